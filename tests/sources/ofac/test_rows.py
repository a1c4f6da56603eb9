"""Rows of a delimited file: what is read as it stands, what is mended and said, what is refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from casemate.errors import LimitError, SourceError
from casemate.sources.base import Journal
from casemate.sources.ofac.rows import Rows
from casemate.sources.ofac.tables import ALIASES, ENTRIES, Table
from casemate.sources.raw import open_raw
from tests.sources.ofac.edition import MAIN, alias, entry, line, table

ROW = line(entry(7, "SEVEN")).encode()


def rows(
    folder: Path, data: bytes, what: Table = ENTRIES, delimiter: str = ","
) -> tuple[Rows, list[tuple[int, list[str | None]]], Journal]:
    path = folder / "sdn.csv"
    path.write_bytes(data)
    journal = Journal()
    reader = Rows(open_raw(path).files[0], what, delimiter, journal)
    return reader, list(reader), journal


@pytest.mark.parametrize(
    "data", [MAIN, MAIN.replace(b"\r\n", b"\n"), MAIN.replace(b"\r\n", b"\r"), b"\xef\xbb\xbf" + MAIN, MAIN[:-1], MAIN[:-3]]
)
def test_line_ends_end_mark_and_byte_order_mark_make_no_difference(tmp_path: Path, data: bytes) -> None:
    assert [(line, cells[0], cells[1]) for line, cells in rows(tmp_path, data)[1]] == [
        (1, "1", "FIRST"),
        (2, "2", "SECOND"),
        (3, "5", "THIRD"),
    ]


@pytest.mark.parametrize("end", [b"\x1a", b"\x1a\r\n", b'"\x1a"\n', b"\x1a,,,,,,,,,,,", b"\x1a\n\n", b""])
def test_the_end_mark_is_no_row_however_it_was_saved(tmp_path: Path, end: bytes) -> None:
    assert len(rows(tmp_path, ROW + end)[1]) == 1


@pytest.mark.parametrize("null", [b"-0- ", b"-0-", b'"-0- "'])
def test_a_null_is_silence(tmp_path: Path, null: bytes) -> None:
    assert rows(tmp_path, ROW.replace(b"-0- ", null))[1][0][1][4] is None


@pytest.mark.parametrize("delimiter", [",", "|", "@"])
def test_quoted_text_may_hold_any_delimiter(tmp_path: Path, delimiter: str) -> None:
    data = line(entry(1, "A, B | C @ D", remark="Email Address a@b.example."), delimiter).encode()
    assert rows(tmp_path, data, delimiter=delimiter)[1][0][1][1] == "A, B | C @ D"


def test_minimal_quoting_reads_the_same(tmp_path: Path) -> None:
    assert (
        rows(tmp_path, b'7,SEVEN,-0- ,CUBA,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,"DOB 1962, perhaps."\n')[1][0][1][11] == "DOB 1962, perhaps."
    )


def test_spaces_are_single_but_a_remark_stays_as_it_is(tmp_path: Path) -> None:
    cells = rows(tmp_path, line(entry(1, " TWO  SPACES ", remark="a  remark. ")).encode())[1][0][1]
    assert (cells[1], cells[11]) == ("TWO SPACES", "a  remark. ")


@pytest.mark.parametrize(
    "header",
    [
        "Ent_num,SDN_name,SDN_Type,Program,Title,Call_Sign,Vess_type,Tonnage,GRT,Vess_flag,Vess_owner,Remarks",
        "ID,Name,Type,Country,Title,Col_F,Col_G,Col_H,Col_I,Col_J,Col_K,Details",
        '"uid","","","","","","","","","","",""',
    ],
)
def test_a_header_row_is_passed_over(tmp_path: Path, header: str) -> None:
    assert [line for line, _ in rows(tmp_path, header.encode() + b"\r\n" + ROW)[1]] == [2]


def test_control_characters_are_removed_and_counted(tmp_path: Path) -> None:
    _, found, journal = rows(tmp_path, line(entry(1, "AB\x07C\tD")).encode())
    assert (found[0][1][1], journal.ignored["control characters"], journal.warnings) == (
        "ABC D", 2, ["control characters removed: sdn.csv:1"],
    )  # fmt: skip


def test_an_empty_field_is_silence_and_said(tmp_path: Path) -> None:
    _, found, journal = rows(tmp_path, b'9,99,aka,"NINE",\n', ALIASES)
    assert (found[0][1][4], journal.warnings) == (None, ["a field is empty where OFAC writes -0-: sdn.csv:1, alt_remarks"])


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (ROW.replace(b'"SEVEN"', b'"SEVEN'), "broken quoting"),
        (ROW.replace(b'"SEVEN"', b'SEVEN"'), "broken quoting"),
        (ROW.replace(b'"SEVEN"', b'"SEV"EN"'), "broken quoting"),
        (ROW.replace(b'"SEVEN"', b'SEVEN, LTD'), "13 fields where the entries have 12"),
        (b'"7,""SEVEN"",-0-,""CUBA"",-0-,-0-,-0-,-0-,-0-,-0-,-0-,-0-"\n', "the whole line is one quoted field"),
        (ROW.replace(b"SEVEN", b"SE\nVEN"), "broken quoting"),
        (ROW.replace(b"SEVEN", b"SE\0VEN"), "a NUL byte"),
        (ROW.replace(b"SEVEN", b"S\xc9VEN"), "byte 0xc9 is not UTF-8"),
        (ROW.decode().encode("utf-16"), "a NUL byte"),
        (b"7,SEVEN\n", "2 fields where the entries have 12"),
        (ROW.replace(b"7,", b"seven,"), "neither a number nor a known heading"),
        (ROW + ROW.replace(b"7,", b"eight,"), "ent_num is no number"),
        (ROW + b"ent_num,,,,,,,,,,,\n", "a second header row"),
        (b"id,sdn_name,,,remarks,,,,,,,\n" + ROW, "the column 'remarks' stands in place 5, not 12"),
        (ROW.replace(b"SEVEN", b"S" * 1001), "1001 characters in one field"),
    ],
)  # fmt: skip
def test_what_is_broken_is_refused_with_the_reason(tmp_path: Path, data: bytes, reason: str) -> None:
    with pytest.raises(SourceError, match=reason):
        rows(tmp_path, data)


def test_the_line_of_the_fault_is_named(tmp_path: Path) -> None:
    with pytest.raises(SourceError) as refused:
        rows(tmp_path, ROW + ROW.replace(b"7", b"8") + b"9,\xff\n")
    assert (refused.value.file, refused.value.line) == ("sdn.csv", 3)


def test_a_line_of_ten_megabytes_is_refused(tmp_path: Path) -> None:
    with pytest.raises(LimitError, match="a line of more than"):
        rows(tmp_path, ROW.replace(b"SEVEN", b"S" * 10_000_000))


@pytest.mark.parametrize("kept", range(2, len(ROW) - 7))
def test_a_last_row_that_breaks_off_is_not_given(tmp_path: Path, kept: int) -> None:
    reader, found, _ = rows(tmp_path, ROW + ROW[:kept])
    assert (len(found), reader.cut) == (1, 2)


def test_a_last_row_that_lacks_its_line_end_alone_is_whole(tmp_path: Path) -> None:
    reader, found, _ = rows(tmp_path, ROW + ROW.rstrip())
    assert (len(found), reader.cut) == (2, None)


def test_a_cut_null_at_the_very_end_loses_nothing_and_is_said(tmp_path: Path) -> None:
    reader, found, journal = rows(tmp_path, table([alias(1)]).rstrip(b"- \r\n\x1a"), ALIASES)
    assert (found[0][1][4], reader.cut, len(journal.warnings)) == (None, None, 1)


def test_an_unquoted_text_at_the_end_without_line_end_counts_as_cut(tmp_path: Path) -> None:
    reader, found, _ = rows(tmp_path, ROW + b"8,EIGHT,-0- ,CUBA,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,DOB 19")
    assert (len(found), reader.cut) == (1, 2)


@pytest.mark.parametrize("joint", [b"\x1a", b"\x1a\r\n"])
def test_data_after_the_end_mark_is_not_given(tmp_path: Path, joint: bytes) -> None:
    reader, found, _ = rows(tmp_path, ROW + joint + ROW.replace(b"7,", b"8,"))
    assert (len(found), reader.joined) == (1, 2 if joint == b"\x1a" else 3)
