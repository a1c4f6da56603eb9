"""``casemate assess`` and ``casemate rules`` as a program sees them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from casemate.surfaces.cli import cli

VECTORS = Path(__file__).parents[1] / "app/vectors"
REMARK = "Additional Sanctions Information - Subject to Secondary Sanctions"


def run(home: Path, *words: str) -> tuple[int, dict[str, Any]]:
    """Exit code and document of a command that answers."""
    done = CliRunner().invoke(cli, ["--home", str(home), *words, "--json"])
    return done.exit_code, json.loads(done.stdout)


def test_an_assessment_without_lists_says_so(tmp_path: Path) -> None:
    code, found = run(tmp_path, "assess", str(VECTORS / "ds04.yaml"), "--on", "2018-10-01", "--no-lists", "--known", "2026-11-24")
    assert (code, found["kind"], found["note"][:21]) == (3, "assessment", "No list was consulted")
    assert found["dates"][0]["regimes"]["US"]["layers"]["list"] == "NOT_CONSULTED"


def test_an_assessment_has_the_keys_of_the_contract(tmp_path: Path) -> None:
    _, found = run(tmp_path, "assess", str(VECTORS / "ds03.yaml"), "--on", "2019-03-01", "--no-lists")
    assert {"casemate", "kind", "id", "deal", "input", "dates", "lists", "packs", "matcher", "coverage"} <= set(found)
    day = found["dates"][0]
    assert {
        "as_of", "overall", "flags", "regimes", "findings", "parties", "conflicts", "deadlines", "missing_facts", "presumptions",
        "changes_ahead", "next_steps",
    } == set(day)  # fmt: skip
    assert set(day["regimes"]["US"]["layers"]) == {
        "list", "ownership", "nexus", "territory", "goods", "conflict", "exemption", "red_flags"
    }  # fmt: skip


def test_the_same_question_has_the_same_id(tmp_path: Path) -> None:
    words = ("assess", str(VECTORS / "ds25_120.yaml"), "--on", "2025-10-15", "--no-lists", "--known", "2026-11-24")
    assert run(tmp_path, *words)[1]["id"] == run(tmp_path, *words)[1]["id"]


def test_several_days_are_answered_in_their_order(tmp_path: Path) -> None:
    _, found = run(tmp_path, "assess", str(VECTORS / "ds04.yaml"), "--on", "2018-10-01", "--on", "2018-07-15", "--no-lists")
    assert [day["as_of"]["valid"] for day in found["dates"]] == ["2018-10-01", "2018-07-15"]


def test_a_coming_change_is_named_with_its_day(tmp_path: Path) -> None:
    _, found = run(tmp_path, "assess", str(VECTORS / "ds04.yaml"), "--on", "2018-07-15", "--no-lists")
    assert ("2018-08-07", "us.iran.secondary.automotive") in {
        (change["date"], change["rule"]) for change in found["dates"][0]["changes_ahead"]
    }


def test_what_was_not_published_yet_does_not_count(tmp_path: Path) -> None:
    _, found = run(tmp_path, "assess", str(VECTORS / "ds04.yaml"), "--on", "2018-08-07", "--known", "2018-05-07", "--no-lists")
    assert found["dates"][0]["regimes"]["US"]["verdict"] != "EXPOSED"


def test_without_a_list_a_question_that_asks_for_lists_is_refused(tmp_path: Path) -> None:
    words = ["--home", str(tmp_path), "assess", str(VECTORS / "ds04.yaml"), "--on", "2018-10-01", "--json"]
    assert getattr(CliRunner().invoke(cli, words).exception, "exit_code", None) == 4


@pytest.mark.parametrize("content", ["parties: []\n", "parties: [{name: X}]\nfoo: 1\n", "", "- 1\n", "parties: &a [{name: X}]\n"])
def test_a_file_that_is_no_deal_is_refused(tmp_path: Path, content: str) -> None:
    file = tmp_path / "deal.yaml"
    file.write_text(content, encoding="utf-8")
    done = CliRunner().invoke(cli, ["--home", str(tmp_path / "home"), "assess", str(file), "--no-lists"])
    assert getattr(done.exception, "exit_code", None) == 5


def test_a_deal_that_says_nothing_is_never_clear(tmp_path: Path) -> None:
    file = tmp_path / "deal.yaml"
    file.write_text("parties: [{name: X}]\n", encoding="utf-8")
    code, found = run(tmp_path / "home", "assess", str(file), "--no-lists", "--on", "2025-10-15")
    assert (code, found["dates"][0]["overall"]) == (3, "REFER")
    assert {"parties[0].country"} <= {one["fact"] for one in found["dates"][0]["missing_facts"]}


def test_rules_are_shown_as_of_a_day(tmp_path: Path) -> None:
    _, before = run(tmp_path, "rules", "us.iran.gl_x", "--on", "2026-07-10", "--known", "2026-07-06")
    _, after = run(tmp_path, "rules", "us.iran.gl_x", "--on", "2026-07-10", "--known", "2026-07-07")
    assert (before["rules"][0]["in_force"], after["rules"][0]["in_force"]) == (True, False)


def test_an_unknown_rule_is_wrong_usage(tmp_path: Path) -> None:
    done = CliRunner().invoke(cli, ["--home", str(tmp_path), "rules", "us.nothing", "--json"])
    assert getattr(done.exception, "exit_code", None) == 2
