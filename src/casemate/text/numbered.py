"""Enumerations by number that lists print inside one field: "(1) Tunis (2)-(3) Sfax (4) -"."""

from __future__ import annotations

import re

_MARK = re.compile(r"(?<![\w(])\(?(?:(\d{1,2})|([a-i]))\)")
#: What may stand between two marks that share an item; with spaces around it a dash is an item of its own: silence.
_JOINTS = re.compile(r"[-–]|\s+(?:to|and|&)\s+")
_EDGES = " \t\n,;."
_MOST = 60


def numbered(text: str) -> dict[int, str] | None:
    """The items of ``text`` by their numbers (letters count as 1, 2 …), trimmed; ``None`` where it is no enumeration.

    The marks must begin the text and rise by one from 1; a mark out of turn is text. "(2)-(4) x" and "(2) to (4) x" give x for 2, 3
    and 4; "(2) - (3) x" gives nothing for 2. An item that is empty or "-" is silence and left out.

    >>> numbered("(1) Manzil Tmim (2)-(3) Sfax (4) -")
    {1: 'Manzil Tmim', 2: 'Sfax', 3: 'Sfax'}
    >>> numbered("a) French, b) Tunisian"), numbered("Flat (1), Tunis")
    ({1: 'French', 2: 'Tunisian'}, None)
    """
    opened: list[tuple[range, int]] = []
    ends: list[int] = []
    last_end, expected, letters = 0, 1, False
    for match in _MARK.finditer(text):
        number = int(match[1]) if match[1] else ord(match[2]) - ord("a") + 1
        if opened and letters != bool(match[2]):
            continue
        if opened and _JOINTS.fullmatch(text, last_end, match.start()) and expected <= number < expected + _MOST:
            first = opened[-1][0].start
            opened[-1] = (range(first, number + 1), match.end())
        elif number == expected and (opened or not text[: match.start()].strip()):
            if opened:
                ends.append(match.start())
            letters = bool(match[2])
            opened.append((range(number, number + 1), match.end()))
        else:
            continue
        last_end, expected = match.end(), number + 1
    if not opened:
        return None
    ends.append(len(text))
    items = ((numbers, text[start:end].strip(_EDGES)) for (numbers, start), end in zip(opened, ends, strict=True))
    return {number: item for numbers, item in items for number in numbers if item not in ("", "-")}


def items(text: str) -> list[str]:
    """The different items of an enumeration in their order, or the text itself where it is none; empty for silence.

    >>> items("(1) Somali (2) Swedish"), items("Somali"), items(" - ")
    (['Somali', 'Swedish'], ['Somali'], [])
    """
    found = numbered(text)
    if found is not None:
        return list(dict.fromkeys(found.values()))
    single = text.strip()
    return [] if single in ("", "-") else [single]
