"""The UN list: what an entry says, what is refused, and the real editions counted another way."""

from __future__ import annotations

import gzip
from collections import Counter
from collections.abc import Callable
from datetime import date
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from casemate.errors import CasemateError, LimitError, SourceError
from casemate.sources.base import Journal
from casemate.sources.raw import open_raw
from casemate.sources.registry import load
from tests.realdata import real
from tests.sources.opened import Opened, sample, write

ID = "un_sc_sanctions"
EDITIONS = (
    *("2016-06-24", "2018-06-08", "2018-08-24", "2018-10-29", "2020-04-15", "2020-12-08", "2022-09-24", "2024-12-17", "2025-04-19"),
    "2026-02-27",
)


def changed(folder: Path, *pairs: tuple[str, str]) -> Opened:
    """The sample with texts replaced."""
    text = sample(ID, "xml")["consolidated.xml"].decode()
    for old, new in pairs:
        assert old in text
        text = text.replace(old, new, 1)
    return Opened(ID, write(folder / "list", {"consolidated.xml": text}))


def birth(kind: str, rest: str) -> tuple[str, str]:
    """Replaces the year of birth of the sample's second person."""
    old = "<TYPE_OF_DATE>APPROXIMATELY</TYPE_OF_DATE>\n        <YEAR>1952</YEAR>"
    return old, f"<TYPE_OF_DATE>{kind}</TYPE_OF_DATE>{rest}"


def test_a_reference_number_is_trimmed_and_its_letters_set_right(tmp_path: Path) -> None:
    found = changed(tmp_path, ("QDi.901 ", " QDI.901\n"))
    assert list(found.listings) == ["QDi.901", "LYi.901", "IRe.901", "QDe.902"]


def test_the_day_of_publication_is_the_day_the_file_names(tmp_path: Path) -> None:
    found = changed(tmp_path, ("2019-03-04T19:10:11.123-05:00", "2016-06-20T15:50:12.432-04:00"))
    assert found.reading.published == date(2016, 6, 20)


@pytest.mark.parametrize(
    ("kind", "rest", "expected"),
    [
        ("EXACT", "<DATE>1952-02-29</DATE>", "1952-02-29"),
        ("Exact", "<DATE>1952-02-29-05:00</DATE>", "1952-02-29"),
        ("EXACT", "<YEAR>1952</YEAR>", "1952"),
        ("APPROXIMATELY", "<YEAR>1952</YEAR>", "~1952"),
        ("APPROXIMATELY", "<YEAR>1952-1955</YEAR>", "~1952/1955"),
        ("EXACT", "<YEAR>Sep. 1958</YEAR>", "1958-09"),
        ("EXACT", "<YEAR>1958</YEAR><NOTE>Sep.</NOTE>", "1958-09"),
        ("BETWEEN", "<FROM_YEAR>1950</FROM_YEAR><TO_YEAR>1955</TO_YEAR>", "1950/1955"),
        ("BETWEEN", "<NOTE>Approximately</NOTE><FROM_YEAR>1950</FROM_YEAR><TO_YEAR>1955</TO_YEAR>", "~1950/1955"),
        ("EXACT", "<NOTE>Nov. 1973</NOTE>", "1973-11"),
        ("EXACT", "<NOTE>Between Aug. and Sep. 1977</NOTE>", "1977-08-01/1977-09-30"),
        ("", "<YEAR>1952</YEAR>", "1952"),
    ],
)
def test_a_date_of_birth_is_as_precise_as_it_is_stated(tmp_path: Path, kind: str, rest: str, expected: str) -> None:
    dates = changed(tmp_path, birth(kind, rest)).listings["LYi.901"].dates
    assert [("~" if dated.period.circa else "") + dated.period.iso for dated in dates] == [expected]


@pytest.mark.parametrize("rest", ["<NOTE>30-35 years old</NOTE>", "<NOTE>08/10/1396 Hijri Calendar</NOTE>"])
def test_an_age_or_another_calendar_is_kept_as_text(tmp_path: Path, rest: str) -> None:
    entry = changed(tmp_path, birth("EXACT", rest)).listings["LYi.901"]
    assert not entry.dates
    assert next(fact.value for fact in entry.facts if fact.note == "date of birth") in rest


@pytest.mark.parametrize(
    ("label", "expected"),
    [
        ("Birth certificate", "birth_certificate"),
        ("Ration card no.", "other"),
        ("Driver's Permit", "driving_licence"),
        ("Pasaporte", "passport"),
    ],
)
def test_a_document_is_of_the_kind_its_label_says(tmp_path: Path, label: str, expected: str) -> None:
    number = "<NUMBER>A-000001</NUMBER>"
    found = changed(tmp_path, (number, f"{number}<TYPE_OF_DOCUMENT2>{label}</TYPE_OF_DOCUMENT2>")).listings["QDi.901"].identifiers
    assert [one.kind for one in found if one.value == "A-000001"] == [expected]


@pytest.mark.parametrize(
    ("note", "value", "country"),
    [
        ("Tunisian passport number L 191609 issued on 28 Feb. 1996", "L 191609", "tn"),
        ("Qatari identity card number 26563400140", "26563400140", "qa"),
        ("04643632 issued on 18 Jun. 1999", "04643632", None),
        ("SSN 156-00-9858 (United States of America)", "156-00-9858", None),
        ("Italian Fiscal Code: DAOMMD74T11Z352Z", "DAOMMD74T11Z352Z", "it"),
    ],
)
def test_a_number_that_stands_in_a_note_is_read(tmp_path: Path, note: str, value: str, country: str | None) -> None:
    found = changed(tmp_path, ("Jordanian national number 0000000001 issued on 1 Apr. 1999", note)).listings["QDi.901"].identifiers
    assert [(one.value, one.country) for one in found if one.note == note] == [(value, country)]


@pytest.mark.parametrize(
    ("number", "kind", "value", "country", "note"),
    [
        ("Libya B/002210", "passport", "B/002210", "ly", None),
        ("Passport number V57865 (SAMPLETOWN)", "passport", "V57865", None, "SAMPLETOWN"),
        ("No. H0044232 (Iraqi)", "passport", "H0044232", "iq", "Iraqi"),
        ("Social Security Number 423-31-0000 (US)", "ssn", "423-31-0000", "us", "US"),
        ("National identification number 35202- 4135948-7", "national_id", "35202- 4135948-7", None, None),
        ("Yemeni passport number 02117 issued under name A (good)", "passport", "02117", "ye", "issued under name A (good)"),
    ],
)
def test_a_number_is_told_from_the_words_around_it(
    tmp_path: Path, number: str, kind: str, value: str, country: str | None, note: str | None
) -> None:
    issued = "<ISSUING_COUNTRY>Iraq</ISSUING_COUNTRY>\n        <DATE_OF_ISSUE>"
    edition = changed(tmp_path, ("<NUMBER>A-000001</NUMBER>", f"<NUMBER>{number}</NUMBER>"), (issued, "<DATE_OF_ISSUE>"))
    read = next(one for one in edition.listings["QDi.901"].identifiers if one.value == value)
    assert (read.kind, read.country) == (kind, country)
    assert note is None or note in (read.note or "").split("; ")


def test_a_document_without_a_number_is_a_note(tmp_path: Path) -> None:
    note = "Egyptian passport issued in 1993"
    entry = changed(tmp_path, ("Jordanian national number 0000000001 issued on 1 Apr. 1999", note)).listings["QDi.901"]
    assert note in next(fact.value for fact in entry.facts if fact.note == "document without a number")


def test_an_alias_without_a_name_still_gives_its_date_of_birth(tmp_path: Path) -> None:
    entry = changed(tmp_path, ("Sami Alsample", "")).listings["QDi.901"]
    assert "1968-05-25" in [dated.period.iso for dated in entry.dates]


def test_a_delisting_date_is_an_event_and_a_warning(tmp_path: Path) -> None:
    found = changed(tmp_path, ("<SORT_KEY/>", "<DELISTED_ON>2019-03-01</DELISTED_ON><SORT_KEY/>"))
    entry = found.listings["QDi.901"]
    assert ("2019-03-01", "delisted") in [(fact.value, fact.note) for fact in entry.facts_of("listing_event")]
    assert str(entry.amended_on) == "2019-03-01"
    assert found.journal.warnings


def test_the_list_of_one_committee_is_partial(tmp_path: Path) -> None:
    found = changed(tmp_path, (">Libya</UN", ">Al-Qaida</UN"), (">Iran</UN", ">Al-Qaida</UN"))
    assert found.reading.partial == "the list of one committee only: Al-Qaida"


def test_the_names_of_an_alias_know_their_lines(tmp_path: Path) -> None:
    fragment = next(f for key, f in changed(tmp_path).fragments if key == "QDi.901" and f.part == "aliases")
    lines = sample(ID, "xml")["consolidated.xml"].decode().splitlines()
    stated = [" ".join(lines[line - 1 : line + 4]) for line in fragment.lines]
    assert all(name.text in text for name, text in zip(fragment.names, stated, strict=True))


def cut(text: str) -> str:
    return text[: len(text) // 2]


def without_entries(text: str) -> str:
    head, _, rest = text.partition("<INDIVIDUALS>")
    return f"{head}<INDIVIDUALS/><ENTITIES/>{rest[rest.rindex('</CONSOLIDATED_LIST>') :]}"


def with_entity(text: str) -> str:
    bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>\n<CONSOLIDATED_LIST'
    return text.replace("<CONSOLIDATED_LIST", bomb, 1).replace("Good", "&b;", 1)


def replacing(old: str, new: str) -> Callable[[str], str]:
    return lambda text: text.replace(old, new, 1)


@pytest.mark.parametrize(
    ("damage", "message"),
    [
        (cut, "not well-formed"),
        (without_entries, "no entry"),
        (with_entity, "DTD"),
        (replacing("LYi.901", "QDi.901"), "stands twice, first in line 5"),
        (replacing("2011-02-26", "2011-02-31"), "not a day"),
        (replacing("1968-02-29", "1969-02-31"), "not a day"),
        (replacing("2001-03-27", "2001-02-31"), "not a date"),
        (replacing("<YEAR>1952</YEAR>", "<YEAR>unknown</YEAR>"), "not a date"),
        (replacing("<TO_YEAR>1969", "<TO_YEAR>1960"), "not a date"),
        (replacing(">BETWEEN<", ">ROUGHLY<"), "type of date that is not known"),
        (replacing(">Good<", ">Fair<"), "alias quality that is not known"),
        (replacing(">Female<", ">Nein<"), "gender that is not known"),
        (replacing(">UN List<", ">Other List<"), "list type that is not known"),
        (replacing("<REFERENCE_NUMBER>LYi.901</REFERENCE_NUMBER>", ""), "without REFERENCE_NUMBER"),
        (replacing("<FIRST_NAME>MARIA</FIRST_NAME>\n      <SECOND_NAME>SAMPLE</SECOND_NAME>", ""), "without a name"),
        (replacing("<GENDER>", "<SHOE_SIZE>40</SHOE_SIZE><GENDER>"), "unknown element SHOE_SIZE"),
        (replacing("<ALIAS_NAME>Sameer", "<COLOUR>red</COLOUR><ALIAS_NAME>Sameer"), "unknown element COLOUR"),
        (replacing("<ENTITIES>", "<VESSELS><VESSEL/></VESSELS><ENTITIES>"), "unknown element VESSELS"),
        (replacing(' dateGenerated="2019-03-04T19:10:11.123-05:00"', ""), "day on which the list was generated"),
    ],
)
def test_a_damaged_list_is_refused(tmp_path: Path, damage: Callable[[str], str], message: str) -> None:
    text = damage(sample(ID, "xml")["consolidated.xml"].decode())
    with pytest.raises(SourceError, match=message) as caught:
        Opened(ID, write(tmp_path / "list", {"consolidated.xml": text}))
    assert caught.value.file == "consolidated.xml"
    assert caught.value.line
    assert caught.value.remedy


def test_other_xml_is_not_this_list(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="this is not un_sc_sanctions in any format known"):
        Opened(ID, write(tmp_path / "list", {"sdn.xml": "<sdnList><sdnEntry/></sdnList>"}))


def test_two_editions_in_one_folder_are_refused(tmp_path: Path) -> None:
    data = sample(ID, "xml")["consolidated.xml"]
    with pytest.raises(SourceError, match="2 files are the consolidated list"):
        Opened(ID, write(tmp_path / "list", {"a.xml": data, "b.xml": data}))


@pytest.mark.parametrize(("old", "size"), [(">MARIA<", 5_000), (">Sami Alsample<", 5_000), (">MARIA<", 10 * 1024**2)])
def test_a_name_longer_than_any_real_one_is_refused(tmp_path: Path, old: str, size: int) -> None:
    with pytest.raises(LimitError):
        changed(tmp_path, (old, f">{'x' * size}<"))


def test_a_decompression_bomb_is_refused(tmp_path: Path) -> None:
    head = sample(ID, "xml")["consolidated.xml"].split(b"<INDIVIDUALS>")[0]
    path = tmp_path / "consolidated.xml.gz"
    path.write_bytes(gzip.compress(head + b"<!-- nothing at all -->\n" * 2_000_000))
    with pytest.raises(LimitError):
        Opened(ID, path)


def counted(path: Path) -> dict[str, Counter[str]]:
    """Per field, entry -> how often it is stated; read by another parser, without our rules."""
    file = next(path.glob("consolidated.xml*"))
    with gzip.open(file) if file.suffix == ".gz" else file.open("rb") as stream:
        root = ET.parse(stream).getroot()
    found: dict[str, Counter[str]] = {name: Counter() for name in ("entries", "aliases", "numbers", "births", "addresses", "original")}
    for entry in (*root.iter("INDIVIDUAL"), *root.iter("ENTITY")):
        key = (entry.findtext("REFERENCE_NUMBER") or "").strip().replace("TAI.", "TAi.")
        found["entries"][key] += 1
        for alias in (*entry.iter("INDIVIDUAL_ALIAS"), *entry.iter("ENTITY_ALIAS")):
            found["aliases"][key] += bool((alias.findtext("ALIAS_NAME") or "").strip())
        for document in entry.iter("INDIVIDUAL_DOCUMENT"):
            found["numbers"][key] += bool((document.findtext("NUMBER") or "").strip())
        births = {tuple((e.tag, (e.text or "").strip()) for e in one) for one in entry.iter("INDIVIDUAL_DATE_OF_BIRTH")}
        found["births"][key] += sum(any(tag in ("DATE", "YEAR", "FROM_YEAR") and text for tag, text in one) for one in births)
        places = {tuple((e.tag, " ".join((e.text or "").split())) for e in one) for one in entry.iter(f"{entry.tag}_ADDRESS")}
        found["addresses"][key] += len({tuple(pair for pair in one if pair[1]) for one in places} - {()})
        found["original"][key] += len({e.text.strip() for e in entry.iter("NAME_ORIGINAL_SCRIPT") if e.text and e.text.strip()})
    return found


@pytest.mark.real
@pytest.mark.parametrize("edition", EDITIONS)
def test_a_real_edition_holds_what_another_count_finds(edition: str) -> None:
    path = real(f"un/{edition}")
    raw, found = counted(path), Opened(ID, path)
    assert set(found.listings) == set(raw["entries"])
    assert max(raw["entries"].values()) == 1
    aliases = {key: len(f.names) for key, f in found.fragments if f.part == "aliases"}
    for key, entry in found.listings.items():
        assert bool(aliases.get(key)) == bool(raw["aliases"][key])
        assert sum(place.kind == "address" for place in entry.places) == raw["addresses"][key], key
        assert sum(not (dated.note or "").startswith("as ") for dated in entry.dates) >= raw["births"][key], key
        assert len(entry.names) >= 1 + raw["original"][key]
    numbers = sum(one.label != "DATAID" for k, f in found.fragments if f.part == "entries" for one in f.identifiers)
    assert numbers >= sum(raw["numbers"].values()) * 0.99
    assert sum(aliases.values()) >= sum(raw["aliases"].values()) * 0.97


@pytest.mark.real
@pytest.mark.parametrize("edition", EDITIONS)
def test_every_committee_of_a_real_edition_has_its_effect_in_the_metadata(edition: str) -> None:
    found, source = Opened(ID, real(f"un/{edition}")), load(ID)
    assert {p for entry in found.listings.values() for p in entry.programmes} <= set(source.programmes)
    assert source.size[0] <= len(found.listings) <= source.size[1]
    assert found.reading.partial is None
    assert set(found.journal.ignored) <= set(source.ignored)


@pytest.mark.real
def test_reading_a_real_edition_twice_gives_the_same() -> None:
    path = real("un/2026-02-27")
    assert Opened(ID, path).fragments == Opened(ID, path).fragments


def test_the_journal_is_the_readers_own(tmp_path: Path) -> None:
    folder = write(tmp_path / "list", sample(ID, "xml"))
    source = load(ID)
    files = source.formats[0].recognise(open_raw(folder))
    assert files
    journal = Journal()
    reading = source.formats[0].read(files, journal)
    assert not journal.ignored
    assert list(reading.fragments)
    assert journal.ignored["VERSIONNUM"] == 4


def test_every_refusal_is_an_error_that_names_a_remedy(tmp_path: Path) -> None:
    with pytest.raises(CasemateError) as caught:
        changed(tmp_path, ("<LISTED_ON>2010-06-09</LISTED_ON>", ""))
    assert (caught.value.field, caught.value.exit_code) == ("LISTED_ON", 5)


def test_a_byte_of_another_encoding_near_the_beginning_is_refused_with_its_line(tmp_path: Path) -> None:
    data = sample(ID, "xml")["consolidated.xml"].replace(b"<FIRST_NAME>", b"<FIRST_NAME>\xe9", 1)
    line = 1 + data[: data.index(b"\xe9")].count(b"\n")
    with pytest.raises(SourceError, match="not well-formed") as caught:
        Opened(ID, write(tmp_path / "list", {"consolidated.xml": data}))
    assert caught.value.line == line


@pytest.mark.parametrize(("section", "other"), [("INDIVIDUALS", "ENTITY"), ("ENTITIES", "INDIVIDUAL")])
def test_a_file_without_one_of_its_two_sections_is_not_the_whole_list(tmp_path: Path, section: str, other: str) -> None:
    text = sample(ID, "xml")["consolidated.xml"].decode()
    begin, end = text.index(f"<{section}>"), text.index(f"</{section}>") + len(f"</{section}>")
    found = Opened(ID, write(tmp_path / "list", {"consolidated.xml": text[:begin] + text[end:]}))
    assert found.reading.partial == f"every entry is an {other}: the section {section} is missing"
