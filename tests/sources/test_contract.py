"""What every source owes: a complete ``source.yml``, a sample per format, and from each sample exactly ``expected.json``."""

from __future__ import annotations

import json
from collections.abc import Iterator
from importlib.resources import as_file
from pathlib import Path
from typing import Any

import pytest

from casemate.model import words
from casemate.model.codec import to_plain
from casemate.model.listing import EFFECTS, Fragment, assemble
from casemate.sources import base, registry
from casemate.sources.raw import open_raw


def samples() -> Iterator[tuple[str, str]]:
    """(source, sample folder) of every sample there is; the folder's name is the format's."""
    for source_id in registry.source_ids():
        folder = registry.folder_of(source_id) / "sample"
        for entry in sorted(folder.iterdir(), key=lambda item: item.name) if folder.is_dir() else ():
            if entry.is_dir():
                yield source_id, entry.name


class Read:
    """One sample, read to its end."""

    def __init__(self, source_id: str, format_id: str) -> None:
        self.source = registry.load(source_id)
        with as_file(registry.folder_of(source_id) / "sample" / format_id) as folder:
            self.chosen, files = base.choose(self.source, open_raw(folder))
            self.files = {file.name for file in files}
            self.journal = base.Journal()
            self.reading = self.chosen.read(files, self.journal)
            self.fragments = list(self.reading.fragments)

    def listings(self) -> dict[str, Any]:
        """By native id, as plain data."""
        by_id: dict[str, list[Fragment]] = {}
        for native_id, fragment in self.fragments:
            by_id.setdefault(native_id, []).append(fragment)
        return {key: to_plain(assemble(f"{self.source.id}:{key}", value)) for key, value in by_id.items()}


def expected(source_id: str) -> dict[str, Any]:
    return dict(json.loads(registry.folder_of(source_id).joinpath("expected.json").read_text(encoding="utf-8")))


every_source = pytest.mark.parametrize("source_id", registry.source_ids())
every_sample = pytest.mark.parametrize(("source_id", "format_id"), list(samples()))


@every_source
def test_a_source_is_named_like_its_folder(source_id: str) -> None:
    assert registry.load(source_id).id == source_id


@every_source
def test_a_source_says_who_publishes_it_and_under_what_licence(source_id: str) -> None:
    source = registry.load(source_id)
    assert all((source.title, source.publisher, source.licence, source.regime))
    assert all(url.startswith("https://") for url in (source.publisher_url, source.licence_url))


@every_source
def test_every_effect_is_a_word_of_the_contract(source_id: str) -> None:
    source = registry.load(source_id)
    assert {source.effect, *(programme.effect for programme in source.programmes.values())} <= set(EFFECTS)


@every_source
def test_the_size_range_holds_something_and_bounds_change(source_id: str) -> None:
    source = registry.load(source_id)
    assert 0 < source.size[0] < source.size[1]
    assert 0 < source.max_shrink < 1
    assert source.max_growth > 0


@every_source
def test_a_download_is_of_a_format_that_the_source_reads(source_id: str) -> None:
    source = registry.load(source_id)
    assert {download.format for download in source.downloads} <= {known.id for known in source.formats}


@every_source
def test_downloads_come_over_https(source_id: str) -> None:
    assert all(download.url.startswith("https://") for download in registry.load(source_id).downloads)


@every_source
def test_it_says_of_every_format_whether_it_was_verified_on_real_files(source_id: str) -> None:
    source = registry.load(source_id)
    assert set(source.verified) == {known.id for known in source.formats}
    assert set(source.verified.values()) <= {"real", "schema"}


@every_source
def test_every_format_has_a_sample(source_id: str) -> None:
    assert {known.id for known in registry.load(source_id).formats} == {name for owner, name in samples() if owner == source_id}


@every_source
def test_no_two_formats_have_one_id(source_id: str) -> None:
    ids = [known.id for known in registry.load(source_id).formats]
    assert len(ids) == len(set(ids))


@every_source
def test_results_are_expected_of_every_sample_and_of_no_other(source_id: str) -> None:
    assert set(expected(source_id)) == {name for owner, name in samples() if owner == source_id}


@every_sample
def test_a_sample_is_taken_for_its_own_format(source_id: str, format_id: str) -> None:
    assert Read(source_id, format_id).chosen.id == format_id


@every_sample
def test_a_sample_gives_exactly_what_is_expected(source_id: str, format_id: str) -> None:
    read = Read(source_id, format_id)
    published = None if read.reading.published is None else read.reading.published.isoformat()
    assert {"parts": list(read.reading.parts), "published": published, "listings": read.listings()} == expected(source_id)[format_id]


@every_sample
def test_every_fragment_is_of_a_part_that_the_edition_carries(source_id: str, format_id: str) -> None:
    read = Read(source_id, format_id)
    assert {fragment.part for _, fragment in read.fragments} <= set(read.reading.parts)


@every_sample
def test_the_part_entries_comes_once_per_entry(source_id: str, format_id: str) -> None:
    ids = [native_id for native_id, fragment in Read(source_id, format_id).fragments if fragment.part == "entries"]
    assert len(ids) == len(set(ids))


@every_sample
def test_every_fragment_says_where_it_stands(source_id: str, format_id: str) -> None:
    read = Read(source_id, format_id)
    assert {fragment.file for _, fragment in read.fragments} <= read.files
    assert all(fragment.line is None or fragment.line >= 1 for _, fragment in read.fragments)


@every_sample
def test_where_lines_are_given_there_is_one_per_value(source_id: str, format_id: str) -> None:
    lined = [fragment for _, fragment in Read(source_id, format_id).fragments if fragment.lines]
    assert all(len(f.lines) in {len(f.names), len(f.places), len(f.identifiers)} for f in lined)


@every_sample
def test_every_kind_is_a_word_of_the_vocabulary(source_id: str, format_id: str) -> None:
    fragments = [fragment for _, fragment in Read(source_id, format_id).fragments]
    assert {value.kind for f in fragments for value in f.identifiers} <= set(words.IDENTIFIER_KINDS)
    assert {value.kind for f in fragments for value in f.facts} <= set(words.FACT_KINDS)
    assert {value.kind for f in fragments for value in f.relations} <= set(words.RELATION_KINDS)


@every_sample
def test_what_is_ignored_is_ignored_by_name(source_id: str, format_id: str) -> None:
    read = Read(source_id, format_id)
    assert set(read.journal.ignored) <= set(read.source.ignored)


@every_sample
def test_a_sample_is_small_enough_to_be_read(source_id: str, format_id: str) -> None:
    with as_file(registry.folder_of(source_id) / "sample" / format_id) as folder:
        assert sum(path.stat().st_size for path in Path(folder).iterdir()) < 200_000
