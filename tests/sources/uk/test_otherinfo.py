"""The field "Other Information", and the documents of the UK lists."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casemate.model.listing import Fact
from casemate.sources.base import Journal
from casemate.sources.uk.documents import documents
from casemate.sources.uk.otherinfo import OtherInfo, read, reason_relations


def of(text: str) -> OtherInfo:
    return read(text, Journal())


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Also referred to as Hassan, Hogalu and Marwan.", [("Hassan", "weak"), ("Hogalu", "weak"), ("Marwan", "weak")]),
        ("UN Ref QI.A.1.01. Also known as the 'Le Messie'", [("Le Messie", "weak")]),
        ("Formerly known as Sample Bellows", [("Sample Bellows", "strong")]),
        ("Also known as (low level a.k.a) (1) Omar SAMPLE (2) Umar SAMPLE", [("Omar SAMPLE", "weak"), ("Umar SAMPLE", "weak")]),
        ("Also known as Ali Sample (false identity linked to passport 1 and others)", [("Ali Sample", "weak")]),
    ],
)
def test_names_in_remarks_are_weak_aliases_and_former_ones_are_former(text: str, names: list[tuple[str, str]]) -> None:
    assert [(name.text, name.quality) for name in of(text).names] == names


@pytest.mark.parametrize(
    "more",
    ["Reregistered on 6 June 2014 as Sample Unitary Enterprise, Sample Seaport", "re-registered in 2014 as Sample", "Founder: Jane Sample"],
)
def test_a_former_name_ends_where_the_next_sentence_begins_without_a_full_stop(more: str) -> None:
    found = of(f"Formerly known as Sample Commercial Seaport {more}.")
    assert [(name.text, name.kind) for name in found.names] == [("Sample Commercial Seaport", "former")]
    assert found.rest == more


@pytest.mark.parametrize(
    ("text", "fact"),
    [
        ("EU listing. Not UN", Fact("regime_note", "EU listing")),
        ("Male", Fact("gender", "male")),
        ("Mothers name: Fatma Sample", Fact("family", "Fatma Sample", "mother")),
        ("Name of father is Ali Sample", Fact("family", "Ali Sample", "father")),
        ("Reportedly deceased as of 2013", Fact("deceased", "Reportedly deceased as of 2013")),
        ("Originally listed on 24/06/2011", Fact("listing_event", "2011-06-24", "Originally listed on")),
        ("Date of UN designation: 14.04.2015", Fact("listing_event", "2015-04-14", "Date of UN designation")),
        ("Eye colour: brown", Fact("physical_description", "Eye colour: brown")),
        ("INTERPOL-UN Security Council Special Notice web link: https://www.interpol.int/x", Fact(
            "interpol_notice", "https://www.interpol.int/x", "INTERPOL-UN Security Council Special Notice web link: https://www.interpol.int/x")),
    ],
)  # fmt: skip
def test_regular_sentences_are_facts(text: str, fact: Fact) -> None:
    assert fact in of(text).facts


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("UN Ref QI.A.317.13 Mothers name: Fatma Sample", "list_reference", "QI.A.317.13"),
        ("UN REF:QE.A.146.14. More", "list_reference", "QE.A.146.14"),
        ("UN Ref I.AC.50.20.12.12.(2). More", "list_reference", "I.AC.50.20.12.12.(2)"),
        ("Tel: +963 11 0000000. Fax 1", "phone", "+963 11 0000000"),
        ("Website www.example.org", "website", "www.example.org"),
        ("Email: info@example.org", "email", "info@example.org"),
        ("IMO: 8937675. MMSI: 445539000. A sample vessel.", "imo", "8937675"),
        ("IMO number 8937675.", "imo", "8937675"),
        ("IMO: 8937675. MMSI: 445539000.", "mmsi", "445539000"),
    ],
)
def test_numbers_in_sentences_are_identifiers(text: str, kind: str, value: str) -> None:
    assert (kind, value) in [(i.kind, i.value) for i in of(text).identifiers]


def test_labelled_values_are_read_up_to_the_next_label() -> None:
    found = of("(UK Sanctions List Ref):RUS9001. (UN Ref):QDi.999. Keeps bees. (Gender):Male (Phone number):(1) +1 (2) +2")
    assert [(i.label, i.value) for i in found.identifiers] == [
        ("UK Sanctions List reference", "RUS9001"), ("UN reference", "QDi.999"), ("Phone number", "+1"), ("Phone number", "+2"),
    ]  # fmt: skip
    assert found.facts == [Fact("gender", "male")]
    assert found.rest == "Keeps bees"


def test_what_is_not_understood_is_kept_and_counted_without_its_words() -> None:
    journal = Journal()
    found = read("Keeps bees. (Star sign):Leo", journal)
    assert found.rest == "Star sign: Leo. Keeps bees"
    assert dict(journal.not_understood) == {"Other Information: sentence": 1, "Other Information: label Star sign": 1}


def test_a_relation_is_a_lead_and_its_sentence_is_kept() -> None:
    found = of("Brother of Omar Sample. Associated with Sample Group")
    assert [(r.kind, r.target) for r in found.relations] == [("family", "Omar Sample"), ("associate", "Sample Group")]
    assert found.rest == "Associated with Sample Group"


def test_a_statement_of_reasons_gives_leads_only_where_it_speaks_of_the_entry() -> None:
    text = "Ivan EXAMPLE is associated with Sample Group. He is owned by nobody. Other Bank is controlled by Third Holding."
    assert [(r.kind, r.target) for r in reason_relations(text, ["EXAMPLE"])] == [("associate", "Sample Group")]


def test_dates_of_birth_are_approximate_where_the_text_says_so() -> None:
    assert of("DOB is approximate").approximate


@given(st.text(max_size=300))
def test_any_text_is_read(text: str) -> None:
    of(text)


@pytest.mark.parametrize(
    "text", ["(UN Ref):" * 20_000, "Also known as " + "A, " * 50_000, "Son of " * 20_000, "(" * 100_000, "1 " * 50_000]
)
def test_long_texts_are_read_in_no_time_to_speak_of(text: str) -> None:
    of(text)
    documents(text, "passport")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("OR801168 (Afghan). Issued on 28 Feb 2006. Expires 27 Feb 2011", ("passport", "OR801168", "af", "2006-02-28", "2011-02-27")),
        ("Mali Passport no.A1037434. Issued: 10/8/2001. Expires: 31/12/2014", ("passport", "A1037434", "ml", "2001-08-10", "2014-12-31")),
        ("AAID00435 (Guinea Bissau Diplomatic)", ("passport", "AAID00435", "gw", None, None)),
        ("Driver license no D0161572. Issued in California, USA", ("driving_licence", "D0161572", None, None, None)),
        ("Italian Fiscal Code JMM MDI 68A25 Z352D", ("tax", "JMM MDI 68A25 Z352D", "it", None, None)),
        ("Afghan national ID card (tazkira) no.545167, issued in 1974.", ("passport", "545167", "af", "1974", None)),
        ("Mali ID Number: 073/SPICRE. Date of issue: 6 Dec 2011", ("passport", "073/SPICRE", "ml", None, None)),
        ("PD-AE/044GN02. Expiry date 23 Feb 2013", ("passport", "PD-AE/044GN02", None, None, "2013-02-23")),
        ("0000576 (ID card)", ("passport", "0000576", None, None, None)),
    ],
)
def test_a_document_is_read_with_its_kind_issuer_and_dates(text: str, expected: tuple[str | None, ...]) -> None:
    ((found,), rest) = documents(text, "passport")
    periods = tuple(period.iso if period else None for period in (found.issued, found.expires))
    assert ((found.kind, found.value, found.country, *periods), rest) == (expected, [])


@pytest.mark.parametrize("text", ["Uganda Passport.", "Refugee travel document issued in Sample Town, dated 30 Apr 2000", "lost in 1999"])
def test_a_text_without_a_number_gives_none_and_is_kept(text: str) -> None:
    assert documents(text, "passport") == ([], [text.strip(".")])
