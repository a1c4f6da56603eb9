"""Two names side by side."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casemate.match.alignment import ALMOST, align, score_names
from casemate.match.matcher import DEFAULT_THRESHOLD
from casemate.text.names import prepare

WORDS = "mohammad muhamad ahmad hamed putin poutine vladimir v ivanov petrov bank melli saderat trading iran 44 45 al bin ltd mohammadahmad"
NAMES = st.lists(st.sampled_from(WORDS.split()), min_size=1, max_size=5).map(" ".join)


def score(query: str, listed: str, schema: str | None = "Person") -> float:
    return score_names(prepare(query, schema), prepare(listed, schema))


@pytest.mark.parametrize(
    ("query", "listed"),
    [
        ("vladimir putin", "PUTIN, Vladimir"),
        ("Vladimir Poutine", "PUTIN, Vladimir Vladimirovich"),
        ("V. Putin", "PUTIN, Vladimir"),
        ("VladimirPutin", "PUTIN, Vladimir"),
        ("Nikolai Patr ushev", "PATRUSHEV, Nikolai Platonovich"),
        ("Mohammed Khalaf", "MUHAMMAD, Khalaf Abd"),
        ("Kim Jongun", "KIM, Jong Un"),
        ("Sergejs Lavrovs", "LAVROV, Sergey"),
    ],
)
def test_one_person_written_two_ways_is_a_hit(query: str, listed: str) -> None:
    assert score(query, listed) >= DEFAULT_THRESHOLD


@pytest.mark.parametrize(
    ("query", "listed"),
    [
        ("Mohammed Khalaf AL-DULAIMI", "Mohammed Khalaf AL-TIKRITI"),
        ("Vladimir Petrov", "PUTIN, Vladimir"),
        ("Sergey Ivanov", "LAVROV, Sergey"),
        ("Kim Yong-chol", "KIM, Yong-chun"),
        ("Mohammad", "MOHAMMAD, Ali Reza"),
        ("A. Nazarbayev", "NAZARBAYEV, Nursultan"),
    ],
)
def test_another_family_name_is_a_conflict(query: str, listed: str) -> None:
    assert score(query, listed) < DEFAULT_THRESHOLD


@pytest.mark.parametrize(
    ("query", "listed"), [("Fund III", "Fund IV"), ("Victory", "Victory 3"), ("Brigade 44", "Brigade 45"), ("XIN YUAN 6", "XIN YUAN 5")]
)
def test_a_number_is_identity(query: str, listed: str) -> None:
    assert score(query, listed, "Vessel") < DEFAULT_THRESHOLD


def test_an_omission_costs_less_than_a_conflict() -> None:
    assert score("Ali Velayati", "Ali Akbar Velayati") > score("Ali Asghar Velayati", "Ali Akbar Velayati")


def test_a_word_that_only_the_query_has_counts_more_than_one_that_only_the_list_has() -> None:
    assert score("Saddam Hussein", "Saddam Hussein AL-TIKRITI") > score("Saddam Hussein AL-TIKRITI", "Saddam Hussein")


@given(NAMES, NAMES)
def test_only_equal_names_have_one(first: str, second: str) -> None:
    equal = sorted(prepare(first, "Person").tokens) == sorted(prepare(second, "Person").tokens)
    assert (score(first, second) == 1.0) == equal
    assert equal or score(first, second) <= ALMOST


@given(NAMES, NAMES)
def test_every_word_is_in_one_pair_or_left_over(query: str, listed: str) -> None:
    mine, theirs = prepare(query, "Person"), prepare(listed, "Person")
    found = align(mine, theirs)
    assert sorted(" ".join([*(p.query for p in found.pairs), *found.only_query]).split()) == sorted(mine.tokens)
    assert sorted(" ".join([*(p.listed for p in found.pairs), *found.only_listed]).split()) == sorted(theirs.tokens)
    assert found.score == score_names(mine, theirs)


def test_names_without_tokens_have_nothing_in_common() -> None:
    assert score("", "") == 0.0
    assert score("", "Putin") == 0.0
