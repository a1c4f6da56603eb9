"""What the remarks of the EU list say: further regimes, dates, contacts and numbers; the rest stays text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from casemate.model.listing import Fact, Identifier, Relation
from casemate.text.dates import parse_day
from casemate.text.leads import leads

_FURTHER = re.compile(r"\bin regime (?P<number>\S+) (?P<journal>\(OJ [^)]+\)) of programme (?P<programme>[A-Z]+)")
_DATED = re.compile(r"^(?P<what>Date of (?:UN )?designation[^:]{0,60}?)\s*:\s*(?P<day>\d[\d.\-/]{5,9}\d)\.?$", re.IGNORECASE)
_RESOLUTION = re.compile(r"^UNSC RESOLUTION \d+( BASIS:?)?$", re.IGNORECASE)
_CONTACT = re.compile(r"\b([A-Z]{3,12})\[([^\]]*)\]")
CONTACT_KINDS = {
    "PHONE": "phone", "TEL": "phone", "MOBILE": "phone", "FAX": "fax", "EMAIL": "email", "MAIL": "email", "WEB": "website",
    "WEBSITE": "website", "URL": "website",
}  # fmt: skip
#: Numbers that stand in remarks, each with its kind, its country and the source's own words for it.
_NUMBERS = (
    (re.compile(r"^(Italian fiscal code)\s*:?\s*([A-Z0-9 ]{11,22})$", re.IGNORECASE), "tax", "it"),
    (re.compile(r"^(US Federal Employer Identification Number)\s*:?\s*(\d{2}-\d{7})$", re.IGNORECASE), "tax", "us"),
    (
        re.compile(r"^((?:United States )?Social Security Number|SSN)\s*:?\s*(\d{3}-\d{2}-\d{4})(?: \(USA\))?\.?$", re.IGNORECASE),
        "ssn",
        "us",
    ),
)


def pieces(text: str) -> list[str]:
    """The remarks that ``text`` holds, each once: one a line or a pair of brackets; "\\n" in two characters is a line break too.

    >>> pieces("(Date of UN designation: 2002-02-21)\\n(UNSC RESOLUTION 1483)"), pieces("((a) Died in 2003)")
    (['Date of UN designation: 2002-02-21', 'UNSC RESOLUTION 1483'], ['(a) Died in 2003'])
    >>> pieces("(former location\\nformer location)"), pieces("(a) (b)")
    (['former location'], ['a', 'b'])
    """
    whole = unwrap(text.replace("\\n", "\n").strip())
    lines = (" ".join(line.split()) for line in whole.splitlines())
    return list(dict.fromkeys(bare for line in lines for piece in _bracketed(line) or [line] if (bare := unwrap(piece))))


def unwrap(text: str) -> str:
    """``text`` without brackets that hold the whole of it, three pairs at most.

    >>> unwrap("((passport))"), unwrap("(a) and (b)")
    ('passport', '(a) and (b)')
    """
    for _ in range(3):
        if _bracketed(text) != [text]:
            break
        text = text[1:-1].strip()
    return text


def _bracketed(text: str) -> list[str]:
    """The pairs of brackets that ``text`` consists of; empty where there is anything else, or one is not closed."""
    found: list[str] = []
    depth = start = 0
    for at, char in enumerate(text):
        if depth == 0:
            if char == " ":
                continue
            if char != "(":
                return []
            start = at
        depth += (char == "(") - (char == ")")
        if depth == 0:
            found.append(text[start : at + 1])
    return found if depth == 0 else []


def further_regimes(remark: str) -> list[tuple[str, str]]:
    """``(programme, title of the act)`` of every regime that the remark says the entry is sanctioned in."""
    return [(match["programme"], f"{match['number']} {match['journal']}") for match in _FURTHER.finditer(remark)]


def fact(remark: str) -> Fact | None:
    """The remark as a fact, where it is one of the few that are regular."""
    if match := _DATED.match(remark):
        try:
            return Fact("listing_event", parse_day(match["day"]).isoformat(), match["what"])
        except ValueError:
            return None
    return Fact("regime_note", remark) if _RESOLUTION.match(remark) or _FURTHER.search(remark) else None


def relations(remark: str) -> tuple[Relation, ...]:
    """The parties that the remark names, as leads."""
    return tuple(
        Relation(lead.kind, lead.target, note=lead.words + (f" ({lead.reference})" if lead.reference else "")) for lead in leads(remark)
    )


def contacts(text: str) -> tuple[str, list[Identifier]]:
    """``text`` without its contacts of the form ``PHONE[…]``, and these; an unknown word stays in the text."""
    found: list[Identifier] = []

    def take(match: re.Match[str]) -> str:
        kind = CONTACT_KINDS.get(match[1])
        if kind is None:
            return match[0]
        if value := " ".join(match[2].replace("\t", ", ").split()):
            found.append(Identifier(kind, value, label=match[1]))
        return "\n"

    return _CONTACT.sub(take, text.replace("\\n", "\n")), found


def numbers(remarks: list[str]) -> Iterator[tuple[str, Identifier | None]]:
    """Each remark with the number it is, or ``None``."""
    for remark in remarks:
        for pattern, kind, country in _NUMBERS:
            if match := pattern.match(remark):
                yield remark, Identifier(kind, match[2].strip(), country=country, label=match[1])
                break
        else:
            yield remark, None
