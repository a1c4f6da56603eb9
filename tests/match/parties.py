"""Invented listings for the question whether two are one party."""

from __future__ import annotations

from casemate.model.listing import Country, Dated, Fact, Identifier, Listing, Name, Place
from casemate.model.time import Period


def listing(
    entry: str,
    *names: str,
    schema: str = "Person",
    born: str | tuple[str, ...] = (),
    country: str | None = None,
    ids: tuple[str, ...] = (),
    gender: str | None = None,
    address: str | None = None,
    remarks: tuple[str, ...] = (),
    reference: str | None = None,
    weak: tuple[str, ...] = (),
) -> Listing:
    """An entry; the first name is its main name. ``ids``: ``kind:value``. ``reference``: a number under the label "UN reference"."""
    dates = (born,) if isinstance(born, str) else born
    numbers = tuple(Identifier(kind, value) for kind, _, value in (item.partition(":") for item in ids))
    if reference is not None:
        numbers += (Identifier("list_reference", reference, label="UN reference"),)
    return Listing(
        id=entry,
        schema=schema,
        names=tuple(Name(name, "alias" if place else "primary") for place, name in enumerate(names))
        + tuple(Name(name, "alias", "weak") for name in weak),
        identifiers=numbers,
        dates=tuple(Dated("birth", Period.from_iso(day)) for day in dates),
        countries=() if country is None else (Country("nationality" if schema == "Person" else "country", country, country),),
        places=() if address is None else (Place("address", address),),
        facts=() if gender is None else (Fact("gender", gender),),
        remarks=remarks,
    )
