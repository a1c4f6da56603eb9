"""The real delimited files counted apart from our parser: the csv module, str.split and regular expressions on whole segments."""

from __future__ import annotations

import csv
import gzip
import io
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

from casemate.model.listing import Fragment
from casemate.sources import base, registry
from casemate.sources.raw import open_raw


def rows(path: Path, delimiter: str = ",") -> Iterator[list[str]]:
    """The data rows of a delimited file; header and end mark left out."""
    data = gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()
    for row in csv.reader(io.StringIO(data.decode().replace("\x1a", ""), newline=""), delimiter=delimiter):
        if len(row) > 1 and row[0].strip().isdigit():
            yield row


def segments(path: Path, delimiter: str = ",") -> Iterator[tuple[str, str]]:
    """``(ent_num, segment)`` of all remarks, without a final full stop; the last, cut one of a cut remark left out."""
    for row in rows(path, delimiter):
        pieces = row[11].split("; ")
        for piece in pieces if row[11].endswith(".") and len(row[11]) < 1000 else pieces[:-1]:
            yield row[0], piece.strip().removeprefix("alt. ").removesuffix(".")


def matching(path: Path, pattern: str, delimiter: str = ",") -> set[tuple[str, str]]:
    """The segments that match ``pattern`` as a whole, equal ones of an entry once."""
    wanted = re.compile(pattern)
    return {(number, segment) for number, segment in segments(path, delimiter) if wanted.fullmatch(segment)}


def entries_with(path: Path, pattern: str, delimiter: str = ",") -> int:
    """How many entries have a segment that matches ``pattern`` as a whole."""
    return len({number for number, _ in matching(path, pattern, delimiter)})


@dataclass(slots=True)
class Parsed:
    """What our parser gives of one edition."""

    parts: tuple[str, ...]
    journal: base.Journal
    fragments: list[tuple[str, Fragment]] = field(default_factory=list)

    def entries(self) -> int:
        return sum(fragment.part == "entries" for _, fragment in self.fragments)

    def names(self, part: str) -> int:
        return sum(len(fragment.names) for _, fragment in self.fragments if fragment.part == part)

    def addresses(self) -> int:
        return sum(len(fragment.places) for _, fragment in self.fragments if fragment.part == "addresses")

    def relations(self, kind: str) -> int:
        """Values, each once per entry."""
        return sum(relation.kind == kind for _, fragment in self.fragments for relation in fragment.relations)

    def births(self) -> int:
        return sum(date.kind == "birth" for _, fragment in self.fragments for date in fragment.dates)

    def with_fact(self, kind: str, value: str) -> int:
        """How many entries carry this fact."""
        return len({key for key, fragment in self.fragments for fact in fragment.facts if (fact.kind, fact.value) == (kind, value)})

    def understood(self) -> float:
        """Share of the segments of the remarks that were understood."""
        total = sum(text.count("; ") + 1 for _, f in self.fragments if f.part in ("remarks", "comments") for text in f.remarks)
        return 1 - Counter(self.journal.not_understood).total() / total


@lru_cache(maxsize=4)
def parsed(source_id: str, path: Path, format_id: str | None = None) -> Parsed:
    """One real edition, read to its end."""
    source = registry.load(source_id)
    chosen, files = base.choose(source, open_raw(path), format_id=format_id)
    journal = base.Journal()
    reading = chosen.read(files, journal)
    return Parsed(reading.parts, journal, list(reading.fragments))
