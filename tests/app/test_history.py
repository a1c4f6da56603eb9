"""Whole archives: what is taken, what is refused by name, in any order, and again after a stop."""

from __future__ import annotations

import itertools
import os
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from casemate.app.engine import Engine
from casemate.app.history import Outcome, Terms, import_archive
from casemate.app.sync import Insist
from casemate.errors import CasemateError, InputRefusedError, SourceError, UsageError
from casemate.model.subject import Subject
from casemate.model.time import AsOf
from casemate.settings import Settings
from tests.gitrepo import Repository
from tests.lists import cons_files, person, un_file

CONS = "us_ofac_cons"
TODAY = date(2026, 11, 24)
Load = Callable[..., Outcome]


@pytest.fixture
def engine(tmp_path: Path) -> Engine:
    return Engine(Settings(home=tmp_path / "home"))


@pytest.fixture
def load(engine: Engine) -> Load:
    def call(path: Path, list_id: str = CONS, **terms: object) -> Outcome:
        return import_archive(engine, engine.source(list_id), path, Terms(TODAY, **terms))  # type: ignore[arg-type]

    return call


def write(folder: Path, count: int, start: int = 0) -> None:
    folder.mkdir(parents=True)
    for name, data in cons_files(count, start=start).items():
        (folder / name).write_bytes(data)


def names(engine: Engine, list_id: str = CONS) -> list[str]:
    return [edition.name for edition in engine.store.editions(list_id)]


def test_a_folder_of_dated_folders_is_loaded_whole(engine: Engine, load: Load, tmp_path: Path) -> None:
    for number, day in enumerate(("2018-01-26", "2018-12-19", "2019-05-02")):
        write(tmp_path / "archive" / day, 120 + number)
    outcome = load(tmp_path / "archive")
    assert (outcome.count("added"), outcome.refused, outcome.skipped) == (3, [], [])
    assert names(engine) == ["2018-01-26", "2018-12-19", "2019-05-02"]


def test_the_index_is_built_once_and_answers_for_every_edition(engine: Engine, load: Load, tmp_path: Path) -> None:
    write(tmp_path / "archive" / "2018-01-26", 120)
    write(tmp_path / "archive" / "2018-12-19", 121)
    load(tmp_path / "archive")
    new = Subject(names=(person(120),))
    verdicts = [
        engine.screen(new, as_of=AsOf(date.fromisoformat(day), TODAY)).verdict for day in ("2018-01-26", "2018-06-01", "2018-12-19")
    ]
    assert verdicts == ["CLEAR", "REFER", "HIT"]
    assert len([path for path in engine.home.index.iterdir() if path.is_dir()]) == 1


def test_an_import_that_is_run_again_changes_nothing(engine: Engine, load: Load, tmp_path: Path) -> None:
    write(tmp_path / "archive" / "2018-01-26", 120)
    load(tmp_path / "archive")
    before = engine.store.revision(), engine.store.counts()
    assert load(tmp_path / "archive").count("unchanged") == 1
    assert (engine.store.revision(), engine.store.counts()) == before


def test_an_edition_without_a_day_is_refused_by_name_and_the_rest_taken(load: Load, tmp_path: Path) -> None:
    write(tmp_path / "archive" / "undated", 120)
    write(tmp_path / "archive" / "2018-12-19", 121)
    outcome = load(tmp_path / "archive")
    assert [(label, error.what) for label, error in outcome.refused] == [("undated", "the file does not say of which day it is")]
    assert outcome.count("added") == 1


def test_an_edition_of_a_day_in_the_future_is_refused(load: Load, tmp_path: Path) -> None:
    write(tmp_path / "archive" / "2031-01-01", 120)
    assert "lies in the future" in load(tmp_path / "archive").refused[0][1].what


def test_a_file_that_states_its_day_needs_no_dated_name(engine: Engine, load: Load, tmp_path: Path) -> None:
    (tmp_path / "archive").mkdir()
    (tmp_path / "archive" / "consolidated.xml").write_bytes(un_file(day="2020-11-01"))
    load(tmp_path / "archive", "un_sc_sanctions")
    assert names(engine, "un_sc_sanctions") == ["2020-11-01"]


def test_a_name_older_than_the_day_of_publication_is_refused(load: Load, tmp_path: Path) -> None:
    (tmp_path / "archive" / "2019-01-01").mkdir(parents=True)
    (tmp_path / "archive" / "2019-01-01" / "consolidated.xml").write_bytes(un_file(day="2020-11-01"))
    assert "published on 2020-11-01" in load(tmp_path / "archive", "un_sc_sanctions").refused[0][1].what


def test_two_editions_of_one_day_are_an_edition_and_its_correction(engine: Engine, load: Load, tmp_path: Path) -> None:
    write(tmp_path / "archive" / "2018-12-19", 120)
    write(tmp_path / "archive" / "2018-12-19b", 121)
    outcome = load(tmp_path / "archive")
    assert names(engine) == ["2018-12-19", "2018-12-19.2"]
    assert "1 entries only here, 0 only there" in outcome.taken[1][1].warnings[0]
    assert load(tmp_path / "archive").count("unchanged") == 2


def test_a_damaged_edition_touches_no_other(engine: Engine, load: Load, tmp_path: Path) -> None:
    for day in ("2018-01-26", "2018-05-01", "2018-12-19"):
        write(tmp_path / "archive" / day, 120)
    (tmp_path / "archive" / "2018-05-01" / "CONS_PRIM.CSV").write_bytes(b'1,"broken')
    outcome = load(tmp_path / "archive")
    assert [label for label, _ in outcome.refused] == ["2018-05-01"]
    assert names(engine) == ["2018-01-26", "2018-12-19"]


def test_what_is_another_list_is_passed_over_and_named(load: Load, tmp_path: Path) -> None:
    write(tmp_path / "archive" / "2018-12-19", 120)
    (tmp_path / "archive" / "2018-12-20").mkdir()
    (tmp_path / "archive" / "2018-12-20" / "readme.txt").write_text("no list")
    assert [item.label for item in load(tmp_path / "archive").skipped] == ["2018-12-20"]


def test_an_archive_without_any_edition_is_refused(load: Load, tmp_path: Path) -> None:
    (tmp_path / "archive").mkdir()
    with pytest.raises(SourceError, match="nothing in it is an edition of us_ofac_cons"):
        load(tmp_path / "archive")


def test_a_dry_import_changes_nothing(engine: Engine, load: Load, tmp_path: Path) -> None:
    write(tmp_path / "archive" / "2018-12-19", 120)
    assert load(tmp_path / "archive", dry=True).count("added") == 1
    assert names(engine) == []


def test_the_order_of_an_import_makes_no_difference(tmp_path: Path) -> None:
    days = ("2018-01-26", "2018-05-01", "2018-12-19")
    states = []
    for order in itertools.permutations(range(3)):
        engine = Engine(Settings(home=tmp_path / f"home{''.join(map(str, order))}"))
        for place in order:
            folder = tmp_path / "archive" / days[place]
            if not folder.exists():
                write(folder, 120, start=place)
            import_archive(engine, engine.source(CONS), folder, Terms(TODAY))
        states.append([(h.id, sorted((r.part, r.first, r.last or 0, r.body) for r in h.runs)) for h in engine.store.histories()])
        states[-1].sort()
        engine.close()
    assert all(state == states[0] for state in states)


def test_an_import_that_is_killed_goes_on_and_ends_as_if_it_had_not_been(tmp_path: Path) -> None:
    for number in range(12):
        write(tmp_path / "archive" / f"2018-01-{number + 1:02}", 400, start=number * 3)
    command = [sys.executable, "-m", "casemate", "--home", str(tmp_path / "killed"), "history", "import", CONS, str(tmp_path / "archive")]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=dict(os.environ))
    killed = Engine(Settings(home=tmp_path / "killed"))
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline and process.poll() is None and not names(killed):
        time.sleep(0.02)
    process.kill()
    process.wait()
    import_archive(killed, killed.source(CONS), tmp_path / "archive", Terms(TODAY, insist=Insist()))
    whole = Engine(Settings(home=tmp_path / "whole"))
    import_archive(whole, whole.source(CONS), tmp_path / "archive", Terms(TODAY))
    states = [
        sorted((h.id, sorted((r.part, r.first, r.last or 0, r.body) for r in h.runs)) for h in engine.store.histories())
        for engine in (killed, whole)
    ]
    assert states[0] == states[1]
    assert names(killed) == names(whole)


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    made = Repository(tmp_path / "repository")
    made.commit("2018-01-26", {"lists/cons_prim.csv": cons_files(120)["CONS_PRIM.CSV"], "README": b"hello"})
    made.commit("2018-02-01", {"README": b"of no interest"})
    made.commit("2018-12-19", {"lists/cons_prim.csv": cons_files(121)["CONS_PRIM.CSV"]})
    return made


@pytest.mark.parametrize("kind", ["repository", "bare", "bundle"])
def test_every_commit_that_changed_the_list_is_an_edition(
    engine: Engine, load: Load, repository: Repository, tmp_path: Path, kind: str
) -> None:
    path = repository.folder
    if kind == "bare":
        path = tmp_path / "bare.git"
        repository.run("clone", "--quiet", "--bare", str(repository.folder), str(path))
    elif kind == "bundle":
        path = repository.bundle(tmp_path / "history.bundle")
    assert load(path).refused == []
    assert names(engine) == ["2018-01-26", "2018-12-19"]
    assert load(path).count("unchanged") == 2


def test_several_commits_of_one_day_are_numbered_in_their_order(engine: Engine, load: Load, repository: Repository) -> None:
    for count in (122, 121, 122):
        repository.commit("2019-01-01", {"lists/cons_prim.csv": cons_files(count)["CONS_PRIM.CSV"]})
    load(repository.folder)
    assert names(engine)[2:] == ["2019-01-01", "2019-01-01.2", "2019-01-01.3"]
    assert [edition.entries for edition in engine.store.editions(CONS)][2:] == [122, 121, 122]
    assert load(repository.folder).count("unchanged") == 5


def test_a_commit_with_a_broken_list_is_reported_by_its_id_and_passed_over(engine: Engine, load: Load, repository: Repository) -> None:
    broken = repository.commit("2019-01-01", {"lists/cons_prim.csv": b'1,"broken'})
    repository.commit("2019-01-02", {"lists/cons_prim.csv": cons_files(122)["CONS_PRIM.CSV"]})
    outcome = load(repository.folder)
    assert [label for label, _ in outcome.refused] == [f"commit {broken[:12]}"]
    assert names(engine) == ["2018-01-26", "2018-12-19", "2019-01-02"]


def test_a_commit_whose_file_is_lost_is_reported_and_passed_over(engine: Engine, load: Load, repository: Repository) -> None:
    lost = repository.commit("2019-01-01", {"lists/cons_prim.csv": cons_files(123)["CONS_PRIM.CSV"]})
    repository.lose(repository.run("rev-parse", f"{lost}:lists/cons_prim.csv"))
    repository.commit("2019-01-02", {"lists/cons_prim.csv": cons_files(122)["CONS_PRIM.CSV"]})
    assert [label for label, _ in load(repository.folder).refused] == [f"commit {lost[:12]}"]
    assert names(engine) == ["2018-01-26", "2018-12-19", "2019-01-02"]


def test_a_commit_that_is_itself_damaged_loses_no_other(engine: Engine, load: Load, repository: Repository) -> None:
    lost = repository.commit("2019-01-01", {"lists/cons_prim.csv": cons_files(123)["CONS_PRIM.CSV"]})
    repository.commit("2019-01-02", {"lists/cons_prim.csv": cons_files(122)["CONS_PRIM.CSV"]})
    repository.lose(lost)
    outcome = load(repository.folder)
    assert len(outcome.refused) == 1
    assert lost in outcome.refused[0][1].what
    assert names(engine) == ["2018-01-26", "2018-12-19", "2019-01-02"]


def test_nothing_that_a_repository_configures_is_run(load: Load, repository: Repository, tmp_path: Path) -> None:
    mark = tmp_path / "mark"
    script = tmp_path / "script"
    script.write_text(f"#!/bin/sh\ntouch {mark}\n")
    script.chmod(0o755)
    for hook in ("post-checkout", "reference-transaction", "post-index-change", "pre-auto-gc"):
        (repository.folder / ".git" / "hooks").mkdir(exist_ok=True)
        (repository.folder / ".git" / "hooks" / hook).symlink_to(script)
    for key in (
        "core.fsmonitor",
        "core.pager",
        "diff.external",
        "core.sshCommand",
        "gpg.program",
        "core.alternateRefsCommand",
        "core.editor",
    ):
        repository.run("config", key, str(script))
    repository.run("config", "log.showSignature", "true")
    mark.unlink(missing_ok=True)
    load(repository.folder)
    assert not mark.exists()


def test_two_lists_in_one_repository_have_to_be_told_apart(engine: Engine, load: Load, repository: Repository) -> None:
    repository.commit("2019-01-01", {"other/cons_prim.csv": cons_files(130)["CONS_PRIM.CSV"]})
    with pytest.raises(UsageError, match="several places"):
        load(repository.folder)
    load(repository.folder, within="other/cons_prim.csv")
    assert names(engine) == ["2019-01-01"]


@pytest.mark.parametrize("branch", ["elsewhere", "main"])
def test_a_branch_is_named_or_refused(load: Load, repository: Repository, branch: str) -> None:
    if branch == "main":
        assert load(repository.folder, branch=branch).count("added") == 2
    else:
        with pytest.raises(UsageError, match="there are: HEAD, main"):
            load(repository.folder, branch=branch)


def test_a_damaged_bundle_is_refused(load: Load, repository: Repository, tmp_path: Path) -> None:
    bundle = repository.bundle(tmp_path / "history.bundle")
    bundle.write_bytes(bundle.read_bytes()[:-200])
    with pytest.raises(InputRefusedError, match="git can't read it"):
        load(bundle)


def test_a_single_file_is_no_archive(load: Load, tmp_path: Path) -> None:
    (tmp_path / "cons_prim.csv").write_bytes(cons_files(120)["CONS_PRIM.CSV"])
    with pytest.raises(CasemateError, match="casemate update us_ofac_cons --from PATH"):
        load(tmp_path / "cons_prim.csv")


def test_formats_of_one_day_that_disagree_are_told(engine: Engine, load: Load, tmp_path: Path) -> None:
    write(tmp_path / "archive" / "2018-12-19", 120)
    shorter = cons_files(119)["CONS_PRIM.CSV"].replace(b'","', b'"|"').replace(b",-0- ", b"|-0- ").replace(b'-0- ,"', b'-0- |"')
    rows = [row.replace(b',"', b'|"', 1) for row in shorter.split(b"\r\n")]
    (tmp_path / "archive" / "2018-12-19" / "cons_prim.pip").write_bytes(b"\r\n".join(rows))
    warnings = load(tmp_path / "archive").taken[0][1].warnings
    assert "formats disagree: 120 entries as csv, which was taken, 119 as pip, which was not" in warnings
    assert names(engine) == ["2018-12-19"]
