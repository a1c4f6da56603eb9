"""docs/add-a-source.md: its keys are the code's, and its example is a plug-in that runs."""

from __future__ import annotations

import inspect
import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from casemate.sources import registry
from tests.docs.pages import page, steps

TEXT = page("docs/add-a-source.md")
ON_THE_DAY = ("--on", "2026-01-05", "--known", "2026-01-05")


def installed(folder: Path) -> Path:
    """The page's package in ``folder``, with what installing it would put beside it."""
    for step in steps(TEXT):
        target = folder / step.name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(step.text, encoding="utf-8")
    project = tomllib.loads((folder / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    info = folder / "casemate_example-1.dist-info"
    info.mkdir()
    (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {project['name']}\nVersion: {project['version']}\n", encoding="utf-8")
    lines = [f"{name} = {value}" for name, value in project["entry-points"]["casemate.sources"].items()]
    (info / "entry_points.txt").write_text("[casemate.sources]\n" + "\n".join(lines) + "\n", encoding="utf-8")
    return folder


def casemate(folder: Path, *words: str) -> subprocess.CompletedProcess[str]:
    """The command line with the package beside it."""
    environment = os.environ | {"CASEMATE_HOME": str(folder / "home"), "PYTHONPATH": str(folder), "PYTHONIOENCODING": "utf-8"}
    program = Path(sys.executable).with_name("casemate")
    return subprocess.run(
        [str(program), *words], cwd=folder, env=environment, capture_output=True, text=True, encoding="utf-8", check=False
    )


@pytest.fixture(scope="module")
def loaded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The package installed, and its sample taken in."""
    folder = installed(tmp_path_factory.mktemp("plugin"))
    command = re.search(r"^casemate (update xx_example_freezes .*)$", TEXT, re.MULTILINE)
    assert command is not None
    done = casemate(folder, *command[1].split())
    assert done.returncode == 0, done.stderr
    return folder


def test_a_plug_ins_list_is_taken_in_and_screened(loaded: Path) -> None:
    done = casemate(loaded, "screen", "Иван Мустер", "--list", "xx_example_freezes", *ON_THE_DAY)
    assert (done.returncode, "xx_example_freezes:XF-1" in done.stdout, "XX: blocks" in done.stdout) == (3, True, True)


def test_a_programmes_effect_is_what_its_source_says(loaded: Path) -> None:
    done = casemate(loaded, "screen", "--id", "imo:9000003", *ON_THE_DAY)
    assert "XX: restricts" in done.stdout


def test_a_value_that_nobody_reads_is_refused_with_its_line(loaded: Path) -> None:
    sample = loaded / "casemate_example/sample/csv/freezes.csv"
    changed = loaded / "changed.csv"
    changed.write_text(sample.read_text(encoding="utf-8").replace(",ship,", ",airship,"), encoding="utf-8")
    done = casemate(loaded, "update", "xx_example_freezes", "--from", str(changed), "--edition", "2026-01-06")
    assert (done.returncode, "changed.csv:3, field Kind" in done.stderr) == (5, True)


def test_every_key_of_a_source_yml_is_explained() -> None:
    code = inspect.getsource(registry.source_of)
    keys = set(re.findall(r'root\.(?:need|child)\("(\w+)"\)', code))
    section = TEXT.partition("## source.yml")[2].partition("\n## ")[0]
    assert set(re.findall(r"^\| `(\w+)` \|", section, re.MULTILINE)) == keys
