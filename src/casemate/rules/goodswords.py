"""Words of the vocabulary that ask about goods: sector, use, annexes, United States content."""

from __future__ import annotations

from casemate.model.deal import Good
from casemate.model.dealwords import SECTORS
from casemate.rules.argument import Decide, share, words
from casemate.rules.factrows import unstated
from casemate.rules.truth import Context, Truth, all_of, any_of, no, yes
from casemate.text.yamltext import Node

#: HS beginning -> the sector that the good is of, where the nomenclature leaves no doubt.
HS_SECTORS = {
    "2709": "petroleum", "2710": "petroleum", "2711": "gas", "30": "medicine", "7106": "precious_metals", "7108": "precious_metals",
    "7110": "precious_metals", "72": "metals", "74": "metals", "76": "metals", "93": "arms",
    **dict.fromkeys(("5701", "5702", "5703", "5704", "5705"), "carpets_foodstuffs"),
    **dict.fromkeys(("8703", "8704", "8706", "8707", "8708"), "automotive"),
    **dict.fromkeys(("8802", "8803", "8807"), "aviation"),
}  # fmt: skip


def sector_of(good: Good) -> str | None:
    """The sector that a good is of: as stated, or as its HS code leaves no doubt."""
    if good.sector is not None:
        return good.sector
    return next((HS_SECTORS[good.hs[:length]] for length in (4, 2) if good.hs is not None and good.hs[:length] in HS_SECTORS), None)


def sector(node: Node) -> Decide:
    sectors = words(SECTORS)(node)

    def decide(context: Context) -> Truth:
        if not context.deal.goods:
            return unstated(context.table, "goods", "goods", "what the deal is about")
        return any_of(_good_sector(context, number, good, sectors) for number, good in enumerate(context.deal.goods))

    return decide


def _good_sector(context: Context, number: int, good: Good, sectors: frozenset[str]) -> Truth:
    found, place = sector_of(good), f"goods[{number}].sector"
    if found is None:
        return unstated(context.table, "goods.sector", place, "which sector the good is of")
    return Truth(found in sectors, (place if good.sector is not None else f"goods[{number}].hs",))


def all_goods(node: Node) -> Decide:
    sectors = words(SECTORS)(node)

    def decide(context: Context) -> Truth:
        if not context.deal.goods:
            return no("goods")
        return all_of(_good_sector(context, number, good, sectors) for number, good in enumerate(context.deal.goods))

    return decide


def used_in_sector(node: Node) -> Decide:
    sectors = words(SECTORS)(node)

    def decide(context: Context) -> Truth:
        tests = []
        for number, good in enumerate(context.deal.goods):
            place = f"goods[{number}].used_in_sector"
            tests.append(
                Truth(good.used_in_sector in sectors, (place,))
                if good.used_in_sector is not None
                else unstated(context.table, "goods.used_in_sector", place, "in which sector of the economy it will be used")
            )
        return any_of(tests) if tests else unstated(context.table, "goods", "goods", "what the deal is about")

    return decide


def annex(node: Node) -> Decide:
    prefixes = tuple(item.text() for item in ([node] if isinstance(node.value, str) else node.items()))

    def decide(context: Context) -> Truth:
        tests = []
        for number, good in enumerate(context.deal.goods):
            place = f"goods[{number}].annexes"
            if good.annexes is not None:
                tests.append(Truth(any(one in prefixes for one in good.annexes), (place,)))
            elif sector_of(good) in _PLAIN or good.eccn == "EAR99":
                tests.append(unstated(context.table, "goods.annexes.ordinary", place, "whether the good stands in an annex"))
            else:
                tests.append(unstated(context.table, "goods.annexes", place, "whether the good stands in an annex"))
        return any_of(tests) if tests else no("goods")

    return decide


#: Sectors whose goods no annex of dual-use, naval, metal or software items names.
_PLAIN = frozenset(
    ("food", "agriculture", "medicine", "humanitarian", "carpets_foodstuffs", "textiles", "automotive", "petroleum", "petrochemicals")
)


def us_items(node: Node) -> Decide:
    """Items subject to the EAR: of US origin or from there, or with controlled US content above the share."""
    limit = share(node)

    def decide(context: Context) -> Truth:
        deal = context.deal
        tests = [Truth(deal.route.start == "us", ("route.from",))] if deal.route.start is not None else []
        for number, good in enumerate(deal.goods):
            place = f"goods[{number}]"
            if good.us_origin or good.origin == "us":
                tests.append(yes(f"{place}.origin"))
            elif good.us_content is not None:
                tests.append(Truth(good.us_content > limit, (f"{place}.us_content",)))
            else:
                tests.append(unstated(context.table, "goods.us_content", f"{place}.us_content", "how much controlled US content it has"))
        return any_of(tests) if deal.goods else no("goods")

    return decide
