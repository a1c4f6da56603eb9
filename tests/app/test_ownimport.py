"""Registers become graph files: all or nothing, and in a file that is replaced whole."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest

from casemate.app import ownimport
from casemate.errors import InputRefusedError, UsageError
from casemate.ownership import graphfile

SAMPLES = Path(__file__).parents[1] / "sources" / "ownership" / "samples"


@pytest.mark.parametrize(
    ("format_id", "name", "counts"),
    [
        ("psc", "psc.jsonl", (6, 5, 4)),
        ("gleif", "gleif-rr.xml", (4, 3, 3)),
        ("ftm", "ftm.jsonl", (3, 4, 1)),
        ("csv", "holdings.csv", (2, 3, 2)),
    ],
)
def test_a_sample_becomes_a_graph_that_reads_back(format_id: str, name: str, counts: tuple[int, int, int]) -> None:
    out = io.BytesIO()
    found = ownimport.write(format_id, (SAMPLES / name,), out)
    graph = graphfile.read(out.getvalue(), "graph.yaml")
    assert (len(graph.parties), len(graph.ownership), len(graph.control)) == counts
    assert (found.counts["parties"], found.counts["ownership"], found.counts["control"]) == counts
    assert found.size == len(out.getvalue())


def test_a_file_without_an_edge_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "empty.jsonl"
    path.write_text(json.dumps({"id": "p", "schema": "Person", "properties": {}}))
    out = io.BytesIO()
    with pytest.raises(InputRefusedError, match="no ownership"):
        ownimport.write("ftm", (path,), out)
    assert out.getvalue() == b""


def test_a_refusal_leaves_the_old_graph_as_it_was(tmp_path: Path) -> None:
    old = tmp_path / "graph.yaml"
    old.write_text("old")
    with pytest.raises(InputRefusedError), ownimport.replacing(old) as stream:
        ownimport.write("bods", (SAMPLES / "holdings.csv",), stream)
    assert [path.name for path in tmp_path.iterdir()] == ["graph.yaml"]
    assert old.read_text() == "old"


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="can't be written"), ownimport.replacing(tmp_path / "no" / "graph.yaml"):
        pass


def test_a_party_described_twice_stands_once(tmp_path: Path) -> None:
    path = tmp_path / "two.jsonl"
    party = {"id": "p", "schema": "Person", "properties": {"name": ["P"]}}
    edge = {"id": "o", "schema": "Ownership", "properties": {"owner": ["p"], "asset": ["c"]}}
    path.write_text("\n".join(json.dumps(one) for one in (party, party, edge)))
    out = io.BytesIO()
    found = ownimport.write("ftm", (path,), out)
    assert found.counts["parties"] == 1
