"""Private lists: the definition that a user writes for one, read strictly, and the Source that it makes.

::

    id: customers_refused          # small letters, digits and _; not the id of an official list
    title: Customers we refused
    regime: INTERNAL               # whose law or whose rule it serves: US, EU, UK … or a word of your own
    effect: blocks                 # blocks, restricts, licence_required or marks
    kind: table                    # table (CSV, XLSX, ODS) or ftm (FollowTheMoney, JSON lines)

    columns:                       # table: heading -> FollowTheMoney property, id, schema, or "-" for a column that is not read
      Customer no.: id
      Name: name
      Other names: alias
      Remark: "-"
    separators: {Other names: ";"} # columns with several values in one cell
    schema: LegalEntity            # where no column says it
    dates: dmy                     # how dates in digits are written, where they are not ISO: dmy or mdy
    encoding: utf-8                # of a CSV file
    delimiter: ";"                 # of a CSV file; otherwise the one of , ; tab | with which the headings are found
    sheet: Sheet1                  # of a spreadsheet; otherwise the first

    parties: targets               # ftm: targets (what the file calls a target, or all where it calls nothing so), or all
    programmes: {P1: {effect: marks, title: Watch}}
    publisher: Compliance, Example Ltd
    cadence_days: 30               # after how many days without an update it counts as stale; 365 where it is not stated
    size: {min: 1, max: 100000, max_shrink: 0.5, max_growth: 10}

Where no column is the id, an entry's id is ``x`` and the first 16 hexadecimal digits of the SHA-256 of its row (the mapped columns, as
written, by heading): a row that changes is then another entry.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from types import MappingProxyType
from typing import Literal, cast

from casemate.model.listing import EFFECTS, Effect
from casemate.model.words import SCHEMATA
from casemate.sources import properties, registry
from casemate.sources.base import Format, Programme, Source
from casemate.sources.draft import Order
from casemate.text.yamltext import Node, parse

Kind = Literal["table", "ftm"]
#: In a column map: not read; the entry's id; its kind.
SKIP, ID, SCHEMA = "-", "id", "schema"


@dataclass(frozen=True, slots=True)
class PrivateList:
    """The definition of a private list. ``size``: smallest and largest credible number of entries, largest shrinkage and growth as shares.

    ``columns``: heading -> property, ``id``, ``schema`` or ``-``. ``separators``: heading -> what parts the values of its cells.
    ``targets_only``: of a FollowTheMoney file, parties marked ``target: false`` are not entries.
    """

    id: str
    title: str
    regime: str
    effect: Effect
    kind: Kind
    columns: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    separators: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    schema: str | None = None
    dates: Order | None = None
    encoding: str = "utf-8"
    delimiter: str | None = None
    sheet: str | None = None
    targets_only: bool = True
    programmes: Mapping[str, Programme] = field(default_factory=lambda: MappingProxyType({}))
    publisher: str = "the user"
    cadence_days: int = 365
    size: tuple[int, int, float, float] = (1, 10_000_000, 0.5, 10.0)


def build(spec: PrivateList) -> Source:
    """The Source of a private list."""
    from casemate.sources import ftm, table

    return table.build(spec) if spec.kind == "table" else ftm.build(spec)


def source(spec: PrivateList, formats: tuple[Format, ...], ignored: Mapping[str, str]) -> Source:
    """The metadata of ``spec`` as a Source with these formats."""
    low, high, shrink, growth = spec.size
    return Source(
        id=spec.id, title=spec.title, publisher=spec.publisher, publisher_url="", country="zz", licence="private", licence_url="",
        regime=spec.regime, effect=spec.effect, programmes=spec.programmes, downloads=(), cadence_days=spec.cadence_days, closed_on=None,
        size=(low, high), max_shrink=shrink, max_growth=growth, verified=MappingProxyType({f.id: "schema" for f in formats}),
        ignored=ignored, formats=formats,
    )  # fmt: skip


def private_list_from_yaml(data: bytes, file: str) -> PrivateList:
    """The definition in ``data``.

    Raises: InputRefusedError with file and line.
    """
    root = parse(data, file, max_bytes=256 * 1024)
    kind = _one_of(root.need("kind"), ("table", "ftm"))
    programmes = root.child("programmes")
    common = {
        "id": _id(root.need("id")),
        "title": _text(root.need("title")),
        "regime": _matching(root.need("regime"), r"[A-Z][A-Z0-9_-]{1,31}", "a regime is 2 to 32 capital letters, digits, _ or -"),
        "effect": cast(Effect, _one_of(root.need("effect"), EFFECTS)),
        "kind": cast(Kind, kind),
        "programmes": MappingProxyType({p.id: p for p in _programmes(programmes)}),
    }
    optional: dict[str, object] = {}
    if node := root.child("publisher"):
        optional["publisher"] = _text(node)
    if node := root.child("cadence_days"):
        optional["cadence_days"] = int(_number(node, 1, 3650))
    if node := root.child("size"):
        optional["size"] = _size(node)
    optional |= _table(root) if kind == "table" else _ftm(root)
    root.done()
    return PrivateList(**common, **optional)  # type: ignore[arg-type]


def _table(root: Node) -> dict[str, object]:
    found: dict[str, object] = {}
    columns = root.need("columns")
    chosen = {heading.strip(): _property(node) for heading, node in columns.pairs()}
    found["columns"] = MappingProxyType(chosen)
    separators = root.child("separators")
    parts = {}
    for heading, node in separators.pairs() if separators else ():
        if heading.strip() not in chosen:
            node.fail(f"a separator for {heading!r}, which is not in columns", remedy="Write the heading as it stands in columns")
        parts[heading.strip()] = node.text() or node.fail("a separator can't be empty")
    found["separators"] = MappingProxyType(parts)
    for once in (ID, SCHEMA):
        if list(chosen.values()).count(once) > 1:
            columns.fail(f"two columns are the {once}", remedy="Keep one")
    if not set(chosen.values()) & (set(properties.NAMES) | set(properties.NAME_PARTS) | set(properties.IDENTIFIERS)):
        columns.fail("no column is a name or a number", remedy="Map a column to name")
    schema = root.child("schema")
    if (schema is None) == (SCHEMA not in chosen.values()):
        root.fail("the kind of party must be stated once", remedy="Write schema: Person (or Company …), or map a column to schema")
    if schema:
        found["schema"] = _one_of(schema, tuple(SCHEMATA))
    readers: dict[str, Callable[[Node], str]] = {
        "dates": lambda node: _one_of(node, ("dmy", "mdy")), "encoding": _encoding, "delimiter": _delimiter, "sheet": _text,
    }  # fmt: skip
    for key, read in readers.items():
        if stated := root.child(key):
            found[key] = read(stated)
    return found


def _ftm(root: Node) -> dict[str, object]:
    node = root.child("parties")
    return {"targets_only": _one_of(node, ("targets", "all")) == "targets"} if node else {}


def _property(node: Node) -> str:
    name = node.text().strip()
    known = properties.columns()
    if name in (SKIP, ID, SCHEMA) or name in known:
        return name
    near = get_close_matches(name, known, n=1)
    return node.fail(
        "not a property", remedy=f"Did you mean {near[0]!r}?" if near else "A FollowTheMoney property, id, schema, or - to leave it out"
    )


def _id(node: Node) -> str:
    text = _matching(node, r"[a-z][a-z0-9_]{1,63}", "an id is 2 to 64 small letters, digits or _, and begins with a letter")
    if text in registry.source_ids():
        node.fail("an official list has this id", remedy="Choose another")
    if text.startswith("starter_"):
        node.fail("ids that begin with starter_ are those of the starter set", remedy="Choose another")
    return text


def _matching(node: Node, pattern: str, what: str) -> str:
    if not re.fullmatch(pattern, node.text()):
        node.fail(what)
    return node.text()


def _text(node: Node) -> str:
    text = " ".join(node.text().split())
    if not text or len(text) > 300 or not text.isprintable():
        node.fail("a text of 1 to 300 characters is expected")
    return text


def _one_of(node: Node, words: tuple[str, ...]) -> str:
    if node.text() not in words:
        node.fail("not one of the words known", remedy=f"One of {', '.join(words)}")
    return node.text()


def _encoding(node: Node) -> str:
    """The name of an encoding in which ASCII is ASCII, so that lines and NULs can be seen in the bytes."""
    try:
        plain = "".join(map(chr, range(32, 127)))
        if plain.encode(node.text()).decode("ascii") == plain and codecs.lookup(node.text()).name not in ("utf-7", "idna", "punycode"):
            return codecs.lookup(node.text()).name
    except (LookupError, UnicodeError, TypeError, ValueError):
        pass
    return node.fail("not an encoding that is read", remedy="utf-8, cp1252, iso-8859-1, cp1251, gb18030 …; save UTF-16 as UTF-8 first")


def _delimiter(node: Node) -> str:
    text = {"tab": "\t", "\\t": "\t"}.get(node.text(), node.text())
    if text not in (",", ";", "\t", "|"):
        node.fail("not a delimiter that is read", remedy='One of "," ";" tab "|"')
    return text


def _programmes(node: Node | None) -> list[Programme]:
    found = []
    for key, child in node.pairs() if node else ():
        found.append(Programme(key, cast(Effect, _one_of(child.need("effect"), EFFECTS)), _text(child.need("title"))))
        child.done()
    return found


def _size(node: Node) -> tuple[int, int, float, float]:
    low, high = node.child("min"), node.child("max")
    shrink, growth = node.child("max_shrink"), node.child("max_growth")
    found = (
        int(_number(low, 0, 10**9)) if low else 1, int(_number(high, 1, 10**9)) if high else 10_000_000,
        _number(shrink, 0, 1) if shrink else 0.5, _number(growth, 0, 10**6) if growth else 10.0,
    )  # fmt: skip
    node.done()
    if found[0] > found[1]:
        node.fail("min is larger than max")
    return found


def _number(node: Node, low: float, high: float) -> float:
    try:
        value = float(node.text())
    except ValueError:
        node.fail("not a number")
    if not low <= value <= high:
        node.fail(f"a number from {low:g} to {high:g} is expected")
    return value
