"""The compiled look-up of many names gives exactly what the look-up of one name gives."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from casemate.index.build import EntryRow, NameRow, build
from casemate.index.load import Index
from casemate.text.names import prepare
from tests.lists import person

pytest.importorskip("numba")
WINDOWS = {"toy": (5, 5), "other": (0, 2**31 - 1)}


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> Index:
    """Two lists; some names were on their entry only before or after the window, some twice."""
    spans = [((1, 9),), ((1, 3),), ((6, 9),), ((1, 2), (5, 6)), ((1, 1), (8, 9))]
    rows = [
        EntryRow(
            f"{'toy' if n % 4 else 'other'}:{n}", "toy" if n % 4 else "other", "Person" if n % 3 else "Organization", b"{}",
            (NameRow(person(n), False, spans[n % 5]), NameRow(f"{person(n + 900)} Trading LLC", n % 2 == 0, spans[(n + 1) % 5])), (),
        )
        for n in range(400)
    ]  # fmt: skip
    folder = tmp_path_factory.mktemp("index")
    build(folder, rows)
    return Index.open(folder)


words = st.sampled_from(
    [*" ".join(person(n) for n in range(0, 400, 7)).replace(",", "").split(), "Trading", "LLC", "X", "44", "Mohammadhossein", "zz"]
)
queries = st.lists(st.lists(words, min_size=0, max_size=7).map(" ".join), min_size=1, max_size=6)


@settings(max_examples=150, deadline=None)
@given(asked=queries, limit=st.sampled_from([1, 3, 50]), floor=st.sampled_from([0.0, 0.4, 0.7]))
def test_both_ways_agree(index: Index, asked: list[str], limit: int, floor: float) -> None:
    prepared = [[prepare(text, schema) for schema in ("Person", None)] for text in asked]
    together = index.candidates_of_many(prepared, windows=WINDOWS, limit=limit, floor=floor)
    alone = [index.candidates(names, windows=WINDOWS, limit=limit, floor=floor) for names in prepared]
    assert [[(c.entry, c.names) for c in found] for found in together] == [[(c.entry, c.names) for c in found] for found in alone]
    pairs = zip(itertools.chain(*together), itertools.chain(*alone), strict=True)
    assert all(abs(first.score - second.score) < 1e-5 for first, second in pairs)
