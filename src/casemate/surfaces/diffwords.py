"""The words of a difference, shared by the terminal, the table and the digest."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import zip_longest
from typing import Any

import orjson

from casemate.app.diff import Difference, FieldChange, Taken
from casemate.model.codec import value_to_plain
from casemate.model.decision import Bound
from casemate.model.listing import Identifier, Listing
from casemate.surfaces.human import value_words

#: Field -> what it is called in a sentence.
FIELDS = {
    "schema": "kind", "names": "name", "identifiers": "identifier", "dates": "date", "places": "place", "countries": "country",
    "programmes": "programme", "measures": "measure", "acts": "act", "facts": "fact", "relations": "relation", "remarks": "remark",
    "designated_on": "designated on", "amended_on": "amended on",
}  # fmt: skip
#: Identifiers that tell one party from another at a glance, in this order.
_TELLING = ("imo", "lei", "registration", "passport", "national_id", "tax", "bic", "crypto", "aircraft_serial", "aircraft_tail")


def pairs(change: FieldChange) -> Iterator[tuple[str | None, str | None]]:
    """What went and what came, side by side as far as there are as many; told at length where the short words are the same."""
    short = [[value_words(value) for value in side] for side in (change.removed, change.added)]
    alike = set(short[0]) & set(short[1])
    sides = [
        [_long(value) if words in alike else words for value, words in zip(values, side, strict=True)]
        for values, side in zip((change.removed, change.added), short, strict=True)
    ]
    yield from zip_longest(*sides)


def _long(value: Any) -> str:
    return orjson.dumps(value_to_plain(value), option=orjson.OPT_SORT_KEYS).decode()


def when_words(when: Bound) -> str:
    """``on 2018-11-05``, or ``between the editions of … and …``."""
    if when.day is not None:
        return f"on {when.day}"
    return f"between {when.after} and {when.by}" if when.after else f"by {when.by}"


def days_words(start: Bound, end: Bound) -> str:
    """A stretch, both ends as far as they are known."""
    return f"from {_point(start)} to {_point(end)}"


def _point(when: Bound) -> str:
    return str(when.day) if when.day is not None else f"({when.after} … {when.by})"


def programmes_words(listing: Listing) -> str:
    """Its programmes in one line."""
    return ", ".join(listing.programmes) or "no programme stated"


def taken_words(side: Taken) -> str:
    """Which edition stands for a day."""
    return f"edition {side.edition.name}" if side.exact else f"edition {side.edition.name} (asked: {side.asked})"


def profile_words(listing: Listing) -> str:
    """What tells the entry from others of its name, in one line: kind, birth, countries, an identifier or two."""
    born = [item.period.iso for item in listing.dates if item.kind == "birth"][:2]
    countries = list(dict.fromkeys(item.text for item in listing.countries)) or [item.text for item in listing.places][:1]
    known: list[Identifier] = sorted(
        (item for item in listing.identifiers if item.kind in _TELLING), key=lambda item: _TELLING.index(item.kind)
    )[:2]
    said = [listing.schema, *(f"born {day}" for day in born), *countries[:3], *(value_words(item) for item in known)]
    return "; ".join(said)


def acts_words(listing: Listing) -> str:
    """The acts that the entry itself names, or nothing."""
    return "; ".join(dict.fromkeys(" ".join(item for item in (act.title, act.number) if item) for act in listing.acts))


def headline(found: Difference) -> str:
    """The figures in one sentence."""
    return f"{len(found.added)} added, {len(found.removed)} removed, {len(found.changed)} amended"


def filter_words(found: Difference) -> str:
    """The filters, or nothing."""
    asked = found.request
    said = [f"programme {' or '.join(asked.programmes)}"] if asked.programmes else []
    said += [f"schema {asked.schema}"] if asked.schema else []
    said += [f"country {' or '.join(asked.countries)}"] if asked.countries else []
    return "; ".join(said)
