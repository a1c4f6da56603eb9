"""A home with the starter set, and the command line in this process."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from casemate.app.engine import Engine
from casemate.app.starter import load_starter
from casemate.settings import Settings
from casemate.surfaces import cli

Run = Callable[..., tuple[int, Any, str]]


@pytest.fixture(scope="session")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home with the starter set."""
    folder = tmp_path_factory.mktemp("starter")
    engine = Engine(Settings(home=folder))
    load_starter(engine, loaded_at="2026-01-01T00:00:00+00:00")
    engine.close()
    return folder


@pytest.fixture
def run(home: Path, monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]) -> Run:
    """Runs the command line in this process: exit code, standard output as JSON, standard error."""

    def call(*arguments: str) -> tuple[int, Any, str]:
        monkeypatch.setenv("CASEMATE_HOME", str(home))
        monkeypatch.delenv("CASEMATE_CONFIG", raising=False)
        monkeypatch.setattr("sys.argv", ["casemate", *arguments])
        with pytest.raises(SystemExit) as stop:
            cli.main()
        out, err = capfdbinary.readouterr()
        return int(stop.value.code or 0), json.loads(out) if "--json" in arguments else out.decode(), err.decode()

    return call
