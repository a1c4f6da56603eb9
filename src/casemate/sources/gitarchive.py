"""A git repository or bundle that holds a list's files under version control: every commit that changed them is an edition.

Objects are all that is read. They are reached from an empty repository of our own, so that neither the configuration nor a hook of the
one that was named has a say; nothing is checked out, and nothing is fetched over a network.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path, PurePosixPath
from typing import IO, BinaryIO, cast

from casemate.errors import CasemateError, HomeError, InputRefusedError, LimitError, UsageError
from casemate.sources.archive import Edition, Unusable
from casemate.sources.raw import Limits, RawFile, RawSet, open_files

#: Commits that one history may have, seconds that git may take for one answer, files of a commit that are looked at, commits that are
#: tried to find out where in the repository the list lies.
_MOST, _PATIENCE, _MOST_FILES, _TRIED = 200_000, 600, 5_000, 200
_BUNDLE = (b"# v2 git bundle", b"# v3 git bundle")
_GIT = "git"
_REMEDY = "Check it with: git fsck (a repository) or git bundle verify (a bundle)"


@dataclass(frozen=True, slots=True)
class Blob:
    """A file of a commit."""

    path: str
    oid: str
    size: int


def is_git(path: Path) -> bool:
    """Whether ``path`` is a git bundle, a repository with a working tree, or a bare repository."""
    if path.is_file():
        with suppress(OSError), path.open("rb") as stream:
            return stream.read(15) in _BUNDLE
        return False
    return (path / ".git").exists() or all((path / name).exists() for name in ("HEAD", "objects", "refs"))


class GitArchive:
    """The history of one list in a repository or bundle; ``folder``: an empty one to work in."""

    def __init__(self, path: Path, folder: Path) -> None:
        self.path, self._folder = path, folder
        self._own = folder / "git"
        self._broken: str | None = None
        try:
            folder.mkdir(parents=True, exist_ok=True)
            self._run("init", "--quiet", "--bare", "--template=", str(self._own), bare=True)
            self.tips = self._from_bundle() if path.is_file() else self._from_repository()
        except OSError as error:
            raise InputRefusedError(
                f"git can't be run: {error.strerror}", file=str(path), remedy="Install git, or unpack the editions into a folder"
            ) from error

    # ---- what git is asked

    def _run(self, *arguments: str, bare: bool = False, stdin: bytes | None = None) -> bytes:
        command = [_GIT, *([] if bare else [f"--git-dir={self._own}"]), *arguments]
        try:
            done = subprocess.run(  # noqa: S603 - never a shell, and what is named is an argument or an object id
                command, env=_environment(), input=stdin or b"", capture_output=True, timeout=_PATIENCE, check=False
            )
        except subprocess.TimeoutExpired as error:
            raise LimitError(f"git took more than {_PATIENCE} seconds", file=str(self.path), remedy=_REMEDY) from error
        if done.returncode:
            raise InputRefusedError(f"git can't read it: {_said(done.stderr)}", file=str(self.path), remedy=_REMEDY)
        return done.stdout

    def _from_bundle(self) -> dict[str, str]:
        """Unpacks the bundle; gives back ref -> commit."""
        said = self._run("bundle", "unbundle", str(self.path.absolute())).decode("utf-8", "replace")
        return {ref: oid for oid, _, ref in (line.partition(" ") for line in said.splitlines()) if ref}

    def _from_repository(self) -> dict[str, str]:
        """Borrows the repository's objects; gives back ref -> commit, ``HEAD`` among them."""
        inner = _git_dir(self.path)
        common = inner
        with suppress(OSError):  # a further working tree keeps its objects with the first
            common = (inner / (inner / "commondir").read_text(encoding="utf-8").strip()).resolve()
        alternates = self._own / "objects" / "info" / "alternates"
        alternates.parent.mkdir(parents=True, exist_ok=True)
        alternates.write_text(f"{(common / 'objects').resolve()}\n", encoding="utf-8")
        arguments = ("-c", "safe.directory=*", "-c", "core.fsmonitor=false", f"--git-dir={inner}")
        refs = self._run(*arguments, "for-each-ref", "--format=%(objectname) %(refname)", "refs/heads", bare=True).decode(
            "utf-8", "replace"
        )
        found = {ref: oid for oid, _, ref in (line.partition(" ") for line in refs.splitlines())}
        with suppress(InputRefusedError):
            found["HEAD"] = self._run(*arguments, "rev-parse", "--verify", "--quiet", "HEAD", bare=True).decode().strip()
        return found

    def tip(self, branch: str | None) -> str:
        """The commit where the history ends: of ``branch``, else ``HEAD``, ``main`` or ``master``, else the only one.

        Raises: UsageError where that is not clear.
        """
        names = (branch, f"refs/heads/{branch}") if branch is not None else ("HEAD", "refs/heads/main", "refs/heads/master")
        found = next((self.tips[name] for name in names if name in self.tips), None)
        if found is None and branch is None and len(set(self.tips.values())) == 1:
            found = next(iter(self.tips.values()))
        if found is None:
            known = ", ".join(ref.removeprefix("refs/heads/") for ref in sorted(self.tips)) or "none"
            raise UsageError(
                "which branch holds the history?", field="branch", value=branch, remedy=f"Name it with --branch; there are: {known}"
            )
        return found

    def files(self, commit: str) -> tuple[Blob, ...]:
        """The files of a commit, by path.

        Raises: InputRefusedError where the commit is broken; LimitError.
        """
        listed = self._run("ls-tree", "-r", "-z", "--long", "--full-tree", commit)
        found: list[Blob] = []
        for line in listed.split(b"\0"):
            head, _, path = line.partition(b"\t")
            fields = head.split()
            if len(fields) == 4 and fields[1] == b"blob" and fields[0] in (b"100644", b"100755") and fields[3].isdigit():
                if path.rpartition(b"/")[2] in (b".", b"..", b""):
                    raise InputRefusedError("a file of the commit has a name that none can have", file=str(self.path), remedy=_REMEDY)
                found.append(Blob(path.decode("utf-8", "surrogateescape"), fields[2].decode(), int(fields[3])))
            if len(found) > _MOST_FILES:
                raise LimitError(
                    f"a commit of more than {_MOST_FILES} files", file=str(self.path), remedy="Name the list's files: --file PATH"
                )
        return tuple(found)

    def commits(self, tip: str, paths: Iterable[str]) -> tuple[tuple[str, date], ...]:
        """The commits up to ``tip`` that changed one of ``paths``, with the day (UTC) they were committed on, the oldest first.

        Where the history itself is damaged, ``broken`` says so, and every commit that the repository still holds is given.
        """
        try:
            listed = self._run("rev-list", "--topo-order", "--reverse", "--timestamp", tip, "--", *paths)
        except InputRefusedError as error:
            self._broken = error.what
            return self._all_commits()
        pairs = [line.split() for line in listed.decode().splitlines()]
        if len(pairs) > _MOST:
            raise LimitError(f"more than {_MOST} commits", file=str(self.path), remedy="Import a part of the history: a shorter bundle")
        ordered = sorted(enumerate(pairs), key=lambda item: (int(item[1][0]), item[0]))
        return tuple((oid, _day(int(seconds))) for _, (seconds, oid) in ordered)

    @property
    def broken(self) -> str | None:
        """What is wrong with the history itself, or ``None``."""
        return self._broken

    def _all_commits(self) -> tuple[tuple[str, date], ...]:
        listed = self._run("cat-file", "--batch-all-objects", "--batch-check=%(objectname) %(objecttype)").decode("ascii", "replace")
        found: list[tuple[int, str]] = []
        for oid, _, kind in (line.partition(" ") for line in listed.splitlines()):
            if kind == "commit":
                with suppress(InputRefusedError, ValueError, StopIteration, IndexError):
                    body = self._run("cat-file", "commit", oid)
                    committer = next(line for line in body.split(b"\n") if line.startswith(b"committer "))
                    found.append((int(committer.split()[-2]), oid))
        return tuple((oid, _day(seconds)) for seconds, oid in sorted(found))

    @contextmanager
    def opened(self, commit: str, blobs: tuple[Blob, ...], label: str, limits: Limits) -> Iterator[RawSet]:
        """The files of a commit, written out while they are read.

        Raises: InputRefusedError where one is missing or damaged; LimitError.
        """
        folder = self._folder / commit
        try:
            yield open_files(label, self._written(folder, blobs, label, limits), limits)
        finally:
            shutil.rmtree(folder, ignore_errors=True)

    def _written(self, folder: Path, blobs: tuple[Blob, ...], label: str, limits: Limits) -> list[Path]:
        paths = []
        for blob in blobs:
            if blob.size > limits.max_bytes:
                raise LimitError(f"larger than {limits.max_bytes} bytes", file=f"{label}: {blob.path}", remedy="No list is that large")
            target = folder / PurePosixPath(blob.path).name
            try:
                folder.mkdir(exist_ok=True)
                self._write(blob, target, label)
            except OSError as error:
                raise HomeError(f"no room to unpack it: {error.strerror}", file=str(target), remedy="Free some space") from error
            paths.append(target)
        return paths

    def _write(self, blob: Blob, target: Path, label: str) -> None:
        with target.open("wb") as stream:
            done = subprocess.run(  # noqa: S603
                [_GIT, f"--git-dir={self._own}", "cat-file", "blob", blob.oid],
                env=_environment(), stdin=subprocess.DEVNULL, stdout=stream, stderr=subprocess.PIPE, timeout=_PATIENCE, check=False,
            )  # fmt: skip
        if done.returncode:
            raise InputRefusedError(
                f"the file is damaged in this commit: {_said(done.stderr)}", file=f"{label}: {blob.path}", remedy=_REMEDY
            )

    def lazily(self, blobs: Iterable[Blob], limits: Limits) -> RawSet:
        """Files of a commit as an input, of which only what is looked at is read."""
        made = [RawFile(PurePosixPath(b.path).name, b.size, limits, partial(self._stream, b.oid)) for b in blobs]
        return RawSet(str(self.path), tuple(sorted(made, key=lambda file: file.name)))

    def _stream(self, oid: str) -> BinaryIO:
        process = subprocess.Popen(  # noqa: S603
            [_GIT, f"--git-dir={self._own}", "cat-file", "blob", oid],
            env=_environment(), stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        return cast(BinaryIO, _Piped(process))


class _Piped:
    """The output of a process, which ends with it."""

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        self._process = process
        self._stream = cast(IO[bytes], process.stdout)

    def read(self, size: int = -1) -> bytes:
        return self._stream.read(size)

    def close(self) -> None:
        self._stream.close()
        self._process.kill()
        self._process.wait()


#: Which of the files that lie together belong to the list, by name; ``None``: none of them make an edition of it.
Chooser = Callable[[RawSet], tuple[str, ...] | None]


def editions_in(
    archive: GitArchive, choose: Chooser, *, branch: str | None = None, within: str | None = None
) -> Iterator[Edition | Unusable]:
    """The editions of a history, the oldest first. ``within``: the list's file or folder in the repository; ``None``: it is looked for.

    Of several different states of one day the later ones get the numbers 2, 3 …

    Raises: UsageError where it is not clear which files are the list; InputRefusedError; LimitError.
    """
    tip = archive.tip(branch)
    paths = _located(archive, tip, choose, within)
    commits = archive.commits(tip, paths)
    if archive.broken:
        yield Unusable(f"the history up to {tip[:12]}", f"{archive.broken}; every commit that the repository still holds was read instead")
    numbers: Counter[date] = Counter()
    former: tuple[Blob, ...] | None = None
    for commit, day in commits:
        label = f"commit {commit[:12]}"
        try:
            blobs = tuple(blob for blob in archive.files(commit) if blob.path in paths)
        except CasemateError as error:
            yield Unusable(label, error.what)
            continue
        if not blobs:
            yield Unusable(label, f"it holds none of {', '.join(sorted(paths))}")
        elif blobs != former:
            numbers[day] += 1
            former = blobs
            yield Edition(label, None, partial(archive.opened, commit, blobs, label), fallback=day, number=numbers[day])


def _located(archive: GitArchive, tip: str, choose: Chooser, within: str | None) -> Mapping[str, None]:
    """The paths of the list's files, at the newest commit in which they can be read."""
    commits = [tip, *(oid for oid, _ in reversed(archive.commits(tip, [within] if within else [])) if oid != tip)]
    problem: CasemateError | None = None
    for commit in commits[:_TRIED]:
        try:
            found = _lists_of(archive, archive.files(commit), choose, within)
        except CasemateError as error:
            problem = error
            continue
        if len(found) > 1:
            places = ", ".join(sorted(next(iter(paths)) for paths in found)[:12])
            raise UsageError("several places of the repository hold such a list", value=places, remedy="Name one: --file PATH")
        if found:
            return dict.fromkeys(found[0])
    if problem is not None:
        raise problem
    raise InputRefusedError(
        "no file of the repository is this list" + (f" at {within}" if within else ""), file=str(archive.path),
        remedy="Name the list's file or folder in the repository: --file PATH",
    )  # fmt: skip


def _lists_of(archive: GitArchive, blobs: tuple[Blob, ...], choose: Chooser, within: str | None) -> list[tuple[str, ...]]:
    folders: dict[str, list[Blob]] = {}
    for blob in blobs:
        folder = str(PurePosixPath(blob.path).parent)
        if within is None or blob.path == within or folder == within.rstrip("/"):
            folders.setdefault(folder, []).append(blob)
    found = []
    for together in folders.values():
        names = choose(archive.lazily(together, Limits()))
        if names:
            found.append(tuple(blob.path for blob in together if PurePosixPath(blob.path).name in names))
    return found


def _git_dir(path: Path) -> Path:
    inner = path / ".git"
    if not inner.exists():
        return path
    if inner.is_dir():
        return inner
    try:
        named = inner.read_text(encoding="utf-8").partition("gitdir:")[2].strip()
    except (OSError, UnicodeDecodeError) as error:
        raise InputRefusedError("its .git file can't be read", file=str(inner), remedy=_REMEDY) from error
    return (path / named).resolve()


def _environment() -> dict[str, str]:
    """Git without anyone's configuration, without a network, a terminal, or replaced objects."""
    kept = {name: os.environ[name] for name in ("PATH", "SYSTEMROOT", "TMPDIR", "TEMP") if name in os.environ}
    return {
        **kept, "HOME": os.devnull, "LC_ALL": "C", "GIT_CONFIG_NOSYSTEM": "1", "GIT_CONFIG_GLOBAL": os.devnull,
        "GIT_TERMINAL_PROMPT": "0", "GIT_PAGER": "cat", "GIT_OPTIONAL_LOCKS": "0", "GIT_NO_REPLACE_OBJECTS": "1",
        "GIT_NO_LAZY_FETCH": "1", "GIT_ALLOW_PROTOCOL": "none", "GIT_LITERAL_PATHSPECS": "1",
    }  # fmt: skip


def _day(seconds: int) -> date:
    try:
        return datetime.fromtimestamp(seconds, UTC).date()
    except (OverflowError, ValueError, OSError):
        return date.max  # a day in the future, which is refused


def _said(stderr: bytes) -> str:
    return " ".join(stderr.decode("utf-8", "replace").split())[:300] or "no reason given"
