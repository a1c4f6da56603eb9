"""OFAC's real XML files: what we read against what regular expressions count in the raw text, and our samples against OFAC's schemas."""

from __future__ import annotations

import re
import zipfile
from collections import Counter
from functools import lru_cache
from importlib.resources import as_file
from pathlib import Path
from typing import Any

import pytest
from lxml import etree

from casemate.errors import SourceError
from casemate.model.listing import Fragment
from casemate.model.time import Period
from casemate.sources import registry
from casemate.sources.ofac import build
from casemate.sources.xmlstream import local
from casemate.text.dates import parse_period
from tests.realdata import real
from tests.sources.opened import Opened

pytestmark = pytest.mark.real

CONS, SDN = "us_ofac_cons", "us_ofac_sdn"
CLASSIC = [
    ("ofac/2016-10-11_consolidated_nonsdn_all_formats/consolidated.xml", 581),
    ("ofac/2018-05-27_consolidated_nonsdn_eo13599/consolidated.xml", 639),
    ("ofac/2024-05-06_consolidated_xml/consolidated.xml", 443),
]
ENHANCED = [
    (CONS, "ofac/2025-01-10_cons_enhanced_zip/CONS_ENHANCED.ZIP", 443),
    (SDN, "ofac/2024-08-28_enhanced_xml_IRGC/IRGC_sanctions.xml", 293),
    (SDN, "ofac/2024-09_enhanced_xml_yemen/yemen_sanctions.xml", 10),
]
ADVANCED = "ofac/2016-10-11_consolidated_nonsdn_all_formats/cons_advanced.xml"

classic = pytest.mark.parametrize(("path", "entries"), CLASSIC, ids=["2016", "2018", "2024"])
enhanced = pytest.mark.parametrize(("source_id", "path", "entries"), ENHANCED, ids=["cons", "irgc", "yemen"])


@lru_cache(maxsize=8)
def opened(source_id: str, path: Path, format_id: str) -> Opened:
    return Opened(source_id, path, format_id)


@lru_cache(maxsize=8)
def text_of(path: Path) -> str:
    if path.suffix.casefold() == ".zip":
        with zipfile.ZipFile(path) as archive:
            return archive.read(archive.namelist()[0]).decode()
    return path.read_text(encoding="utf-8")


def fragments(source_id: str, path: Path, format_id: str, *parts: str) -> list[Fragment]:
    return [fragment for _, fragment in opened(source_id, path, format_id).fragments if fragment.part in parts]


def names(source_id: str, path: Path, format_id: str, *parts: str) -> int:
    return sum(len(fragment.names) for fragment in fragments(source_id, path, format_id, *parts))


def numbers(source_id: str, path: Path, format_id: str) -> Counter[str | None]:
    """How many numbers there are under each of OFAC's labels."""
    return Counter(
        value.label for fragment in fragments(source_id, path, format_id, "entries", "remarks") for value in fragment.identifiers
    )


def count(pattern: str, path: Path) -> int:
    return len(re.findall(pattern, text_of(path), re.DOTALL))


@classic
def test_every_entry_of_the_classic_xml_is_read(path: str, entries: int) -> None:
    found = opened(CONS, real(path), "classic_xml")

    assert len(found.listings) == entries == count("<sdnEntry>", real(path)) == found.reading.stated_count
    assert found.reading.partial is None


@classic
def test_every_alias_of_the_classic_xml_is_read(path: str, entries: int) -> None:
    assert names(CONS, real(path), "classic_xml", "aliases") == count("<category>strong</category>", real(path))
    assert names(CONS, real(path), "classic_xml", "remarks") == count("<category>weak</category>", real(path))


@classic
def test_every_address_of_the_classic_xml_is_read(path: str, entries: int) -> None:
    places = sum(len(fragment.places) for fragment in fragments(CONS, real(path), "classic_xml", "addresses"))

    assert places == count("<address>", real(path))


@classic
def test_every_birth_date_of_the_classic_xml_is_read(path: str, entries: int) -> None:
    dates = [d for fragment in fragments(CONS, real(path), "classic_xml", "remarks") for d in fragment.dates if d.kind == "birth"]

    assert len(dates) == count("<dateOfBirth>", real(path))


@pytest.mark.parametrize(
    "label",
    ["Passport", "Tax ID No.", "Registration ID", "Website", "Email Address", "SWIFT/BIC", "MMSI", "Vessel Registration Identification"],
)
@classic
def test_every_number_of_the_classic_xml_is_read(path: str, entries: int, label: str) -> None:
    assert numbers(CONS, real(path), "classic_xml")[label] == count(f"<idType>{re.escape(label)}</idType>", real(path))


@classic
def test_the_classic_xml_is_understood_but_for_one_telephone_number(path: str, entries: int) -> None:
    assert opened(CONS, real(path), "classic_xml").journal.not_understood.total() <= 1


def test_the_excerpt_of_the_sdn_list_is_partial() -> None:
    path = real("ofac/2014-09_sdn_xml_fixture/sdn.xml")

    assert "states 5704 entries and holds 4" in str(opened(SDN, path, "classic_xml").reading.partial)


def test_the_excerpt_with_an_invented_element_is_refused() -> None:
    path = real("ofac/2017-07_consolidated_xml_fixture/consolidated.xml")

    with pytest.raises(SourceError, match=r"consolidated\.xml:417: sdnType is not known"):
        Opened(CONS, path)


@enhanced
def test_every_entity_of_the_enhanced_xml_is_read(source_id: str, path: str, entries: int) -> None:
    assert len(opened(source_id, real(path), "enhanced_xml").listings) == entries == count(r"<entity id=", real(path))


@pytest.mark.parametrize(
    ("source_id", "path", "partial"),
    [
        (CONS, ENHANCED[0][1], None),
        (SDN, ENHANCED[1][1], "filtered to the programme IRGC"),
        (SDN, ENHANCED[2][1], "filtered to the programme YEMEN"),
    ],
)
def test_a_filter_of_the_enhanced_xml_is_noticed(source_id: str, path: str, partial: str | None) -> None:
    assert opened(source_id, real(path), "enhanced_xml").reading.partial == partial


@enhanced
def test_every_name_of_the_enhanced_xml_is_read(source_id: str, path: str, entries: int) -> None:
    latin = count(r"<script refId=\"\d+\">Latin</script>\s*<formatted", real(path))
    other = count(r"<script refId=\"\d+\">(?!Latin)[^<]+</script>\s*<formatted", real(path))

    assert names(source_id, real(path), "enhanced_xml", "entries", "aliases", "remarks") == latin
    assert names(source_id, real(path), "enhanced_xml", "original_script") == other


@enhanced
def test_every_relationship_of_the_enhanced_xml_is_read(source_id: str, path: str, entries: int) -> None:
    related = sum(len(fragment.relations) for fragment in fragments(source_id, real(path), "enhanced_xml", "relations"))

    assert related == count(r"<relatedEntity ", real(path))


@enhanced
def test_every_document_of_the_enhanced_xml_is_read(source_id: str, path: str, entries: int) -> None:
    written = Counter(re.findall(r"<identityDocument id=\"\d+\">\s*<type refId=\"\d+\">([^<]+)<", text_of(real(path))))
    found = numbers(source_id, real(path), "enhanced_xml")

    assert {label: found[label] for label in written} == dict(written)


@enhanced
def test_every_address_of_the_enhanced_xml_is_read(source_id: str, path: str, entries: int) -> None:
    places = sum(len(f.places) for f in fragments(source_id, real(path), "enhanced_xml", "addresses", "original_script"))
    addresses = re.findall(r"<address id=\"\d+\">(.*?)</address>", text_of(real(path)), re.DOTALL)
    parts = [(a.count("<addressParts>"), "<country" in a) for a in addresses]

    assert places == sum(max(written, stated) for written, stated in parts)


@enhanced
def test_every_feature_of_the_enhanced_xml_is_understood(source_id: str, path: str, entries: int) -> None:
    assert opened(source_id, real(path), "enhanced_xml").journal.not_understood.total() <= 1


@enhanced
def test_every_entity_of_the_enhanced_xml_has_a_day_of_listing_acts_and_measures(source_id: str, path: str, entries: int) -> None:
    for listing in opened(source_id, real(path), "enhanced_xml").listings.values():
        assert listing.designated_on is not None
        assert listing.acts
        assert listing.measures


@enhanced
def test_the_words_of_a_birth_date_say_what_its_parts_say(source_id: str, path: str, entries: int) -> None:
    root: Any = etree.fromstring(text_of(real(path)).encode())
    for feature in root.iter("{*}feature"):
        if feature.findtext("{*}type") == "Birthdate":
            parts = feature.find("{*}valueDate")
            bounds = (parts.findtext("{*}fromDateBegin"), parts.findtext("{*}toDateEnd"))
            period = Period.from_iso("/".join(bounds), circa=parts.findtext("{*}isApproximate") == "true")
            assert parse_period(feature.findtext("{*}value")) == period


@enhanced
def test_names_put_together_from_their_parts_are_as_ofac_prints_them(source_id: str, path: str, entries: int) -> None:
    scripts = {"Arabic": "Arab", "Cyrillic": "Cyrl", "Chinese Simplified": "Hans", "Chinese Traditional": "Hant", "Latin": None}
    root: Any = etree.fromstring(text_of(real(path)).encode())
    for translation in root.iter("{*}translation"):
        parts = [(part.findtext("{*}type"), part.findtext("{*}value")) for part in translation.iter("{*}namePart")]
        if parts:
            name = build.printed(parts, script=scripts[translation.findtext("{*}script")], person=True)
            assert name.text == build.unmarked(translation.findtext("{*}formattedFullName"))


def test_every_party_of_the_advanced_xml_is_read() -> None:
    found = opened(CONS, real(ADVANCED), "advanced_xml")

    assert len(found.listings) == 581 == count("<DistinctParty ", real(ADVANCED))
    assert (found.reading.partial, found.reading.published and found.reading.published.isoformat()) == (None, "2016-09-16")


@pytest.mark.parametrize(
    ("pattern", "field", "parts"),
    [
        ("<DocumentedName ", "names", ("entries", "aliases", "remarks", "original_script")),
        ("<ProfileRelationship ", "relations", ("relations",)),
    ],
)
def test_everything_of_the_advanced_xml_is_read(pattern: str, field: str, parts: tuple[str, ...]) -> None:
    read = sum(len(getattr(fragment, field)) for fragment in fragments(CONS, real(ADVANCED), "advanced_xml", *parts))

    assert read == count(pattern, real(ADVANCED))


def test_every_address_of_the_advanced_xml_is_read() -> None:
    places = sum(len(fragment.places) for fragment in fragments(CONS, real(ADVANCED), "advanced_xml", "addresses"))
    written = re.findall(r"<Location ID=.*?</Location>", text_of(real(ADVANCED)), re.DOTALL)

    assert places == sum("<LocationCountry " in one or bool(re.search(r'LocPartTypeID="(?!1")', one)) for one in written)


def test_every_document_of_the_advanced_xml_is_read() -> None:
    types = dict(re.findall(r'<IDRegDocType ID="(\d+)">([^<]+)<', text_of(real(ADVANCED))))
    written = Counter(types[number] for number in re.findall(r'<IDRegDocument [^>]*IDRegDocTypeID="(\d+)"', text_of(real(ADVANCED))))
    found = numbers(CONS, real(ADVANCED), "advanced_xml")

    assert {label: found[label] for label in written} == dict(written)


def test_the_days_of_the_advanced_xml_are_the_earliest_of_each_party() -> None:
    days: dict[str, str] = {}
    sdn = re.findall(r'<List ID="(\d+)">SDN List<', text_of(real(ADVANCED)))
    for profile, list_id, body in re.findall(
        r'<SanctionsEntry ID="\d+" ProfileID="(\d+)" ListID="(\d+)">(.*?)</SanctionsEntry>', text_of(real(ADVANCED)), re.DOTALL
    ):
        for year, month, day in re.findall(r"<Year>(\d+)</Year>\s*<Month>(\d+)</Month>\s*<Day>(\d+)</Day>", body):
            if list_id not in sdn:
                iso = f"{year}-{int(month):02d}-{int(day):02d}"
                days[profile] = min(iso, days.get(profile, iso))

    listings = opened(CONS, real(ADVANCED), "advanced_xml").listings
    assert {key: listing.designated_on and listing.designated_on.isoformat() for key, listing in listings.items()} == days


def test_lines_are_those_of_the_raw_file() -> None:
    lines = text_of(real(ADVANCED)).split("\n")

    for native_id, fragment in opened(CONS, real(ADVANCED), "advanced_xml").fragments:
        if fragment.part == "entries":
            assert fragment.line is not None
            assert f'<DistinctParty FixedRef="{native_id}"' in lines[fragment.line - 1]
    assert len(lines) > 65535


def test_the_excerpt_of_the_advanced_xml_is_refused() -> None:
    with pytest.raises(SourceError, match="a reference to a place that is not in the file"):
        Opened(SDN, real("ofac/2024-02_advanced_xml_excerpt/test.xml"))


@pytest.mark.parametrize("path", [CLASSIC[0][0], ADVANCED])
def test_a_consolidated_file_is_not_read_as_the_sdn_list(path: str) -> None:
    with pytest.raises(SourceError, match=r"an entry of us_ofac_cons|parties are not on OFAC's SDN List"):
        Opened(SDN, real(path))


@pytest.mark.parametrize("source_id", [SDN, CONS])
@pytest.mark.parametrize(
    ("format_id", "schema"),
    [
        ("classic_xml", "ofac/2016-10-11_consolidated_nonsdn_all_formats/consolidated.xsd"),
        ("enhanced_xml", "schemas/ofac_sls_2025/enhanced_xml.xsd"),
        ("advanced_xml", "schemas/ofac_sls_2025/advanced_xml.xsd"),
    ],
)
def test_our_samples_are_valid_by_the_schemas_of_ofac(source_id: str, format_id: str, schema: str) -> None:
    xsd = etree.fromstring(real(schema).read_bytes())
    with as_file(registry.folder_of(source_id) / "sample" / format_id) as folder:
        document = etree.parse(str(next(iter(folder.iterdir()))))
    own = document.getroot().tag.removesuffix(local(document.getroot().tag)).strip("{}")
    text = etree.tostring(xsd).decode().replace(f'"{xsd.get("targetNamespace")}"', f'"{own}"')

    etree.XMLSchema(etree.fromstring(text.encode())).assertValid(document)
