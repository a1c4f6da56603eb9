"""Names, dates, regimes and measures of the UK lists."""

from __future__ import annotations

import csv
import io

import pytest

from casemate.sources.raw import open_raw
from casemate.sources.sheet import rows
from casemate.sources.uk import dates, names, regimes
from tests.realdata import real


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("02/03/1958", "1958-03-02"), ("dd/mm/1945", "1945"), ("dd/03/1958", "1958-03"), ("00/00/1980", "1980"), ("00/05/1980", "1980-05"),
        ("--/--/1970", "1970"), ("02-03-1958", "1958-03-02"),
    ],
)  # fmt: skip
def test_a_date_of_birth_is_as_precise_as_it_is_written(text: str, expected: str) -> None:
    assert dates.birth(text).iso == expected


@pytest.mark.parametrize("text", ["15/08/19yy", "dd/19/1975", "31/02/1960", "05/00/1960", "05/mm/1960", "unknown", ""])
def test_what_is_no_date_of_birth_is_not_guessed_at(text: str) -> None:
    with pytest.raises(ValueError, match=r"date|day"):
        dates.birth(text)


@pytest.mark.parametrize(("text", "expected"), [("31/12/2020", "2020-12-31"), ("31-12-2020", "2020-12-31"), ("02-Oct-2026", "2026-10-02")])
def test_days_are_read_in_all_forms_of_the_lists(text: str, expected: str) -> None:
    assert dates.day(text).isoformat() == expected


def test_a_name_reads_the_way_it_is_said_and_keeps_its_parts() -> None:
    name = names.name(["Abdul", "Kabir", "Sample", "", "", "JAN"], "primary", "strong", person=True)
    assert name is not None
    assert name.text == "Abdul Kabir Sample JAN"
    assert name.parts == (("firstName", "Abdul"), ("secondName", "Kabir"), ("middleName", "Sample"), ("lastName", "JAN"))


def test_a_name_of_one_part_and_an_entitys_name_have_no_parts() -> None:
    single = names.name(["", "", "", "", "", "SAMPLE"], "alias", "weak", person=True)
    entity = names.name(["Bank", "", "", "", "", "Sample"], "primary", "strong", person=False)
    assert single is not None
    assert entity is not None
    assert (single.parts, entity.parts, entity.text) == ((), (), "Bank Sample")


def test_a_name_without_text_is_none() -> None:
    assert names.name([""] * 6, "primary", "strong", person=True) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Counter-Terrorism (Sanctions) (EU Exit) Regulations 2019", "Counter-Terrorism (Domestic)"),
        ("The Counter-Terrorism (International Sanctions) (EU Exit) Regulations 2019", "Counter-Terrorism (International)"),
        ("Isil (Da'esh) and Al-Qaeda (United Nations Sanctions) (EU Exit) Regulations 2019", "ISIL (Da'esh) and Al-Qaida"),
        ("The Democratic Republic of the Congo (Sanctions) (EU Exit) Regulations 2019", "Democratic Republic of the Congo"),
        ("The Global Irregular Migration and Trafficking in Persons Sanctions Regulations 2025", "Global Irregular Migration"),
        ("Iran (Nuclear)", "Iran (Nuclear)"),
    ],
)
def test_the_title_of_regulations_gives_the_short_name_of_the_regime(text: str, expected: str) -> None:
    assert regimes.regime(text) == expected


@pytest.mark.parametrize(
    ("measures", "ship", "expected"),
    [
        (("Asset freeze", "Travel Ban"), False, "Russia"),
        (("Prohibition of port entry", "Asset freeze"), True, "Russia"),
        (('Shipping sanctions: (see "Other information")',), True, "Russia (ship)"),
        (("Travel Ban",), False, "Russia (travel ban)"),
        (("Trust Services Sanctions", "Travel Ban"), False, "Russia (no asset freeze)"),
        ((), False, "Russia"),
    ],
)
def test_an_entry_without_an_asset_freeze_stands_under_a_programme_of_its_own(measures: tuple[str, ...], ship: bool, expected: str) -> None:
    assert regimes.programme("Russia", measures, ship=ship) == expected


@pytest.mark.real
def test_the_titles_of_one_real_form_are_the_short_names_of_another() -> None:
    (file,) = open_raw(real("uk/2025-08-11_fcdo_ods")).files
    short = {cells[3] for _, cells in rows(file)} - {"Regime Name"}
    text = real("uk/2025-05_uk_parsed/uk_uk_parsed.csv").read_text(encoding="utf-8")
    titles = {row["Sanction Type"] for row in csv.DictReader(io.StringIO(text))}
    assert {regimes.regime(title) for title in titles} - short == {"Zimbabwe"}
