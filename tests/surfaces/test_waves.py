"""casemate waves: the contract's JSON, the table, the picture."""

from __future__ import annotations

import importlib.util
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.surfaces.conftest import Run

ASKED = ("waves", "starter_us")
drawn = pytest.mark.skipif(importlib.util.find_spec("matplotlib") is None, reason="the extra casemate[plot] is not installed")


def test_the_document_has_every_key_of_the_contract(run: Run) -> None:
    code, answer, _ = run(*ASKED, "--json")
    assert (code, answer["kind"]) == (0, "waves")
    assert all(item.keys() >= {"edition", "added", "removed", "changed", "by_programme"} for item in answer["editions"])
    (november,) = [item for item in answer["editions"] if item["edition"] == "2018-11-05"]
    assert (november["since"], november["by_programme"]["IRAN"]["added"]) == ("2018-11-04", 15)


def test_of_the_first_edition_nothing_is_counted(run: Run) -> None:
    first = run(*ASKED, "--json")[1]["editions"][0]
    assert (first["since"], first["added"], first["removed"], first["changed"]) == (None, None, None, None)


def test_the_acts_of_the_time_are_told_with_their_citation(run: Run) -> None:
    acts = run(*ASKED, "--from", "2018-11-05", "--to", "2018-11-05", "--json")[1]["acts"]
    assert [act["date"] for act in acts] == ["2018-11-05"]
    assert "2018-11-05  Second wave" in run(*ASKED)[1]


@drawn
@pytest.mark.parametrize(("name", "begins"), [("w.svg", b"<?xml"), ("w.png", b"\x89PNG")])
def test_a_picture_is_drawn_in_the_format_of_its_name_and_is_the_same_each_time(run: Run, tmp_path: Path, name: str, begins: bytes) -> None:
    pictures = []
    for _ in range(2):
        code, _, err = run(*ASKED, "--plot", str(tmp_path / name))
        assert (code, "drawn to" in err) == (0, True)
        pictures.append((tmp_path / name).read_bytes())
    assert pictures[0].startswith(begins)
    assert pictures[0] == pictures[1]
    assert [path.name for path in tmp_path.iterdir()] == [name]


@drawn
def test_a_picture_runs_no_script_and_fetches_nothing(run: Run, tmp_path: Path) -> None:
    run(*ASKED, "--plot", str(tmp_path / "w.svg"))
    text = (tmp_path / "w.svg").read_text(encoding="utf-8")
    assert "<script" not in text
    assert all(link.startswith("#") for link in re.findall(r'(?:xlink:href|src)="([^"]*)"', text))


def test_without_the_library_the_remedy_is_named(run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    found = importlib.util.find_spec
    monkeypatch.setattr("importlib.util.find_spec", lambda name, *rest: None if name == "matplotlib" else found(name, *rest))
    code, _, err = run(*ASKED, "--plot", str(tmp_path / "w.svg"))
    assert code == 2
    assert "casemate[plot]" in err


@pytest.mark.parametrize(
    ("arguments", "code"),
    [((*ASKED, "--plot", "w.pdf"), 2), (("waves", "nowhere"), 2), (("waves", "us_ofac_sdn"), 4), ((*ASKED, "--from", "2030-01-01"), 4)],
)
def test_a_wrong_question_is_refused(run: Run, arguments: tuple[str, ...], code: int) -> None:
    assert run(*arguments)[0] == code


def test_the_command_line_starts_without_the_plotting_library() -> None:
    program = "import sys, casemate, casemate.surfaces.cli; print(any(name.partition('.')[0] == 'matplotlib' for name in sys.modules))"
    assert subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout.strip() == "False"
