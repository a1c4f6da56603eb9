"""The EU list as XML: what damaged, cut or changed files are refused with, and what the two generations of the format give."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

from casemate.errors import InputRefusedError, SourceError
from tests.sources.opened import Opened, sample, write

NEW, OLD = "xmlFullSanctionsList_1_1.xml", "global.xml"


def new(tmp_path: Path, before: str = "", after: str = "") -> Opened:
    """The sample of XML 1.1 with ``before`` replaced once."""
    text = sample("eu_fsf", "xml-1.1")[NEW].decode()
    assert before in text
    return Opened("eu_fsf", write(tmp_path, {NEW: text.replace(before, after, 1)}))


def old(tmp_path: Path, before: str = "", after: str = "") -> Opened:
    """The sample of the old format with ``before`` replaced once."""
    text = sample("eu_fsf", "xml-global")[OLD].decode()
    assert before in text
    return Opened("eu_fsf", write(tmp_path, {OLD: text.replace(before, after, 1)}))


@pytest.mark.parametrize(
    ("before", "after", "message"),
    [
        ('strong="true"', 'strong="maybe"', r"xmlFullSanctionsList_1_1.xml:11: strong is neither true nor false .*'maybe'"),
        ('gender="M"', 'gender="X"', r":11: an unknown gender .*field gender, value 'X'"),
        ('designationDate="2014-03-17"', 'designationDate="17.3.2014"', r":3: designationDate is no date .*'17.3.2014'"),
        ('yearRangeFrom="1960"', 'yearRangeFrom="1963"', r":27: no such date"),
        ('monthOfYear="7"', 'monthOfYear="13"', "no such date"),
        ('programme="UKR"', 'programme=""', "no regulation names the programme .*'900100'"),
        ('classificationCode="P"', 'classificationCode="V"', "an unknown kind of subject .*'V'"),
        ('logicalId="900200"', 'logicalId="900100"', "an entry stands twice .*'900100'"),
        ('logicalId="900100"', 'logicalId="x"', "logicalId is missing or no number"),
        ("<remark>UNSC", "<fate>hanged</fate><remark>UNSC", "unknown element fate in sanctionEntity"),
        ('euReferenceNumber="EU.9003.13"', 'euReferenceNumber="EU.9003.13" mood="bad"', "unknown attribute mood"),
        ('globalFileId="900001"', 'globalFileId="900001" filter="UKR"', "not an export .*field filter"),
        ('generationDate="2025-03-14T17:02:11.482+01:00"', 'generationDate="soon"', "generationDate is no date"),
        ('xmlns="http://eu.europa.ec/fpi/fsd/export"', 'xmlns="http://eu.europa.ec/fpi/fsd/export/2"', "not an export .*field xmlns"),
        ('identificationTypeCode="swiftbic"', 'identificationTypeCode=""', "an identification without a type"),
        ("</export>", "", "not well-formed XML.*cut or damaged"),
        ('wholeName="Vanya"', 'wholeName=""', "a name without any text"),
    ],
)  # fmt: skip
def test_a_damaged_or_changed_file_is_refused_with_its_place(before: str, after: str, message: str, tmp_path: Path) -> None:
    with pytest.raises(SourceError, match=message) as caught:
        new(tmp_path, before, after)
    assert caught.value.remedy


@pytest.mark.parametrize(
    ("before", "after", "message"),
    [
        ('Date="14/03/2015"', 'Date="tomorrow"', "global.xml:3: the date of the file is missing or no date"),
        ('reg_date="2012-02-22"', 'reg_date="22.2.2012"', r"global.xml:5: reg_date is no date"),
        ('Entity_id="900100"', 'Entity_id="900200"', "a detail of entry 900200 within entry 900100"),
        ("1958 - 1963 (approximative)", "about the war", "not a date.*field BIRTH.*'about the war'"),
        ("OA 000123 (passport-National passport)", "OA 000123", "not a document: a number, then its type in brackets"),
        ("<GENDER>M</GENDER>", "<GENDER>M</GENDER><HAIR>none</HAIR>", "unknown element HAIR in NAME"),
        ('programme="AFG" remark', 'programme="" remark', "the programme is missing"),
        ("</WHOLE>", "", "not well-formed XML"),
    ],
)
def test_a_damaged_file_of_the_old_format_is_refused_with_its_place(before: str, after: str, message: str, tmp_path: Path) -> None:
    with pytest.raises(SourceError, match=message):
        old(tmp_path, before, after)


def test_a_document_type_declaration_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="DTD"):
        new(tmp_path, "<export", '<!DOCTYPE export [<!ENTITY a "aaaa">]><export')


def test_another_xml_is_not_taken_for_the_list(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="this is not eu_fsf in any format known"):
        Opened("eu_fsf", write(tmp_path, {"un.xml": "<CONSOLIDATED_LIST/>"}))


def test_two_editions_in_one_folder_are_refused(tmp_path: Path) -> None:
    data = sample("eu_fsf", "xml-1.1")[NEW]
    with pytest.raises(SourceError, match=r"2 files are XML of the EU list: a\.xml, b\.xml"):
        Opened("eu_fsf", write(tmp_path, {"a.xml": data, "b.xml": data}))


def test_an_empty_list_gives_no_entry_and_a_warning(tmp_path: Path) -> None:
    text = '<export xmlns="http://eu.europa.ec/fpi/fsd/export" generationDate="2025-03-14T00:00:00" globalFileId="1"/>'
    opened = Opened("eu_fsf", write(tmp_path, {NEW: text}))
    assert (opened.listings, len(opened.journal.warnings)) == ({}, 1)


def test_a_file_without_a_standing_programme_is_warned_of(tmp_path: Path) -> None:
    assert new(tmp_path).journal.warnings == [
        "programmes without an entry: IRN, SYR; a whole edition of 2025-03-14 has some, so this may be cut"
    ]


def test_the_main_name_is_the_first_strong_one_in_english_or_without_a_language(tmp_path: Path) -> None:
    assert new(tmp_path).listings["900100"].caption == "Ivan Petrovich PRIMEROV"


def test_a_weak_alias_is_weak_and_a_former_name_is_former(tmp_path: Path) -> None:
    listings = new(tmp_path).listings
    assert [(n.text, n.quality) for n in listings["900100"].names if n.quality == "weak"] == [("Vanya", "weak")]
    assert [(n.text, n.kind) for n in listings["900200"].names if n.kind == "former"] == [("Sample Bellows Trading", "former")]


def test_designated_on_is_the_designation_date_else_the_day_of_the_first_act(tmp_path: Path) -> None:
    listings = new(tmp_path).listings
    assert [listings[key].designated_on for key in ("900100", "900200")] == [date(2014, 3, 17), date(2009, 5, 1)]


def test_an_act_keeps_publication_and_entry_into_force_apart(tmp_path: Path) -> None:
    act = new(tmp_path).listings["900100"].acts[0]
    assert (act.number, act.dated, act.published, act.effective) == ("2025/527", None, date(2025, 3, 14), date(2025, 3, 15))


def test_the_old_format_gives_the_day_of_the_act_and_its_publication(tmp_path: Path) -> None:
    act = old(tmp_path).listings["900200"].acts[0]
    assert (act.number, act.dated, act.published) == ("1210/2003", date(2003, 7, 7), date(2003, 7, 8))


def test_further_regimes_in_the_remark_are_programmes(tmp_path: Path) -> None:
    assert old(tmp_path).listings["900100"].programmes == ("AFG", "TAQA")


def test_each_alias_has_its_line(tmp_path: Path) -> None:
    fragments = [fragment for _, fragment in new(tmp_path).fragments if fragment.part == "aliases"]
    assert [(f.lines, [n.text for n in f.names]) for f in fragments] == [
        ((11, 17), ["Иван Петрович ПРИМЕРОВ", "Vanya"]),
        ((50,), ["Sample Bellows Trading"]),
    ]


def test_an_unknown_type_of_identification_is_kept_and_counted(tmp_path: Path) -> None:
    opened = new(tmp_path, 'identificationTypeCode="swiftbic"', 'identificationTypeCode="starsign"')
    assert opened.journal.not_understood["identification type starsign"] == 1
    assert any(i.kind == "other" and i.value == "EXMPKPPY" for i in opened.listings["900200"].identifiers)


def test_additional_information_is_kept_and_counted(tmp_path: Path) -> None:
    opened = new(
        tmp_path, '<subjectType code="enterprise"', '<additionalInformation key="vessel" value="yes"/><subjectType code="enterprise"'
    )
    assert opened.journal.not_understood["additionalInformation vessel"] == 1
    assert "vessel: yes" in opened.listings["900200"].remarks


def test_a_file_cut_anywhere_is_refused(tmp_path: Path) -> None:
    data = sample("eu_fsf", "xml-1.1")[NEW]
    for at in range(200, len(data) - 2, 997):
        with pytest.raises(InputRefusedError):
            Opened("eu_fsf", write(tmp_path, {NEW: data[:at]}))


def test_a_country_has_the_code_that_the_list_states_where_its_name_is_an_old_or_odd_one(tmp_path: Path) -> None:
    odd = 'countryIso2Code="CD" countryDescription="CONGO, Democratic Republic of (was Zaire)"'
    text = re.sub(r'countryIso2Code="[A-Z]{2}" countryDescription="[^"]*"', odd, sample("eu_fsf", "xml-1.1")[NEW].decode())
    listings = Opened("eu_fsf", write(tmp_path, {NEW: text})).listings.values()
    codes = {*(place.country for one in listings for place in one.places), *(c.code for one in listings for c in one.countries)} - {None}
    assert codes == {"cd"}


def test_a_hyphen_is_no_place(tmp_path: Path) -> None:
    text = re.sub(r'(<(?:birthdate|address) [^>]*?)city="[^"]*"', r'\1city="-"', sample("eu_fsf", "xml-1.1")[NEW].decode())
    places = [place for one in Opened("eu_fsf", write(tmp_path, {NEW: text})).listings.values() for place in one.places]
    assert places
    assert not [place for place in places if place.city or "-," in place.text or place.text == "-"]
