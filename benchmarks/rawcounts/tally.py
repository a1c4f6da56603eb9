"""What a count of a raw file gives back, and how raw files are opened."""

from __future__ import annotations

import gzip
import re
import unicodedata
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree as ET


@dataclass(slots=True)
class Tally:
    """Entry -> its distinct names, identifiers and relations. ``None`` for a kind that a plain count can't tell.

    ``words``: the words of each entry's names, folded.
    """

    entries: set[str] = field(default_factory=set)
    names: set[tuple[str, str]] | None = field(default_factory=set)
    identifiers: set[tuple[str, str]] | None = field(default_factory=set)
    relations: set[tuple[str, str]] | None = field(default_factory=set)
    words: dict[str, set[str]] = field(default_factory=dict)

    def name(self, entry: str, text: str) -> None:
        assert self.names is not None
        if key := plain(text):
            self.names.add((entry, key))
            self.words.setdefault(entry, set()).update(words(text))

    def identifier(self, entry: str, text: str) -> None:
        assert self.identifiers is not None
        if key := plain(text):
            self.identifiers.add((entry, key))

    def relation(self, entry: str, text: str) -> None:
        assert self.relations is not None
        if key := plain(text):
            self.relations.add((entry, key))

    def totals(self) -> dict[str, int | None]:
        sets = {"names": self.names, "identifiers": self.identifiers, "relations": self.relations}
        return {"entries": len(self.entries), **{kind: None if found is None else len(found) for kind, found in sets.items()}}


def plain(text: str) -> str:
    """Letters and digits of any script, folded: two ways of punctuating one text are one."""
    return "".join(sign for sign in unicodedata.normalize("NFKC", text).casefold() if sign.isalnum())


def words(text: str) -> set[str]:
    """The words of a text, folded; marks within a word ("Sa'id") part it."""
    return set(re.findall(r"[^\W_]+", unicodedata.normalize("NFKC", text).casefold()))


def by_script(text: str) -> list[str]:
    """The runs of Latin letters and of other scripts that a text mixes: a spelling and its original are two names."""
    return [
        run
        for run in re.split(
            r"([^\u0000-\u024f\u1e00-\u1eff\u2000-\u206f]+(?:[\s\u2000-\u206f\u00b7'().-]*[^\u0000-\u024f\u1e00-\u1eff\u2000-\u206f]+)*)",
            text,
        )
        if plain(run)
    ]


def read_bytes(path: Path) -> bytes:
    """A file's bytes, out of gzip or a zip of one member where it is in one."""
    data = path.read_bytes()
    if data[:2] == b"\x1f\x8b":
        return gzip.decompress(data)
    if data[:4] == b"PK\x03\x04" and path.suffix.casefold() == ".zip":
        with zipfile.ZipFile(path) as archive:
            return archive.read(archive.namelist()[0])
    return data


def read_text(path: Path, encoding: str = "utf-8-sig") -> str:
    """A file as text."""
    return read_bytes(path).decode(encoding)


def elements(path: Path, *names: str) -> Iterator[ET.Element]:
    """The elements with these local names, in order; namespaces are cut off all names."""
    root = ET.fromstring(read_bytes(path))
    for element in root.iter():
        element.tag = element.tag.rpartition("}")[2]
    for element in root.iter():
        if element.tag in names:
            yield element


def texts(element: ET.Element, path: str) -> list[str]:
    """The texts under ``path`` that are not empty, white space collapsed."""
    return [text for found in element.findall(path) if (text := " ".join("".join(found.itertext()).split()))]


def workbook(path: Path) -> list[list[str]]:
    """The first sheet of an XLSX as rows of text, by its zip and its XML."""
    with zipfile.ZipFile(path) as archive:
        shared = [
            "".join(text.text or "" for text in item.iter() if text.tag.endswith("}t"))
            for item in ET.fromstring(archive.read("xl/sharedStrings.xml"))
        ]
        sheet = ET.fromstring(archive.read("xl/worksheets/sheet1.xml"))
    found = []
    for row in (element for element in sheet.iter() if element.tag.endswith("}row")):
        cells: dict[int, str] = {}
        for cell in row:
            letters = re.match(r"[A-Z]+", cell.get("r", "A"))
            at = 0
            for letter in letters[0] if letters else "A":
                at = at * 26 + ord(letter) - 64
            value = "".join(text for part in cell if not part.tag.endswith("}f") for text in part.itertext())
            cells[at] = shared[int(value)] if cell.get("t") == "s" and value else value
        found.append([cells.get(at, "").strip() for at in range(1, max(cells, default=0) + 1)])
    return found
