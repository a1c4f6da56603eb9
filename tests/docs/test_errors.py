"""The tree that errors.py draws is the tree of the code."""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Iterator

import casemate
from casemate import errors


def drawn() -> dict[str, tuple[str | None, int | None]]:
    """Name -> its parent, and the exit code written beside it."""
    found: dict[str, tuple[str | None, int | None]] = {}
    parents: list[str] = []
    for indent, name, rest in re.findall(r"^    ([│├└─ ]*)(\w+Error)\b(.*)$", errors.__doc__ or "", re.MULTILINE):
        depth = len(indent) // 4
        code = re.search(r"exit (\d)", rest)
        found[name] = (parents[depth - 1] if depth else None, int(code[1]) if code else None)
        parents[depth:] = [name]
    return found


def classes(parent: type[errors.CasemateError] = errors.CasemateError) -> Iterator[type[errors.CasemateError]]:
    """Every error of every module of ours."""
    for module in pkgutil.walk_packages(casemate.__path__, "casemate."):
        if ".migrations" not in module.name:
            importlib.import_module(module.name)
    yield parent
    for child in parent.__subclasses__():
        if child.__module__.startswith("casemate."):
            yield from classes(child)


def test_every_error_is_drawn_under_its_parent() -> None:
    parents = {one.__name__: one.__mro__[1].__name__ if one is not errors.CasemateError else None for one in classes()}
    assert parents == {name: parent for name, (parent, _) in drawn().items()}


def test_the_exit_codes_drawn_are_those_raised() -> None:
    codes = {one.__name__: one.exit_code for one in classes()}
    assert {name: code for name, (_, code) in drawn().items() if code is not None}.items() <= codes.items()


def test_a_branch_has_one_exit_code() -> None:
    assert {one.exit_code for one in classes() if issubclass(one, errors.InputRefusedError)} == {5}
    assert {one.exit_code for one in classes() if issubclass(one, errors.HomeError | errors.UnsafeError)} == {4}
