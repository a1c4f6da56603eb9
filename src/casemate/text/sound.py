"""How a Latin word sounds, roughly: one spelling for the many romanisations of one name.

``fold`` keeps vowels and undoes the conventions of romanisation (French ou, German sch, q and k, doubled letters …);
``skeleton`` keeps the consonants only, for scripts that write no vowels.
"""

from __future__ import annotations

import re
from functools import lru_cache

#: Replaced in this order in a lower-case ASCII word. Capital letters stand for sounds that Latin writes with several letters.
_SOUNDS = (
    "shch S  schtsch S  szcz S  zj j  tsch C  tsh C  dsch j  sch S  sh S  tch C  cz C  ch C  dzh j  dj j  zh j  kh h  ph v  ck k  q k "
    "x ks ce se  ci si  cy sy  c k  bh b  dh d  gh g  lh l  nh n  rh r  th t  wa va  we ve  wi vi  wo vo  wu vu  wy vy  w u  f v  tz ts"
)
#: Replaced after the beginning of the word was settled.
_VOWELS = "ya ia  ye ie  yo io  yu iu  ay i  ai i  ei i  ey i  ie i  ee i  ea i  iy i  yi i  ae i  oe u  ue u  ou u  oo u  y i  e i  o u"


def _pairs(text: str) -> tuple[tuple[str, str], ...]:
    words = text.split()
    return tuple(zip(words[::2], words[1::2], strict=True))


_SOUND_PAIRS, _VOWEL_PAIRS = _pairs(_SOUNDS), _pairs(_VOWELS)
#: One syllable of a Korean name in the Revised system (eo, eu) or as the North writes it (r for l before i); the rest is alike.
_KOREAN = re.compile(r"((?:[bdghjkmnpstr]|ch)?y?)e([ou](?:ng|[nmlkptgb])?)$")
_NORTHERN = re.compile(r"r(?:h?ee|i|y[aou])(?:ng|[nmlkpt])?$")
_J_AS_VOWEL = re.compile(r"(?<=[^aeiou])j(?=[aeou])|(?<=[aei])j(?![aeiou])")
_DOUBLED = re.compile(r"(.)\1+")
_DROPPED_VOWELS = str.maketrans("", "", "aeiouyj")
_CLASSES = str.maketrans({"C": "S", "g": "k", "p": "b", "z": "s", "f": "v", "w": "v"})


@lru_cache(maxsize=65536)
def fold(word: str) -> str:
    """One spelling for the usual romanisations of ``word`` (lower-case ASCII); a word with digits is itself.

    >>> fold("youssef"), fold("yusuf"), fold("kadhafi"), fold("qadafi")
    ('jusiv', 'jusuv', 'kadavi', 'kadavi')
    """
    if not word.isalpha():
        return word
    if word.startswith(("x", "hsi", "hsu")):
        # Chinese: pinyin x, Wade-Giles hs; "hsn" is a word whose script writes no vowels
        word = "S" + word.removeprefix("hs").removeprefix("x")
    elif match := _KOREAN.match(word):
        word = match[1] + match[2]
    elif _NORTHERN.match(word):
        word = "l" + word[1:].removeprefix("h")
    for written, sound in _SOUND_PAIRS:
        word = word.replace(written, sound)
    if word[-1] == "h" and len(word) > 1:
        word = word[:-1]
    if word[0] in "yj" and len(word) > 1:
        word = word[1:] if word[1] == "e" else "j" + word[1:] if word[1] in "aou" else word
    if "j" in word[1:]:
        word = word[0] + _J_AS_VOWEL.sub("i", word[1:])
    for written, sound in _VOWEL_PAIRS:
        word = word.replace(written, sound)
    return _DOUBLED.sub(r"\1", word)


@lru_cache(maxsize=65536)
def skeleton(word: str) -> str:
    """The consonants of ``fold(word)`` with close ones put together; a leading vowel is ``a``. Empty where there are none.

    >>> skeleton("mohammed"), skeleton("mhmd")
    ('mhmd', 'mhmd')
    """
    if not word.isalpha():
        return ""
    sound = fold(word)
    first = "a" if sound[0] in "eiouy" else sound[0]
    return _DOUBLED.sub(r"\1", (first + sound[1:].translate(_DROPPED_VOWELS)).translate(_CLASSES))
