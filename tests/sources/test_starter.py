"""The reader of the starter set: editions from days, values that hold for a time, and what it refuses."""

from __future__ import annotations

from datetime import date

import pytest

from casemate.errors import InputRefusedError
from casemate.model.listing import Fragment
from casemate.sources.starter import StarterList, read_starter

LISTS = """
sources:
  gazette: {title: Gazette, url: "https://example.org/gazette", date: 2016-01-16}
acts:
  order: {title: Order 1, number: "1", dated: 2015-05-01}
facts:
  exposed: {kind: secondary_sanctions, value: iran}
lists:
  - id: starter_xx
    title: Starter excerpt of a list
    excerpt_of: xx_list
    publisher: {name: Somebody, url: "https://example.org", country: xx}
    licence: {name: Apache-2.0, url: "https://example.org/licence"}
    regime: XX
    effect: blocks
    programmes:
      ONE: {effect: blocks, title: One}
      TWO: {effect: marks, title: Two}
    begins: 2015-01-01
    checked_to: 2020-01-01
    cadence_days: 30
    size: {min: 1, max: 9, max_shrink: 1, max_growth: 9}
"""
ENTRY = """
- id: starter_xx:7
  schema: Person
  name: DOE, Jane
  aliases: [Jane D., {text: Джейн Доу, language: rus, quality: weak}]
  identifiers: [{kind: passport, value: A1, country: Germany, label: Passport}]
  dates: [{kind: birth, on: 1953 to 1954}]
  places: [{kind: birth, text: "Berlin, Germany", city: Berlin, country: Germany}]
  countries: [Germany, {kind: nationality, text: France}]
  programmes: [ONE, {id: TWO, since: 2018-03-01, source: gazette}]
  facts: [exposed, {kind: position, value: director}]
  relations: [{kind: linked_to, target: ACME, target_id: "8", note: Linked To}]
  remarks: [as written]
  listed:
    - {from: 2010-05-05, to: 2016-01-15, act: order, source: gazette}
    - {from: 2018-01-05, act: order, source: gazette}
  sources: [gazette]
"""


def read(entry: str = ENTRY, lists: str = LISTS) -> StarterList:
    """The one list of ``lists`` with the entries of ``entry``."""
    (only,) = read_starter(lists.encode(), {"a.yml": entry.encode()})
    return only


def fragments(made: StarterList) -> dict[str, dict[str, Fragment]]:
    """Day of each edition -> what it holds."""
    return {day.isoformat(): dict(reading.fragments) for day, reading in made.editions}


def test_an_edition_is_made_for_every_change_and_for_the_day_before() -> None:
    assert [day.isoformat() for day, _ in read().editions] == [
        "2015-01-01", "2016-01-15", "2016-01-16", "2018-01-04", "2018-01-05", "2018-02-28", "2018-03-01", "2020-01-01",
    ]  # fmt: skip


def test_an_entry_is_in_the_editions_of_its_periods_alone() -> None:
    assert [day for day, held in fragments(read()).items() if held] == [
        "2015-01-01", "2016-01-15", "2018-01-05", "2018-02-28", "2018-03-01", "2020-01-01",
    ]  # fmt: skip


def test_a_value_holds_from_its_day_on() -> None:
    held = fragments(read())
    assert held["2018-02-28"]["7"].programmes == ("ONE",)
    assert held["2018-03-01"]["7"].programmes == ("ONE", "TWO")


def test_a_change_before_the_excerpt_begins_makes_no_edition() -> None:
    assert read(ENTRY.replace("2010-05-05", "2014-12-31")).editions[0][0] == date(2015, 1, 1)


def test_a_change_after_the_facts_were_checked_makes_no_edition() -> None:
    assert read(ENTRY.replace("2018-03-01", "2020-01-02")).editions[-1][0] == date(2020, 1, 1)


def test_a_reading_states_its_day_and_its_count() -> None:
    day, reading = read().editions[2]
    assert (reading.published, reading.stated_count, reading.parts, reading.partial) == (day, 0, ("entries",), None)


def test_every_field_comes_through() -> None:
    found = fragments(read())["2015-01-01"]["7"]
    assert (found.file, found.line, found.schema, found.designated_on) == ("a.yml", 2, "Person", date(2010, 5, 5))
    assert [(n.text, n.kind, n.quality, n.script, n.language) for n in found.names] == [
        ("DOE, Jane", "primary", "strong", None, None), ("Jane D.", "alias", "strong", None, None),
        ("Джейн Доу", "alias", "weak", "Cyrl", "rus"),
    ]  # fmt: skip
    assert found.names[0].parts == (("lastName", "DOE"), ("firstName", "Jane"))
    assert [(i.kind, i.value, i.country, i.label) for i in found.identifiers] == [("passport", "A1", "de", "Passport")]
    assert [(d.kind, d.period.iso) for d in found.dates] == [("birth", "1953/1954")]
    assert [(p.kind, p.city, p.country) for p in found.places] == [("birth", "Berlin", "de")]
    assert [(c.kind, c.code) for c in found.countries] == [("country", "de"), ("nationality", "fr")]
    assert [(r.kind, r.target, r.target_id) for r in found.relations] == [("linked_to", "ACME", "8")]
    assert [(a.title, a.number, a.dated) for a in found.acts] == [("Order 1", "1", date(2015, 5, 1))]
    assert found.remarks == ("as written",)


def test_a_source_becomes_a_link() -> None:
    found = fragments(read())["2015-01-01"]["7"]
    assert [(f.kind, f.value, f.note) for f in found.facts if f.kind == "link"] == [
        ("link", "https://example.org/gazette", "Gazette (2016-01-16)")
    ]


def test_a_designation_day_that_the_list_states_stays() -> None:
    stated = ENTRY.replace("  sources:", "  designated_on: 2006-12-23\n  sources:")
    assert fragments(read(stated))["2018-01-05"]["7"].designated_on == date(2006, 12, 23)


def test_the_source_is_the_lists_own() -> None:
    made = read()
    assert (made.source.id, made.source.regime, made.excerpt_of, made.checked_to) == ("starter_xx", "XX", "xx_list", date(2020, 1, 1))


def test_the_files_order_does_not_matter() -> None:
    other = ENTRY.replace("starter_xx:7", "starter_xx:8")
    one = read_starter(LISTS.encode(), {"a.yml": ENTRY.encode(), "b.yml": other.encode()})
    two = read_starter(LISTS.encode(), {"b.yml": other.encode(), "a.yml": ENTRY.encode()})
    assert [fragments(made) for made in one] == [fragments(made) for made in two]


REFUSED = [
    ("an unknown list", "starter_xx:7", "starter_yy:7", 2, "not LIST:ID"),
    ("an unknown kind of party", "schema: Person", "schema: Human", 3, "not a word"),
    ("an unknown programme", "[ONE, {", "[THREE, {", 10, "not a word"),
    ("an unknown identifier", "kind: passport", "kind: pasport", 6, "not a word"),
    ("an unknown fact", "[exposed,", "[exposd,", 11, "has no 'exposd'"),
    ("an unknown act", "to: 2016-01-15, act: order", "to: 2016-01-15, act: ordr", 15, "has no 'ordr'"),
    ("an unknown source", "sources: [gazette]", "sources: [gazete]", 17, "has no 'gazete'"),
    ("no source", "sources: [gazette]", "sources: []", 17, "without a source"),
    ("a value with a day and no source", "since: 2018-03-01, source: gazette}", "since: 2018-03-01}", 10, "'source' is missing"),
    ("a period that ends before it begins", "to: 2016-01-15", "to: 2009-01-15", 15, "ends before it begins"),
    ("periods that overlap", "from: 2018-01-05", "from: 2016-01-10", 16, "before the one above has ended"),
    ("periods that are neighbours", "from: 2018-01-05", "from: 2016-01-16", 16, "or on the next day"),
    ("a day that is none", "from: 2018-01-05", "from: 2018-02-31", 16, "not a date"),
    ("a birth date that is none", "1953 to 1954", "sometime", 7, "not a date"),
    ("a country that is none", "[Germany,", "[Germania Felix,", 9, "not a country"),
    ("an unknown key", "remarks:", "remark:", 13, "unknown key 'remark'"),
    ("two names at once", "name: DOE, Jane", "name: [A, B]", 4, "2 primary names"),
    ("a name missing for a time", "name: DOE, Jane", "name: [{text: A, until: 2016-12-31, source: gazette}]", 4, "0 primary names"),
    ("never listed", ENTRY[ENTRY.index("  listed:") : ENTRY.index("  sources")], "  listed: []\n", 14, "never listed"),
]


@pytest.mark.parametrize(("old", "new", "line", "words"), [case[1:] for case in REFUSED], ids=[case[0] for case in REFUSED])
def test_a_wrong_entry_is_refused_with_its_line(old: str, new: str, line: int, words: str) -> None:
    assert old in ENTRY
    with pytest.raises(InputRefusedError) as caught:
        read(ENTRY.replace(old, new))
    assert (caught.value.file, caught.value.line) == ("a.yml", line)
    assert words in caught.value.message


def test_an_id_that_stands_twice_is_refused_with_both_places() -> None:
    with pytest.raises(InputRefusedError, match=r"b\.yml:2: starter_xx:7 stands twice, first in a\.yml:2"):
        read_starter(LISTS.encode(), {"a.yml": ENTRY.encode(), "b.yml": ENTRY.encode()})


REFUSED_LISTS = [
    (
        "a source that nobody cites",
        "acts:\n",
        '  spare: {title: Spare, url: "https://example.org", date: 2016-01-16}\nacts:\n',
        "no entry uses",
    ),
    ("an address that is not https", "https://example.org/gazette", "ftp://example.org/gazette", "not an https address"),
    ("an end before the beginning", "checked_to: 2020-01-01", "checked_to: 2014-01-01", "before begins"),
    ("an unknown key", "    regime: XX", "    regime: XX\n    regmie: XX", "unknown key"),
    ("a fact of an unknown kind", "kind: secondary_sanctions", "kind: secondary", "not a word"),
]


@pytest.mark.parametrize(("old", "new", "words"), [case[1:] for case in REFUSED_LISTS], ids=[case[0] for case in REFUSED_LISTS])
def test_a_wrong_list_file_is_refused_with_its_line(old: str, new: str, words: str) -> None:
    assert old in LISTS
    with pytest.raises(InputRefusedError) as caught:
        read(lists=LISTS.replace(old, new, 1))
    assert caught.value.file == "lists.yml"
    assert caught.value.line is not None
    assert words in caught.value.message
