"""XML read as a stream, strictly: entities, DTDs and the network are off, and what nobody read is an error."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any, BinaryIO

from lxml import etree

from casemate.errors import LimitError, SourceError


def local(tag: object) -> str:
    """An element's name without its namespace."""
    return str(tag).rpartition("}")[2]


def root_of(data: bytes) -> str | None:
    """The local name of the root element in the first bytes of a file; ``None`` where there is none yet."""
    parser = etree.XMLPullParser(events=("start",), resolve_entities=False, no_network=True, load_dtd=False)
    try:
        parser.feed(data)
        for _, element in parser.read_events():
            return local(getattr(element, "tag", ""))
    except etree.XMLSyntaxError:
        return None
    return None


def stream(file: BinaryIO, name: str, wanted: frozenset[str]) -> Iterator[tuple[str, Any]]:
    """``(event, element)`` for the elements named in ``wanted`` (local names), each whole, freed after use; first ``("root", element)``.

    Only outermost wanted elements are given. Memory does not grow with the file.

    Raises: SourceError for anything but well-formed XML without a DTD, with the line; LimitError past libxml2's limits.
    """
    try:
        context = etree.iterparse(
            file,
            events=("start", "end"),
            resolve_entities=False,
            no_network=True,
            load_dtd=False,
            huge_tree=False,
            remove_comments=True,
            remove_pis=True,
        )
        depth = 0
        seen_root = False
        for event, element in context:
            if not seen_root:
                seen_root = True
                docinfo = element.getroottree().docinfo
                if docinfo.internalDTD is not None or docinfo.doctype:
                    raise SourceError(
                        "the file declares a DTD, which no official list does",
                        file=name,
                        line=1,
                        remedy="Don't trust this file",
                    )
                yield "root", element
            is_wanted = local(element.tag) in wanted
            if event == "start":
                depth += is_wanted
                continue
            if is_wanted:
                depth -= 1
            if depth == 0:
                if is_wanted:
                    yield "element", element
                _free(element)
        if not seen_root:
            raise SourceError("the file holds no XML element", file=name, line=1, remedy="Fetch it again")
    except etree.XMLSyntaxError as error:
        text = str(error.msg)
        if "huge" in text or "depth" in text.casefold():
            raise LimitError(f"XML beyond limits: {text}", file=name, line=error.lineno, remedy="No list is built like this") from error
        raise SourceError(
            f"not well-formed XML: {text}",
            file=name,
            line=error.lineno,
            remedy="The file may be cut or damaged: fetch it again",
        ) from error


def _free(element: Any) -> None:
    parent = element.getparent()
    if parent is None:
        return
    element.clear(keep_tail=False)
    while element.getprevious() is not None:
        del parent[0]


class Strict:
    """One element, read strictly: every child and attribute must be read or ignored by name before ``done``.

    Texts are trimmed; an empty element is ``None``.
    """

    def __init__(self, element: Any, file: str) -> None:
        self._element = element
        self.file = file
        self._children: Counter[str] = Counter(local(child.tag) for child in element)
        self._attributes = set(element.attrib)

    @property
    def name(self) -> str:
        return local(self._element.tag)

    @property
    def line(self) -> int | None:
        line = self._element.sourceline
        return None if line is None else int(line)

    def fail(self, what: str, *, value: str | None = None, remedy: str | None = None) -> SourceError:
        """The error to raise at this element."""
        return SourceError(what, file=self.file, line=self.line, field=self.name, value=value, remedy=remedy)

    def own(self) -> str | None:
        """The element's own text."""
        text = " ".join((self._element.text or "").split()) if self._element.text else ""
        return text or None

    def raw(self) -> str | None:
        """The element's own text with its line breaks, trimmed."""
        return (self._element.text or "").strip() or None

    def texts(self, *names: str) -> list[str]:
        """The non-empty texts of all children with these names, in order; white space is collapsed."""
        found = []
        for child in self._element:
            if local(child.tag) in names:
                if len(child):
                    raise self.fail(f"{local(child.tag)} has child elements where text is expected", remedy="The format has changed")
                text = " ".join((child.text or "").split())
                if text:
                    found.append(text)
        for name in names:
            self._children.pop(name, None)
        return found

    def text(self, name: str) -> str | None:
        """The text of the one child with this name.

        Raises: SourceError where there are several with text.
        """
        found = self.texts(name)
        if len(found) > 1:
            raise self.fail(
                f"{name} stands {len(found)} times where one is expected",
                value=found[1],
                remedy="The format has changed",
            )
        return found[0] if found else None

    def children(self, *names: str) -> list[Strict]:
        """The children with these names, to be read strictly in turn."""
        for name in names:
            self._children.pop(name, None)
        return [Strict(child, self.file) for child in self._element if local(child.tag) in names]

    def attribute(self, name: str) -> str | None:
        """An attribute's text, trimmed, or ``None``."""
        self._attributes.discard(name)
        value = (self._element.get(name) or "").strip()
        return value or None

    def ignore(self, *names: str) -> None:
        """Children and attributes (the latter as ``@name``) that are ignored by name."""
        for name in names:
            if name.startswith("@"):
                self._attributes.discard(name[1:])
            else:
                self._children.pop(name, None)

    def done(self) -> None:
        """Raises: SourceError for a child or attribute that nobody read. Attributes of the XML Schema namespace are not data."""
        left = [name for name, count in self._children.items() if count]
        if left:
            child = next(c for c in self._element if local(c.tag) == left[0])
            raise SourceError(
                f"unknown element {left[0]} in {self.name}", file=self.file, line=child.sourceline, field=left[0],
                value=(child.text or "").strip() or None, remedy="The format has changed; see docs/add-a-source.md",
            )  # fmt: skip
        attributes = [a for a in self._attributes if "XMLSchema-instance" not in a]
        if attributes:
            raise self.fail(
                f"unknown attribute {attributes[0]}",
                value=self._element.get(attributes[0]),
                remedy="The format has changed",
            )
