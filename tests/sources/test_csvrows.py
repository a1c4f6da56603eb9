"""CSV rows with their lines, and rows as groups."""

from __future__ import annotations

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casemate.errors import LimitError, SourceError
from casemate.sources.csvrows import Dialect, Row, checked, encoding_of, groups, rows
from casemate.sources.raw import Limits, RawFile


def file(data: bytes, limits: Limits | None = None) -> RawFile:
    return RawFile("list.csv", len(data), limits or Limits(), lambda: io.BytesIO(data))


def read(data: bytes, dialect: Dialect | None = None) -> list[Row]:
    raw = file(data)
    chosen = dialect or Dialect()
    return list(rows(raw, chosen, encoding_of(raw, chosen.encodings)))


def test_rows_come_with_the_line_they_start_on_and_empty_lines_are_left_out() -> None:
    assert read(b'a,b\r\n"c\r\nd",e\r\n\r\nf,g\r\n') == [(1, ["a", "b"]), (2, ["c\r\nd", "e"]), (5, ["f", "g"])]


def test_a_byte_order_mark_is_no_text_and_another_delimiter_is_obeyed() -> None:
    assert read(b"\xef\xbb\xbfa;b,c\n", Dialect(delimiter=";")) == [(1, ["a", "b,c"])]


def test_the_first_encoding_that_decodes_the_whole_file_is_taken() -> None:
    dialect = Dialect(encodings=("utf-8-sig", "cp1252"))
    assert read("é\n".encode(), dialect) == read("é\n".encode("cp1252"), dialect) == [(1, ["é"])]


def test_a_damaged_utf_8_file_is_not_read_in_a_code_page() -> None:
    dialect = Dialect(encodings=("utf-8-sig", "cp1252"))
    with pytest.raises(SourceError, match=r"list.csv:3: not utf-8-sig or cp1252 text"):
        read("Müller\nŁódź\n".encode() + b"caf\xe9\n", dialect)


def test_a_file_in_a_code_page_is_read_although_a_pair_of_its_letters_would_be_one_in_utf_8() -> None:
    dialect = Dialect(encodings=("utf-8-sig", "cp1252"))
    assert read("Ã© Müller Gärtner Größe\n".encode("cp1252"), dialect) == [(1, ["Ã© Müller Gärtner Größe"])]


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"a\nb\n\xff\xfe\n", "list.csv:3: not utf-8-sig text"),
        (b"a\n\xe9", "list.csv:2: not utf-8-sig text"),
        (b'a,b\nc,"d\n', "list.csv:2: not well-formed CSV.*cut or re-saved"),
        (b'a\n"b"c\n', "list.csv:2: not well-formed CSV"),
        (b"a\nb\0c\n", "list.csv:2: a NUL byte"),
    ],
)
def test_what_is_no_csv_is_refused_with_its_line(data: bytes, message: str) -> None:
    with pytest.raises(SourceError, match=message):
        read(data)


@pytest.mark.parametrize(
    ("data", "limits", "message"),
    [
        (b"a\n" + b"x" * 200 + b"\n", Limits(max_line=100), "list.csv:2: a line of more than 100 bytes"),
        (b"a\n" + b"x" * 200_000 + b"\n", Limits(), "a field of more than 131072 characters"),
    ],
)
def test_lines_and_fields_beyond_limits_are_refused(data: bytes, limits: Limits, message: str) -> None:
    with pytest.raises(LimitError, match=message):
        list(rows(file(data, limits), Dialect(), "utf-8"))


def test_a_row_of_another_width_is_refused() -> None:
    with pytest.raises(SourceError, match=r"list\.csv:7: 1 cells where the header has 2"):
        list(checked([(6, ["a", "b"]), (7, ["c"])], 2, "list.csv"))


@given(st.lists(st.sampled_from("abcde"), max_size=30))
def test_groups_hold_every_row_of_their_key_in_order_and_each_key_once(keys: list[str]) -> None:
    table: list[Row] = [(number, [key]) for number, key in enumerate(keys, start=1)]
    found = list(groups(lambda: table, lambda row: row[1][0]))
    assert sorted(key for key, _ in found) == sorted(set(keys))
    assert all(members == [row for row in table if row[1][0] == key] for key, members in found)


def test_a_group_is_given_as_soon_as_it_is_whole() -> None:
    drawn: list[int] = []

    def table() -> list[Row]:
        return [(1, ["a"]), (2, ["a"]), (3, ["b"])]

    def watched() -> object:
        for row in table():
            drawn.append(row[0])
            yield row

    stream = groups(watched, lambda row: row[1][0])  # type: ignore[arg-type]
    assert next(stream)[0] == "a"
    assert drawn == [1, 2, 3, 1, 2]
