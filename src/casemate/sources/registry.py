"""Finds the sources: every folder here that holds a ``source.yml``, and every package that the entry point group names.

A plug-in registers a package laid out like one of ours under the entry point group ``casemate.sources``; ours are found the same way.
"""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from datetime import date
from functools import lru_cache
from importlib import metadata, resources
from importlib.resources.abc import Traversable
from types import MappingProxyType
from typing import cast

from casemate.errors import UsageError
from casemate.model.listing import EFFECTS, Effect
from casemate.sources.base import Download, Format, Programme, Source
from casemate.text.yamltext import Node, parse

ENTRY_POINTS = "casemate.sources"


@lru_cache(maxsize=1)
def source_ids() -> tuple[str, ...]:
    """The ids of all sources, sorted."""
    return tuple(sorted(_packages()))


@lru_cache(maxsize=256)
def load(source_id: str) -> Source:
    """One source with its formats.

    Raises: UsageError where there is none; InputRefusedError where its ``source.yml`` is wrong.
    """
    return _load(source_id, with_formats=True)


@lru_cache(maxsize=256)
def describe(source_id: str) -> Source:
    """One source without its formats: no parser is imported.

    Raises: as ``load``.
    """
    return _load(source_id, with_formats=False)


def _packages() -> dict[str, str]:
    root = resources.files(__package__)
    found = {folder.name: f"{__package__}.{folder.name}" for folder in root.iterdir() if folder.joinpath("source.yml").is_file()}
    for point in metadata.entry_points(group=ENTRY_POINTS):
        found.setdefault(point.name, point.value)
    return found


def folder_of(source_id: str) -> Traversable:
    """The folder of a source: metadata, parser, sample, expected result.

    Raises: UsageError where there is none.
    """
    package = _packages().get(source_id)
    if package is None:
        raise UsageError(
            f"no list is called {source_id!r}",
            remedy=f"Lists: {', '.join(source_ids())}; a private list needs a definition: --spec FILE.yml",
        )
    return resources.files(package)


def _load(source_id: str, *, with_formats: bool) -> Source:
    folder = folder_of(source_id)
    formats: tuple[Format, ...] = ()
    if with_formats:
        module = importlib.import_module(f"{_packages()[source_id]}.parse")
        formats = cast(tuple[Format, ...], module.FORMATS)
    return read_source(folder.joinpath("source.yml").read_bytes(), f"sources/{source_id}/source.yml", formats)


def read_source(data: bytes, file: str, formats: tuple[Format, ...] = ()) -> Source:
    """A ``source.yml`` as a Source.

    Raises: InputRefusedError with file and line.
    """
    return source_of(parse(data, file), formats)


def source_of(root: Node, formats: tuple[Format, ...] = ()) -> Source:
    """The metadata in the node ``root``; keys that the caller read before are its own.

    Raises: InputRefusedError with file and line.
    """
    publisher, licence, size = root.need("publisher"), root.need("licence"), root.need("size")
    closed = root.child("closed_on")
    cadence = root.child("cadence_days")
    if cadence is None and closed is None:
        root.fail("cadence_days is missing", remedy="State it, or closed_on for a list that is no longer published")
    source = Source(
        id=root.need("id").text(),
        title=root.need("title").text(),
        publisher=publisher.need("name").text(),
        publisher_url=publisher.need("url").text(),
        country=publisher.need("country").text(),
        licence=licence.need("name").text(),
        licence_url=licence.need("url").text(),
        regime=root.need("regime").text(),
        effect=_effect(root.need("effect")),
        programmes=MappingProxyType({p.id: p for p in _programmes(root.child("programmes"))}),
        downloads=tuple(_downloads(root.child("downloads"))),
        cadence_days=None if cadence is None else int(_number(cadence)),
        closed_on=None if closed is None else _day(closed),
        size=(int(_number(size.need("min"))), int(_number(size.need("max")))),
        max_shrink=_number(size.need("max_shrink")),
        max_growth=_number(size.need("max_growth")),
        verified=MappingProxyType(_texts(root.child("verified"))),
        ignored=MappingProxyType(_texts(root.child("ignored"))),
        formats=formats,
    )
    for node in (root, publisher, licence, size):
        node.done()
    return source


def _effect(node: Node) -> Effect:
    if node.text() not in EFFECTS:
        node.fail("not an effect", remedy=f"One of {', '.join(EFFECTS)}")
    return cast(Effect, node.text())


def _programmes(node: Node | None) -> Iterator[Programme]:
    for key, child in node.pairs() if node else ():
        yield Programme(key, _effect(child.need("effect")), child.need("title").text())
        child.done()


def _downloads(node: Node | None) -> Iterator[Download]:
    for child in node.items() if node else ():
        media = child.child("media_types")
        yield Download(
            child.need("url").text(),
            child.need("format").text(),
            tuple(item.text() for item in media.items()) if media else (),
        )
        child.done()


def _texts(node: Node | None) -> dict[str, str]:
    return {key: child.text() for key, child in node.pairs()} if node else {}


def _number(node: Node) -> float:
    try:
        return float(node.text())
    except ValueError:
        node.fail("not a number")


def _day(node: Node) -> date:
    try:
        return date.fromisoformat(node.text())
    except ValueError:
        node.fail("not a date", remedy="Write YYYY-MM-DD")
