"""Ten ways in which a listed name is written wrong. Each is a function of a name and a source of chance; ``None``: it does not apply.

Written without a look at Casemate's own folding tables: the transliteration variants are what romanisation tables of the world
disagree about (BGN/PCGN, ISO 9, ICAO 9303, French and German usage; ALA-LC, IJMES and press usage for Arabic and Persian; Wade-Giles for
Chinese; Revised Romanisation and McCune-Reischauer for Korean).
"""

from __future__ import annotations

import re
import string
from collections.abc import Callable
from random import Random

Treatment = Callable[[str, Random], str | None]

_VARIANTS = [
    (re.compile(pattern), replacement)
    for pattern, replacement in (
        (r"mohamm?[ae]d\b", "muhammad"), (r"muhamm?[ae]d\b", "mohammed"), (r"ah?m[ae]d\b", "ahmad"), (r"huss?[ae]in", "hossein"),
        (r"\byous+[ei]f", "yusuf"), (r"\byusuf", "youssef"), (r"abd[ua]l (?=\w)", "abd al "), (r"\bal[- ](?=\w)", "el "),
        (r"\bel[- ](?=\w)", "al "), (r"ou", "u"), (r"oo", "u"), (r"ee", "i"), (r"q", "k"), (r"\bk(?=[aou])", "q"), (r"kh", "h"),
        (r"dh", "d"), (r"th", "t"), (r"gh", "g"), (r"sh", "ch"), (r"iy+a", "ia"), (r"ia\b", "iya"), (r"aa", "a"), (r"j", "dj"),
        (r"ah\b", "a"), (r"w(?=[aei])", "v"), (r"ei|ai", "ay"), (r"([bdfglmnst])\1", r"\1"), (r"'", ""), (r"ev\b", "eff"),
        (r"ov\b", "off"), (r"yev\b", "iev"), (r"iy\b", "y"), (r"y\b", "i"), (r"ii\b", "y"), (r"yu", "iu"), (r"ya", "ia"), (r"yo", "e"),
        (r"ks", "x"), (r"x", "ks"), (r"zh", "j"), (r"ts", "c"), (r"tch", "ch"), (r"shch", "sch"), (r"sky\b", "skiy"),
        (r"skiy\b", "skii"), (r"\bzh", "ch"), (r"\bx", "hs"), (r"\bqi", "ch'i"), (r"ong\b", "ung"), (r"\blee\b", "ri"),
        (r"\bri\b", "lee"), (r"\bpak\b", "park"), (r"\bkim\b", "gim"), (r"\bchoe\b", "choi"), (r"yong\b", "young"),
        (r"\bjong\b", "chong"), (r"\bchol\b", "chul"),
    )
]  # fmt: skip


def exact(name: str, _chance: Random) -> str | None:
    """As it is listed."""
    return name


def typo(name: str, chance: Random) -> str | None:
    """One letter more, fewer, other, or changed with its neighbour, in a word of four letters or more; the first letter stays."""
    places = [
        place
        for match in re.finditer(r"[^\W\d_]{4,}", name)
        for place in range(match.start() + 1, match.end())
    ]  # fmt: skip
    if not places:
        return None
    place, kind = chance.choice(places), chance.choice(("more", "fewer", "other", "swapped"))
    letter = chance.choice(string.ascii_lowercase.replace(name[place].lower(), ""))
    if kind == "more":
        return name[:place] + letter + name[place:]
    if kind == "fewer":
        return name[:place] + name[place + 1 :]
    if kind == "swapped" and place + 1 < len(name) and name[place + 1].isalpha() and name[place + 1] != name[place]:
        return name[:place] + name[place + 1] + name[place] + name[place + 2 :]
    return name[:place] + letter + name[place + 1 :]


def two_typos(name: str, chance: Random) -> str | None:
    """Twice."""
    once = typo(name, chance) if sum(char.isalpha() for char in name) >= 10 else None
    twice = typo(once, chance) if once else None
    return None if twice == name else twice


def dropped(name: str, chance: Random) -> str | None:
    """One word of three or more left out; no single letter or number, whose loss leaves the name as good as it was or makes it another."""
    words = name.split()
    places = [place for place, word in enumerate(words) if len(word) > 2 and word.isalpha()]
    if len(words) < 3 or not places:
        return None
    place = chance.choice(places)
    return " ".join(words[:place] + words[place + 1 :])


def reordered(name: str, chance: Random) -> str | None:
    """The words in another order."""
    words = name.split()
    if len(set(words)) < 2:
        return None
    mixed = list(words)
    while mixed == words:
        chance.shuffle(mixed)
    return " ".join(mixed)


def variant(name: str, chance: Random) -> str | None:
    """One or two spellings of another romanisation."""
    text = name.lower()
    fitting = [rule for rule in _VARIANTS if rule[0].search(text)]
    if not fitting:
        return None
    for pattern, replacement in chance.sample(fitting, k=min(len(fitting), chance.choice((1, 2)))):
        text = pattern.sub(replacement, text, count=1)
    return None if text == name.lower() else text


def joined(name: str, chance: Random) -> str | None:
    """Two neighbouring words run together."""
    words = name.split()
    if len(words) < 2:
        return None
    place = chance.randrange(len(words) - 1)
    return " ".join([*words[:place], words[place] + words[place + 1], *words[place + 2 :]])


def split(name: str, chance: Random) -> str | None:
    """A word of six letters or more in two."""
    words = name.split()
    places = [place for place, word in enumerate(words) if len(word) >= 6 and word.isalpha()]
    if not places:
        return None
    place = chance.choice(places)
    at = chance.randrange(2, len(words[place]) - 1)
    return " ".join([*words[:place], words[place][:at], words[place][at:], *words[place + 1 :]])


#: Treatment -> its steps, one after the other.
TREATMENTS: dict[str, tuple[Treatment, ...]] = {
    "exact": (exact,), "one typo": (typo,), "two typos": (two_typos,), "dropped word": (dropped,), "reordered": (reordered,),
    "romanisation": (variant,), "dropped + typo": (dropped, typo), "reordered + typo": (reordered, typo),
    "joined": (joined,), "split": (split,),
}  # fmt: skip
