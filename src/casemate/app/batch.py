"""A file of subjects, screened row by row on all cores; restartable, in order, never in memory as a whole.

Rows go to worker processes in chunks; each has the index mapped, so the pages are shared. Finished chunks are spooled beside the output
(one JSON line per row), and the output is put together at the end from the input and the spool. A run that was stopped goes on after
the last whole chunk.
"""

from __future__ import annotations

import hashlib
import multiprocessing
import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice
from pathlib import Path
from typing import Any

import orjson

from casemate.app.engine import Engine
from casemate.app.home import write_atomically
from casemate.app.screening import CANDIDATES, Answering, Proposed, Question, answer, answering, check_subject, weighed, windows_of
from casemate.app.snapshot import Snapshot
from casemate.errors import CasemateError, HomeError, UsageError
from casemate.model.decision import Hit, ListState, Screening
from casemate.model.subject import Subject
from casemate.model.time import AsOf
from casemate.settings import Settings

CHUNK = 500
#: Rows from which the compiled look-up is worth the second that it takes to load.
COMPILED_FROM = 200


@dataclass(frozen=True, slots=True)
class Row:
    """One row to screen. ``subject`` ``None``: it can't be screened, and ``error`` says why. ``as_of``: its own day."""

    subject: Subject | None
    as_of: AsOf
    error: str | None = None


@dataclass(frozen=True, slots=True)
class Options:
    """How every row is screened."""

    lists: tuple[str, ...] | None = None
    threshold: float | None = None
    limit: int = 20


@dataclass(frozen=True, slots=True)
class RowResult:
    """One row's answer: what the output's own columns show."""

    verdict: str
    hits: tuple[dict[str, Any], ...] = ()
    error: str | None = None


@dataclass(slots=True)
class Tally:
    """What a batch came to. ``lists``: the lists as they answered, by id and edition."""

    rows: int = 0
    hits: int = 0
    refer: int = 0
    errors: int = 0
    resumed: int = 0
    lists: dict[tuple[str, str], ListState] = field(default_factory=dict)

    def add(self, result: RowResult) -> None:
        """Counts one row."""
        self.rows += 1
        self.hits += result.verdict == "HIT"
        self.refer += result.verdict == "REFER"
        self.errors += result.verdict == "ERROR"


class Spool:
    """The results of a run so far, beside its output. ``key`` names the question: another one can't be resumed from it."""

    def __init__(self, output: Path, key: str) -> None:
        self.path = output.with_name(f".{output.name}.casemate-spool")
        self._key = key

    def start(self, *, resume: bool) -> int:
        """The number of rows that are done already; 0 for a new run.

        Raises: UsageError where a spool of another question lies there, or one of this question and ``resume`` was not asked for.
        """
        if not resume or not self.path.exists():
            if self.path.exists() and self._first() == self._key:
                raise UsageError("an unfinished run of this batch is here", file=str(self.path), remedy="Add --resume, or remove that file")
            write_atomically(self.path, self._key.encode() + b"\n")
            return 0
        if self._first() != self._key:
            raise UsageError(
                "the unfinished run was of another input or other options",
                file=str(self.path),
                remedy="Run without --resume after removing it",
            )
        return self._keep_whole_chunks()

    def _first(self) -> str:
        with self.path.open("rb") as stream:
            return stream.readline().decode("ascii", "replace").strip()

    def _keep_whole_chunks(self) -> int:
        """Cuts the spool after its last whole chunk (a chunk ends with an empty line)."""
        done, rows, end = 0, 0, 0
        with self.path.open("rb") as stream:
            end = len(stream.readline())
            position = end
            for line in stream:
                position += len(line)
                if line == b"\n":
                    done, end = rows, position
                elif line.endswith(b"\n"):
                    rows += 1
        os.truncate(self.path, end)
        return done

    def append(self, results: Iterable[bytes]) -> None:
        """Adds one chunk.

        Raises: HomeError where there is no room.
        """
        try:
            with self.path.open("ab") as stream:
                stream.write(b"".join(line + b"\n" for line in results) + b"\n")
        except OSError as error:
            raise HomeError(
                f"the results can't be kept: {error.strerror}", file=str(self.path), remedy="Free some space, then --resume"
            ) from error

    def results(self) -> Iterator[RowResult]:
        """All results, in the order of the rows."""
        with self.path.open("rb") as stream:
            stream.readline()
            for line in stream:
                if line != b"\n":
                    plain = orjson.loads(line)
                    yield RowResult(plain["v"], tuple(plain["h"]), plain["e"])

    def remove(self) -> None:
        """Removes the spool, once the output is whole."""
        self.path.unlink(missing_ok=True)


def key_of(engine: Engine, digest: str, question: object) -> str:
    """What a run's answers depend on: input, options, lists, matcher."""
    state = [digest, repr(question), engine.snapshot.revision, engine.matcher.full_id]
    return hashlib.sha256(orjson.dumps(state)).hexdigest()


def run(
    engine: Engine, rows: Iterator[Row], spool: Spool, options: Options, *, resume: bool, workers: int, progress: Callable[[int], None]
) -> Tally:  # fmt: skip
    """Screens ``rows`` into the spool.

    Raises: NoListError, ListNotFitError where the lists can't answer at all; UsageError about the spool.
    """
    tally = Tally()
    tally.resumed = spool.start(resume=resume)
    remaining = islice(rows, tally.resumed, None)
    setup = (replace(engine.settings, mirrors={}), engine.snapshot.folder, options)  # mirrors can't be pickled, and nothing is fetched
    for lines, states in _screened(setup, _chunks(remaining), workers):
        spool.append(lines)
        tally.lists.update({(state.id, state.edition): state for state in states})
        tally.rows += len(lines)
        progress(tally.resumed + tally.rows)
    tally.rows = 0
    for result in spool.results():
        tally.add(result)
    return tally


def _chunks(rows: Iterator[Row]) -> Iterator[list[Row]]:
    while chunk := list(islice(rows, CHUNK)):
        yield chunk


def _screened(
    setup: tuple[Settings, Path, Options], chunks: Iterator[list[Row]], workers: int
) -> Iterator[tuple[list[bytes], list[ListState]]]:
    if workers == 1:
        _start(*setup)
        yield from map(_screen_chunk, chunks)
        return
    context = multiprocessing.get_context("spawn")
    with context.Pool(workers, _start, setup) as pool:
        # Chunks are handed out a few at a time: a pool would read the whole input ahead.
        waiting: deque[Any] = deque()
        for chunk in chunks:
            waiting.append(pool.apply_async(_screen_chunk, (chunk,)))
            if len(waiting) >= 2 * workers:
                yield waiting.popleft().get()
        while waiting:
            yield waiting.popleft().get()


_worker: tuple[Engine, Options] | None = None


def _start(settings: Settings, folder: Path, options: Options) -> None:
    global _worker  # noqa: PLW0603 - a worker process has one engine for its whole life
    engine = Engine(settings)
    engine.pin(folder)
    _worker = (engine, options)


def _screen_chunk(rows: list[Row]) -> tuple[list[bytes], list[ListState]]:
    assert _worker is not None
    engine, options = _worker
    states: dict[tuple[str, str], ListState] = {}
    lines = []
    for result, made in screen_rows(engine, rows, options):
        lines.append(orjson.dumps({"v": result.verdict, "h": result.hits, "e": result.error}))
        if made is not None:
            states.update({(state.id, state.edition): state for state in made.lists})
    return lines, list(states.values())


def screen_rows(engine: Engine, rows: Sequence[Row], options: Options) -> list[tuple[RowResult, Screening | None]]:
    """Every row's answer, in order, the same as ``Engine.screen`` gives; the rows of one day are looked up in the index together."""
    results: list[tuple[RowResult, Screening | None]] = [(RowResult("ERROR", error=row.error), None) for row in rows]
    days: dict[AsOf, list[int]] = {}
    for place, row in enumerate(rows):
        if row.subject is not None:
            days.setdefault(row.as_of, []).append(place)
    for as_of, places in days.items():
        try:
            snapshot = engine.snapshot
            lists = answering(snapshot, options.lists, as_of, engine.settings.required)
        except CasemateError as error:
            for place in places:
                results[place] = RowResult("ERROR", error=error.message), None
            continue
        day = _Day(engine, snapshot, options, lists)
        for place, proposed in zip(places, _proposals(day, [rows[place] for place in places]), strict=True):
            results[place] = _answered(day, rows[place], proposed)
    return results


@dataclass(frozen=True, slots=True)
class _Day:
    """What the rows of one day have in common."""

    engine: Engine
    snapshot: Snapshot
    options: Options
    lists: Answering


def _proposals(day: _Day, rows: list[Row]) -> list[Proposed]:
    subjects = [day.engine.matcher.prepare(row.subject) for row in rows if row.subject is not None]
    index, windows = day.snapshot.index, windows_of(day.lists.views)
    if len(subjects) >= COMPILED_FROM:
        try:
            found = index.candidates_of_many([subject.names for subject in subjects], windows=windows, limit=CANDIDATES)
            return [Proposed(subject, candidates) for subject, candidates in zip(subjects, found, strict=True)]
        except ImportError:  # without the extra [batch]: the same answers, one by one
            pass
    return [Proposed(subject, index.candidates(subject.names, windows=windows, limit=CANDIDATES)) for subject in subjects]


def _answered(day: _Day, row: Row, proposed: Proposed) -> tuple[RowResult, Screening | None]:
    assert row.subject is not None
    engine, options = day.engine, day.options
    threshold = engine.settings.threshold if options.threshold is None else options.threshold
    question = Question(row.subject, row.as_of, threshold, options.lists, options.limit)
    try:
        check_subject(row.subject)
        found = weighed(day.snapshot, engine.matcher, question, day.lists.views, proposed)
        made = answer(day.snapshot, engine.matcher, question, day.lists, found)
    except CasemateError as error:
        return RowResult("ERROR", error=error.message), None
    return RowResult(made.verdict, tuple(_hit(hit) for hit in made.hits), None), made


def _hit(hit: Hit) -> dict[str, Any]:
    return {
        "entry": hit.listing.id,
        "caption": hit.listing.caption,
        "score": f"{hit.match.score:.4f}",
        "list": hit.listing.list,
        "name": hit.match.name,
        "status": hit.status,
        "regime": hit.regime,
        "effect": hit.effect,
    }
