"""Evidence beside the name."""

from datetime import date

import pytest

from casemate.match import features
from casemate.model.listing import Country, Dated, Fact, Identifier, Listing, Name, Place
from casemate.model.subject import Subject
from casemate.model.time import Period


def listing(**fields: object) -> Listing:
    return Listing(**({"id": "a:1", "schema": "Person", "names": (Name("Ali Rezai"),)} | fields))  # type: ignore[arg-type]


def day(text: str, *, circa: bool = False) -> Period:
    return Period.from_iso(text, circa=circa)


@pytest.mark.parametrize(
    ("mine", "theirs", "agrees"),
    [
        ("1965-03-04", "1965-03-04", True), ("1965", "1965-03-04", True), ("1965-03-04", "1965", True), ("1960/1970", "1965", True),
        ("1965-03-04", "1965-04-03", None), ("1965-03-04", "1965-03-14", None), ("1965-03-04", "1995-03-04", None),
        ("1965", "1966", None), ("1965", "1968", False), ("1965-03-04", "1985-07-09", False),
    ],
)  # fmt: skip
def test_birth_dates_agree_contradict_or_neither(mine: str, theirs: str, agrees: bool | None) -> None:
    found = features.birth_date(Subject(("x",), birth_dates=(day(mine),)), listing(dates=(Dated("birth", day(theirs)),)))
    assert found is not None
    assert found.agrees is agrees


def test_about_a_year_is_wider() -> None:
    subject = Subject(("x",), birth_dates=(day("1965"),))
    found = features.birth_date(subject, listing(dates=(Dated("birth", day("1968", circa=True)),)))
    assert found is not None
    assert found.agrees is None


def test_an_exact_day_says_more_than_a_year() -> None:
    subject = Subject(("x",), birth_dates=(Period.of_day(date(1965, 3, 4)),))
    exact = features.birth_date(subject, listing(dates=(Dated("birth", day("1965-03-04")),)))
    year = features.birth_date(subject, listing(dates=(Dated("birth", day("1965")),)))
    assert exact is not None
    assert year is not None
    assert exact.score > year.score


@pytest.mark.parametrize(
    "feature", [features.birth_date, features.country, features.gender, features.identifier, features.address, features.birth_place]
)
def test_silence_on_one_side_says_nothing(feature: object) -> None:
    full = Subject(("x",), None, (day("1965"),), ("Tehran",), ("ir",), (Identifier("passport", "A1234567"),), ("1 Main St",), "male")
    there = listing(
        dates=(Dated("birth", day("1965")),), countries=(Country("nationality", "Iran", "ir"),), facts=(Fact("gender", "male"),),
        identifiers=(Identifier("passport", "A1234567"),), places=(Place("address", "1 Main St"), Place("birth", "Tehran")),
    )  # fmt: skip
    assert callable(feature)
    assert feature(full, listing()) is None
    assert feature(Subject(("x",)), there) is None
    assert feature(full, there).agrees is True


@pytest.mark.parametrize(
    ("mine", "theirs", "agrees"),
    [
        (Identifier("imo", "IMO 9187629"), Identifier("imo", "9187629"), True),
        (Identifier("imo", "9187629"), Identifier("imo", "9074729"), False),
        (Identifier("imo", "9187628"), Identifier("imo", "9187628"), None),
        (Identifier("passport", "A1234567"), Identifier("passport", "a-1234567"), True),
        (Identifier("passport", "A1234567"), Identifier("passport", "B7654321"), None),
        (Identifier("passport", "A1234567", "ir"), Identifier("passport", "A1234567", "iq"), None),
        (Identifier("passport", "A1234567"), Identifier("national_id", "A1234567"), None),
        (Identifier("inn", "7707083893"), Identifier("inn", "7736050003"), False),
    ],
)
def test_identifiers_decide_only_where_they_can(mine: Identifier, theirs: Identifier, agrees: bool | None) -> None:
    found = features.identifier(Subject(("x",), identifiers=(mine,)), listing(identifiers=(theirs,)))
    assert (None if found is None else found.agrees) is agrees


def test_an_equal_identifier_wins_over_an_unequal_one() -> None:
    mine = (Identifier("imo", "9074729"), Identifier("imo", "9187629"))
    found = features.identifier(Subject(("x",), identifiers=mine), listing(identifiers=(Identifier("imo", "9187629"),)))
    assert found is not None
    assert found.agrees is True


@pytest.mark.parametrize(
    ("mine", "theirs", "against"),
    [
        ("Person", "Vessel", True),
        ("Person", "Company", True),
        ("Company", "Organization", False),
        ("LegalEntity", "Person", False),
        (None, "Vessel", False),
    ],
)
def test_kinds_of_party_contradict_only_where_both_are_known(mine: str | None, theirs: str, against: bool) -> None:
    assert (features.schema(Subject(("x",), mine), listing(schema=theirs)) is not None) == against


def test_regions_count_as_their_country() -> None:
    found = features.country(Subject(("x",), countries=("ua",)), listing(countries=(Country("nationality", "Crimea", "ua-43"),)))
    assert found is not None
    assert found.agrees is True


@pytest.mark.parametrize("order", [(0, 1, 2), (2, 1, 0), (1, 2, 0), (0, 2, 1)])
def test_an_equal_identifier_counts_whatever_stands_before_it(order: tuple[int, ...]) -> None:
    theirs = tuple(Identifier("aircraft_serial", ("3340", "3349", "3341")[place]) for place in order)
    found = features.identifier(Subject((), identifiers=(Identifier("aircraft_serial", "3341"),)), listing(identifiers=theirs))
    assert found is not None
    assert found.agrees is True


def test_a_near_identifier_counts_before_one_that_differs() -> None:
    theirs = (Identifier("imo", "9074729"), Identifier("imo", "9187628"))
    found = features.identifier(Subject((), identifiers=(Identifier("imo", "9187629"),)), listing(identifiers=theirs))
    assert found is not None
    assert found.agrees is None
