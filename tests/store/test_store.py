"""What the store promises: any order, all or nothing, parts that are absent close nothing; on SQLite and PostgreSQL alike."""

from __future__ import annotations

import itertools
import sqlite3
from collections.abc import Iterator
from datetime import date, timedelta
from importlib import resources
from pathlib import Path
from random import Random
from typing import NoReturn

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import event

from casemate.errors import HomeError, NewerHomeError, SourceError
from casemate.model.listing import Fragment, Name
from casemate.store.database import HEAD
from casemate.store.editions import OPEN, Edition, ordinal, window
from casemate.store.schema import metadata
from casemate.store.store import Store
from tests.store.small import BOTH, Content, fragments, load, state

DAYS = [date(2018, 1, 26) + timedelta(days=30 * n) for n in range(4)]
ONE: Content = {"1": ("ALPHA", ("A",)), "2": ("BETA", ())}
TWO: Content = {"1": ("ALPHA", ("A", "AA")), "3": ("GAMMA", ())}
THREE: Content = {"1": ("ALPHA", ("A",)), "2": ("BETA", ("B",)), "3": ("GAMMA", ())}


def test_an_edition_is_read_back_as_it_was_loaded(store: Store) -> None:
    load(store, DAYS[0], ONE)
    found = state(store)
    assert set(found) == {"1", "2"}
    assert [(part, first, last) for part, first, last, _ in found["1"]] == [
        ("aliases", ordinal(DAYS[0]), OPEN),
        ("entries", ordinal(DAYS[0]), OPEN),
    ]


def test_counts_say_what_an_edition_changed_against_the_one_before(store: Store) -> None:
    load(store, DAYS[0], ONE)
    counts = load(store, DAYS[1], TWO)
    assert (counts.entries, counts.added, counts.changed, counts.removed) == (2, 1, 1, 1)


def test_an_entry_that_left_and_came_back_has_two_runs(store: Store) -> None:
    for day, content in zip(DAYS, (ONE, TWO, THREE), strict=False):
        load(store, day, content)
    runs = [(first, last) for part, first, last, _ in state(store)["2"] if part == "entries"]
    assert runs == [(ordinal(DAYS[0]), ordinal(DAYS[0])), (ordinal(DAYS[2]), OPEN)]


def test_a_part_that_an_edition_lacks_opens_and_closes_nothing(store: Store) -> None:
    load(store, DAYS[0], ONE)
    load(store, DAYS[1], ONE, parts=("entries",))
    runs = [(first, last) for part, first, last, _ in state(store)["1"] if part == "aliases"]
    assert runs == [(ordinal(DAYS[0]), OPEN)]


def test_unchanged_editions_add_no_rows(store: Store) -> None:
    load(store, DAYS[0], THREE)
    before = store.counts()
    load(store, DAYS[1], THREE)
    after = store.counts()
    assert {name: after[name] - before[name] for name in ("entries", "payloads", "runs")} == {"entries": 0, "payloads": 0, "runs": 0}


def test_a_duplicate_id_refuses_the_edition_and_leaves_the_store_as_it_was(store: Store) -> None:
    load(store, DAYS[0], ONE)
    before = state(store)

    def twice() -> Iterator[tuple[str, Fragment]]:
        yield from fragments(TWO)
        yield "1", Fragment("entries", "list.csv", 9, schema="Person", names=(Name("ALPHA"),))

    with pytest.raises(SourceError, match="same id stands twice"):
        store.ingest(twice(), parts=BOTH, edition=_never, list_id="toy", before_commit=lambda *_: None)
    assert state(store) == before
    assert len(store.editions("toy")) == 1


def _never(*_: object) -> NoReturn:
    raise AssertionError("an edition must not be made of a refused file")


def test_a_fault_while_drawing_leaves_the_store_as_it_was(store: Store) -> None:
    load(store, DAYS[0], ONE)
    before = state(store), store.revision()

    def breaks() -> Iterator[tuple[str, Fragment]]:
        yield from fragments(TWO)
        raise SourceError("cut", file="list.csv", line=3)

    with pytest.raises(SourceError):
        store.ingest(breaks(), parts=BOTH, edition=_never, list_id="toy", before_commit=lambda *_: None)
    assert (state(store), store.revision()) == before


def test_fragments_of_one_entry_that_come_apart_are_joined(store: Store) -> None:
    def apart() -> Iterator[tuple[str, Fragment]]:
        yield "1", Fragment("entries", "list.csv", 1, schema="Person", names=(Name("ALPHA"),))
        yield "1", Fragment("aliases", "alias.csv", lines=(7,), names=(Name("B", "alias"),))
        yield "1", Fragment("aliases", "alias.csv", lines=(9,), names=(Name("A", "alias"),))

    load(store, DAYS[0], {"1": ("ALPHA", ("A", "B"))})
    together = state(store)
    _load_raw(store, apart(), DAYS[1])
    assert state(store) == together
    history = next(iter(store.histories("toy", "1")))
    assert store.places("toy", ordinal(DAYS[1]), history.pk)["aliases", "alias.csv"] == (9, 7)


def _load_raw(store: Store, drawn: Iterator[tuple[str, Fragment]], day: date) -> None:
    store.ingest(
        drawn, parts=BOTH, list_id="toy", before_commit=lambda *_: None,
        edition=lambda staged, _held: Edition(
            list="toy", ordinal=ordinal(day), known=day, sha256="x", format="toy", parts=BOTH, bytes=0,
            entries=len(staged.digests["entries"]),
            loaded_at="2026-01-01T00:00:00+00:00",
        ),
    )  # fmt: skip


names = st.sampled_from(["ALPHA", "BETA", "GAMMA"])
contents = st.dictionaries(st.sampled_from("1234"), st.tuples(names, st.lists(st.sampled_from("ab"), unique=True, max_size=2).map(tuple)))
part_sets = st.sampled_from([BOTH, ("entries",), ("aliases",)])


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(editions=st.lists(st.tuples(contents, part_sets), min_size=2, max_size=4), order=st.randoms(use_true_random=False))
def test_the_order_of_loading_never_matters(
    tmp_path_factory: pytest.TempPathFactory, editions: list[tuple[Content, tuple[str, ...]]], order: Random
) -> None:
    dated = list(zip(DAYS, editions, strict=False))
    shuffled = dated[:]
    order.shuffle(shuffled)
    found = []
    for sequence in (dated, shuffled):
        opened = Store.open(f"sqlite:///{tmp_path_factory.mktemp('order') / 'db.sqlite'}")
        for day, (content, parts) in sequence:
            load(opened, day, content, parts=parts)
        found.append(state(opened))
        opened.close()
    assert found[0] == found[1]


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(editions=st.lists(contents, min_size=1, max_size=4), order=st.randoms(use_true_random=False))
def test_on_its_own_day_an_edition_is_exactly_what_was_loaded(
    tmp_path_factory: pytest.TempPathFactory, editions: list[Content], order: Random
) -> None:
    dated = list(zip(DAYS, editions, strict=False))
    shuffled = dated[:]
    order.shuffle(shuffled)
    opened = Store.open(f"sqlite:///{tmp_path_factory.mktemp('own') / 'db.sqlite'}")
    for day, content in shuffled:
        load(opened, day, content)
    for day, content in dated:
        at = ordinal(day)
        held = {entry for entry, runs in state(opened).items() if any(p == "entries" and f <= at <= t for p, f, t, _ in runs)}
        assert held == set(content)
    opened.close()


def test_a_window_names_the_editions_around_a_day() -> None:
    editions = [ordinal(day) for day in DAYS]
    found = window(editions, DAYS[1] + timedelta(days=3))
    assert (found.lo, found.hi) == (editions[1], editions[2])


def test_of_one_days_editions_the_last_answers() -> None:
    editions = [ordinal(DAYS[0], 1), ordinal(DAYS[0], 2)]
    assert window(editions, DAYS[0]).lo == editions[1]


def test_a_newer_database_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "casemate.sqlite"
    Store.open(f"sqlite:///{path}").close()
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()
    with pytest.raises(NewerHomeError, match="9999"):
        Store.open(f"sqlite:///{path}")


def test_a_damaged_database_is_refused_with_a_remedy(tmp_path: Path) -> None:
    path = tmp_path / "casemate.sqlite"
    path.write_bytes(b"this is no database" * 100)
    with pytest.raises(HomeError, match="damaged"):
        Store.open(f"sqlite:///{path}")


def test_a_full_database_refuses_and_keeps_what_it_held(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'casemate.sqlite'}"
    opened = Store.open(url)
    load(opened, DAYS[0], ONE)
    before = state(opened)

    @event.listens_for(opened._engine, "connect")
    def small(connection: object, _record: object) -> None:
        connection.execute("PRAGMA max_page_count=60")  # type: ignore[attr-defined]

    opened._engine.dispose()
    large: Content = {str(n): (f"NAME {n} " + "x" * 500, ()) for n in range(2000)}
    with pytest.raises(HomeError, match="Free some space"):
        load(opened, DAYS[1], large)
    assert state(opened) == before
    opened.close()


def test_head_is_the_newest_migration() -> None:
    scripts = sorted(item.name for item in resources.files("casemate.store.migrations.versions").iterdir() if item.name.startswith("v"))
    assert scripts[-1].startswith(f"v{HEAD}_")


def test_the_migrations_make_exactly_the_tables_of_the_schema(store: Store) -> None:
    with store._engine.connect() as connection:
        differences = compare_metadata(MigrationContext.configure(connection), metadata)
    assert differences == []


def test_all_permutations_of_three_editions_agree(store: Store) -> None:
    dated = list(zip(DAYS, (ONE, TWO, THREE), strict=False))
    found = []
    for number, order in enumerate(itertools.permutations(dated)):
        for day, content in order:
            load(store, day, content, list_id=f"toy{number}")
        found.append(state(store, f"toy{number}"))
    assert all(item == found[0] for item in found)
