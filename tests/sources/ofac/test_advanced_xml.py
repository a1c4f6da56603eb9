"""OFAC's advanced XML: what it says beyond the delimited files, and what is refused."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from casemate.errors import SourceError
from casemate.model.listing import Act, Fact, Measure, Name, Relation
from casemate.model.time import Period
from tests.sources.ofac.xmlsample import changed, opened

SDN, CONS, FORMAT = "us_ofac_sdn", "us_ofac_cons", "advanced_xml"


def test_the_file_states_its_day(tmp_path: Path) -> None:
    reading = opened(tmp_path, changed(SDN, FORMAT)).reading

    assert (reading.published, reading.partial) == (date(2024, 2, 23), None)


def test_names_are_given_as_ofac_prints_them(tmp_path: Path) -> None:
    names = opened(tmp_path, changed(SDN, FORMAT)).listings["105"].names

    assert [(name.text, name.kind, name.quality, name.script) for name in names] == [
        ("MUSTER, Ivan Petrovich", "primary", "strong", None),
        ("ABU MUSTER", "alias", "weak", None),
        ("PETROV", "former", "weak", None),
        ("MOUSTER, Ivan", "alias", "strong", None),
        ("МУСТЕР, Иван Петрович", "primary", "strong", "Cyrl"),
        ("ایوان مستر", "primary", "strong", "Arab"),
    ]


def test_a_name_in_another_script_keeps_its_parts(tmp_path: Path) -> None:
    name = Name("ایوان مستر", script="Arab", parts=(("lastName", "مستر"), ("firstName", "ایوان")))

    assert name in opened(tmp_path, changed(SDN, FORMAT)).listings["105"].names


def test_dates_are_periods(tmp_path: Path) -> None:
    dates = opened(tmp_path, changed(SDN, FORMAT)).listings["105"].dates

    assert [dated.period for dated in dates] == [
        Period.of_day(date(1962, 4, 3)), Period.of_year(1961, circa=True), Period.of_year(1958, 1960),
    ]  # fmt: skip


def test_relations_come_from_the_relationships_behind_the_parties(tmp_path: Path) -> None:
    relations = opened(tmp_path, changed(SDN, FORMAT)).listings["101"].relations

    assert relations == (
        Relation("linked_to", "SAMPLE SHIPPING LINES CO."),
        Relation("linked_to", "CENTRAL BANK OF IRAN"),
        Relation("supports", "SAMPLE SHIPPING LINES CO.", "102", note="Providing support to; quality High"),
        Relation("owner", "CENTRAL BANK OF IRAN", "900", note="Owned or Controlled By"),
    )


def test_a_former_relationship_says_so(tmp_path: Path) -> None:
    listing = opened(tmp_path, changed(SDN, FORMAT, ('Former="false"', 'Former="true"'))).listings["101"]

    assert Relation("supports", "SAMPLE SHIPPING LINES CO.", "102", note="Providing support to; former; quality High") in listing.relations


def test_parties_that_others_are_only_related_to_are_left_out_and_counted(tmp_path: Path) -> None:
    found = opened(tmp_path, changed(SDN, FORMAT))

    assert found.listings.keys() == {"101", "102", "103", "104", "105", "110"}
    assert found.journal.ignored == {"entities that are on other lists of the file alone": 2}


def test_programmes_acts_measures_and_days_come_from_the_sanctions_entries(tmp_path: Path) -> None:
    listing = opened(tmp_path, changed(CONS, FORMAT), CONS).listings["201"]

    assert listing.programmes == ("UKRAINE-EO13662", "RUSSIA-EO14024")
    assert listing.acts == (Act("Executive Order 13662 (Ukraine)"), Act("Executive Order 14024 (Russia)"))
    assert listing.measures == (Measure("13662 Sectoral Directive 1"), Measure("Executive Order 14024 Directive 3"))
    assert listing.designated_on == date(2014, 7, 16)
    assert set(listing.facts_of("list_of")) == {Fact("list_of", "SSI"), Fact("list_of", "NS-MBS")}


def test_an_entry_of_the_sdn_list_is_designated_when_that_list_took_it_up(tmp_path: Path) -> None:
    data = changed(SDN, FORMAT)
    text = data.decode()
    start = text.index('<SanctionsEntry ID="110"')
    end = text.index("</SanctionsEntry>", start) + len("</SanctionsEntry>")
    list_id = text[start:end].split('ListID="')[1].split('"')[0]
    older = text[start:end].replace('ID="110"', 'ID="7"', 1).replace(f'ListID="{list_id}"', 'ListID="77"').replace(">1986<", ">1980<")
    text = text[:end] + older + text[end:]
    text = text.replace("<ListValues>", '<ListValues><List ID="77">FSE List</List>')
    listing = opened(tmp_path, text.encode()).listings["110"]

    assert listing.designated_on == date(1986, 12, 10)
    assert Fact("listing_event", "1980-12-10", note="on the FSE List") in listing.facts


@pytest.mark.parametrize(("held", "asked", "how_many"), [(CONS, SDN, "4 of 4"), (SDN, CONS, "4 of 7")])
def test_a_file_of_the_other_list_is_refused(tmp_path: Path, held: str, asked: str, how_many: str) -> None:
    with pytest.raises(SourceError, match=f"{how_many} parties are not on OFAC's") as refused:
        opened(tmp_path, changed(held, FORMAT), asked)

    assert refused.value.remedy


def test_entries_that_are_on_both_lists_do_not_make_a_consolidated_file_the_sdn_list(tmp_path: Path) -> None:
    data = changed(CONS, FORMAT, (">FSE List<", ">SDN List<"))

    with pytest.raises(SourceError, match="3 of 4 parties are not on OFAC's SDN List"):
        opened(tmp_path, data, SDN)


def test_parties_without_sanctions_entries_make_an_excerpt(tmp_path: Path) -> None:
    text = changed(SDN, FORMAT).decode()
    start = text.index('<SanctionsEntry ID="110"')
    end = text.index("</SanctionsEntry>", start) + len("</SanctionsEntry>")
    found = opened(tmp_path, (text[:start] + text[end:]).encode())

    assert found.reading.partial == (
        "the file holds 8 parties and the sanctions entries of 6, of which 6 fit together: an excerpt or a cut file"
    )
    assert "110" in found.listings


def test_sanctions_entries_without_their_party_make_an_excerpt(tmp_path: Path) -> None:
    text = changed(SDN, FORMAT).decode()
    start = text.index('<DistinctParty FixedRef="110"')
    end = text.index("</DistinctParty>", start) + len("</DistinctParty>")

    assert "an excerpt or a cut file" in str(opened(tmp_path, (text[:start] + text[end:]).encode()).reading.partial)


def test_a_delta_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="this is a delta file"):
        opened(tmp_path, changed(SDN, FORMAT, ('Version="3"', 'Version="3" DeltaBaseVersion="2"')))


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ('<VersionLocation LocationID="', '<VersionLocation LocationID="9', "a reference to a place that is not in the file"),
        ('FeatureTypeID="', 'FeatureTypeID="9', "a reference to an unknown FeatureType"),
        ('AliasTypeID="', 'AliasTypeID="9', "a reference to an unknown AliasType"),
        ('DetailReferenceID="', 'DetailReferenceID="9', "a reference to an unknown DetailReference"),
        ('<NamePartGroup ID="', '<NamePartGroup ID="9', "a part of a name without a type"),
        (' ScriptID="', ' ScriptID="9', "a reference to an unknown Script"),
        ('IdentityID="', 'IdentityID="9', "documents of 1 parties that are not in the file"),
        ('From-ProfileID="', 'From-ProfileID="9', "relationships of 1 parties that are not in the file"),
        ('ScriptCode="Cyrl">Cyrillic<', 'ScriptCode="Linear A">Linear A<', "a script that is not known"),
        (">Last Name<", ">Regnal Name<", "the type of a name part is not known"),
        (">Individual<", ">Robot<", "the type of a party is not known"),
        ('FixedRef="102"', 'FixedRef="101"', "the FixedRef stands twice"),
        ('<Profile ID="102"', '<Profile new="1" ID="102"', "unknown attribute new of Profile"),
        ("<NamePartGroups>", "<News/><NamePartGroups>", "unknown element News in Identity"),
        ("<Locations>", "<News/><Locations>", "unknown element News"),
        (
            "<SanctionsEntryLinks />",
            "<SanctionsEntryLinks><SanctionsEntryLink/></SanctionsEntryLinks>",
            "unknown element SanctionsEntryLink",
        ),
        ('Primary="true"', 'Primary="maybe"', "Primary is neither true nor false"),
        ("<Month>2</Month>", "<Month>13</Month>", "not a date"),
        ("<Year>2024</Year>", "<Year>99999999999999</Year>", "not a date"),
        ("ADVANCED_XML", "ADVANCED_XML/v2", "Sanctions is of a schema that is not known"),
        ('Version="3"', 'Version="3" Flavour="x"', "unknown attribute Flavour of Sanctions"),
    ],
)
def test_what_is_not_foreseen_is_refused_with_its_place(tmp_path: Path, old: str, new: str, message: str) -> None:
    data = changed(SDN, FORMAT, (old, new))

    with pytest.raises(SourceError, match=message) as refused:
        opened(tmp_path, data)

    assert refused.value.file == "list.xml"
    assert refused.value.remedy


def test_the_message_names_the_line(tmp_path: Path) -> None:
    data = changed(SDN, FORMAT, ('<Profile ID="102"', '<Profile new="1" ID="102"'))

    with pytest.raises(SourceError) as refused:
        opened(tmp_path, data)

    assert refused.value.line == data[: data.index(b'<Profile new="1"')].count(b"\n") + 1


@pytest.mark.parametrize("share", [0.05, 0.3, 0.6, 0.9, 0.999])
def test_a_cut_file_is_refused(tmp_path: Path, share: float) -> None:
    data = changed(SDN, FORMAT)

    with pytest.raises(SourceError, match="not well-formed"):
        opened(tmp_path, data[: int(len(data) * share)])


def test_entity_expansion_is_refused(tmp_path: Path) -> None:
    bomb = '<!DOCTYPE Sanctions [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]>\n<Sanctions'

    with pytest.raises(SourceError, match="declares a DTD"):
        opened(tmp_path, changed(SDN, FORMAT, ("<Sanctions", bomb), (">Sample Bank<", ">&b;<")), format_id=FORMAT)
