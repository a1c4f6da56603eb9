"""Enumerations that lists print inside one text: "a) one b) two c) three"."""

from __future__ import annotations

import re

#: The letters of the Latin alphabet in their order, with the Turkish ones in their places; ``ı`` stands before ``i`` or behind it.
_ORDER = "abcçdefgğhijklmnoöpqrsştuüvwxyz"
_LETTER = re.compile(rf"(?:^|(?<=[\s;,:]))\(?([{_ORDER}ı])\)")
_EDGES = " \t\n;,"


def lettered(text: str) -> tuple[str, list[str]]:
    """What stands before the enumeration, and its items; ``(text, [])`` where there is none. Edges are trimmed, empty items left out.

    Letters count only in rising order and from ``a``; where the first is ``b``, what stands before it is the item ``a`` whose letter
    was forgotten. Anything else in the form of a letter and a bracket is text.

    >>> lettered("Address: a) Kish b) Tehran, Block b) 2")
    ('Address:', ['Kish', 'Tehran, Block b) 2'])
    >>> lettered("Lui Wai Ming b) Pak Pong Nam"), lettered("Plan b) failed"), lettered("a) x")
    (('', ['Lui Wai Ming', 'Pak Pong Nam']), ('', ['Plan', 'failed']), ('', ['x']))
    """
    marks: list[tuple[int, int]] = []
    rank, last = -1, ""
    for match in _LETTER.finditer(text):
        found = _ORDER.index(match[1].replace("ı", "i"))
        if (found > rank or (found == rank and match[1] != last)) and (marks or found <= 1):
            marks.append(match.span())
            rank, last = found, match[1]
    if not marks:
        return text.strip(), []
    ends = [start for start, _ in marks[1:]] + [len(text)]
    items = [text[start:end] for (_, start), end in zip(marks, ends, strict=True)]
    head = text[: marks[0][0]]
    if "b" in text[slice(*marks[0])] and head.strip(_EDGES):
        items.insert(0, head)
        head = ""
    return head.strip(), [item.strip(_EDGES) for item in items if item.strip(_EDGES)]
