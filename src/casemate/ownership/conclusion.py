"""What ownership gives back: one Conclusion per party and regime."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from casemate.model.time import AsOf
from casemate.ownership.method import VERDICTS, Measure, Method, Verdict


@dataclass(frozen=True, slots=True)
class Rule:
    """A counting rule as of a day.

    ``methods``: one, or every way to read it (``because`` says why it is unsettled); none where the packs have no value on the day, and
    ``owners`` then says by whose listings it asks. ``start``: the day from which the value applies. ``citations``: as JSON shows them.
    """

    id: str
    title: str
    regime: str
    start: date | None
    methods: tuple[Method, ...]
    owners: Method
    because: str | None
    citations: tuple[Mapping[str, str | None], ...]


@dataclass(frozen=True, slots=True)
class Missing:
    """A fact to establish from evidence. ``owner`` and ``owned``: where it is a share."""

    fact: str
    why: str
    owner: str | None = None
    owned: str | None = None


@dataclass(frozen=True, slots=True)
class Conclusion:
    """What follows for one party under one regime.

    ``share``: lower and upper bound of what the rule counts, of the measure ``of``, as decimal texts; ``None`` for a listed party itself.
    ``owners``: the listed parties behind it. ``paths``: the shortest sufficient set, each from an owner to the party; ``more_paths``: how
    many more were left off. ``sources``: what the paths rest on. ``flags``: signs that authorities published, and what rank would hide.
    """

    verdict: Verdict
    because: str
    rule: str | None = None
    start: date | None = None
    share: tuple[str, str] | None = None
    of: Measure | None = None
    owners: tuple[str, ...] = ()
    paths: tuple[tuple[str, ...], ...] = ()
    more_paths: int = 0
    citations: tuple[Mapping[str, str | None], ...] = ()
    missing: tuple[Missing, ...] = ()
    flags: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()

    @property
    def rank(self) -> int:
        """0 for the gravest verdict."""
        return VERDICTS.index(self.verdict)


@dataclass(frozen=True, slots=True)
class Link:
    """That a party of the graph is, or may be, an entry of a list held. ``score``: the match's; ``None``: the graph names the entry."""

    party: str
    entry: str
    caption: str
    list: str
    regime: str
    score: float | None
    counts: bool
    detail: str


@dataclass(frozen=True, slots=True)
class Ownership:
    """The answer about a graph. ``parties``: party -> regime -> Conclusion, in the graph's order.

    ``captions``: party -> how it is called, where that differs. ``presumptions`` and ``notes``: what the answer takes for granted, and what
    of the graph did not count. ``packs``: pack -> SHA-256. ``consulted``: the lists that were searched, as JSON shows them.
    """

    as_of: AsOf
    regimes: tuple[str, ...]
    parties: Mapping[str, Mapping[str, Conclusion]]
    captions: Mapping[str, str]
    links: tuple[Link, ...] = ()
    presumptions: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    packs: tuple[Mapping[str, str], ...] = ()
    consulted: tuple[Mapping[str, object], ...] = ()
    not_consulted: tuple[Mapping[str, str], ...] = ()
    input: Mapping[str, object] = field(default_factory=dict)
