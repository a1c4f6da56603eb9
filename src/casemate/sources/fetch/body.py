"""The body of an answer as plain bytes: compression undone under limits, and known to be whole."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from casemate.errors import InputRefusedError, LimitError

#: What we say we can undo; what comes in another way is refused.
ACCEPTED = "gzip"
#: Bytes that come out of one step.
_STEP = 1 << 16


class CutBodyError(Exception):
    """The compressed body ends before its end."""


@dataclass(frozen=True, slots=True)
class Bounds:
    """The largest body in bytes, and the largest ratio of decoded to transferred bytes (looked at past 10 MB)."""

    max_bytes: int
    max_ratio: int


def plain(chunks: Iterable[bytes], encoding: str, *, url: str, bounds: Bounds) -> Iterator[bytes]:
    """The bytes of ``chunks`` with the ``Content-Encoding`` undone.

    Raises: CutBodyError; LimitError past a limit; InputRefusedError for an encoding that nobody asked for, or a damaged one.
    """
    encoding = encoding.strip().casefold()
    if encoding not in ("", "identity", "gzip", "x-gzip"):
        raise InputRefusedError(
            "it is compressed in a way that was not asked for", file=url, field="content-encoding", value=encoding,
            remedy="Only gzip is asked for: the server or a proxy on the way is at fault",
        )  # fmt: skip
    given = taken = 0
    for block, used in _unzipped(chunks, url) if "gzip" in encoding else ((chunk, len(chunk)) for chunk in chunks):
        given, taken = given + len(block), taken + used
        if given > bounds.max_bytes:
            raise LimitError(
                f"more than {bounds.max_bytes} bytes came", file=url, remedy="No list is that large: check where the address leads"
            )
        if given > 10 * 1024**2 and given > bounds.max_ratio * max(taken, 1):
            raise LimitError(
                f"it expands to more than {bounds.max_ratio} times its size, as a decompression bomb does", file=url,
                remedy="No list does this: check where the address leads",
            )  # fmt: skip
        if block:
            yield block


def _unzipped(chunks: Iterable[bytes], url: str) -> Iterator[tuple[bytes, int]]:
    """Pieces of plain bytes, each with the number of transferred bytes that it cost."""
    member = zlib.decompressobj(31)
    begun = False
    for chunk in chunks:
        waiting = chunk
        cost = len(chunk)
        while waiting:
            if member.eof:
                member = zlib.decompressobj(31)
            begun = True
            try:
                block = member.decompress(waiting, _STEP)
            except zlib.error as error:
                raise InputRefusedError(f"its compression is damaged: {error}", file=url, remedy="Try again later") from error
            yield block, cost
            cost = 0
            waiting = member.unused_data if member.eof else member.unconsumed_tail
    while begun and not member.eof and (block := member.decompress(b"", _STEP)):
        yield block, 0
    if begun and not member.eof:
        raise CutBodyError
