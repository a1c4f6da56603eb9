"""The assessment of a deal: lists, ownership and rules brought together, per day."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from casemate.app.ownership import own
from casemate.app.ownlinks import Lists
from casemate.app.screening import Question, screen
from casemate.app.snapshot import Snapshot
from casemate.app.standings import PartyResolution, owned, screened, stated, together
from casemate.errors import UsageError
from casemate.match.matcher import Matcher
from casemate.model.deal import Deal, Party
from casemate.model.decision import Hit, ListState
from casemate.model.relation import Graph, GraphParty, Listed
from casemate.model.subject import Subject
from casemate.model.time import AsOf
from casemate.model.verdicts import DayAnswer
from casemate.ownership.conclusion import Conclusion
from casemate.rules.answer import Consulted, assess_day
from casemate.rules.book import book
from casemate.rules.load import packs
from casemate.rules.rule import Book

#: Hits of one party that are looked at.
MOST_HITS = 20
#: Regimes whose conclusions on ownership count for the rules.
_OWNERSHIP = ("US", "EU", "UK", "CA", "CH", "AU", "BIS")


@dataclass(frozen=True, slots=True)
class PartyAnswer:
    """One party on one day: its hits, the listings that the deal states, and what ownership says of it per regime."""

    name: str
    hits: tuple[Hit, ...]
    stated: tuple[Listed, ...]
    ownership: Mapping[str, Conclusion]
    resolutions: tuple[PartyResolution, ...]


@dataclass(frozen=True, slots=True)
class DayAssessment:
    """One day: what the rules say, and the parties."""

    answer: DayAnswer
    parties: tuple[PartyAnswer, ...]


@dataclass(frozen=True, slots=True)
class Assessment:
    """The answer. ``lists``: every edition that answered. ``with_lists`` ``False``: only what the deal states counted."""

    deal: Deal
    days: tuple[DayAssessment, ...]
    with_lists: bool
    lists: tuple[ListState, ...]
    not_consulted: tuple[tuple[str, str], ...]
    matcher: str | None
    threshold: float | None
    packs: tuple[Mapping[str, str], ...]
    book: Book = field(repr=False)


@dataclass(frozen=True, slots=True)
class Asking:
    """What an assessment is made with. ``snapshot`` ``None``: without lists."""

    snapshot: Snapshot | None
    matcher: Matcher
    threshold: float
    required: Sequence[str] = ()
    resolutions: tuple[PartyResolution, ...] = ()


def assess(deal: Deal, days: Sequence[date], known: date, asking: Asking) -> Assessment:
    """The layered assessment of ``deal`` on each of ``days``, by what was published by ``known``.

    Raises: UsageError for a resolution about a party that the deal has not; NoListError; ListNotFitError; InputRefusedError.
    """
    for one in asking.resolutions:
        if deal.party(one.party) is None:
            raise UsageError("the deal has no such party", field="party", value=one.party, remedy="Correct the resolution file")
    law = book()
    answers, lists, left = [], dict[tuple[str, str], ListState](), dict[str, str]()
    for day in days:
        found, states, skipped = _day(law, deal, AsOf(day, known), asking)
        answers.append(found)
        lists |= {(state.id, state.edition): state for state in states}
        left |= dict(skipped)
    asked = asking.snapshot is not None
    return Assessment(
        deal=deal,
        days=tuple(answers),
        with_lists=asked,
        lists=tuple(lists[key] for key in sorted(lists)),
        not_consulted=tuple(sorted(left.items())),
        matcher=asking.matcher.full_id if asked else None,
        threshold=asking.threshold if asked else None,
        packs=tuple(packs().as_plain()),
        book=law,
    )


def _day(law: Book, deal: Deal, as_of: AsOf, asking: Asking) -> tuple[DayAssessment, tuple[ListState, ...], tuple[tuple[str, str], ...]]:
    hits: dict[str, tuple[Hit, ...]] = {}
    states: tuple[ListState, ...] = ()
    skipped: tuple[tuple[str, str], ...] = ()
    regimes: set[str] = set()
    stale: set[str] = set()
    if asking.snapshot is not None:
        for party in deal.parties:
            question = Question(_subject(party), as_of, asking.threshold, None, MOST_HITS)
            found = screen(asking.snapshot, asking.matcher, question, required=asking.required)
            hits[party.name], states, skipped = found.hits, found.lists, found.not_consulted
        for state in states:
            regime = asking.snapshot.lists[state.id].regime
            regimes.add(regime)
            if not state.fresh:
                stale.add(regime)
    direct = together(stated(deal, as_of.valid), screened(hits, asking.resolutions))
    lists = None if asking.snapshot is None else Lists(asking.snapshot, asking.matcher, asking.threshold)
    ownership = own(graph_of(deal, asking.resolutions), as_of=as_of, regimes=_OWNERSHIP, lists=lists)
    standings = together(direct, owned(ownership, direct))
    answer = assess_day(law, deal, as_of, standings, Consulted(regimes, stale, ownership=True))
    parties = tuple(
        PartyAnswer(
            party.name,
            hits.get(party.name, ()),
            party.listed or (),
            ownership.parties.get(party.name, {}),
            tuple(one for one in asking.resolutions if one.party == party.name),
        )
        for party in deal.parties
    )
    return DayAssessment(answer, parties), states, skipped


def graph_of(deal: Deal, resolutions: Sequence[PartyResolution] = ()) -> Graph:
    """The ownership graph that a deal states. A party of which a person said that it is no hit's entry is not looked for again."""
    settled = {one.party for one in resolutions if not one.same}
    return Graph(
        parties=tuple(
            GraphParty(
                name=party.name,
                schema=party.schema,
                country=party.country,
                birth_date=party.birth_date,
                identifiers=tuple((one.kind, one.value) for one in party.identifiers),
                listed=party.listed or (),
                entry=tuple(one.entry for one in resolutions if one.party == party.name and one.same),
                government_of=party.government_of,
                match=party.name not in settled,
            )
            for party in deal.parties
        ),
        ownership=deal.ownership,
        control=deal.control,
        arrangements=deal.arrangements,
        date=deal.date,
    )


def _subject(party: Party) -> Subject:
    return Subject(
        names=(party.name, *party.aliases),
        schema=party.schema,
        birth_dates=() if party.birth_date is None else (party.birth_date,),
        countries=party.countries,
        identifiers=party.identifiers,
        addresses=() if party.address is None else (party.address,),
        incorporation_dates=() if party.founded is None else (party.founded,),
    )
