#!/usr/bin/env python3
"""Writes ``docs/lists.md`` from the sources, and below it the counts of real files where these are at hand.

    python tools/docs.py [--without-counts]

The first part says nothing but what ``source.yml``, the formats and ``expected.json`` say; a test holds it to them. The second is the
table of ``benchmarks/counts.py``; it needs ../shared/data (or CASEMATE_TEST_DATA) and some minutes, and is kept as it is otherwise.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from itertools import groupby
from pathlib import Path
from typing import Any

from casemate.model.listing import EFFECTS
from casemate.sources import registry
from casemate.sources.base import Source

ROOT = Path(__file__).resolve().parents[1]
TARGET = ROOT / "docs" / "lists.md"
COUNTS = ROOT / "benchmarks" / "counts.py"
DATA = Path(os.environ.get("CASEMATE_TEST_DATA") or ROOT.parent / "shared" / "data")
#: What stands between these lines is the table of counts.
BEGIN, END = "<!-- counts -->", "<!-- end of counts -->"

_HEAD = """# The lists

Made by `make docs` from the sources themselves (`src/casemate/sources/*/`); edit those, not this page.

- **Effect**: what a listing does. `blocks`: assets frozen, no dealings. `restricts`: part of what could be done is forbidden.
  `licence_required`: a licence is needed. `marks`: marked, with consequences of its own. Of an entry's programmes the gravest counts.
- **Verified**: `real`: the format was read from whole real files. `schema`: no whole real file could be seen; the format is built by
  its schema or documentation and a sample that we wrote. It may refuse a real file, and then says which value it does not know.
- **Cadence**: an edition that nobody checked for longer is stale; a clear answer is then REFER.
- **Credible size**: a number of entries outside the range, or a larger change against the edition before (as many times larger as years
  lie between the two), is refused unless the user insists.
- **Read**: what the samples of the list show to be read; words of `src/casemate/model/words.py`.
- **Ignored by name**: every other value of a source is read, or stops the run.
"""


def own_sources() -> tuple[Source, ...]:
    """The sources that ship with Casemate (a plug-in's have their own documentation), by id."""
    folder = ROOT / "src" / "casemate" / "sources"
    return tuple(registry.load(source_id) for source_id in registry.source_ids() if (folder / source_id / "source.yml").is_file())


def text() -> str:
    """The part that the sources make."""
    sources = own_sources()
    return "\n".join([_HEAD, *_overview(sources), *(line for source in sources for line in _section(source))])


def _overview(sources: Iterable[Source]) -> Iterator[str]:
    yield "| list | issuer | regime | effect | how it comes | formats | stale after |"
    yield "| --- | --- | --- | --- | --- | --- | --- |"
    for source in sources:
        effects = [effect for effect in EFFECTS if effect in {source.effect, *(one.effect for one in source.programmes.values())}]
        days = "closed" if source.cadence_days is None else f"{source.cadence_days} days"
        yield _row(
            f"[`{source.id}`](#{source.id})", source.publisher, source.regime, ", ".join(effects), _how(source),
            ", ".join(f"{one.id} ({source.verified[one.id]})" for one in source.formats), days,
        )  # fmt: skip
    yield ""


def _how(source: Source) -> str:
    if source.closed_on is not None:
        return f"closed on {source.closed_on}; from a file"
    return "fetched" if source.downloads else "from a file"


def _section(source: Source) -> Iterator[str]:
    yield f"## {source.id}"
    yield ""
    yield f"**{source.title}.** Issuer: [{source.publisher}]({source.publisher_url}). Licence: [{source.licence}]({source.licence_url})."
    yield ""
    yield f"- Regime {source.regime}; effect `{source.effect}` where no programme below says otherwise."
    for effect in EFFECTS:
        named = [one for one in source.programmes.values() if one.effect == effect]
        if named:
            yield f"- `{effect}`: " + "; ".join(f"`{one.id}` {one.title}" for one in named) + "."
    low, high = source.size
    yield (
        f"- Credible size: {low:,} to {high:,} entries; against the edition before, at most {source.max_shrink:.0%} gone and "
        f"{source.max_growth:.0%} new."
    )
    yield f"- {_cadence(source)}"
    yield from _downloads(source)
    yield ""
    yield "| format | what it is | verified | parts |"
    yield "| --- | --- | --- | --- |"
    expected = _expected(source.id)
    for one in source.formats:
        yield _row(f"`{one.id}`", one.title, source.verified[one.id], ", ".join(expected.get(one.id, {}).get("parts", ())))
    yield ""
    yield f"Read: {_read(expected.values())}."
    yield ""
    if source.ignored:
        yield "Ignored by name:"
        yield ""
        for name, why in source.ignored.items():
            yield f"- {name}: {why}"
    else:
        yield "Ignored by name: nothing."
    yield ""


def _cadence(source: Source) -> str:
    if source.closed_on is not None:
        return (
            f"No longer published since {source.closed_on}: it never becomes stale, and answers for days up to its last edition and after."
        )
    return f"Stale after {source.cadence_days} days without a check."


def _downloads(source: Source) -> Iterator[str]:
    if not source.downloads:
        yield f"- Not fetched: name a file, `casemate update {source.id} --from PATH`."
    for format_id, items in groupby(source.downloads, key=lambda item: item.format):
        yield f"- Fetched as `{format_id}`: " + " , ".join(f"<{item.url}>" for item in items)


def _expected(source_id: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(registry.folder_of(source_id).joinpath("expected.json").read_text(encoding="utf-8"))
    return found


#: Field of a Listing -> how it is called here; the kinds of its values are named behind it.
_FIELDS = {
    "names": "names", "identifiers": "identifiers", "dates": "dates", "places": "places", "countries": "countries", "facts": "facts",
    "relations": "relations",
}  # fmt: skip
_PLAIN = {
    "programmes": "programmes", "measures": "measures", "acts": "legal acts", "remarks": "remarks", "designated_on": "designated on",
    "amended_on": "amended on",
}  # fmt: skip


def _read(samples: Iterable[dict[str, Any]]) -> str:
    kinds: dict[str, set[str]] = {}
    plain: set[str] = set()
    for sample in samples:
        for listing in sample["listings"].values():
            plain |= listing.keys() & _PLAIN.keys()
            for name in listing.keys() & _FIELDS.keys():
                kinds.setdefault(name, set()).update(_kind(name, value) for value in listing[name])
    shown = [f"{title} ({', '.join(sorted(kinds[name]))})" for name, title in _FIELDS.items() if name in kinds]
    return "; ".join([*shown, *(title for name, title in _PLAIN.items() if name in plain)])


def _kind(name: str, value: dict[str, Any]) -> str:
    kind = str(value.get("kind", "primary"))
    return f"weak {kind}" if name == "names" and value.get("quality") == "weak" else kind


def _row(*cells: str) -> str:
    return "| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |"


# ---- counts of real files


def counts() -> str:
    """The table of ``benchmarks/counts.py``: per real file what is in it, counted by Casemate and by plain means."""
    with tempfile.TemporaryDirectory(prefix="casemate-docs-") as folder:
        target = Path(folder) / "counts.json"
        done = subprocess.run([sys.executable, str(COUNTS), "--json", str(target)], cwd=ROOT, capture_output=True, text=True, check=False)
        if not target.exists():
            raise SystemExit(f"{COUNTS} gave no table:\n{done.stdout[-2000:]}{done.stderr[-2000:]}")
        rows: list[dict[str, Any]] = json.loads(target.read_text(encoding="utf-8"))
    return "\n".join(_counts_table(rows))


def _counts_table(rows: list[dict[str, Any]]) -> Iterator[str]:
    yield "Real files, read by Casemate and counted another way (`benchmarks/counts.py`), compared entry by entry, names letter by"
    yield "letter. One number: both agree. Two numbers: the plain count, then Casemate's; why they differ stands below the table. A"
    yield "number in brackets is Casemate's alone, where a plain count can't tell."
    yield ""
    yield "| list | file or folder | format | entries | names | identifiers | relations |"
    yield "| --- | --- | --- | ---: | ---: | ---: | ---: |"
    for row in rows:
        numbers = (_number(row[kind]) for kind in ("entries", "names", "identifiers", "relations"))
        yield _row(f"`{row['source']}`", row["path"], row["format"], *numbers)
    yield ""
    noted: dict[str, list[str]] = {}
    for row in rows:
        if row["parted"]:
            count = f"{row['path']}: {row['parted']} {'entry' if row['parted'] == 1 else 'entries'}"
            noted.setdefault("names: the file joins names that Casemate parts; the words of both sides are the same", []).append(count)
        for what, why in row["explained"].items():
            noted.setdefault(f"{what}: {why}", []).append(row["path"])
        for what in row["unexplained"]:
            noted.setdefault(f"{what}: not yet explained", []).append(row["path"])
    for note, paths in noted.items():
        yield f"- {note} ({', '.join(paths)})"


def _number(pair: list[int | None]) -> str:
    raw, own = pair
    if raw is None:
        return f"({own:,})"
    return f"{raw:,}" if raw == own else f"{raw:,} / {own:,}"


def kept() -> str:
    """The table of counts that the page has now; empty where it has none."""
    page = TARGET.read_text(encoding="utf-8") if TARGET.exists() else ""
    return page.partition(BEGIN)[2].partition(END)[0].strip()


def main() -> None:
    """Write the page."""
    renew = "--without-counts" not in sys.argv[1:] and DATA.is_dir() and COUNTS.exists()
    table = counts() if renew else kept()
    TARGET.write_text(f"{text()}\n## Counts of real files\n\n{BEGIN}\n\n{table}\n\n{END}\n", encoding="utf-8")
    print(f"{TARGET}: {len(own_sources())} lists; the counts were {'made anew' if renew else 'kept'}")


if __name__ == "__main__":
    main()
