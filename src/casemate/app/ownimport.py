"""Registers turned into graph files: read as a stream, written as a stream, all or nothing."""

from __future__ import annotations

import shutil
import tempfile
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO

from casemate.errors import InputRefusedError, UsageError
from casemate.model.relation import GraphParty
from casemate.ownership import graphtext
from casemate.ownership.graphfile import MOST_BYTES
from casemate.sources.base import Journal
from casemate.sources.ownership.base import Item, digest
from casemate.sources.ownership.formats import format_of
from casemate.sources.raw import Limits, RawFile, open_raw

#: What a register may cost: the whole PSC snapshot has about 12 GB.
LIMITS = Limits(max_bytes=64 * 1024**3)
#: Text kept in memory per section before it goes to a file.
_SPOOL = 16 * 1024**2


@dataclass(slots=True)
class Imported:
    """What an import found. ``counts``: section -> lines. ``size``: bytes of the graph file. ``files``: name -> SHA-256."""

    format: str
    files: dict[str, str] = field(default_factory=dict)
    counts: Counter[str] = field(default_factory=Counter)
    size: int = 0
    journal: Journal = field(default_factory=Journal)

    @property
    def too_large(self) -> bool:
        """Whether the graph file is larger than ``casemate own`` reads."""
        return self.size > MOST_BYTES


def items(format_id: str, paths: tuple[Path, ...], journal: Journal) -> Iterator[Item]:
    """The parties and edges of ``paths``, one by one: the library's way to a register of any size.

    Raises: UsageError for an unknown format; InputRefusedError.
    """
    chosen = format_of(format_id)
    seen: set[bytes] = set()
    for item in chosen.read(_files(paths), journal):
        if isinstance(item, GraphParty):
            key = digest(item.name)
            if key in seen:
                journal.warn(f"a party that is described twice, the first stands: {item.name[:80]}")
                continue
            seen.add(key)
        yield item


def _files(paths: tuple[Path, ...]) -> tuple[RawFile, ...]:
    if not paths:
        raise UsageError("no file is named", remedy="casemate own import FORMAT FILE…")
    return tuple(raw for path in paths for raw in open_raw(path, LIMITS).files)


def write(format_id: str, paths: tuple[Path, ...], out: IO[bytes]) -> Imported:
    """Write the graph file of ``paths`` to ``out``, once all of it was read.

    Raises: UsageError; InputRefusedError, also where nothing was found, and then nothing is written.
    """
    found = Imported(format_id)
    with ExitStack() as stack:
        spools = {name: stack.enter_context(tempfile.SpooledTemporaryFile(max_size=_SPOOL)) for name in graphtext.SECTIONS}
        for item in items(format_id, paths, found.journal):
            section, text = graphtext.line(item)
            found.counts[section] += 1
            spools[section].write(text.encode() + b"\n")
        if not found.counts["ownership"] + found.counts["control"]:
            raise InputRefusedError(
                "the file states no ownership and no control", file=str(paths[0]), remedy="Check the format and the file"
            )
        found.files = {raw.name: raw.sha256() for raw in _files(paths)}
        head = "".join(f"#   {name}  {sha256}\n" for name, sha256 in found.files.items() if name.isprintable())
        found.size += out.write(f"# Ownership graph read from {format_id}:\n{head}".encode())
        for name in graphtext.SECTIONS:
            if found.counts[name]:
                found.size += out.write(f"{name}:\n".encode()) + spools[name].tell()
                spools[name].seek(0)
                shutil.copyfileobj(spools[name], out, 1 << 20)
    return found


@contextmanager
def replacing(path: Path) -> Iterator[IO[bytes]]:
    """A file that takes the place of ``path`` when all went well; else ``path`` stays as it was.

    Raises: UsageError where it can't be written.
    """
    try:
        with tempfile.NamedTemporaryFile(dir=path.parent, prefix=f".{path.name[:80]}.", delete=False) as stream:
            temporary = Path(stream.name)
            try:
                yield stream
                stream.flush()
                temporary.replace(path)
            except BaseException:
                temporary.unlink(missing_ok=True)
                raise
    except OSError as error:
        raise UsageError(
            f"it can't be written: {error.strerror or error}", file=str(path), remedy="Name a file in a folder of yours"
        ) from error
