"""JSON arrays read object by object."""

from __future__ import annotations

import io
import json
from typing import Any, BinaryIO, cast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casemate.errors import InputRefusedError, LimitError, SourceError
from casemate.sources.jsonstream import objects
from casemate.sources.raw import Limits, RawFile


def raw(data: bytes) -> RawFile:
    return RawFile("list.json", len(data), Limits(), lambda: cast(BinaryIO, io.BytesIO(data)))


SCALARS = st.none() | st.booleans() | st.integers() | st.text()


@given(st.lists(st.dictionaries(st.text(), SCALARS | st.lists(SCALARS) | st.dictionaries(st.text(), SCALARS))), st.booleans())
def test_the_objects_are_those_that_a_whole_parse_gives(items: list[dict[str, Any]], indented: bool) -> None:
    data = json.dumps(items, ensure_ascii=False, indent=1 if indented else None).encode("utf-8", "surrogatepass")
    try:
        data.decode()
    except UnicodeDecodeError:
        return
    assert [found for _, found in objects(raw(data))] == items


def test_an_object_that_crosses_chunks_is_whole_and_has_its_line() -> None:
    items = [{"n": number, "text": "ü" * 7000} for number in range(40)]
    data = json.dumps(items, ensure_ascii=False, indent=0).encode()
    found = list(objects(raw(data)))
    assert [item for _, item in found] == items
    assert [line for line, _ in found][:3] == [2, 6, 10]


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "an array of objects is expected"),
        (b"<html>", "an array of objects is expected"),
        (b'{"a": 1}', "an array of objects is expected"),
        (b'[{"a": 1}, 2]', "an object is expected"),
        (b'[{"a": 1}', "may be cut"),
        (b'[{"a": 1}, ', "an object is expected"),
        (b'[{"a": "x', "not valid JSON"),
        (b'[{"a": 1}]x', "something follows"),
        (b'[{"a": 1, "a": 2}]', "stands twice"),
        (b'[{"a": NaN}]', "not valid JSON"),
        (b'[{"a": "\xff"}]', "not UTF-8"),
    ],
)
def test_anything_but_an_array_of_objects_is_refused(data: bytes, words: str) -> None:
    with pytest.raises(SourceError, match=words) as refused:
        list(objects(raw(data)))
    assert refused.value.file == "list.json"
    assert refused.value.line == 1


def test_an_endless_object_stops_at_the_limit() -> None:
    with pytest.raises(LimitError, match="an object of more than"):
        list(objects(raw(b'[{"a": "' + b"x" * 300_000 + b'"}]'), max_object=1000))


def test_deep_nesting_is_refused() -> None:
    with pytest.raises(InputRefusedError):
        list(objects(raw(b'[{"a": ' + b"[" * 60_000 + b"]" * 60_000 + b"}]")))
