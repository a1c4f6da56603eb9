"""CASEMATE_HOME: where things lie, who may write, and which version wrote it."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from casemate.errors import HomeError, LockedError, NewerHomeError

#: The layout's number in the file VERSION; raised when older versions could misread a newer home.
LAYOUT = 1


class Home:
    """The folder of one installation: ``casemate.sqlite``, ``raw/``, ``index/``, ``VERSION``, ``lock``."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.raw = root / "raw"
        self.index = root / "index"

    def prepare(self) -> None:
        """Makes the folder and its VERSION.

        Raises: HomeError where it can't be written; NewerHomeError.
        """
        self.check()
        try:
            for folder in (self.root, self.raw, self.index):
                folder.mkdir(parents=True, exist_ok=True)
            version = self.root / "VERSION"
            if not version.exists():
                write_atomically(version, f"{LAYOUT}\n".encode())
        except OSError as error:
            raise HomeError(
                f"the home can't be written: {error.strerror}", file=str(self.root), remedy="Set CASEMATE_HOME to a folder that can be"
            ) from error

    def check(self) -> None:
        """Raises: NewerHomeError where a newer Casemate wrote this home."""
        try:
            written = int((self.root / "VERSION").read_text(encoding="ascii").strip())
        except FileNotFoundError:
            return
        except (OSError, ValueError) as error:
            raise HomeError(
                f"the home can't be read: {error}", file=str(self.root / "VERSION"), remedy="Set CASEMATE_HOME to a folder that can be used"
            ) from error
        if written > LAYOUT:
            raise NewerHomeError(
                f"layout {written} is newer than this version of Casemate knows ({LAYOUT})", file=str(self.root), remedy="Upgrade Casemate"
            )

    @contextmanager
    def writing(self, timeout: float = 0.0) -> Iterator[None]:
        """Holds the home's lock; ``timeout`` in seconds.

        Raises: LockedError where another process holds it; HomeError where there is no way to lock.
        """
        from filelock import FileLock, Timeout  # 40 ms that a reader need not pay

        lock = FileLock(self.root / "lock", timeout=timeout)
        try:
            lock.acquire()
        except Timeout as error:
            raise LockedError(
                "another update is running on this home", file=str(self.root), remedy="Wait for it to end, or stop it; nothing was changed"
            ) from error
        except OSError as error:
            raise HomeError(
                f"the home can't be locked: {error.strerror}", file=str(self.root), remedy="Make the folder writable"
            ) from error
        try:
            yield
        finally:
            lock.release()

    def sweep(self) -> None:
        """Removes what an interrupted update left (the lock must be held)."""
        for folder in (self.raw, self.index):
            for leftover in folder.glob("**/.tmp-*") if folder.exists() else ():
                if leftover.is_dir():
                    shutil.rmtree(leftover, ignore_errors=True)
                else:
                    leftover.unlink(missing_ok=True)


def write_atomically(path: Path, data: bytes) -> None:
    """Writes ``data`` so that ``path`` holds the old or the new content, never a part."""
    temporary = path.with_name(f".tmp-{path.name}-{os.getpid()}")
    with temporary.open("wb") as stream:
        stream.write(data)
        stream.flush()
        os.fsync(stream.fileno())
    temporary.replace(path)
