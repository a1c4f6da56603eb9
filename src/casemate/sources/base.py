"""What a source is: its metadata, its formats, and what a format gives back.

A source folder's ``parse.py`` has one tuple, ``FORMATS``, in the order of preference in which a folder that holds several is read.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Hashable, Iterator, Mapping, MutableMapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from casemate.errors import SourceError
from casemate.model.listing import Effect, Fragment
from casemate.sources.raw import RawFile, RawSet


@dataclass(frozen=True, slots=True)
class Programme:
    """What a listing under one programme does. ``effect`` is the contract's word."""

    id: str
    effect: Effect
    title: str


@dataclass(frozen=True, slots=True)
class Download:
    """An official file: ``url``, the ``format`` it is read by, the media types it may come as."""

    url: str
    format: str
    media_types: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Source:
    """The metadata of one list, from its ``source.yml``.

    ``effect``: of a programme that ``programmes`` does not name. ``size``: the smallest and largest credible number of entries.
    ``max_shrink`` and ``max_growth``: the largest credible change against the edition before, as a share of it.
    ``cadence_days``: an edition not checked for longer is stale; ``None``: the list is closed.
    ``verified``: format -> ``real`` (read whole real files) or ``schema`` (built by its schema and our own sample).
    ``ignored``: field -> why it is not read.
    """

    id: str
    title: str
    publisher: str
    publisher_url: str
    country: str
    licence: str
    licence_url: str
    regime: str
    effect: Effect
    programmes: Mapping[str, Programme]
    downloads: tuple[Download, ...]
    cadence_days: int | None
    closed_on: date | None
    size: tuple[int, int]
    max_shrink: float
    max_growth: float
    verified: Mapping[str, str]
    ignored: Mapping[str, str]
    formats: tuple[Format, ...] = ()

    def effect_of(self, programmes: tuple[str, ...]) -> Effect:
        """The gravest effect among ``programmes``; the list's own where there are none."""
        return gravest({self.programmes[p].effect if p in self.programmes else self.effect for p in programmes} or {self.effect})


def gravest(effects: Collection[Effect]) -> Effect:
    """The gravest of ``effects``, of which there must be one."""
    order: tuple[Effect, ...] = ("blocks", "licence_required", "restricts", "marks")
    return next(effect for effect in order if effect in effects)


@dataclass(slots=True)
class Journal:
    """What a parser notices on its way; filled while the fragments are drawn.

    ``memory``: what a parser may keep from one edition of a list for the next ones of the same import, under keys of its own making:
    only what follows from the key alone, for it must make no difference but in speed. ``None``: nothing is kept.
    """

    warnings: list[str] = field(default_factory=list)
    not_understood: Counter[str] = field(default_factory=Counter)
    ignored: Counter[str] = field(default_factory=Counter)
    memory: MutableMapping[Hashable, Any] | None = None
    _counts: Counter[str] = field(default_factory=Counter)

    def warn(self, message: str, *, most: int = 20) -> None:
        """Keep ``message``; of messages that begin alike (to the first colon) only ``most`` are kept, and the rest counted."""
        kind = message.partition(":")[0]
        self._counts[kind] += 1
        if self._counts[kind] <= most:
            self.warnings.append(message)
        elif self._counts[kind] == most + 1:
            self.warnings.append(f"{kind}: further cases are counted, not shown")

    def miss(self, shape: str) -> None:
        """Count a text that is kept but was not understood; ``shape`` groups like ones (no personal data: digits as 9)."""
        self.not_understood[shape] += 1

    def skip(self, field_name: str) -> None:
        """Count a value that is ignored by name."""
        self.ignored[field_name] += 1

    def recall(self, key: Hashable, make: Callable[[Journal], Any]) -> Any:
        """What ``make`` gives for ``key``, made once per import where there is a memory; what it could not understand is counted each time.

        ``make`` may call ``miss`` and ``skip`` of the journal that it is given, but not ``warn``: a warning names a place.
        """
        if self.memory is None:
            return make(self)
        held = self.memory.get(key)
        if held is None:
            own = Journal()
            held = self.memory[key] = (make(own), own.not_understood, own.ignored)
        if held[1]:
            self.not_understood.update(held[1])
        if held[2]:
            self.ignored.update(held[2])
        return held[0]


@dataclass(slots=True)
class Reading:
    """One edition being read.

    ``parts``: what this edition carries. ``published``: the publication day that the file itself states. ``stated_count``: the number of
    entries that it states. ``partial``: why the file is not the whole list (a filter, a cut), or ``None``.
    ``fragments``: ``(native id, Fragment)`` in file order, drawn once. The part ``entries`` comes once per id; other parts of an id may
    come in several fragments and are joined. Drawing may raise SourceError at any time.
    """

    parts: tuple[str, ...]
    fragments: Iterator[tuple[str, Fragment]]
    published: date | None = None
    stated_count: int | None = None
    partial: str | None = None


@dataclass(frozen=True, slots=True)
class Format:
    """One way in which a list is published.

    ``recognise`` looks at names and first bytes and gives the files that it would read, or ``None``. ``read`` opens them.
    """

    id: str
    title: str
    recognise: Callable[[RawSet], tuple[RawFile, ...] | None]
    read: Callable[[tuple[RawFile, ...], Journal], Reading]


def choose(source: Source, raw: RawSet, *, format_id: str | None = None) -> tuple[Format, tuple[RawFile, ...]]:
    """The first of the source's formats that recognises ``raw`` (or the one named), and the files it will read.

    Raises: SourceError where none does; it names the files seen and the formats known.
    """
    for candidate in source.formats:
        if format_id is not None and candidate.id != format_id:
            continue
        files = candidate.recognise(raw)
        if files:
            return candidate, files
    names = ", ".join(file.name for file in raw.files[:12]) + (" …" if len(raw.files) > 12 else "")
    known = "; ".join(f"{f.id} ({f.title})" for f in source.formats)
    raise SourceError(
        f"this is not {source.id} in {'format ' + format_id if format_id else 'any format known'}: found {names}",
        file=raw.label,
        remedy=f"Formats of {source.id}: {known}",
    )
