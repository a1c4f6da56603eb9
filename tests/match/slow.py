"""The name score written down the slow and obvious way, for names of persons without words run together: judge of the fast one."""

from __future__ import annotations

import math

from casemate.match.alignment import ALMOST, CONFLICTING, ENOUGH, LITTLE, MEASURES, OTHER_INITIAL
from casemate.match.names1_weights import BIAS, WEIGHTS
from casemate.match.pairing import INITIAL, KNOWN, is_word
from casemate.text.likeness import likeness
from casemate.text.names import PreparedName

Word = tuple[str, str, float, int]


def words(name: PreparedName) -> list[Word]:
    """Token, role, weight and place of each word."""
    return list(zip(name.tokens, name.roles, name.weights, range(len(name.tokens)), strict=True))


def alike(mine: Word, theirs: Word) -> float:
    """How alike two words are; figures and initials only where they are equal."""
    if mine[0] == theirs[0]:
        return 1.0
    found = 0.0 if mine[1] in "in" or theirs[1] in "in" else likeness(mine[0], theirs[0])
    return 0.0 if found < KNOWN and is_word(mine[0]) else found


def initial(mine: Word, theirs: Word) -> bool:
    """Whether one is the first letter of the other."""
    return mine[0][0] == theirs[0][0] and mine[0].isalpha() and (len(mine[0]) == 1) != (len(theirs[0]) == 1)


def slow_score(query: PreparedName, listed: PreparedName) -> float:
    """0 to 1: take the most alike words again and again, then initials, then add up."""
    mine, theirs = words(query), words(listed)
    if sorted(query.tokens) == sorted(listed.tokens):
        return 1.0
    pairs: list[tuple[Word, Word, float]] = []
    while options := [(-alike(m, t), m[0], t[0], m[3], t[3], m, t) for m in mine for t in theirs if alike(m, t) > 0]:
        best = min(options)
        pairs.append((best[5], best[6], -best[0]))
        mine.remove(best[5])
        theirs.remove(best[6])
    said = [word for word in words(listed) if word[1] == "w"]
    family_left = len(said) > 1 and said[-1] in theirs
    for m in [] if family_left else list(mine):
        for t in theirs:
            if initial(m, t):
                pairs.append((m, t, INITIAL))
                mine.remove(m)
                theirs.remove(t)
                break
    return added_up(pairs, mine, theirs, words(listed), listed.family)


def weigh(m: Word, t: Word, likely: float) -> float:
    """What a pair of words says."""
    return (m[2] + t[2]) / 2 if likely == 1.0 else min(m[2], t[2])


def added_up(pairs: list[tuple[Word, Word, float]], mine: list[Word], theirs: list[Word], listed: list[Word], stated: int) -> float:
    """The measures of ``casemate.match.alignment`` and their sum, for a listed person."""
    shared = unlike = generic = given_unlike = family_unlike = 0.0
    said = [word for word in listed if word[1] == "w"]
    family = [word for word in listed[len(listed) - stated :] if word[1] == "w"] if stated else []
    if not family and len(said) > 1:
        family = said[-1:]
    for m, t, likely in pairs:
        weight = weigh(m, t, likely)
        part = max(0.0, likely - 0.25) / 0.75
        shared, unlike = shared + weight * part, unlike + weight * (1 - part)
        generic += weight * part if t[1] == "g" else 0.0
        if likely not in (1.0, INITIAL):
            given_unlike = 1 - likely if said and t == said[0] else given_unlike
            family_unlike = max(family_unlike, 1 - likely) if t in family else family_unlike
    if shared <= 0:
        return 0.0
    least = {"w": CONFLICTING, "i": OTHER_INITIAL}
    only_mine, only_theirs = sum(word[2] for word in mine), sum(word[2] for word in theirs)
    conflict = 0.0
    if mine and theirs:
        against = sum(max(word[2], least.get(word[1], 0)) for word in mine), sum(max(word[2], least.get(word[1], 0)) for word in theirs)
        conflict = min(against)
        only_mine, only_theirs = against[0] - conflict, against[1] - conflict
    number = min(only_mine + only_theirs, sum(word[2] for word in [*mine, *theirs] if word[1] == "n"))
    if number > 0:
        rest = 1 - number / (only_mine + only_theirs)
        only_mine, only_theirs = only_mine * rest, only_theirs * rest
    only_theirs += unlike
    little = max(0.0, 1 - shared / LITTLE)
    found = {
        "shared": min(shared, 2.4) / 2.4,
        "too_little": max(0.0, 1 - shared / ENOUGH),
        "any_conflict": min(1.0, conflict / CONFLICTING),
        "only_query_person": only_mine / (shared + only_mine),
        "only_listed_person": only_theirs / (shared + only_theirs),
        "family_left_out": little * float(len(family) > 1 and stated > 1 and family[0] in theirs and not mine),
        "number": number / (shared + number),
        "unlike": unlike / (shared + unlike),
        "given_unlike": given_unlike,
        "family_unlike": family_unlike,
        "first_left_out": float(bool(said) and said[0] in theirs and not any(word[1] in "wi" for word in mine)),
        "generic": generic / shared,
    }
    total = BIAS + sum(weight * found.get(name, 0.0) for name, weight in zip(MEASURES, WEIGHTS, strict=True))
    return min(ALMOST, 1 / (1 + math.exp(-total)))
