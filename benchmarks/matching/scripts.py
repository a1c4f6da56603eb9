"""How often the right entry is among the first five, where the question is in its own script and the list holds only Latin letters.

    .venv/bin/python -m benchmarks.matching.scripts [--part dev|test] [--with ours|anyascii|icu] [--misses N]

Three kinds of questions, all against the Latin names of the SDN list of 2021-07-07 and 20,000 Latin names of the pairs as distractors:

- ``lists``: names in the original script on real lists (UN, EU, Canada, Australia, Türkiye, OFAC, and a delta of many lists for Hebrew and
  kana), against the Latin names of the same entries. Persons, and apart from them organisations: their "Latin name" is often a translation.
- ``pairs``: two words, as a given and a family name, drawn from public pairs of one name in two scripts.
- ``word``: one such word alone, among the other words. No target: many are too short for any method to tell apart.

A third of all, by hash, is the test part; nothing was tuned on it. ``icu`` needs PyICU (see ``setup_peers``).
"""

from __future__ import annotations

import argparse
import gzip
import json
import sys
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from importlib import import_module
from itertools import pairwise
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from benchmarks.matching.heldout import part_of, rank
from benchmarks.matching.lists import ALL, SDN, Screener, read
from tests.realdata import ROOT

from casemate.model.listing import Listing, Name
from casemate.model.subject import Subject
from casemate.text import transliterate
from casemate.text.scripts import script_of

DISTRACTORS, PER_SCRIPT = 20_000, 600
_PAIRS = ROOT / "transliteration"
_WIKIDATA = {
    "hebrew": ("netransliteration_coling2018/wd_hebrew.normalized.aligned.tokens.gz", 2),
    "korean": ("netransliteration_coling2018/wd_korean.normalized.aligned.tokens.gz", 1),
    "chinese": ("netransliteration_coling2018/wd_chinese.normalized.aligned.tokens.gz", 2),
    "russian": ("netransliteration_coling2018/wd_russian_20.gz", 2),
    "persian": ("deepchar_entities/wd_persian.normalized.aligned.tokens.gz", 2),
    "armenian": ("deepchar_entities/wd_armenian.normalized.aligned.tokens.gz", 2),
}
#: Lists with original script, in which edition; the parties of ``delta`` bear names from many lists.
_LISTS = {
    **{k: ALL[k] for k in ("un_sc_sanctions", "eu_journal_sanctions", "ca_dfatd_sema_sanctions", "au_dfat_sanctions", "tr_fcib", "eu_fsf")},
    "us_ofac_sdn": "ofac/2024-08-28_enhanced_xml_IRGC",
}
_PERSIAN = frozenset("پچژگکی")
_NAMES = {"Cyrl": "cyrillic", "Hani": "chinese", "Hang": "korean", "Hebr": "hebrew", "Grek": "greek", "Kana": "kana", "Armn": "armenian"}


@dataclass(frozen=True, slots=True)
class Case:
    """A question and the one entry (its id) that is right."""

    group: str
    query: str
    schema: str | None
    entry: str


def _language(text: str) -> str | None:
    script = script_of(text)
    if script == "Arab":
        return "arabic" if _PERSIAN.isdisjoint(text) else "persian"
    return _NAMES.get(script or "")


def from_lists() -> Iterator[tuple[Listing, list[Case]]]:
    """Entries with their Latin names only, and the questions in other scripts."""
    for list_id, path in _LISTS.items():
        for listing in read(list_id, path):
            yield from _split(replace(listing, id="x_" + listing.id) if list_id == "us_ofac_sdn" else listing)
    with gzip.open(ROOT / "ftm/yente_entities_delta/entities.delta.json.gz", "rt") as lines:
        for line in lines:
            entity = json.loads(line)["entity"]
            names = [*entity.get("properties", {}).get("name", []), *entity.get("properties", {}).get("alias", [])]
            if entity.get("schema") in ("Person", "Organization") and names:
                listing = Listing("delta:" + entity["id"], entity["schema"], tuple(Name(name) for name in dict.fromkeys(names)))
                yield from _split(listing, only=("hebrew", "kana"))


def _split(listing: Listing, only: Sequence[str] = ()) -> Iterator[tuple[Listing, list[Case]]]:
    latin = tuple(name for name in listing.names if script_of(name.text) is None)
    what = "persons" if listing.schema == "Person" else "others"
    cases = [
        Case(f"lists {what}: {language}", name.text, listing.schema, listing.id)
        for name in listing.names
        if (language := _language(name.text)) is not None and (not only or language in only)
    ]
    if latin and cases:
        yield replace(listing, names=latin), cases


def pairs(language: str) -> list[tuple[str, str]]:
    """(original, Latin) words of ``language``, each original once, in the order of their hash."""
    found: dict[str, str] = {}
    if language == "arabic":
        for line in (_PAIRS / "google_ar2en/ar2en.txt").read_text("utf-8").splitlines():
            original, _, latin = line.partition("\t")
            found.setdefault(original.strip(), latin.strip())
        with gzip.open(_PAIRS / "arabic_english_names/arabic_english.csv.gz", "rt", encoding="utf-8") as lines:
            for line in lines:
                original, _, latin = line.strip().partition(",")
                found.setdefault(original, latin)
    else:
        path, least = _WIKIDATA[language]
        with gzip.open(_PAIRS / path, "rt", encoding="utf-8") as lines:
            for line in lines:
                parts = line.rstrip("\n").split("\t")
                if len(parts) < 3 or int(parts[2]) >= least:
                    found.setdefault(parts[1].replace(" ", ""), parts[0].replace(" ", ""))
    chosen = [(original, latin) for original, latin in found.items() if len(original) > 1 and len(latin) > 2]
    return sorted(chosen, key=lambda pair: rank(language, pair[0]))


def from_pairs(part: str) -> Iterator[tuple[Listing, list[Case]]]:
    """Words and pairs of words as entries, and as many distractors as ``DISTRACTORS``."""
    rest: list[str] = []
    for language in ("arabic", *_WIKIDATA):
        words = pairs(language)
        rest += [latin for _, latin in words[-DISTRACTORS // 3 :]]
        chosen = [pair for pair in words[: -DISTRACTORS // 3] if part_of(language, pair[0]) == part][: 2 * PER_SCRIPT]
        for number, (first, second) in enumerate(zip(chosen[::2], chosen[1::2], strict=False)):
            entry = f"pairs:{language}-{number}"
            case = Case(f"pairs: {language}", f"{first[0]} {second[0]}", "Person", entry)
            yield Listing(entry, "Person", (Name(f"{first[1]} {second[1]}".title()),)), [case]
        for number, (original, latin) in enumerate(chosen[:PER_SCRIPT]):
            entry = f"words:{language}-{number}"
            yield Listing(entry, "Person", (Name(latin.title()),)), [Case(f"word: {language}", original, "Person", entry)]
    rest = sorted(set(rest), key=lambda word: rank("rest", word))[:DISTRACTORS]
    for number, word in enumerate(rest):
        yield Listing(f"words:rest-{number}", "Person", (Name(word.title()),)), []
    for number, (one, two) in enumerate(pairwise(rest)):
        yield Listing(f"pairs:rest-{number}", "Person", (Name(f"{one} {two}".title()),)), []


def world(part: str) -> tuple[Screener, list[Case]]:
    """Everything indexed, and the questions of that part."""
    listings, cases = read("us_ofac_sdn", SDN["us_ofac_sdn"]), list[Case]()
    for listing, found in from_lists():
        listings.append(listing)
        cases += [case for case in found if part_of("scripts", case.entry) == part]
    for listing, found in from_pairs(part):
        listings.append(listing)
        cases += found
    return Screener(listings), cases


def place_of(screener: Screener, case: Case, places: dict[str, int]) -> tuple[int | None, float, str]:
    """The right entry's place among the candidates (1: first; ``None``: it is not there), its score, and what was first."""
    prepared = screener.matcher.prepare(Subject(names=(case.query,), schema=case.schema))
    windows = dict.fromkeys(("us_ofac_sdn", "words" if case.entry.startswith("words:") else "pairs", case.entry.partition(":")[0]), (0, 0))
    scored = []
    for candidate in screener.index.candidates(prepared.names, windows=windows, limit=50):
        names = [screener.index.prepared(name) for name in screener.index.names_of(candidate.entry, windows=windows)]
        scored.append((-round(screener.matcher.match(prepared, screener.listings[candidate.entry], names).score, 4), candidate.entry))
    scored.sort(key=lambda item: (item[0], screener.listings[item[1]].id))
    right = places[case.entry]
    first = screener.listings[scored[0][1]].caption if scored else "nothing"
    for place, (score, entry) in enumerate(scored, 1):
        if entry == right:
            return place, -score, first
    return None, 0.0, first


def _other(name: str) -> Callable[[str], str]:
    if name == "anyascii":
        from anyascii import anyascii

        return lambda text: str(anyascii(text))
    icu = import_module("icu")

    chosen = icu.Transliterator.createInstance("Any-Latin; Latin-ASCII")
    return lambda text: str(chosen.transliterate(text))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--part", choices=("dev", "test"), default="dev")
    parser.add_argument("--with", dest="how", choices=("ours", "anyascii", "icu"), default="ours")
    parser.add_argument("--misses", type=int, default=0, help="show so many misses per group; never of the test part")
    parser.add_argument("--only", default="", help="groups whose name holds this")
    options = parser.parse_args()
    if options.how != "ours":
        from casemate.match import matcher
        from casemate.text import names

        other = _other(options.how)
        vars(names)["to_latin"] = other
        vars(matcher)["latin_forms"] = lambda text: (other(text),)
    screener, cases = world(options.part)
    places = {listing.id: place for place, listing in enumerate(screener.listings)}
    groups: dict[str, list[Case]] = defaultdict(list)
    for case in cases:
        if options.only in case.group:
            groups[case.group].append(case)
    print(f"{len(screener.listings)} entries; part {options.part}; {options.how}; {transliterate.__name__}")
    print(f"{'':28} {'asked':>6} {'found':>6} {'first 5':>8} {'first':>6} {'>= 0.7':>7}")
    for group, asked in sorted(groups.items()):
        chosen = sorted(dict.fromkeys(asked), key=lambda case: rank("ask", case.query + case.entry))[:PER_SCRIPT]
        placed = [(case, place_of(screener, case, places)) for case in chosen]
        size = len(placed)
        figures = [
            sum(place is not None for _, (place, _, _) in placed) / size,
            sum(place is not None and place <= 5 for _, (place, _, _) in placed) / size,
            sum(place == 1 for _, (place, _, _) in placed) / size,
            sum(score >= 0.7 for _, (_, score, _) in placed) / size,
        ]
        print(f"{group:28} {size:6} {figures[0]:6.3f} {figures[1]:8.3f} {figures[2]:6.3f} {figures[3]:7.3f}", flush=True)
        missed = [(case, found) for case, found in placed if found[0] is None or found[0] > 5]
        for case, (place, score, first) in missed[: options.misses if options.part == "dev" else 0]:
            right = [name.text for name in screener.listings[places[case.entry]].names]
            print(f"      {case.query!r} [{transliterate.to_latin(case.query)}] {right[:3]} at {place} {score:.2f}; first: {first!r}")


if __name__ == "__main__":
    main()
