"""Two names laid side by side: which word of one goes with which word of the other, what is left over, and what that makes of them.

What is left over on *both* sides is a conflict (another family name); on one side only, an omission (a middle name not given).
They weigh very differently, and that is the heart of the name score. How much each thing weighs stands in ``names1_weights``, which
``tools/fit_names.py`` writes.
"""

from __future__ import annotations

import math
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from casemate.match.names1_weights import BIAS, WEIGHTS
from casemate.match.pairing import INITIAL, Found, pair_words
from casemate.text.names import PreparedName
from casemate.text.nametables import SON_OF
from casemate.text.scripts import is_eastern

#: A score of names that are not equal ends here; only equal names have 1.
ALMOST = 0.99
#: The score of two names of persons that have the same words, but whose family and given names, or son and father, are exchanged.
EXCHANGED = 0.69
#: From this likeness upward paired words share something.
_NOTHING = 0.25
#: Below this much shared weight a name says too little about who it is ("Mohammad", "Trading Company").
ENOUGH = 0.85
#: A word in conflict weighs at least this much: that Ali is not Omar says as much as that Barzan is not Omar.
CONFLICTING = 0.65
#: What an initial weighs that fits none of the words the other name has left: "A." is not "Nursultan".
OTHER_INITIAL = 0.6
#: Shared weight below this may be shared by chance, where a name leaves something out.
LITTLE = 2.0
#: More shared weight than this adds nothing.
_MUCH = 2.4

#: What is measured of two names, each 0 to 1. All but the first two speak against their being one.
MEASURES = (
    "shared",  # how much the words say that both have
    "no_person",  # the listed party is no person: names of organisations are longer and wear more
    "too_little",  # how far that is from saying who it is
    "any_conflict",  # whether there are such words
    "only_query_person",  # words left over in the query only, against what is shared: of a person, of any other
    "only_query_other",
    "only_listed_person",  # words left over on the list only, against what is shared: of a person, of any other
    "only_listed_other",
    "family_left_out",  # the first of the listed person's two family names is left out, where what is shared says little
    "number",  # numbers that only one side has, against what is shared
    "unlike",  # how unlike the words are that were paired, against what is shared
    "given_unlike",  # how unlike the first name is to the word that goes with it
    "family_unlike",  # how unlike the family name is to the word that goes with it
    "first_left_out",  # the listed person's first name is left out
    "other_form",  # two legal forms that differ
    "generic",  # how much of what is shared are words that many names bear
)


@dataclass(frozen=True, slots=True)
class Pair:
    """Words of the query that go with words of the listed name. ``likeness``: 0 to 1."""

    query: str
    listed: str
    likeness: float


@dataclass(frozen=True, slots=True)
class Alignment:
    """Two names side by side. ``score`` is 0 to 1, and 1 only where the names are equal but for case, marks and order of words."""

    score: float
    pairs: tuple[Pair, ...]
    only_query: tuple[str, ...]
    only_listed: tuple[str, ...]


def score_names(query: PreparedName, listed: PreparedName) -> float:
    """The score of ``align``, without the rest."""
    if query.key == listed.key:
        return _of_equal(query, listed)
    if _equal_without_marks(query, listed):
        return 1.0
    return _score(query, listed, *pair_words(query, listed))


def align(query: PreparedName, listed: PreparedName) -> Alignment:
    """``query`` and ``listed`` side by side.

    The score is not symmetric: a word that only the query has speaks more against it than one that only the list has, since
    lists give fuller names than people type.
    """
    if query.key == listed.key:
        return Alignment(_of_equal(query, listed), tuple(Pair(token, token, 1.0) for token in query.tokens), (), ())
    found, free_query, free_listed = pair_words(query, listed)
    return Alignment(
        1.0 if _equal_without_marks(query, listed) else _score(query, listed, found, free_query, free_listed),
        tuple(Pair(_words(query, mine), _words(listed, theirs), alike) for mine, theirs, alike in sorted(found)),
        tuple(query.tokens[place] for place in free_query),
        tuple(listed.tokens[place] for place in free_listed),
    )


def _words(name: PreparedName, places: tuple[int, ...]) -> str:
    return " ".join(name.tokens[place] for place in places)


def _of_equal(query: PreparedName, listed: PreparedName) -> float:
    """The score of two names of the same words."""
    if not query.tokens:
        return 0.0
    return EXCHANGED if query.tokens != listed.tokens and listed.person and _exchanged(query, listed) else 1.0


def _exchanged(query: PreparedName, listed: PreparedName) -> bool:
    """Whether both names state which words are the family name, or the father's, and one has them the other way round."""
    for first, second in ((_stated(query), _stated(listed)), (_son_of(query), _son_of(listed))):
        if first and second and first[0] == second[1] and first[1] == second[0] and first[0] != first[1]:
            return True
    return False


def _stated(name: PreparedName) -> tuple[list[str], list[str]] | None:
    if not name.family:
        return None
    return sorted(name.tokens[: -name.family]), sorted(name.tokens[-name.family :])


def _son_of(name: PreparedName) -> tuple[list[str], list[str]] | None:
    places = [place for place, token in enumerate(name.tokens) if token in SON_OF]
    if len(places) != 1 or name.family:
        return None
    return sorted(name.tokens[: places[0]]), sorted(name.tokens[places[0] + 1 :])


def _equal_without_marks(query: PreparedName, listed: PreparedName) -> bool:
    """Whether two names in another script are equal once their marks are taken off ("й" and "и", "が" and "か")."""
    if query.text.isascii() or listed.text.isascii():
        return False
    mine = _bare(query.text)
    return bool(mine) and mine == _bare(listed.text)


@lru_cache(maxsize=8192)
def _bare(text: str) -> tuple[str, ...]:
    plain = "".join([char for char in unicodedata.normalize("NFKD", text).casefold() if not unicodedata.combining(char)])
    return tuple(sorted("".join([char if char.isalnum() else " " for char in plain]).split()))


def _score(query: PreparedName, listed: PreparedName, found: Found, free_query: list[int], free_listed: list[int]) -> float:
    """What the measures make together, 0 to ``ALMOST``."""
    measures = measure(query, listed, found, free_query, free_listed)
    if measures is None:
        return 0.0
    total = BIAS
    for weight, value in zip(WEIGHTS, measures):  # noqa: B905 - both have the length of MEASURES, and this is the innermost loop
        if value:
            total += weight * value
    return min(1.0 / (1.0 + math.exp(-total)), ALMOST)


def measure(
    query: PreparedName, listed: PreparedName, found: Found, free_query: list[int], free_listed: list[int]
) -> tuple[float, ...] | None:
    """``MEASURES`` of two names that were paired; ``None`` where they share nothing."""
    mine, theirs = query.weights, listed.weights
    shared = unlike = generic = 0.0
    for places, others, alike in found:
        weight = _weight(mine, theirs, places, others, alike)
        part = max(0.0, alike - _NOTHING) / (1.0 - _NOTHING)
        shared += weight * part
        unlike += weight * (1.0 - part)
        if listed.roles[others[0]] == "g":
            generic += weight * part
    if shared <= 0.0:
        return None
    lacks_query = sum([mine[place] for place in free_query if query.roles[place] != "f"])
    lacks_listed = sum([theirs[place] for place in free_listed if listed.roles[place] != "f"])
    conflict = 0.0
    if free_query and free_listed:
        against_query, against_listed = (
            _in_conflict(query, free_query, person=listed.person),
            _in_conflict(listed, free_listed, person=listed.person),
        )
        conflict = min(against_query, against_listed)
        lacks_query, lacks_listed = max(0.0, against_query - conflict), max(0.0, against_listed - conflict)
    elif (free_query or free_listed) and query.person and (is_eastern(query.text) or is_eastern(listed.text)):
        # who writes a name of East Asia in its own script writes all its syllables: one more makes another given name
        conflict = _in_conflict(query, free_query, person=True) + _in_conflict(listed, free_listed, person=True)
    # "Fund III" is not "Fund": a number that only one side has is no omission
    numbers = sum([mine[place] for place in free_query if query.roles[place] == "n"])
    numbers = min(lacks_query + lacks_listed, numbers + sum([theirs[place] for place in free_listed if listed.roles[place] == "n"]))
    if numbers > 0:
        rest = 1.0 - numbers / (lacks_query + lacks_listed)
        lacks_query, lacks_listed = lacks_query * rest, lacks_listed * rest
    # what a misspelt word lacks to the listed one is left over as well, so that another word never costs less than none
    lacks_listed += unlike
    person = listed.person
    only_query, only_listed = lacks_query / (shared + lacks_query), lacks_listed / (shared + lacks_listed)
    given = _given(query, listed, found, free_query, free_listed) if person else (0.0, 0.0, 0.0)
    little = max(0.0, 1.0 - shared / LITTLE)
    return (
        min(shared, _MUCH) / _MUCH,
        float(not person),
        max(0.0, 1.0 - shared / ENOUGH),
        min(1.0, conflict / CONFLICTING),
        only_query if person else 0.0,
        0.0 if person else only_query,
        only_listed if person else 0.0,
        0.0 if person else only_listed,
        little * _family_left_out(listed, free_query, free_listed) if person else 0.0,
        numbers / (shared + numbers),
        unlike / (shared + unlike),
        *given,
        _other_form(query, free_query, listed, free_listed),
        generic / shared,
    )


def _weight(mine: tuple[float, ...], theirs: tuple[float, ...], places: tuple[int, ...], others: tuple[int, ...], alike: float) -> float:
    """What a pair says; a misspelt word is rare only because it is misspelt."""
    if len(places) == 1 == len(others):
        first, second = mine[places[0]], theirs[others[0]]
        return (first + second) / 2 if alike == 1.0 else min(first, second)
    return (sum([mine[place] for place in places]) + sum([theirs[place] for place in others])) / 2


def _in_conflict(name: PreparedName, free: list[int], *, person: bool) -> float:
    """What the words left over in ``name`` weigh where words are left over on both sides."""
    if not person:
        return sum([name.weights[place] for place in free])
    least = {"w": CONFLICTING, "i": OTHER_INITIAL}
    if is_eastern(name.text):
        least |= {"p": CONFLICTING, "i": CONFLICTING, "t": CONFLICTING}
    return sum([max(name.weights[place], least.get(name.roles[place], 0.0)) for place in free])


def _given(
    query: PreparedName, listed: PreparedName, found: Found, free_query: list[int], free_listed: list[int]
) -> tuple[float, float, float]:
    """How unlike the first name is, and the family name; whether the first name is left out."""
    roles = listed.roles
    first = roles.find("w")
    if first < 0:
        return 0.0, 0.0, 0.0
    family = [place for place in range(len(roles) - listed.family, len(roles)) if roles[place] == "w"]
    if not family and "w" in roles[first + 1 :]:
        family = [roles.rfind("w")]
    given_unlike = family_unlike = 0.0
    for _, others, alike in found:
        if alike in (1.0, INITIAL):
            continue
        if first in others and len(others) == 1:
            given_unlike = 1.0 - alike
        if any(place in family for place in others):
            family_unlike = max(family_unlike, 1.0 - alike)
    left_out = first in free_listed and not any(query.roles[place] in "wi" for place in free_query)
    return given_unlike, family_unlike, float(left_out)


def _family_left_out(listed: PreparedName, free_query: list[int], free_listed: list[int]) -> float:
    """Whether the first of two stated family names is left over, and nothing of the query is."""
    family = [place for place in range(len(listed.roles) - listed.family, len(listed.roles)) if listed.roles[place] == "w"]
    return float(len(family) > 1 and family[0] in free_listed and not free_query)


def _other_form(query: PreparedName, free_query: list[int], listed: PreparedName, free_listed: list[int]) -> float:
    """Whether both names have a legal form left over."""
    return float(any(query.roles[place] == "f" for place in free_query) and any(listed.roles[place] == "f" for place in free_listed))
