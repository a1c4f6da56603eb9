"""What users type, as the nouns: dates, countries, identifiers. Shared by all surfaces."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

from casemate.errors import UsageError
from casemate.model.listing import Identifier
from casemate.model.time import Period
from casemate.model.words import IDENTIFIER_KINDS
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
