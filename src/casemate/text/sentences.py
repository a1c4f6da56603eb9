"""Remarks of lists cut into their sentences."""

from __future__ import annotations

import re

_END = re.compile(r"[.;](?:\s+|(?=[A-Z][a-z]))|\n+")
#: Words after which a full stop ends no sentence, in lower case.
_ABBREVIATIONS = frozenset((
    "mr", "mrs", "ms", "dr", "prof", "col", "gen", "maj", "lt", "brig", "capt", "sgt", "st", "no", "nos", "co", "ltd", "inc", "corp",
    "jr", "sr", "approx", "alt", "vs", "al", "ref", "reg", "dept", "tel", "fax", "eng", "hon", "messrs", "jl", "i.e", "e.g", "a.k.a",
    "f.k.a", "c", "vol", "art", "bros",
))  # fmt: skip
#: Words after which it ends none where a number follows.
_MONTHS = frozenset(("jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec"))
_WORD = re.compile(r"[^\s(\"'“‘]+$")


def sentences(text: str) -> list[str]:
    """The sentences of ``text`` in order, trimmed and without their full stop; line breaks and semicolons end one too.

    A full stop after an initial, a known abbreviation or within brackets ends none.

    >>> sentences("UN Ref QI.A.151.03.  Mother's name is M. al-Yazidi. In prison")
    ['UN Ref QI.A.151.03', "Mother's name is M. al-Yazidi", 'In prison']
    >>> sentences("Listed as at Jan. 2010.Deported (approx. 2004).")
    ['Listed as at Jan. 2010', 'Deported (approx. 2004)']
    """
    found: list[str] = []
    start = depth = at = 0
    for match in _END.finditer(text):
        between = text[at : match.start()]
        depth = max(0, depth + between.count("(") - between.count(")"))
        at = match.start()
        before, after = text[max(0, match.start() - 24) : match.start()], text[match.end() : match.end() + 1]
        if match[0][0] == "." and (depth or _is_abbreviation(before, after)):
            continue
        if depth and match[0][0] == ";":
            continue
        found.append(text[start : match.start()])
        start, depth = match.end(), 0
    found.append(text[start:])
    return [piece for piece in (" ".join(item.split()).rstrip(".") for item in found) if piece]


def _is_abbreviation(before: str, after: str) -> bool:
    word = match[0].casefold() if (match := _WORD.search(before)) else ""
    return word in _ABBREVIATIONS or (len(word) == 1 and word.isalpha()) or (word in _MONTHS and after.isdigit())
