"""Open Ownership's Beneficial Ownership Data Standard (BODS), versions 0.1 to 0.4, as an array or as lines.

The file is read twice. The first reading learns which statements tell of one record (``recordId``; before 0.4 by what replaces what),
which records bear the same official number, and where each record's last statement stands; the second gives a record when its last
statement has been read. So memory holds some hundred bytes per record, and the statements of records that are open, not the file.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

from casemate.model.relation import UNKNOWN, Controls, Owns, Share, Statement
from casemate.model.time import Period
from casemate.sources.base import Journal
from casemate.sources.ownership import bodswords
from casemate.sources.ownership.base import Item, OwnershipFormat, by, day_before, digest, holds_itself
from casemate.sources.ownership.bodsstatement import Described, Glimpse, Interest, Told, glimpse, statement
from casemate.sources.ownership.records import records
from casemate.sources.raw import RawFile


class _Ledger:
    """What the first reading learns. ``place``: digest of a record -> where its last statement stands."""

    def __init__(self) -> None:
        self.place: dict[bytes, int] = {}
        self.several: set[bytes] = set()
        self.incomplete: set[bytes] = set()
        self._same: dict[str, str] = {}
        self._bearers: dict[bytes, str] = {}
        #: How often records were joined by an official number.
        self.joined = 0

    def root(self, record: str) -> str:
        """The record under whose name ``record`` goes: the first of those that tell of one."""
        found = record
        while (above := self._same.get(found)) is not None:
            found = above
        while record != found:
            self._same[record], record = found, self._same[record]
        return found

    def _join(self, newer: str, older: str) -> None:
        newer, older = self.root(newer), self.root(older)
        if newer != older:
            self._same[newer] = older

    def note(self, place: int, told: Glimpse) -> None:
        for older in told.replaces:
            self._join(told.record, older)
        for number in told.numbers or ():
            bearer = self.root(self._bearers.setdefault(digest(number), told.record))
            self.joined += bearer != self.root(told.record)
            self._join(told.record, bearer)
        if told.unnamed is not None and told.unnamed[1] not in bodswords.NOBODY:
            self.incomplete.add(digest(told.unnamed[0]))
        key = digest(told.record)
        if key in self.place or told.replaces:
            self.several.add(key)
        self.place[key] = place

    def close(self) -> None:
        """Join what belongs together; to be called once, when everything was noted."""
        for record in list(self._same):
            key, top = digest(record), digest(self.root(record))
            if key in self.place:
                self.place[top] = max(self.place[key], self.place.get(top, -1))
                self.several.add(top)
            if key in self.incomplete:
                self.incomplete.add(top)


def read(files: tuple[RawFile, ...], journal: Journal) -> Iterator[Item]:
    """The parties and edges of BODS files that belong together.

    Raises: SourceError, LimitError.
    """
    ledger = _Ledger()
    for place, fields in enumerate(fields for raw in files for fields in records(raw)):
        ledger.note(place, glimpse(fields))
    ledger.close()
    if ledger.joined:
        journal.ignored["records of their own, joined to another by an official number"] += ledger.joined
    open_told: dict[str, list[Told]] = {}
    for place, (file, told) in enumerate(_statements(files, journal)):
        root = ledger.root(told.record)
        key = digest(root)
        last = ledger.place[key] == place
        if isinstance(told, Described):
            if last:
                incomplete = key in ledger.incomplete
                yield replace(told.party, name=root, complete=False if incomplete else None, file=file, line=None)
            else:
                journal.skip("earlier statements on a party")
            continue
        history = [told]
        if key in ledger.several:
            history = open_told.setdefault(root, [])
            history.append(told)
            if not last:
                continue
            del open_told[root]
        yield from _edges(_order(history), ledger, journal, file)


def _statements(files: tuple[RawFile, ...], journal: Journal) -> Iterator[tuple[str, Told | Described]]:
    for raw in files:
        for fields in records(raw):
            yield raw.name, statement(fields, journal)


def _order(told: list[Told]) -> list[Told]:
    """By the day on which they were said; those of one day, and those without a day, in the order of the file."""
    return sorted(told, key=lambda one: one.said or one.published or date.min)


@dataclass(frozen=True, slots=True)
class _Held:
    """An interest with the statement that tells it, and the period for which that and what follows let it hold."""

    interest: Interest
    told: Told


def _edges(history: list[Told], ledger: _Ledger, journal: Journal, file: str) -> Iterator[Owns | Controls]:
    """The edges of one relationship, of which ``history`` holds every statement in order.

    The last statement stands. An earlier one stands for the days before the change, where the two differ and the days can be told
    apart; where the later one corrects it (the same start), it alone stands. A closing statement ends what it does not date.
    """
    final = history[-1]
    if final.subject is None or final.owner is None:
        journal.skip(f"relationships without a named {'subject' if final.subject is None else 'interested party'}: {final.reason}")
        return
    held: list[_Held] = [] if final.closed and len(history) > 1 else [_Held(one, final) for one in final.interests]
    later = final
    for told in reversed(history[:-1]):
        held = _with_earlier(held, told, later, journal)
        later = told
    if final.closed:
        held = [_closed(one, final) for one in held]
    if not final.interests and len(history) == 1:
        held = [_Held(Interest("unknownInterest", None, "unknown", None, None), final)]
    subject, owner = ledger.root(final.subject), ledger.root(final.owner)
    if subject == owner:
        holds_itself(journal, owner, file, final.line)
        return
    stepwise = bool(final.components) and all(digest(ledger.root(one)) in ledger.place for one in final.components)
    if stepwise:
        journal.skip("indirect interests that the file tells step by step")
        held = [one for one in held if one.interest.level != "indirect"]
    yield from _as_edges(held, owner, subject, file)


def _with_earlier(held: list[_Held], told: Told, later: Told, journal: Journal) -> list[_Held]:
    found = list(held)
    for one in told.interests:
        same = [item for item in held if item.told is later and (item.interest.type, item.interest.level) == (one.type, one.level)]
        if any(item.interest.share == one.share and _begin(item.interest) in (None, _begin(one)) for item in same):
            # Restated: it can be known since it was first said.
            place = next(at for at, item in enumerate(found) if item in same and item.interest.share == one.share)
            kept = found[place]
            since = one.since if kept.interest.since is None else kept.interest.since
            found[place] = _Held(replace(kept.interest, since=since), replace(kept.told, published=told.published))
            continue
        starts = [begin for item in same if (begin := _begin(item.interest)) is not None]
        if told.said is None or later.said is None or told.said >= later.said or any(begin <= told.said for begin in starts):
            journal.skip("interests of statements that a later one corrects")
            continue
        ends = [item.until for item in later.interests if (item.type, item.level) == (one.type, one.level) and item.until is not None]
        if one.until is not None or ends:
            until = one.until or ends[0]
        elif starts and min(starts) <= later.said:
            until = Period.of_day(day_before(min(starts)))
        else:
            until = by(day_before(later.said), after=told.said)
            change = Period(told.said + timedelta(days=1), later.said)
            found = [_Held(replace(item.interest, since=change), item.told) if item in same and item.interest.since is None else item
                     for item in found]  # fmt: skip
        found.append(_Held(replace(one, until=until), told))
    return found


def _begin(interest: Interest) -> date | None:
    return None if interest.since is None else interest.since.start


def _closed(held: _Held, closing: Told) -> _Held:
    """``held`` with an end: its own, the closing statement's for that interest, or some day until the closing."""
    one = held.interest
    if one.until is not None:
        return held
    own = [item.until for item in closing.interests if item.type == one.type and item.until is not None]
    if own:
        return _Held(replace(one, until=own[0]), held.told)
    if closing.said is None:
        return _Held(replace(one, until=Period(one.since.start if one.since else None, closing.published)), held.told) if (
            closing.published
        ) else held  # fmt: skip
    after = held.told.said if held.told is not closing else (one.since.start if one.since else None)
    return _Held(replace(one, until=by(closing.said, after=after)), held.told)


def _as_edges(held: list[_Held], owner: str, subject: str, file: str) -> Iterator[Owns | Controls]:
    """Interests in capital and in votes that one statement tells for the same days are one holding."""
    holdings: dict[tuple[str, bool, Period | None, Period | None], dict[str, Share | None]] = {}
    told_by: dict[str, Told] = {}
    for one in held:
        interest, told = one.interest, one.told
        told_by[told.id] = told
        part = bodswords.HOLDINGS.get(interest.type)
        if part is not None:
            key = (told.id, interest.level == "indirect", interest.since, interest.until)
            holdings.setdefault(key, {})[part] = interest.share
            continue
        stated = _stated(told, interest.since, interest.until, file, interest.type)
        ends = (subject, owner) if interest.type == "nominator" else (owner, subject)
        yield Controls(*ends, kind=bodswords.CONTROLS[interest.type], stated=stated)
    for (told_id, indirect, since, until), shares in holdings.items():
        told = told_by[told_id]
        capital = shares.get("capital", shares.get("surplus"))
        votes = shares.get("votes")
        if "capital" in shares and "votes" not in shares:
            votes = capital
        if indirect:  # how much of it is held directly is not said, and may be none
            capital = votes = None
        yield Owns(
            owner=owner,
            owned=subject,
            capital=capital or UNKNOWN,
            votes=votes or UNKNOWN,
            parcel="indirect" if indirect else None,
            stated=_stated(told, since, until, file, "held indirectly, through whom is not stated" if indirect else None),
        )


def _stated(told: Told, since: Period | None, until: Period | None, file: str, what: str | None) -> Statement:
    if since is not None and until is not None and since.start is not None and until.end is not None and until.end < since.start:
        until = by(since.start)
    source = told.source if what is None else f"{told.source}: {what}"
    return Statement(since=since, until=until, source=source, dated=told.published, file=file, line=told.line)


FORMAT = OwnershipFormat(
    "bods",
    "Open Ownership BODS 0.1 to 0.4: JSON array or JSON lines",
    read,
    {
        "annotations": "remarks on the statement itself",
        "declaration, declarationSubject": "how statements were handed in, not who owns whom",
        "isComponent": "componentRecords of the whole says the same",
        "beneficialOwnershipOrControl": "whether the register calls it beneficial ownership; the regimes ask for shares and control",
        "details": "the register's own words for the interest",
        "addresses, foundingDate, politicalExposure and other facts on a party": "not needed to place it in a graph",
        "license, bodsVersion, url": "of the publication",
    },
)
