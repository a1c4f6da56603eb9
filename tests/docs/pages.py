"""The pages of the documentation, and what stands in them: links, files to write, sessions of the command line."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PAGES = tuple(
    sorted(str(path.relative_to(ROOT)) for path in (*ROOT.glob("*.md"), *ROOT.glob("docs/*.md"), *ROOT.glob("docs/decisions/*.md")))
)

_FENCE = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
#: A file to write: its name in a line of its own, then its content in a fence.
_NAMED = re.compile(r"^`([\w./-]+)`:\n\n```\w*\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def page(name: str) -> str:
    """The text of a page."""
    return (ROOT / name).read_text(encoding="utf-8")


def prose(text: str) -> str:
    """``text`` without its fences, code and addresses."""
    text = _FENCE.sub("", text)
    text = re.sub(r"`[^`\n]*`", "", text)
    return re.sub(r"\]\([^)]*\)|<[^>\n]*>|https?://\S+", "", text)


def links(text: str) -> list[str]:
    """Where links and pictures lead."""
    return re.findall(r"\]\(([^)\s]+)\)", _FENCE.sub("", text))


def anchors(text: str) -> set[str]:
    """The anchors that headings make."""
    titles = re.findall(r"^#+ (.+)$", _FENCE.sub("", text), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", title.casefold()).replace(" ", "-") for title in titles}


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that a reader does: write the file ``name`` with ``text``, or type the command ``name`` and see ``text``."""

    kind: str
    name: str
    text: str


def steps(text: str) -> Iterator[Step]:
    """Files to write and commands to type, in the page's order."""
    found = [(match.start(), [Step("file", match[1], match[2])]) for match in _NAMED.finditer(text)]
    found += [(match.start(), list(_commands(match[2]))) for match in _FENCE.finditer(text) if match[1] == "console"]
    for _, some in sorted(found, key=lambda pair: pair[0]):
        yield from some


def _commands(text: str) -> Iterator[Step]:
    for part in re.split(r"^\$ ", text, flags=re.MULTILINE)[1:]:
        command, _, shown = part.partition("\n")
        yield Step("command", command.strip(), shown)


def typed(command: str, folder: Path) -> str:
    """What ``command`` prints in ``folder``, standard output first; where it ends in ``; echo $?``, its exit code behind that."""
    wanted, _, _ = command.partition("; echo $?")
    words = shlex.split(wanted)
    assert words[0] == "casemate", f"only casemate is run: {command}"
    environment = {key: value for key, value in os.environ.items() if not key.startswith("CASEMATE_")}
    environment |= {"CASEMATE_HOME": str(folder / "home"), "PYTHONIOENCODING": "utf-8"}
    program = Path(sys.executable).with_name("casemate")
    done = subprocess.run(
        [str(program), *words[1:]], cwd=folder, env=environment, capture_output=True, text=True, encoding="utf-8", check=False
    )
    return f"{done.stdout}\n{done.stderr}\n" + (str(done.returncode) if "; echo $?" in command else "")


def differs(shown: str, printed: str) -> str | None:
    """The first piece of ``shown`` that ``printed`` lacks at its place, or ``None``. ``…`` is anything; spaces and breaks count once."""
    rest = " ".join(printed.split())
    pieces = [" ".join(piece.split()) for piece in shown.split("…")]
    for number, piece in enumerate(pieces):
        at = rest.find(piece)
        last = number == len(pieces) - 1
        if at < 0 or (number == 0 and at > 0) or (last and piece and not rest.endswith(piece)):
            return piece
        if last and not piece and len(pieces) == 1:
            return None if not rest else "(nothing)"
        rest = rest[at + len(piece) :]
    return None
