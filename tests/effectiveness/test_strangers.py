"""Unrelated parties that the product makes."""

from __future__ import annotations

from collections import Counter

import pytest

from casemate.effectiveness.draw import Draw
from casemate.effectiveness.firms import FIRMS, company
from casemate.effectiveness.measure import Bearers
from casemate.effectiveness.peoples import PEOPLES
from casemate.effectiveness.strangers import KINDS, person, strangers
from casemate.model.listing import Listing, Name
from casemate.text.names import prepare


def test_the_same_seed_makes_the_same() -> None:
    assert strangers(60, 1, set()) == strangers(60, 1, set())
    assert strangers(60, 1, set()) != strangers(60, 2, set())


def test_there_are_as_many_of_each_kind_all_different() -> None:
    made = strangers(400, 3, set())
    assert Counter(one.kind for one in made) == dict.fromkeys(KINDS, 400)
    assert len({(one.kind, one.name) for one in made}) == 1200


def test_cultures_have_equal_shares() -> None:
    counts = Counter(one.culture for one in strangers(10 * len(PEOPLES), 1, set()) if one.kind == "person")
    assert counts == dict.fromkeys(PEOPLES, 10)


def test_the_tables_make_five_thousand_of_each_kind() -> None:
    assert Counter(one.kind for one in strangers(5000, 1, set())) == dict.fromkeys(KINDS, 5000)


def test_a_name_that_a_listed_party_bears_is_not_made() -> None:
    made = strangers(200, 1, set())
    turned = [Listing(f"l:{place}", KINDS[one.kind], (Name(" ".join(reversed(one.name.split()))),)) for place, one in enumerate(made)]
    again = strangers(200, 1, Bearers(turned))
    taken = {prepare(one.name, "Person").key for one in made if one.kind == "person"}
    assert taken.isdisjoint(prepare(one.name, "Person").key for one in again if one.kind == "person")


def test_where_the_tables_have_no_more_there_are_fewer() -> None:
    class Everything:
        def __contains__(self, key: object) -> bool:
            return True

    assert strangers(5, 1, Everything()) == []


@pytest.mark.parametrize("culture", PEOPLES)
def test_a_person_has_a_family_name_of_the_culture(culture: str) -> None:
    families = {family[:-1] if family[-1] == "i" else family for family in PEOPLES[culture].families}
    for seed in range(50):
        words = person(PEOPLES[culture], Draw(seed, culture)).replace(",", "")
        assert any(family in words for family in families), words


@pytest.mark.parametrize("region", FIRMS)
def test_a_company_has_two_words_or_more(region: str) -> None:
    assert all(len(company(FIRMS[region], Draw(seed, region)).split()) > 1 for seed in range(50))


@pytest.mark.parametrize(
    ("father", "man", "woman"),
    [("Ivan", "Ivanovich", "Ivanovna"), ("Sergey", "Sergeevich", "Sergeevna"), ("Dmitry", "Dmitrievich", "Dmitrievna")],
)
def test_a_patronymic_is_built_as_russian_does(father: str, man: str, woman: str) -> None:
    from casemate.effectiveness.strangers import _patronymic

    assert (_patronymic(father, woman=False), _patronymic(father, woman=True)) == (man, woman)
