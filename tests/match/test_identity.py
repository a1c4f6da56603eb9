"""Are two listings one party? Cases as data: what must be yes, what must be no, and what contradicts."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casemate.match.contradiction import contradictions
from casemate.match.identity import compare
from casemate.match.profile import profile, references, scope
from casemate.model.listing import Listing
from tests.match.parties import listing

ORG: dict[str, Any] = {"schema": "Organization"}
SHIP: dict[str, Any] = {"schema": "Vessel"}
INN, OGRN = "inn:7707083893", "ogrn:1027700132195"

SAME = {
    "a name and a birth date": (
        listing("a:1", "Farid ESMAILI", born="1965-03-04", country="ir"),
        listing("b:1", "ESMAILI, Farid", born="1965-03-04"),
    ),
    "another romanisation and the birth date": (
        listing("a:1", "Dmitry Sergeyevich ZAVARZINOV", born="1971-08-19"),
        listing("b:1", "Dmitriy Sergeevich ZAVARZINOV", born="1971-08-19"),
    ),
    "a birth date with a slip": (
        listing("a:1", "Ihar Vasilyevich KRASNODUBAU", born="1970-04-12", country="by"),
        listing("b:1", "Ihar Vasilyevich KRASNODUBAU", born="1970-12-04", country="by"),
    ),
    "a rare name of three words and a country": (
        listing("a:1", "Anatoly Kazimirovich WOLODARSKIN", country="ru"),
        listing("b:1", "WOLODARSKIN Anatoly Kazimirovich", country="ru"),
    ),
    "two names, each in its own language": (
        listing("a:1", "Mun Kil KANG", "Jiang Wen-ji", country="kp"),
        listing("b:1", "KANG Mun Kil", "Wen-ji JIANG", country="kp"),
    ),
    "a name in two scripts and the birth date": (
        listing("a:1", "Yong Su PAKHON 박용수", born="1966-07-30"),
        listing("b:1", "PAKHON, Yong Su", born="1966-07-30"),
    ),
    "a company's name, country and city": (
        listing("a:1", "Vostokmorgeo Pribor OOO", country="ru", address="Lenina 4, Vologda 160009", **ORG),
        listing("b:1", "LLC Vostokmorgeo Pribor", country="ru", address="160009, Vologda, Lenina str., 4", **ORG),
    ),
    "an institution in English and in Russian words": (
        listing("a:1", "Scientific Production Association Zarnitsa-7", country="ru", address="Tula 300001", **ORG),
        listing("b:1", "NPO Zarnitsa-7", country="ru", address="300001 Tula", **ORG),
    ),
    "a taxpayer number and a name that is wider": (
        listing("a:1", "Polar Foundry", ids=(INN,), country="ru", address="Kolpino 196650", **ORG),
        listing("b:1", "Polar Foundry Kolpino", ids=(INN,), country="ru", address="196650 Kolpino", **ORG),
    ),
    "a taxpayer number that one list calls a tax number": (
        listing("a:1", "Polar Foundry", ids=(INN,), **ORG),
        listing("b:1", "OOO Polar Foundry", ids=("tax:7707083893",), **ORG),
    ),
    "a ship with another name and the same IMO number": (
        listing("a:1", "GOLDEN PETREL", ids=("imo:9187629",), **SHIP),
        listing("b:1", "SEA MERCURY", ids=("imo:IMO 9187629",), **SHIP),
    ),
    "a UN number": (
        listing("un_sc_sanctions:QDi.998", "Abdullah Example AL-NADIRI"),
        listing("b:1", "Abdallah Example NADIRY", reference="QDi.998"),
    ),
    "a UN number in its old form": (
        listing("un_sc_sanctions:TAi.998", "Sirajuddin EXAMPLIYA"),
        listing("b:1", "Sirajuddin EXAMPLIYA", remarks=("UN Ref TI.E.998.07. Heads the network.",)),
    ),
    "the uid of OFAC, and a taxpayer number that was corrected since": (
        listing("us_ofac_sdn:4712", "NORTHERN EXAMPLE FOUNDRY", ids=(INN,), **ORG),
        listing("us_trade_csl:SDN-4712", "NORTHERN EXAMPLE FOUNDRY", ids=("inn:7736050003",), **ORG),
    ),
    "the uid of OFAC on the consolidated list": (
        listing("us_ofac_sdn:4711", "NORTHERN EXAMPLE TRADING", **ORG),
        listing("us_trade_csl:SDN-4711", "NORTHERN EXAMPLE TRADING CO", **ORG),
    ),
}

DIFFERENT = {
    "a common name alone": (listing("a:1", "Mohammad ALI", country="ir"), listing("b:1", "Ali MOHAMMAD", country="ir")),
    "a Korean name alone": (listing("a:1", "KIM Chol Su", country="kp"), listing("b:1", "KIM Chol Su", country="kp")),
    "brothers": (
        listing("a:1", "Ivan Petrovich SAMOKHVALSKY", born="1968"),
        listing("b:1", "Pavel Petrovich SAMOKHVALSKY", born="1968"),
    ),
    "twins": (
        listing("a:1", "Ihab Khalil MAKHLUTI", born="1973-01-21", country="sy"),
        listing("b:1", "Iyad Khalil MAKHLUTI", born="1973-01-21", country="sy"),
    ),
    "father and son": (
        listing("a:1", "Christopher Vincent KINNAHARD", country="ie"),
        listing("b:1", "Christopher Vincent KINNAHARD Jr.", country="ie"),
    ),
    "one passport, names that share nothing": (
        listing("a:1", "Azim AGHAJANPOUR", ids=("passport:A6620505",)),
        listing("b:1", "Ali Akbar TABATABAINIA", ids=("passport:A6620505",)),
    ),
    "two numbers copied to the wrong company": (
        listing("a:1", "Stroygazmontazh Example", ids=(INN, OGRN), country="ru", **ORG),
        listing("b:1", "Bank Polyarnik", ids=(INN, OGRN), country="ru", **ORG),
    ),
    "a company and another of its group": (
        listing("a:1", "Zapolyarbank", country="ru", address="Moscow 117312", **ORG),
        listing("b:1", "Zapolyarbank Insurance", country="ru", address="Moscow 117312", **ORG),
    ),
    "siblings with an alias in common": (
        listing("a:1", "Insurance Company Zapolyar Insurance", country="ru", **ORG),
        listing("b:1", "Insurance Company Zapolyar Life Insurance", "Zapolyar Insurance Insurance Company", country="ru", **ORG),
    ),
    "an organisation and its branch in a bracket": (
        listing("a:1", "Al-Mithaliya Charity", **ORG),
        listing("b:1", "Al-Mithaliya Charity (Albanian branch)", **ORG),
    ),
    "companies of one name in two countries": (
        listing("a:1", "Severnaya Zvezda", country="ru", **ORG),
        listing("b:1", "Severnaya Zvezda", country="bg", **ORG),
    ),
    "an abbreviation that two companies use": (
        listing("a:1", "Helicopter Service Company", "VSK", country="ru", **ORG),
        listing("b:1", "Eastern Stevedoring Company", "VSK", country="ru", **ORG),
    ),
    "two that one list keeps apart": (
        listing("a:1", "Severnaya Zvezda OOO", country="ru", address="Moscow 117312", **ORG),
        listing("a:2", "OOO Severnaya Zvezda", country="ru", address="Norilsk 663300", **ORG),
    ),
    "ships of one common name": (listing("a:1", "MARIA", **SHIP), listing("b:1", "MARIA", **SHIP)),
    "a UN number cited for another party": (
        listing("un_sc_sanctions:QDe.998", "Example Liberation Front", **ORG),
        listing("b:1", "Omar EXAMPLIYA", remarks=("Member of the Example Liberation Front (QDe.998).",)),
    ),
}

CONTRADICT = {
    "kind": (listing("a:1", "Petrel", schema="Person"), listing("b:1", "Petrel", schema="Vessel")),
    "imo": (listing("a:1", "PETREL", ids=("imo:9187629",), **SHIP), listing("b:1", "PETREL", ids=("imo:9074729",), **SHIP)),
    "inn": (listing("a:1", "Zarnitsa", ids=(INN,), **ORG), listing("b:1", "Zarnitsa", ids=("inn:7736050003",), **ORG)),
    "birth date": (listing("a:1", "Igor SMOLIN", born="1970-01-05"), listing("b:1", "Igor SMOLIN", born="1975-11-20")),
    "years far apart": (listing("a:1", "Igor SMOLIN", born="1970"), listing("b:1", "Igor SMOLIN", born="1985")),
    "gender": (listing("a:1", "Sasha BELINA", gender="male"), listing("b:1", "Sasha BELINA", gender="female")),
    "a number in the name": (listing("a:1", "Mining Enterprise No. 1", **ORG), listing("b:1", "Mining Enterprise No. 2", **ORG)),
    "legal form": (listing("a:1", "Zarnitsa AO", **ORG), listing("b:1", "Zarnitsa OOO", **ORG)),
}
EVERYTHING = [item for cases in (SAME, DIFFERENT, CONTRADICT) for pair in cases.values() for item in pair]


@pytest.mark.parametrize(("one", "other"), SAME.values(), ids=list(SAME))
def test_what_makes_one_party(one: Listing, other: Listing) -> None:
    found = compare(profile(one), profile(other))
    assert found.same
    assert found.confidence > 0.95
    assert found.evidence


@pytest.mark.parametrize(("one", "other"), DIFFERENT.values(), ids=list(DIFFERENT))
def test_what_does_not_make_one_party(one: Listing, other: Listing) -> None:
    assert not compare(profile(one), profile(other)).same


@pytest.mark.parametrize(("one", "other"), CONTRADICT.values(), ids=list(CONTRADICT))
def test_what_contradicts_decides_alone(one: Listing, other: Listing) -> None:
    found = compare(profile(one), profile(other))
    assert found.contradiction
    assert not found.same
    assert found.confidence == 0.0
    assert all(item.agrees is False and item.detail for item in found.evidence)


def test_a_legal_form_does_not_contradict_where_a_number_is_the_same() -> None:
    numbers = listing("a:1", "Zarnitsa", ids=(INN,), **ORG).identifiers
    one, other = (profile(replace(item, identifiers=numbers)) for item in CONTRADICT["legal form"])
    assert not contradictions(one, other)


def test_a_passport_number_of_two_states_is_two_numbers() -> None:
    one, other = (
        replace(item, identifiers=tuple(replace(number, country=country) for number in item.identifiers))
        for item, country in (
            (listing("a:1", "Farid ESMAILI", ids=("passport:A6620505",)), "ir"),
            (listing("b:1", "Farid ESMAILI", ids=("passport:A6620505",)), "sy"),
        )
    )
    assert not any(item.feature == "identifier" for item in compare(profile(one), profile(other)).evidence)


def test_a_weak_alias_says_less_than_a_strong_name() -> None:
    other = listing("b:1", "Farid ESMAILI", born="1965")
    strong = compare(profile(listing("a:1", "Farid ESMAILI", born="1965")), profile(other))
    weak = compare(profile(listing("a:1", "Somebody ELSE", weak=("Farid ESMAILI",), born="1965")), profile(other))
    assert weak.points < strong.points


@given(st.sampled_from(EVERYTHING), st.sampled_from(EVERYTHING))
def test_the_order_of_the_two_never_matters(one: Listing, other: Listing) -> None:
    there, back = compare(profile(one), profile(other)), compare(profile(other), profile(one))
    assert (there.same, there.points, bool(there.contradiction)) == (back.same, back.points, bool(back.contradiction))


@given(st.sampled_from(EVERYTHING), st.sampled_from(EVERYTHING))
def test_the_short_way_decides_as_the_long_one(one: Listing, other: Listing) -> None:
    short, long = (compare(profile(one), profile(other), explain=explain) for explain in (False, True))
    assert short.same == long.same
    assert bool(short.contradiction) == bool(long.contradiction)


@given(st.sampled_from(EVERYTHING), st.data())
def test_the_order_of_values_in_a_listing_never_matters(one: Listing, data: st.DataObject) -> None:
    other = data.draw(st.sampled_from(EVERYTHING))
    shuffled = replace(
        one, identifiers=tuple(data.draw(st.permutations(one.identifiers))), names=tuple(data.draw(st.permutations(one.names)))
    )
    assert compare(profile(one), profile(other)).points == compare(profile(shuffled), profile(other)).points


@pytest.mark.parametrize(
    ("entry", "labelled", "remarks", "expected"),
    [
        ("us_ofac_sdn:12", (), (), {("ofac", "12")}),
        ("us_trade_csl:SSI-12345", (), (), {("ofac", "12345")}),
        ("us_trade_csl:EL-0351279a71bb", (), (), set()),
        ("gb_hmt_sanctions:7001", (("UN reference", "QE.A.4.01"),), (), {("ofsi", "7001"), ("un", "QDE.004")}),
        ("gb_fcdo_sanctions:AQD0001", (("OFSI Group ID", "7001"),), (), {("uk", "AQD0001"), ("ofsi", "7001")}),
        ("eu_fsf:9", (), ("UN Ref. QDi.012. Associated with X (QDe.004).",), {("un", "QDI.012")}),
        ("eu_fsf:9", (), ("Leader of X (QDe.004).",), set()),
    ],
)
def test_under_which_numbers_authorities_know_an_entry(
    entry: str, labelled: tuple[tuple[str, str], ...], remarks: tuple[str, ...], expected: set[tuple[str, str]]
) -> None:
    list_id, _, native_id = entry.partition(":")
    assert references(list_id, native_id, labelled, remarks) == expected


@pytest.mark.parametrize(
    ("one", "other", "together"),
    [
        ("us_ofac_sdn:1", "us_ofac_sdn:2", True),
        ("us_trade_csl:SDN-1", "us_trade_csl:EL-1", False),
        ("eu_journal_sanctions:32014R0833-IV-1", "eu_journal_sanctions:32014R0833-IV-2", True),
        ("eu_journal_sanctions:32014R0833-IV-1", "eu_journal_sanctions:32014R0269-I.PERSONS-1", False),
        ("un_sc_sanctions:QDi.001", "un_sc_sanctions:TAi.001", True),
    ],
)
def test_which_entries_one_list_keeps_apart(one: str, other: str, together: bool) -> None:
    assert (scope(one) == scope(other)) is together
