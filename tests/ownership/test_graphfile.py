"""Graph files: what is read, and what is refused with file and line."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest

from casemate.errors import InputRefusedError
from casemate.model.relation import Share
from casemate.ownership.graphfile import read

GOOD = """\
date: 2026-01-15
parties:
  - {name: X, listed: [US, {regime: EU, act: "269/2014", from: 2022-03-01, to: 2024-01-01}]}
  - {name: W, entry: "us_ofac_sdn:25578"}
  - {name: Ministry, government_of: Iran}
ownership:
  - {owner: X, owned: A, share: 0.50, votes: 0.60, since: 2010-01-01, until: 2012-06-30, source: register, dated: 2018-03-02}
control:
  - {controller: X, controlled: A, kind: board_majority, source: "articles, s. 12"}
arrangements:
  - {parties: [X, W], kind: voting_pact, over: [A]}
"""


def test_every_key_is_read() -> None:
    graph = read(GOOD.encode(), "g.yaml")
    assert graph.date == date(2026, 1, 15)
    assert [(item.regime, item.act, item.start, item.end) for item in graph.parties[0].listed] == [
        ("US", None, None, None),
        ("EU", "269/2014", date(2022, 3, 1), date(2024, 1, 1)),
    ]
    assert (graph.parties[1].entry, graph.parties[2].government_of) == (("us_ofac_sdn:25578",), "ir")
    (owns,) = graph.ownership
    assert (owns.capital, owns.votes, owns.stated.dated, owns.stated.line) == (
        Share.exactly("0.5"),
        Share.exactly("0.6"),
        date(2018, 3, 2),
        7,
    )
    assert (graph.control[0].kind, graph.control[0].stated.source) == ("board_majority", "articles, s. 12")
    assert (graph.arrangements[0].parties, graph.arrangements[0].over) == (("X", "W"), ("A",))
    assert graph.names() == ("X", "W", "Ministry", "A")


@pytest.mark.parametrize(
    ("text", "low", "high", "above", "below"),
    [
        ("0.5", "1/2", "1/2", False, False), ("1/3", "1/3", "1/3", False, False), ("1", "1", "1", False, False),
        ("[0.45, 0.55]", "9/20", "11/20", False, False), ("{above: 0.25, to: 0.5}", "1/4", "1/2", True, False),
        ("{from: 0.5, below: 0.75}", "1/2", "3/4", False, True), ("{above: 0.5}", "1/2", "1", True, False),
        ("minority", "0", "1/2", True, True), ("majority", "1/2", "1", True, False), ("unknown", "0", "1", False, False),
    ],
)  # fmt: skip
def test_a_share_is_read(text: str, low: str, high: str, above: bool, below: bool) -> None:
    graph = read(GOOD.replace("share: 0.50", f"share: {text}").encode(), "g.yaml")
    assert graph.ownership[0].capital == Share(Fraction(low), Fraction(high), above, below)


@pytest.mark.parametrize(
    ("old", "new", "says", "line"),
    [
        ("share: 0.50", "share: -0.1", "can't be negative", 7), ("share: 0.50", "share: 50", "more than 1", 7),
        ("share: 0.50", "share: 1.01", "more than 1", 7), ("share: 0.50", "share: 1/0", "divided by zero", 7),
        ("share: 0.50", "share: half", "not a share", 7), ("share: 0.50", "share: 1e3", "not a share", 7),
        ("share: 0.50", "share: nan", "not a share", 7), ("share: 0.50", "share: [0.6, 0.5]", "lower end is above", 7),
        ("share: 0.50", "share: [0.5]", "two ends", 7), ("share: 0.50", "share: {above: 0.5, to: 0.5}", "no share lies", 7),
        ("share: 0.50", "share: {from: 0.1, above: 0.2}", "one lower", 7), ("share: 0.50, ", "", "'share' is missing", 7),
        ("owned: A, share", "owned: X, share", "own itself", 7), ("until: 2012-06-30", "until: 2009-12-31", "ends before it starts", 7),
        ("since: 2010-01-01", "since: 2010-02-30", "not a day", 7), ("since: 2010-01-01", "since: last year", "not a day", 7),
        ("votes: 0.60", "vote: 0.60", "unknown key 'vote'", 7), ("kind: board_majority", "kind: bored", "not a known kind", 9),
        ("controlled: A", "controlled: X", "control itself", 9), ("[X, W]", "[X, X]", "two or more", 11),
        ("listed: [US", "listed: [us", "not a regime", 3), ("to: 2024-01-01", "to: 2020-01-01", "ends before it starts", 3),
        ('"us_ofac_sdn:25578"', "25578", "not an entry", 4), ("government_of: Iran", "government_of: Nowhere", "not a country", 5),
        ("name: W", "name: X", "stands in line 3 already", 4), ("date: 2026-01-15", "date: soon", "not a day", 1),
        ("over: [A]", "over: [A], treasury: true", "unknown key", 11),
        ("share: 0.50", "share: 0.50, treasury: true", "held by the company", 7),
        ("share: 0.50", "share: &a 0.50", "anchors", 7),
    ],
)  # fmt: skip
def test_what_is_wrong_is_refused_with_file_and_line(old: str, new: str, says: str, line: int) -> None:
    assert old in GOOD
    with pytest.raises(InputRefusedError, match=says) as caught:
        read(GOOD.replace(old, new, 1).encode(), "g.yaml")
    assert (caught.value.file, caught.value.line) == ("g.yaml", line)
