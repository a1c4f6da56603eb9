"""Reads deal files: strictly, with file and line in every error. The content is handed in."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import fields as fields_of
from typing import Any, TypeVar

from casemate.app import dealchecks, dealfields
from casemate.errors import LimitError
from casemate.model.deal import Deal, Facts, Good, Licence, Notice, Party, Payment, Route, Stage, Vessel
from casemate.model.dealwords import (
    ACTS,
    END_USES,
    LICENCE_STATUSES,
    PURPOSES,
    ROLES,
    SECTORS,
    STAGES,
    TRANSFER_KINDS,
)
from casemate.model.listing import Identifier
from casemate.model.relation import Listed
from casemate.model.words import IDENTIFIER_KINDS, SCHEMATA
from casemate.ownership import graphfile
from casemate.text.yamltext import Node, parse

#: Entries of one list that are taken: a deal of more is a register.
MOST_ITEMS = 1000
#: Parties that are taken: each is asked about every other one.
MOST_PARTIES = 200
_BYTES, _DEPTH, _NODES = 2 * 1024**2, 12, 120_000
REGIMES = ("US", "EU", "UK", "CH", "CA", "AU", "UN", "JP", "CN", "RU", "IR", "UA", "NZ", "SG")

_T = TypeVar("_T")


def read(data: bytes, file: str) -> Deal:
    """The deal in ``data``. ``file`` is its name in errors.

    Raises: InputRefusedError for an unknown key, a value that its key does not take, or facts that contradict each other; LimitError.
    """
    return of_node(parse(data, file, max_bytes=_BYTES, max_depth=_DEPTH, max_nodes=_NODES))


def of_node(root: Node) -> Deal:
    """The deal in a node of a document.

    Raises: as ``read``.
    """
    parties_node = root.need("parties")
    parties = _list(parties_node, party, MOST_PARTIES)
    if not parties:
        parties_node.fail("a deal has at least one party")
    deal = Deal(
        label=dealfields.text(root.child("deal")),
        act=dealfields.word(root.child("act"), ACTS),
        we=_we(root.child("we"), parties),
        parties=parties,
        date=dealfields.day(root.child("date")),
        contract_date=dealfields.day(root.child("contract_date")),
        ownership=_list(root.child("ownership"), graphfile.owns),
        control=_list(root.child("control"), graphfile.controls),
        arrangements=_list(root.child("arrangements"), graphfile.arrangement),
        goods=_list(root.child("goods"), good),
        payment=_payment(root.child("payment")),
        route=_route(root.child("route")),
        stages=_list(root.child("stages"), stage),
        facts=_facts(root.child("facts")),
    )
    root.done()
    dealchecks.check(root, deal)
    return deal


def _list(node: Node | None, reader: Callable[[Node], _T], most: int = MOST_ITEMS) -> tuple[_T, ...]:
    if node is None or dealfields.silent(node):
        return ()
    items = node.items()
    if len(items) > most:
        raise LimitError(f"more than {most} entries", file=node.file, line=node.line, field=node.path, remedy="Split the deal")
    return tuple(_closed(item, reader) for item in items)


def _closed(node: Node, reader: Callable[[Node], _T]) -> _T:
    found = reader(node)
    node.done()
    return found


def _we(node: Node | None, parties: Sequence[Party]) -> str:
    if node is None or dealfields.silent(node):
        return parties[0].name
    wanted = dealfields.words(node)
    found = [one.name for one in parties if wanted in (one.name, one.role)]
    if not found:
        node.fail("no party has this name or role", remedy=f"One of {', '.join(one.name for one in parties[:20])}")
    return found[0]


def party(node: Node) -> Party:
    """One party."""
    listed = node.child("listed")
    return Party(
        name=dealfields.words(node.need("name")),
        role=dealfields.word(node.child("role"), ROLES),
        schema=dealfields.word(node.child("schema"), tuple(SCHEMATA)),
        country=dealfields.country(node.child("country")),
        incorporated_in=dealfields.country(node.child("incorporated_in")),
        resident_in=dealfields.country(node.child("resident_in")),
        nationality=dealfields.countries(node.child("nationality")),
        identifiers=_list(node.child("ids"), _identifier),
        aliases=dealfields.texts(node.child("aliases")),
        address=dealfields.text(node.child("address")),
        birth_date=dealfields.period(node.child("birth_date")),
        government_of=dealfields.country(node.child("government_of")),
        branch_of=dealfields.text(node.child("branch_of")),
        acts_for=dealfields.text(node.child("acts_for")),
        founded=dealfields.period(node.child("founded")),
        us_person=dealfields.boolean(node.child("us_person")),
        eu_person=dealfields.boolean(node.child("eu_person")),
        uk_person=dealfields.boolean(node.child("uk_person")),
        listed=None if dealfields.silent(listed) else _list(listed, _listed),
    )


def _identifier(node: Node) -> Identifier:
    kind = dealfields.word(node.need("type"), tuple(IDENTIFIER_KINDS))
    if kind is None:
        node.fail("the type is missing")
    return Identifier(kind=kind, value=dealfields.words(node.need("value")))


def _listed(node: Node) -> Listed:
    found = graphfile.listing(node)
    if found.regime not in REGIMES:
        node.fail("not a regime", remedy=f"One of {', '.join(REGIMES)}")
    return found


def good(node: Node) -> Good:
    """One good."""
    return Good(
        description=dealfields.text(node.child("description")),
        hs=dealfields.hs(node.child("hs")),
        eccn=dealfields.eccn(node.child("eccn")),
        origin=dealfields.country(node.child("origin")),
        us_content=dealfields.share(node.child("us_content")),
        us_origin=dealfields.boolean(node.child("us_origin")),
        sector=dealfields.word(node.child("sector"), SECTORS),
        used_in_sector=dealfields.word(node.child("used_in_sector"), SECTORS),
        end_user=dealfields.text(node.child("end_user")),
        value=dealfields.money(node.child("value")),
        annexes=dealfields.annexes(node.child("annexes")),
    )


def _payment(node: Node | None) -> Payment:
    if node is None or dealfields.silent(node):
        return Payment()
    through = node.child("through")
    found = Payment(
        currency=dealfields.currency(node.child("currency")),
        amount=dealfields.number(node.child("amount")),
        through=None if dealfields.silent(through) else dealfields.countries(through),
    )
    node.done()
    return found


def _route(node: Node | None) -> Route:
    if node is None or dealfields.silent(node):
        return Route()
    found = Route(
        start=dealfields.country(node.child("from")),
        end=dealfields.country(node.child("to")),
        via=dealfields.countries(node.child("via")),
        vessels=_list(node.child("vessels"), _vessel),
    )
    node.done()
    return found


def _vessel(node: Node) -> Vessel:
    return Vessel(dealfields.words(node.need("name")), dealfields.imo(node.child("imo")), dealfields.country(node.child("flag")))


def stage(node: Node) -> Stage:
    """One stage."""
    name, on = dealfields.word(node.need("stage"), STAGES), dealfields.day(node.need("date"))
    if name is None or on is None:
        node.fail("a stage has a name and a day")
    return Stage(name, on, dealfields.text(node.child("party")))


def _licence(node: Node) -> Licence:
    return Licence(
        issuer=dealfields.words(node.need("issuer")),
        number=dealfields.text(node.child("number")),
        status=dealfields.word(node.child("status"), LICENCE_STATUSES),
        covers=dealfields.texts(node.child("covers")),
        parties=dealfields.texts(node.child("parties")),
        cap=dealfields.money(node.child("cap")),
        conditions=dealfields.text(node.child("conditions")),
        since=dealfields.day(node.child("from")),
        until=dealfields.day(node.child("to")),
    )


def _notice(node: Node) -> Notice:
    on = dealfields.day(node.need("on"))
    if on is None:
        node.fail("a notice has a day")
    return Notice(dealfields.words(node.need("to")), on, dealfields.text(node.child("about")))


def _whole(node: Node | None) -> int | None:
    found = dealfields.number(node)
    if found is not None and node is not None and found != int(found):
        node.fail("a whole number is expected here")
    return None if found is None else int(found)


def _countries_or_silence(node: Node | None) -> tuple[str, ...] | None:
    return None if dealfields.silent(node) else dealfields.countries(node)


def _texts_or_silence(node: Node | None) -> tuple[str, ...] | None:
    return None if dealfields.silent(node) else dealfields.texts(node)


def _enumerated(known: Sequence[str]) -> Callable[[Node | None], str | None]:
    return lambda node: dealfields.word(node, known)


_FACTS: dict[str, Callable[[Node | None], Any]] = {
    "us_person_involved": dealfields.boolean, "us_clearing": dealfields.boolean, "approved_in": _countries_or_silence,
    "end_use": _enumerated(END_USES), "end_user_government": dealfields.boolean, "purpose": _enumerated(PURPOSES),
    "delivered_to_us": dealfields.boolean, "notice_given_on": dealfields.day, "notice_to": dealfields.text,
    "ais_gap_hours": dealfields.number,
    "sts_transfer": dealfields.boolean, "flag_changes_12m": _whole, "concealed_party": dealfields.boolean, "discount": dealfields.share,
    "held_property": dealfields.boolean, "screened_lists": _texts_or_silence, "transfer_kind": _enumerated(TRANSFER_KINDS),
    "information_obtained_on": dealfields.day, "blocked_on": dealfields.day, "rejected_on": dealfields.day,
    "licences": lambda node: _list(node, _licence), "notices": lambda node: _list(node, _notice),
}  # fmt: skip
assert set(_FACTS) == {one.name for one in fields_of(Facts)}


def _facts(node: Node | None) -> Facts:
    if node is None or dealfields.silent(node):
        return Facts()
    found = Facts(**{name: reader(node.child(name)) for name, reader in _FACTS.items()})
    node.done()
    return found
