"""The standard streams and arguments of the command line, made safe before anything is read from or written to them."""

from __future__ import annotations

import io
import os
import re
import sys
from collections.abc import Iterable
from typing import TYPE_CHECKING, NoReturn, TextIO

from casemate.errors import UnsafeError, UsageError

if TYPE_CHECKING:
    from rich.console import Console

#: What moves a cursor, turns text round or ends a line where JSON allows it to stand as it is.
_MOVING = re.compile("[\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]")


class LostAnswerError(UnsafeError):
    """The answer could not be written, so it must not look like one that was given."""


def prepare(arguments: Iterable[str]) -> list[str]:
    """Makes the three standard streams there and able to take any text; gives back the arguments as text.

    Raises: UsageError for an argument that is not UTF-8; LostAnswerError where there is no standard output.
    """
    while (opened := os.open(os.devnull, os.O_RDWR)) <= 2:  # else the next file opened, a database say, would be standard output
        pass
    os.close(opened)
    silent = sys.stdout is None
    if sys.stderr is None:
        sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115, PTH123 - it stays open like the stream it stands for
    if silent:
        sys.stdout = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115, PTH123
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # a name must come out even where the terminal's encoding lacks its letters
            stream.reconfigure(errors="backslashreplace")
    if silent:
        raise LostAnswerError("there is no standard output to answer on", remedy="Send it to /dev/null if nobody shall read it")
    return [_text(argument) for argument in arguments]


def _text(argument: str) -> str:
    if argument.isascii():
        return argument
    try:
        return os.fsencode(argument).decode("utf-8")  # whatever the locale took the bytes for
    except UnicodeError as error:
        raise UsageError("an argument is not UTF-8 text", value=argument, remedy="Set the terminal's encoding to UTF-8") from error


def printable(arguments: Iterable[str]) -> list[str]:
    """The arguments as text that can be printed and sent, whatever their bytes are."""
    return [argument.encode("utf-8", "backslashreplace").decode("utf-8") for argument in arguments]


def emit(document: bytes) -> None:
    """Writes JSON to standard output, with the characters escaped that could act on a terminal; it says the same.

    Raises: LostAnswerError.
    """
    text = document.decode("utf-8")
    if not text.isascii() or "\x7f" in text:
        document = _MOVING.sub(lambda found: f"\\u{ord(found[0]):04x}", text).encode("utf-8")
    try:
        sys.stdout.buffer.write(document)
        sys.stdout.buffer.flush()
    except OSError as error:
        lose(error)


def console(stream: TextIO) -> Console:
    """A console on ``stream``. Where that is no terminal, its lines are not folded at 80 columns: tables must stay legible in a file."""
    from rich.console import Console

    class Careful(Console):
        def on_broken_pipe(self) -> None:
            lose(BrokenPipeError(32, "Broken pipe"))

        def _write_buffer(self) -> None:
            try:
                super()._write_buffer()
            except OSError as error:
                lose(error)

    return Careful(file=stream, width=None if stream.isatty() else 160, highlight=False, soft_wrap=False, emoji=False)


def lose(error: OSError) -> NoReturn:
    """Turns standard output away, so that what is left in its buffer raises nothing at the end.

    Raises: LostAnswerError, always.
    """
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    raise LostAnswerError(f"the answer could not be written: {error.strerror}", remedy="Ask again, and let the output be read") from error
