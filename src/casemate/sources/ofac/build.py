"""What every OFAC format builds alike: the schema of a party, a name in OFAC's own order, an address in one line.

The delimited files hold the merged line alone; the XML formats hold the parts. Both come out with the same ``text``.
"""

from __future__ import annotations

from typing import cast

from casemate.model.listing import Name, NameKind, Place, Quality
from casemate.text.countries import country_code
from casemate.text.scripts import script_of

#: OFAC's type of a party in lower case (empty in the delimited files for entities) -> FollowTheMoney.
SCHEMAS: dict[str, str] = {
    "individual": "Person", "entity": "Organization", "": "Organization", "vessel": "Vessel", "aircraft": "Airplane",
}  # fmt: skip

#: OFAC's type of an alias, in letters alone -> what it is to us. "n.k.a.": now known as, a name in force.
ALIAS_KINDS: dict[str, NameKind] = {"aka": "alias", "nka": "alias", "fka": "former"}


def schema_of(sdn_type: str | None) -> str | None:
    """FollowTheMoney schema of OFAC's type of a party; ``None`` where the type is not known."""
    return SCHEMAS.get((sdn_type or "").strip().casefold())


def alias_kind(label: str) -> NameKind | None:
    """``a.k.a.``, ``F.K.A.``, ``nka`` as a kind of name; ``None`` where the label is not known."""
    return ALIAS_KINDS.get(label.replace(".", "").strip().casefold())


def name(last: str | None, first: str | None = None, *, kind: NameKind = "primary", quality: str = "strong", person: bool = False) -> Name:
    """A name as OFAC prints it, "LAST, First"; of a person with its two parts, which the delimited files allow to be told apart too."""
    text = ", ".join(part for part in (last, first) if part)
    pairs = (("lastName", last), ("firstName", first)) if person else ()
    parts = tuple((key, value) for key, value in pairs if value)
    return Name(text, kind, cast(Quality, quality), script=script_of(text), parts=parts)


def split_name(text: str) -> tuple[str, str | None]:
    """A person's name of the delimited files as (last, first); first is ``None`` where there is no comma.

    >>> split_name("AL-ZAWAHIRI, Dr. Ayman")
    ('AL-ZAWAHIRI', 'Dr. Ayman')
    """
    last, comma, first = text.partition(", ")
    return (last, first) if comma else (text, None)


def address(street: str | None, locality: str | None, country: str | None, **parts: str | None) -> Place | None:
    """An address; ``locality`` is "City, State Postcode" as the delimited files merge it. ``None`` where nothing is stated.

    ``parts``: city, region, postal_code, where the format keeps them apart.
    """
    text = ", ".join(part for part in (street, locality, country) if part)
    if not text:
        return None
    return Place("address", text, street=street, country=country_code(country) if country else None, **parts)


def locality_of(city: str | None, region: str | None, postal_code: str | None) -> str | None:
    """How OFAC merges the three in its delimited files: "City, State Postcode".

    >>> locality_of("Grozny", "Chechnya", "364000"), locality_of(None, None, None)
    ('Grozny, Chechnya 364000', None)
    """
    place = ", ".join(part for part in (city, region) if part)
    return " ".join(part for part in (place, postal_code) if part) or None
