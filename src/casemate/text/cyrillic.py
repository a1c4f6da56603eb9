"""Cyrillic in Latin, by the language that the letters give away: Ukrainian, Belarusian, Serbian and Macedonian, Bulgarian; else Russian."""

from __future__ import annotations

import re

from casemate.text.listed import pairs

_RUSSIAN = pairs(
    """
    а=a б=b в=v г=g д=d е=e ё=yo ж=zh з=z и=i й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh щ=shch ъ= ы=y
    ь= э=e ю=yu я=ya і=i ї=yi є=ye ґ=g ў=u ђ=dj ј=j љ=lj њ=nj ћ=c џ=dz ѓ=gj ќ=kj ѕ=dz ә=a ғ=gh қ=q ң=ng ө=o ұ=u ү=u һ=h ѣ=e ѳ=f
    ѵ=i ҷ=j ӣ=i ӯ=u ҳ=h ӑ=a ӗ=e
    """
)
_UKRAINIAN = {**_RUSSIAN, "г": "h", "и": "y", "щ": "shch", "ь": "", "й": "i"}
_BELARUSIAN = {**_RUSSIAN, "г": "h", "ы": "y", "й": "i"}
_BULGARIAN = {**_RUSSIAN, "щ": "sht", "ъ": "a", "х": "h"}
_SERBIAN = {**_RUSSIAN, "ж": "z", "х": "h", "ц": "c", "ч": "c", "ш": "s"}
_RUN = re.compile("[\u0400-\u052f]+")


def cyrillic(text: str) -> str:
    """``text`` with its Cyrillic letters in Latin; the case of words is kept as far as it is one.

    >>> cyrillic("Сергій Ґонгадзе"), cyrillic("Юрьев"), cyrillic("Мажылоўскі")
    ('Serhii Gonhadze', 'Yurev', 'Mazhylouski')
    """
    table = _table(text.lower())
    return _RUN.sub(lambda match: _word(match[0], table), text)


def _table(text: str) -> dict[str, str]:
    if any(letter in text for letter in "ђјљњћџѓќѕ"):
        return _SERBIAN
    if "ў" in text or ("і" in text and "ы" in text):
        return _BELARUSIAN
    if any(letter in text for letter in "їєґ") or ("і" in text and "ы" not in text):
        return _UKRAINIAN
    # a hard sign between consonants is a vowel in Bulgarian only
    if re.search("[бвгджзклмнпрстфхцчшщ]ъ(?:[бвгджзклмнпрстфхцчшщ]|\\b)", text):
        return _BULGARIAN
    return _RUSSIAN


def _word(word: str, table: dict[str, str]) -> str:
    parts = []
    for char in word:
        lower = char.lower()
        said = table.get(lower, char)
        parts.append(said if lower == char else said.upper() if word.isupper() else said.capitalize())
    return "".join(parts)
