"""The acts that moved many entries at once, from ``acts.yml``: dated and cited."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from importlib import resources

from casemate.text.yamltext import Node, parse


@dataclass(frozen=True, slots=True)
class MarkedAct:
    """One act. ``on``: the day on which it took effect on the ``lists``."""

    on: date
    title: str
    lists: tuple[str, ...]
    what: str
    citation: str

    def as_plain(self) -> dict[str, str]:
        """For JSON."""
        return {"date": self.on.isoformat(), "title": self.title, "what": self.what, "citation": self.citation}


def acts_of(list_id: str, start: date, end: date) -> tuple[MarkedAct, ...]:
    """The acts that bear on a list, after ``start`` and up to ``end``, in the order of time."""
    return tuple(act for act in all_acts() if list_id in act.lists and start < act.on <= end)


@lru_cache(maxsize=1)
def all_acts() -> tuple[MarkedAct, ...]:
    """Every act, in the order of time.

    Raises: InputRefusedError with the line.
    """
    data = resources.files("casemate.app").joinpath("acts.yml").read_bytes()
    return tuple(sorted((_act(node) for node in parse(data, "acts.yml").items()), key=lambda act: act.on))


def _act(node: Node) -> MarkedAct:
    day = node.need("on")
    try:
        on = date.fromisoformat(day.text())
    except ValueError:
        day.fail("not a day", remedy="Write YYYY-MM-DD")
    lists = tuple(item.text() for item in node.need("lists").items())
    act = MarkedAct(on, node.need("title").text(), lists, node.need("what").text(), node.need("citation").text())
    node.done()
    return act
