"""Listed names written wrong, and names of others: does the right entry come first, and how often is there an alert for nothing?

    python -m benchmarks.matching.perturb [--lists sdn|all] [--seed SEED] [--count N] [--unrelated N] [--misses FILE]

Ten treatments (``treatments.py``) of names drawn from the SDN edition of 2021-07-07, or from the newest edition of every list in
../shared/data together; only of entries of the test third (``heldout.py``), since weights are fitted on the others.

- *First*: the best hit at the default threshold is an entry that bears the name (or shares a name with one that does, as the same party
  on another list); a tie at four decimals counts. *Found*: such an entry is among the hits. *Index*: it is among the index's first 50.
- Drawn again are names that nobody could tell: a treated name that is another entry's name word for word, and words left over from a
  name that all stand in another entry's name, too.

``--misses`` writes the misses by name into a file outside the repository.
"""

from __future__ import annotations

import argparse
import csv
import time
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from random import Random

from benchmarks.matching.heldout import part_of
from benchmarks.matching.lists import ALL, SDN, Screener, read_all
from benchmarks.matching.treatments import TREATMENTS, dropped
from benchmarks.matching.unrelated import POOLS, draw

from casemate.match.matcher import DEFAULT_THRESHOLD
from casemate.model.listing import Listing
from casemate.model.subject import Subject
from casemate.text.names import prepare


@dataclass(frozen=True, slots=True)
class Question:
    """A treated name. ``right``: the places of the entries that may come first."""

    treatment: str
    text: str
    name: str
    entry: int
    right: frozenset[int]


def as_typed(name: str, schema: str) -> str:
    """ "LAST, First" as a person's name is typed, without punctuation that nobody types."""
    last, comma, first = name.partition(",")
    turned = f"{first} {last}" if comma and schema == "Person" and "," not in first else name.replace(",", " ")
    return " ".join(turned.replace('"', " ").split())


class Keys:
    """Which entries bear a name, whatever the order of its words."""

    def __init__(self, listings: Sequence[Listing]) -> None:
        self._bearers: dict[str, set[int]] = defaultdict(set)
        self._of: list[set[str]] = []
        self._names_with: dict[str, set[int]] = defaultdict(set)
        for place, listing in enumerate(listings):
            keys = {prepare(name.text, listing.schema).key for name in listing.names}
            self._of.append(keys)
            for key in keys:
                self._bearers[key].add(place)
            for name in listing.names:
                for word in as_typed(name.text, listing.schema).casefold().split():
                    self._names_with[word].add(place)

    def right(self, entry: int) -> frozenset[int]:
        """The entry and all that share a name with it."""
        return frozenset().union(*(self._bearers[key] for key in self._of[entry]))

    def holders(self, text: str) -> set[int]:
        """The entries whose names, all together, have every word of ``text``."""
        return set.intersection(*(self._names_with.get(word, set()) for word in text.casefold().split()))

    def bearers(self, text: str, schema: str) -> set[int]:
        """The entries that bear ``text``."""
        return self._bearers.get(prepare(text, schema).key, set())


def questions(listings: Sequence[Listing], keys: Keys, seed: str, count: int) -> Iterator[Question]:
    """``count`` questions per treatment, from strong names of two words or more in Latin letters; chance is each treatment's own."""
    pool = [
        (place, text)
        for place, listing in enumerate(listings)
        if part_of("treated", listing.id) == "test"
        for name in listing.names
        if name.quality == "strong" and _fits(text := as_typed(name.text, listing.schema))
    ]
    for treatment in TREATMENTS:
        chance = Random(f"{seed} {treatment}")
        made = 0
        while made < count:
            entry, name = pool[chance.randrange(len(pool))]
            right, schema = keys.right(entry), listings[entry].schema
            treated = _treat(treatment, name, chance, partial(_told_apart, keys, right))
            if treated is None or keys.bearers(treated, schema) - right:
                continue
            made += 1
            yield Question(treatment, treated, name, entry, right)


def _fits(text: str) -> bool:
    return text.isascii() and 2 <= len(text.split()) <= 20 and len(text) >= 8


def _told_apart(keys: Keys, right: frozenset[int], rest: str) -> bool:
    """Whether the words of ``rest`` all stand in the names of the right entries only."""
    return not keys.holders(rest) - right


def _treat(treatment: str, name: str, chance: Random, told_apart: Callable[[str], bool]) -> str | None:
    """``name`` after all steps of the treatment, ``None`` where one does not apply or leaves words that are another's, too."""
    text = name
    for step in TREATMENTS[treatment]:
        treated = step(text, chance)
        if treated is None or (step is dropped and not told_apart(treated)):
            return None
        text = treated
    return text if treatment == "exact" or text != name else None


def main() -> None:
    """Run it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--lists", choices=("sdn", "all"), default="sdn")
    parser.add_argument("--seed", default="1")
    parser.add_argument("--count", type=int, default=200, help="names per treatment")
    parser.add_argument("--unrelated", type=int, help="names per pool of unrelated names; 0: none")
    parser.add_argument("--misses", type=Path, help="file for the misses and false alerts")
    options = parser.parse_args()
    listings = read_all(SDN if options.lists == "sdn" else ALL)
    screener, keys = Screener(listings), Keys(listings)
    names = sum(len(listing.names) for listing in listings)
    held = f"{len({listing.list for listing in listings})} lists, {len(listings):,} entries, {names:,} names"
    print(f"{held}; seed {options.seed}; {screener.matcher.full_id}")
    missed = perturbed(screener, list(questions(listings, keys, options.seed, options.count)))
    if options.unrelated != 0:
        missed += alerts(screener, keys, options.seed, options.unrelated)
    if options.misses:
        with options.misses.open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows([("what", "asked", "listed as", "outcome", "best hit", "its score", "its entry"), *missed])


def perturbed(screener: Screener, asked: Sequence[Question]) -> list[tuple[str, ...]]:
    """Prints the table of the treatments; gives back the misses."""
    missed: list[tuple[str, ...]] = []
    sums: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0, 0, 0])
    started = time.process_time()
    for question in asked:
        subject = Subject((question.text,))
        hits = screener.screen(subject)
        found = [hit for hit in hits if hit.entry in question.right]
        first = bool(found) and round(found[0].score, 4) == round(hits[0].score, 4)
        in_index = not question.right.isdisjoint(screener.candidates(subject))
        row = (1, first, first and hits[0].entry in question.right, bool(found), in_index)
        for name in (question.treatment, "all"):
            sums[name] = [total + value for total, value in zip(sums[name], row, strict=True)]
        if not first:
            outcome = "not first" if found else "below the threshold" if in_index else "not in the index's 50"
            best = (hits[0].name or "", f"{hits[0].score:.3f}", screener.listings[hits[0].entry].id) if hits else ("", "", "")
            missed.append((question.treatment, question.text, question.name, outcome, *best))
    used = time.process_time() - started
    print(f"{'treatment':18} {'names':>6} {'first':>7} {'no tie':>7} {'found':>7} {'index@50':>9}")
    for name, (asked_for, *rest) in sums.items():
        print(
            f"{name:18} {asked_for:6,} "
            + " ".join(f"{value / asked_for:{width}.3f}" for value, width in zip(rest, (7, 7, 7, 9), strict=True))
        )
    print(f"processor time per question, index twice: {1e3 * used / len(asked):.2f} ms")
    return missed


def alerts(screener: Screener, keys: Keys, seed: str, count: int | None) -> list[tuple[str, ...]]:
    """Prints alerts on unrelated names, at the default threshold and above; gives back the false alerts."""
    steps = (DEFAULT_THRESHOLD, 0.75, 0.8, 0.85, 0.9)
    head = "alerts per 1,000, without those, at"
    print(f"\n{'unrelated':14} {'names':>6} {'same words':>10}   {head} " + " ".join(f"{step:7.2f}" for step in steps))
    wrong: list[tuple[str, ...]] = []
    for pool in POOLS:
        schema, names = draw(pool, seed, count)
        same, tops = 0, []
        for name in names:
            hits = screener.screen(Subject((name,), schema))
            if not hits:
                continue
            if keys.bearers(name, schema):
                same += 1
                continue
            tops.append(hits[0].score)
            best = (hits[0].name or "", f"{hits[0].score:.3f}", screener.listings[hits[0].entry].id)
            wrong.append((pool, name, "", f"{len(hits)} hits", *best))
        rates = " ".join(f"{1e3 * sum(top >= step for top in tops) / len(names):7.1f}" for step in steps)
        print(f"{pool:14} {len(names):6,} {same:10}   {'':{len(head)}} {rates}")
    return wrong


if __name__ == "__main__":
    main()
