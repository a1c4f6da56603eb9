"""``casemate update`` over the network, as a process of its own with a settings file."""

from __future__ import annotations

import json
import signal
import subprocess
import time
from pathlib import Path
from typing import Any

import pytest

from tests.app.world import CONS, DENIED, UN, World
from tests.lists import HEED_CTRL_C, denied_file, person
from tests.server import Answer, Server, unused_port

TEXT = {"Content-Type": "text/plain"}


@pytest.fixture
def world(server: Server, tmp_path: Path) -> World:
    made = World(server, tmp_path)
    made.configuration()
    return made


@pytest.fixture
def loaded(world: World) -> World:
    """A home into which the Denied Persons List was fetched."""
    world.publish(DENIED)
    assert world.update(DENIED)[DENIED].outcome == "added"
    return world


def document(done: subprocess.CompletedProcess[str]) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def test_lists_are_fetched_and_the_answer_is_0(world: World) -> None:
    world.publish(CONS, DENIED)
    done = world.run("update", CONS, DENIED, "--json")
    assert done.returncode == 0, done.stderr
    assert [(item["id"], item["outcome"]) for item in document(done)["lists"]] == [(CONS, "added"), (DENIED, "added")]
    assert document(world.run("screen", person(7), "--json"))["verdict"] == "HIT"


def test_a_list_that_can_not_be_refreshed_makes_the_answer_4_and_the_others_are_taken(world: World) -> None:
    world.publish(CONS, DENIED)
    world.server.on("denied/dpl.txt", Answer(404))
    done = world.run("update", CONS, DENIED)
    assert done.returncode == 4
    assert "added us_ofac_cons" in done.stdout
    assert "refused us_bis_denied" in done.stdout
    assert "404" in done.stdout


def test_a_server_that_recovers_is_waited_for(world: World) -> None:
    world.server.on("denied/dpl.txt", Answer(429, headers={"Retry-After": "1"}), Answer(body=denied_file(), headers=TEXT))
    assert world.run("update", DENIED).returncode == 0


def test_no_list_is_held_and_none_can_be_fetched(world: World) -> None:
    done = world.run("update", DENIED)
    assert done.returncode == 4
    assert "no edition of it is held" in done.stdout
    assert world.run("screen", "Anybody").returncode == 4


def test_a_refusal_is_shown_with_the_list_and_the_former_edition_answers(loaded: World) -> None:
    loaded.server.on("denied/dpl.txt", Answer(body=denied_file(20), headers=TEXT))
    assert loaded.run("update", DENIED).returncode == 4
    shown = document(loaded.run("lists", "--json"))["lists"][0]
    assert (shown["newest"], shown["last_refresh"]["outcome"]) == ("2021-07-07", "refused")
    assert "credible range" in shown["last_refresh"]["error"]["message"]
    human = loaded.run("lists").stdout
    assert "last refresh refused" in human
    assert "credible range" in human
    assert document(loaded.run("screen", person(319), "--json"))["verdict"] == "HIT"


def test_a_list_that_was_never_taken_is_shown_with_its_refusal(loaded: World) -> None:
    assert loaded.run("update", UN).returncode == 4
    shown = {item["id"]: item for item in document(loaded.run("lists", "--json"))["lists"]}
    assert shown[UN]["last_refresh"]["outcome"] == "refused"
    assert shown[UN]["newest"] is None
    assert UN in loaded.run("lists").stdout


def test_check_says_what_would_change_and_changes_nothing(loaded: World) -> None:
    loaded.publish(DENIED, version="2")
    done = loaded.run("update", DENIED, "--check", "--json")
    assert done.returncode == 0
    assert document(done)["input"] == {"check": True}
    assert document(done)["lists"][0]["added"] == 1
    assert "nothing was changed" in loaded.run("update", DENIED, "--check").stdout
    assert loaded.editions(DENIED) == ["2021-07-07"]


def test_offline_asks_nobody(loaded: World) -> None:
    before = len(loaded.server.seen)
    done = loaded.run("update", DENIED, "--offline")
    assert done.returncode == 2
    assert "--from" in done.stderr
    assert len(loaded.server.seen) == before


@pytest.mark.parametrize(
    ("list_id", "words"), [("gb_hmt_sanctions", "closed on"), ("eu_journal_sanctions", "may be fetched"), ("nobody", "no list")]
)
def test_a_list_that_can_not_be_fetched_is_wrong_usage(world: World, list_id: str, words: str) -> None:
    done = world.run("update", list_id)
    assert done.returncode == 2
    assert words in done.stderr
    assert not world.server.seen


def test_a_mirror_at_a_private_address_must_be_allowed_by_name(world: World) -> None:
    config = world.configuration()
    config.write_text(config.read_text().replace('["127.0.0.1"]', "[]").replace("http://", "https://"))
    world.publish(DENIED)
    done = world.run("update", DENIED)
    assert done.returncode == 4
    assert "not a public address" in done.stdout
    assert not world.server.seen


@pytest.mark.parametrize("how", ["settings", "environment"])
def test_a_proxy_is_asked(world: World, how: str) -> None:
    world.publish(DENIED)
    proxy = f"http://127.0.0.1:{world.server.port}"
    world.mirrors[DENIED] = f"http://127.0.0.1:{unused_port()}/denied/dpl.txt"  # nobody is there: only the proxy can answer
    world.configuration(**({"proxy": f'"{proxy}"'} if how == "settings" else {}))
    done = world.run("update", DENIED, environment={"HTTPS_PROXY": proxy} if how == "environment" else {})
    assert done.returncode == 0, done.stdout
    assert world.server.seen[0].target == world.mirrors[DENIED]


def test_no_proxy_is_minded(world: World) -> None:
    world.publish(DENIED)
    done = world.run("update", DENIED, environment={"HTTPS_PROXY": f"http://127.0.0.1:{unused_port()}", "NO_PROXY": "127.0.0.1"})
    assert done.returncode == 0, done.stdout


def test_ctrl_c_in_the_middle_of_a_fetch_waits_for_nobody(loaded: World) -> None:
    loaded.publish(CONS)
    loaded.server.on("denied/dpl.txt", Answer(body=denied_file(321), headers=TEXT, pause=0.05))
    command, environment = loaded.command("update", CONS, DENIED)
    command[2] = HEED_CTRL_C + command[2]
    process = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    while not loaded.server.asked("denied/dpl.txt") > 1:
        time.sleep(0.02)
    time.sleep(1.0)
    process.send_signal(signal.SIGINT)
    started = time.monotonic()
    _, errors = process.communicate(timeout=120)
    assert process.returncode == 130
    assert time.monotonic() - started < 5
    assert "Traceback" not in errors
    answer = document(loaded.run("screen", person(319), "--list", DENIED, "--json"))
    assert (answer["verdict"], answer["lists"][0]["edition"]) == ("HIT", "2021-07-07")


def test_a_disk_that_fills_while_fetching_is_said_so(loaded: World) -> None:
    loaded.server.on("denied/dpl.txt", Answer(body=denied_file() + b" " * 6_000_000, headers=TEXT))
    command, environment = loaded.command("update", DENIED)
    script = (
        "import resource, signal; signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (4000000, 4000000))\n" + command[2]
    )
    done = subprocess.run(
        [command[0], "-c", script, *command[3:]], env=environment, capture_output=True, text=True, timeout=180, check=False
    )
    assert done.returncode == 4
    assert "File too large" in done.stdout
    assert loaded.is_tidy()
    assert document(loaded.run("screen", person(319), "--json"))["verdict"] == "HIT"
