"""The clusters of a generation on disk: plain arrays beside the index, mapped when first needed.

``clusters/`` holds ``of`` (per entry the number of its cluster, -1: alone), ``members`` and ``offsets`` (the entries of each cluster, by
id), ``keys`` and ``points`` (what the rules said of each pair that was looked at, so that the next build need not ask again), and
``about.json`` (the rules' name, the recorded resolutions).
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import orjson

from casemate.errors import HomeError
from casemate.model.resolution import Resolution

if TYPE_CHECKING:
    from numpy.typing import NDArray

FOLDER = "clusters"


def cluster_id(first_entry: str) -> str:
    """The id of the cluster whose smallest entry id is ``first_entry``; an entry alone has one too.

    >>> cluster_id("us_ofac_sdn:4711")
    'cm-a17669d369'
    """
    return "cm-" + hashlib.blake2b(first_entry.encode(), digest_size=5).hexdigest()


@dataclass(frozen=True, slots=True)
class Judged:
    """What the rules said of pairs. ``keys`` (sorted): one number per pair of contents; ``points``: NaN where something contradicts."""

    rules: str
    keys: NDArray[np.uint64]
    points: NDArray[np.float32]


class Clusters:
    """The clusters of one generation, mapped."""

    def __init__(self, folder: Path) -> None:
        try:
            self._of, self._members, self._offsets = (
                np.load(folder / FOLDER / f"{name}.npy", mmap_mode="r", allow_pickle=False) for name in ("of", "members", "offsets")
            )
            about = orjson.loads((folder / FOLDER / "about.json").read_bytes())
            self.rules: str = about["rules"]
            self.resolutions = tuple(Resolution.from_plain(plain) for plain in about["resolutions"])
        except (OSError, ValueError, KeyError, TypeError) as error:
            raise HomeError(
                f"the clusters can't be read: {error}", file=str(folder / FOLDER), remedy="Rebuild them: casemate update --reindex"
            ) from error

    def members(self, entry: int) -> tuple[int, ...]:
        """The entries of the cluster that ``entry`` is in, by id; the entry itself where it is alone."""
        number = int(self._of[entry])
        if number < 0:
            return (entry,)
        first, last = self._offsets[number : number + 2].tolist()
        return tuple(self._members[first:last].tolist())

    def __len__(self) -> int:
        return len(self._offsets) - 1

    def groups(self) -> list[tuple[int, ...]]:
        """All clusters of two entries or more."""
        offsets = self._offsets.tolist()
        return [tuple(self._members[first:last].tolist()) for first, last in pairwise(offsets)]


def write(folder: Path, size: int, groups: Sequence[Sequence[int]], judged: Judged, resolutions: Sequence[Resolution]) -> None:
    """Writes the clusters of a generation of ``size`` entries into its ``folder``."""
    target = folder / FOLDER
    target.mkdir()
    of = np.full(size, -1, dtype=np.int32)
    for number, members in enumerate(groups):
        of[list(members)] = number
    arrays: Mapping[str, NDArray[Any]] = {
        "of": of,
        "members": np.array([entry for members in groups for entry in members], dtype=np.int32),
        "offsets": np.cumsum([0, *(len(members) for members in groups)], dtype=np.int64),
        "keys": judged.keys,
        "points": judged.points,
    }
    for name, array in arrays.items():
        np.save(target / f"{name}.npy", array, allow_pickle=False)
    about = {"rules": judged.rules, "resolutions": [resolution.as_plain() for resolution in resolutions]}
    (target / "about.json").write_bytes(orjson.dumps(about))


def read_judged(folder: Path | None, rules: str) -> Judged:
    """What a former generation knows of pairs; nothing where there is none, or it was judged by other rules."""
    nothing = Judged(rules, np.empty(0, dtype=np.uint64), np.empty(0, dtype=np.float32))
    if folder is None or not (folder / FOLDER / "about.json").exists():
        return nothing
    try:
        if orjson.loads((folder / FOLDER / "about.json").read_bytes())["rules"] != rules:
            return nothing
        keys, points = (np.load(folder / FOLDER / f"{name}.npy", allow_pickle=False) for name in ("keys", "points"))
    except (OSError, ValueError, KeyError):
        return nothing
    return Judged(rules, keys, points)
