"""BODS of every version: shares, levels, replacements, closings, and damage."""

from __future__ import annotations

import json
from typing import Any

import pytest

from casemate.errors import CasemateError, LimitError, SourceError
from casemate.sources.base import Journal
from casemate.sources.ownership.bodsstatement import Described, glimpse
from casemate.sources.ownership.bodsstatement import statement as read_statement
from casemate.sources.ownership.records import Fields
from tests.realdata import real
from tests.sources.ownership.opened import counts, edges, owns, parties, read


def statement(kind: str, record: str, details: dict[str, Any], **head: Any) -> dict[str, Any]:
    """A statement of BODS 0.4."""
    return {
        "statementId": head.pop("statement", f"statement-of-{record}"),
        "declarationSubject": "c",
        "statementDate": head.pop("said", "2020-01-01"),
        "publicationDetails": {
            "publicationDate": head.pop("published", "2020-02-01"),
            "bodsVersion": "0.4",
            "publisher": {"name": "Register"},
        },
        "recordId": record,
        "recordType": kind,
        "recordStatus": head.pop("status", "new"),
        "recordDetails": {"isComponent": False, **details},
        **head,
    }


def company(record: str, **details: Any) -> dict[str, Any]:
    return statement("entity", record, {"entityType": {"type": "registeredEntity"}, "name": f"Company {record}", **details})


def relation(owner: Any, owned: Any, *interests: dict[str, Any], record: str = "r", **head: Any) -> dict[str, Any]:
    details = {"subject": owned, "interestedParty": owner, "interests": list(interests), **head.pop("details", {})}
    return statement("relationship", record, details, **head)


def shares(exact: float, **more: Any) -> dict[str, Any]:
    return {"type": "shareholding", "directOrIndirect": "direct", "share": {"exact": exact}, **more}


def told(*statements: dict[str, Any], lines: bool = False, journal: Journal | None = None) -> list[str]:
    text = "\n".join(json.dumps(one) for one in statements) if lines else json.dumps(list(statements))
    return edges(read("bods", text, journal=journal))


@pytest.mark.parametrize("lines", [False, True])
def test_an_array_and_lines_say_the_same(lines: bool) -> None:
    assert told(company("a"), company("b"), relation("a", "b", shares(60)), lines=lines) == ["a > b 60"]


def test_capital_and_votes_of_one_statement_are_one_holding() -> None:
    assert told(relation("a", "b", shares(60), {**shares(40), "type": "votingRights"})) == ["a > b 60 votes 40"]


@pytest.mark.parametrize(
    ("share", "expected"),
    [
        ({"exact": 33.3}, "33.3"),
        ({"minimum": 25, "maximum": 50}, "[25, 50]"),
        ({"exclusiveMinimum": 25, "maximum": 50}, "(25, 50]"),
        ({"minimum": 75, "maximum": 100}, "[75, 100]"),
        ({"minimum": 25, "exclusiveMaximum": 50}, "[25, 50)"),
        ({"minimum": 25, "exclusiveMinimum": True, "maximum": 50, "exclusiveMaximum": False}, "(25, 50]"),
        ({"minimum": 50}, "[50, 100]"),
        ({"exact": 50, "minimum": 50, "maximum": 50}, "50"),
        ({}, "[0, 100]"),
    ],
)
def test_a_share_keeps_its_bounds(share: dict[str, Any], expected: str) -> None:
    interest = {"type": "shareholding", "directOrIndirect": "direct", "share": share}
    assert told(relation("a", "b", interest)) == [f"a > b {expected}"]


def test_votes_alone_say_nothing_about_the_capital() -> None:
    assert told(relation("a", "b", {**shares(40), "type": "votingRights"})) == ["a > b [0, 100] votes 40"]


def test_an_interest_of_unknown_type_may_be_a_holding_of_any_size() -> None:
    assert told(relation("a", "b", {"directOrIndirect": "unknown"})) == ["a > b [0, 100]"]


def test_a_relationship_without_interests_may_be_a_holding_of_any_size() -> None:
    assert told(relation("a", "b")) == ["a > b [0, 100]"]


def test_an_indirect_interest_is_not_a_direct_share() -> None:
    assert told(relation("a", "b", {**shares(60), "directOrIndirect": "indirect"})) == ["a > b [0, 100] indirect"]


def test_an_indirect_interest_that_is_told_step_by_step_is_left_to_its_steps() -> None:
    journal = Journal()
    steps = (relation("a", "m", shares(60), record="s1"), relation("m", "b", shares(70), record="s2"))
    whole = relation("a", "b", {**shares(42), "directOrIndirect": "indirect"}, details={"componentRecords": ["s1", "s2"]})
    assert told(*steps, whole, journal=journal) == ["a > m 60", "m > b 70"]
    assert journal.ignored["indirect interests that the file tells step by step"] == 1


def test_an_indirect_interest_whose_steps_are_missing_stays() -> None:
    whole = relation("a", "b", {**shares(42), "directOrIndirect": "indirect"}, details={"componentRecords": ["s1", "s2"]})
    assert told(relation("a", "m", shares(60), record="s1"), whole) == ["a > b [0, 100] indirect", "a > m 60"]


@pytest.mark.parametrize(
    ("type_", "expected"),
    [
        ("appointmentOfBoard", "a ~ b board_majority"),
        ("otherInfluenceOrControl", "a ~ b influence"),
        ("controlViaCompanyRulesOrArticles", "a ~ b dominant_influence"),
        ("settlor", "a ~ b trust"),
        ("boardMember", "a ~ b management"),
        ("nominee", "a ~ b nominee"),
        ("nominator", "b ~ a nominee"),
    ],
)
def test_an_interest_that_is_no_share_is_control(type_: str, expected: str) -> None:
    assert told(relation("a", "b", {"type": type_, "directOrIndirect": "direct"})) == [expected]


def test_an_update_ends_the_interest_on_the_day_before_the_new_one_starts() -> None:
    first = relation("a", "b", shares(60, startDate="2019-01-01"), said="2019-02-01", statement="one")
    second = relation("a", "b", shares(40, startDate="2020-06-01"), said="2020-06-10", statement="two", status="updated")
    assert told(first, second) == ["a > b 40 from 2020-06-01", "a > b 60 from 2019-01-01 to 2020-05-31"]


def test_an_update_without_a_start_leaves_the_day_of_the_change_open() -> None:
    first = relation("a", "b", shares(60, startDate="2019-01-01"), said="2019-02-01", statement="one")
    second = relation("a", "b", shares(40), said="2020-06-10", statement="two", status="updated")
    assert told(first, second) == ["a > b 40 from 2019-02-02/2020-06-10", "a > b 60 from 2019-01-01 to 2019-02-01/2020-06-09"]


def test_an_update_that_corrects_the_share_of_one_start_stands_alone() -> None:
    first = relation("a", "b", shares(60, startDate="2019-01-01"), said="2019-02-01", statement="one")
    second = relation("a", "b", shares(55, startDate="2019-01-01"), said="2019-03-01", statement="two", status="updated")
    assert told(first, second) == ["a > b 55 from 2019-01-01"]


def test_an_interest_said_again_is_one_that_was_known_before() -> None:
    first = relation("a", "b", shares(60), said="2019-02-01", published="2019-02-02", statement="one")
    second = relation("a", "b", shares(60), said="2020-03-01", published="2020-03-02", statement="two", status="updated")
    (found,) = owns(read("bods", json.dumps([first, second])))
    assert found.stated.dated is not None
    assert found.stated.dated.isoformat() == "2019-02-02"


def test_a_closed_record_ends_between_its_last_two_statements() -> None:
    first = relation("a", "b", shares(60, startDate="2019-01-01"), said="2019-02-01", statement="one")
    last = relation("a", "b", said="2021-03-01", statement="two", status="closed")
    assert told(first, last) == ["a > b 60 from 2019-01-01 to 2019-02-01/2021-02-28"]


def test_a_closing_that_states_the_day_ends_on_it() -> None:
    first = relation("a", "b", shares(60, startDate="2019-01-01"), said="2019-02-01", statement="one")
    last = relation("a", "b", shares(60, startDate="2019-01-01", endDate="2021-01-15"), said="2021-03-01", statement="two", status="closed")
    assert told(first, last) == ["a > b 60 from 2019-01-01 to 2021-01-15"]


def test_a_record_that_is_only_closed_is_past() -> None:
    (found,) = told(relation("a", "b", shares(60, startDate="2019-01-01"), said="2021-03-01", status="closed"))
    assert found == "a > b 60 from 2019-01-01 to 2019-01-01/2021-03-01"


def test_records_with_one_official_number_are_one_party() -> None:
    number = {"identifiers": [{"scheme": "GB-COH", "id": "01234567"}]}
    journal = Journal()
    records = [company("a", **number), company("a2", **number), relation("x", "a"), relation("a2", "y", record="s")]
    items = read("bods", json.dumps(records), journal=journal)
    assert journal.ignored["records of their own, joined to another by an official number"] == 1
    assert edges(items) == ["a > y [0, 100]", "x > a [0, 100]"]
    assert [name for name in parties(items) if name in ("a", "a2")] == ["a"]


def test_a_state_is_the_government_of_its_country() -> None:
    state = statement("entity", "s", {"entityType": {"type": "state"}, "name": "Utopia", "jurisdiction": {"code": "IR", "name": "Iran"}})
    assert parties(read("bods", json.dumps([state])))["s"].government_of == "ir"


def test_a_party_nobody_names_is_not_looked_for() -> None:
    nobody = statement(
        "person", "p", {"personType": "anonymousPerson", "unspecifiedPersonDetails": {"reason": "interestedPartyExemptFromDisclosure"}}
    )
    found = parties(read("bods", json.dumps([nobody])))["p"]
    assert (found.match, found.caption) == (False, "a person that is not named (interestedPartyExemptFromDisclosure)")


@pytest.mark.parametrize(("reason", "complete"), [("noBeneficialOwners", None), ("informationUnknownToPublisher", False)])
def test_an_owner_who_is_not_named_leaves_the_company_incomplete(reason: str, complete: bool | None) -> None:
    items = read("bods", json.dumps([company("b"), relation({"reason": reason}, "b")]))
    assert parties(items)["b"].complete is complete


def old(kind: str, own: str, **rest: Any) -> dict[str, Any]:
    """A statement of BODS 0.1 to 0.3."""
    return {"statementID": own, "statementType": f"{kind}Statement", "statementDate": rest.pop("said", "2018-01-01"), **rest}


def old_relation(own: str, share: float, **rest: Any) -> dict[str, Any]:
    kind = rest.pop("type", "voting-rights")
    return old(
        "ownershipOrControl", own, subject={"describedByEntityStatement": "e1"}, interestedParty={"describedByPersonStatement": "p1"},
        interests=[{"type": kind, "interestLevel": "direct", "share": {"exact": share}}], **rest,
    )  # fmt: skip


def test_the_earlier_versions_name_statements_and_write_their_words_apart() -> None:
    entity = old("entity", "e1", entityType="registeredEntity", name="Old Ltd", incorporatedInJurisdiction={"code": "GB"})
    person = old("person", "p1", personType="knownPerson", names=[{"type": "individual", "fullName": "A B"}], birthDate="1970-05")
    items = read("bods", json.dumps([entity, person, old_relation("o1", 60)]))
    assert edges(items) == ["p1 > e1 [0, 100] votes 60"]
    assert (parties(items)["e1"].country, parties(items)["p1"].caption) == ("gb", "A B")


@pytest.mark.parametrize("key", ["replacesStatements", "replacesStatement"])
def test_a_statement_that_replaces_another_stands_in_its_place(key: str) -> None:
    newer = old_relation("o2", 30, said="2018-01-01", **{key: ["o1"] if key.endswith("s") else "o1"})
    assert told(old_relation("o1", 60), newer) == ["p1 > e1 [0, 100] votes 30"]


def test_a_replaced_entity_is_the_same_party() -> None:
    newer = old("entity", "e2", entityType="registeredEntity", name="New Ltd", replacesStatements=["e1"])
    items = read("bods", json.dumps([old("entity", "e1", entityType="registeredEntity", name="Old Ltd"), newer, old_relation("o1", 60)]))
    assert [(party.name, party.caption) for party in parties(items).values()] == [("e1", "New Ltd")]


def test_the_order_of_a_record_s_statements_in_the_file_does_not_matter() -> None:
    first = relation("a", "b", shares(60, startDate="2019-01-01"), said="2019-02-01", statement="one")
    second = relation("a", "b", shares(40, startDate="2020-06-01"), said="2020-06-10", statement="two", status="updated")
    assert told(second, first) == told(first, second)


def test_a_party_that_holds_itself_is_left_out_and_named() -> None:
    journal = Journal()
    assert told(relation("a", "a", shares(10)), journal=journal) == []
    assert "said to hold or control itself" in journal.warnings[0]


@pytest.mark.parametrize(
    ("interest", "field"),
    [
        (shares(101), "exact"),
        (shares(-1), "exact"),
        ({"type": "shareholding", "share": {"minimum": 60, "maximum": 40}}, "minimum"),
        ({"type": "shareholding", "share": {"exact": 60, "maximum": 40}}, "exact"),
        ({"type": "shareholding", "share": {"exact": "60"}}, "exact"),
        ({"type": "shareholding", "share": {"exakt": 60}}, "exakt"),
        ({"type": "ownership"}, "type"),
        (shares(60, startDate="01/02/2020"), "startDate"),
        (shares(60, startDate="2020-02-30"), "startDate"),
        (shares(60, startDate="2020-02-01", endDate="2019-01-01"), "endDate"),
        (shares(60, amount=3), "amount"),
    ],
)
def test_what_can_t_be_right_is_refused_with_its_place(interest: dict[str, Any], field: str) -> None:
    with pytest.raises(SourceError) as caught:
        told(company("a"), relation("a", "b", interest), lines=True)
    assert caught.value.line == 2
    assert (caught.value.field or "").endswith(field)


def test_a_key_that_the_standard_does_not_have_is_counted_by_name() -> None:
    journal = Journal()
    told({**company("a"), "colour": "red"}, relation("a", "b", shares(60)), journal=journal)
    assert journal.ignored["not known: colour"] == 1


@pytest.mark.parametrize(
    "text", ["", "[", "{}", "[1]", '[{"statementId": 1}]', "[{}, ]", '{"a": 1, "a": 2}', "\x00", "[" * 2000, '[{"statementId": "x"}] x']
)
def test_damage_is_refused(text: str) -> None:
    with pytest.raises(CasemateError):
        read("bods", text)


def test_a_record_beyond_limits_is_refused() -> None:
    with pytest.raises(LimitError):
        read("bods", json.dumps({"statementId": "x" * 2_000_000}))


@pytest.mark.real
@pytest.mark.parametrize("folder", ["bods_0_4_examples", "bods_v04_fixtures_pypi"])
def test_every_example_of_the_standard_is_read(folder: str) -> None:
    for path in sorted(real(f"ownership/{folder}").glob("*.json")):
        statements = json.loads(path.read_text())
        described = {one["recordId"] for one in statements if one["recordType"] != "relationship"}
        named = [one["recordDetails"]["interestedParty"] for one in statements if one["recordType"] == "relationship"]
        items = read("bods", path)
        assert set(parties(items)) == described
        assert {item.owner for item in owns(items)} <= {one for one in named if isinstance(one, str)}


@pytest.mark.real
def test_the_sample_of_three_hundred_statements_is_one_company_by_its_number() -> None:
    # A hundred entities, all with GB-COH 2063384560; a hundred persons; a hundred holdings of 100 %.
    assert counts(read("bods", real("ownership/bods_0_4_sample/sample_300_statements.json"))) == (101, 100, 0)


@pytest.mark.real
def test_a_company_s_history_is_told_day_by_day() -> None:
    items = read("bods", real("ownership/bods_0_4_examples/tecido.json"))
    assert [line for line in edges(items) if line.startswith("033E84672B")] == [
        "033E84672B > 01B68D7633 60 from 2021-09-24 to 2022-09-20",
        "033E84672B > 01B68D7633 70 from 2022-09-21 to 2023-02-28",
        "033E84672B > 01B68D7633 80 from 2023-03-01",
    ]


@pytest.mark.parametrize(
    "one",
    [
        company("a"),
        company("a", identifiers=[{"scheme": "GB-COH", "id": " 0A "}, {"scheme": "XI-LEI", "id": "1"}]),
        company("a", identifiers=[{"schemeName": "Register", "id": "1"}, {"id": "2"}]),
        statement("person", "p", {"personType": "knownPerson", "identifiers": [{"scheme": "GBR-PASSPORT", "id": "1"}]}),
        relation("a", "b", shares(1)),
        relation({"reason": "noBeneficialOwners"}, "b"),
        old("entity", "e2", entityType="registeredEntity", replacesStatements=["e1"]),
        old_relation("o1", 60),
    ],
)
def test_a_first_look_sees_what_the_strict_reading_sees(one: dict[str, Any]) -> None:
    first = glimpse(Fields(one, "f", 1))
    strict = read_statement(Fields(one, "f", 1), Journal())
    assert (first.record, first.replaces) == (strict.record, strict.replaces)
    if isinstance(strict, Described):
        assert first.numbers == tuple(("p " if strict.person else "e ") + number for number in strict.numbers)
    else:
        assert first.numbers is None
        assert first.unnamed == ((strict.subject, strict.reason) if strict.owner is None else None)
