"""A whole run against screening functions made for the test."""

from __future__ import annotations

from collections.abc import Sequence

from casemate.effectiveness.measure import recall
from casemate.effectiveness.question import Found, Question
from casemate.effectiveness.treatments import chosen
from casemate.effectiveness.validation import Plan, Side, answer, compare, questions
from casemate.model.listing import Listing, Name
from tests.effectiveness.listings import listings

PLAN = Plan(treatments=chosen(["basic"]), sample=5, unrelated=10, seed=1)
BY_NAME = {name.text: one.id for one in listings() for name in one.names}


def by_text(items: Sequence[Question]) -> list[tuple[Found, ...]]:
    """Finds what is written exactly as a list writes it, and nothing else."""
    return [tuple(Found(BY_NAME[text], 1.0) for text in one.names if text in BY_NAME) for one in items]


def by_text_too(pairs: Sequence[tuple[str, str]]) -> list[float | None]:
    return [1.0 if BY_NAME[name] == entry else None for name, entry in pairs]


def nothing(items: Sequence[Question]) -> list[tuple[Found, ...]]:
    return [() for _ in items]


def never(pairs: Sequence[tuple[str, str]]) -> list[float | None]:
    return [None for _ in pairs]


def test_a_matcher_of_equal_texts_finds_exact_names_and_raises_nobody() -> None:
    found = answer(questions(listings(), PLAN), PLAN, by_text, by_text_too)
    exact = recall([one for one in found.outcomes if one.case.treatment == "exact"], 0.7)
    assert (exact.first.count, exact.first.of) == (5, 5)
    assert recall([one for one in found.outcomes if one.case.treatment == "typo"], 0.7).found.count == 0
    assert all(alarm.alerts(0.7) == 0 for alarm in found.alarms)
    assert not any(one.missed(0.7) for one in found.own)


def test_a_matcher_that_finds_nothing_misses_every_own_name() -> None:
    asked = questions(listings(), PLAN)
    found = answer(asked, PLAN, nothing, never)
    assert all(one.missed(0.7) for one in found.own)
    assert len(found.own) == len({(one.id, name.text) for one in listings() for name in one.names})


def test_a_name_that_is_strong_somewhere_is_screened_as_strong() -> None:
    twice = [Listing("one:1", "Person", (Name("Anna Bergholm", "alias", "weak"), Name("Anna Bergholm")))]
    assert [own.quality for own in questions(twice, PLAN).own] == ["strong"]


def test_the_kind_is_stated_only_where_it_is_asked_for() -> None:
    seen: list[Question] = []

    def listening(items: Sequence[Question]) -> list[tuple[Found, ...]]:
        seen.extend(items)
        return nothing(items)

    stating = Plan(PLAN.treatments, 5, 10, 1, state_kind=True)
    answer(questions(listings(), PLAN), PLAN, listening, never)
    assert {one.schema for one in seen} == {None}
    seen.clear()
    answer(questions(listings(), stating), stating, listening, never)
    assert {one.schema for one in seen} >= {"Person", "Company", "Vessel"}


def test_the_order_of_the_listings_changes_no_question() -> None:
    one, two = questions(listings(), PLAN), questions(listings()[::-1], PLAN)
    assert (one.cases, one.strangers, one.own) == (two.cases, two.strangers, two.own)


def test_a_comparison_counts_what_is_gained_and_lost() -> None:
    asked = questions(listings(), PLAN)
    all_found, none_found = answer(asked, PLAN, by_text, by_text_too), answer(asked, PLAN, nothing, never)
    lost = compare(Side(all_found, 0.7), Side(none_found, 0.7)).found["exact"]
    gained = compare(Side(none_found, 0.7), Side(all_found, 0.7)).found["exact"]
    assert (lost.only_first, lost.only_second, gained.only_first, gained.only_second) == (5, 0, 0, 5)


def test_a_higher_threshold_of_one_matcher_gains_nothing() -> None:
    found = answer(questions(listings(), PLAN), PLAN, by_text, by_text_too)
    comparison = compare(Side(found, 0.7), Side(found, 0.9))
    assert all(pairing.only_second == 0 for pairing in (*comparison.found.values(), *comparison.alerted.values()))
    assert sum(pairing.of for pairing in comparison.found.values()) == len(found.outcomes)
