"""XML is read as a stream, strictly, with the right line."""

from __future__ import annotations

import io
import random
from typing import Any

import pytest

from casemate.errors import LimitError, SourceError
from casemate.sources import xmlstream
from casemate.sources.xmlstream import Strict, line_of, stream


def elements(data: bytes, *wanted: str, containers: frozenset[str] | None = None) -> list[Any]:
    return [element for event, element in stream(io.BytesIO(data), "f.xml", frozenset(wanted), containers=containers) if event == "element"]


def only(data: bytes) -> Strict:
    """The one element ``e``, held while it is whole."""
    events = stream(io.BytesIO(data), "f.xml", frozenset({"e"}))
    return next(Strict(element, "f.xml") for event, element in events if event == "element")


def read_a(data: bytes) -> str | None:
    element = only(data)
    text = element.text("a")
    element.done()
    return text


@pytest.mark.parametrize("line_end", [b"\n", b"\r\n"], ids=["LF", "CRLF"])
def test_lines_beyond_65535_are_right(line_end: bytes) -> None:
    dice = random.Random(7)
    shapes = (
        b' <e>\n  <a/><b>x\n y</b>\n  <c k="v"/>\n </e>\n',
        b" <e><b>text</b></e>\n\n\n",
        b" <e>" + "é &amp; more ".encode() * 40 + b"\n\n<f/></e>\n",
        b" <e>\n<b>" + b"line\n" * 120 + b"</b></e>\n",
    )
    data, line, expected = [b"<r>\n"], 1, []
    while line < 140_000:
        shape = dice.choice(shapes)
        expected.append(line + 1)
        line += shape.count(b"\n")
        data.append(shape)
    whole = b"".join([*data, b"</r>"]).replace(b"\n", line_end)

    lines = [line_of(element) for event, element in stream(io.BytesIO(whole), "f.xml", frozenset({"e"})) if event == "element"]

    assert lines == expected


@pytest.mark.parametrize(
    "entry",
    [b"<e a='1'/>", b"<e/><x>1\n2</x>", b"<e><x><y/></x></e>", b"<x>1<y/>\n\n</x><e/>", b"<x><x><x><x><x/></x></x></x></x><e/><x/>"],
)
def test_a_line_is_right_or_none_where_no_text_is_near(entry: bytes) -> None:
    whole = b"<r>" + b"\n" * 70_000 + entry + b"</r>"
    line = 70_001 + entry[: entry.index(b"<e")].count(b"\n")

    assert [line_of(element) for event, element in stream(io.BytesIO(whole), "f.xml", frozenset({"e"})) if event == "element"] in (
        [line],
        [None],
    )


@pytest.mark.parametrize("containers", [None, frozenset({"r", "list"})])
def test_memory_does_not_grow_with_the_file(containers: frozenset[str] | None) -> None:
    data = io.BytesIO(b"<r><list>" + b"<e><a>x</a></e>\n" * 50_000 + b"</list></r>")
    events = stream(data, "f.xml", frozenset({"e"}), containers=containers)

    held = [len(element.getparent()) for event, element in events if event == "element"]

    assert len(held) == 50_000
    assert max(held) < 3_000  # one chunk of 32 KiB read ahead


@pytest.mark.parametrize(
    ("data", "line"),
    [
        (b"<r>\n<list><e/></list>\n<news/></r>", 3),
        (b"<r>\n<news/>\n<list><e/></list></r>", 2),
        (b"<r>\n<list>\n<e/>\n<news/><more/>\n<e/></list></r>", 4),
        (b"<r>\n<news><e/></news></r>", 2),
        (b"<r>\n<list><e/></list><news/>\n<list><e/></list></r>", 2),
        (b"\n<news/>", 2),
        (b"\n<news><r><list><e/></list></r></news>", 2),
    ],
)
def test_an_element_outside_the_named_containers_is_refused_with_its_line(data: bytes, line: int) -> None:
    with pytest.raises(SourceError, match=rf"f\.xml:{line}: unknown element news"):
        elements(data, "e", containers=frozenset({"r", "list"}))


def test_the_root_is_given_first_even_where_it_is_unknown() -> None:
    event, root = next(stream(io.BytesIO(b"<news><r/></news>"), "f.xml", frozenset({"e"}), containers=frozenset({"r"})))

    assert (event, root.tag) == ("root", "news")


def test_an_attribute_of_a_container_is_refused() -> None:
    with pytest.raises(SourceError, match="unknown attribute n of list"):
        elements(b"<r><list n='1'><e/></list></r>", "e", containers=frozenset({"r", "list"}))


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"<r><e><a>1</a><b>2</b></e></r>", "unknown element b in e"),
        (b"<r><e x='1'><a>1</a></e></r>", "unknown attribute x of e"),
        (b"<r><e><a x='1'>1</a></e></r>", "unknown attribute x of a"),
        (b"<r><e><a><c/></a></e></r>", "a has child elements"),
        (b"<r><e><a>1</a><a>2</a></e></r>", "a stands 2 times"),
        (b"<r><e>stray<a>1</a></e></r>", "text in e where none is expected"),
    ],
)
def test_what_nobody_read_is_an_error(data: bytes, message: str) -> None:
    with pytest.raises(SourceError, match=message):
        read_a(data)


def test_attributes_of_the_schema_namespace_are_not_data() -> None:
    element = only(b"<r xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'><e xsi:nil='true'/></r>")

    element.done()


@pytest.mark.parametrize("containers", [None, frozenset({"r"}), frozenset({"other"})])
def test_a_document_type_is_refused(containers: frozenset[str] | None) -> None:
    bomb = b'<!DOCTYPE r [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><r><e>&b;</e></r>'

    with pytest.raises(SourceError, match="declares a DTD"):
        elements(bomb, "e", containers=containers)


@pytest.mark.parametrize("containers", [None, frozenset({"r"})])
def test_an_entry_without_end_is_refused(containers: frozenset[str] | None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xmlstream, "MAX_ELEMENTS", 20_000)
    monkeypatch.setattr(xmlstream, "MAX_BYTES", 100_000)

    with pytest.raises(LimitError, match="one entry of more than"):
        elements(b"<r><e>" + b"<a/>" * 40_000 + b"</e></r>", "e", containers=containers)


def test_a_cut_file_is_refused_with_the_line() -> None:
    with pytest.raises(SourceError, match=r"f\.xml:2: not well-formed"):
        elements(b"<r>\n<e><a>", "e")


def test_leaves_give_text_and_attributes() -> None:
    element = only(b"<r><e><a k='1' row='7'> x  y </a><a k='2'/></e></r>")

    assert element.leaves("a", "k", "@row") == [("x y", "1"), (None, "2")]


def test_a_leaf_that_is_not_there_is_silence() -> None:
    assert only(b"<r><e/></r>").leaf("a", "k", "@row") == (None, None)


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"<r><e><a k='1' x='2'>1</a></e></r>", "unknown attribute x of a"),
        (b"<r><e><a x='2'>1</a></e></r>", "unknown attribute x of a"),
        (b"<r><e><a k='1'><b/></a></e></r>", "a has child elements"),
        (b"<r><e><a k='1'/><a k='1'/></e></r>", "a stands 2 times"),
    ],
)
def test_a_leaf_with_anything_unforeseen_is_refused(data: bytes, message: str) -> None:
    element = only(data)

    with pytest.raises(SourceError, match=message):
        element.leaf("a", "k")


def test_children_of_several_names_keep_the_order_of_the_document() -> None:
    element = only(b"<r><e><b>1</b><a>2</a><b>3</b></e></r>")

    assert element.texts("a", "b") == ["1", "2", "3"]


@pytest.mark.parametrize("damage", [b"\xe9", b"a\0b", b"<x></y>"], ids=["Latin-1", "NUL", "end of another element"])
def test_damage_behind_the_roots_start_does_not_hide_the_root(damage: bytes) -> None:
    assert xmlstream.root_of(b'<?xml version="1.0" encoding="UTF-8"?>\n<n:root xmlns:n="urn:n">\n<e>' + damage + b"</e>") == "root"


@pytest.mark.parametrize("data", [b"", b"no XML", b"<roo"])
def test_bytes_without_a_whole_start_of_an_element_have_no_root(data: bytes) -> None:
    assert xmlstream.root_of(data) is None
