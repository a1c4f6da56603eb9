"""``casemate validate`` on the starter home: the document, the report, the misses."""

from __future__ import annotations

import csv
import json
import re
import stat
from datetime import date
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import orjson
import pytest

from casemate.surfaces.validationdoc import validation
from casemate.surfaces.validationreport import html
from tests.starter.loaded import on
from tests.surfaces.conftest import Run

DAY = "2025-11-21"
ASKED = ("validate", "--on", DAY, "--known", DAY, "--sample", "4", "--unrelated", "4", "--no-self-screening", "--json")


@pytest.fixture(scope="module")
def names() -> set[str]:
    """Every name of the starter lists on that day, but for those so short or plain that they stand in any text."""
    found = {name.text for list_id in ("starter_us", "starter_eu", "starter_un", "starter_gb") for one in on(list_id, DAY).values()
             for name in one.names}  # fmt: skip
    return {name for name in found if len(name) > 8 or " " in name}


@pytest.fixture(scope="module")
def made(home: Path) -> bytes:
    """The document of a whole run, made once."""
    from casemate.app.engine import Engine
    from casemate.app.validate import Options, validate
    from casemate.effectiveness.treatments import TREATMENTS
    from casemate.effectiveness.validation import Plan
    from casemate.model.time import AsOf
    from casemate.settings import Settings

    day = date.fromisoformat(DAY)
    return orjson.dumps(validation(validate(Engine(Settings(home=home)), Options(Plan(TREATMENTS, 6, 8, 1), AsOf(day, day)))))


@pytest.fixture
def document(made: bytes) -> Any:
    """A copy of it, for a test to change as it likes."""
    return orjson.loads(made)


def test_every_own_name_of_the_starter_set_is_found(run: Run) -> None:
    code, document, _ = run(*ASKED, "--sample", "0", "--unrelated", "0", "--self-screening")
    assert document["self_screening"]["strong"]["names"] > 200
    assert document["self_screening"]["strong"]["missed"] == 0
    assert code == 0


def test_the_document_has_every_key_of_the_contract(document: Any) -> None:
    assert document["kind"] == "validation"
    assert document.keys() >= {
        "casemate", "id", "input", "as_of", "lists", "matcher", "coverage", "recall", "treatments", "unrelated", "curve",
        "self_screening", "comparison",
    }  # fmt: skip
    assert all(one.keys() >= {"id", "edition", "sha256", "entries", "entries_tested", "fresh", "gap", "title"} for one in document["lists"])
    assert document["input"]["seed"] == 1
    assert all(re.fullmatch(r"[01]\.\d{4}", one["recall"]["found"]["low"]) for one in document["treatments"])


def test_the_same_seed_gives_the_same_bytes_and_another_does_not(run: Run) -> None:
    first, again, other = (run(*ASKED, "--treatment", "basic", "--seed", seed)[1] for seed in ("1", "1", "2"))
    assert orjson.dumps(first) == orjson.dumps(again)
    assert first["id"] != other["id"]


def test_treatments_add_up_to_all(document: Any) -> None:
    assert sum(one["recall"]["found"]["of"] for one in document["treatments"]) == document["recall"]["all"]["found"]["of"]
    basic = [one for one in document["treatments"] if one["basic"]]
    assert sum(one["recall"]["first"]["count"] for one in basic) == document["recall"]["basic"]["first"]["count"]
    for name in ("by_list", "by_schema", "by_script"):
        assert sum(one["found"]["of"] for one in document["recall"][name].values()) == document["recall"]["basic"]["found"]["of"]


def test_the_curve_agrees_with_the_tables_at_the_threshold(document: Any) -> None:
    point = next(one for one in document["curve"] if one["threshold"] == "0.70")
    assert point["found"] == document["recall"]["basic"]["found"]
    assert {kind: one["per_1000"] for kind, one in document["unrelated"]["by_kind"].items()} == point["alerts_per_1000"]


def test_only_the_lists_and_treatments_asked_for_are_tested(run: Run) -> None:
    document = run(*ASKED, "--list", "starter_un", "--treatment", "typo", "--treatment", "id_only")[1]
    assert [one["id"] for one in document["lists"]] == ["starter_un"]
    assert [one["id"] for one in document["treatments"]] == ["typo", "id_only"]
    assert set(document["recall"]["by_list"]) == {"starter_un"}


def test_a_comparison_states_both_sides(run: Run) -> None:
    comparison = run(*ASKED, "--compare-threshold", "0.9")[1]["comparison"]
    assert (comparison["first"]["threshold"], comparison["second"]["threshold"]) == ("0.7000", "0.9000")
    assert all(one["gained"] == 0 for one in (*comparison["found"].values(), *comparison["alerted"].values()))
    assert sum(one["lost"] for one in comparison["found"].values()) > 0


def test_no_listed_name_stands_in_the_document_or_the_report(run: Run, tmp_path: Path, names: set[str]) -> None:
    document = run(*ASKED, "--report", str(tmp_path / "report.html"), "--compare-threshold", "0.8")[1]
    report, text = (tmp_path / "report.html").read_text(encoding="utf-8"), json.dumps(document, ensure_ascii=False)
    assert len(names) > 200
    assert [name for name in names if name.casefold() in report.casefold() or name.casefold() in text.casefold()] == []


def test_no_listed_name_is_printed_without_json(run: Run, names: set[str]) -> None:
    text = run(*ASKED[:-1])[1]
    assert "right entry first" in text
    assert [name for name in names if name.casefold() in text.casefold()] == []


class _Page(HTMLParser):
    """What a page is made of: its tags, its text, and whatever it would load."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.loads: list[str] = []
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.loads += [value or "" for name, value in attrs if name in ("src", "href", "data", "action") or name.startswith("on")]
        if tag not in ("meta", "link", "br", "line", "rect", "polyline"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag not in ("line", "rect", "polyline"):
            assert self.open.pop() == tag


def page_of(text: str) -> _Page:
    page = _Page()
    page.feed(text)
    return page


def test_the_report_stands_by_itself_and_is_well_formed(document: Any) -> None:
    report = html(document)
    page = page_of(report)
    assert page.open == []
    assert page.loads == []
    assert not page.tags & {"script", "link", "img", "iframe", "object"}
    assert "@import" not in report
    assert "url(" not in report


def test_the_report_says_what_was_tested_how_and_within_which_limits(document: Any) -> None:
    report = html(document)
    for part in ("What was tested", "Method", "Limits", "To repeat it", document["id"], document["matcher"]["id"], "seed 1", "--misses"):
        assert part in report
    assert all(one["sha256"] in report for one in document["lists"])
    assert report.count("<svg") >= 4


def test_the_report_escapes_what_lists_bring_with_them(document: Any) -> None:
    evil = '"><script>alert(1)</script>'
    document["lists"][0].update(title=evil, id=evil, partial=evil, sha256=evil)
    document["coverage"]["not_consulted"] = [{"list": evil, "why": evil}]
    document["recall"]["by_list"] = {evil: document["recall"]["all"]}
    document["matcher"]["id"] = evil
    document["input"]["lists"] = [evil]
    report = html(document)
    assert "<script" not in report
    assert page_of(report).open == []


def test_a_run_without_strangers_or_names_still_makes_a_report(run: Run) -> None:
    document = run(*ASKED, "--sample", "0", "--unrelated", "0")[1]
    assert document["self_screening"] is None
    assert page_of(html(document)).open == []


def test_misses_are_written_only_where_they_are_asked_for_and_for_their_owner_alone(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "misses.csv"
    path.write_text("former")
    path.chmod(0o644)
    run(*ASKED, "--sample", "20", "--treatment", "basic", "--misses", str(path))
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    with path.open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert rows
    assert all(row["what"] for row in rows)
    assert list(tmp_path.iterdir()) == [path]


def test_there_is_a_row_for_every_case_that_was_not_first(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "misses.csv"
    document = run(*ASKED, "--sample", "20", "--treatment", "basic", "--misses", str(path))[1]
    with path.open(encoding="utf-8", newline="") as stream:
        rows = [row for row in csv.DictReader(stream) if row["treatment"]]
    whole = document["recall"]["all"]["first"]
    assert len(rows) == whole["of"] - whole["count"]


def test_a_folder_that_is_not_there_is_said_before_the_work_begins(run: Run, tmp_path: Path) -> None:
    code, document, _ = run(*ASKED, "--report", str(tmp_path / "none" / "report.html"))
    assert code == 5
    assert "no such folder" in document["error"]["message"]


@pytest.mark.parametrize(
    ("arguments", "word"),
    [(("--treatment", "nonsense"), "treatment"), (("--threshold", "2"), "threshold"), (("--compare-matcher", "no-1"), "matcher")],
)
def test_wrong_options_are_refused_as_usage(run: Run, arguments: tuple[str, ...], word: str) -> None:
    code, document, _ = run(*ASKED, *arguments)
    assert code == 2
    assert word in document["error"]["message"]
