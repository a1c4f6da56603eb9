"""The slow and obvious way to find listed names: look at every one of them. The judge of the fast way."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import combinations

from casemate.text.likeness import likeness
from casemate.text.names import PreparedName
from casemate.text.sound import fold


def cuts(word: str, most: int) -> set[str]:
    """``word`` with up to ``most`` letters left out, and no more than its length allows."""
    count = min(most, 0 if len(word) <= 3 else 1 if len(word) <= 5 else 2)
    return {
        "".join(word[i] for i in range(len(word)) if i not in gone) for n in range(count + 1) for gone in combinations(range(len(word)), n)
    }


def reachable(first: str, second: str) -> bool:
    """Whether two words come together: equal, or with a letter left out, or their sounds with letters left out."""
    if not first.isalpha() or not second.isalpha():
        return first == second
    return bool(cuts(first, 1) & cuts(second, 1)) or bool(cuts(fold(first), 2) & cuts(fold(second), 2))


def shared(query: PreparedName, listed: PreparedName) -> float:
    """The share of the query's weight that the listed name has, word by word."""
    have = 0.0
    for token, role, weight in zip(query.tokens, query.roles, query.weights, strict=True):
        options = [
            1.0 if token == other else likeness(token, other) if role not in "pfin" and reachable(token, other) else 0.0
            for other in listed.tokens
        ]
        have += weight * max(options, default=0.0)
    return have / sum(query.weights) if query.weights else 0.0


def best(query: PreparedName, names: Iterable[PreparedName]) -> list[tuple[float, int]]:
    """(share, number) of every name, best first."""
    return sorted(((shared(query, name), number) for number, name in enumerate(names)), key=lambda row: (-row[0], row[1]))
