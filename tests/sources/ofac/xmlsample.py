"""The XML samples of the OFAC lists, for tests to change and damage."""

from __future__ import annotations

from pathlib import Path

from tests.sources.opened import Opened, sample, write


def changed(source_id: str, format_id: str, *changes: tuple[str, str]) -> bytes:
    """The sample with each first text replaced, once, by the second; a text that is not there is a mistake of the test."""
    [data] = sample(source_id, format_id).values()
    text = data.decode()
    for old, new in changes:
        assert old in text, old
        text = text.replace(old, new, 1)
    return text.encode()


def opened(folder: Path, data: bytes, source_id: str = "us_ofac_sdn", format_id: str | None = None, name: str = "list.xml") -> Opened:
    """A file with these bytes, read to its end."""
    return Opened(source_id, write(folder, {name: data}), format_id)
