"""What users type, as the nouns: dates, countries, identifiers. Shared by all surfaces."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from difflib import get_close_matches

from casemate.errors import UsageError
from casemate.model.listing import Identifier
from casemate.model.subject import Subject
from casemate.model.time import Period
from casemate.model.words import IDENTIFIER_KINDS, SCHEMATA
from casemate.sources.properties import IDENTIFIERS
from casemate.text.countries import country_code
from casemate.text.dates import parse_period


def period(text: str) -> Period:
    """A date as precisely as it is given.

    Raises: UsageError.
    """
    try:
        return parse_period(text)
    except ValueError as error:
        raise UsageError(str(error), field="birth_date", value=text, remedy="Write 1965, 1965-03 or 1965-03-04") from error


def countries(texts: Iterable[str]) -> tuple[str, ...]:
    """Countries as ISO 3166-1 alpha-2.

    Raises: UsageError for one that is not understood.
    """
    codes = []
    for text in texts:
        code = country_code(text)
        if code is None:
            raise UsageError("not a country", field="country", value=text, remedy="Write its ISO code (ir) or its English name")
        codes.append(code)
    return tuple(dict.fromkeys(codes))


def identifier(text: str) -> Identifier:
    """``TYPE:VALUE`` as an Identifier.

    Raises: UsageError.
    """
    kind, separator, value = text.partition(":")
    kind = kind.strip().casefold()
    if not separator or not value.strip():
        raise UsageError("an identifier is TYPE:VALUE", field="id", value=text, remedy="For instance imo:9187629")
    if kind not in IDENTIFIER_KINDS:
        near = get_close_matches(kind, IDENTIFIER_KINDS, n=1)
        raise UsageError(
            "unknown type of identifier",
            field="id",
            value=kind,
            remedy=f"Did you mean {near[0]}?" if near else f"One of {', '.join(IDENTIFIER_KINDS)}",
        )
    return Identifier(kind=kind, value=value.strip())


#: What a column or field may be called beside FollowTheMoney's own words -> the property it is.
FIELDS = {"birth_date": "birthDate", "id": "id", "schema": "schema", "date_of_birth": "birthDate", "dob": "birthDate"}
_COUNTRY = frozenset({"country", "nationality", "citizenship", "jurisdiction", "mainCountry", "flag"})
_NAMES = ("name", "alias", "weakAlias", "previousName")
_READ = frozenset({*_NAMES, "schema", "id", "birthDate", "birthPlace", "incorporationDate", "address", "gender"})


def field_of(name: str) -> str | None:
    """The field that a column called ``name`` is, or ``None`` where it says nothing to a screening."""
    plain = name.strip().casefold().replace(" ", "_").replace("-", "_")
    known = {word.casefold(): word for word in (*_READ, *_COUNTRY, *IDENTIFIERS)}
    return FIELDS.get(plain) or known.get(plain) or known.get(plain.replace("_", ""))


def subject_of(values: Mapping[str, Sequence[str]]) -> Subject:
    """A Subject from fields (``field_of``) and their values.

    Raises: UsageError for a value that is not what its field asks for.
    """
    schema = next(iter(values.get("schema", ())), None)
    if schema is not None:
        by_name = {name.casefold(): name for name in SCHEMATA}
        if schema.casefold() not in by_name:
            raise UsageError("not a schema", field="schema", value=schema, remedy=f"One of {', '.join(SCHEMATA)}")
        schema = by_name[schema.casefold()]
    identifiers = [identifier(text) for text in values.get("id", ())]
    identifiers += [Identifier(IDENTIFIERS[field], text) for field, texts in values.items() if field in IDENTIFIERS for text in texts]
    gender = next((text.casefold() for text in values.get("gender", ())), None)
    return Subject(
        names=tuple(text for field in _NAMES for text in values.get(field, ())),
        schema=schema,
        birth_dates=tuple(period(text) for text in values.get("birthDate", ())),
        birth_places=tuple(values.get("birthPlace", ())),
        countries=countries(text for field, texts in values.items() if field in _COUNTRY for text in texts),
        identifiers=tuple(identifiers),
        addresses=tuple(values.get("address", ())),
        gender={"m": "male", "f": "female"}.get(gender or "", gender),
        incorporation_dates=tuple(period(text) for text in values.get("incorporationDate", ())),
    )
