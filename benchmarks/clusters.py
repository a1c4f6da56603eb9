"""Clusters: how often is one party recognised, and how often are two taken for one? Measured on identifiers held back from the rules.

    python benchmarks/clusters.py [--home HOME] [--show false|missed|all]

Reads the newest edition of every list of ../shared/data (or CASEMATE_TEST_DATA), or the lists of a home that is there already. IMO, INN,
OGRN, LEI, BIC and passport numbers, and the numbers under which authorities know an entry (OFAC uid, UN and OFSI numbers), are taken from
what the rules see; then the clusters are compared with them:

- **recall**: of the pairs of entries that bear the same number, how many share a cluster;
- **precision**: of the pairs that share a cluster and both bear a number of a kind of which a party has one (IMO, INN, OGRN, LEI), how many
  bear the same. Lists print wrong numbers now and then, so every pair counted as wrong was read; ``JUDGED`` says what was found.

A second table holds back birth dates instead: of the persons that share a cluster without them, how many have birth dates that agree.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import combinations
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from benchmarks.clusters_judged import JUDGED
from benchmarks.ingest import NEWEST
from tests.realdata import ROOT

from casemate.app import generation
from casemate.app.clusters import HeldBack, Material, clusters_of
from casemate.app.home import Home
from casemate.index.load import Index
from casemate.match.contradiction import may_be_one_birth
from casemate.model.listing import Listing
from casemate.text.identifiers import PER_COUNTRY, normalise

HELD = ("imo", "inn", "ogrn", "lei", "bic", "passport")
#: Kinds of which a party has one: different numbers are different parties, or a mistake in a list.
ONE_EACH = frozenset({"imo", "inn", "ogrn", "lei"})
#: Lists of one publisher that copy each other entry by entry: their pairs say little about the rules, and stand apart in the table.
COPIES = frozenset({"us_ofac_sdn", "us_ofac_cons", "us_trade_csl"})
#: Editions that hold more than ``NEWEST`` does: the SDN list of 2024 in two parts.
MORE = (
    ("us_ofac_sdn", "ofac/2024-01-08_add_alt_csv", "2024-01-08"),
    ("us_ofac_sdn", "ofac/2024-06_sdn_add_csv_with_header", "2024-06-01"),
)


def main() -> None:
    """Run it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--home", type=Path, help="a home that holds the lists already")
    parser.add_argument("--show", choices=("false", "missed", "all"), help="name the pairs")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        home = options.home or load(Path(folder))
        current = generation.current(Home(home))
        index = Index.open(current)
        print(f"{index.size[0]:,} entries of {len(index.lists)} lists")
        everything = Material(index)
        listings = [everything.listing(entry) for entry in range(index.size[0])]
        groups = timed(current, Material(index), "nothing held back")
        spread(groups, listings)
        held = timed(current, Material(index, HeldBack(HELD, references=True)), f"held back: {', '.join(HELD)}, references")
        identifiers(listings, held, options.show)
        births(listings, timed(current, Material(index, HeldBack(births=True)), "held back: birth dates"), options.show)


def load(folder: Path) -> Path:
    """A home with every list."""
    from casemate.app.engine import Engine
    from casemate.app.sync import Insist, Request
    from casemate.settings import Settings

    engine = Engine(Settings(home=folder))
    insist = Insist(partial="benchmark", sizes="benchmark")
    with engine.updating() as updating:
        for list_id, path, day in (*NEWEST, *MORE):
            if (ROOT / path).exists():
                updating.ingest(engine.source(list_id), Request(ROOT / path, edition=day, insist=insist), today=date(2026, 12, 31))
    return folder


def timed(folder: Path, material: Material, what: str) -> list[tuple[int, ...]]:
    """The clusters, with the time they took."""
    started = time.process_time()
    groups, judged = clusters_of(folder, material)
    print(
        f"{what}: {len(groups):,} clusters, {len(judged.keys):,} pairs looked at, {time.process_time() - started:.1f} s of processor time"
    )
    return groups


def spread(groups: list[tuple[int, ...]], listings: list[Listing]) -> None:
    """How many lists the clusters span."""
    lists = Counter(len({listings[entry].list for entry in members}) for members in groups)
    print("clusters by number of lists: " + ", ".join(f"{count} on {number}" for number, count in sorted(lists.items())))


@dataclass(slots=True)
class Row:
    """One line of the table: pairs by what became of them."""

    found: int = 0
    missed: int = 0
    right: int = 0
    wrong: int = 0
    judged_right: int = 0

    def cells(self) -> list[str]:
        shared, merged = self.found + self.missed, self.right + self.wrong
        return [
            f"{shared:,}",
            share(self.found, shared),
            f"{merged:,}" if merged else "",
            share(self.right, merged),
            str(self.wrong) if merged else "",
            str(self.judged_right) if merged else "",
            share(self.right + self.judged_right, merged),
        ]


def share(part: int, whole: int) -> str:
    """A share with four decimals, or nothing."""
    return f"{part / whole:.4f}" if whole else ""


def identifiers(listings: list[Listing], groups: list[tuple[int, ...]], show: str | None) -> None:
    """The first table."""
    numbers = [numbers_of(listing) for listing in listings]
    cluster = {entry: number for number, members in enumerate(groups) for entry in members}
    rows: dict[tuple[str, str], Row] = defaultdict(Row)
    missed: list[tuple[int, int]] = []
    for (one, other), kinds in sorted(sharing(numbers).items()):
        together = cluster.get(one, -1) == cluster.get(other, -2)
        missed += [] if together else [(one, other)]
        for label in ("any kind", *sorted(kinds)):
            for where in places(listings[one], listings[other]):
                row = rows[label, where]
                row.found, row.missed = row.found + together, row.missed + (not together)
    wrong: list[tuple[int, int]] = []
    for members in groups:
        for one, other in combinations(sorted(members), 2):
            borne = [kind for kind in sorted(ONE_EACH) if numbers[one].get(kind) and numbers[other].get(kind)]
            if not borne:
                continue
            right = any(same(numbers[one], numbers[other], kind) for kind in borne)
            judged = not right and judgement(listings[one].id, listings[other].id) is True
            wrong += [] if right else [(one, other)]
            for label in ("any kind", *borne):
                for where in places(listings[one], listings[other]):
                    row = rows[label, where]
                    row.right, row.wrong, row.judged_right = row.right + right, row.wrong + (not right), row.judged_right + judged
    heads = ["identifier", "lists", "pairs", "recall", "merged", "precision", "differ", "of these one party", "precision, judged"]
    print_table(heads, [[label, where, *row.cells()] for (label, where), row in sorted(rows.items(), key=by_weight)])
    if show in ("false", "all"):
        print("\nin one cluster with different numbers")
        name_pairs(wrong, listings, numbers)
    if show in ("missed", "all"):
        print("\nthe same number in different clusters")
        name_pairs(missed, listings, numbers)


def by_weight(item: tuple[tuple[str, str], Row]) -> tuple[bool, str, bool, int, str]:
    """Totals first, then by kind; list pairs by the number of their pairs."""
    (label, where), row = item
    return label != "any kind", label, " x " in where, -(row.found + row.missed), where


def places(one: Listing, other: Listing) -> Iterator[str]:
    """The lines that a pair counts in."""
    yield "all"
    first, second = sorted((one.list, other.list))
    if first == second:
        yield "one list"
    elif {first, second} <= COPIES:
        yield "OFAC and its copies"
    else:
        yield "independent lists"
    yield f"{first} x {second}"


def numbers_of(listing: Listing) -> dict[str, frozenset[tuple[str, str | None]]]:
    """Kind -> (value, country) of the valid numbers that are held back."""
    found: dict[str, set[tuple[str, str | None]]] = defaultdict(set)
    for item in listing.identifiers:
        normalised = normalise(item.kind, item.value) if item.kind in HELD else None
        if normalised is not None and normalised.valid is not False and len(set(normalised.value)) > 2:
            found[item.kind].add((normalised.value, item.country))
    return {kind: frozenset(values) for kind, values in found.items()}


def same(mine: dict[str, frozenset[tuple[str, str | None]]], theirs: dict[str, frozenset[tuple[str, str | None]]], kind: str) -> bool:
    """Whether both bear a number of the kind in common; a passport number of two states is two numbers."""
    return any(
        value == other and not (kind in PER_COUNTRY and country and issuer and country != issuer)
        for value, country in mine.get(kind, ())
        for other, issuer in theirs.get(kind, ())
    )


def sharing(numbers: list[dict[str, frozenset[tuple[str, str | None]]]]) -> dict[tuple[int, int], set[str]]:
    """Pairs of entries -> the kinds of numbers that they share."""
    bearers: dict[tuple[str, str], list[int]] = defaultdict(list)
    for entry, kinds in enumerate(numbers):
        for kind, values in kinds.items():
            for value in {value for value, _ in values}:
                bearers[kind, value].append(entry)
    found: dict[tuple[int, int], set[str]] = defaultdict(set)
    for (kind, _), entries in bearers.items():
        for one, other in combinations(sorted(entries), 2):
            if same(numbers[one], numbers[other], kind):
                found[one, other].add(kind)
    return found


def judgement(one: str, other: str) -> bool | None:
    """What was found when the pair was read; ``None``: it was not."""
    return next((item.same for item in JUDGED if one in item.entries and other in item.entries), None)


def births(listings: list[Listing], groups: list[tuple[int, ...]], show: str | None) -> None:
    """The second table: persons merged without their birth dates."""
    rows: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    wrong: list[tuple[int, int]] = []
    for members in groups:
        for one, other in combinations(sorted(members), 2):
            dates = [[dated.period for dated in listings[entry].dates if dated.kind == "birth"] for entry in (one, other)]
            if not dates[0] or not dates[1]:
                continue
            agree = any(may_be_one_birth(first, second) for first in dates[0] for second in dates[1])
            wrong += [] if agree else [(one, other)]
            for where in places(listings[one], listings[other]):
                rows[where][not agree] += 1
    heads = ["birth dates held back", "merged", "agree", "differ"]
    ordered = sorted(rows.items(), key=lambda item: (" x " in item[0], -sum(item[1])))
    print_table(heads, [[where, f"{sum(counts):,}", share(counts[0], sum(counts)), str(counts[1])] for where, counts in ordered])
    if show in ("false", "all"):
        print("\nin one cluster with different birth dates")
        for one, other in wrong:
            days = ["/".join(dated.period.iso for dated in listings[entry].dates if dated.kind == "birth") for entry in (one, other)]
            print(f"  {listings[one].id} {listings[one].caption} {days[0]} | {listings[other].id} {listings[other].caption} {days[1]}")


def name_pairs(
    pairs: Iterable[tuple[int, int]], listings: list[Listing], numbers: list[dict[str, frozenset[tuple[str, str | None]]]]
) -> None:
    """The pairs with what they bear."""
    for one, other in pairs:
        kinds = sorted(set(numbers[one]) & set(numbers[other]))
        borne = "; ".join(
            f"{kind} {'/'.join(sorted(v for v, _ in numbers[one][kind]))} : {'/'.join(sorted(v for v, _ in numbers[other][kind]))}"
            for kind in kinds
        )
        judged = {True: "one party", False: "two parties", None: "not judged"}[judgement(listings[one].id, listings[other].id)]
        print(f"  {listings[one].id} {listings[one].caption} | {listings[other].id} {listings[other].caption} | {borne} | {judged}")


def print_table(heads: list[str], rows: list[list[str]]) -> None:
    """A table in plain text."""
    widths = [max(len(row[column]) for row in (heads, *rows)) for column in range(len(heads))]
    print()
    for row in (heads, *rows):
        print(
            "  ".join(
                cell.ljust(width) if column < 2 else cell.rjust(width) for column, (cell, width) in enumerate(zip(row, widths, strict=True))
            )
        )


if __name__ == "__main__":
    main()
