"""The picture of an ownership graph: well-formed, self-contained, its states told apart without colour, its texts escaped."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner
from lxml import etree

from casemate.model.relation import Graph
from casemate.model.time import AsOf
from casemate.ownership.conclusion import Conclusion, Ownership
from casemate.ownership.graphfile import read
from casemate.surfaces.cli import cli
from casemate.surfaces.ownplot import svg

DAY = AsOf(date(2026, 1, 15), date(2026, 1, 15))
GRAPH = """
parties:
  - {name: X, caption: "Exämple <&> Owner"}
ownership:
  - {owner: X, owned: A, share: 0.49, votes: 0.2}
  - {owner: A, owned: B, share: {above: 0.25, to: 0.5}}
  - {owner: N, owned: B, share: unknown}
  - {owner: N, owned: A, share: 0.1, until: 2020-01-01}
  - {owner: A, owned: A, share: 0.05, treasury: true}
control:
  - {controller: X, controlled: B, kind: board_majority}
arrangements:
  - {parties: [X, N], kind: voting_pact, over: [A]}
"""


def graph(text: str = GRAPH) -> Graph:
    return read(text.encode(), "graph.yaml")


def answer(of: Graph, **verdicts: Conclusion) -> Ownership:
    nothing = Conclusion("NOT_BLOCKED", "no listed party stands behind it")
    captions = {party.name: party.caption for party in of.parties if party.caption}
    return Ownership(DAY, ("US",), {name: {"US": verdicts.get(name, nothing)} for name in of.names()}, captions)


LISTED = Conclusion("BLOCKED", "X is itself listed by US.", owners=("X",), paths=(("X",),))
REACHED = Conclusion("BLOCKED", "together 51 %", share=("0.51", "0.51"), owners=("X",), paths=(("X", "A"),))
UNCERTAIN = Conclusion("REFER", "a share is unknown", share=("0", "1"), owners=("X",))


def drawn(text: str = GRAPH) -> etree._Element:
    of = graph(text)
    return etree.fromstring(svg(of, answer(of, X=LISTED, A=REACHED, B=UNCERTAIN)).encode())


def texts(picture: etree._Element) -> str:
    return " ".join(" ".join(str(one) for one in node.itertext()) for node in picture.iter("{*}text"))


def test_each_state_has_a_shape_a_sign_and_a_word_of_its_own() -> None:
    groups = [node for node in drawn().iter("{*}g") if node.get("class")]
    assert [node.get("class") for node in groups] == ["listed", "reached", "uncertain", "clear"]
    signs = [next(node.iter("{*}text")).text for node in groups]
    assert len(set(signs)) == 4
    outlines = [next(node.iter("{*}path")).get("d") for node in groups]
    assert len({"".join(sign for sign in str(outline) if sign.isalpha()) for outline in outlines}) == 4


@pytest.mark.parametrize("label", ["49 %, votes 20 %", "over 25 to 50 %", "unknown %", "board majority", "voting pact", "treasury shares"])
def test_shares_intervals_and_control_stand_in_the_picture(label: str) -> None:
    assert label in texts(drawn())


def test_what_holds_on_other_days_only_is_not_drawn_and_is_counted() -> None:
    found = texts(drawn())
    assert "10 %" not in found
    assert "other days only: 1 statement" in found


def test_names_are_escaped_and_shown_whole_to_a_pointer() -> None:
    picture = drawn()
    assert "Exämple <&> Owner" in texts(picture)
    assert any("X is itself listed" in str(node.text) for node in picture.iter("{*}title"))


def test_nothing_is_fetched_or_run() -> None:
    of = graph()
    text = svg(of, answer(of))
    assert "<script" not in text
    assert "href" not in text
    assert text.count("http") == text.count("http://www.w3.org/2000/svg") == 1


def test_a_reader_who_can_t_see_it_hears_the_answers() -> None:
    picture = drawn()
    description = next(picture.iter("{*}desc")).text or ""
    assert picture.get("role") == "img"
    assert "1 listed itself" in description
    assert "A: BLOCKED US" in description


@pytest.mark.parametrize("name", ["</text><script>alert(1)</script>", "\u202eevil", "a\x07b", "例示株式会社" * 20, "x" * 900])
def test_a_hostile_name_stays_text(name: str) -> None:
    of = Graph(ownership=tuple(graph("ownership: [{owner: P, owned: Q, share: 0.5}]").ownership))
    found = Ownership(DAY, ("US",), answer(of).parties, {"P": name})
    picture = etree.fromstring(svg(of, found).encode())
    assert not list(picture.iter("{*}script"))
    assert "\u202e" not in texts(picture)


def test_forty_parties_have_labels_that_cover_no_box() -> None:
    lines = [
        f"  - {{owner: P{one}, owned: P{other}, share: 0.{other + 10}}}"
        for other in range(1, 40)
        for one in {other // 2, max(0, other - 3)}
    ]
    of = graph("ownership:\n" + "\n".join(lines))
    picture = etree.fromstring(svg(of, answer(of)).encode())
    assert sum(node.get("class") == "clear" for node in picture.iter("{*}g")) == 40


def test_the_command_writes_the_picture_beside_its_answer(tmp_path: Path) -> None:
    source, target = tmp_path / "graph.yaml", tmp_path / "graph.svg"
    source.write_text("parties: [{name: X, listed: [US]}]\nownership: [{owner: X, owned: A, share: 0.6}]\n")
    arguments = ["--home", str(tmp_path / "home"), "own", str(source), "--no-lists", "--regime", "US", "--plot", str(target)]
    result = CliRunner().invoke(cli, arguments)
    assert result.exit_code == 3
    assert "60 %" in texts(etree.fromstring(target.read_bytes()))


def test_the_import_command_prints_a_graph_that_own_reads(tmp_path: Path) -> None:
    source, target = tmp_path / "holdings.csv", tmp_path / "graph.yaml"
    source.write_text("owner,owned,share\nX,A,50%\n")
    result = CliRunner().invoke(cli, ["own", "import", "csv", str(source), "--out", str(target)])
    assert result.exit_code == 0
    assert [item.owner for item in read(target.read_bytes(), "graph.yaml").ownership] == ["X"]
