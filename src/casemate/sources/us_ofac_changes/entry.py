"""One entry of the change archive: where it ends, and what it says of name, kind and programmes. No pattern here can backtrack far."""

from __future__ import annotations

import re

#: ``(a.k.a. `` and its like, where the names behind a heading begin.
_ALIASES = re.compile(r"\s\((?=[afn]\.?k\.?a\.? )")
_ALIAS = re.compile(r"^(?:[afn]\.?k\.?a\.? )")
_PROGRAMME = re.compile(r"^[\"']?[A-Za-z][A-Za-z0-9 -]{1,38}[\"']?$")
#: What follows a comma and still belongs to the name of a company.
_FORMS = frozenset(
    {
        "LTD", "LIMITED", "INC", "INCORPORATED", "CO", "COMPANY", "CORP", "CORPORATION", "LLC", "LLP", "LP", "SA", "SL", "SRL", "LTDA",
        "CA", "GMBH", "AG", "BV", "NV", "PLC", "PJSC", "OJSC", "JSC", "OAO", "OOO", "ZAO", "PAO", "AO", "SAL", "FZE", "FZCO", "FZ-LLC",
        "EU", "EAT", "SAS", "SCA", "SCS", "DOO", "KG", "OY", "AB", "AS", "SARL", "SPA", "SPRL", "BVBA", "PTE", "PTY", "SDN", "BHD", "TBK",
    }
)  # fmt: skip
_SCHEMATA = (("(individual)", "Person"), ("(vessel)", "Vessel"), ("(aircraft)", "Airplane"))


def is_whole(text: str) -> bool:
    """Whether an entry may end here: with its programmes in brackets, and what they are followed by ("(Linked To: …)", a full stop).

    >>> is_whole("ACME, Tehran, Iran [IRAN] (Linked To: OTHER)."), is_whole("ACME, Tehran, Iran")
    (True, False)
    """
    return _split_tail(text) is not None


def programmes_of(text: str) -> tuple[str, ...]:
    """The programmes that an entry ends with, in their order; empty where it ends otherwise."""
    found = _split_tail(text)
    return () if found is None else found[1]


def _split_tail(text: str) -> tuple[str, tuple[str, ...]] | None:
    rest = text.rstrip().rstrip(".").rstrip()
    while rest.endswith(")"):
        start = _opening(rest)
        if start is None or not rest[start + 1 :].lower().startswith(("linked to", "following", "see ", "exact ")):
            return None
        rest = rest[:start].rstrip().rstrip(".").rstrip()
    found: list[str] = []
    while rest.endswith("]"):
        start = rest.rfind("[")
        inner = rest[start + 1 : -1].strip()
        if start < 0 or not _PROGRAMME.match(inner):
            return None
        found.append(inner.strip("\"'"))
        rest = rest[:start].rstrip()
    return (rest, tuple(reversed(found))) if found else None


def _opening(text: str) -> int | None:
    """Where the bracket that closes at the end opens."""
    depth = 0
    for place in range(len(text) - 1, -1, -1):
        depth += (text[place] == ")") - (text[place] == "(")
        if depth == 0:
            return place
    return None


def schema_of(text: str) -> str:
    """``Person``, ``Vessel``, ``Airplane`` where the entry says so; else ``Organization``."""
    return next((schema for mark, schema in _SCHEMATA if mark in text), "Organization")


def names_of(text: str) -> tuple[str, ...] | None:
    """The heading and the names in brackets behind it; ``None`` where no heading can be told."""
    at = _ALIASES.search(text)
    heading = text[: at.start()] if at else _heading(text)
    if not heading.strip() or heading.lstrip().startswith(("[", "(")) or len(heading) > 300:
        return None
    return tuple(dict.fromkeys([_plain(heading), *_aliases(text, at.end() if at else None)]))


def _heading(text: str) -> str:
    """The heading of an entry without further names: a person's up to the second comma, else up to the first that is no legal form's."""
    whole, text = text, text.replace(" (individual)", "")
    for stop in ("; ", " [") if schema_of(whole) == "Person" else (" (", "; ", " ["):
        text = text.partition(stop)[0]
    pieces = text.split(", ")
    count = 1
    if schema_of(whole) == "Person" and len(pieces) > 1 and not any(char.isdigit() for char in pieces[1]):
        count = 2  # "SURNAME, Given name"
    while count < len(pieces) and pieces[count].strip().upper().replace(".", "") in _FORMS:
        count += 1
    return ", ".join(pieces[:count])


def _aliases(text: str, start: int | None) -> list[str]:
    if start is None:
        return []
    depth, end = 1, start
    while end < len(text) and depth:
        depth += (text[end] == "(") - (text[end] == ")")
        end += 1
    return [_plain(_ALIAS.sub("", part.strip())) for part in text[start : end - 1].split(";") if _ALIAS.match(part.strip())]


def _plain(name: str) -> str:
    return " ".join(name.strip().strip("\"'").split())
