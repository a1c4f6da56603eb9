"""Names with words left out, moved, run together, taken apart or cut to initials.

Each function gives back the name changed, or ``None`` where it does not apply.
"""

from __future__ import annotations

from casemate.effectiveness.draw import Draw
from casemate.effectiveness.letters import one_typo
from casemate.effectiveness.written import Word, Written

#: A word is taken apart only from this many letters on, each part with two or more.
LEAST_SPLIT = 6


def dropped(name: Written, draw: Draw) -> Written | None:
    """One word of three or more that carry the name left out; which one is drawn, but never the only one that is not generic: what would
    remain ("General Trading LLC") names nobody."""
    places = name.places()
    telling = [place for place in places if name.words[place].role == "w"]
    if len(places) < 3:
        return None
    gone = draw.pick([place for place in places if telling != [place]])
    return name.with_words([word for place, word in enumerate(name.words) if place != gone])


def reordered(name: Written, draw: Draw) -> Written | None:
    """The words in another order: of a person any order, of others two neighbours exchanged or the first word put last, the legal form kept
    at its place."""
    if name.is_person:
        return _if_other(name, draw.shuffled(name.words))
    places = [place for place, word in enumerate(name.words) if word.role != "f"]
    if len(places) < 2:
        return None
    movable = [name.words[place] for place in places]
    if draw.chance(50):
        movable = [*movable[1:], movable[0]]
    else:
        at = draw.below(len(movable) - 1)
        movable[at], movable[at + 1] = movable[at + 1], movable[at]
    words = list(name.words)
    for place, word in zip(places, movable, strict=True):
        words[place] = word
    return _if_other(name, words)


def _if_other(name: Written, words: list[Word]) -> Written | None:
    changed = name.with_words(words)
    return None if changed.text.casefold() == name.text.casefold() else changed


def dropped_and_typo(name: Written, draw: Draw) -> Written | None:
    """One word left out and one slip in what remains."""
    changed = dropped(name, draw)
    return None if changed is None else one_typo(changed, draw)


def reordered_and_typo(name: Written, draw: Draw) -> Written | None:
    """The words in another order and one slip."""
    changed = reordered(name, draw)
    return None if changed is None else one_typo(changed, draw)


def joined(name: Written, draw: Draw) -> Written | None:
    """Two neighbouring words run together."""
    pairs = [
        place
        for place in range(len(name.words) - 1)
        if all(word.role in "wgp" and word.text[-1:].isalpha() for word in name.words[place : place + 2])
        and any(word.says for word in name.words[place : place + 2])
    ]
    if not pairs:
        return None
    place = draw.pick(pairs)
    first, second = name.words[place : place + 2]
    return name.with_words([*name.words[:place], Word(first.text + second.text, "w"), *name.words[place + 2 :]])


def split(name: Written, draw: Draw) -> Written | None:
    """One word of six letters or more taken apart in two."""
    places = [place for place in name.places(LEAST_SPLIT) if name.words[place].text.isalpha()]
    if not places:
        return None
    place = draw.pick(places)
    word = name.words[place]
    at = 2 + draw.below(len(word.text) - 3)
    parts = [word.with_text(word.text[:at]), word.with_text(word.text[at:])]
    return name.with_words([*name.words[:place], *parts, *name.words[place + 1 :]])


#: Scripts that write initials.
_WITH_INITIALS = frozenset({None, "Cyrl", "Grek", "Armn", "Geor"})


def initials(name: Written, draw: Draw) -> Written | None:
    """The given names of a person cut to initials: all of them, or the first one with the others left out; where the list states which
    word is the family name."""
    if not name.is_person or name.script not in _WITH_INITIALS or not 0 < name.family < len(name.words):
        return None
    given, family = name.words[: -name.family], name.words[-name.family :]
    cut = [Word(f"{letter.upper()}.", "i") for word in given if word.says and (letter := _first_letter(word.text))]
    if not cut or not any(word.says for word in family):
        return None
    if len(cut) > 1 and draw.chance(50):
        cut = cut[:1]
    return _if_other(name, [*cut, *family])


def _first_letter(text: str) -> str:
    """The letter that an initial of ``text`` has; that after an article."""
    for article in ("al-", "el-", "ul-"):
        text = text[3:] if text.lower().startswith(article) else text
    return next((char for char in text if char.isalpha()), "")
