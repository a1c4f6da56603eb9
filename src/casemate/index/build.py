"""Names in, one file of arrays out. Runs once per change of the lists; streaming, apart from the arrays themselves."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from casemate.index import layout
from casemate.index.keys import BONES, LETTERS, SOUND, WRITTEN, deletion_keys, exact_keys
from casemate.text.names import ROLES, PreparedName, prepare
from casemate.text.sound import fold, skeleton
from casemate.text.weights import ROLE_FACTORS, base_weight

if TYPE_CHECKING:
    from numpy.typing import NDArray

#: The last edition of a span that is still open.
OPEN = 2**31 - 1
#: Fewer consonants than this are shared by too many words.
MIN_BONES = 3


@dataclass(frozen=True, slots=True)
class NameRow:
    """One name of an entry. ``spans``: (first, last) edition ordinals, both included, in which it was there; ``OPEN``: it still is."""

    text: str
    weak: bool
    spans: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class EntryRow:
    """One entry of one list over all of time. ``blob`` is given back as it is. ``identifiers``: (kind, normalised value)."""

    id: str
    list: str
    schema: str
    blob: bytes
    names: tuple[NameRow, ...]
    identifiers: tuple[tuple[str, str], ...] = ()


class _Texts:
    """Texts one after the other, with the offset of each."""

    def __init__(self) -> None:
        self.data = bytearray()
        self.offsets = array("q", [0])

    def add(self, text: str) -> None:
        self.data += text.encode("utf-8", "surrogatepass")
        self.offsets.append(len(self.data))

    def arrays(self, name: str) -> dict[str, NDArray[Any]]:
        return {name: np.frombuffer(bytes(self.data), dtype=np.uint8), f"{name}_off": _array(self.offsets)}


def _array(values: array[int]) -> NDArray[Any]:
    return np.frombuffer(values, dtype=np.dtype(values.typecode).newbyteorder("<")) if len(values) else np.empty(0, dtype=values.typecode)


class _Collected:
    """What is gathered while the entries stream by."""

    def __init__(self) -> None:
        self.lists: dict[str, int] = {}
        self.schemas: dict[str, int] = {}
        self.vocabulary: dict[str, int] = {}
        self.entry_ids, self.name_texts = _Texts(), _Texts()
        self.entry_list, self.entry_schema, self.entry_names = array("H"), array("H"), array("I", [0])
        self.name_entry, self.name_weak, self.name_family = array("i"), array("B"), array("B")
        self.name_first, self.name_last = array("i"), array("i")
        self.more_name, self.more_first, self.more_last = array("i"), array("i"), array("i")
        self.tokens, self.roles, self.name_tokens = array("i"), array("B"), array("q", [0])
        self.id_key, self.id_entry = array("Q"), array("i")

    def add(self, entry: EntryRow) -> None:
        number = len(self.entry_list)
        self.entry_ids.add(entry.id)
        self.entry_list.append(self.lists.setdefault(entry.list, len(self.lists)))
        self.entry_schema.append(self.schemas.setdefault(entry.schema, len(self.schemas)))
        for name in entry.names:
            self._add_name(name, prepare(name.text, entry.schema), number)
        self.entry_names.append(len(self.name_entry))
        for kind, value in entry.identifiers:
            self.id_key.append(layout.identifier_key(kind, value))
            self.id_entry.append(number)

    def _add_name(self, name: NameRow, prepared: PreparedName, entry: int) -> None:
        number = len(self.name_entry)
        self.name_entry.append(entry)
        self.name_weak.append(name.weak)
        self.name_family.append(prepared.family)
        self.name_texts.add(prepared.text)
        for token, role in zip(prepared.tokens, prepared.roles, strict=True):
            self.tokens.append(self.vocabulary.setdefault(token, len(self.vocabulary)))
            self.roles.append(ROLES.index(role))
        self.name_tokens.append(len(self.tokens))
        spans = name.spans or ((OPEN, -1),)
        self.name_first.append(spans[0][0])
        self.name_last.append(spans[0][1])
        for first, last in spans[1:]:
            self.more_name.append(number)
            self.more_first.append(first)
            self.more_last.append(last)


def build(folder: Path, entries: Iterable[EntryRow]) -> None:
    """Write the index of ``entries`` into ``folder``, which must be there. Entries are numbered from 0 in the order they come."""
    got = _Collected()
    blob_offsets = array("q", [0])
    partial = folder / (layout.BLOB_NAME + ".part")
    with partial.open("wb") as blobs:
        for entry in entries:
            got.add(entry)
            blobs.write(entry.blob)
            blob_offsets.append(blob_offsets[-1] + len(entry.blob))
    partial.replace(folder / layout.BLOB_NAME)
    layout.write(
        folder,
        {
            **got.entry_ids.arrays("entry_id"),
            **got.name_texts.arrays("name_text"),
            "blob_off": _array(blob_offsets),
            "entry_list": _array(got.entry_list),
            "entry_schema": _array(got.entry_schema),
            "entry_names": _array(got.entry_names),
            "name_entry": _array(got.name_entry),
            "name_weak": _array(got.name_weak),
            "name_family": _array(got.name_family),
            "name_first": _array(got.name_first),
            "name_last": _array(got.name_last),
            "more_name": _array(got.more_name),
            "more_first": _array(got.more_first),
            "more_last": _array(got.more_last),
            **_name_arrays(got),
            **_vocabulary_arrays(list(got.vocabulary)),
            **_identifier_arrays(got),
        },
        {"lists": list(got.lists), "schemas": list(got.schemas)},
    )


def _name_arrays(got: _Collected) -> dict[str, NDArray[Any]]:
    """Names -> tokens, tokens -> names (sorted, each once), and what a whole name weighs."""
    tokens, roles, offsets = _array(got.tokens), _array(got.roles), _array(got.name_tokens)
    base = np.array([base_weight(token) for token in got.vocabulary], dtype=np.float32)
    factors = np.array([ROLE_FACTORS[role] for role in ROLES], dtype=np.float32)
    weights = base[tokens] * factors[roles] if len(tokens) else np.empty(0, dtype=np.float32)
    counts = np.diff(offsets)
    name_of = np.repeat(np.arange(len(counts), dtype=np.int32), counts)
    sums = np.bincount(name_of, weights=weights, minlength=len(counts)).astype(np.float32)
    order = np.lexsort((name_of, tokens))
    by_token, by_name = tokens[order], name_of[order]
    first = np.ones(len(order), dtype=bool)
    first[1:] = (by_token[1:] != by_token[:-1]) | (by_name[1:] != by_name[:-1])
    by_token, by_name = by_token[first], by_name[first]
    post_offsets = np.zeros(len(got.vocabulary) + 1, dtype=np.uint32)
    np.cumsum(np.bincount(by_token, minlength=len(got.vocabulary)), out=post_offsets[1:])
    return {
        "name_tok": tokens, "name_role": roles, "name_tok_off": offsets.astype(np.uint32), "name_weight": sums,
        "tok_weight": base, "post_name": by_name, "post_off": post_offsets,
    }  # fmt: skip


def _vocabulary_arrays(vocabulary: Sequence[str]) -> dict[str, NDArray[Any]]:
    """The words, their sounds, and the table from numbers (``index.keys``) to words."""
    words, sounds = _Texts(), _Texts()
    folded = [fold(word) for word in vocabulary]
    for word, sound in zip(vocabulary, folded, strict=True):
        words.add(word)
        sounds.add(sound)
    chosen = np.array([number for number, word in enumerate(vocabulary) if word.isalpha()], dtype=np.int32)
    by_letters, letter_places = _in_blocks([vocabulary[number] for number in chosen], LETTERS)
    by_sound, sound_places = _in_blocks([folded[number] for number in chosen], SOUND)
    bones = [(number, bone) for number, word in enumerate(vocabulary) if len(bone := skeleton(word)) >= MIN_BONES]
    all_keys = np.concatenate([exact_keys(vocabulary, WRITTEN), by_letters, by_sound, exact_keys([bone for _, bone in bones], BONES)])
    owners = np.concatenate([
        np.arange(len(vocabulary), dtype=np.int32), chosen[letter_places], chosen[sound_places],
        np.array([number for number, _ in bones], dtype=np.int32),
    ])  # fmt: skip
    bits = max(8, len(all_keys).bit_length())
    order = np.argsort(all_keys, kind="stable")
    buckets = (all_keys[order] >> np.uint64(64 - bits)).astype(np.int64)
    offsets = np.zeros(2**bits + 1, dtype=np.uint32)
    np.cumsum(np.bincount(buckets, minlength=2**bits), out=offsets[1:])
    return {
        **words.arrays("word"), **sounds.arrays("sound"),
        "key_off": offsets, "key_sig": (all_keys[order] & np.uint64(0xFFFFFFFF)).astype(np.uint32), "key_word": owners[order],
    }  # fmt: skip


def _in_blocks(words: Sequence[str], kind: int, size: int = 8192) -> tuple[NDArray[np.uint64], NDArray[np.int32]]:
    """``deletion_keys`` of many words, a block at a time: a word's numbers take a kilobyte while they are computed."""
    keys: list[NDArray[np.uint64]] = [np.empty(0, dtype=np.uint64)]
    owners: list[NDArray[np.int32]] = [np.empty(0, dtype=np.int32)]
    for start in range(0, len(words), size):
        block, places = deletion_keys(words[start : start + size], kind)
        keys.append(block)
        owners.append((places + start).astype(np.int32))
    return np.concatenate(keys), np.concatenate(owners)


def _identifier_arrays(got: _Collected) -> dict[str, NDArray[Any]]:
    keys, entries = _array(got.id_key), _array(got.id_entry)
    order = np.argsort(keys, kind="stable")
    return {"id_key": keys[order], "id_entry": entries[order]}
