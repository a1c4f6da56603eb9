"""Names that a list writes in two scripts at once: "Agha Jan Alizai اغا جان عالیزی"."""

from __future__ import annotations

import re
from collections import Counter
from itertools import groupby

from casemate.text.scripts import script_of_char

#: Scripts that are written together or without spaces between the words of a name: how many words a name has can't be counted.
_UNSPACED = frozenset(("Hani", "Hang", "Kana", "Thai", "Laoo", "Khmr", "Mymr", "Tibt"))
_JAPANESE = {"Hira": "Kana"}
#: A legal form alone is no name.
_FORM = re.compile("(?:股份|有限|责任|責任|公司|集团|集團|会社|株式|주식회사|유한회사)+")
_BRACKETED = re.compile(r"(?P<head>[^()]*[^()\s])\s*\((?P<inner>[^()]+)\)")
_EDGES = " ,;/-\u2013\u2014"


def in_two_scripts(text: str) -> tuple[str, ...]:
    """The two names of a text that states one in Latin and one in another script, in their order; else the text alone.

    Each half must be able to be a whole name: they have as many words, give or take one, and two at least (a script that puts no spaces
    between words is not counted). So a legal form or a brand in the other script stays where it is. A name behind which its other form
    stands in brackets is parted at any length.

    >>> in_two_scripts("Agha Jan Alizai اغا جان عالیزی")
    ('Agha Jan Alizai', 'اغا جان عالیزی')
    >>> in_two_scripts("Jin Tiesan (金铁三)"), in_two_scripts("ООО Zarya"), in_two_scripts("Имперское Движениe")
    (('Jin Tiesan', '金铁三'), ('ООО Zarya',), ('Имперское Движениe',))
    """
    if text.isascii():
        return (text,)
    if match := _BRACKETED.fullmatch(text.strip()):
        head, inner = match["head"].strip(_EDGES), match["inner"].strip(_EDGES)
        first, second = _whole_script(head), _whole_script(inner)
        apart = first != second and "Latn" in (first, second) and None not in (first, second)
        return (head, inner) if apart and all(_is_name(half) for half in (head, inner)) else (text,)
    words = text.split()
    runs = _runs(words)
    if len(runs) != 2 or "Latn" not in {script for script, _ in runs} or any(_is_mixed(word) for word in words):
        return (text,)
    counts = [len(words) for _, words in runs]
    uncounted = any(script in _UNSPACED for script, _ in runs)
    latin_words = next(len(words) for script, words in runs if script == "Latn")
    if latin_words < 2 or (not uncounted and (min(counts) < 2 or abs(counts[0] - counts[1]) > 1)):
        return (text,)
    halves = tuple(_trimmed(" ".join(words)) for _, words in runs)
    return halves if all(_is_name(half) for half in halves) else (text,)


def _is_name(half: str) -> bool:
    """Whether ``half`` can name someone: no legal form, no abbreviation of one ("AO")."""
    longest = max((len(word) for word in re.findall(r"[^\W\d_]+", half)), default=0)
    return not _FORM.fullmatch(half) and (longest > 2 or any(script_of_char(sign) in ("Hani", "Hang") for sign in half))


def _is_mixed(word: str) -> bool:
    """Whether ``word`` holds several letters of two scripts, so that names meet inside it."""
    counts = Counter(script for sign in word if (script := script_of_char(sign)) is not None)
    return sum(count > 2 for count in counts.values()) > 1


def _trimmed(half: str) -> str:
    """``half`` without the marks between the names, and without brackets around it."""
    half = half.strip(_EDGES)
    if half.startswith("(") and half.count("(") == 1:
        half = half[1:].removesuffix(")")
    return half.strip(_EDGES)


def _runs(words: list[str]) -> list[tuple[str, list[str]]]:
    """The words by script, in order; a word without letters goes with the one before it."""
    scripts: list[str] = []
    for word in words:
        scripts.append(_script(word) or (scripts[-1] if scripts else "Latn"))
    pairs = zip(scripts, words, strict=True)
    return [(script, [word for _, word in group]) for script, group in groupby(pairs, key=lambda pair: pair[0])]


def _script(word: str) -> str | None:
    """The script of most letters: a Latin ``e`` that slipped into a Cyrillic word makes no other word of it."""
    counts = Counter(_JAPANESE.get(script, script) for sign in word if (script := script_of_char(sign)) is not None)
    return max(counts, key=lambda script: (counts[script], script)) if counts else None


def _whole_script(text: str) -> str | None:
    """The script of every word, or ``None`` where they differ or there is no letter."""
    runs = _runs(text.split())
    return runs[0][0] if len(runs) == 1 and any(sign.isalpha() for sign in text) else None
