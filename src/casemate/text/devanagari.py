"""Devanagari in Latin: the vowel that a consonant has without a sign is written, but for the end of a word."""

from __future__ import annotations

import re

from anyascii import anyascii

_WORD = re.compile("[\u0900-\u097f]+")
_SILENT = "\u094d"


def devanagari(text: str) -> str:
    """``text`` with its words of Devanagari in Latin.

    >>> devanagari("नरेन्द्र मोदी"), devanagari("राम")
    ('narendra modi', 'ram')
    """
    return _WORD.sub(lambda match: _word(match[0]), text)


def _word(word: str) -> str:
    parts: list[str] = []
    for place, char in enumerate(word):
        parts.append(str(anyascii(char)))
        after = word[place + 1 : place + 2]
        if not ("\u0915" <= char <= "\u0939" or "\u0958" <= char <= "\u095f"):
            continue
        if (not after and place and word[place - 1] == _SILENT) or (after and not ("\u093a" <= after <= "\u094f" and after != "\u093d")):
            parts.append("a")
    return "".join(parts)
