"""One party on several lists: clusters are made at every build, named in answers, and overruled by a recorded resolution only."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from casemate.app import clusterfile, clusters
from casemate.app.engine import Engine
from casemate.app.snapshot import Snapshot
from casemate.errors import HomeError, UsageError
from casemate.match import identity
from casemate.match.identity import Identity
from casemate.match.profile import Profile
from casemate.model.listing import Listing
from casemate.model.resolution import Resolution
from casemate.model.subject import Subject
from casemate.model.time import AsOf
from casemate.settings import Settings
from casemate.surfaces import wire
from tests.app.listed import DAY, home_of, index, take
from tests.match.parties import listing

NOW = AsOf(date(2026, 11, 2), date(2026, 11, 2))
WOLODARSKIN: dict[str, Any] = {"born": "1961-02-03", "country": "ru"}
#: One party on three lists, another on two, and one alone that resembles the first.
PARTIES = (
    listing("one:1", "Anatoly Kazimirovich WOLODARSKIN", **WOLODARSKIN),
    listing("two:77", "WOLODARSKIN, Anatoliy Kazimirovich", **WOLODARSKIN),
    listing("three:x/5", "Anatoly WOLODARSKIN", **WOLODARSKIN),
    listing("one:2", "Zarnitsa-7 Polar Foundry OOO", schema="Organization", country="ru", ids=("inn:7707083893",)),
    listing("two:78", "LLC Zarnitsa-7 Polar Foundry", schema="Organization", country="ru"),
    listing("two:79", "Boris Kazimirovich WOLODARSKIN", born="1988-09-09", country="ru"),
)


def parties(engine: Engine) -> set[frozenset[str]]:
    snapshot = engine.snapshot
    return {frozenset(snapshot.entry(place).id for place in group) for group in snapshot.clusters.groups()}


EXPECTED = {frozenset({"one:1", "two:77", "three:x/5"}), frozenset({"one:2", "two:78"})}


@pytest.fixture
def engine(tmp_path: Path) -> Engine:
    return home_of(tmp_path / "home", *PARTIES)


def screened(engine: Engine, name: str, as_of: AsOf = NOW, **options: Any) -> dict[str, Any]:
    return wire.screening(engine.screen(Subject(names=(name,)), as_of=as_of, **options))


def resolution(one: str, other: str, *, same: bool) -> Resolution:
    return Resolution.of(one, other, same=same, because="a test", by="A. Tester", on=DAY)


def resolve(engine: Engine, one: str, other: str, *, same: bool) -> None:
    engine.resolve(resolution(one, other, same=same), at="2026-11-01T12:00:00+00:00")


def test_entries_of_one_party_are_one_cluster(engine: Engine) -> None:
    assert parties(engine) == EXPECTED


def test_the_order_of_entries_and_lists_never_matters(tmp_path: Path) -> None:
    for seed in range(4):
        shuffled = list(PARTIES)
        random.Random(seed).shuffle(shuffled)
        lists = list(dict.fromkeys(item.list for item in shuffled))
        engine = Engine(Settings(home=tmp_path / str(seed)))
        for list_id in lists:
            take(engine, [item for item in shuffled if item.list == list_id])
        index(engine)
        assert parties(engine) == EXPECTED


def test_a_hit_names_its_cluster_and_the_party_s_other_listings(engine: Engine) -> None:
    hit = next(hit for hit in screened(engine, "Anatoly Kazimirovich Wolodarskin")["hits"] if hit["entry"] == "one:1")
    assert hit["cluster"] == clusterfile.cluster_id("one:1")
    assert [(other["entry"], other["list"], other["regime"], other["effect"], other["status"]) for other in hit["also_listed"]] == [
        ("three:x/5", "three", "THREE", "blocks", "listed"),
        ("two:77", "two", "TWO", "blocks", "listed"),
    ]


def test_every_entry_of_a_party_names_the_same_cluster(engine: Engine) -> None:
    hits = screened(engine, "Anatoly Kazimirovich Wolodarskin", threshold=0.5)["hits"]
    assert {hit["cluster"] for hit in hits if hit["entry"] in ("one:1", "two:77", "three:x/5")} == {clusterfile.cluster_id("one:1")}


def test_an_entry_alone_has_a_cluster_of_its_own(engine: Engine) -> None:
    hit = next(hit for hit in screened(engine, "Boris Kazimirovich Wolodarskin")["hits"] if hit["entry"] == "two:79")
    assert (hit["cluster"], hit["also_listed"]) == (clusterfile.cluster_id("two:79"), [])


def test_only_lists_that_were_asked_are_named(engine: Engine) -> None:
    hits = screened(engine, "Anatoly Kazimirovich Wolodarskin", lists=("one", "two"))["hits"]
    assert {other["list"] for hit in hits for other in hit["also_listed"]} <= {"one", "two"}


def test_a_listing_that_ended_before_the_day_is_not_named(engine: Engine) -> None:
    later = date(2026, 11, 10)
    take(engine, [listing("three:x/6", "Somebody ELSE")], day=later)
    index(engine)
    hit = screened(engine, "Anatoly Kazimirovich Wolodarskin", AsOf(later, later))["hits"][0]
    assert {other["entry"] for other in hit["also_listed"]} <= {"one:1", "two:77"}
    assert parties(engine) == EXPECTED  # an entry that left is still the same party


def test_a_party_is_shown_with_its_listings_and_why(engine: Engine) -> None:
    found = engine.party("two:77", as_of=NOW)
    assert (found.id, [member.entry for member in found.members]) == (clusterfile.cluster_id("one:1"), ["one:1", "three:x/5", "two:77"])
    assert len(found.ties) == 2
    assert all(tie.identity.same and tie.identity.evidence for tie in found.ties)


def test_a_pair_is_shown_with_what_the_rules_say(engine: Engine) -> None:
    (tie,) = engine.party("one:1", other="two:79", as_of=NOW).ties
    assert tie.identity.contradiction == "The birth dates differ."


def test_an_entry_that_is_not_held_is_refused(engine: Engine) -> None:
    with pytest.raises(UsageError, match="no edition held"):
        engine.party("one:404", as_of=NOW)


# ---- resolutions


def test_a_recorded_yes_joins_what_the_rules_keep_apart(engine: Engine) -> None:
    resolve(engine, "two:79", "one:2", same=True)
    assert frozenset({"one:2", "two:79"}) in parties(engine)


def test_a_recorded_no_keeps_apart_what_the_rules_join(engine: Engine) -> None:
    resolve(engine, "one:1", "two:77", same=False)
    assert not any({"one:1", "two:77"} <= party for party in parties(engine))


def test_a_resolution_outlives_updates_and_rebuilds(engine: Engine) -> None:
    resolve(engine, "one:1", "two:77", same=False)
    take(engine, [replace(item, id=item.id.replace("one:", "one:")) for item in PARTIES if item.list == "one"], day=date(2026, 11, 9))
    index(engine)
    assert not any({"one:1", "two:77"} <= party for party in parties(engine))


def test_the_newest_resolution_on_a_pair_counts_and_none_is_lost(engine: Engine) -> None:
    resolve(engine, "one:1", "two:77", same=False)
    resolve(engine, "two:77", "one:1", same=True)
    assert parties(engine) == EXPECTED
    assert [item.same for item in engine.store.resolutions()] == [False, True]


def test_the_same_resolution_again_changes_nothing(engine: Engine) -> None:
    resolve(engine, "one:1", "two:77", same=False)
    revision = engine.store.revision()
    resolve(engine, "one:1", "two:77", same=False)
    assert (engine.store.revision(), len(engine.store.resolutions())) == (revision, 1)


def test_resolutions_that_contradict_each_other_are_refused_with_the_chain(engine: Engine) -> None:
    resolve(engine, "one:1", "two:78", same=True)
    resolve(engine, "two:78", "two:79", same=True)
    with pytest.raises(UsageError, match=r"one:1 = two:78 \(A\. Tester, 2026-11-01\); two:78 = two:79"):
        resolve(engine, "one:1", "two:79", same=False)
    assert len(engine.store.resolutions()) == 2


@pytest.mark.parametrize(
    ("one", "other", "changes"),
    [("one:1", "one:404", {}), ("one:1", "one:1", {}), ("one:1", "two:77", {"because": " "}), ("one:1", "two:77", {"by": ""})],
)
def test_a_resolution_that_says_nothing_is_refused(engine: Engine, one: str, other: str, changes: dict[str, Any]) -> None:
    with pytest.raises(UsageError):
        engine.resolve(replace(resolution(one, other, same=True), **changes), at="2026-11-01T12:00:00+00:00")
    assert engine.store.resolutions() == ()


# ---- builds


def counted(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, str]]:
    """The pairs that the rules are asked about from now on."""
    asked: list[tuple[str, str]] = []

    def compare(one: Profile, other: Profile, **options: Any) -> Identity:
        asked.append((one.id, other.id))
        return identity.compare(one, other, **options)

    monkeypatch.setattr(clusters, "compare", compare)
    return asked


def test_a_build_asks_only_about_pairs_of_which_an_entry_changed(engine: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = counted(monkeypatch)
    index(engine)
    assert asked == []
    changed = listing("two:77", "WOLODARSKIN, Anatoliy Kazimirovich", "Tolya WOLODARSKIN", **WOLODARSKIN)
    take(engine, [changed, *(item for item in PARTIES if item.list == "two" and item.id != "two:77")], day=date(2026, 11, 9))
    index(engine)
    assert asked
    assert all("two:77" in pair for pair in asked)
    assert parties(engine) == EXPECTED


def test_decisions_of_other_rules_are_not_used_again(engine: Engine, monkeypatch: pytest.MonkeyPatch) -> None:
    asked = counted(monkeypatch)
    monkeypatch.setattr(clusters, "rules", lambda: "identity-0")
    index(engine)
    assert asked


def test_damaged_clusters_are_said_so(engine: Engine) -> None:
    folder = engine.snapshot.folder
    (folder / "clusters" / "of.npy").write_bytes(b"not an array")
    with pytest.raises(HomeError, match="the clusters can't be read"):
        Snapshot(folder).clusters.members(0)


def test_lists_without_any_entry_in_common_have_no_clusters(tmp_path: Path) -> None:
    engine = home_of(tmp_path / "home", listing("one:1", "Igor SMOLIN"), listing("two:1", "Petra LUKINA"))
    assert parties(engine) == set()


def test_an_entry_without_a_name_is_alone(tmp_path: Path) -> None:
    nameless: Listing = listing("one:1", ids=("passport:A1234567",))
    engine = home_of(tmp_path / "home", nameless, listing("two:1", "Petra LUKINA"))
    assert parties(engine) == set()
