"""One entry of the starter set: its values, each with the days on which it holds, and the fragment they make on one day.

Every value is a scalar or a map; a map may carry ``since`` and ``until`` (both days included) and then cites its ``source``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any, TypeVar, cast, get_args

from casemate.model.listing import (
    Act,
    Country,
    CountryKind,
    Dated,
    DateKind,
    Fact,
    Fragment,
    Identifier,
    Name,
    NameKind,
    Place,
    PlaceKind,
    Quality,
    Relation,
)
from casemate.model.words import FACT_KINDS, IDENTIFIER_KINDS, RELATION_KINDS
from casemate.text.countries import country_code
from casemate.text.dates import parse_period
from casemate.text.scripts import script_of
from casemate.text.yamltext import Node

SCHEMATA = ("Person", "Organization", "Company", "LegalEntity", "Vessel", "Airplane")
_DAY = timedelta(days=1)
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Cited:
    """A source of facts. ``date``: the day of the source, not of our reading."""

    title: str
    url: str
    date: date


@dataclass(frozen=True, slots=True)
class Shared:
    """What ``lists.yml`` defines once by key. ``used``: ``(table, key)`` of what entries cite."""

    sources: Mapping[str, Cited]
    acts: Mapping[str, Act]
    facts: Mapping[str, Fact]
    used: set[tuple[str, str]] = field(default_factory=set)

    def of(self, table: str, values: Mapping[str, T], node: Node) -> T:
        """The value that ``node`` names by its key in ``table``."""
        key = node.text()
        if key not in values:
            node.fail(f"lists.yml has no {key!r} among its {table}", remedy=f"Known: {', '.join(sorted(values))}")
        self.used.add((table, key))
        return values[key]

    def source(self, node: Node) -> Cited:
        """The source that ``node`` cites by key."""
        return self.of("sources", self.sources, node)


@dataclass(frozen=True, slots=True)
class Held:
    """A value and the days on which it holds, both included; ``None``: open at that end."""

    value: Any
    since: date | None = None
    until: date | None = None

    def on(self, day: date) -> bool:
        """Whether it holds on ``day``."""
        return (self.since is None or self.since <= day) and (self.until is None or day <= self.until)


@dataclass(frozen=True, slots=True)
class Listed:
    """The days on which the entry is on the list, both included; ``last`` ``None``: it is still there."""

    first: date
    last: date | None
    act: Act
    source: Cited


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of one starter list. ``values``: field of a Fragment -> its values in order. ``line`` is where the entry begins."""

    id: str
    schema: str
    values: Mapping[str, tuple[Held, ...]]
    listed: tuple[Listed, ...]
    designated_on: date | None
    sources: tuple[Cited, ...]
    file: str
    line: int

    @property
    def list(self) -> str:
        """The id of the starter list."""
        return self.id.partition(":")[0]

    @property
    def native_id(self) -> str:
        """The official list's own id."""
        return self.id.partition(":")[2]

    def turns(self) -> Iterator[date]:
        """Every day on which the entry may differ from the day before."""
        for period in self.listed:
            yield period.first
            if period.last is not None:
                yield period.last + _DAY
        for held in (held for group in self.values.values() for held in group):
            if held.since is not None:
                yield held.since
            if held.until is not None:
                yield held.until + _DAY

    def period(self, day: date) -> Listed | None:
        """The period of listing that ``day`` lies in."""
        return next((p for p in self.listed if p.first <= day and (p.last is None or day <= p.last)), None)

    def fragment(self, day: date) -> Fragment | None:
        """What the list says of the entry on ``day``; ``None`` where it is not on the list."""
        period = self.period(day)
        if period is None:
            return None
        values = {name: tuple(held.value for held in group if held.on(day)) for name, group in self.values.items()}
        cited = dict.fromkeys((*self.sources, period.source))
        links = tuple(Fact("link", source.url, note=f"{source.title} ({source.date})") for source in cited)
        return Fragment(
            part="entries",
            file=self.file,
            line=self.line,
            schema=self.schema,
            names=values["names"],
            identifiers=values["identifiers"],
            dates=values["dates"],
            places=values["places"],
            countries=values["countries"],
            programmes=values["programmes"],
            acts=(period.act,),
            facts=(*values["facts"], *links),
            relations=values["relations"],
            remarks=values["remarks"],
            designated_on=self.designated_on or period.first,
        )


def read_entry(node: Node, shared: Shared, programmes: Mapping[str, frozenset[str]]) -> Entry:
    """The entry in ``node``. ``programmes``: starter list -> the programmes it knows.

    Raises: InputRefusedError with file and line.
    """
    id_node = node.need("id")
    list_id, colon, native_id = id_node.text().partition(":")
    if list_id not in programmes or not colon or not native_id:
        id_node.fail("not LIST:ID of a starter list", remedy=f"Lists: {', '.join(programmes)}")
    schema = _word(node.need("schema"), SCHEMATA)

    def listed_programme(item: Node) -> str:
        return _word(item, programmes[list_id])

    def fact(item: Node) -> Fact:
        return shared.of("facts", shared.facts, item) if isinstance(item.value, str) else read_fact(item)

    designated = node.child("designated_on")
    entry = Entry(
        id=id_node.text(),
        schema=schema,
        values={
            "names": tuple(_names(node, schema, shared)),
            "identifiers": _values(node.child("identifiers"), shared, _identifier),
            "dates": _values(node.child("dates"), shared, _dated),
            "places": _values(node.child("places"), shared, _place),
            "countries": _values(node.child("countries"), shared, _country),
            "programmes": _values(node.need("programmes"), shared, listed_programme, key="id"),
            "facts": _values(node.child("facts"), shared, fact, key="term"),
            "relations": _values(node.child("relations"), shared, _relation),
            "remarks": _values(node.child("remarks"), shared, Node.text, key="text"),
        },
        listed=_listed(node.need("listed"), shared),
        designated_on=None if designated is None else day_of(designated),
        sources=tuple(shared.source(item) for item in node.need("sources").items()),
        file=node.file,
        line=node.line,
    )
    if not entry.sources:
        node.need("sources").fail("an entry without a source")
    node.done()
    for day in entry.turns():
        primary = [name.text for name in getattr(entry.fragment(day), "names", ()) if name.kind == "primary"]
        if entry.period(day) is not None and len(primary) != 1:
            node.need("name").fail(f"{len(primary)} primary names on {day}: {', '.join(primary)}", remedy="Give each its since and until")
    return entry


def day_of(node: Node) -> date:
    """The day in ``node``, written YYYY-MM-DD.

    Raises: InputRefusedError.
    """
    try:
        return date.fromisoformat(node.text())
    except ValueError:
        node.fail("not a date", remedy="Write YYYY-MM-DD")


def _listed(node: Node, shared: Shared) -> tuple[Listed, ...]:
    periods: list[Listed] = []
    for item in node.items():
        first, last = day_of(item.need("from")), item.child("to")
        period = Listed(
            first,
            None if last is None else day_of(last),
            shared.of("acts", shared.acts, item.need("act")),
            shared.source(item.need("source")),
        )
        if period.last is not None and period.last < period.first:
            item.fail("the listing ends before it begins")
        if periods and (periods[-1].last is None or periods[-1].last + _DAY >= first):
            item.fail("the listing begins before the one above has ended, or on the next day", remedy="Order the periods; join neighbours")
        periods.append(period)
        item.done()
    if not periods:
        node.fail("an entry that was never listed", remedy="What is not listed belongs in near_misses.yml")
    return tuple(periods)


def _values(node: Node | None, shared: Shared, make: Callable[[Node], Any], *, key: str | None = None) -> tuple[Held, ...]:
    """The values of a list. ``key``: the key that holds the value itself where a scalar needs days."""
    held: list[Held] = []
    for item in node.items() if node else ():
        if isinstance(item.value, str):
            held.append(Held(make(item)))
            continue
        since, until = item.child("since"), item.child("until")
        if since is not None or until is not None:
            shared.source(item.need("source"))
        inner = item if key is None or (own := item.child(key)) is None else own
        made = Held(make(inner), None if since is None else day_of(since), None if until is None else day_of(until))
        if made.since is not None and made.until is not None and made.until < made.since:
            item.fail("the value ends before it begins")
        item.done()
        held.append(made)
    return tuple(held)


def _names(node: Node, schema: str, shared: Shared) -> Iterator[Held]:
    name = node.need("name")
    yield from _values(_as_list(name), shared, _namer("primary", schema))
    for key, kind in (("aliases", "alias"), ("former", "former")):
        yield from _values(node.child(key), shared, _namer(cast(NameKind, kind), schema))


def _as_list(node: Node) -> Node:
    return Node([node], node.line, node.file, node.path) if isinstance(node.value, str) else node


def _namer(kind: NameKind, schema: str) -> Callable[[Node], Name]:
    def make(node: Node) -> Name:
        if isinstance(node.value, str):
            text, quality, language = node.text(), "strong", None
        else:
            text, language = node.need("text").text(), _text(node, "language")
            quality = _word(low, get_args(Quality)) if (low := node.child("quality")) else "strong"
        last, comma, first = text.partition(", ")
        parts = (("lastName", last), ("firstName", first)) if schema == "Person" and comma else ()
        return Name(text, kind, cast(Quality, quality), script_of(text), language, parts)

    return make


def _identifier(node: Node) -> Identifier:
    return Identifier(
        _word(node.need("kind"), IDENTIFIER_KINDS),
        node.need("value").text(),
        country=_code(country) if (country := node.child("country")) else None,
        label=_text(node, "label"),
        note=_text(node, "note"),
    )


def _dated(node: Node) -> Dated:
    kind, on = node.need("kind"), node.need("on")
    try:
        period = parse_period(on.text())
    except ValueError as error:
        on.fail(str(error), remedy="Write YYYY-MM-DD, YYYY, or a range of years")
    return Dated(cast(DateKind, _word(kind, get_args(DateKind))), period, _text(node, "note"))


def _place(node: Node) -> Place:
    country = node.child("country")
    return Place(
        cast(PlaceKind, _word(node.need("kind"), get_args(PlaceKind))),
        node.need("text").text(),
        city=_text(node, "city"),
        country=None if country is None else _code(country),
    )


def _country(node: Node) -> Country:
    if isinstance(node.value, str):
        return Country("country", node.text(), _code(node))
    text = node.need("text")
    return Country(cast(CountryKind, _word(node.need("kind"), get_args(CountryKind))), text.text(), _code(text))


def read_fact(node: Node) -> Fact:
    """A fact of a known kind: ``kind``, ``value`` and, where there is one, ``note``."""
    return Fact(_word(node.need("kind"), FACT_KINDS), node.need("value").text(), _text(node, "note"))


def _relation(node: Node) -> Relation:
    return Relation(
        _word(node.need("kind"), RELATION_KINDS), node.need("target").text(), target_id=_text(node, "target_id"), note=_text(node, "note")
    )


def _text(node: Node, key: str) -> str | None:
    child = node.child(key)
    return None if child is None else child.text()


def _code(node: Node) -> str:
    code = country_code(node.text())
    if code is None:
        node.fail("not a country that we know", remedy="Write its English name")
    return code


def _word(node: Node, known: Any) -> str:
    word = node.text()
    if word not in known:
        node.fail("not a word that is known here", remedy=f"One of {', '.join(sorted(known))}")
    return word
