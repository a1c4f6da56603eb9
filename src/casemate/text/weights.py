"""How much one token of a name says about who it is. Fixed per release, so that a score never depends on which lists are loaded."""

from __future__ import annotations

from functools import lru_cache

from casemate.text.commonness import WEIGHTS

#: Role -> factor on a token's weight.
ROLE_FACTORS = {"w": 1.0, "g": 0.6, "n": 0.7, "i": 0.25, "t": 0.12, "p": 0.1, "f": 0.08}
#: A word of two or three letters says less than a longer one, however rare it is.
_SHORT = {1: 0.7, 2: 0.75, 3: 0.85}


@lru_cache(maxsize=65536)
def base_weight(token: str) -> float:
    """How much ``token`` says as a plain word: 0.15 to 1.2; rare and long words say more."""
    if token[:1].isdigit():
        return 1.0
    length = len(token)
    return WEIGHTS.get(token, 100) / 100 * (_SHORT.get(length) or min(1.2, 0.75 + 0.05 * length))


def token_weight(token: str, role: str) -> float:
    """How much ``token`` says in ``role``, above 0 and at most 1.2.

    >>> token_weight("gazprom", "w") > token_weight("mohammad", "w") > token_weight("ltd", "f")
    True
    """
    return base_weight(token) * ROLE_FACTORS[role]
