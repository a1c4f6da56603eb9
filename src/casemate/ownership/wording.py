"""Shares, holdings and proofs in words, for someone who is not an engineer."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from fractions import Fraction

from casemate.model.relation import Arrangement, Controls
from casemate.ownership.method import Measure
from casemate.ownership.reach import Behind, Bound, Reach, passes
from casemate.ownership.world import UNNAMED, Amount, Holding, Span, World, add

#: A path or proof beyond this is not read by anyone.
MOST_PATHS = 40
_KINDS = {
    "board_majority": "it appoints the majority of the board",
    "votes_majority": "it holds the majority of the votes",
    "shareholder_agreement": "by a shareholders' agreement",
    "dominant_influence": "by a right to dominant influence",
    "de_facto": "in fact",
    "asset_use": "it has the use of the assets",
    "consolidated": "unified management with consolidated accounts",
    "joint_liability": "it answers for the liabilities",
    "management": "it manages it",
    "nominee": "a nominee",
    "trust": "through a trust",
    "family": "a family member",
    "voting_pact": "a voting pact",
    "joint_arrangement": "a joint arrangement",
    "acting_in_concert": "they act in concert",
}


def decimal(value: Fraction, *, up: bool) -> str:
    """0 to 1 as a decimal text of two to six places, rounded down, or ``up``.

    >>> decimal(Fraction(1, 2), up=False), decimal(Fraction(1, 3), up=True)
    ('0.50', '0.333334')
    """
    value = min(value, Fraction(1))
    scaled = value * 10**6
    whole = -(-scaled.numerator // scaled.denominator) if up else scaled.numerator // scaled.denominator
    text = f"{whole // 10**6}.{whole % 10**6:06d}"
    return text[:4] + text[4:].rstrip("0")


def percent(value: Fraction, *, up: bool = False) -> str:
    """As a percentage without its sign, of at most four places."""
    text = decimal(value, up=up)
    hundredths, rest = text[0] + text[2:4], text[4:]
    return str(int(hundredths)) + (f".{rest}" if rest else "")


def amounts(span: Span) -> str:
    """``49 %``, ``45 to 55 %``, ``more than 25 and at most 50 %``."""
    low, high = span.low, span.high
    if low == high:
        return f"{percent(low[0])} %"
    if low[0] == 0 and high == (Fraction(1), 0):
        return "an unknown share"
    if low[1] <= 0 and high[1] >= 0:
        return f"{percent(low[0])} to {percent(high[0], up=True)} %"
    lower = f"more than {percent(low[0])}" if low[1] > 0 else f"at least {percent(low[0])}"
    upper = f"less than {percent(high[0], up=True)}" if high[1] < 0 else f"at most {percent(high[0], up=True)}"
    return f"{lower} and {upper} %"


def listing(texts: Sequence[str]) -> str:
    """``a``, ``a and b``, ``a, b and c``; of many the first twelve."""
    shown = list(texts[:12]) + ([f"{len(texts) - 12} more"] if len(texts) > 12 else [])
    return shown[0] if len(shown) == 1 else f"{', '.join(shown[:-1])} and {shown[-1]}" if shown else "nobody"


def means(edge: Controls | Arrangement) -> str:
    """What a means of control or an arrangement is, with its source."""
    return _KINDS[edge.kind] + (f"; {edge.stated.source}" if edge.stated.source else "")


def sufficient(reach: Reach, party: str) -> tuple[tuple[Holding, Behind], ...]:
    """The fewest of the counted holdings of ``party`` that pass its test."""
    if party not in reach.enough:
        reach.enough[party] = _sufficient(reach, party)
    return reach.enough[party]


def _sufficient(reach: Reach, party: str) -> tuple[tuple[Holding, Behind], ...]:
    step = reach.steps[party]
    if step.test is None:
        return ()
    test, total, chosen = step.test, add(), []
    for holding, behind in sorted(step.counted, key=lambda one: _order(one[0], one[1], reach, test.of)):
        chosen.append((holding, behind))
        total = add(total, _bound(holding.of(test.of), reach.bound))
        if passes(test, total):
            break
    return tuple(chosen)


def _order(holding: Holding, behind: Behind, reach: Reach, of: Measure) -> tuple[Fraction, int, int, str]:
    amount = _bound(holding.of(of), reach.bound)
    return -amount[0], -amount[1], reach.chain.get(behind.holder, 0), holding.owner


def _bound(span: Span, bound: Bound) -> Amount:
    return span.low if bound == "low" else span.high


def proof(reach: Reach, party: str) -> list[str]:
    """The parties on whose being reached that of ``party`` rests, in the order of the rounds; ``party`` is the last."""
    if party not in reach.proofs:
        reach.proofs.clear()  # one is asked for several times in a row, and all of them would fill the memory
        reach.proofs[party] = _proof(reach, party)
    return reach.proofs[party]


def _proof(reach: Reach, party: str) -> list[str]:
    needed, waiting = {party}, [party]
    while waiting:
        one = waiting.pop()
        step = reach.steps.get(one)
        if step is None:
            continue
        behind = [step.control.controller] if step.control else [item.holder for _, item in sufficient(reach, one)]
        for holder in behind:
            if holder not in needed:
                needed.add(holder)
                waiting.append(holder)
    return sorted(needed, key=lambda name: (reach.steps[name].round if name in reach.steps else 0, name))


def paths(reach: Reach, party: str) -> tuple[list[tuple[str, ...]], int]:
    """The paths of the proof, each from an owner to ``party``, and how many were left off."""
    made = reach.ways
    for one in () if party in made else proof(reach, party):
        if one in made:
            continue
        step = reach.steps.get(one)
        if step is None or (step.control is None and step.test is None):
            made[one] = [(one,)], 0
            continue
        heads: list[tuple[str, tuple[str, ...]]]
        if step.control is not None:
            heads = [(step.control.controller, ())]
        else:
            heads = [(behind.holder, () if behind.by is None else (holding.owner,)) for holding, behind in sufficient(reach, one)]
        found = [(*path, *between, one) for head, between in heads for path in made[head][0]]
        left = sum(made[head][1] for head, _ in heads)
        made[one] = found[:MOST_PATHS], left + max(0, len(found) - MOST_PATHS)
    return made[party]


def sentences(world: World, reach: Reach, party: str) -> list[str]:
    """The proof in words, one sentence per party that is reached."""
    told = [one for one in proof(reach, party) if one in reach.steps and (reach.steps[one].control or reach.steps[one].test)]
    if len(told) <= 12:
        return [_told(world, reach, one) for one in told]
    first, last = ([_told(world, reach, one) for one in some] for some in (told[:6], told[-6:]))
    return [*first, f"({len(told) - 12} more steps.)", *last]


def _told(world: World, reach: Reach, party: str) -> str:
    step = reach.steps[party]
    if step.control is not None:
        return f"{world.caption(step.control.controller)} controls {world.caption(party)} ({means(step.control)})."
    assert step.test is not None
    return _held(world, party, sufficient(reach, party), step.test.of)


def _held(world: World, party: str, chosen: Sequence[tuple[Holding, Behind]], of: Measure) -> str:
    whole = f"of {world.caption(party)}" if of == "capital" else f"of the votes in {world.caption(party)}"
    parts = []
    for number, (holding, behind) in enumerate(chosen[:12]):
        verb = "" if number else ("may hold " if holding.owner == UNNAMED else "holds ")
        role = "" if behind.by is None else f" ({means(behind.by)} of {world.caption(behind.holder)})"
        parts.append(f"{world.caption(holding.owner)}{role} {verb}{amounts(holding.of(of))}")
    if len(chosen) > 12:
        parts.append(f"{len(chosen) - 12} more")
    text = f"{listing(parts)} {whole}"
    if len(chosen) > 1:
        text += f"; together {amounts(Span(add(*(h.of(of).low for h, _ in chosen)), _capped(add(*(h.of(of).high for h, _ in chosen)))))}"
    return f"{text}."


def _capped(amount: Amount) -> Amount:
    return min(amount, (Fraction(1), 0))


def stakes(world: World, reach: Iterable[Reach], party: str) -> list[str]:
    """The holdings in ``party`` that count, in words, the largest first; each once."""
    holdings = {
        (holding.owner, holding.owned): holding for one in reach for holding, _ in one.counted.get(party, ()) if holding.owner != UNNAMED
    }
    order = sorted(holdings.values(), key=lambda one: (-one.capital.high[0], one.owner))
    return [f"{world.caption(one.owner)} holds {amounts(one.capital)} of {world.caption(party)}" for one in order]


def sources(reach: Reach, party: str) -> tuple[str, ...]:
    """What the proof rests on: each source once, with its day where it states one."""
    found: dict[str, None] = {}
    for one in proof(reach, party):
        step = reach.steps.get(one)
        if step is None:
            continue
        edges = [step.control] if step.control else [edge for holding, _ in sufficient(reach, one) for edge in holding.edges]
        for edge in edges:
            if edge.stated.source:
                found[edge.stated.source + (f" ({edge.stated.dated})" if edge.stated.dated else "")] = None
    return tuple(found)
