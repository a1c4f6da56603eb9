"""The names of one Canadian record: who is called what, and where one field holds several aliases.

The list writes aliases as running text: with semicolons, commas, "or", "and", slashes, and labels of a language ("Russian: …"). What is
clearly a list is taken apart; what may be one name is left whole. A person's alias of one word ("Andrei") is another spelling of a
given name; it can't name anybody on its own, so it is marked weak.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from casemate.model.listing import Name
from casemate.text.scripts import script_of

_LANGUAGES = {
    "arabic": "ara", "belarusian": "bel", "belarussian": "bel", "russian": "rus", "ukrainian": "ukr", "persian": "fas", "farsi": "fas",
    "burmese": "mya", "chinese": "zho", "hebrew": "heb", "serbian": "srp", "romanian": "ron", "english": "eng", "french": "fra",
}  # fmt: skip
_LABEL = re.compile(rf"\b({'|'.join(_LANGUAGES)})\s*:\s*", re.IGNORECASE)
_ALSO = re.compile(r"\s*\(also known as\s+([^()]*(?:\([^()]*\)[^()]*)*)\)?\s*$", re.IGNORECASE)
_LEGAL_WORDS = (
    "limited liability company|(?:open |public )?joint stock company|stock company|company|limited|некоммерческое партнерство|"
    "акционерное общество|публичное акционерное общество|открытое акционерное общество|общество с ограниченной ответственностью|"
    r"ltd\.?|inc\.?|llc|l\.l\.c\.|llp|jsc|pjsc|ojsc|cjsc|sc|co\.?|co\.? ltd\.?|corp\.?|s\.?a\.?|gmbh|fze|fzco|fzc|pte\.?|plc|fsue|"
    "oao|ooo|ao|zao|pao|ип|ао|оао|пао|зао|ооо|сао|мк|нко|фгуп|гуп|фгбу"
)
_LEGAL = re.compile(_LEGAL_WORDS, re.IGNORECASE)
_LEGAL_FIRST = re.compile(r"(?:ZAO|OAO|OOO|PAO|AO|JSC|PJSC|OJSC|LLC|Joint Stock|Public Joint|Open Joint)\b")
_JOINED = re.compile(r"\s+(?:or|and)\s+|\s*/\s+|\s+/\s*")
_OR = re.compile(r"\s+or\s+|\s*/\s+|\s+/\s*")
_AND = re.compile(r"\s+and\s+")
_OPEN, _CLOSE = "(«“[", ")»”]"


def person_names(last: str | None, given: str | None, aliases: str | None) -> tuple[Name, ...]:
    """The person's name, given name first, and the aliases."""
    parts = tuple((key, text) for key, text in (("firstName", given), ("lastName", last)) if text)
    primary = Name(" ".join(text for _, text in parts), script=script_of(f"{given} {last}"), parts=parts)
    return (primary, *_aliases(aliases, person=True))


def party_names(text: str, aliases: str | None) -> tuple[Name, ...]:
    """The name of an entity or a ship, with "(also known as …)" and the French half after a slash taken apart, and the aliases."""
    also: tuple[Name, ...] = ()
    names: tuple[Name, ...]
    if match := _ALSO.search(text):
        text, also = text[: match.start()], tuple(_aliases(match[1], person=False))
    halves = _outside(text, "/")
    if len(halves) == 2 and all(len(half.split()) > 1 for half in halves):
        names = (Name(halves[0], language="eng"), Name(halves[1], "alias", language="fra"))
    else:
        names = (Name(text.strip(" ;"), script=script_of(text)),)
    return (*names, *also, *_aliases(aliases, person=False))


def _aliases(text: str | None, *, person: bool) -> Iterator[Name]:
    """Each alias once, in order.

    >>> [n.text for n in _aliases("Anna Leusik,  Belarusian: Ганна Лявусiк; Завод, АО", person=False)]
    ['Anna Leusik', 'Ганна Лявусiк', 'Завод, АО']
    """
    seen: set[str] = set()
    for language, piece in _pieces(text or ""):
        for found in _alternatives(piece, person=person):
            name = found.strip(" ,;:/")
            if name.count(")") > name.count("("):
                name = name.rstrip(") ")
            if name.startswith("(") and name.endswith(")") and name.count("(") == 1:
                name = name[1:-1]
            if not name or name in seen or _LEGAL.fullmatch(name):
                continue
            seen.add(name)
            weak = person and len(name.split()) == 1
            yield Name(name, "alias", "weak" if weak else "strong", script=script_of(name), language=language)


def _pieces(text: str) -> Iterator[tuple[str | None, str]]:
    """``(language of the label before it, piece)``: the text cut at labels, semicolons and the commas of a list."""
    bounds = [(0, 0, None), *((m.start(), m.end(), _LANGUAGES[m[1].casefold()]) for m in _LABEL.finditer(text))]
    for (_, start, language), (end, _, _) in zip(bounds, [*bounds[1:], (len(text), 0, None)], strict=True):
        for segment in text[start:end].split(";"):
            for piece in _commas(segment):
                yield language, piece


def _commas(segment: str) -> list[str]:
    """The pieces between commas that separate names: not a legal form, nor what goes on in lower case."""
    pieces: list[str] = []
    for piece in _outside(segment, ","):
        goes_on = _LEGAL.fullmatch(_OR.split(piece)[0]) or (
            piece[:1].islower() and not piece.startswith(("the ", "al-", "l'", "or ", "and "))
        )
        if pieces and goes_on:
            pieces[-1] += f", {piece}"
        elif piece:
            pieces.append(re.sub(r"^(?:or|and)\s+", "", piece))
    if len(pieces) > 1:
        pieces[-1:] = _AND.split(pieces[-1])
    return pieces


def _outside(text: str, sign: str) -> list[str]:
    """``text`` split at ``sign`` where it stands outside brackets and quotation marks; trimmed."""
    depth, start, found = 0, 0, []
    for at, char in enumerate(text):
        depth = max(0, depth + (char in _OPEN) - (char in _CLOSE))
        if char == sign and depth == 0:
            found.append(text[start:at].strip())
            start = at + 1
    return [*found, text[start:].strip()]


def _alternatives(piece: str, *, person: bool) -> list[str]:
    """The names that "or", "and" or a slash joins.

    Of a person, only alternatives of two words and more are names; where one is shorter ("Nikolai or Nikolay Petrov") the text stays,
    whole, beside them. Of an entity, "and" parts names only before a legal form or beside another script.
    """
    if person:
        parts = _JOINED.split(piece)
        long = [part for part in parts if len(part.split()) > 1]
        return parts if len(long) == len(parts) else [piece, *(long if len(parts) > 1 else [])]
    parts = [half for part in _OR.split(piece) for half in _and(part)]
    return [piece] if any(_LEGAL.fullmatch(part) for part in parts) else parts


def _and(part: str) -> list[str]:
    halves = _AND.split(part)
    foreign = any(script_of(half) for half in halves)
    if len(halves) > 1 and (foreign or all(_LEGAL_FIRST.match(half) for half in halves[1:])):
        return halves
    return [part]
