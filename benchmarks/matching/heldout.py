"""The split of every labelled set into development and test, by hash: no file of it is kept, and nobody can choose.

A third is test. What is hashed is the party on the list's side (or the cluster), so that all pairs of one party fall on the same
side. Only ``pairs.py`` looks at the test third, and prints nothing of it but figures.
"""

from __future__ import annotations

from hashlib import sha256
from typing import Literal

Part = Literal["dev", "test"]


def part_of(dataset: str, key: str) -> Part:
    """On which side of the split ``key`` falls.

    >>> sum(part_of("example", str(number)) == "test" for number in range(3000))
    1031
    """
    return "test" if int.from_bytes(sha256(f"{dataset}\n{key.casefold()}".encode()).digest()[:8], "big") % 3 == 0 else "dev"


def rank(seed: str, key: str) -> int:
    """A number for drawing samples: the same key has the same rank in every run with that seed, whatever else is drawn from."""
    return int.from_bytes(sha256(f"{seed}\n{key}".encode()).digest()[:8], "big")
