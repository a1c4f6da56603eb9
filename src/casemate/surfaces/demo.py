"""``casemate demo``: the starter set in a temporary home, and one Iran story of 2016 to 2026, told by real answers.

Each scene is a question that the command line could ask; the answers come from the Engine like any others.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from rich.table import Table

from casemate._version import __version__
from casemate.app.engine import Engine
from casemate.app.lookback import LookBack
from casemate.app.starter import load_starter
from casemate.model.decision import Screening
from casemate.model.subject import Subject
from casemate.model.time import AsOf
from casemate.settings import Settings
from casemate.surfaces import human, timehuman, wire
from casemate.text.dates import parse_period

if TYPE_CHECKING:
    from rich.console import Console

    from casemate.surfaces.cli import Session


@dataclass(frozen=True, slots=True)
class Scene:
    """One name on several days. ``full``: show the last day's whole answer, not a line per day; ``history``: every interval up to it."""

    title: str
    told: str
    name: str
    days: tuple[str, ...]
    lists: tuple[str, ...]
    schema: str | None = None
    birth_date: str | None = None
    full: bool = False
    history: bool = False


SCENES = (
    Scene(
        "1. One bank through ten years",
        "Bank Melli was an SDN, then (JCPOA, 16 January 2016) only on the E.O. 13599 list and without secondary sanctions, then "
        "(5 November 2018) an SDN again under another number. The same question has three answers:",
        "Bank Melli", ("2015-12-01", "2016-06-01", "2018-12-01"), ("starter_us", "starter_us_cons"), "Company",
    ),
    Scene(
        "2. Two states, two answers on the same day",
        "After November 2018 the United States blocked the bank and the European Union did not; since the UN snapback of September 2025 "
        "both do:",
        "Bank Melli", ("2018-12-01", "2025-11-21"), ("starter_us", "starter_eu"), "Company",
    ),
    Scene(
        "3. Why a name matched",
        "Another spelling, with a year of birth: which listed name met, what agrees, what is missing, and where it stands in the source.",
        "Ghasem Soleymani", ("2018-12-01",), ("starter_us",), "Person", birth_date="1957", full=True,
    ),
    Scene(
        "4. The UN list forgot and remembered",
        "The entries of the UN list ended on 18 October 2023 and came back on 28 September 2025. They still say 2006 to 2012; the editions "
        "say when they were really there:",
        "Khatam al-Anbiya Construction Headquarters", ("2020-01-01", "2024-06-01", "2025-11-21"), ("starter_un",), "Company",
    ),
    Scene(
        "5. Since when, and could it have been known?",
        "The same bank through all editions: each interval in which it would have been a hit, and which entry carried on which:",
        "Bank Melli Iran", ("2025-11-21",), ("starter_us", "starter_us_cons"), "Company", history=True,
    ),
    Scene(
        "6. A near miss",
        "A carpet maker that is on no list. In an excerpt, nothing found is REFER and never CLEAR:",
        "Melika Carpets", ("2025-11-21",), ("starter_us", "starter_eu", "starter_un", "starter_gb"), "Company",
    ),
)  # fmt: skip


def run(session: Session, keep: Path | None = None) -> None:
    """Tells the story; with ``--json`` as one document that holds every answer. ``keep``: a home to keep for further questions."""
    if keep is None:
        with tempfile.TemporaryDirectory(prefix="casemate-demo-") as folder:
            _run(session, Path(folder), None)
    else:
        _run(session, keep, keep)


def _run(session: Session, home: Path, kept: Path | None) -> None:
    engine = Engine(Settings(home=home.absolute()))
    entries = load_starter(engine, loaded_at="demo")
    answers = [(scene, list(_answers(engine, scene)), _look_back(engine, scene) if scene.history else None) for scene in SCENES]
    engine.close()
    if session.json:
        session.emit({
            "casemate": __version__, "kind": "demo", "input": {}, "notice": _notice(entries, kept),
            "scenes": [
                {"title": scene.title, "answers": [wire.screening(answer) for answer in found]}
                | ({} if past is None else {"look_back": wire.look_back(past)})
                for scene, found, past in answers
            ],
        })  # fmt: skip
        return
    console = session.console()
    console.print(f"[bold]Casemate[/]: {_notice(entries, kept)}\n")
    for scene, found, past in answers:
        _tell(console, scene, found, past)
    if kept is None:
        console.print(
            "To ask the starter set yourself: [bold]casemate demo --keep demo-home[/], then [bold]casemate --home demo-home screen NAME[/]."
        )
    else:
        console.print(f"Kept: [bold]casemate --home {human.safe(kept)} screen NAME --on DATE[/]")
    console.print("To screen for real: [bold]casemate update[/] (or update LIST --from PATH), then [bold]casemate screen NAME[/].")
    console.print(f"[dim]{human.DISCLAIMER}[/]")


def _notice(entries: int, kept: Path | None) -> str:
    home = "a temporary home" if kept is None else "a home of its own"
    return (
        f"the built-in starter set, {entries} real entries of five official lists, in {home}. "
        "An excerpt for learning, never for compliance: a name that it does not hold may well be listed."
    )


def _subject(scene: Scene) -> Subject:
    return Subject(names=(scene.name,), schema=scene.schema, birth_dates=(parse_period(scene.birth_date),) if scene.birth_date else ())


def _look_back(engine: Engine, scene: Scene) -> LookBack:
    day = date.fromisoformat(scene.days[-1])
    return engine.look_back(_subject(scene), as_of=AsOf(day, day), lists=scene.lists)


def _answers(engine: Engine, scene: Scene) -> Iterator[Screening]:
    subject = _subject(scene)
    for day in scene.days:
        asked = date.fromisoformat(day)
        yield engine.screen(subject, as_of=AsOf(asked, asked), lists=scene.lists)


def _tell(console: Console, scene: Scene, found: list[Screening], past: LookBack | None) -> None:
    console.rule(f"[bold]{scene.title}[/]", align="left")
    console.print(scene.told)
    extra = f" --birth-date {scene.birth_date}" if scene.birth_date else ""
    lists = "".join(f" --list {item}" for item in scene.lists)
    option = " --history" if past else ""
    console.print(f'[dim]$ casemate screen "{scene.name}"{extra} --schema {scene.schema}{lists} --on {scene.days[-1]}{option}[/]\n')
    if past is not None:
        timehuman.look_back(console, past)
        console.print()
        return
    if scene.full:
        human.screening(console, found[-1])
        console.print()
        return
    table = Table(box=None, padding=(0, 2, 0, 0))
    for column in ("on", "verdict", "entry", "score", "programmes", "effect", "secondary sanctions"):
        table.add_column(column, justify="right" if column == "score" else "left", overflow="fold")
    for answer in found:
        day = answer.as_of.valid.isoformat()
        if not answer.hits:
            table.add_row(day, answer.verdict, "– nothing found", "", "", "", "")
        for place, hit in enumerate(answer.hits[:3]):
            table.add_row(
                day if place == 0 else "",
                answer.verdict if place == 0 else "",
                f"{human.safe(hit.listing.id)} {human.safe(hit.listing.caption, 40)}",
                f"{hit.match.score:.2f}",
                human.safe(", ".join(hit.listing.programmes)),
                f"{hit.regime} {hit.effect}",
                "yes" if hit.secondary_sanctions else "no",
            )
    console.print(table)
    console.print()
