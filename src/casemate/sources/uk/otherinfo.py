"""The field "Other Information" of the UK lists: labelled values, and sentences of which many have a regular form.

What is understood becomes names, numbers, facts and leads; the other sentences are kept as one remark and counted.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from casemate.model.listing import Country, Fact, Identifier, Name, Relation
from casemate.sources.base import Journal
from casemate.text.countries import country_code
from casemate.text.dates import parse_day
from casemate.text.leads import leads
from casemate.text.numbered import items, numbered
from casemate.text.scripts import script_of
from casemate.text.sentences import sentences

_LABEL = re.compile(r"\(([A-Z][A-Za-z/. ]{1,48}(?:\(s\))?)\)\s*:")
#: Labels whose value ends with its sentence; what follows is text.
_ONE = {
    "uk sanctions list ref": "UK Sanctions List reference",
    "uk sanctions list reference": "UK Sanctions List reference",
    "un ref": "UN reference",
}
_NUMBERS = {
    "phone number": "phone", "fax number": "fax", "email address": "email", "website": "website", "imo number": "imo", "swift/bic": "bic",
    "business reg no": "registration", "business registration number": "registration", "business registration number(s)": "registration",
    "tax reg no": "tax", "hull identification number": "vessel_registration",
}  # fmt: skip
_FACTS = {
    "uk statement of reasons": "reason", "type of entity": "organization_type", "organisation type": "organization_type",
    "type of ship": "vessel_type", "tonnage of ship": "vessel_tonnage", "length of ship": "vessel_length",
    "year built": "vessel_year_built",
}  # fmt: skip
_FLAGS = {"flag of ship": "flag", "current believed flag of ship": "flag", "previous flags": "former_flag", "previous flag": "former_flag"}
_RELATIONS = {
    "parent company": "parent", "subsidiaries": "subsidiary", "subsidiary": "subsidiary", "current owners": "owner",
    "current owner": "owner", "current owner/operator": "owner", "current owner/operators": "owner", "previous owners": "previous_owner",
    "previous owner/operator": "previous_owner", "previous owner/operators": "previous_owner",
}  # fmt: skip
_REFERENCE = re.compile(r"^UN REF\.?\s*:?\s*(?P<value>[A-Z]{1,3}[a-z]?\.[A-Za-z0-9.()]*[A-Za-z0-9)])\.?\s*", re.IGNORECASE)
_CALLED = re.compile(r"^(?:also|sometimes) (?:referred to|known) as (?:the )?(?P<names>.{2,300})$", re.IGNORECASE)
#: A former name; the next sentence may follow it without a full stop.
_FORMERLY = re.compile(
    r"^(?:formerly|previously) known as (?:the )?(?P<names>.{2,200}?)(?P<more>\s+(?:re-?registered|renamed)\s.*|\s+founders?\s*:.*)?$",
    re.IGNORECASE,
)
_PARENT = re.compile(
    r"^(?:(?:(?:his|her) )?(?P<who1>father|mother)(?:[’']?s)? name (?:is|was)|(?P<who2>father|mother)(?:[’']?s)? name\s*:|"
    r"name of (?P<who3>father|mother) (?:is|was)|name of (?P<who4>father|mother)\s*:)\s*(?P<name>.{2,120})$",
    re.IGNORECASE,
)
_KIN = re.compile(
    r"^(?P<words>(?:elder |younger |eldest |half-|step-)?(?:son|daughter|child|brother|sister|wife|husband|spouse|widow|nephew|niece|"
    r"cousin|uncle|aunt|father|mother)(?:-in-law)? of)\s+(?P<target>[^,;]{3,120}?)(?P<more>(?:,|\s+since\b|\s+and\s+(?=[a-z])).{0,200})?$",
    re.IGNORECASE,
)
_DATED = re.compile(
    r"^(?P<what>Date of (?:UN )?designation[^:]{0,60}?|Originally listed on|Review pursuant to Security Council resolution \d+ \(\d{4}\) "
    r"was concluded on)\s*:?\s*(?P<day>\d{1,2}[\s./][\w.]{1,9}[\s./]\d{4})$",
    re.IGNORECASE,
)
_CONTACT = re.compile(
    r"^(?P<label>Tel(?:ephone)?(?: no)?|Fax|E-?mail(?: address)?|Website|Web|SWIFT(?:/BIC)?)\.?\s*:?\s*(?P<value>\+?\S.{2,200})$",
    re.IGNORECASE,
)
#: A ship's number in a sentence of its own, as in the years before ships had fields.
_SHIP = re.compile(r"^(?P<kind>IMO|MMSI)(?: number| no\.?)?\s*:?\s*(?P<value>\d{7}|\d{9})$", re.IGNORECASE)
_CONTACTS = {"tel": "phone", "fax": "fax", "ema": "email", "e-m": "email", "web": "website", "swi": "bic"}
_LISTING = re.compile(
    r"^(?:(?:both )?(?:EU|UN|UK)(?: and (?:EU|UN|UK))? listing(?: and (?:EU|UN|UK) listing)?(?: only)?|Not UN|Annex [IVXLC]+|"
    r"Funds or financial assets or economic resources received on or after .*)$",
    re.IGNORECASE,
)
_DEAD = re.compile(
    r"^(?:(?:reportedly|believed|confirmed|reported|presumed)\b.{0,40}\b(?:deceased|died|dead|killed)\b.*|deceased\b.*|died\b.*)$",
    re.IGNORECASE,
)
_BODY = re.compile(r"^(?:physical description|eye colou?r|hair colou?r|description|height|build|complexion)\s*:", re.IGNORECASE)
_NOTICE = re.compile(r"INTERPOL.{0,40}Special Notice", re.IGNORECASE)
_LINK = re.compile(r"https?://\S{4,300}")
_APPROXIMATE = re.compile(r"^(?:date of birth|dob) is (?:an )?approximat", re.IGNORECASE)
_PRONOUN = re.compile(
    r"^(?:(?:in|as|further|furthermore|moreover|therefore|additionally|also)\b.{0,40}, )?(?:he|she|it|they)\b", re.IGNORECASE
)
_JOIN = re.compile(r"\s*,\s*(?:and\s+)?|\s+and\s+|\s*;\s*")
_EDGES = " .,;:'’\"“”‘()"
_GRADE = re.compile(r"^\(low (?:level|quality) a\.?k\.?a\.?\)\s*", re.IGNORECASE)
_BRACKETS = re.compile(r"\s*\([^()]*\)")


@dataclass(slots=True)
class OtherInfo:
    """What a text says. ``approximate``: the dates of birth are. ``rest``: the sentences that were not understood, as one text."""

    names: list[Name] = field(default_factory=list)
    identifiers: list[Identifier] = field(default_factory=list)
    countries: list[Country] = field(default_factory=list)
    facts: list[Fact] = field(default_factory=list)
    relations: list[Relation] = field(default_factory=list)
    approximate: bool = False
    rest: str | None = None


def read(text: str, journal: Journal) -> OtherInfo:
    """``text`` taken apart."""
    found = OtherInfo()
    rest: list[str] = []
    marks = list(_LABEL.finditer(text))
    free = [text[: marks[0].start()] if marks else text]
    for at, mark in enumerate(marks):
        value = text[mark.end() : marks[at + 1].start() if at + 1 < len(marks) else len(text)].strip()
        label = mark[1].strip()
        if value and not _labelled(label, value, found, free):
            journal.miss(f"Other Information: label {label}")
            rest.append(f"{label}: {value}")
    for sentence in (one for piece in free for one in sentences(piece)):
        if left := _sentence(sentence, found):
            relations = _relations(left)
            found.relations += relations
            rest.append(left)
            if not relations:
                journal.miss("Other Information: sentence")
    found.rest = ". ".join(rest) or None
    return found


def reason_relations(text: str, own: list[str]) -> list[Relation]:
    """The parties that a statement of reasons names in sentences about the entry itself.

    Those are the sentences that begin with a pronoun, or have one of its ``own`` names near their beginning.
    """
    found: list[Relation] = []
    for sentence in sentences(text):
        head = sentence[:160].casefold()
        if _PRONOUN.match(sentence) or any(name.casefold() in head for name in own):
            found += [replace(relation, note=f"{relation.note}; statement of reasons") for relation in _relations(sentence)]
    return list(dict.fromkeys(found))


def _relations(text: str) -> list[Relation]:
    return [Relation(lead.kind, lead.target, note=lead.words + (f" ({lead.reference})" if lead.reference else "")) for lead in leads(text)]


def _labelled(label: str, value: str, found: OtherInfo, free: list[str]) -> bool:
    folded = label.casefold().rstrip(".")
    if folded in _ONE:
        number, _, after = value.partition(". ")
        number, _, more = number.partition(" ")
        found.identifiers.append(Identifier("list_reference", number.strip(" .,"), label=_ONE[folded]))
        free.append(". ".join(piece for piece in (more, after) if piece))
    elif folded == "gender":
        word, _, after = value.partition(" ")
        found.facts.append(Fact("gender", word.strip(".,").casefold()))
        free.append(after)
    elif folded in _NUMBERS:
        found.identifiers += [Identifier(_NUMBERS[folded], item, label=label) for item in items(value)]
    elif folded in _FACTS:
        values = [value] if folded == "uk statement of reasons" else items(value)
        found.facts += [Fact(_FACTS[folded], item) for item in values]
    elif folded in _FLAGS:
        kind = _FLAGS[folded]
        found.countries += [Country("flag" if kind == "flag" else "former_flag", item, country_code(item)) for item in items(value)]
    elif folded in _RELATIONS:
        found.relations += [Relation(_RELATIONS[folded], item, note=label) for item in items(value)]
    else:
        return False
    return True


def _sentence(text: str, found: OtherInfo) -> str | None:
    """What of the sentence is not understood; adds what is."""
    if match := _REFERENCE.match(text):
        found.identifiers.append(Identifier("list_reference", match["value"], label="UN reference"))
        after = text[match.end() :].strip()
        return _sentence(after, found) if after else None
    if match := _FORMERLY.match(text):
        former = match["names"].strip(_EDGES)
        found.names.append(Name(former, "former", script=script_of(former)))
        return _sentence(match["more"].strip(), found) if match["more"] else None
    if text.casefold() in ("male", "female"):
        found.facts.append(Fact("gender", text.casefold()))
        return None
    return None if any(reader(text, found) for reader in _READERS) else text


def _read_names(text: str, found: OtherInfo) -> bool:
    """Names in a remark are what the lists call low quality."""
    match = _CALLED.match(text)
    if match is None:
        return False
    stated = _BRACKETS.sub("", _GRADE.sub("", match["names"])) if numbered(_GRADE.sub("", match["names"])) is None else match["names"]
    pieces = numbered(_GRADE.sub("", stated))
    names = [piece.strip(_EDGES).removeprefix("initials ") for piece in (_JOIN.split(stated) if pieces is None else pieces.values())]
    # A piece that is no name shows that the sentence says more than names: its names are taken, and it is kept.
    good = [name for name in names if name and len(name) <= 60 and not name[0].islower()] + [
        name for name in names if name[:3] in ("al-", "el-", "ibn") and len(name) <= 60
    ]
    found.names += [Name(name, "alias", "weak", script_of(name)) for name in dict.fromkeys(good)]
    return all(name in good for name in names if name)


def _read_family(text: str, found: OtherInfo) -> bool:
    if match := _PARENT.match(text):
        who = next(match[f"who{n}"] for n in (1, 2, 3, 4) if match[f"who{n}"])
        found.facts.append(Fact("family", match["name"].strip(_EDGES), who.casefold()))
        return True
    if match := _KIN.match(text):
        found.relations.append(Relation("family", match["target"].strip(_EDGES), note=match["words"]))
        return not match["more"]
    return False


def _read_event(text: str, found: OtherInfo) -> bool:
    match = _DATED.match(text)
    if match is None:
        return False
    try:
        day = parse_day(match["day"].replace("..", "."))
    except ValueError:
        return False
    found.facts.append(Fact("listing_event", day.isoformat(), match["what"]))
    return True


def _read_contact(text: str, found: OtherInfo) -> bool:
    match = _CONTACT.match(text)
    if match is None:
        return False
    kind = _CONTACTS[match["label"][:3].casefold()]
    value = match["value"].strip(" .,")
    if (kind in ("phone", "fax") and not re.fullmatch(r"[\d+()\-–/,. ]+", value)) or (kind not in ("phone", "fax") and " " in value):
        return False
    found.identifiers.append(Identifier(kind, value, label=match["label"]))
    return True


def _read_ship(text: str, found: OtherInfo) -> bool:
    match = _SHIP.match(text)
    if match is None or (len(match["value"]) == 7) != (match["kind"].upper() == "IMO"):
        return False
    found.identifiers.append(Identifier(match["kind"].lower(), match["value"], label=match["kind"].upper()))
    return True


def _read_note(text: str, found: OtherInfo) -> bool:
    if _APPROXIMATE.match(text):
        found.approximate = True
    elif _LISTING.match(text):
        found.facts.append(Fact("regime_note", text))
    elif _DEAD.match(text):
        found.facts.append(Fact("deceased", text))
    elif _BODY.match(text):
        found.facts.append(Fact("physical_description", text))
    elif _NOTICE.search(text):
        link = _LINK.search(text)
        found.facts.append(Fact("interpol_notice", link[0] if link else text, text if link else None))
    else:
        return False
    return True


_READERS: tuple[Callable[[str, OtherInfo], bool], ...] = (_read_names, _read_family, _read_event, _read_contact, _read_ship, _read_note)
