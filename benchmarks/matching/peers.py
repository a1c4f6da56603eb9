"""Casemate beside nomenklatura in one run, on the same lists, the same questions and the same labelled pairs.

    benchmarks/matching/setup_peers [FOLDER]          once; its last line is the Python to use
    PYTHONPATH=src FOLDER/bin/python -m benchmarks.matching.peers [--pairs] [--lists sdn|all] [--seed SEED] [--count N] [--unrelated N]

Every matcher sees a name and its schema. nomenklatura proposes candidates with its own index and its own limits (DuckDB, one thread); what
an algorithm scores are these candidates. *Batch*: all questions handed over together, names per second of processor time. *Single*: one
question after the other, milliseconds of processor time, which other work on the machine disturbs less than the clock. Both are warm.
``--pairs``: F1 on the labelled pairs instead.
"""

from __future__ import annotations

import argparse
import logging
import tempfile
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Any

from benchmarks.matching.lists import ALL, SDN, Found, Screener, read_all
from benchmarks.matching.pairdata import SETS, Pair
from benchmarks.matching.pairs import HEAD, casemate_scorer, line
from benchmarks.matching.perturb import Keys, questions
from benchmarks.matching.unrelated import draw
from followthemoney import Dataset, StatementEntity, model
from nomenklatura.blocker.index import Index
from nomenklatura.matching import get_algorithm
from nomenklatura.resolver import Linker
from nomenklatura.store import MemoryStore

from casemate.match.matcher import DEFAULT_THRESHOLD
from casemate.model.listing import Listing
from casemate.model.subject import Subject

ALGORITHMS = ("logic-v2", "logic-v1", "name-based")
_SET = Dataset.make({"name": "bench", "title": "Benchmark"})
#: Our identifier kinds as properties of FollowTheMoney, those that its schema has.
_NUMBERS = {
    "passport": "passportNumber", "national_id": "idNumber", "ssn": "socialSecurityNumber", "tax": "taxNumber", "inn": "innCode",
    "ogrn": "ogrnCode", "registration": "registrationNumber", "lei": "leiCode", "imo": "imoNumber",
    "driving_licence": "licenseNumber", "bic": "swiftBic",
}  # fmt: skip

#: The best hits of one question: (place of the entry, score), best first.
Hits = list[tuple[int, float]]


def entity(entity_id: str, schema: str, properties: dict[str, list[str]]) -> StatementEntity:
    """A FollowTheMoney entity with those of ``properties`` that its schema has."""
    known = model.get(schema) or model.get("LegalEntity")
    kept = {name: values for name, values in properties.items() if known is not None and name in known.properties and values}
    data = {"id": entity_id, "schema": known.name if known else schema, "properties": kept}
    return StatementEntity.from_data(_SET, data, cleaned=False)


def of_subject(subject: Subject, entity_id: str) -> StatementEntity:
    """The party that is screened."""
    properties: dict[str, list[str]] = defaultdict(list)
    for name in subject.names:
        last, comma, first = name.partition(", ")
        if comma and subject.schema == "Person" and "," not in first:
            properties["firstName"].append(first)
            properties["lastName"].append(last)
        properties["name"].append(name)
    properties["birthDate"] = [period.iso for period in subject.birth_dates]
    properties["birthPlace"], properties["address"] = list(subject.birth_places), list(subject.addresses)
    properties["nationality"] = properties["country"] = list(subject.countries)
    properties["gender"] = [subject.gender] if subject.gender else []
    for identifier in subject.identifiers:
        properties[_NUMBERS.get(identifier.kind, "")].append(identifier.value)
    return entity(entity_id, subject.schema or "LegalEntity", properties)


def of_listing(listing: Listing, entity_id: str) -> StatementEntity:
    """The entry of a list."""
    properties: dict[str, list[str]] = defaultdict(list)
    for name in listing.names:
        properties["weakAlias" if name.quality == "weak" else "name" if name.kind == "primary" else "alias"].append(name.text)
        for part, text in name.parts:
            properties[part].append(text)
    properties["birthDate"] = [dated.period.iso for dated in listing.dates if dated.kind == "birth"]
    properties["birthPlace"] = [place.text for place in listing.places if place.kind == "birth"]
    properties["address"] = [place.text for place in listing.places if place.kind == "address"]
    properties["country"] = [country.code for country in listing.countries if country.code]
    properties["nationality"] = [country.code for country in listing.countries if country.code and country.kind == "nationality"]
    properties["gender"] = [fact.value for fact in listing.facts_of("gender")]
    for identifier in listing.identifiers:
        properties[_NUMBERS.get(identifier.kind, "")].append(identifier.value)
    return entity(entity_id, listing.schema, properties)


def peer_scorer(name: str) -> Callable[[Pair], float]:
    """A pair -> the score of one of nomenklatura's algorithms with its default settings."""
    algorithm = get_algorithm(name)
    if algorithm is None:
        raise ValueError(name)
    config = algorithm.default_config()
    numbers = count()  # the algorithms cache names by entity id, so every entity needs its own

    def score(pair: Pair) -> float:
        number = next(numbers)
        return float(
            algorithm.compare(of_subject(pair.query, f"{name}-q{number}"), of_listing(pair.listed, f"{name}-l{number}"), config).score
        )

    return score


class Peer:
    """nomenklatura's candidate index over the listings; one for all algorithms."""

    def __init__(self, listings: Sequence[Listing], folder: Path) -> None:
        store: Any = MemoryStore(_SET, Linker({}))
        with store.writer() as writer:
            for place, listing in enumerate(listings):
                writer.add_entity(of_listing(listing, f"e{place}"))
        self._entities = {item.id: item for item in store.view(_SET).entities()}
        self._index = Index(store.view(_SET), folder)
        self._index.con.execute("SET threads = 1")
        self._index.build()
        self._runs = count()

    def ask(self, subjects: Sequence[Subject], algorithm: str) -> list[Hits]:
        """The hits of each subject at the default threshold, best first."""
        chosen: Any = get_algorithm(algorithm)
        config = chosen.default_config()
        run = next(self._runs)  # the algorithms cache names by entity id, so every question needs an id of its own
        queries = {f"q{run}-{place}": of_subject(subject, f"q{run}-{place}") for place, subject in enumerate(subjects)}
        answers: list[Hits] = [[] for _ in subjects]
        for identifier, candidates in self._index.match_entities(queries.values()):
            query = queries[str(identifier.id)]
            scored = [(int(str(c.id)[1:]), chosen.compare(query, self._entities[str(c.id)], config).score) for c, _ in candidates]
            hits = [(place, score) for place, score in scored if score >= DEFAULT_THRESHOLD]
            answers[int(str(identifier.id).partition("-")[2])] = sorted(hits, key=lambda hit: (-round(hit[1], 4), hit[0]))
        return answers


@dataclass(frozen=True, slots=True)
class Contender:
    """One matcher: subjects in, hits out."""

    name: str
    ask: Callable[[Sequence[Subject]], list[Hits]]


def contenders(listings: Sequence[Listing], folder: Path) -> Iterator[Contender]:
    """Casemate and the peers over the same listings."""
    screener = Screener(listings)
    yield Contender("casemate", lambda subjects: [[(hit.entry, hit.score) for hit in hits] for hits in _together(screener, subjects)])
    peer = Peer(listings, folder)
    for name in ALGORITHMS:
        yield Contender(name, lambda subjects, name=name: peer.ask(subjects, name))  # type: ignore[misc]


def _together(screener: Screener, subjects: Sequence[Subject]) -> list[list[Found]]:
    return screener.screen_many(subjects) if len(subjects) > 1 else [screener.screen(subject) for subject in subjects]


def side_by_side(listings: Sequence[Listing], seed: str, each: int, unrelated: int) -> None:
    """Prints right entry first per treatment, alerts, names per second and time per question."""
    keys = Keys(listings)
    asked = list(questions(listings, keys, seed, each))
    treated = [Subject((question.text,), listings[question.entry].schema) for question in asked]
    pools = {pool: draw(pool, seed, unrelated) for pool in ("persons", "companies")}
    treatments = list(dict.fromkeys(question.treatment for question in asked))
    head = " ".join(f"{name[:10]:>10}" for name in treatments)
    print(f"{'':12} {'names/s':>8} {'p50 ms':>7} {'p99 ms':>7} {'first':>6}  {head}   alerts/1,000: persons companies")
    with tempfile.TemporaryDirectory() as folder:
        for contender in contenders(listings, Path(folder)):
            contender.ask(treated[:20])
            rights: dict[str, list[bool]] = defaultdict(list)
            answers, used = _timed(contender, treated)
            for question, hits in zip(asked, answers, strict=True):
                best = [place for place, score in hits if round(score, 4) == round(hits[0][1], 4)]
                rights[question.treatment].append(not question.right.isdisjoint(best))
            alerts = []
            for schema, names in pools.values():
                answers, more = _timed(contender, [Subject((name,), schema) for name in names])
                used += more
                wrong = sum(bool(hits) and not keys.bearers(name, schema) for name, hits in zip(names, answers, strict=True))
                alerts.append(1e3 * wrong / len(names))
            single = [
                *treated[:: max(1, len(treated) // 50)],
                *(Subject((n,), schema) for schema, names in pools.values() for n in names[:50]),
            ]
            times = sorted(1e3 * _timed(contender, [subject])[1] for subject in single)
            firsts = [right for found in rights.values() for right in found]
            rate = (len(treated) + sum(len(names) for _, names in pools.values())) / used
            shares = " ".join(f"{sum(rights[name]) / len(rights[name]):10.3f}" for name in treatments)
            half, most = times[len(times) // 2], times[int(len(times) * 0.99)]
            speed = f"{rate:8,.0f} {half:7.1f} {most:7.1f}"
            print(
                f"{contender.name:12} {speed} {sum(firsts) / len(firsts):6.3f}  {shares}   {'':13} {alerts[0]:7.1f} {alerts[1]:9.1f}",
                flush=True,
            )


def _timed(contender: Contender, subjects: Sequence[Subject]) -> tuple[list[Hits], float]:
    """The answers, and the seconds of processor time they took."""
    started = time.process_time()
    answers = contender.ask(subjects)
    return answers, time.process_time() - started


def labelled(part: str | None) -> None:
    """Prints precision, recall and F1 of each matcher on each set of labelled pairs, whole and with names alone."""
    scorers = {"casemate": casemate_scorer(), **{name: peer_scorer(name) for name in ALGORITHMS}}
    print(f"{'':12} {HEAD}")
    for name, load in SETS.items():
        pairs = [pair for pair in load() if part in (None, pair.part)]
        for how in ("whole", "names"):
            chosen = pairs if how == "whole" else [pair.names_alone() for pair in pairs]
            for who, scorer in scorers.items():
                print(f"{who:12} " + line((name, part or "both", how, "all"), [(scorer(pair), pair.same) for pair in chosen]), flush=True)


def main() -> None:
    """Run it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pairs", action="store_true", help="labelled pairs instead of lists")
    parser.add_argument("--part", choices=("dev", "test"), help="of the pairs; both where it is not given")
    parser.add_argument("--lists", choices=("sdn", "all"), default="sdn")
    parser.add_argument("--seed", default="1")
    parser.add_argument("--count", type=int, default=100, help="names per treatment")
    parser.add_argument("--unrelated", type=int, default=1000, help="names per pool of unrelated names")
    options = parser.parse_args()
    logging.disable(logging.WARNING)
    if options.pairs:
        labelled(options.part)
    else:
        side_by_side(read_all(SDN if options.lists == "sdn" else ALL), options.seed, options.count, options.unrelated)


if __name__ == "__main__":
    main()
