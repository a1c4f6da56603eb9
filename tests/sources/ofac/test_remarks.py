"""Remarks as facts: whole segments, the seam of a cut remark, what stays unread."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casemate.model.listing import Country, Dated, Fact, Identifier, Name, Place, Relation
from casemate.model.time import Period
from casemate.sources.base import Journal
from casemate.sources.ofac import labels, remarks

OWNED_BY_BANKS = "Transactions Prohibited For Persons Owned or Controlled By U.S. Financial Institutions"


def day(text: str) -> Period:
    return Period.from_iso(text)


@pytest.mark.parametrize(
    ("segment", "expected"),
    [
        ("DOB 10 Dec 1948", Dated("birth", day("1948-12-10"))),
        ("alt. DOB Oct 1962", Dated("birth", day("1962-10"))),
        ("DOB circa 1945", Dated("birth", Period.of_year(1945, circa=True))),
        ("DOB 1957 to 1960", Dated("birth", Period.of_year(1957, 1960))),
        ("POB Tehran, Iran", Place("birth", "Tehran, Iran", country="ir")),
        ("alt. POB Yemen", Place("birth", "Yemen", country="ye")),
        ("nationality Iran", Country("nationality", "Iran", "ir")),
        ("alt. citizen Kenya", Country("citizenship", "Kenya", "ke")),
        ("Passport L 191609 issued 28 Feb 1996 expires 27 Feb 2001",
         Identifier("passport", "L 191609", label="Passport", issued=day("1996-02-28"), expires=day("2001-02-27"))),
        ("alt. Passport A1 (Korea, North)", Identifier("passport", "A1", "kp", "Passport")),
        ("C.U.R.P. AIMM67125HCHRRG06 (Mexico) issued 1968",
         Identifier("national_id", "AIMM67125HCHRRG06", "mx", "C.U.R.P.", issued=day("1968"))),
        ("National ID No. D489833(9) (Hong Kong)", Identifier("national_id", "D489833(9)", "hk", "National ID No.")),
        ("SSN 000-00-0000 (United States)", Identifier("ssn", "000-00-0000", "us", "SSN")),
        ("Vessel Registration Identification IMO 9074092 (Tanzania)",
         Identifier("imo", "IMO 9074092", "tz", "Vessel Registration Identification")),
        ("MMSI 572469210", Identifier("mmsi", "572469210", label="MMSI")),
        ("Aircraft Construction Number (also called L/N or S/N or F/N) 275",
         Identifier("aircraft_serial", "275", label="Aircraft Construction Number (also called L/N or S/N or F/N)")),
        ("Aircraft Manufacturer's Serial Number (MSN) 11442",
         Identifier("aircraft_serial", "11442", label="Aircraft Manufacturer's Serial Number (MSN)")),
        ("Previous Aircraft Tail Number YI-NAE",
         Identifier("aircraft_tail", "YI-NAE", label="Previous Aircraft Tail Number", note="previous")),
        ("alt. Digital Currency Address - USDT 0xab",
         Identifier("crypto", "0xab", label="Digital Currency Address - USDT", currency="USDT")),
        ("Email Address a@b.example", Identifier("email", "a@b.example", label="Email Address")),
        ("SWIFT/BIC CKLB CN BJ", Identifier("bic", "CKLB CN BJ", label="SWIFT/BIC")),
        ("BIK (RU) 044030707", Identifier("other", "044030707", label="BIK (RU)")),
        ("Economic Register Number (CBLS) 11582964 (United Arab Emirates)",
         Identifier("registration", "11582964", "ae", "Economic Register Number (CBLS)")),
        ("Gender Female", Fact("gender", "female")),
        ("Organization Type: Accounting, bookkeeping and auditing activities; tax consultancy",
         Fact("organization_type", "Accounting, bookkeeping and auditing activities; tax consultancy")),
        ("Additional Sanctions Information - Subject to Secondary Sanctions",
         Fact("secondary_sanctions", "iran", "Subject to Secondary Sanctions")),
        (f"Additional Sanctions Information - {labels.NOT_SECONDARY}", Fact("no_secondary_sanctions", "true", labels.NOT_SECONDARY)),
        ("alt. Secondary sanctions risk: See Section 11 of Executive Order 14024.",
         Fact("secondary_sanctions", "russia", "See Section 11 of Executive Order 14024")),
        (f"{OWNED_BY_BANKS}: North Korea Sanctions Regulations section 510.214",
         Fact("owned_by_us_financial_institution_prohibition", "North Korea Sanctions Regulations section 510.214")),
        ("IFCA Determination - Involved in Energy Sector", Fact("ifca_determination", "Involved in Energy Sector")),
        ("PEESA Information: Property and Interests in Property Blocked, Except Importation of Goods",
         Fact("effect_note", "Property and Interests in Property Blocked, Except Importation of Goods", "PEESA Information")),
        ("Executive Order 13662 Directive Determination - Subject to Directive 4",
         Fact("directive", "EO13662:4", "Subject to Directive 4")),
        ("Executive Order 14024 Directive Information Subject to Directive 3 - All new debt.",
         Fact("directive", "EO14024:3", "Subject to Directive 3 - All new debt")),
        ("Listing Date (EO 14024 Directive 2): 24 Feb 2022", Fact("directive_listing_date", "2022-02-24", "EO14024:2")),
        ("Listing Date (CMIC) 12 Nov 2020", Fact("directive_listing_date", "2020-11-12", "CMIC")),
        ("For more information on directives, please visit the following link: http://x.example#directives.",
         Fact("link", "http://x.example#directives")),
        ("U.S. Persons Must Continue to Block this Property", Fact("effect_note", "U.S. Persons Must Continue to Block this Property")),
        ("Linked To: BANK SEPAH", Relation("linked_to", "BANK SEPAH")),
        ("a.k.a. 'ABU-'UMAR'", Name("ABU-'UMAR", "alias", "weak")),
        ("f.k.a. 'OLD'", Name("OLD", "former", "weak")),
        ("alt. Other Vessel Flag Tanzania", Country("flag", "Tanzania", "tz")),
        ("wife of Jane Doe", Relation("family", "Jane Doe", note="wife of")),
        ("Telephone (98)(21)(66153220)", Identifier("phone", "(98)(21)(66153220)", label="Telephone")),
        ("Alt. Telephone: + 982188554432", Identifier("phone", "+ 982188554432", label="Telephone")),
        ("Alt. POB: Keren Eritrea", Place("birth", "Keren Eritrea")),
        ("Fax No. 263-4-251029", Identifier("fax", "263-4-251029", label="Fax")),
        ("ICTY indictee at large", Fact("note", "ICTY indictee at large", "custody")),
        ("all offices worldwide", Fact("regime_note", "all offices worldwide")),
        ("Former Minister of Interior", Fact("position", "Former Minister of Interior")),
        ("Deceased", Fact("deceased", "true")),
    ],
)  # fmt: skip
def test_a_segment_becomes_a_fact(segment: str, expected: object) -> None:
    assert remarks.understand(segment) == (expected,)


@pytest.mark.parametrize(
    "segment",
    [
        "once seen near a lighthouse", "DOB unknown", "DOB 31 Feb 1960", "Passport issued in Sarajevo", "NIT # Provisional (Colombia)",
        "Not Subject to Secondary Sanctions", "nationality possibly Iran;arrested 23 Apr 2002", "Frobnication No. 12", "a.k.a. ''", "",
        "Listing Date (EO 14024 Directive 3)", "Gender", "x" * 5000,
    ],
)  # fmt: skip
def test_a_segment_that_is_not_understood_gives_nothing(segment: str) -> None:
    assert remarks.understand(segment) is None


def test_not_subject_never_reads_as_subject() -> None:
    found = remarks.read(f"Additional Sanctions Information - {labels.NOT_SECONDARY}; {labels.MUST_BLOCK} it.", Journal())
    assert [fact.kind for fact in found.facts] == ["no_secondary_sanctions", "effect_note"]


@pytest.mark.parametrize(
    ("text", "target"),
    [("Linked To: BANK SEPAH.", "BANK SEPAH"), ("Linked To: HOTEL S.A.", "HOTEL S.A."),
     ("Linked To: TRADING CO., LTD.", "TRADING CO., LTD."),
     ("Linked To: SEALAND S.A.; Gender Male.", "SEALAND S.A."), ("Linked To: ROSTEC.", "ROSTEC"), ("Linked To: FAR EAST.", "FAR EAST")],
)  # fmt: skip
def test_the_final_full_stop_is_the_remarks_unless_it_ends_an_abbreviation(text: str, target: str) -> None:
    assert [relation.target for relation in remarks.read(text, Journal()).relations] == [target]


def test_the_title_that_a_remark_repeats_is_not_given_again() -> None:
    journal = Journal()
    found = remarks.read("Keeper of Seals; Gender Male; Warden.", journal, title="Keeper of Seals; Warden")
    assert ([fact.kind for fact in found.facts], sum(journal.not_understood.values())) == (["gender"], 0)


def test_a_name_in_quotes_may_hold_the_separator() -> None:
    assert list(remarks.segments("DOB 1962; a.k.a. 'ONE; TWO'; Gender Male.")) == ["DOB 1962", "a.k.a. 'ONE; TWO'", "Gender Male."]


def test_a_link_behind_another_sentence_is_found() -> None:
    text = "All offices worldwide. For more information on directives, please visit the following link: http://x.example#d"
    assert [value.kind for value in remarks.understand(text) or () if isinstance(value, Fact)] == ["regime_note", "link"]


def test_what_is_not_understood_is_counted_by_its_shape_without_names() -> None:
    journal = Journal()
    remarks.read("Frobnication No. AB 12 (Iran); seen with Jane DOE in 1999.", journal)
    assert dict(journal.not_understood) == {"Frobnication No. AA 9 (Aa)": 1, "aa with Aa AA in 9": 1}


def test_equal_values_are_given_once() -> None:
    assert len(remarks.read("POB Yemen; alt. POB Yemen.", Journal()).places) == 1


@pytest.mark.parametrize(
    ("text", "cut"),
    [("DOB 1962.", False), ("DOB 1962", True), ("x" * 999 + ".", True), ("x" * 998 + ".", False), ("Linked To: X. ", False)],
)
def test_a_remark_without_a_final_stop_or_of_a_thousand_characters_is_cut(text: str, cut: bool) -> None:
    assert remarks.is_cut(text) is cut


def test_at_the_seam_the_last_segment_is_not_whole() -> None:
    assert remarks.at_seam("DOB 1962; Gender Ma") == remarks.Parts("DOB 1962", "Gender Ma")


def test_a_remark_cut_in_its_first_segment_has_nothing_whole() -> None:
    assert remarks.at_seam("Linked To: X") == remarks.Parts("", "Linked To: X")


@given(st.text(alphabet="ab ;.'", max_size=80), st.integers(0, 80))
def test_whatever_the_cut_the_two_texts_hold_the_whole_remark(text: str, at: int) -> None:
    seam = remarks.at_seam(text[:at])
    joined = seam.whole + (remarks.SEPARATOR if seam.whole or text[:at].startswith(remarks.SEPARATOR) else "") + seam.rest + text[at:]
    assert joined == text


@given(st.text(max_size=300))
def test_no_remark_breaks_the_reading(text: str) -> None:
    remarks.read(text, Journal())
