"""History for a person at a terminal: when something would have been a hit, and how an entry came to say what it says."""

from __future__ import annotations

from collections.abc import Iterable

from rich.console import Console

from casemate.app.changes import ValueHistory
from casemate.app.lookback import LookBack
from casemate.app.succession import Step
from casemate.surfaces import human

#: Fields whose values change with every word: the texts themselves are in --json.
_TEXTS = frozenset({"remarks"})


def look_back(console: Console, answer: LookBack) -> None:
    """The first day first, then each entry with its intervals, then what was searched."""
    names = " / ".join(human.safe(name) for name in answer.subject.names) or "(identifier only)"
    until = f"up to {answer.as_of.valid}, as known on {answer.as_of.known}"
    if answer.first is None:
        console.print(f"[bold green]NEVER A HIT[/]  {names}   {until}")
    else:
        console.print(f"[bold red]A HIT {human.bound_words(answer.first[1], 'from')}[/]  {names}   {until}")
        console.print(f"  first by {human.safe(answer.first[0])}")
    for past in answer.entries:
        console.print()
        score = "part of the line only" if past.best is None else f"{past.best.score:.4f}"
        console.print(f"{human.styled('bold', past.caption)}  {score}  {human.safe(past.schema)}  {human.styled('dim', past.entry)}")
        console.print(f"   {past.regime}: {past.effect}")
        for interval in past.intervals:
            console.print(f"   {'listed' if past.best is None else 'a hit'} {human.interval_words(interval)}")
    steps = {step for past in answer.entries for step in past.steps}
    line(console, sorted(steps, key=lambda step: (step.move.on, step.earlier)))
    console.print()
    for state in answer.lists:
        console.print(
            f"searched: {human.safe(state.id)}, last by its edition {state.edition}{'' if state.fresh else ' ([yellow]stale[/])'}"
        )
    for list_id, why in answer.not_consulted:
        console.print(f"[yellow]not searched:[/] {human.safe(list_id)}: {human.safe(why)}")
    console.print(f"[dim]Between two editions the day is not known; a list without older editions can't say more. {human.DISCLAIMER}[/]")


def line(console: Console, steps: Iterable[Step]) -> None:
    """The steps by which entries carried on each other."""
    for step in steps:
        console.print(
            f"{human.safe(step.earlier)} is carried on by {human.safe(step.later)} since {step.move.on}: {human.safe(step.move.title)}"
        )
        console.print(f"   {human.safe(step.basis)}; {human.safe(step.move.citation)}")


def changes(console: Console, history: Iterable[ValueHistory]) -> None:
    """The values that came or went while the entry was listed."""
    told = [item for item in history if not item.lasting and item.field not in _TEXTS]
    if told:
        console.print("[bold]What came and went[/]")
    for item in told:
        when = "; ".join(human.interval_words(interval) for interval in item.intervals)
        console.print(f"  {item.field} {human.safe(human.value_words(item.value), 200)}: {when}")
