"""Where statements stand in the raw file: pairs (entry, line), packed small.

Line numbers change with every edition, so they are kept per edition and not with the statements.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray


def pack(pairs: Iterable[tuple[int, int]]) -> bytes:
    """``pairs`` (entry, line), stably sorted by entry, as compressed little-endian int32 differences.

    >>> lines_of(pack([(7, 3), (5, 1), (7, 9)]), 7)
    (3, 9)
    """
    table = np.array(list(pairs), dtype=np.int64).reshape(-1, 2)
    table = table[np.argsort(table[:, 0], kind="stable")]
    differences = np.diff(table, axis=0, prepend=np.zeros((1, 2), dtype=np.int64))
    return zlib.compress(differences.astype("<i4").tobytes(), 6)


def unpack(packed: bytes) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """The entries (ascending) and their lines."""
    flat = np.frombuffer(zlib.decompress(packed), dtype="<i4").reshape(-1, 2)
    table = np.cumsum(flat, axis=0, dtype=np.int64)
    return table[:, 0], table[:, 1]


def lines_in(unpacked: tuple[NDArray[np.int64], NDArray[np.int64]], entry: int) -> tuple[int, ...]:
    """The lines of ``entry`` in the order in which they were packed; empty where it has none."""
    entries, lines = unpacked
    first, last = np.searchsorted(entries, [entry, entry + 1])
    return tuple(int(line) for line in lines[first:last])


def lines_of(packed: bytes, entry: int) -> tuple[int, ...]:
    """``lines_in`` of packed pairs."""
    return lines_in(unpack(packed), entry)
