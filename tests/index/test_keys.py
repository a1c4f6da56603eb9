"""Words are filed under numbers that near words share."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from casemate.index.keys import BONES, LETTERS, SOUND, WRITTEN, deletion_keys, exact_keys, part_keys
from tests.index.brute import cuts

WORDS = st.text("abcdefghijklmnopqrstuvwxyz", min_size=1, max_size=14)


@given(WORDS, WORDS, st.sampled_from([SOUND, LETTERS]))
def test_two_words_share_a_number_just_when_they_share_a_cut(first: str, second: str, kind: int) -> None:
    most = 2 if kind == SOUND else 1
    keys, owners = deletion_keys([first, second], kind)
    assert bool(np.isin(keys[owners == 0], keys[owners == 1]).any()) == bool(cuts(first, most) & cuts(second, most))


@given(st.lists(WORDS, min_size=1, max_size=8, unique=True))
def test_equal_words_and_only_they_have_one_number(words: list[str]) -> None:
    keys = exact_keys(words, WRITTEN)
    assert len(set(keys.tolist())) == len(words)
    assert exact_keys(words[:1], WRITTEN)[0] == keys[0]


def test_a_number_says_what_it_stands_for() -> None:
    assert exact_keys(["brs"], WRITTEN)[0] != exact_keys(["brs"], BONES)[0]


@pytest.mark.parametrize(
    ("word", "parts"), [("alisherusmanov", ["alisher", "usmanov"]), ("kimjongun", ["kim", "jongun"]), ("bankmelliiran", ["melli"])]
)
def test_a_long_word_is_also_filed_by_its_parts(word: str, parts: list[str]) -> None:
    keys, shares, places = part_keys(word)
    assert len(keys) == len(shares) == len(places)
    assert set(exact_keys(parts, WRITTEN).tolist()) <= set(keys.tolist())
    assert float(shares.max()) < 1.0
