"""docs/commands.md knows every command, option and exit code, and no other."""

from __future__ import annotations

import re
from collections.abc import Iterator

import click
import pytest

from casemate import errors
from casemate.surfaces.cli import cli
from tests.docs.pages import page

TEXT = page("docs/commands.md")


def commands() -> Iterator[tuple[str, click.Command]]:
    """Every command by its full name."""
    waiting = [(f"casemate {name}", command) for name, command in cli.commands.items()]
    for name, command in waiting:
        if isinstance(command, click.Group):
            unnamed = getattr(command, "unnamed", None)  # what none of a group's words begins with goes to this command
            waiting.extend((name if inner == unnamed else f"{name} {inner}", below) for inner, below in command.commands.items())
        else:
            yield name, command


def section(name: str) -> str:
    """What stands under the heading of a command."""
    found = re.search(rf"^## {re.escape(name)}\n(.*?)(?=^## |\Z)", TEXT, re.MULTILINE | re.DOTALL)
    return found[1] if found else ""


def options(command: click.Command) -> set[str]:
    """The long names of a command's options."""
    return {name for one in command.params if isinstance(one, click.Option) for name in one.opts if name.startswith("--")} - {"--help"}


every_command = pytest.mark.parametrize(("name", "command"), [pytest.param(*both, id=both[0]) for both in commands()])


@every_command
def test_a_command_has_a_section(name: str, command: click.Command) -> None:
    assert section(name)


@every_command
def test_a_commands_table_names_its_options_and_no_others(name: str, command: click.Command) -> None:
    rows = re.findall(r"^\| (`--.*?) \|", section(name), re.MULTILINE)
    assert {option for row in rows for option in re.findall(r"`(--[\w-]+)", row)} == options(command)


@every_command
def test_a_commands_arguments_are_named(name: str, command: click.Command) -> None:
    arguments = [one.metavar or (one.name or "").upper() for one in command.params if isinstance(one, click.Argument)]
    assert not arguments or f"`{name} {' '.join(arguments)}`" in section(name)


@every_command
def test_a_command_has_an_example(name: str, command: click.Command) -> None:
    assert re.search(rf"^\$ casemate .*\b{name.removeprefix('casemate ')}\b", section(name), re.MULTILINE)


def test_no_section_is_of_a_command_that_is_not_there() -> None:
    assert set(re.findall(r"^## (casemate [a-z ]+)$", TEXT, re.MULTILINE)) == {name for name, _ in commands()}


def test_the_options_before_a_command_are_named() -> None:
    assert all(f"`{option}`" in TEXT.partition("\n## ")[0] for option in options(cli))


def test_every_exit_code_of_an_error_is_in_the_table() -> None:
    stated = {int(code) for code in re.findall(r"^\| (\d+) \|", TEXT, re.MULTILINE)}
    raised = {one.exit_code for one in vars(errors).values() if isinstance(one, type) and issubclass(one, errors.CasemateError)}
    assert raised | {0, 1, 3, 130} == stated
