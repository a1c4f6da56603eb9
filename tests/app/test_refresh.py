"""Refreshing lists from a server that misbehaves: a clear report each time, and the former edition stays in force."""

from __future__ import annotations

import gzip
import io
import threading
import zipfile
from datetime import date, timedelta
from importlib.resources import as_file
from pathlib import Path
from typing import Any

import pytest

from casemate.app import reindex
from casemate.app.refresh import fetchable, file_name, groups
from casemate.app.sync import Insist
from casemate.errors import UsageError
from casemate.settings import Settings
from casemate.sources import base, registry
from casemate.sources.raw import open_raw
from tests.app.world import CONS, DAY, DENIED, UN, World
from tests.lists import cons_files, denied_file, person, un_file
from tests.server import Answer, Server

TEXT = {"Content-Type": "text/plain"}
NOW = "Fri, 20 Nov 2026 10:00:00 GMT"


@pytest.fixture
def world(server: Server, tmp_path: Path) -> World:
    return World(server, tmp_path)


@pytest.fixture
def loaded(world: World) -> World:
    """A world in which the first edition of the Denied Persons List was fetched."""
    world.publish(DENIED)
    assert world.update(DENIED)[DENIED].outcome == "added"
    return world


# ---- what goes right


def test_a_list_is_fetched_and_answers(loaded: World) -> None:
    assert loaded.verdict(person(319)) == "HIT"


def test_an_edition_is_of_the_day_that_the_server_states(loaded: World) -> None:
    assert loaded.editions(DENIED) == ["2021-07-07"]


def test_an_edition_is_of_the_day_that_the_file_states_whatever_the_server_says(world: World) -> None:
    world.publish(UN, modified=NOW)
    assert world.update(UN)[UN].edition == "2026-11-01"


@pytest.mark.parametrize(
    "modified",
    [None, "soon", "Thu, 01 Jan 1970 00:00:00 GMT", "Fri, 31 Dec 9999 23:59:59 -2300",
        "Sat, 21 Nov 2026 10:00:00 GMT", "Wed, 21 Oct 2065 07:28:00 GMT"],
)  # fmt: skip
def test_where_the_server_states_no_day_that_can_be_true_an_edition_is_of_today(world: World, modified: str | None) -> None:
    world.publish(DENIED, modified=modified)
    assert world.update(DENIED)[DENIED].edition == DAY.isoformat()


def test_what_was_fetched_is_fresh_however_old_the_publisher_s_file_is(loaded: World) -> None:
    assert loaded.verdict("Zzyzx Qwfpg", DAY + timedelta(days=3)) == "CLEAR"


def test_not_modified_costs_one_request_and_keeps_the_list_fresh(loaded: World) -> None:
    before = len(loaded.server.seen)
    later = DAY + timedelta(days=30)
    assert loaded.verdict("Zzyzx Qwfpg", later) == "REFER"
    assert loaded.update(DENIED, day=later)[DENIED].outcome == "unchanged"
    assert len(loaded.server.seen) == before + 1
    assert loaded.verdict("Zzyzx Qwfpg", later) == "CLEAR"


def test_the_same_file_again_without_validators_is_unchanged_and_fresh(world: World) -> None:
    world.server.on("denied/dpl.txt", Answer(body=denied_file(), headers=TEXT))
    later = DAY + timedelta(days=30)
    assert world.update(DENIED)[DENIED].outcome == "added"
    assert world.update(DENIED, day=later)[DENIED].outcome == "unchanged"
    assert world.editions(DENIED) == [DAY.isoformat()]
    assert world.verdict("Zzyzx Qwfpg", later) == "CLEAR"


def test_a_check_without_news_builds_no_index(loaded: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reindex, "rebuild", lambda *_, **__: pytest.fail("an index was built"))
    loaded.update(DENIED, day=DAY + timedelta(days=1))
    assert loaded.is_tidy()


def test_a_second_check_on_one_day_makes_no_generation(loaded: World) -> None:
    before = loaded.generations()
    loaded.update(DENIED)
    assert loaded.generations() == before


def test_a_new_version_is_added_and_says_what_changed(loaded: World) -> None:
    loaded.publish(DENIED, version="2", modified=NOW)
    report = loaded.update(DENIED)[DENIED]
    assert (report.outcome, report.edition, report.added, report.removed) == ("added", "2026-11-20", 1, 0)
    assert loaded.verdict(person(320)) == "HIT"


def test_the_raw_copy_is_kept_with_its_sha256(loaded: World) -> None:
    kept = loaded.home / "raw" / DENIED / "2021-07-07" / "dpl.txt.gz"
    assert gzip.decompress(kept.read_bytes()) == denied_file()
    assert loaded.engine.store.editions(DENIED)[0].files[0][0] == "dpl.txt"


def test_several_lists_are_fetched_at_once_and_indexed_once(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    built: list[Any] = []
    real = reindex.rebuild
    monkeypatch.setattr(reindex, "rebuild", lambda *a, **k: built.append(real(*a, **k)))
    world.publish(CONS, DENIED, UN)
    reports = world.update(CONS, DENIED, UN)
    assert [report.outcome for report in reports.values()] == ["added"] * 3
    assert len(built) == 1
    assert world.is_tidy()


def test_lists_are_asked_for_side_by_side(world: World) -> None:
    both = threading.Event()

    def answering(path: str) -> None:
        if path == "/denied/dpl.txt":  # the answer waits until the other list was asked for too
            both.wait(5)
        else:
            both.set()

    world.server.while_answering = answering
    world.publish(DENIED, UN)
    reports = world.update(DENIED, UN)
    assert {report.outcome for report in reports.values()} == {"added"}
    assert both.is_set()


def test_the_same_list_named_twice_is_fetched_once(world: World) -> None:
    world.publish(DENIED)
    world.update(DENIED, DENIED)
    assert world.server.asked("denied/dpl.txt") == 1


# ---- what goes wrong on the way

HTML = {"Content-Type": "text/html"}
ON_THE_WAY: dict[str, tuple[Answer, str]] = {
    "500": (Answer(500), "answers 500"),
    "503 with a wish": (Answer(503, headers={"Retry-After": "3600"}), "answers 503"),
    "429 for ever": (Answer(429, headers={"Retry-After": "1"}), "answers 429"),
    "gone": (Answer(410), "answers 410"),
    "half a body": (Answer(body=denied_file()[:9000], stated=len(denied_file())), "peer closed connection"),
    "half a compressed body": (Answer(body=gzip.compress(denied_file())[:-30], headers={"Content-Encoding": "gzip"}), "half a body"),
    "a trickle": (Answer(body=denied_file(), pause=0.01), "not whole after"),
    "a redirect loop": (Answer(302, headers={"Location": "/denied/dpl.txt"}), "redirects"),
    "a redirect inside": (Answer(302, headers={"Location": "https://192.168.1.1/dpl.txt"}), "not a public address"),
    "a redirect to plain http": (Answer(302, headers={"Location": "http://lists.example/dpl.txt"}), "only https"),
    "a redirect to nowhere": (Answer(302, headers={"Location": "https://["}), "no address"),
    "a captive portal": (Answer(body=b"<html>Sign in</html>", headers=HTML), "HTML page"),
    "a captive portal in disguise": (Answer(body=b"<!DOCTYPE html><title>Sign in</title>", headers=TEXT), "HTML page"),
    "a gzip bomb": (Answer(body=gzip.compress(b" " * 40_000_000), headers={"Content-Encoding": "gzip"}), "decompression bomb"),
    "nothing": (Answer(headers=TEXT), "empty body"),
    "another type": (Answer(body=b"{}", headers={"Content-Type": "application/json"}), "wrong type"),
}  # fmt: skip


@pytest.mark.parametrize("case", ON_THE_WAY)
def test_what_goes_wrong_on_the_way_is_reported_and_changes_nothing(loaded: World, case: str) -> None:
    answer, words = ON_THE_WAY[case]
    loaded.server.on("denied/dpl.txt", answer)
    report = loaded.update(DENIED, total=0.5)[DENIED]
    assert report.outcome == "refused"
    assert report.error is not None
    assert words in str(report.error["message"])
    assert report.error["remedy"]
    assert loaded.editions(DENIED) == ["2021-07-07"]
    assert loaded.verdict(person(319)) == "HIT"
    assert loaded.is_tidy()


def test_not_modified_to_a_request_that_was_not_conditional_is_refused(world: World) -> None:
    world.server.on("denied/dpl.txt", Answer(304))
    report = world.update(DENIED)[DENIED]
    assert "not conditional" in str(report.error)


def test_429_is_waited_for_and_then_the_list_comes(loaded: World) -> None:
    loaded.server.on("denied/dpl.txt", Answer(429, headers={"Retry-After": "9"}), Answer(body=denied_file(321), headers=TEXT))
    assert loaded.update(DENIED)[DENIED].outcome == "added"
    assert loaded.waits == [9.0]


def test_a_wish_to_wait_for_an_hour_is_not_waited_for(loaded: World) -> None:
    loaded.server.on("denied/dpl.txt", Answer(503, headers={"Retry-After": "3600"}))
    loaded.update(DENIED)
    assert max(loaded.waits) <= 120


# ---- what comes whole and is wrong


def without_column() -> bytes:
    return denied_file().replace(b'"FR_Citation"', b'"Citation"')


CONTENT: dict[str, tuple[bytes, str]] = {
    "a changed schema": (without_column(), "not us_bis_denied in any format known"),
    "a header alone": (denied_file(0), "empty"),
    "another list": (un_file(20), "not us_bis_denied in any format known"),
    "an error in words": (b"Service temporarily unavailable\n", "not us_bis_denied"),
    "JSON": (b'{"error": "quota"}\n', "not us_bis_denied"),
    "half of the rows": (denied_file(310, start=160), "are gone"),
    "too few rows": (denied_file(20), "outside the credible range"),
    "a cut in a cell": (denied_file()[:-40], "breaks off"),
    "a cut in a row": (denied_file()[: denied_file().rindex(b"\t")] + b"\r\n", "cells where the header has"),
    "two files in one": (denied_file() + denied_file(320, start=320), "header stands again"),
    "a NUL": (denied_file().replace(b"SAMPLE", b"SAM\0LE", 1), "NUL"),
    "another encoding": (denied_file().replace(b"MOSCOW", b"M\xfcNCHEN", 1), "utf-8"),
    "a bomb in a file": (gzip.compress(denied_file() + b" " * 60_000_000), "bomb"),
}


@pytest.mark.parametrize("case", CONTENT)
def test_a_file_that_can_not_be_the_list_is_refused_and_the_former_edition_answers(loaded: World, case: str) -> None:
    body, words = CONTENT[case]
    loaded.server.on("denied/dpl.txt", Answer(body=body, headers={**TEXT, "Last-Modified": NOW}))
    report = loaded.update(DENIED)[DENIED]
    assert report.outcome == "refused"
    assert report.error is not None
    assert words.casefold() in str(report.error["message"]).casefold()
    assert "/.tmp-" not in str(report.error["message"])
    assert loaded.editions(DENIED) == ["2021-07-07"]
    assert loaded.verdict(person(319)) == "HIT"
    assert loaded.is_tidy()


def test_last_year_s_file_with_today_s_date_is_refused(loaded: World) -> None:
    loaded.publish(DENIED, version="2", modified=NOW)
    loaded.update(DENIED)
    loaded.server.on("denied/dpl.txt", Answer(body=denied_file(320), headers={**TEXT, "Last-Modified": "Sat, 21 Nov 2026 10:00:00 GMT"}))
    report = loaded.update(DENIED, day=date(2026, 11, 21))[DENIED]
    assert report.error is not None
    assert "the content of the edition 2021-07-07, older than the edition 2026-11-20 in force" in str(report.error["message"])
    assert loaded.verdict(person(320), date(2026, 11, 21)) == "HIT"


def test_an_older_file_that_was_never_held_is_known_by_the_day_it_states(world: World) -> None:
    world.publish(UN, version="3")
    world.update(UN)
    world.publish(UN, version="2", modified=NOW)
    report = world.update(UN)[UN]
    assert "of 2026-11-02, older than the edition 2026-11-03 in force" in str(report.error)
    assert world.editions(UN) == ["2026-11-03"]


def test_a_correction_that_is_taken_back_on_the_same_day_is_not_called_unchanged(world: World) -> None:
    for version in ("1", "2"):
        world.publish(DENIED, version=version, modified=NOW)
        assert world.update(DENIED)[DENIED].outcome == "added"
    world.publish(DENIED, version="1", modified=NOW)
    assert "the content of the edition 2026-11-20, older than the edition 2026-11-20.2" in str(world.update(DENIED)[DENIED].error)


def test_who_insists_takes_a_shrunken_list_and_it_is_recorded(loaded: World) -> None:
    loaded.server.on("denied/dpl.txt", Answer(body=denied_file(310, start=160), headers={**TEXT, "Last-Modified": NOW}))
    report = loaded.update(DENIED, insist=Insist(sizes="checked with the bureau"))[DENIED]
    assert report.outcome == "added"
    assert "are gone: checked with the bureau" in report.overrides["sizes"]
    last = loaded.engine.store.last_refresh(DENIED)
    assert last is not None
    assert last[1]["overrides"] == report.overrides


def test_a_file_of_the_future_is_refused(world: World) -> None:
    world.server.on("un/consolidated.xml", Answer(body=un_file(day="2030-01-01")))
    assert "future" in str(world.update(UN)[UN].error)


# ---- lists of several files


def test_a_format_that_can_not_be_fetched_gives_way_to_the_next_and_it_is_said(world: World) -> None:
    world.publish(CONS)
    report = world.update(CONS)[CONS]
    assert (report.outcome, report.format) == ("added", "csv")
    assert any("another format was taken" in warning and "CONS_ENHANCED.ZIP" in warning for warning in report.warnings)


def test_where_one_file_is_new_all_are_fetched_anew(world: World) -> None:
    world.publish(CONS)
    world.update(CONS)
    files = cons_files(remarks="DOB 1962")  # the main file alone is another
    world.server.on("cons/CONS_PRIM.CSV", Answer(body=files["CONS_PRIM.CSV"], etag='"2"', headers={"Content-Type": "text/csv"}))
    report = world.update(CONS)[CONS]
    assert (report.outcome, report.changed, report.removed) == ("added", 120, 0)
    assert set(report.parts) >= {"entries", "aliases", "addresses"}
    assert [world.server.asked(f"cons/{name}") for name in ("CONS_PRIM.CSV", "CONS_ALT.CSV")] == [2, 3]


def test_where_all_files_are_current_each_is_asked_for_once(world: World) -> None:
    world.publish(CONS)
    world.update(CONS)
    assert world.update(CONS)[CONS].outcome == "unchanged"
    assert world.server.asked("cons/CONS_ALT.CSV") == 2


def test_a_server_that_says_not_modified_and_does_not_give_the_rest_is_refused(world: World) -> None:
    world.publish(CONS)
    world.update(CONS)
    world.server.on("cons/CONS_PRIM.CSV", Answer(body=cons_files(121)["CONS_PRIM.CSV"], headers={"Content-Type": "text/csv"}))
    for name in ("CONS_ALT.CSV", "CONS_ADD.CSV", "CONS_COMMENTS.CSV"):
        world.server.on(f"cons/{name}", Answer(304))
    report = world.update(CONS)[CONS]
    assert report.outcome == "refused"
    assert world.editions(CONS) == ["2021-07-07"]


def test_files_of_two_editions_do_not_make_one(world: World) -> None:
    world.publish(CONS)
    world.update(CONS)
    world.server.on("cons/CONS_ALT.CSV", Answer(body=cons_files(125)["CONS_ALT.CSV"], headers={"Content-Type": "text/csv"}))
    assert "not in the main file" in str(world.update(CONS)[CONS].error)


def test_a_file_that_is_missing_refuses_the_whole_list(world: World) -> None:
    world.publish(CONS)
    world.update(CONS)
    world.publish(CONS, version="2")
    world.server.on("cons/CONS_ADD.CSV", Answer(404))
    assert world.update(CONS)[CONS].outcome == "refused"
    assert world.verdict(person(119), lists=(CONS,)) == "HIT"


# ---- one of several fails


def test_a_list_that_fails_holds_no_other_back(world: World) -> None:
    world.publish(CONS, DENIED, UN)
    world.server.on("denied/dpl.txt", Answer(500))
    reports = world.update(CONS, DENIED, UN)
    assert {list_id: report.outcome for list_id, report in reports.items()} == {CONS: "added", DENIED: "refused", UN: "added"}
    assert world.verdict(person(719), lists=(UN,)) == "HIT"
    assert world.is_tidy()


def test_a_fault_of_our_own_holds_no_other_list_back(
    world: World, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    from casemate.sources.us_bis_denied import parse

    def broken(*_: object) -> None:
        raise KeyError("oops")

    monkeypatch.setattr(parse, "_entry", broken)
    world.publish(CONS, DENIED)
    reports = world.update(DENIED, CONS)
    assert {list_id: report.outcome for list_id, report in reports.items()} == {CONS: "added", DENIED: "refused"}
    assert "a fault of Casemate itself: KeyError" in str(reports[DENIED].error)
    assert "Traceback" in caplog.text


def test_a_disk_that_is_full_for_one_list_is_its_report(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(target: Any, *_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    world.publish(DENIED, UN)
    with monkeypatch.context() as patch:
        patch.setattr(gzip, "GzipFile", full)
        reports = world.update(DENIED, UN)
    assert [report.outcome for report in reports.values()] == ["refused", "refused"]
    assert "No space left" in str(reports[UN].error)
    assert world.is_tidy()
    assert [report.outcome for report in world.update(DENIED, UN).values()] == ["added", "added"]


# ---- the report


@pytest.mark.parametrize(
    ("answer", "words"),
    [(Answer(500), "answers 500"), ON_THE_WAY["a captive portal"], (Answer(body=denied_file(0), headers=TEXT), "empty")],
)
def test_every_refusal_is_kept_and_shown_with_the_list(loaded: World, answer: Answer, words: str) -> None:
    loaded.server.on("denied/dpl.txt", answer)
    loaded.update(DENIED)
    last = loaded.engine.store.last_refresh(DENIED)
    assert last is not None
    assert last[1]["outcome"] == "refused"
    assert words in last[1]["error"]["message"]


def test_what_is_kept_of_a_success_is_the_whole_report(loaded: World) -> None:
    last = loaded.engine.store.last_refresh(DENIED)
    assert last is not None
    kept = last[1]
    assert (kept["outcome"], kept["entries"], kept["added"], kept["format"]) == ("added", 320, 320, "dpl-tsv")
    assert kept["http"][0]["etag"] == '"1-dpl.txt"'
    assert len(kept["sha256"]) == 64


# ---- only looking


def test_a_dry_run_says_what_would_change_and_changes_nothing(loaded: World) -> None:
    loaded.publish(DENIED, version="2", modified=NOW)
    before = {
        path: path.stat().st_mtime_ns
        for path in loaded.home.rglob("*")
        if path.name != "lock" and not path.name.startswith("casemate.sqlite")
    }
    revision, last = loaded.engine.store.revision(), loaded.engine.store.last_refresh(DENIED)
    report = loaded.update(DENIED, dry=True)[DENIED]
    assert (report.outcome, report.added, report.edition) == ("added", 1, "2026-11-20")
    assert loaded.editions(DENIED) == ["2021-07-07"]
    assert (loaded.engine.store.revision(), loaded.engine.store.last_refresh(DENIED)) == (revision, last)
    assert loaded.verdict(person(320), threshold=0.95) != "HIT"  # others of the family are alike
    after = {
        path: path.stat().st_mtime_ns
        for path in loaded.home.rglob("*")
        if path.name != "lock" and not path.name.startswith("casemate.sqlite")
    }
    assert set(after) == set(before)
    assert {path for path in after if path.is_file() and after[path] != before[path]} == set()


def test_a_dry_run_of_a_list_that_would_be_refused_says_so(loaded: World) -> None:
    loaded.server.on("denied/dpl.txt", Answer(body=denied_file(20), headers=TEXT))
    report = loaded.update(DENIED, dry=True)[DENIED]
    assert "outside the credible range" in str(report.error)
    last = loaded.engine.store.last_refresh(DENIED)
    assert last is not None
    assert last[1]["outcome"] == "added"


def test_a_dry_run_of_a_list_without_news_notes_no_check(loaded: World) -> None:
    later = DAY + timedelta(days=30)
    assert loaded.update(DENIED, dry=True, day=later)[DENIED].outcome == "unchanged"
    assert loaded.verdict("Zzyzx Qwfpg", later) == "REFER"


def test_after_a_dry_run_the_list_is_still_new(loaded: World) -> None:
    loaded.publish(DENIED, version="2", modified=NOW)
    loaded.update(DENIED, dry=True)
    assert loaded.update(DENIED)[DENIED].outcome == "added"


# ---- which lists


def test_a_closed_list_is_not_fetched() -> None:
    closed = {list_id for list_id in registry.source_ids() if registry.load(list_id).closed_on}
    assert "gb_hmt_sanctions" in closed
    assert not closed & set(fetchable())


def test_a_closed_list_is_not_fetched_by_name_either(world: World) -> None:
    with pytest.raises(UsageError, match="closed on 2026-01-28"):
        world.update("gb_hmt_sanctions")


def test_a_list_without_downloads_is_not_fetched(world: World) -> None:
    with pytest.raises(UsageError, match="no file that may be fetched") as caught:
        world.update("eu_journal_sanctions")
    assert "--from" in str(caught.value.remedy)


def test_a_list_without_downloads_can_have_a_mirror_of_the_user_s_own(world: World) -> None:
    assert "cn_sanctions" in fetchable(["cn_sanctions"])


def test_a_folder_is_no_mirror_of_a_list_without_file_names(server: Server, tmp_path: Path) -> None:
    world = World(server, tmp_path)
    world.mirrors["cn_sanctions"] = server.url("cn/")
    world.engine.settings = Settings(home=world.home, mirrors=world.mirrors)
    with pytest.raises(UsageError, match="from a folder"):
        world.update("cn_sanctions")


def test_a_list_that_nobody_knows_is_refused(world: World) -> None:
    with pytest.raises(UsageError, match="no list has this id"):
        world.update("us_ofac_sdm")


# ---- file names


def downloads() -> list[tuple[str, str]]:
    """(list, format) of every group of downloads that there is."""
    return [(list_id, format_id) for list_id in fetchable() for format_id, _ in groups(registry.load(list_id), None)]


@pytest.mark.parametrize(("list_id", "format_id"), downloads())
def test_what_a_download_is_called_is_recognised_as_its_format(list_id: str, format_id: str, tmp_path: Path) -> None:
    source = registry.load(list_id)
    items = dict(groups(source, None))[format_id]
    with as_file(registry.folder_of(list_id) / "sample" / format_id) as sample:
        bodies = {path.name.casefold(): path.read_bytes() for path in sample.iterdir()}
    for item in items:
        name = file_name(item.url)
        body = next(iter(bodies.values())) if len(items) == 1 else bodies[name.casefold()]
        tmp_path.joinpath(name).write_bytes(zipped(name.replace(".ZIP", ".XML"), body) if name.endswith(".ZIP") else body)
    chosen, files = base.choose(source, open_raw(tmp_path))
    assert chosen.id == format_id
    assert len(files) == len(items)


def zipped(name: str, body: bytes) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, body)
    return out.getvalue()


@pytest.mark.parametrize("list_id", fetchable())
def test_no_two_files_of_one_format_share_a_name(list_id: str) -> None:
    for _, items in groups(registry.load(list_id), None):
        assert len({file_name(item.url).casefold() for item in items}) == len(items)


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("https://h/a/SDN.CSV", "SDN.CSV"), ("https://h/a/content?token=1", "content"), ("https://h/", "list"), ("https://h/..", "list"),
        ("https://h/a/.hidden", "hidden"), ("https://h/%2e%2e%2fetc%2fpasswd", "2e_2e_2fetc_2fpasswd"), ("https://h/a\\..\\b", "a_.._b"),
        ("https://h/" + "x" * 300, "x" * 100), ("https://h/\x1b[31m", "31m"), ("https://h/ü.csv", "csv"),
    ],
)  # fmt: skip
def test_a_file_name_from_an_address_can_do_no_harm(url: str, name: str) -> None:
    assert file_name(url) == name


def test_aliases_that_vanish_in_bulk_are_refused_though_every_entry_is_there(world: World) -> None:
    world.publish(CONS)
    world.update(CONS)
    files = cons_files(121)  # one entry more; its aliases are cut between two rows
    rows = files["CONS_ALT.CSV"].split(b"\r\n")
    world.publish(CONS, version="2")
    cut = b"\r\n".join(rows[:20]) + b"\r\n"
    world.server.on("cons/CONS_ALT.CSV", Answer(body=cut, headers={"Content-Type": "text/csv"}))
    report = world.update(CONS)[CONS]
    assert "40 of 60 entries of 2021-07-07 have lost their aliases" in str(report.error)
    assert world.verdict(person(5118)) == "HIT"
