"""Remarks of the EU list."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casemate.model.listing import Fact, Identifier
from casemate.sources.eu_fsf.remarks import contacts, fact, further_regimes, numbers, pieces


@pytest.mark.parametrize(
    ("remark", "expected"),
    [
        ("Date of UN designation: 2002-02-21", Fact("listing_event", "2002-02-21", "Date of UN designation")),
        ("Date of designation in Article 7 (2): 21.2.2002.", Fact("listing_event", "2002-02-21", "Date of designation in Article 7 (2)")),
        ("UNSC RESOLUTION 1483 BASIS:", Fact("regime_note", "UNSC RESOLUTION 1483 BASIS:")),
        ("Date of designation: 31.2.2002", None),
        ("Saddam's eldest son", None),
    ],
)  # fmt: skip
def test_regular_remarks_are_facts(remark: str, expected: Fact | None) -> None:
    assert fact(remark) == expected


def test_further_regimes_are_read_with_programme_and_act() -> None:
    text = "Entity is sanctioned in regime 753/2011 (OJ L199) of programme AFG, in regime 881/2002 (OJ L139) of programme TAQA"
    assert further_regimes(text) == [("AFG", "753/2011 (OJ L199)"), ("TAQA", "881/2002 (OJ L139)")]


def test_contacts_are_taken_out_of_an_address_remark() -> None:
    rest, found = contacts("PHONE[042 1, 2]\\nMOOD[bad]\\n(former location)")
    assert found == [Identifier("phone", "042 1, 2", label="PHONE")]
    assert pieces(rest) == ["MOOD[bad]", "former location"] or pieces(rest) == ["MOOD[bad]", "(former location)"]


def test_numbers_in_remarks_are_identifiers() -> None:
    remarks = [
        "Italian Fiscal Code: JMM MDI 68A25 Z352D",
        "SSN 156-92-9999 (USA)",
        "US Federal Employer Identification Number 36-3000000",
        "former",
    ]
    assert [(number.kind, number.value, number.country) if number else None for _, number in numbers(remarks)] == [
        ("tax", "JMM MDI 68A25 Z352D", "it"), ("ssn", "156-92-9999", "us"), ("tax", "36-3000000", "us"), None,
    ]  # fmt: skip


@given(st.text(alphabet="(a) \n\\n", max_size=60))
def test_any_brackets_are_taken_apart_without_losing_letters(text: str) -> None:
    letters = [c for c in text.replace("\\n", "\n") if c in "an"]
    kept = [c for piece in pieces(text) for c in piece if c in "an"]
    assert set(kept) == set(letters)


@pytest.mark.parametrize("text", ["(" * 50_000 + ")" * 50_000, "(a) " * 50_000, "PHONE[" * 50_000])
def test_long_remarks_are_read_in_no_time_to_speak_of(text: str) -> None:
    assert isinstance(pieces(contacts(text)[0]), list)
