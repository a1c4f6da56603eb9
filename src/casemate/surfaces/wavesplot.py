"""The picture of a list's waves: bars as wide as the time between two editions, the acts marked; SVG or PNG by the file's name.

The horizontal axis is time. What an edition shows happened somewhere in the span before it, so its bar covers the span, and its height is
the number of entries. Of the entries added, those that state a day of their own within the span stand on that day as a dark stem.
"""

from __future__ import annotations

import importlib.util
import io
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

from casemate.errors import InputRefusedError, UsageError
from casemate.surfaces.waves import needs_plot

if TYPE_CHECKING:
    from matplotlib.axes import Axes

    from casemate.app.acts import MarkedAct
    from casemate.app.waves import Count, EditionWave, Waves

FORMATS = (".svg", ".png")
#: Colours that stay apart for the colour-blind and in grey (Okabe and Ito, 2008); up and down tell added from removed without them.
_ADDED, _REMOVED, _CHANGED, _ACT = "#0072b2", "#d55e00", "#777777", "#111111"
#: Programmes with a row of their own.
_ROWS = 6
_WIDTH, _HEAD = 11.0, 2.6
#: Inches between two acts' labels.
_APART = 0.15


def check(path: Path) -> None:
    """Looks before any work is done whether a picture can be drawn to ``path``.

    Raises: UsageError where the name says no format that is drawn, or the library is absent.
    """
    if path.suffix.casefold() not in FORMATS:
        raise UsageError("not a format that is drawn", field="plot", value=path.name, remedy=f"End the name in {' or '.join(FORMATS)}")
    if importlib.util.find_spec("matplotlib") is None:
        raise needs_plot(path)


def draw(found: Waves, acts: Sequence[MarkedAct], path: Path) -> None:
    """Draws the waves to ``path``; the same waves give the same bytes with the same library.

    Raises: InputRefusedError where it can't be written.
    """
    picture = picture_of(found, acts, path.suffix.casefold().removeprefix("."))
    temporary = path.with_name(f".tmp-{path.name}")
    try:
        temporary.write_bytes(picture)
        temporary.replace(path)
    except OSError as error:
        temporary.unlink(missing_ok=True)
        raise InputRefusedError(f"the picture can't be written: {error.strerror}", file=str(path), remedy="Name another file") from error


def picture_of(found: Waves, acts: Sequence[MarkedAct], kind: str) -> bytes:
    """The picture's bytes; ``kind``: ``svg`` or ``png``."""
    import matplotlib as mpl
    from matplotlib.figure import Figure

    rows = _busiest(found)
    settings: dict[Any, Any] = {
        "font.family": ["DejaVu Sans"], "font.size": 9, "axes.spines.top": False, "axes.spines.right": False, "svg.hashsalt": "casemate",
        "text.parse_math": False, "svg.fonttype": "path", "path.simplify": False,
    }  # fmt: skip
    with mpl.rc_context(settings):
        heights = [2.3, 1.3, *([0.85] * len(rows))]
        figure = Figure(figsize=(_WIDTH, sum(heights) + _HEAD + 0.9))
        tall = figure.get_figheight()
        grid = figure.add_gridspec(
            len(heights), 1, height_ratios=heights, hspace=0.18, left=0.075, right=0.925, top=1 - _HEAD / tall, bottom=0.85 / tall
        )
        first: Axes = figure.add_subplot(grid[0])
        axes = [first, *(figure.add_subplot(grid[place], sharex=first) for place in range(1, len(heights)))]
        _turns(first, found.editions, [wave.count for wave in found.editions], dated=True)
        _name(first, "all entries: added up, removed down")
        _amended(axes[1], found.editions)
        _name(axes[1], "entries amended")
        for axis, name in zip(axes[2:], rows, strict=True):
            _turns(axis, found.editions, [wave.by_programme.get(name) for wave in found.editions])
            _name(axis, _short(name))
        _time(axes, found.editions)
        _acts(axes, acts)
        only = f", programme {', '.join(found.programmes)}" if found.programmes else ""
        figure.text(0.015, 1 - 0.3 / tall, f"{found.source.id}: changes by edition{_short(only, 60)}", fontsize=13, fontweight="bold")
        figure.text(0.015, 0.12 / tall, _caption(found, rows), fontsize=7.5, color="#333333", va="bottom")
        out = io.BytesIO()
        if kind == "svg":
            figure.savefig(
                out, format="svg", metadata={"Date": None, "Creator": "casemate", "Title": f"{found.source.id}: changes by edition"}
            )
        else:
            figure.savefig(out, format="png", dpi=150, metadata={"Software": "casemate"})
    return out.getvalue()


def _busiest(found: Waves) -> list[str]:
    """The programmes that get a row: those with most entries added, in the order of the alphabet; none where one was asked for."""
    if len(found.programmes) == 1:
        return []
    named = [(name, count) for name, count in found.by_programme().items() if name]
    return sorted(name for name, _ in sorted(named, key=lambda pair: -pair[1].added)[:_ROWS])


def _name(axis: Axes, text: str) -> None:
    box = {"facecolor": "white", "edgecolor": "none", "alpha": 0.8, "pad": 1.5}
    axis.text(0.006, 0.97, text, transform=axis.transAxes, va="top", fontsize=8.5, fontweight="bold", bbox=box)


def _span(wave: EditionWave) -> tuple[date, timedelta] | None:
    """From the edition before to this one; corrections of one day are drawn a day wide."""
    if wave.before is None:
        return None
    width = max(wave.edition.day - wave.before.day, timedelta(days=1))
    return wave.edition.day - width, width


def _turns(axis: Axes, waves: Sequence[EditionWave], counts: Sequence[Count | None], *, dated: bool = False) -> None:
    for wave, count in zip(waves, counts, strict=True):
        span = _span(wave)
        if span is None or count is None:
            continue
        for height, colour in ((count.added, _ADDED), (-count.removed, _REMOVED)):
            if height:
                _bar(axis, span, height, colour)
        for day, number in wave.dated.items() if dated else ():
            axis.vlines([_place(day)], 0, number, colors=["#003a5c"], linewidth=2.2)
    axis.axhline(0, color="#333333", linewidth=0.8)


def _bar(axis: Axes, span: tuple[date, timedelta], height: int, colour: str, *, hatch: str | None = None) -> None:
    start, width = _place(span[0]), span[1].days
    # The edge keeps a bar of one day visible in a picture of ten years; a wide one is pale, since nobody knows where in it the day lies.
    axis.bar([start], [height], width=width, align="edge", color=[colour], alpha=0.35, linewidth=0, hatch=hatch)
    axis.bar([start], [height], width=width, align="edge", fill=False, edgecolor=colour, linewidth=0.9)


def _amended(axis: Axes, waves: Sequence[EditionWave]) -> None:
    for wave in waves:
        span = _span(wave)
        if span is not None and wave.count.changed:
            _bar(axis, span, wave.count.changed, _CHANGED, hatch="////" if wave.format_changed else None)
    axis.axhline(0, color="#333333", linewidth=0.8)


def _time(axes: Sequence[Axes], waves: Sequence[EditionWave]) -> None:
    from matplotlib.dates import AutoDateLocator, ConciseDateFormatter

    first = waves[0].before or waves[0].edition
    low, high = _place(first.day), _place(waves[-1].edition.day)
    margin = max((high - low) * 0.015, 1.0)
    days = [_place(wave.edition.day) for wave in waves] + [low]
    for axis in axes:
        axis.set_xlim(low - margin, high + margin)
        axis.grid(axis="y", color="#e4e4e4", linewidth=0.6)
        axis.set_axisbelow(True)
        axis.tick_params(labelbottom=axis is axes[-1], labelsize=8)
        axis.margins(y=0.2)
        axis.locator_params(axis="y", nbins=4, integer=True)
    locator = AutoDateLocator(minticks=4, maxticks=14)  # type: ignore[no-untyped-call]
    axes[-1].xaxis.set_major_locator(locator)
    axes[-1].xaxis.set_major_formatter(ConciseDateFormatter(locator))  # type: ignore[no-untyped-call]
    # Every edition held is a tick, so that anybody sees how far apart they are.
    axes[-1].plot(days, [0.0] * len(days), "|", color="#000000", markersize=7, clip_on=False, transform=axes[-1].get_xaxis_transform())


def _acts(axes: Sequence[Axes], acts: Iterable[MarkedAct]) -> None:
    top = axes[0]
    low, high = top.get_xlim()
    days_per_inch = (high - low) / (_WIDTH * 0.9)
    placed = low - 1e9
    for act in acts:
        at = _place(act.on)
        for axis in axes:
            axis.axvline(at, color=_ACT, linewidth=0.8, linestyle=(0, (4, 3)))
        label = max(at, placed + _APART * days_per_inch)
        placed = label
        top.annotate(
            f"{act.on}  {act.title}", xy=(at, 1.0), xytext=(label, 1.06), xycoords=top.get_xaxis_transform(),
            textcoords=top.get_xaxis_transform(), rotation=60, ha="left", va="bottom", fontsize=7.5, annotation_clip=False,
            arrowprops={"arrowstyle": "-", "linewidth": 0.5, "color": _ACT, "shrinkA": 0, "shrinkB": 0},
        )  # fmt: skip


def _caption(found: Waves, rows: Sequence[str]) -> str:
    said = [
        "A bar spans the time between two editions held (ticks on the axis): what it counts happened somewhere in it. Its height: entries.",
    ]
    if any(wave.dated for wave in found.editions):
        said.append("Dark stems: of the entries added, those that state a day of their own.")
    if any(wave.format_changed for wave in found.editions):
        said.append("Hatched: the two editions came in different formats, so that amendments may be of the telling alone.")
    if rows:
        said.append("Rows: the programmes with most entries added; an entry of several counts in each.")
    return "\n".join(said)


def _place(day: date) -> float:
    """The day on the axis: days since 1970, as the library counts."""
    return float((day - date(1970, 1, 1)).days)


def _short(text: str, limit: int = 24) -> str:
    return "".join(c if c.isprintable() else "?" for c in text[:limit]) + ("…" if len(text) > limit else "")
