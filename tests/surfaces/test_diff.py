"""casemate diff: the contract's JSON, the table, and the digest, of the starter set and of texts that mean harm."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterator
from datetime import date
from html.parser import HTMLParser
from pathlib import Path

import pytest

from casemate.app.diff import Difference
from casemate.app.moves import with_moves
from casemate.model.listing import Act, Fact, Name
from casemate.surfaces.diff import document, rendered
from tests.app.changing import between, entry, store_of
from tests.surfaces.conftest import Run

WAVE = ("diff", "starter_us", "--from", "2018-10-15", "--to", "2018-11-05")
EVIL = '=HYPERLINK("http://evil.example")<script>alert(1)</script> [x](http://evil.example) | `a` \x1b[31m\u202e'
A, B = date(2018, 1, 26), date(2018, 12, 19)


@pytest.fixture
def found(tmp_path: Path) -> Iterator[Difference]:
    """A difference whose every text means harm."""
    acts, ends = (Act(EVIL),), (Fact("ends_on", "2019-01-31", EVIL),)
    store = store_of(
        tmp_path,
        {
            A: [entry(1, EVIL, programmes=(EVIL,)), entry(3, "-GONE")],
            B: [
                entry(1, EVIL, programmes=("IRAN",), remarks=(EVIL,)),
                entry(2, EVIL, acts=acts, facts=ends, names=(Name(EVIL), Name("+1"))),
            ],
        },
    )
    yield with_moves(store, between(store, A, B))
    store.close()


def test_the_document_has_every_key_of_the_contract(run: Run) -> None:
    code, answer, _ = run(*WAVE, "--json")
    assert (code, answer["kind"]) == (0, "diff")
    assert answer.keys() >= {"casemate", "id", "input", "lists", "packs", "coverage", "added", "removed", "changed"}
    assert {step["entry"] for step in answer["added"]} >= {"starter_us:25578", "starter_us:11317"}
    assert answer["removed"] == []


def test_a_change_names_entry_field_before_and_after(found: Difference) -> None:
    (changed,) = document(found)["changed"]
    assert changed["entry"] == "us_ofac_sdn:1"
    fields = {item["field"]: (item["before"], item["after"]) for item in changed["fields"]}
    assert fields == {"programmes": ([EVIL], ["IRAN"]), "remarks": ([], [EVIL])}


def test_the_same_question_gives_the_same_bytes(run: Run) -> None:
    assert run(*WAVE, "--json") == run(*WAVE, "--json")


def test_the_acts_of_the_time_are_named_with_their_citation(run: Run) -> None:
    (act,) = run(*WAVE, "--json")[1]["acts"]
    assert act["date"] == "2018-11-05"
    assert "13846" in act["citation"]


def test_a_person_reads_figures_programmes_and_names(run: Run) -> None:
    code, out, _ = run(*WAVE)
    assert code == 0
    assert "17 added, 0 removed, 0 amended" in out
    assert re.search(r"IRAN\s+15\s+0\s+0", out)
    assert "BANK MELLI IRAN" in out


def test_no_cell_of_the_table_runs_in_a_spreadsheet(found: Difference) -> None:
    rows = list(csv.reader(io.StringIO(rendered(found, "csv"))))
    assert all(not cell.startswith(("=", "+", "-", "@")) for row in rows for cell in row)
    assert {row[0] for row in rows[1:]} == {"added", "removed", "amended"}
    assert all(len(row) == len(rows[0]) for row in rows)


class Tags(HTMLParser):
    """The tags and attributes of a page."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.links: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.links += [f"{name}={value}" for name, value in attrs if name in ("src", "href") or name.startswith("on")]


def test_the_page_holds_no_script_no_link_and_no_tag_of_a_list(found: Difference) -> None:
    page = rendered(found, "html")
    tags = Tags()
    tags.feed(page)
    assert tags.links == []
    assert tags.tags <= {
        "html", "head", "meta", "title", "style", "body", "h1", "h2", "p", "table", "thead", "tbody", "tr", "th", "td", "div", "strong",
        "span", "ul", "li", "del", "ins", "footer",
    }  # fmt: skip
    assert "\x1b" not in page
    assert "\u202e" not in page


def test_the_markdown_makes_no_link_cell_or_code_of_a_lists_text(found: Difference) -> None:
    text = rendered(found, "md")
    assert not re.search(r"(?<!\\)[\[\]<`]", text)
    tables = [line for line in text.splitlines() if line.startswith("|")]
    assert all(len(re.findall(r"(?<!\\)\|", line)) in (3, 5, 6) for line in tables)


def test_a_name_makes_no_list_and_no_heading_of_itself(tmp_path: Path) -> None:
    names = ("# ALFA", "- BETA", "1. GAMMA", "1) DELTA", "+ ETA", "A-B 2.5")
    store = store_of(tmp_path, {A: [], B: [entry(n, name) for n, name in enumerate(names, start=1)]})
    text = rendered(between(store, A, B), "md")
    store.close()
    assert all(f"**{said}**" in text for said in (r"\# ALFA", r"\- BETA", r"1\. GAMMA", r"1\) DELTA", r"\+ ETA", "A-B 2.5"))


@pytest.mark.parametrize("form", ["md", "html"])
def test_the_digest_says_who_moved_what_ends_and_that_no_packs_are_loaded(found: Difference, form: str) -> None:
    text = rendered(found, form).replace("\\", "")
    for said in ("Who moved", "Under which act", "What runs out next", "2019-01-31", "No rule packs are loaded", "Amended: 1"):
        assert said in text


def test_the_digest_of_nothing_says_so(tmp_path: Path) -> None:
    store = store_of(tmp_path, {A: [entry(1, "ALFA")]})
    text = rendered(between(store, A, A), "md")
    store.close()
    assert "0 added, 0 removed, 0 amended" in text
    assert "One edition stands for both days" in text


def test_two_names_that_read_alike_are_told_apart(tmp_path: Path) -> None:
    one, other = (entry(1, "ALFA", names=(Name("ALFA", parts=(("lastName", text),)),)) for text in ("ALFA", "ALF"))
    store = store_of(tmp_path, {A: [one], B: [other]})
    rows = list(csv.DictReader(io.StringIO(rendered(between(store, A, B), "csv"))))
    store.close()
    assert rows[0]["before"] != rows[0]["after"]


@pytest.mark.parametrize(("name", "begins"), [("d.csv", "change,entry"), ("d.md", "# "), ("d.html", "<!DOCTYPE html>"), ("d.json", "{")])
def test_a_file_is_written_in_the_format_of_its_name(run: Run, tmp_path: Path, name: str, begins: str) -> None:
    code, out, _ = run(*WAVE, "--out", str(tmp_path / name))
    assert code == 0
    assert "17 added" in out
    assert (tmp_path / name).read_text(encoding="utf-8").startswith(begins)
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_json_on_standard_output_beside_a_file(run: Run, tmp_path: Path) -> None:
    _, answer, _ = run(*WAVE, "--out", str(tmp_path / "d.json"), "--json")
    assert json.loads((tmp_path / "d.json").read_text(encoding="utf-8")) == answer


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("diff", "starter_us", "--from", "2001-01-01", "--to", "2002-01-01"), 4),
        (("diff", "nowhere", "--from", "2018-01-01", "--to", "2018-02-01"), 2),
        (("diff", "starter_us", "--from", "2018-02-01", "--to", "2018-01-01"), 2), ((*WAVE, "--schema", "Boat"), 2),
        ((*WAVE, "--country", "Atlantis"), 2), ((*WAVE, "--format", "csv", "--json"), 2), ((*WAVE, "--out", "x.docx"), 2),
        ((*WAVE, "--out", "/nowhere/x.md"), 5), (("diff", "us_ofac_sdn", "--from", "2018-01-01", "--to", "2018-02-01"), 4),
    ],
)  # fmt: skip
def test_a_wrong_question_is_refused(run: Run, arguments: tuple[str, ...], code: int) -> None:
    assert run(*arguments)[0] == code
