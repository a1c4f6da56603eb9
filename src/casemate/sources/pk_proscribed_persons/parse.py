"""NACTA's register of proscribed persons, as its web page exports it: a JSON array of flat objects.

The register has no id of its own. An entry's id is its CNIC (the 13-digit identity number) where it is a real one, else ``x`` and the
first 12 hex digits of the SHA-256 of name, father's name, province and district. A row that repeats an id gets ``.2``, ``.3`` … in the
order of the file: several rows share a CNIC with another name, and nothing says which is right, so none is dropped or merged.
"""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

from casemate.errors import SourceError
from casemate.model.listing import Fact, Fragment, Identifier, Name, Place
from casemate.sources.base import Format, Journal, Reading
from casemate.sources.jsonstream import objects
from casemate.sources.raw import RawFile, RawSet
from casemate.text.scripts import script_of

_FIELDS = ("Name", "FatherName", "CNIC", "Province", "District")
_HEAD = re.compile(rb'^\xef?\xbb?\xbf?\s*\[\s*\{[^{}]{0,2000}"CNIC"\s*:')
_ALIAS = re.compile(r"\s*@\s*|\s+alias\s+", re.IGNORECASE)
_CNIC = re.compile(r"\d{13}")
#: Fillers where the number is not known: ten or more equal digits, or digits that count up.
_FILLER = re.compile(r"(\d)\1{7}|1234567")
_NOBODY = re.compile(r"nil+|na|n/a|[a-z]|zz+|-+", re.IGNORECASE)
#: What the register calls its provinces; two are abbreviations.
_PROVINCES = {
    "Punjab": "Punjab",
    "Balochistan": "Balochistan",
    "KP": "Khyber Pakhtunkhwa",
    "Sindh": "Sindh",
    "AJ&K": "Azad Jammu and Kashmir",
    "Gilgit-Baltistan": "Gilgit-Baltistan",
    "ICT": "Islamabad Capital Territory",
}


def _recognise(raw: RawSet) -> tuple[RawFile, ...] | None:
    found = tuple(file for file in raw.files if _HEAD.match(file.head()))
    return found if len(found) == 1 else None


def _read(files: tuple[RawFile, ...], journal: Journal) -> Reading:
    return Reading(parts=("entries",), fragments=_fragments(files[0], journal))


def _fragments(raw: RawFile, journal: Journal) -> Iterator[tuple[str, Fragment]]:
    seen: Counter[str] = Counter()
    for number, (line, item) in enumerate(objects(raw), start=1):
        texts = _texts(item, raw.name, line, number)
        if not texts["Name"]:
            raise _wrong("a person without a name", "Name", texts["Name"], file=raw.name, line=line, number=number)
        cnic = texts["CNIC"]
        sound = bool(_CNIC.fullmatch(cnic)) and not _FILLER.match(cnic)
        base = (
            cnic if sound else "x" + hashlib.sha256("|".join(texts[f] for f in _FIELDS if f != "CNIC").casefold().encode()).hexdigest()[:12]
        )
        seen[base] += 1
        if cnic and not sound:
            journal.warn(f"a CNIC that is a filler or damaged: record {number}")
        if seen[base] > 1:
            journal.warn(f"a row that repeats the id of an earlier one: record {number}, {base}")
        province = _PROVINCES.get(texts["Province"])
        if province is None:
            raise _wrong("a province that is not known", "Province", texts["Province"], file=raw.name, line=line, number=number)
        district = texts["District"]
        father = texts["FatherName"]
        if _NOBODY.fullmatch(father):
            journal.skip("FatherName filler")
            father = ""
        names = _names(texts["Name"], father)
        yield (
            base if seen[base] == 1 else f"{base}.{seen[base]}",
            Fragment(
                part="entries",
                file=raw.name,
                line=line,
                schema="Person",
                names=names,
                identifiers=_identifiers(cnic, sound),
                places=(
                    Place("address", ", ".join(t for t in (district, province) if t), city=district or None, region=province, country="pk"),
                ),
                programmes=("ATA-4",),
                facts=(Fact("family", father, "father"),) if father else (),
            ),
        )


def _texts(item: dict[str, Any], file: str, line: int, number: int) -> dict[str, str]:
    """The five fields as trimmed text; silence is ``""``.

    Raises: SourceError for another set of fields, or a value that is no text.
    """
    if set(item) != set(_FIELDS):
        odd = sorted(set(item) ^ set(_FIELDS))[0]
        what = "a field is missing" if odd in _FIELDS else "a field that is not known"
        raise _wrong(what, odd, None, file=file, line=line, number=number)
    for name, value in item.items():
        if value is not None and not isinstance(value, str):
            raise _wrong("text is expected", name, str(value), file=file, line=line, number=number)
    return {name: " ".join((item[name] or "").split()) for name in _FIELDS}


def _wrong(what: str, field: str, value: str | None, *, file: str, line: int, number: int) -> SourceError:
    return SourceError(
        what, file=file, line=line, field=f"[{number}].{field}", value=value, remedy="The format has changed, or the file is damaged"
    )


def _identifiers(cnic: str, sound: bool) -> tuple[Identifier, ...]:
    if not cnic:
        return ()
    if sound:
        return (Identifier("national_id", cnic, "pk", "CNIC"),)
    # Not a national_id: a filler that two persons share must never make them one.
    return (Identifier("other", cnic, "pk", "CNIC", note="not a valid CNIC"),)


def _names(text: str, father: str) -> tuple[Name, ...]:
    """The name, and the aliases that follow ``@`` or ``alias``; a list of aliases may have commas."""
    primary, *others = [piece.strip(" ,") for piece in _ALIAS.split(text)]
    parts = (("fatherName", father),) if father else ()
    aliases = [alias.strip() for other in others for alias in other.split(",")]
    names = [Name(primary, script=script_of(primary), parts=parts)] if primary else []
    return (*names, *(Name(alias, "alias", script=script_of(alias)) for alias in aliases if alias))


FORMATS = (Format("nacta-json", "JSON export of NACTA's register", _recognise, _read),)
