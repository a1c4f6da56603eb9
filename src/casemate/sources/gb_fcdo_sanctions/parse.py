"""The forms of the UK Sanctions List: XML and CSV with everything, ODS with the main facts (or, as published before, with everything)."""

from __future__ import annotations

from casemate.sources.base import Format
from casemate.sources.gb_fcdo_sanctions import table_form, xml_form
from casemate.sources.pick import one_file
from casemate.sources.raw import RawFile, RawSet
from casemate.sources.sheet import is_spreadsheet
from casemate.sources.xmlstream import root_of


def _is_xml(raw: RawSet) -> tuple[RawFile, ...] | None:
    return one_file(
        raw, lambda file: b"<Designation" in file.head() and root_of(file.head()) == "Designations", "XML of the UK Sanctions List"
    )


def _is_csv(raw: RawSet) -> tuple[RawFile, ...] | None:
    def fits(file: RawFile) -> bool:
        head = file.head().replace(b'"', b"").lower()
        return b"unique id," in head and b"regime name" in head

    return one_file(raw, fits, "CSV of the UK Sanctions List")


def _is_ods(raw: RawSet) -> tuple[RawFile, ...] | None:
    return one_file(raw, lambda file: file.name.casefold().endswith(".ods") and is_spreadsheet(file), "ODS of the UK Sanctions List")


FORMATS = (
    Format("xml", "UK-Sanctions-List.xml", _is_xml, xml_form.read),
    Format("csv", "UK-Sanctions-List.csv", _is_csv, table_form.read_csv),
    Format("ods", "UK Sanctions List as ODS", _is_ods, table_form.read_ods),
)
