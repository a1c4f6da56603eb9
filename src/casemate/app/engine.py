"""The Engine: everything that Casemate does, behind one object. Surfaces parse, call it and print; it prints nothing and reads no clock."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from casemate.app import generation
from casemate.app.home import Home
from casemate.app.screening import Question, screen
from casemate.app.snapshot import EditionMeta, ListMeta, Snapshot
from casemate.errors import CasemateError, HomeError, LockedError, NoListError, UsageError
from casemate.match.matcher import Matcher, get
from casemate.model.decision import Screening
from casemate.model.resolution import Resolution
from casemate.model.subject import Subject
from casemate.model.time import AsOf
from casemate.settings import Settings

if TYPE_CHECKING:
    from casemate.app.assess import Assessment
    from casemate.app.entryview import EntryView
    from casemate.app.lookback import LookBack
    from casemate.app.party import Party
    from casemate.app.report import Report
    from casemate.app.standings import PartyResolution
    from casemate.app.sync import Request
    from casemate.model.deal import Deal
    from casemate.model.relation import Graph
    from casemate.ownership.conclusion import Ownership
    from casemate.sources.base import Source
    from casemate.store.editions import Edition
    from casemate.store.store import Store

MATCHER = "names-1"


@dataclass(frozen=True, slots=True)
class ListSummary:
    """One list; ``editions`` is empty where none is held.

    ``entries``: of the newest edition that carries entries. ``last_check``: ISO day or time. ``last_refresh``: the newest report.
    """

    id: str
    title: str
    publisher: str
    regime: str
    editions: tuple[EditionMeta, ...]
    entries: int
    fresh: bool
    required: bool
    last_check: str | None
    last_refresh: dict[str, Any] | None


class Engine:
    """One installation, opened. Reading is safe from any number of threads and processes; writing takes the home's lock."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.home = Home(settings.home)
        self.home.check()
        self.matcher: Matcher = get(MATCHER)
        self._snapshot: Snapshot | None = None
        self._pinned = False
        self._store: Store | None = None
        #: Why the answers may be older than the store, or ``None``.
        self.behind: str | None = None

    def close(self) -> None:
        """Gives back files and connections."""
        if self._store is not None:
            self._store.close()
        self._store = self._snapshot = None

    # ---- reading

    @property
    def snapshot(self) -> Snapshot:
        """The generation in force; a newer one is opened as soon as it is there.

        Raises: NoListError where no list was ever loaded.
        """
        if self._pinned and self._snapshot is not None:
            return self._snapshot
        if generation.is_pending(self.home):
            self._catch_up()
        folder = generation.current(self.home)
        if self._snapshot is None or self._snapshot.folder != folder:
            self._snapshot = self._opened(folder)
        return self._snapshot

    def _opened(self, folder: Path) -> Snapshot:
        """The generation in ``folder``; one of another version of Casemate, or a damaged one, is built anew from the store first."""
        try:
            return Snapshot(folder)
        except HomeError:
            if (newer := generation.current(self.home)) != folder:  # it was replaced and dropped meanwhile
                return self._opened(newer)
            generation.mark_pending(self.home)
            self._catch_up()
            if generation.is_pending(self.home):
                raise
            return Snapshot(generation.current(self.home))

    def pin(self, folder: Path) -> None:
        """Answers from the generation in ``folder`` from now on, whatever updates come: for a run whose rows must agree."""
        self._snapshot, self._pinned = Snapshot(folder), True

    def _catch_up(self) -> None:
        """Finishes an update that was killed between its commit and its index; where one is running, the former index answers."""
        try:
            with self.home.writing():
                self.home.sweep()
                from casemate.app.reindex import rebuild

                rebuild(self.home, self.store, self.source)
            self.behind = None
        except LockedError:
            self.behind = "an update is running; the answer is from before it"

    def screen(
        self,
        subject: Subject,
        *,
        as_of: AsOf,
        lists: tuple[str, ...] | None = None,
        threshold: float | None = None,
        limit: int = 20,
    ) -> Screening:
        """One subject against the lists as they stood.

        Raises: UsageError; NoListError; ListNotFitError.
        """
        question = Question(subject, as_of, self._threshold(threshold), lists, limit)
        return screen(self.snapshot, self.matcher, question, required=self.settings.required)

    def look_back(self, subject: Subject, *, as_of: AsOf, lists: tuple[str, ...] | None = None, threshold: float | None = None) -> LookBack:
        """Every interval up to ``as_of.valid`` in which the subject would have been a hit.

        Raises: UsageError; NoListError.
        """
        from casemate.app.lookback import look_back

        return look_back(self.snapshot, self.matcher, Question(subject, as_of, self._threshold(threshold), lists))

    def _threshold(self, given: float | None) -> float:
        threshold = self.settings.threshold if given is None else given
        if not 0 < threshold <= 1:
            raise UsageError("a threshold is a number above 0, at most 1", field="threshold", value=str(threshold))
        return threshold

    def show(self, entry_id: str, *, as_of: AsOf) -> EntryView:
        """One entry as it stood; where it was off the list by then, as it stood last.

        Raises: UsageError where no edition known by then holds it.
        """
        from casemate.app.entryview import show

        return show(self.snapshot, entry_id, as_of)

    def party(self, entry_id: str, *, as_of: AsOf, other: str | None = None) -> Party:
        """The party that an entry is, with all its entries and why; with ``other``, what the rules say of the two.

        Raises: UsageError where an entry is not held.
        """
        from casemate.app.party import party

        return party(self.snapshot, entry_id, as_of=as_of, other=other)

    def own(self, graph: Graph, *, as_of: AsOf, regimes: Sequence[str] | None = None, with_lists: bool = True) -> Ownership:
        """Who of a graph is treated as listed, per regime (``None``: US EU UK CA CH AU BIS), with the reasons.

        ``with_lists``: look for its parties in the lists held; where none is held, only what the graph states counts.

        Raises: UsageError; InputRefusedError.
        """
        from casemate.app.ownership import own
        from casemate.app.ownlinks import Lists

        snapshot: Snapshot | None = None
        if with_lists:
            with suppress(NoListError):
                snapshot = self.snapshot
        return own(graph, as_of=as_of, regimes=regimes, lists=Lists(snapshot, self.matcher, self.settings.threshold))

    def assess(
        self, deal: Deal, *, days: Sequence[date], known: date, with_lists: bool = True, resolutions: tuple[PartyResolution, ...] = ()
    ) -> Assessment:
        """The layered assessment of a deal on each of ``days``; without lists only what the deal states counts.

        Raises: UsageError; NoListError where lists are asked for and none is held; ListNotFitError; InputRefusedError.
        """
        from casemate.app.assess import Asking, assess

        snapshot = self.snapshot if with_lists else None
        asking = Asking(snapshot, self.matcher, self.settings.threshold, self.settings.required, resolutions)
        return assess(deal, days, known, asking)

    def lists(self, *, as_of: AsOf) -> tuple[ListSummary, ...]:
        """Every list that is held, required, or was tried to be fetched, by id; freshness as of the day.

        Raises: NoListError where there is none at all.
        """
        wanted = {*self.store.refreshed(), *self.settings.required}
        try:
            held = self.snapshot.lists
        except NoListError:
            if not wanted:
                raise
            held = {}
        return tuple(self._summary(held[i], as_of) if i in held else self._missing(i) for i in sorted({*held, *wanted}))

    def _missing(self, list_id: str) -> ListSummary:
        """A list of which there is no edition."""
        try:
            source = self.source(list_id)
            title, publisher, regime = source.title, source.publisher, source.regime
        except CasemateError:  # a private list whose first file was refused
            title, publisher, regime = list_id, "", ""
        refreshed = self.store.last_refresh(list_id)
        at, report = refreshed or (None, None)
        return ListSummary(list_id, title, publisher, regime, (), 0, False, list_id in self.settings.required, at, report)

    def _summary(self, meta: ListMeta, as_of: AsOf) -> ListSummary:
        view = self.snapshot.view(meta.id, as_of)
        newest = max((e for e in meta.editions if "entries" in e.parts), key=lambda e: e.ordinal, default=None)
        checked = max((e.checked for e in meta.editions if e.checked is not None), default=None)
        refreshed = self.store.last_refresh(meta.id)
        return ListSummary(
            id=meta.id,
            title=meta.title,
            publisher=meta.publisher,
            regime=meta.regime,
            editions=meta.editions,
            entries=0 if newest is None else newest.entries,
            fresh=view.is_fresh(),
            required=meta.id in self.settings.required,
            last_check=None if checked is None else checked.isoformat(),
            last_refresh=None if refreshed is None else refreshed[1],
        )

    # ---- writing

    @property
    def store(self) -> Store:
        """The store, opened when first needed.

        Raises: HomeError; NewerHomeError.
        """
        if self._store is None:
            from casemate.store.store import Store

            self.home.prepare()
            self._store = Store.open(self.settings.url)
        return self._store

    def resolve(self, resolution: Resolution, *, at: str) -> None:
        """Records a person's word on whether two entries are one party; ``at``: ISO time in UTC, for the audit.

        Raises: UsageError where it goes against another resolution; LockedError; HomeError.
        """
        from casemate.app.party import record

        snapshot = self.snapshot
        with self.home.writing():
            self.home.sweep()
            record(self.home, self.store, snapshot, resolution, at=at)

    def source(self, list_id: str, *, spec: str | None = None) -> Source:
        """The metadata of a list: an official source, or a private one by ``spec`` or by the definition stored with it.

        Raises: UsageError where there is neither; InputRefusedError for a wrong definition.
        """
        from casemate.app.private import source_of

        return source_of(list_id, spec if spec is not None else self.store.spec(list_id))

    @contextmanager
    def updating(self) -> Iterator[Updating]:
        """Holds the lock; at the end, where anything changed, the index is built once for all.

        Raises: LockedError; HomeError.
        """
        self.home.prepare()
        with self.home.writing():
            self.home.sweep()
            updating = Updating(self)
            try:
                yield updating
            except KeyboardInterrupt:  # whoever stops an update does not want to wait for an index: the next question builds it
                raise
            except BaseException:
                updating.finish()
                raise
            updating.finish()


class Updating:
    """An update that is running under the home's lock."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._changed = generation.is_pending(engine.home)
        self._checked = False
        #: Leave the index to the next update or question: for many editions one after the other.
        self.defer = False
        #: Told how far the work is: (what, count).
        self.progress: Callable[[str, int], None] = lambda _what, _count: None

    def ingest(self, source: Source, request: Request, *, today: date) -> Report:
        """Takes one edition in.

        Raises: CasemateError; nothing of the edition is in the store then.
        """
        from casemate.app.sync import ingest_path

        engine = self._engine
        was_pending = generation.is_pending(engine.home)
        before = engine.store.revision()
        generation.mark_pending(engine.home)
        unchanged = False
        try:
            report = ingest_path(
                engine.store, engine.home, source, request, today=today, progress=lambda count: self.progress(f"reading {source.id}", count)
            )
            unchanged = report.outcome == "unchanged"
        finally:
            # Asked of the store, not of the report: an edition may be in although what came after it went wrong.
            moved = self._moved_since(before)
            if moved and not unchanged:
                self._changed = True
            elif not was_pending and not self._changed:
                generation.pending(engine.home).unlink(missing_ok=True)
        self._checked = self._checked or (moved and unchanged)
        return report

    def _moved_since(self, revision: int) -> bool:
        try:
            return self._engine.store.revision() != revision
        except HomeError:  # then nobody knows; better one index too many than one too few
            return True

    def note_checked(self, list_id: str, edition: int, day: date) -> None:
        """Records that on ``day`` the publisher had nothing newer than ``edition`` (an ordinal)."""
        before = self._engine.store.revision()
        self._engine.store.note_checked(list_id, edition, day)
        self._checked = self._checked or self._engine.store.revision() != before

    def editions(self, list_id: str) -> tuple[Edition, ...]:
        """The editions of a list that the store holds by now."""
        return self._engine.store.editions(list_id)

    def reindex(self) -> None:
        """Makes ``finish`` build the index anew."""
        self._changed = True

    def finish(self) -> None:
        """Builds the index where anything changed; where lists were only found current, says so in a generation of the same files."""
        engine = self._engine
        if self._changed and self.defer:
            generation.mark_pending(engine.home)
        elif self._changed:
            from casemate.app.reindex import rebuild

            rebuild(engine.home, engine.store, engine.source, progress=lambda count: self.progress("building the index", count))
        elif self._checked:
            from casemate.app.recheck import recheck

            recheck(engine.home, engine.store, engine.source)
        self._changed = self._checked = False
