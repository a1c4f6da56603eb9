"""A table of holdings and controls as CSV, with the columns of a graph file's edges. docs/ownership-data.md documents every column."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from fractions import Fraction

from casemate.errors import SourceError
from casemate.model.relation import CONTROL_KINDS, UNKNOWN, Controls, GraphParty, Owns, Share, Statement
from casemate.model.time import Period
from casemate.model.words import SCHEMATA
from casemate.sources import csvrows
from casemate.sources.base import Journal
from casemate.sources.ownership.base import Item, OwnershipFormat, one_line, percent, period
from casemate.sources.raw import RawFile
from casemate.text.countries import country_code

#: Column -> what it holds.
COLUMNS = {
    "owner": "who owns or controls",
    "owned": "whom or what",
    "share": "share of the capital",
    "votes": "share of the votes; empty: as the share",
    "control": "kind of control; the words of a graph file",
    "since": "first day, month or year",
    "until": "last day, month or year",
    "class": "class or parcel of shares",
    "treasury": "true: shares that the company itself holds",
    "source": "where it stands, in words",
    "dated": "day of that source; unknown: it bears none",
    "owner_schema": "FollowTheMoney schema of the owner",
    "owned_schema": "FollowTheMoney schema of the owned",
    "owner_country": "country of the owner",
    "owned_country": "country of the owned",
    "owner_government_of": "the owner is, or belongs to, the government of this country",
}
_NEEDED = ("owner", "owned")
_WORDS = {
    "unknown": UNKNOWN,
    "minority": Share(Fraction(0), Fraction(1, 2), above=True, below=True),
    "majority": Share(Fraction(1, 2), Fraction(1), above=True),
    "all": Share.exactly(1),
}
_RANGE = re.compile(r"([0-9.]{1,24}%?)\s*(?:-|–|to)\s*([0-9.]{1,24}%?)")
_BOUND = re.compile(r"(>=|<=|>|<)\s*([0-9.]{1,24}%?)")
_SHARE = re.compile(r"[01](?:\.\d{1,18})?|\.\d{1,18}")


class _Row:
    """One row, with the cells by column."""

    def __init__(self, cells: dict[str, str], file: str, line: int) -> None:
        self.cells, self.file, self.line = cells, file, line

    def fail(self, what: str, column: str, remedy: str | None = None) -> SourceError:
        value = self.cells.get(column) or None
        remedy = remedy or "docs/ownership-data.md says what each column holds"
        return SourceError(what, file=self.file, line=self.line, field=column, value=value, remedy=remedy)

    def text(self, column: str) -> str | None:
        return one_line(self.cells.get(column, "")) or None

    def share(self, column: str) -> Share | None:
        text = self.text(column)
        if text is None:
            return None
        if text.casefold() in _WORDS:
            return _WORDS[text.casefold()]
        if match := _RANGE.fullmatch(text):
            first = f"{match[1]}%" if match[2].endswith("%") and not match[1].endswith("%") else match[1]
            low, high = self._number(first, column), self._number(match[2], column)
            if low > high:
                raise self.fail("the lower end is above the upper one", column)
            return Share(low, high)
        if match := _BOUND.fullmatch(text):
            value = self._number(match[2], column)
            if match[1].startswith(">"):
                return Share(value, Fraction(1), above=match[1] == ">" and value < 1)
            return Share(Fraction(0), value, below=match[1] == "<" and value > 0)
        exact = self._number(text, column)
        return Share(exact, exact)

    def _number(self, text: str, column: str) -> Fraction:
        if text.endswith("%"):
            found = percent(text[:-1])
            if found is None:
                raise self.fail("a share of 0 % to 100 % is expected", column)
            return found
        if text.startswith("-"):
            raise self.fail("a share can't be negative", column)
        if not _SHARE.fullmatch(text) or Fraction(text) > 1:
            raise self.fail("not a share", column, "Write 50% or 0.5; a bare 50 could be either")
        return Fraction(text)

    def day(self, column: str) -> Period | None:
        text = self.text(column)
        if text is None:
            return None
        found = period(text)
        if found is None:
            raise self.fail("not a date", column, "Write YYYY-MM-DD; YYYY-MM or YYYY where no more is known")
        return found

    def one_of(self, column: str, words: tuple[str, ...]) -> str | None:
        text = self.text(column)
        if text is not None and text not in words:
            raise self.fail("a word that is not known here", column, f"One of {', '.join(words)}")
        return text

    def country(self, column: str) -> str | None:
        text = self.text(column)
        code = None if text is None else country_code(text)
        if text is not None and code is None:
            raise self.fail("not a country", column, "Write its ISO code (ir) or its English name")
        return code


def read(files: tuple[RawFile, ...], journal: Journal) -> Iterator[Item]:  # noqa: ARG001 - every cell is read or refused
    """The edges of the rows, and what the rows say of the parties.

    Raises: SourceError naming file, line, column and value; LimitError.
    """
    known: dict[str, dict[str, str]] = {}
    for raw in files:
        for row in _rows(raw):
            owner, owned = row.text("owner"), row.text("owned")
            if owner is None or owned is None:
                raise row.fail("a name is missing", "owner" if owner is None else "owned")
            for column, party in (("owner", owner), ("owned", owned)):
                _learn(row, column, known.setdefault(party, {}))
            yield from _edges(row, owner, owned)
    for name, facts in known.items():
        if facts:
            yield GraphParty(name, schema=facts.get("schema"), country=facts.get("country"), government_of=facts.get("government_of"))


def _rows(raw: RawFile) -> Iterator[_Row]:
    encoding = csvrows.encoding_of(raw, ("utf-8-sig",))
    first = raw.head(8192).split(b"\n", 1)[0]
    delimiter = next((sign for sign in ",;\t" if sign.encode() in first), ",")
    found = csvrows.rows(raw, csvrows.Dialect(delimiter), encoding)
    _, header = next(found, (1, []))
    names = [cell.strip().casefold() for cell in header]
    for name in names:
        if name not in COLUMNS or names.count(name) > 1:
            what = "a column stands twice" if name in COLUMNS else "a column that is not known"
            raise SourceError(what, file=raw.name, line=1, value=name[:100], remedy=f"Columns: {', '.join(COLUMNS)}")
    for name in _NEEDED:
        if name not in names:
            raise SourceError("a column is missing", file=raw.name, line=1, field=name, remedy=f"Columns: {', '.join(COLUMNS)}")
    for line, cells in csvrows.checked(found, len(names), raw.name):
        yield _Row(dict(zip(names, cells, strict=True)), raw.name, line)


def _learn(row: _Row, column: str, facts: dict[str, str]) -> None:
    found = {
        "schema": row.one_of(f"{column}_schema", tuple(SCHEMATA)),
        "country": row.country(f"{column}_country"),
        "government_of": row.country("owner_government_of") if column == "owner" else None,
    }
    for name, value in found.items():
        if value is not None and facts.setdefault(name, value) != value:
            raise row.fail(f"a row above says {facts[name]} of this party", f"{column}_{name}", "Decide for one")


def _edges(row: _Row, owner: str, owned: str) -> Iterator[Owns | Controls]:
    capital, votes = row.share("share"), row.share("votes")
    kind = next((kind for kind in CONTROL_KINDS if kind == row.one_of("control", CONTROL_KINDS)), None)
    treasury = row.one_of("treasury", ("true", "false")) == "true"
    if capital is None and votes is None and kind is None:
        raise row.fail("neither a share nor a kind of control", "share", "Write unknown where the size of a holding is not known")
    if (owner == owned) != treasury:
        raise row.fail("a party that is said to own itself", "owned", "Write treasury true, and only there, for a company's own shares")
    stated = _stated(row)
    if capital is not None or votes is not None:
        capital = UNKNOWN if capital is None else capital
        if treasury and capital.low == 1:
            raise row.fail("a company can't hold all of its own shares", "share")
        yield Owns(owner, owned, capital, capital if votes is None else votes, row.text("class"), treasury, stated)
    if kind is not None:
        yield Controls(owner, owned, kind, stated)


def _stated(row: _Row) -> Statement:
    since, until = row.day("since"), row.day("until")
    if since is not None and until is not None and since.start is not None and until.end is not None and until.end < since.start:
        raise row.fail("it ends before it starts", "until")
    undated = row.text("dated") == "unknown"
    dated: date | None = None
    if not undated and (day := row.day("dated")) is not None:
        if day.start != day.end:
            raise row.fail("not a day", "dated", "Write YYYY-MM-DD, or unknown")
        dated = day.end
    return Statement(since, until, row.text("source"), dated, undated, row.file, row.line)


FORMAT = OwnershipFormat("csv", "CSV with the columns of docs/ownership-data.md", read, {})
