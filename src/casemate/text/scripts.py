"""Which script a text is written in."""

from __future__ import annotations

import unicodedata
from collections import Counter
from functools import lru_cache

#: First word(s) of a character's Unicode name -> ISO 15924 code.
_BY_NAME = {
    "ARABIC": "Arab", "ARMENIAN": "Armn", "BENGALI": "Beng", "CYRILLIC": "Cyrl", "DEVANAGARI": "Deva", "ETHIOPIC": "Ethi",
    "GEORGIAN": "Geor", "GREEK": "Grek", "GUJARATI": "Gujr", "GURMUKHI": "Guru", "HANGUL": "Hang", "HEBREW": "Hebr",
    "HIRAGANA": "Hira", "KATAKANA": "Kana", "KANNADA": "Knda", "KHMER": "Khmr", "LAO": "Laoo", "LATIN": "Latn",
    "MALAYALAM": "Mlym", "MONGOLIAN": "Mong", "MYANMAR": "Mymr", "SINHALA": "Sinh", "SYRIAC": "Syrc", "TAMIL": "Taml",
    "TELUGU": "Telu", "THAANA": "Thaa", "THAI": "Thai", "TIBETAN": "Tibt", "CJK": "Hani", "FULLWIDTH": "Latn", "HALFWIDTH": "Kana",
}  # fmt: skip


@lru_cache(maxsize=8192)
def script_of_char(char: str) -> str | None:
    """ISO 15924 code of one character; ``None`` for digits, marks, punctuation and scripts not in the table."""
    if not char.isalpha():
        return None
    if char < "\u0250":
        return "Latn"
    return _BY_NAME.get(unicodedata.name(char, "").partition(" ")[0])


def script_of(text: str) -> str | None:
    """ISO 15924 code of the script most letters of ``text`` are in, where that is not Latin; else ``None``.

    >>> script_of("بانک ملی"), script_of("Bank Melli"), script_of("Ёлкин (Elkin)")
    ('Arab', None, 'Cyrl')
    """
    if text.isascii():
        return None
    counts = Counter(script for char in text if (script := script_of_char(char)) is not None)
    if not counts:
        return None
    script = max(counts, key=lambda s: (counts[s], s != "Latn", s))
    return None if script == "Latn" else script


@lru_cache(maxsize=8192)
def is_eastern(text: str) -> bool:
    """Whether ``text`` holds Chinese characters or Korean syllables.

    >>> is_eastern("김정은"), is_eastern("Kim")
    (True, False)
    """
    return not text.isascii() and any(script_of_char(char) in ("Hani", "Hang") for char in text)
