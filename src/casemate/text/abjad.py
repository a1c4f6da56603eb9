"""Names in Arabic and Hebrew letters, with the vowels that they leave out put back as well as the letters allow.

Consonants are known; vowels are guessed from the letters around them (``vowel_table``, learnt by tools/vowels.py). A guess is often not the
spelling of a list, but mostly sounds like it: ``casemate.text.sound`` takes the usual vowels together.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import pairwise

#: Vowel signs, points and stretching, which names seldom bear; joiners that only shape letters.
MARKS = re.compile("[\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640\u200b-\u200f]")
#: Shapes, and letters of Persian, Urdu, Kurdish and Pashto, that read as a letter of Arabic or Persian.
SAME = str.maketrans("یېۍێۓےکڪہھۀۂۃٱڳۆۇۈۋٹټڈډڑړںڼښږڅځڵە", "ييييييككههههةاگووووتتددررننشژچزله")
#: Arabic letters as ASCII (after Buckwalter, with P J R G V for the letters of Persian).
_ARABIC = "ابتثجحخدذرزسشصضطظعغفقكلمنهويةىءآأإؤئپچژگڤ"
_ASCII = "AbtvjHxd*rzs$SDTZEgfqklmnhwypY'|><&}PJRGV"
ASCII = str.maketrans(_ARABIC, _ASCII)

_READINGS = {
    "b": "b", "t": "t", "v": "th", "j": "j", "H": "h", "x": "kh", "d": "d", "*": "dh", "r": "r", "z": "z", "s": "s", "$": "sh", "S": "s",
    "D": "d", "T": "t", "Z": "z", "g": "gh", "f": "f", "q": "q", "k": "k", "l": "l", "m": "m", "n": "n", "h": "h", "P": "p", "J": "ch",
    "R": "zh", "G": "g", "V": "v",
}  # fmt: skip
#: What Persian (and its neighbours) reads otherwise.
_PERSIAN = {**_READINGS, "v": "s", "*": "z", "D": "z", "q": "gh"}

#: Words that join names or stand before them, which no guess should touch.
_ARABIC_WORDS = {
    "bn": "bin", "Abn": "ibn", "bnt": "bint", "Abw": "abu", ">bw": "abu", "AbA": "aba", ">bA": "aba", "Aby": "abi", ">by": "abi",
    "Am": "umm",
    ">m": "umm", "Ebd": "abd", "wld": "ould", "|l": "al", "Al": "al", "syd": "sayyid", "$yx": "shaykh", "HAj": "haj", "HAjy": "haji",
    "bAnk": "bank", "bnk": "bank", "$rkp": "company", "$rkt": "company", "mjmwEp": "group", "lltjArp": "trading", "AlEAmp": "general",
    "Aldwlyp": "international", "mSrf": "bank", "llSrAfp": "exchange", "SrAfy": "exchange", "jAmEp": "university",
    "dAn$GAh": "university", "mrkz": "center", "wzArt": "ministry", "SnAyE": "industries", "AyrAn": "iran",
    "zndAn": "prison", "hwAlp": "hawala", "w": "wa", "fy": "fi", "mn": "min", "ElY": "ala",
    "mlA": "mulla", "mwlwy": "mawlawi", "Allh": "allah", "Aldyn": "uddin",
}  # fmt: skip

_HEBREW = str.maketrans("אבגדהוזחטיכךלמםנןסעפףצץקרשת", "AbGdhwzHTykklmmnnsEPfSSqr$t")
#: A letter with a stroke stands for a sound that Hebrew has no letter for.
_STROKES = {
    "ג'": "j",
    "ז'": "R",
    "צ'": "J",
    "ץ'": "J",
    "ח'": "x",
    "ט'": "Z",
    "ת'": "v",
    "ד'": "*",
    "ע'": "g",
    "ר'": "g",
    "כ'": "x",
    "ך'": "x",
    "צ''": "D",
}
_STROKED = re.compile("[גזצץחטתדערכך]'")
_HEBREW_WORDS = {"bn": "ben", "br": "bar", "bt": "bat", "Abw": "abu", "Al": "al", "Ebd": "abd"}


_HEBREW_READINGS = {**_READINGS, "S": "tz", "H": "ch", "q": "k", "G": "g", "T": "t"}

#: The vowel to try where a guess may be wrong.
_OTHER = {"a": "i", "i": "a", "u": "a"}
_FIRST_Y = re.compile(r"^i(?=[au])")
_VOWELS = re.compile("[aeiou]")
#: A letter that an h after it would make another one of ("sh", "kh", "zh" …); a y between them counts as no consonant.
_TAKES_H = re.compile("[bcdgklnprstz][aiu]*$")
_NO_BONES = re.compile("[aeiouy]|(?<=.)h$|(?<=[tdskgcz])h")

#: What is written onto the word before it.
_ENDINGS = (("Allh", "ullah"), ("Allhy", "ullahi"), ("Aldyn", "uddin"))


def contexts(letters: str, place: int, *, vowel: bool) -> tuple[str, ...]:
    """The letters around ``letters[place]``, the widest window first. ``vowel``: whether what stands before was read with a vowel."""
    padded = f"__{letters}__"
    before2, before, letter, after, after2 = list(padded[place : place + 5])
    sign = "+" if vowel else "-"
    return (
        f"{sign}{before2}{before}{letter}{after}{after2}",
        f"{before}{letter}{after}{after2}",
        f"{sign}{before}{letter}{after}",
        f"{sign}.{letter}{after}{after2}",
        f"{sign}.{letter}{after}",
        f"{sign}.{letter}",
    )


@cache
def _table() -> dict[str, str]:
    from casemate.text.vowel_table import SAYS

    return {context: "" if said == "-" else said for said, found in SAYS.items() for context in found.split()}


@dataclass(frozen=True, slots=True)
class Way:
    """A way to read. ``persian``: as Persian and its neighbours do. ``bare``: for comparing by consonants, without guessed vowels."""

    consonants: Mapping[str, str]
    persian: bool
    bare: bool


def read(letters: str, way: Way) -> str:
    """``letters`` (see ``ASCII``) in Latin; never empty.

    Where it is bare, a word of three consonants and more has no vowels but one it begins with; a shorter one has its first guessed vowel
    exchanged (a and i), since so few consonants say nothing by themselves.

    >>> read("mHmd", way(persian=False)), read("mHmd", way(persian=False, bare=True)), read("mly", way(persian=True, bare=True))
    ('muhamad', 'mhmd', 'mili')
    """
    table = _table()
    parts: list[str] = []
    vowel, guessed = False, -1
    for place, letter in enumerate(letters):
        said = next((table[context] for context in contexts(letters, place, vowel=vowel) if context in table), "")
        if not said and not place and letter in "AE" and letters[1:2] not in ("w", "y", ""):
            # nothing is written before a consonant but to say that a vowel stands there
            said = "a"
        consonant = way.consonants.get(letter, "")
        if guessed < 0 and consonant and said in _OTHER:
            guessed = place
        parts.append(consonant + said)
        vowel = said[-1:] in ("a", "i", "u")
    if way.bare:
        bones = _bones(
            "".join(["y" + part if part[:1] == "h" and _TAKES_H.search(before) else part for before, part in pairwise(["", *parts])])
        )
        if bones:
            return bones
        if guessed >= 0:
            parts[guessed] = parts[guessed][:-1] + _OTHER[parts[guessed][-1]]
    return _FIRST_Y.sub("y", "".join(parts)) or "a"


def _bones(word: str) -> str:
    """The word without vowels but one at its beginning; empty where that leaves fewer than three consonants."""
    bones = word[:1] + _VOWELS.sub("", word[1:])
    bones = bones.replace("w", "v")
    return bones if len(_NO_BONES.sub("", bones)) >= 3 else ""


def way(*, persian: bool, bare: bool = False) -> Way:
    """The way to read Arabic letters."""
    return Way(_PERSIAN if persian else _READINGS, persian, bare)


@lru_cache(maxsize=16384)
def arabic(text: str, *, persian: bool, bare: bool = False) -> str:
    """A text in Arabic letters as words of Latin letters. ``persian``: read as Persian and its neighbours read it, "al" not taken off.

    >>> arabic("عبد الرحمن", persian=False), arabic("نورالله", persian=True)
    ('abdul rahman', 'nurullah')
    """
    words = [word for word in MARKS.sub("", text).translate(SAME).translate(ASCII).split() if word]
    return " ".join(_names(words, way(persian=persian, bare=bare)))


def _names(words: list[str], how: Way) -> list[str]:
    """Words with what belongs to the next or the last one: "abd al-", "abu al-", "-ullah", "-uddin"."""
    found: list[str] = []
    joined = False
    for word in words:
        stem, tail = word, ""
        for ending, latin in _ENDINGS:
            if word.endswith(ending):
                stem, tail = word.removesuffix(ending), latin
        if not stem and found and not joined:
            found[-1] += tail
        elif not stem:
            found.append({"uddin": "din", "ullah": "allah"}.get(tail, "allahi"))
        else:
            before, rest = _before(stem, how, after_abd=found[-1:] == ["abd"])
            if before[:1] == ["abdul"] and found[-1:] == ["abd"]:
                found.pop()
            found += before
            found.append((read(rest, how) if before else _word(rest, how)) + tail)
        joined = bool(tail)
    return found


def _before(stem: str, how: Way, *, after_abd: bool) -> tuple[list[str], str]:
    """What a word begins with that is a word of its own in Latin, and the rest."""
    if stem in _ARABIC_WORDS:
        return [], stem
    if len(stem) > 6 and stem.startswith("EbdAl"):
        return ["abdul"], stem[5:]
    if len(stem) > 6 and stem.startswith((">bwAl", "AbwAl")):
        return ["abu", "al"], stem[5:]
    if len(stem) > 3 and stem.startswith("Al") and after_abd:
        return ["abdul"], stem[2:]
    if len(stem) > 3 and stem.startswith("Al") and not how.persian:
        return ["al"], stem[2:]
    return [], stem


def _word(stem: str, how: Way) -> str:
    if stem in _ARABIC_WORDS:
        return _ARABIC_WORDS[stem]
    if len(stem) > 6 and stem.startswith("*wAl"):
        return ("zul" if how.persian else "dhul") + read(stem[4:], how)
    if not how.persian:
        return read(stem, how)
    stem = stem.replace("Y", "y")
    if len(stem) > 2 and stem[-1] == "h":
        word = read(stem[:-1] + "p", how)
        return word.rstrip("aiu") + "eh" if word[-1] in "aiu" else word
    return read(stem, how)


@lru_cache(maxsize=16384)
def hebrew(text: str, *, arabic_names: bool, bare: bool = False) -> str:
    """A text in Hebrew letters as words of Latin letters. ``arabic_names``: read as Arabic written letter by letter in Hebrew.

    >>> hebrew("בן ציון", arabic_names=False, bare=True), hebrew("אלחמדאן", arabic_names=True)
    ('ben tzn', 'al hamdan')
    """
    text = MARKS.sub("", text)
    text = _STROKED.sub(lambda match: _STROKES[match[0]], text).replace("'", "").replace('"', "")
    words = text.translate(_HEBREW).split()
    if arabic_names:
        return " ".join(_names([_final_h(word.replace("P", "f")) for word in words], way(persian=False, bare=bare)))
    how = Way(_HEBREW_READINGS, persian=False, bare=bare)
    return " ".join(_HEBREW_WORDS.get(word) or _hebrew_word(_final_h(word), how) for word in words)


def _final_h(word: str) -> str:
    """A final h that only says that a vowel stands there, as Arabic writes it."""
    return word[:-1] + "p" if word[-1:] == "h" and len(word) > 2 and not word.endswith("Allh") else word


def _hebrew_word(word: str, how: Way) -> str:
    word = word.replace("ww", "V").replace("yy", "y")
    word = word[:1] + word[1:].replace("b", "V").replace("P", "f")
    return read(word.replace("E", "A") if len(word) > 1 else word, how)
