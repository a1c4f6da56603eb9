"""Which territories a deal touches: delivery, origin, residence, establishment, government, way. Transit never removes one."""

from __future__ import annotations

from collections.abc import Iterable

from casemate.model.deal import Deal, Party
from casemate.rules.truth import Context, Truth, any_of, no, silent, takes_part, yes

#: A region of a country that is an occupied or annexed territory: where only the country is stated, it is open which part it is.
REGIONS = {"ua": frozenset(("ua-43", "ua-40", "ua-14", "ua-09", "ua-65", "ua-23"))}
BANKS = frozenset(("bank", "correspondent_bank", "confirming_bank"))
_RECEIVES = frozenset(("buyer", "end_user", "consignee"))


def _in(code: str, codes: frozenset[str], place: str) -> Truth:
    """Whether a stated place lies in ``codes``; a country of which ``codes`` names only a region leaves it open."""
    if code in codes or ("-" in code and code.partition("-")[0] in codes):
        return yes(place)
    if REGIONS.get(code, frozenset()) & codes:
        return silent(place, "in which region it lies (ISO 3166-2)")
    return no(place)


def _party(context: Context, party: Party, codes: frozenset[str]) -> Truth:
    """Whether a party is in one of ``codes``; asked once per party and codes."""
    context.place(party)
    key = (party.name, codes)
    known = context.memory.get(key)
    if not isinstance(known, Truth):
        known = context.memory[key] = _located(context, party, codes)
    return known


def _located(context: Context, party: Party, codes: frozenset[str]) -> Truth:
    place = context.place(party)
    tests = [
        _in(code, codes, f"{place}.{name}")
        for name in ("country", "incorporated_in", "resident_in", "government_of")
        if (code := getattr(party, name)) is not None
    ]
    found = any_of(tests) if tests else silent(f"{place}.country", "where the party is")
    return Truth(found.value, found.facts, (party.name,) if found.value else (), found.missing)


def party_in(context: Context, codes: frozenset[str]) -> Truth:
    """The bound party is in one of ``codes``."""
    return _party(context, context.party, codes)


def counterparty_in(context: Context, codes: frozenset[str]) -> Truth:
    """Another party that takes part is in one of ``codes``."""
    return any_of(_party(context, one, codes) for one in context.others())


def counterparty_bank_in(context: Context, codes: frozenset[str]) -> Truth:
    """A bank among the other parties is in one of ``codes``, or a branch of one that is."""
    return any_of(_party(context, one, codes) for one in context.others() if one.role in BANKS)


def government(context: Context, codes: frozenset[str]) -> Truth:
    """A party that takes part is, or belongs to, the government of one of ``codes``; nobody is so unless it is stated."""
    return any_of(
        Truth(one.government_of in codes, (f"{context.place(one)}.government_of",), (one.name,) if one.government_of in codes else ())
        for one in context.others()
        if one.government_of is not None
    )


def delivered_to(context: Context, codes: frozenset[str]) -> Truth:
    """The goods or services go to one of ``codes``: by the route, or by where those who receive them are."""
    return any_of(_destinations(context, codes))


def _destinations(context: Context, codes: frozenset[str]) -> Iterable[Truth]:
    deal = context.deal
    if deal.route.end is not None:
        yield _in(deal.route.end, codes, "route.to")
    for party in deal.parties:
        if party.role in _RECEIVES and takes_part(party, deal.act):
            yield _party(context, party, codes)
    for number, good in enumerate(deal.goods):
        user = None if good.end_user is None else deal.party(good.end_user)
        if user is not None:
            yield _party(context, user, codes)
        elif good.end_user is not None:
            yield silent(f"goods[{number}].end_user", "where the end user is: name it among the parties")


def destinations(deal: Deal) -> tuple[str, ...]:
    """The countries that the goods go to: by the route, and where those who receive them are."""
    found = [deal.route.end]
    users = {good.end_user for good in deal.goods}
    for party in deal.parties:
        if party.role in _RECEIVES or party.name in users:
            found += [party.country or party.incorporated_in]
    return tuple(dict.fromkeys(code for code in found if code is not None))


def origin_in(context: Context, codes: frozenset[str]) -> Truth:
    """The goods come from one of ``codes``: their origin, or the place from which they are sent."""
    deal = context.deal
    tests = [] if deal.route.start is None else [_in(deal.route.start, codes, "route.from")]
    for number, good in enumerate(deal.goods):
        place = f"goods[{number}].origin"
        if good.origin is not None:
            tests.append(_in(good.origin, codes, place))
        elif not any(one.role == "seller" and one.countries for one in deal.parties):
            tests.append(silent(place, "where the good comes from"))
    return any_of(tests)


def touches(context: Context, codes: frozenset[str]) -> Truth:
    """Anything in the deal lies in one of ``codes``: delivery, origin, a party, its government, the way."""
    deal = context.deal
    tests = [*_destinations(context, codes), origin_in(context, codes), *(_party(context, one, codes) for one in context.others())]
    tests += [_in(code, codes, f"route.via[{number}]") for number, code in enumerate(deal.route.via)]
    return any_of(tests)
