"""Reads the rules, the coverage and the table of facts of pack files; every error names file and line."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import cast

from casemate.errors import InputRefusedError
from casemate.model.verdicts import LAYERS, VERDICTS, Layer, Verdict
from casemate.rules.argument import plain
from casemate.rules.factrows import FactRow, fact_rows
from casemate.rules.load import PackFile, packs
from casemate.rules.parameters import STATUSES, Status
from casemate.rules.persons import BOUND
from casemate.rules.read import citations, day, words
from casemate.rules.rule import Book, Case, Coverage, Duty, InForce, Rule
from casemate.rules.vocabulary import condition
from casemate.text.countries import country_code
from casemate.text.yamltext import Node

REGIMES = ("US", "EU", "UK", "CH", "CA", "AU", "UN", "CN", "RU", "MX", "DE")
#: What a rule of law may say; the others are what an answer says where no rule does.
_VERDICTS = tuple(word for word in VERDICTS if word not in ("NOT_COVERED", "CLEAR", "NOT_CONSULTED"))
#: The laws that a demand rests on, as blocking statutes ask for them.
BASES = ("itsr", "isa", "ifca", "nda2012", "tra", "hba", "cacr", "eo", "cisada", "other")
EXPECTED = (*_VERDICTS, "none")


@lru_cache(maxsize=1)
def book() -> Book:
    """The rules of this version.

    Raises: InputRefusedError with file and line.
    """
    return read_book(packs().files)


def read_book(files: Iterable[PackFile]) -> Book:
    """The rules, coverage and facts of ``files``. Coverage that rests on a rule which is not among them is none.

    Raises: InputRefusedError with file and line.
    """
    rules: dict[str, Rule] = {}
    coverage: list[Coverage] = []
    table: dict[str, FactRow] = {}
    for file in files:
        deals = {} if file.deals is None else dict(file.deals.pairs())
        for node in [] if file.rules is None else file.rules.items():
            rule = _rule(node, file.pack, deals)
            if rule.id in rules:
                node.fail(f"the id stands in {rules[rule.id].file}:{rules[rule.id].line} already", remedy="Rename one")
            rules[rule.id] = rule
        coverage += [_coverage(node, file.pack) for node in ([] if file.coverage is None else file.coverage.items())]
        for row in () if file.facts is None else fact_rows(file.facts):
            if row.name in table:
                raise InputRefusedError("the fact stands twice", file=file.name, value=row.name, remedy="Keep one")
            table[row.name] = row
    return Book(
        tuple(rules[one] for one in sorted(rules)), tuple(one for one in coverage if all(rule in rules for rule in one.rests_on)), table
    )


def _word(node: Node, known: Iterable[str]) -> str:
    if node.text() not in tuple(known):
        node.fail("not a word of this key", remedy=f"One of {', '.join(known)}")
    return node.text()


def _texts(node: Node | None) -> tuple[str, ...]:
    if node is None:
        return ()
    return (words(node),) if isinstance(node.value, str) else tuple(words(item) for item in node.items())


def _rule(node: Node, pack: str, deals: Mapping[str, Node]) -> Rule:
    rows, basis, cases, duties, reviewer, alone = (node.child(key) for key in ("rows", "basis", "cases", "duties", "reviewer", "alone"))
    found = Rule(
        id=words(node.need("id")),
        title=words(node.need("title")),
        regime=_word(node.need("regime"), REGIMES),
        layer=cast(Layer, _word(node.need("layer"), LAYERS)),
        verdict=cast(Verdict, _word(node.need("verdict"), _VERDICTS)),
        binds=_word(node.need("binds"), BOUND),
        when=tuple(condition(item) for item in node.need("when").items()),
        because=words(node.need("because")),
        periods=tuple(_period(item) for item in node.need("in_force").items()),
        lifts=_texts(node.child("lifts")),
        alone=alone is not None and alone.text() == "true",
        duties=() if duties is None else tuple(_duty(item) for item in duties.items()),
        basis=None if basis is None else _word(basis, BASES),
        rows=_texts(rows),
        cases=() if cases is None else tuple(_case(item, deals) for item in cases.items()),
        reviewer=None if reviewer is None or not reviewer.text().strip() else words(reviewer),
        pack=pack,
        file=node.file,
        line=node.line,
    )
    node.done()
    if not found.periods:
        node.fail("a rule is in force at some time")
    return found


def _period(node: Node) -> InForce:
    start, published, end = day(node.need("from")), day(node.need("published")), node.child("to")
    stated, because = node.child("status"), node.child("because")
    status = cast(Status, "settled" if stated is None else _word(stated, STATUSES))
    if status == "recheck" and because is None:
        node.fail("the key 'because' is missing", remedy="Say in one sentence why it is unsettled")
    last = None if end is None else day(end)
    if last is not None and last < start:
        node.fail("it ends before it begins", remedy="to is the last day on which it applies")
    cited = citations(node.need("citations"))
    node.done()
    return InForce(start, last, published, status, None if because is None else words(because), cited, node.line)


def _duty(node: Node) -> Duty:
    within = words(node.need("within"))
    number, _, unit = within.partition(" ")
    found = Duty(
        words(node.need("duty")),
        words(node.need("starts")),
        within,
        words(node.need("to")),
        int(number) if unit == "days" and number.isdigit() else 14 if within == "two weeks" else None,
    )
    node.done()
    return found


def _case(node: Node, deals: Mapping[str, Node]) -> Case:
    name = node.need("deal")
    known = node.child("known")
    party, changed = node.child("party"), node.child("with")
    if name.text() not in deals:
        name.fail("no deal of this file has this name", remedy=f"One of {', '.join(deals) or 'none'}")
    deal = deals[name.text()]
    values = dict(deal.pairs())
    if changed is not None:
        values |= dict(changed.pairs())
    values = {key: value for key, value in values.items() if plain(value) != "absent"}
    found = Case(
        on=day(node.need("on")),
        known=None if known is None else day(known),
        deal=Node(values, deal.line, node.file, ""),
        expect=_word(node.need("expect"), EXPECTED),
        party=None if party is None else words(party),
        file=node.file,
        line=node.line,
    )
    node.done()
    return found


def _coverage(node: Node, pack: str) -> Coverage:
    countries, besides, end = node.child("countries"), node.child("besides"), node.child("to")
    found = Coverage(
        regime=_word(node.need("regime"), REGIMES),
        layer=cast(Layer, _word(node.need("layer"), LAYERS)),
        countries=None if countries is None else _codes(countries),
        besides=() if besides is None else _codes(besides),
        start=day(node.need("from")),
        end=None if end is None else day(end),
        what=words(node.need("what")),
        rests_on=_texts(node.child("rests_on")),
        pack=pack,
        file=node.file,
        line=node.line,
    )
    node.done()
    return found


def _codes(node: Node) -> tuple[str, ...]:
    for item in node.items():
        if country_code(item.text()) != item.text():
            item.fail("not an ISO 3166 code in lower case")
    return tuple(item.text() for item in node.items())
