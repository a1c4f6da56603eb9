"""Aliases of the UN list, taken apart by its documented rules."""

from __future__ import annotations

import pytest

from casemate.sources.un_sc_sanctions.names import alias, original_script

CASES = {
    "one name": ("Ali Example", None, [("Ali Example", "alias")]),
    "several names with semicolons": ("A One; B Two;C Three", None, [("A One", "alias"), ("B Two", "alias"), ("C Three", "alias")]),
    "a former name by its bracket": ("Ali Example (previously listed as)", None, [("Ali Example", "former")]),
    "a former name by its note": ("Ali Example", "previously listed as", [("Ali Example", "former")]),
    "the name in its script": ("Abou M (ابو م)", None, [("Abou M", "alias"), ("ابو م", "alias")]),
    "a label before the script": ("Abu B (original script: Абу Б)", None, [("Abu B", "alias"), ("Абу Б", "alias")]),
    "transliterations of a name in its script": (
        "جبهة (the Front; Jabhat; Jabhet)", None, [("جبهة", "alias"), ("the Front", "alias"), ("Jabhat", "alias"), ("Jabhet", "alias")],
    ),
    "a bracket that was never closed": ("أبو (Abu A; Abu Aa", None, [("أبو", "alias"), ("Abu A", "alias"), ("Abu Aa", "alias")]),
    "an abbreviation stays": ("Al-Example in Yemen (AEY)", None, [("Al-Example in Yemen (AEY)", "alias")]),
    "a bracket within a name stays": ("Example (Hong Kong) International", None, [("Example (Hong Kong) International", "alias")]),
    "a slash stays": ("Example Army/Front", None, [("Example Army/Front", "alias")]),
    "a semicolon within a bracket does not part": ("Example (A; B)", None, [("Example", "alias"), ("A", "alias"), ("B", "alias")]),
    "an enumeration": ("M. Example b) N. Example", None, [("M. Example", "alias"), ("N. Example", "alias")]),
    "what sort of name it is": ("Ali (combat name)", None, [("Ali", "alias")]),
    "a birth after the name": ("Ali Example, born 5 Feb. 1970 in Tunis (formerly listed as)", None, [("Ali Example", "former")]),
    "one name in two scripts": ("Ali Ahmad Example علي احمد مثال", None, [("Ali Ahmad Example", "alias"), ("علي احمد مثال", "alias")]),
    "a former name in two scripts": (
        "Ali Example علي مثال (formerly listed as)", None, [("Ali Example", "former"), ("علي مثال", "former")],
    ),
    "an Arabic comma": ("شيخ المثال ، المثال", None, [("شيخ المثال", "alias"), ("المثال", "alias")]),
    "a long name of a sub-unit": (
        "مجاهدو المثال (Exemplary Fighters on the Battlefields of the Sample - sub-unit name)", None,
        [("مجاهدو المثال", "alias"), ("Exemplary Fighters on the Battlefields of the Sample", "alias")],
    ),
    "another label of a script in the note": ("Abu B", "Russian script: Абу Б", [("Abu B", "alias"), ("Абу Б", "alias")]),
    "a script at the end of the note": (
        "Abu B", "DOB: 11 Apr. 1963. POB: Sample, Egypt. In\n    Arabic: أبو ب", [("Abu B", "alias"), ("أبو ب", "alias")],
    ),
    "transliterations behind their label": (
        "عبد", "(transliterations: Abdul; Abd al ) (Translation: The Servant)", [("عبد", "alias"), ("Abdul", "alias"), ("Abd al", "alias")],
    ),
    "names that a bracket of the note lists": (
        "Ali E", "born in 1971 in Sampletown (Aly E; Ali Ee)", [("Ali E", "alias"), ("Aly E", "alias"), ("Ali Ee", "alias")],
    ),
    "a script in the note": ("Abu B", "original script: Абу Б", [("Abu B", "alias"), ("Абу Б", "alias")]),
    "a former name with its script in the note": (
        "Reza E", "Previously listed as. In Arabic: رضا", [("Reza E", "former"), ("رضا", "former")],
    ),
    "transliterations in the note": ("عبد", "Abdul S; Abdul al-S", [("عبد", "alias"), ("Abdul S", "alias"), ("Abdul al-S", "alias")]),
    "labelled transliterations in the note": (
        "X One", "X Oun, X Un (transliterations of original script name)", [("X One", "alias"), ("X Oun", "alias"), ("X Un", "alias")],
    ),
    "stray marks at the ends": (") Abdel Example,", None, [("Abdel Example", "alias")]),
}  # fmt: skip


@pytest.mark.parametrize(("text", "note", "expected"), CASES.values(), ids=CASES.keys())
def test_an_alias_is_taken_apart(text: str, note: str | None, expected: list[tuple[str, str]]) -> None:
    found = alias(text, note, kind="alias", quality="weak")
    assert [(name.text, name.kind) for name in found.names] == expected
    assert {name.quality for name in found.names} == {"weak"}


@pytest.mark.parametrize(
    ("text", "note", "remark"),
    [
        ("Ali", "nom de guerre", "nom de guerre"),
        ("Ali (birth name)", None, "birth name"),
        ("Ali, born 5 Feb. 1970", None, "born 5 Feb. 1970"),
        ("Ali", "born in 1973 in Shabwa, Yemen, nationality: Yemeni", "born in 1973 in Shabwa, Yemen, nationality: Yemeni"),
        ("Ali", "previously listed as", None),
        ("Ali", "born in 1971 (Aly; Alee)", "born in 1971"),
        ("Ali", "DOB: 1963. In Arabic: علي", "DOB: 1963."),
        ("Ali", "(Address: 5 Sample Street; Sampletown)", "(Address: 5 Sample Street; Sampletown)"),
        ("Ali, born 5 Feb. 1970 (formerly listed as)", None, "born 5 Feb. 1970"),
    ],
)
def test_what_an_alias_says_besides_its_names_is_kept(text: str, note: str | None, remark: str | None) -> None:
    assert alias(text, note, kind="alias", quality="strong").remark == remark


def test_a_script_is_known_by_its_letters() -> None:
    assert [name.script for name in alias("Abu B (Абу Б)", None, kind="alias", quality="strong").names] == [None, "Cyrl"]


@pytest.mark.parametrize(
    ("text", "name", "language"), [("ፍትዊ (Tigrinya)", "ፍትዊ", "tir"), ("سمير", "سمير", None), ("香港(有限)", "香港(有限)", None)]
)
def test_a_language_in_brackets_is_not_part_of_the_name(text: str, name: str, language: str | None) -> None:
    found = original_script(text)
    assert (found.text, found.language) == (name, language)
