"""``casemate batch``: a file of subjects in, the same file with our columns out."""

from __future__ import annotations

import hashlib
import os
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from casemate.app.batch import Options, Row, RowResult, Spool, Tally, key_of, run
from casemate.errors import UsageError
from casemate.model.time import AsOf
from casemate.surfaces.ask import field_of, subject_of
from casemate.surfaces.tables import Input, Line, open_input, open_output, suffix_of

if TYPE_CHECKING:
    from casemate.app.engine import Engine

OWN = ("casemate_verdict", "casemate_entry", "casemate_caption", "casemate_score", "casemate_list", "casemate_hits", "casemate_error")
#: Between several values in one cell; names are never split.
SEPARATOR = ";"
_WHOLE = frozenset({"name", "address"})


@dataclass(frozen=True, slots=True)
class Plan:
    """How a file is read. ``mapping``: place of a column -> field. ``day_column``: place of the column that holds each row's day."""

    mapping: Mapping[int, str]
    on: date
    known: date
    day_column: int | None = None


@dataclass(frozen=True, slots=True)
class Request:
    """What is asked. ``maps``: FIELD=COLUMN texts. ``on``: a day, ``COLUMN:c``, or ``None`` for today."""

    source: Path
    target: Path
    maps: tuple[str, ...] = ()
    on: str | None = None
    known: date | None = None
    resume: bool = False
    workers: int | None = None
    options: Options = field(default_factory=Options)


def screen_file(engine: Engine, request: Request, *, today: date, progress: Callable[[int], None]) -> tuple[Tally, float]:
    """Screens the file; gives back the tally and the seconds it took.

    Raises: UsageError, InputRefusedError, LimitError about the files; NoListError, ListNotFitError about the lists.
    """
    if request.source.absolute() == request.target.absolute():
        raise UsageError("input and output are the same file", value=str(request.target), remedy="Name another output")
    suffix_of(request.target)
    table = open_input(request.source)
    plan = make_plan(table, request, today)
    question = (sorted(plan.mapping.items()), plan.on, plan.known, plan.day_column, request.options)
    spool = Spool(request.target, key_of(engine, _digest(request.source), question))
    started = time.perf_counter()
    workers = request.workers or os.cpu_count() or 1
    rows = (row_of(line, plan) for line in table.lines())
    tally = run(engine, rows, spool, request.options, resume=request.resume, workers=workers, progress=progress)
    with open_output(request.target, (*table.columns, *OWN), len(OWN)) as write:
        for line, result in zip(table.lines(), spool.results(), strict=True):
            write((*line.values, *own_values(result)))
    spool.remove()
    return tally, time.perf_counter() - started


def _digest(path: Path) -> str:
    digest = hashlib.sha256()
    with path.open("rb") as stream:
        while block := stream.read(1 << 20):
            digest.update(block)
    return digest.hexdigest()


def make_plan(table: Input, request: Request, today: date) -> Plan:
    """Which column is what: the mapped ones first, then those whose names say it.

    Raises: UsageError for an unknown field or column, or where no column holds names or identifiers.
    """
    taken = sorted(set(OWN) & set(table.columns))
    if taken:
        raise UsageError("the input has columns of an earlier batch", value=", ".join(taken), remedy="Remove them")
    mapping: dict[int, str] = {}
    for text in request.maps:
        name, separator, column = text.partition("=")
        found = field_of(name)
        if not separator or found is None:
            raise UsageError("--map is FIELD=COLUMN", field="map", value=text, remedy="For instance --map name=customer")
        mapping[_place(table, column)] = found
    for place, column in enumerate(table.columns):
        guessed = field_of(column)
        if place not in mapping and guessed is not None and (guessed not in mapping.values() or not request.maps):
            mapping[place] = guessed
    if not any(item in ("name", "alias", "previousName", "id") or item.endswith(("Number", "Code")) for item in mapping.values()):
        raise UsageError(
            "no column holds names or identifiers", value=", ".join(table.columns)[:200], remedy="Say which: --map name=COLUMN"
        )
    on, day_column = today, None
    if request.on is not None and request.on.startswith("COLUMN:"):
        day_column = _place(table, request.on.removeprefix("COLUMN:"))
    elif request.on is not None:
        on = _day(request.on)
    return Plan(mapping, on, request.known or today, day_column)


def _place(table: Input, column: str) -> int:
    if column not in table.columns:
        raise UsageError("the input has no such column", field="map", value=column, remedy=f"Columns: {', '.join(table.columns)[:300]}")
    return table.columns.index(column)


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text.strip()[:10])
    except ValueError as error:
        raise UsageError("not a day", field="on", value=text, remedy="Write YYYY-MM-DD") from error


def row_of(line: Line, plan: Plan) -> Row:
    """One line as a row to screen; what is wrong with it is its error."""
    as_of = AsOf(plan.on, plan.known)
    if line.problem is not None:
        return Row(None, as_of, line.problem)
    values: dict[str, list[str]] = {}
    for place, name in plan.mapping.items():
        values.setdefault(name, []).extend(_texts(line.values[place], whole=name in _WHOLE))
    values = {name: texts for name, texts in values.items() if texts}
    try:
        if plan.day_column is not None:
            as_of = AsOf(_day(str(line.values[plan.day_column] or "")), plan.known)
        subject = subject_of(values)
    except UsageError as error:
        return Row(None, as_of, error.message)
    if not subject.names and not subject.identifiers:
        return Row(None, as_of, "the row has neither a name nor an identifier")
    return Row(subject, as_of)


def _texts(value: Any, *, whole: bool) -> Iterator[str]:
    if isinstance(value, list | tuple):
        for item in value:
            yield from _texts(item, whole=True)
    elif value is not None:
        pieces = [str(value)] if whole else str(value).split(SEPARATOR)
        yield from (piece.strip() for piece in pieces if piece.strip())


def own_values(result: RowResult) -> tuple[str | None, ...]:
    """Our columns of one row."""
    import orjson

    best = result.hits[0] if result.hits else {}
    hits = orjson.dumps(result.hits).decode() if result.hits else None
    return (result.verdict, best.get("entry"), best.get("caption"), best.get("score"), best.get("list"), hits, result.error)


def summary(tally: Tally, seconds: float) -> dict[str, Any]:
    """The batch's document."""
    from casemate._version import __version__
    from casemate.surfaces import wire

    return {
        "casemate": __version__,
        "kind": "batch",
        "rows": tally.rows,
        "hits": tally.hits,
        "refer": tally.refer,
        "errors": tally.errors,
        "resumed_rows": tally.resumed,
        "rows_per_second": wire.number((tally.rows - tally.resumed) / seconds if seconds else 0.0),
        "lists": [wire.list_state(state) for _, state in sorted(tally.lists.items())],
    }
