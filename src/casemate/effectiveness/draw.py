"""Chance that can be repeated: the same seed draws the same on every machine and in every version of Python."""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import blake2b
from typing import TypeVar

T = TypeVar("T")


class Draw:
    """A stream of draws that depends on ``seed`` alone: BLAKE2b over a counter.

    Python's own generator is not used because only its ``random()`` is promised to stay the same between versions.

    >>> Draw("a", 1).below(1000) == Draw("a", 1).below(1000)
    True
    """

    def __init__(self, *seed: str | int) -> None:
        self._key = blake2b("\x1f".join(str(part) for part in seed).encode("utf-8", "surrogatepass"), digest_size=16).digest()
        self._count = 0

    def _next(self) -> int:
        self._count += 1
        return int.from_bytes(blake2b(self._key + self._count.to_bytes(8, "big"), digest_size=8).digest(), "big")

    def below(self, limit: int) -> int:
        """A whole number from 0 to ``limit`` - 1 (the bias of the remainder is below 1 in 10**12 for any limit used here)."""
        return self._next() % limit

    def pick(self, items: Sequence[T]) -> T:
        """One of ``items``, which must not be empty."""
        return items[self.below(len(items))]

    def some(self, items: Sequence[T], count: int) -> list[T]:
        """``count`` different places of ``items`` (all, where there are fewer), in drawn order."""
        rest = list(items)
        return [rest.pop(self.below(len(rest))) for _ in range(min(count, len(rest)))]

    def shuffled(self, items: Sequence[T]) -> list[T]:
        """``items`` in another order, each order as likely as any other."""
        return self.some(items, len(items))

    def chance(self, percent: int) -> bool:
        """True in ``percent`` of a hundred draws."""
        return self.below(100) < percent
