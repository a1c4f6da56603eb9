"""How much one token of a name says about who it is. Fixed per release, so that a score never depends on which lists are loaded."""

from __future__ import annotations

from functools import lru_cache

#: Role -> factor on a token's weight.
ROLE_FACTORS = {"w": 1.0, "g": 0.35, "n": 0.7, "i": 0.25, "t": 0.12, "p": 0.1, "f": 0.08}
#: Very common given names and family names of the world, in the form of a token: they say less.
_COMMON_WORDS = """
    mohammad mohammed muhammad mohamed mohamad muhammed ahmad ahmed ali hassan hasan hussein hussain husayn hossein abdul abd abdullah
    abdallah ibrahim mahmoud mahmud khalid omar umar said yusuf mustafa hamid rahman karim salih saleh aziz allah din ullah khan shah
    kim lee li wang zhang chen park choe pak jong yong ri han liu yang huang
    jose juan maria carlos luis jorge jesus antonio francisco manuel garcia rodriguez gonzalez hernandez lopez martinez perez sanchez gomez
    vladimir sergey sergei aleksandr alexander dmitry dmitri andrey andrei mikhail nikolay nikolai igor oleg yuri viktor aleksey alexei
    ivan ivanovich vladimirovich sergeevich sergeyevich aleksandrovich nikolaevich nikolayevich mikhailovich viktorovich
    john david michael james robert william mary peter paul george thomas anna elena
"""
COMMON = frozenset(_COMMON_WORDS.split())


@lru_cache(maxsize=65536)
def base_weight(token: str) -> float:
    """How much ``token`` says as a plain word: 0.6 to 1.3; rare and long words say more."""
    if token in COMMON:
        return 0.6
    return 1.0 if token[:1].isdigit() else min(1.3, 0.6 + 0.1 * len(token))


def token_weight(token: str, role: str) -> float:
    """How much ``token`` says in ``role``, above 0 and at most 1.3.

    >>> token_weight("gazprom", "w") > token_weight("mohammad", "w") > token_weight("ltd", "f")
    True
    """
    return base_weight(token) * ROLE_FACTORS[role]
