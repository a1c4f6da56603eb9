"""Two names side by side."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casemate.match.alignment import ALMOST, EXCHANGED, MEASURES, align, score_names
from casemate.match.matcher import DEFAULT_THRESHOLD, prepare_names
from casemate.match.names1_weights import WEIGHTS
from casemate.text.names import prepare
from tests.match.slow import slow_score

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
        ("Bob Knightley", "KNIGHTLEY, Robert"),
        ("Sasha Bortnikov", "BORTNIKOV, Aleksandr Vasilievich"),
        ("JC Bonnefoy", "BONNEFOY, Jean Claude"),
        ("Präsident Nursultan Abykayev", "ABYKAYEV, Nursultan"),
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
        ("Karim Soleimani", "SOLEIMANI, Qasem"),
        ("Ali Barzan Ibrahim Hasan Al-Tikriti", "AL-TIKRITI, Noor Barzan Ibrahim Hasan"),
        ("Mark Kusha", "KUSHA, Mary"),
        ("William G. Frost", "FROST, William W."),
    ],
)
def test_another_family_name_is_a_conflict(query: str, listed: str) -> None:
    assert score(query, listed) < DEFAULT_THRESHOLD


@pytest.mark.parametrize(
    ("query", "listed"), [("Fund III", "Fund IV"), ("Victory", "Victory 3"), ("Brigade 44", "Brigade 45"), ("XIN YUAN 6", "XIN YUAN 5")]
)
def test_a_number_is_identity(query: str, listed: str) -> None:
    assert score(query, listed, "Vessel") < DEFAULT_THRESHOLD


@pytest.mark.parametrize(
    ("query", "listed"),
    [
        ("Bank Melli", "BANK MELLI IRAN"),
        ("Deutsche Bank AG", "Deutsche Bank"),
        ("The Deutsche Bank's AG", "Deutsche Bank AG"),
        ("Hesong Trading Comapny", "HESONG TRADING CO LTD"),
        ("Liberty Shpiping Company", "LIBERTY SHIPPING COMPANY"),
        ("PLA", "People's Liberation Army"),
        ("Gazprom OAO", "GAZPROM"),
    ],
)
def test_one_organisation_written_two_ways_is_a_hit(query: str, listed: str) -> None:
    assert score(query, listed, "Organization") >= DEFAULT_THRESHOLD


@pytest.mark.parametrize(
    ("query", "listed"),
    [
        ("Central Bank of Iraq", "Central Bank of Iran"),
        ("Bank Melli", "MIDDLE EAST BANK"),
        ("Bank of Kunlun", "Bank of Jilin"),
        ("Trading Company", "HESONG TRADING COMPANY"),
        ("SAIPA", "SEPAH"),
    ],
)
def test_places_and_what_is_no_generic_word_tell_organisations_apart(query: str, listed: str) -> None:
    assert score(query, listed, "Organization") < DEFAULT_THRESHOLD


def test_an_omission_costs_less_than_a_conflict() -> None:
    assert score("Ali Velayati", "Ali Akbar Velayati") > score("Ali Asghar Velayati", "Ali Akbar Velayati")


def test_a_word_that_only_the_query_has_counts_more_than_one_that_only_the_list_has() -> None:
    assert score("Saddam Hussein", "Saddam Hussein AL-TIKRITI") > score("Saddam Hussein AL-TIKRITI", "Saddam Hussein")


#: No word of these is others run together.
APART = "mohammad muhamad ahmad hamed putin poutine vladimir v a ivanov petrov reza 44 45 al bin sheikh karim qasem saeed said"
PERSONS = st.lists(st.sampled_from(APART.split()), min_size=1, max_size=6).map(" ".join)


@given(PERSONS, PERSONS, st.booleans())
def test_the_fast_score_is_the_slow_and_obvious_one(query: str, listed: str, comma: bool) -> None:
    mine, theirs = prepare(query, "Person"), prepare(listed.replace(" ", ", ", 1) if comma else listed, "Person")
    assert score_names(mine, theirs) == pytest.approx(slow_score(mine, theirs)) or score_names(mine, theirs) == EXCHANGED


@given(st.permutations(["sayed", "mohammad", "reza", "karimi", "zadeh"]))
def test_the_order_of_words_in_the_query_never_matters(words: list[str]) -> None:
    listed = "KARIMI ZADEH, Mohammad Riza"
    assert score(" ".join(words), listed) == score("sayed mohammad reza karimi zadeh", listed)


@pytest.mark.parametrize(("query", "listed"), [("Omar bin Ali", "Ali bin Omar"), ("Hans, Friedrich", "Friedrich, Hans")])
def test_son_and_father_or_given_and_family_name_exchanged_are_no_equal_names(query: str, listed: str) -> None:
    assert score(query, listed) < DEFAULT_THRESHOLD


@pytest.mark.parametrize(
    ("query", "listed"),
    [
        ("Вячеслав Пономарёв", "Вячеслав Пономарев"),
        ("Андрей Луговой", "Андреи Луговои"),
        ("がザ", "かサ"),
        ("ΓΙΩΡΓΟΣ Παππάς", "Γιωργος Παππας"),
    ],
)
def test_names_in_another_script_are_equal_without_their_marks(query: str, listed: str) -> None:
    assert score(query, listed) == score(listed, query) == 1.0


def test_nothing_but_shared_words_speaks_for_two_names() -> None:
    assert all(weight <= 0 for name, weight in zip(MEASURES, WEIGHTS, strict=True) if name not in ("shared", "no_person"))


@given(NAMES, NAMES)
def test_only_equal_names_have_one(first: str, second: str) -> None:
    equal = sorted(prepare(first, "Person").tokens) == sorted(prepare(second, "Person").tokens)
    assert score(first, second) == 1.0 if equal and score(first, second) != EXCHANGED else score(first, second) < 1.0
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


@pytest.mark.parametrize(
    ("query", "listed"),
    [
        ("飞 王", "Wang Wei"),
        ("静 陈", "陈诚"),
        ("强 俞", "Chong Zhou"),
        ("杨 宋", "정승일"),
        ("靜怡 王", "LIANG, Ching-fang"),
    ],
)
def test_another_syllable_is_another_name_where_the_script_is_known(query: str, listed: str) -> None:
    assert max(score_names(way, prepare(listed, "Person")) for way in prepare_names((query,), ("Person",))) < DEFAULT_THRESHOLD


@pytest.mark.parametrize(
    ("query", "listed"), [("习近平", "XI, Jinping"), ("毛泽东", "MAO, Tse-tung"), ("김정은", "KIM, Jong Un"), ("李国强", "LEE, Guoqiang")]
)
def test_the_same_syllables_are_one_name_in_any_romanisation(query: str, listed: str) -> None:
    assert max(score_names(way, prepare(listed, "Person")) for way in prepare_names((query,), ("Person",))) >= DEFAULT_THRESHOLD
