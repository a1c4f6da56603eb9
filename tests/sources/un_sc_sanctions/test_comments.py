"""Comments of the UN list: what is regular becomes facts."""

from __future__ import annotations

from datetime import date

import pytest

from casemate.sources.base import Journal
from casemate.sources.un_sc_sanctions.comments import read


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("[Old Reference # E.29.I.22].", "list_reference", "E.29.I.22"),
        ("[Old Reference #I.AC.50.18.04.12.(1)]", "list_reference", "I.AC.50.18.04.12.(1)"),
        ("SWIFT/BIC: EXMPKPPY.", "bic", "EXMPKPPY"),
        ("Company Number IMO 5787684.", "imo", "5787684"),
        ("Website: http://www.example.org", "website", "http://www.example.org"),
        ("Italian Fiscal Code: LBR HBB 61S17 Z352F.", "tax", "LBR HBB 61S17 Z352F"),
        ("Phone number: +963000000000. Gender: Male", "phone", "+963000000000"),
    ],
)
def test_a_labelled_number_is_an_identifier(text: str, kind: str, value: str) -> None:
    assert [(one.kind, one.value) for one in read(text, "QDi.001", Journal()).identifiers] == [(kind, value)]


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("Gender [Male].", [("gender", "male")]),
        ("Sex: female.", [("gender", "female")]),
        ("Reportedly deceased as of Apr. 2016.", [("deceased", "Reportedly deceased as of Apr. 2016")]),
        ("Confirmed to have died in Chad on 9 Mar. 2009.", [("deceased", "Confirmed to have died in Chad on 9 Mar. 2009")]),
        ("As of July 2019, reportedly killed in Yemen.", [("deceased", "As of July 2019, reportedly killed in Yemen")]),
        ("Driver of Usama Example (deceased) until 2001.", []),
        ("Mother's name: Farida Example.", [("family", "Farida Example")]),
        ("Father’s name is A Example, mother’s name is B Example.", [("family", "A Example"), ("family", "B Example")]),
        (
            "Physical description: eye colour: brown; hair colour: black. Speaks Arabic.",
            [("physical_description", "Physical description: eye colour: brown; hair colour: black"), ("languages", "Speaks Arabic")],
        ),
        (
            "Wanted. INTERPOL-UN Security Council Special Notice web link: https://www.interpol.int/en/notice/search/un/1",
            [("interpol_notice", "https://www.interpol.int/en/notice/search/un/1")],
        ),
    ],
)
def test_a_regular_sentence_is_a_fact(text: str, facts: list[tuple[str, str]]) -> None:
    assert [(fact.kind, fact.value) for fact in read(text, "QDi.001", Journal()).facts] == facts


@pytest.mark.parametrize(
    "text",
    [
        "Wanted. Review pursuant to Security Council resolution 1822 (2008) was concluded on 21 Jun. 2010.",
        "2010 Review pursuant to Security Council resolution 1822 (2008) was concluded on 21 June 2010 [Old Reference # E.1]",
    ],
)
def test_a_review_is_a_dated_event(text: str) -> None:
    assert read(text, "QDi.001", Journal()).events == [
        (date(2010, 6, 21), "review pursuant to Security Council resolution 1822 (2008) concluded")
    ]


def test_the_paragraphs_of_a_listing_are_its_measures_and_their_days() -> None:
    text = (
        "Listed pursuant to paragraph 15 of resolution 1970 (Travel Ban). Listed on 17 March 2011 pursuant to paragraph 17 of "
        "resolution 1970 ( Asset Freeze)."
    )
    found = read(text, "LYi.006", Journal()).measures
    assert [(measure.text, measure.since) for measure in found] == [("Travel Ban", None), ("Asset Freeze", date(2011, 3, 17))]


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("Member of the Example Movement (QDe.128).", ("member", "Example Movement", "QDe.128")),
        ("Brother of Gun Gun Example (QDi.218).", ("family", "Gun Gun Example", "QDi.218")),
        ("Associated with Example Front (QDe.137).", ("associate", "Example Front", "QDe.137")),
        ("Trained fighters (QDe.137).", ("linked_to", "QDe.137", "QDe.137")),
        ("Owned or controlled by KAA.", ("owner", "KAA", None)),
    ],
)
def test_another_entry_that_is_named_is_a_lead(text: str, relation: tuple[str, str, str | None]) -> None:
    assert [(one.kind, one.target, one.target_id) for one in read(text, "QDi.001", Journal()).relations] == [relation]


def test_an_entry_is_no_lead_to_itself() -> None:
    assert read("Member of the Example Movement (QDe.128).", "QDe.128", Journal()).relations == []


def test_a_sentence_that_is_not_understood_is_counted() -> None:
    journal = Journal()
    read("Fled to Example in 2013. Gender: male. Arrested in 2014.", "QDi.001", journal)
    assert sum(journal.not_understood.values()) == 2


def test_a_very_long_comment_is_read_in_time_that_grows_with_it() -> None:
    text = "Father’s name is " + "(a " * 200_000 + "Listed pursuant to paragraph " + "1" * 200_000
    assert read(text, "QDi.001", Journal()).relations == []
