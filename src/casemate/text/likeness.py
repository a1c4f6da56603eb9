"""How alike two Latin words are, as spellings of one name."""

from __future__ import annotations

import re
from functools import lru_cache

from rapidfuzz.distance import OSA

from casemate.text.countries import country_code
from casemate.text.namegroups import is_name, one_name, short_form
from casemate.text.sound import fold, skeleton

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
#: Two syllables that sound the same, more or less ("Xu" and "Shu"), are no more alike than this.
ONE_SYLLABLE = 0.78
#: A word with the ending of a Baltic nominative and the word without it ("Lavrovs").
ENDING = 0.9
#: A short form is so much like the name ("Bob" and "Robert"), another language's form of a name too ("Pavel" and "Paulo").
SHORT_FORM, OTHER_FORM = 0.88, 0.8
#: Two words that are both known names, and not forms of one, are less alike than their letters: a slip makes a word that nobody bears.
TWO_NAMES, LEAST_OF_TWO = 0.72, 0.6
#: The likeness of a word whose script writes no vowels with one that has the same consonants.
BONES = 0.85
#: One plain syllable, as names of East Asia are made of, in any of their romanisations. Two such that sound different are two names
#: (Chol and Chun, Pong and Pyong), not one misspelt: a slip of the pen seldom makes another syllable.
_SYLLABLE = re.compile(
    r"(?:[bcdfghjklmnpqrstwxyz]|zh|ch|sh|ts|tz|hs|kk|tt|pp|ss|jj|rh)?(?:[iuyw]?[aeiou]|ai|ei|ao|ou|oo|ee|ae|eo|yeo|yae|iao|uai|eu|ui|oe|ie|ue|uo|iu)"
    r"(?:n|ng|m|k|p|t|l|r|h|g|b)?$"
)
_VOWELS = frozenset("aeiou")


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
    known = is_name(first) and is_name(second)
    if best < SHORT_FORM and short_form(first, second):
        best = SHORT_FORM
    elif known and one_name(first, second):
        if skeleton(first) == skeleton(second):
            best = max(best, ONE_SOUND)
        elif as_written > 0.2:
            best = max(best, OTHER_FORM)
    elif known and sounds[0] != sounds[1]:
        return best * TWO_NAMES if best * TWO_NAMES >= LEAST_OF_TWO else 0.0
    if best < ENDING and length >= 5 and _but_for_ending(first, second):
        best = ENDING
    if best < SHORT_FORM and length <= 6 and _SYLLABLE.match(first) and _SYLLABLE.match(second):
        if sounds[0] != sounds[1]:
            return 0.0
        if not (known and one_name(first, second)):
            best = min(best, ONE_SYLLABLE)
    return 0.0 if best < FLOOR else min(best, 0.99)


def _but_for_ending(first: str, second: str) -> bool:
    """Whether the words sound the same once the "s" at the end of one is taken off."""
    if first[-1] == second[-1] or "s" not in (first[-1], second[-1]):
        return False
    return fold(first.removesuffix("s")) == fold(second.removesuffix("s"))


def _without_vowels(word: str) -> bool:
    """Whether ``word`` comes from a script that writes no vowels."""
    return len(word) >= 3 and _VOWELS.isdisjoint(word[1:])
