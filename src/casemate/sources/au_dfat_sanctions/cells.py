"""What the cells of the Australian list hold: dates, places, citizenships, committees, listing events, numbers in running text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Literal

from stdnum.ru import inn

from casemate.model.listing import Act, Country, Dated, Fact, Identifier, Name, NameKind, Place, Quality
from casemate.sources.base import Journal
from casemate.text.countries import country_code
from casemate.text.dates import parse_day, parse_period
from casemate.text.languages import language_code
from casemate.text.lettered import lettered
from casemate.text.scripts import script_of
from casemate.text.twoscripts import in_two_scripts

_NOTHING = re.compile(r"n/?a\.?|unknown|nil|none|-+", re.IGNORECASE)
_DATES_APART = re.compile(
    r"\s*(?:;|>>|\bor\b|\balt DOB:|\b[a-z]\)|,(?= ?\d{1,2}/)|(?<=/\d{4}) (?=\d{1,2}/))\s*",
    re.IGNORECASE,
)
_YEARS = re.compile(r"\d{4}(?:,\s*\d{4})+")
_BRACKET = re.compile(r"\s*\(([^()]*)\)\s*$")
_DAY = r"\d{1,2}(?:st|nd|rd|th)?\s?[A-Z][a-z]{2,8}\.?\s?\d{4}"
_LISTED = re.compile(rf"(?<!re)(?<!re-)\b(?:listed|designated)\b[^.;()]{{0,90}}?\bon:?\s+({_DAY})", re.IGNORECASE)
_RELISTED = re.compile(rf"\bre-?listed\b(?: on)?((?:[\s,]|\band\b|{_DAY})+)", re.IGNORECASE)
_ANY_DAY = re.compile(_DAY)
_INSTRUMENT = re.compile(
    r"(?:Autonomous Sanctions|Charter of the United Nations) \([^()]{3,200}\)[A-Za-z ()0-9.]{0,60}?"
    r"(?:Instrument|List|Designation|Declaration|Regulations?)(?: \d{4})?(?: \(No\.? ?\d+\))?(?: \[[FC]\d{4}[A-Z]\d{5}\])?"
)
#: An issuer ("no. Oman 97183904") and the number.
_VALUE = r"(?:((?-i:[A-Z][a-z]{2,15})) )?((?-i:[A-Z]{0,4})[ -]?\d[0-9A-Za-z/.-]{2,30})"
#: Labels of numbers in running text -> our kind. The order is the order of the search; a number is read once.
_NUMBERS: tuple[tuple[str, str, re.Pattern[str]], ...] = tuple(
    (
        kind,
        label,
        re.compile(
            rf"((?:[A-Z][a-z']{{1,20}} ){{0,3}})\b(?:{pattern})\s*(?:n(?:o|umber)s?\b\.?)?\s*[:.]?\s*(?:[a-z]\)\s*)?{_VALUE}", re.IGNORECASE
        ),
    )
    for kind, label, pattern in (
        ("passport", "Passport", "passport"),
        (
            "national_id",
            "National identification",
            "national (?:identification|identity|identifier)(?: card)?|identi(?:fication|ty) card|tazkira",
        ),
        ("imo", "IMO", r"IMO(?: identification)?\)?"),
        ("ogrn", "OGRN", r"OGRN(?: no\.?)?\)?"),
        ("tax", "Tax ID", "(?:national )?tax(?: ID| identification| payer)?|INN"),
        ("registration", "Registration", "(?:state |business )?registration(?: ID)?|company identification"),
    )
)
_BIC = re.compile(r"\b(?:SWIFT(?:/BIC)?|BIC)\)?:?\s+([A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?)\b")
_EMAIL = re.compile(r"(?<![\w.@])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}")
_WEBSITE = re.compile(r"\b(?:https?://|www\.)[^\s;,)]{3,200}", re.IGNORECASE)
_GENDER = re.compile(r"\bGender:\s*(male|female)\b|^(male|female)\b", re.IGNORECASE)

#: "(previously listed as)", "(Previously listed as. In Arabic: …)", now and then without the closing bracket.
_LISTED_AS = re.compile(
    r"\s*\((?P<former>(?:previously|formerly) (?:listed|known) as)?[\s.,]*(?:in (?P<language>[a-z]+):(?P<original>[^()]+))?\)?\s*$",
    re.IGNORECASE,
)
_FORMERLY = re.compile(r"formerly known as\s+", re.IGNORECASE)


def names(text: str, kind: NameKind, quality: Quality) -> Iterator[Name]:
    """The names of one cell: the brackets that say "formerly listed as" or give the original script are no part of a name.

    A former name stays former in its original script. A cell that states one name in two scripts gives two names; a bracket that holds
    a language says what the name before it is written in. Any other bracket stays in the name as written.

    >>> [(name.text, name.kind) for name in names("Abu Bakr (Previously listed as. In Arabic: أبوبكر )", "alias", "strong")]
    [('Abu Bakr', 'former'), ('أبوبكر', 'former')]
    """
    original: tuple[str, str | None] | None = None
    match = _LISTED_AS.search(text)
    if match and (match["former"] or match["original"]):
        text, kind = text[: match.start()], "former" if match["former"] else kind
        original = (match["original"].strip(), language_code(match["language"])) if match["original"] else None
    elif match := _FORMERLY.match(text):
        text, kind = text[match.end() :], "former"
    spoken = _BRACKET.search(text)
    language = language_code(spoken[1]) if spoken else None
    if spoken and language:
        text = text[: spoken.start()]
    halves = in_two_scripts(text.strip(" ,"))
    for at, half in enumerate(halves):
        yield Name(half, "alias" if at and kind == "primary" else kind, quality, script_of(half), language)
    if original:
        yield Name(original[0], "alias" if kind == "primary" else kind, quality, script_of(original[0]), original[1])


def texts(cells: Iterable[str]) -> list[str]:
    """The cells that say something, each once, with single spaces; "NA" and its like are silence."""
    found = (" ".join(cell.split()) for cell in cells)
    return list(dict.fromkeys(text for text in found if text and not _NOTHING.fullmatch(text)))


def dates(cells: Iterable[str], kind: Literal["birth", "incorporation", "built"], journal: Journal) -> tuple[list[Dated], list[Fact]]:
    """Every date, and as notes what is no date: "a) 1955 b) circa 1958", "1958; alt DOB: 1962", "1937 or 1938 (as X)"."""
    found: list[Dated] = []
    notes: list[Fact] = []
    for cell in texts(cells):
        for text in _dates_apart(cell):
            match = _BRACKET.search(text)
            body, note = (text[: match.start()], match[1]) if match else (text, None)
            try:
                plain = re.sub(r"(?<=[a-z])\.(?=\d)", ". ", re.sub(r"^between (.+) to (.+)$", r"\1 to \2", body, flags=re.IGNORECASE))
                found.append(Dated(kind, parse_period(plain), note))
            except ValueError:
                journal.miss(f"date: {re.sub(r'[A-Za-z]+', 'A', re.sub(r'[0-9]', '9', text))[:60]}")
                notes.append(Fact("note", f"date of {kind}: {text}"))
    return list(dict.fromkeys(found)), list(dict.fromkeys(notes))


def _dates_apart(cell: str) -> Iterator[str]:
    head, items = lettered(cell)
    for item in items or [cell]:
        if _YEARS.fullmatch(item):
            yield from re.split(r",\s*", item)
        else:
            yield from (part for text in _DATES_APART.split(item) if (part := text.strip(" ,.")))
    if items and head.strip(" :"):
        yield head.strip(" :")


def places(cells: Iterable[str], kind: Literal["birth", "address"]) -> list[Place]:
    """Every place of the enumerations in ``cells``; the country is what its last part names."""
    found = [item for raw in cells for text in _lines(raw) for item in _items(text)]
    return [Place(kind, text, country=_country_of(text)) for text in texts(found)]


def _lines(cell: str) -> list[str]:
    """A cell's parts that semicolons at the end of a line, or before an address that is whole in itself, separate."""
    return [part for part in re.split(r";\s*(?:\n|$)|\n\s*\n", cell) if part.strip()]


def _items(text: str) -> list[str]:
    head, items = lettered(" ".join(text.split()))
    if not items:
        return [head]
    return [f"{head} {item}".strip() if head else item for item in items]


def _country_of(text: str) -> str | None:
    last = text.rstrip(" .)").rpartition(",")[2].strip()
    return country_code(last) or country_code(re.sub(r"\(.*$|\bsince\b.*$|^.*\d{3,}", "", last).strip())


def citizenships(cells: Iterable[str]) -> list[Country]:
    """Every citizenship; a text that is one country as a whole ("Trinidad and Tobago") is not taken apart."""
    found = []
    for text in texts(item for cell in cells for item in _items(cell)):
        parts = [text] if country_code(text) else re.split(r"\s*(?:[;,/]|\band\b)\s*", text)
        found += [Country("citizenship", part, country_code(re.sub(r"\s*\(.*$", "", part))) for part in parts if part]
    return list(dict.fromkeys(found))


def committees(cells: Iterable[str]) -> tuple[str, ...]:
    """The frameworks under which the entry is listed: "1970 (Libya) 1973 (Libya)" are two."""
    found = []
    for text in texts(cells):
        depth = start = 0
        for at, char in enumerate(text):
            depth += (char == "(") - (char == ")")
            if char == ")" and depth == 0:
                found.append(text[start : at + 1].strip())
                start = at + 1
        found += [text[start:].strip()] if text[start:].strip() else []
    return tuple(dict.fromkeys(re.sub(r"\s*[–—]\s*", " - ", text) for text in found))


def listing_events(cells: Iterable[str]) -> tuple[date | None, list[Fact], list[Act]]:
    """When the entry was first listed, when it was listed anew, and the instruments that the text names."""
    first: date | None = None
    events: list[Fact] = []
    acts: list[Act] = []
    for text in texts(cells):
        if first is None and (match := _LISTED.search(text)):
            first = _day(match[1])
        for again in _RELISTED.finditer(text):
            events += [Fact("listing_event", day.isoformat(), "relisted") for word in _ANY_DAY.findall(again[1]) if (day := _day(word))]
        acts += [Act(match[0].strip()) for match in _INSTRUMENT.finditer(text)]
    return first, list(dict.fromkeys(events)), list(dict.fromkeys(acts))


def _day(text: str) -> date | None:
    try:
        return parse_day(re.sub(r"(?<=\d)(?=[A-Z])|(?<=[a-z.])(?=\d)", " ", text))
    except ValueError:
        return None


def numbers(cells: Iterable[str]) -> tuple[list[Identifier], list[Fact]]:
    """The identifiers that running text names by a label, and a stated gender. The text itself is kept elsewhere, whole."""
    found: list[Identifier] = []
    facts: list[Fact] = []
    for text in texts(cells):
        taken: set[str] = set()
        for kind, label, pattern in _NUMBERS:
            for match in pattern.finditer(text):
                value = match[3].strip(" .-/")
                if value in taken or sum(c.isdigit() for c in value) < 4 or (kind == "imo" and not re.fullmatch(r"\d{7}", value)):
                    continue
                taken.add(value)
                issuer = country_code(match[2] or "") or _issuer(match[1], text[match.end() :])
                found.append(Identifier(_by_form(kind, value), value, issuer, label))
        found += [Identifier("bic", match[1], label="SWIFT/BIC") for match in _BIC.finditer(text)]
        found += [Identifier("email", match[0].rstrip("."), label="Email") for match in _EMAIL.finditer(text)]
        for match in _WEBSITE.finditer(text):
            link = match[0].rstrip(".")
            if "interpol.int" in link:
                facts.append(Fact("interpol_notice", link))
            elif "un.org/" in link:
                facts.append(Fact("link", link))
            else:
                found.append(Identifier("website", link, label="Website"))
        facts += [Fact("gender", (match[1] or match[2]).lower()) for match in _GENDER.finditer(text)]
    return list(dict.fromkeys(found)), list(dict.fromkeys(facts))


def _by_form(kind: str, value: str) -> str:
    """A tax number that is a sound Russian INN by length and check digit is one; so with a registration number and the OGRN."""
    if kind == "tax" and inn.is_valid(value):
        return "inn"
    if kind == "registration" and value.isascii() and value.isdigit() and len(value) == 13 and int(value[:12]) % 11 % 10 == int(value[12]):
        return "ogrn"
    return kind


def _issuer(before: str, after: str) -> str | None:
    words = before.split()
    for start in range(len(words)):
        if code := country_code(" ".join(words[start:])):
            return code
    match = re.match(r"\s*\(([A-Za-z' ]{3,40})\)", after)
    return country_code(match[1]) if match else None
