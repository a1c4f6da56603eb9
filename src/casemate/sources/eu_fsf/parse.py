"""The formats of the EU list: XML 1.1 (and 1.0, which lacks one attribute), CSV 1.1, the old ``global.xml`` and its CSV."""

from __future__ import annotations

from collections.abc import Callable

from casemate.sources.base import Format
from casemate.sources.eu_fsf import csv_1_0, csv_1_1, xml_1_1, xml_global
from casemate.sources.pick import one_file
from casemate.sources.raw import RawFile, RawSet
from casemate.sources.xmlstream import root_of


def _xml(root: str, mark: bytes, what: str) -> Callable[[RawSet], tuple[RawFile, ...] | None]:
    def fits(file: RawFile) -> bool:
        head = file.head()
        return mark in head and root_of(head) == root

    return lambda raw: one_file(raw, fits, what)


def _csv(first: bytes, what: str) -> Callable[[RawSet], tuple[RawFile, ...] | None]:
    return lambda raw: one_file(raw, lambda file: file.head(64).removeprefix(b"\xef\xbb\xbf").lstrip(b'"').startswith(first), what)


FORMATS = (
    Format("xml-1.1", "XML by the schema 1.1 or 1.0", _xml("export", b"/fpi/fsd/export", "XML of the EU list"), xml_1_1.read),
    Format("csv-1.1", "CSV by the schema 1.1", _csv(csv_1_1.FIRST.encode(), "CSV 1.1 of the EU list"), csv_1_1.read),
    Format("xml-global", "the old global.xml", _xml("WHOLE", b"<WHOLE", "global.xml of the EU"), xml_global.read),
    Format("csv-1.0", "CSV by the schema 1.0", _csv(b"Date_file", "CSV 1.0 of the EU list"), csv_1_0.read),
)
