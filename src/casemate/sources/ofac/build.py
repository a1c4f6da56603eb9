"""What every OFAC format builds alike: the schema of a party, a name in OFAC's own order, an address in one line.

The delimited files hold the merged line alone; the XML formats hold the parts. Both come out with the same ``text``.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from casemate.model.listing import Name, NameKind, Place, Quality
from casemate.text.countries import country_code
from casemate.text.scripts import script_of

#: OFAC's type of a party in lower case (empty in the delimited files for entities) -> FollowTheMoney.
SCHEMAS: dict[str, str] = {
    "individual": "Person", "entity": "Organization", "": "Organization", "vessel": "Vessel", "aircraft": "Airplane",
}  # fmt: skip

#: OFAC's type of an alias, in letters alone -> what it is to us. "n.k.a.": now known as, a name in force.
ALIAS_KINDS: dict[str, NameKind] = {"aka": "alias", "nka": "alias", "fka": "former"}

_SURNAMES = frozenset(("Last Name", "Patronymic", "Matronymic", "Maiden Name"))
_GIVEN = frozenset(("First Name", "Middle Name"))
#: What OFAC's tables of name parts hold, so that a new one is noticed.
NAME_PARTS = _SURNAMES | _GIVEN | {"Entity Name", "Vessel Name", "Aircraft Name", "Nickname"}
#: The same for parts of an address. "Unknown" is the whole of a place that has no parts.
ADDRESS_PARTS = frozenset(("ADDRESS1", "ADDRESS2", "ADDRESS3", "CITY", "STATE/PROVINCE", "POSTAL CODE", "REGION"))
#: OFAC's names of scripts -> ISO 15924. (Its own codes are partly names: "Latin", "Hebrew".)
_SCRIPTS = {
    "Arabic": "Arab", "Armenian": "Armn", "Chinese Simplified": "Hans", "Chinese Traditional": "Hant", "Cyrillic": "Cyrl",
    "Georgian": "Geor", "Greek": "Grek", "Hebrew": "Hebr", "Japanese": "Jpan", "Korean": "Kore", "Latin": "Latn",
}  # fmt: skip
LATIN = "Latn"
_GIVEN_FIRST = frozenset(("Arab", "Hebr"))
_UNSPACED = frozenset(("Hans", "Hant", "Jpan", "Kore"))
_DIRECTION = dict.fromkeys((0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)))


def schema_of(sdn_type: str | None) -> str | None:
    """FollowTheMoney schema of OFAC's type of a party; ``None`` where the type is not known."""
    return SCHEMAS.get((sdn_type or "").strip().casefold())


def alias_kind(label: str) -> NameKind | None:
    """``a.k.a.``, ``F.K.A.``, ``nka`` as a kind of name; ``None`` where the label is not known."""
    return ALIAS_KINDS.get(label.replace(".", "").strip().casefold())


def script(label: str, code: str | None) -> str | None:
    """ISO 15924 of a script as OFAC calls it; of one that is not in our table its own code; ``None`` where that is none."""
    own = code if code and len(code) == 4 and code.istitle() else None
    return _SCRIPTS.get(label, own)


def name(
    last: str | None, first: str | None = None, *, kind: NameKind = "primary", quality: Quality = "strong", person: bool = False
) -> Name:
    """A name as OFAC prints it, "LAST, First"; of a person with its two parts, which the delimited files allow to be told apart too."""
    text = ", ".join(part for part in (last, first) if part)
    pairs = (("lastName", last), ("firstName", first)) if person else ()
    parts = tuple((key, value) for key, value in pairs if value)
    return Name(text, kind, quality, script=script_of(text), parts=parts)


def printed(
    parts: Iterable[tuple[str, str]],
    *,
    kind: NameKind = "primary",
    quality: Quality = "strong",
    script: str | None = None,
    person: bool = False,
) -> Name:
    """A name from OFAC's parts (type, text) as OFAC prints it: the surnames in capitals, a comma, the given names; else all in capitals.

    A nickname keeps its letters. Arabic and Hebrew names are written given name first, Chinese, Japanese and Korean ones surname first.

    >>> printed([("First Name", "Ilya"), ("Last Name", "Markov"), ("Middle Name", "Anatolyevich")], person=True).text
    'MARKOV, Ilya Anatolyevich'
    """
    surnames, given, whole = [], [], []
    for type_, value in parts:
        text = unmarked(value)
        if type_ in _SURNAMES:
            surnames.append(text.upper())
        elif type_ in _GIVEN:
            given.append(text)
        else:
            whole.append(text if type_ == "Nickname" else text.upper())
    last, first = " ".join([*surnames, *whole]), " ".join(given)
    if script is None or not last or not first:
        made = name(last or None, first or None, kind=kind, quality=quality, person=person)
        return made if made.script == script else replace(made, script=script)
    text = f"{first} {last}" if script in _GIVEN_FIRST else f"{last}{first}" if script in _UNSPACED else f"{last}, {first}"
    pairs = (("lastName", last), ("firstName", first)) if person else ()
    return Name(text, kind, quality, script=script, parts=pairs)


def unmarked(text: str) -> str:
    """``text`` without the marks of writing direction that the XML puts around Arabic and Hebrew; white space is single."""
    return " ".join(text.translate(_DIRECTION).split())


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


def place(parts: Mapping[str, str], country: str | None) -> Place | None:
    """An address from the parts of the enhanced and the advanced XML (``ADDRESS_PARTS``); ``None`` where nothing is stated.

    A region without a country stands where the delimited files print it, "Region: Gaza".
    """
    street = ", ".join(parts[key] for key in ("ADDRESS1", "ADDRESS2", "ADDRESS3") if key in parts) or None
    city, state, code, area = (parts.get(key) for key in ("CITY", "STATE/PROVINCE", "POSTAL CODE", "REGION"))
    return address(
        street, locality_of(city, state, code), country or (f"Region: {area}" if area else None),
        city=city, region=state or (area if country else None), postal_code=code,
    )  # fmt: skip


def locality_of(city: str | None, region: str | None, postal_code: str | None) -> str | None:
    """How OFAC merges the three in its delimited files: "City, State Postcode".

    >>> locality_of("Grozny", "Chechnya", "364000"), locality_of(None, None, None)
    ('Grozny, Chechnya 364000', None)
    """
    place = ", ".join(part for part in (city, region) if part)
    return " ".join(part for part in (place, postal_code) if part) or None
