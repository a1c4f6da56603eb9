"""Dates of the UK lists: day first, with "00", "dd" or "--" for what is not known."""

from __future__ import annotations

import re
from datetime import date

from casemate.model.time import Period
from casemate.text.dates import parse_day, parse_period

_SILENT = re.compile(r"^(dd|--|00|\d{1,2})([/\-.])(mm|--|00|\d{1,2})\2(\d{4})$", re.IGNORECASE)
_REPORT = re.compile(r"^(\d{1,2})-([A-Za-z]{3})-(\d{4})$")


def birth(text: str) -> Period:
    """A date of birth.

    Raises: ValueError for what is none, also for days that do not exist.

    >>> birth("dd/mm/1945").iso, birth("dd/03/1958").iso, birth("00/00/1980").iso, birth("--/--/1970").iso
    ('1945', '1958-03', '1980', '1970')
    """
    match = _SILENT.match(text)
    if match is None:
        return parse_period(text)
    day, month = (part if part.isdigit() else "00" for part in (match[1], match[3]))
    if int(month) == 0 and int(day) != 0:
        raise ValueError(f"not a date: {text!r}")
    return parse_period(f"{day}/{month}/{match[4]}")


def day(text: str) -> date:
    """A day: ``31/12/2020``, ``31-12-2020``, ``31-Dec-2020``.

    Raises: ValueError where it is none.
    """
    match = _REPORT.match(text)
    return parse_day(f"{match[1]} {match[2]} {match[3]}" if match else text)
