"""What a name looks like once its disguises are off: invisible marks, emoji, look-alike letters, exotic forms of plain letters."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

#: A name is cut to this many characters before anything is done with it; the longest name on an official list has some 400.
MAX_CHARS = 1000

#: Letters of other scripts that look like a Latin letter (Unicode TR 39 "confusables", the ones that occur in names).
_LOOKS_LATIN = str.maketrans(
    "АВЕЅІЈКМНОРСТУХҮԀаеѕіјорсухԁһӏɡΑΒΕΖΗΙΚΜΝΟΡΤΥΧαοινυρκ",
    "ABESIJKMHOPCTYXYDaesijopcyxdhlgABEZHIKMNOPTYXaoivupk",
)  # fmt: skip
#: Latin letters that look like Cyrillic ones, for a Cyrillic word with a Latin letter in it.
_LOOKS_CYRILLIC = str.maketrans("ABEKMHOPCTYXaeopcyxiIjJsS", "АВЕКМНОРСТУХаеорсухіІјЈѕЅ")
_WORD = re.compile(r"\w+")
#: Apostrophes and marks for hamza and ayn: they join the letters around them.
APOSTROPHES = "'’‘ʼʾʿ`´ʻʹ′＇ˈ״׳‛"
_APOSTROPHE_TABLE = str.maketrans(dict.fromkeys(APOSTROPHES, "'"))


@lru_cache(maxsize=4096)
def _keep(char: str) -> str:
    """What ``char`` becomes: itself, a space (it separates) or nothing (it is invisible or a picture)."""
    category = unicodedata.category(char)
    if category[0] in "LNP":
        return char
    if category in ("Cf", "Cs", "Co", "Cn", "So", "Sk", "Me") or 0xFE00 <= ord(char) <= 0xFE0F:
        return ""
    if category[0] in "ZC":
        return " "
    return char


def clean(text: str) -> str:
    """``text`` in one line, at most ``MAX_CHARS`` long, in Unicode NFKC, without invisible marks, pictures and look-alike letters.

    >>> clean("Vlad\\u200bimir  \\u202ePutin \\U0001f600"), clean("Рutin"), clean("Ｂａｎｋ")
    ('Vladimir Putin', 'Putin', 'Bank')
    """
    text = text[: 4 * MAX_CHARS]
    if text.isascii() and text.isprintable():
        return " ".join(text.split())[:MAX_CHARS]
    text = unicodedata.normalize("NFKC", text)
    text = "".join([char if char.isascii() and char.isprintable() else _keep(char) for char in text])
    text = text.translate(_APOSTROPHE_TABLE)
    if not text.isascii():
        text = _WORD.sub(_one_script, text)
    return " ".join(text.split())[:MAX_CHARS]


def _one_script(match: re.Match[str]) -> str:
    """The word with look-alikes of the smaller script written in the letters of the greater one."""
    word = match[0]
    if word.isascii():
        return word
    latin = sum(1 for char in word if char < "ɐ" and char.isalpha())
    other = sum(1 for char in word if "Ͱ" <= char < "԰" and char.isalpha())
    if not latin or not other:
        return word
    if latin >= other:
        return word.translate(_LOOKS_LATIN)
    turned = word.translate(_LOOKS_CYRILLIC)
    return turned if all(char >= "Ͱ" for char in turned if char.isalpha()) else word.translate(_LOOKS_LATIN)
