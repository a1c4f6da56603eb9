"""Tables written as text, so that a hundred short entries take ten lines and not a hundred."""

from __future__ import annotations


def words(text: str) -> list[str]:
    """The words of ``text``.

    >>> words("a b")
    ['a', 'b']
    """
    return text.split()


def pairs(text: str) -> dict[str, str]:
    """The pairs of ``text``, each written "key=value" without a space in it; the value may be empty.

    >>> pairs("a=1 b=")
    {'a': '1', 'b': ''}
    """
    return {key: value for key, _, value in (pair.partition("=") for pair in text.split())}
