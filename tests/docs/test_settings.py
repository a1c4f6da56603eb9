"""docs/settings.md says what can be set, as settings.py does."""

from __future__ import annotations

import re
from pathlib import Path

from casemate import settings
from tests.docs.pages import page, steps

TEXT = page("docs/settings.md")


def table(heading: str) -> dict[str, str]:
    """The rows under a heading: name -> what it sets."""
    section = TEXT.partition(f"\n## {heading}\n")[2].partition("\n## ")[0]
    return dict(re.findall(r"^\| `(\w+)` \| (.*) \|$", section, re.MULTILINE))


def test_the_variables_of_the_environment_are_those_of_the_code() -> None:
    assert table("Environment") == dict(settings.ENVIRONMENT)


def test_the_keys_of_the_file_are_those_of_the_code() -> None:
    assert table("Keys of the file") == dict(settings.KEYS)


def test_the_example_is_a_settings_file_and_has_every_key(tmp_path: Path) -> None:
    (example,) = [step for step in steps(TEXT) if step.kind == "file"]
    target = tmp_path / example.name
    target.write_text(example.text, encoding="utf-8")
    loaded = settings.load({"CASEMATE_CONFIG": str(target)})
    assert (loaded.home, loaded.threshold, loaded.no_proxy) == (Path("/var/lib/casemate"), 0.75, ("mirror.example.com",))
    assert {
        line.split()[0].strip("[]") for line in example.text.splitlines() if not line.startswith(("un_", "us_", "ch_")) and line
    } == set(settings.KEYS)
