"""The main file of a delimited edition, with the comments that continue its long remarks.

OFAC cuts a remark after 1000 characters and continues it in the comments file, in the middle of a word. What is whole before the seam is
part ``remarks``; the segment at the seam and all that follows is part ``comments``, read from both texts joined. So an edition
without comments says the same in ``remarks``, and nothing in ``comments``.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from casemate.errors import LimitError
from casemate.model.listing import Fragment
from casemate.sources.base import Journal
from casemate.sources.ofac import build, features, remarks
from casemate.sources.ofac.rows import Rows
from casemate.sources.ofac.survey import programmes_of
from casemate.sources.ofac.tables import COMMENTS, ENTRIES
from casemate.sources.raw import RawFile

#: Characters of all comments together, which are kept while the main file is read (seen: 33,000).
_MOST_COMMENTS = 16 * 1024**2
#: The columns 6 to 11, as the XML formats call them.
_COLUMNS = (
    "Vessel Call Sign", "VESSEL TYPE", "Vessel Tonnage", "Vessel Gross Registered Tonnage", "Vessel Flag", "Vessel Owner",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Comment:
    """The rest of one remark and where it stands."""

    text: str
    file: str
    line: int


def read_comments(file: RawFile, delimiter: str, journal: Journal) -> dict[str, Comment]:
    """The comments by native id.

    Raises: LimitError where they are larger than any that can be right.
    """
    found: dict[str, Comment] = {}
    total = 0
    for line, (number, text) in Rows(file, COMMENTS, delimiter, journal):
        total += len(text or "")
        if total > _MOST_COMMENTS:
            raise LimitError(f"more than {_MOST_COMMENTS} characters of comments", file=file.name, line=line, remedy="Check the file")
        if text is not None:
            found[_native(number)] = Comment(text, file.name, line)
    return found


@dataclass(frozen=True, slots=True)
class MainFile:
    """A main file that the survey has found whole. ``comments``: by native id; ``None`` where the edition has no comments file."""

    file: RawFile
    comments: Mapping[str, Comment] | None
    journal: Journal

    def fragments(self, delimiter: str) -> Iterator[tuple[str, Fragment]]:
        """Per row the entry, then its remarks, then its comments."""
        seen: set[int] = set()
        for line, cells in Rows(self.file, ENTRIES, delimiter, self.journal):
            native_id = _native(cells[0])
            # Only where a user insists on a damaged file: the second row of a number is kept apart, under an id that says so.
            if int(native_id) in seen:
                native_id = f"{native_id}#{line}"
            seen.add(int(native_id.partition("#")[0]))
            entry: Fragment = self.journal.recall(("entry", self.file.name, *cells[1:11]), lambda _, cells=cells: self._entry(cells))  # type: ignore[misc]
            yield native_id, replace(entry, line=line)
            for fragment in self._remarks(native_id, line, cells) if cells[11] is not None else ():
                yield native_id, fragment

    def _entry(self, cells: list[str | None]) -> Fragment:
        schema, text = build.schema_of(cells[2]), cells[1] or ""  # neither is missing: the survey has seen to it
        person = schema == "Person"
        found = remarks.Found()
        found.add(build.name(*(build.split_name(text) if person else (text, None)), person=person))
        for piece in (cells[4] or "").split(remarks.SEPARATOR):
            if piece.strip():
                found.add(features.title(piece.strip()))
        for label, cell in zip(_COLUMNS, cells[5:11], strict=True):
            for value in (features.feature(label, cell) or ()) if cell is not None else ():
                found.add(value)
        return replace(found.fragment("entries", self.file.name, None), schema=schema, programmes=programmes_of(cells[3]))

    def _remarks(self, native_id: str, line: int, cells: list[str | None]) -> Iterator[Fragment]:
        text, title, file = cells[11] or "", cells[4], self.file.name
        comment = None if self.comments is None else self.comments.get(native_id)
        if comment is None and (self.comments is not None or not remarks.is_cut(text)):
            if self.comments is not None and not text.rstrip().endswith("."):
                self.journal.warn(f"a remark is cut and the comments do not continue it: {file}:{line}, ent_num {native_id}")
            whole: Fragment = self.journal.recall(
                ("remark", file, title, text),
                lambda journal: remarks.read(text, journal, title=title).fragment("remarks", file, None, text.strip()),
            )
            yield replace(whole, line=line)
            return
        seam = remarks.at_seam(text)
        if seam.whole:
            read = remarks.read(seam.whole, self.journal, title=title, ends=False)
            yield read.fragment("remarks", file, line, seam.whole.strip())
        if comment is None:
            self.journal.warn(f"a remark is cut and the comments file is absent: {file}:{line}, ent_num {native_id}")
            return
        joined = seam.rest + comment.text
        yield remarks.read(joined, self.journal, title=title).fragment("comments", comment.file, comment.line, joined.strip())


def _native(number: str | None) -> str:
    """The native id: ``ent_num`` without leading zeros."""
    return str(int(number or "0"))
