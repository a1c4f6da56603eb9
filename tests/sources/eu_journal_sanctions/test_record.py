"""The cells of the transcription."""

from __future__ import annotations

import pytest

from casemate.sources.eu_journal_sanctions.record import Values, countries, documents, periods, split


@pytest.mark.parametrize(
    ("cell", "values"),
    [
        ("", []),
        ("one", ["one"]),
        ("one; two;three ", ["one", "two", "three"]),
        ('"a; b"; c', ["a; b", "c"]),
        ('"say ""no"""; c', ['say "no"', "c"]),
    ],
)
def test_a_cell_holds_values_parted_by_semicolons(cell: str, values: list[str]) -> None:
    assert split(cell) == values


@pytest.mark.parametrize("cell", ['"never closed', '"a" b; c'])
def test_broken_quoting_is_an_error(cell: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        split(cell)


@pytest.mark.parametrize(
    ("text", "column", "schema", "expected"),
    [
        ("4518402005", "passportNumber", "Person", [("passport", "4518402005", None)]),
        ("76 2759110", "passportNumber", "Person", [("passport", "76 2759110", None)]),
        ("C2002515 (Iran)", "passportNumber", "Person", [("passport", "C2002515", "ir")]),
        ("F823692 (Indian passport issued by X)", "passportNumber", "Person", [("passport", "F823692", "in")]),
        ("Yemen number 05274639, issued on 7.10.2013", "passportNumber", "Person", [("passport", "05274639", "ye")]),
        ("MP 3413113 and MP 2387911", "passportNumber", "Person", [("passport", "MP 3413113", None), ("passport", "MP 2387911", None)]),
        ("(a) M40 (Tunisian passport), (b) W33", "passportNumber", "Person", [("passport", "M40", "tn"), ("passport", "W33", None)]),
        ("DAOMMD74T11Z352Z (Italian Fiscal Code)", "passportNumber", "Person", [("tax", "DAOMMD74T11Z352Z", None)]),
        ("12/SAKHANA(N)020199", "idNumber", "Person", [("national_id", "12/SAKHANA(N)020199", None)]),
        ("229488307 (passport)", "idNumber", "Person", [("passport", "229488307", None)]),
        ("7725842590 (Tax ID/INN)", "registrationNumber", "Company", [("inn", "7725842590", None)]),
        ("SRN/OGRN 1071651000035", "registrationNumber", "Company", [("ogrn", "1071651000035", None)]),
        (
            "INN: 50130 KPP: 504 OGRN: 10250",
            "registrationNumber",
            "Company",
            [("inn", "50130", None), ("kpp", "504", None), ("ogrn", "10250", None)],
        ),
        ("7702165310 / 770101001", "taxNumber", "Company", [("inn", "7702165310", None), ("kpp", "770101001", None)]),
        ("35585540 (BRN)", "registrationNumber", "Company", [("registration", "35585540", None)]),
        ("02150590 (United Kingdom)", "registrationNumber", "Company", [("registration", "02150590", "gb")]),
        ("SWIFT/BIC JSNMRUMM", "registrationNumber", "Company", [("bic", "JSNMRUMM", None)]),
    ],
)
def test_numbers_are_told_from_the_prose_around_them(
    text: str, column: str, schema: str, expected: list[tuple[str, str, str | None]]
) -> None:
    assert [(number.kind, number.value, number.country) for number in documents(text, column, schema, Values())] == expected


def test_prose_without_a_number_is_kept_as_a_remark() -> None:
    found = Values()
    assert documents("diplomatic passport issued by Mali", "passportNumber", "Person", found) == []
    assert found.remarks == ["passportNumber: diplomatic passport issued by Mali"]
    assert found.missed == ["passportNumber"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("23.12.1989", ["1989-12-23"]),
        ("1.1.1970 or 15.3.1955", ["1970-01-01", "1955-03-15"]),
        ("10.2.1983 (or 10.3.1983)", ["1983-02-10", "1983-03-10"]),
        ("(a) 17.8.1957; (b) circa 1958", ["1957-08-17", "1958"]),
        ("Between 1960 and 1962 (Approximately)", ["1960/1962"]),
        ("8 Oct.1970", ["1970-10-08"]),
        ("10.8. 1960", ["1960-08-10"]),
        ("26.12.2016/3.4.2017", ["2016-12-26", "2017-04-03"]),
        ("1970 circa", ["1970"]),
        ("1343 (Iranian Hijri calendar)", []),
        ("Qom, Iran", []),
    ],
)
def test_dates_are_read_in_each_way_of_writing(text: str, expected: list[str]) -> None:
    found = Values()
    assert [period.iso for period, _ in periods(text, found)] == expected
    assert (found.remarks == [text]) is (not expected)


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Russian", ["ru"]),
        ("DPRK.", ["kp"]),
        ("Myanmar/Burma", ["mm"]),
        ("Ukrainian, Russian", ["ua", "ru"]),
        ("Russian and Ukrainian", ["ru", "ua"]),
        ("(a) German, (b) Moroccan", ["de", "ma"]),
        ("Possibly Ethiopian", [None]),
    ],
)
def test_nationalities_are_read_one_by_one_or_kept_whole(text: str, codes: list[str | None]) -> None:
    missed: list[str] = []
    assert [country.code for country in countries(text, "nationality", missed)] == codes
    assert bool(missed) is (None in codes)
