"""The text of MASAK's list A: entries of labelled fields, one list per section, as a word processor saves it.

A field begins with its label at the start of a line (or behind a tab, before a tab and a colon) and goes on until the next label. The
numbers of most entries are lost, since the word processor makes them. A section on companies that listed persons own is prose.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from casemate.errors import LimitError, SourceError
from casemate.sources.csvrows import check_end
from casemate.sources.raw import RawFile

#: Largest text, in bytes: the largest real one has 0.5 MB.
_MAX_BYTES = 32 * 1024**2
#: Label -> field. ``name`` begins an entry; ``birth`` and ``id_or_address`` are two labels that ran together.
LABELS = {
    "Adı Soyadı": "name", "Adı": "name",
    "Adının Orjinal Dilde Yazımı": "original", "Adının Orijinal Dilde Yazımı": "original", "Adının Orijinal dilde Yazımı": "original",
    "İsminin Orijinal Dilde Yazımı": "original",
    "Unvanı": "title", "Unvan": "title", "Görevi": "position",
    "Doğum Tarihi Doğum Yeri": "birth", "Doğum Tarihi": "birth_date", "Doğum Tarihİ": "birth_date", "Doğum Yeri": "birth_place",
    "Kullandığı veya Bilinen Diğer Adları": "alias", "Kullandığı Diğer Adlar": "alias", "Kullandığı Diğer Adları": "alias",
    "Kullandığı Diğer Adlar(Düşük İhtimal)": "weak_alias", "Bilinen Eski Adı": "former",
    "Uyruğu": "nationality", "Pasaport Numarası": "passport",
    "Ulusal Kimlik Numarası Adres": "id_or_address", "Ulusal Kimlik Numarası": "id", "Ulusal Kimlik Numara": "id", "Ulusal Kimlik": "id",
    "Numarası": "id", "Vergi Kimlik Numarası": "tax", "Adres": "address", "Listelenme Tarihi": "listed",
    "Diğer Bilgiler": "info", "Diğer bilgiler": "info", "Diğer Bilgileri": "info",
}  # fmt: skip
_WORDS = "|".join(re.escape(label) for label in sorted(LABELS, key=len, reverse=True))
_ENTRY_MARK = r"[ \t]*(?:•[ \t]*)?(?:\d{1,3}[ \t]*[.-][ \t]*)?"
_AT_START = re.compile(rf"({_ENTRY_MARK})({_WORDS})(?:[ \t]*:|[ \t]{{2,}}|[ \t]*$)")
#: Labels that no sentence holds; inside a line the others want a tab and a colon.
_SURE = "|".join(
    re.escape(label) for label, field in LABELS.items() if field in ("alias", "weak_alias", "original") or label == "Bilinen Eski Adı"
)
_INSIDE = re.compile(rf"(?<=[ \t])(?:({_WORDS})[ \t]*\t[ \t]*:|({_SURE})[ \t]*(?::|(?=[ \t])|$))")
_UNKNOWN = re.compile(r"[ \t•]*([^\W\d_][^:\t]{2,45}?)[ \t]*\t[ \t]*:")
_SECTION = re.compile(r"[ \t]*•[ \t]*(\S.*İLE BAĞLANTILI .*)")
_OWNED = re.compile(r"(\d{10}) VKN’li (.+?) hakkında da")
_OWNER = re.compile(r"“([^“”(]+?)\s*\((\d{11}) TCKN")


@dataclass(slots=True)
class Section:
    """A heading, and whether its entries are persons; ``prose``: it holds companies named in sentences."""

    title: str
    persons: bool
    prose: bool


@dataclass(slots=True)
class Entry:
    """The fields of one entry as raw text; ``line`` is that of its name."""

    section: Section
    line: int
    fields: dict[str, str] = field(default_factory=dict)

    def add(self, name: str, text: str) -> None:
        self.fields[name] = f"{self.fields[name]}\n{text}" if self.fields.get(name) else text

    def text(self, name: str) -> str:
        """The field in one line; colons that the label was followed by are left out."""
        return " ".join(self.fields.get(name, "").split()).lstrip(": ")


def read_entries(raw: RawFile) -> Iterator[Entry]:
    """The entries in order.

    Raises: SourceError for a label that is not known, an entry outside a section, prose that names no company, or no entry at all.
    """
    check_end(raw)
    section: Section | None = None
    entry: Entry | None = None
    current, found = "", False
    titles: set[str] = set()
    for number, line in _lines(raw):
        if heading := _SECTION.fullmatch(line):
            if entry is not None:
                yield entry
            entry, current = None, ""
            section = _section(" ".join(heading[1].split()), titles, raw, number)
            continue
        if section is not None and section.prose:
            if line.strip(" \t•"):
                yield _owned(line, section, raw, number)
            continue
        for label, text in _fields(line, raw, number):
            if label == "name" and (entry is None or current != "name" or text):
                if section is None:
                    raise SourceError(
                        "an entry before the first section", file=raw.name, line=number, value=text, remedy="The text may be cut"
                    )
                if entry is not None:
                    yield entry
                entry, found = Entry(section, number), True
            if label:
                current = label
            if entry is not None and text.strip():
                entry.add(current, text)
    if entry is not None:
        yield entry
    if not found:
        raise SourceError("no entry", file=raw.name, remedy="Save MASAK's list A as plain text (UTF-8)")


def _section(title: str, titles: set[str], raw: RawFile, number: int) -> Section:
    if title in titles:
        raise SourceError("the section stands twice", file=raw.name, line=number, value=title, remedy="Keep one list in the text")
    titles.add(title)
    return Section(title, "GERÇEK KİŞİ" in title, "KONTROLÜNDE OLAN" in title)


def _lines(raw: RawFile) -> Iterator[tuple[int, str]]:
    """Lines with their numbers; a line break inside a paragraph (U+2028) begins a new line with the same number."""
    with raw.open() as file:
        data = file.read(_MAX_BYTES + 1)
    if len(data) > _MAX_BYTES:
        raise LimitError(f"a text of more than {_MAX_BYTES} bytes", file=raw.name, remedy="No list is that large; check the file")
    for number, line in enumerate(data.split(b"\n"), start=1):
        if b"\0" in line:
            raise SourceError("a NUL", file=raw.name, line=number, remedy="Save MASAK's list A as plain text (UTF-8)")
        try:
            text = line.decode("utf-8")
        except UnicodeDecodeError as error:
            raise SourceError("not UTF-8", file=raw.name, line=number, remedy="Save MASAK's list A as plain text (UTF-8)") from error
        for piece in text.replace("\r", "").replace("\xa0", " ").replace("\ufeff", "").split("\u2028"):
            yield number, piece


def _fields(line: str, raw: RawFile, number: int) -> Iterator[tuple[str, str]]:
    """``(field, text)`` of a line; the field is empty for what continues the one before."""
    label, at = "", 0
    if start := _AT_START.match(line):
        label, at = LABELS[start[2]], start.end()
    elif (odd := _UNKNOWN.match(line)) and not _INSIDE.search(line):
        raise SourceError(
            "a label that is not known",
            file=raw.name,
            line=number,
            field=odd[1].strip(),
            value=line.strip(),
            remedy="The format has changed",
        )
    for inside in _INSIDE.finditer(line, at):
        yield label, line[at : inside.start()]
        label, at = LABELS[inside[1] or inside[2]], inside.end()
    yield label, line[at:]


def _owned(line: str, section: Section, raw: RawFile, number: int) -> Entry:
    match = _OWNED.search(line)
    if match is None:
        raise SourceError(
            "a sentence in which no company is named", file=raw.name, line=number, value=line.strip(), remedy="The format has changed"
        )
    entry = Entry(section, number, {"name": match[2], "tax": match[1], "info": line.strip(" \t•")})
    if owner := _OWNER.search(line):
        entry.fields["owner"] = owner[1].strip()
    return entry
