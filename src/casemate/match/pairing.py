"""Which word of one name goes with which word of the other: equal ones, words run together, alike ones, initials, abbreviations."""

from __future__ import annotations

from itertools import pairwise

from rapidfuzz.distance import OSA

from casemate.text.commonness import WEIGHTS
from casemate.text.countries import country_code
from casemate.text.legalforms import families_of, form_at, is_near_form
from casemate.text.likeness import from_distance, likeness, likeness_of_readings
from casemate.text.namegroups import is_name
from casemate.text.names import PreparedName
from casemate.text.scripts import is_eastern
from casemate.text.syllables import readings, same_syllables

#: How alike a single letter is to a word that begins with it, and words run together to the words apart, at most; the first letters
#: of words to the words.
INITIAL, JOINED, ABBREVIATION = 0.8, 0.97, 0.9
_LEAST_JOINED, _MIN_JOINED = 0.8, 4
_AS_WELL = 0.1
#: A word of the query that is known to stand in names is hardly another word misspelt: it must be this much alike.
KNOWN = 0.6
#: A word that many names bear ("Middle") is one with another known word ("Melli") only from this likeness on.
_GENERIC = 0.75
#: Letters of an abbreviation.
_ABBREVIATED = range(3, 9)
_VOWELS = frozenset("aeiouy")

#: Words of the query (places), words of the listed name (places), likeness.
Found = list[tuple[tuple[int, ...], tuple[int, ...], float]]


def pair_words(query: PreparedName, listed: PreparedName) -> tuple[Found, list[int], list[int]]:
    """Which words go together, and the places left free on either side, in order."""
    found: Found = []
    free_listed = list(range(len(listed.tokens)))
    free_query: list[int] = []
    theirs = listed.tokens
    for place, token in enumerate(query.tokens):
        if token in theirs:
            for at in free_listed:
                if theirs[at] == token:
                    free_listed.remove(at)
                    found.append(((place,), (at,), 1.0))
                    break
            else:
                free_query.append(place)
        else:
            free_query.append(place)
    if free_query and free_listed:
        found += [(mine, other, alike) for other, mine, alike in _joined(listed, free_listed, query, free_query)]
        found += _joined(query, free_query, listed, free_listed)
    if free_query and free_listed:
        _pair_alike(query, listed, found, free_query, free_listed)
        if "i" in query.roles or "i" in listed.roles:
            _pair_initials(query, listed, found, free_query, free_listed)
        found += _abbreviated(query, free_query, listed, free_listed, person=listed.person)
        found += [(mine, other, alike) for other, mine, alike in _abbreviated(listed, free_listed, query, free_query, person=listed.person)]
    if free_query and "f" in listed.roles:
        _absorb_forms(query, free_query, listed, free_listed)
    if free_listed and "f" in query.roles:
        _absorb_forms(listed, free_listed, query, free_query)
    return found, free_query, free_listed


def _pair_alike(query: PreparedName, listed: PreparedName, found: Found, free_query: list[int], free_listed: list[int]) -> None:
    """The most alike words first; equal likeness in the order of the alphabet, so that the order of words never matters."""
    options: list[tuple[float, str, str, int, int]] = []
    compare = likeness_of_readings if is_eastern(query.text) or is_eastern(listed.text) else likeness
    for mine in free_query:
        role = query.roles[mine]
        if role in "inf":
            continue
        word = query.tokens[mine]
        known = is_word(word)
        for theirs in free_listed:
            other = listed.roles[theirs]
            if other in "inf" or (alike := compare(word, listed.tokens[theirs])) <= 0:
                continue
            if alike < KNOWN and known:
                continue
            if (role == "g") != (other == "g") and alike < _GENERIC and is_word(listed.tokens[theirs] if role == "g" else word):
                continue
            options.append((-alike, word, listed.tokens[theirs], mine, theirs))
    options.sort()
    for negative, _, _, mine, theirs in options:
        if mine in free_query and theirs in free_listed:
            free_query.remove(mine)
            free_listed.remove(theirs)
            found.append(((mine,), (theirs,), -negative))


def is_word(word: str) -> bool:
    """Whether ``word`` is known to stand in names, so that it is hardly another word misspelt."""
    return word in WEIGHTS or is_name(word)


def _absorb_forms(one: PreparedName, free_one: list[int], other: PreparedName, free_other: list[int]) -> None:
    """Misspelt or split words of the legal form that the other name has ("limted", "com pany") are no words of their own."""
    known = {token for token, role in zip(other.tokens, other.roles, strict=True) if role == "f"}
    free_forms = [other.tokens[place] for place in free_other if other.roles[place] == "f"]
    for place in list(free_one):
        if place not in free_one or one.roles[place] in "nf":
            continue
        word = one.tokens[place]
        if place + 1 in free_one and not known.isdisjoint(families_of(word + one.tokens[place + 1])):
            free_one.remove(place)
            free_one.remove(place + 1)
        elif not known.isdisjoint(families_of(word)) or (len(word) <= 4 and any(is_near_form(word, form) for form in free_forms)):
            free_one.remove(place)


def _joined(one: PreparedName, free_one: list[int], many: PreparedName, free_many: list[int]) -> Found:
    """Words of ``one`` that are words of ``many`` run together; taken from the free places."""
    found: Found = []
    tokens = many.tokens
    by_syllables = is_eastern(one.text) or is_eastern(many.text)
    for place in list(free_one):
        word = one.tokens[place]
        if len(word) < _MIN_JOINED or one.roles[place] in "nf":
            continue
        for taken in free_many:  # the common case, told cheaply: no part stands at the beginning or at the end
            part = tokens[taken]
            if word.startswith(part[:2]) or word.endswith(part[-2:]):
                break
        else:
            continue
        best: tuple[float, tuple[int, ...]] = (0.0, ())
        for run in _runs(many, free_many, len(word)):
            text = "".join([many.tokens[taken] for taken in run])
            if by_syllables and readings(word) and readings(text):
                alike = float(same_syllables(word, text))
            else:
                alike = 1.0 if text == word else from_distance(OSA.distance(word, text), len(text))
            best = max(best, (JOINED * alike, run))
        if best[0] < _LEAST_JOINED:
            best = max(best, _with_form(word, many, free_many))
            if best[0] < _LEAST_JOINED:
                continue
        if best[0] < JOINED and any(likeness(word, tokens[taken]) > best[0] - _AS_WELL for taken in free_many):
            continue  # "Ivanova" is "Ivanov" misspelt rather than "Ivanov al" run together
        free_one.remove(place)
        for taken in best[1]:
            free_many.remove(taken)
        found.append(((place,), best[1], best[0]))
    return found


def _runs(name: PreparedName, free: list[int], size: int) -> list[tuple[int, ...]]:
    """Two free places in any order, and three or four neighbouring ones, whose words have about ``size`` letters together."""
    if len(free) < 2:
        return []
    lengths = [len(name.tokens[place]) for place in free]
    if sum(sorted(lengths)[:2]) > size + 1:
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
        begins = many.tokens[place]
        if not word.startswith(begins) or len(begins) < _MIN_JOINED:
            continue
        if (form := form_at([word.removeprefix(begins)], 0, organisation=True)) is None:
            continue
        same = [other for other in free_many if many.roles[other] == "f" and many.tokens[other] == form[1]]
        return JOINED, (place, *same[:1])
    return 0.0, ()


def _pair_initials(query: PreparedName, listed: PreparedName, found: Found, free_query: list[int], free_listed: list[int]) -> None:
    """A single letter and a word that begins with it; not where the listed person's family name is left over ("H. Leonard Berg")."""
    if listed.person and listed.roles.rfind("w") in free_listed and listed.roles.count("w") > 1:
        return
    if is_eastern(query.text) or is_eastern(listed.text):
        return  # a syllable is no initial
    for mine in list(free_query):
        first = query.tokens[mine]
        for theirs in free_listed:
            second = listed.tokens[theirs]
            if first[0] == second[0] and (len(first) == 1) != (len(second) == 1) and first[0].isalpha():
                free_query.remove(mine)
                free_listed.remove(theirs)
                found.append(((mine,), (theirs,), INITIAL))
                break


def _says_more(name: PreparedName, place: int) -> bool:
    """Whether ``name`` says more than the word in ``place``, a legal form and a country."""
    return any(role in "wgn" and other != place and country_code(name.tokens[other]) is None for other, role in enumerate(name.roles))


def _abbreviated(one: PreparedName, free_one: list[int], many: PreparedName, free_many: list[int], *, person: bool) -> Found:
    """A word of ``one`` made of the first letters of words of ``many`` ("PLA"; "JC" for given names); taken from the free places."""
    if len(free_many) < 2:
        return []
    found: Found = []
    for place in list(free_one):
        word = one.tokens[place]
        if one.roles[place] != "w" or not word.isalpha():
            continue
        runs: list[tuple[int, ...]]
        if person:
            runs = [] if len(word) != 2 or not _VOWELS.isdisjoint(word) else list(pairwise(free_many))
        elif len(word) in _ABBREVIATED and not _says_more(one, place):
            runs = [
                tuple(p for p in free_many if many.roles[p] not in "pf"),
                tuple(p for p in free_many if many.roles[p] != "f"),
                tuple(free_many),
            ]
        else:
            runs = []
        for run in runs:
            if len(run) == len(word) and "".join([many.tokens[taken][0] for taken in run]) == word:
                free_one.remove(place)
                for taken in run:
                    free_many.remove(taken)
                found.append(((place,), run, ABBREVIATION))
                break
    return found
