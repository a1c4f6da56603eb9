"""Writes ``src/casemate/match/names1_weights.py``: how much each measure of two names weighs. Run it as ``python -m tools.fit_names``.

A logistic regression with signs held fixed (nothing that speaks against two names being one may speak for it), deterministic, on the
development two thirds (``benchmarks/matching/heldout.py``) of

- names of SDN and of the UN list made wrong in ten ways, against their own entry (same) and against other entries of their list (other);
- names that have nothing to do with sanctions (yente's fixtures, MIT; the LEI register, CC0) against the entries most like them (other);
- the labelled pairs of ``benchmarks/matching/pairdata.py`` with names alone (MIT, Apache-2.0, ANU).

Each group counts as stated in ``GROUPS``, whatever its size. Reads ../shared/data (or CASEMATE_TEST_DATA); nothing of it is CC BY-NC.
A file name as argument keeps the rows for a closer look.
"""

from __future__ import annotations

import math
import random
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from benchmarks.matching.develop import DEVELOP, TREATMENTS, bearers_of, identifying, names_of, unmistakable, unrelated
from benchmarks.matching.heldout import rank
from benchmarks.matching.lists import ALL, Screener, read_all
from benchmarks.matching.pairdata import SETS
from numpy.typing import NDArray

from casemate.match.alignment import MEASURES, measure, score_names
from casemate.match.matcher import prepare_names
from casemate.match.pairing import pair_words
from casemate.model.subject import Subject
from casemate.text.names import PreparedName, prepare

TARGET = Path(__file__).resolve().parents[1] / "src/casemate/match/names1_weights.py"
#: Group -> how much it counts.
GROUPS = {
    "treated same": 4.0, "treated other": 1.0, "persons other": 16.0, "companies other": 1.0, "entity_bench": 4.0,
    "recon_2019": 1.0, "yente_un": 0.7,
    "senzing": 0.4, "febrl": 0.7, "fake_1000": 0.2,
}  # fmt: skip
EACH, UNRELATED, AGAINST = 250, 4000, 4
#: How steep the score is, and where it stands at even odds; both so that 0.7 is the best threshold.
STEEP, EVEN = 0.75, 0.67
#: Weights that are at most this, whatever the data says: "Victory 3" is another ship than "Victory"; one like word is not a name.
HARD = {"number": -5.0, "unlike": -2.5, "any_conflict": -4.0, "too_little": -4.0, "only_listed_person": -2.0}
#: Names of organisations are longer and raise fewer false alarms: what is asked of them is less (1.5 % of strangers against 0.5 %).
LEAST_NO_PERSON = 0.5
#: How strongly weights are held near zero.
RIDGE = 2e-5

Row = tuple[str, bool, tuple[float, ...]]


def best_pair(queries: tuple[PreparedName, ...], listed: list[PreparedName]) -> tuple[float, ...] | None:
    """The measures of the pair with the best score; ``None`` where it is equal, or shares nothing."""
    score, query, other = max(((score_names(q, other), q, other) for q in queries for other in listed), key=lambda item: item[0])
    return None if score in (0.0, 1.0) else measure(query, other, *pair_words(query, other))


def treated_rows(screener: Screener) -> Iterator[Row]:
    """Names made wrong, against their own entry and against others of the same list."""
    names = names_of(list(screener.listings), "dev")
    bearers, words = bearers_of(screener)
    for number, (kind, treat) in enumerate(TREATMENTS.items()):
        rng = random.Random(f"fit {kind}")
        for place, schema, name in names[number * 700 : number * 700 + EACH]:
            wrong = treat(name, rng)
            if not wrong or not identifying(wrong, schema) or ("drop" in kind and _numbers(wrong) != _numbers(name)):
                continue
            queries = prepare_names([wrong])
            if "drop" in kind and not unmistakable(wrong, name, schema, bearers, words):
                continue
            own = screener.listings[place]
            row = best_pair(queries, [prepare(name.text, own.schema) for name in own.names])
            if row is not None:
                yield "treated same", True, row
            bears = {prepare(name.text, own.schema).key for name in own.names}
            if "drop" in kind:
                continue
            for other in screener.candidates(Subject((wrong,)), limit=AGAINST + 1):
                listing = screener.listings[other]
                prepared = [prepare(name.text, listing.schema) for name in listing.names]
                if listing.list == own.list and other != place and bears.isdisjoint(p.key for p in prepared):
                    row = best_pair(queries, prepared)
                    if row is not None:
                        yield "treated other", False, row


def _numbers(name: str) -> set[str]:
    prepared = prepare(name)
    return {token for token, role in zip(prepared.tokens, prepared.roles, strict=True) if role == "n"}


def unrelated_rows(screener: Screener) -> Iterator[Row]:
    """Names of others against the entries most like them."""
    for kind, schema in (("persons", "Person"), ("companies", "Company")):
        names = sorted(set(unrelated(kind, "dev")), key=lambda text: rank("fit", text))[:UNRELATED]
        for name in names:
            subject = Subject((name,), schema)
            for place in screener.candidates(subject, limit=AGAINST):
                listing = screener.listings[place]
                row = best_pair(screener.matcher.prepare(subject).names, [prepare(name.text, listing.schema) for name in listing.names])
                if row is not None:
                    yield f"{kind} other", False, row


def labelled_rows() -> Iterator[Row]:
    """The labelled pairs, names alone."""
    for name, pairs in SETS.items():
        for pair in pairs():
            if pair.part != "dev":
                continue
            alone = pair.names_alone()
            listed = [prepare(name.text, alone.listed.schema) for name in alone.listed.names]
            row = best_pair(prepare_names(alone.query.names), listed)
            if row is not None:
                yield name, pair.same, row


def fit(rows: list[Row]) -> tuple[float, list[float]]:
    """Bias and weights."""
    x = np.array([row for _, _, row in rows])
    y = np.array([same for _, same, _ in rows], dtype=float)
    groups = np.array([group for group, _, _ in rows])
    share = np.zeros(len(rows))
    for group, counts in GROUPS.items():
        for same in (0.0, 1.0):
            here = (groups == group) & (y == same)
            if here.any():
                share[here] = counts / here.sum()
    share /= share.sum()
    least = np.array([0.0, LEAST_NO_PERSON, *[-20.0] * (x.shape[1] - 2)])
    most = np.array([20.0, 9.0, *[HARD.get(name, 0.0) for name in MEASURES[2:]]])
    weights, bias = np.zeros(x.shape[1]), 0.0
    first, second = np.zeros(x.shape[1] + 1), np.zeros(x.shape[1] + 1)
    for step in range(1, 6001):
        wrong = share * (1 / (1 + np.exp(-(x @ weights + bias))) - y)
        slope: NDArray[np.float64] = np.append(x.T @ wrong + RIDGE * weights, wrong.sum())
        first, second = 0.9 * first + 0.1 * slope, 0.999 * second + 0.001 * slope**2
        move = 0.03 * (first / (1 - 0.9**step)) / (np.sqrt(second / (1 - 0.999**step)) + 1e-9)
        weights = np.clip(weights - move[:-1], least, most)
        bias -= float(move[-1])
    return bias, weights.tolist()


def main() -> None:
    """Gather, fit, write."""
    rows = [*treated_rows(Screener(read_all(DEVELOP))), *unrelated_rows(Screener(read_all(ALL))), *labelled_rows()]
    bias, weights = fit(rows)
    for name, weight in zip(MEASURES, weights, strict=True):
        print(f"{name:20} {weight:8.3f}")
    write(bias, weights)
    print(f"{len(rows):,} rows; written to {TARGET}")
    if len(sys.argv) > 1:
        np.savez(sys.argv[1], x=[row for _, _, row in rows], y=[same for _, same, _ in rows], g=[group for group, _, _ in rows])


def write(bias: float, weights: list[float]) -> None:
    """Write the module, the scale turned so that 0.7 is the threshold."""
    bias = STEEP * bias + math.log(EVEN / (1 - EVEN))
    lines = "\n".join(f"    {STEEP * weight:.3f},  # {name}" for name, weight in zip(MEASURES, weights, strict=True))
    TARGET.write_text(
        '"""How much each measure of two names weighs (``alignment.MEASURES``). Written by ``tools/fit_names.py``; do not edit."""\n\n'
        f"BIAS = {bias:.3f}\nWEIGHTS = (\n{lines}\n)\n",
        encoding="utf-8",
    )


if __name__ == "__main__":
    main()
