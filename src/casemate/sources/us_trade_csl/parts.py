"""The lists that the Consolidated Screening List joins, and the id of an entry within them."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping

from casemate.text.countries import country_code

#: The abbreviation in the column ``source`` -> our code of the part. "561", "13599" and "ISA" are lists of the years before 2019.
PARTS: dict[str, str] = {
    "SDN": "SDN", "EL": "EL", "DPL": "DPL", "UVL": "UVL", "MEU": "MEU", "ISN": "ISN", "DTC": "DTC", "SSI": "SSI", "FSE": "FSE",
    "PLC": "PLC", "CAP": "CAP", "CMIC": "CMIC", "NS-MBS List": "NS-MBS", "MBS": "NS-MBS", "561": "561", "13599": "13599", "ISA": "ISA",
}  # fmt: skip
#: Parts that OFAC keeps; their rows have its number.
TREASURY = frozenset(("SDN", "SSI", "FSE", "PLC", "CAP", "CMIC", "NS-MBS", "561", "13599"))
#: Parts that every whole file has had since the list exists; one that lacks a row of these is cut or filtered.
ALWAYS = frozenset(("SDN", "EL", "DPL", "UVL", "ISN", "DTC"))
_BRACKETS = re.compile(r"\(([A-Za-z0-9 -]{2,20})\)")


def part_of(source: str) -> str | None:
    """The part that the column ``source`` names ("Entity List (EL) - Bureau of Industry and Security", or "EL" until 2016)."""
    found = PARTS.get(source)
    return found or next((PARTS[text] for text in _BRACKETS.findall(source) if text in PARTS), None)


def countries_of(addresses: str) -> tuple[str, ...]:
    """The countries at the end of the addresses, where they are understood; sorted, each once."""
    found = {country_code(address.rpartition(", ")[2]) for address in addresses.split("; ")}
    return tuple(sorted(code for code in found if code))


def base_id(part: str, row: Mapping[str, str]) -> str:
    """The id of a row, stable as long as the row means the same; it may stand twice (``exact_id`` then tells the rows apart).

    Of OFAC's parts: part and number ("SDN-26860"). The others have none, and the file's own ``_id`` won't do: between 2022 and 2023 every
    one of these changed with the way it is made. So: part and 12 hex digits of the SHA-256 of name, programmes, first day and countries
    (not the addresses: their wording changes).
    """
    if part in TREASURY:
        return f"{part}-{row['entity_number']}"
    key = (" ".join(row["name"].casefold().split()), row["programs"].strip(), row["start_date"].strip(), *countries_of(row["addresses"]))
    return f"{part}-{_digest(key, 12)}"


def exact_id(base: str, row: Mapping[str, str]) -> str:
    """``base`` with four hex digits more, made from addresses and notice, for rows that share it."""
    return f"{base}-{_digest((row['addresses'], row['federal_register_notice'], row['source_list_url']), 4)}"


def _digest(key: tuple[str, ...], digits: int) -> str:
    return hashlib.sha256("\x1f".join(key).encode()).hexdigest()[:digits]
