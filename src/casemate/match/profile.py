"""What the question "are these two entries one party?" looks at, taken from a Listing once."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Literal

from casemate.match.samename import Core, core
from casemate.model.listing import Identifier, Listing, Name
from casemate.model.time import Period
from casemate.text.countries import country_code
from casemate.text.identifiers import NAMING, UNIQUE, normalise
from casemate.text.names import PreparedName, prepare
from casemate.text.transliterate import to_latin

Party = Literal["person", "organisation", "vessel", "aircraft", "wallet", "security", "other"]

#: FollowTheMoney schema -> the kinds of party that it may be.
_PARTIES: dict[str, frozenset[Party]] = {
    "Person": frozenset({"person"}),
    "Organization": frozenset({"organisation"}),
    "Company": frozenset({"organisation"}),
    "PublicBody": frozenset({"organisation"}),
    "LegalEntity": frozenset({"person", "organisation"}),
    "Vessel": frozenset({"vessel"}),
    "Airplane": frozenset({"aircraft"}),
    "CryptoWallet": frozenset({"wallet"}),
    "Security": frozenset({"security"}),
}
#: Kinds of numbers of which a party has one at a time, so that two valid ones that differ are two parties.
ONE_EACH = frozenset({"imo", "lei", "inn", "ogrn", "ssn", "aircraft_serial"})
#: Kinds that are looked at here.
COMPARED = UNIQUE | NAMING | {"website", "phone"}
#: What lists call a tax or register number now by its own name, now in general.
_FAMILIES = {"inn": "tax", "vat": "tax", "ogrn": "registration"}
#: An authority's own number of an entry, as written elsewhere: (authority, pattern).
_UN_NUMBER = re.compile(r"\b([A-Z]{2}[ie]\.\d{3}|[QT][IE]\.[A-Z]{1,2}\.\d{1,4}\.\d{2})\b")
#: The permanent numbers of the Al-Qaida and Taliban lists before 2014; today's keep the number in the middle (QI.A.4.01 is QDi.004).
_UN_OLD = re.compile(r"([QT])([IE])\.[A-Z]{1,2}\.(\d{1,4})\.\d{2}")
_UN_CITED = re.compile(
    r"\bUN(?:SC)?\s*(?:listing\s+|list\s+|permanent\s+)?ref(?:erence|\.)?\s*(?:no\.?|number|#)?\s*:?\s*([A-Za-z0-9.]+)", re.IGNORECASE
)
_OFAC_NATIVE = re.compile(r"^(?:SDN|SSI|PLC|CMIC|CAP|NS-MBS|FSE|13599)-(\d{3,6})$")
_OFAC_LISTS = frozenset({"us_ofac_sdn", "us_ofac_cons"})
_UK_LABELS = re.compile(r"\b(?:OFSI|UK sanctions list|group id|unique id)\b", re.IGNORECASE)
_OUTER_BRACKET = re.compile(r"^(?P<outer>[^()]{3,}?)\s*\((?P<inner>[^()]{2,})\)\s*\.?$")


def family(kind: str) -> str:
    """The kind as which numbers of ``kind`` are compared: an INN may stand as a tax number on another list.

    >>> family("inn"), family("tax"), family("imo")
    ('tax', 'tax', 'imo')
    """
    return _FAMILIES.get(kind, kind)


@dataclass(frozen=True, slots=True)
class Number:
    """An identifier in one form. ``country``: of the issuer, or ``None``."""

    kind: str
    value: str
    country: str | None


@dataclass(frozen=True, slots=True)
class Profile:
    """One entry as identity sees it. ``parties``: what it may be. ``references``: (authority, number) under which authorities know it.

    ``one_each``: the values of the numbers of which a party has one, by kind. ``counted``: the numbers that its names hold.
    """

    id: str
    list: str
    scope: str
    caption: str
    parties: frozenset[Party]
    names: tuple[Core, ...]
    numbers: tuple[Number, ...]
    one_each: Mapping[str, frozenset[str]]
    counted: frozenset[str]
    references: frozenset[tuple[str, str]]
    births: tuple[Period, ...]
    founded: tuple[Period, ...]
    countries: frozenset[str]
    regions: frozenset[str]
    genders: frozenset[str]
    birth_places: frozenset[str]
    places: frozenset[str]
    facts: frozenset[tuple[str, str]]

    @property
    def is_person(self) -> bool:
        """Whether it is a natural person for sure."""
        return self.parties == {"person"}

    @property
    def is_thing(self) -> bool:
        """Whether it is a ship, an aircraft, a wallet: a thing that its number names better than its name."""
        return not self.parties & {"person", "organisation"}

    @property
    def is_ship(self) -> bool:
        """Whether it is a ship."""
        return self.parties == {"vessel"}


@lru_cache(maxsize=65536)
def _once(values: frozenset[Any]) -> frozenset[Any]:
    """``values``, the same object for equal ones: most entries have none, or the same as many others."""
    return values


def parties_of(schema: str) -> frozenset[Party]:
    """The kinds of party that an entry of this schema may be."""
    return _PARTIES.get(schema, frozenset({"other"}))


def profile(listing: Listing, prepared: Callable[[str, str | None], PreparedName] = prepare) -> Profile:
    """What identity looks at in ``listing``; ``prepared`` makes a name ready (or looks it up where that was done before)."""
    parties = parties_of(listing.schema)
    names = _cores(listing, prepared, person=parties == {"person"}, ship=parties == {"vessel"})
    numbers = tuple(dict.fromkeys(number for item in listing.identifiers if (number := _number(item)) is not None))
    return Profile(
        id=listing.id,
        list=listing.list,
        scope=scope(listing.id),
        caption=listing.caption,
        parties=parties,
        names=names,
        numbers=numbers,
        one_each={
            kind: frozenset(number.value for number in numbers if number.kind == kind)
            for kind in sorted({number.kind for number in numbers} & ONE_EACH)
        },
        counted=_once(frozenset(word for name in names for word, role in zip(name.words, name.roles, strict=True) if role == "n")),
        references=frozenset(
            references(listing.list, listing.native_id, ((i.label, i.value) for i in listing.identifiers if i.kind == "list_reference"),
                       listing.remarks)
        ),
        births=tuple(dict.fromkeys(dated.period for dated in listing.dates if dated.kind == "birth")),
        founded=tuple(dict.fromkeys(dated.period for dated in listing.dates if dated.kind in ("incorporation", "built"))),
        countries=_once(frozenset(c.code[:2] for c in listing.countries if c.code and c.kind not in ("former_flag", "residence"))),
        regions=_once(_regions(listing)),
        genders=_once(frozenset(fact.value.strip().lower() for fact in listing.facts_of("gender")) & {"male", "female"}),
        birth_places=_words(place.text for place in listing.places if place.kind == "birth"),
        places=_words(place.text for place in listing.places if place.kind == "address"),
        facts=_once(frozenset((fact.kind, fact.value.strip().casefold()) for fact in listing.facts if fact.kind in _PARTICULARS)),
    )  # fmt: skip


_PARTICULARS = frozenset({"vessel_type", "vessel_tonnage", "vessel_grt", "vessel_year_built", "aircraft_model"})
#: The kinds of facts that are looked at.
FACTS = _PARTICULARS | {"gender"}


def _cores(listing: Listing, prepared: Callable[[str, str | None], PreparedName], *, person: bool, ship: bool) -> tuple[Core, ...]:
    """Every different name; a strong one hides an equal weak one, a primary one an equal alias."""
    found: dict[str, Core] = {}
    ranked = sorted(listing.names, key=lambda name: (name.kind != "primary", name.quality == "weak", name.text))
    for name in ranked:
        for text in _variants(name, person=person, ship=ship):
            made = core(
                prepared(text, listing.schema), person=person, ship=ship, weak=name.quality == "weak", primary=name.kind == "primary"
            )
            if made is not None:
                found.setdefault(made.key, made)
    return tuple(found.values())


def _variants(name: Name, *, person: bool, ship: bool) -> tuple[str, ...]:
    """The name, and those that stand in it: in Latin and in another script; before and in a bracket at its end that adds nothing."""
    found = [name.text]
    other_script = None if name.text.isascii() else _OTHER_SCRIPT.search(name.text)
    if other_script and (latin := " ".join(_LATIN_WORDS.findall(name.text))):
        found.append(latin)
    match = None if person else _OUTER_BRACKET.match(name.text)
    if match is not None and (ship or _says_the_same(match["outer"], match["inner"])):
        found += [match["outer"], match["inner"]]
    return tuple(found)


def _says_the_same(outer: str, inner: str) -> bool:
    """Whether a bracket holds the name again: abbreviated, in another script, or in words of it; else it may be a branch or a place."""
    if country_code(inner) is not None:
        return False
    if _ABBREVIATION.fullmatch(inner) or bool(_OTHER_SCRIPT.search(inner)) != bool(_OTHER_SCRIPT.search(outer)):
        return True
    return set(prepare(inner, "Organization").tokens) <= set(prepare(outer, "Organization").tokens)


_ABBREVIATION = re.compile(r"[^\W\d_a-z]{2,7}")
_LATIN_WORDS = re.compile(r"[A-Za-z\u00c0-\u024f][A-Za-z\u00c0-\u024f'’-]*")
_OTHER_SCRIPT = re.compile(r"[\u0370-\u1dff\u3040-\ud7af]")


def _number(item: Identifier) -> Number | None:
    if item.kind not in COMPARED:
        return None
    found = normalise(item.kind, item.value)
    if found is None or found.valid is False or len(set(found.value)) < 3:
        return None
    return Number(found.kind, found.value, item.country)


def scope(entry_id: str) -> str:
    """What keeps its parties apart: the list, or the part of it that the native id begins with (an annex, a schedule).

    >>> scope("us_ofac_sdn:4711"), scope("eu_journal_sanctions:32014R0833-IV-12"), scope("us_trade_csl:SDN-4711")
    ('us_ofac_sdn', 'eu_journal_sanctions:32014R0833-IV', 'us_trade_csl:SDN')
    """
    list_id, _, native_id = entry_id.partition(":")
    match = _PART_OF_ID.match(native_id)
    return list_id if match is None else f"{list_id}:{match[1]}"


_PART_OF_ID = re.compile(r"^([A-Za-z0-9.]+(?:-[A-Z][A-Za-z.]*)?)[-/]")


def references(list_id: str, native_id: str, labelled: Iterable[tuple[str | None, str]], remarks: Iterable[str]) -> set[tuple[str, str]]:
    """Under which numbers authorities know the entry: (authority, number), ``labelled`` being its ``list_reference`` identifiers.

    A number that a remark cites counts only where the remark says that it is the entry's own ("UN Ref …"); remarks name many others.
    """
    found: set[tuple[str, str]] = set()
    if list_id in _OFAC_LISTS and native_id.isdigit():
        found.add(("ofac", native_id))
    elif list_id == "us_trade_csl" and (match := _OFAC_NATIVE.match(native_id)):
        found.add(("ofac", match[1]))
    elif list_id == "un_sc_sanctions":
        found.add(("un", native_id.upper()))
    elif list_id == "gb_hmt_sanctions":
        found.add(("ofsi", native_id))
    elif list_id == "gb_fcdo_sanctions":
        found.add(("uk", native_id.upper()))
    for label, value in labelled:
        number = value.strip().upper().rstrip(".")
        if _UN_NUMBER.fullmatch(value.strip()) or (label and label.upper().startswith("UN")):
            found.add(("un", _un(number)))
        elif label and "OFSI" in label.upper():
            found.add(("ofsi", number))
        elif label and _UK_LABELS.search(label):
            found.add(("uk", number))
        elif label == "Old Reference":
            found.add(("un", number))
    for remark in remarks:
        for match in _UN_CITED.finditer(remark):
            found.update(("un", _un(number.upper())) for number in _UN_NUMBER.findall(match[1]))
    return found


def _un(number: str) -> str:
    """A UN number in upper case in the form of today."""
    match = _UN_OLD.fullmatch(number)
    return number if match is None else f"{'QD' if match[1] == 'Q' else 'TA'}{match[2]}.{int(match[3]):03d}"


#: Countries whose listings name each other's people and companies count as one region.
_GROUPS = {"ua": "ru", "by": "ru", "su": "ru", "hk": "cn", "mo": "cn"}
#: Words of programmes that are no country's name or code, or another's -> the region; empty: none.
_PROGRAMME_WORDS = {
    "taqa": "alqaida", "euaq": "alqaida", "qaida": "alqaida", "isil": "alqaida", "taliban": "af", "prk": "kp", "dprk": "kp", "drc": "cd",
    "drcongo": "cd", "burma": "mm", "sdn": "", "car": "cf",
    "1718": "kp", "2231": "ir", "1988": "af", "1267": "alqaida", "1518": "iq", "1970": "ly", "1533": "cd",
}  # fmt: skip
_PROGRAMME_WORD = re.compile(r"[A-Za-z]{3,}|\d{4}")


def _regions(listing: Listing) -> frozenset[str]:
    """The countries that the entry has to do with: its own, of its addresses and of its programmes; neighbours listed as one are one."""
    codes = {item.code[:2] for item in listing.countries if item.code}
    codes |= {place.country[:2] for place in listing.places if place.country}
    found = {_GROUPS.get(code, code) for code in codes}
    for programme in listing.programmes:
        found |= _regions_of(programme)
    return frozenset(found)


@lru_cache(maxsize=4096)
def _regions_of(programme: str) -> frozenset[str]:
    found: set[str] = set()
    for word in _PROGRAMME_WORD.findall(programme):
        folded = word.casefold()
        if folded in _PROGRAMME_WORDS:
            code = _PROGRAMME_WORDS[folded] or None
        else:
            code = country_code(word) if len(word) > 3 or word.isupper() else None
        if code:
            found.add(_GROUPS.get(code[:2], code if folded in _PROGRAMME_WORDS else code[:2]))
    return frozenset(found)


_PLACE_WORD = re.compile(r"[a-z]{4,}|\d{5,}")
#: Words of addresses that tell no place from another.
_STREETS = frozenset({
    "street", "road", "avenue", "building", "floor", "office", "room", "house", "district", "city", "region", "oblast", "province",
    "village", "town", "area", "block", "unit", "suite", "north", "south", "east", "west", "central", "near", "ulitsa", "prospekt",
    "republic", "federation", "state", "county",
})  # fmt: skip


def _words(texts: Iterable[str]) -> frozenset[str]:
    """The words of places that tell one from another: of four letters or more, and numbers of five digits or more (postal codes)."""
    found: set[str] = set()
    for text in texts:
        found |= _place_words(text)
    return _once(frozenset(found))


@lru_cache(maxsize=16384)
def _place_words(text: str) -> frozenset[str]:
    latin = (text if text.isascii() else to_latin(text[:400])).lower()
    words = set(_PLACE_WORD.findall(latin.replace("'", ""))) - _STREETS
    return frozenset(word for word in words if word.isdigit() or country_code(word) is None)
