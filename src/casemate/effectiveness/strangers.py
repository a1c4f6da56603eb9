"""Parties that have nothing to do with any list, made by the product: persons of many cultures, companies, vessels.

They stand for the customers of a business. A name that some listed party bears, in whatever order of words, is not taken.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterator, Mapping
from dataclasses import dataclass
from typing import TypeVar

from casemate.effectiveness.draw import Draw
from casemate.effectiveness.firms import FIRMS, company, vessel
from casemate.effectiveness.peoples import PEOPLES, People
from casemate.text.names import prepare

T = TypeVar("T")
#: Kind of stranger -> the schema that is stated with it.
KINDS = {"person": "Person", "company": "Company", "vessel": "Vessel"}
#: So many names in a row that are listed or were drawn before: the tables have no more.
_PATIENCE = 400


@dataclass(frozen=True, slots=True)
class Stranger:
    """An unrelated party. ``kind``: a key of ``KINDS``. ``culture``: whose names its name is made of."""

    kind: str
    culture: str
    name: str


def strangers(count: int, seed: int, listed: Container[str]) -> list[Stranger]:
    """``count`` different parties of each kind, cultures in equal shares; ``listed``: the keys (``text.names``) that are no stranger's.

    Fewer, where the tables make no more.
    """
    return [
        *_draw("person", PEOPLES, person, count=count, seed=seed, listed=listed),
        *_draw("company", FIRMS, company, count=count, seed=seed, listed=listed),
        *_draw("vessel", {"Vessels": None}, lambda _, draw: vessel(draw), count=count, seed=seed, listed=listed),
    ]


def _draw(
    kind: str, tables: Mapping[str, T], make: Callable[[T, Draw], str], *, count: int, seed: int, listed: Container[str]
) -> Iterator[Stranger]:
    """Different names, the tables in turn; a table that has no more is passed over."""
    seen: set[str] = set()
    draws = {culture: Draw(seed, "stranger", kind, culture) for culture in tables}
    made = 0
    while made < count and draws:
        for culture, draw in list(draws.items()):
            name = next((name for _ in range(_PATIENCE) if _is_new(name := make(tables[culture], draw), seen, listed)), None)
            if name is None:
                del draws[culture]
            elif made < count:
                made += 1
                yield Stranger(kind, culture, name)


def _is_new(name: str, seen: set[str], listed: Container[str]) -> bool:
    keys = {prepare(name, schema).key for schema in ("Person", "Organization", None)}
    if not seen.isdisjoint(keys) or any(key in listed for key in keys):
        return False
    seen.update(keys)
    return True


def person(people: People, draw: Draw) -> str:
    """The name of a person."""
    woman = draw.chance(45)
    given = people.women if woman else people.men
    # A father's name stands after "bin" and in a patronymic whoever bears it.
    words: list[str] = []
    for sign in draw.pick(people.patterns).split():
        bare = sign.strip(",")
        if bare in ("G", "S"):
            after_son_of = words[-1:] in (["bin"], ["bint"])
            words.append(draw.pick(people.men if after_son_of else given))
        elif bare in ("F", "X"):
            family = draw.pick(people.families)
            words.append((_of_a_woman(family) if woman else family) + ("," if sign.endswith(",") else ""))
        elif bare == "P":
            words.append(_patronymic(draw.pick(people.men), woman=woman))
        else:
            words.append("bint" if sign == "bin" and woman else sign)
    return " ".join(words)


#: End of a father's name -> how many of its letters go, and what comes in their place before "vich" or "vna".
_ENDINGS = (("ey", 1, "e"), ("ay", 1, "e"), ("iy", 2, "ie"), ("y", 1, "ie"), ("i", 1, "ie"))


def _patronymic(father: str, *, woman: bool) -> str:
    if father.endswith("a"):
        return father[:-1] + ("ichna" if woman else "ich")
    gone, stem = next(((gone, stem) for end, gone, stem in _ENDINGS if father.endswith(end)), (0, "o"))
    return father[: len(father) - gone] + stem + ("vna" if woman else "vich")


def _of_a_woman(family: str) -> str:
    """East and West Slavic family names as women bear them; others as they are."""
    if family.endswith(("ov", "ev", "yov", "in")) and not family.endswith(("stein", "lein")):
        return family + "a"
    return family[:-1] + "a" if family.endswith(("ski", "cki")) else family
