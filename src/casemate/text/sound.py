"""How a Latin word sounds, roughly: one spelling for the many romanisations of one name.

``fold`` keeps vowels and undoes the conventions of romanisation (French ou, German sch, q and k, doubled letters …);
``skeleton`` keeps the consonants only, for scripts that write no vowels.
"""

from __future__ import annotations

import re
from functools import lru_cache

#: Applied in order to a lower-case ASCII word. Capital letters stand for sounds that Latin writes with several letters.
_RULES: tuple[tuple[str, str], ...] = (
    (r"shch|schtsch|szcz|sch|sh", "S"),
    (r"tsch|tch|cz|ch", "C"),
    (r"dzh|dsch|dj|zh", "j"),
    (r"kh", "h"),
    (r"ph", "v"),
    (r"ck|q", "k"),
    (r"x", "ks"),
    (r"c(?=[eiy])", "s"),
    (r"c", "k"),
    (r"w(?=[^aeiouy]|$)", "u"),
    (r"(?<=[bdgklnprt])h", ""),
    (r"th", "t"),
    (r"h$", ""),
    (r"ff|f|w", "v"),
    (r"tz", "ts"),
    (r"^y(?=e)|^j(?=e)", ""),
    (r"(?<=[^aeiouy])[yj](?=[aeou])", "i"),
    (r"^y(?=[aou])", "j"),
    (r"ay|ai|ei|ey|ie|ee|ea|iy|yi|ej|ij|aj", "i"),
    (r"ae|oe|ue", "i"),
    (r"ou|oo|ow|uu", "u"),
    (r"[ey]", "i"),
    (r"o", "u"),
    (r"(.)\1+", r"\1"),
)
_COMPILED = tuple((re.compile(pattern), replacement) for pattern, replacement in _RULES)
_VOWELS = re.compile(r"(?<=.)[aeiouy]")
_CLASSES = str.maketrans({"g": "k", "p": "b", "z": "s", "f": "v", "w": "v"})


@lru_cache(maxsize=65536)
def fold(word: str) -> str:
    """One spelling for the usual romanisations of ``word`` (lower-case ASCII); a word with digits is itself.

    >>> fold("youssef"), fold("yusuf"), fold("kadhafi"), fold("qadafi")
    ('jusiv', 'jusuv', 'kadavi', 'kadavi')
    """
    if not word.isalpha():
        return word
    for pattern, replacement in _COMPILED:
        word = pattern.sub(replacement, word)
    return word


@lru_cache(maxsize=65536)
def skeleton(word: str) -> str:
    """The consonants of ``fold(word)`` with close ones put together; a leading vowel is ``a``. Empty where there are none.

    >>> skeleton("mohammed"), skeleton("mhmd")
    ('mhmd', 'mhmd')
    """
    if not word.isalpha():
        return ""
    bones = _VOWELS.sub("", fold(word)).replace("j", "")
    if bones and bones[0] in "eiouy":
        bones = "a" + bones[1:]
    bones = bones.translate(_CLASSES)
    return re.sub(r"(.)\1+", r"\1", bones)
