"""The README is short, and says what is so."""

from __future__ import annotations

import re
import tomllib
import xml.etree.ElementTree as ET

import casemate
from tests.docs.pages import ROOT, page

TEXT = page("README.md")
SVG = page("docs/layers.svg")
#: The contract's layers.
LAYERS = ("list", "ownership", "nexus", "territory", "goods", "conflict", "exemption", "red flags")


def test_it_is_read_in_one_go() -> None:
    assert len(TEXT.splitlines()) <= 120


def test_it_says_once_that_it_is_no_legal_advice() -> None:
    assert len(re.findall(r"no legal advice", TEXT)) == 1


def test_the_make_commands_it_names_are_in_the_makefile() -> None:
    named = set(re.findall(r"\bmake ([a-z]+)", TEXT))
    targets = set(re.findall(r"^([a-z]+):", page("Makefile"), re.MULTILINE))
    assert {"demo", "test"} <= named <= targets


def test_the_extras_it_names_are_those_of_the_project() -> None:
    project = tomllib.loads(page("pyproject.toml"))["project"]
    assert set(re.findall(r"casemate\[(\w+)\]", TEXT)) == set(project["optional-dependencies"]) - {"dev"}


def test_every_page_for_users_is_reached_from_it() -> None:
    pages = {f"docs/{path.name}" for path in ROOT.glob("docs/*.md")}
    assert pages <= set(re.findall(r"\]\(([^)]+)\)", TEXT))


def test_the_public_names_are_those_that_are_there() -> None:
    assert sorted(casemate.__all__) == sorted({"__version__", *casemate._HOMES})
    assert all(getattr(casemate, name) is not None for name in casemate.__all__)


def test_the_picture_needs_nothing_from_outside() -> None:
    root = ET.fromstring(SVG)
    assert not re.findall(r"href|url\(|@import|<script|<image|<foreignObject", SVG)
    assert root.get("role") == "img"
    assert "prefers-color-scheme: dark" in SVG


def test_the_picture_shows_every_layer_and_which_stand() -> None:
    names = re.findall(r'class="(ink|soft) name" x="286"[^>]*>([^<]+)<', SVG)
    assert tuple(name for _, name in names) == LAYERS
    assert [name for kind, name in names if kind == "ink"] == ["list", "ownership"]
