"""GLEIF, the UK PSC register, FollowTheMoney, OFAC's lists and CSV: each sample with what it must give, and damage."""

from __future__ import annotations

import gzip
import json
from collections import Counter

import pytest
from lxml import etree

from casemate.errors import CasemateError, SourceError, UsageError
from casemate.model.time import Period
from casemate.sources.base import Journal
from casemate.sources.ownership.formats import FORMATS, format_of
from tests.realdata import real
from tests.sources.ownership.opened import SAMPLES, controls, counts, edges, owns, parties, raw, read

PSC_ADA = "/company/00000001/persons-with-significant-control/individual/aaa"


def test_the_psc_sample_gives_its_bands() -> None:
    found = [line.replace("/persons-with-significant-control", "") for line in edges(read("psc", SAMPLES / "psc.jsonl"))]
    assert found == [
        "/company/00000001/individual/aaa > GB-COH 00000001 (50, 75] votes (25, 50] from 2016-04-06",
        "/company/00000001/individual/aaa ~ GB-COH 00000001 board_majority from 2016-04-06",
        "/company/00000001/individual/bbb > GB-COH 00000001 (25, 50] from 2016-04-06 to 2019-05-14",
        "/company/00000005/super-secure/fff ~ GB-COH 00000005 influence",
        "/company/OC000003/corporate-entity/ddd > GB-COH OC000003 (25, 50] from 2017-01-02",
        "/company/OC000003/corporate-entity/ddd ~ GB-COH OC000003 influence from 2017-01-02",
        "/company/OE000004/individual-beneficial-owner/eee > GB-COH OE000004 (25, 100] from 2022-12-01",
        "/company/OE000004/individual-beneficial-owner/eee ~ GB-COH OE000004 trust from 2022-12-01",
        "GB-COH 00000001 > GB-COH SC000002 [75, 100] from 2017-01-02",
    ]


def test_a_psc_that_is_a_uk_company_joins_the_chain_and_gives_the_company_its_name() -> None:
    found = parties(read("psc", SAMPLES / "psc.jsonl"))
    assert found["GB-COH 00000001"].caption == "Example One Ltd"
    assert found[PSC_ADA].birth_date == Period.of_month(1977, 2)


def psc(**data: object) -> str:
    base = {"kind": "individual-person-with-significant-control", "name": "A", "links": {"self": "/company/00000001/x"},
            "natures_of_control": ["ownership-of-shares-25-to-50-percent"]}  # fmt: skip
    return json.dumps({"company_number": "00000001", "data": {**base, **data}})


@pytest.mark.parametrize(
    ("identification", "owner"),
    [
        ({"country_registered": "United Kingdom", "registration_number": "946107"}, "GB-COH 00946107"),
        ({"country_registered": "Scotland", "registration_number": "SC 12345"}, "GB-COH SC012345"),
        ({"place_registered": "Companies House", "registration_number": "00946107"}, "GB-COH 00946107"),
        ({"country_registered": "Germany", "registration_number": "946107"}, "/company/00000001/x"),
        ({"country_registered": "England", "registration_number": "not known"}, "/company/00000001/x"),
        ({"legal_form": "trust"}, "/company/00000001/x"),
    ],
)
def test_a_corporate_psc_goes_by_its_number_only_where_it_is_surely_british(identification: dict[str, str], owner: str) -> None:
    (found,) = owns(read("psc", psc(kind="corporate-entity-person-with-significant-control", identification=identification)))
    assert found.owner == owner


@pytest.mark.parametrize(
    ("natures", "expected"),
    [
        (["voting-rights-50-to-75-percent"], "[0, 100] votes (50, 75]"),
        (["ownership-of-shares-25-to-50-percent", "ownership-of-shares-50-to-75-percent"], "(25, 75]"),
        (["part-right-to-share-surplus-assets-75-to-100-percent"], "[75, 100]"),
    ],
)
def test_natures_become_intervals(natures: list[str], expected: str) -> None:
    assert edges(read("psc", psc(natures_of_control=natures))) == [f"/company/00000001/x > GB-COH 00000001 {expected}"]


def test_every_nature_that_companies_house_publishes_is_known() -> None:
    ways = ("", "-as-trust", "-as-firm")
    bands = ("25-to-50-percent", "50-to-75-percent", "75-to-100-percent")
    partnership = ("voting-rights-25-to-50-percent", "right-to-appoint-and-remove-members", "significant-influence-or-control")
    natures = [f"ownership-of-shares-{band}{way}" for band in bands for way in ways]
    natures += [f"{one}{way}-limited-liability-partnership" for one in partnership for way in ways]
    overseas = (*ways, "-as-control-over-trust", "-as-control-over-firm")
    natures += [f"voting-rights-more-than-25-percent{way}-registered-overseas-entity" for way in overseas]
    natures += ["right-to-appoint-and-remove-person-as-firm", "registered-owner-as-nominee-person-scotland-registered-overseas-entity"]
    assert len(read("psc", psc(natures_of_control=natures))) > 3


@pytest.mark.parametrize(
    ("data", "field"),
    [
        ({"natures_of_control": ["ownership-of-shares-10-to-25-percent"]}, "natures_of_control"),
        ({"natures_of_control": ["ownership-of-shares-25-to-50-percent-as-ghost"]}, "natures_of_control"),
        ({"kind": "ghost"}, "kind"),
        ({"notified_on": "06/04/2016"}, "notified_on"),
        ({"ceased_on": "2016-13-01"}, "ceased_on"),
        ({"name": None}, "name"),
        ({"links": None}, "links.self"),
    ],
)
def test_a_psc_record_that_is_not_understood_is_refused(data: dict[str, object], field: str) -> None:
    with pytest.raises(SourceError) as caught:
        read("psc", psc(**data))
    assert (caught.value.field or "").endswith(field)


@pytest.mark.parametrize("name", ["gleif-rr.xml", "gleif-rr.csv"])
def test_gleif_gives_consolidation_and_no_share(name: str) -> None:
    child, parent, top, branch = (f"000000000000000{code}" for code in ("CHI01", "PAR02", "TOP03", "BRA04"))
    assert edges(read("gleif", SAMPLES / name)) == [
        f"{parent} > {branch} 100",
        f"{parent} > {child} [0, 100] from 2018-06-30",
        f"{parent} ~ {branch} dominant_influence",
        f"{parent} ~ {child} consolidated from 2018-06-30",
        f"{top} > {child} [0, 100] indirect from 2018-06-30 to 2018-06-30/2021-04-01",
        f"{top} ~ {child} consolidated from 2018-06-30 to 2018-06-30/2021-04-01",
    ]


def test_gleif_level_1_gives_the_names_of_those_who_are_related() -> None:
    journal = Journal()
    found = parties(read("gleif", SAMPLES / "gleif-lei.xml", SAMPLES / "gleif-rr.xml", journal=journal))
    assert (found["000000000000000CHI01"].caption, found["000000000000000CHI01"].country) == ("Child Example Ltd", "gb")
    assert "000000000000000OTH05" not in found
    assert journal.ignored["level 1 records of parties without a relationship"] == 1


@pytest.mark.parametrize(
    ("old", "new", "field"),
    [
        ("IS_DIRECTLY_CONSOLIDATED_BY", "IS_FRIEND_OF", "RelationshipType"),
        (">ACTIVE<", ">PERHAPS<", "RelationshipStatus"),
        ("000000000000000CHI01", "CHILD", "StartNode.NodeID"),
        ("2018-06-30T00:00:00+00:00", "30 June 2018", "StartDate"),
        ("RELATIONSHIP_PERIOD", "HAPPY_PERIOD", "PeriodType"),
    ],
)
def test_a_gleif_record_that_is_not_understood_is_refused(old: str, new: str, field: str) -> None:
    text = (SAMPLES / "gleif-rr.xml").read_text().replace(old, new, 1)
    with pytest.raises(SourceError) as caught:
        read("gleif", text)
    assert caught.value.field == field


def test_the_ftm_sample_gives_its_shares() -> None:
    journal = Journal()
    items = read("ftm", SAMPLES / "ftm.jsonl", journal=journal)
    assert edges(items) == [
        "c1 > c2 [0, 100]",
        "c1 > c2 [25, 50]",
        "p1 > c1 49.9 from 2019-01-01 to 2021-06",
        "p1 > c2 [0, 100]",
        "p1 ~ c2 management",
    ]
    assert sorted(parties(items)) == ["c1", "c2", "p1"]
    assert "not understood" in journal.warnings[0]


@pytest.mark.parametrize("text", ["120", "-5", "50-40", "1000000000000", "5e1"])
def test_a_percentage_that_can_t_be_right_leaves_the_share_unknown_and_is_named(text: str) -> None:
    journal = Journal()
    line = {"id": "o", "schema": "Ownership", "properties": {"owner": ["a"], "asset": ["b"], "percentage": [text]}}
    assert edges(read("ftm", json.dumps(line), journal=journal)) == ["a > b [0, 100]"]
    assert journal.warnings


@pytest.mark.parametrize(("text", "expected"), [("0.5", "[0.5, 50]"), ("1", "[1, 100]"), ("0.5 %", "0.5"), ("1.5", "1.5"), ("0", "0")])
def test_a_percentage_that_may_be_a_fraction_is_either(text: str, expected: str) -> None:
    line = {"id": "o", "schema": "Ownership", "properties": {"owner": ["a"], "asset": ["b"], "percentage": [text]}}
    assert edges(read("ftm", json.dumps(line))) == [f"a > b {expected}"]


def test_percentages_that_contradict_each_other_span_an_interval() -> None:
    line = {"id": "o", "schema": "Ownership", "properties": {"owner": ["a"], "asset": ["b"], "percentage": ["40", "60"]}}
    assert edges(read("ftm", json.dumps(line))) == ["a > b [40, 60]"]


def test_the_csv_sample_gives_its_rows() -> None:
    items = read("csv", SAMPLES / "holdings.csv")
    assert edges(items) == [
        "X > A 50 from 2010-01-01",
        "X > B (50, 100]",
        "X ~ B dominant_influence",
        "Y > A [25, 50] votes 10 to 2020",
        "Z ~ A board_majority",
    ]
    assert (parties(items)["A"].country, parties(items)["Z"].schema) == ("ir", "Person")


@pytest.mark.parametrize(
    ("row", "field"),
    [
        ("X,A,50,,", "share"),
        ("X,A,-0.5,,", "share"),
        ("X,A,101%,,", "share"),
        ("X,A,60-40%,,", "share"),
        ("X,A,50%,1.5,", "votes"),
        ("X,A,,,", "share"),
        ("X,X,50%,,", "owned"),
        ("X,A,50%,,5.1.2020", "since"),
        (",A,50%,,", "owner"),
    ],
)
def test_a_row_that_can_t_be_right_is_refused_with_its_place(row: str, field: str) -> None:
    with pytest.raises(SourceError) as caught:
        read("csv", f"owner,owned,share,votes,since\n{row}\n")
    assert (caught.value.line, caught.value.field) == (2, field)


@pytest.mark.parametrize("header", ["owner,owned,colour", "owner,share", "owner,owned,owned", ""])
def test_columns_are_known_or_refused(header: str) -> None:
    with pytest.raises(CasemateError):
        read("csv", f"{header}\nX,A,50%\n")


def test_ofac_states_no_share() -> None:
    text = (
        '36,"EXAMPLE HOLDING","-0- ","CUBA","-0- ","-0- ","-0- ","-0- ","-0- ","-0- ","-0- ","-0- "\n'
        '37,"EXAMPLE SHIPPING","-0- ","CUBA","-0- ","-0- ","-0- ","-0- ","-0- ","-0- ","-0- ","Linked To: EXAMPLE HOLDING."\n'
    )
    items = list(format_of("ofac").read((raw(text, "sdn.csv"),), Journal()))
    assert edges(items) == ["us_ofac_sdn:36 ~ us_ofac_sdn:37 influence"]
    assert parties(items)["us_ofac_sdn:36"].entry == ("us_ofac_sdn:36",)


def test_an_unknown_format_names_the_known_ones() -> None:
    with pytest.raises(UsageError, match="bods"):
        format_of("excel")


@pytest.mark.parametrize("format_id", [item.id for item in FORMATS])
@pytest.mark.parametrize("data", [b"", b"\x00\x01\x02", b"<a>", b"{}", b"[]", b'"', b"\xff\xfe", b"a,b\n1,2\n", b"<!DOCTYPE x><x/>"])
def test_no_format_gives_an_edge_for_what_it_is_not(format_id: str, data: bytes) -> None:
    try:
        items = list(format_of(format_id).read((raw(data, "sdn.csv"),), Journal()))
    except CasemateError:
        return
    assert counts(items) == (0, 0, 0)


@pytest.mark.real
def test_the_gleif_samples_hold_as_many_relations_as_their_xml_says() -> None:
    folder = real("ownership/gleif_level1_2_samples")
    expected: Counter[str] = Counter()
    for name in ("rr-data.xml", "rr-updates-data2.xml", "rr-updates-data2-new.xml"):
        path = folder / name
        types = [node.text for node in etree.parse(path).iter("{*}RelationshipType")]
        items = read("gleif", path, folder / "lei-data.xml")
        assert len(controls(items)) == len(types)
        assert len(owns(items)) == sum("CONSOLIDATED" in str(one) for one in types)
        expected.update(str(one) for one in types)
    assert sum(expected.values()) == 31


@pytest.mark.real
def test_the_real_ftm_files_give_every_ownership_and_directorship() -> None:
    path = real("ftm/yente_fixtures/zala_entities.ftm.json")
    schemas = Counter(json.loads(line)["schema"] for line in path.read_text().splitlines())
    items = read("ftm", path)
    assert len(owns(items)) == schemas["Ownership"] == 14
    assert sum(item.kind == "management" for item in controls(items)) == schemas["Directorship"] == 3
    delta = real("ftm/yente_entities_delta/entities.delta.json.gz")
    with gzip.open(delta, "rt") as stream:
        stated = sum('"schema":"Ownership"' in line for line in stream)
    assert len(owns(read("ftm", delta))) == stated == 1


@pytest.mark.real
def test_every_linked_to_of_an_sdn_edition_is_a_lead() -> None:
    path = real("ofac/2018-12-19_sdn_csv_set")
    stated = sum(
        file.read_text(encoding="latin-1").count("Linked To: ")
        for file in path.iterdir()
        if file.name.casefold() in ("sdn.csv", "sdn_comments.csv")
    )
    items = read("ofac", path)
    linked = sum("Linked To " in str(item.stated.source) for item in controls(items))
    assert stated * 0.99 <= linked <= stated
    assert all(not item.capital.known for item in owns(items))
