"""Other parties that remarks name, and the sentences they stand in."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casemate.model.words import RELATION_KINDS
from casemate.text.leads import leads
from casemate.text.sentences import sentences


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Associated with Alpha Group.", [("associate", "Alpha Group")]),
        ("UN Ref QI.A.1.01. Also associated with Omar Sample", [("associate", "Omar Sample")]),
        ("Close associate of President Omar Sample and Ali Sample", [("associate", "President Omar Sample"), ("associate", "Ali Sample")]),
        ("Owned or controlled by Ghorb Nooh. Subsidiary of the DIO", [("owner", "Ghorb Nooh"), ("parent", "DIO")]),
        ("Owned or controlled by, or acts on behalf of, KAA, and is a subsidiary of KAA", [("other", "KAA")]),
        ("Owned, controlled or acting on behalf of the IRGC", [("other", "IRGC")]),
        ("Acting on behalf of Yasa Part or at its direction", [("acting_for", "Yasa Part")]),
        ("Controlled by Novin Energy involved in laser welding", [("owner", "Novin Energy")]),
        ("Linked to Al-Alpha in the Sample Hills", [("linked_to", "Al-Alpha in the Sample Hills")]),
        ("Associated with Omar Sample, leader of Alpha", [("associate", "Omar Sample")]),
        ("Associated with Ministry of Defence and Logistics", [("associate", "Ministry of Defence and Logistics")]),
        ("Associated with the Alpha Movement, Beta Group and Gamma of Oz", [
            ("associate", "Alpha Movement"), ("associate", "Beta Group"), ("associate", "Gamma of Oz")]),
    ],
)  # fmt: skip
def test_parties_are_read_with_their_relation(text: str, expected: list[tuple[str, str]]) -> None:
    assert [(lead.kind, lead.target) for lead in leads(text)] == expected


def test_the_un_number_of_a_party_is_kept_and_its_words() -> None:
    found = leads("Associated with Omar Sample (QDi.001) and Alpha Group (QDe.002).")
    assert [(lead.target, lead.reference, lead.words) for lead in found] == [
        ("Omar Sample", "QDi.001", "Associated with"),
        ("Alpha Group", "QDe.002", "Associated with"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Has been associated with a person who has been involved in repression",
        "Assisted in raising funds on behalf of the leadership",
        "The partnership controlled by the entry failed",
    ],
)
def test_a_text_that_names_nobody_gives_no_lead(text: str) -> None:
    assert leads(text) == []


@given(st.text(max_size=400))
def test_any_text_is_read_and_kinds_are_known_words(text: str) -> None:
    assert all(lead.kind in RELATION_KINDS and lead.target in " ".join(text.split()) for lead in leads(text))


@pytest.mark.parametrize("text", ["owned by A " * 20_000, "(" * 100_000, "associated with " * 20_000, "A, " * 50_000, " " * 100_000])
def test_long_texts_are_read_in_no_time_to_speak_of(text: str) -> None:
    assert len(leads("Associated with A" + text)) < 100_000


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One. Two", ["One", "Two"]),
        ("Seen in Jan. 2010.Deported. ", ["Seen in Jan. 2010", "Deported"]),
        ("Known as M. Sample and Dr. Sample Ltd. Gone", ["Known as M. Sample and Dr. Sample Ltd. Gone"]),
        ("Held (since May. Then freed). Dead", ["Held (since May. Then freed)", "Dead"]),
        ("A;  B\nC", ["A", "B", "C"]),
        ("", []),
    ],
)
def test_sentences_end_where_a_reader_would_end_them(text: str, expected: list[str]) -> None:
    assert sentences(text) == expected
