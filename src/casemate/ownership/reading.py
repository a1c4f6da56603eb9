"""One way to read one rule, on one view of a graph: what it reaches, and the conclusion for each party."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from casemate.model.relation import Listed
from casemate.ownership import wording
from casemate.ownership.conclusion import Conclusion, Missing, Rule
from casemate.ownership.doubts import Doubts
from casemate.ownership.method import Method, Verdict
from casemate.ownership.reach import Bound, Reach, influence, owners_behind, run
from casemate.ownership.world import ZERO, World


@dataclass  # not slotted: what is computed once is kept beside the fields
class Reading:
    """One method of one rule on one view."""

    world: World
    method: Method
    rule: Rule
    others: Mapping[str, tuple[frozenset[str], frozenset[str]]] = field(default_factory=dict)

    @cached_property
    def listed(self) -> dict[str, tuple[bool, Listed | None]]:
        """Parties that count as owners -> whether that is sure, and by which listing."""
        found: dict[str, tuple[bool, Listed | None]] = {}
        for name, party in self.world.parties.items():
            answer, listing = self.method.belongs(party.listed, party.government_of, self.world.day)
            if answer != "no":
                found[name] = answer == "yes", listing
        return found

    @cached_property
    def owners(self) -> dict[str, bool]:
        """All from whom counting starts -> whether that is sure: listed parties, and those that other rules reach."""
        found = {name: sure for name, (sure, _) in self.listed.items()}
        for rule in self.method.also:
            low, high = self.others.get(rule, (frozenset(), frozenset()))
            for name in high:
                found[name] = found.get(name, False) or name in low
        return found

    @cached_property
    def lows(self) -> list[Reach]:
        """The runs at the lower bounds."""
        return self.runs(self.world, [name for name, sure in self.owners.items() if sure], "low")

    @cached_property
    def highs(self) -> list[Reach]:
        """The runs at the upper bounds."""
        return self.runs(self.world, list(self.owners), "high")

    def runs(self, view: World, owners: list[str], bound: Bound) -> list[Reach]:
        """The runs on ``view``: one for all owners, or one for each."""
        if self.method.count == "together" or not owners:
            return [run(view, self.method, owners, bound)]
        return [run(view, self.method, [owner], bound) for owner in sorted(owners)]

    @property
    def reached(self) -> tuple[frozenset[str], frozenset[str]]:
        """What is reached surely, and what possibly."""
        return frozenset(n for one in self.lows for n in one.steps), frozenset(n for one in self.highs for n in one.steps)

    @cached_property
    def behind(self) -> dict[str, tuple[str, ...]]:
        """Party -> owners whose stakes may count towards it."""
        found: dict[str, set[str]] = {}
        for one in self.highs:
            for name, owners in owners_behind(one, self.owners).items():
                found.setdefault(name, set()).update(owners)
        return {name: tuple(sorted(owners)) for name, owners in found.items()}

    @cached_property
    def influenced(self) -> dict[str, tuple[str, ...]]:
        """Party -> a shortest path of any influence from an owner."""
        return influence(self.world, self.method, self.owners)

    def conclusions(self) -> dict[str, Conclusion]:
        """Party -> Conclusion; parties that nothing is behind are left out."""
        low, high = self.reached
        found: dict[str, Conclusion] = {}
        for name in sorted({*high, *self.influenced}):
            if name in self.listed and (self.listed[name][0] or name not in low):
                found[name] = self.listed_itself(name)
            elif name in self.owners and name not in self.listed:
                continue  # the rule that reached it says so
            elif name in low:
                found[name] = self._reached(name)
            elif name in high:
                found[name] = self._open(name)
            else:
                found[name] = self._minority(name)
        return found

    # ---- one party

    def listed_itself(self, name: str) -> Conclusion:
        sure, listing = self.listed[name]
        caption = self.world.caption(name)
        if listing is None:
            because = f"{caption} belongs to a government that is blocked without being listed. {self.method.says}"
        else:
            act = f" under {listing.act}" if listing.act else ""
            where = f" ({listing.entry or listing.list})" if listing.entry or listing.list else ""
            because = f"{caption} is itself listed by {listing.regime}{act}{where}."
        if sure:
            return self.made(self.method.listed, because, owners=(name,), paths=((name,),))
        why = (
            listing.why if listing is not None and listing.why else "the listing does not say under which list, act or programme it stands"
        )
        fact = Missing(f"whether and how {caption} is listed", why)
        return self.made("REFER", f"{caption} may be listed: {why}.", owners=(name,), paths=((name,),), facts=(fact,))

    def _reached(self, name: str) -> Conclusion:
        reach = min((one for one in self.lows if name in one.steps), key=lambda one: (one.steps[name].round, *sorted(one.steps)[:1]))
        told = " ".join(wording.sentences(self.world, reach, name))
        caption = self.world.caption(name)
        owners = self.behind.get(name, ())
        if self.method.asks:
            facts = tuple(Missing(ask, f"{caption} is reached by the stakes stated; the rule depends on it") for ask in self.method.asks)
            return self.of(name, "REFER", f"{told} {self.method.says}", reach=reach, owners=owners, facts=facts)
        last = {
            "BLOCKED": f"{caption} is treated as listed.",
            "LICENCE": f"{caption} needs the licence that its owner needs.",
            "RESTRICTED": f"The restriction on the owner extends to {caption}.",
            "REVIEW_CONTROL": f"Control of {caption} has to be examined.",
            "NOT_BLOCKED": f"That is a red flag; {caption} itself needs no licence by it.",
        }.get(self.method.verdict, "")
        flags = ("red_flag_ownership",) if self.method.verdict == "NOT_BLOCKED" else ()
        return self.of(name, self.method.verdict, f"{told} {self.method.says} {last}", reach=reach, owners=owners, flags=flags)

    def _open(self, name: str) -> Conclusion:
        reach = min((one for one in self.highs if name in one.steps), key=lambda one: (one.steps[name].round, *sorted(one.steps)[:1]))
        facts = Doubts(self.world, self.method, self.listed, frozenset(self.reached[0])).of(self.highs, name)
        told = " ".join(wording.sentences(self.world, reach, name))
        named = wording.listing([fact.fact for fact in facts])
        because = f"{told} {self.method.says} What is known does not settle it; to be established from evidence: {named}."
        return self.of(name, "REFER", because, reach=reach, owners=self.behind.get(name, ()), facts=facts)

    def _minority(self, name: str) -> Conclusion:
        path = self.influenced[name]
        caption = self.world.caption(name)
        held = wording.stakes(self.world, self.highs, name)
        owners = self.behind.get(name, ()) or (path[0],)
        told = f"{wording.listing(held)}." if held else f"{self.world.caption(path[0])} stands behind it: {self._along(path)}."
        if self.method.minority == "REVIEW_CONTROL":
            last = (
                f"By that rule {caption} is not reached. A listed party has a stake or some influence in it, so control has to be examined."
            )
            return self.of(name, "REVIEW_CONTROL", f"{told} {self.method.says} {last}", paths=(path,), owners=owners)
        last = f"By that rule {caption} is not reached; the stake is a red flag."
        return self.of(
            name, "NOT_BLOCKED", f"{told} {self.method.says} {last}", paths=(path,), owners=owners, flags=("red_flag_ownership",)
        )

    def _along(self, path: Sequence[str]) -> str:
        shown = [self.world.caption(name) for name in path]
        return " → ".join(shown if len(shown) <= 12 else [*shown[:6], "…", *shown[-5:]])

    # ---- putting together

    def of(
        self,
        name: str,
        verdict: Verdict,
        because: str,
        *,
        reach: Reach | None = None,
        paths: Sequence[tuple[str, ...]] = (),
        owners: tuple[str, ...] = (),
        facts: tuple[Missing, ...] = (),
        flags: tuple[str, ...] = (),
    ) -> Conclusion:
        """A conclusion with the amounts counted; where ``reach`` is given, the paths and sources are its proof's."""
        of, left = self.method.owned[0].of, 0
        if reach is not None:
            paths, left = wording.paths(reach, name)
        if reach is not None and (test := reach.steps[name].test) is not None:
            of = test.of
        low = max((one.amount(name, of) for one in self.lows), default=ZERO)
        high = max((one.amount(name, of) for one in self.highs), default=ZERO)
        if name in self.world.excess:
            flags = (*flags, "shares_above_the_whole")
        shown = tuple(tuple(part or "(not named)" for part in path) for path in paths)
        made = self.made(verdict, because, owners=owners, paths=shown, facts=facts)
        return replace(
            made,
            share=(wording.decimal(low[0], up=False), wording.decimal(high[0], up=True)),
            of=of,
            more_paths=left,
            flags=tuple(sorted(set(flags))),
            sources=() if reach is None else wording.sources(reach, name),
        )

    def made(
        self,
        verdict: Verdict,
        because: str,
        *,
        owners: tuple[str, ...],
        paths: tuple[tuple[str, ...], ...],
        facts: tuple[Missing, ...] = (),
    ) -> Conclusion:
        """A conclusion without amounts."""
        return Conclusion(
            verdict,
            " ".join(because.split()),
            rule=self.rule.id,
            start=self.rule.start,
            owners=owners,
            paths=paths,
            citations=self.rule.citations,
            missing=facts,
        )
