"""Small charts as SVG text: no script, no external bytes, legible in print and without colour. Every text is escaped."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

_GRID = 'stroke="#ddd" stroke-width="1"'
_INTERVAL = 'stroke="#08306b" stroke-width="1.5"'
#: Series colours that stay apart for the colour-blind and in grey (Okabe and Ito, 2008); dashes tell the lines apart without colour.
_COLOURS = ("#0072b2", "#d55e00", "#009e73", "#555555")
_DASHES = ("", "6 3", "2 2", "8 3 2 3")
_WIDTH = 760


@dataclass(frozen=True, slots=True)
class Bar:
    """One row of a chart of shares: ``value``, with its interval, 0 to 1; ``mark``: a second share shown as a tick, or ``None``."""

    label: str
    value: float
    low: float
    high: float
    mark: float | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a chart: (x, y) points in the order of x."""

    label: str
    points: tuple[tuple[float, float], ...]


def _svg(width: int, height: int, title: str, parts: Sequence[str]) -> str:
    # Titles name a chart for readers that can't see it.
    return (
        f'<svg viewBox="0 0 {width} {height}" role="img" aria-label="{escape(title)}" font-family="sans-serif">'
        f"<title>{escape(title)}</title>{''.join(parts)}</svg>"
    )


def _text(x: float, y: float, text: str, *, anchor: str = "start", small: bool = False) -> str:
    look = 'font-size="11" fill="#444"' if small else 'font-size="12" fill="#1a1a1a"'
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" {look}>{escape(text)}</text>'


def bars(rows: Sequence[Bar], title: str, *, mark: str | None = None) -> str:
    """Shares as bars from 0 to 100 % with their 95 % intervals; ``mark`` says what the ticks are."""
    left, right, step, top = 270, 70, 24, 30
    span = _WIDTH - left - right
    height = top + step * len(rows) + 34
    bottom = top + step * len(rows)
    parts = []
    for percent in range(0, 101, 20):
        x = left + span * percent / 100
        parts.append(f'<line {_GRID} x1="{x:.1f}" y1="{top - 6}" x2="{x:.1f}" y2="{bottom}"/>')
        parts.append(_text(x, top - 12, f"{percent} %", anchor="middle", small=True))
    for place, row in enumerate(rows):
        y = top + step * place
        middle = y + step / 2
        low, high, end = (left + span * value for value in (row.low, row.high, row.value))
        parts += [
            _text(left - 8, middle + 4, row.label, anchor="end"),
            f'<rect fill="#9ecae1" x="{left}" y="{y + 5}" width="{end - left:.1f}" height="{step - 10}"/>',
            f'<line {_INTERVAL} x1="{low:.1f}" y1="{middle:.1f}" x2="{high:.1f}" y2="{middle:.1f}"/>',
            f'<line {_INTERVAL} x1="{low:.1f}" y1="{middle - 4:.1f}" x2="{low:.1f}" y2="{middle + 4:.1f}"/>',
            f'<line {_INTERVAL} x1="{high:.1f}" y1="{middle - 4:.1f}" x2="{high:.1f}" y2="{middle + 4:.1f}"/>',
            _text(left + span + 8, middle + 4, f"{100 * row.value:.1f} %", small=True),
        ]
        if row.mark is not None:
            x = left + span * row.mark
            parts.append(f'<line stroke="#d55e00" stroke-width="3" x1="{x:.1f}" y1="{y + 2}" x2="{x:.1f}" y2="{y + step - 2}"/>')
    legend = "bar: share; line: 95 % interval" + (f"; heavy tick: {mark}" if mark else "")
    parts.append(_text(left, bottom + 20, legend, small=True))
    return _svg(_WIDTH, height, title, parts)


def lines(
    series: Sequence[Line], title: str, *, x_range: tuple[float, float], y_range: tuple[float, float], x_label: str, y_label: str, at: float
) -> str:
    """Lines over a common x; ``at``: an x to mark with an upright line."""
    left, right, top, bottom, height = 70, 20, 34, 62, 320
    width, tall = _WIDTH - left - right, height - top - bottom
    (x0, x1), (y0, y1) = x_range, y_range

    def place(x: float, y: float) -> tuple[float, float]:
        return left + width * (x - x0) / (x1 - x0), top + tall * (1 - (y - y0) / (y1 - y0))

    parts = []
    for step in range(6):
        y = y0 + (y1 - y0) * step / 5
        at_y = place(x0, y)[1]
        parts.append(f'<line {_GRID} x1="{left}" y1="{at_y:.1f}" x2="{left + width}" y2="{at_y:.1f}"/>')
        parts.append(_text(left - 6, at_y + 4, f"{y:g}" if y1 - y0 >= 5 else f"{y:.2g}", anchor="end", small=True))
        x = x0 + (x1 - x0) * step / 5
        parts.append(_text(place(x, y0)[0], top + tall + 16, f"{x:.1f}", anchor="middle", small=True))
    marked = place(at, y0)[0]
    parts.append(f'<line stroke="#555" stroke-dasharray="3 3" x1="{marked:.1f}" y1="{top}" x2="{marked:.1f}" y2="{top + tall}"/>')
    parts.append(_text(left, 16, y_label, small=True))
    parts.append(_text(left + width, top + tall + 34, x_label, anchor="end", small=True))
    for number, line in enumerate(series):
        colour, dash = _COLOURS[number % len(_COLOURS)], _DASHES[number % len(_DASHES)]
        points = " ".join(f"{x:.1f},{y:.1f}" for x, y in (place(*point) for point in line.points))
        style = f'stroke="{colour}" stroke-width="2"' + (f' stroke-dasharray="{dash}"' if dash else "")
        parts.append(f'<polyline fill="none" {style} points="{points}"/>')
        key = left + 180 * number
        parts.append(f'<line {style} x1="{key}" y1="{height - 12}" x2="{key + 30}" y2="{height - 12}"/>')
        parts.append(_text(key + 36, height - 8, line.label, small=True))
    return _svg(_WIDTH, height, title, parts)
