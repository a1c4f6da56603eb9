"""From one word of a query to the words of the index that it may stand for, each with how alike the two are.

Words come again and again (given names, "trading", "al"), so what was found for the last ones is kept.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from rapidfuzz.distance import OSA
from rapidfuzz.process import cpdist

from casemate.index.keys import BONES, LETTERS, SOUND, WRITTEN, deletion_keys, exact_keys, part_keys
from casemate.text.likeness import SOUND as SAME_SOUND
from casemate.text.namegroups import short_forms
from casemate.text.sound import fold, skeleton

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from numpy.typing import NDArray

#: Words less alike than this are not followed.
_FOLLOW = 0.5
#: Words with the same consonants, and short forms, are at least this alike here; what their vowels say is for the matcher to weigh.
_SAME_BONES = 0.62
#: Fewer consonants than this are shared by too many words.
_MIN_BONES = 3
#: So many words are kept, with what was found for them.
_KEPT = 20_000

#: How a word is looked up: as written only; by sound and by consonants too; with a letter left out; in parts.
EXACT, FUZZY, JOINED, PARTS = range(4)


@dataclass(frozen=True, slots=True)
class Expansion:
    """Words of the index that a word may stand for, least alike first. ``alike``: 0 to 1; for parts the share of its letters.

    ``place``: for parts 0 beginning, 1 end, 2 middle; else 0.
    """

    word: NDArray[np.int32]
    alike: NDArray[np.float32]
    place: NDArray[np.intp]


@dataclass(frozen=True, slots=True)
class _Keys:
    """Numbers to look up, whose request each is, and how a word found by it was found: 2 as written, 1 not by letters, 0 misspelt."""

    values: NDArray[np.uint64]
    request: NDArray[np.intp]
    found: int


class Expander:
    """Looks words up in the arrays of an index."""

    def __init__(self, arrays: dict[str, NDArray[Any]]) -> None:
        self._a = arrays
        self._shift = np.uint64(64 - (len(arrays["key_off"]) - 1).bit_length() + 1)
        self._written, self._sounds = (arrays[table].tobytes().decode("ascii") for table in ("word", "sound"))
        self._kept: dict[tuple[str, int], Expansion] = {}

    def words(self, numbers: NDArray[np.int32]) -> list[str]:
        """The words of those numbers."""
        return _slices(self._written, self._a["word_off"], numbers)

    def expand(self, requests: Sequence[tuple[str, int]]) -> list[Expansion]:
        """One expansion per request: a word, and how it is looked up."""
        missing = [request for request in dict.fromkeys(requests) if request not in self._kept]
        if missing:
            if len(self._kept) + len(missing) > _KEPT:
                self._kept.clear()
                missing = list(dict.fromkeys(requests))
            self._find_words([request for request in missing if request[1] != PARTS])
            self._find_parts([request for request in missing if request[1] == PARTS])
        return [self._kept[request] for request in requests]

    def _lookup(self, keys: NDArray[np.uint64]) -> tuple[NDArray[np.intp], NDArray[np.int32]]:
        """(place in ``keys``, word) for every word filed under one of ``keys``."""
        a = self._a
        buckets = (keys >> self._shift).astype(np.int64)
        starts = a["key_off"][buckets].astype(np.int64)
        places, rows = ranges(starts, a["key_off"][buckets + 1].astype(np.int64))
        same = a["key_sig"][rows] == (keys[places] & np.uint64(0xFFFFFFFF)).astype(np.uint32)
        return places[same], a["key_word"][rows[same]]

    def _find_parts(self, requests: list[tuple[str, int]]) -> None:
        if not requests:
            return
        parts = [part_keys(word) for word, _ in requests]
        bounds = np.cumsum([0, *(len(part[0]) for part in parts)])
        places, words = self._lookup(np.concatenate([part[0] for part in parts]))
        edges = np.searchsorted(places, bounds).tolist()
        for number, request in enumerate(requests):
            rows = slice(edges[number], edges[number + 1])
            within = places[rows] - bounds[number]
            order = np.argsort(parts[number][1][within], kind="stable")
            self._kept[request] = Expansion(words[rows][order], parts[number][1][within][order], parts[number][2][within][order])

    def _find_words(self, requests: list[tuple[str, int]]) -> None:
        if not requests:
            return
        texts = [word for word, _ in requests]
        misspelt = np.array([n for n, (word, how) in enumerate(requests) if how != EXACT and word.isalpha()], dtype=np.intp)
        fuzzy = np.array([n for n in misspelt.tolist() if requests[n][1] == FUZZY], dtype=np.intp)
        letters, letter_places = deletion_keys([texts[n] for n in misspelt.tolist()], LETTERS)
        sounds, sound_places = deletion_keys([fold(texts[n]) for n in fuzzy.tolist()], SOUND)
        bones = [(n, bone) for n in fuzzy.tolist() if len(bone := skeleton(texts[n])) >= _MIN_BONES]
        short = [(n, form) for n in fuzzy.tolist() for form in sorted(short_forms(texts[n]))]
        groups = [
            _Keys(exact_keys([form for _, form in short], WRITTEN), np.array([n for n, _ in short], dtype=np.intp), 1),
            _Keys(exact_keys(texts, WRITTEN), np.arange(len(texts)), 2),
            _Keys(letters, misspelt[letter_places], 0),
            _Keys(sounds, fuzzy[sound_places], 0),
            _Keys(exact_keys([bone for _, bone in bones], BONES), np.array([n for n, _ in bones], dtype=np.intp), 1),
        ]
        places, words = self._lookup(np.concatenate([group.values for group in groups]))
        request = np.concatenate([group.request for group in groups])[places]
        found = np.repeat([group.found for group in groups], [len(group.values) for group in groups])[places]
        request, words, alike = self._rate(texts, request, words, found)
        edges = np.searchsorted(request, np.arange(len(requests) + 1)).tolist()
        nowhere = np.zeros(len(words), dtype=np.intp)
        for number, wanted in enumerate(requests):
            rows = slice(edges[number], edges[number + 1])
            self._kept[wanted] = Expansion(words[rows], alike[rows], nowhere[rows])

    def _rate(
        self, texts: list[str], request: NDArray[np.intp], words: NDArray[np.int32], found: NDArray[np.intp]
    ) -> tuple[NDArray[np.intp], NDArray[np.int32], NDArray[np.float32]]:
        """Each pair once, with its likeness, as far as it is worth following; sorted by request, then likeness."""
        size = len(self._a["word_off"])
        code = request * size + words
        order = np.lexsort((-found, code))
        code, found = code[order], found[order]
        first = np.ones(len(code), dtype=bool)
        first[1:] = code[1:] != code[:-1]
        code, found = code[first], found[first]
        request, words = code // size, (code % size).astype(np.int32)
        alike = (found == 2).astype(np.float64)
        rest = np.flatnonzero(found < 2)
        if len(rest):
            numbers = request[rest].tolist()
            folded = [fold(text) for text in texts]
            by_letter = _from_distance([texts[n] for n in numbers], self.words(words[rest]))
            by_sound = _from_distance([folded[n] for n in numbers], _slices(self._sounds, self._a["sound_off"], words[rest]))
            alike[rest] = np.minimum(np.maximum(by_letter, SAME_SOUND * by_sound + (1 - SAME_SOUND) * by_letter), 0.99)
            alike[found == 1] = np.maximum(alike[found == 1], _SAME_BONES)
        keep = np.flatnonzero(alike >= _FOLLOW)
        order = keep[np.lexsort((alike[keep], request[keep]))]
        return request[order], words[order], alike[order].astype(np.float32)


def _from_distance(first: list[str], second: list[str]) -> NDArray[np.float64]:
    distance = cpdist(first, second, scorer=OSA.distance, dtype=np.float64)
    length = np.maximum([*map(len, first)], [*map(len, second)])
    return np.maximum(0.0, 1.0 - distance / np.maximum(1.0, 0.85 * length - 0.4))


def _slices(text: str, offsets: NDArray[Any], numbers: NDArray[np.int32]) -> list[str]:
    """The texts of those numbers out of ``text``, in which all stand one after the other."""
    return [text[first:last] for first, last in zip(offsets[numbers].tolist(), offsets[numbers + 1].tolist(), strict=True)]


def ranges(starts: NDArray[Any], ends: NDArray[Any]) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """The numbers ``starts[i] .. ends[i] - 1`` for all ``i`` in one array, and for each the ``i`` it comes from (that first)."""
    sizes = ends - starts
    place = np.repeat(np.arange(len(sizes), dtype=np.intp), sizes)
    position = np.arange(len(place), dtype=np.intp) + (starts - np.cumsum(sizes) + sizes)[place]
    return place, position.astype(np.intp, copy=False)
