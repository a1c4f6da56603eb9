"""Charts as SVG text."""

from __future__ import annotations

import xml.etree.ElementTree as ET

from casemate.surfaces.charts import Bar, Line, bars, lines

EVIL = '<script>alert("x")</script>&'


def parsed(svg: str) -> ET.Element:
    return ET.fromstring(svg)


def test_a_bar_is_as_long_as_its_share() -> None:
    svg = parsed(bars([Bar("one", 0.5, 0.4, 0.6), Bar("two", 1.0, 0.9, 1.0)], "shares"))
    first, second = (float(rect.attrib["width"]) for rect in svg.iter("rect"))
    assert first == second / 2


def test_a_line_goes_through_its_points() -> None:
    svg = parsed(lines([Line("a", ((0.0, 0.0), (1.0, 10.0)))], "t", x_range=(0, 1), y_range=(0, 10), x_label="x", y_label="y", at=0.5))
    points = [tuple(map(float, point.split(","))) for line in svg.iter("polyline") for point in line.attrib["points"].split()]
    (x0, y0), (x1, y1) = points
    assert x0 < x1
    assert y0 > y1


def test_text_is_escaped_everywhere() -> None:
    for svg in (
        bars([Bar(EVIL, 0.5, 0.4, 0.6, 0.7)], EVIL, mark=EVIL),
        lines([Line(EVIL, ((0.0, 0.0), (1.0, 1.0)))], EVIL, x_range=(0, 1), y_range=(0, 1), x_label=EVIL, y_label=EVIL, at=0.5),
    ):
        assert "<script" not in svg
        assert {element.tag for element in parsed(svg).iter()} <= {"svg", "title", "text", "line", "rect", "polyline"}


def test_a_chart_names_itself_for_those_who_do_not_see_it() -> None:
    svg = parsed(bars([], "Recall by treatment"))
    assert (svg.attrib["role"], svg.attrib["aria-label"]) == ("img", "Recall by treatment")
