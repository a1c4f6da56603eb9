"""Faults in the middle of an update: the store is as before, the former edition answers, and the message says what to do."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from casemate.app import generation
from casemate.errors import HomeError
from tests.lists import HEED_CTRL_C, person, write_set
from tests.sources.opened import sample, write

SMALL = ("--accept-size", "a test list")


def run(home: Path, *arguments: str, **options: Any) -> subprocess.CompletedProcess[str]:
    """The command line in a process of its own."""
    environment = {**os.environ, "CASEMATE_HOME": str(home)}
    environment.pop("CASEMATE_CONFIG", None)
    command = [sys.executable, "-c", "from casemate.surfaces.cli import main; main()", *arguments]
    return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120, check=False, **options)


def screened(home: Path, name: str, *more: str) -> dict[str, Any]:
    answer: dict[str, Any] = json.loads(run(home, "screen", name, "--json", *more).stdout)
    return answer


@pytest.fixture
def loaded(tmp_path: Path) -> Path:
    """A home that holds one edition of forty entries."""
    write_set(tmp_path / "one")
    done = run(tmp_path / "home", "update", "us_ofac_sdn", "--from", str(tmp_path / "one"), "--edition", "2026-11-01", *SMALL)
    assert done.returncode == 0, done.stderr
    return tmp_path / "home"


def test_a_name_of_the_list_is_found_with_its_line(loaded: Path) -> None:
    answer = screened(loaded, person(7), "--on", "2026-11-01")
    assert answer["verdict"] == "HIT"
    assert answer["hits"][0]["origin"] == {"list": "us_ofac_sdn", "edition": "2026-11-01", "file": "sdn.csv", "line": 8}


def test_an_alias_is_found_with_the_line_of_the_alias(loaded: Path) -> None:
    hit = screened(loaded, person(5002), "--on", "2026-11-01")["hits"][0]
    assert (hit["origin"]["file"], hit["origin"]["line"]) == ("alt.csv", 2)


@pytest.mark.parametrize("point", ["casemate.store.ingest.commit_edition", "casemate.app.sync._keep_raw", "casemate.app.reindex.rebuild"])
def test_a_process_killed_in_mid_update_leaves_a_home_that_answers(loaded: Path, tmp_path: Path, point: str) -> None:
    write_set(tmp_path / "two", 41)
    module, _, name = point.rpartition(".")
    script = (
        f"import os, {module} as m\n"
        f"m.{name} = lambda *a, **k: os.kill(os.getpid(), 9)\n"
        "import casemate.store.store as s\n"
        "s.commit_edition = getattr(m, 'commit_edition', s.commit_edition)\n"
        "from casemate.surfaces.cli import main; main()"
    )
    arguments = ["update", "us_ofac_sdn", "--from", str(tmp_path / "two"), "--edition", "2026-11-02", *SMALL]
    killed = subprocess.run(
        [sys.executable, "-c", script, *arguments],
        env={**os.environ, "CASEMATE_HOME": str(loaded)},
        capture_output=True,
        timeout=180,
        check=False,
    )
    assert killed.returncode == -signal.SIGKILL
    answer = screened(loaded, person(7), "--on", "2026-11-02")
    assert answer["verdict"] == "HIT"
    committed = point.endswith("rebuild")
    assert answer["lists"][0]["edition"] == ("2026-11-02" if committed else "2026-11-01")
    again = run(loaded, *arguments, "--json")
    assert json.loads(again.stdout)["lists"][0]["outcome"] == ("unchanged" if committed else "added")


def test_two_updates_at_once_the_second_is_told(loaded: Path, tmp_path: Path) -> None:
    write_set(tmp_path / "two", 41)
    holder = subprocess.Popen(
        [sys.executable, "-c", f"import filelock\nwith filelock.FileLock({str(loaded / 'lock')!r}):\n print('held', flush=True); input()"],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert holder.stdout is not None
    assert holder.stdout.readline() == "held\n"
    refused = run(loaded, "update", "us_ofac_sdn", "--from", str(tmp_path / "two"), "--edition", "2026-11-02", *SMALL)
    answer = screened(loaded, person(7), "--on", "2026-11-01")
    holder.communicate("\n")
    assert refused.returncode == 4
    assert "another update is running" in refused.stderr
    assert answer["verdict"] == "HIT"


def test_ctrl_c_in_mid_update_leaves_the_former_edition_in_force(loaded: Path, tmp_path: Path) -> None:
    write_set(tmp_path / "two", 41)
    script = HEED_CTRL_C + (
        "import casemate.store.store as s, time\n"
        "def slow(*a, **k):\n print('in the middle', flush=True); time.sleep(30)\n"
        "s.commit_edition = slow\n"
        "from casemate.surfaces.cli import main; main()"
    )
    arguments = ["update", "us_ofac_sdn", "--from", str(tmp_path / "two"), "--edition", "2026-11-02", *SMALL]
    process = subprocess.Popen(
        [sys.executable, "-c", script, *arguments], env={**os.environ, "CASEMATE_HOME": str(loaded)},
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    assert process.stdout is not None
    assert process.stdout.readline() == "in the middle\n"
    process.send_signal(signal.SIGINT)
    _, stderr = process.communicate(timeout=120)
    assert process.returncode == 130
    assert "nothing half-loaded" in stderr
    assert screened(loaded, person(7), "--on", "2026-11-02")["lists"][0]["edition"] == "2026-11-01"


def test_a_home_that_can_not_be_written_is_said_so(tmp_path: Path) -> None:
    write_set(tmp_path / "one")
    (tmp_path / "file").write_text("not a folder")
    refused = run(tmp_path / "file" / "home", "update", "us_ofac_sdn", "--from", str(tmp_path / "one"), "--edition", "2026-11-01", *SMALL)
    assert refused.returncode == 4
    assert "CASEMATE_HOME" in refused.stderr


def test_a_full_disk_is_said_so_and_changes_nothing(loaded: Path, tmp_path: Path) -> None:
    write_set(tmp_path / "two", 3000)
    script = (
        "import resource\n"
        f"size = {(loaded / 'casemate.sqlite').stat().st_size} + 300000\n"
        "import signal; signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))\n"
        "from casemate.surfaces.cli import main; main()"
    )
    arguments = ["update", "us_ofac_sdn", "--from", str(tmp_path / "two"), "--edition", "2026-11-02", *SMALL]
    refused = subprocess.run(
        [sys.executable, "-c", script, *arguments], env={**os.environ, "CASEMATE_HOME": str(loaded)}, capture_output=True, text=True,
        timeout=120, check=False,
    )  # fmt: skip
    assert refused.returncode == 4, refused.stderr
    assert "nothing was changed" in refused.stderr
    assert screened(loaded, person(7), "--on", "2026-11-02")["lists"][0]["edition"] == "2026-11-01"


def test_the_same_file_twice_is_unchanged(loaded: Path, tmp_path: Path) -> None:
    done = run(loaded, "update", "us_ofac_sdn", "--from", str(tmp_path / "one"), "--edition", "2026-11-01", "--json", *SMALL)
    assert json.loads(done.stdout)["lists"][0]["outcome"] == "unchanged"


def test_another_file_of_the_same_day_is_a_correction(loaded: Path, tmp_path: Path) -> None:
    write_set(tmp_path / "two", 41)
    done = run(loaded, "update", "us_ofac_sdn", "--from", str(tmp_path / "two"), "--edition", "2026-11-01", "--json", *SMALL)
    assert json.loads(done.stdout)["lists"][0]["edition"] == "2026-11-01.2"
    assert screened(loaded, person(40), "--on", "2026-11-01")["verdict"] == "HIT"


def test_an_edition_named_by_a_day_before_the_one_its_file_states_is_taken_with_a_warning(tmp_path: Path) -> None:
    write(tmp_path / "un", sample("un_sc_sanctions", "xml"))
    done = run(tmp_path / "home", "update", "un_sc_sanctions", "--from", str(tmp_path / "un"), "--edition", "2018-06-08", "--json", *SMALL)
    assert done.returncode == 0, done.stderr
    assert "published on 2019-03-04" in json.loads(done.stdout)["lists"][0]["warnings"][0]


def test_a_list_shrunk_by_half_is_refused_and_the_former_edition_answers(loaded: Path, tmp_path: Path) -> None:
    write_set(tmp_path / "half", 20)
    refused = run(loaded, "update", "us_ofac_sdn", "--from", str(tmp_path / "half"), "--edition", "2026-11-02")
    assert refused.returncode == 5
    assert screened(loaded, person(30), "--on", "2026-11-02")["verdict"] == "HIT"


@pytest.mark.parametrize("length", [3_000, 5_000_000, 10 * 1024**2])
def test_a_name_that_no_list_has_is_refused_with_its_line_and_the_former_edition_answers(loaded: Path, tmp_path: Path, length: int) -> None:
    write_set(tmp_path / "long")
    main = tmp_path / "long" / "sdn.csv"
    main.write_text(main.read_text().replace(person(4), "A" * length, 1))
    refused = run(loaded, "update", "us_ofac_sdn", "--from", str(tmp_path / "long"), "--edition", "2026-11-02", *SMALL)
    assert refused.returncode == 5
    assert refused.stderr.startswith(("LimitError", "SourceError"))
    assert "sdn.csv:5" in refused.stderr
    assert len(refused.stderr) < 1_000
    assert screened(loaded, person(4), "--on", "2026-11-02")["verdict"] == "HIT"


def test_an_edition_of_the_future_is_refused(loaded: Path, tmp_path: Path) -> None:
    refused = run(loaded, "update", "us_ofac_sdn", "--from", str(tmp_path / "one"), "--edition", "2999-01-01", *SMALL)
    assert refused.returncode == 5
    assert "future" in refused.stderr


def test_no_list_at_all_is_no_clear(tmp_path: Path) -> None:
    asked = run(tmp_path / "empty", "screen", "Anybody", "--json")
    assert asked.returncode == 4
    assert json.loads(asked.stdout)["error"]["error"] == "NoListError"


def test_a_day_before_every_edition_is_no_clear(loaded: Path) -> None:
    asked = run(loaded, "screen", "Anybody", "--on", "2001-01-01", "--json")
    assert asked.returncode == 4


def test_a_stale_list_is_no_clear(loaded: Path) -> None:
    asked = run(loaded, "screen", "Zzyzx Qwfpg", "--on", "2030-01-01", "--json")
    assert (asked.returncode, json.loads(asked.stdout)["verdict"]) == (3, "REFER")


def test_a_required_list_that_is_missing_is_refused(loaded: Path, tmp_path: Path) -> None:
    config = tmp_path / "casemate.toml"
    config.write_text('required = ["eu_fsf"]\n')
    environment = {**os.environ, "CASEMATE_HOME": str(loaded), "CASEMATE_CONFIG": str(config)}
    command = [sys.executable, "-c", "from casemate.surfaces.cli import main; main()", "screen", "Anybody", "--on", "2026-11-01"]
    asked = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=180, check=False)
    assert asked.returncode == 4
    assert "eu_fsf is missing" in asked.stderr


def test_a_newer_home_is_refused(loaded: Path) -> None:
    (loaded / "VERSION").write_text("99\n")
    asked = run(loaded, "screen", "Anybody")
    assert asked.returncode == 4
    assert "Upgrade Casemate" in asked.stderr


def test_a_ten_megabyte_name_is_answered_quickly(loaded: Path) -> None:
    started = time.monotonic()
    from casemate.app.engine import Engine
    from casemate.model.subject import Subject
    from casemate.model.time import AsOf
    from casemate.settings import Settings
    from casemate.store.editions import day_of, parse_name

    day = day_of(parse_name("2026-11-01"))
    answer = Engine(Settings(home=loaded)).screen(Subject(names=("x" * 10_000_000,)), as_of=AsOf(day, day))
    assert answer.verdict == "CLEAR"
    assert time.monotonic() - started < 60  # a guard against quadratic work, not a benchmark


def test_a_generation_that_is_read_is_not_dropped(tmp_path: Path) -> None:
    folder = tmp_path / "g1"
    (folder / "clusters").mkdir(parents=True)
    (folder / "meta.json").write_bytes(b"{}")
    with generation.hold(folder):
        generation.drop(folder)
        assert (folder / "clusters").exists()
    generation.drop(folder)
    assert not folder.exists()


def test_a_generation_that_is_gone_is_not_opened(tmp_path: Path) -> None:
    with pytest.raises(HomeError, match="Rebuild it"):
        generation.hold(tmp_path / "g1")
