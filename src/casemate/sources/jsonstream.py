"""A JSON array of objects, read object by object: memory does not grow with the file."""

from __future__ import annotations

import codecs
import json
from collections.abc import Iterator
from typing import Any, NoReturn

from casemate.errors import LimitError, SourceError
from casemate.sources.raw import RawFile

_CHUNK = 1 << 16
_SPACE = " \t\r\n"


def objects(raw: RawFile, *, max_object: int = 1 << 18) -> Iterator[tuple[int, dict[str, Any]]]:
    """``(line from 1, object)`` of each element of the array that ``raw`` holds. ``max_object``: most characters of one object.

    Raises: SourceError for anything but one array of objects in UTF-8 without repeated keys, with the line; LimitError past the limit.
    """
    with raw.open() as file:
        text = _Text(raw, codecs.getincrementaldecoder("utf-8-sig")(), file.read)
        text.expect("[", "an array of objects is expected")
        if text.peek() == "]":
            text.expect("]", "")
        else:
            while True:
                yield text.object(max_object)
                if text.peek() == "]":
                    break
                text.expect(",", "a comma or the end of the array is expected; the file may be cut")
            text.expect("]", "")
        if text.peek():
            text.fail("something follows the array")


class _Text:
    """A window on the decoded text that moves forward."""

    def __init__(self, raw: RawFile, decoder: codecs.IncrementalDecoder, read: Any) -> None:
        self.raw, self.decoder, self.read = raw, decoder, read
        self.window, self.line, self.ended = "", 1, False
        self.scan = json.JSONDecoder(object_pairs_hook=self._pairs, parse_constant=self._constant).raw_decode

    def fail(self, what: str, *, value: str | None = None) -> NoReturn:
        raise SourceError(what, file=self.raw.name, line=self.line, value=value, remedy="Fetch it again; it may be cut or damaged")

    def fill(self) -> bool:
        """Read one more chunk; whether there was one."""
        if self.ended:
            return False
        data = self.read(_CHUNK)
        self.ended = not data
        try:
            self.window += self.decoder.decode(data, final=self.ended)
        except UnicodeDecodeError:
            self.fail("not UTF-8")
        return not self.ended

    def move(self, count: int) -> None:
        self.line += self.window.count("\n", 0, count)
        self.window = self.window[count:]

    def peek(self) -> str:
        """The next character that is no white space; empty at the end."""
        while True:
            rest = self.window.lstrip(_SPACE)
            self.move(len(self.window) - len(rest))
            if rest:
                return rest[0]
            if not self.fill():
                return ""

    def expect(self, sign: str, what: str) -> None:
        if (found := self.peek()) != sign:
            self.fail(what, value=found or "the end of the file")
        self.move(1)

    def object(self, most: int) -> tuple[int, dict[str, Any]]:
        if self.peek() != "{":
            self.fail("an object is expected", value=self.peek() or "the end of the file")
        while True:
            try:
                found, end = self.scan(self.window)
            except RecursionError:
                raise LimitError(
                    "JSON nested too deeply", file=self.raw.name, line=self.line, remedy="No list is built like this"
                ) from None
            except json.JSONDecodeError as error:
                if len(self.window) > most:
                    raise LimitError(
                        f"an object of more than {most} characters, or damaged: {error.msg}",
                        file=self.raw.name,
                        line=self.line,
                        remedy="No list has such an entry; check the file",
                    ) from None
                if not self.fill():
                    self.fail(f"not valid JSON: {error.msg}")
                continue
            line = self.line
            self.move(end)
            return line, found

    def _pairs(self, pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        found = dict(pairs)
        if len(found) != len(pairs):
            self.fail("a key stands twice in one object", value=next(key for key, _ in pairs if [k for k, _ in pairs].count(key) > 1))
        return found

    def _constant(self, name: str) -> NoReturn:
        self.fail("not valid JSON", value=name)
