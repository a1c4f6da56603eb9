"""The standard streams and arguments of the command line, made safe before anything is read from or written to them."""

from __future__ import annotations

import errno
import io
import os
import re
import sys
from collections.abc import Iterable

from casemate.errors import UnsafeError, UsageError

#: What moves a cursor, turns text round or ends a line where JSON allows it to stand as it is.
_MOVING = re.compile("[\x7f-\x9f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]")
#: How writing to a pipe, a full disk or a closed descriptor fails.
_LOST = frozenset({errno.EPIPE, errno.ENOSPC, errno.EIO, errno.EBADF, errno.EFBIG, errno.EDQUOT})


def prepare(arguments: Iterable[str]) -> None:
    """Makes the three standard streams there and able to take any text; holds the arguments to be text.

    Raises: UsageError for an argument that is not UTF-8; UnsafeError where there is no standard output: an answer that nobody can read
    must not look like one that was given.
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
        raise UnsafeError("there is no standard output to answer on", remedy="Don't close it; > /dev/null if nobody shall read it")
    for argument in arguments:
        try:
            argument.encode("utf-8")
        except UnicodeEncodeError as error:
            raise UsageError("an argument is not UTF-8 text", value=argument, remedy="Set the terminal's encoding to UTF-8") from error


def text_of(arguments: Iterable[str]) -> list[str]:
    """The arguments as text that can be printed and sent, whatever their bytes are."""
    return [argument.encode("utf-8", "backslashreplace").decode("utf-8") for argument in arguments]


def still(document: bytes) -> bytes:
    """JSON with the characters escaped that could act on a terminal; it says the same."""
    text = document.decode("utf-8")
    return document if text.isascii() and "\x7f" not in text else _MOVING.sub(lambda found: f"\\u{ord(found[0]):04x}", text).encode("utf-8")


def is_lost(error: OSError) -> bool:
    """Whether ``error`` is of writing to a stream that can take no more (not of a file, which would be named)."""
    return error.filename is None and error.errno in _LOST


def give_up() -> None:
    """Turns standard output away, so that what is left in its buffer raises nothing at the end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
