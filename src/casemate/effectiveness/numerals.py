"""Numbers in names written another way: digits as words, words as digits, Roman numerals as digits."""

from __future__ import annotations

import re

from casemate.effectiveness.draw import Draw
from casemate.effectiveness.written import Word, Written

_UNIT_WORDS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
)
_UNITS = tuple(_UNIT_WORDS.split())
_TENS = {20: "twenty", 30: "thirty", 40: "forty", 50: "fifty", 60: "sixty", 70: "seventy", 80: "eighty", 90: "ninety"}
_ORDINAL_WORDS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth "
    "seventeenth eighteenth nineteenth twentieth"
)
_ORDINALS = dict(enumerate(_ORDINAL_WORDS.split(), start=1))
_ROMAN = {"II": 2, "III": 3, "IV": 4, "VI": 6, "VII": 7, "VIII": 8, "IX": 9, "XI": 11, "XII": 12, "XIII": 13, "XIV": 14, "XV": 15}
_NUMBER = re.compile(r"(\d{1,2})(st|nd|rd|th)?", re.IGNORECASE)


def in_words(value: int) -> str:
    """``value``, 0 to 99, in English words.

    >>> in_words(7), in_words(44), in_words(90)
    ('seven', 'forty four', 'ninety')
    """
    if value < 20:
        return _UNITS[value]
    tens = _TENS[value - value % 10]
    return f"{tens} {_UNITS[value % 10]}" if value % 10 else tens


def _ordinal(value: int) -> str:
    return f"{value}" + {1: "st", 2: "nd", 3: "rd"}.get(value, "th")


#: Word -> the same in digits.
_DIGITS = {
    **{in_words(value): str(value) for value in range(1, 100) if " " not in in_words(value)},
    **{word: _ordinal(value) for value, word in _ORDINALS.items()},
}


def numbers_rewritten(name: Written, draw: Draw) -> Written | None:
    """One number from 1 to 99 written another way: "3" as "three", "5th" as "fifth", "Seven" as "7", "IV" as "4"; persons have none."""
    if name.script is not None or name.is_person:
        return None
    spots = [(place, spelt) for place, word in enumerate(name.words) if (spelt := _rewritten(word.text)) is not None]
    if not spots:
        return None
    place, spelt = draw.pick(spots)
    capitals = name.words[0].text.isupper()
    parts = [Word(part.upper() if capitals else part.capitalize(), "n") for part in spelt.split()]
    return name.with_words([*name.words[:place], *parts, *name.words[place + 1 :]])


def _rewritten(text: str) -> str | None:
    if match := _NUMBER.fullmatch(text):
        value = int(match[1])
        if value == 0 or (match[1].startswith("0") and len(match[1]) > 1):
            return None
        return _ORDINALS.get(value) if match[2] else in_words(value)
    return str(_ROMAN[text]) if text in _ROMAN else _DIGITS.get(text.casefold())
