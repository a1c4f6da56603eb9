"""The index on the real lists: every fiftieth name of two of them, in the ways people type it."""

import csv
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest
from lxml import etree

from casemate.index.build import EntryRow, NameRow
from casemate.index.load import Index
from casemate.match.matcher import get
from casemate.model.subject import Subject
from tests.index.lists import ALWAYS, index_of
from tests.realdata import real

WINDOWS = {"us_ofac_sdn": (0, 0), "un_sc_sanctions": (0, 0)}
_SCHEMAS = {"individual": "Person", "vessel": "Vessel", "aircraft": "Airplane"}


def ofac(folder: Path) -> Iterator[EntryRow]:
    """The names of an SDN edition in the CSV set, read as plainly as can be."""
    names: dict[str, list[str]] = {}
    schemas: dict[str, str] = {}
    with (folder / "sdn.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.reader(file):
            if len(row) > 2:
                names[row[0]], schemas[row[0]] = [row[1].strip()], _SCHEMAS.get(row[2].strip(), "Organization")
    with (folder / "alt.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.reader(file):
            if len(row) > 3:
                names[row[0]].append(row[3].strip())
    for key, texts in names.items():
        rows = tuple(NameRow(text, False, ALWAYS) for text in texts)
        yield EntryRow(f"us_ofac_sdn:{key}", "us_ofac_sdn", schemas[key], b"{}", rows)


def un(path: Path) -> Iterator[EntryRow]:
    """The names of a UN edition, read as plainly as can be."""
    root = etree.parse(path).getroot()
    for tag, schema in (("INDIVIDUAL", "Person"), ("ENTITY", "Organization")):
        for item in root.iter(tag):
            parts = [(item.findtext(field) or "").strip() for field in ("FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME")]
            texts = [(" ".join(part for part in parts if part), False), ((item.findtext("NAME_ORIGINAL_SCRIPT") or "").strip(), False)]
            aliases = item.iter(f"{tag}_ALIAS")
            texts += [((a.findtext("ALIAS_NAME") or "").strip(), (a.findtext("QUALITY") or "").strip() == "Low") for a in aliases]
            rows = tuple(NameRow(text, weak, ALWAYS) for text, weak in texts if text)
            reference = (item.findtext("REFERENCE_NUMBER") or "").strip()
            yield EntryRow(f"un_sc_sanctions:{reference}", "un_sc_sanctions", schema, b"{}", rows)


def as_typed(name: str) -> list[str]:
    """``name`` as it stands, in lower case, without marks, and turned round."""
    plain = "".join(char for char in unicodedata.normalize("NFKD", name) if not unicodedata.combining(char))
    first, comma, rest = name.partition(",")
    turned = f"{rest.strip()} {first}" if comma else ", ".join(reversed(name.rsplit(" ", 1)))
    return [name, name.lower(), plain if all(char < "\u0250" for char in plain) else name, turned]


@pytest.fixture(scope="module")
def rows() -> list[EntryRow]:
    return [*ofac(real("ofac/2021-07-07_sdn_csv_set")), *un(real("un/2026-02-27/consolidated.xml"))]


@pytest.fixture(scope="module")
def index(rows: list[EntryRow], tmp_path_factory: pytest.TempPathFactory) -> Index:
    return index_of(tmp_path_factory.mktemp("real"), rows)


@pytest.mark.real
@pytest.mark.parametrize("offset", [7, 31])
def test_every_name_as_people_type_it_finds_its_entry_first(rows: list[EntryRow], index: Index, offset: int) -> None:
    matcher = get()
    strong = [(number, name.text) for number, row in enumerate(rows) for name in row.names if not name.weak]
    missed = []
    for number, name in strong[offset::50]:
        for typed in as_typed(name):
            subject = matcher.prepare(Subject((typed,)))
            scores = {
                c.entry: matcher.name_score(subject, [index.prepared(n) for n in c.names])
                for c in index.candidates(subject.names, windows=WINDOWS)
            }
            if number not in scores or scores[number] < max(scores.values()):
                missed.append((typed, rows[number].id))
    assert missed == []
