"""An ownership graph with its conclusions as one SVG: no script, no external bytes, legible in print and without colour.

Four states are told apart by shape, border, pattern, sign and word: listed (cut corners, filled), reached (square, hatched, double border),
uncertain (slanted, dotted, dashed border), clear (round, plain). Lines run from owner to owned: full ones are shares, broken ones control.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from html import escape

from casemate.model.relation import Controls, Graph, Owns, Share, Statement
from casemate.ownership.conclusion import Conclusion, Ownership
from casemate.surfaces.ownlayout import Layout, Point, layout, overlaps

#: What is drawn; a larger picture can't be looked at.
MOST_PARTIES, MOST_EDGES = 1000, 4000
_WIDTH, _LINE, _BAND, _MARGIN = 214.0, 15.0, 24.0, 24.0
_SIZE = 12
#: The width of one key of the legend.
_KEY = 290.0
#: Characters of a caption in one line, and lines; what is longer is in the title that a pointer shows.
_FIT, _MOST = 22, 3
_STATES = ("listed", "reached", "uncertain", "clear")
_REACHED = frozenset(("BLOCKED", "LICENCE", "RESTRICTED"))
_UNCERTAIN = frozenset(("REFER", "REVIEW_CONTROL"))
_TITLES = {
    "listed": "listed itself",
    "reached": "reached by ownership or control",
    "uncertain": "uncertain: facts or law to be settled",
    "clear": "not reached on the stated facts",
}
_SIGNS = {"listed": "■", "reached": "!", "uncertain": "?", "clear": "✓"}
_FILL = {"listed": "#7f1d1d", "reached": "#fdeceb", "uncertain": "#fff8dc", "clear": "#ffffff"}
_INK = {"listed": "#ffffff", "reached": "#111111", "uncertain": "#111111", "clear": "#111111"}
_BORDER = {
    "listed": 'stroke="#000000" stroke-width="1.5"',
    "reached": 'stroke="#b91c1c" stroke-width="2.5"',
    "uncertain": 'stroke="#8a6d00" stroke-width="2" stroke-dasharray="7 4"',
    "clear": 'stroke="#4b5563" stroke-width="1.2"',
}
_DEFS = (
    '<defs><marker id="to" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="8" markerHeight="8" orient="auto-start-reverse">'
    '<path d="M0 0L10 5L0 10z" fill="#374151"/></marker>'
    '<pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">'
    '<rect width="6" height="6" fill="#fbd5d2"/><rect width="2.4" height="6" fill="#b91c1c"/></pattern>'
    '<pattern id="dots" width="6" height="6" patternUnits="userSpaceOnUse"><rect width="6" height="6" fill="#fdeeb0"/>'
    '<circle cx="3" cy="3" r="1.5" fill="#8a6d00"/></pattern></defs>'
)
_BANDS = {"listed": "#000000", "reached": "url(#hatch)", "uncertain": "url(#dots)", "clear": "#e5e7eb"}


@dataclass(frozen=True, slots=True)
class _Node:
    name: str
    state: str
    caption: tuple[str, ...]
    verdicts: tuple[str, ...]
    told: str

    @property
    def height(self) -> float:
        return _LINE * (len(self.caption) + len(self.verdicts)) + 14


@dataclass(frozen=True, slots=True)
class _Edge:
    """One drawn line: every statement between two parties on the day."""

    owner: int
    owned: int
    labels: tuple[str, ...]
    control: bool
    told: str


def svg(graph: Graph, found: Ownership) -> str:
    """The picture of ``graph`` on the day of ``found``. Statements that can't hold on that day are left out, and counted below."""
    nodes = [_node(name, found) for name in found.parties]
    place = {node.name: number for number, node in enumerate(nodes)}
    edges, past = _edges(graph, found.as_of.valid, place)
    plan = layout([(_WIDTH, node.height) for node in nodes], [(edge.owner, edge.owned) for edge in edges])
    boxes = [(x, y, _WIDTH, node.height) for (x, y), node in zip(plan.at, nodes, strict=True)]
    lines, labels = _lines(edges, plan, boxes)
    notes = _notes(graph, found, past)
    return _page(found, nodes, plan, [*lines, *(_shape(node, at) for node, at in zip(nodes, plan.at, strict=True)), *labels], notes)


def _node(name: str, found: Ownership) -> _Node:
    told = found.parties[name]
    caption = found.captions.get(name, name)
    by_verdict: dict[str, list[str]] = {}
    for regime, one in sorted(told.items(), key=lambda item: (item[1].rank, found.regimes.index(item[0]))):
        by_verdict.setdefault(one.verdict, []).append(regime)
    lines = [f"{verdict.replace('_', ' ')} {' '.join(regimes)}" for verdict, regimes in by_verdict.items()]
    shown = [line for line in lines if not line.startswith("NOT BLOCKED")] or ["NOT BLOCKED"]
    reasons = "\n".join(f"{regime}: {one.verdict}. {one.because}" for regime, one in told.items() if one.verdict != "NOT_BLOCKED")
    verdicts = tuple(piece for line in shown for piece in _wrap(line, 26, 2))
    return _Node(
        name, _state(name, told), _wrap(caption, _FIT, _MOST), verdicts, f"{caption}\n{reasons or 'not reached on the stated facts'}"
    )


def _state(name: str, told: Mapping[str, Conclusion]) -> str:
    verdicts = {one.verdict for one in told.values()}
    if any(one.verdict in _REACHED and one.share is None and set(one.owners) <= {name} and not one.more_paths for one in told.values()):
        return "listed"
    return "reached" if verdicts & _REACHED else "uncertain" if verdicts & _UNCERTAIN else "clear"


def _edges(graph: Graph, day: date, place: Mapping[str, int]) -> tuple[list[_Edge], int]:
    """The lines, and how many statements hold on other days only."""
    held: dict[tuple[int, int], list[Owns | Controls]] = {}
    past = 0
    every: tuple[Owns | Controls, ...] = (*graph.ownership, *graph.control)
    for item in every:
        ends = (item.owner, item.owned) if isinstance(item, Owns) else (item.controller, item.controlled)
        if ends[0] == ends[1]:
            continue  # treasury shares: a note below
        if not _may_hold(item.stated, day):
            past += 1
            continue
        held.setdefault((place[ends[0]], place[ends[1]]), []).append(item)
    found = []
    for (owner, owned), items in held.items():
        labels = dict.fromkeys(_label(item) for item in items)
        told = "\n".join(f"{_label(item)}: {item.stated.source or 'no source stated'}" for item in items)
        found.append(_Edge(owner, owned, tuple(labels), all(isinstance(item, Controls) for item in items), told))
    return found, past


def _may_hold(stated: Statement, day: date) -> bool:
    late = stated.since is not None and stated.since.start is not None and stated.since.start > day
    return not late and not (stated.until is not None and stated.until.end is not None and stated.until.end < day)


def _label(item: Owns | Controls) -> str:
    if isinstance(item, Controls):
        return item.kind.replace("_", " ")
    capital, votes = share(item.capital), share(item.votes)
    text = capital if capital == votes else f"{capital}, votes {votes}"
    return f"{text} ({item.parcel})" if item.parcel else text


def share(value: Share) -> str:
    """A share in per cent: ``50 %``, ``25–50 %``, ``over 25 to 50 %``, ``unknown``.

    >>> share(Share(Fraction(1, 4), Fraction(1, 2), above=True)), share(Share(Fraction(0), Fraction(1)))
    ('over 25 to 50 %', 'unknown %')
    """
    low, high = _percent(value.low), _percent(value.high)
    if value.known:
        return f"{low} %"
    if value.low == 0 and value.high == 1:
        return "unknown %"
    if value.high == 1 and not value.below:
        return f"{'over' if value.above else 'from'} {low} %"
    if value.above or value.below:
        return f"{'over ' if value.above else ''}{low} to {'under ' if value.below else ''}{high} %"
    return f"{low}–{high} %"


def _percent(value: Fraction) -> str:
    """At most two decimals; what they can't show gets a sign that says so."""
    rounded = round(value * 10000)
    text = f"{rounded / 100:g}"
    return text if Fraction(rounded, 10000) == value else f"≈{text}"


def _lines(edges: list[_Edge], plan: Layout, boxes: list[tuple[float, float, float, float]]) -> tuple[list[str], list[str]]:
    lines, labels = [], []
    taken: list[tuple[float, float, float, float]] = list(boxes)
    leaving, entering = [[edge.owner for edge in edges], [edge.owned for edge in edges]]
    counts = ({one: leaving.count(one) for one in leaving}, {one: entering.count(one) for one in entering})
    for edge, route in zip(edges, plan.routes, strict=True):
        dash = ' stroke-dasharray="5 4"' if edge.control else ""
        lines.append(
            f'<path d="{_path(route)}" fill="none" stroke="#374151" stroke-width="1.3"{dash} marker-end="url(#to)">'
            f"<title>{_clean(edge.told)}</title></path>"
        )
        near_owned = counts[0][edge.owner] >= counts[1][edge.owned]
        labels.append(_tag(edge, route, taken, near_owned=near_owned))
    return lines, labels


def _path(route: tuple[tuple[Point, Point], ...]) -> str:
    parts = []
    for number, ((x0, y0), (x1, y1)) in enumerate(route):
        middle = (y0 + y1) / 2
        parts.append(f"{'M' if not number else 'L'}{x0:.1f} {y0:.1f}C{x0:.1f} {middle:.1f} {x1:.1f} {middle:.1f} {x1:.1f} {y1:.1f}")
    return "".join(parts)


def _tag(edge: _Edge, route: tuple[tuple[Point, Point], ...], taken: list[tuple[float, float, float, float]], *, near_owned: bool) -> str:
    """The label where it covers least: tried along the line, from the end that it belongs to."""
    lines = edge.labels if len(edge.labels) <= 3 else (*edge.labels[:2], f"and {len(edge.labels) - 2} more")
    width = max(_measure(line) for line in lines) * 6.1 + 6
    height = 13.0 * len(lines)
    segments = list(reversed(route)) if near_owned else list(route)
    steps = (0.76, 0.62, 0.5, 0.86, 0.38, 0.26)
    best: tuple[float, float, float, float] | None = None
    fewest = len(taken) + 1
    for (x0, y0), (x1, y1) in segments[:4]:
        for step in steps if near_owned else (1 - one for one in steps):
            back = 1 - step
            x = x0 * (back**3 + 3 * back * back * step) + x1 * (step**3 + 3 * step * step * back)
            y = back**3 * y0 + 3 * back * step * (y0 + y1) / 2 + step**3 * y1
            box = (x - width / 2, y - height / 2, width, height)
            clashes = sum(overlaps((box, other)) for other in taken)
            if clashes < fewest:
                best, fewest = box, clashes
            if not clashes:
                break
        if not fewest:
            break
    if best is None:  # pragma: no cover - every route has a segment
        return ""
    taken.append(best)
    x, y = best[0] + width / 2, best[1]
    rows = "".join(f'<tspan x="{x:.1f}" dy="{10.5 if not number else 13}">{_clean(line)}</tspan>' for number, line in enumerate(lines))
    plate = f'<rect x="{best[0]:.1f}" y="{y:.1f}" width="{width:.1f}" height="{height:.1f}" rx="2" fill="#ffffff" fill-opacity="0.88"/>'
    return f'<g>{plate}<text x="{x:.1f}" y="{y:.1f}" font-size="11" text-anchor="middle" fill="#111111">{rows}</text></g>'


def _shape(node: _Node, at: Point) -> str:
    (x, y), height, state = at, node.height, node.state
    band = f'<path d="{_outline(state, x, y, _BAND, height, left=True)}" fill="{_BANDS[state]}"/>'
    ink = "#ffffff" if state == "listed" else "#111111"
    middle = y + height / 2
    plate = "" if state in ("listed", "clear") else f'<circle cx="{x + _BAND / 2 + 1:.1f}" cy="{middle:.1f}" r="8" fill="#ffffff"/>'
    sign = (
        f'<text x="{x + _BAND / 2 + 1:.1f}" y="{middle + 4.5:.1f}" font-size="13" font-weight="bold" text-anchor="middle" fill="{ink}">'
        f"{_SIGNS[state]}</text>"
    )
    border = f'<path d="{_outline(state, x, y, _WIDTH, height)}" fill="none" {_BORDER[state]}/>'
    inner = ""
    if state == "reached":
        inner = f'<path d="{_outline(state, x + 4, y + 4, _WIDTH - 8, height - 8)}" fill="none" stroke="#b91c1c" stroke-width="0.8"/>'
    rows = [(line, "bold", _SIZE) for line in node.caption] + [(line, "normal", _SIZE - 1) for line in node.verdicts]
    texts = "".join(
        f'<text x="{x + _BAND + 8:.1f}" y="{y + 7 + _LINE * (number + 0.75):.1f}" font-size="{size}" font-weight="{weight}" '
        f'fill="{_INK[state]}">{_clean(line)}</text>'
        for number, (line, weight, size) in enumerate(rows)
    )
    body = f'<path d="{_outline(state, x, y, _WIDTH, height)}" fill="{_FILL[state]}"/>'
    return f'<g class="{state}"><title>{_clean(node.told)}</title>{body}{band}{plate}{sign}{border}{inner}{texts}</g>'


def _outline(state: str, x: float, y: float, width: float, height: float, *, left: bool = False) -> str:
    """The outline of a state's shape; ``left``: of its left part only, with an upright right side."""
    cut = {"listed": 9.0, "reached": 0.0, "uncertain": 0.0, "clear": 10.0}[state]
    end, low = x + width, y + height
    if state == "uncertain":
        slant = 7.0
        right = f"L{end:.1f} {y:.1f}L{end:.1f} {low:.1f}" if left else f"L{end:.1f} {y:.1f}L{end - slant:.1f} {low:.1f}"
        return f"M{x + slant:.1f} {y:.1f}{right}L{x:.1f} {low:.1f}Z"
    corner = "L" if state == "listed" else f"A{cut} {cut} 0 0 1 "
    if cut == 0:
        return f"M{x:.1f} {y:.1f}H{end:.1f}V{low:.1f}H{x:.1f}Z"
    right = f"H{end:.1f}V{low:.1f}" if left else (
        f"H{end - cut:.1f}{corner}{end:.1f} {y + cut:.1f}V{low - cut:.1f}{corner}{end - cut:.1f} {low:.1f}"
    )  # fmt: skip
    return f"M{x + cut:.1f} {y:.1f}{right}H{x + cut:.1f}{corner}{x:.1f} {low - cut:.1f}V{y + cut:.1f}{corner}{x + cut:.1f} {y:.1f}Z"


def _notes(graph: Graph, found: Ownership, past: int) -> list[str]:
    def called(names: tuple[str, ...]) -> str:
        return ", ".join(found.captions.get(name, name) for name in names)

    notes = []
    for item in graph.arrangements:
        if _may_hold(item.stated, found.as_of.valid):
            over = f" over {called(item.over)}" if item.over else ""
            notes.append(f"{item.kind.replace('_', ' ')}: {called(item.parties)}{over}")
    notes += [
        f"treasury shares: {called((item.owner,))} holds {share(item.capital)} of its own" for item in graph.ownership if item.treasury
    ]
    if past:
        notes.append(f"not drawn, since they hold on other days only: {past} {'statement' if past == 1 else 'statements'}")
    return notes


def _page(found: Ownership, nodes: list[_Node], plan: Layout, parts: list[str], notes: list[str]) -> str:
    counts = {state: sum(node.state == state for node in nodes) for state in _STATES}
    title = f"Ownership and control as of {found.as_of.valid}, known by {found.as_of.known}: {', '.join(found.regimes)}"
    spoken = _clean("; ".join((*(f"{counts[state]} {_TITLES[state]}" for state in _STATES), *_spoken(nodes))))
    width = max(plan.width, 2 * _KEY) + 2 * _MARGIN
    across = min(len(_STATES), max(1, int((width - 2 * _MARGIN) // _KEY)))
    heading = _wrap(title, int((width - 2 * _MARGIN) / 9.6), 4)
    top = 34.0 + 20 * len(heading)
    head = top + 26 * -(-len(_STATES) // across) + 14
    fit = int((width - 2 * _MARGIN) / 6.4)
    aid = "Lines run from owner to owned: full = share of the capital, broken = control. A compliance aid, not legal advice."
    left_out = [f"and {len(notes) - 12} more"] if len(notes) > 12 else []
    shown = [line for note in (*notes[:12], *left_out, aid) for line in _wrap(note, fit, 4)]
    below = head + plan.height + _MARGIN
    height = below + 18 * len(shown) + 8
    left = (width - plan.width) / 2
    legend = "".join(
        _key(state, counts[state], _MARGIN + _KEY * (place % across), top - 14 + 26 * (place // across))
        for place, state in enumerate(_STATES)
    )
    titles = "".join(
        f'<text x="{_MARGIN}" y="{26 + 20 * number}" font-size="15" font-weight="bold" fill="#111111">{_clean(line)}</text>'
        for number, line in enumerate(heading)
    )
    foot = "".join(
        f'<text x="{_MARGIN}" y="{below + 18 * number + 8:.1f}" font-size="11" fill="#374151">{_clean(line)}</text>'
        for number, line in enumerate(shown)
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:.0f} {height:.0f}" '
        f'width="{width:.0f}" height="{height:.0f}" role="img" '
        'aria-labelledby="title desc" font-family="DejaVu Sans, Noto Sans, Arial, sans-serif">'
        f'<title id="title">{_clean(title)}</title><desc id="desc">{spoken}</desc>'
        f'{_DEFS}<rect width="100%" height="100%" fill="#ffffff"/>'
        f"{titles}{legend}"
        f'<g transform="translate({left:.1f} {head:.1f})">{"".join(parts)}</g>{foot}</svg>\n'
    )


def _spoken(nodes: list[_Node]) -> Iterator[str]:
    for node in nodes:
        yield f"{' '.join(node.caption)}: {', '.join(node.verdicts)}"


def _key(state: str, count: int, x: float, y: float) -> str:
    shape = _outline(state, x, y, 34, 18)
    look = f'font-size="12" font-weight="bold" text-anchor="middle" fill="{_INK[state]}"'
    sign = f'<text x="{x + 17:.1f}" y="{y + 13.5:.1f}" {look}>{_SIGNS[state]}</text>'
    plate = f'<circle cx="{x + 17:.1f}" cy="{y + 9:.1f}" r="7" fill="#ffffff"/>' if state in ("reached", "uncertain") else ""
    body = f'<path d="{shape}" fill="{_BANDS[state]}" {_BORDER[state]}/>'
    words = (
        f'<text x="{x + 42:.1f}" y="{y + 13:.1f}" font-size="11" fill="#111111">{_clean(_TITLES[state].partition(":")[0])} ({count})</text>'
    )
    return f"<g>{body}{plate}{sign}{words}</g>"


def _measure(text: str) -> float:
    """Columns that ``text`` takes: wide letters two, combining signs none."""
    return sum(map(_columns, text))


def _columns(sign: str) -> float:
    if unicodedata.combining(sign):
        return 0.0
    return 1.9 if unicodedata.east_asian_width(sign) in "WF" else 1.15 if sign.isupper() else 1.0


def _wrap(text: str, fit: int, most: int) -> tuple[str, ...]:
    """``text`` in at most ``most`` lines of about ``fit`` columns, its end as an ellipsis where it does not fit."""
    words = [piece for word in text.split() for piece in _pieces(word, fit)]
    lines, line = [], ""
    for word in words:
        longer = f"{line} {word}".strip()
        if _measure(longer) <= fit or not line:
            line = longer
        else:
            lines.append(line)
            line = word
    lines.append(line)
    return tuple(lines) if len(lines) <= most else (*lines[: most - 1], lines[most - 1][: fit - 1] + "…")


def _pieces(word: str, fit: int) -> Iterator[str]:
    piece = ""
    for sign in word:
        if piece and _measure(piece + sign) > fit:
            yield piece
            piece = ""
        piece += sign
    yield piece


def _clean(text: str) -> str:
    """``text`` escaped, without what XML can't hold or what would turn the line round."""
    return escape("".join(sign for sign in text if sign == "\n" or sign.isprintable()))
