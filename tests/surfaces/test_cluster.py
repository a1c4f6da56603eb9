"""casemate cluster, and hits of one party in an answer: what the command line prints and records."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from casemate.surfaces import cli
from tests.app.listed import home_of
from tests.match.parties import listing

Run = Callable[..., tuple[int, str, str]]
DAY = ("--on", "2026-11-02", "--known", "2026-11-02")
BORN: dict[str, Any] = {"born": "1961-02-03", "country": "ru"}


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Run:
    """Runs the command line on a home of its own with one party on two lists and another on one: exit code, output, errors."""
    home_of(
        tmp_path / "home",
        listing("one:1", "Anatoly Kazimirovich WOLODARSKIN", **BORN),
        listing("two:77", "WOLODARSKIN, Anatoliy Kazimirovich", **BORN),
        listing("three:78", "Tolya the Miller"),
    ).close()
    monkeypatch.setenv("CASEMATE_HOME", str(tmp_path / "home"))
    monkeypatch.delenv("CASEMATE_CONFIG", raising=False)

    def call(*arguments: str) -> tuple[int, str, str]:
        monkeypatch.setattr("sys.argv", ["casemate", *arguments])
        with pytest.raises(SystemExit) as stop:
            cli.main()
        out, err = capfd.readouterr()
        return int(stop.value.code or 0), out, err

    return call


def test_the_document_names_members_ties_and_rules(run: Run) -> None:
    code, out, _ = run("cluster", "one:1", *DAY, "--json")
    document = json.loads(out)
    assert (code, document["kind"], document["input"]) == (0, "cluster", {"entry": "one:1"})
    assert [(member["entry"], member["status"]) for member in document["members"]] == [("one:1", "listed"), ("two:77", "listed")]
    (tie,) = document["ties"]
    assert (tie["entries"], tie["same"], tie["contradiction"]) == (["one:1", "two:77"], True, None)
    assert float(tie["confidence"]) > 0.99
    assert {"feature", "score", "values", "detail", "agrees"} <= set(tie["evidence"][0])
    assert document["rules"].startswith("identity-")


def test_a_person_reads_why(run: Run) -> None:
    code, out, _ = run("cluster", "one:1", *DAY)
    assert code == 0
    assert "one:1 and two:77: the same, confidence" in out
    assert "The birth date is the same." in out


def test_two_entries_are_compared_on_demand(run: Run) -> None:
    document = json.loads(run("cluster", "one:1", "three:78", *DAY, "--json")[1])
    (tie,) = document["ties"]
    assert (tie["entries"], tie["same"]) == (["one:1", "three:78"], False)


def test_a_resolution_is_recorded_and_wins(run: Run) -> None:
    why = ("--because", "seen in the court file", "--by", "A. Analyst")
    code, out, _ = run("cluster", "one:1", "three:78", "--same", *why, *DAY, "--json")
    assert code == 0
    document = json.loads(out)
    assert [member["entry"] for member in document["members"]] == ["one:1", "three:78", "two:77"]
    (recorded,) = document["resolutions"]
    assert {key: recorded[key] for key in ("first", "second", "same", "because", "by")} == {
        "first": "one:1", "second": "three:78", "same": True, "because": "seen in the court file", "by": "A. Analyst",
    }  # fmt: skip
    hits = json.loads(run("screen", "Anatoly Kazimirovich Wolodarskin", *DAY, "--json")[1])["hits"]
    assert "three:78" in {other["entry"] for other in hits[0]["also_listed"]}


@pytest.mark.parametrize(
    "arguments",
    [
        ("one:1", "--same", "--because", "x", "--by", "y"),
        ("one:1", "three:78", "--same", "--by", "y"),
        ("one:1", "three:78", "--not-same", "--because", "x"),
        ("one:1", "three:78", "--because", "x"),
        ("one:404",),
    ],
)
def test_a_half_said_resolution_is_wrong_usage(run: Run, arguments: tuple[str, ...]) -> None:
    code, _, err = run("cluster", *arguments)
    assert code == 2
    assert "remedy" in err or "--same" in err


def test_hits_of_one_party_stand_under_one_heading_with_its_listings_by_regime(run: Run) -> None:
    _, out, _ = run("screen", "Anatoly Kazimirovich Wolodarskin", *DAY)
    assert out.count("One party, 2 listings") == 1
    assert "ONE: one:1 blocks" in out
    assert "TWO: two:77 blocks" in out
