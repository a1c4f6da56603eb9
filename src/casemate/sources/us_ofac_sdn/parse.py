"""The formats of ``us_ofac_sdn``, in the order in which a folder that holds several is read: the one that carries most comes first."""

from __future__ import annotations

from casemate.sources.base import Format
from casemate.sources.ofac import advanced_xml, classic_xml, delimited, enhanced_xml

LIST = "us_ofac_sdn"

FORMATS: tuple[Format, ...] = (
    enhanced_xml.formats(LIST),
    advanced_xml.formats(LIST),
    classic_xml.formats(LIST),
    *delimited.formats(LIST),
)
