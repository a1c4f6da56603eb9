"""Every source's samples, damaged at random: a refusal that says where, or a reading that the damaged file explains. Never a crash.

The damage is seeded, so a case that fails once fails always.
"""

from __future__ import annotations

import random
import re
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import orjson
import pytest

from casemate.errors import CasemateError, InputRefusedError
from casemate.model.codec import to_plain
from casemate.model.listing import Fragment, assemble
from casemate.sources import base, registry
from casemate.sources.raw import open_raw
from tests.sources.opened import sample
from tests.sources.test_contract import samples

#: Damaged copies of each sample per kind of damage.
TIMES = 4
#: Formats whose own encoding is a code page: any byte is a letter there.
CODE_PAGE = {
    ("gb_hmt_sanctions", "conlist-csv"),
    ("gb_hmt_sanctions", "conlist-csv-2022"),
    ("eu_fsf", "csv-1.0"),
    ("gb_fcdo_sanctions", "csv"),
}
#: Whose real files end without a line break, so that nothing tells a last address or number that breaks off.
NO_END = {"meti-pdf-text", "conlist-csv", "conlist-csv-2022"}
#: A workbook begins where its archive says, so what stands before it is not part of it.
ARCHIVES = (".xlsx", ".ods", ".zip")

every_sample = pytest.mark.parametrize(("source_id", "format_id"), list(samples()))


@dataclass(frozen=True)
class Outcome:
    """What came of reading: a refusal, or listings by id (values in no order) and why they are not the whole list."""

    refusal: CasemateError | None
    partial: str | None = None
    parts: tuple[str, ...] = ()
    listings: dict[str, dict[str, Any]] | None = None

    @property
    def whole(self) -> bool:
        """Whether it claims to be the whole list."""
        return self.refusal is None and self.partial is None

    def differences(self, other: Outcome, *, but: str | None = None) -> int:
        """How many entries are other ones (``but`` for one field), or are there only once."""
        mine, others = ({key: {**value, but: None} for key, value in (side.listings or {}).items()} for side in (self, other))
        return sum(mine.get(key) != others.get(key) for key in {*mine, *others})


def read(source_id: str, files: dict[str, bytes], folder: Path) -> Outcome:
    folder.mkdir(exist_ok=True)
    for name, data in files.items():
        folder.joinpath(name).write_bytes(data)
    try:
        chosen, raw = base.choose(registry.load(source_id), open_raw(folder))
        reading = chosen.read(raw, base.Journal())
        by_id: dict[str, list[Fragment]] = {}
        for native_id, fragment in reading.fragments:
            by_id.setdefault(native_id, []).append(fragment)
    except CasemateError as refusal:
        return Outcome(refusal)
    if reading.partial is not None:
        assert reading.partial.strip()
        return Outcome(None, reading.partial)  # what is partial need not hold together: aliases of an entry that was cut off, say
    listings = {key: in_order(to_plain(assemble(f"{source_id}:{key}", value))) for key, value in by_id.items()}
    return Outcome(None, None, reading.parts, listings)


def in_order(plain: dict[str, Any]) -> dict[str, Any]:
    """The values of each field in one order: rows in another order say the same."""
    return {key: sorted(value, key=orjson.dumps) if isinstance(value, list) else value for key, value in sorted(plain.items())}


@cache
def undamaged(source_id: str, format_id: str) -> Outcome:
    with tempfile.TemporaryDirectory() as folder:
        found = read(source_id, sample(source_id, format_id), Path(folder))
    assert found.whole
    return found


Damage = Callable[[bytes, random.Random], bytes]


@dataclass(frozen=True)
class Case:
    """One damaged copy: ``before`` and ``after`` are the bytes of the file ``name`` that was damaged."""

    name: str
    before: bytes
    after: bytes
    outcome: Outcome

    def __repr__(self) -> str:
        return f"{self.name}, {len(self.before)} -> {len(self.after)} bytes"


def damaged(source_id: str, format_id: str, damage: Damage, folder: Path, times: int = TIMES) -> Iterator[Case]:
    """Copies with one file damaged; each refusal is held against what every refusal owes."""
    files = sample(source_id, format_id)
    names = sorted(name for name, data in files.items() if data)
    for seed in range(times):
        chance = random.Random(f"{source_id} {format_id} {damage.__name__} {seed}")
        name = chance.choice(names)
        after = damage(files[name], chance)
        if after == files[name]:
            continue
        outcome = read(source_id, {**files, name: after}, folder / str(seed))
        if outcome.refusal is not None:
            assert isinstance(outcome.refusal, InputRefusedError)
            assert outcome.refusal.file, outcome.refusal.message
            assert outcome.refusal.remedy or outcome.refusal.line, outcome.refusal.message
            assert outcome.refusal.message.isprintable()
        yield Case(name, files[name], after, outcome)


def lines(data: bytes) -> list[bytes]:
    return data.splitlines(keepends=True)


def cut(data: bytes, chance: random.Random) -> bytes:
    return data[: chance.randrange(1, len(data))] if len(data) > 1 else data


def flipped(data: bytes, chance: random.Random) -> bytes:
    place = chance.randrange(len(data))
    return data[:place] + bytes((data[place] ^ 1 << chance.randrange(8),)) + data[place + 1 :]


def inserted(what: bytes) -> Damage:
    def insert(data: bytes, chance: random.Random) -> bytes:
        place = chance.randrange(1, len(data) + 1)
        return data[:place] + what + data[place:]

    insert.__name__ = f"inserted {what!r}"
    return insert


def shuffled(data: bytes, chance: random.Random) -> bytes:
    found = lines(data)
    chance.shuffle(found)
    return b"".join(found)


def line_doubled(data: bytes, chance: random.Random) -> bytes:
    found = lines(data)
    found.insert(chance.randrange(len(found) + 1), chance.choice(found))
    return b"".join(found)


def line_dropped(data: bytes, chance: random.Random) -> bytes:
    found = lines(data)
    del found[chance.randrange(len(found))]
    return b"".join(found)


def piece_dropped(data: bytes, chance: random.Random) -> bytes:
    start = chance.randrange(len(data))
    return data[:start] + data[start + chance.randrange(1, 200) :]


def piece_doubled(data: bytes, chance: random.Random) -> bytes:
    start = chance.randrange(len(data))
    end = start + chance.randrange(1, 2000)
    return data[:end] + data[start:]


def element_doubled(data: bytes, chance: random.Random) -> bytes:
    """A whole XML element a second time, behind itself; other files: a line."""
    found = list(re.finditer(rb"<([A-Za-z]\w*)(?: [^<>]*)?>[^<]*</\1>", data))
    if not found:
        return line_doubled(data, chance)
    element = chance.choice(found)
    return data[: element.end()] + element[0] + data[element.end() :]


def element_renamed(data: bytes, chance: random.Random) -> bytes:
    """One kind of XML element called otherwise throughout, as a new version of a format does; other files: a word of the first line."""
    names = sorted(set(re.findall(rb"</([A-Za-z]\w*)>", data)))
    if names:
        name = chance.choice(names)
        return re.sub(rb"(</?)" + name + rb"(?=[ />])", rb"\1X" + name, data)
    head, separator, rest = data.partition(b"\n")
    words = re.findall(rb"\w+", head)
    return head.replace(chance.choice(words), b"Xyzzy", 1) + separator + rest if words else data


def column_dropped(data: bytes, chance: random.Random) -> bytes:
    first = lines(data)[0]
    delimiter = max((b",", b"\t", b";", b"|", b"@"), key=first.count)
    place = chance.randrange(first.count(delimiter) + 1)
    rows = [row.split(delimiter) for row in lines(data)]
    return b"".join(delimiter.join(cell for number, cell in enumerate(row) if number != place) for row in rows)


def other_line_ends(data: bytes, _: random.Random) -> bytes:
    return data.replace(b"\r\n", b"\n") if b"\r\n" in data else data.replace(b"\n", b"\r\n")


def with_mark(data: bytes, _: random.Random) -> bytes:
    return b"\xef\xbb\xbf" + data


def doubled(data: bytes, _: random.Random) -> bytes:
    return data + data


# ---- what the outcome may be


@every_sample
def test_a_file_cut_anywhere_is_no_whole_list_unless_it_was_cut_between_two_rows(source_id: str, format_id: str, tmp_path: Path) -> None:
    for case in damaged(source_id, format_id, cut, tmp_path, times=4 * TIMES):
        rest = case.before[len(case.after) :]
        if not case.outcome.whole or case.outcome.differences(undamaged(source_id, format_id)) == 0 or not rest.strip(b"\r\n \x1a"):
            continue
        assert not case.before.lstrip(b"\xef\xbb\xbf").startswith((b"<", b"{", b"[", b"PK")), case
        if format_id in NO_END:
            continue
        assert case.after.endswith((b"\n", b"\r")) or rest.lstrip(b"- ").startswith((b"\n", b"\r")), case


@every_sample
def test_a_nul_is_never_read(source_id: str, format_id: str, tmp_path: Path) -> None:
    for case in damaged(source_id, format_id, inserted(b"\0"), tmp_path):
        assert not case.outcome.whole or case.name.endswith(ARCHIVES) or case.outcome.differences(undamaged(source_id, format_id)) == 0, (
            case
        )


@every_sample
@pytest.mark.parametrize("what", [b"\xe9", b"\xff\xfe"], ids=["latin-1", "invalid"])
def test_bytes_of_another_encoding_are_refused(source_id: str, format_id: str, what: bytes, tmp_path: Path) -> None:
    for case in damaged(source_id, format_id, inserted(what), tmp_path):
        if (source_id, format_id) in CODE_PAGE:
            assert not case.outcome.whole or case.outcome.differences(undamaged(source_id, format_id)) <= 1, case
        else:
            assert not case.outcome.whole or case.outcome.differences(undamaged(source_id, format_id)) == 0, case


@every_sample
@pytest.mark.parametrize("damage", [other_line_ends, with_mark])
def test_another_way_to_end_lines_or_to_begin_a_file_says_the_same_or_is_refused(
    source_id: str, format_id: str, damage: Damage, tmp_path: Path
) -> None:
    for case in damaged(source_id, format_id, damage, tmp_path, times=2):
        assert not case.outcome.whole or case.outcome.differences(undamaged(source_id, format_id)) == 0, case


@every_sample
@pytest.mark.parametrize(
    "damage", [flipped, *(inserted(what) for what in (b"&", b"<", b'"', b"\x1b[31m", b"9" * 50, b"\n", b"\xe2\x80\xae"))]
)
def test_one_place_that_is_wrong_touches_one_entry_and_what_is_numbered_with_it(
    source_id: str, format_id: str, damage: Damage, tmp_path: Path
) -> None:
    for case in damaged(source_id, format_id, damage, tmp_path):
        # An entry whose id is made of its content is lost under one id and found under another, and so is its twin. The act that lists
        # them all may stand in the head of a file.
        assert not case.outcome.whole or case.outcome.differences(undamaged(source_id, format_id), but="acts") <= 4, case


@every_sample
def test_a_list_that_stands_twice_in_one_file_is_no_list(source_id: str, format_id: str, tmp_path: Path) -> None:
    for case in damaged(source_id, format_id, doubled, tmp_path):
        assert not case.outcome.whole or case.outcome.differences(undamaged(source_id, format_id)) == 0, case


@every_sample
def test_rows_in_another_order_are_the_same_entries_or_are_refused(source_id: str, format_id: str, tmp_path: Path) -> None:
    for case in damaged(source_id, format_id, shuffled, tmp_path):
        if case.outcome.whole:
            assert set(case.outcome.listings or ()) == set(undamaged(source_id, format_id).listings or ()), case


@every_sample
@pytest.mark.parametrize(
    "damage", [line_doubled, line_dropped, piece_dropped, piece_doubled, element_doubled, element_renamed, column_dropped]
)
def test_pieces_that_are_lost_or_stand_twice_do_no_more_than_they_can(
    source_id: str, format_id: str, damage: Damage, tmp_path: Path
) -> None:
    for case in damaged(source_id, format_id, damage, tmp_path):
        if case.outcome.whole:
            was = undamaged(source_id, format_id)
            assert len(case.outcome.listings or ()) <= 2 * len(was.listings or ()), case
            assert set(case.outcome.parts) <= set(was.parts), case
