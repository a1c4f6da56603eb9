"""OFAC's labelled values as our nouns, the same from every format: XML features and documents, and remark segments."""

from __future__ import annotations

import re
from typing import cast

from casemate.model.listing import Country, CountryKind, Dated, DateKind, Fact, Identifier, Place, Relation
from casemate.model.time import Period
from casemate.sources.ofac import labels
from casemate.text.countries import country_code
from casemate.text.dates import parse_day, parse_period

#: What a label and a value can be to an entry.
Value = Identifier | Fact | Dated | Country | Place | Relation

_STRAIGHT = str.maketrans({"\u2018": "'", "\u2019": "'", "\u201c": '"', "\u201d": '"', "\u2010": "-", "\u2013": "-", "\u2014": "-"})
_SPACES = re.compile(r"\s+")
_CRYPTO = re.compile(r"Digital Currency Address - ([A-Z0-9]{2,12})")
_DIRECTIVE_DATE = re.compile(r"(Listing|Effective) Date \((?:EO (\d{5}) Directive (\w{1,3})|(CMIC))\)")
_OTHER_DATE = re.compile(r"[A-Z][A-Za-z/ ]{2,60} Date \(CMIC\)")
_DIRECTIVE_LABEL = re.compile(r"Executive Order (\d{5}) Directive (?:Determination|Information)")
_DIRECTIVE = re.compile(r"Subject to Directive (\w{1,3})(?: - .*)?", re.DOTALL)
_MENU_LABEL = re.compile(r"(Executive Order 13846 information|CAATSA Section 235 Information)")
_SECTION = re.compile(r"Sec\.? ?(\d{1,3}\([a-z]\)(?:\([a-z0-9]{1,5}\))?)$")
_ORDER_LABEL = re.compile(r"Executive Order \d{5} (?:information|determination)", re.IGNORECASE)
_IMO = re.compile(r"(?:IMO\s*)?\d{7}")
_LEI = re.compile(r"[0-9A-Z]{18}\d{2}")
_LINK = re.compile(r"For more information[^:]{0,60}: (https?://\S+)", re.IGNORECASE)


def plain(text: str) -> str:
    """``text`` with straight quotes and hyphens, single spaces and no final full stop: XML and CSV differ in these alone."""
    return _SPACES.sub(" ", text.translate(_STRAIGHT)).strip().removesuffix(".").rstrip()


def canonical(label: str) -> str:
    """``label`` as it stands in our tables: without "alt. " before it and colon or dash after it.

    >>> canonical("alt. Executive Order 13662 Directive Determination -"), canonical("Aircraft Manufacturer\u2019s Serial Number (MSN)")
    ('Executive Order 13662 Directive Determination', "Aircraft Manufacturer's Serial Number (MSN)")
    """
    straight = _SPACES.sub(" ", label.translate(_STRAIGHT)).strip().removeprefix("alt. ")
    return straight.rstrip(" :-")


def known(label: str) -> bool:
    """Whether ``label`` is one that this module gives a meaning to."""
    name = canonical(label)
    return name in _ALL or any(pattern.fullmatch(name) for pattern in _PATTERNS)


def country(kind: CountryKind, text: str) -> Country:
    """A country with its code where it is understood ("undetermined" has none)."""
    return Country(kind, text, country_code(text))


def is_country(text: str) -> bool:
    """Whether ``text`` is a country that is understood."""
    return country_code(text) is not None


def identifier(
    label: str,
    value: str,
    country: str | None = None,
    *,
    issued: Period | None = None,
    expires: Period | None = None,
    note: str | None = None,
) -> Identifier:
    """The number as an Identifier; ``country`` is the issuer as OFAC writes it. A label that is not known gives kind ``other``.

    The kind follows from the label, and where one label stands for several kinds from issuer and form as well: a Russian tax number
    of 10 or 12 digits is an INN, a Russian registration of 13 or 15 digits an OGRN, "IMO 1234567" an IMO number, 20 characters of
    ISO 17442 under "Legal Entity Number" an LEI. An issuer that has no code stays readable in ``note``.
    """
    name = canonical(label)
    if match := _CRYPTO.fullmatch(name):
        return Identifier("crypto", value, label=name, currency=match[1], note=note)
    if country is None and value.endswith(")"):  # now and then the issuer stands in the number itself, in XML too
        head, _, inner = value[:-1].rpartition(" (")
        if head and is_country(inner):
            value, country = head, inner
    code = country_code(country) if country else None
    if country and code is None:
        note = f"{country}; {note}" if note else country
    if name in labels.LABEL_NOTES:
        own = labels.LABEL_NOTES[name]
        note = f"{own}; {note}" if note else own
    kind = _by_form(labels.IDENTIFIERS.get(name, "other"), name, value, code)
    return Identifier(kind, value, country=code, label=name, issued=issued, expires=expires, note=note)


def _by_form(kind: str, name: str, value: str, code: str | None) -> str:
    digits = len(value) if value.isascii() and value.isdigit() else 0
    if name == "Vessel Registration Identification":
        return "imo" if _IMO.fullmatch(value) else kind
    if name == "Legal Entity Number":
        return "lei" if _LEI.fullmatch(value) else kind
    if code == "ru" and kind == "tax":
        return "inn" if digits in (10, 12) else kind
    if code == "ru" and kind == "registration":
        return "ogrn" if digits in (13, 15) else kind
    return kind


def feature(label: str, value: str) -> tuple[Value, ...] | None:
    """What ``value`` under ``label`` says; ``None`` where the label is not known. Documents with an issuer: ``identifier``.

    One value may say two things (the E.O. 13599 remark: no secondary sanctions, and yet US persons must block).

    Raises: ValueError where the value is not what the label promises (a date that is none).

    >>> feature("Secondary sanctions risk:", "See Section 11 of Executive Order 14024.")[0].value
    'russia'
    """
    name = canonical(label)
    if name in labels.DATES:
        return (Dated(cast(DateKind, labels.DATES[name]), parse_period(value)),)
    if name in labels.COUNTRIES:
        if value in labels.NO_COUNTRY:
            return ()
        return (country(cast(CountryKind, labels.COUNTRIES[name]), value),)
    if name in labels.IDENTIFIERS or _CRYPTO.fullmatch(name):
        return (identifier(name, value),)
    if name in labels.FACTS:
        return (_fact(name, value),)
    if name in ("Place of Birth", "POB"):
        return (Place("birth", value, country=_country_at_end(value)),)
    if name == "Title":
        return (title(value),)
    if name == "Vessel Owner":
        return (Relation("owner", value),)
    if name == "Additional Sanctions Information":
        return _additional(value)
    if name == "Secondary sanctions risk":
        return (secondary(value),)
    return _by_pattern(name, value)


def _country_at_end(place: str) -> str | None:
    """The country that a place of birth ends in, after a comma or alone ("Pyongyang, Korea, North")."""
    pieces = place.split(", ")
    return next((code for start in range(len(pieces)) if (code := country_code(", ".join(pieces[start:])))), None)


def _fact(name: str, value: str) -> Fact:
    kind = labels.FACTS[name]
    if kind == "gender":
        return Fact(kind, value.lower())
    if kind in ("vessel_tonnage", "vessel_grt"):
        return Fact(kind, value.replace(",", ""))  # "99,144" in the delimited files, 99144 in XML
    if kind in ("ifca_determination", "owned_by_us_financial_institution_prohibition", "effect_note"):
        return Fact(kind, plain(value), note=name if kind == "effect_note" else None)
    note = {"Other Vessel Type": "other", "Target Type": name, "Former Citizenship Country": name}.get(name)
    return Fact(kind, value, note=note)


def _additional(value: str) -> tuple[Value, ...]:
    words = plain(value)
    first, _, rest = words.partition("; ")
    if first == labels.NOT_SECONDARY:
        plain_no = Fact("no_secondary_sanctions", "true", note=first)
        return (plain_no, effect_note(rest)) if rest else (plain_no,)
    return (secondary(words),)


def secondary(words: str) -> Fact:
    """The fact ``secondary_sanctions``: matched as a whole, never in part; words that are not known give the value ``other``."""
    whole = plain(words)
    return Fact("secondary_sanctions", _SECONDARY.get(whole.casefold(), "other"), note=whole)


def effect_note(words: str) -> Fact:
    """A sentence of the list on what the listing does."""
    return Fact("effect_note", plain(words))


def link(words: str) -> Fact | None:
    """The address in "For more information …: https://…", as a whole; else ``None``."""
    match = _LINK.fullmatch(plain(words))
    return None if match is None else Fact("link", match[1])


def _by_pattern(name: str, value: str) -> tuple[Value, ...] | None:
    if match := _DIRECTIVE_DATE.fullmatch(name):
        kind = f"directive_{match[1].lower()}_date"
        return (Fact(kind, parse_day(value).isoformat(), note=match[4] or f"EO{match[2]}:{match[3].lower()}"),)
    if _OTHER_DATE.fullmatch(name):
        return (Fact("listing_event", parse_day(value).isoformat(), note=name),)
    if match := _DIRECTIVE_LABEL.fullmatch(name):
        return (_directive(match[1], name, value),)
    if _MENU_LABEL.fullmatch(name):
        kind = "caatsa_235" if name.startswith("CAATSA") else "eo13846_menu"
        words = plain(value)
        section = _SECTION.search(words)
        return (Fact(kind, section[1] if section else words, note=words),)
    if _ORDER_LABEL.fullmatch(name):
        return (Fact("executive_order", f"{name}: {plain(value)}"),)
    return None


def _directive(order: str, name: str, value: str) -> Fact:
    words = plain(value)
    if found := link(words):
        return found
    if match := _DIRECTIVE.fullmatch(words):
        return Fact("directive", f"EO{order}:{match[1].lower()}", note=words)
    return Fact("executive_order", f"{name}: {words}")


def title(value: str) -> Fact:
    """OFAC's "Title": nearly always an office (``position``); ``title`` where it is made of forms of address alone."""
    words = re.findall(r"[^\W\d_]+", value.casefold())
    only_address = bool(words) and all(word in labels.FORMS_OF_ADDRESS for word in words)
    return Fact("title" if only_address else "position", value)


def relation(label: str, target: str, *, target_id: str | None = None) -> Relation | None:
    """A relation of the enhanced or advanced XML, seen from the entry; ``None`` where the label is not known."""
    name = canonical(label)
    kind = labels.RELATIONS.get(name)
    return None if kind is None else Relation(kind, target, target_id, note=name)


def sub_list(name: str) -> Fact | None:
    """The sub-list that carries the entry, as a fact ``list_of``; ``None`` where the name is not known."""
    value = labels.SUB_LISTS.get(plain(name))
    return None if value is None else Fact("list_of", value)


_SECONDARY = {words.casefold(): value for words, value in labels.SECONDARY.items()}
_PATTERNS = (_CRYPTO, _DIRECTIVE_DATE, _OTHER_DATE, _DIRECTIVE_LABEL, _MENU_LABEL, _ORDER_LABEL)
_ALL = frozenset(
    {*labels.IDENTIFIERS, *labels.FACTS, *labels.DATES, *labels.COUNTRIES, "Place of Birth", "POB", "Title", "Vessel Owner",
     "Additional Sanctions Information", "Secondary sanctions risk"}
)  # fmt: skip
