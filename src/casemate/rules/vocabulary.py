"""The closed vocabulary of conditions: word -> how its argument is read, and what decides it. A new word is a reviewed change."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from decimal import Decimal
from difflib import get_close_matches

from casemate.model.dealwords import ACTS, PURPOSES, ROLES, STAGES, TRANSFER_KINDS
from casemate.rules import persons
from casemate.rules.argument import Decide, countries, must_be_true, plain, words
from casemate.rules.factrows import unstated
from casemate.rules.goodswords import all_goods, annex, sector, us_items, used_in_sector
from casemate.rules.listwords import demanded, listed
from casemate.rules.places import counterparty_bank_in, counterparty_in, delivered_to, government, origin_in, party_in, touches
from casemate.rules.read import day
from casemate.rules.rule import Condition
from casemate.rules.truth import Context, Truth, all_of, any_of, no, opposite, silent, yes
from casemate.text.yamltext import Node


def condition(node: Node) -> Condition:
    """One condition: a map of one word to its argument.

    Raises: InputRefusedError for a word that there is not, or an argument that it does not take.
    """
    pairs = list(node.pairs())
    if len(pairs) != 1:
        node.fail("a condition is one word with its argument")
    word, argument = pairs[0]
    reader = VOCABULARY.get(word)
    if reader is None:
        near = get_close_matches(word, VOCABULARY, n=1)
        argument.fail(
            f"{word!r} is no word of the vocabulary", remedy=f"Did you mean {near[0]!r}?" if near else f"One of {', '.join(VOCABULARY)}"
        )
    return Condition(word, plain(argument), reader(argument))


def _by_countries(test: Callable[[Context, frozenset[str]], Truth]) -> Callable[[Node], Decide]:
    def reader(node: Node) -> Decide:
        codes = countries(node)
        return lambda context: test(context, codes)

    return reader


def _act(node: Node) -> Decide:
    acts = words(ACTS)(node)

    def decide(context: Context) -> Truth:
        act = context.deal.act
        return silent("act", "what is done") if act is None else Truth(act in acts, ("act",))

    return decide


def _role(node: Node) -> Decide:
    roles = words(ROLES)(node)

    def decide(context: Context) -> Truth:
        role, place = context.party.role, context.place(context.party)
        return silent(f"{place}.role", "what the party does in the deal") if role is None else Truth(role in roles, (f"{place}.role",))

    return decide


def _bound(node: Node) -> Decide:
    (word,) = words(tuple(persons.BOUND))(node)
    return persons.BOUND[word]


def _us_clearing(node: Node) -> Decide:
    must_be_true(node)

    def decide(context: Context) -> Truth:
        stated, payment = context.deal.facts.us_clearing, context.deal.payment
        if stated is not None:
            return Truth(stated, ("facts.us_clearing",))
        if payment.through is not None and "us" in payment.through:
            return yes("payment.through")
        if payment.currency == "USD":
            if payment.through is not None:
                return silent("facts.us_clearing", "a payment in US dollars usually clears in the United States")
            return silent("payment.through", "whether the payment in US dollars clears in the United States")
        if payment.through is not None:
            return no("payment.through")
        return unstated(context.table, "facts.us_clearing", "facts.us_clearing", "whether the payment clears in the United States")

    return decide


def _contract_before(node: Node) -> Decide:
    limit = day(node)

    def decide(context: Context) -> Truth:
        signed = context.deal.contract_date
        if signed is None:
            return unstated(context.table, "contract_date", "contract_date", "of which day the contract is")
        return Truth(signed < limit, ("contract_date",))

    return decide


def _done_by(node: Node) -> Decide:
    (stage,) = words(STAGES)(node.need("stage"))
    limit = day(node.need("day"))
    node.done()

    def decide(context: Context) -> Truth:
        days = [one.date for one in context.deal.stages if one.stage == stage]
        if not days:
            return unstated(context.table, "stages", f"stages.{stage}", f"when it was {stage}")
        return Truth(max(days) <= limit, (f"stages.{stage}",))

    return decide


def _fact(name: str, known: Sequence[str] | None = None) -> Callable[[Node], Decide]:
    """A fact of the deal that is stated by name."""

    def reader(node: Node) -> Decide:
        wanted = frozenset({node.text()}) if known is None else words(known)(node)
        if known is None and node.text() not in ("true", "false"):
            node.fail("true or false is expected here")

        def decide(context: Context) -> Truth:
            value = getattr(context.deal.facts, name)
            if value is None or value == "unknown":
                return unstated(context.table, f"facts.{name}", f"facts.{name}", context.table[f"facts.{name}"].meaning)
            text = str(value).lower() if isinstance(value, bool) else str(value)
            return Truth(text in wanted, (f"facts.{name}",))

        return decide

    return reader


def _transfer_kind(node: Node) -> Decide:
    """The class of the transfer; a payment for goods is no remittance."""
    decide = _fact("transfer_kind", TRANSFER_KINDS)(node)
    kinds = words(TRANSFER_KINDS)(node)

    def asked(context: Context) -> Truth:
        stated = context.deal.facts.transfer_kind
        return no("goods") if stated is None and context.deal.goods and kinds == {"remittance"} else decide(context)

    return asked


def _approved_in(context: Context, codes: frozenset[str]) -> Truth:
    where = context.deal.facts.approved_in
    if where is None:
        return unstated(context.table, "facts.approved_in", "facts.approved_in", "where the deal was approved")
    return Truth(any(code in codes for code in where), ("facts.approved_in",))


def _above(name: str) -> Callable[[Node], Decide]:
    """A number among the facts that is above a limit."""

    def reader(node: Node) -> Decide:
        text = node.text()
        if not text.replace(".", "", 1).isdigit():
            node.fail("a number is expected here")
        limit = Decimal(text)

        def decide(context: Context) -> Truth:
            value = getattr(context.deal.facts, name)
            if value is None:
                return unstated(context.table, f"facts.{name}", f"facts.{name}", context.table[f"facts.{name}"].meaning)
            return Truth(Decimal(value) > limit, (f"facts.{name}",))

        return decide

    return reader


def _amount(node: Node) -> Decide:
    """The payment's amount: ``{currency: EUR, from: 10000, below: 100000}``; another currency leaves it open."""
    currency = node.need("currency").text()
    low, high = node.child("from"), node.child("below")
    least = None if low is None else Decimal(low.text())
    most = None if high is None else Decimal(high.text())
    node.done()

    def decide(context: Context) -> Truth:
        payment = context.deal.payment
        if payment.amount is None:
            return silent("payment.amount", "the amount that is transferred")
        if payment.currency != currency:
            return silent("payment.currency", f"what the amount is in {currency}")
        inside = (least is None or payment.amount >= least) and (most is None or payment.amount < most)
        return Truth(inside, ("payment.amount",))

    return decide


def _licence(node: Node) -> Decide:
    """A licence that the user says is held and that runs on the day: ``{issuer: …, number: …}``."""
    issuer, number = node.need("issuer").text().casefold(), node.child("number")
    wanted = None if number is None else number.text().casefold()
    node.done()

    def decide(context: Context) -> Truth:
        for place, one in enumerate(context.deal.facts.licences):
            runs = (one.since is None or one.since <= context.day) and (one.until is None or context.day <= one.until)
            fits = one.issuer.casefold() == issuer and (wanted is None or (one.number or "").casefold() == wanted)
            if fits and runs and one.status in (None, "held") and (not one.parties or context.party.name in one.parties):
                return yes(f"facts.licences[{place}]")
        return unstated(context.table, "facts.licences", "facts.licences", "whether a licence is held")

    return decide


def _notice(node: Node) -> Decide:
    """A notice that was given to an authority."""
    to = node.text().casefold()

    def decide(context: Context) -> Truth:
        for place, one in enumerate(context.deal.facts.notices):
            if to in one.to.casefold():
                return yes(f"facts.notices[{place}]")
        return unstated(context.table, "facts.notices", "facts.notices", "whether notice was given")

    return decide


def _combined(join: Callable[[Iterable[Truth]], Truth]) -> Callable[[Node], Decide]:
    def reader(node: Node) -> Decide:
        parts = tuple(condition(item) for item in node.items())
        return lambda context: join(part.decide(context) for part in parts)

    return reader


def _not(node: Node) -> Decide:
    part = condition(node)
    return lambda context: opposite(part.decide(context))


VOCABULARY: dict[str, Callable[[Node], Decide]] = {
    "act": _act,
    "role": _role,
    "person": _bound,
    "based_in": _by_countries(party_in),
    "touches": _by_countries(touches),
    "delivered_to": _by_countries(delivered_to),
    "origin": _by_countries(origin_in),
    "counterparty_in": _by_countries(counterparty_in),
    "counterparty_bank_in": _by_countries(counterparty_bank_in),
    "government_of": _by_countries(government),
    "approved_in": _by_countries(_approved_in),
    "sector": sector,
    "all_goods": all_goods,
    "used_in_sector": used_in_sector,
    "annex": annex,
    "us_clearing": _us_clearing,
    "us_items": us_items,
    "contract_before": _contract_before,
    "done_by": _done_by,
    "us_person_involved": _fact("us_person_involved"),
    "concealed_party": _fact("concealed_party"),
    "sts_transfer": _fact("sts_transfer"),
    "held_property": _fact("held_property"),
    "end_use": _fact("end_use", ("civilian", "military", "nuclear")),
    "purpose": _fact("purpose", PURPOSES),
    "transfer_kind": _transfer_kind,
    "ais_gap_hours_above": _above("ais_gap_hours"),
    "flag_changes_above": _above("flag_changes_12m"),
    "discount_above": _above("discount"),
    "amount": _amount,
    "licence": _licence,
    "notice": _notice,
    "listed": listed,
    "demanded": demanded,
    "any": _combined(any_of),
    "all": _combined(all_of),
    "not": _not,
}
