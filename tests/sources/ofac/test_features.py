"""OFAC's labels and values as our nouns: the same whichever format they come from."""

from __future__ import annotations

import pytest

from casemate.model import words
from casemate.model.listing import Country, Dated, Fact, Identifier, Place, Relation
from casemate.model.time import Period
from casemate.sources.ofac import features, labels

YEAR = Period.of_year(1999)


@pytest.mark.parametrize("kind", sorted({*labels.IDENTIFIERS.values()}))
def test_every_identifier_kind_is_in_the_vocabulary(kind: str) -> None:
    assert kind in words.IDENTIFIER_KINDS


@pytest.mark.parametrize("kind", sorted({*labels.FACTS.values()}))
def test_every_fact_kind_is_in_the_vocabulary(kind: str) -> None:
    assert kind in words.FACT_KINDS


@pytest.mark.parametrize("kind", sorted({*labels.RELATIONS.values()}))
def test_every_relation_kind_is_in_the_vocabulary(kind: str) -> None:
    assert kind in words.RELATION_KINDS


@pytest.mark.parametrize("label", sorted({*labels.IDENTIFIERS, *labels.FACTS, *labels.DATES, *labels.COUNTRIES}))
def test_every_label_of_the_tables_is_known(label: str) -> None:
    assert features.known(label)


@pytest.mark.parametrize(
    "label",
    [
        "Digital Currency Address - XBT", "Digital Currency Address - BSC", "Listing Date (EO 14024 Directive 1a):",
        "Effective Date (EO 14014 Directive 1):", "Listing Date (CMIC)", "Purchase/Sales For Divestment Date (CMIC)",
        "Executive Order 13662 Directive Determination -", "Executive Order 14024 Directive Information",
        "Executive Order 14014 Directive Information:", "Executive Order 13846 information:", "CAATSA Section 235 Information:",
        "Executive Order 14059 information:", "Executive Order 13645 Determination -", "alt. Passport",
        "Aircraft Manufacturer\u2019s Serial Number (MSN)", "Place of Birth", "Birthdate", "Title", "Vessel Owner",
    ],
)  # fmt: skip
def test_labels_that_hold_a_number_or_a_mark_are_known(label: str) -> None:
    assert features.known(label)


@pytest.mark.parametrize("label", ["Frobnication No.", "", "Digital Currency Address - ", "Listing Date (EO 14024)"])
def test_a_label_that_ofac_does_not_use_is_not_known(label: str) -> None:
    assert not features.known(label)
    assert features.feature(label, "1") is None


@pytest.mark.parametrize(
    ("words_of_remark", "value"),
    [
        ("Subject to Secondary Sanctions", "iran"),
        ("Subject to Secondary Sanctions.", "iran"),
        ("Subject to Secondary Sanctions Pursuant to the Hizballah Financial Sanctions Regulations", "hizballah"),
        ("North Korea Sanctions Regulations, sections 510.201 and 510.210", "north_korea"),
        ("pursuant to the Hong Kong Autonomy Act of 2020 \u2013 Public Law 116\u2013149", "hong_kong"),
        ("Ukraine-/Russia-Related Sanctions Regulations, 31 CFR 589.201 and/or 589.209.", "russia"),
        ("See Section 11 of Executive Order 14024.", "russia"),
        ("section 1(b) of Executive Order 13224, as amended by Executive Order 13886", "terrorism"),
        ("Not Subject to Secondary Sanctions", "other"),
        ("Subject to Secondary Sanctions of a new kind", "other"),
    ],
)
def test_secondary_sanctions_are_told_by_the_whole_remark(words_of_remark: str, value: str) -> None:
    assert features.secondary(words_of_remark).value == value


def test_the_executive_order_13599_remark_says_no_and_yet_block() -> None:
    found = features.feature(
        "Additional Sanctions Information -", f"{labels.NOT_SECONDARY}; {labels.MUST_BLOCK} the Property of this Person."
    )
    assert found == (
        Fact("no_secondary_sanctions", "true", note=labels.NOT_SECONDARY),
        Fact("effect_note", f"{labels.MUST_BLOCK} the Property of this Person"),
    )


@pytest.mark.parametrize(
    ("label", "value", "expected"),
    [
        ("Executive Order 13846 information:", "BLOCKING PROPERTY AND INTERESTS IN PROPERTY.  Sec. 5(a)(iv)",
         Fact("eo13846_menu", "5(a)(iv)", "BLOCKING PROPERTY AND INTERESTS IN PROPERTY. Sec. 5(a)(iv)")),
        ("Executive Order 13846 information:", "EXCLUSION OF CORPORATE OFFICERS.  Sec. 4(e)",
         Fact("eo13846_menu", "4(e)", "EXCLUSION OF CORPORATE OFFICERS. Sec. 4(e)")),
        ("CAATSA Section 235 Information:", "EXPORT SANCTIONS Sec. 235(a)(2)",
         Fact("caatsa_235", "235(a)(2)", "EXPORT SANCTIONS Sec. 235(a)(2)")),
        ("Executive Order 13662 Directive Determination -", "Subject to Directive 4",
         Fact("directive", "EO13662:4", "Subject to Directive 4")),
        ("Executive Order 14024 Directive Information", "Subject to Directive 1a - As of the effective date.",
         Fact("directive", "EO14024:1a", "Subject to Directive 1a - As of the effective date")),
        ("Executive Order 14024 Directive Information -",
         "For more information on directives, please visit the following link: https://home.example/x#directives",
         Fact("link", "https://home.example/x#directives")),
        ("Executive Order 13645 Determination -", "Material Support",
         Fact("executive_order", "Executive Order 13645 Determination: Material Support")),
        ("Listing Date (EO 14024 Directive 3):", "24 Feb 2022", Fact("directive_listing_date", "2022-02-24", "EO14024:3")),
        ("Effective Date (CMIC)", "02 Aug 2021", Fact("directive_effective_date", "2021-08-02", "CMIC")),
        ("Purchase/Sales For Divestment Date (CMIC)", "03 Jun 2022",
         Fact("listing_event", "2022-06-03", "Purchase/Sales For Divestment Date (CMIC)")),
        ("IFCA Determination -", "Port Operator", Fact("ifca_determination", "Port Operator")),
        ("Gender", "Male", Fact("gender", "male")),
        ("Vessel Tonnage", "99,144", Fact("vessel_tonnage", "99144")),
        ("Target Type", "Government Entity", Fact("organization_type", "Government Entity", "Target Type")),
        ("Title", "Minister of Oil", Fact("position", "Minister of Oil")),
        ("Title", "Dr.", Fact("title", "Dr.")),
        ("Birthdate", "circa 1965", Dated("birth", Period.of_year(1965, circa=True))),
        ("Organization Established Date", "1999", Dated("incorporation", YEAR)),
        ("Aircraft Manufacture Date", "1999", Dated("built", YEAR)),
        ("Nationality Country", "Korea, North", Country("nationality", "Korea, North", "kp")),
        ("Former Vessel Flag", "Malta", Country("former_flag", "Malta", "mt")),
        ("Place of Birth", "Pyongyang, Korea, North", Place("birth", "Pyongyang, Korea, North", country="kp")),
        ("Place of Birth", "Santa Agueda", Place("birth", "Santa Agueda")),
        ("Vessel Owner", "SAMPLE LINES", Relation("owner", "SAMPLE LINES")),
        ("Digital Currency Address - XBT", "1A", Identifier("crypto", "1A", label="Digital Currency Address - XBT", currency="XBT")),
    ],
)  # fmt: skip
def test_a_labelled_value_becomes_one_noun(label: str, value: str, expected: features.Value) -> None:
    assert features.feature(label, value) == (expected,)


@pytest.mark.parametrize("label", ["Former Vessel Flag", "Vessel Flag", "Nationality Country"])
def test_a_country_that_is_not_known_is_silence(label: str) -> None:
    assert features.feature(label, "None Identified") == ()


@pytest.mark.parametrize("label", ["Birthdate", "Organization Established Date", "Listing Date (CMIC)"])
def test_a_date_that_is_none_raises(label: str) -> None:
    with pytest.raises(ValueError, match="31 Feb 2001"):
        features.feature(label, "31 Feb 2001")


@pytest.mark.parametrize(
    ("label", "value", "country", "kind"),
    [
        ("Tax ID No.", "7708503727", "Russia", "inn"), ("Tax ID No.", "770850372", "Russia", "tax"),
        ("Tax ID No.", "7708503727", "Iran", "tax"),
        ("Registration Number", "1027700132195", "Russia", "ogrn"), ("Registration Number", "1027700132195", None, "registration"),
        ("Government Gazette Number", "00032520", "Russia", "okpo"), ("Vessel Registration Identification", "IMO 9000001", None, "imo"),
        ("Vessel Registration Identification", "1234", "Iran", "vessel_registration"),
        ("Legal Entity Number", "253400WSS48YWMBUA688", None, "lei"), ("Legal Entity Number", "851683897", "Netherlands", "registration"),
        ("Diplomatic Passport", "D1", "Iran", "passport"), ("Something New", "1", None, "other"),
    ],
)  # fmt: skip
def test_the_kind_of_a_number_follows_from_label_issuer_and_form(label: str, value: str, country: str | None, kind: str) -> None:
    assert features.identifier(label, value, country).kind == kind


def test_an_issuer_that_is_no_country_stays_readable() -> None:
    assert features.identifier("Driver's License No.", "123", "Texas", note="expired").note == "Texas; expired"


def test_an_issuer_within_the_number_is_taken_out() -> None:
    found = features.identifier("Government Gazette Number", "33556474 (Russia)")
    assert (found.value, found.country) == ("33556474", "ru")


def test_dates_of_a_document_are_kept() -> None:
    found = features.identifier("Passport", "A1", "Iran", issued=YEAR, expires=YEAR)
    assert (found.issued, found.expires) == (YEAR, YEAR)


def test_relations_and_sub_lists_of_the_xml_formats_are_known_by_their_words() -> None:
    assert features.relation("Owned or Controlled By", "X", target_id="7") == Relation("owner", "X", "7", "Owned or Controlled By")
    assert features.sub_list("Sectoral Sanctions Identifications List") == Fact("list_of", "SSI")


@pytest.mark.parametrize("found", [features.relation("Admires", "X"), features.sub_list("A list of another kind")])
def test_unknown_words_of_the_xml_formats_give_nothing(found: object) -> None:
    assert found is None
