"""The index finds the entry that is meant."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from casemate.errors import HomeError
from casemate.index.build import OPEN, EntryRow, NameRow, build
from casemate.index.layout import BLOB_NAME, FILE_NAME
from casemate.index.load import Index
from casemate.text.names import prepare
from tests.index.brute import best
from tests.index.lists import ALWAYS, entry, index_of

EVER = {"a": (0, OPEN), "b": (0, OPEN)}
ROWS = (
    entry("a:1", "PUTIN, Vladimir Vladimirovich", "Владимир Путин"),
    entry("a:2", "BANK MELLI IRAN", "BMI", schema="Company", identifiers=(("bic", "MELIIRTH"),)),
    entry("a:3", "USMANOV, Alisher Burkhanovich"),
    entry("a:4", "Brigade 44", schema="Organization"),
    entry("a:5", "AL-DULAIMI, Mohammed Khalaf"),
    entry("b:1", "KIM JONG UN"),
    entry("b:2", "Trading Company Ltd.", schema="Company"),
    entry("b:3", "XIN YUAN 6", schema="Vessel", identifiers=(("imo", "9187629"),)),
)


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> Index:
    return index_of(tmp_path_factory.mktemp("index"), ROWS)


def found(index: Index, name: str, **options: int) -> list[str]:
    return [index.entry(c.entry)[0] for c in index.candidates([prepare(name)], windows=EVER, **options)]


@pytest.mark.parametrize(
    ("query", "entry_id"),
    [
        ("Vladimir Putin", "a:1"), ("putin vladimir vladimirovich", "a:1"), ("Vladimir Putn", "a:1"), ("Wladimir Poutine", "a:1"),
        ("VladimirPutin", "a:1"), ("Владимир Путин", "a:1"), ("Vladi mir Putin", "a:1"), ("bank meli iran", "a:2"), ("bmi", "a:2"),
        ("AlisherUsmanov", "a:3"), ("Usmanov", "a:3"), ("Alisherburkhanovichusmanov", "a:3"), ("Brigade forty-four", "a:4"),
        ("Muhammad Khalaf al Dulaymi", "a:5"), ("Kim Jongun", "b:1"), ("Kim Jong-eun", "b:1"), ("Trading Company Limited", "b:2"),
        ("Xin Yuan 6", "b:3"), ("XINYUAN 6", "b:3"),
    ],
)  # fmt: skip
def test_the_entry_meant_comes_first(index: Index, query: str, entry_id: str) -> None:
    assert found(index, query)[:1] == [entry_id]


@pytest.mark.parametrize("query", ["", "\u200b", "\U0001f600", "Angela Merkel", "zzzzzz", "q", "999"])
def test_what_is_like_nothing_finds_nothing(index: Index, query: str) -> None:
    assert found(index, query) == []


def test_an_identifier_finds_its_entry(index: Index) -> None:
    assert [index.entry(e)[0] for e in index.by_identifier("imo", "9187629")] == ["b:3"]
    assert index.by_identifier("imo", "9187628") == []
    assert index.by_identifier("bic", "9187629") == []


def test_a_list_not_asked_for_is_not_searched(index: Index) -> None:
    query = [prepare("Kim Jong Un")]
    assert index.candidates(query, windows={"a": (0, OPEN)}) == []
    assert index.candidates(query, windows={}) == []
    assert index.candidates(query, windows={"c": (0, OPEN), "b": (5, 5)})[0].entry == 5


def test_what_was_put_in_comes_out(index: Index) -> None:
    for number, row in enumerate(ROWS):
        assert index.entry(number) == (row.id, row.list, row.blob)
        names = index.names_of(number)
        assert [index.prepared(name) for name in names] == [prepare(name.text, row.schema) for name in row.names]


def test_a_name_counts_only_in_the_editions_that_bear_it(tmp_path: Path) -> None:
    names = (NameRow("Old Name Holding", False, ((2, 4), (9, 11))), NameRow("New Name Holding", True, ((5, OPEN),)))
    index = index_of(tmp_path, [EntryRow("a:1", "a", "Company", b"{}", names)])
    for edition, expected in [(1, ()), (2, (0,)), (4, (0,)), (5, (1,)), (9, (0, 1)), (11, (0, 1)), (12, (1,))]:
        windows = {"a": (edition, edition)}
        assert index.names_of(0, windows=windows) == expected
        got = index.candidates([prepare("Old Name Holding")], windows=windows)
        assert bool(got) == bool(expected)
        assert not got or set(got[0].names) == set(expected)
    assert index.names_of(0, windows={"a": (4, 5)}) == (0, 1)
    assert [index.is_weak(name) for name in (0, 1)] == [False, True]


def test_a_name_that_was_never_on_the_entry_is_never_found(tmp_path: Path) -> None:
    index = index_of(tmp_path, [EntryRow("a:1", "a", "Person", b"", (NameRow("Ghost Writer", False, ()),))])
    assert index.candidates([prepare("Ghost Writer")], windows=EVER) == []


def test_names_all_but_equal_are_never_cut_off_by_the_limit(tmp_path: Path) -> None:
    index = index_of(tmp_path, [entry(f"a:{number}", "Mohammad Ali") for number in range(80)])
    assert len(index.candidates([prepare("Mohammad ALI")], windows=EVER, limit=10)) == 80


def test_other_lists_and_editions_change_nothing(tmp_path: Path, index: Index) -> None:
    extra = [entry(f"c:{number}", f"Vladimir Putin {number}", "Wladimir Puttin") for number in range(60)]
    more = index_of(tmp_path, [*extra, *ROWS])
    for query in ("Vladimir Putin", "Bank Meli", "Kim Jong"):
        mine = [(index.entry(c.entry)[0], c.score) for c in index.candidates([prepare(query)], windows=EVER)]
        assert [(more.entry(c.entry)[0], c.score) for c in more.candidates([prepare(query)], windows=EVER)] == mine


def test_an_empty_index_answers(tmp_path: Path) -> None:
    index = index_of(tmp_path, [])
    assert index.size == (0, 0)
    assert index.candidates([prepare("Anyone")], windows=EVER) == []
    assert index.by_identifier("imo", "9187629") == []


def test_an_entry_without_names_is_found_by_its_identifier(tmp_path: Path) -> None:
    index = index_of(tmp_path, [EntryRow("a:1", "a", "CryptoWallet", b"w", (), (("crypto", "x" * 30),))])
    assert index.by_identifier("crypto", "x" * 30) == [0]
    assert index.names_of(0) == ()


@pytest.mark.parametrize("damage", ["missing", "cut", "empty", "magic", "blob"])
def test_a_damaged_index_is_refused_with_a_remedy(tmp_path: Path, damage: str) -> None:
    build(tmp_path, ROWS)
    path = tmp_path / (BLOB_NAME if damage == "blob" else FILE_NAME)
    data = path.read_bytes()
    if damage == "missing":
        path.unlink()
    else:
        path.write_bytes({"cut": data[:-70], "empty": b"", "magic": b"XX" + data[2:], "blob": data[:-1]}[damage])
    with pytest.raises(HomeError, match="update"):
        Index.open(tmp_path)


WORDS = "mohammad muhamad ahmad hamed putin poutine vladimir ivanov ivanova petrov bank melli saderat trading iran 44 45 al bin"
NAMES = st.lists(st.sampled_from(WORDS.split()), min_size=1, max_size=4).map(" ".join)


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(st.lists(NAMES, min_size=1, max_size=25), NAMES)
def test_whoever_looks_at_every_name_finds_no_more(tmp_path: Path, listed: list[str], query: str) -> None:
    index = index_of(
        tmp_path / "slow", [EntryRow(f"a:{n}", "a", "Person", b"", (NameRow(name, False, ALWAYS),)) for n, name in enumerate(listed)]
    )
    prepared = prepare(query, "Person")
    ranked = best(prepared, [prepare(name, "Person") for name in listed])
    got = {c.entry for c in index.candidates([prepared], windows=EVER, floor=0.0)}
    assert {number for share, number in ranked if share >= 0.5} <= got
