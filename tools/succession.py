"""Derives src/casemate/app/succession.csv from the editions on both sides of each move, and says what it could not derive.

    python tools/succession.py [--write]

Reads ../shared/data (or CASEMATE_TEST_DATA). A pair is taken where both sides are of one type and have the same number and an equal
name, or where exactly one entry that is new on the other side has the same primary name (else: the same primary name as one of its names);
for the United Kingdom, where the new list itself states the old list's number (OFSI Group ID). Review what is printed before it is written.
"""

from __future__ import annotations

import argparse
import csv
import io
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from tests.realdata import ROOT

TARGET = Path(__file__).resolve().parents[1] / "src" / "casemate" / "app" / "succession.csv"
_OFAC = ROOT / "ofac"
_UK = ROOT / "uk"


@dataclass(slots=True)
class Entry:
    """One entry of an OFAC edition; ``names``: primary first, then the aliases where the edition has them."""

    number: str
    kind: str
    programmes: str
    names: list[str] = field(default_factory=list)


@dataclass(slots=True)
class Derived:
    """Pairs (earlier, later, basis), and entries for which none was found, with why."""

    pairs: list[tuple[str, str, str]] = field(default_factory=list)
    open: list[str] = field(default_factory=list)


def edition(main: Path, aliases: Path | None = None) -> dict[str, Entry]:
    """The entries of a delimited edition by number."""
    found: dict[str, Entry] = {}
    for row in _rows(main):
        found[row[0]] = Entry(row[0], _text(row[2]) or "entity", row[3], [_text(row[1])])
    for row in _rows(aliases) if aliases else ():
        if row[0] in found:
            found[row[0]].names.append(_text(row[3]))
    return found


def _rows(path: Path) -> Iterator[list[str]]:
    text = path.read_text(encoding="utf-8", errors="replace").replace("\x1a", "")
    yield from (row for row in csv.reader(io.StringIO(text)) if len(row) > 3 and row[0].strip().isdigit())


def _text(cell: str) -> str:
    text = " ".join(cell.split())
    return "" if text == "-0-" else text.upper()


#: Pairs that no exact name joins, found by reading: (move, earlier number) -> later number. The two are new in the edition after the move,
#: of the same kind and programme: "Bank of Industry and Mine (of Iran)" without its last words, and "Joint Iran-Venezuela Bank", whose
#: alias "Iranian-Venezuelan Bi-National Bank" became "Iran-Venezuela Bi-National Bank".
READ: dict[tuple[str, str], str] = {("eo13599_back", "4637"): "25685", ("eo13599_back", "13144"): "25648"}


def moved(left: dict[str, Entry], arrived: dict[str, Entry], already: set[str], move: str) -> Derived:
    """The entries of ``left`` on the other side; ``already``: numbers that were there before the move."""
    derived = Derived()
    fresh = {number: entry for number, entry in arrived.items() if number not in already}
    for number, entry in sorted(left.items(), key=lambda item: int(item[0])):
        same = arrived.get(number)
        if same is not None and same.kind == entry.kind and set(same.names) & set(entry.names):
            derived.pairs.append((number, number, "number" if same.names[0] == entry.names[0] else "number_alias"))
            continue
        if (move, number) in READ:
            derived.pairs.append((number, READ[move, number], "read"))
            continue
        alike = [e for e in fresh.values() if e.kind == entry.kind and e.names[0] == entry.names[0]]
        basis = "name"
        if not alike:
            alike = [e for e in fresh.values() if e.kind == entry.kind and (entry.names[0] in e.names or e.names[0] in entry.names)]
            basis = "alias"
        if len(alike) == 1:
            derived.pairs.append((number, alike[0].number, basis))
        else:
            why = "no entry fits" if not alike else f"several fit: {', '.join(e.number for e in alike)}"
            derived.open.append(f"{number} {entry.names[0]} ({entry.kind}): {why}")
    return derived


def united_kingdom() -> Derived:
    """OFSI's groups and the unique ids that state them."""
    derived = Derived()
    stated: dict[str, set[str]] = {}
    with (_UK / "2026-05-13_uk_sanctions_list_tables" / "subjects.csv").open(encoding="utf-8") as stream:
        for row in csv.DictReader(stream):
            if row["ofsi_group_id"].strip().isdigit():
                stated.setdefault(row["ofsi_group_id"].strip(), set()).add(row["unique_id"].strip())
    for group, ids in sorted(stated.items(), key=lambda item: int(item[0])):
        derived.pairs.extend((group, unique_id, "group") for unique_id in sorted(ids))
    return derived


def derive() -> dict[str, Derived]:
    """Every move by its id."""
    sdn_2015 = edition(_OFAC / "2015-01-17_sdn_csv" / "sdn.csv")
    sdn_2016 = edition(_OFAC / "2016-10-11_full_delimited" / "SDN.CSV")
    sdn_2018 = edition(_OFAC / "2018-01-26_sdn_csv" / "sdn.csv")
    sdn_after = edition(_OFAC / "2018-12-19_sdn_csv_set" / "sdn.csv", _OFAC / "2018-12-19_sdn_csv_set" / "alt.csv")
    cons = {}
    for folder in ("2016-10-11_consolidated_nonsdn_all_formats", "2018-05-27_consolidated_nonsdn_eo13599"):
        cons[folder] = edition(_OFAC / folder / "cons_prim.csv", _OFAC / folder / "cons_alt.csv")
    first, last = (
        {number: entry for number, entry in held.items() if "IRAN" in entry.programmes.replace("]", " ").replace("[", " ").split()}
        for held in cons.values()
    )
    gone = {number: entry for number, entry in sdn_2015.items() if number in first and number not in sdn_2016}
    return {
        "eo13599": moved(gone, first, set(), "eo13599"),
        "eo13599_back": moved(last, sdn_after, set(sdn_2018), "eo13599_back"),
        "uk_one_list": united_kingdom(),
    }


def main() -> None:
    """Prints a table of what was derived and what was not; writes it where asked."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write", action="store_true", help="write succession.csv")
    write = parser.parse_args().write
    found = derive()
    for move, derived in found.items():
        print(f"{move}: {len(derived.pairs)} pairs, {len(derived.open)} open")
        for basis in sorted({basis for _, _, basis in derived.pairs}):
            print(f"  {sum(b == basis for _, _, b in derived.pairs):5}  {basis}")
        for line in derived.open[:40]:
            print(f"  open: {line}")
        for earlier, later, basis in derived.pairs:
            if basis in ("name", "alias", "read"):
                print(f"  {earlier} -> {later}  ({basis})")
    if write:
        with TARGET.open("w", encoding="utf-8", newline="") as stream:
            out = csv.writer(stream, lineterminator="\n")
            out.writerow(("move", "earlier", "later", "basis"))
            out.writerows((move, *pair) for move, derived in found.items() for pair in derived.pairs)


if __name__ == "__main__":
    main()
