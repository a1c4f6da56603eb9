"""The index, mapped and asked: which listed names may be meant by a name, without ever going through all of them."""

from __future__ import annotations

import mmap
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from casemate.errors import HomeError
from casemate.index import layout
from casemate.index.retrieve import Retriever
from casemate.text.names import ROLES, PreparedName

if TYPE_CHECKING:
    from typing import Any

    from numpy.typing import NDArray

    from casemate.index.block import BlockRetriever


#: A candidate with a score below this is hardly ever a hit: of 5,000 names made wrong it loses 11. The best few are looked at down to
#: ``LEAST``, and then it loses none of them, and leaves a third of the candidates of a stranger's name.
FLOOR, BEST, LEAST = 0.55, 3, 0.4

#: So many names that were looked at are kept prepared, half a kilobyte each.
KEPT = 16_384


@dataclass(frozen=True, slots=True)
class Candidate:
    """One entry that may be meant. ``names``: those of its names that were found, best first. ``score``: 0 to 1, only for ranking."""

    entry: int
    names: tuple[int, ...]
    score: float


class Index:
    """All names of all lists over all of time. One instance serves one thread."""

    def __init__(self, arrays: dict[str, NDArray[Any]], header: dict[str, Any], blobs: bytes | mmap.mmap) -> None:
        self._arrays = arrays
        self._blobs = blobs
        self.lists: tuple[str, ...] = tuple(header["lists"])
        self._schemas: tuple[str, ...] = tuple(header["schemas"])
        self._retriever = Retriever(arrays)
        self._block: BlockRetriever | None = None
        self._prepared = lru_cache(maxsize=KEPT)(self._prepare)

    @classmethod
    def open(cls, folder: Path) -> Index:
        """The index in ``folder``, mapped into memory.

        Raises: HomeError where there is none, or it is damaged; building it again puts it right.
        """
        arrays, header = layout.read(folder)
        path = folder / layout.BLOB_NAME
        wanted = int(arrays["blob_off"][-1])
        try:
            with path.open("rb") as file:
                blobs: bytes | mmap.mmap = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) if wanted else b""
        except (OSError, ValueError) as error:
            raise HomeError(
                f"the index can't be opened: {error}", file=str(path), remedy="Build it again: casemate update --reindex"
            ) from error
        if len(blobs) != wanted:
            raise HomeError("the index is cut off", file=str(path), remedy="Build it again: casemate update --reindex")
        return cls(arrays, header, blobs)

    @property
    def size(self) -> tuple[int, int]:
        """How many entries and how many names it holds."""
        return len(self._arrays["entry_list"]), len(self._arrays["name_entry"])

    def candidates(
        self, prepared_names: Sequence[PreparedName], *, windows: Mapping[str, tuple[int, int]], limit: int = 50, floor: float = FLOOR
    ) -> list[Candidate]:
        """Entries that may be meant by any of ``prepared_names``, best first; at most ``limit``, apart from names all but equal.

        ``windows``: list id -> (first, last) edition ordinals, both included; a name counts if it was on its entry in one of
        them. A list that is not in ``windows`` is not searched. Entries with a score below ``floor`` are left out, the ``BEST`` first
        of them those below ``LEAST``.
        """
        low, high = self._bounds(windows)
        ways, least = _ways(prepared_names), min(floor, LEAST)
        return _ranked([self._retriever.best(prepared, low, high, limit=limit, floor=least) for prepared in ways], limit, floor)

    def candidates_of_many(
        self,
        subjects: Sequence[Sequence[PreparedName]],
        *,
        windows: Mapping[str, tuple[int, int]],
        limit: int = 50,
        floor: float = FLOOR,
    ) -> list[list[Candidate]]:
        """What ``candidates`` gives for each of ``subjects``, by compiled loops.

        Raises: ImportError where numba, of the extra ``[batch]``, is not installed.
        """
        if self._block is None:
            from casemate.index.block import BlockRetriever

            self._block = BlockRetriever(self._arrays, self._retriever)
        low, high = self._bounds(windows)
        ways = [_ways(names) for names in subjects]
        flat = [name for names in ways for name in names]
        found = iter(self._block.best(flat, low, high, limit=limit, floor=min(floor, LEAST)) if flat else ())
        return [_ranked([next(found) for _ in names], limit, floor) for names in ways]

    def by_identifier(self, kind: str, value: str) -> list[int]:
        """The entries that bear the identifier, by number; ``value`` normalised as it was when the index was built."""
        keys = self._arrays["id_key"]
        key = np.uint64(layout.identifier_key(kind, value))
        first, last = np.searchsorted(keys, key, "left"), np.searchsorted(keys, key, "right")
        return sorted({int(entry) for entry in self._arrays["id_entry"][first:last]})

    def entry(self, number: int) -> tuple[str, str, bytes]:
        """The entry's id, its list, and the bytes it was built with."""
        first, last = self._arrays["blob_off"][number : number + 2].tolist()
        return self._text("entry_id", number), self.lists[self._arrays["entry_list"][number]], bytes(self._blobs[first:last])

    def names_of(self, entry: int, *, windows: Mapping[str, tuple[int, int]] | None = None) -> tuple[int, ...]:
        """The numbers of the entry's names; with ``windows`` only those that count, as in ``candidates``."""
        first, last = self._arrays["entry_names"][entry : entry + 2].tolist()
        names = np.arange(first, last, dtype=np.int32)
        if windows is not None:
            names = names[self._retriever.eligible(names, *self._bounds(windows))]
        return tuple(names.tolist())

    def prepared(self, name: int) -> PreparedName:
        """The name as it was prepared when the index was built."""
        return self._prepared(name)

    def _prepare(self, name: int) -> PreparedName:
        arrays = self._arrays
        first, last = arrays["name_tok_off"][name : name + 2].tolist()
        tokens = tuple(self._retriever.expander.words(arrays["name_tok"][first:last]))
        roles = arrays["name_role"][first:last].tobytes().translate(_ROLE_LETTERS).decode("ascii")
        person = self._schemas[arrays["entry_schema"][arrays["name_entry"][name]]] == "Person"
        return PreparedName.of(self._text("name_text", name), tokens, roles, int(arrays["name_family"][name]), person=person)

    def is_weak(self, name: int) -> bool:
        """Whether the list calls the name weak."""
        return bool(self._arrays["name_weak"][name])

    def _text(self, table: str, number: int) -> str:
        first, last = self._arrays[f"{table}_off"][number : number + 2].tolist()
        return bytes(self._arrays[table][first:last]).decode("utf-8", "surrogatepass")

    def _bounds(self, windows: Mapping[str, tuple[int, int]]) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        pairs: Iterable[tuple[int, int]] = [windows.get(name, (2**31, -1)) for name in self.lists]
        bounds = np.array(list(pairs), dtype=np.int64).reshape(-1, 2)
        return bounds[:, 0], bounds[:, 1]


#: The byte of a role -> its letter.
_ROLE_LETTERS = bytes.maketrans(bytes(range(len(ROLES))), ROLES.encode("ascii"))


def _ways(names: Sequence[PreparedName]) -> list[PreparedName]:
    """One of those that have the same words: to look them up once is enough."""
    return list({name.tokens: name for name in reversed(names)}.values())[::-1]


def _ranked(ways: Iterable[list[tuple[int, int, float]]], limit: int, floor: float) -> list[Candidate]:
    """(name, entry, score) of the names found in each way of reading a subject, as candidates, best first."""
    found: dict[int, tuple[float, dict[int, float]]] = {}
    for rows in ways:
        for name, entry, score in rows:
            best, names = found.setdefault(entry, (score, {}))
            names[name] = max(score, names.get(name, 0.0))
            if score > best:
                found[entry] = (score, names)
    ranked = sorted(found.items(), key=lambda item: (-item[1][0], item[0]))
    return [
        Candidate(entry, tuple(sorted(names, key=lambda name: (-names[name], name))), score)
        for position, (entry, (score, names)) in enumerate(ranked)
        if (position < limit or score >= Retriever.SURE) and (score >= floor or position < BEST)
    ]
