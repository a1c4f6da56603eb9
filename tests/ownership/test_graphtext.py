"""A graph written as lines is read back the same."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from fractions import Fraction

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from casemate.model.relation import CONTROL_KINDS, Arrangement, Controls, Graph, GraphParty, Owns, Share, Statement
from casemate.model.time import Period
from casemate.ownership import graphfile, graphtext

#: Names keep what graphfile keeps: single blanks inside, and not the words for nothing.
_SIGNS = st.characters(exclude_categories=("Cs", "Cc", "Zs", "Zl", "Zp"))
NAMES = (
    st.lists(st.text(_SIGNS, min_size=1, max_size=8), min_size=1, max_size=3).map(" ".join).filter(lambda text: text not in ("null", "~"))
)
DAYS = st.dates(date(1900, 1, 1), date(2100, 1, 1))


@st.composite
def periods(draw: st.DrawFn) -> Period | None:
    first, last = sorted((draw(DAYS), draw(DAYS)))
    exact = (None, Period.of_day(first), Period.of_year(first.year), Period.of_month(first.year, first.month))
    return draw(st.sampled_from((*exact, Period(first, last), Period(None, last), Period(first, None))))


@st.composite
def shares(draw: st.DrawFn) -> Share:
    low, high = sorted(Fraction(draw(st.integers(0, 2520)), 2520) for _ in range(2))
    return Share(low, high, above=draw(st.booleans()) and low < high, below=draw(st.booleans()) and low < high)


@st.composite
def statements(draw: st.DrawFn) -> Statement:
    since, until = draw(periods()), draw(periods())
    if since is not None and until is not None and since.start and until.end and until.end < since.start:
        since = None
    source, undated = draw(st.none() | NAMES), draw(st.booleans())
    return Statement(since, until, source, None if undated else draw(st.none() | DAYS), undated)


@st.composite
def items(draw: st.DrawFn) -> Owns | Controls | Arrangement:
    one, other = draw(st.lists(NAMES, min_size=2, max_size=2, unique=True))
    stated = draw(statements())
    kind = draw(st.integers(0, 2))
    if kind == 0:
        return Owns(one, other, draw(shares()), draw(shares()), draw(st.none() | NAMES), stated=stated)
    if kind == 1:
        return Controls(one, other, draw(st.sampled_from(CONTROL_KINDS)), stated)
    return Arrangement((one, other), "voting_pact", tuple(draw(st.lists(NAMES, max_size=2, unique=True))), stated)


def written(*found: GraphParty | Owns | Controls | Arrangement) -> Graph:
    sections: dict[str, list[str]] = {}
    for item in found:
        section, text = graphtext.line(item)
        sections.setdefault(section, []).append(text)
    text = "".join(f"{name}:\n" + "".join(f"{one}\n" for one in lines) for name, lines in sections.items())
    return graphfile.read(text.encode(), "graph")


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(items())
def test_an_edge_is_read_back_the_same(item: Owns | Controls | Arrangement) -> None:
    graph = written(item)
    edges: list[Owns | Controls | Arrangement] = [*graph.ownership, *graph.control, *graph.arrangements]
    (found,) = edges
    assert replace(found, stated=replace(found.stated, file=None, line=None)) == item


@given(NAMES, st.none() | NAMES, st.booleans() | st.none(), st.booleans())
def test_a_party_is_read_back_the_same(name: str, caption: str | None, complete: bool | None, match: bool) -> None:
    party = GraphParty(name, caption, "Company", "gb", Period.of_year(1990), (("registration", "00 1"),), complete=complete, match=match)
    (found,) = written(party).parties
    assert replace(found, file=None, line=None) == party
