"""Random graphs for the property tests, and the obvious solver: count over every choice of values."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from fractions import Fraction

from hypothesis import strategies as st

from casemate.app.ownership import rules_of
from casemate.model.relation import Controls, Graph, GraphParty, Listed, Owns, Share
from casemate.model.time import AsOf
from casemate.ownership.conclude import conclude
from casemate.ownership.conclusion import Conclusion, Rule
from casemate.rules.load import packs

DAY = AsOf(date(2026, 1, 15), date(2026, 1, 15))
REGIMES = ("US", "EU", "UK", "CA")
RULES: dict[str, list[Rule]] = {regime: rules_of(packs(), DAY, (regime,)) for regime in REGIMES}
NAMES = ("X", "Y", "A", "B", "C", "D")
LISTED = Listed("US"), Listed("EU", act="269/2014"), Listed("UK"), Listed("CA")
#: From clear to blocked, as a compliance officer feels it.
WEIGHT = {"NOT_BLOCKED": 0, "REVIEW_CONTROL": 1, "REFER": 2, "BLOCKED": 3}


def verdicts(graph: Graph, regime: str) -> dict[str, str]:
    """Party -> verdict."""
    return {name: one.verdict for name, one in answers(graph, regime).items()}


def answers(graph: Graph, regime: str) -> dict[str, Conclusion]:
    """Party -> conclusion."""
    return {name: of[regime] for name, of in conclude(graph, DAY, RULES[regime]).items()}


@st.composite
def graphs(
    draw: st.DrawFn, *, intervals: bool = True, control: bool = True, listed: Sequence[str] | None = None, incomplete: bool = False
) -> Graph:
    """A graph of up to six parties whose shares in a company add up to at most 1, cycles included, X or Y listed or both."""
    ownership: list[Owns] = []
    for owned in NAMES[2:]:
        left = 20
        for owner in draw(st.lists(st.sampled_from([name for name in NAMES if name != owned]), max_size=3, unique=True)):
            high = draw(st.integers(0, left))
            low = draw(st.integers(0, high)) if intervals and draw(st.booleans()) else high
            left -= high
            share = Share(Fraction(low, 20), Fraction(high, 20))
            ownership.append(Owns(owner, owned, share, share))
    edges: list[Controls] = []
    if control and draw(st.booleans()):
        one, other = draw(st.permutations(NAMES))[:2]
        edges.append(Controls(one, other, draw(st.sampled_from(("board_majority", "de_facto", "nominee", "family")))))
    chosen = listed if listed is not None else draw(st.sampled_from((("X",), ("Y",), ("X", "Y"))))
    open_ones = draw(st.lists(st.sampled_from(NAMES[2:]), max_size=2)) if incomplete else []
    parties = tuple(
        GraphParty(name, listed=LISTED if name in chosen else (), complete=False if name in open_ones else None) for name in NAMES
    )
    return Graph(parties, tuple(ownership), tuple(edges))


def choices(graph: Graph) -> Iterator[Graph]:
    """The graph with every combination of lower, middle and upper values."""
    options = []
    for owns in graph.ownership:
        values = sorted({owns.capital.low, (owns.capital.low + owns.capital.high) / 2, owns.capital.high})
        options.append([replace(owns, capital=Share(value, value), votes=Share(value, value)) for value in values])
    for chosen in itertools.product(*options):
        yield replace(graph, ownership=chosen)


def solved(graph: Graph, regime: str) -> set[str]:
    """Who is reached in a graph without intervals and control: the slow, obvious way, round by round over all parties."""
    listed = [party.name for party in graph.parties if party.listed]
    groups = [[name] for name in listed] if regime in ("UK", "CA") else [listed]
    found: set[str] = set()
    for group in groups:
        inside = set(group)
        while True:
            more = {name for name in NAMES if name not in inside and _enough(graph, regime, inside, name)}
            if not more:
                break
            inside |= more
        found |= inside
    return found


def _enough(graph: Graph, regime: str, inside: set[str], name: str) -> bool:
    held = sum((owns.capital.low for owns in graph.ownership if owns.owned == name and owns.owner in inside), Fraction(0))
    return held > Fraction(1, 2) if regime == "UK" else held >= Fraction(1, 2)
