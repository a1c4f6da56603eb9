"""Values as the formats before 1.1 write them in one text: birth dates and documents."""

from __future__ import annotations

import re
from datetime import date

from casemate.model.time import Period
from casemate.sources.eu_fsf.subject import Subject
from casemate.text.dates import parse_period

_TYPE = re.compile(r"\s*\(([a-z]+)-([^()]*)\)")
_VALID_TO = re.compile(r"\(valid to (\d{4}-\d{2}-\d{2})\)")
_SQUARE = re.compile(r"\[([^\]]*)\]")


def birth_period(text: str | None) -> Period | None:
    """A birth date; ``None`` for silence.

    Raises: ValueError for what is no birth date.

    >>> birth_period("1958 - 1963 (approximative)").iso, birth_period("N/A")
    ('1958/1963', None)
    """
    if text is None or text == "N/A":
        return None
    bare = text.removesuffix("(approximative)").strip()
    return parse_period(bare if bare == text else f"circa {bare}")


def document(text: str, country: str | None, subject: Subject) -> None:
    """Adds a document such as "AD001095 (passport-National passport) ((passport))" to ``subject``.

    Raises: ValueError where its type is not stated.
    """
    if not text:
        return
    match = _TYPE.search(text)
    if match is None:
        raise ValueError("not a document: a number, then its type in brackets")
    rest = text[match.end() :]
    ends = _VALID_TO.search(rest)
    subject.identification(
        match[1],
        label=match[2],
        values=(" ".join(text[: match.start()].split()),),
        country=country,
        expires=Period.of_day(date.fromisoformat(ends[1])) if ends else None,
        remark=(*_SQUARE.findall(rest), _SQUARE.sub("", _VALID_TO.sub("", rest)).strip()),
    )
