"""The remarks of the delimited files as facts: segment by segment, each matched as a whole, none by a part of it.

A remark is a row of segments with "; " between them and one full stop at the end: "DOB 1962; POB Shati; Gender Male." A segment is
mostly one of OFAC's labels and a value (``labels``, ``features``); older ones are sentences (``phrases``). What is not understood
stays readable in the remark's text, which is always kept, and is counted by its shape.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from casemate.model.listing import Country, Dated, Fact, Fragment, Identifier, Name, Place, Relation
from casemate.model.time import Period
from casemate.sources.base import Journal
from casemate.sources.ofac import features, labels, phrases
from casemate.sources.ofac.features import Value
from casemate.text.dates import parse_period
from casemate.text.scripts import script_of

SEPARATOR = "; "
#: Length at which OFAC cuts a remark (dat_spec.txt); what follows stands in the comments file.
CUT_AT = 1000

_FIELDS: dict[type, str] = {
    Name: "names", Identifier: "identifiers", Dated: "dates", Place: "places", Country: "countries", Fact: "facts", Relation: "relations",
}  # fmt: skip
#: Values that hold the separator themselves: what stands before it -> what stands after it.
_INNER = {"Organization Type: Accounting, bookkeeping and auditing activities": "tax consultancy"}
_WEAK = re.compile(r"(?:alt\. )?([afn])\.k\.a\. '(.+)'")
#: Identifiers that may have no digit; a document "issued in Sarajevo" is none.
_WITHOUT_DIGITS = frozenset(("email", "website", "bic", "call_sign", "ticker", "aircraft_tail", "other"))
_ALT = "alt. "
_LABELS: dict[str, list[tuple[str, str]]] = {}


@dataclass(frozen=True, slots=True)
class Parts:
    """A remark split where OFAC cut it. ``whole``: text before the segment at the seam. ``rest``: that segment's start, cut off."""

    whole: str
    rest: str


def is_cut(text: str) -> bool:
    """Whether OFAC (or who saved the file again) cut ``text``: whole remarks end in a full stop and are shorter."""
    return len(text) >= CUT_AT or not text.rstrip().endswith(".")


def at_seam(text: str) -> Parts:
    """A cut remark as the segments that are whole for certain and the start of the one that is not."""
    place = text.rfind(SEPARATOR)
    return Parts("", text) if place < 0 else Parts(text[:place], text[place + len(SEPARATOR) :])


def segments(text: str) -> Iterator[str]:
    """The segments of ``text``, with single spaces; a name in quotes or a known value that holds the separator stays in one piece."""
    pieces = text.split(SEPARATOR)
    place = 0
    while place < len(pieces):
        piece = pieces[place].strip()
        place += 1
        if piece in _INNER and place < len(pieces) and features.plain(pieces[place]) == _INNER[piece]:
            piece += SEPARATOR + pieces[place].strip()
            place += 1
        while ".k.a. '" in piece[:13] and not piece.rstrip(".").endswith("'") and place < len(pieces):
            piece += SEPARATOR + pieces[place].strip()
            place += 1
        if piece:
            yield " ".join(piece.split())


@dataclass(slots=True)
class Found:
    """Values by the field of a Fragment that holds them, each once, in order."""

    names: dict[Name, None] = field(default_factory=dict)
    identifiers: dict[Identifier, None] = field(default_factory=dict)
    dates: dict[Dated, None] = field(default_factory=dict)
    places: dict[Place, None] = field(default_factory=dict)
    countries: dict[Country, None] = field(default_factory=dict)
    facts: dict[Fact, None] = field(default_factory=dict)
    relations: dict[Relation, None] = field(default_factory=dict)

    def add(self, value: Value | Name) -> None:
        """Keep ``value`` under its field."""
        getattr(self, _FIELDS[type(value)])[value] = None

    def fragment(self, part: str, file: str, line: int | None, text: str | None = None) -> Fragment:
        """What was found as a Fragment, with the ``text`` that it was found in."""
        return Fragment(
            part, file, line, names=tuple(self.names), identifiers=tuple(self.identifiers), dates=tuple(self.dates),
            places=tuple(self.places), countries=tuple(self.countries), facts=tuple(self.facts), relations=tuple(self.relations),
            remarks=(text,) if text else (),
        )  # fmt: skip


def read(text: str, journal: Journal, *, title: str | None = None, ends: bool = True) -> Found:
    """What the segments of ``text`` say; what is not understood is counted in ``journal``.

    ``title``: the entry's title column, which OFAC repeats in the remark; the entry states it already, so it is not given again.
    ``ends``: whether the remark ends here, with a full stop of its own.
    """
    found = Found()
    titles = {features.plain(piece) for piece in (title or "").split(SEPARATOR)}
    pieces = list(segments(text))
    for number, piece in enumerate(pieces):
        segment = _without_stop(piece) if ends and number == len(pieces) - 1 else piece
        if features.plain(segment) in titles:
            continue
        values = understand(segment)
        if values is None:
            journal.miss(phrases.shape(segment))
            continue
        for value in values:
            found.add(value)
    return found


def _without_stop(segment: str) -> str:
    """The last segment without the remark's own full stop, which OFAC leaves out after an abbreviation ("S.A.", "CO.")."""
    return segment if phrases.ends_in_abbreviation(segment) else segment.removesuffix(".")


def understand(segment: str) -> tuple[Value | Name, ...] | None:
    """What one segment says; ``None`` where it is not understood.

    >>> understand("Linked To: BANK SEPAH")[0].target
    'BANK SEPAH'
    """
    if segment.startswith("Linked To: "):
        return (Relation("linked_to", segment.removeprefix("Linked To: ")),)
    if match := _WEAK.fullmatch(segment):
        return (weak_alias(match[2], former=match[1] == "f"),)
    if link := features.link(segment):
        return (link,)
    if segment.startswith(labels.MUST_BLOCK):
        return (features.effect_note(segment),)
    if ". For more information" in segment:
        return _two_sentences(segment)
    plain = segment[len(_ALT) :] if segment[: len(_ALT)].lower() == _ALT else segment
    for label, follow in _candidates(plain):
        if plain.startswith(label + follow):
            try:
                values = _labelled(label, plain[len(label) + len(follow) :].strip())
            except ValueError:
                return None
            if values is not None:
                return values
    return _by_colon(plain) or phrases.understand(plain)


def _two_sentences(segment: str) -> tuple[Value | Name, ...] | None:
    first, _, link = segment.partition(". For more information")
    both = (understand(first), understand(f"For more information{link}"))
    return None if both[0] is None or both[1] is None else both[0] + both[1]


def weak_alias(text: str, *, former: bool = False) -> Name:
    """A name in quotes in the remarks: OFAC's weak alias (dat_spec.txt, "The disposition of aliases")."""
    return Name(text, "former" if former else "alias", "weak", script=script_of(text))


def _candidates(segment: str) -> Iterable[tuple[str, str]]:
    return _LABELS.get(segment.partition(" ")[0].rstrip(":"), ())


def _labelled(label: str, value: str) -> tuple[Value, ...] | None:
    if not value:
        return None
    if label in labels.COUNTRIES and ";" in value:
        return None
    if label in labels.IDENTIFIERS:
        found = document(label, value)
        has_digit = any(char.isdigit() for char in found.value)
        return (found,) if has_digit or found.kind in _WITHOUT_DIGITS else None
    return features.feature(label, value)


def _by_colon(segment: str) -> tuple[Value, ...] | None:
    """Labels that hold a number or a date themselves: directives, digital currencies, menus of executive orders."""
    for mark in (": ", " - ", ") ", "Information "):
        head, found, value = segment.partition(mark)
        if found and mark == " - " and head == "Digital Currency Address":
            currency, _, value = value.partition(" ")
            head = f"{head} - {currency}"
        label = head + (mark.rstrip() if mark in (") ", "Information ") else "")
        if found and features.known(label):
            try:
                return features.feature(label, value.strip())
            except ValueError:
                return None
    return None


def document(label: str, text: str) -> Identifier:
    """A number with what OFAC writes behind it: "L 191609 (Lebanon) issued 28 Feb 1996 expires 27 Feb 2001".

    >>> document("Passport", "L 191609 (Lebanon) expires 27 Feb 2001").value
    'L 191609'
    """
    rest, expires = _dated(text, "expires")
    rest, issued = _dated(rest, "issued")
    country, note = None, None
    if rest.endswith(")") and " (" in rest:
        head, _, inner = rest[:-1].rpartition(" (")
        if head and ")" not in inner:
            if features.is_country(inner):
                rest, country = head, inner
            elif not any(char.isdigit() for char in inner):
                rest, note = head, inner
    return features.identifier(label, rest.strip(), country, issued=issued, expires=expires, note=note)


def _dated(text: str, word: str) -> tuple[str, Period | None]:
    head, found, tail = text.rpartition(f" {word} ")
    if not found:
        return text, None
    try:
        return head, parse_period(tail.removeprefix("date "))
    except ValueError:
        return text, None


def _index() -> None:
    """Labels by their first word, the longest first, each with what stands between it and its value."""
    colon = {"Organization Type", "Secondary sanctions risk", "PEESA Information"} | {name for name in labels.FACTS if len(name) > 40}
    dash = {"Additional Sanctions Information", "IFCA Determination"}
    every = {*labels.IDENTIFIERS, *labels.FACTS, *labels.DATES, *labels.COUNTRIES, *colon, *dash, "POB"}
    for label in sorted(every, key=len, reverse=True):
        follow = ": " if label in colon else " - " if label in dash else " "
        _LABELS.setdefault(label.partition(" ")[0], []).append((label, follow))


_index()
