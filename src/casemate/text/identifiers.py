"""Identifiers in one form, and whether they are valid: what the index files and what the matcher compares."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from importlib import import_module

from casemate.text.clean import clean
from casemate.text.transliterate import to_latin

#: Kinds of which a party has one, given by one issuer for all: equal is the same party, unequal (both valid) another one.
UNIQUE = frozenset({"imo", "lei", "inn", "ogrn", "duns", "isin", "ssn", "aircraft_serial"})
#: Kinds that name one party, but of which a party may have several over time: equal is the same party, unequal says little.
NAMING = frozenset({
    "passport", "national_id", "tax", "vat", "registration", "bic", "iban", "account", "mmsi", "crypto", "email", "driving_licence",
    "birth_certificate", "aircraft_tail", "aircraft_mode_s", "interpol", "okpo", "vessel_registration", "call_sign",
})  # fmt: skip
#: Kinds whose numbers are given by a state, so that equal numbers of two states are two numbers.
PER_COUNTRY = frozenset({
    "passport", "national_id", "tax", "vat", "registration", "driving_licence", "birth_certificate", "vessel_registration",
})  # fmt: skip

_SHORTEST = {"passport": 5, "national_id": 5, "tax": 5, "registration": 4, "account": 6, "driving_licence": 5, "birth_certificate": 5}
_SPELT_OUT = re.compile(
    r"^\s*(?:imo|mmsi|lei|inn|ogrn|swift(?:/bic)?|bic|iban|passport|no|nr|number|vessel registration identification)\b[\s.:#№]*",
    re.IGNORECASE,
)
_SEPARATORS = re.compile(r"[\s\-./\\_,:;#()'\"№]+")
_STDNUM = {"lei": "lei", "bic": "bic", "iban": "iban", "inn": "ru.inn", "ogrn": "ru.ogrn", "isin": "isin", "imo": "imo"}


@dataclass(frozen=True, slots=True)
class Normalised:
    """An identifier in one form. ``valid``: the check of its kind passes; ``None``: its kind has none."""

    kind: str
    value: str
    valid: bool | None

    @property
    def usable(self) -> bool:
        """Whether equality of two such values says that they name the same party."""
        return self.valid is not False and (self.kind in UNIQUE or self.kind in NAMING)


@lru_cache(maxsize=8192)
def normalise(kind: str, value: str) -> Normalised | None:
    """``value`` of an identifier kind (``model.words.IDENTIFIER_KINDS``) in one form; ``None`` where nothing is left or it is too short.

    >>> normalise("imo", "IMO 9187629"), normalise("lei", "5493001KJTIIGC8Y1R17").valid
    (Normalised(kind='imo', value='9187629', valid=True), False)
    """
    if kind == "crypto":
        text = "".join(clean(value).split())
        return Normalised(kind, text.lower() if text[:2].lower() == "0x" else text, None) if len(text) >= 20 else None
    if kind in ("email", "website"):
        text = clean(value).casefold().strip(" .,;/")
        text = re.sub(r"^(?:https?://)?(?:www\.)?", "", text) if kind == "website" else text
        return Normalised(kind, text, "@" in text if kind == "email" else None) if text else None
    text = _SPELT_OUT.sub("", to_latin(clean(value)))
    text = _SEPARATORS.sub("", text).upper()
    if not text or len(text) < _SHORTEST.get(kind, 1):
        return None
    if kind == "bic" and len(text) == 11 and text.endswith("XXX"):
        text = text[:8]
    return Normalised(kind, text, _valid(kind, text))


def _valid(kind: str, text: str) -> bool | None:
    if kind == "mmsi":
        return len(text) == 9 and text.isdigit()
    if kind == "duns":
        return len(text) == 9 and text.isdigit()
    module = _STDNUM.get(kind)
    return None if module is None else _checker(module)(text)


@lru_cache(maxsize=32)
def _checker(module: str) -> Callable[[str], bool]:
    """``is_valid`` of one module of python-stdnum, loaded when first needed."""
    check: Callable[[str], bool] = import_module(f"stdnum.{module}").is_valid
    return check
