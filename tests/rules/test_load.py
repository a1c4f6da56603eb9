"""Pack files: what is read, and what is refused with file and line."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from casemate.errors import InputRefusedError, LimitError
from casemate.model.time import AsOf
from casemate.rules.load import load, packs, read

GOOD = """\
parameters:
  - id: xx.limit
    title: A limit
    regime: XX
    values:
      - {from: 2010-01-01, published: 2010-01-01, value: "1", citations: [{title: Act 1, published: 2010-01-01}]}
      - {from: 2012-01-01, published: 2011-12-01, value: "2", citations: [{title: Act 2, published: 2011-12-01}]}
      - {from: 2012-01-01, published: 2013-05-05, value: "3", citations: [{title: Judgment, published: 2013-05-05}]}
      - {from: 2015-01-01, published: 2014-12-01, repealed: true, because: repealed, citations: [{title: Act 3, published: 2014-12-01}]}
"""


def value(valid: str, known: str) -> str | None:
    """The value of the parameter of ``GOOD`` as text; ``repealed`` and ``None`` as they are."""
    (one,) = read("xx/limits.yml", GOOD.encode()).parameters
    found = one.at(AsOf(date.fromisoformat(valid), date.fromisoformat(known)))
    return None if found is None else "repealed" if found.repealed else found.readings[0].text()


@pytest.mark.parametrize(
    ("valid", "known", "expected"),
    [
        ("2009-12-31", "2026-01-01", None), ("2010-01-01", "2026-01-01", "1"), ("2010-01-01", "2009-12-31", None),
        ("2011-12-31", "2026-01-01", "1"), ("2012-01-01", "2011-11-30", "1"), ("2012-01-01", "2011-12-01", "2"),
        ("2012-01-01", "2013-05-04", "2"), ("2012-01-01", "2013-05-05", "3"), ("2014-12-31", "2026-01-01", "3"),
        ("2015-01-01", "2014-11-30", "3"), ("2015-01-01", "2014-12-01", "repealed"),
    ],
)  # fmt: skip
def test_a_value_is_that_of_the_day_by_what_was_known(valid: str, known: str, expected: str | None) -> None:
    assert value(valid, known) == expected


@pytest.mark.parametrize(
    ("old", "new", "says", "line"),
    [
        ("xx.limit", "XX limit", "an id is words", 2),
        ("regime: XX", "regime: x", "a regime is a word in capitals", 4),
        ("title: A limit", "titel: A limit", "'title' is missing", 2),
        ("title: A limit", "title: A limit\n    colour: red", "unknown key 'colour'", 4),
        ("title: A limit", "title: A limit\n    title: B", "stands twice", 4),
        ("from: 2010-01-01", "from: 2010-02-30", "not a day", 6),
        ("from: 2010-01-01", "from: 2010", "not a day", 6),
        ("from: 2010-01-01", "from: 2013-01-01", "in the order of from", 7),
        ("published: 2013-05-05, value", "published: 2011-12-01, value", "the same from and published", 8),
        ('value: "1", ', "", "exactly one of value", 6),
        ('value: "1"', 'value: "1", repealed: true', "exactly one of value", 6),
        ('value: "1"', 'value: "1", status: recheck, because: x', "at least two readings", 6),
        ('value: "1"', "readings: [a, b], status: recheck", "'because' is missing", 6),
        ('value: "1"', "readings: [a, b]", "a settled value has no readings", 6),
        ('value: "1"', 'value: "1", status: maybe', "not a status", 6),
        ("repealed: true", "repealed: no", "repealed is true", 9),
        ("citations: [{title: Act 1, published: 2010-01-01}]", "citations: []", "without a citation", 6),
        ("published: 2010-01-01}]", 'published: 2010-01-01, url: "http://x.example"}]', "https", 6),
        ("xx.limit", "&a xx.limit", "anchors", 2),
        ("xx.limit", "!!str xx.limit", "tags", 2),
    ],
)
def test_what_is_wrong_is_refused_with_its_line(old: str, new: str, says: str, line: int) -> None:
    assert old in GOOD
    with pytest.raises(InputRefusedError, match=says) as caught:
        read("xx/limits.yml", GOOD.replace(old, new, 1).encode())
    assert (caught.value.file, caught.value.line) == ("packs/xx/limits.yml", line)


def test_a_bomb_of_nested_lists_is_refused() -> None:
    with pytest.raises(InputRefusedError):
        read("xx/limits.yml", b"parameters: " + b"[" * 100_000 + b"]" * 100_000)


def test_an_oversized_file_is_refused() -> None:
    with pytest.raises(LimitError):
        read("xx/limits.yml", b"#" * 1_100_000)


def test_an_id_that_stands_in_two_files_is_refused(tmp_path: Path) -> None:
    for pack in ("aa", "bb"):
        (tmp_path / pack).mkdir()
        (tmp_path / pack / "limits.yml").write_text(GOOD)
    with pytest.raises(InputRefusedError, match=r"packs/bb/limits.yml:2: the id stands in packs/aa/limits.yml:2"):
        load(tmp_path)


def test_a_packs_hash_is_over_all_its_files(tmp_path: Path) -> None:
    (tmp_path / "aa").mkdir()
    (tmp_path / "aa" / "a.yml").write_text(GOOD)
    before = load(tmp_path).hashes["aa"]
    (tmp_path / "aa" / "b.yml").write_text("rules: []\n")
    assert load(tmp_path).hashes["aa"] != before


def test_the_packs_of_this_version_can_be_read() -> None:
    assert "us.ownership.blocked" in packs().parameters
