"""A home, a publisher's server and the lists on it: what the tests of refreshing stand on."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

from casemate.app import generation
from casemate.app.engine import Engine
from casemate.app.refresh import Terms, refresh
from casemate.app.report import Report
from casemate.app.sync import Insist
from casemate.model.subject import Subject
from casemate.model.time import AsOf
from casemate.settings import Settings
from casemate.sources.fetch.client import Client, Policy
from tests.lists import cons_files, denied_file, un_file
from tests.server import Server

DAY = date(2026, 11, 20)
CONS, DENIED, UN = "us_ofac_cons", "us_bis_denied", "un_sc_sanctions"


class World:
    """``mirrors`` lead each list to the server; ``waits`` are the pauses between attempts, which take no time here."""

    def __init__(self, server: Server, folder: Path) -> None:
        self.server, self.folder = server, folder
        self.home = folder / "home"
        self.mirrors = {CONS: server.url("cons/"), DENIED: server.url("denied/dpl.txt"), UN: server.url("un/consolidated.xml")}
        self.settings = Settings(home=self.home, allow_hosts=("127.0.0.1",), mirrors=self.mirrors)
        self.engine = Engine(self.settings)
        self.waits: list[float] = []

    def publish(self, *lists: str, version: str = "1", **options: Any) -> None:
        """Puts the lists on the server, one entry longer with each version."""
        more = int(version) - 1
        for list_id in lists:
            if list_id == CONS:
                self.server.serve("cons", cons_files(120 + more), version=version, **options)
            elif list_id == DENIED:
                self.server.serve("denied", {"dpl.txt": denied_file(320 + more)}, version=version, **options)
            else:
                self.server.serve("un", {"consolidated.xml": un_file(720 + more, day=f"2026-11-{more + 1:02}")}, version=version, **options)

    def update(self, *lists: str, day: date = DAY, dry: bool = False, insist: Insist | None = None, **policy: Any) -> dict[str, Report]:
        given = {"allow_hosts": ("127.0.0.1",), "read": 2.0, "total": 5.0, "attempts": 2, **policy}
        client = Client(Policy(**given), sleep=self.waits.append, chance=lambda: 0.5)
        return {report.id: report for report in refresh(self.engine, lists, Terms(day, dry, insist or Insist()), client=client)}

    def verdict(self, name: str, day: date = DAY, **options: Any) -> str:
        return self.engine.screen(Subject(names=(name,)), as_of=AsOf(day, day), **options).verdict

    def editions(self, list_id: str) -> list[str]:
        return [edition.name for edition in self.engine.store.editions(list_id)]

    def generations(self) -> list[str]:
        return sorted(path.name for path in (self.home / "index").glob("g*"))

    def is_tidy(self) -> bool:
        """Whether no half of anything is left, and the index is not behind."""
        return not list(self.home.glob("**/.tmp-*")) and not generation.is_pending(self.engine.home)

    def configuration(self, **more: str) -> Path:
        """A settings file that leads to the server."""
        path = self.folder / "casemate.toml"
        lines = ['allow_hosts = ["127.0.0.1"]', *(f"{key} = {value}" for key, value in more.items()), "[mirrors]"]
        lines += [f"{list_id} = {json.dumps(url)}" for list_id, url in self.mirrors.items()]
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")
        return path

    def command(self, *arguments: str) -> tuple[list[str], dict[str, str]]:
        """The command line in a process of its own: arguments and environment."""
        proxies = ("http_proxy", "https_proxy", "all_proxy", "no_proxy")
        environment = {key: value for key, value in os.environ.items() if key.casefold() not in proxies}
        environment |= {"CASEMATE_HOME": str(self.home), "CASEMATE_CONFIG": str(self.folder / "casemate.toml")}
        return [sys.executable, "-c", "from casemate.surfaces.cli import main; main()", *arguments], environment

    def run(self, *arguments: str, environment: Mapping[str, str] | None = None) -> subprocess.CompletedProcess[str]:
        if not (self.folder / "casemate.toml").exists():
            self.configuration()
        command, given = self.command(*arguments)
        return subprocess.run(command, env={**given, **(environment or {})}, capture_output=True, text=True, timeout=60, check=False)
