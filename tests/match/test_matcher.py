"""The released matcher."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casemate.errors import UsageError
from casemate.match.matcher import DEFAULT_THRESHOLD, get
from casemate.model.decision import Match
from casemate.model.listing import Country, Dated, Fact, Identifier, Listing, Name, Place
from casemate.model.subject import Subject
from casemate.model.time import Period
from casemate.text.names import prepare

MATCHER = get()
LISTED = Listing(
    "a:1", "Person", (Name("REZAI, Ali Akbar"), Name("Rezaei", "alias", "weak"), Name("علی اکبر رضایی", "alias")),
    identifiers=(Identifier("passport", "A1234567", "ir"), Identifier("national_id", "0012345678", "ir")),
    dates=(Dated("birth", Period.of_day(date(1965, 3, 4))),), countries=(Country("nationality", "Iran", "ir"),),
    places=(Place("birth", "Shiraz, Iran"), Place("address", "12 Azadi Street, Tehran")), facts=(Fact("gender", "male"),),
)  # fmt: skip
QUERIES = (
    "Ali Akbar Rezai",
    "Ali Rezai",
    "Rezaei",
    "Ali Akbar Rezayi",
    "A. Rezai",
    "Ali Ahmadi",
    "Rezai Akbar",
    "Hossein Karimi",
    "Ali Akbar",
)


def match(subject: Subject, listing: Listing = LISTED) -> Match:
    names = [prepare(name.text, listing.schema) for name in listing.names]
    return MATCHER.match(MATCHER.prepare(subject), listing, names)


AGREEING = {
    "birth_dates": (Period.of_day(date(1965, 3, 4)),), "countries": ("ir",), "gender": "male", "birth_places": ("Shiraz",),
    "addresses": ("Azadi Street 12, Tehran",), "identifiers": (Identifier("passport", "A1234567"),), "schema": "Person",
}  # fmt: skip
CONTRADICTING = {"birth_dates": (Period.of_day(date(1990, 7, 9)),), "countries": ("fr",), "gender": "female"}


@given(
    st.sampled_from(QUERIES),
    st.sets(st.sampled_from(sorted(AGREEING))),
    st.sampled_from(sorted(AGREEING)),
    st.sets(st.sampled_from(sorted(CONTRADICTING))),
)
def test_evidence_that_agrees_never_lowers_a_score_and_never_hides_a_hit(
    query: str, there: set[str], added: str, against: set[str]
) -> None:
    base = Subject((query,), **{key: AGREEING[key] for key in there - against} | {key: CONTRADICTING[key] for key in against})  # type: ignore[arg-type]
    if added in against:
        both = (*CONTRADICTING[added], *AGREEING[added]) if added != "gender" else AGREEING[added]
        more = replace(base, **{added: both})  # type: ignore[arg-type]
    else:
        more = replace(base, **{added: AGREEING[added]})  # type: ignore[arg-type]
    assert match(more).score >= match(base).score


@given(st.sampled_from(QUERIES), st.sets(st.sampled_from(sorted(CONTRADICTING))), st.sampled_from(sorted(CONTRADICTING)))
def test_evidence_that_contradicts_never_raises_a_score(query: str, there: set[str], added: str) -> None:
    base = Subject((query,), **{key: CONTRADICTING[key] for key in there})  # type: ignore[arg-type]
    assert match(replace(base, **{added: CONTRADICTING[added]})).score <= match(base).score  # type: ignore[arg-type]


@given(st.sampled_from(QUERIES), st.sampled_from(QUERIES))
def test_a_further_name_of_the_subject_never_lowers_a_score(first: str, second: str) -> None:
    assert match(Subject((first, second))).score >= match(Subject((first,))).score


@given(st.sets(st.sampled_from(["birth_dates", "countries", "gender", "birth_places", "addresses"])))
def test_nothing_but_an_identifier_makes_a_hit_of_another_name(chosen: set[str]) -> None:
    agreeing = {key: AGREEING[key] for key in chosen}
    for query in ("Hossein Karimi", "Ali", "Ali Ahmadi"):
        assert match(Subject((query,), **agreeing)).score < DEFAULT_THRESHOLD  # type: ignore[arg-type]


def test_an_identifier_alone_is_a_hit() -> None:
    found = match(Subject((), identifiers=(Identifier("passport", "A 1234567"),)))
    assert found.score >= 0.9
    assert found.name is None
    assert [evidence.feature for evidence in found.evidence] == ["identifier"]


def test_an_identifier_is_a_hit_whatever_the_name_and_the_birth_date() -> None:
    subject = Subject(("Hossein Karimi",), birth_dates=(Period.of_year(1990),), identifiers=(Identifier("passport", "A1234567"),))
    assert match(subject).score >= DEFAULT_THRESHOLD


def test_equal_names_have_one_and_others_less() -> None:
    assert match(Subject(("ali akbar rezai",))).score == 1.0
    assert match(Subject(("Ali Akbar Rezayi",))).score < 1.0
    assert match(Subject(("Ali Akbar Rezayi",), **AGREEING)).score < 1.0  # type: ignore[arg-type]


def test_better_evidence_ranks_higher_at_the_top() -> None:
    fits = match(Subject(("Ali Akbar Rezayi",), birth_dates=(Period.of_day(date(1965, 3, 4)),))).score
    year = match(Subject(("Ali Akbar Rezayi",), birth_dates=(Period.of_year(1965),))).score
    assert fits > year > match(Subject(("Ali Akbar Rezayi",))).score


def test_a_weak_alias_counts_less_than_a_strong_name() -> None:
    found = match(Subject(("Rezaei",)))
    strong = match(Subject(("Rezaei",)), replace(LISTED, names=(Name("Rezaei"),)))
    assert found.score < strong.score
    assert strong.score == 1.0


def test_a_clear_contradiction_leaves_an_equal_name_a_hit_but_not_a_like_one() -> None:
    other = (Period.of_day(date(1990, 7, 9)),)
    assert DEFAULT_THRESHOLD <= match(Subject(("Ali Akbar Rezai",), birth_dates=other)).score < 0.8
    assert match(Subject(("Ali Rezai",), birth_dates=other)).score < DEFAULT_THRESHOLD


def test_completeness_grows_with_what_could_be_compared() -> None:
    alone = match(Subject(("Ali Rezai",))).completeness
    more = match(Subject(("Ali Rezai",), birth_dates=(Period.of_year(1990),), countries=("fr",))).completeness
    assert 0 < alone < more <= 1


def test_the_evidence_shows_both_values_and_the_words_that_met() -> None:
    name = match(Subject(("Ali Rezayi",))).evidence[0]
    assert (name.feature, name.query, name.listed) == ("name", "Ali Rezayi", "REZAI, Ali Akbar")
    assert "rezayi ~ rezai" in name.detail
    assert "only on the list: akbar" in name.detail


def test_every_feature_is_told_apart_by_its_name() -> None:
    names = [feature.name for feature in MATCHER.features]
    assert len(set(names)) == len(names)


@pytest.mark.parametrize("threshold", [0.6, 0.7, 0.8, 0.9])
def test_below_the_least_name_score_no_other_evidence_reaches_the_threshold(threshold: float) -> None:
    least = MATCHER.least_name_score(threshold)
    subject = Subject(("Ali Ahmadi",), **{key: value for key, value in AGREEING.items() if key != "identifiers"})  # type: ignore[arg-type]
    names = [prepare(name.text, "Person") for name in LISTED.names]
    prepared = MATCHER.prepare(subject)
    assert MATCHER.name_score(prepared, names) < least
    assert MATCHER.match(prepared, LISTED, names).score < threshold


def test_an_unknown_matcher_is_refused_by_name() -> None:
    with pytest.raises(UsageError, match="names-1"):
        get("names-0")


@pytest.mark.parametrize(
    "name", ["a", "x" * 10_000_000, "\u202e\u200bPutin\u202c", "Рutіn", "12345", "Ltd Ltd Ltd", "\U0001f600", "a b c d e f " * 1000]
)
def test_hostile_names_are_answered(name: str) -> None:
    assert 0.0 <= match(Subject((name,))).score < DEFAULT_THRESHOLD
