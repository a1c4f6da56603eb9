"""OFAC's enhanced XML: what it says beyond the delimited files, and what is refused."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from casemate.errors import SourceError
from casemate.model.listing import Act, Fact, Measure, Name, Place, Relation
from tests.sources.ofac.xmlsample import changed, opened

SDN, CONS, FORMAT = "us_ofac_sdn", "us_ofac_cons", "enhanced_xml"


def test_a_filter_for_the_list_itself_is_the_whole_list(tmp_path: Path) -> None:
    reading = opened(tmp_path, changed(SDN, FORMAT)).reading

    assert (reading.published, reading.partial) == (date(2024, 2, 23), None)


def number_of(text: str, value: str) -> str:
    """The number of the first reference value with this text."""
    before = text[: text.index(f"<value>{value}<")]
    return before[before.rindex('refId="') + 7 :].partition('"')[0]


def test_a_filter_for_a_programme_is_partial(tmp_path: Path) -> None:
    text = changed(SDN, FORMAT).decode()
    reference = f'<sanctionsProgram refId="{number_of(text, "IRAN")}">IRAN</sanctionsProgram>'
    text = text.replace("</sanctionsLists>", f"</sanctionsLists><sanctionsPrograms>{reference}</sanctionsPrograms>", 1)

    assert opened(tmp_path, text.encode()).reading.partial == "filtered to the programme IRAN"


@pytest.mark.parametrize(("held", "asked"), [(SDN, CONS), (CONS, SDN)])
def test_a_file_of_the_other_list_is_refused(tmp_path: Path, held: str, asked: str) -> None:
    with pytest.raises(SourceError, match=rf"this file holds OFAC's .+; {asked} is the") as refused:
        opened(tmp_path, changed(held, FORMAT), asked)

    assert refused.value.remedy


def test_of_a_file_with_several_lists_a_source_takes_its_own_entries(tmp_path: Path) -> None:
    head, _, rest = changed(SDN, FORMAT).decode().partition("<filters>")
    text = head + "<filters>" + rest[rest.index("</filters>") :]
    sdn = number_of(text, "SDN List")
    other = '<referenceValue refId="9999"><type>ENTITY LISTING TYPE</type><value>Consolidated List</value></referenceValue>'
    text = text.replace("<referenceValues>", f"<referenceValues>{other}", 1)
    text = text.replace(f'<sanctionsList refId="{sdn}"', '<sanctionsList refId="9999"', 1)
    text = text.replace(">SDN List</sanctionsList>", ">Consolidated List</sanctionsList>", 1)
    found = opened(tmp_path, text.encode())

    assert found.listings.keys() == {"102", "103", "104", "105", "110"}
    assert found.journal.ignored == {"entities that are on other lists of the file alone": 1}


def test_names_in_their_own_script_are_a_part_of_their_own(tmp_path: Path) -> None:
    found = opened(tmp_path, changed(SDN, FORMAT))
    names = [name for key, f in found.fragments if (key, f.part) == ("105", "original_script") for name in f.names]

    assert names == [
        Name("МУСТЕР, Иван Петрович", script="Cyrl", parts=(("lastName", "МУСТЕР"), ("firstName", "Иван Петрович"))),
        Name("ایوان مستر", script="Arab", parts=(("lastName", "مستر"), ("firstName", "ایوان"))),
    ]


def test_an_address_in_its_own_script_is_kept(tmp_path: Path) -> None:
    found = opened(tmp_path, changed(CONS, FORMAT), CONS)

    assert Place("address", "ул. Примерная, д. 1, Москва", street="ул. Примерная, д. 1", city="Москва") in found.listings["201"].places


def test_a_region_without_a_country_stands_for_the_country(tmp_path: Path) -> None:
    text = changed(CONS, FORMAT).decode()
    number = number_of(text, "CITY")
    text = text.replace("<value>CITY</value>", "<value>REGION</value>").replace(f'refId="{number}">CITY<', f'refId="{number}">REGION<')
    gaza = text.index('<entity id="203">')
    country = text[text.index("<country", gaza) : text.index("</country>", gaza) + len("</country>")]
    found = opened(tmp_path, (text[:gaza] + text[gaza:].replace(country, "", 1)).encode(), CONS)

    assert Place("address", "Region: Gaza", country="ps") in found.listings["203"].places


def test_a_relationship_is_typed_and_named_and_a_lead_as_in_the_delimited_files(tmp_path: Path) -> None:
    relations = opened(tmp_path, changed(SDN, FORMAT)).listings["101"].relations

    assert relations == (
        Relation("linked_to", "SAMPLE SHIPPING LINES CO."),
        Relation("linked_to", "CENTRAL BANK OF IRAN"),
        Relation("supports", "SAMPLE SHIPPING LINES CO.", "102", note="Providing support to; quality High"),
        Relation("owner", "CENTRAL BANK OF IRAN", "900", note="Owned or Controlled By"),
    )


def test_a_related_party_without_a_name_is_kept_by_its_number(tmp_path: Path) -> None:
    data = changed(SDN, FORMAT, ('entityId="900">CENTRAL BANK OF IRAN</relatedEntity>', 'entityId="900" />'))
    relations = opened(tmp_path, data).listings["101"].relations

    assert Relation("owner", "entry 900", "900", note="Owned or Controlled By") in relations
    assert [r.target for r in relations if r.kind == "linked_to"] == ["SAMPLE SHIPPING LINES CO."]


def test_acts_measures_and_the_day_of_listing(tmp_path: Path) -> None:
    listing = opened(tmp_path, changed(SDN, FORMAT)).listings["101"]

    assert (listing.designated_on, listing.measures, [act.title for act in listing.acts]) == (
        date(2018, 11, 5),
        (Measure("Block"),),
        ["Executive Order 13599 (Iran)", "Executive Order 13224 (Terrorism)"],
    )


def test_the_consolidated_list_names_the_lists_it_joins_and_the_first_day(tmp_path: Path) -> None:
    listing = opened(tmp_path, changed(CONS, FORMAT), CONS).listings["203"]

    assert listing.designated_on == date(2006, 4, 12)
    assert listing.facts_of("list_of") == (Fact("list_of", "NS-PLC"),)
    assert {(fact.value, fact.note) for fact in listing.facts_of("listing_event")} == {
        ("2006-04-12", "on the Non-SDN Palestinian Legislative Council List"),
        ("2014-10-10", "on the Consolidated List"),
    }
    assert listing.acts == (Act("General License 4 Under EO 13224 (Terrorism)"),)


def test_what_is_said_of_a_single_document_is_kept(tmp_path: Path) -> None:
    listing = opened(tmp_path, changed(SDN, FORMAT)).listings["105"]

    assert {fact.value for fact in listing.facts_of("note")} == {
        "Passport A0001234: issued by Sample Ministry",
        "Passport 720000001: not valid",
    }


def test_a_value_that_ofac_marks_as_false_is_no_fact(tmp_path: Path) -> None:
    data = changed(SDN, FORMAT, ("<value>Reported</value>", "<value>False</value>"), (">Reported<", ">False<"))
    listing = opened(tmp_path, data).listings["105"]

    assert [date.period.iso for date in listing.dates] == ["1962-04-03", "1961"]
    assert Fact("note", "Birthdate 1958 to 1960: false, as OFAC knows") in listing.facts


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("<value>IRAN</value>", "<value>IRAQ</value>", "a reference to a PROGRAM that is not there, or has another text"),
        ('featureTypeId="1">SWIFT/BIC</type>', 'featureTypeId="77">SWIFT/BIC</type>', "a reference to a feature type that is not there"),
        ("<value>Male</value>", "<value>Female</value>", "the value is not that of its reference"),
        ("<code>IRAN</code>", "<code>IRAN</code><colour>red</colour>", "unknown element colour in referenceValue"),
        ('<entity id="102">', '<entity id="101">', "the id stands twice"),
        ('<entity id="102">', '<entity id="x">', "the id of an entity is not a number"),
        ('<entity id="102">', '<entity id="102" new="1">', "unknown attribute new of entity"),
        ("<names>", "<news/><names>", "unknown element news in entity"),
        ("<isLowQuality>false", "<isLowQuality>perhaps", "isLowQuality is neither true nor false"),
        ("2018-11-05", "2018-13-05", "datePublished is not a date"),
        ("<fromDateBegin>1996-02-28", "<fromDateBegin>2001-12-28", "not a period: a period can't end before it starts"),
        ("<dataAsOf>2024-02-23T00:00:00", "<dataAsOf>soon", "dataAsOf is not a date"),
        ("ENHANCED_XML", "ENHANCED_XML/v2", "sanctionsData is of a schema that is not known"),
        ("<entities>", "<entities><news/>", "unknown element news"),
        ("<documentNumber>8761</documentNumber>", "<documentNumber/>", "a document without a type or a number"),
    ],
)
def test_what_is_not_foreseen_is_refused_with_its_place(tmp_path: Path, old: str, new: str, message: str) -> None:
    with pytest.raises(SourceError, match=message) as refused:
        opened(tmp_path, changed(SDN, FORMAT, (old, new)))

    assert refused.value.file == "list.xml"
    assert refused.value.line
    assert refused.value.remedy


@pytest.mark.parametrize("head", ["referenceValues", "featureTypes", "publicationInfo"])
def test_a_file_without_its_head_is_refused(tmp_path: Path, head: str) -> None:
    data = changed(SDN, FORMAT).decode()
    start, end = data.index(f"<{head}>"), data.index(f"</{head}>") + len(head) + 3

    with pytest.raises(SourceError, match=f"{head} is missing"):
        opened(tmp_path, (data[:start] + data[end:]).encode())


@pytest.mark.parametrize("share", [0.05, 0.4, 0.9, 0.999])
def test_a_cut_file_is_refused(tmp_path: Path, share: float) -> None:
    data = changed(SDN, FORMAT)

    with pytest.raises(SourceError, match=r"not well-formed|is missing"):
        opened(tmp_path, data[: int(len(data) * share)])


def test_entity_expansion_is_refused(tmp_path: Path) -> None:
    bomb = '<!DOCTYPE sanctionsData [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>\n<sanctionsData'

    with pytest.raises(SourceError, match="declares a DTD"):
        opened(tmp_path, changed(SDN, FORMAT, ("<sanctionsData", bomb), ("<value>Sample Bank", "<value>&b;")), format_id=FORMAT)
