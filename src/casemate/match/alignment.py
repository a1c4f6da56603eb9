"""Two names laid side by side: which word of one goes with which word of the other, and what is left over on either side.

What is left over on *both* sides is a conflict (another family name); on one side only, an omission (a middle name not given).
They weigh very differently, and that is the heart of the name score.
"""

from __future__ import annotations

from dataclasses import dataclass

from rapidfuzz.distance import OSA

from casemate.text.legalforms import families_of, form_at
from casemate.text.likeness import from_distance, likeness
from casemate.text.names import PreparedName

#: How much counts against what is shared: what is left on both sides; on the query's side alone; on the listed side alone; a number
#: that only one side has; the unlikeness of words that were paired. Fitted by trial on names made wrong and names of others.
CONFLICT, ONLY_QUERY, ONLY_LISTED, ONLY_NUMBER, UNLIKE = 1.1, 0.9, 0.3, 1.75, 1.1
#: From this likeness upward paired words share something.
_NOTHING = 0.2
#: A score of names that are not equal ends here; only equal names have 1.
ALMOST = 0.99
#: Below this much shared weight a name says too little about who it is ("Mohammad", "Trading Company").
ENOUGH = 0.85
#: What an initial weighs that fits none of the words the other name has left: "A." is not "Nursultan".
OTHER_INITIAL = 0.6
#: How alike a single letter is to a word that begins with it, and words run together to the words apart, at most.
INITIAL, JOINED = 0.8, 0.97
_LEAST_JOINED, _MIN_JOINED = 0.8, 4

#: Words of the query (places), words of the listed name (places), likeness.
_Found = list[tuple[tuple[int, ...], tuple[int, ...], float]]


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
        return 1.0 if query.tokens else 0.0
    return _score(query, listed, *_pair(query, listed))


def align(query: PreparedName, listed: PreparedName) -> Alignment:
    """``query`` and ``listed`` side by side.

    The score is not symmetric: a word that only the query has speaks more against it than one that only the list has, since
    lists give fuller names than people type.
    """
    if query.key == listed.key:
        return Alignment(1.0 if query.tokens else 0.0, tuple(Pair(token, token, 1.0) for token in query.tokens), (), ())
    found, free_query, free_listed = _pair(query, listed)
    return Alignment(
        _score(query, listed, found, free_query, free_listed),
        tuple(Pair(_words(query, mine), _words(listed, theirs), alike) for mine, theirs, alike in sorted(found)),
        tuple(query.tokens[place] for place in free_query),
        tuple(listed.tokens[place] for place in free_listed),
    )


def _words(name: PreparedName, places: tuple[int, ...]) -> str:
    return " ".join(name.tokens[place] for place in places)


def _pair(query: PreparedName, listed: PreparedName) -> tuple[_Found, list[int], list[int]]:
    """Which words go together, and the places left free on either side, in order."""
    found: _Found = []
    free_listed = list(range(len(listed.tokens)))
    free_query: list[int] = []
    theirs = listed.tokens
    for place, token in enumerate(query.tokens):
        if token in theirs and (at := next((i for i in free_listed if theirs[i] == token), None)) is not None:
            free_listed.remove(at)
            found.append(((place,), (at,), 1.0))
        else:
            free_query.append(place)
    if free_query and free_listed:
        found += [(mine, other, alike) for other, mine, alike in _joined(listed, free_listed, query, free_query)]
        found += _joined(query, free_query, listed, free_listed)
    if free_query and free_listed:
        _pair_alike(query, listed, found, free_query, free_listed)
        _pair_initials(query, listed, found, free_query, free_listed)
    if free_query or free_listed:
        _absorb_forms(query, free_query, listed)
        _absorb_forms(listed, free_listed, query)
    return found, free_query, free_listed


def _pair_alike(query: PreparedName, listed: PreparedName, found: _Found, free_query: list[int], free_listed: list[int]) -> None:
    """The most alike words first; equal likeness in the order written."""
    options: list[tuple[float, int, int]] = []
    for mine in free_query:
        role = query.roles[mine]
        if role in "inf":
            continue
        word = query.tokens[mine]
        options += [
            (-alike, mine, theirs)
            for theirs in free_listed
            if listed.roles[theirs] not in "inf" and (alike := likeness(word, listed.tokens[theirs])) > 0
        ]
    options.sort()
    for negative, mine, theirs in options:
        if mine in free_query and theirs in free_listed:
            free_query.remove(mine)
            free_listed.remove(theirs)
            found.append(((mine,), (theirs,), -negative))


def _absorb_forms(one: PreparedName, free_one: list[int], other: PreparedName) -> None:
    """Misspelt or split words of the legal form that the other name has ("limted", "com pany") are no words of their own."""
    known = {token for token, role in zip(other.tokens, other.roles, strict=True) if role == "f"}
    if not known:
        return
    for place in list(free_one):
        if place not in free_one or one.roles[place] in "nf":
            continue
        word = one.tokens[place]
        if place + 1 in free_one and not known.isdisjoint(families_of(word + one.tokens[place + 1])):
            free_one.remove(place)
            free_one.remove(place + 1)
        elif not known.isdisjoint(families_of(word)):
            free_one.remove(place)


def _joined(one: PreparedName, free_one: list[int], many: PreparedName, free_many: list[int]) -> _Found:
    """Words of ``one`` that are words of ``many`` run together; taken from the free places."""
    found: _Found = []
    for place in list(free_one):
        word = one.tokens[place]
        if len(word) < _MIN_JOINED or one.roles[place] in "nf" or not free_many:
            continue
        best: tuple[float, tuple[int, ...]] = (0.0, ())
        for run in _runs(many, free_many, len(word)):
            text = "".join([many.tokens[taken] for taken in run])
            alike = 1.0 if text == word else from_distance(OSA.distance(word, text), len(text))
            best = max(best, (JOINED * alike, run))
        if best[0] < _LEAST_JOINED:
            best = max(best, _with_form(word, many, free_many))
        if best[0] >= _LEAST_JOINED:
            free_one.remove(place)
            for taken in best[1]:
                free_many.remove(taken)
            found.append(((place,), best[1], best[0]))
    return found


def _runs(name: PreparedName, free: list[int], size: int) -> list[tuple[int, ...]]:
    """Two free places in any order, and three or four neighbouring ones, whose words have about ``size`` letters together."""
    lengths = [len(name.tokens[place]) for place in free]
    if len(free) < 2 or sum(sorted(lengths)[:2]) > size + 1:
        return []
    close = range(size - 1, size + 2)
    runs: list[tuple[int, ...]] = [
        (free[first], free[second])
        for first in range(len(free))
        for second in range(len(free))
        if first != second and lengths[first] + lengths[second] in close
    ]
    for count in (3, 4):
        runs += [
            tuple(free[start : start + count]) for start in range(len(free) - count + 1) if sum(lengths[start : start + count]) in close
        ]
    return runs


def _with_form(word: str, many: PreparedName, free_many: list[int]) -> tuple[float, tuple[int, ...]]:
    """A word run together with a legal form ("SiemensAG"): the place of the word, and that of the form where the other name has it."""
    for place in free_many:
        rest = word.removeprefix(many.tokens[place])
        if len(many.tokens[place]) < _MIN_JOINED or rest == word or (form := form_at([rest], 0, organisation=True)) is None:
            continue
        same = [other for other in free_many if many.roles[other] == "f" and many.tokens[other] == form[1]]
        return JOINED, (place, *same[:1])
    return 0.0, ()


def _pair_initials(query: PreparedName, listed: PreparedName, found: _Found, free_query: list[int], free_listed: list[int]) -> None:
    """A single letter and a word that begins with it."""
    for mine in list(free_query):
        first = query.tokens[mine]
        for theirs in free_listed:
            second = listed.tokens[theirs]
            if first[0] == second[0] and (len(first) == 1) != (len(second) == 1) and first[0].isalpha():
                free_query.remove(mine)
                free_listed.remove(theirs)
                found.append(((mine,), (theirs,), INITIAL))
                break


def _score(query: PreparedName, listed: PreparedName, found: _Found, free_query: list[int], free_listed: list[int]) -> float:
    """What is shared against what is lacking, 0 to ``ALMOST``."""
    mine, theirs = query.weights, listed.weights
    shared = unlike = paired = 0.0
    for places, others, alike in found:
        if len(places) == 1 == len(others):
            first, second = mine[places[0]], theirs[others[0]]
            # a misspelt word is rare only because it is misspelt
            weight = (first + second) / 2 if alike == 1.0 else min(first, second)
        else:
            weight = (sum([mine[place] for place in places]) + sum([theirs[place] for place in others])) / 2
        part = max(0.0, alike - _NOTHING) / (1.0 - _NOTHING)
        paired += weight
        shared += weight * part
        unlike += weight * (1.0 - part)
    if shared <= 0.0:
        return 0.0
    lacks_query, lacks_listed = sum([mine[place] for place in free_query]), sum([theirs[place] for place in free_listed])
    if free_query and free_listed:
        lacks_query += _other_initials(query, free_query, listed, free_listed)
        lacks_listed += _other_initials(listed, free_listed, query, free_query)
    conflict = min(lacks_query, lacks_listed)
    only_query, only_listed = lacks_query - conflict, lacks_listed - conflict
    # "Fund III" is not "Fund": a number that only one side has is no omission
    numbers = sum([mine[place] for place in free_query if query.roles[place] == "n"])
    numbers = min(only_query + only_listed, numbers + sum([theirs[place] for place in free_listed if listed.roles[place] == "n"]))
    if numbers > 0:
        rest = 1.0 - numbers / (only_query + only_listed)
        only_query, only_listed = only_query * rest, only_listed * rest
    lacking = CONFLICT * conflict + ONLY_QUERY * only_query + ONLY_LISTED * only_listed + ONLY_NUMBER * numbers + UNLIKE * unlike
    enough = min(ENOUGH, max(sum(mine), sum(theirs)))
    return min(shared / (shared + lacking) * min(1.0, paired / enough), ALMOST)


def _other_initials(one: PreparedName, free_one: list[int], other: PreparedName, free_other: list[int]) -> float:
    """What the initials left over in ``one`` say beyond their own weight, where words are left over in ``other``."""
    if not any(other.roles[place] == "w" for place in free_other):
        return 0.0
    return sum([max(0.0, OTHER_INITIAL - one.weights[place]) for place in free_one if one.roles[place] == "i"])
