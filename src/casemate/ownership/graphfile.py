"""A graph file (YAML) as a Graph; every error names file, line, field and value.

The readers of single parts (``owns``, ``controls``, ``arrangement``, ``party_fields``) also serve other files that hold such parts.
"""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal, InvalidOperation
from fractions import Fraction
from typing import TypeVar

from casemate.model.relation import (
    ARRANGEMENT_KINDS,
    CONTROL_KINDS,
    UNKNOWN,
    Arrangement,
    Controls,
    Graph,
    GraphParty,
    Listed,
    Owns,
    Share,
    Statement,
)
from casemate.model.time import Period
from casemate.model.words import IDENTIFIER_KINDS, SCHEMATA
from casemate.text.countries import country_code
from casemate.text.yamltext import Node, parse

#: What a graph file may hold; a register of millions goes through ``ownership.register``.
MOST_BYTES = 64 * 1024**2
MOST_NODES = 4_000_000
#: A day, month or year; or from one to another, ``..`` where one end is open ("some day until 2020-03-31").
_DAY = re.compile(r"(?:\d{4}(?:-\d{2}(?:-\d{2})?)?|\.\.(?=/\d))(?:/(?:\d{4}(?:-\d{2}(?:-\d{2})?)?|\.\.))?")
_DECIMAL = re.compile(r"\d{1,3}(?:\.\d{1,18})?|\.\d{1,18}")
_FRACTION = re.compile(r"(\d{1,12})/(\d{1,12})")
_REGIME = re.compile(r"[A-Z][A-Z0-9_]{1,15}")
_ENTRY = re.compile(r"[a-z0-9_]+:\S+")
_NOTHING = ("", "null", "~")
#: Words that sources use instead of a number.
_WORDS = {
    "unknown": UNKNOWN,
    "minority": Share(Fraction(0), Fraction(1, 2), above=True, below=True),
    "majority": Share(Fraction(1, 2), Fraction(1), above=True),
    "all": Share.exactly(1),
}
Kind = TypeVar("Kind", bound=str)


def read(data: bytes, file: str) -> Graph:
    """The graph in ``data``.

    Raises: InputRefusedError with file and line; LimitError above 64 MB or four million nodes.
    """
    root = parse(data, file, max_bytes=MOST_BYTES, max_nodes=MOST_NODES)
    day = root.child("date")
    graph = graph_of(root, date=None if day is None else exact_day(day))
    root.done()
    return graph


def graph_of(root: Node, *, date: date | None) -> Graph:
    """The graph in the keys ``parties``, ``ownership``, ``control`` and ``arrangements`` of a document; its other keys are left alone.

    Raises: InputRefusedError with file and line.
    """
    parties, ownership, control, arrangements = (root.child(key) for key in ("parties", "ownership", "control", "arrangements"))
    graph = Graph(
        parties=tuple(party(item) for item in _items(parties)),
        ownership=tuple(owns(item) for item in _items(ownership)),
        control=tuple(controls(item) for item in _items(control)),
        arrangements=tuple(arrangement(item) for item in _items(arrangements)),
        date=date,
    )
    seen: dict[str, int | None] = {}
    for one, node in zip(graph.parties, _items(parties), strict=True):
        if one.name in seen:
            node.fail(f"the party {one.name!r} stands in line {seen[one.name]} already", remedy="Keep one, or give one another name")
        seen[one.name] = one.line
    return graph


def _items(node: Node | None) -> list[Node]:
    return [] if node is None or node.value in _NOTHING else node.items()


def party(node: Node) -> GraphParty:
    """One party.

    Raises: InputRefusedError.
    """
    name = _name(node.need("name"))
    found = party_fields(node, name)
    node.done()
    return found


def party_fields(node: Node, name: str) -> GraphParty:
    """The keys of a party that matter to ownership; other keys of the map are left alone.

    Raises: InputRefusedError.
    """
    caption, schema, country, government = (_optional(node, key) for key in ("caption", "schema", "country", "government_of"))
    if schema is not None and schema.text() not in SCHEMATA:
        schema.fail("not a schema", remedy=f"One of {', '.join(SCHEMATA)}")
    entry, listed, complete = _optional(node, "entry"), node.child("listed"), _optional(node, "complete")
    match, born, ids = _optional(node, "match"), _optional(node, "birth_date"), node.child("ids")
    return GraphParty(
        name=name,
        caption=None if caption is None else _name(caption),
        schema=None if schema is None else schema.text(),
        country=None if country is None else _country(country),
        birth_date=None if born is None else _period(born),
        identifiers=tuple(_identifier(item) for item in _items(ids)),
        listed=tuple(listing(item) for item in _items(listed)),
        entry=tuple(_entry(item) for item in ([] if entry is None else [entry] if isinstance(entry.value, str) else entry.items())),
        government_of=None if government is None else _country(government),
        complete=None if complete is None else _flag(complete),
        match=True if match is None else _flag(match),
        file=node.file,
        line=node.line,
    )


def listing(node: Node) -> Listed:
    """One listing: a regime, or a map that says more.

    Raises: InputRefusedError.
    """
    if isinstance(node.value, str):
        return Listed(_regime(node))
    regime = _regime(node.need("regime"))
    held, act, start, end = (_optional(node, key) for key in ("list", "act", "from", "to"))
    programmes, remarks = _items(node.child("programmes")), _items(node.child("remarks"))
    first, last = (None if day is None else exact_day(day) for day in (start, end))
    if first is not None and last is not None and end is not None and last < first:
        end.fail(f"the listing ends before it starts on {first}", remedy="Check from and to")
    node.done()
    return Listed(
        regime=regime,
        list=None if held is None else held.text(),
        act=None if act is None else act.text(),
        programmes=tuple(item.text() for item in programmes),
        remarks=tuple(item.text() for item in remarks),
        start=first,
        end=last,
    )


def owns(node: Node) -> Owns:
    """One holding. ``votes`` default to ``share``.

    Raises: InputRefusedError.
    """
    owner, owned = _name(node.need("owner")), _name(node.need("owned"))
    capital = share(node.need("share"))
    votes, parcel, treasury = _optional(node, "votes"), _optional(node, "class"), _optional(node, "treasury")
    own = treasury is not None and _flag(treasury)
    if owner == owned and not own:
        node.fail(f"{owner!r} is said to own itself", remedy="Write treasury: true where these are shares that the company itself holds")
    if own and owner != owned:
        node.fail("treasury shares are held by the company itself", remedy="Name the same party as owner and owned, or remove treasury")
    if own and capital.low == 1:
        node.fail("a company can't hold all of its own shares", remedy="Check the share")
    found = Owns(
        owner=owner,
        owned=owned,
        capital=capital,
        votes=capital if votes is None else share(votes),
        parcel=None if parcel is None else parcel.text(),
        treasury=own,
        stated=statement(node),
    )
    node.done()
    return found


def controls(node: Node) -> Controls:
    """One means of control.

    Raises: InputRefusedError.
    """
    controller, controlled = _name(node.need("controller")), _name(node.need("controlled"))
    if controller == controlled:
        node.fail(f"{controller!r} is said to control itself", remedy="Check the names")
    found = Controls(controller, controlled, _one_of(node.need("kind"), CONTROL_KINDS), statement(node))
    node.done()
    return found


def arrangement(node: Node) -> Arrangement:
    """One arrangement between holders.

    Raises: InputRefusedError.
    """
    listed = node.need("parties")
    parties = tuple(_name(item) for item in listed.items())
    if len(set(parties)) < 2:
        listed.fail("an arrangement is between two or more parties", remedy="Name them all")
    over = tuple(_name(item) for item in _items(node.child("over")))
    found = Arrangement(tuple(dict.fromkeys(parties)), _one_of(node.need("kind"), ARRANGEMENT_KINDS), over, statement(node))
    node.done()
    return found


def statement(node: Node) -> Statement:
    """``since``, ``until``, ``source`` and ``dated`` of an edge.

    Raises: InputRefusedError.
    """
    start, end, source, day = (_optional(node, key) for key in ("since", "until", "source", "dated"))
    since, until = (None if one is None else _period(one) for one in (start, end))
    if since is not None and until is not None and end is not None and not _in_order(since, until):
        end.fail(f"it ends before it starts ({since.iso})", remedy="Check since and until")
    undated = day is not None and day.text() == "unknown"
    return Statement(
        since=since,
        until=until,
        source=None if source is None else " ".join(source.text().split()),
        dated=None if day is None or undated else exact_day(day),
        undated=undated,
        file=node.file,
        line=node.line,
    )


def _in_order(since: Period, until: Period) -> bool:
    return since.start is None or until.end is None or since.start <= until.end


def share(node: Node) -> Share:
    """A share: ``0.5``, ``1/3``, ``[0.45, 0.55]``, ``{above: 0.25, to: 0.50}``, ``minority``, ``majority``, ``all``, ``unknown``.

    Raises: InputRefusedError.
    """
    if isinstance(node.value, str):
        word = node.value.strip()
        return _WORDS[word] if word in _WORDS else Share.exactly(number(node))
    if isinstance(node.value, list):
        if len(node.value) != 2:
            node.fail("an interval has two ends", remedy="Write [lower, upper]")
        return _share(node, number(node.value[0]), number(node.value[1]))
    low, above, high, below = (_optional(node, key) for key in ("from", "above", "to", "below"))
    if (low is not None and above is not None) or (high is not None and below is not None):
        node.fail("one lower and one upper end are enough", remedy="Write from or above, and to or below")
    first, last = low or above, high or below
    found = _share(
        node,
        Fraction(0) if first is None else number(first),
        Fraction(1) if last is None else number(last),
        above=above is not None,
        below=below is not None,
    )
    node.done()
    return found


def _share(node: Node, low: Fraction, high: Fraction, *, above: bool = False, below: bool = False) -> Share:
    if low > high:
        node.fail("the lower end is above the upper one", remedy="Write the lower end first")
    if low == high and (above or below):
        node.fail("no share lies in this interval", remedy="Check above and below")
    return Share(low, high, above, below)


def number(node: Node) -> Fraction:
    """A number from 0 to 1: ``0.5`` or ``1/3``.

    Raises: InputRefusedError.
    """
    text = node.text().strip()
    if text.startswith("-"):
        node.fail("a share can't be negative", remedy="Write a share from 0 to 1")
    if quotient := _FRACTION.fullmatch(text):
        if int(quotient[2]) == 0:
            node.fail("a share can't be divided by zero", remedy="Write a share from 0 to 1")
        value = Fraction(int(quotient[1]), int(quotient[2]))
    elif _DECIMAL.fullmatch(text):
        try:
            value = Fraction(Decimal(text))
        except InvalidOperation:  # pragma: no cover - the pattern lets no such text through
            node.fail("not a number")
    else:
        node.fail("not a share", remedy=f"Write a share from 0 to 1 (0.5 for 50 %), an interval, or one of {', '.join(_WORDS)}")
    if value > 1:
        node.fail("a share can't be more than 1", remedy="Write 0.5 for 50 %")
    return value


def _optional(node: Node, key: str) -> Node | None:
    """The value of ``key``; ``None`` where it is absent or empty."""
    found = node.child(key)
    return None if found is None or (isinstance(found.value, str) and found.value.strip() in _NOTHING) else found


def _name(node: Node) -> str:
    text = " ".join(node.text().split())
    if text in _NOTHING:
        node.fail("a name is expected here")
    if len(text) > 1000:
        node.fail("a name of more than 1000 characters", remedy="Check the file")
    return text


def _regime(node: Node) -> str:
    text = node.text()
    if not _REGIME.fullmatch(text):
        node.fail("not a regime", remedy="For instance US, EU, UK, CA, CH, AU, BIS")
    return text


def _entry(node: Node) -> str:
    text = node.text()
    if not _ENTRY.fullmatch(text):
        node.fail("not an entry", remedy="An entry's id is LIST:NUMBER, as screening prints it: us_ofac_sdn:25578")
    return text


def _country(node: Node) -> str:
    code = country_code(node.text())
    if code is None:
        node.fail("not a country", remedy="Write its ISO code (ir) or its English name")
    return code


def _identifier(node: Node) -> tuple[str, str]:
    kind, value = node.need("type"), node.need("value")
    if kind.text() not in IDENTIFIER_KINDS:
        kind.fail("unknown type of identifier", remedy=f"One of {', '.join(IDENTIFIER_KINDS)}")
    node.done()
    return kind.text(), value.text()


def _flag(node: Node) -> bool:
    text = node.text()
    if text not in {"true", "false"}:
        node.fail("neither true nor false")
    return text == "true"


def _one_of(node: Node, words: tuple[Kind, ...]) -> Kind:
    found = next((word for word in words if word == node.text()), None)
    if found is None:
        node.fail("not a known kind", remedy=f"One of {', '.join(words)}")
    return found


def _period(node: Node) -> Period:
    found = _try_period(node.text())
    if found is None:
        node.fail("not a day", remedy="Write YYYY-MM-DD; YYYY-MM or YYYY where no more is known")
    return found


def _try_period(text: str) -> Period | None:
    try:
        return Period.from_iso(text) if _DAY.fullmatch(text) else None
    except ValueError:
        return None


def exact_day(node: Node) -> date:
    """One day.

    Raises: InputRefusedError.
    """
    found = _try_period(node.text())
    if found is None or found.start is None or found.start != found.end:
        node.fail("not a day", remedy="Write YYYY-MM-DD")
    return found.start
