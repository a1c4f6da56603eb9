"""CLEAR outside published coverage is impossible: packs are taken away one by one."""

from __future__ import annotations

from datetime import date
from functools import cache
from pathlib import Path

import pytest

from casemate.app.dealfile import read
from casemate.app.standings import stated
from casemate.model.deal import Deal
from casemate.model.time import AsOf
from casemate.model.verdicts import DayAnswer
from casemate.rules.answer import Consulted, assess_day
from casemate.rules.book import book, read_book
from casemate.rules.evaluate import countries_of, out_of_reach, with_implied
from casemate.rules.load import packs
from casemate.rules.rule import Book

NAMES = ("ds01", "ds04", "ds10", "ds14", "ds26", "ds28", "ds33", "ds35_eu", "ds35_uk", "ds40")
DEALS = [Path(__file__).parents[1] / f"app/vectors/{name}.yaml" for name in NAMES]
DAYS = (date(2017, 6, 1), date(2018, 10, 1), date(2025, 10, 15))
LAWFUL = [file.name for file in packs().files if file.rules is not None or file.coverage is not None]


def whole(file: Path, day: date) -> DayAnswer:
    """The answer of all packs."""
    return _whole(str(file), day)


@cache
def _whole(file: str, day: date) -> DayAnswer:
    return answer(book(), Path(file), day)


def answer(law: Book, file: Path, day: date) -> DayAnswer:
    """What the rules say of a deal on a day, with nothing consulted but what it states."""
    deal = read(file.read_bytes(), file.name)
    return assess_day(law, deal, AsOf(day, date(2026, 11, 24)), stated(deal, day), Consulted())


def without(name: str) -> Book:
    """The rules of all packs but one."""
    return read_book(file for file in packs().files if file.name != name)


def raised(name: str, deal: Deal, regime: str) -> bool:
    """Whether the deal raises a matter that the pack answers for."""
    touched = set(countries_of(with_implied(deal)))
    of_pack = {rule.id for rule in book().rules if rule.file == f"packs/{name}"}
    covered = [one for one in book().coverage if one.regime == regime and (one.file == f"packs/{name}" or of_pack & set(one.rests_on))]
    return any(one.countries is None or (one.layer == "territory" and touched & set(one.countries)) for one in covered)


@pytest.mark.parametrize("name", LAWFUL)
def test_what_a_pack_covered_is_not_clear_without_it(name: str) -> None:
    less = without(name)
    for file in DEALS:
        deal = read(file.read_bytes(), file.name)
        for day in DAYS:
            for regime, one in answer(less, file, day).regimes:
                if one.verdict == "CLEAR":
                    assert dict(whole(file, day).regimes)[regime].verdict == "CLEAR", (file.name, day, regime)
                    away = out_of_reach(with_implied(deal), regime, day, {}) and name != f"{regime.lower()}/general.yml"
                    assert away or not raised(name, deal, regime), (file.name, day, regime)


def test_without_any_pack_nothing_is_clear() -> None:
    empty = Book((), (), book().facts)
    for file in DEALS:
        found = answer(empty, file, DAYS[-1])
        assert {one.verdict for _, one in found.regimes} == {"NOT_COVERED"}


def test_a_country_that_no_coverage_names_is_not_covered() -> None:
    file = DEALS[0]
    text = file.read_text(encoding="utf-8").replace("country: ir", "country: mm").replace("to: ir", "to: mm")
    deal = read(text.encode(), "mm.yaml")
    found = assess_day(book(), deal, AsOf(DAYS[0], DAYS[-1]), {}, Consulted())
    us = dict(found.regimes)["US"]
    assert dict(us.layers)["territory"] == "NOT_COVERED"
    assert "not_covered" in us.flags


def test_the_coverage_of_all_packs_rests_on_rules_that_there_are() -> None:
    ids = {rule.id for rule in book().rules}
    nodes = [node for file in packs().files if file.coverage is not None for node in file.coverage.items()]
    assert len(nodes) == len(book().coverage)
    assert all(rule in ids for one in book().coverage for rule in one.rests_on)
