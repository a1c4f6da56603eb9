"""Greek in Latin: pairs of letters that stand for one sound; single letters are anyascii's."""

from __future__ import annotations

import re
import unicodedata

_PAIRS = (("ου", "ou"), ("γγ", "ng"), ("γκ", "gk"), ("γχ", "nch"), ("αυ", "av"), ("ευ", "ev"), ("ηυ", "iv"), ("τζ", "tz"))
_FIRST_MP = re.compile(r"(?<!\w)(?:μπ|Μπ|ΜΠ)")
_FIRST_NT = re.compile(r"(?<!\w)(?:ντ|Ντ|ΝΤ)")


def greek(text: str) -> str:
    """``text`` with its pairs of Greek letters in Latin.

    >>> greek("Μπακογιαννη"), greek("Παπαδοπουλος")
    ('Bακογιαννη', 'Παπαδοπouλος')
    """
    text = "".join(char for char in unicodedata.normalize("NFD", text) if char not in "\u0301\u0300\u0342")
    text = _FIRST_NT.sub(
        lambda match: "d" if match[0].islower() else "D", _FIRST_MP.sub(lambda match: "b" if match[0].islower() else "B", text)
    )
    for pair, latin in _PAIRS:
        for written, said in ((pair, latin), (pair.title(), latin.title()), (pair.upper(), latin.upper())):
            text = text.replace(written, said)
    return unicodedata.normalize("NFC", text)
