"""Which of the files that a user hands over is meant."""

from __future__ import annotations

from collections.abc import Callable

from casemate.errors import SourceError
from casemate.sources.raw import RawFile, RawSet


def one_file(raw: RawSet, fits: Callable[[RawFile], bool], what: str) -> tuple[RawFile, ...] | None:
    """The one file that ``fits``, or ``None`` where none does.

    Raises: SourceError where several do: reading one of two editions would be a guess.
    """
    found = [file for file in raw.files if fits(file)]
    if len(found) > 1:
        names = ", ".join(file.name for file in found[:6])
        raise SourceError(f"{len(found)} files are {what}: {names}", file=raw.label, remedy="Name one file, or one edition's folder")
    return (found[0],) if found else None
