"""Private lists from tables: columns to properties, and what is refused with its line."""

from __future__ import annotations

import csv
import tracemalloc
import zipfile
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casemate.errors import CasemateError, LimitError, SourceError
from casemate.sources import base
from casemate.sources.draft import read_period
from casemate.sources.privatelist import build
from casemate.sources.raw import open_raw
from tests.realdata import real
from tests.sources.opened import write
from tests.sources.privates import Read, spec
from tests.sources.workbook import xlsx

DEFINITION = """kind: table
schema: Person
columns: {No: id, Name: name, Aliases: alias, Weak: weakAlias, Born: birthDate, Nationality: nationality, Passport: passportNumber,
  Address: address, Note: notes, Internal: "-"}
separators: {Aliases: ";", Nationality: "/"}
"""
HEADING = "No,Name,Aliases,Weak,Born,Nationality,Passport,Address,Note,Internal"
ROW = '1,Ali Example,"A. Example; Aly Example",Abu X,1965-03-04,Iran/Syrian,A0000001,"1 Road, Tehran",Seen twice,secret'


def read(folder: Path, *lines: str, definition: str = DEFINITION, name: str = "list.csv") -> Read:
    return Read(spec(definition), write(folder / "list", {name: "\n".join(lines) + "\n"}))


def test_a_row_is_an_entry_with_its_columns_in_their_places(tmp_path: Path) -> None:
    entry = read(tmp_path, HEADING, ROW).listings["1"]
    assert (entry.schema, entry.caption, entry.remarks) == ("Person", "Ali Example", ("Seen twice",))
    assert [(name.text, name.kind, name.quality) for name in entry.names] == [
        ("Ali Example", "primary", "strong"), ("A. Example", "alias", "strong"), ("Aly Example", "alias", "strong"),
        ("Abu X", "alias", "weak"),
    ]  # fmt: skip
    assert [(one.kind, one.value, one.label) for one in entry.identifiers] == [("passport", "A0000001", "passportNumber")]
    assert [dated.period.iso for dated in entry.dates] == ["1965-03-04"]
    assert [(one.kind, one.code) for one in entry.countries] == [("nationality", "ir"), ("nationality", "sy")]
    assert [place.text for place in entry.places] == ["1 Road, Tehran"]


def test_a_column_that_is_left_out_is_nowhere(tmp_path: Path) -> None:
    assert "secret" not in repr(read(tmp_path, HEADING, ROW).fragments)


def test_the_parts_of_an_edition_are_those_for_which_there_is_a_column(tmp_path: Path) -> None:
    found = read(
        tmp_path, "Name,Address", "Ali,Road 1", definition="kind: table\nschema: Person\ncolumns: {Name: name, Address: address}\n"
    )
    assert found.reading.parts == ("entries", "addresses")


@pytest.mark.parametrize(
    ("name", "value", "kind"),
    [
        ("idNumber", "123", "national_id"), ("passportNumber", "A1", "passport"), ("registrationNumber", "HRB 1", "registration"),
        ("taxNumber", "9", "tax"), ("imoNumber", "9074729", "imo"), ("leiCode", "5493001KJTIIGC8Y1R12", "lei"),
        ("swiftBic", "EXMPIRTH", "bic"), ("innCode", "7707083893", "inn"), ("ogrnCode", "1027700132195", "ogrn"),
    ],
)  # fmt: skip
def test_a_number_is_of_the_kind_its_property_says(tmp_path: Path, name: str, value: str, kind: str) -> None:
    definition = f"kind: table\nschema: Person\ncolumns: {{N: name, X: {name}}}\n"
    (entry,) = read(tmp_path, "N,X", f"Ali,{value}", definition=definition).listings.values()
    assert [(one.kind, one.value) for one in entry.identifiers] == [(kind, value)]


@pytest.mark.parametrize(
    ("schema", "kind"), [("Vessel", "vessel_registration"), ("Airplane", "aircraft_tail"), ("Company", "registration")]
)
def test_a_registration_number_is_what_the_kind_of_party_makes_it(tmp_path: Path, schema: str, kind: str) -> None:
    definition = "kind: table\ncolumns: {N: name, X: registrationNumber, S: schema}\n"
    (entry,) = read(tmp_path, "N,X,S", f"Example,EP-1,{schema}", definition=definition).listings.values()
    assert (entry.schema, entry.identifiers[0].kind) == (schema, kind)


@pytest.mark.parametrize(
    ("word", "schema"), [("person", "Person"), ("Individual", "Person"), ("entity", "LegalEntity"), ("COMPANY", "Company")]
)
def test_the_kind_of_party_may_stand_in_a_column(tmp_path: Path, word: str, schema: str) -> None:
    (entry,) = read(tmp_path, "N,S", f"Ali,{word}", definition="kind: table\ncolumns: {N: name, S: schema}\n").listings.values()
    assert entry.schema == schema


def test_a_name_is_put_together_from_its_parts_where_none_is_stated(tmp_path: Path) -> None:
    definition = "kind: table\nschema: Person\ncolumns: {Last: lastName, First: firstName}\n"
    (entry,) = read(tmp_path, "Last,First", "Example,Ali", definition=definition).listings.values()
    assert entry.caption == "Ali Example"
    assert dict(entry.names[0].parts) == {"firstName": "Ali", "lastName": "Example"}


def test_programmes_and_the_day_of_listing_may_be_columns(tmp_path: Path) -> None:
    definition = "kind: table\nschema: Person\ncolumns: {N: name, P: programId, L: listingDate, M: modifiedAt}\n"
    (entry,) = read(tmp_path, "N,P,L,M", "Ali,P1,2020-01-02,2021-03-04", definition=definition).listings.values()
    assert (entry.programmes, str(entry.designated_on), str(entry.amended_on)) == (("P1",), "2020-01-02", "2021-03-04")


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_the_delimiter_is_the_one_with_which_the_headings_are_found(tmp_path: Path, delimiter: str) -> None:
    row = delimiter.join(["1", "Ali"])
    found = read(tmp_path, delimiter.join(["No", "Name"]), row, definition="kind: table\nschema: Person\ncolumns: {No: id, Name: name}\n")
    assert found.listings["1"].caption == "Ali"


def test_a_byte_order_mark_is_no_part_of_the_first_heading(tmp_path: Path) -> None:
    path = write(tmp_path / "list", {"a.csv": b"\xef\xbb\xbfName\nAli\n"})
    assert len(Read(spec("kind: table\nschema: Person\ncolumns: {Name: name}\n"), path).listings) == 1


def test_another_encoding_is_read_where_it_is_stated(tmp_path: Path) -> None:
    path = write(tmp_path / "list", {"a.csv": "Name\nMüller\n".encode("cp1252")})
    (entry,) = Read(spec("kind: table\nschema: Person\nencoding: cp1252\ncolumns: {Name: name}\n"), path).listings.values()
    assert entry.caption == "Müller"


def test_a_spreadsheet_gives_what_its_csv_gives(tmp_path: Path) -> None:
    from_csv = read(tmp_path, HEADING, ROW)
    cells = [list(next(csv.reader([line]))) for line in (HEADING, ROW)]
    from_xlsx = Read(spec(DEFINITION), write(tmp_path / "book", {"list.xlsx": xlsx(cells)}))
    assert from_xlsx.format == "spreadsheet"
    assert from_xlsx.listings == from_csv.listings


def test_without_an_id_column_the_row_is_its_id_and_column_order_does_not_matter(tmp_path: Path) -> None:
    definition = "kind: table\nschema: Person\ncolumns: {Name: name, Born: birthDate}\n"
    one = list(read(tmp_path, "Name,Born", "Ali,1965", definition=definition).listings)
    two = list(read(tmp_path, "Born,Name", "1965,Ali", definition=definition).listings)
    assert one == two
    assert [len(key) for key in one] == [17]


def test_a_row_that_stands_twice_without_an_id_is_one_entry_and_a_warning(tmp_path: Path) -> None:
    found = read(tmp_path, "Name", "Ali", "Ali", definition="kind: table\nschema: Person\ncolumns: {Name: name}\n")
    assert (len(found.listings), len(found.journal.warnings)) == (1, 1)


def test_a_country_that_is_not_understood_is_kept_and_counted(tmp_path: Path) -> None:
    found = read(tmp_path, HEADING, ROW.replace("Iran/Syrian", "Atlantis"))
    assert [(one.text, one.code) for one in found.listings["1"].countries] == [("Atlantis", None)]
    assert sum(found.journal.not_understood.values()) == 1


@pytest.mark.parametrize(
    ("lines", "message", "line"),
    [
        ((HEADING + ",Extra", ROW + ",x"), "column that the definition does not name", 1),
        ((HEADING.replace(",Internal", ""), ROW.replace(",secret", "")), "column of the definition is missing", 1),
        ((HEADING.replace("Weak", "Name"), ROW), "a heading stands twice", 1),
        ((HEADING, ROW, ROW.replace("Ali", "Eli")), "the id stands twice, first in line 2", 3),
        ((HEADING, ROW.replace("1,Ali", ",Ali")), "an id of 1 to 200", 2),
        ((HEADING, ROW.replace("1,Ali", "1" * 201 + ",Ali")), "an id of 1 to 200", 2),
        ((HEADING, ROW.replace("1965-03-04", "1965-02-31")), "no", 2),
        ((HEADING, ROW.replace("1965-03-04", "03/04/1965")), "day and month can be read both ways", 2),
        ((HEADING, ROW.replace("1965-03-04", "spring")), "not a date", 2),
        ((HEADING, "2,,,,,,,,,x"), "neither a name nor a number", 2),
        ((HEADING, ROW, "2,Bob"), "2 cells where the heading line has 10", 3),
        ((HEADING, ROW.replace('"A. Example;', '"A. "Example;')), "not well-formed CSV", 2),
        ((HEADING, ROW, '2,"Bob'), "not well-formed CSV", 3),
        ((HEADING, ROW.replace("Ali", "A\0li")), "a NUL byte", 2),
        ((), "the table is empty", 1),
    ],
)  # fmt: skip
def test_a_wrong_table_is_refused_with_its_line(tmp_path: Path, lines: tuple[str, ...], message: str, line: int) -> None:
    with pytest.raises(SourceError, match=message) as caught:
        read(tmp_path, *lines)
    assert (caught.value.line, caught.value.exit_code) == (line, 5)
    assert caught.value.remedy


def test_bytes_that_are_not_the_stated_encoding_are_refused_with_their_line(tmp_path: Path) -> None:
    path = write(tmp_path / "list", {"a.csv": b"Name\nAli\nM\xfcller\n"})
    with pytest.raises(SourceError, match="not utf-8 text") as caught:
        Read(spec("kind: table\nschema: Person\ncolumns: {Name: name}\n"), path)
    assert caught.value.line == 3


def test_a_value_without_a_heading_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="column 2, which has no heading"):
        read(tmp_path, "Name,", "Ali,x", definition="kind: table\nschema: Person\ncolumns: {Name: name}\n")


@pytest.mark.parametrize("size", [5_000, 10 * 1024**2])
def test_a_name_longer_than_any_real_one_is_refused(tmp_path: Path, size: int) -> None:
    with pytest.raises(LimitError):
        read(tmp_path, "Name", "x" * size, definition="kind: table\nschema: Person\ncolumns: {Name: name}\n")


def test_a_spreadsheet_bomb_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/worksheets/sheet1.xml", b" " * 80_000_000)
    with pytest.raises(LimitError):
        Read(spec(DEFINITION), path)


@pytest.mark.parametrize("name", ["a.json", "a.pdf", "a.docx"])
def test_a_file_of_another_kind_is_not_a_table(tmp_path: Path, name: str) -> None:
    with pytest.raises(SourceError, match="this is not my_list in any format known"):
        Read(spec(DEFINITION), write(tmp_path / "list", {name: "x"}))


def test_memory_does_not_grow_with_the_rows(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    with path.open("w") as file:
        file.write("No,Name\n")
        file.writelines(f"{number},{'Name ' * 200}{number}\n" for number in range(5_000))
    definition = spec("kind: table\nschema: Person\ncolumns: {No: id, Name: name}\n")
    chosen, files = base.choose(build(definition), open_raw(path))
    tracemalloc.start()
    count = sum(1 for _ in chosen.read(files, base.Journal()).fragments)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert count == 5_000
    assert peak < 2_000_000  # the file has 5 MB; the ids alone are kept


@given(day=st.dates(min_value=date(1000, 1, 1)))
def test_an_iso_day_is_read_as_itself(day: date) -> None:
    assert read_period(day.isoformat(), None).iso == day.isoformat()


@given(day=st.dates(min_value=date(1000, 1, 1)))
def test_a_day_in_digits_is_read_without_a_stated_order_only_where_it_has_one_reading(day: date) -> None:
    text = f"{day:%d/%m/%Y}"
    if day.day > 12 or day.day == day.month:
        assert read_period(text, None).start == day
    else:
        with pytest.raises(ValueError, match="both ways"):
            read_period(text, None)


@pytest.mark.real
def test_a_real_table_is_read_row_by_row(tmp_path: Path) -> None:
    path = real("ftm/targets_simple_csv/targets.simple.csv")
    with path.open(newline="") as stream:
        rows = list(csv.DictReader(stream))
    definition = """kind: table
columns: {id: id, schema: schema, name: name, aliases: alias, birth_date: birthDate, countries: country, addresses: address,
  identifiers: "-", sanctions: program, phones: phone, emails: email, dataset: "-", first_seen: "-", last_seen: "-"}
separators: {aliases: ";", birth_date: ";", countries: ";", phones: ";", emails: ";"}
"""
    found = Read(spec(definition), path)
    assert list(found.listings) == [row["id"] for row in rows]
    for row in rows:
        entry = found.listings[row["id"]]
        assert entry.caption == row["name"]
        assert {name.text for name in entry.names} == {row["name"], *(t.strip() for t in row["aliases"].split(";") if t.strip())}
        assert [d.period.iso for d in entry.dates] == list(dict.fromkeys(t.strip() for t in row["birth_date"].split(";") if t.strip()))


def test_every_refusal_is_ours(tmp_path: Path) -> None:
    with pytest.raises(CasemateError):
        Read(spec(DEFINITION), write(tmp_path / "list", {"a.csv": HEADING, "b.csv": HEADING}))
