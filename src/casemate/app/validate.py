"""The effectiveness test on the lists held: the engine handed to ``effectiveness`` as a function that screens, over all cores."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from multiprocessing import get_context
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from casemate.app.screening import CANDIDATES, Proposed, views_for, weighed, windows_of
from casemate.app.screening import Question as Screened
from casemate.app.snapshot import Snapshot, View
from casemate.effectiveness.measure import FLOOR
from casemate.effectiveness.question import Found, Question
from casemate.effectiveness.validation import Comparison, Plan, Questions, Side, Validation, answer, compare, questions
from casemate.errors import UsageError
from casemate.match.matcher import get
from casemate.model.decision import ListState
from casemate.model.listing import Listing
from casemate.model.subject import Subject
from casemate.model.time import AsOf

if TYPE_CHECKING:
    from casemate.app.engine import Engine

T = TypeVar("T")
R = TypeVar("R")
#: Questions that one process answers in one go; large enough that handing them over costs nothing, small enough for a steady progress.
_BATCH = 100
#: Below so many questions other processes take longer to start than the questions to answer.
_ALONE = 1000


@dataclass(frozen=True, slots=True)
class Ground:
    """Where and how is screened: everything that a process needs to answer as the engine would."""

    folder: Path
    as_of: AsOf
    lists: tuple[str, ...]
    matcher: str
    floor: float


@dataclass(frozen=True, slots=True)
class Options:
    """What the user asks for. ``lists`` ``None``: all held. ``second_threshold`` and ``second_matcher``: what to compare with, or ``None``.
    ``processes`` ``None``: as many as there are cores, one for a small run."""

    plan: Plan
    as_of: AsOf
    lists: tuple[str, ...] | None = None
    threshold: float | None = None
    second_threshold: float | None = None
    second_matcher: str | None = None
    processes: int | None = None


@dataclass(frozen=True, slots=True)
class Examination:
    """What was tested, with which answers. ``second``: the side that the first was compared with, and its matcher's id."""

    options: Options
    lists: tuple[ListState, ...]
    not_consulted: tuple[tuple[str, str], ...]
    entries: dict[str, int]
    asked: Questions
    matcher: str
    first: Side
    second: Side | None = None
    second_matcher: str | None = None
    comparison: Comparison | None = None


def validate(engine: Engine, options: Options, progress: Callable[[str, int], None] = lambda _what, _count: None) -> Examination:
    """The effectiveness of the engine's matcher on the lists held. ``progress`` is told how many questions were answered.

    Raises: UsageError; NoListError.
    """
    threshold = _checked("threshold", engine.settings.threshold if options.threshold is None else options.threshold)
    second_threshold = threshold if options.second_threshold is None else _checked("compare-threshold", options.second_threshold)
    matcher = engine.matcher
    other = matcher if options.second_matcher is None else get(options.second_matcher)
    snapshot = engine.snapshot
    views, not_consulted = views_for(snapshot, options.lists, options.as_of)
    listings = listings_of(snapshot, views)
    asked = questions(listings, options.plan)
    ground = Ground(snapshot.folder, options.as_of, tuple(views), matcher.id, min(FLOOR, threshold, second_threshold))
    total = len(asked.cases) + len(asked.strangers) + len(asked.own)
    with _workers(total, options.processes) as workers:
        first = Side(_answered(workers, ground, asked, options.plan, progress), threshold)
        second = None
        if options.second_matcher is not None:
            again = Ground(ground.folder, ground.as_of, ground.lists, other.id, ground.floor)
            second = Side(_answered(workers, again, asked, options.plan, progress), second_threshold)
        elif options.second_threshold is not None:
            second = Side(first.validation, second_threshold)
    counts = dict.fromkeys(views, 0)
    for listing in listings:
        counts[listing.list] += 1
    return Examination(
        options=options,
        lists=tuple(view.state() for view in views.values()),
        not_consulted=tuple(not_consulted),
        entries=counts,
        asked=asked,
        matcher=matcher.full_id,
        first=first,
        second=second,
        second_matcher=None if second is None else other.full_id,
        comparison=None if second is None else compare(first, second),
    )


def _checked(field: str, value: float) -> float:
    if not 0 < value <= 1:
        raise UsageError("a threshold is a number above 0, at most 1", field=field, value=str(value))
    return value


def listings_of(snapshot: Snapshot, views: Mapping[str, View]) -> list[Listing]:
    """Every entry that stood on one of the lists in ``views``; those that may or may not have stood there (in a gap) are left out."""
    found = []
    for place in range(snapshot.index.size[0]):
        list_id = snapshot.index.entry(place)[1]
        if list_id in views:
            standing = snapshot.standing(snapshot.entry(place), views[list_id])
            if standing is not None and standing.status == "listed":
                found.append(standing.listing)
    return found


@contextmanager
def _workers(total: int, processes: int | None) -> Iterator[ProcessPoolExecutor | None]:
    """Processes to answer with, or ``None`` where this one does it alone."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    wanted = (1 if total < _ALONE else cores) if processes is None else processes
    if wanted < 2:
        yield None
        return
    # Fresh processes, not forked ones: a progress bar has threads, and a fork in their midst can hang.
    with ProcessPoolExecutor(wanted, mp_context=get_context("spawn"), initializer=_leave_ctrl_c) as pool:
        try:
            yield pool
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            raise


def _leave_ctrl_c() -> None:
    """Ctrl-C reaches every process of a terminal; the one that was called ends the others."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _answered(
    workers: ProcessPoolExecutor | None, ground: Ground, asked: Questions, plan: Plan, progress: Callable[[str, int], None]
) -> Validation:
    def screen(items: Sequence[Question]) -> list[tuple[Found, ...]]:
        return _spread(workers, _screened, ground, items, lambda count: progress("screening names", count))

    def recognise(items: Sequence[tuple[str, str]]) -> list[float | None]:
        return _spread(workers, _recognised, ground, items, lambda count: progress("self-screening", count))

    return answer(asked, plan, screen, recognise)


def _spread(
    workers: ProcessPoolExecutor | None,
    work: Callable[[Ground, Sequence[T]], list[R]],
    ground: Ground,
    items: Sequence[T],
    progress: Callable[[int], None],
) -> list[R]:
    """``work`` done on ``items`` in batches, the results in the order of the items, whoever did them."""
    batches = [items[start : start + _BATCH] for start in range(0, len(items), _BATCH)]
    grounds = [ground] * len(batches)
    found: list[R] = []
    for part in map(work, grounds, batches) if workers is None else workers.map(work, grounds, batches):
        found += part
        progress(len(found))
    return found


@lru_cache(maxsize=2)
def _desk(ground: Ground) -> _Desk:
    return _Desk(ground)


class _Desk:
    """One process's way to answer: the generation opened once."""

    def __init__(self, ground: Ground) -> None:
        self.ground = ground
        self.snapshot = Snapshot(ground.folder)
        self.matcher = get(ground.matcher)
        self.views, _ = views_for(self.snapshot, ground.lists, ground.as_of)

    def screen(self, subjects: Sequence[Subject], only: Sequence[set[int] | None] | None = None) -> Iterator[tuple[Found, ...]]:
        """What is found for each of ``subjects``, best first, as ``casemate screen`` orders it; ``only``: just these places are weighed."""
        places = only or [None] * len(subjects)
        for subject, proposed, place in zip(subjects, self._proposed(subjects), places, strict=True):
            asked = Screened(subject, self.ground.as_of, self.ground.floor)
            found = weighed(self.snapshot, self.matcher, asked, self.views, proposed, only=place)
            hits = [Found(entry.id, match.score) for entry, _, match in found]
            yield tuple(sorted(hits, key=lambda hit: (-round(hit.score, 4), hit.entry)))

    def _proposed(self, subjects: Sequence[Subject]) -> list[Proposed]:
        prepared = [self.matcher.prepare(subject) for subject in subjects]
        index, windows = self.snapshot.index, windows_of(self.views)
        if len(prepared) == _BATCH and all(one.names for one in prepared):
            try:
                many = index.candidates_of_many([one.names for one in prepared], windows=windows, limit=CANDIDATES)
                return [Proposed(one, candidates) for one, candidates in zip(prepared, many, strict=True)]
            except ImportError:  # without the extra [batch]: the same answers, one by one
                pass
        return [Proposed(one, index.candidates(one.names, windows=windows, limit=CANDIDATES)) for one in prepared]


def _screened(ground: Ground, items: Sequence[Question]) -> list[tuple[Found, ...]]:
    subjects = [Subject(one.names, one.schema, one.birth_dates, identifiers=one.identifiers) for one in items]
    return list(_desk(ground).screen(subjects))


def _recognised(ground: Ground, items: Sequence[tuple[str, str]]) -> list[float | None]:
    desk = _desk(ground)
    places: list[set[int] | None] = [set() if (place := desk.snapshot.find(entry)) is None else {place} for _, entry in items]
    answers = desk.screen([Subject((name,)) for name, _ in items], places)
    return [next((hit.score for hit in found), None) for found in answers]
