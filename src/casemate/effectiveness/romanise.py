"""Another romanisation of the same name: families of rules, by the script the name was brought into Latin letters from.

A scribe is consistent, so a rule that is drawn is used wherever it fits in the name. Chinese names are turned from Pinyin to Wade-Giles
as a whole. The rules are the differences between the usual systems: for Cyrillic ISO 9, BGN/PCGN, passports of the 1990s, French and German
newspapers; for Arabic and Persian ALA-LC, BGN/PCGN, French usage in the Maghreb and the Levant, dialects; for Korean McCune-Reischauer,
the Revised Romanisation, and that of the North.
"""

from __future__ import annotations

import re

from casemate.effectiveness.draw import Draw
from casemate.effectiveness.written import Written

_VOWELS = "aeiouy"
#: Culture -> rules: pattern within one word in lower case, what it becomes.
_RULES: dict[str, tuple[tuple[str, str], ...]] = {
    "slavic": (
        (r"ev$", "eff"), (r"ev$", "yev"), (r"ov$", "off"), (r"(?:iy|ii|yy|yi)$", "y"), (r"(?<=[^aeiouy])y$", "iy"),
        (r"(?<=[^aeiouy])y$", "i"),
        (r"yu", "iu"), (r"yu", "ju"), (r"iu", "yu"), (r"ya", "ia"), (r"ya", "ja"), (r"ia", "ya"), (r"ye", "e"), (r"^e", "ye"), (r"zh", "j"),
        (r"kh", "h"), (r"kh", "ch"), (r"ts", "tz"), (r"ts", "c"), (r"shch", "sch"), (r"(?<!s)ch", "tch"), (r"(?<!s)ch", "tsch"),
        (r"sh(?!ch)", "ch"), (r"sh(?!ch)", "sch"), (r"ks", "x"), (r"x", "ks"), (r"v", "w"), (r"yo", "e"), (r"^yu", "u"), (r"ei", "ey"),
        (r"ai", "ay"), (r"ay", "ai"), (r"dzh", "j"), (r"g$", "gh"), (r"ss", "s"),
    ),
    "arabic": (
        (r"ou", "u"), (r"u", "ou"), (r"u", "oo"), (r"oo", "ou"), (r"ee", "i"), (r"(?<=[^aeiou])i(?=[^aeiou]$)", "ee"), (r"aa", "a"),
        (r"o", "u"), (r"u", "o"), (r"(?<=[^aeiou])e(?=[^aeiou])", "a"), (r"(?<=[^aeiou])e(?=[^aeiou])", "i"), (r"ai", "ay"), (r"ai", "ei"),
        (r"ay", "ai"), (r"aw", "au"), (r"aw", "ao"), (r"q", "k"), (r"q", "g"), (r"q", "gh"), (r"gh", "g"), (r"dh", "d"), (r"dh", "z"),
        (r"th", "t"), (r"(?<!d)j", "dj"), (r"j", "g"), (r"sh", "ch"), (r"^w", "ou"), (r"ah$", "a"), (r"ah$", "eh"),
        (r"(?<=[^aeiou])a$", "ah"),
        (r"([bcdfghjklmnpqrstvz])\1", r"\1"), (r"iyy?a", "ia"), (r"^al-", "el-"), (r"^el-", "al-"), (r"^al$", "el"), (r"^el$", "al"),
        (r"^al-", "al"), (r"^bin$", "ben"), (r"^bin$", "ibn"), (r"^ben$", "bin"), (r"^abd-?al-", "abdul "), (r"^abdul", "abdel"),
        (r"^abdel", "abdul"), (r"y$", "i"), (r"i$", "y"), (r"kh", "k"),
    ),
    "persian": (
        (r"q", "gh"), (r"gh", "q"), (r"ei", "ey"), (r"ey", "ei"), (r"i$", "y"), (r"y$", "i"), (r"zadeh$", "zade"), (r"zadeh", "zada"),
        (r"v", "w"), (r"ou", "u"), (r"ou", "oo"), (r"oo", "u"), (r"u", "ou"), (r"ee", "i"), (r"aa", "a"), (r"eh$", "ah"), (r"ah$", "eh"),
        (r"j", "dj"), (r"o", "u"), (r"(?<=[^aeiou])e(?=[^aeiou])", "i"), (r"([bcdfghjklmnpqrstvz])\1", r"\1"), (r"kh", "h"), (r"zh", "j"),
        (r"ai", "ay"), (r"ullah$", "ollah"), (r"ollah$", "ullah"),
    ),
    "korean": (
        (r"^g(?!h)", "k"), (r"^k(?!h)", "g"), (r"^d", "t"), (r"^t", "d"), (r"^b", "p"), (r"^p", "b"), (r"^j", "ch"), (r"^ch", "j"),
        (r"eo", "o"), (r"eo", "u"), (r"oe$", "oi"), (r"oi$", "oe"), (r"ae", "ai"), (r"^r", "l"),
        (r"^l", "r"), (r"u(?=n|ng|k)", "oo"), (r"ye", "yo"), (r"ui$", "eui"),
    ),
    "hebrew": (
        (r"ch", "h"), (r"ch", "kh"), (r"tz", "ts"), (r"ts", "tz"), (r"y", "i"), (r"kh", "ch"), (r"ah$", "a"), (r"a$", "ah"), (r"c?k", "k"),
        (r"w", "v"), (r"q", "k"),
    ),
    "greek": (
        (r"ou", "u"), (r"ch", "h"), (r"ph", "f"), (r"(?<!^)nt", "d"), (r"mp", "b"), (r"ei", "i"), (r"y", "i"), (r"k", "c"), (r"x", "ks"),
        (r"oi", "i"), (r"ai", "e"), (r"gk", "g"),
    ),
    "any": (
        (r"ou", "u"), (r"oo", "u"), (r"ee", "i"), (r"ph", "f"), (r"q(?!u)", "k"), (r"ck", "k"), (r"([bcdfghjklmnpqrstvz])\1", r"\1"),
        (r"tz", "ts"), (r"kh", "h"), (r"w", "v"), (r"(?<=[^aeiou])y$", "i"), (r"(?<=[^aeiou])i$", "y"), (r"ei", "ai"), (r"dj", "j"),
        (r"zh", "j"), (r"gh", "g"), (r"dh", "d"), (r"ks", "x"), (r"aa", "a"),
    ),
}  # fmt: skip
#: What shows in a word of an organisation or a vessel that it was brought into Latin letters, and is no English word.
_ROMANISED = re.compile(
    r"kh|gh(?!t)|q(?!u)|zh|dh|dj|iy|yy|aa|ov|ev$|sk[iy]y?$|ya|yu|^[ae]l-|llah|^abd|zad|pour$|^moh|^muh|tz|sht|shch|hs|^x"
)
_COMPILED = {culture: tuple((re.compile(pattern), new) for pattern, new in rules) for culture, rules in _RULES.items()}

#: Pinyin initials and finals -> Wade-Giles (aspiration is written with an apostrophe, which most systems drop).
_INITIALS = {
    "zh": "ch", "ch": "ch'", "sh": "sh", "b": "p", "p": "p'", "m": "m", "f": "f", "d": "t", "t": "t'", "n": "n", "l": "l", "g": "k",
    "k": "k'",
    "h": "h", "j": "ch", "q": "ch'", "x": "hs", "r": "j", "z": "ts", "c": "ts'", "s": "s", "y": "y", "w": "w", "": "",
}  # fmt: skip
_FINALS = {
    "a": "a", "ai": "ai", "an": "an", "ang": "ang", "ao": "ao", "e": "e", "ei": "ei", "en": "en", "eng": "eng", "er": "erh", "i": "i",
    "ia": "ia",
    "ian": "ien", "iang": "iang", "iao": "iao", "ie": "ieh", "in": "in", "ing": "ing", "iong": "iung", "iu": "iu", "o": "o", "ong": "ung",
    "ou": "ou", "u": "u", "ua": "ua", "uai": "uai", "uan": "uan", "uang": "uang", "ue": "ueh", "ui": "ui", "un": "un", "uo": "o",
}  # fmt: skip
_SYLLABLE = re.compile(f"({'|'.join(_INITIALS)})({'|'.join(sorted(_FINALS, key=len, reverse=True))})(?=$|[^aeiou])")


def transliterated(name: Written, draw: Draw) -> Written | None:
    """Another romanisation: one or two rules of the name's culture, each wherever it fits; Chinese from Pinyin to Wade-Giles.

    Persons of every culture; of organisations and vessels only words that show that they were romanised.
    """
    if name.script is not None:
        return None
    culture = draw.pick(name.cultures) if name.cultures else "any"
    if name.is_person:
        places = [place for place, word in enumerate(name.words) if word.role in "wp"]
    else:
        places = [place for place, word in enumerate(name.words) if word.role == "w" and _ROMANISED.search(word.text.lower())]
    if culture == "chinese":
        return _wade_giles(name, places)
    rules = _COMPILED[culture]
    changed, used = name, 0
    for pattern, new in draw.shuffled(rules):
        after = changed
        for place in places:
            after = after.with_word(place, _respelt(after.words[place].text, pattern, new))
        if after != changed:
            changed, used = after, used + 1
        if used == 2 or (used and draw.chance(50)):
            break
    return changed if used else None


def _respelt(text: str, pattern: re.Pattern[str], new: str) -> str:
    lowered = text.lower()
    if not lowered.isascii():
        return text
    return _like(pattern.sub(new, lowered), text)


def _like(spelt: str, model: str) -> str:
    """``spelt`` in capitals, with a capital first letter, or small, as ``model`` is."""
    if model.isupper():
        return spelt.upper()
    return spelt[:1].upper() + spelt[1:] if model[:1].isupper() else spelt


def _wade_giles(name: Written, places: list[int]) -> Written | None:
    changed = name
    for place in places:
        text = name.words[place].text
        syllables = _syllables(text.lower())
        if syllables is not None:
            spelt = "-".join(_syllable(*syllable) for syllable in syllables)
            changed = changed.with_word(place, _like(spelt.replace("'", ""), text))
    return None if changed.text.casefold() == name.text.casefold() else changed


def _syllable(initial: str, final: str) -> str:
    if initial in ("zh", "ch", "sh", "r") and final == "i":
        return _INITIALS[initial] + "ih"
    if initial in ("z", "c", "s") and final == "i":
        return {"z": "tzu", "c": "tz'u", "s": "ssu"}[initial]
    if initial == "y":
        return {"ou": "yu", "an": "yen", "e": "yeh", "ong": "yung", "i": "i", "uan": "yuan"}.get(final, "y" + _FINALS[final])
    return _INITIALS[initial] + _FINALS[final]


def _syllables(text: str) -> list[tuple[str, str]] | None:
    """``text`` as Pinyin syllables (at most three), or ``None`` where it is none."""
    found: list[tuple[str, str]] = []
    at = 0
    while at < len(text):
        match = _SYLLABLE.match(text, at)
        if match is None or len(found) == 3:
            return None
        found.append((match[1], match[2]))
        at = match.end()
    return found or None
