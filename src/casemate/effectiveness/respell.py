"""A Latin name put into Cyrillic or Arabic letters by rule, to test lists that hold only the Latin form.

What a newspaper would print where it knows no more than the Latin spelling: plausible, not always the bearer's own. Arabic leaves short
vowels out. Only persons whose countries suggest the script.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from casemate.effectiveness.draw import Draw
from casemate.effectiveness.written import Word, Written

#: Latin -> Cyrillic (Russian), longest first; the keys are what romanisations of Russian names use.
_CYRILLIC = {
    "shch": "щ", "sch": "щ", "tch": "ч", "kh": "х", "zh": "ж", "ts": "ц", "tz": "ц", "ch": "ч", "sh": "ш", "yu": "ю", "iu": "ю", "ya": "я",
    "ia": "ия", "ye": "е", "yo": "ё", "ks": "кс", "a": "а", "b": "б", "c": "к", "d": "д", "e": "е", "f": "ф", "g": "г", "h": "х", "i": "и",
    "j": "дж", "k": "к", "l": "л", "m": "м", "n": "н", "o": "о", "p": "п", "q": "к", "r": "р", "s": "с", "t": "т", "u": "у", "v": "в",
    "w": "в", "x": "кс", "y": "ы", "z": "з",
}  # fmt: skip
_ENDINGS = (
    (re.compile(r"(?:iy|ii|yy|yi)$"), "ий"),
    (re.compile(r"(?<=[^aeiou])y$"), "ий"),
    (re.compile(r"(?<=[aeio])[yi](?![aeiou])"), "й"),
)
_CYRILLIC_PARTS = re.compile("|".join(sorted(_CYRILLIC, key=len, reverse=True)))

#: Latin consonants -> Arabic letters; where several letters have one romanisation, the commonest in names.
_ARABIC = {
    "kh": "خ", "gh": "غ", "sh": "ش", "th": "ث", "dh": "ذ", "ch": "ش", "dj": "ج", "b": "ب", "c": "ك", "d": "د", "f": "ف", "g": "ج", "h": "ح",
    "j": "ج", "k": "ك", "l": "ل", "m": "م", "n": "ن", "p": "ب", "q": "ق", "r": "ر", "s": "س", "t": "ت", "v": "ف", "w": "و", "x": "كس",
    "y": "ي", "z": "ز",
}  # fmt: skip
#: Where Persian writes otherwise than Arabic.
_PERSIAN = {**_ARABIC, "ch": "چ", "p": "پ", "g": "گ", "zh": "ژ", "v": "و", "k": "ک", "c": "ک", "y": "ی"}
_ARTICLE = "ال"
_ARTICLES = frozenset(("al", "el", "ul", "as", "ash", "ad", "ar", "an", "at", "az"))
#: One Latin piece: consonant pairs, then single consonants, or a run of vowels.
_PIECES = re.compile(r"kh|gh|sh|th|dh|zh|ch|dj|[bcdfghjklmnpqrstvwxyz]|[aeiou]+")


def in_cyrillic(name: Written, _draw: Draw) -> Written | None:
    """The name of a person in Russian letters."""
    if name.script is not None or not name.is_person or "slavic" not in name.cultures:
        return None
    return _respelt(name, _cyrillic)


def in_arabic(name: Written, _draw: Draw) -> Written | None:
    """The name of a person in Arabic letters, those of Persian where the country suggests it."""
    if name.script is not None or not name.is_person or not {"arabic", "persian"} & set(name.cultures):
        return None
    persian = "persian" in name.cultures
    spelt = _respelt(name, lambda text: _arabic(text, _PERSIAN if persian else _ARABIC))
    if spelt is None:
        return None
    words: list[Word] = []
    for word in spelt.words:
        if words and words[-1].text == _ARTICLE:
            words[-1] = word.with_text(_ARTICLE + word.text)
        else:
            words.append(word)
    return name.with_words(words)


def _respelt(name: Written, spell: Callable[[str], str]) -> Written | None:
    words = []
    for word in name.words:
        text = word.text.lower().replace("'", "").replace("`", "").strip('().,"')
        if not re.fullmatch(r"[a-z]+(?:-[a-z]+)*", text):
            return None
        words.append(Word(spell(text), word.role))
    return name.with_words(words)


def _cyrillic(text: str) -> str:
    parts = []
    for part in text.split("-"):
        spelt = part
        for pattern, new in _ENDINGS:
            spelt = pattern.sub(new, spelt)
        parts.append(_CYRILLIC_PARTS.sub(lambda match: _CYRILLIC[match[0]], spelt).capitalize())
    return "-".join(parts)


def _arabic(text: str, letters: Mapping[str, str]) -> str:
    parts = text.split("-")
    if len(parts) > 1 and parts[0] in _ARTICLES:
        return _ARTICLE + "".join(_arabic_word(part, letters) for part in parts[1:])
    if parts[0] in ("al", "el") and len(parts) == 1:
        return _ARTICLE
    return "".join(_arabic_word(part, letters) for part in parts)


def _arabic_word(text: str, letters: Mapping[str, str]) -> str:
    if match := re.fullmatch(r"(.*)[aou]?llah", text):
        return _arabic_word(match[1], letters) + "الله"
    if text.startswith("abd"):
        return "عبد" + (_arabic_word(text[3:], letters) if len(text) > 4 else "")
    persian = letters is _PERSIAN
    end = ""
    if match := re.fullmatch(r"(.{3,}[^aeiouy])[iy]", text):  # the ending of names of origin: its stem is spelt as it stands alone
        return _arabic_word(match[1], letters) + letters["y"]
    if match := re.fullmatch(r"(.{2,}[^aeiou])(?:ah?|eh)", text):
        text, end = match[1], "ه" if persian else "ة"
    pieces = _PIECES.findall(text)
    spelt: list[str] = []
    for place, piece in enumerate(pieces):
        if piece[0] in "aeiou":
            spelt.append(_vowel(pieces, place, letters, persian=persian, open_end=not end))
        elif place == 0 or pieces[place - 1] != piece:  # a doubled consonant is one letter (its mark is left out)
            spelt.append(letters.get(piece) or "".join(letters[char] for char in piece))
    return "".join(spelt) + end


def _vowel(pieces: list[str], place: int, letters: Mapping[str, str], *, persian: bool, open_end: bool) -> str:
    """The letter for a vowel where it is long (two Latin letters, at the end, in the last syllable after one consonant); else nothing."""
    piece, last = pieces[place], len(pieces) - 1
    if place == 0:
        return "ا" + (letters["y"] if piece in ("ei", "ai", "ee") else "")
    ending = open_end and (place == last or (place == last - 1 and (place < 2 or pieces[place - 2][0] in "aeiou")))
    before_n = persian and piece == "a" and pieces[place + 1 :] == ["n"]
    if not (len(piece) > 1 or before_n or (ending and piece != "e")):
        return ""
    if piece[0] in "ou" or piece == "au":
        return letters["w"]
    return "ا" if piece in ("a", "aa") else letters["y"]
