"""Where graphs, packs and lists meet: the rules of the day for the ownership room, and the parties that are entries of the lists held."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from casemate.errors import UsageError
from casemate.model.time import AsOf
from casemate.ownership.conclusion import Rule
from casemate.ownership.method import method
from casemate.rules.load import Packs
from casemate.rules.parameters import Parameter

#: The regimes of an answer where nobody asks for others.
REGIMES = ("US", "EU", "UK", "CA", "CH", "AU", "BIS")
_SALES = "casemate.ownership_sales"


def counting(packs: Packs) -> list[Parameter]:
    """The parameters that are counting rules: those whose id has ``ownership`` as its second word."""
    return [one for one in packs.parameters.values() if one.id.split(".")[1:2] == ["ownership"]]


def rules_of(packs: Packs, as_of: AsOf, regimes: Iterable[str]) -> list[Rule]:
    """The counting rules of ``regimes`` as of a day; what was repealed by then is left out.

    Raises: UsageError for a regime without any rule; InputRefusedError for a pack that is wrong.
    """
    found: list[Rule] = []
    every = counting(packs)
    known = tuple(dict.fromkeys(one.regime for one in every))
    for regime in regimes:
        if regime not in known:
            raise UsageError("no ownership rule of this regime", field="regime", value=regime, remedy=f"One of {', '.join(known)}")
        found += [rule for one in every if one.regime == regime and (rule := _rule(one, as_of)) is not None]
    return found


def _rule(parameter: Parameter, as_of: AsOf) -> Rule | None:
    value = parameter.at(as_of)
    if value is not None and value.repealed:
        return None
    shown = value or parameter.values[0]
    methods = () if value is None else tuple(method(node) for node in value.readings)
    return Rule(
        id=parameter.id,
        title=parameter.title,
        regime=parameter.regime,
        start=None if value is None else value.start,
        methods=methods,
        owners=methods[0] if methods else method(shown.readings[0]),
        because=shown.because,
        citations=tuple(citation.as_plain() for citation in shown.citations) if value is not None else (),
    )


def sale_days(packs: Packs, as_of: AsOf) -> int:
    """So many days before a designation a sale is near."""
    value = packs.parameters[_SALES].at(as_of)
    assert value is not None, "the history begins in 1900"
    return int(value.readings[0].need("days_before").text())


def packs_used(packs: Packs, rules: Sequence[Rule]) -> tuple[dict[str, str], ...]:
    """The packs from which the rules come, with their hashes."""
    names = {packs.parameters[rule.id].pack for rule in rules} | {packs.parameters[_SALES].pack}
    return tuple(packs.as_plain(tuple(sorted(names))))
