"""OFAC's advanced XML (``SDN_ADVANCED.XML``, ``CONS_ADVANCED.XML``), a schema made by the UN: ``sdn_advanced.xsd``, ``advanced_xml.xsd``.

The native id is ``FixedRef`` of ``DistinctParty``, which is ``ent_num`` in the delimited files. A party's places and documents stand before
it, its relationships and sanctions entries (programmes, lists, dates, measures) behind all parties: the file is read twice, and what the
first pass finds is kept until its party is given. That is the only memory that grows with the number of entries (under 4 kB per entry);
the parties themselves, nine tenths of the file, are never held. References are checked both ways: to something that is not in the file,
and from nothing that is.

Names are given as OFAC prints them ("LAST, First Middle"), which the delimited files show for every one; the letters of the parts are
kept in names in another script alone. Ignored by name: numbers of rows, which names stand on a document, ``Fixed`` marks of dates,
relevance and status of parts of places, and the hierarchy of the reference values.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from casemate.errors import SourceError
from casemate.model.listing import Fragment
from casemate.sources.base import Format, Journal, Reading
from casemate.sources.ofac import advanced_party, advanced_tables
from casemate.sources.ofac.advanced_tables import Tables
from casemate.sources.ofac.entry import FULL_PARTS, LISTS, OTHER_LISTS
from casemate.sources.ofac.xmlfile import elements, filtered, recogniser
from casemate.sources.raw import RawFile
from casemate.sources.xmlstream import Strict, local

NAMESPACES = (
    "http://www.un.org/sanctions/1.0",
    "https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/ADVANCED_XML",
)
_ROOT, _PARTY = "Sanctions", "DistinctParty"
_CONTAINERS = frozenset(
    ("Locations", "IDRegDocuments", "DistinctParties", "ProfileRelationships", "SanctionsEntries", "SanctionsEntryLinks")
)
_READERS = {
    "Location": advanced_tables.read_location,
    "IDRegDocument": advanced_tables.read_document,
    "ProfileRelationship": advanced_tables.read_relationship,
    "SanctionsEntry": advanced_tables.read_entry,
}
_WANTED = frozenset(("DateOfIssue", "ReferenceValueSets", _PARTY, *_READERS))


def formats(list_id: str) -> Format:
    """The advanced XML as a format of ``us_ofac_sdn`` or ``us_ofac_cons``."""
    return Format(
        "advanced_xml",
        "advanced XML (SDN_ADVANCED.XML, CONS_ADVANCED.XML)",
        recogniser(list_id, _ROOT),
        lambda files, journal: _read(list_id, files[0], journal),
    )


def _read(list_id: str, file: RawFile, journal: Journal) -> Reading:
    tables, profiles = _first_pass(file)
    _check_list(list_id, file.name, tables)
    partial = _partial(tables, profiles)
    return Reading(FULL_PARTS, _fragments(list_id, file, tables, journal, partial), published=tables.published, partial=partial)


def _targets(tables: Tables) -> set[str]:
    """The profiles to which others are related, for which alone a party of another list may be in the file."""
    return {related.target_id for each in tables.related.values() for related in each}


def _check_list(list_id: str, file: str, tables: Tables) -> None:
    """Raises: SourceError where a party is not on the list, or none is: the file is of the other list."""
    own = {profile for profile, sanctions in tables.sanctions.items() if any(name == LISTS[list_id] for name, _ in sanctions.lists)}
    foreign = tables.sanctions.keys() - own - _targets(tables)
    if foreign or not own:
        names = {name: None for profile in sorted(foreign) for name, _ in tables.sanctions[profile].lists}
        raise SourceError(
            f"{len(foreign)} of {len(tables.sanctions)} parties are not on OFAC's {LISTS[list_id]}, which is {list_id}", file=file,
            field="ListID", value=", ".join(names) or None, remedy="Ingest it as the list it holds, or fetch the right file",
        )  # fmt: skip


def _first_pass(file: RawFile) -> tuple[Tables, set[str]]:
    """What stands outside the parties, and the profiles of the parties.

    Raises: SourceError for what is not foreseen, a delta file among it.
    """
    tables, profiles, sets_read = Tables(), set[str](), False
    for name, element in elements(file, _ROOT, NAMESPACES, _WANTED, _CONTAINERS):
        if name == _ROOT:
            _check_root(element, file.name)
        elif name == "DateOfIssue":
            tables.published = advanced_tables.day_of(Strict(element, file.name))
        elif name == "ReferenceValueSets":
            if sets_read:
                raise Strict(element, file.name).fail("reference values stand twice", remedy="Two files in one? Separate them")
            advanced_tables.read_values(element, file.name, tables.values)
            sets_read = True
        elif name == _PARTY:
            profiles.update(profile.get("ID") or "" for profile in element.iterchildren("{*}Profile"))
            advanced_party.remember_name(element, tables)
        else:
            _READERS[name](Strict(element, file.name), tables)
    return tables, profiles


def _check_root(element: Any, file: str) -> None:
    for attribute, value in element.items():
        if local(attribute) == "DeltaBaseVersion":
            raise SourceError(
                "this is a delta file: it holds what changed, not the list", file=file, line=1, field=attribute,
                value=value, remedy="Fetch the whole file",
            )  # fmt: skip
        if local(attribute) not in ("Version", "schemaLocation"):
            raise SourceError(f"unknown attribute {attribute} of {_ROOT}", file=file, line=1, remedy="The format has changed")


def _partial(tables: Tables, profiles: set[str]) -> str | None:
    """Why the file is not the whole list; ``None`` where it is. A party without sanctions entries may be there for its relations."""
    listed = tables.sanctions.keys()
    if listed <= profiles <= listed | _targets(tables):
        return filtered(set.intersection(*(set(sanctions.programmes) for sanctions in tables.sanctions.values())), len(listed))
    return (
        f"the file holds {len(profiles)} parties and the sanctions entries of {len(listed)}, of which {len(profiles & listed)} fit "
        "together: an excerpt or a cut file"
    )


def _fragments(list_id: str, file: RawFile, tables: Tables, journal: Journal, partial: str | None) -> Iterator[tuple[str, Fragment]]:
    seen: set[str] = set()
    for name, element in elements(file, _ROOT, NAMESPACES, _WANTED, _CONTAINERS):
        if name != _PARTY:
            continue
        node = Strict(element, file.name)
        native_id, entry = advanced_party.read(node, list_id, tables, journal, partial=partial is not None)
        if native_id in seen:
            raise node.fail("the FixedRef stands twice", value=native_id, remedy="The file is damaged: fetch it again")
        seen.add(native_id)
        if entry is None:
            journal.skip(OTHER_LISTS)
        else:
            yield from entry.fragments(native_id)
    left = list(advanced_tables.unclaimed(tables))
    if left and partial is None:
        raise SourceError(f"the file holds {left[0]}", file=file.name, remedy="The file is damaged or cut: fetch it again")
