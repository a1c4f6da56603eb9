"""Names with wrong letters: slips of the hand, of the scanner, of a system that knows only ASCII.

Each function gives back the name changed, or ``None`` where it does not apply. Only words that carry the name are touched: a slip in "Ltd"
or in "bin" would be no test. Letters come from the name's own script, so no mixture of scripts is made.
"""

from __future__ import annotations

from casemate.effectiveness.draw import Draw
from casemate.effectiveness.written import Written
from casemate.text.scripts import script_of_char

_ALPHABET = "abcdefghijklmnopqrstuvwxyz"
#: Letters that the words must have together for one slip and for two: below, a slip makes another name.
LEAST_ONE, LEAST_TWO = 5, 8
#: Scripts whose characters are syllables or words: one of them is no letter.
_NO_LETTERS = frozenset({"Hani", "Hans", "Hant", "Hang", "Hira", "Kana"})

#: Key -> its neighbours on an English keyboard (QWERTY), letters only.
_NEIGHBOURS = {
    "a": "qwsz", "b": "vghn", "c": "xdfv", "d": "serfcx", "e": "wsdr", "f": "drtgvc", "g": "ftyhbv", "h": "gyujnb", "i": "ujko",
    "j": "huikmn", "k": "jiolm", "l": "kop", "m": "njk", "n": "bhjm", "o": "iklp", "p": "ol", "q": "wa", "r": "edft", "s": "awedxz",
    "t": "rfgy", "u": "yhji", "v": "cfgb", "w": "qase", "x": "zsdc", "y": "tghu", "z": "asx",
}  # fmt: skip

#: Shapes that optical character recognition takes for one another, in small and in capital letters.
_SMALL_SHAPES = (
    ("rn", "m"), ("m", "rn"), ("cl", "d"), ("d", "cl"), ("vv", "w"), ("w", "vv"), ("l", "1"), ("l", "i"), ("i", "l"), ("o", "0"),
    ("e", "c"), ("c", "e"), ("h", "b"), ("b", "h"), ("u", "v"), ("g", "q"), ("g", "9"), ("t", "f"), ("f", "t"), ("n", "u"), ("a", "o"),
    ("ri", "n"),
)  # fmt: skip
_CAPITAL_SHAPES = (
    ("O", "0"), ("I", "1"), ("I", "l"), ("S", "5"), ("B", "8"), ("Z", "2"), ("G", "6"), ("D", "O"), ("O", "D"), ("O", "Q"), ("E", "F"),
    ("F", "E"), ("U", "V"), ("V", "U"), ("P", "F"), ("H", "N"), ("N", "H"), ("M", "N"), ("C", "G"), ("RN", "M"), ("T", "7"), ("Y", "V"),
)  # fmt: skip


def one_typo(name: Written, draw: Draw) -> Written | None:
    """One slip: a letter left out, one too many, one wrong, or two neighbours exchanged."""
    return _slip(name, draw) if _has_letters(name, LEAST_ONE) else None


def two_typos(name: Written, draw: Draw) -> Written | None:
    """Two slips, in one word or in two."""
    if not _has_letters(name, LEAST_TWO):
        return None
    first = _slip(name, draw)
    return None if first is None else _slip(first, draw)


def _has_letters(name: Written, least: int) -> bool:
    return name.script not in _NO_LETTERS and name.letters() >= least


def _slip(name: Written, draw: Draw) -> Written | None:
    places = name.places(3)
    if not places:
        return None
    place = draw.pick([place for place in places for _ in name.words[place].text])
    text = name.words[place].text
    at = draw.pick([at for at, char in enumerate(text) if char.isalpha()])
    kind = draw.pick(("left out", "too many", "wrong", "exchanged"))
    if kind == "exchanged":
        pairs = [
            at
            for at in range(len(text) - 1)
            if text[at].isalpha() and text[at + 1].isalpha() and text[at].casefold() != text[at + 1].casefold()
        ]
        if not pairs:
            return None
        at = draw.pick(pairs)
        changed = text[:at] + _as(text[at + 1], text[at]) + _as(text[at], text[at + 1]) + text[at + 2 :]
    elif kind == "left out":
        changed = text[:at] + text[at + 1 :]
    elif kind == "too many":
        changed = text[:at] + _as(_letter(name, text[at], draw), text[at]) + text[at:]
    else:
        changed = text[:at] + _as(_letter(name, text[at], draw), text[at]) + text[at + 1 :]
    return name.with_word(place, changed)


def _letter(name: Written, model: str, draw: Draw) -> str:
    """Another letter than ``model``, of its script: any of the Latin alphabet, or for other scripts one that the name itself has."""
    script = script_of_char(model)
    if script == "Latn":
        letters = list(_ALPHABET)
    else:
        letters = sorted({char.lower() for word in name.words for char in word.text if char.isalpha() and script_of_char(char) == script})
    return draw.pick([letter for letter in letters if letter != model.lower()] or [model])


def _as(letter: str, model: str) -> str:
    """``letter`` in the case of ``model``."""
    return letter.upper() if model.isupper() else letter.lower()


def neighbouring_key(name: Written, draw: Draw) -> Written | None:
    """One letter taken for that of the next key on an English keyboard, or the next key struck with it."""
    if name.script is not None or name.letters() < LEAST_ONE:
        return None
    spots = [(place, at) for place in name.places(3) for at, char in enumerate(name.words[place].text) if char.lower() in _NEIGHBOURS]
    if not spots:
        return None
    place, at = draw.pick(spots)
    text = name.words[place].text
    key = _as(draw.pick(_NEIGHBOURS[text[at].lower()]), text[at])
    kept = text[at] if draw.chance(30) else ""
    return name.with_word(place, text[:at] + kept + key + text[at + 1 :])


def misread(name: Written, draw: Draw) -> Written | None:
    """One or two shapes misread as a scanner does: rn for m, 0 for O, 1 for l, 5 for S."""
    if name.script is not None or name.letters() < LEAST_ONE:
        return None
    changed = name
    for _ in range(1 if name.letters() < LEAST_TWO or draw.chance(50) else 2):
        spots = [
            (place, at, read, shape)
            for place in changed.places(3)
            for shape, read in (*_SMALL_SHAPES, *_CAPITAL_SHAPES)
            for at in _all(changed.words[place].text, shape)
        ]
        if not spots:
            break
        place, at, read, shape = draw.pick(spots)
        text = changed.words[place].text
        changed = changed.with_word(place, text[:at] + read + text[at + len(shape) :])
    return None if changed == name else changed


def _all(text: str, part: str) -> list[int]:
    return [at for at in range(len(text)) if text.startswith(part, at)]


def marks_lost(name: Written, _draw: Draw) -> Written | None:
    """Every letter beyond ASCII replaced by a question mark, as a system does that can't hold it."""
    if name.script is not None or name.text.isascii():
        return None
    return name.with_words([word.with_text("".join(char if char.isascii() else "?" for char in word.text)) for word in name.words])
