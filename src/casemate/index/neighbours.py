"""Which entries of an index may be one party: those with a name in common, or nearly. Never all pairs: entries meet in blocks.

A block is two words that a name has, by their sound; or one word together with a mark of the entry (a birth date). A block with
more entries than ``CROWD`` says too little and is passed over; a name that is equal as a whole is not.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from casemate.index import layout
from casemate.text.names import ROLES

if TYPE_CHECKING:
    from typing import Any

    from numpy.typing import NDArray

#: The most entries of a block: of two words, of one word alone, of a word and a mark, of a whole name.
CROWD, CROWD_OF_ONE, CROWD_WITH_MARK, CROWD_OF_ALL = 30, 12, 60, 200
#: One word alone proposes a pair only where one of the names has at most so many.
_SHORT = 2
#: A name is known by its rarest words, at most so many.
_WIDTH = 10
#: Pairs of names that are looked at in one go.
_CHUNK = 400_000


@dataclass(frozen=True, slots=True)
class _Names:
    """The names as sounds. ``sounds``: per name the numbers of its words' sounds, the rarest first, -1 beyond the last."""

    entry: NDArray[np.int64]
    sounds: NDArray[np.int64]
    count: NDArray[np.int64]


def neighbours(folder: Path, marks: Mapping[int, Sequence[int]], groups: NDArray[np.int64]) -> NDArray[np.int64]:
    """Pairs of entry numbers, the smaller first, each once, in order.

    ``marks``: entry -> numbers that stand for, say, a birth date. ``groups``: per entry the number of a group whose members are known to
    differ, as a rule: two of one group need a mark or a whole name in common.

    Raises: HomeError where there is no index in ``folder``.
    """
    arrays, _ = layout.read(folder)
    names = _names(arrays)
    found = [_of_names(names, groups), _of_marks(names, marks)]
    size = len(arrays["entry_list"])
    codes = np.unique(np.concatenate([pairs[:, 0] * size + pairs[:, 1] for pairs in found]))
    return np.stack([codes // size, codes % size], axis=1) if len(codes) else np.empty((0, 2), dtype=np.int64)


def _names(arrays: Mapping[str, NDArray[Any]]) -> _Names:
    """The names without legal forms, small words, titles and single letters, each word once."""
    offsets, data = arrays["sound_off"].tolist(), arrays["sound"].tobytes()
    words = [data[first:last] for first, last in pairwise(offsets)]
    written_offsets, written = arrays["word_off"].tolist(), arrays["word"].tobytes()
    texts = [sound or written[written_offsets[at] : written_offsets[at + 1]] for at, sound in enumerate(words)]
    _, sound_of_word = np.unique(np.array(texts, dtype=object), return_inverse=True) if texts else (None, np.empty(0, dtype=np.int64))
    kept_roles = np.array([role in "wgn" for role in ROLES])
    starts, ends = arrays["name_tok_off"][:-1].astype(np.int64), arrays["name_tok_off"][1:].astype(np.int64)
    count = len(starts)
    name = np.repeat(np.arange(count, dtype=np.int64), ends - starts)
    keep = kept_roles[arrays["name_role"]]
    sounds = np.asarray(sound_of_word, dtype=np.int64)[arrays["name_tok"][keep]]
    name = name[keep]
    span = max(1, len(texts))
    codes = np.unique(name * span + sounds)
    name, sounds = codes // span, codes % span
    frequency = np.bincount(sounds, minlength=span)
    order = np.lexsort((sounds, frequency[sounds], name))
    name, sounds = name[order], sounds[order]
    sizes = np.bincount(name, minlength=count)
    place = np.arange(len(name)) - np.repeat(np.cumsum(sizes) - sizes, sizes)
    table = np.full((count, _WIDTH), -1, dtype=np.int64)
    fits = place < _WIDTH
    table[name[fits], place[fits]] = sounds[fits]
    return _Names(arrays["name_entry"].astype(np.int64), table, np.minimum(sizes, _WIDTH))


def _of_names(names: _Names, groups: NDArray[np.int64]) -> NDArray[np.int64]:
    """Pairs of entries with names that may be one."""
    whole = _mixed(names.sounds[:, column] for column in range(_WIDTH))
    some = np.flatnonzero(names.count > 0)
    found = [names.entry[pairs] for pairs in _in_blocks(whole[some], some, names.entry, names.count, CROWD_OF_ALL)]
    keys, owners = _columns(names, 1)
    nearly = [
        pairs[np.minimum(names.count[pairs[:, 0]], names.count[pairs[:, 1]]) <= _SHORT]
        for pairs in _in_blocks(keys, owners, names.entry, names.count, CROWD_OF_ONE)
    ]
    keys, owners = _columns(names, 2)
    nearly += [pairs[_alike(names, pairs)] for pairs in _in_blocks(keys, owners, names.entry, names.count, CROWD)]
    for pairs in nearly:
        entries = names.entry[pairs]
        found.append(entries[groups[entries[:, 0]] != groups[entries[:, 1]]])
    return _ordered(found)


def _columns(names: _Names, words: int) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """A number for every word of every name (``words`` 1) or for every two words of one (2), and the names they are of."""
    keys, owners = [], []
    for first in range(_WIDTH):
        if words == 1:
            has = np.flatnonzero(names.count > first)
            keys.append(names.sounds[has, first])
            owners.append(has)
            continue
        for second in range(first + 1, _WIDTH):
            has = np.flatnonzero(names.count > second)
            keys.append(_mixed((names.sounds[has, first], names.sounds[has, second])))
            owners.append(has)
    return np.concatenate(keys), np.concatenate(owners)


def _alike(names: _Names, pairs: NDArray[np.int64]) -> NDArray[np.bool_]:
    """Which pairs of names share all words of the shorter but one, or but two of a long one."""
    first, second = names.sounds[pairs[:, 0]], names.sounds[pairs[:, 1]]
    shared = np.zeros(len(pairs), dtype=np.int64)
    for column in range(_WIDTH):
        of_one = first[:, column : column + 1]
        shared += ((second == of_one) & (of_one >= 0)).any(axis=1)
    missing = np.minimum(names.count[pairs[:, 0]], names.count[pairs[:, 1]]) - shared
    alike: NDArray[np.bool_] = (missing <= 1) | ((missing <= 2) & (shared >= 3))
    return alike


def _of_marks(names: _Names, marks: Mapping[int, Sequence[int]]) -> NDArray[np.int64]:
    """Pairs of entries with a mark and a word in common."""
    keys, owners = [], []
    bounds = np.searchsorted(names.entry, np.arange(int(names.entry[-1]) + 2 if len(names.entry) else 1))
    for entry, numbers in marks.items():
        if entry + 1 >= len(bounds):
            continue
        sounds = np.unique(names.sounds[bounds[entry] : bounds[entry + 1]])
        sounds = sounds[sounds >= 0]
        for number in numbers:
            keys.append(_mixed((sounds, np.full(len(sounds), number, dtype=np.int64))))
            owners.append(np.full(len(sounds), entry, dtype=np.int64))
    if not keys:
        return np.empty((0, 2), dtype=np.int64)
    itself = np.arange(len(bounds), dtype=np.int64)
    return _ordered(list(_in_blocks(np.concatenate(keys), np.concatenate(owners), itself, itself, CROWD_WITH_MARK)))


def _mixed(columns: Iterator[NDArray[np.int64]] | Sequence[NDArray[np.int64]]) -> NDArray[np.int64]:
    """One number for the numbers of a row."""
    total: NDArray[np.uint64] | None = None
    for column in columns:
        values = column.astype(np.uint64)
        total = values if total is None else (total ^ (total >> np.uint64(29))) * np.uint64(0x9E3779B97F4A7C15) + values
    assert total is not None
    return total.astype(np.int64)


def _in_blocks(
    keys: NDArray[np.int64], owners: NDArray[np.int64], entry: NDArray[np.int64], words: NDArray[np.int64], crowd: int
) -> Iterator[NDArray[np.int64]]:
    """Pairs of owners with the same key and of different entries; a key of more than ``crowd`` entries gives none.

    Of an entry's owners with one key the smallest in ``words`` stands for it: the name with the fewest words beside those of the key.
    """
    order = np.lexsort((owners, words[owners], entry[owners], keys))
    keys, owners = keys[order], owners[order]
    entries = entry[owners]
    fresh = np.ones(len(keys), dtype=bool)
    fresh[1:] = (keys[1:] != keys[:-1]) | (entries[1:] != entries[:-1])
    keys, owners = keys[fresh], owners[fresh]
    begins = np.flatnonzero(np.append(True, keys[1:] != keys[:-1])) if len(keys) else np.empty(0, dtype=np.int64)
    sizes = np.diff(np.append(begins, len(keys)))
    for size in range(2, crowd + 1):
        rows = begins[sizes == size]
        if not len(rows):
            continue
        first, second = np.triu_indices(size, 1)
        for start in range(0, len(rows), max(1, _CHUNK // len(first))):
            base = rows[start : start + max(1, _CHUNK // len(first)), None]
            yield np.stack([owners[base + first].ravel(), owners[base + second].ravel()], axis=1)


def _ordered(found: list[NDArray[np.int64]]) -> NDArray[np.int64]:
    """All pairs in one array, the smaller number first."""
    if not found:
        return np.empty((0, 2), dtype=np.int64)
    pairs = np.concatenate(found)
    pairs.sort(axis=1)
    different: NDArray[np.int64] = pairs[pairs[:, 0] != pairs[:, 1]]
    return different
