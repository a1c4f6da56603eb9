"""Sales near the designation of the seller: the signs of a sham that authorities published, never a silent all-clear."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta

from casemate.model.relation import Owns
from casemate.ownership import wording
from casemate.ownership.conclusion import Conclusion, Missing
from casemate.ownership.method import Verdict
from casemate.ownership.reading import Reading
from casemate.ownership.world import Span, with_holdings

AFTER, BEFORE, NOT_STATED = "sale_after_designation", "sale_shortly_before_designation", "sale_designation_date_not_stated"
_WHEN = {AFTER: "after the designation", BEFORE: "shortly before the designation", NOT_STATED: "and the designation bears no date"}
_SHAM = "a sale near the designation may be a sham, and sham sales are not recognised"


def sales(reading: Reading, days: int) -> Mapping[str, Conclusion]:
    """Parties that are not reached today and would be, had the owners not sold near their designation.

    ``days``: so long before the designation a sale is near; after it every sale is.
    """
    if reading.method.minority != "REVIEW_CONTROL":
        return {}
    high = reading.reached[1]
    sold = [(owns, flag) for owns in reading.world.ended for flag in _near(reading, owns, days) if owns.owner in high]
    if not sold:
        return {}
    before = with_holdings(reading.world, [owns for owns, _ in sold])
    runs = reading.runs(before, list(reading.owners), "high")
    found: dict[str, Conclusion] = {}
    for name in sorted({name for one in runs for name in one.steps} - high):
        reach = next(one for one in runs if name in one.steps)
        behind = set(wording.proof(reach, name))
        concerned = [(owns, flag) for owns, flag in sold if owns.owned in behind]
        found[name] = _sold(reading, name, concerned, wording.paths(reach, name)[0])
    return found


def _near(reading: Reading, owns: Owns, days: int) -> Iterator[str]:
    """The flag that a sale raises, where it raises one."""
    until = owns.stated.until
    last = None if until is None else until.end
    if last is None:
        return
    owners = reading.behind.get(owns.owner, (owns.owner,))
    starts: list[date | None] = [listing.start for owner in owners if (listing := reading.listed.get(owner, (True, None))[1]) is not None]
    known = [start for start in starts if start is not None]
    if not known or len(known) < len(starts):
        yield NOT_STATED
    elif last >= min(known):
        yield AFTER
    elif last >= min(known) - timedelta(days=days):
        yield BEFORE


def _sold(reading: Reading, name: str, sold: Sequence[tuple[Owns, str]], paths: Sequence[tuple[str, ...]]) -> Conclusion:
    told: dict[str, None] = {}
    facts: dict[Missing, None] = {}
    for owns, flag in sold:
        seller, company = reading.world.caption(owns.owner), reading.world.caption(owns.owned)
        until = "" if owns.stated.until is None else owns.stated.until.iso
        told[f"{seller} held {wording.amounts(_span(owns))} of {company} until {until}, {_WHEN[flag]}."] = None
        sale = f"the sale by {seller} of its stake in {company}: to whom, at what price, and which benefit or option was kept"
        facts[Missing(sale, _SHAM, owns.owner, owns.owned)] = None
        if flag == AFTER:
            why = "what was blocked when the owner was listed stays blocked"
            facts[Missing(f"property of {company} that was held before the sale", why, owns.owner, owns.owned)] = None
    flags = {flag for _, flag in sold}
    verdict: Verdict = "REFER" if AFTER in flags else "REVIEW_CONTROL"
    last = f"The stakes stated for the day do not reach {reading.world.caption(name)}; a sale so near is a published sign of a sham."
    owners = tuple(dict.fromkeys(path[0] for path in paths))
    because = f"{' '.join(told)} {last}"
    return reading.of(name, verdict, because, paths=paths, owners=owners, facts=tuple(facts), flags=tuple(sorted(flags)))


def _span(owns: Owns) -> Span:
    return Span((owns.capital.low, int(owns.capital.above)), (owns.capital.high, -int(owns.capital.below)))
