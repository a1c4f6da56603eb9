"""OFAC's change archives: what is understood, exactly; and that what is not is given back, never taken for something else."""

from __future__ import annotations

import json
from contextlib import suppress
from datetime import date
from importlib import resources

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casemate.errors import CasemateError, SourceError
from casemate.model.event import Event, Unread
from casemate.sources.us_ofac_changes.entry import is_whole, names_of, programmes_of
from casemate.sources.us_ofac_changes.parse import CONTRARY, decoded, joined, read_changes

FOLDER = resources.files("casemate.sources.us_ofac_changes")
HEAD = (
    "The following changes have occurred with respect to the Office of\nForeign Assets Control Listing of Specially Designated\n"
    "Nationals and Blocked Persons since January 1, 2013:\n\n"
)
ADDED = "01/03/13:      The following [SDGT] entries have been added to\nOFAC's SDN list:\n\n"


def read(text: str) -> list[Event | Unread]:
    return list(read_changes((HEAD + text).encode(), "sdnew13.txt"))


def told(text: str) -> list[tuple[str, str, tuple[str, ...]]]:
    return [(item.kind, str(item.on), item.names) for item in read(text) if isinstance(item, Event)]


def why(text: str) -> list[str]:
    return [item.why for item in read(text) if isinstance(item, Unread)]


def test_the_sample_gives_exactly_what_is_expected() -> None:
    expected = json.loads(FOLDER.joinpath("expected.json").read_text(encoding="utf-8"))
    items = list(read_changes(FOLDER.joinpath("sample/sdnew13.txt").read_bytes(), "sdnew13.txt"))
    events = [
        {
            "list": e.list, "kind": e.kind, "on": str(e.on), "names": list(e.names), "schema": e.schema, "programmes": list(e.programmes),
            "text": e.text, "before": e.before, "file": e.file, "line": e.line, "paragraphs": e.paragraphs,
        }
        for e in items if isinstance(e, Event)
    ]  # fmt: skip
    unread = [
        {"on": None if u.on is None else str(u.on), "why": u.why, "file": u.file, "line": u.line, "text": u.text}
        for u in items if isinstance(u, Unread)
    ]  # fmt: skip
    assert {"events": events, "not_understood": unread} == expected


def test_a_party_told_under_each_of_its_names_is_one_event() -> None:
    text = ADDED + "ALFA (a.k.a. BETA), Iran [SDGT]\nBETA (a.k.a. ALFA), Iran [SDGT]\n"
    (event,) = (item for item in read(text) if isinstance(item, Event))
    assert (event.names, event.paragraphs) == (("ALFA", "BETA"), 2)


def test_the_same_names_under_another_programme_are_another_event() -> None:
    assert len(told(ADDED + "ALFA, Iran [SDGT]\nALFA, Iran [IRAN]\n")) == 2


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("The following [SDGT] entries have been added to OFAC's SDN list:", "added"),
        ("The following [SDGT] entries have been removed:", "removed"),
        ("The following [SDGT] entries have been changed:", "changed"),
        ("OFAC has added the following entries to its SDN list as SDGTs -", "added"),
        ("Deletion of the following names from Treasury's listing is being published:", "removed"),
        ("resulting in the following new [SDGT] entries:", "changed"),
        ("resulting in the removal of the following [SDGT] entries:", "changed"),
        ('The following are new [SDGT] entries based on the fact that they are new "a.k.a.\'s" -', "changed"),
    ],
)  # fmt: skip
def test_the_leading_sentence_says_what_the_entries_below_are(sentence: str, kind: str) -> None:
    assert told(f"01/03/13:\n\n{sentence}\n\nALFA, Iran [SDGT]\n") == [(kind, "2013-01-03", ("ALFA",))]


@pytest.mark.parametrize(
    "sentence",
    [
        "The following [SDGT] entries have been added and the next ones removed:", "The following entries are of interest:",
        "The President has issued an order.",
    ],
)  # fmt: skip
def test_below_a_sentence_that_is_not_understood_nothing_is(sentence: str) -> None:
    text = f"{ADDED}ALFA, Iran [SDGT]\n\n{sentence}\n\nBETA, Iran [SDGT]\n"
    assert told(text) == [("added", "2013-01-03", ("ALFA",))]
    assert "an entry below no sentence that is understood" in why(text)


def test_a_change_below_a_sentence_of_additions_ends_what_that_sentence_says() -> None:
    text = ADDED + "ALFA, Iran [SDGT] -to- ALFA, Iraq [SDGT]\n\nBETA, Iran [SDGT]\n"
    assert told(text) == []
    assert why(text) == [CONTRARY, "an entry below no sentence that is understood"]


def test_a_change_has_both_its_states() -> None:
    (event,) = read("01/03/13:\n\nThe following [SDGT] entries have been changed:\n\nALFA, Iran [SDGT]. -to- ALFA, Iraq\n[SDGT].\n")
    assert isinstance(event, Event)
    assert (event.before, event.text) == ("ALFA, Iran [SDGT].", "ALFA, Iraq [SDGT].")


def test_what_a_sentence_says_ends_with_its_day() -> None:
    text = ADDED + "ALFA, Iran [SDGT]\n\n01/04/13:\n\nBETA, Iran [SDGT]\n"
    assert told(text) == [("added", "2013-01-03", ("ALFA",))]


@pytest.mark.parametrize("day", ["02/30/13:", "01/03/09:", "13/01/13:"])
def test_a_day_that_is_none_or_of_another_year_dates_nothing(day: str) -> None:
    text = f"{day}\n\nThe following [SDGT] entries have been removed:\n\nALFA, Iran [SDGT]\n"
    assert told(text) == []
    assert why(text)


def test_a_day_of_the_year_before_is_taken() -> None:
    assert told("12/28/12:\n\nThe following [SDGT] entries have been removed:\n\nALFA, Iran [SDGT]\n") == [
        ("removed", "2012-12-28", ("ALFA",))
    ]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("ALFA BANK, Tehran, Iran [IRAN]", ("ALFA BANK",)), ("ALFA TRADING CO., LTD., Tehran, Iran [IRAN]", ("ALFA TRADING CO., LTD.",)),
        ("MUSTER, Ivan, 1 Street, Iran (individual) [IRAN]", ("MUSTER, Ivan",)), ("MUSTER; DOB 1962 (individual) [IRAN]", ("MUSTER",)),
        ("MUSTER, Ivan; DOB 1962 (individual) [IRAN]", ("MUSTER, Ivan",)), ("STAR (EPXX1) Tanker (vessel) [IRAN]", ("STAR",)),
        ('ALFA (a.k.a. BETA (SAMPLE) CO.; f.k.a. GAMMA; a.k.a. "DELTA"), Iran [IRAN]', ("ALFA", "BETA (SAMPLE) CO.", "GAMMA", "DELTA")),
        ("MUSTER, Ivan (individual) [IRAN]", ("MUSTER, Ivan",)), ("[IRAN]", None),
    ],
)  # fmt: skip
def test_an_entry_is_told_by_its_names(text: str, names: tuple[str, ...] | None) -> None:
    assert names_of(text) == names


@pytest.mark.parametrize(
    ("text", "programmes"),
    [
        ("A [IRAN]", ("IRAN",)), ("A [NPWMD][IFSR].", ("NPWMD", "IFSR")), ("A [SDGT] (Linked To: B (C); Linked To: D).", ("SDGT",)),
        ("A [SOUTH SUDAN]", ("SOUTH SUDAN",)), ("A", ()), ("A [SDGT] (in Iran)", ()), ("A [1]", ()), ("A ]", ()),
    ],
)  # fmt: skip
def test_an_entry_ends_with_its_programmes(text: str, programmes: tuple[str, ...]) -> None:
    assert programmes_of(text) == programmes
    assert is_whole(text) == bool(programmes)


def test_a_line_that_ends_in_a_hyphen_was_broken_there() -> None:
    assert joined(["a.k.a. AL-", "BASRI -to-", "AL -", "X"]) == "a.k.a. AL-BASRI -to- AL - X"


@pytest.mark.parametrize(
    ("data", "text"), [("é".encode(), "é"), (b"CASTA\xd1O", "CASTAÑO"), (b"CASTA\xa5O", "CASTAÑO")], ids=["UTF-8", "Windows-1252", "CP437"]
)
def test_letters_beyond_ascii_are_read_by_the_code_page_that_they_are_in(data: bytes, text: str) -> None:
    assert decoded(data) == text


def test_another_file_is_refused() -> None:
    with pytest.raises(SourceError, match="no change archive"):
        list(read_changes(b"ent_num,SDN_Name\n", "sdn.csv"))


@given(
    st.lists(
        st.sampled_from([*"ab,;:.-()[]\n ", "[SDGT]", "-to-", "(a.k.a. ", "01/03/13:", "The following ", "added", ":\n\n"]), max_size=60
    )
)
def test_whatever_is_written_is_an_event_or_given_back(pieces: list[str]) -> None:
    for item in read(ADDED + "".join(pieces)):
        assert item.line >= 1
        assert isinstance(item, Unread) or (item.programmes and item.names and item.on == date(2013, 1, 3))


@given(st.binary(max_size=300))
def test_no_bytes_make_it_fail_otherwise_than_by_refusing(data: bytes) -> None:
    with suppress(CasemateError):
        list(read_changes(HEAD.encode() + data, "x"))
