"""METI's lists of designated entities: PDF documents, read from the text that pdftotext makes of them.

An edition is the three texts (Russia, Belarus, third countries) in one folder; one or two of them are a partial edition. An entry's id
is the country's mark and the number that the notice gives it: ``ru-12``, ``by-3``, ``third-4``. Numbers are appended, not reused.
The numbers must run on without a gap: a text whose entries were lost or cut inside is refused.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from casemate.errors import LimitError, SourceError
from casemate.model.listing import Act, Country, Fragment, Name, Place
from casemate.sources.base import Format, Journal, Reading
from casemate.sources.jp_meti_ru.entry import Names, join, parse_names
from casemate.sources.raw import RawFile, RawSet
from casemate.text.countries import country_code
from casemate.text.scripts import script_of

#: Largest text of one list, in bytes: the largest real one has 0.2 MB.
_MAX_BYTES = 16 * 1024**2
_TITLE = "輸出等に係る禁止措置の対象となる"
_ADDRESS = re.compile(r"所[ 　]*在[ 　]*地[ 　]*[：:]")
_DAY = re.compile(r"(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日")
_NOTICE = re.compile(r"[（(]([^（()）]*外務省告示第[^（()）]*号)[）)]")
_JAPANESE = re.compile("[\u3040-\u30ff\u3400-\u9fff]")
_WIDE = str.maketrans("0123456789", "０１２３４５６７８９")


@dataclass(frozen=True, slots=True)
class _Kind:
    """One of the three lists: the mark of its ids, its programme, the words of its title, the country of its entries."""

    mark: str
    programme: str
    words: str
    country: tuple[Country, ...]


_KINDS = (
    # In this order: the title of the third names both countries.
    _Kind("third", "METI-THIRD", "ベラルーシ共和国以外の国の団体", ()),
    _Kind("ru", "METI-RU", "対象となるロシア連邦の団体", (Country("country", "ロシア連邦", "ru"),)),
    _Kind("by", "METI-BY", "対象となるベラルーシ共和国の団体", (Country("country", "ベラルーシ共和国", "by"),)),
)


@dataclass(slots=True)
class _Entry:
    number: int
    line: int
    lines: list[str]


def _kind_of(head: bytes) -> _Kind | None:
    title = "".join(head.decode("utf-8", "ignore").partition("指定日")[0].split())
    if _TITLE not in title:
        return None
    return next((kind for kind in _KINDS if kind.words in title), None)


def _recognise(raw: RawSet) -> tuple[RawFile, ...] | None:
    found = tuple(file for file in raw.files if _kind_of(file.head(2048)) is not None)
    return found or None


def _read(files: tuple[RawFile, ...], journal: Journal) -> Reading:
    kinds = [_kind_of(file.head(2048)) for file in files]
    marks = [kind.mark for kind in kinds if kind is not None]
    for mark in marks:
        if marks.count(mark) > 1:
            names = ", ".join(file.name for file in files)
            raise SourceError("the same list stands twice", file=names, value=mark, remedy="Name a folder with one text of each list")
    missing = [kind.programme for kind in _KINDS if kind.mark not in marks]
    days = [_head(file)[1] for file in files]
    return Reading(
        parts=("entries",),
        fragments=(item for file, kind in zip(files, kinds, strict=True) if kind for item in _fragments(file, kind, journal)),
        published=max(days),
        partial=f"without {' and '.join(missing)}" if missing else None,
    )


def _head(raw: RawFile) -> tuple[Act, date]:
    """The notice, dated by the day of designation, and the day of the last update.

    Raises: SourceError where the head of the text does not state them.
    """
    text = unicodedata.normalize("NFKC", raw.head(2048).decode("utf-8", "ignore"))
    notice, days = _NOTICE.search("".join(text.split())), []
    for label in ("指定日", "最終更新日"):
        found = _DAY.search(text.partition(label)[2][:40])
        try:
            day = date(int(found[1]), int(found[2]), int(found[3])) if found else None
        except ValueError:
            day = None
        if day is None or not notice:
            raise SourceError(
                "the head of the text lacks the number of the notice or a day",
                file=raw.name,
                line=1,
                field=label if notice else "告示",
                value=found[0] if found else None,
                remedy="Convert METI's PDF again with pdftotext, without options",
            )
        days.append(day)
    assert notice is not None
    return Act("Notice of the Ministry of Foreign Affairs", notice[1], dated=days[0]), days[1]


def _fragments(raw: RawFile, kind: _Kind, journal: Journal) -> Iterator[tuple[str, Fragment]]:
    act, _ = _head(raw)
    for entry in _entries(raw):
        text, cut = "\n".join(entry.lines), _ADDRESS.search("\n".join(entry.lines))
        names = parse_names(text[: cut.start()].split("\n")) if cut else None
        if cut is None or names is None:
            raise SourceError(
                "an entry without an address" if cut is None else "an entry without a Japanese and an English name",
                file=raw.name,
                line=entry.line,
                field=f"entry {entry.number}",
                value=" ".join(text.split()),
                remedy="The text may be cut; convert METI's PDF again",
            )
        if names.stated is not None and names.stated != len(names.english_aliases):
            journal.warn(f"aliases are not as many as the entry says: {kind.mark}-{entry.number}, {raw.name}:{entry.line}")
        yield (
            f"{kind.mark}-{entry.number}",
            Fragment(
                part="entries",
                file=raw.name,
                line=entry.line,
                schema="LegalEntity",
                names=_names(names),
                places=tuple(_places(text[cut.end() :], kind)),
                countries=kind.country,
                programmes=(kind.programme,),
                acts=(act,),
                remarks=tuple(names.remarks),
            ),
        )


def _entries(raw: RawFile) -> Iterator[_Entry]:
    """The numbered entries. The next begins, after an address, with the next number and a line that holds Japanese.

    Raises: SourceError where there is none, or where an entry lacks its address (the next number is then never reached).
    """
    with raw.open() as file:
        data = file.read(_MAX_BYTES + 1)
    if len(data) > _MAX_BYTES:
        raise LimitError(f"a text of more than {_MAX_BYTES} bytes", file=raw.name, remedy="No list is that large; check the file")
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        at = data.count(b"\n", 0, error.start) + 1
        raise SourceError("not UTF-8", file=raw.name, line=at, remedy="Convert METI's PDF again with pdftotext -enc UTF-8") from error
    if "\0" in text:
        raise SourceError("a NUL", file=raw.name, line=text.count("\n", 0, text.index("\0")) + 1, remedy="Convert METI's PDF again")
    if "".join(text.split()).count(_TITLE) > 1:
        raise SourceError("a second list begins in the text", file=raw.name, value=_TITLE, remedy="Keep the text of one PDF in each file")
    entry: _Entry | None = None
    number = 1
    open_address = True  # the head of the text counts as one
    for at, line in enumerate(text.replace("\f", "\n").split("\n"), start=1):
        rest = line
        while (start := _start(rest, number, open_address)) is not None:
            if entry is not None:
                entry.lines.append(rest[: start[0]])
                yield entry
            entry, rest, open_address = _Entry(number, at, []), rest[start[1] :], False
            number += 1
        if entry is not None:
            entry.lines.append(rest)
            open_address = open_address or bool(_ADDRESS.search(rest))
    if entry is None:
        raise SourceError("no numbered entry", file=raw.name, remedy="Convert METI's PDF again; the text may be empty")
    stray = _later_number("\n".join(entry.lines), number)
    if stray is not None:
        raise SourceError(
            f"entry {number} is missing: entry {stray} follows",
            file=raw.name,
            line=entry.line,
            remedy="The text has lost entries; convert METI's PDF again",
        )
    yield entry


def _start(line: str, number: int, open_address: bool) -> tuple[int, int] | None:
    """Where ``number`` begins an entry in ``line``, and where its name begins."""
    begin = 0
    if not open_address:
        label = _ADDRESS.search(line)
        if label is None:
            return None
        begin = label.end()
    for match in re.finditer(rf"(?<![\d０-９])(?:{number}|{str(number).translate(_WIDE)})(?![\d０-９])[ 　]*", line):
        if match.start() >= begin and _JAPANESE.search(_ADDRESS.sub("", line[match.end() :])):
            return match.span()
    return None


def _later_number(text: str, number: int) -> str | None:
    """A later number that begins a line of Japanese: a sign that ``number`` was lost before it."""
    for match in re.finditer(r"^([\d０-９]{1,4})[ 　]+(?=.*[\u3040-\u30ff\u3400-\u9fff])", text, re.MULTILINE):
        if int(match[1]) > number - 1:
            return match[1]
    return None


def _names(names: Names) -> tuple[Name, ...]:
    aliases = [names.japanese, *names.english_aliases, *names.japanese_aliases]
    found = [Name(names.english)]
    found += [Name(alias, "alias", script=script_of(alias), language="ja" if _JAPANESE.search(alias) else None) for alias in aliases]
    found += [Name(name, "alias", script=script_of(name)) for name in names.han]
    return tuple(dict.fromkeys(found))


def _places(text: str, kind: _Kind) -> Iterator[Place]:
    for piece in re.split(r"[;；]\s*(?:and\s+)?", join([line.strip() for line in text.split("\n") if line.strip()])):
        place = piece.strip(" ;")
        if place:
            country = country_code(place.rstrip(".").rpartition(",")[2].strip())
            yield Place("address", place, country=country or (kind.country[0].code if kind.country else None))


FORMATS = (Format("meti-pdf-text", "text of METI's PDF documents, made by pdftotext", _recognise, _read),)
