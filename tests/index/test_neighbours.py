"""Which entries may be one party: what shares a name is proposed, and crowds are passed over."""

from __future__ import annotations

from itertools import combinations
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from casemate.index.neighbours import CROWD_OF_ALL, neighbours
from casemate.text.names import prepare
from casemate.text.sound import fold
from tests.index.lists import entry, index_of


def proposed(
    folder: Path, *entries: tuple[str, ...], marks: dict[int, tuple[int, ...]] | None = None, together: bool = False
) -> set[tuple[int, int]]:
    """Pairs of places; ``together``: all entries are of one group."""
    index_of(folder, [entry(f"x:{place}", *names) for place, names in enumerate(entries)])
    groups = np.zeros(len(entries), dtype=np.int64) if together else np.arange(len(entries), dtype=np.int64)
    return {(int(one), int(other)) for one, other in neighbours(folder, marks or {}, groups)}


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("Farid ESMAILI", "ESMAILI, Farid", True),
        ("Dmitriy ZAVARZINOV", "Dmitry Zavarzinov", True),
        ("Anatoly Kazimirovich WOLODARSKIN", "Anatoly WOLODARSKIN", True),
        ("Kurganpribor", "NPO Kurganpribor", True),
        ("Farid ESMAILI", "Petra LUKINA", False),
        ("Anatoly Borisovich WOLODARSKIN", "Pavel Kazimirovich MORADI", False),
    ],
)
def test_names_that_may_be_one_are_proposed(tmp_path: Path, one: str, other: str, expected: bool) -> None:
    assert bool(proposed(tmp_path, (one,), (other,))) is expected


def test_an_alias_is_enough(tmp_path: Path) -> None:
    assert proposed(tmp_path, ("Farid ESMAILI", "Abu Marwan"), ("Omar NADIRI", "Abu Marwan")) == {(0, 1)}


def test_a_word_and_a_mark_are_enough(tmp_path: Path) -> None:
    crowd = [(f"Farid {chr(97 + n)}iltarov",) for n in range(20)]
    assert (0, 1) in proposed(tmp_path, *crowd, marks={0: (5,), 1: (5,), 2: (6,)})


def test_a_name_that_all_have_is_passed_over(tmp_path: Path) -> None:
    assert proposed(tmp_path, *[("Farid ESMAILI",)] * (CROWD_OF_ALL + 1)) == set()


def test_two_of_one_group_need_a_whole_name_or_a_mark(tmp_path: Path) -> None:
    nearly = (("Anatoly Kazimirovich WOLODARSKIN",), ("Anatoly WOLODARSKIN",))
    assert proposed(tmp_path / "a", *nearly, together=True) == set()
    assert proposed(tmp_path / "b", *nearly, marks={0: (5,), 1: (5,)}, together=True) == {(0, 1)}
    assert proposed(tmp_path / "c", ("Farid ESMAILI",), ("ESMAILI, Farid",), together=True) == {(0, 1)}


def test_entries_without_names_are_not_proposed(tmp_path: Path) -> None:
    assert proposed(tmp_path, (), ("Farid ESMAILI",), ()) == set()


WORDS = st.sampled_from(["farid", "esmaili", "anatoly", "wolodarskin", "zarnitsa", "petra", "lukina", "moradi"])
NAMES = st.lists(st.lists(WORDS, min_size=1, max_size=4, unique=True).map(" ".join), min_size=1, max_size=3)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(st.lists(NAMES, min_size=2, max_size=8))
def test_every_pair_that_shares_all_words_but_one_is_proposed(tmp_path_factory: pytest.TempPathFactory, entries: list[list[str]]) -> None:
    found = proposed(tmp_path_factory.mktemp("names"), *map(tuple, entries))
    for one, other in combinations(range(len(entries)), 2):
        for mine in entries[one]:
            for theirs in entries[other]:
                first, second = ({fold(token) for token in prepare(name, "Person").tokens} for name in (mine, theirs))
                shared = len(first & second)
                if first == second or (shared >= 2 and min(len(first), len(second)) - shared <= 1):
                    assert (one, other) in found
