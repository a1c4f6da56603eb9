"""Where a list's metadata comes from: an official source's folder, or the definition that a user gave for a private list."""

from __future__ import annotations

from casemate.errors import UsageError
from casemate.sources.base import Source
from casemate.sources.registry import load, source_ids


def source_of(list_id: str, spec: str | None) -> Source:
    """The Source of ``list_id``; ``spec`` is the stored definition of a private list.

    Raises: UsageError where the list is neither official nor defined.
    """
    if spec is not None:
        found = from_spec(spec, f"definition of {list_id}")
        if found.id != list_id:
            raise UsageError("the definition is of another list", value=found.id, remedy=f"Name it: casemate update {found.id}")
        return found
    if list_id in source_ids():
        return load(list_id)
    if list_id.startswith("starter_"):
        from casemate.app.starter import starter_sources

        if list_id in starter_sources():
            return starter_sources()[list_id]
    raise UsageError(
        "no list has this id", value=list_id, remedy=f"Official lists: {', '.join(source_ids())}. A private list needs --spec FILE.yml"
    )


def from_spec(spec: str, file: str) -> Source:
    """The Source that a private list's definition (YAML) describes.

    Raises: InputRefusedError with file and line.
    """
    from casemate.sources.privatelist import build, private_list_from_yaml

    return build(private_list_from_yaml(spec.encode(), file))
