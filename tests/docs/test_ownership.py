"""docs/ownership.md and docs/add-a-rule.md know the words of the code, and no other."""

from __future__ import annotations

import inspect
import re

from casemate.model.relation import ARRANGEMENT_KINDS, CONTROL_KINDS
from casemate.ownership import chains, graphfile, method
from tests.docs.pages import page

TEXT = page("docs/ownership.md")


def section(title: str) -> str:
    """What stands under a heading."""
    return TEXT.partition(f"\n## {title}\n")[2].partition("\n## ")[0]


def rows(title: str) -> set[str]:
    """The first cells of the table under a heading."""
    return set(re.findall(r"^\| `(\w+)` \|", section(title), re.MULTILINE))


def test_every_verdict_is_explained() -> None:
    assert rows("The answers") == set(method.VERDICTS)


def test_every_word_of_a_counting_rule_is_explained() -> None:
    code = inspect.getsource(method.method)
    keys = set(re.findall(r'node\.need\("(\w+)"\)', code)) | set(
        re.search(r"for key in \((.*?)\)", code)[1].replace('"', "").split(", ")  # type: ignore[index]
    )
    assert rows("The words of a counting rule") == keys | {"listed"}


def test_every_kind_of_control_and_arrangement_is_named() -> None:
    assert {kind for kind in (*CONTROL_KINDS, *ARRANGEMENT_KINDS) if kind not in section("Graph files")} == set()


def test_every_key_of_an_edge_is_explained() -> None:
    code = inspect.getsource(graphfile.statement) + inspect.getsource(graphfile.owns)
    keys = set(re.findall(r'"(since|until|source|dated|owner|owned|share|votes|class|treasury)"', code))
    assert {key for key in keys if key not in section("Graph files")} == set()


def test_every_key_of_a_case_is_explained() -> None:
    code = inspect.getsource(chains.case)
    keys = set(re.findall(r'node\.(?:need|child)\("(\w+)"\)', code))
    text = page("docs/add-a-rule.md").partition("## Cases of a counting rule")[2]
    assert {key for key in keys if not re.search(rf"\b{key}:", text)} == set()
