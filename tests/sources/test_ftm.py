"""Private lists from FollowTheMoney files: parties, what is joined to them, and what is refused with its line."""

from __future__ import annotations

import gzip
import json
import random
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from casemate.errors import LimitError, SourceError
from casemate.model.listing import Listing
from casemate.sources.raw import Limits
from tests.realdata import real
from tests.sources.opened import write
from tests.sources.privates import Read, spec

ALI = {
    "id": "ali", "schema": "Person", "caption": "Ali Example", "target": True,
    "properties": {
        "name": ["Aly Example", "Ali Example"], "alias": ["A. Example"], "weakAlias": ["Abu X"], "previousName": ["Ali Old"],
        "birthDate": ["1965-03"], "birthPlace": ["Tehran"], "birthCountry": ["ir"], "nationality": ["ir"], "gender": ["male"],
        "passportNumber": ["A1"], "addressEntity": ["addr"], "notes": ["Seen twice"], "topics": ["sanction"], "shoeSize": ["40"],
    },
}  # fmt: skip
BANK = {"id": "bank", "schema": "Company", "properties": {"name": ["Example Bank"], "swiftBic": ["EXMPIRTH"], "jurisdiction": ["ir"]}}
OTHER = {"id": "other", "schema": "Person", "target": False, "properties": {"name": ["Only Counterpart"]}}
ADDRESS = {"id": "addr", "schema": "Address", "properties": {"street": ["1 Road"], "city": ["Tehran"], "country": ["ir"]}}
OWNS = {
    "id": "o1", "schema": "Ownership",
    "properties": {"owner": ["ali"], "asset": ["bank"], "percentage": ["60"], "startDate": ["2010-01-01"]},
}  # fmt: skip
SANCTION = {
    "id": "s1", "schema": "Sanction",
    "properties": {
        "entity": ["ali"], "authority": ["Example Office"], "program": ["Example programme"], "programId": ["EX-1"],
        "listingDate": ["2012-03-02"], "startDate": ["2012-03-05"], "endDate": ["2030-01-01"], "provisions": ["Asset freeze"],
        "reason": ["Example reason"], "authorityId": ["EX.001"], "sourceUrl": ["https://example.org/1"], "country": ["zz"],
    },
}  # fmt: skip


def read(folder: Path, *entities: dict[str, Any] | str | bytes, definition: str = "kind: ftm") -> Read:
    lines = [e if isinstance(e, bytes) else (e if isinstance(e, str) else json.dumps(e, ensure_ascii=False)).encode() for e in entities]
    return Read(spec(definition), write(folder / "list", {"entities.ftm.json": b"\n".join(lines) + b"\n"}))


def test_a_party_is_an_entry_with_its_properties_in_their_places(tmp_path: Path) -> None:
    entry = read(tmp_path, ALI, ADDRESS).listings["ali"]
    assert (entry.schema, entry.caption, entry.remarks) == ("Person", "Ali Example", ("Seen twice",))
    assert [(name.text, name.kind, name.quality) for name in entry.names] == [
        ("Ali Example", "primary", "strong"), ("Aly Example", "alias", "strong"), ("A. Example", "alias", "strong"),
        ("Abu X", "alias", "weak"), ("Ali Old", "former", "strong"),
    ]  # fmt: skip
    assert [(d.kind, d.period.iso) for d in entry.dates] == [("birth", "1965-03")]
    assert [(p.kind, p.text, p.country) for p in entry.places] == [("birth", "Tehran", "ir"), ("address", "1 Road, Tehran, ir", "ir")]
    assert [(c.kind, c.code) for c in entry.countries] == [("nationality", "ir")]
    assert [(i.kind, i.value) for i in entry.identifiers] == [("passport", "A1")]


def test_a_property_that_is_not_known_is_kept_as_a_note_under_its_name(tmp_path: Path) -> None:
    facts = read(tmp_path, ALI).listings["ali"].facts
    assert [(f.kind, f.value) for f in facts if f.note == "shoeSize"] == [("note", "40")]


def test_a_property_that_is_ignored_by_name_is_counted(tmp_path: Path) -> None:
    found = read(tmp_path, ALI)
    assert found.journal.ignored["topics"] == 1
    assert "topics" in found.source.ignored


def test_an_ownership_is_a_lead_on_both_sides_and_its_share_only_a_note(tmp_path: Path) -> None:
    found = read(tmp_path, OWNS, ALI, BANK).listings
    note = "Ownership; percentage: 60; startDate: 2010-01-01"
    assert [(r.kind, r.target, r.target_id, r.note) for r in found["ali"].relations] == [("owned", "Example Bank", "bank", note)]
    assert [(r.kind, r.target, r.target_id, r.note) for r in found["bank"].relations] == [("owner", "Ali Example", "ali", note)]


@pytest.mark.parametrize(
    ("schema", "source", "target", "kinds"),
    [
        ("Directorship", "director", "organization", ("leader", "manager")),
        ("Family", "person", "relative", ("family", "family")),
        ("Associate", "person", "associate", ("associate", "associate")),
        ("UnknownLink", "subject", "object", ("linked_to", "linked_to")),
        ("Membership", "member", "organization", ("member", "other")),
        ("Employment", "employee", "employer", ("member", "other")),
        ("Representation", "agent", "client", ("acting_for", "other")),
        ("Succession", "predecessor", "successor", ("other", "other")),
        ("Control", "controller", "controlled", ("owned", "owner")),
    ],
)
def test_a_link_is_a_relation_of_its_kind(tmp_path: Path, schema: str, source: str, target: str, kinds: tuple[str, str]) -> None:
    link = {"id": "l", "schema": schema, "properties": {source: ["ali"], target: ["bank"], "role": ["Chair"]}}
    found = read(tmp_path, ALI, BANK, link).listings
    assert (found["ali"].relations[0].kind, found["bank"].relations[0].kind) == kinds
    assert found["ali"].relations[0].note == f"{schema}; role: Chair"


def test_a_sanction_is_an_act_with_its_days_measures_and_programme(tmp_path: Path) -> None:
    entry = read(tmp_path, SANCTION, ALI).listings["ali"]
    (act,) = entry.acts
    assert (act.title, act.number, act.url) == ("Example Office: Example programme", "EX.001", "https://example.org/1")
    assert (str(act.published), str(act.effective)) == ("2012-03-02", "2012-03-05")
    assert (entry.programmes, [(m.text, str(m.since)) for m in entry.measures]) == (("EX-1",), [("Asset freeze", "2012-03-05")])
    assert str(entry.designated_on) == "2012-03-02"
    assert {(f.kind, f.value) for f in entry.facts} >= {("reason", "Example reason"), ("listing_event", "2030-01-01")}


def test_the_first_of_several_sanctions_says_when_a_party_was_designated(tmp_path: Path) -> None:
    earlier = {"id": "s0", "schema": "Sanction", "properties": {"entity": ["ali"], "startDate": ["2009"]}}
    assert str(read(tmp_path, SANCTION, earlier, ALI).listings["ali"].designated_on) == "2009-01-01"


@pytest.mark.parametrize(
    ("schema", "label", "kind"),
    [
        ("Passport", None, "passport"), ("Identification", "Driving license", "driving_licence"),
        ("Identification", "National ID", "national_id"), ("Identification", None, "other"),
    ],
)  # fmt: skip
def test_an_identification_is_an_identifier_of_its_holder(tmp_path: Path, schema: str, label: str | None, kind: str) -> None:
    stated = {"holder": ["ali"], "number": ["N1"], "country": ["ir"], "startDate": ["2001-02-03"], "endDate": ["2011-02-03"]}
    document = {"id": "d", "schema": schema, "properties": stated | ({"type": [label]} if label else {})}
    found = [i for i in read(tmp_path, ALI, document).listings["ali"].identifiers if i.value == "N1"]
    assert [(i.kind, i.country, i.issued and i.issued.iso, i.expires and i.expires.iso) for i in found] == [
        (kind, "ir", "2001-02-03", "2011-02-03")
    ]


def test_an_occupancy_is_a_position(tmp_path: Path) -> None:
    post = {"id": "p", "schema": "Position", "properties": {"name": ["Minister of Examples"]}}
    held = {"id": "h", "schema": "Occupancy", "properties": {"holder": ["ali"], "post": ["p"], "startDate": ["2010"]}}
    facts = read(tmp_path, held, ALI, post).listings["ali"].facts_of("position")
    assert [(f.value, f.note) for f in facts] == [("Minister of Examples", "startDate: 2010")]


def test_a_wallet_keeps_its_currency_and_its_holder(tmp_path: Path) -> None:
    stated = {"publicKey": ["bc1example"], "currencySymbol": ["XBT"], "holder": ["ali"]}
    wallet = read(tmp_path, ALI, {"id": "w", "schema": "CryptoWallet", "properties": stated}).listings["w"]
    assert [(i.kind, i.value, i.currency) for i in wallet.identifiers] == [("crypto", "bc1example", "XBT")]
    assert [(r.kind, r.target_id) for r in wallet.relations] == [("owner", "ali")]


def test_a_party_that_the_file_calls_no_target_is_no_entry_but_a_counterpart(tmp_path: Path) -> None:
    link = {"id": "l", "schema": "Associate", "properties": {"person": ["ali"], "associate": ["other"]}}
    found = read(tmp_path, ALI, OTHER, link)
    assert list(found.listings) == ["ali"]
    assert [(r.target, r.target_id) for r in found.listings["ali"].relations] == [("Only Counterpart", None)]
    assert found.journal.warnings == ["parties that the file does not call a target are no entries: 1"]


def test_every_party_is_an_entry_where_the_definition_says_so(tmp_path: Path) -> None:
    assert set(read(tmp_path, ALI, OTHER, definition="kind: ftm\nparties: all").listings) == {"ali", "other"}


def test_a_link_to_a_party_that_the_file_does_not_hold_is_kept_and_warned_of(tmp_path: Path) -> None:
    found = read(tmp_path, ALI, OWNS)
    assert [(r.target, r.target_id) for r in found.listings["ali"].relations] == [("bank", None)]
    assert found.journal.warnings == ["Ownership with a party that the file does not hold: line 2"]


def test_a_delta_is_partial_and_says_what_it_deletes(tmp_path: Path) -> None:
    lines = ({"op": "ADD", "entity": ALI}, {"op": "MOD", "entity": BANK}, {"op": "DEL", "entity": {"id": "gone"}})
    found = read(tmp_path, *lines)
    assert set(found.listings) == {"ali", "bank"}
    assert found.reading.partial == "changes only: 3 entities changed, 1 deleted"
    assert found.journal.ignored["op DEL"] == 1


def plain(found: Read) -> dict[str, Any]:
    def parts(entry: Listing) -> Any:
        return {name: Counter(value) if isinstance(value, tuple) else value for name in entry.__slots__ if (value := getattr(entry, name))}

    return {key: parts(entry) for key, entry in found.listings.items()}


def test_the_order_of_the_lines_does_not_matter(tmp_path: Path) -> None:
    entities: list[dict[str, Any]] = [ALI, BANK, OTHER, ADDRESS, OWNS, SANCTION]
    expected = plain(read(tmp_path, *entities))
    for seed in range(6):
        random.Random(seed).shuffle(entities)
        assert plain(read(tmp_path, *entities)) == expected


def with_property(name: str, value: Any) -> dict[str, Any]:
    return {"id": "ali", "schema": "Person", "properties": {"name": ["Ali"], name: value}}


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ('{"id": "x", "schema": "Person", "properties": {"name": ["Ali"]', "not a JSON object on one line"),
        ('["id", "schema"]', "an object is expected"),
        ('{"id": "x", "id": "y", "schema": "Person", "properties": {}}', "a key stands twice"),
        ('{"id": "x", "schema": "Person", "properties": {"name": ["A\0li"]}}', "a NUL byte"),
        (b'{"id": "x", "schema": "Person", "properties": {"name": ["M\xfcller"]}}', "not UTF-8"),
        ({"id": "x", "schema": "Alien", "properties": {}}, "a schema that is not known"),
        ({"id": "x", "properties": {"name": ["Ali"]}}, "a schema that is not known"),
        ({"id": "", "schema": "Person", "properties": {}}, "an id of 1 to 255"),
        ({"id": 7, "schema": "Person", "properties": {}}, "an id of 1 to 255"),
        ({"id": "x" * 256, "schema": "Person", "properties": {}}, "an id of 1 to 255"),
        ({"id": "x", "schema": "Person"}, "the properties are missing"),
        ({"id": "x", "schema": "Person", "properties": {"name": [{"id": "y"}]}}, "nested"),
        ({"id": "x", "schema": "Person", "properties": {"name": [7]}}, "a list of texts"),
        ({"id": "x", "schema": "Person", "target": "yes", "properties": {"name": ["A"]}}, "true or false"),
        ({"id": "bank", "schema": "Person", "properties": {"name": ["A"]}}, "the id stands twice, first in line 1"),
        ({"id": "x", "schema": "Person", "properties": {}}, "neither a name nor a number"),
        (with_property("birthDate", ["1965-02-31"]), "no"),
        (with_property("gender", ["unsure"]), "a gender that is not known"),
        ({"op": "PUT", "entity": {}}, "an operation that is not known"),
        ({"id": "x", "schema": "Sanction", "properties": {"entity": ["bank"], "startDate": ["soon"]}}, "not a date"),
    ],
)
def test_a_wrong_line_is_refused_with_its_number(tmp_path: Path, line: dict[str, Any] | str | bytes, message: str) -> None:
    with pytest.raises(SourceError, match=message) as caught:
        read(tmp_path, BANK, line)
    assert (caught.value.line, caught.value.exit_code) == (2, 5)
    assert caught.value.remedy


def test_a_list_without_a_party_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="holds no party"):
        read(tmp_path, ADDRESS)


@pytest.mark.parametrize("size", [5_000, 10 * 1024**2])
def test_a_name_longer_than_any_real_one_is_refused(tmp_path: Path, size: int) -> None:
    with pytest.raises(LimitError):
        read(tmp_path, with_property("alias", ["x" * size]))


def test_a_line_longer_than_the_limit_is_refused_with_its_number(tmp_path: Path) -> None:
    path = write(tmp_path / "list", {"a.json": json.dumps(BANK) + "\n" + json.dumps(ALI)})
    with pytest.raises(LimitError, match="a line of more than 200 bytes") as caught:
        Read(spec("kind: ftm"), path, Limits(max_line=200))
    assert caught.value.line == 2


def test_deeply_nested_json_is_refused(tmp_path: Path) -> None:
    with pytest.raises((LimitError, SourceError)):
        read(tmp_path, BANK, "[" * 500_000)


def test_a_number_of_a_million_digits_costs_no_time(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="a list of texts"):
        read(tmp_path, '{"id": "x", "schema": "Person", "properties": {"name": ' + "9" * 1_000_000 + "}}")


@pytest.mark.parametrize("text", ["[]", "<xml/>", "name,alias\n", '{"DATA_SOURCE": "X", "RECORD_ID": "1"}\n'])
def test_a_file_of_another_kind_is_not_followthemoney(tmp_path: Path, text: str) -> None:
    with pytest.raises(SourceError, match="this is not my_list in any format known"):
        Read(spec("kind: ftm"), write(tmp_path / "list", {"a.json": text}))


REAL = (
    "ftm/yente_fixtures/zala_entities.ftm.json", "ftm/yente_fixtures/t1_entities.ftm.json",
    "ftm/yente_fixtures/parteispenden_entities.ftm.json", "ftm/fbi_most_wanted/entities.ftm.json",
    "ftm/yente_entities_delta/entities.delta.json.gz", "ftm/yente_fixtures/t2_20240527194702-wnk_entities.delta.json",
    "ftm/yente_fixtures/t2_20240528014702-pfh_entities.delta.json",
)  # fmt: skip


@pytest.mark.real
@pytest.mark.parametrize("file", REAL)
def test_a_real_file_holds_what_another_count_finds(file: str) -> None:
    path = real(file)
    text = (gzip.decompress(path.read_bytes()) if path.suffix == ".gz" else path.read_bytes()).decode()
    rows = [json.loads(line) for line in text.splitlines()]
    entities = {e["id"]: e for row in rows if "properties" in (e := row.get("entity", row))}
    parties = {
        key: e for key, e in entities.items()
        if e["schema"] in ("Person", "Company", "Organization", "LegalEntity") and e.get("target") is not False
    }  # fmt: skip
    found = Read(spec("kind: ftm"), path)
    assert set(found.listings) == set(parties)
    for key, e in parties.items():
        entry, stated = found.listings[key], e["properties"]
        named = {t for p in ("name", "alias", "weakAlias", "previousName", "abbreviation") for t in stated.get(p, ())}
        assert {name.text for name in entry.names} == {t.strip() for t in named if t.strip()}
        assert {i.value for i in entry.identifiers} >= {t for p in ("passportNumber", "innCode", "taxNumber") for t in stated.get(p, ())}
        assert len([d for d in entry.dates if d.kind == "birth"]) == len(set(stated.get("birthDate", ())))
    sanctions = {(e["id"], p) for e in entities.values() if e["schema"] == "Sanction" for p in e["properties"]["entity"] if p in parties}
    assert sum(bool(f.acts) for _, f in found.fragments) == len(sanctions)
    owners = sum(
        p in parties for e in entities.values() if e["schema"] == "Ownership" for side in ("owner", "asset") for p in e["properties"][side]
    )
    assert sum(r.note.startswith("Ownership") for _, f in found.fragments for r in f.relations if r.note) == owners
    assert set(found.journal.ignored) <= set(found.source.ignored)
