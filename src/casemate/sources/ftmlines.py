"""FollowTheMoney files, line by line: strict JSON, in UTF-8, under limits."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, NoReturn

from casemate.errors import LimitError, SourceError
from casemate.sources import schemata
from casemate.sources.base import Journal
from casemate.sources.raw import RawFile

_RECORD_KEYS = frozenset({"id", "schema", "caption", "target", "properties"})
_OPERATIONS = ("ADD", "MOD", "DEL")
_MAX_ID = 255


@dataclass(frozen=True, slots=True)
class Entity:
    """One entity of the file."""

    id: str
    schema: str
    caption: str | None
    target: bool | None
    properties: dict[str, list[str]]
    line: int

    def of(self, name: str) -> list[str]:
        """The values of a property."""
        return self.properties.get(name, [])

    def first(self, *names: str) -> str | None:
        """The first value of the first of these properties that has one."""
        return next((value for name in names for value in self.of(name)), None)


def entities(raw: RawFile, journal: Journal | None = None) -> Iterator[tuple[str | None, Entity | None]]:
    """``(operation, entity)`` of each line; the operation only in a delta, no entity where that deletes. Empty lines are left out.

    Raises: SourceError with the line for anything else; LimitError for a line beyond limits.
    """
    with raw.open() as stream:
        number, most = 0, raw.limits.max_line
        while data := stream.readline(most + 1):
            number += 1
            if len(data) > most:
                raise LimitError(
                    f"a line of more than {most} bytes", file=raw.name, line=number, remedy="No entity is that large; check the file"
                )
            if data.strip():
                yield _Line(raw.name, number).read(data, journal)


@dataclass(frozen=True, slots=True)
class _Number:
    """A number, left as written: what we read has none, and to convert a long one would cost time."""

    text: str


@dataclass(frozen=True, slots=True)
class _Line:
    """One line being read."""

    file: str
    number: int

    def fail(self, what: str, *, name: str | None = None, value: str | None = None) -> NoReturn:
        raise SourceError(
            what, file=self.file, line=self.number, field=name, value=value, remedy="The file may be cut or damaged: export it again"
        )

    def read(self, data: bytes, journal: Journal | None) -> tuple[str | None, Entity | None]:
        item = self._object(data)
        op = item.get("op")
        if op is not None:
            if op not in _OPERATIONS or set(item) != {"op", "entity"} or not isinstance(item["entity"], dict):
                self.fail("an operation that is not known", name="op", value=str(op)[:100])
            item = item["entity"]
            if op == "DEL":
                return op, None
        if journal is not None and set(item) - _RECORD_KEYS:
            journal.skip("record keys")
        return op, self._entity(item)

    def _object(self, data: bytes) -> dict[str, Any]:
        if b"\0" in data:
            self.fail("a NUL byte")
        try:
            text = data.decode("utf-8-sig" if self.number == 1 else "utf-8")
            item = json.loads(text, object_pairs_hook=self._pairs, parse_int=_Number, parse_float=_Number, parse_constant=_Number)
        except UnicodeDecodeError:
            self.fail("not UTF-8")
        except RecursionError:
            raise LimitError("JSON nested too deeply", file=self.file, line=self.number, remedy="No entity is built like this") from None
        except json.JSONDecodeError as error:
            self.fail(f"not a JSON object on one line: {error.msg}")
        if not isinstance(item, dict):
            self.fail("an object is expected")
        return item

    def _pairs(self, found: list[tuple[str, Any]]) -> dict[str, Any]:
        pairs = dict(found)
        if len(pairs) != len(found):
            self.fail("a key stands twice in one object")
        return pairs

    def _entity(self, item: dict[str, Any]) -> Entity:
        schema, native_id, stated = item.get("schema"), item.get("id"), item.get("properties")
        if not isinstance(native_id, str) or not native_id.strip() or len(native_id) > _MAX_ID or not native_id.isprintable():
            self.fail(f"an id of 1 to {_MAX_ID} printable characters is expected", name="id", value=str(native_id)[:200])
        if not isinstance(schema, str) or schema not in schemata.KNOWN:
            self.fail("a schema that is not known", name="schema", value=str(schema)[:200])
        if not isinstance(stated, dict):
            self.fail("the properties are missing", name="properties")
        caption, target = item.get("caption"), item.get("target")
        if target is not None and not isinstance(target, bool):
            self.fail("true or false is expected", name="target", value=str(target)[:200])
        if caption is not None and not isinstance(caption, str):
            self.fail("text is expected", name="caption", value=str(caption)[:200])
        return Entity(native_id.strip(), schema, (caption or "").strip() or None, target, self._properties(stated), self.number)

    def _properties(self, stated: dict[str, Any]) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for name, values in stated.items():
            texts = [values] if isinstance(values, str) else values
            if not isinstance(texts, list) or not all(isinstance(text, str) for text in texts):
                self.fail(
                    "a list of texts is expected (an export with nested entities is not read)", name=name[:100], value=str(values)[:100]
                )
            if kept := list(dict.fromkeys(text.strip() for text in texts if text.strip())):
                found[name] = kept
        return found
