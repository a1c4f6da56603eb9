"""Pairs in one cluster whose numbers differ, as they were read: one party with a number that a list has wrong, or two parties.

Compared were all names, addresses, e-mail addresses, websites and telephone numbers, and what the number is elsewhere on the lists.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Judgement:
    """``entries``: every pair of them is judged alike. ``why``: what decided."""

    entries: frozenset[str]
    same: bool
    why: str


def _one(why: str, *entries: str) -> Judgement:
    return Judgement(frozenset(entries), True, why)


def _two(why: str, *entries: str) -> Judgement:
    return Judgement(frozenset(entries), False, why)


EU_IV = "eu_journal_sanctions:32014R0833-IV-"
EU_I = "eu_journal_sanctions:32014R0269-I.ENTITIES-"
SDN, CSL, AU = "us_ofac_sdn:", "us_trade_csl:SDN-", "au_dfat_sanctions:"

JUDGED: tuple[Judgement, ...] = (
    _one("one OFAC uid; the number was corrected between the editions", SDN + "16669", CSL + "16669"),
    _one("all names; the Australian numbers are those of Bank Rossiya", AU + "2933", EU_I + "45"),
    _one("all names, the address on Petrogradskaya nab. 18A", AU + "2939", SDN + "16807", CSL + "16807"),
    _one("all names and the address letter by letter", AU + "7555", SDN + "37699"),
    _one("all names, address, website; the Australian number is its parent's", AU + "7582", SDN + "16884", CSL + "16884"),
    _one("both names; the EU's number is Kronshtadt's, another entry of the same annex", EU_IV + "61", SDN + "39178"),
    _one("all names, address, and the tax number; the EU's OGRN is Severny Press's", EU_I + "381", SDN + "35865", CSL + "35865"),
    _one("all names and the address", EU_IV + "435", SDN + "39183"),
    _one("name, seat; the institution got a new number when its form changed", EU_IV + "232", SDN + "37686"),
    _one("name and address; CSL has the number of Uralelement", EU_IV + "196", CSL + "35895"),
    _one("name and address; CSL has the number of Molot", EU_IV + "201", CSL + "35869"),
    _one("name and the address in Kursk", EU_IV + "317", SDN + "37683"),
    _one("names and the address on Kosaya Liniya", EU_IV + "125", SDN + "36037", CSL + "36037"),
    _one("names and the address in Veliky Novgorod", EU_IV + "451", SDN + "37797"),
    _one("name in the same wrong spelling, address; a new number when its form changed", EU_IV + "463", SDN + "38162"),
    _one("names and three addresses; the EU's number is that of another entry of the same annex", EU_IV + "671", SDN + "48849"),
    _one("name and the address in Naberezhnye Chelny", EU_IV + "769", SDN + "48422"),
    _two("the EU names the group in the entry of its CST company; OFAC lists Zala Aero and CST apart", EU_IV + "502", SDN + "45934"),
    _two("a company with shares and one without at one address", EU_IV + "442", SDN + "38137"),
    _two("one name, two addresses and numbers; nothing says that they are one", EU_IV + "868", SDN + "45946"),
)
