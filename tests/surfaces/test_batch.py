"""`casemate batch`: every row answered in order, nothing dropped, our cells safe, runs that stop go on."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any

import pytest

from casemate.app import batch as app_batch
from casemate.app.batch import Spool
from casemate.surfaces.batch import OWN
from tests.surfaces.conftest import Run

DAY = ("--on", "2018-12-01", "--workers", "1")
HEADER = ["ref", "name", "birth_date", "country", "note"]
ROWS = [
    ["1", "Bank Melli", "", "ir", "=1+1"],
    ["2", "Qasem Soleimani", "1957", "Iran", "a,b"],
    ["3", "", "", "", "nobody"],
    ["4", "Somebody Else", "31 Feb 1960", "gb", ""],
    ["5", "Zzyzx Qwfpg", "", "de", "line\nbreak"],
]


def write(path: Path, rows: list[list[str]] | None = None, header: list[str] | None = None) -> Path:
    with path.open("w", encoding="utf-8", newline="") as stream:
        csv.writer(stream).writerows([header or HEADER, *(ROWS if rows is None else rows)])
    return path


def read(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def test_the_columns_of_the_input_pass_through_untouched_and_in_order(run: Run, tmp_path: Path) -> None:
    run("batch", str(write(tmp_path / "in.csv")), str(tmp_path / "out.csv"), *DAY)
    with (tmp_path / "out.csv").open(encoding="utf-8", newline="") as stream:
        rows = list(csv.reader(stream))
    assert rows[0] == [*HEADER, *OWN]
    assert [row[: len(HEADER)] for row in rows[1:]] == ROWS


def test_every_row_has_its_verdict(run: Run, tmp_path: Path) -> None:
    code, document, _ = run("batch", str(write(tmp_path / "in.csv")), str(tmp_path / "out.csv"), *DAY, "--json")
    verdicts = [row["casemate_verdict"] for row in read(tmp_path / "out.csv")]
    assert (code, verdicts) == (3, ["HIT", "HIT", "ERROR", "ERROR", "REFER"])
    assert (document["rows"], document["hits"], document["errors"]) == (5, 2, 2)
    assert document["lists"]


def test_the_best_hit_stands_in_columns_and_all_hits_in_json(run: Run, tmp_path: Path) -> None:
    run("batch", str(write(tmp_path / "in.csv")), str(tmp_path / "out.csv"), *DAY)
    row = read(tmp_path / "out.csv")[0]
    hits = json.loads(row["casemate_hits"])
    assert row["casemate_entry"] == hits[0]["entry"] == "starter_us:25578"
    assert row["casemate_score"] == hits[0]["score"] == "1.0000"


def test_a_row_agrees_with_a_single_screening(run: Run, tmp_path: Path) -> None:
    run("batch", str(write(tmp_path / "in.csv")), str(tmp_path / "out.csv"), *DAY)
    alone = run("screen", "Bank Melli", "--country", "ir", "--on", "2018-12-01", "--json")[1]
    together = json.loads(read(tmp_path / "out.csv")[0]["casemate_hits"])
    assert [(h["entry"], h["score"]) for h in together] == [(h["entry"], h["score"]) for h in alone["hits"]]


def test_a_row_with_too_many_or_too_few_cells_is_reported_with_what_it_holds(run: Run, tmp_path: Path) -> None:
    run("batch", str(write(tmp_path / "in.csv", [["1", "A", "", "", "", "extra"], ["2", "B"]])), str(tmp_path / "out.csv"), *DAY)
    errors = [row["casemate_error"] for row in read(tmp_path / "out.csv")]
    assert "extra" in errors[0]
    assert "2 cells where the header has 5" in errors[1]


def test_bytes_that_are_no_text_are_reported_and_pass_through(run: Run, tmp_path: Path) -> None:
    (tmp_path / "in.csv").write_bytes(b"name,note\nBank Melli,caf\xe9\nBank Melli,ok\n")
    run("batch", str(tmp_path / "in.csv"), str(tmp_path / "out.csv"), *DAY)
    out = (tmp_path / "out.csv").read_bytes()
    assert b"caf\xe9" in out
    assert [line.split(b",")[2] for line in out.splitlines()[1:]] == [b"ERROR", b"HIT"]


def test_our_cells_are_safe_in_a_spreadsheet(run: Run, tmp_path: Path) -> None:
    run("batch", str(write(tmp_path / "in.csv", [["1", "A", "=cmd", "", "", "=1+1"]])), str(tmp_path / "out.csv"), *DAY)
    row = read(tmp_path / "out.csv")[0]
    assert all(not (row[column] or "").startswith(("=", "+", "-", "@")) for column in OWN)


def test_each_row_may_have_its_own_day(run: Run, tmp_path: Path) -> None:
    write(tmp_path / "in.csv", [["Bank Melli", "2015-12-01"], ["Bank Melli", "2018-12-01"], ["Bank Melli", "yesterday"]], ["name", "day"])
    run("batch", str(tmp_path / "in.csv"), str(tmp_path / "out.csv"), "--on", "COLUMN:day", "--list", "starter_us", "--workers", "1")
    rows = read(tmp_path / "out.csv")
    assert [row["casemate_entry"] for row in rows] == ["starter_us:10576", "starter_us:25578", ""]
    assert rows[2]["casemate_verdict"] == "ERROR"


@pytest.mark.parametrize("suffix", ["jsonl", "parquet", "xlsx"])
def test_other_formats_give_the_same_answers(run: Run, tmp_path: Path, suffix: str) -> None:
    run("batch", str(write(tmp_path / "in.csv")), str(tmp_path / "out.csv"), *DAY)
    run("batch", str(tmp_path / "in.csv"), str(tmp_path / f"out.{suffix}"), *DAY)
    expected = [row["casemate_verdict"] for row in read(tmp_path / "out.csv")]
    assert [row["casemate_verdict"] for row in _load(tmp_path / f"out.{suffix}")] == expected
    plain = _without_own(tmp_path / f"out.{suffix}", tmp_path / f"again.{suffix}")
    run("batch", str(plain), str(tmp_path / "again.csv"), *DAY)
    assert [row["casemate_verdict"] for row in read(tmp_path / "again.csv")] == expected


def _load(path: Path) -> list[dict[str, Any]]:
    from casemate.surfaces.tables import open_input

    table = open_input(path)
    return [dict(zip(table.columns, line.values, strict=True)) for line in table.lines()]


def _without_own(path: Path, target: Path) -> Path:
    """The same rows in the same format without our columns: an input of that format."""
    from casemate.surfaces.tables import open_input, open_output

    table = open_input(path)
    width = len(table.columns) - len(OWN)
    with open_output(target, table.columns[:width], 0) as write_row:
        for line in table.lines():
            write_row(line.values[:width])
    return target


def test_a_run_that_was_stopped_goes_on_where_it_stopped(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path / "in.csv", ROWS * 4)
    monkeypatch.setattr(app_batch, "CHUNK", 5)
    screened: list[int] = []
    real = app_batch._screen_chunk

    def stops(rows: list[app_batch.Row]) -> Any:
        screened.append(len(rows))
        if len(screened) == 3:
            raise KeyboardInterrupt
        return real(rows)

    monkeypatch.setattr(app_batch, "_screen_chunk", stops)
    asked = ("batch", str(tmp_path / "in.csv"), str(tmp_path / "out.csv"), *DAY)
    assert run(*asked)[0] == 130
    assert not (tmp_path / "out.csv").exists()
    assert run(*asked)[0] == 2, "without --resume an unfinished run is not overwritten"
    _, document, _ = run(*asked, "--resume", "--json")
    assert document["resumed_rows"] == 10
    whole = [row["casemate_verdict"] for row in read(tmp_path / "out.csv")]
    assert whole == ["HIT", "HIT", "ERROR", "ERROR", "REFER"] * 4
    assert [p.name for p in tmp_path.iterdir() if p.name.startswith(".")] == []


def test_a_spool_cut_in_mid_chunk_is_cut_back_to_its_last_whole_chunk(tmp_path: Path) -> None:
    spool = Spool(tmp_path / "out.csv", "key")
    spool.start(resume=False)
    spool.append([b'{"v":"HIT","h":[],"e":null}'] * 3)
    with spool.path.open("ab") as stream:
        stream.write(b'{"v":"HIT","h":[],"e":null}\n{"v":"CL')
    assert spool.start(resume=True) == 3
    assert len(list(spool.results())) == 3


def test_an_unfinished_run_of_another_question_is_not_resumed(run: Run, tmp_path: Path) -> None:
    Spool(tmp_path / "out.csv", "another").start(resume=False)
    code, _, err = run("batch", str(write(tmp_path / "in.csv")), str(tmp_path / "out.csv"), *DAY, "--resume")
    assert code == 2
    assert "another input or other options" in err


@pytest.mark.parametrize(
    ("name", "content", "arguments", "code", "words"),
    [
        ("in.csv", "a,b\n1,2\n", (), 2, "no column holds names"),
        ("in.csv", "a,b\n1,2\n", ("--map", "name=c"), 2, "no such column"),
        ("in.csv", "a,b\n1,2\n", ("--map", "shoe=a"), 2, "FIELD=COLUMN"),
        ("in.csv", "name,casemate_verdict\n1,2\n", (), 2, "earlier batch"),
        ("in.csv", "", (), 5, "no columns"),
        ("in.doc", "x", (), 2, "not a format"),
        ("in.xlsx", "this is no workbook", (), 5, "in.xlsx"),
        ("in.parquet", "this is no parquet", (), 5, "Parquet"),
    ],
)
def test_a_file_that_can_not_be_screened_is_refused(
    run: Run, tmp_path: Path, name: str, content: str, arguments: tuple[str, ...], code: int, words: str
) -> None:  # fmt: skip
    (tmp_path / name).write_text(content)
    found, _, err = run("batch", str(tmp_path / name), str(tmp_path / "out.csv"), *DAY, *arguments)
    assert (found, words in err) == (code, True), err
    assert not (tmp_path / "out.csv").exists()


def test_rows_go_to_several_processes_and_come_back_in_order(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(app_batch, "CHUNK", 3)
    run("batch", str(write(tmp_path / "in.csv", ROWS * 3)), str(tmp_path / "out.csv"), "--on", "2018-12-01", "--workers", "2")
    assert [row["ref"] for row in read(tmp_path / "out.csv")] == [row[0] for row in ROWS * 3]
    assert [row["casemate_verdict"] for row in read(tmp_path / "out.csv")] == ["HIT", "HIT", "ERROR", "ERROR", "REFER"] * 3
