"""``casemate own``: the document of the contract, the table for a person, and the lists held."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.surfaces.conftest import Run

CONCLUSION = {"verdict", "share", "owners", "paths", "because", "rule", "citations", "missing_facts"}
GRAPH = """\
date: 2026-01-15
parties:
  - {name: X, listed: [US, UK], match: false}
  - {name: Y, listed: [US, UK], match: false}
ownership:
  - {owner: X, owned: A, share: 0.49, source: "register extract of 2018-03-02"}
  - {owner: Y, owned: A, share: [0.02, 0.07]}
"""


@pytest.fixture
def graph(tmp_path: Path) -> Path:
    """A graph file."""
    path = tmp_path / "graph.yaml"
    path.write_text(GRAPH, encoding="utf-8")
    return path


def test_the_document_has_every_key_of_the_contract(run: Run, graph: Path) -> None:
    code, answer, _ = run("own", str(graph), "--no-lists", "--json")
    assert code == 3
    assert answer.keys() >= {"casemate", "kind", "id", "input", "as_of", "parties", "packs", "lists", "coverage"}
    assert (answer["kind"], answer["as_of"]["valid"]) == ("ownership", "2026-01-15")
    assert list(answer["parties"]["A"]) == ["US", "EU", "UK", "CA", "CH", "AU", "BIS"]
    assert all(one.keys() >= CONCLUSION for of in answer["parties"].values() for one in of.values())
    found = answer["parties"]["A"]["US"]
    assert (found["verdict"], found["share"], found["owners"]) == ("BLOCKED", ["0.51", "0.56"], ["X", "Y"])
    assert found["paths"] == [["X", "A"], ["Y", "A"]]
    assert found["sources"] == ["register extract of 2018-03-02"]
    assert {pack["id"] for pack in answer["packs"]} >= {"us", "eu", "gb"}
    assert str(graph.parent) not in json.dumps(answer)


def test_the_same_question_gives_the_same_bytes(run: Run, graph: Path) -> None:
    asked = ("own", str(graph), "--known", "2026-01-15", "--json")
    assert run(*asked) == run(*asked)


def test_a_person_sees_the_table_and_the_reasons(run: Run, graph: Path) -> None:
    _, shown, _ = run("own", str(graph), "--regime", "US", "--regime", "UK", "--no-lists")
    assert "X holds 49 % and Y 2 to 7 % of A; together 51 to 56 %." in " ".join(shown.split())
    assert "REVIEW_CONTROL" in shown


def test_a_graph_without_anybody_listed_is_clear(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "graph.yaml"
    path.write_text("ownership: [{owner: N, owned: A, share: 0.6}]\n")
    assert run("own", str(path), "--no-lists", "--on", "2026-01-15", "--json")[0] == 0


@pytest.mark.parametrize(
    ("text", "code", "says"),
    [
        (GRAPH.replace("0.49", "1.49"), 5, "graph.yaml:6"),
        (GRAPH.replace("0.49", "-0.49"), 5, "negative"),
        (GRAPH.replace("match: false}", "entry: 'starter_us:0'}", 1), 2, "no edition held has this entry"),
        (GRAPH.replace("match: false}", "entry: 'zz_nothing:1'}", 1), 2, "no list is called 'zz_nothing'"),
        ("", 5, "the file is empty"),
    ],
)
def test_what_is_wrong_is_refused(run: Run, graph: Path, text: str, code: int, says: str) -> None:
    graph.write_text(text)
    found, answer, _ = run("own", str(graph), "--json")
    assert (found, says in answer["error"]["message"]) == (code, True)


def test_a_regime_without_a_rule_is_refused(run: Run, graph: Path) -> None:
    assert run("own", str(graph), "--regime", "ZZ", "--json")[0] == 2


def melli(run: Run) -> str:
    """The entry of Bank Melli on the SDN list of the starter set."""
    hits = run("screen", "Bank Melli Iran", "--on", "2018-12-19", "--list", "starter_us", "--json")[1]["hits"]
    return str(hits[0]["entry"])


def test_an_entry_that_is_named_counts_as_it_stood_on_the_day(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "graph.yaml"
    path.write_text(f"parties: [{{name: The bank, entry: '{melli(run)}'}}]\nownership: [{{owner: The bank, owned: A, share: 0.5}}]\n")
    answer = run("own", str(path), "--on", "2018-12-19", "--regime", "US", "--json")[1]
    assert answer["parties"]["A"]["US"]["verdict"] == "BLOCKED"
    assert [(one["party"], one["score"], one["counts"]) for one in answer["links"]] == [("The bank", None, True)]
    before = run("own", str(path), "--on", "2017-06-01", "--regime", "US", "--json")[1]
    assert (before["parties"]["A"]["US"]["verdict"], before["links"][0]["counts"]) == ("NOT_BLOCKED", False)


def test_an_entry_of_a_list_that_is_not_held_may_be_listed(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "graph.yaml"
    path.write_text("parties: [{name: Q, entry: 'us_ofac_sdn:1'}]\nownership: [{owner: Q, owned: Qqx Zzv, share: 0.5}]\n")
    found = run("own", str(path), "--on", "2018-12-19", "--regime", "US", "--json")[1]["parties"]["Qqx Zzv"]["US"]
    assert (found["verdict"], "the list us_ofac_sdn is not held" in found["missing_facts"][0]["why"]) == ("REFER", True)


def test_a_hit_by_name_is_never_taken_for_the_party_and_its_score_is_told(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "graph.yaml"
    path.write_text("ownership: [{owner: Bank Melli Iran, owned: Some Holding of Ours, share: 0.5}]\n")
    answer = run("own", str(path), "--on", "2018-12-19", "--regime", "US", "--json")[1]
    found = answer["parties"]["Some Holding of Ours"]["US"]
    assert found["verdict"] == "REFER"
    assert melli(run) in json.dumps(found["missing_facts"])
    assert any(one["entry"] == melli(run) and float(one["score"]) > 0.7 for one in answer["links"])


def test_a_hit_that_a_person_ruled_out_does_not_count(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "graph.yaml"
    path.write_text("parties: [{name: Bank Melli Iran, match: false}]\nownership: [{owner: Bank Melli Iran, owned: Qqx Zzv, share: 0.5}]\n")
    assert run("own", str(path), "--on", "2018-12-19", "--regime", "US", "--json")[0] == 0
