"""Whether two listed names are one name, for the question whether two entries are one party.

Screening forgives much, since a person looks at every hit. Here nobody looks, so the comparison is strict: every word of one name must
be found in the other, as written or as another romanisation of it, and what is left over is weighed against them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise
from sys import intern
from typing import Literal

from casemate.text.likeness import likeness
from casemate.text.names import PreparedName
from casemate.text.sound import fold

#: ``equal``: the same words. ``near``: the same words, some in another spelling. ``wider``: one has words beyond the other's.
#: ``other``: each has words that the other lacks, or a number differs.
Grade = Literal["equal", "near", "wider", "other"]

#: Words less alike than this are two words and not two spellings.
ALIKE = 0.72
#: A word of so few letters, alone in a name of an organisation, is an abbreviation that many may bear.
_ABBREVIATION = 5
#: What tells a father from his son.
_GENERATION = frozenset({"jr", "sr", "junior", "senior", "hijo", "filho", "fils"})
#: What is written before the name of a ship.
_SHIP = frozenset({"mv", "mt", "ms", "ss", "mts"})
#: The usual kinds of Russian institutions, in the forms in which lists give them -> one word.
_INSTITUTIONS = {
    "npo": """nauchno proizvodstvennoe obedinenie | scientific production association | research production association
              | science production association | scientific industrial association""",
    "npp": """nauchno proizvodstvennoe predpriyatie | scientific production enterprise | research production enterprise
              | science production enterprise""",
    "npk": "nauchno proizvodstvennaya korporatsiya | scientific production corporation | research production corporation",
    "npts": "nauchno proizvodstvennyy tsentr | scientific production center | research production center",
    "nii": """nauchno issledovatelskiy institut | scientific research institute | research institute""",
    "nits": "nauchno issledovatelskiy tsentr | scientific research center | research center",
    "kb": "konstruktorskoe byuro | design bureau | construction bureau",
    "okb": "opytno konstruktorskoe byuro | experimental design bureau",
    "skb": "spetsialnoe konstruktorskoe byuro | special design bureau",
    "td": "torgovyy dom | trading house | trade house",
    "zavod": "plant | factory | works",
    "kontsern": "concern",
    "kompaniya": "company",
    "gruppa": "group",
    "tsentr": "center | centre",
}


_FORMS_OF_NONE: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Core:
    """A name as compared here: without legal forms and small words, each word once.

    ``words``, ``roles`` and ``weights`` go together (see ``casemate.text.names``). ``sounds``: the words by their sound. ``forms``: the
    families of its legal forms. ``key``: equal for names of the same words in any order.
    """

    text: str
    words: tuple[str, ...]
    roles: str
    weights: tuple[float, ...]
    sounds: frozenset[str]
    forms: frozenset[str]
    key: str
    weak: bool
    primary: bool


@dataclass(frozen=True, slots=True)
class Meeting:
    """Two names side by side.

    ``shared``: what the words that met say about who it is (the sum of their weights: 1 is one rare word). ``apart``: the part of it that
    spellings differ in. ``left``: what the words say that only one side has, the smaller and the greater side. ``numbers``: a number
    differs.
    """

    grade: Grade
    shared: float
    apart: float
    left: tuple[float, float]
    numbers: bool
    only: tuple[tuple[str, ...], tuple[str, ...]]


@lru_cache(maxsize=1)
def _phrases() -> dict[str, tuple[tuple[tuple[str, ...], str], ...]]:
    """First word -> phrases that begin with it (by sound, the longest first) and the word each becomes."""
    table: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for short, phrases in _INSTITUTIONS.items():
        for phrase in phrases.split("|"):
            words = tuple(fold(word) for word in phrase.split())
            table.setdefault(words[0], []).append((words, short))
    return {first: tuple(sorted(rows, key=lambda row: (-len(row[0]), row))) for first, rows in table.items()}


def core(name: PreparedName, *, person: bool, ship: bool, weak: bool, primary: bool) -> Core | None:
    """``name`` ready to be compared, or ``None`` where nothing is left of it."""
    kept = [
        (word, role, weight)
        for word, role, weight in zip(name.tokens, name.roles, name.weights, strict=True)
        if role not in "fp" or (role == "p" and not person and len(word) > 3)
    ]
    if ship and len(kept) > 1:
        kept = [item for item in kept if item[0] not in _SHIP]
    if not person and not ship:
        kept = _institutions(kept)
        kept = _without_abbreviations(kept)
    kept = list({item[0]: item for item in kept}.values())
    if not kept:
        return None
    if person:
        kept = [(word, "w" if word in _GENERATION else role, 0.6 if word in _GENERATION else weight) for word, role, weight in kept]
    words = tuple(intern(item[0]) for item in kept)
    return Core(
        text=name.text,
        words=words,
        roles="".join(item[1] for item in kept),
        weights=tuple(item[2] for item in kept),
        sounds=frozenset(intern(fold(word)) for word in words),
        forms=_FORMS_OF_NONE
        if "f" not in name.roles
        else frozenset(w for w, role in zip(name.tokens, name.roles, strict=True) if role == "f"),
        key=" ".join(sorted(words)),
        weak=weak,
        primary=primary,
    )


def _institutions(words: list[tuple[str, str, float]]) -> list[tuple[str, str, float]]:
    """The kinds of institutions in one word each."""
    table = _phrases()
    kept: list[tuple[str, str, float]] = []
    start = 0
    sounds = [fold(word) for word, _, _ in words]
    while start < len(words):
        found = next(((p, short) for p, short in table.get(sounds[start], ()) if tuple(sounds[start : start + len(p)]) == p), None)
        if found is None:
            kept.append(words[start])
            start += 1
        else:
            phrase, short = found
            kept.append((short, "g", min(0.6, sum(weight for _, _, weight in words[start : start + len(phrase)]))))
            start += len(phrase)
    return kept


def _without_abbreviations(words: list[tuple[str, str, float]]) -> list[tuple[str, str, float]]:
    """``words`` without those that only abbreviate other words of the same name ("Alfa Machinery Group AMG")."""
    initials = "".join(word[0] for word, _, _ in words)
    return [
        item
        for place, item in enumerate(words)
        if not (2 <= len(item[0]) <= _ABBREVIATION and (item[0] in initials[:place] or item[0] in initials[place + 1 :]))
    ]


def meet(one: Core, other: Core, *, person: bool, ship: bool) -> Meeting:
    """``one`` and ``other`` side by side; symmetric."""
    if one.key == other.key:
        return Meeting("equal", _said(one, range(len(one.words)), person=person, ship=ship), 0.0, (0.0, 0.0), False, ((), ()))
    if one.key > other.key:
        turned = meet(other, one, person=person, ship=ship)
        return replace(turned, only=(turned.only[1], turned.only[0]))
    mine, theirs = list(range(len(one.words))), list(range(len(other.words)))
    shared = apart = 0.0
    for place in list(mine):
        word = one.words[place]
        if word in other.words:
            at = other.words.index(word)
            mine.remove(place)
            theirs.remove(at)
            shared += min(one.weights[place], other.weights[at])
    if mine and theirs:
        for alike, place, at in _alike(one, mine, other, theirs):
            if place in mine and at in theirs:
                mine.remove(place)
                theirs.remove(at)
                weight = min(one.weights[place], other.weights[at])
                shared += weight
                apart += weight * (1.0 - alike)
        for first, free_first, second, free_second in ((one, mine, other, theirs), (other, theirs, one, mine)):
            shared += _joined(first, free_first, second, free_second)
        if person:
            _initials(one, mine, other, theirs)
    numbers = any(one.roles[place] == "n" for place in mine) or any(other.roles[at] == "n" for at in theirs)
    left = sorted((_left(one, mine, person=person), _left(other, theirs, person=person)))
    grade: Grade = "near" if apart > 0 else "equal"
    if left[0] > 0 or numbers:
        grade = "other"
    elif left[1] > 0:
        grade = "wider"
    shared *= _common(one, person=person, ship=ship) if len(one.words) <= len(other.words) else _common(other, person=person, ship=ship)
    only = (tuple(one.words[place] for place in mine), tuple(other.words[at] for at in theirs))
    return Meeting(grade, shared, apart, (left[0], left[1]), numbers, only)


def _said(name: Core, places: Sequence[int] | range, *, person: bool, ship: bool) -> float:
    return sum([name.weights[place] for place in places]) * _common(name, person=person, ship=ship)


def _common(name: Core, *, person: bool, ship: bool) -> float:
    """A factor for names whose words are short: three syllables are shared by many Koreans, three letters by many companies."""
    if person:
        return 0.7 if all(len(word) <= 5 for word in name.words) and len(name.words) <= 3 else 1.0
    return 0.5 if len(name.words) == 1 and len(name.words[0]) <= (3 if ship else _ABBREVIATION) else 1.0


def _alike(one: Core, mine: list[int], other: Core, theirs: list[int]) -> list[tuple[float, int, int]]:
    """(likeness, place, place) of words that may be two spellings of one, the most alike first."""
    found = [
        (alike, place, at)
        for place in mine
        if one.roles[place] not in "in"
        for at in theirs
        if other.roles[at] not in "in" and (alike := likeness(one.words[place], other.words[at])) >= ALIKE
    ]
    found.sort(key=lambda item: (-item[0], one.words[item[1]], other.words[item[2]]))
    return found


def _joined(one: Core, mine: list[int], many: Core, theirs: list[int]) -> float:
    """Words of ``one`` that are two neighbouring words of ``many`` run together are taken from both; what they say."""
    said = 0.0
    for place in list(mine):
        word = one.words[place]
        for first, second in pairwise(theirs):
            together = many.words[first] + many.words[second]
            if second == first + 1 and len(word) >= 5 and abs(len(together) - len(word)) <= 1 and likeness(together, word) >= 0.85:
                mine.remove(place)
                theirs.remove(first)
                theirs.remove(second)
                said += min(one.weights[place], many.weights[first] + many.weights[second])
                break
    return said


def _initials(one: Core, mine: list[int], other: Core, theirs: list[int]) -> None:
    """A single letter and a word that begins with it are taken from both, and say nothing."""
    for place in list(mine):
        for at in list(theirs):
            first, second = one.words[place], other.words[at]
            if (len(first) == 1) != (len(second) == 1) and first[0] == second[0]:
                mine.remove(place)
                theirs.remove(at)
                break


def _left(name: Core, places: list[int], *, person: bool) -> float:
    """What the words left over say; of a person's name titles say nothing and initials little, of a company's a letter tells it apart."""
    said = 0.0
    for place in places:
        role = name.roles[place]
        if person:
            said += 0.0 if role == "t" else 0.1 if role == "i" else name.weights[place]
        else:
            said += max(0.3, name.weights[place])
    return said
