"""Numbers under which a word is filed, so that words a few edits apart share one: the word with letters left out.

The idea is SymSpell's deletion neighbourhood (Garbe 2012; Mor and Fraenkel 1982, "A hash code method for detecting and
correcting spelling errors"). Words are filed by their sound (``casemate.text.sound.fold``), so romanisations come together first.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import combinations
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

#: Longest word, in letters, that is filed by its deletions; more letters are cut off for this purpose only.
MAX_LETTERS = 16
#: What a number stands for: a word as written, by its sound, by its consonants.
WRITTEN, SOUND, BONES = 1, 2, 3


def deletions_of(length: int) -> int:
    """How many letters may be left out of a word of ``length`` letters: 0 to 2."""
    return 0 if length <= 3 else 1 if length <= 5 else 2


@lru_cache(maxsize=64)
def patterns(length: int) -> tuple[NDArray[np.intp], ...]:
    """For 0, 1, 2 deletions: which positions stay, one row per way; only as many as ``deletions_of(length)`` allows."""
    every = range(length)
    return tuple(
        np.array([[i for i in every if i not in left_out] for left_out in combinations(every, count)], dtype=np.intp)
        for count in range(deletions_of(length) + 1)
    )


def mix(values: NDArray[np.uint64]) -> NDArray[np.uint64]:
    """``values`` spread over all 64 bits (the finaliser of splitmix64)."""
    values = (values ^ (values >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    values = (values ^ (values >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return values ^ (values >> np.uint64(31))


#: One odd factor per place of a letter; computed, so that it is the same for every version of numpy.
_MULTIPLIERS = mix(np.arange(1, 129, dtype=np.uint64) * np.uint64(0x9E3779B97F4A7C15)) | np.uint64(1)


def _weigh(codes: NDArray[np.uint64], kind: int) -> NDArray[np.uint64]:
    """The numbers of words given as rows of letter codes."""
    size = codes.shape[-1]
    return mix((codes * _MULTIPLIERS[:size]).sum(axis=-1, dtype=np.uint64) + np.uint64(kind * 0x9E3779B97F4A7C15 % 2**64 + size))


def _codes(words: Sequence[str]) -> NDArray[np.uint64]:
    """Letter codes of words of one length, one row per word."""
    return np.frombuffer("".join(words).encode("ascii"), dtype=np.uint8).reshape(len(words), -1).astype(np.uint64)


def exact_keys(words: Sequence[str], kind: int) -> NDArray[np.uint64]:
    """One number per word (of any lengths)."""
    out = np.empty(len(words), dtype=np.uint64)
    by_length: dict[int, list[int]] = {}
    for number, word in enumerate(words):
        by_length.setdefault(len(word), []).append(number)
    for chosen in by_length.values():
        out[chosen] = _weigh(_codes([words[number] for number in chosen]), kind)
    return out


def sound_keys(sounds: Sequence[str]) -> tuple[NDArray[np.uint64], NDArray[np.int32]]:
    """The numbers of every word with up to ``deletions_of`` letters left out, and for each number the word's place in ``sounds``."""
    keys: list[NDArray[np.uint64]] = []
    owners: list[NDArray[np.int32]] = []
    by_length: dict[int, list[int]] = {}
    for number, sound in enumerate(sounds):
        by_length.setdefault(min(len(sound), MAX_LETTERS), []).append(number)
    for length, chosen in by_length.items():
        codes = _codes([sounds[number][:MAX_LETTERS] for number in chosen])
        owner = np.array(chosen, dtype=np.int32)
        for rows in patterns(length):
            if len(chosen) == 1:
                keys.append(_weigh(codes[0][rows], SOUND))
                owners.append(np.full(len(rows), owner[0], dtype=np.int32))
            else:
                for row in rows:
                    keys.append(_weigh(codes[:, row], SOUND))
                    owners.append(owner)
    if not keys:
        return np.empty(0, dtype=np.uint64), np.empty(0, dtype=np.int32)
    return np.concatenate(keys), np.concatenate(owners)
