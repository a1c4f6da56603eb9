"""A git repository made on the spot, commit by commit."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Mapping
from pathlib import Path


class Repository:
    """``folder``: the working tree."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        folder.mkdir(parents=True)
        self.run("init", "--quiet", "--initial-branch=main")

    def run(self, *arguments: str, day: str = "2020-01-01") -> str:
        """What git prints."""
        env = {
            "PATH": os.environ["PATH"], "HOME": str(self.folder), "GIT_CONFIG_NOSYSTEM": "1",
            "GIT_AUTHOR_NAME": "a", "GIT_AUTHOR_EMAIL": "a@example.org", "GIT_COMMITTER_NAME": "a", "GIT_COMMITTER_EMAIL": "a@example.org",
            "GIT_AUTHOR_DATE": f"{day}T12:00:00+00:00", "GIT_COMMITTER_DATE": f"{day}T12:00:00+00:00",
        }  # fmt: skip
        done = subprocess.run(["git", *arguments], cwd=self.folder, env=env, capture_output=True, text=True, check=True)
        return done.stdout.strip()

    def commit(self, day: str, files: Mapping[str, bytes | None]) -> str:
        """Writes (or with ``None`` removes) files and commits them on ``day``; gives back the commit's id."""
        for name, data in files.items():
            path = self.folder / name
            if data is None:
                path.unlink()
            else:
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(data)
        self.run("add", "--all")
        self.run("commit", "--quiet", "--allow-empty", "-m", day, day=day)
        return self.run("rev-parse", "HEAD")

    def bundle(self, target: Path) -> Path:
        """The whole history as a bundle."""
        self.run("bundle", "create", "--quiet", str(target), "--all")
        return target

    def lose(self, oid: str) -> None:
        """Takes an object out of the repository, as a damaged disk does."""
        path = self.folder / ".git" / "objects" / oid[:2] / oid[2:]
        path.chmod(0o644)
        path.write_bytes(b"damaged")
