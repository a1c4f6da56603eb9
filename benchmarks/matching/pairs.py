"""How often the matcher is right about two parties: precision, recall and F1 on labelled pairs, on the whole parties and on names alone.

    python -m benchmarks.matching.pairs [--set NAME …] [--errors FOLDER] [--part dev|test|all]

Reads ../shared/data (or CASEMATE_TEST_DATA). A third of each set is test (``heldout.py``). ``--errors`` writes the errors at the default
threshold of the development part, and of it alone, into a folder outside the repository.
"""

from __future__ import annotations

import argparse
import csv
import sys
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from benchmarks.matching.pairdata import SETS, Pair

from casemate.match.matcher import DEFAULT_THRESHOLD, get
from casemate.text.names import prepare

#: A pair -> its score, 0 to 1.
Scorer = Callable[[Pair], float]


def casemate_scorer() -> Scorer:
    """The released matcher: the query as a Subject, the other side as a Listing whose names were prepared as the index does."""
    matcher = get()

    def score(pair: Pair) -> float:
        names = [prepare(name.text, pair.listed.schema) for name in pair.listed.names]
        return matcher.match(matcher.prepare(pair.query), pair.listed, names).score

    return score


@dataclass(frozen=True, slots=True)
class Tally:
    """Right and wrong at one threshold."""

    tp: int
    fp: int
    fn: int

    @classmethod
    def at(cls, threshold: float, scores: Sequence[tuple[float, bool]]) -> Tally:
        """What ``scores`` (score, same) give at ``threshold``."""
        hits = [same for score, same in scores if score >= threshold]
        return cls(sum(hits), len(hits) - sum(hits), sum(same for _, same in scores) - sum(hits))

    @property
    def precision(self) -> float:
        """Of what was called the same, the share that is."""
        return self.tp / (self.tp + self.fp) if self.tp + self.fp else 0.0

    @property
    def recall(self) -> float:
        """Of what is the same, the share that was found."""
        return self.tp / (self.tp + self.fn) if self.tp + self.fn else 0.0

    @property
    def f1(self) -> float:
        """The harmonic mean of both."""
        return 2 * self.tp / (2 * self.tp + self.fp + self.fn) if self.tp else 0.0


def best_threshold(scores: Sequence[tuple[float, bool]]) -> tuple[float, float]:
    """(threshold, F1) with the greatest F1, in steps of a hundredth; the lowest such threshold."""
    return max(((step / 100, Tally.at(step / 100, scores).f1) for step in range(30, 100)), key=lambda found: (found[1], -found[0]))


HEAD = f"{'set':14} {'part':5} {'how':6} {'schema':13} {'pairs':>6} {'same':>6} {'prec':>6} {'rec':>6} {'F1':>6}   best F1 at"


def line(label: Sequence[str], scores: Sequence[tuple[float, bool]]) -> str:
    """One line of the table."""
    tally, (best, f1) = Tally.at(DEFAULT_THRESHOLD, scores), best_threshold(scores)
    name, part, how, schema = label
    same = sum(same for _, same in scores)
    return (
        f"{name:14} {part:5} {how:6} {schema:13} {len(scores):6,} {same:6,} {tally.precision:6.3f} {tally.recall:6.3f} {tally.f1:6.3f}"
        f"   {f1:.3f} at {best:.2f}"
    )


def main() -> None:
    """Run it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--set", action="append", choices=SETS, help="only this set")
    parser.add_argument("--part", choices=("dev", "test", "all"), default="all")
    parser.add_argument("--errors", type=Path, help="folder for the errors of the development part")
    options = parser.parse_args()
    run(
        casemate_scorer(),
        options.set or list(SETS),
        parts=("dev", "test") if options.part == "all" else (options.part,),
        errors=options.errors,
    )


def run(scorer: Scorer, sets: Sequence[str], *, parts: Sequence[str], errors: Path | None = None) -> None:
    """The table of one scorer, and its errors where a folder is given."""
    print(HEAD)
    for name in sets:
        pairs = list(SETS[name]())
        for how in ("whole", "names"):
            scored = [(pair, scorer(pair if how == "whole" else pair.names_alone())) for pair in pairs]
            for part in parts:
                groups: dict[str, list[tuple[float, bool]]] = defaultdict(list)
                for pair, score in scored:
                    if pair.part == part:
                        groups["all"].append((score, pair.same))
                        groups[pair.listed.schema].append((score, pair.same))
                for schema, scores in groups.items():
                    if schema == "all" or len(groups) > 2:
                        print(line((name, part, how, schema), scores))
            if len(parts) == 2:
                print(line((name, "both", how, "all"), [(score, pair.same) for pair, score in scored]))
            if errors:
                _write(errors, f"{name}-{how}", scored)
        sys.stdout.flush()


def _write(folder: Path, name: str, scored: Sequence[tuple[Pair, float]]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / f"{name}.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(("same", "score", "schema", "query", "listed", "query_more", "listed_more", "note"))
        for pair, score in sorted(scored, key=lambda item: (item[0].same, -item[1])):
            if pair.part == "dev" and (score >= DEFAULT_THRESHOLD) != pair.same:
                query, listed = pair.query, pair.listed
                more = "; ".join((*query.names[1:4], *(born.iso for born in query.birth_dates), *query.countries, *query.addresses[:1]))
                other = "; ".join((*(name.text for name in listed.names[1:4]), *(dated.period.iso for dated in listed.dates), listed.id))
                writer.writerow((pair.same, f"{score:.3f}", listed.schema, query.names[0], listed.names[0].text, more, other, pair.note))


if __name__ == "__main__":
    main()
