"""What an ownership format is, and the small words that all of them share.

A format gives parties and edges one by one, in any order, and holds as little as its rules of replacement allow. A party is named by the
register's own id and called by its ``caption``. What a source leaves open stays an interval; what it contradicts stays side by side.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal, InvalidOperation
from fractions import Fraction
from functools import lru_cache

from casemate.model.relation import Arrangement, Controls, GraphParty, Owns, Share
from casemate.model.time import Period
from casemate.sources.base import Journal
from casemate.sources.raw import RawFile

Item = GraphParty | Owns | Controls | Arrangement
#: Characters of a name that are kept; the graph's own limit is 1000.
LONGEST_NAME = 600
_DAY = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ][0-9:.]{2,20}(?:Z|[+-]\d{2}:?\d{2})?)?)?)?(?:Z|[+-]\d{2}:\d{2})?")
_NUMBER = re.compile(r"\d{1,6}(?:\.\d{1,18})?|\.\d{1,18}")


@dataclass(frozen=True, slots=True)
class OwnershipFormat:
    """One format. ``read`` gives what the files hold; it may read a file twice. ``ignored``: field -> why it is not read."""

    id: str
    title: str
    read: Callable[[tuple[RawFile, ...], Journal], Iterator[Item]]
    ignored: dict[str, str]


@lru_cache(maxsize=1 << 15)  # registers repeat their days
def period(text: str) -> Period | None:
    """``text`` as the day, month or year that it begins with (a time of day is cut off); ``None`` where it is none.

    >>> period("2016-04-06T00:00:00.000Z").iso, period("2016-04").iso, period("06/04/2016")
    ('2016-04-06', '2016-04', None)
    """
    match = _DAY.fullmatch(text.strip())
    if match is None:
        return None
    try:
        return Period.from_iso("-".join(part for part in match.groups() if part))
    except ValueError:
        return None


def day_before(day: date) -> date:
    """The day before, or the first day there is."""
    return day if day == date.min else day - timedelta(days=1)


def by(day: date, *, after: date | None = None) -> Period:
    """Some day from ``after`` (``None``: any) to ``day``, both included."""
    return Period(after if after is None or after <= day else day, day)


def percent(value: str) -> Fraction | None:
    """A number of per cent as a share of 0 to 1; ``None`` where it is no number, or not 0 to 100.

    >>> percent("23.5"), percent("101"), percent("-1")
    (Fraction(47, 200), None, None)
    """
    text = value.strip()
    if not _NUMBER.fullmatch(text):
        return None
    try:
        found = Fraction(Decimal(text)) / 100
    except InvalidOperation:  # pragma: no cover - the pattern lets no such text through
        return None
    return found if found <= 1 else None


def band(low: int, high: int) -> Share:
    """More than ``low`` per cent and at most ``high``: the bands of registers.

    >>> band(25, 50)
    Share(low=Fraction(1, 4), high=Fraction(1, 2), above=True, below=False)
    """
    return Share(Fraction(low, 100), Fraction(high, 100), above=True)


def digest(text: str) -> bytes:
    """Twelve bytes that stand for ``text``: a register of millions is told apart without keeping its ids (chance of a clash 1 in 10^16)."""
    return hashlib.blake2b(text.encode(), digest_size=12).digest()


def one_line(text: str) -> str:
    """``text`` fit to be a name: white space collapsed, cut at ``LONGEST_NAME``."""
    return " ".join(text.split())[:LONGEST_NAME]


def holds_itself(journal: Journal, party: str, file: str, line: int | None) -> None:
    """Note an edge from a party to itself: it says nothing about anybody else, and is left out."""
    where = f"{file}:{line}" if line else file
    journal.warn(f"a party that is said to hold or control itself, left out: {party[:80]} ({where})")
    journal.skip("edges from a party to itself")
