"""Reads resolution files: a person's word on whether the parties of a deal are the entries that screening found."""

from __future__ import annotations

from casemate.app import dealfields
from casemate.app.standings import PartyResolution
from casemate.text.yamltext import Node, parse


def read_resolutions(data: bytes, file: str) -> tuple[PartyResolution, ...]:
    """The resolutions in ``data`` (YAML or JSON).

    Raises: InputRefusedError with file and line; LimitError.
    """
    return tuple(_resolution(node) for node in parse(data, file, max_bytes=2 * 1024**2).items())


def _resolution(node: Node) -> PartyResolution:
    same, on = dealfields.boolean(node.need("same")), dealfields.day(node.need("on"))
    if same is None or on is None:
        node.fail("a resolution says whether they are the same, and on which day that was decided")
    found = PartyResolution(
        party=dealfields.words(node.need("party")),
        entry=dealfields.words(node.need("entry")),
        same=same,
        because=dealfields.words(node.need("because")),
        by=dealfields.words(node.need("by")),
        on=on,
    )
    node.done()
    return found
