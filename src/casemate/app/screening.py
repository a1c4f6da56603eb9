"""The main job: one subject against the lists as they stood on a day."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from casemate.app import succession
from casemate.app.clusterfile import cluster_id
from casemate.app.snapshot import Snapshot, Standing, StoredEntry, View
from casemate.errors import ListNotFitError, NoListError, UsageError
from casemate.index.load import Candidate
from casemate.match.matcher import Matcher, PreparedSubject
from casemate.model.decision import AlsoListed, Hit, ListState, Match, Screening, ScreeningVerdict
from casemate.model.subject import Subject
from casemate.model.time import AsOf
from casemate.text.identifiers import normalise

#: Candidates that the index proposes per question; enough for a recall of 0.998 (benchmarks/matching).
CANDIDATES = 50
#: Characters of a name that the index keeps.
NAME_LIMIT = 1000
CLOSED = "the list was closed on"


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked. ``lists`` ``None``: all that are held. ``threshold``: 0 to 1. ``limit``: the most hits that are given back."""

    subject: Subject
    as_of: AsOf
    threshold: float
    lists: tuple[str, ...] | None = None
    limit: int = 20


def screen(snapshot: Snapshot, matcher: Matcher, question: Question, *, required: Sequence[str] = ()) -> Screening:
    """Every entry that the subject may be, best first; ties by entry id.

    Raises: UsageError for a subject without name and identifier; NoListError where no list asked for reaches the day; ListNotFitError
    where a required list is missing, partial or stale.
    """
    check_subject(question.subject)
    lists = answering(snapshot, question.lists, question.as_of, required)
    return answer(snapshot, matcher, question, lists, matches(snapshot, matcher, question, lists.views))


def check_subject(subject: Subject) -> None:
    """Raises: UsageError for a subject without name and identifier."""
    if not any(name.strip() for name in subject.names) and not subject.identifiers:
        raise UsageError("a name or an identifier is needed", remedy="Give a NAME, or --id TYPE:VALUE")


def answering(snapshot: Snapshot, lists: tuple[str, ...] | None, as_of: AsOf, required: Sequence[str]) -> Answering:
    """The lists that answer for a day.

    Raises: NoListError; ListNotFitError.
    """
    views, not_consulted = views_for(snapshot, lists, as_of)
    check_required(views, required)
    return Answering(views, tuple(not_consulted), tuple(view.state() for view in views.values()))


@dataclass(frozen=True, slots=True)
class Answering:
    """The lists that answer for a day, by id, and those that do not, each with why."""

    views: Mapping[str, View]
    not_consulted: tuple[tuple[str, str], ...]
    states: tuple[ListState, ...]

    @property
    def known(self) -> date:
        """The day by which something must have been published to count."""
        return next(iter(self.views.values())).as_of.known


def answer(
    snapshot: Snapshot, matcher: Matcher, question: Question, lists: Answering, found: Iterable[tuple[StoredEntry, Standing, Match]]
) -> Screening:
    """The screening that the matches make."""
    subject, as_of = question.subject, question.as_of
    hits = [_hit(snapshot, lists.views, entry, standing, match) for entry, standing, match in found]
    hits.sort(key=lambda hit: (-round(hit.match.score, 4), hit.listing.id))
    verdict, reasons = _verdict(hits, lists)
    return Screening(
        subject=subject,
        as_of=as_of,
        lists=lists.states,
        matcher=matcher.full_id,
        threshold=question.threshold,
        hits=tuple(hits[: question.limit]),
        verdict=verdict,
        not_consulted=lists.not_consulted,
        reasons=tuple(reasons),
    )


def views_for(snapshot: Snapshot, lists: tuple[str, ...] | None, as_of: AsOf) -> tuple[dict[str, View], list[tuple[str, str]]]:
    """The lists that answer for the day, by id, and those that do not, each with why. ``lists`` ``None``: all that are held.

    Raises: NoListError where none does, or one that is asked for is not held.
    """
    asked = lists if lists is not None else tuple(sorted(snapshot.lists))
    views: dict[str, View] = {}
    not_consulted: list[tuple[str, str]] = []
    for list_id in asked:
        if list_id not in snapshot.lists:
            raise NoListError(
                "this list is not held",
                field="list",
                value=list_id,
                remedy=f"Held: {', '.join(sorted(snapshot.lists)) or 'none'}; load it first",
            )
        view = snapshot.view(list_id, as_of)
        closed = view.list.closed_on
        if closed is not None and as_of.valid >= closed:
            not_consulted.append((list_id, f"{CLOSED} {closed}"))
        elif view.presence.lo is not None:
            views[list_id] = view
        elif view.presence.hi is not None:
            not_consulted.append(
                (list_id, f"the first edition held is of {view.edition(view.presence.hi).name}, after the day asked about")
            )
        else:
            not_consulted.append((list_id, "no edition of its entries was published by the day of knowledge"))
    if not views:
        reasons = "; ".join(f"{list_id}: {why}" for list_id, why in not_consulted)
        raise NoListError(
            f"no list reaches {as_of.valid}" + (f" ({reasons})" if reasons else ""),
            remedy="Load an older edition, or ask about a later day",
        )
    return views, not_consulted


def check_required(views: dict[str, View], required: Sequence[str]) -> None:
    for list_id in required:
        view = views.get(list_id)
        problem = None
        if view is None:
            problem = "is missing"
        elif not view.is_fresh():
            problem = f"is stale: its newest edition is of {view.state().edition}"
        elif view.state().partial:
            problem = f"is partial: {view.state().partial}"
        if problem:
            raise ListNotFitError(f"the required list {list_id} {problem}", remedy="Update it, or take it from `required` in the settings")


def matches(
    snapshot: Snapshot, matcher: Matcher, question: Question, views: Mapping[str, View], *, only: Container[int] | None = None
) -> Iterator[tuple[StoredEntry, Standing, Match]]:
    """Every entry of the lists in ``views`` that the subject may be, in no stated order. ``only``: just these places are weighed."""
    subject = matcher.prepare(question.subject)
    candidates = snapshot.index.candidates(subject.names, windows=windows_of(views), limit=CANDIDATES)
    yield from weighed(snapshot, matcher, question, views, Proposed(subject, candidates), only=only)


def windows_of(views: Mapping[str, View]) -> dict[str, tuple[int, int]]:
    """Per list the editions that the index is to look at."""
    return {list_id: view.span for list_id, view in views.items()}


@dataclass(frozen=True, slots=True)
class Proposed:
    """A prepared subject and the entries that the index proposes for it."""

    subject: PreparedSubject
    candidates: Sequence[Candidate]


def weighed(
    snapshot: Snapshot,
    matcher: Matcher,
    question: Question,
    views: Mapping[str, View],
    proposed: Proposed,
    *,
    only: Container[int] | None = None,
) -> Iterator[tuple[StoredEntry, Standing, Match]]:
    """Those of the proposed entries, and of those that bear an identifier of the subject, that reach the threshold."""
    subject, windows = proposed.subject, windows_of(views)
    least = matcher.least_name_score(question.threshold)
    by_name = {c.entry: c.names for c in proposed.candidates}
    by_identifier: set[int] = set()
    for identifier in question.subject.identifiers:
        normalised = normalise(identifier.kind, identifier.value)
        if normalised is not None:
            by_identifier.update(snapshot.index.by_identifier(normalised.kind, normalised.value))
    for place in by_name.keys() | by_identifier:
        if only is not None and place not in only:
            continue
        # The names that were found decide whether a closer look is worth it; the closer look is at all names of the entry.
        found = by_name.get(place, ())
        if place not in by_identifier and not matcher.reaches(subject, map(snapshot.index.prepared, found), least):
            continue
        entry = snapshot.entry(place)
        view = views.get(entry.list)
        standing = None if view is None else snapshot.standing(entry, view)
        if view is None or standing is None:
            continue
        texts = {name.text[:NAME_LIMIT] for name in standing.listing.names}
        # those that were found first: where one of them is the very name, the others need not be looked at
        prepared = map(snapshot.index.prepared, dict.fromkeys((*found, *snapshot.index.names_of(place, windows=windows))))
        match = matcher.match(subject, standing.listing, (name for name in prepared if name.text[:NAME_LIMIT] in texts))
        if match.score >= question.threshold:
            yield entry, standing, match


def _hit(snapshot: Snapshot, views: Mapping[str, View], entry: StoredEntry, standing: Standing, match: Match) -> Hit:
    listing, view = standing.listing, views[entry.list]
    cluster, others = party_of(snapshot, views, entry.id)
    name = next((name for name in listing.names if name.text == match.name), None)
    return Hit(
        listing=listing,
        match=match,
        status=standing.status,
        intervals=snapshot.intervals(entry, view),
        regime=view.list.regime,
        effect=view.list.effect_of(listing.programmes),
        secondary_sanctions=bool(listing.facts_of("secondary_sanctions")),
        origin=snapshot.origin(standing, name),
        gap=standing.gap,
        cluster=cluster,
        also_listed=others,
        succeeds=tuple(step.earlier for step in succession.before(entry.id, view.as_of)),
        succeeded_by=tuple(step.later for step in succession.after(entry.id, view.as_of)),
    )


def party_of(snapshot: Snapshot, views: Mapping[str, View], entry_id: str) -> tuple[str | None, tuple[AlsoListed, ...]]:
    """The id of the party that an entry is, and the party's other entries on the lists of ``views``, as they stood."""
    place = snapshot.find(entry_id)
    if place is None:
        return None, ()
    members = [snapshot.entry(member) for member in snapshot.clusters.members(place)]
    others: list[AlsoListed] = []
    for other in members:
        view = views.get(other.list)
        standing = None if view is None or other.id == entry_id else snapshot.standing(other, view)
        if view is not None and standing is not None:
            listing = standing.listing
            effect = view.list.effect_of(listing.programmes)
            others.append(AlsoListed(other.id, listing.caption, other.list, view.list.regime, effect, standing.status))
    return cluster_id(min(member.id for member in members)), tuple(sorted(others, key=lambda item: item.entry))


def _verdict(found: Sequence[Hit], lists: Answering) -> tuple[ScreeningVerdict, list[str]]:
    reasons = [
        f"{hit.listing.id} was in only one of the editions {hit.gap[0] or '(none)'} and {hit.gap[1]}: it may or may not have been listed"
        for hit in found
        if hit.gap
    ]
    reasons += [
        f"{step.later} carries on {step.earlier} since {step.move.on}: {step.move.title} ({step.basis})"
        for hit in found
        if hit.gap
        for step in succession.moved_within(hit.listing.id, hit.gap, lists.known)
    ]
    reasons = list(dict.fromkeys(reasons))
    doubts = [f"{state.id} is stale: its newest edition is of {state.edition}" for state in lists.states if not state.fresh]
    doubts += [f"{state.id} is partial: {state.partial}" for state in lists.states if state.partial]
    # A list that was closed by then has nothing to say; any other that could not be searched keeps the answer from being clear.
    doubts += [f"{list_id} was not searched: {why}" for list_id, why in lists.not_consulted if not why.startswith(CLOSED)]
    if any(hit.status == "listed" for hit in found):
        return "HIT", reasons + doubts
    if found or doubts:
        return "REFER", reasons + doubts
    return "CLEAR", []
