"""Numbers under which a word is filed, so that words a few edits apart share one: the word with letters left out.

The idea is SymSpell's deletion neighbourhood (Garbe 2012; Mor and Fraenkel 1982, "A hash code method for detecting and
correcting spelling errors"). Words are filed by their sound (``casemate.text.sound.fold``), so romanisations come together first.

The number of a text is a polynomial in its letters modulo 2**64, so that the numbers of all its parts, and of it with letters
left out, follow from one running sum by subtraction; ``mix`` spreads the result.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

#: Longest word, in letters, that is filed by its deletions; more letters are cut off for this purpose only.
MAX_LETTERS = 16
#: What a number stands for: a word as written, by its sound, by its consonants, as written with a letter left out.
WRITTEN, SOUND, BONES, LETTERS = 1, 2, 3, 4
#: A word of fewer letters has no parts; one of at least ``LONG_SPLIT`` also has middle parts.
MIN_SPLIT, LONG_SPLIT = 5, 12

_BASE = 0x9E3779B97F4A7C15
_SPACE = 0xD1B54A32D192ED03
_WIDEST = 64
_UP = np.array([pow(_BASE, place, 2**64) for place in range(_WIDEST + 1)], dtype=np.uint64)
_DOWN = np.array([pow(_BASE, -place, 2**64) for place in range(_WIDEST + 1)], dtype=np.uint64)


def mix(values: NDArray[np.uint64]) -> NDArray[np.uint64]:
    """``values`` spread over all 64 bits (the finaliser of splitmix64)."""
    values = (values ^ (values >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    values = (values ^ (values >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return values ^ (values >> np.uint64(31))


def _salt(kind: int) -> np.uint64:
    return np.uint64(kind * _SPACE % 2**64)


def running(words: Sequence[str], width: int) -> tuple[NDArray[np.uint64], NDArray[np.intp]]:
    """The running sums of the polynomial, one row per word (column k: its first k letters), and the words' lengths, at most ``width``."""
    lengths = np.fromiter((min(len(word), width) for word in words), dtype=np.intp, count=len(words))
    letters = np.array(words, dtype=f"S{width}").view(np.uint8).reshape(len(words), width).astype(np.uint64)
    sums = np.zeros((len(words), width + 1), dtype=np.uint64)
    np.cumsum(letters * _UP[:width], axis=1, dtype=np.uint64, out=sums[:, 1:])
    return sums, lengths


def exact_keys(words: Sequence[str], kind: int) -> NDArray[np.uint64]:
    """One number per word."""
    if not words:
        return np.empty(0, dtype=np.uint64)
    sums, lengths = running(words, min(_WIDEST, max(len(word) for word in words)))
    return mix(sums[:, -1] + lengths.astype(np.uint64) * _UP[1] + _salt(kind))


@lru_cache(maxsize=64)
def _splits(length: int) -> tuple[NDArray[np.intp], NDArray[np.intp], NDArray[np.intp]]:
    """Where the parts of a word of ``length`` letters begin and end, and their place: 0 beginning, 1 end, 2 middle."""
    cuts = range(2, length - 1)
    parts = [(0, cut, 0) for cut in cuts] + [(cut, length, 1) for cut in cuts]
    if length >= LONG_SPLIT:
        parts += [(start, end, 2) for start in range(2, length - 4) for end in range(start + 3, min(length - 1, start + 14))]
    columns = np.array(parts, dtype=np.intp).T
    return columns[0], columns[1], columns[2]


def part_keys(word: str) -> tuple[NDArray[np.uint64], NDArray[np.float32], NDArray[np.intp]]:
    """The numbers (WRITTEN) of the parts of ``word``, which share of its letters each is, and its place (see ``_splits``)."""
    sums, lengths = running([word], min(_WIDEST, len(word)))
    length = int(lengths[0])
    starts, ends, places = _splits(length)
    values = (sums[0, ends] - sums[0, starts]) * _DOWN[starts]
    sizes = ends - starts
    return mix(values + sizes.astype(np.uint64) * _UP[1] + _salt(WRITTEN)), (sizes / length).astype(np.float32), places


def _deletions() -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    ones = [(first, -1) for first in range(MAX_LETTERS)]
    twos = [(first, second) for first in range(MAX_LETTERS) for second in range(first + 1, MAX_LETTERS)]
    columns = np.array([*ones, *twos], dtype=np.intp).T
    return columns[0], columns[1]


_FIRST, _SECOND = _deletions()
_LAST = np.maximum(_FIRST, _SECOND)
_LEFT_OUT = np.where(_SECOND < 0, 1, 2)


def deletions_of(lengths: NDArray[np.intp], kind: int) -> NDArray[np.intp]:
    """How many letters may be left out of a word of so many letters: 0 to 2 of its sound, 0 or 1 of the word as written."""
    most = 2 if kind == SOUND else 1
    shortest = 3 if kind == SOUND else 2
    return np.minimum(np.where(lengths <= shortest, 0, np.where(lengths <= 5, 1, 2)), most)


def deletion_keys(words: Sequence[str], kind: int) -> tuple[NDArray[np.uint64], NDArray[np.intp]]:
    """The numbers of every word with up to ``deletions_of`` letters left out, and for each number the word's place in ``words``."""
    if not words:
        return np.empty(0, dtype=np.uint64), np.empty(0, dtype=np.intp)
    sums, lengths = running(words, MAX_LETTERS)
    use = min(MAX_LETTERS, int(lengths.max())) > _LAST
    if kind != SOUND:
        use &= _LEFT_OUT == 1
    first, second, left_out = _FIRST[use], _SECOND[use], _LEFT_OUT[use]
    total = sums[:, -1:]
    values = sums[:, first] + (total - sums[:, first + 1]) * _DOWN[1]
    if kind == SOUND:
        after = np.where(second < 0, 0, second)
        tail = total - sums[:, after + 1]
        twice = sums[:, first] + (sums[:, after] - sums[:, first + 1]) * _DOWN[1] + tail * _DOWN[2]
        values = np.where(second < 0, values, twice)
    sizes = lengths[:, None] - left_out
    allowed = (left_out <= deletions_of(lengths, kind)[:, None]) & (_LAST[use] < lengths[:, None])
    owners = np.nonzero(allowed)[0]
    cut = values[allowed] + sizes[allowed].astype(np.uint64) * _UP[1]
    whole = total[:, 0] + lengths.astype(np.uint64) * _UP[1]
    return mix(np.concatenate([whole, cut]) + _salt(kind)), np.concatenate([np.arange(len(words)), owners])
