"""Where statements stand in the raw file: pairs (entry, line), packed small.

Line numbers change with every edition, so they are kept per edition and not with the statements.
"""

from __future__ import annotations

import sys
import zlib
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable


def pack(pairs: Iterable[tuple[int, int]]) -> bytes:
    """``pairs`` (entry, line), stably sorted by entry, as compressed little-endian int32 differences.

    >>> lines_of(pack([(7, 3), (5, 1), (7, 9)]), 7)
    (3, 9)
    """
    ordered = sorted(pairs, key=lambda pair: pair[0])
    flat = array("i")
    before_entry = before_line = 0
    for entry, line in ordered:
        flat.append(entry - before_entry)
        flat.append(line - before_line)
        before_entry, before_line = entry, line
    if sys.byteorder == "big":
        flat.byteswap()
    return zlib.compress(flat.tobytes(), 6)


def lines_of(packed: bytes, entry: int) -> tuple[int, ...]:
    """The lines of ``entry``, in the order in which they were packed; empty where it has none."""
    flat = array("i")
    flat.frombytes(zlib.decompress(packed))
    if sys.byteorder == "big":
        flat.byteswap()
    entries, lines = array("q"), array("q")
    last_entry = last_line = 0
    for place in range(0, len(flat), 2):
        last_entry += flat[place]
        last_line += flat[place + 1]
        entries.append(last_entry)
        lines.append(last_line)
    return tuple(lines[bisect_left(entries, entry) : bisect_right(entries, entry)])
