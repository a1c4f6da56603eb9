"""Deal files: what is read, and what is refused with file, line and remedy."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction

import pytest

from casemate.app.dealfile import read
from casemate.errors import InputRefusedError, LimitError

GOOD = """\
deal: carmaker-kits
date: 2018-10-01
act: supply
we: seller
contract_date: 2017-05-01
parties:
  - {role: seller, name: Example Motors SA, schema: Company, country: fr, incorporated_in: fr}
  - {role: buyer, name: Iran Khodro, schema: Company, country: ir, listed: [{regime: US, programmes: [IRAN]}]}
  - {role: bank, name: Example Bank AG, country: de}
ownership: [{owner: Example Holding, owned: Example Motors SA, share: 0.60, since: 2010-01-01}]
goods: [{description: car kits, hs: "8703.23", eccn: EAR99, origin: fr, us_content: 0.0, sector: automotive, value: "1200000 EUR"}]
payment: {currency: EUR, amount: "1200000", through: [de]}
route: {from: fr, to: ir, via: [tr], vessels: [{name: EXAMPLE, imo: "9187629"}]}
stages: [{stage: loaded, date: 2018-09-01}, {stage: delivered, date: 2018-09-20}]
facts: {us_person_involved: false, end_use: civilian, us_clearing: unknown}
"""


def test_a_whole_deal_is_read() -> None:
    deal = read(GOOD.encode(), "deal.yaml")
    assert (deal.we, deal.date, len(deal.parties)) == ("Example Motors SA", date(2018, 10, 1), 3)
    assert (deal.goods[0].hs, deal.goods[0].us_content, str(deal.goods[0].value)) == ("870323", Decimal("0.0"), "1200000 EUR")
    assert (deal.ownership[0].capital.low, deal.route.end, deal.payment.through) == (Fraction(3, 5), "ir", ("de",))


@pytest.mark.parametrize("fact", ["us_clearing", "sts_transfer", "purpose"])
def test_what_is_unknown_or_absent_is_silence(fact: str) -> None:
    assert getattr(read(GOOD.encode(), "deal.yaml").facts, fact) is None


def test_listings_that_nobody_speaks_of_differ_from_none() -> None:
    deal = read(GOOD.replace("country: de", "country: de, listed: []").encode(), "deal.yaml")
    assert (deal.parties[0].listed, deal.parties[2].listed) == (None, ())


WRONG = [
    ("contract_date: 2017", "contract_day: 2017", "Did you mean 'contract_date'", 5),
    ("act: supply", "act: suply", "Did you mean 'supply'", 3),
    ("we: seller", "we: carrier", "no party has this name or role", 4),
    ("date: 2018-10-01", "date: 2018-02-30", "not a day", 2),
    ("date: 2018-10-01", "date: 1018-02-03", "not between", 2),
    ("role: seller", "role: sellers", "Did you mean 'seller'", 7),
    ("country: fr", "country: zz", "not a country", 7),
    ("country: fr", "contry: fr", "Did you mean 'country'", 7),
    ("name: Iran Khodro", "name: Example Motors SA", "stands in line 7 already", 8),
    ("incorporated_in: fr", "incorporated_in: fr, eu_person: false", "contradicts that it is incorporated in fr", 7),
    ("country: fr, incorporated_in: fr", "incorporated_in: us, eu_person: true", "incorporated in us and nothing else", 7),
    ("country: fr, incorporated_in: fr", "country: us", "Example Motors SA is in the United States", 15),
    ("share: 0.60", "share: 1.60", "more than 1", 10),
    ("owner: Example Holding", "owner: Example Motors SA", "own itself", 10),
    ('hs: "8703.23"', 'hs: "7703.23"', "not an HS code", 11),
    ("eccn: EAR99", "eccn: EAR98", "not an ECCN", 11),
    ("origin: fr, us_content", "origin: us, us_content", "contradicts that the good is of US origin", 11),
    ("1200000 EUR", "1200000 EURO", "not an amount of money", 11),
    ("currency: EUR", "currency: EUX", "not a currency", 12),
    ("9187629", "9187620", "not an IMO number", 13),
    ("date: 2018-09-20", "date: 2018-08-20", "delivered before loaded", 14),
    ("end_use: civilian", "end_use: peaceful", "not a word of this key", 15),
    ("deal: carmaker-kits", "deal: &a carmaker-kits", "anchors", 1),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "says", "line"), WRONG)
def test_what_is_wrong_is_refused_with_its_line(old: str, new: str, says: str, line: int) -> None:
    assert old in GOOD
    with pytest.raises(InputRefusedError, match=says) as caught:
        read(GOOD.replace(old, new, 1).encode(), "deal.yaml")
    assert (caught.value.file, caught.value.line) == ("deal.yaml", line)


def test_a_register_is_no_deal() -> None:
    parties = "".join(f"  - {{name: Party {number}}}\n" for number in range(201))
    with pytest.raises(LimitError, match="more than 200 entries"):
        read(f"parties:\n{parties}".encode(), "deal.yaml")


def test_an_expanding_document_is_refused() -> None:
    bomb = "parties: &a [x, x]\ngoods: [*a, *a]\n"
    with pytest.raises(InputRefusedError, match="anchors"):
        read(bomb.encode(), "deal.yaml")
