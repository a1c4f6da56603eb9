"""How alike two Latin words are, as spellings of one name."""

from __future__ import annotations

import re
from functools import lru_cache

from rapidfuzz.distance import OSA

from casemate.text.countries import country_code
from casemate.text.namegroups import is_name, one_name, short_form
from casemate.text.sound import fold, skeleton
from casemate.text.syllables import is_syllable, readings, same_syllables

#: Below this two words are not taken for spellings of one name, and their likeness is 0.
FLOOR = 0.35
#: Two words of three to five letters that differ by two neighbours changing places are at least this alike.
SWAPPED = 0.78
#: Two words of the same letters, two edits apart, are at least this alike: a hasty hand ("Wslion").
SHUFFLED = 0.62
#: How much the sound of two words counts, the rest is how they are written: "Saipa" and "Sepah" sound alike in a rough ear.
SOUND, SOUND_OF_SHORT = 0.8, 0.7
#: Two spellings of one name that sound the same are this much alike ("Mohammed" and "Muhammad").
ONE_SOUND = 0.94
#: Two spellings of one syllable of East Asia ("Xu" and "Hsu") are this much alike, and of several together ("Jinping", "Chinping").
ONE_SYLLABLE, SAME_SYLLABLES = 0.8, 0.92
#: A word with the ending of a Baltic nominative and the word without it ("Lavrovs").
ENDING = 0.9
#: A short form is so much like the name ("Bob" and "Robert"), another language's form of a name too ("Pavel" and "Paulo").
SHORT_FORM, OTHER_FORM = 0.88, 0.8
#: Two words that are both known names, and not forms of one, are less alike than their letters: a slip makes a word that nobody bears.
TWO_NAMES, LEAST_OF_TWO = 0.72, 0.6
#: The likeness of a word whose script writes no vowels with one that has the same consonants.
BONES = 0.85
_VOWELS = frozenset("aeiou")
_DOUBLED = re.compile(r"(.)\1+")


def from_distance(distance: float, length: int) -> float:
    """The likeness of two words of which the longer has ``length`` letters, ``distance`` edits apart: 0 to 1.

    One edit costs more in a short word than its share of the letters: "kim" and "kin" are two names, "mohammad" and "mohamad" one.
    """
    if distance <= 0:
        return 1.0
    return max(0.0, 1.0 - distance / max(1.0, 0.85 * length - 0.4))


@lru_cache(maxsize=131072)
def likeness(first: str, second: str) -> float:
    """0 to 1, symmetric; 1 only for equal words, 0 where they are not alike or one holds a digit.

    >>> likeness("kim", "kim"), likeness("kim", "kin"), likeness("youssef", "yusuf") > 0.7
    (1.0, 0.0, True)
    """
    if first == second:
        return 1.0
    if not first.isalpha() or not second.isalpha():
        return 0.0
    if len(first) >= 4 <= len(second) and (place := country_code(first)) and (other := country_code(second)) and place != other:
        return 0.0
    length = max(len(first), len(second))
    as_written = from_distance(OSA.distance(first, second), length)
    if length <= 6 and is_syllable(first) and is_syllable(second) and not short_form(first, second):
        # a slip of the pen seldom makes another syllable: Chol and Chun, Pong and Pyong are two names
        return ONE_SYLLABLE if same_syllables(first, second) else 0.0
    sounds = fold(first), fold(second)
    by_sound = from_distance(OSA.distance(*sounds), max(len(sounds[0]), len(sounds[1])))
    sound = SOUND if length > 5 else SOUND_OF_SHORT
    best = max(as_written, sound * by_sound + (1 - sound) * as_written)
    if best < SWAPPED and 3 <= length <= 5 and as_written > 0 and sorted(first) == sorted(second) and OSA.distance(first, second) == 1:
        best = SWAPPED
    if best < SHUFFLED and 4 <= length <= 9 and sorted(first) == sorted(second) and OSA.distance(first, second) <= 2:
        best = SHUFFLED
    if best < BONES and (bones := skeleton(first)) == skeleton(second) and len(bones) >= 3:
        best = BONES if _without_vowels(first) != _without_vowels(second) else best
    mine, other = _known_as(first), _known_as(second)
    known = is_name(mine) and is_name(other)
    if best < SHORT_FORM and short_form(first, second):
        best = SHORT_FORM
    elif known and (mine == other or one_name(mine, other)):
        if skeleton(first) == skeleton(second):
            best = max(best, ONE_SOUND)
        elif as_written > 0.2:
            best = max(best, OTHER_FORM)
    elif known and sounds[0] != sounds[1]:
        return best * TWO_NAMES if best * TWO_NAMES >= LEAST_OF_TWO else 0.0
    if best < ENDING and length >= 5 and _but_for_ending(first, second):
        best = ENDING
    return 0.0 if best < FLOOR else min(best, 0.99)


@lru_cache(maxsize=65536)
def _known_as(word: str) -> str:
    """``word``, or where no such name is known, ``word`` without its doubled letters ("youssef")."""
    return word if is_name(word) else _DOUBLED.sub(r"\1", word)


def _but_for_ending(first: str, second: str) -> bool:
    """Whether the words sound the same once the "s" at the end of one is taken off."""
    if first[-1] == second[-1] or "s" not in (first[-1], second[-1]):
        return False
    return fold(first.removesuffix("s")) == fold(second.removesuffix("s"))


def _without_vowels(word: str) -> bool:
    """Whether ``word`` comes from a script that writes no vowels."""
    return len(word) >= 3 and _VOWELS.isdisjoint(word[1:])


@lru_cache(maxsize=65536)
def likeness_of_readings(first: str, second: str) -> float:
    """``likeness`` where one of the names is written in Chinese or Korean script: its syllables are known, and no slip changes them."""
    if first == second:
        return 1.0
    if readings(first) and readings(second):
        return SAME_SYLLABLES if same_syllables(first, second) else 0.0
    return likeness(first, second)
