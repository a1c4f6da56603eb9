"""Dates as lists write them, read as periods."""

from __future__ import annotations

import re
from datetime import date
from typing import Literal

from casemate.model.time import Period

_MONTHS = {
    name: number
    for number, names in enumerate(
        ("jan january", "feb february", "mar march", "apr april", "may", "jun june", "jul july", "aug august",
         "sep sept september", "oct october", "nov november", "dec december"), start=1)
    for name in names.split()
}  # fmt: skip
_CIRCA = re.compile(r"^(?:circa|approximately|approx\.?|about|around|c\.|ca\.)\s*", re.IGNORECASE)
_BETWEEN = re.compile(r"^between\s+(.+?)\s+and\s+(.+)$", re.IGNORECASE)
_RANGE = re.compile(r"^(.+?)\s*(?:\bto\b|–|—|(?<=\d{4})\s*-\s*(?=\d{4}$)|/(?=\d{4}$)(?<=\d{4}/)|\s-\s)\s*(.+)$", re.IGNORECASE)
_DMY_WORDS = re.compile(r"^(\d{1,2})(?:st|nd|rd|th)?[\s.\-/]+([A-Za-z]{3,9})\.?[\s,\-/]+(\d{4})$")
_MDY_WORDS = re.compile(r"^([A-Za-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})$")
_MY_WORDS = re.compile(r"^([A-Za-z]{3,9})\.?[\s,\-/]+(\d{4})$")
_ISO = re.compile(r"^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?(?:[T ].*)?$")
_NUMBERS = re.compile(r"^(\d{1,2})[./\-](\d{1,2})[./\-](\d{4})$")
_MONTH_YEAR = re.compile(r"^(\d{1,2})[./\-](\d{4})$")
_YEAR = re.compile(r"^(\d{4})s?$")


def parse_period(text: str, *, order: Literal["dmy", "mdy"] = "dmy") -> Period:
    """``text`` as a period: a day, month, year, decade ("1960s"), "circa …", "between A and B", "A to B"; zeros are silence.

    ``order`` is how the source writes days in digits. "00/00/1980" is the year; "00/05/1980" the month.

    Raises: ValueError naming the text, also for days that do not exist (31 Feb).

    >>> parse_period("circa 1965").iso, parse_period("03 Apr 1962").iso, parse_period("Apr 1962 to 1965").iso
    ('1965', '1962-04-03', '1962-04-01/1965-12-31')
    """
    rest = " ".join(text.split()).strip(" .;,")
    circa = False
    while match := _CIRCA.match(rest):
        circa, rest = True, rest[match.end() :]
    bounds = _BETWEEN.match(rest) or (None if _single(rest, order) else _RANGE.match(rest))
    if bounds:
        first, last = _end(bounds[1], order), _end(bounds[2], order)
        if first is None or last is None or first.start is None or last.end is None or first.start > last.end:
            raise ValueError(f"not a date: {text!r}")
        return Period(first.start, last.end, circa or first.circa or last.circa)
    found = _single(rest, order)
    if found is None:
        raise ValueError(f"not a date: {text!r}")
    return Period(found.start, found.end, circa)


def parse_day(text: str, *, order: Literal["dmy", "mdy"] = "dmy") -> date:
    """``text`` as one day.

    Raises: ValueError where it is none, or less precise than a day.
    """
    period = parse_period(text, order=order)
    if period.start is None or period.start != period.end:
        raise ValueError(f"not a day: {text!r}")
    return period.start


def _end(text: str, order: Literal["dmy", "mdy"]) -> Period | None:
    circa = bool(_CIRCA.match(text))
    found = _single(_CIRCA.sub("", text).strip(" .,"), order)
    return None if found is None else Period(found.start, found.end, circa)


def _single(text: str, order: Literal["dmy", "mdy"]) -> Period | None:
    if match := _YEAR.match(text):
        year = int(match[1])
        return _checked(text, year, 0, 0) if not text.endswith("s") else Period.of_year(year, year + 9)
    if match := _ISO.match(text):
        return _checked(text, int(match[1]), int(match[2]), int(match[3] or 0))
    if match := _NUMBERS.match(text):
        first, second = int(match[1]), int(match[2])
        day, month = (first, second) if order == "dmy" else (second, first)
        return _checked(text, int(match[3]), month, day)
    if match := _MONTH_YEAR.match(text):
        return _checked(text, int(match[2]), int(match[1]), 0)
    if (match := _DMY_WORDS.match(text)) and match[2].casefold() in _MONTHS:
        return _checked(text, int(match[3]), _MONTHS[match[2].casefold()], int(match[1]))
    if (match := _MDY_WORDS.match(text)) and match[1].casefold() in _MONTHS:
        return _checked(text, int(match[3]), _MONTHS[match[1].casefold()], int(match[2]))
    if (match := _MY_WORDS.match(text)) and match[1].casefold() in _MONTHS:
        return _checked(text, int(match[2]), _MONTHS[match[1].casefold()], 0)
    return None


def _checked(text: str, year: int, month: int, day: int) -> Period:
    try:
        if month == 0:
            return Period.of_year(year)
        return Period.of_month(year, month) if day == 0 else Period.of_day(date(year, month, day))
    except (ValueError, IndexError) as error:
        raise ValueError(f"no such day: {text!r}") from error
