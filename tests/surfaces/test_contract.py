"""The JSON of the contract, key by key, on the starter set: what stands in the contract may gain fields and never lose one."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import orjson
import pytest

from tests.surfaces.conftest import Run

SCREENING = {"casemate", "kind", "id", "input", "as_of", "lists", "matcher", "hits", "verdict", "coverage"}
HIT = {
    "entry", "caption", "schema", "score", "evidence_completeness", "name", "name_quality", "evidence", "status", "intervals",
    "designated_on", "succeeds", "programmes", "regime", "effect", "secondary_sanctions", "origin",
}  # fmt: skip
LIST = {"id", "edition", "sha256", "entries", "fresh", "gap"}


def test_a_screening_has_every_key_of_the_contract(run: Run) -> None:
    code, answer, _ = run("screen", "Bank Melli", "--on", "2018-12-19", "--json")
    assert code == 3
    assert answer.keys() >= SCREENING
    assert all(hit.keys() >= HIT for hit in answer["hits"])
    assert all(item.keys() >= LIST for item in answer["lists"])
    assert set(answer["as_of"]) == {"valid", "known"}
    assert answer["matcher"].keys() >= {"id", "threshold"}
    assert answer["coverage"].keys() >= {"consulted", "not_consulted"}


def test_scores_have_four_decimals_and_hits_are_ordered_by_score_then_entry(run: Run) -> None:
    hits = run("screen", "Bank Melli", "--on", "2018-12-19", "--json")[1]["hits"]
    assert len(hits) > 1
    assert all(len(hit["score"].partition(".")[2]) == 4 for hit in hits)
    assert hits == sorted(hits, key=lambda hit: (-float(hit["score"]), hit["entry"]))


def test_the_id_is_the_hash_of_the_canonical_document(run: Run) -> None:
    answer = run("screen", "Bank Melli", "--on", "2018-12-19", "--json")[1]
    body = {key: value for key, value in answer.items() if key not in ("id", "casemate")}
    assert answer["id"] == "sha256:" + hashlib.sha256(orjson.dumps(body, option=orjson.OPT_SORT_KEYS)).hexdigest()


def test_the_same_question_gives_the_same_bytes(run: Run) -> None:
    asked = ("screen", "Bank Melli", "--on", "2018-12-19", "--known", "2018-12-19", "--json")
    assert run(*asked) == run(*asked)


def test_no_document_names_a_path_or_a_machine(run: Run, home: Path) -> None:
    answer = run("screen", "Bank Melli", "--on", "2018-12-19", "--json")[1]
    assert str(home) not in json.dumps(answer)


def test_the_input_is_stated_as_understood(run: Run) -> None:
    code, answer, _ = run(
        "screen", "Melli", "--schema", "company", "--country", "Iran", "--id", "bic:MELIIRTH", "--on", "2018-12-19", "--json"
    )
    assert code in (0, 3)
    assert answer["input"]["schema"] == "Company"
    assert answer["input"]["properties"] == {"name": ["Melli"], "country": ["ir"], "swiftBic": ["MELIIRTH"]}


def test_an_entry_shows_every_statement_with_its_origin(run: Run) -> None:
    _, answer, _ = run("show", "starter_us:25578", "--on", "2018-12-01", "--json")
    assert answer["kind"] == "entry"
    assert answer.keys() >= {"names", "identifiers", "facts", "intervals", "statements"}
    assert answer["statements"]
    assert all(s["origin"]["list"] == "starter_us" and s["origin"]["edition"] and s["origin"]["line"] for s in answer["statements"])


def test_an_entry_that_left_is_shown_as_it_stood_last(run: Run) -> None:
    _, answer, _ = run("show", "starter_us:10576", "--on", "2017-01-01", "--json")
    assert answer["status"] == "delisted"
    assert answer["intervals"][0]["to"] == "2016-01-16"


def test_lists_say_what_is_held(run: Run) -> None:
    _, answer, _ = run("lists", "--json")
    assert answer["kind"] == "lists"
    assert {item["id"] for item in answer["lists"]} == {"starter_eu", "starter_gb", "starter_un", "starter_us", "starter_us_cons"}
    keys = {
        "id",
        "title",
        "publisher",
        "regime",
        "editions",
        "newest",
        "entries",
        "last_check",
        "last_change",
        "sha256",
        "fresh",
        "required",
    }
    assert all(item.keys() >= keys for item in answer["lists"])


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (("screen", "X", "--on", "31 Feb"), 2, "YYYY-MM-DD"),
        (("screen", "X", "--country", "Narnia"), 2, "not a country"),
        (("screen", "X", "--id", "imoo:9187629"), 2, "Did you mean imo?"),
        (("screen", "X", "--id", "9187629"), 2, "TYPE:VALUE"),
        (("screen", "X", "--schema", "Dragon"), 2, "not a schema"),
        (("screen", "X", "--threshold", "7"), 2, "at most 1"),
        (("screen",), 2, "a name or an identifier"),
        (("screen", "X", "--list", "us_ofac_sdn"), 4, "not held"),
        (("show", "starter_us:0"), 2, "no edition held has this entry"),
        (("update", "atlantis", "--from", "x"), 2, "no list has this id"),
        (("nonsense",), 2, "No such command"),
    ],
)
def test_a_wrong_question_is_refused_with_a_remedy(run: Run, arguments: tuple[str, ...], code: int, words: str) -> None:
    found, _, err = run(*arguments)
    assert found == code
    assert words in err


def test_a_refusal_is_a_document_where_json_was_asked_for(run: Run) -> None:
    code, answer, _ = run("screen", "X", "--list", "us_ofac_sdn", "--json")
    assert (code, answer["kind"], answer["exit_code"]) == (4, "error", 4)


def test_control_characters_of_a_name_reach_no_terminal(run: Run) -> None:
    _, out, err = run("screen", "Bank \x1b[31mMelli\x07\u202e", "--on", "2018-12-19")
    assert not set("\x1b\x07\u202e") & set(str(out) + err)
