"""Passports and identity numbers as the UK lists write them: a number somewhere in a text that says the rest."""

from __future__ import annotations

import re

from casemate.model.listing import Identifier
from casemate.model.time import Period
from casemate.text.countries import country_code
from casemate.text.dates import parse_period
from casemate.text.lettered import lettered
from casemate.text.numbered import items

#: A run of letters and digits with at least one digit; groups of three and more digits may follow after a space.
_NUMBER = re.compile(r"(?<![\w.])(?:[A-Z]{1,5}[ \-./]?)?(?:[A-Z]{1,2}[ \-/]?)?\d(?:[\w/\-]|\.(?=\d))*(?: \d{3,}\b(?!\.\d))*")
_FISCAL = re.compile(r"(?<!\w)[A-Z]{3} ?[A-Z]{3} ?\d\d[A-Z]\d\d ?[A-Z]\d{3}[A-Z]?(?!\w)")
_GLUED = re.compile(r"\b(no|nr|number)[.:]{1,2}(?=\w)", re.IGNORECASE)
_LETTERS = re.compile(r"(?<!\w)\(([A-E])\)")
_SPLIT = re.compile(r"(?<=\d)- (?=\d)")
_DAY = re.compile(r"\d{1,2}[/.\-]\d{1,2}[/.\-]\d{4}|\d{4}-\d\d-\d\d")
#: Words after which a number of four digits or less is a date.
_BEFORE_A_DATE = re.compile(
    r"\b(?:in|on|of|dated|until|since|issued|expires?|expired|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.?)\s*:?\s*$",
    re.IGNORECASE,
)
_WORDS = (
    (re.compile(r"driv(?:er|ing)", re.IGNORECASE), "driving_licence"),
    (re.compile(r"passport|travel document|laissez", re.IGNORECASE), "passport"),
    (re.compile(r"birth certificate", re.IGNORECASE), "birth_certificate"),
    (re.compile(r"social security|\bssn\b", re.IGNORECASE), "ssn"),
    (re.compile(r"\btax\b|fiscal|\btin\b", re.IGNORECASE), "tax"),
    (re.compile(r"residen(?:ce|t|cy)|\bvisa\b", re.IGNORECASE), "visa"),
)
_DATE = r"((?:\d{1,2}(?:st|nd|rd|th)? )?(?:[A-Z][a-z]{2,8}\.? )?\d{4}|\d{1,2}[/.]\d{1,2}[/.]\d{4})"
_ISSUED = re.compile(rf"\bissued\b\s*:?(?:(?:(?!\bborn\b)[^.;:]){{0,60}}?\b(?:on|in))?\s+{_DATE}", re.IGNORECASE)
_EXPIRES = re.compile(rf"\b(?:expir(?:es|ed|y|ing|ation)(?:\s+date)?|valid until)\s*:?\s*(?:on\s+)?{_DATE}", re.IGNORECASE)
_BRACKETS = re.compile(r"\(([^()]{2,60})\)")
_TAIL = re.compile(r"(?:\s*(?:no\.?|nos?|numbers?|nr\.?))*[.:#(]*\s*$", re.IGNORECASE)
_EDGES = " .,;:"


def documents(text: str, default: str) -> tuple[list[Identifier], list[str]]:
    """The documents of a field, numbered or lettered, each of the kind its words say, else ``default``; and the texts without a number.

    >>> found, rest = documents("(1) A-333602 (Indian) (2) Passport No: (a) 199421147, (b) 381110042 (3) Uganda Passport.", "passport")
    >>> [(i.value, i.country) for i in found], rest
    ([('A-333602', 'in'), ('199421147', None), ('381110042', None)], ['Uganda Passport'])
    >>> documents("Driver license no D2161572. Issued in California, USA", "national_id")[0][0].kind
    'driving_licence'
    """
    found: list[Identifier] = []
    rest: list[str] = []
    for item in items(text):
        head, parts = lettered(_LETTERS.sub(lambda mark: f" ({mark[1].lower()})", item))
        for piece in [f"{head} {part}".strip() for part in parts] if len(parts) > 1 else [item]:
            one = _find(_SPLIT.sub("-", _GLUED.sub(r"\1. ", piece)), default)
            if one is None:
                rest.append(piece.strip(_EDGES))
            else:
                found.append(one)
    return found, rest


def document(number: str, about: str, default: str) -> Identifier:
    """The document with this ``number``, of which the list says ``about`` in a field of its own."""
    return _identifier(number, about, about, default, note=about)


def _find(text: str, default: str) -> Identifier | None:
    match = _FISCAL.search(text) or next((m for m in _NUMBER.finditer(text) if _is_number(m, text)), None)
    if match is None:
        return None
    words = _TAIL.sub("", text[: match.start()]).strip(_EDGES)
    rest = text[match.end() :].strip(_EDGES)
    note = ", ".join(part for part in (words, rest) if part)
    return _identifier(match[0].strip(_EDGES + "-"), f"{words} {rest}".strip(), words, default, note=note)


def _is_number(match: re.Match[str], text: str) -> bool:
    """Whether it is no day, no year, and no number of a month's day."""
    if _DAY.fullmatch(match[0]):
        return False
    digits = sum(char.isdigit() for char in match[0])
    return digits > 4 or (digits >= 3 and not _BEFORE_A_DATE.search(text[: match.start()]))


def _identifier(value: str, about: str, words: str, default: str, *, note: str) -> Identifier:
    kind = next((kind for pattern, kind in _WORDS if pattern.search(words)), default)
    return Identifier(
        kind,
        value,
        country=_country(about),
        issued=_period(_ISSUED, about),
        expires=_period(_EXPIRES, about),
        note=note.strip(_EDGES) or None,
    )


def _country(text: str) -> str | None:
    """The issuer: in brackets, or the first words, as far as they are a country or its adjective."""
    return next((code for part in (*_BRACKETS.findall(text), text) if (code := _first_words(part))), None)


def _first_words(text: str) -> str | None:
    # "ID" and other words of two letters are no country here, whatever code they look like.
    words = [word for word in text.split() if word.strip("()") not in ("ID", "NI", "No", "no")]
    texts = [" ".join(words[:count]).strip(_EDGES) for count in (3, 2, 1) if len(words) >= count]
    return next((code for part in texts if len(part) > 2 and (code := country_code(part))), None)


def _period(pattern: re.Pattern[str], text: str) -> Period | None:
    match = pattern.search(text)
    try:
        return parse_period(match[1]) if match else None
    except ValueError:
        return None
