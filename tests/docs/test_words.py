"""The documentation uses the field's words."""

from __future__ import annotations

import re
import tomllib

import pytest

from tests.docs.pages import PAGES, ROOT, page, prose

#: What is not written -> what is. Quotations, code and addresses are not looked at.
NOT_OURS = {
    r"black-?list(?:s|ed)?": "list, listed",
    r"white-?list(?:s|ed)?": "a recorded disposition",
    r"(?:sanctions )?programs?\b": "programme",
    r"(?<!you )license[sd]?\b": "licence",
    r"entit(?:y|ies) list\b(?<!Entity List)": "list",
    r"weak names?": "weak alias",
    r"false (?:alarm|match|hit)(?:s|es)?": "false positive",
    r"list versions?": "edition",
    r"fuzzy": "says nothing: name what is compared",
    r"AI-powered|best-in-class|seamless(?:ly)?|blazing(?:ly)?|cutting-edge": "no advertising",
}
#: Pages that quote titles of others at length.
QUOTING = frozenset({"docs/lists.md", "docs/starter.md"})

every_page = pytest.mark.parametrize("name", PAGES)


@every_page
def test_a_page_uses_the_fields_words(name: str) -> None:
    text = prose(page(name))
    found = {match[0]: ours for theirs, ours in NOT_OURS.items() for match in re.finditer(rf"\b{theirs}", text)}
    assert found == {} or name in QUOTING


def test_the_rooms_of_the_tour_are_the_rooms_of_the_code() -> None:
    table = page("docs/tour.md").partition("## The rooms")[2].partition("\n## ")[0]
    named = set(re.findall(r"^\| `(\w+)(?:/|\.py)` \|", table, re.MULTILINE))
    contracts = tomllib.loads(page("pyproject.toml"))["tool"]["importlinter"]["contracts"]
    layers = next(contract["layers"] for contract in contracts if contract["type"] == "layers")
    assert named == {room.strip() for layer in layers for room in layer.split("|")}


def test_the_changelog_names_every_list() -> None:
    text = page("CHANGELOG.md")
    folders = {path.parent.name for path in (ROOT / "src/casemate/sources").glob("*/source.yml")}
    assert {name for name in folders if f"`{name}`" not in text} == set()
