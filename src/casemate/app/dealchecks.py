"""Facts of a deal that can't all be true: each is refused with its line, and which other fact it contradicts."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from casemate.model.deal import Deal, Good, Party
from casemate.text.yamltext import Node

#: Members of the European Union at any time; being one on some day is enough here, the day is the evaluator's.
EU_EVER = frozenset((
    "at", "be", "bg", "cy", "cz", "de", "dk", "ee", "es", "fi", "fr", "gb", "gr", "hr", "hu", "ie", "it", "lt", "lu", "lv", "mt",
    "nl", "pl", "pt", "ro", "se", "si", "sk",
))  # fmt: skip
#: Roles in which a US person may stand in a deal without being involved in it.
_ASIDE = frozenset({"owner", "investor", "director", "guarantor", "acting_for"})
_ORDER = ("signed", "loaded", "shipped", "delivered")


def check(root: Node, deal: Deal) -> None:
    """Raises: InputRefusedError for the first contradiction."""
    _parties(root, deal)
    _goods(root, deal)
    _stages(root, deal)
    facts = root.child("facts")
    if deal.facts.us_person_involved is False and facts is not None:
        for one in deal.parties:
            inside = one.us_person is True or (one.us_person is None and "us" in _bases(one))
            if inside and one.role not in _ASIDE:
                facts.need("us_person_involved").fail(
                    f"contradicts that {one.name} is in the United States", remedy="Correct the fact, or the party's country"
                )


def _parties(root: Node, deal: Deal) -> None:
    seen: dict[str, int] = {}
    for node, one in zip(root.need("parties").items(), deal.parties, strict=True):
        if one.name in seen:
            node.need("name").fail(f"the name stands in line {seen[one.name]} already", remedy="Write each party once")
        seen[one.name] = node.line
        for key, stated, inside in _claims(one):
            if stated is True and one.incorporated_in is not None and not any(inside(code) for code in one.countries):
                node.need(key).fail(
                    f"contradicts that it is incorporated in {one.incorporated_in} and nothing else ties it there",
                    remedy="Correct one of the two, or state residence, nationality or branch",
                )
            if stated is False and one.incorporated_in is not None and inside(one.incorporated_in):
                node.need(key).fail(
                    f"contradicts that it is incorporated in {one.incorporated_in}", remedy="An entity is a person of the state of its law"
                )
        for key in ("branch_of", "acts_for"):
            if getattr(one, key) == one.name:
                node.need(key).fail("a party can't be its own")


def _claims(one: Party) -> Iterator[tuple[str, bool | None, _Inside]]:
    if one.branch_of is None:
        yield "us_person", one.us_person, _in_us
        yield "eu_person", one.eu_person, _in_eu
        yield "uk_person", one.uk_person, _in_uk


class _Inside:
    """Whether a country is in a regime's territory."""

    __slots__ = ("codes",)

    def __init__(self, codes: frozenset[str]) -> None:
        self.codes = codes

    def __call__(self, code: str) -> bool:
        return code in self.codes


_in_us, _in_eu, _in_uk = _Inside(frozenset({"us", "pr", "gu", "vi", "as", "mp"})), _Inside(EU_EVER), _Inside(frozenset({"gb"}))


def _bases(one: Party) -> tuple[str, ...]:
    return tuple(code for code in (one.country, one.incorporated_in, one.resident_in) if code is not None)


def _goods(root: Node, deal: Deal) -> None:
    node = root.child("goods")
    for place, one in enumerate(deal.goods):
        assert node is not None
        for key, why in _goods_contradictions(one):
            node.items()[place].need(key).fail(why, remedy="Correct one of the two")


def _goods_contradictions(one: Good) -> Iterator[tuple[str, str]]:
    if one.origin == "us" and one.us_content == 0:
        yield "us_content", "contradicts that the good is of US origin"
    if one.origin == "us" and one.us_origin is False:
        yield "us_origin", "contradicts that the good's origin is us"
    if one.us_origin and one.us_content == 0:
        yield "us_content", "contradicts us_origin: true"


def _stages(root: Node, deal: Deal) -> None:
    if not deal.stages:
        return
    items = root.need("stages").items()
    days = {one.stage: (one.date, items[place]) for place, one in enumerate(deal.stages)}
    for earlier, later in pairwise(stage for stage in _ORDER if stage in days):
        if days[later][0] < days[earlier][0]:
            days[later][1].fail(f"{later} before {earlier}", remedy="Check the days")
    if deal.contract_date is not None and "signed" in days and days["signed"][0] != deal.contract_date:
        days["signed"][1].fail(f"contradicts contract_date {deal.contract_date}", remedy="Write one day for the signing")
