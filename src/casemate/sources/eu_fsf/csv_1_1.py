"""The CSV of the schema 1.1: one row per detail, the entry repeated in front of it, empty where the row has another kind of detail."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date

from casemate.errors import SourceError
from casemate.model.time import Period
from casemate.sources.base import Journal, Reading
from casemate.sources.csvrows import Dialect, Row, checked, collapse, encoding_of, groups, rows
from casemate.sources.eu_fsf.edition import fragments
from casemate.sources.eu_fsf.subject import PARTS, Subject
from casemate.sources.raw import RawFile
from casemate.text.dates import parse_day

DIALECT = Dialect(delimiter=";", encodings=("utf-8-sig",))
FIRST = "fileGenerationDate"

_ACT = ("Type", "OrganisationType", "PublicationDate", "EntryIntoForceDate", "NumberTitle", "Programme", "PublicationUrl")
_DETAIL = ("LogicalId", "RegulationLanguage", "Remark")
_ENTITY = (
    "LogicalId", "EU_ReferenceNumber", "UnitedNationId", "DesignationDate", "DesignationDetails", "Remark", "SubjectType",
    "SubjectType_ClassificationCode",
)  # fmt: skip
_DETAILS: Mapping[str, tuple[str, ...]] = {
    "NameAlias": ("LastName", "FirstName", "MiddleName", "WholeName", "NameLanguage", "Gender", "Title", "Function"),
    "Address": (
        "City", "Street", "PoBox", "ZipCode", "Region", "Place", "AsAtListingTime", "ContactInfo", "CountryIso2Code", "CountryDescription",
    ),
    "BirthDate": (
        "BirthDate", "Day", "Month", "Year", "YearRangeFrom", "YearRangeTo", "Circa", "CalendarType", "ZipCode", "Region", "Place", "City",
        "CountryIso2Code", "CountryDescription",
    ),
    "Identification": (
        "Number", "Diplomatic", "KnownExpired", "KnownFalse", "ReportedLost", "RevokedByIssuer", "IssuedBy", "IssuedDate", "ValidFrom",
        "ValidTo", "LatinNumber", "NameOnDocument", "TypeCode", "TypeDescription", "Region", "CountryIso2Code", "CountryDescription",
    ),
    "Citizenship": ("Region", "CountryIso2Code", "CountryDescription"),
}  # fmt: skip
#: The header, in its order.
COLUMNS: tuple[str, ...] = (
    FIRST, *(f"Entity_{c}" for c in _ENTITY), *(f"Entity_Regulation_{c}" for c in _ACT),
    *(f"{d}_{c}" for d, own in _DETAILS.items() for c in (*own, *_DETAIL, *(f"Regulation_{a}" for a in _ACT))),
)  # fmt: skip
_FLAGS = (
    ("KnownExpired", "known to be expired"), ("KnownFalse", "known to be false"), ("ReportedLost", "reported lost"),
    ("RevokedByIssuer", "revoked by the issuer"), ("Diplomatic", "diplomatic"),
)  # fmt: skip


def read(files: tuple[RawFile, ...], journal: Journal) -> Reading:
    """The edition in the one file."""
    raw = files[0]
    encoding = encoding_of(raw, DIALECT.encodings)
    line, header = next(rows(raw, DIALECT, encoding), (1, []))
    for at, (found, known) in enumerate(zip([*header, *[""] * len(COLUMNS)], COLUMNS, strict=False)):
        if found.strip() != known:
            raise SourceError(
                f"column {at + 1} of the header is not {known}", file=raw.name, line=line, field=known, value=found,
                remedy="The format has changed, or the file was re-saved",
            )  # fmt: skip
    if len(header) > len(COLUMNS):
        raise SourceError(
            "a column that is not known", file=raw.name, line=line, field=header[len(COLUMNS)], remedy="The format has changed"
        )
    body = (row for number, row in enumerate(checked(rows(raw, DIALECT, encoding), len(COLUMNS), raw.name)) if number == 1)
    first = next(body, None)
    published = None if first is None else _Cells(first, raw.name).day(FIRST)
    return Reading(PARTS, fragments(_subjects(raw, encoding, journal), journal, published), published=published)


def _subjects(raw: RawFile, encoding: str, journal: Journal) -> Iterator[Subject]:
    def body() -> Iterator[Row]:
        found = checked(rows(raw, DIALECT, encoding), len(COLUMNS), raw.name)
        next(found)
        return found

    place = COLUMNS.index("Entity_LogicalId")
    for _, group in groups(body, lambda row: row[1][place]):
        subject: Subject | None = None
        for row in group:
            cells = _Cells(row, raw.name)
            if subject is None:
                subject = _subject(cells, journal)
            subject.regulation(
                cells.text("Entity_Regulation_NumberTitle"),
                published=cells.day("Entity_Regulation_PublicationDate"),
                effective=cells.day("Entity_Regulation_EntryIntoForceDate"),
                url=cells.text("Entity_Regulation_PublicationUrl"),
                programme=cells.text("Entity_Regulation_Programme"),
            )
            _details(cells, subject)
        if subject is not None:
            yield subject


def _subject(cells: _Cells, journal: Journal) -> Subject:
    native_id, kind = cells.text("Entity_LogicalId") or "", cells.text("Entity_SubjectType_ClassificationCode") or ""
    if not native_id.isdigit():
        raise cells.wrong("the logical id is missing or no number", "Entity_LogicalId", native_id)
    if not cells.text("Entity_Regulation_Programme"):
        raise cells.wrong("the programme is missing", "Entity_Regulation_Programme", None)
    # Some editions give the code in the column of the subject type and the word in the other.
    if kind not in ("P", "E"):
        kind = cells.text("Entity_SubjectType") or kind
    subject = Subject(native_id, kind, cells.file, cells.line, journal)
    subject.designated_on = cells.day("Entity_DesignationDate")
    subject.reference("EU reference number", cells.text("Entity_EU_ReferenceNumber"))
    subject.reference("UN reference", cells.text("Entity_UnitedNationId"))
    subject.remark(cells.raw("Entity_DesignationDetails"))
    subject.remark(cells.raw("Entity_Remark"))
    return subject


def _details(cells: _Cells, subject: Subject) -> None:
    for detail, add in _READERS:
        if cells.has(detail):
            subject.regulation(
                cells.text(f"{detail}_Regulation_NumberTitle"),
                published=cells.day(f"{detail}_Regulation_PublicationDate"),
                effective=cells.day(f"{detail}_Regulation_EntryIntoForceDate"),
                url=cells.text(f"{detail}_Regulation_PublicationUrl"),
            )
            add(cells, subject)


def _name(cells: _Cells, subject: Subject) -> None:
    subject.name(
        cells.line,
        whole=cells.text("NameAlias_WholeName"),
        first=cells.text("NameAlias_FirstName"),
        middle=cells.text("NameAlias_MiddleName"),
        last=cells.text("NameAlias_LastName"),
        language=cells.text("NameAlias_NameLanguage"),
        gender=cells.text("NameAlias_Gender"),
        title=cells.text("NameAlias_Title"),
        function=cells.text("NameAlias_Function"),
        remark=cells.raw("NameAlias_Remark"),
    )


def _address(cells: _Cells, subject: Subject) -> None:
    subject.address(
        cells.line,
        street=cells.text("Address_Street"),
        box=cells.text("Address_PoBox"),
        postal_code=cells.text("Address_ZipCode"),
        city=cells.text("Address_City"),
        region=cells.text("Address_Region"),
        place=cells.text("Address_Place"),
        country=cells.country("Address"),
        code=cells.text("Address_CountryIso2Code"),
        at_listing=cells.flag("Address_AsAtListingTime"),
        remark="\n".join(filter(None, (cells.raw("Address_ContactInfo"), cells.raw("Address_Remark")))) or None,
    )


def _birth(cells: _Cells, subject: Subject) -> None:
    subject.birth(
        period=_period(cells, subject),
        place=cells.text("BirthDate_Place"),
        city=cells.text("BirthDate_City"),
        region=cells.text("BirthDate_Region"),
        postal_code=cells.text("BirthDate_ZipCode"),
        country=cells.country("BirthDate"),
        code=cells.text("BirthDate_CountryIso2Code"),
        remark=cells.raw("BirthDate_Remark"),
    )


def _period(cells: _Cells, subject: Subject) -> Period | None:
    try:
        return subject.born(
            calendar=cells.text("BirthDate_CalendarType"),
            circa=cells.flag("BirthDate_Circa"),
            day=cells.day("BirthDate_BirthDate"),
            year=cells.number("BirthDate_Year"),
            month=cells.number("BirthDate_Month"),
            day_of_month=cells.number("BirthDate_Day"),
            first=cells.number("BirthDate_YearRangeFrom"),
            last=cells.number("BirthDate_YearRangeTo"),
        )
    except ValueError as error:
        raise cells.wrong(f"no such date: {error}", "BirthDate_Year", cells.text("BirthDate_Year")) from error


def _identification(cells: _Cells, subject: Subject) -> None:
    code = cells.text("Identification_TypeCode")
    if code is None:
        raise cells.wrong("an identification without a type", "Identification_TypeCode", None)
    flags = tuple(words for name, words in _FLAGS if cells.flag(f"Identification_{name}"))
    stated = (("issued by", "IssuedBy"), ("under the name", "NameOnDocument"), ("region:", "Region"))
    extra = tuple(f"{words} {value}" for words, name in stated if (value := cells.text(f"Identification_{name}")))
    since = cells.day("Identification_IssuedDate") or cells.day("Identification_ValidFrom")
    until = cells.day("Identification_ValidTo")
    subject.identification(
        code,
        label=cells.text("Identification_TypeDescription"),
        values=(cells.text("Identification_Number"), cells.text("Identification_LatinNumber")),
        country=cells.country("Identification"),
        country_iso=cells.text("Identification_CountryIso2Code"),
        issued=Period.of_day(since) if since else None,
        expires=Period.of_day(until) if until else None,
        remark=(*flags, *extra, cells.raw("Identification_Remark")),
    )


def _citizenship(cells: _Cells, subject: Subject) -> None:
    subject.citizenship(
        cells.country("Citizenship"),
        code=cells.text("Citizenship_CountryIso2Code"),
        region=cells.text("Citizenship_Region"),
        remark=cells.raw("Citizenship_Remark"),
    )


_READERS = (
    ("NameAlias", _name),
    ("Address", _address),
    ("BirthDate", _birth),
    ("Identification", _identification),
    ("Citizenship", _citizenship),
)


class _Cells:
    """One row, its cells by the name of their column."""

    def __init__(self, row: Row, file: str) -> None:
        self.line, self.file = row[0], file
        self._cells = dict(zip(COLUMNS, row[1], strict=True))

    def wrong(self, what: str, column: str, value: str | None) -> SourceError:
        """The error to raise for a cell."""
        return SourceError(
            what, file=self.file, line=self.line, field=column, value=value, remedy="The format has changed, or the file is damaged"
        )

    def has(self, detail: str) -> bool:
        """Whether the row carries this detail: its own columns or its id are filled."""
        return any(self._cells[f"{detail}_{column}"].strip() for column in ("LogicalId", *_DETAILS[detail]))

    def text(self, column: str) -> str | None:
        return collapse(self._cells[column]) or None

    def raw(self, column: str) -> str | None:
        return self._cells[column].strip() or None

    def country(self, detail: str) -> str | None:
        code, description = self.text(f"{detail}_CountryIso2Code"), self.text(f"{detail}_CountryDescription")
        return None if code == "00" or description == "UNKNOWN" else description or code

    def flag(self, column: str) -> bool:
        text = (self.text(column) or "false").casefold()
        if text not in ("true", "false", "1", "0"):
            raise self.wrong("neither true nor false", column, text)
        return text in ("true", "1")

    def number(self, column: str) -> int | None:
        text = self.text(column)
        if text is None:
            return None
        if not (text.isascii() and text.isdigit() and len(text) <= 4):
            raise self.wrong("no number", column, text)
        return int(text) or None

    def day(self, column: str) -> date | None:
        text = self.text(column)
        if text is None:
            return None
        try:
            return parse_day(text)
        except ValueError as error:
            raise self.wrong("no date", column, text) from error
