"""The closed vocabulary of counting: how a regime counts stakes and control on a day, as a pack's value says it.

Every number and every choice stands in the packs; this module knows only what the words mean (docs/ownership.md has the table).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import Literal, TypeVar, get_args

from casemate.model.relation import ARRANGEMENT_KINDS, CONTROL_KINDS, Listed
from casemate.ownership.graphfile import number
from casemate.text.yamltext import Node

Measure = Literal["capital", "votes"]
Verdict = Literal["BLOCKED", "LICENCE", "RESTRICTED", "REFER", "REVIEW_CONTROL", "NOT_BLOCKED"]
#: Gravest first.
VERDICTS: tuple[Verdict, ...] = get_args(Verdict)
Count = Literal["together", "each"]
#: blocks: the controlled party is treated as listed, and its holdings count. counts: its holdings count as the controller's; of itself
#: nothing follows. The two ``unsettled`` forms: so it may be, the law does not say; REFER where it matters. review: control has to be
#: examined. none: nothing follows.
ControlEffect = Literal["blocks", "blocks_unsettled", "counts", "counts_unsettled", "review", "none"]
#: together: the parties' stakes count together. unsettled: so it may be; REFER where it matters. review and none: as above.
ArrangementEffect = Literal["together", "unsettled", "review", "none"]
Belongs = Literal["yes", "maybe", "no"]
Word = TypeVar("Word", bound=str)
_ACT = re.compile(r"\d{1,5}/\d{1,5}")
_ARTICLE = re.compile(r"\b[Aa]rt(?:icle|\.)?\s*(\d+[a-z]*)|:(\d+[a-z]*)$")


@dataclass(frozen=True, slots=True)
class Test:
    """A share of ``of`` at ``level`` (``above``: only above it) is enough."""

    of: Measure
    level: Fraction
    above: bool


@dataclass(frozen=True, slots=True)
class Owners:
    """Listings whose parties count as owners. An empty tuple asks nothing.

    ``unstated``: what follows where the listing does not say its list, act or programme, although one is asked for.
    """

    regime: str
    lists: tuple[str, ...] = ()
    not_lists: tuple[str, ...] = ()
    acts: tuple[str, ...] = ()
    not_acts: tuple[str, ...] = ()
    programmes: tuple[str, ...] = ()
    effects: tuple[str, ...] = ()
    unstated: Belongs = "no"

    def belongs(self, listing: Listed) -> Belongs:
        """Whether a listing is one of these."""
        if listing.regime != self.regime:
            return "no"
        if listing.list in self.not_lists and not (self.effects and listing.effect in self.effects):
            return "no"  # a list of mixed effects counts where the entry's own effect is known
        if self.effects and listing.effect is not None and listing.effect not in self.effects:
            return "no"
        answers: list[Belongs] = ["yes" if listing.certain else "maybe"]
        if self.lists:
            answers.append(self.unstated if listing.list is None else "yes" if listing.list in self.lists else "no")
        if self.acts:
            answers.append(self.unstated if listing.act is None else _any_act(listing.act, self.acts))
        if self.not_acts and listing.act is not None and _any_act(listing.act, self.not_acts) == "yes":
            answers.append("no")
        if self.programmes:
            known = [item.strip("[]") for item in listing.programmes]
            answers.append(self.unstated if not known else "yes" if set(known) & set(self.programmes) else "no")
        return "no" if "no" in answers else "maybe" if "maybe" in answers else "yes"


def _any_act(stated: str, wanted: tuple[str, ...]) -> Belongs:
    """Whether the act as written ("Regulation (EU) No 269/2014") is one of ``wanted`` ("269/2014", or "833/2014:5aa" with its article)."""
    numbers = set(_ACT.findall(stated))
    article = _ARTICLE.search(stated)
    stands = None if article is None else article[1] or article[2]
    answers: list[Belongs] = []
    for act in wanted:
        wanted_number, _, wanted_article = act.partition(":")
        if wanted_number in numbers:
            answers.append("yes" if not wanted_article or wanted_article == stands else "maybe" if stands is None else "no")
    return "yes" if "yes" in answers else "maybe" if "maybe" in answers else "no"


@dataclass(frozen=True, slots=True)
class Method:
    """One way to count.

    ``verdict``: of a party that is reached; ``NOT_BLOCKED`` where ownership is a red flag only. ``listed``: of a listed party itself.
    ``governments``: parties that belong to these governments count as owners. ``also``: so do the parties that these rules reach.
    ``owned``: one of these is enough to be reached. ``through``: one of these is enough for a party's own holdings to count (UK: a majority
    stake). ``minority``: the verdict where a listed party holds something that is not enough. ``asks``: facts on which it further depends;
    then what is reached is REFER. ``says``: the rule in one sentence.
    """

    verdict: Verdict
    listed: Verdict
    owners: tuple[Owners, ...]
    governments: frozenset[str]
    also: tuple[str, ...]
    count: Count
    owned: tuple[Test, ...]
    through: tuple[Test, ...]
    control: Mapping[str, ControlEffect]
    arrangements: Mapping[str, ArrangementEffect]
    minority: Verdict
    asks: tuple[str, ...]
    says: str

    def belongs(self, listed: tuple[Listed, ...], government_of: str | None, day: date) -> tuple[Belongs, Listed | None]:
        """Whether a party with these listings counts as an owner on ``day``, and by which listing."""
        if government_of is not None and government_of in self.governments:
            return "yes", None
        best: tuple[Belongs, Listed | None] = ("no", None)
        for listing in listed:
            if (listing.start is not None and day < listing.start) or (listing.end is not None and day > listing.end):
                continue
            for owners in self.owners:
                answer = owners.belongs(listing)
                if answer == "yes":
                    return answer, listing
                if answer == "maybe" and best[0] == "no":
                    best = (answer, listing)
        return best


def method(node: Node) -> Method:
    """A counting method from a pack's value.

    Raises: InputRefusedError with file and line.
    """
    verdict = _word(node.need("verdict"), VERDICTS)
    listed = node.child("listed")
    owners, governments, also, through, asks = (node.child(key) for key in ("owners", "governments", "also", "through", "asks"))
    owned = tuple(_test(item) for item in node.need("owned").items())
    found = Method(
        verdict=verdict,
        listed=verdict if listed is None else _word(listed, VERDICTS),
        owners=() if owners is None else tuple(_owners(item) for item in owners.items()),
        governments=frozenset(_texts(governments)),
        also=_texts(also),
        count=_word(node.need("count"), get_args(Count)),
        owned=owned,
        through=owned if through is None else tuple(_test(item) for item in through.items()),
        control=_effects(node.need("control"), CONTROL_KINDS, get_args(ControlEffect)),
        arrangements=_effects(node.need("arrangements"), ARRANGEMENT_KINDS, get_args(ArrangementEffect)),
        minority=_word(node.need("minority"), ("REVIEW_CONTROL", "NOT_BLOCKED")),
        asks=_texts(asks),
        says=" ".join(node.need("says").text().split()),
    )
    if not found.owners and not found.governments:
        node.fail("nobody counts as an owner", remedy="Write owners or governments")
    if not owned:
        node.need("owned").fail("at least one test is needed")
    node.done()
    return found


def _owners(node: Node) -> Owners:
    unstated = node.child("unstated")
    found = Owners(
        regime=node.need("regime").text(),
        lists=_texts(node.child("lists")),
        not_lists=_texts(node.child("not_lists")),
        acts=_texts(node.child("acts")),
        not_acts=_texts(node.child("not_acts")),
        programmes=_texts(node.child("programmes")),
        effects=_texts(node.child("effects")),
        unstated="no" if unstated is None else _word(unstated, get_args(Belongs)),
    )
    node.done()
    return found


def _test(node: Node) -> Test:
    at, above = node.child("at"), node.child("above")
    level = at or above
    if level is None or (at is not None and above is not None):
        node.fail("a test has one level", remedy="Write at (enough from there on) or above (only above it)")
    found = Test(_word(node.need("of"), get_args(Measure)), number(level), above is not None)
    node.done()
    return found


def _effects(node: Node, kinds: tuple[str, ...], effects: tuple[Word, ...]) -> dict[str, Word]:
    found: dict[str, Word] = {}
    stated = dict(node.pairs())
    default = stated.pop("default", None)
    for kind, effect in stated.items():
        if kind not in kinds:
            effect.fail(f"unknown kind {kind!r}", remedy=f"One of {', '.join(kinds)}")
    for kind in kinds:
        chosen = stated.get(kind, default)
        if chosen is None:
            node.fail(f"the kind {kind!r} is missing", remedy="Name it, or write default")
        found[kind] = _word(chosen, effects)
    return found


def _texts(node: Node | None) -> tuple[str, ...]:
    return () if node is None else tuple(item.text() for item in node.items())


def _word(node: Node, words: tuple[Word, ...]) -> Word:
    found = next((word for word in words if word == node.text()), None)
    if found is None:
        node.fail("not a word that is known here", remedy=f"One of {', '.join(words)}")
    return found
