"""The closed vocabularies of deal files: what may stand in each key, and the codes of money, goods and annexes."""

from __future__ import annotations

import re

ACTS = (
    "supply", "purchase", "pay", "receive", "finance", "insure", "transport", "broker", "approve", "invest", "service", "hire",
    "hold", "credit_frozen_account", "terminate", "refuse", "request_information",
)  # fmt: skip
ROLES = (
    "seller", "buyer", "owner", "bank", "correspondent_bank", "payer", "payee", "insurer", "carrier", "vessel_owner", "end_user",
    "consignee", "freight_forwarder", "agent", "acting_for", "guarantor", "investor", "operator", "employer", "worker", "approver",
    "signatory", "director", "charterer", "reinsurer", "confirming_bank",
)  # fmt: skip
SECTORS = (
    "petroleum", "petrochemicals", "gas", "energy", "shipping", "shipbuilding", "ports", "insurance", "financial", "messaging",
    "banknotes", "rial", "sovereign_debt", "automotive", "aviation", "precious_metals", "metals", "graphite_coal_software",
    "construction", "mining", "manufacturing", "textiles", "carpets_foodstuffs", "food", "agriculture", "medicine",
    "medical_devices", "telecom", "personal_communications", "semiconductors", "arms", "dual_use", "tourism", "humanitarian",
    "education", "other",
)  # fmt: skip
STAGES = (
    "signed", "amended", "licensed", "loaded", "shipped", "delivered", "invoiced", "paid", "settled", "terminated",
)  # fmt: skip
END_USES = ("civilian", "military", "nuclear", "unknown")
PURPOSES = ("new_business", "wind_down", "repair", "humanitarian", "personal", "official")
TRANSFER_KINDS = ("food", "healthcare", "medical_equipment", "agricultural", "humanitarian", "remittance", "other")
LICENCE_STATUSES = ("held", "applied", "refused", "expired", "revoked")

#: ISO 4217: the currencies of today, and those that deals since 1990 were written in.
CURRENCIES = frozenset((
    "AED", "AFN", "ALL", "AMD", "ANG", "AOA", "ARS", "AUD", "AWG", "AZN", "BAM", "BBD", "BDT", "BGN", "BHD", "BIF", "BMD", "BND",
    "BOB", "BRL", "BSD", "BTN", "BWP", "BYN", "BZD", "CAD", "CDF", "CHF", "CLF", "CLP", "CNY", "COP", "CRC", "CUC", "CUP", "CVE",
    "CZK", "DJF", "DKK", "DOP", "DZD", "EGP", "ERN", "ETB", "EUR", "FJD", "FKP", "GBP", "GEL", "GHS", "GIP", "GMD", "GNF", "GTQ",
    "GYD", "HKD", "HNL", "HRK", "HTG", "HUF", "IDR", "ILS", "INR", "IQD", "IRR", "ISK", "JMD", "JOD", "JPY", "KES", "KGS", "KHR",
    "KMF", "KPW", "KRW", "KWD", "KYD", "KZT", "LAK", "LBP", "LKR", "LRD", "LSL", "LTL", "LVL", "LYD", "MAD", "MDL", "MGA", "MKD",
    "MMK", "MNT", "MOP", "MRO", "MRU", "MUR", "MVR", "MWK", "MXN", "MYR", "MZN", "NAD", "NGN", "NIO", "NOK", "NPR", "NZD", "OMR",
    "PAB", "PEN", "PGK", "PHP", "PKR", "PLN", "PYG", "QAR", "RON", "RSD", "RUB", "RWF", "SAR", "SBD", "SCR", "SDG", "SEK", "SGD",
    "SHP", "SLE", "SLL", "SOS", "SRD", "SSP", "STD", "STN", "SVC", "SYP", "SZL", "THB", "TJS", "TMT", "TND", "TOP", "TRY", "TTD",
    "TWD", "TZS", "UAH", "UGX", "USD", "UYU", "UZS", "VED", "VEF", "VES", "VND", "VUV", "WST", "XAF", "XAG", "XAU", "XCD", "XDR",
    "XOF", "XPD", "XPF", "XPT", "YER", "ZAR", "ZMW", "ZWL", "ATS", "BEF", "BYR", "CYP", "DEM", "EEK", "ESP", "FIM", "FRF", "GRD",
    "IEP", "ITL", "LUF", "MTL", "NLG", "PTE", "ROL", "SIT", "SKK", "SDD", "TRL", "XEU",
))  # fmt: skip

_HS = re.compile(r"\d{4}(?:\.?\d{2}){0,3}")
_ECCN = re.compile(r"EAR99|[0-9][A-E][0-9]{3}(?:\.[a-z0-9]+(?:\.[a-z0-9]+){0,6})?", re.IGNORECASE)
_ANNEX = re.compile(r"[a-z]{2}_[a-z0-9_]{1,40}:[A-Z0-9]{1,12}")


def hs_code(text: str) -> str | None:
    """The digits of an HS code of 4 to 10 digits in a chapter that there is; ``None`` where ``text`` is none.

    >>> hs_code("8703.23"), hs_code("7700"), hs_code("87")
    ('870323', None, None)
    """
    if not _HS.fullmatch(text):
        return None
    digits = text.replace(".", "")
    chapter = int(digits[:2])
    # Chapter 77 is kept free by the Harmonised System; 98 and 99 are national.
    return digits if 1 <= chapter <= 99 and chapter != 77 else None


def eccn_code(text: str) -> str | None:
    """An Export Control Classification Number as written in the Commerce Control List; ``None`` where ``text`` is none.

    >>> eccn_code("ear99"), eccn_code("2b350.d"), eccn_code("X1")
    ('EAR99', '2B350.d', None)
    """
    if not _ECCN.fullmatch(text):
        return None
    head, dot, rest = text.partition(".")
    return head.upper() + dot + rest.lower()


def annex_code(text: str) -> str | None:
    """``act:annex`` such as ``eu_267_2012:VIIB``; ``None`` where ``text`` is none."""
    return text if _ANNEX.fullmatch(text) else None
