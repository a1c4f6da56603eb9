"""The index on disk: one file of plain arrays behind a JSON header, mapped into memory as it stands. Nothing in it is ever executed.

::

    8 bytes   b"CMINDEX1"
    8 bytes   length of the header, little endian
    header    {"version": …, "text": …, "size": bytes of the whole file, "arrays": {name: [dtype, length, offset]}, "lists": […], …}
    arrays    one after the other, each at an offset that is a multiple of 64
"""

from __future__ import annotations

import hashlib
import json
import mmap
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from casemate.errors import HomeError

if TYPE_CHECKING:
    from numpy.typing import NDArray

FILE_NAME = "names.idx"
#: The bytes given with the entries, one after the other.
BLOB_NAME = "entries.bin"
MAGIC = b"CMINDEX1"
#: Raised whenever arrays change their meaning, or ``text`` prepares a name otherwise; an older index is then rebuilt.
VERSION = 2
_ALIGN = 64
_TYPES = frozenset({"<u8", "<u4", "<i4", "<i8", "<u2", "<f4", "|u1"})


def write(folder: Path, arrays: Mapping[str, NDArray[Any]], header: Mapping[str, Any]) -> None:
    """Write ``arrays`` and ``header`` to ``folder``, which must be there; the file appears only when it is complete."""
    table: dict[str, list[Any]] = {}
    offset = 0
    for name, array in arrays.items():
        offset = -(-offset // _ALIGN) * _ALIGN
        table[name] = [array.dtype.str, len(array), offset]
        offset += array.nbytes
    full = {**header, "version": VERSION, "arrays": table, "size": offset}
    encoded = json.dumps(full, ensure_ascii=True, separators=(",", ":")).encode()
    start = -(-(16 + len(encoded)) // _ALIGN) * _ALIGN
    partial = folder / (FILE_NAME + ".part")
    with partial.open("wb") as file:
        file.write(MAGIC)
        file.write(len(encoded).to_bytes(8, "little"))
        file.write(encoded)
        for name, array in arrays.items():
            file.seek(start + table[name][2])
            array.tofile(file)
        file.truncate(start + offset)
    partial.replace(folder / FILE_NAME)


def read(folder: Path) -> tuple[dict[str, NDArray[Any]], dict[str, Any]]:
    """The arrays (read-only views of the mapped file) and the header in ``folder``.

    Raises: HomeError where there is no index, or it is damaged or of another version; building it again puts it right.
    """
    import numpy as np

    path = folder / FILE_NAME
    remedy = "Run `casemate update` to build the index again"
    try:
        with path.open("rb") as file:
            mapped = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
    except (OSError, ValueError) as error:
        raise HomeError(f"the index can't be opened: {error}", file=str(path), remedy=remedy) from error
    if mapped[:8] != MAGIC:
        raise HomeError("this is no Casemate index, or one of another version", file=str(path), remedy=remedy)
    length = int.from_bytes(mapped[8:16], "little")
    try:
        header: dict[str, Any] = json.loads(mapped[16 : 16 + length])
        version, size, table = header["version"], header["size"], header["arrays"]
    except (ValueError, KeyError) as error:
        raise HomeError("the index is damaged", file=str(path), remedy=remedy) from error
    start = -(-(16 + length) // _ALIGN) * _ALIGN
    if version != VERSION or len(mapped) != start + size:
        raise HomeError("the index is of another version, or cut off", file=str(path), remedy=remedy)
    arrays: dict[str, NDArray[Any]] = {}
    for name, (kind, count, offset) in table.items():
        if kind not in _TYPES:
            raise HomeError("the index is damaged", file=str(path), field=name, remedy=remedy)
        arrays[name] = np.frombuffer(mapped, dtype=kind, count=count, offset=start + offset)
    return arrays, header


def identifier_key(kind: str, value: str) -> int:
    """The number under which an identifier is filed."""
    return int.from_bytes(hashlib.blake2b(f"{kind}:{value}".encode(), digest_size=8).digest(), "little")
