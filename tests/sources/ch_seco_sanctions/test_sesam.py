"""Switzerland: who is on the list and who was taken off, names and their variants, partial files, what is refused, the real excerpts."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from casemate.errors import SourceError
from casemate.model.listing import Dated, Fact, Identifier
from casemate.model.time import Period
from casemate.sources.ch_seco_sanctions.details import other_information
from tests.realdata import real
from tests.sources.opened import Opened, sample, write

ID = "ch_seco_sanctions"
Read = Callable[[str], Opened]


@pytest.fixture
def text() -> str:
    return sample(ID, "swiss-sanctions-list")["consolidated-list.xml"].decode()


@pytest.fixture
def read(tmp_path: Path) -> Read:
    return lambda text: Opened(ID, write(tmp_path / "list", {"consolidated-list.xml": text}))


def test_the_list_states_its_day(text: str, read: Read) -> None:
    assert read(text).reading.published == date(2026, 8, 27)


def test_a_target_whose_latest_change_took_it_off_the_list_is_no_entry_and_is_counted(text: str, read: Read) -> None:
    edition = read(text)
    assert list(edition.listings) == ["1001", "1020", "1030"]
    assert edition.journal.ignored["target.de-listed"] == 1


@pytest.mark.parametrize(
    ("changes", "listed"),
    [
        ([("listed", "2020-01-01")], True),
        ([("de-listed", "2021-01-01"), ("listed", "2020-01-01")], False),
        ([("listed", "2020-01-01"), ("de-listed", "2021-01-01")], False),
        ([("listed", "2022-01-01"), ("de-listed", "2021-01-01"), ("listed", "2020-01-01")], True),
        ([("de-listed", "2021-01-01"), ("amended", "2021-01-01")], False),
        ([("amended", "2021-01-01"), ("de-listed", "2021-01-01")], True),
        ([("de-listed", "2027-01-01"), ("listed", "2020-01-01")], True),
        ([], True),
    ],
)
def test_the_latest_change_in_force_on_the_day_of_the_list_decides(
    text: str, read: Read, changes: list[tuple[str, str]], listed: bool
) -> None:
    start, end = text.index("<modification", text.index('ssid="1040"')), text.index("</target>", text.index('ssid="1040"'))
    made = "".join(f'<modification modification-type="{kind}" effective-date="{day}"/>' for kind, day in changes)
    assert ("1040" in read(text[:start] + made + text[end:]).listings) is listed


def test_the_entry_is_designated_on_the_day_of_its_listing_and_amended_on_the_last_change(text: str, read: Read) -> None:
    entry = read(text).listings["1001"]
    assert (entry.designated_on, entry.amended_on) == (date(2021, 8, 13), date(2025, 11, 18))
    assert [(act.dated, act.published, act.effective) for act in entry.acts] == [(date(2021, 8, 11), date(2021, 8, 12), date(2021, 8, 13))]


def test_an_entry_that_was_taken_off_and_listed_again_is_designated_on_the_later_day(text: str, read: Read) -> None:
    again = '<modification modification-type="listed" effective-date="2026-01-02"/>'
    place = text.index("<modification", text.index('ssid="1040"'))
    assert read(text[:place] + again + text[place:]).listings["1040"].designated_on == date(2026, 1, 2)


def test_the_parts_of_a_name_stand_in_their_order_and_the_title_is_a_fact(text: str, read: Read) -> None:
    entry = read(text).listings["1001"]
    assert entry.caption == "Prykladau Dzmitry Aliaksandravich"
    assert entry.names[0].parts == (("lastName", "Prykladau"), ("firstName", "Dzmitry"), ("fatherName", "Aliaksandravich"))
    assert entry.facts_of("title") == (Fact("title", "Colonel"),)


def test_spelling_variants_of_one_language_and_script_make_one_name(text: str, read: Read) -> None:
    names = [(name.text, name.kind, name.script, name.language) for name in read(text).listings["1001"].names]
    assert ("Примеров Dzmitry Александрович", "alias", "Cyrl", "rus") in names
    assert ("Primerov Dzmitry Aliaksandravich", "alias", None, "rus") in names


def test_many_variants_of_every_part_give_as_many_names_and_not_their_product(text: str, read: Read) -> None:
    variants = "".join(f'<spelling-variant lang="RUS" script="LATN">V{n}</spelling-variant>' for n in range(200))
    long = text.replace("<value>Dzmitry</value>", f"<value>Dzmitry</value>{variants}")
    long = long.replace("<value>Aliaksandravich</value>", f"<value>Aliaksandravich</value>{variants}")
    assert len(read(long).listings["1001"].names) == len(read(text).listings["1001"].names) + 199


def test_a_low_quality_name_is_weak_and_another_identitys_primary_name_is_an_alias(text: str, read: Read) -> None:
    names = {name.text: name for name in read(text).listings["1001"].names}
    assert (names["Dima"].quality, names["Dmitri Example"].kind, names["Dmitri Sample"].kind) == ("weak", "alias", "former")


def test_addresses_and_births_are_at_the_places_that_stand_at_the_end_of_the_file(text: str, read: Read) -> None:
    birth, address = read(text).listings["1001"].places
    assert (birth.kind, birth.city, birth.country, birth.note) == ("birth", "Minsk", "by", "also: Минск")
    assert address.text == "c/o Sample Club, ul. Primernaya, 4, 220029 Minsk, Minsk Region, Belarus"


def test_a_document_keeps_issuer_days_and_remark(text: str, read: Read) -> None:
    passport = read(text).listings["1001"].identifiers[0]
    assert (passport.kind, passport.value, passport.country) == ("passport", "MP0000001", "by")
    assert (passport.issued, passport.expires) == (Period.from_iso("2015-02-03"), Period.from_iso("2025-02-03"))
    assert passport.note == "diplomatic; cancelled; issued in Minsk, Minsk Region, Belarus"


def test_a_relation_names_the_other_target(text: str, read: Read) -> None:
    (relation,) = read(text).listings["1001"].relations
    assert (relation.kind, relation.target, relation.target_id, relation.note) == (
        "linked_to",
        "Example Bank JSC",
        "1020",
        "related-to; manager",
    )


@pytest.mark.parametrize(
    ("entry", "programmes"), [("1001", ("Belarus",)), ("1020", ("Belarus/capital-market",)), ("1030", ("North Korea/vessels",))]
)
def test_a_set_that_freezes_nothing_is_a_programme_of_its_own(text: str, read: Read, entry: str, programmes: tuple[str, ...]) -> None:
    assert read(text).listings[entry].programmes == programmes


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("IMO Number: 8405270", Identifier("imo", "8405270", label="IMO number")),
        ("Taxpayer identification number: 1234567894", Identifier("inn", "1234567894", label="Tax number")),
        ("State registration number: 1234567890127.", Identifier("ogrn", "1234567890127", label="Registration number")),
        ("Registration number: ИНН", None),
        ("Date of registration: 3.1.2003", Dated("incorporation", Period.from_iso("2003-01-03"))),
        ("Website: http://www.example.org", Identifier("website", "http://www.example.org", label="Website")),
        ("Swift Investments (PVT) Ltd", None),
        ("SWIFT/BIC: EXAMBY2X, all offices worldwide", None),
    ],
)
def test_other_information_is_read_only_where_it_is_one_label_and_one_value(sentence: str, expected: object) -> None:
    assert other_information(sentence) == expected


def test_a_date_of_another_calendar_is_a_note_and_counted(text: str, read: Read) -> None:
    edition = read(text.replace('year="1981" calendar="Gregorian"', 'year="1360" calendar="Hijri"'))
    assert Fact("note", "date of birth: 1360 (Hijri)") in edition.listings["1001"].facts
    assert edition.journal.not_understood["day-month-year: another calendar or attribute"] == 1


def test_an_unknown_attribute_of_an_address_is_kept_and_one_elsewhere_is_counted(text: str, read: Read) -> None:
    damaged = text.replace('<address ssid="1009"', '<address current="false" ssid="1009"').replace("<origin>", "<origin>", 1)
    damaged = damaged.replace('<identity ssid="1002"', '<identity ssid="1002" colour="red"', 1)
    edition = read(damaged)
    assert edition.listings["1001"].places[1].note == "current: false; also: Минск"
    assert edition.journal.not_understood["attribute colour of identity"] == 1


@pytest.mark.parametrize(
    ("damage", "message"),
    [
        (('ssid="1020">', 'ssid="1001">'), "a target's number stands twice .*'1001'"),
        (("<sanctions-set-id>34422", "<sanctions-set-id>999"), "a set of sanctions that no programme of the file has .*'999'"),
        (('object-type="vessel"', 'object-type="castle"'), "a kind of object that is not known .*'castle'"),
        (('name-part-type="family-name"', 'name-part-type="nickname"'), "a part of a name that is not known .*'nickname'"),
        (('name-type="alias"', 'name-type="stage-name"'), "a type of name that is not known .*'stage-name'"),
        (('modification-type="amended"', 'modification-type="moved"'), "a kind of modification that is not known .*'moved'"),
        (('effective-date="2021-08-13"', 'effective-date="13.8.2021"'), "not a day .*effective-date, value '13.8.2021'"),
        (("<justification", "<colour>red</colour><justification"), "unknown element colour"),
        (("</swiss-sanctions-list>", "<extra/></swiss-sanctions-list>"), "unknown element extra"),
        (("<value>Example Star</value>", ""), "a name without parts"),
        (('date="2026-08-27"', 'date="yesterday"'), "not a day .*date, value 'yesterday'"),
        (("</swiss-sanctions-list>", ""), "not well-formed XML"),
    ],
)
def test_a_damaged_file_is_refused_with_file_and_line(text: str, read: Read, damage: tuple[str, str], message: str) -> None:
    assert damage[0] in text
    with pytest.raises(SourceError, match=rf"consolidated-list\.xml:\d+: {message}"):
        read(text.replace(*damage, 1))


def test_an_amendment_is_partial_and_says_so(text: str, read: Read) -> None:
    assert read(text.replace("whole-list", "amendment")).reading.partial == "the file is an amendment, with 4 targets"


def test_a_file_of_one_programme_is_partial(text: str, read: Read) -> None:
    start, end = text.index('<sanctions-program ssid="900"'), text.index('<target ssid="1001">')
    one = (text[:start] + text[end:]).replace("<sanctions-set-id>34422", "<sanctions-set-id>4387")
    assert read(one).reading.partial == "the file has a single programme, as the export of a search has"


def test_the_set_as_an_attribute_of_the_target_is_read_too(text: str, read: Read) -> None:
    old = text.replace(
        '<target ssid="1030">\n    <sanctions-set-id>34422</sanctions-set-id>', '<target ssid="1030" sanctions-set-id="34422">'
    )
    assert read(old).listings["1030"].programmes == ("North Korea/vessels",)


@pytest.mark.real
def test_the_real_amendment_is_partial() -> None:
    edition = Opened(ID, real("ch/2024-01-17_seco_xml_amendment"))
    assert edition.reading.partial == "the file is an amendment, with 3 targets"
    assert (edition.reading.published, len(edition.listings)) == (date(2024, 1, 17), 3)


@pytest.mark.real
def test_the_real_excerpt_gives_two_entries_and_leaves_out_the_one_that_was_taken_off() -> None:
    edition = Opened(ID, real("ch/2026-08-27_seco_trimmed_fixture"))
    assert [listing.caption for listing in edition.listings.values()] == ["Belagroprombank", "Hui Chon"]
    assert edition.journal.ignored["target.de-listed"] == 1
