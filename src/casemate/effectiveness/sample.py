"""Which names of which entries are asked for, drawn from the lists held."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from casemate.effectiveness.draw import Draw
from casemate.effectiveness.question import Question
from casemate.effectiveness.treatments import Treatment
from casemate.model.listing import Listing


@dataclass(frozen=True, slots=True)
class Case:
    """One question whose right answer is known. ``name``: the listed name it was made from. ``script``: ISO 15924 of that name."""

    treatment: str
    entry: str
    schema: str
    script: str
    name: str
    question: Question

    @property
    def list(self) -> str:
        """The id of the list that the entry is on."""
        return self.entry.partition(":")[0]


def cases(listings: Sequence[Listing], treatments: Sequence[Treatment], *, count: int, seed: int) -> list[Case]:
    """``count`` cases per treatment, each of another entry, in equal shares from the lists as far as they have entries to which it applies.

    An entry is asked for by one of its strong names to which the treatment applies; which one is drawn. What is drawn for an entry
    depends on the seed, the treatment and the entry alone, so that it stays when other entries come or go.
    """
    by_list: dict[str, list[Listing]] = {}
    for listing in sorted(listings, key=lambda one: one.id):
        by_list.setdefault(listing.list, []).append(listing)
    return [case for treatment in treatments for case in _of_treatment(by_list, treatment, count, seed)]


def _of_treatment(by_list: dict[str, list[Listing]], treatment: Treatment, count: int, seed: int) -> list[Case]:
    sources = [_applicable(listings, treatment, seed) for listings in by_list.values()]
    found: list[Case] = []
    while sources and len(found) < count:
        left = []
        for source in sources:
            case = next(source, None) if len(found) < count else None
            if case is not None:
                found.append(case)
                left.append(source)
        sources = left
    return sorted(found, key=lambda case: case.entry)


def _applicable(listings: Sequence[Listing], treatment: Treatment, seed: int) -> Iterator[Case]:
    draws = {listing.id: Draw(seed, treatment.id, listing.id) for listing in listings}
    order = {listing.id: draws[listing.id].below(1 << 62) for listing in listings}
    for listing in sorted(listings, key=lambda one: order[one.id]):
        draw = draws[listing.id]
        for name in draw.shuffled([name for name in listing.names if name.quality == "strong"]):
            question = treatment.ask(listing, name, draw)
            if question is not None:
                yield Case(treatment.id, listing.id, listing.schema, name.script or "Latn", name.text, question)
                break
