"""YAML as text with positions: no type is guessed, no anchor or tag is followed, and every error has its line.

``parse`` gives a tree of ``Node``; the readers on it (``text``, ``items``, ``child`` …) are the typed schema: what is not read is an error.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import Any, NoReturn

import yaml

from casemate.errors import InputRefusedError, LimitError

#: libyaml's where the wheel has it: ten times as fast, the same nodes and marks.
_LOADER: Any = getattr(yaml, "CBaseLoader", yaml.BaseLoader)


@dataclass(slots=True)
class Node:
    """A scalar (``value`` is text), a list (``value`` is nodes) or a map (``value`` is key -> node). ``line`` counts from 1."""

    value: str | list[Node] | dict[str, Node]
    line: int
    file: str
    path: str = ""
    _read: set[str] = field(default_factory=set)

    def fail(self, what: str, *, remedy: str | None = None) -> NoReturn:
        """Raise InputRefusedError at this place."""
        shown = self.value if isinstance(self.value, str) else None
        raise InputRefusedError(what, file=self.file, line=self.line, field=self.path or None, value=shown, remedy=remedy)

    def text(self) -> str:
        """The scalar's text."""
        if not isinstance(self.value, str):
            self.fail("a single value is expected here")
        return self.value

    def items(self) -> list[Node]:
        """The list's nodes."""
        if not isinstance(self.value, list):
            self.fail("a list is expected here")
        return self.value

    def pairs(self) -> Iterator[tuple[str, Node]]:
        """The map's pairs, all counted as read."""
        if not isinstance(self.value, dict):
            self.fail("a map of keys is expected here")
        self._read.update(self.value)
        yield from self.value.items()

    def child(self, key: str) -> Node | None:
        """The value of ``key``, or ``None``; counted as read."""
        if not isinstance(self.value, dict):
            self.fail("a map of keys is expected here")
        self._read.add(key)
        return self.value.get(key)

    def need(self, key: str) -> Node:
        """The value of ``key``, which must be there."""
        node = self.child(key)
        if node is None:
            self.fail(f"the key {key!r} is missing", remedy=f"Add {key}")
        return node

    def done(self) -> None:
        """Raise for the first key that nobody read; names the nearest known key."""
        if isinstance(self.value, dict):
            for key, node in self.value.items():
                if key not in self._read:
                    near = get_close_matches(key, self._read, n=1)
                    node.fail(
                        f"unknown key {key!r}",
                        remedy=f"Did you mean {near[0]!r}?" if near else f"Known keys: {', '.join(sorted(self._read))}",
                    )


def parse(data: bytes, file: str, *, max_bytes: int = 4 * 1024**2, max_depth: int = 24, max_nodes: int = 400_000) -> Node:
    """The document in ``data`` as nodes.

    Raises: InputRefusedError (with line) where it is no YAML or has anchors, tags, duplicate keys or several documents;
    LimitError past a limit.
    """
    if len(data) > max_bytes:
        raise LimitError(f"larger than {max_bytes} bytes", file=file, remedy="Split the file")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data[: error.start].count(b"\n") + 1
        raise InputRefusedError("not UTF-8", file=file, line=line, remedy="Save the file as UTF-8") from error
    loader = _LOADER(text)
    try:
        _check_events(text, file, max_depth, max_nodes)
        root = loader.get_single_node()
    except yaml.MarkedYAMLError as error:
        at = error.problem_mark.line + 1 if error.problem_mark else None
        raise InputRefusedError(f"not valid YAML: {error.problem}", file=file, line=at, remedy="Check indentation and quotes") from error
    except yaml.YAMLError as error:
        raise InputRefusedError(f"not valid YAML: {error}", file=file, remedy="Check for control characters") from error
    finally:
        loader.dispose()
    if root is None:
        raise InputRefusedError("the file is empty", file=file, remedy="Write at least one key")
    return _convert(root, file, "")


def _check_events(text: str, file: str, max_depth: int, max_nodes: int) -> None:
    depth = 0
    for count, event in enumerate(yaml.parse(text, Loader=_LOADER)):
        line = event.start_mark.line + 1 if event.start_mark else None
        if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
            raise InputRefusedError("anchors and aliases are not allowed", file=file, line=line, remedy="Write the value out")
        if isinstance(event, (yaml.MappingStartEvent, yaml.SequenceStartEvent)):
            depth += 1
        elif isinstance(event, (yaml.MappingEndEvent, yaml.SequenceEndEvent)):
            depth -= 1
        tag = getattr(event, "tag", None)
        if tag not in (None, "!"):
            raise InputRefusedError("tags are not allowed", file=file, line=line, value=str(tag), remedy="Remove the tag")
        if depth > max_depth or count > max_nodes:
            raise LimitError(f"deeper than {max_depth} levels or longer than {max_nodes} nodes", file=file, line=line)


def _convert(node: yaml.Node, file: str, path: str) -> Node:
    line = node.start_mark.line + 1
    if isinstance(node, yaml.ScalarNode):
        return Node(str(node.value), line, file, path)
    if isinstance(node, yaml.SequenceNode):
        return Node([_convert(item, file, f"{path}[{i}]") for i, item in enumerate(node.value)], line, file, path)
    pairs: dict[str, Node] = {}
    for key_node, value_node in node.value:
        if not isinstance(key_node, yaml.ScalarNode):
            raise InputRefusedError("a key must be a single value", file=file, line=key_node.start_mark.line + 1)
        key = str(key_node.value)
        if key in pairs:
            raise InputRefusedError(f"the key {key!r} stands twice", file=file, line=key_node.start_mark.line + 1, remedy="Keep one")
        pairs[key] = _convert(value_node, file, f"{path}.{key}" if path else key)
    return Node(pairs, line, file, path)
