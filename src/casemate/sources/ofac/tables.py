"""The delimited files of OFAC as its data specification (dat_spec.txt) has them: tables, columns, names, words of headers."""

from __future__ import annotations

import re
from dataclasses import dataclass

#: The two lists that are published in these files.
SDN, CONS = "us_ofac_sdn", "us_ofac_cons"

#: Extension -> what stands between two fields. All three quote text with ``"``.
DELIMITERS: dict[str, str] = {"csv": ",", "pip": "|", "del": "@"}


@dataclass(frozen=True, slots=True)
class Table:
    """One of the four files of an edition. ``part``: what it carries. ``raw``: the column whose text is kept untrimmed, or ``None``."""

    part: str
    columns: tuple[str, ...]
    raw: int | None = None

    @property
    def width(self) -> int:
        """How many fields a row has."""
        return len(self.columns)


ENTRIES = Table(
    "entries",
    ("ent_num", "sdn_name", "sdn_type", "program", "title", "call_sign", "vess_type", "tonnage", "grt", "vess_flag", "vess_owner",
     "remarks"),
    raw=11,
)  # fmt: skip
ALIASES = Table("aliases", ("ent_num", "alt_num", "alt_type", "alt_name", "alt_remarks"))
ADDRESSES = Table("addresses", ("ent_num", "add_num", "address", "city/state/province/postal code", "country", "add_remarks"))
COMMENTS = Table("comments", ("ent_num", "remarks"), raw=1)
TABLES = (ENTRIES, ALIASES, ADDRESSES, COMMENTS)

#: Base names, as ``base_name`` gives them, by list and part.
NAMES: dict[str, dict[str, tuple[str, ...]]] = {
    SDN: {
        "entries": ("sdn",),
        "aliases": ("alt", "sdn_alt", "sdn_alias", "sdn_aliases"),
        "addresses": ("add", "sdn_add", "sdn_address", "sdn_addresses"),
        "comments": ("sdn_comments",),
    },
    CONS: {
        "entries": ("cons_prim",),
        "aliases": ("cons_alt", "cons_alias", "cons_aliases"),
        "addresses": ("cons_add", "cons_address", "cons_addresses"),
        "comments": ("cons_comments",),
    },
}

#: First words of a header row. Official files have none; who saved a file again has often added one.
HEADER_WORDS = frozenset(("ent_num", "ent num", "entnum", "id", "uid", "entity_id", "entity id", "entity number"))

#: Programmes that only the consolidated list has: an entry with these alone is not an SDN (law.md, section H).
CONS_ONLY = frozenset(("NS-PLC", "FSE-IR", "FSE-SY", "561List", "561-Related", "CMIC-EO13959"))
#: Programmes that the consolidated list has never had: an entry with these alone is an SDN.
SDN_ONLY = frozenset(("SDNT", "SDNTK", "CUBA", "NPWMD", "TCO", "IRAQ2", "FTO", "BALKANS", "ZIMBABWE", "DRCONGO", "BELARUS", "LIBYA2"))

_DATE = re.compile(r"_?(?:19|20)\d{2}_?[01]\d_?[0-3]\d_?|_?\(\d{1,3}\)$")


def base_name(name: str) -> tuple[str, str]:
    """``(base, extension)`` of a file name, lower case, without a date or the ``(1)`` of a second download.

    >>> base_name("SDN_2021-07-07.CSV"), base_name("cons_prim (2).pip")
    (('sdn', 'csv'), ('cons_prim', 'pip'))
    """
    stem, _, extension = name.casefold().rpartition(".")
    return _DATE.sub("", stem.replace("-", "_").replace(" ", "_")).strip("_"), extension


def part_of(name: str, list_id: str) -> str | None:
    """Which part of the list a file of this name carries, or ``None``."""
    base, _ = base_name(name)
    return next((part for part, names in NAMES[list_id].items() if base in names), None)


def header_fault(cells: list[str], table: Table) -> str | None:
    """Why a first row that is no data can't be taken for this table's header; ``None`` where it can.

    Only known columns in a wrong place are a fault: many who add a header invent its words.
    """
    words = [cell.strip().casefold() for cell in cells]
    if words[0] not in HEADER_WORDS:
        return "the first field of the first row is neither a number nor a known heading"
    for place, word in enumerate(words):
        if word in table.columns and table.columns[place] != word:
            return f"the column {word!r} stands in place {place + 1}, not {table.columns.index(word) + 1}"
    return None
