"""Look-back: every interval in which a subject would have been a hit, and the first day of them all.

An entry is asked about in every state that the editions known by then show, not only in that of one day: a name that came later is a hit
from then on. Where a party's entry carried on another one (succession), the line is followed.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from casemate.app import spans, succession
from casemate.app.screening import CANDIDATES, NAME_LIMIT, Question, check_subject
from casemate.app.snapshot import Snapshot, StoredEntry, View, own_days
from casemate.app.succession import Step
from casemate.errors import NoListError
from casemate.match.matcher import Matcher, PreparedSubject
from casemate.model.decision import Bound, Interval, ListState, Match
from casemate.model.listing import Effect
from casemate.model.subject import Subject
from casemate.model.time import AsOf
from casemate.store.editions import PRESENCE, day_of
from casemate.text.identifiers import normalise


@dataclass(frozen=True, slots=True)
class Past:
    """One entry that would have been a hit. ``best``: its best match; ``None``: it is here only as part of another entry's line.

    ``intervals``: when it would have been (for one of a line: when it was listed).
    """

    entry: str
    caption: str
    schema: str
    regime: str
    effect: Effect
    best: Match | None
    intervals: tuple[Interval, ...]
    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class LookBack:
    """The answer. ``first``: the entry that was a hit first, and since when; ``None`` where none ever was.

    ``entries``: in the order in which they began. ``not_consulted``: list id -> why.
    """

    subject: Subject
    as_of: AsOf
    lists: tuple[ListState, ...]
    matcher: str
    threshold: float
    entries: tuple[Past, ...]
    first: tuple[str, Bound] | None
    not_consulted: tuple[tuple[str, str], ...]


def look_back(snapshot: Snapshot, matcher: Matcher, question: Question) -> LookBack:
    """Every entry that the subject would have been a hit of on some day up to ``question.as_of.valid``, as known on ``known``.

    Raises: UsageError; NoListError where no list asked for has an edition by then.
    """
    check_subject(question.subject)
    views, not_consulted = _views(snapshot, question)
    asked = _Asked(snapshot, matcher, question, matcher.prepare(question.subject))
    found: dict[str, Past] = {}
    for place in _places(asked, views):
        entry = snapshot.entry(place)
        past = _past(asked, entry, views[entry.list])
        if past is not None:
            found[past.entry] = past
    found.update(_line(snapshot, found, views, question.as_of))
    ordered = sorted(found.values(), key=lambda past: (_latest(past.intervals[0].start), past.entry))
    return LookBack(
        question.subject, question.as_of, tuple(view.state() for view in views.values()), matcher.full_id, question.threshold,
        tuple(ordered), None if not ordered else (ordered[0].entry, ordered[0].intervals[0].start), not_consulted,
    )  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Asked:
    snapshot: Snapshot
    matcher: Matcher
    question: Question
    subject: PreparedSubject


def _views(snapshot: Snapshot, question: Question) -> tuple[dict[str, View], tuple[tuple[str, str], ...]]:
    views: dict[str, View] = {}
    silent: list[tuple[str, str]] = []
    for list_id in question.lists if question.lists is not None else sorted(snapshot.lists):
        if list_id not in snapshot.lists:
            raise NoListError("this list is not held", field="list", value=list_id, remedy=f"Held: {', '.join(sorted(snapshot.lists))}")
        view = snapshot.view(list_id, question.as_of)
        if view.presence.lo is None:
            silent.append((list_id, f"it has no edition up to {question.as_of.valid} that was known by {question.as_of.known}"))
        else:
            views[list_id] = view
    if not views:
        raise NoListError(
            f"no list reaches back to {question.as_of.valid} or before", remedy="Load older editions: casemate history import LIST PATH"
        )
    return views, tuple(silent)


def _upto(view: View) -> tuple[int, ...]:
    """The editions that count: known by then, and up to the day asked about."""
    return tuple(ordinal for ordinal in view.carrying if day_of(ordinal) <= view.as_of.valid)


def _places(asked: _Asked, views: Mapping[str, View]) -> Iterable[int]:
    snapshot, matcher, question, subject = asked.snapshot, asked.matcher, asked.question, asked.subject
    windows = {list_id: (_upto(view)[0], _upto(view)[-1]) for list_id, view in views.items()}
    least = matcher.least_name_score(question.threshold)
    places: dict[int, None] = {}
    for candidate in snapshot.index.candidates(subject.names, windows=windows, limit=4 * CANDIDATES):
        if matcher.name_score(subject, [snapshot.index.prepared(name) for name in candidate.names]) >= least:
            places[candidate.entry] = None
    for identifier in question.subject.identifiers:
        normalised = normalise(identifier.kind, identifier.value)
        if normalised is not None:
            places.update(dict.fromkeys(snapshot.index.by_identifier(normalised.kind, normalised.value)))
    return [place for place in places if snapshot.index.entry(place)[1] in views]


def _past(asked: _Asked, entry: StoredEntry, view: View) -> Past | None:
    snapshot, matcher, question, subject = asked.snapshot, asked.matcher, asked.question, asked.subject
    carrying = _upto(view)
    windows = {entry.list: (carrying[0], carrying[-1])}
    place = snapshot.find(entry.id)
    assert place is not None
    prepared = [snapshot.index.prepared(name) for name in snapshot.index.names_of(place, windows=windows)]
    stretches: list[spans.Stretch] = []
    best: Match | None = None
    caption, schema, effect = entry.id, "", view.list.effect
    for low, high in _states(entry, carrying):
        standing = snapshot.standing(entry, snapshot.view(entry.list, AsOf(day_of(carrying[low]), view.as_of.known)))
        if standing is None or standing.status != "listed":
            continue
        texts = {name.text[:NAME_LIMIT] for name in standing.listing.names}
        match = matcher.match(subject, standing.listing, [name for name in prepared if name.text[:NAME_LIMIT] in texts])
        if match.score < question.threshold:
            continue
        if best is None or match.score > best.score:
            best = match
        caption, schema = standing.listing.caption, standing.listing.schema
        effect = view.list.effect_of(standing.listing.programmes)
        if stretches and stretches[-1][1] + 1 == low:
            stretches[-1] = (stretches[-1][0], high)
        else:
            stretches.append((low, high))
    if best is None:
        return None
    present = {low for low, _ in spans.stretches(((f, t) for part, f, t, _ in entry.runs if part == PRESENCE), carrying)}
    starts = {carrying[low] for low in present}
    made = spans.intervals(stretches, carrying, lambda ordinal: own_days(entry, ordinal) if ordinal in starts else ())
    return Past(entry.id, caption, schema, view.list.regime, effect, best, made, succession.line_of(entry.id, view.as_of))


def _states(entry: StoredEntry, carrying: Sequence[int]) -> Iterable[spans.Stretch]:
    """The stretches of editions over which nothing of the entry changed."""
    edges = {0, len(carrying)}
    for _, first, last, _ in entry.runs:
        for stretch in spans.stretches([(first, last)], carrying):
            edges.update((stretch[0], stretch[1] + 1))
    return [(low, high - 1) for low, high in pairwise(sorted(edges))]


def _line(snapshot: Snapshot, found: Mapping[str, Past], views: Mapping[str, View], as_of: AsOf) -> dict[str, Past]:
    """The entries that those found carried on, or that carried them on, and that were listed by then."""
    more: dict[str, Past] = {}
    wanted = {entry for past in found.values() for step in past.steps for entry in (step.earlier, step.later)} - set(found)
    for entry_id in sorted(wanted):
        place, view = snapshot.find(entry_id), views.get(entry_id.partition(":")[0])
        if place is None or view is None:
            continue
        entry = snapshot.entry(place)
        carrying = _upto(view)
        stretches = spans.stretches(((f, t) for part, f, t, _ in entry.runs if part == PRESENCE), carrying)
        last = snapshot.standing(entry, view) or snapshot.last_presence(entry, view)
        if stretches and last is not None:
            made = spans.intervals(stretches, carrying, lambda ordinal, entry=entry: own_days(entry, ordinal))  # type: ignore[misc]
            listing = last.listing
            effect = view.list.effect_of(listing.programmes)
            steps = succession.line_of(entry_id, as_of)
            more[entry_id] = Past(entry_id, listing.caption, listing.schema, view.list.regime, effect, None, made, steps)
    return more


def _latest(bound: Bound) -> str:
    """The last day on which it can have begun, for ordering."""
    return bound.day.isoformat() if bound.day is not None else str(bound.by)
