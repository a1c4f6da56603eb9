"""OFAC's classic XML: what it says, and what is refused."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from casemate.errors import SourceError
from casemate.model.listing import Name, Relation
from casemate.sources import base, registry
from casemate.sources.raw import open_raw
from tests.sources.ofac.xmlsample import changed, opened
from tests.sources.opened import write

SDN, CONS, FORMAT = "us_ofac_sdn", "us_ofac_cons", "classic_xml"
NEW = "https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/XML"


def test_the_file_states_its_day_and_its_count(tmp_path: Path) -> None:
    reading = opened(tmp_path, changed(SDN, FORMAT)).reading

    assert (reading.published, reading.stated_count, reading.partial) == (date(2024, 2, 23), 6, None)


@pytest.mark.parametrize("namespace", [NEW, "http://tempuri.org/sdnList.xsd", "http://tempuri.org/consolidated.xsd"])
def test_the_old_and_the_new_namespace_are_the_same_list(tmp_path: Path, namespace: str) -> None:
    assert len(opened(tmp_path, changed(SDN, FORMAT, (NEW, namespace))).listings) == 6


def test_a_weak_alias_stands_among_the_remarks_as_in_the_delimited_files(tmp_path: Path) -> None:
    found = opened(tmp_path, changed(SDN, FORMAT))

    assert [(f.part, name.text) for key, f in found.fragments if key == "105" for name in f.names] == [
        ("entries", "MUSTER, Ivan Petrovich"), ("remarks", "ABU MUSTER"), ("remarks", "PETROV"), ("aliases", "MOUSTER, Ivan"),
    ]  # fmt: skip


def test_each_alias_and_address_knows_its_line(tmp_path: Path) -> None:
    data = changed(SDN, FORMAT)
    lines = data.decode().splitlines()
    [aliases] = [f for key, f in opened(tmp_path, data).fragments if (key, f.part) == ("101", "aliases")]

    assert [(name.text, lines[line - 1].strip()) for name, line in zip(aliases.names, aliases.lines, strict=True)] == [
        ("BANK SAMPLE", "<aka>"), ("IMPERIAL SAMPLE BANK", "<aka>"), ("NEW SAMPLE BANK", "<aka>"),
    ]  # fmt: skip
    assert all(name.text in "".join(lines[line : line + 5]) for name, line in zip(aliases.names, aliases.lines, strict=True))


@pytest.mark.parametrize(("written", "kind"), [("a.k.a.", "alias"), ("f.k.a.", "former"), ("n.k.a.", "alias")])
def test_types_of_aliases(tmp_path: Path, written: str, kind: str) -> None:
    data = changed(SDN, FORMAT, ("<type>a.k.a.</type>", f"<type>{written}</type>"))

    assert Name("BANK SAMPLE", kind) in opened(tmp_path, data).listings["101"].names  # type: ignore[arg-type]


def test_an_address_keeps_its_parts_and_the_line_of_the_delimited_files(tmp_path: Path) -> None:
    [place] = [p for p in opened(tmp_path, changed(SDN, FORMAT)).listings["105"].places if p.kind == "address"]

    assert (place.text, place.city, place.region, place.country) == (
        "Isfahan, Isfahan Province, Iran", "Isfahan", "Isfahan Province", "ir",
    )  # fmt: skip


def test_leads_are_relations_and_not_text(tmp_path: Path) -> None:
    listing = opened(tmp_path, changed(SDN, FORMAT)).listings["105"]

    assert listing.remarks == ("wife of Jane Muster; deceased",)
    assert Relation("linked_to", "SAMPLE BANK") in listing.relations


def test_a_document_type_that_is_not_known_is_kept_as_text_and_counted(tmp_path: Path) -> None:
    data = changed(SDN, FORMAT, ("<idType>IFCA Determination -</idType>", "<idType>Frobnication</idType>"))
    found = opened(tmp_path, data)

    assert "Frobnication Involved in the Shipping Sector" in found.listings["101"].remarks
    assert found.journal.not_understood["Frobnication"] == 1


def test_a_birth_date_that_is_none_is_kept_as_text_and_counted(tmp_path: Path) -> None:
    data = changed(SDN, FORMAT, ("<dateOfBirth>03 Apr 1962", "<dateOfBirth>31 Feb 1962"))
    found = opened(tmp_path, data)

    assert "DOB 31 Feb 1962" in found.listings["105"].remarks
    assert found.journal.not_understood["DOB"] == 1


def test_a_file_that_holds_fewer_entries_than_it_states_is_partial(tmp_path: Path) -> None:
    reading = opened(tmp_path, changed(SDN, FORMAT, ("<Record_Count>6<", "<Record_Count>5704<"))).reading

    assert reading.partial == "the file states 5704 entries and holds 6: an excerpt or a cut file"


def test_a_file_filtered_to_a_programme_is_partial(tmp_path: Path) -> None:
    data = changed(SDN, FORMAT).replace(b"<program>CUBA", b"<program>IFSR").replace(b"<program>IRAN<", b"<program>IFSR<")

    assert "every entry has the programme IFSR" in str(opened(tmp_path, data).reading.partial)


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("<sdnType>Vessel", "<sdnType>Submarine", "sdnType is not known"),
        ("<uid>102</uid>", "<uid>101</uid>", "the uid stands twice"),
        ("<uid>102</uid>", "<uid>x</uid>", "uid is not a number"),
        ("<category>strong", "<category>so-so", "type or category of an alias is not known"),
        ("<type>a.k.a.", "<type>b.k.a.", "type or category of an alias is not known"),
        ("<program>CUBA</program>", "", "an entry without a programme"),
        ("<program>CUBA", "<program>NS-PLC", "an entry of us_ofac_cons"),
        ("<idNumber>8761</idNumber>", "", "a document without a type or a number"),
        ("<title>", "<rank>x</rank><title>", "unknown element rank in sdnEntry"),
        ("<uid>102</uid>", "<uid new='1'>102</uid>", "unknown attribute new of uid"),
        ("<sdnEntry>", "<news/><sdnEntry>", "unknown element news"),
        ("<city>Dubai</city>", "<city>Dubai</city><city>Abu Dhabi</city>", "city stands 2 times"),
        ("<issueDate>28 Feb 1996", "<issueDate>31 Feb 1996", "issueDate is not a date"),
        ("<Publish_Date>02/23/2024", "<Publish_Date>soon", "Publish_Date is not a date"),
        ("<Record_Count>6", "<Record_Count>many", "Record_Count is not a number"),
        (NEW, NEW + "/v2", "sdnList is of a schema that is not known"),
        ("<publshInformation>", "<sdnEntry/><publshInformation>", "publshInformation does not come first"),
    ],
)
def test_what_is_not_foreseen_is_refused(tmp_path: Path, old: str, new: str, message: str) -> None:
    data = changed(SDN, FORMAT, (old, new))

    with pytest.raises(SourceError, match=message) as refused:
        opened(tmp_path, data)

    assert refused.value.file == "list.xml"
    assert refused.value.remedy


def test_the_message_names_the_line(tmp_path: Path) -> None:
    data = changed(SDN, FORMAT, ("<sdnType>Vessel", "<sdnType>Submarine"))
    start = data[: data.index(b"<sdnType>Submarine")].rindex(b"<sdnEntry>")

    with pytest.raises(SourceError) as refused:
        opened(tmp_path, data)

    assert refused.value.line == data[:start].count(b"\n") + 1


@pytest.mark.parametrize("share", [0.2, 0.5, 0.9, 0.999])
def test_a_cut_file_is_refused(tmp_path: Path, share: float) -> None:
    data = changed(SDN, FORMAT)

    with pytest.raises(SourceError, match="not well-formed"):
        opened(tmp_path, data[: int(len(data) * share)])


def test_entity_expansion_is_refused(tmp_path: Path) -> None:
    bomb = '<!DOCTYPE sdnList [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>\n<sdnList'

    with pytest.raises(SourceError, match="declares a DTD"):
        opened(tmp_path, changed(SDN, FORMAT, ("<sdnList", bomb), ("<title>", "<title>&b;")), format_id=FORMAT)


def test_another_root_is_no_classic_xml(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="this is not us_ofac_sdn in any format known"):
        opened(tmp_path, b"<html><body>Sign in</body></html>")


@pytest.mark.parametrize(("held", "asked"), [(SDN, CONS), (CONS, SDN)])
def test_the_other_list_is_refused_with_the_reason(tmp_path: Path, held: str, asked: str) -> None:
    with pytest.raises(SourceError, match=f"an entry of {held}: this is that list") as refused:
        opened(tmp_path, changed(held, FORMAT), asked)

    assert refused.value.remedy == f"Ingest it as {held}"


def test_of_a_folder_with_both_lists_each_source_takes_its_own(tmp_path: Path) -> None:
    folder = write(tmp_path, {"sdn.xml": changed(SDN, FORMAT), "consolidated.xml": changed(CONS, FORMAT)})

    assert [base.choose(registry.load(s), open_raw(folder))[1][0].name for s in (SDN, CONS)] == ["sdn.xml", "consolidated.xml"]


def test_two_different_files_of_one_list_are_refused(tmp_path: Path) -> None:
    folder = write(tmp_path, {"sdn.xml": changed(SDN, FORMAT), "sdn (1).xml": changed(SDN, FORMAT, ("CUBA", "SDNTK"))})

    with pytest.raises(SourceError, match="two different files are the same list"):
        base.choose(registry.load(SDN), open_raw(folder))
