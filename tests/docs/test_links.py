"""What the documentation points at is there."""

from __future__ import annotations

import re

import pytest

from casemate.model.words import FACT_KINDS, IDENTIFIER_KINDS, RELATION_KINDS
from casemate.sources import registry
from tests.docs.pages import PAGES, ROOT, anchors, links, page, steps

every_page = pytest.mark.parametrize("name", PAGES)
PACKAGE = ROOT / "src" / "casemate"


@every_page
def test_a_link_leads_to_a_file_of_the_repository(name: str) -> None:
    inside = [link for link in links(page(name)) if not link.startswith(("https://", "mailto:", "#"))]
    missing = [link for link in inside if not ((ROOT / name).parent / link.partition("#")[0]).exists()]
    assert missing == []


@every_page
def test_a_link_to_a_heading_leads_to_one(name: str) -> None:
    here = ROOT / name
    for link in links(page(name)):
        path, _, anchor = link.partition("#")
        if anchor and not link.startswith("https://"):
            target = here if not path else here.parent / path
            assert anchor in anchors(target.read_text(encoding="utf-8")), link


@every_page
def test_a_link_to_the_web_is_https(name: str) -> None:
    assert not re.findall(r"\]\(http://[^)]*\)|<http://[^>]*>", page(name))


@every_page
def test_a_file_that_is_named_is_there(name: str) -> None:
    named = re.findall(r"`((?:src/|tests/|benchmarks/|tools/|docs/)?[\w<>*/-]+/[\w.-]+\.(?:py|md|yml|sh))(?::\w+)?`", page(name))
    written = {step.name for step in steps(page(name))}
    missing = [path for path in named if "<" not in path and path not in written and not _found(path)]
    assert missing == []


@every_page
def test_a_name_in_a_module_is_defined_there(name: str) -> None:
    for path, symbol in re.findall(r"`([\w/-]+\.py):(\w+)`", page(name)):
        text = next(base / path for base in (PACKAGE, ROOT) if (base / path).exists()).read_text(encoding="utf-8")
        assert re.search(rf"^(?:def |class ){symbol}\b|^{symbol}\b", text, re.MULTILINE), f"{path}:{symbol}"


@every_page
def test_a_list_that_is_named_is_a_source(name: str) -> None:
    ids = set(registry.source_ids())
    countries = {one.partition("_")[0] for one in ids}
    words = {*FACT_KINDS, *IDENTIFIER_KINDS, *RELATION_KINDS}
    named = {word for word in re.findall(r"`([a-z]{2}_[a-z_]+)`", page(name)) if word.partition("_")[0] in countries} - words
    assert named <= ids


@every_page
def test_the_test_files_that_are_named_are_there(name: str) -> None:
    assert all((ROOT / path).exists() for path in re.findall(r"\btests/[\w/]+\.py\b", page(name)))


def _found(path: str) -> bool:
    return any(list(base.glob(path)) if "*" in path else (base / path).exists() for base in (PACKAGE, ROOT))
