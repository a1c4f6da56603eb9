"""What a user hands over, opened safely: a file, a folder, a zip or a gzip, as a set of named byte streams under limits."""

from __future__ import annotations

import gzip
import hashlib
import io
import os
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, cast

from casemate.errors import InputRefusedError, LimitError

#: What the standard library raises on damaged archives, beside what the system raises where we may not read.
_DAMAGED = (OSError, EOFError, ValueError, RuntimeError, zlib.error, zipfile.BadZipFile, struct.error)
#: Bytes of a member's name: with ``.gz`` behind it, what file systems hold.
_LONGEST_NAME = 240


@dataclass(frozen=True, slots=True)
class Limits:
    """What an input may cost. ``max_bytes``: of one file, uncompressed. ``max_ratio``: uncompressed to compressed (checked past 10 MB)."""

    max_bytes: int = 2 * 1024**3
    max_ratio: int = 200
    max_members: int = 2000
    max_line: int = 8 * 1024**2


@dataclass(frozen=True, slots=True)
class RawFile:
    """One file of an input. ``name`` is its base name without ``.gz``; ``size`` its stored (compressed) size in bytes."""

    name: str
    size: int
    limits: Limits
    opener: Callable[[], BinaryIO]

    @contextmanager
    def open(self) -> Iterator[BinaryIO]:
        """The uncompressed bytes, as a buffered stream that refuses to give more than the limits allow.

        Raises: LimitError past the limits; InputRefusedError where the compression is damaged.
        """
        with _readable(self.name):
            stream = self.opener()
        try:
            yield cast(BinaryIO, io.BufferedReader(_Guarded(stream, self), buffer_size=1 << 18))
        finally:
            stream.close()

    def sha256(self) -> str:
        """Of the uncompressed bytes, in hexadecimal."""
        with self.open() as stream:
            digest = hashlib.sha256()
            while block := stream.read(1 << 20):
                digest.update(block)
            return digest.hexdigest()

    def head(self, count: int = 4096) -> bytes:
        """The first ``count`` uncompressed bytes, or fewer."""
        with self.open() as stream:
            return stream.read(count)


class _Guarded(io.RawIOBase):
    """Counts what it gives and stops at the limits."""

    def __init__(self, inner: BinaryIO, file: RawFile) -> None:
        self._inner, self._file, self._given = inner, file, 0

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: object) -> int:
        view = memoryview(cast(bytearray, buffer))
        try:
            data = self._inner.read(len(view))
        except _DAMAGED as error:
            raise InputRefusedError(
                f"the file can't be read to its end: {error}",
                file=self._file.name,
                remedy="Fetch it again; it may be cut or damaged",
            ) from error
        self._given += len(data)
        limits = self._file.limits
        if self._given > limits.max_bytes:
            raise LimitError(
                f"larger than {limits.max_bytes} bytes when uncompressed",
                file=self._file.name,
                remedy="No official list is that large; split a private one",
            )
        if self._given > 10 * 1024**2 and self._given > limits.max_ratio * max(self._file.size, 1):
            raise LimitError(
                f"expands to more than {limits.max_ratio} times its size, as a decompression bomb does",
                file=self._file.name,
                remedy="No list does this; check where the file comes from",
            )
        view[: len(data)] = data
        return len(data)


@dataclass(frozen=True, slots=True)
class RawSet:
    """The files of one input, in the order of their names. ``label`` is what the user named (for messages)."""

    label: str
    files: tuple[RawFile, ...]

    def get(self, *names: str) -> RawFile | None:
        """The first file whose name is one of ``names``, upper and lower case alike."""
        by_name = {file.name.casefold(): file for file in self.files}
        return next((by_name[name.casefold()] for name in names if name.casefold() in by_name), None)

    def only(self) -> RawFile | None:
        """The file, where there is just one."""
        return self.files[0] if len(self.files) == 1 else None


def open_raw(path: Path, limits: Limits | None = None) -> RawSet:
    """The files that ``path`` stands for: a folder's files (not its sub-folders), a zip's members, a gzip's content, or the file.

    Raises: InputRefusedError where nothing can be read; LimitError for too many members.
    """
    limits = limits or Limits()
    with _readable(str(path)):
        if not path.exists():
            raise InputRefusedError("no such file or folder", file=str(path), remedy="Check the path after --from")
        if path.is_dir():
            files = [file for member in _members(path, limits) for file in _files_of(member, limits)]
        elif path.is_file():
            files = list(_files_of(path, limits))
        else:
            raise InputRefusedError("neither a file nor a folder", file=str(path), remedy="Name a regular file")
    if not files:
        raise InputRefusedError("the folder holds no file", file=str(path), remedy="Name the folder that holds the list's files")
    if len(files) > limits.max_members:
        raise LimitError(f"more than {limits.max_members} files", file=str(path), remedy="Name one edition's folder")
    return RawSet(str(path), tuple(sorted(files, key=lambda file: file.name)))


def open_files(label: str, paths: Iterable[Path], limits: Limits | None = None) -> RawSet:
    """The files ``paths`` (and what zips and gzips among them hold) as one input.

    Raises: as ``open_raw``.
    """
    limits = limits or Limits()
    with _readable(label):
        files = [file for path in paths for file in _files_of(path, limits)]
    if len(files) > limits.max_members:
        raise LimitError(f"more than {limits.max_members} files", file=label, remedy="Name one edition's folder")
    return RawSet(label, tuple(sorted(files, key=lambda file: file.name)))


@contextmanager
def _readable(file: str) -> Iterator[None]:
    """Raises: InputRefusedError where the system will not let us read, or an archive is damaged."""
    try:
        yield
    except _DAMAGED as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise InputRefusedError(f"it can't be read: {reason}", file=file, remedy="Check the path, or fetch the file again") from error


def _members(folder: Path, limits: Limits) -> list[Path]:
    """The regular files of ``folder`` that are not hidden, sorted; pipes, devices and folders are none."""
    found: list[Path] = []
    for entry in folder.iterdir():
        if entry.is_file() and not entry.name.startswith("."):
            found.append(entry)
            if len(found) > limits.max_members:
                raise LimitError(f"more than {limits.max_members} files", file=str(folder), remedy="Name one edition's folder")
    return sorted(found)


def _files_of(path: Path, limits: Limits) -> Iterator[RawFile]:
    size = path.stat().st_size
    with path.open("rb") as stream:
        magic = stream.read(4)
    if magic[:2] == b"\x1f\x8b":
        name = path.name[:-3] if path.name.casefold().endswith(".gz") else path.name
        yield RawFile(name, size, limits, lambda: cast(BinaryIO, gzip.open(path, "rb")))  # noqa: SIM115 - RawFile.open closes it
    elif magic == b"PK\x03\x04" and not path.name.casefold().endswith((".xlsx", ".ods", ".xlsm")):
        yield from _members_of(path, limits)
    else:
        yield RawFile(path.name, size, limits, lambda: path.open("rb"))


def _members_of(path: Path, limits: Limits) -> Iterator[RawFile]:
    try:
        with zipfile.ZipFile(path) as archive:
            infos = [info for info in archive.infolist() if not info.filename.endswith("/")]
    except (zipfile.BadZipFile, NotImplementedError) as error:
        raise InputRefusedError(f"damaged zip: {error}", file=str(path), remedy="Fetch it again") from error
    if len(infos) > limits.max_members:
        raise LimitError(f"a zip of more than {limits.max_members} members", file=str(path), remedy="Unpack what is needed")
    for info in infos:
        base = os.path.basename(info.filename.replace("\\", "/"))  # noqa: PTH119 - a member's name is not a path here
        if not base or len(os.fsencode(base)) > _LONGEST_NAME:
            raise InputRefusedError(
                "a member of the zip has no name, or one that is too long", file=f"{path}!{base[:80]}", remedy="Unpack it"
            )
        if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise InputRefusedError("a member of the zip is compressed by a rare method", file=f"{path}!{base}", remedy="Unpack it first")
        if info.flag_bits & 1:
            raise InputRefusedError("a member of the zip is encrypted", file=f"{path}!{base}", remedy="Unpack it first")
        yield RawFile(base, info.compress_size, limits, lambda info=info: _open_member(path, info))  # type: ignore[misc]


def _open_member(path: Path, info: zipfile.ZipInfo) -> BinaryIO:
    archive = zipfile.ZipFile(path)
    return cast(BinaryIO, _Member(archive, archive.open(info)))


class _Member(io.RawIOBase):
    """A zip member that closes its archive with itself."""

    def __init__(self, archive: zipfile.ZipFile, inner: object) -> None:
        self._archive, self._inner = archive, cast(BinaryIO, inner)

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        return self._inner.read(size)

    def close(self) -> None:
        self._inner.close()
        self._archive.close()
        super().close()


def set_sha256(files: tuple[RawFile, ...]) -> str:
    """The SHA-256 of an edition: of the file where there is one, else of the lines ``<sha256>  <name>`` sorted by name."""
    if len(files) == 1:
        return files[0].sha256()
    lines = sorted(f"{file.sha256()}  {file.name.casefold()}\n" for file in files)
    return hashlib.sha256("".join(lines).encode()).hexdigest()
