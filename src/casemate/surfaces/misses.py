"""The file of names that slipped through: the only place where a validation shows a listed name, and only where the user asks for it.

It is written so that none but its owner can read it.
"""

from __future__ import annotations

import csv
import os
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path

from casemate.app.validate import Examination
from casemate.effectiveness.measure import Alarm, Outcome
from casemate.effectiveness.question import Question
from casemate.effectiveness.validation import Own
from casemate.errors import InputRefusedError
from casemate.model.codec import period_to_plain
from casemate.text.cells import safe_cell

COLUMNS = (
    "what", "treatment", "list", "entry", "schema", "listed_name", "asked", "asked_birth_date", "asked_number", "score", "place",
    "before_it", "before_it_score",
)  # fmt: skip


def write_misses(value: Examination, path: Path) -> int:
    """Writes the misses to ``path``, readable by its owner alone, whole or not at all; gives back how many there are.

    Raises: InputRefusedError where it can't be written.
    """
    rows = list(_rows(value))
    try:
        # Made in the same folder with the owner's rights alone, then put in place: a former file's wider rights are not taken over.
        handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=".tmp-misses-")
        try:
            with os.fdopen(handle, "w", encoding="utf-8", newline="") as stream:
                writer = csv.writer(stream)
                writer.writerow(COLUMNS)
                writer.writerows([safe_cell(cell) for cell in row] for row in rows)
            Path(temporary).replace(path)
        except BaseException:
            Path(temporary).unlink(missing_ok=True)
            raise
    except OSError as error:
        raise InputRefusedError(f"the misses can't be written: {error.strerror}", file=str(path), remedy="Name another file") from error
    return len(rows)


def _rows(value: Examination) -> Iterator[tuple[str, ...]]:
    validation, at = value.first.validation, value.first.threshold
    yield from (_own(one) for one in validation.own if one.missed(at))
    yield from _outcomes(validation.outcomes, at)
    yield from _alarms(validation.alarms, at)


def _own(one: Own) -> tuple[str, ...]:
    what = "own name not found" if one.own.quality == "strong" else "own weak alias not found"
    return (what, "", one.own.list, one.own.entry, "", one.own.name, one.own.name, "", "", _score(one.score), "", "", "")


def _outcomes(outcomes: Iterable[Outcome], at: float) -> Iterator[tuple[str, ...]]:
    for one in outcomes:
        if one.within(at, 1):
            continue
        what = "not first" if one.found(at) else "not found" if one.score is None else "below the threshold"
        case = one.case
        before = ("", "") if one.ahead is None else (one.ahead.entry, _score(one.ahead.score))
        place = "" if one.rank is None else str(one.rank)
        yield (
            what,
            case.treatment,
            case.list,
            case.entry,
            case.schema,
            case.name,
            *_asked(case.question),
            _score(one.score),
            place,
            *before,
        )


def _asked(question: Question) -> tuple[str, str, str]:
    return (
        " / ".join(question.names),
        " / ".join(str(period_to_plain(period)) for period in question.birth_dates),
        " / ".join(f"{item.kind}:{item.value}" for item in question.identifiers),
    )


def _alarms(alarms: Iterable[Alarm], at: float) -> Iterator[tuple[str, ...]]:
    for alarm in alarms:
        for hit in alarm.found:
            if hit.score >= at:
                stranger = alarm.stranger
                what = f"alert on an unrelated {stranger.kind}"
                yield (what, "", hit.entry.partition(":")[0], hit.entry, "", "", stranger.name, "", "", _score(hit.score), "", "", "")


def _score(value: float | None) -> str:
    return "" if value is None else f"{value:.4f}"
