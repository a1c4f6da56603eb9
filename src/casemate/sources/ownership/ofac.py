"""What OFAC's own lists say of ownership and control: leads. OFAC states no share, and neither do we.

The list files are read by their source (``us_ofac_sdn``, ``us_ofac_cons``) in any of their formats. "Owned or Controlled By" becomes a
holding of unknown size beside a lead; every other relation becomes a lead (``influence``) or what its words say (family, management).
"""

from __future__ import annotations

from collections.abc import Iterator

from casemate.errors import SourceError
from casemate.model.listing import Fragment, Relation
from casemate.model.relation import UNKNOWN, ControlKind, Controls, GraphParty, Owns, Statement
from casemate.sources import registry
from casemate.sources.base import Journal, choose
from casemate.sources.ownership.base import Item, OwnershipFormat, holds_itself, one_line
from casemate.sources.raw import RawFile, RawSet

_LISTS = ("us_ofac_sdn", "us_ofac_cons")
#: Relations in which the entry stands above the other party.
_ABOVE = frozenset(("owned", "leader", "subsidiary"))
#: Relations that say nothing about who stands behind whom.
_ASIDE = {"associate": "associates", "supports": "who supports whom", "member": "membership", "previous_owner": "former owners"}
_KINDS: dict[str, ControlKind] = {"family": "family", "leader": "management", "manager": "management"}
_HOLDINGS = frozenset(("owner", "owned", "parent", "subsidiary", "property_of"))


def read(files: tuple[RawFile, ...], journal: Journal) -> Iterator[Item]:
    """The leads of one list's edition, and the entries and names that they lead between.

    Raises: SourceError where the files are none of OFAC's.
    """
    raw = RawSet(", ".join(file.name for file in files[:3]), files)
    list_id, reading = _open(raw, journal)
    entries: dict[str, str] = {}
    leads: list[tuple[str, Relation, str, int | None]] = []
    for native, fragment in reading:
        name = _caption(fragment)
        if name is not None:
            entries.setdefault(native, name)
        leads += [(native, relation, fragment.file, fragment.line) for relation in fragment.relations]
    by_name: dict[str, list[str]] = {}
    for native, name in entries.items():
        by_name.setdefault(name.casefold(), []).append(native)
    named: set[str] = set()
    for native, relation, file, line in leads:
        if relation.kind in _ASIDE:
            journal.skip(_ASIDE[relation.kind])
            continue
        target = _target(relation, entries, by_name)
        entry = f"{list_id}:{native}"
        other = f"{list_id}:{target}" if target is not None else one_line(relation.target)
        if entry == other:
            holds_itself(journal, entry, file, line)
            continue
        for party in (_entry(list_id, native, entries), other if target is None else _entry(list_id, target, entries)):
            found = GraphParty(party, match=True) if isinstance(party, str) else party
            if found.name not in named:
                named.add(found.name)
                yield found
        stated = Statement(source=f"OFAC, {list_id}, entry {native}: {_words(relation)}", undated=True, file=file, line=line)
        upper, lower = (entry, other) if relation.kind in _ABOVE else (other, entry)
        if relation.kind in _HOLDINGS:
            yield Owns(upper, lower, UNKNOWN, UNKNOWN, stated=stated)
        kind: ControlKind = (
            "family" if relation.kind == "family" else "management" if relation.kind in ("leader", "manager") else "influence"
        )
        yield Controls(upper, lower, kind, stated)


def _open(raw: RawSet, journal: Journal) -> tuple[str, Iterator[tuple[str, Fragment]]]:
    for list_id in _LISTS:
        source = registry.load(list_id)
        try:
            chosen, files = choose(source, raw)
        except SourceError:
            continue
        return list_id, chosen.read(files, journal).fragments
    raise SourceError(
        "not a file of OFAC's SDN or consolidated list", file=raw.label, remedy="Any format that casemate update takes for them"
    )


def _caption(fragment: Fragment) -> str | None:
    return next((one_line(name.text) for name in fragment.names if name.kind == "primary"), None)


def _target(relation: Relation, entries: dict[str, str], by_name: dict[str, list[str]]) -> str | None:
    if relation.target_id is not None and relation.target_id in entries:
        return relation.target_id
    fitting = by_name.get(one_line(relation.target).casefold(), [])
    return fitting[0] if len(fitting) == 1 else None


def _entry(list_id: str, native: str, entries: dict[str, str]) -> GraphParty:
    return GraphParty(f"{list_id}:{native}", caption=entries.get(native), entry=(f"{list_id}:{native}",))


def _words(relation: Relation) -> str:
    label = relation.note or {"linked_to": "Linked To", "owner": "Owned or Controlled By"}.get(relation.kind, relation.kind)
    return f"{one_line(label)[:120]} {one_line(relation.target)[:200]}"


FORMAT = OwnershipFormat(
    "ofac",
    "OFAC list files: Linked To and relationship records, as leads",
    read,
    {
        "associates, supporters, members, former owners": "links that say nothing about who stands behind whom; counted",
        "everything else of the list": "read, and used by screening",
    },
)
