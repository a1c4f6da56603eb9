"""JSON records of untrusted files, one by one: an array of objects, or one object on a line; and an object read strictly."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, NoReturn

from casemate.errors import LimitError, SourceError
from casemate.model.time import Period
from casemate.sources import jsonstream
from casemate.sources.base import Journal
from casemate.sources.ownership.base import period
from casemate.sources.raw import RawFile

#: Characters of one record. The largest of a register (a company with hundreds of components) has some ten thousand.
MAX_RECORD = 1 << 20


def records(raw: RawFile) -> Iterator[Fields]:
    """The records of ``raw``, which is an array of objects or has one object on each line; each is read strictly in turn.

    Raises: SourceError with the line for anything else; LimitError for a record beyond limits.
    """
    start = raw.head(4096).removeprefix(b"\xef\xbb\xbf").lstrip()[:1]
    found = jsonstream.objects(raw, max_object=MAX_RECORD) if start == b"[" else _lines(raw)
    for line, item in found:
        yield Fields(item, raw.name, line)


def _lines(raw: RawFile) -> Iterator[tuple[int, dict[str, Any]]]:
    def pairs(found: list[tuple[str, Any]]) -> dict[str, Any]:
        item = dict(found)
        if len(item) != len(found):
            fail("a key stands twice in one object")
        return item

    def constant(name: str) -> NoReturn:
        fail(f"not valid JSON: {name}")

    def fail(what: str) -> NoReturn:
        raise SourceError(what, file=raw.name, line=number, remedy="The file may be cut or damaged: fetch it again")

    number, seen = 0, False
    with raw.open() as stream:
        while data := stream.readline(MAX_RECORD + 1):
            number += 1
            if len(data) > MAX_RECORD:
                raise LimitError(f"a line of more than {MAX_RECORD} bytes", file=raw.name, line=number, remedy="Check the file")
            if not data.strip():
                continue
            try:
                text = data.decode("utf-8-sig" if number == 1 else "utf-8")
                item = json.loads(text, object_pairs_hook=pairs, parse_constant=constant)
            except UnicodeDecodeError:
                fail("not UTF-8")
            except RecursionError:
                raise LimitError("JSON nested too deeply", file=raw.name, line=number, remedy="Check the file") from None
            except ValueError as error:
                fail(f"not a JSON object on one line: {error}")
            if not isinstance(item, dict):
                fail("an object is expected")
            seen = True
            yield number, item
    if not seen:
        number = number or 1
        fail("the file holds no record")


class Fields:
    """One object, read strictly: each key is read, ignored by name, or left to ``done``. ``path`` says where it stands in its record."""

    __slots__ = ("_item", "_unread", "file", "line", "path")

    def __init__(self, item: dict[str, Any], file: str, line: int | None, path: str = "") -> None:
        self._item, self.file, self.line, self.path = item, file, line, path
        self._unread = set(item)

    def fail(self, what: str, *, name: str | None = None, value: object = None, remedy: str | None = None) -> NoReturn:
        """Raise SourceError at this object."""
        field = ".".join(part for part in (self.path, name) if part) or None
        shown = None if value is None else str(value)[:200]
        raise SourceError(what, file=self.file, line=self.line, field=field, value=shown, remedy=remedy or "See docs/ownership-data.md")

    def __contains__(self, name: str) -> bool:
        return self._item.get(name) is not None

    @property
    def item(self) -> dict[str, Any]:
        """The object as parsed, for a first look that decides nothing."""
        return self._item

    def raw(self, name: str) -> Any:
        """The value as parsed, counted as read; ``None`` where it is absent or null."""
        self._unread.discard(name)
        return self._item.get(name)

    def text(self, name: str) -> str | None:
        """A text, trimmed; ``None`` where it is absent or empty.

        Raises: SourceError for anything else.
        """
        value = self.raw(name)
        if value is None:
            return None
        if not isinstance(value, str):
            self.fail("a text is expected", name=name, value=value)
        return value.strip() or None

    def need(self, name: str) -> str:
        """A text that must be there.

        Raises: SourceError.
        """
        value = self.text(name)
        if value is None:
            self.fail(f"{name} is missing", name=name)
        return value

    def word(self, name: str, words: frozenset[str]) -> str | None:
        """One of ``words``.

        Raises: SourceError for another.
        """
        value = self.text(name)
        if value is not None and value not in words:
            self.fail("a word that is not known here", name=name, value=value, remedy=f"Known: {', '.join(sorted(words))}")
        return value

    def flag(self, name: str) -> bool | None:
        """True or false.

        Raises: SourceError for anything else.
        """
        value = self.raw(name)
        if value is not None and not isinstance(value, bool):
            self.fail("true or false is expected", name=name, value=value)
        return value

    def number(self, name: str) -> str | None:
        """A number as text.

        Raises: SourceError for anything else.
        """
        value = self.raw(name)
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            self.fail("a number is expected", name=name, value=value)
        return repr(value)

    def day(self, name: str) -> Period | None:
        """A day, or a month or a year.

        Raises: SourceError for anything else.
        """
        value = self.text(name)
        if value is None:
            return None
        found = period(value)
        if found is None:
            self.fail("not a date", name=name, value=value, remedy="ISO 8601 is expected: YYYY-MM-DD")
        return found

    def child(self, name: str) -> Fields | None:
        """An object below.

        Raises: SourceError for anything else.
        """
        value = self.raw(name)
        if value is None:
            return None
        if not isinstance(value, dict):
            self.fail("an object is expected", name=name, value=value)
        return Fields(value, self.file, self.line, self._below(name))

    def children(self, name: str) -> list[Fields]:
        """The objects of a list below.

        Raises: SourceError for anything else.
        """
        value = self.raw(name)
        if value is None:
            return []
        if not isinstance(value, list) or not all(isinstance(item, dict) for item in value):
            self.fail("a list of objects is expected", name=name, value=value)
        return [Fields(item, self.file, self.line, f"{self._below(name)}[{number}]") for number, item in enumerate(value)]

    def texts(self, name: str) -> list[str]:
        """The texts of a list below.

        Raises: SourceError for anything else.
        """
        value = self.raw(name)
        if value is None:
            return []
        if not isinstance(value, list) or not all(isinstance(item, str) for item in value):
            self.fail("a list of texts is expected", name=name, value=value)
        return [item.strip() for item in value if item.strip()]

    def ignore(self, *names: str) -> None:
        """Keys that are ignored by name."""
        self._unread.difference_update(names)

    def done(self, journal: Journal | None = None) -> None:
        """Hold what nobody read against ``journal``: it is counted there by name; without a journal it is an error.

        Raises: SourceError.
        """
        left = sorted(name for name in self._unread if self._item[name] is not None)
        if left and journal is None:
            self.fail(f"unknown key {left[0][:80]}", name=left[0][:80], value=self._item[left[0]], remedy="The format has changed")
        for name in left:
            if journal is not None:
                journal.skip(f"not known: {self._below(name)}"[:120])

    def _below(self, name: str) -> str:
        return f"{self.path}.{name}" if self.path else name
