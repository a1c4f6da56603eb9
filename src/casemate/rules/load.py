"""Opens the packs: the only place of this room that reads files."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources
from importlib.resources.abc import Traversable
from pathlib import Path

from casemate.errors import InputRefusedError
from casemate.rules.parameters import Parameter
from casemate.rules.read import parameter, unique
from casemate.text.yamltext import Node, parse

LOCK = "packs.lock"
#: A pack file is read by people: what is larger than this is none.
_MOST = 1024**2


@dataclass(frozen=True, slots=True)
class PackFile:
    """One file of a pack. ``name``: ``us/ownership.yml``. The other parts are left as nodes to their reader (``rules.book``)."""

    name: str
    sha256: str
    parameters: tuple[Parameter, ...]
    rules: Node | None
    coverage: Node | None = None
    deals: Node | None = None
    facts: Node | None = None

    @property
    def pack(self) -> str:
        """The pack's name: that of its folder."""
        return self.name.partition("/")[0]


@dataclass(frozen=True, slots=True)
class Packs:
    """All packs. ``parameters``: by id. ``hashes``: pack -> SHA-256 over the names and hashes of its files."""

    files: tuple[PackFile, ...]
    parameters: dict[str, Parameter]
    hashes: dict[str, str]

    def as_plain(self, names: tuple[str, ...] | None = None) -> list[dict[str, str]]:
        """The packs that were used (``None``: all) with their hashes, as JSON shows them."""
        return [{"id": name, "sha256": digest} for name, digest in sorted(self.hashes.items()) if names is None or name in names]


@lru_cache(maxsize=1)
def packs() -> Packs:
    """The packs of this version.

    Raises: InputRefusedError with file and line.
    """
    return load(resources.files("casemate.packs"))


def load(folder: Traversable | Path) -> Packs:
    """The packs in ``folder``: every ``*.yml`` of every folder in it, by name.

    Raises: InputRefusedError with file and line; LimitError.
    """
    files = tuple(read(name, data) for name, data in sources(folder))
    parameters = unique(one for file in files for one in file.parameters)
    hashes: dict[str, str] = {}
    for pack in sorted({file.pack for file in files}):
        lines = "".join(f"{file.sha256}  {file.name}\n" for file in files if file.pack == pack)
        hashes[pack] = hashlib.sha256(lines.encode()).hexdigest()
    return Packs(files, parameters, hashes)


def sources(folder: Traversable | Path) -> Iterator[tuple[str, bytes]]:
    """(name, content) of every pack file in ``folder``, by name."""
    for pack in sorted((item for item in folder.iterdir() if item.is_dir() and not item.name.startswith(("_", "."))), key=lambda p: p.name):
        for file in sorted((item for item in pack.iterdir() if item.name.endswith(".yml")), key=lambda p: p.name):
            yield f"{pack.name}/{file.name}", file.read_bytes()


def read(name: str, data: bytes) -> PackFile:
    """One pack file from its content.

    Raises: InputRefusedError with file and line; LimitError.
    """
    root = parse(data, f"packs/{name}", max_bytes=_MOST)
    listed, rules, coverage, deals, facts = (root.child(key) for key in ("parameters", "rules", "coverage", "deals", "facts"))
    root.done()
    if all(part is None for part in (listed, rules, coverage, facts)):
        raise InputRefusedError("a pack file has parameters or rules", file=root.file, line=1, remedy="Write parameters: or rules:")
    pack = name.partition("/")[0]
    found = () if listed is None else tuple(parameter(item, pack=pack) for item in listed.items())
    return PackFile(name, hashlib.sha256(data).hexdigest(), found, rules, coverage, deals, facts)


def lock_text(folder: Traversable | Path) -> str:
    """What ``packs.lock`` must say: one line per file, its SHA-256 and its name."""
    return "".join(f"{hashlib.sha256(data).hexdigest()}  {name}\n" for name, data in sources(folder))
