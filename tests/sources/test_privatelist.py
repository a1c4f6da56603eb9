"""Definitions of private lists: what they say, and what is refused with its line."""

from __future__ import annotations

import re

import pytest

from casemate.errors import InputRefusedError
from casemate.model.words import FACT_KINDS, IDENTIFIER_KINDS, RELATION_KINDS, SCHEMATA
from casemate.sources import properties, schemata
from casemate.sources.privatelist import build, private_list_from_yaml
from tests.sources.privates import spec

FULL = b"""
id: customers_refused
title: Customers we refused
regime: INTERNAL
effect: blocks
kind: table
publisher: Compliance, Example Ltd
columns:
  Customer no.: id
  Name: name
  Other names: alias
  Remark: "-"
separators: {Other names: ";"}
schema: LegalEntity
dates: dmy
encoding: cp1252
delimiter: ";"
sheet: Customers
programmes: {P1: {effect: marks, title: Watch}}
cadence_days: 30
size: {min: 2, max: 100, max_shrink: 0.1, max_growth: 2}
"""


def test_a_definition_is_read_whole() -> None:
    found = private_list_from_yaml(FULL, "x.yml")
    assert found.columns == {"Customer no.": "id", "Name": "name", "Other names": "alias", "Remark": "-"}
    assert (found.separators, found.schema, found.dates) == ({"Other names": ";"}, "LegalEntity", "dmy")
    assert (found.encoding, found.delimiter, found.sheet) == ("cp1252", ";", "Customers")


def test_a_definition_makes_a_source_with_regime_effect_and_size() -> None:
    source = build(private_list_from_yaml(FULL, "x.yml"))
    assert (source.id, source.regime, source.effect, source.publisher) == (
        "customers_refused", "INTERNAL", "blocks", "Compliance, Example Ltd",
    )  # fmt: skip
    assert (source.size, source.max_shrink, source.max_growth, source.cadence_days) == ((2, 100), 0.1, 2.0, 30)
    assert source.effect_of(("P1",)) == "marks"
    assert source.effect_of(()) == "blocks"
    assert [one.id for one in source.formats] == ["csv", "spreadsheet"]
    assert "Remark" in source.ignored


def test_what_need_not_be_stated_has_a_value() -> None:
    source = build(spec("kind: ftm"))
    assert (source.cadence_days, source.size, [one.id for one in source.formats]) == (365, (1, 10_000_000), ["ftm"])


def changed(old: str, new: str) -> bytes:
    assert old.encode() in FULL
    return FULL.replace(old.encode(), new.encode(), 1)


@pytest.mark.parametrize("key", ["id", "title", "regime", "effect", "kind", "columns"])
def test_what_every_definition_must_state_is_asked_for(key: str) -> None:
    with pytest.raises(InputRefusedError, match=f"'{key}' is missing"):
        private_list_from_yaml(re.sub(rf"^{key}:.*\n(  .*\n)*".encode(), b"", FULL, flags=re.MULTILINE), "x.yml")


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("id: customers_refused", "id: un_sc_sanctions", "an official list has this id"),
        ("id: customers_refused", "id: Customers", "small letters"),
        ("id: customers_refused", 'id: "../x"', "small letters"),
        ("effect: blocks", "effect: block", "One of blocks"),
        ("kind: table", "kind: csv", "One of table, ftm"),
        ("regime: INTERNAL", "regime: internal", "capital letters"),
        ("Name: name", "Name: naem", "Did you mean 'name'"),
        ("Name: name", "Name: addressEntity", "not a property"),
        ("Name: name\n  Other names: alias", "Name: title\n  Other names: position", "no column is a name or a number"),
        ("Name: name", "Name: id", "two columns are the id"),
        ("schema: LegalEntity\n", "", "kind of party must be stated once"),
        ("schema: LegalEntity", "schema: Alien", "One of LegalEntity"),
        ("dates: dmy", "dates: ymd", "One of dmy, mdy"),
        ("encoding: cp1252", "encoding: utf-16", "save UTF-16 as UTF-8"),
        ("encoding: cp1252", "encoding: rot13", "not an encoding"),
        ("encoding: cp1252", "encoding: klingon", "not an encoding"),
        ('delimiter: ";"', 'delimiter: "x"', "not a delimiter"),
        ("Other names: \";\"}", "Nobody: \";\"}", "not in columns"),
        ("cadence_days: 30", "cadence_days: 0", "from 1 to 3650"),
        ("cadence_days: 30", "cadence_days: often", "not a number"),
        ("min: 2, max: 100", "min: 200, max: 100", "min is larger"),
        ("sheet: Customers", "colour: red", "unknown key 'colour'"),
        ("effect: marks", "efect: marks", "'effect' is missing"),
    ],
)  # fmt: skip
def test_a_wrong_definition_is_refused_with_its_line(old: str, new: str, message: str) -> None:
    with pytest.raises(InputRefusedError, match=re.escape(message)) as caught:
        private_list_from_yaml(changed(old, new), "x.yml")
    assert caught.value.file == "x.yml"
    assert caught.value.line


def test_a_key_of_a_table_means_nothing_to_a_followthemoney_file() -> None:
    with pytest.raises(InputRefusedError, match="unknown key 'columns'"):
        spec("kind: ftm\ncolumns: {A: name}")


def test_every_property_is_of_a_kind_that_has_a_meaning() -> None:
    assert set(properties.IDENTIFIERS.values()) | set(properties.IDENTIFIERS_BY_SCHEMA.values()) <= set(IDENTIFIER_KINDS)
    assert set(properties.FACTS.values()) | set(properties.FACTS_BY_SCHEMA.values()) <= set(FACT_KINDS)
    assert set(properties.REFERENCES.values()) <= set(RELATION_KINDS)
    assert {kind for link in schemata.LINKS.values() for kind in (link.to_source, link.to_target)} <= set(RELATION_KINDS)
    assert set(schemata.PARTIES.values()) <= set(SCHEMATA)


def test_no_property_is_read_in_two_ways() -> None:
    groups = [
        properties.NAMES, properties.NAME_PARTS, properties.DATES, properties.COUNTRIES, properties.IDENTIFIERS, properties.FACTS,
        properties.REMARKS, properties.SPECIAL, properties.REFERENCES, properties.IGNORED,
    ]  # fmt: skip
    names = [name for group in groups for name in group]
    assert len(names) == len(set(names))


def test_no_schema_is_read_in_two_ways() -> None:
    names = [*schemata.PARTIES, *schemata.LINKS, *schemata.HELD_BY, *schemata.NAMED, *schemata.IGNORED]
    assert len(names) == len(set(names)) == len(schemata.KNOWN)
