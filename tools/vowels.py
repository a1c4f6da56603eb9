"""Learns which vowels Arabic writing leaves out, and writes src/casemate/text/vowel_table.py.

    .venv/bin/python tools/vowels.py [FOLDER of shared data]

Data: google/transliteration ar2en (Apache-2.0) and thomas-chauvet/names_transliteration (MIT), words in Arabic with their Latin form;
the third that ``benchmarks/matching/scripts.py`` measures on is left out. Every word is laid against its Latin form, letter by letter,
by the consonants a letter may stand for; what remains are vowels. Counted is what follows a letter, given up to two letters on either
side; a longer context is kept only where it was seen ``LEAST`` times and says something else than the shorter one. No word is kept,
only contexts of letters.
"""

from __future__ import annotations

import gzip
import re
import sys
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterator
from hashlib import sha256
from itertools import pairwise
from pathlib import Path

from casemate.text.abjad import ASCII, MARKS, SAME, contexts

LEAST = 6
#: Words with a letter that hardly stands in foreign names say more about names that are Arabic.
NATIVE, WEIGHT = frozenset("HESDTZqxp>&}v*"), 3

_SPELLINGS = {
    "b": "b p", "t": "t", "v": "th s t", "j": "j g dj gi ge c", "H": "hh h",
    "x": "kh ch h k x", "d": "d", "*": "dh th z d", "r": "r",
    "z": "z s", "s": "s sc ss ce c z", "$": "sch sh ch s", "S": "s ss c", "D": "dh d z th", "T": "th t", "Z": "dh z d th", "g": "gh g j",
    "f": "ph f v w", "q": "kh gh q k g c", "k": "ck ch kk qu k c q g x", "l": "l", "m": "m", "n": "n", "h": "h",
    "P": "p b", "J": "tch ch c",
    "R": "zh j g", "G": "gh g k j", "V": "v",
}  # fmt: skip
_CONSONANTS = {letter: tuple(sorted(spellings.split(), key=len, reverse=True)) for letter, spellings in _SPELLINGS.items()}
_VOWELS = re.compile(r"[aeiouy]*")


def words(folder: Path) -> Iterator[tuple[str, str]]:
    """(letters, Latin) of the development part."""
    found: dict[str, str] = {}
    for line in (folder / "transliteration/google_ar2en/ar2en.txt").read_text("utf-8").splitlines():
        original, _, latin = line.partition("\t")
        found.setdefault(original.strip(), latin.strip())
    with gzip.open(folder / "transliteration/arabic_english_names/arabic_english.csv.gz", "rt", encoding="utf-8") as lines:
        for line in lines:
            original, _, latin = line.strip().partition(",")
            found.setdefault(original, latin)
    for original, latin in found.items():
        # as benchmarks/matching/heldout.py divides
        if int.from_bytes(sha256(f"arabic\n{original.casefold()}".encode()).digest()[:8], "big") % 3:
            yield MARKS.sub("", unicodedata.normalize("NFKC", original)).translate(SAME).translate(ASCII), _plain(latin)


def _plain(latin: str) -> str:
    text = unicodedata.normalize("NFKD", latin.lower()).replace("ı", "i")
    return re.sub(r"[^a-z]", "", "".join(char for char in text if not unicodedata.combining(char)))


def _cost(letter: str, chunk: str) -> float | None:
    """What it costs to read ``letter`` as ``chunk``; ``None``: it can't be."""
    if letter in _CONSONANTS:
        if chunk == "":
            return 4.0
        for spelling in _CONSONANTS[letter]:
            rest = chunk[len(spelling) * (2 if len(spelling) == 1 and chunk.startswith(spelling * 2) else 1) :]
            if chunk.startswith(spelling) and _VOWELS.fullmatch(rest):
                return 0.1 * len(rest)
        return None
    if letter in "A>|<'E}&Y" and _VOWELS.fullmatch(chunk):
        return 0.2 * abs(len(chunk) - 1)
    if letter == "A" and re.fullmatch(r"[aeiou]*h?", chunk):
        return 0.5
    if letter == "p" and re.fullmatch(r"[aeiou]*[ht]?", chunk):
        return 0.0
    if letter == "w" and re.fullmatch(r"[aeiou]*|[vwu][aeiou]*|[ou]w", chunk):
        return 0.2 * abs(len(chunk) - 1)
    if letter == "y" and re.fullmatch(r"[aeiouyj]*", chunk):
        return 0.2 * abs(len(chunk) - 1)
    return None


def align(letters: str, latin: str) -> list[str] | None:
    """The part of ``latin`` that each of ``letters`` stands for; ``None`` where they are not one word."""
    best: list[dict[int, tuple[float, int]]] = [{0: (0.0, 0)}]
    for letter in letters:
        reached: dict[int, tuple[float, int]] = {}
        for start, (so_far, _) in best[-1].items():
            for size in range(min(5, len(latin) - start) + 1):
                cost = _cost(letter, latin[start : start + size])
                if cost is not None and so_far + cost < reached.get(start + size, (7.0, 0))[0] - 1e-9:
                    reached[start + size] = (so_far + cost, size)
        best.append(reached)
    if len(latin) not in best[-1]:
        return None
    parts, end = [], len(latin)
    for reached in reversed(best[1:]):
        size = reached[end][1]
        parts.append(latin[end - size : end])
        end -= size
    return parts[::-1]


def _vowels(text: str) -> str:
    text = re.sub("ou|oo|o", "u", text)
    text = re.sub("ee|ie$", "i", text).replace("y", "i").replace("j", "i")
    text = text.replace("e", "e" if text == "e" else "i")
    return re.sub(r"(.)\1+", r"\1", text)


def label(letter: str, chunk: str) -> str:
    """What is learnt about ``letter`` read as ``chunk``: the vowels after a consonant, the whole of a letter that carries vowels."""
    if letter in _CONSONANTS:
        spelling = next((s for s in _CONSONANTS[letter] if chunk.startswith(s)), "")
        rest = chunk[len(spelling) :]
        return _vowels(rest[1:] if rest[:1] == spelling[:1] and spelling else rest)
    if letter == "p":
        return _vowels(chunk.rstrip("ht")) + ("t" if chunk.endswith("t") else "")
    if chunk[:1] in ("v", "w"):
        return "w" + _vowels(chunk[1:])
    return _vowels(chunk.rstrip("wh"))


def _most(said: Counter[str]) -> str:
    return max(said, key=lambda label: (said[label], label))


def learn(pairs: list[tuple[str, list[str]]]) -> dict[str, str]:
    """Context -> label, only where a context says something else than the next shorter one."""
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    chains: dict[tuple[str, ...], None] = {}
    for letters, labels in pairs:
        vowel = False
        weight = WEIGHT if not NATIVE.isdisjoint(letters) else 1
        for place, said in enumerate(labels):
            chain = contexts(letters, place, vowel=vowel)
            chains[chain] = None
            for context in chain:
                # an e stands for a short a as often as for a short i
                for reading in ("a", "i") if said == "e" else (said, said):
                    counts[context][reading] += weight
            vowel = said[-1:] in ("a", "e", "i", "u")
    shortest = {chain[-1] for chain in chains}
    model = {c: _most(n) for c, n in counts.items() if c in shortest or n.total() >= 2 * LEAST}
    needed = set(shortest)
    for chain in chains:
        known = [context for context in chain if context in model]
        needed |= {longer for longer, shorter in pairwise(known) if model[longer] != model[shorter]}
    return {context: model[context] for context in sorted(needed)}


def main() -> None:
    root = Path(__file__).resolve().parents[1]
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else root.parent / "shared" / "data"
    pairs = []
    for letters, latin in words(folder):
        parts = align(letters, latin) if letters and latin else None
        if parts is not None:
            pairs.append((letters, [label(letter, part) for letter, part in zip(letters, parts, strict=True)]))
    model = learn(pairs)
    grouped: dict[str, list[str]] = defaultdict(list)
    for context, said in model.items():
        grouped[said or "-"].append(context)
    lines = [
        '"""Which vowels follow a letter of Arabic, by the letters around it. Written by tools/vowels.py; do not edit.',
        "",
        "Data: google/transliteration ar2en (Apache-2.0), thomas-chauvet/names_transliteration (MIT).",
        '"""',
        "",
        "#: What is said -> the contexts that say it, as ``casemate.text.abjad.contexts`` gives them.",
        "SAYS = {",
    ]
    for said, found in sorted(grouped.items()):
        lines.append(f'    "{said}": (')
        line = ""
        for context in found:
            if len(line) + len(context) > 118:
                lines.append(f'        r"{line} "')
                line = ""
            line += (" " if line else "") + context
        lines += [f'        r"{line}"', "    ),"]
    lines += ["}"]
    (root / "src/casemate/text/vowel_table.py").write_text("\n".join(lines) + "\n", "utf-8")
    print(len(pairs), "words,", len(model), "contexts")


if __name__ == "__main__":
    main()
