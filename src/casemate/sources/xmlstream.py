"""XML read as a stream, strictly: entities, DTDs and the network are off, and what nobody read is an error."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import suppress
from functools import lru_cache
from typing import Any, BinaryIO, cast

from lxml import etree

from casemate.errors import LimitError, SourceError

#: libxml2 keeps a node's line in 16 bits.
_BIG_LINE = 65535
_XSI = "http://www.w3.org/2001/XMLSchema-instance"
#: The largest real entry (a bank of OFAC's enhanced file) has some thousand elements; tables of reference values some tens of thousands.
MAX_ELEMENTS = 1_000_000
#: The same in bytes. The tables of OFAC's advanced file have about a megabyte.
MAX_BYTES = 32 * 1024**2


@lru_cache(maxsize=4096)
def local(tag: object) -> str:
    """An element's name without its namespace."""
    return str(tag).rpartition("}")[2]


def namespace(tag: object) -> str:
    """The namespace of an element's name; empty where it has none."""
    return str(tag).rpartition("}")[0].lstrip("{")


def line_of(element: Any) -> int | None:
    """The line on which ``element`` starts, counted from 1, right beyond line 65535 too; ``None`` where it can't be known.

    libxml2 keeps 16 bits per node; past that it gives the line at which some text near the element *ends* (``xmlGetLineNo``: the
    first in it, else behind it, else before it), so the line breaks of a text that is not before it are taken off again.
    """
    for _ in range(4):
        line: int | None = element.sourceline
        if line is None or line < _BIG_LINE:
            return line
        if line == _BIG_LINE:
            return None
        if element.text:
            return line - int(element.text.count("\n"))
        if len(element):
            element = element[0]
        elif element.tail:
            return line - int(element.tail.count("\n"))
        elif element.getnext() is not None:
            element = element.getnext()
        else:
            before, parent = element.getprevious(), element.getparent()
            text = before.tail if before is not None else None if parent is None else parent.text
            return line if text else None
    return None


def root_of(data: bytes) -> str | None:
    """The local name of the root element in the first bytes of a file; ``None`` where there is none yet.

    Damage after the root's start hides no root: the file is then recognised, and its reading says which line is damaged.
    """
    parser = etree.XMLPullParser(events=("start",), resolve_entities=False, no_network=True, load_dtd=False)
    with suppress(etree.XMLSyntaxError):
        parser.feed(data)
    with suppress(etree.XMLSyntaxError):
        for _, element in parser.read_events():
            return local(getattr(element, "tag", ""))
    return None


def stream(file: BinaryIO, name: str, wanted: frozenset[str], *, containers: frozenset[str] | None = None) -> Iterator[tuple[str, Any]]:
    """``(event, element)`` for the elements named in ``wanted`` (local names), each whole, freed after use; first ``("root", element)``.

    Only outermost wanted elements are given. Memory does not grow with the file. ``containers``: the elements that may stand around
    the wanted ones, the root among them; where it is given, any other element, or an attribute of a container, is an error.

    Raises: SourceError for anything but well-formed XML without a DTD, with the line; LimitError past libxml2's limits and ours.
    """
    try:
        yield from _loose(file, name, wanted) if containers is None else _strict(file, name, wanted, containers)
    except etree.XMLSyntaxError as error:
        text = str(error.msg)
        if "huge" in text.casefold() or "depth" in text.casefold():
            raise LimitError(f"XML beyond limits: {text}", file=name, line=error.lineno, remedy="No list is built like this") from error
        raise SourceError(
            f"not well-formed XML: {text}",
            file=name,
            line=error.lineno,
            remedy="The file may be cut or damaged: fetch it again",
        ) from error


def _events(file: BinaryIO, tags: frozenset[str] | None) -> Any:
    return etree.iterparse(
        file,
        events=("start", "end"),
        tag=None if tags is None else [f"{{*}}{tag}" for tag in sorted(tags)],
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )


def _check_document(element: Any, name: str) -> None:
    docinfo = element.getroottree().docinfo
    if docinfo.internalDTD is not None or docinfo.doctype:
        raise SourceError("the file declares a DTD, which no official list does", file=name, line=1, remedy="Don't trust this file")


def _no_element(name: str) -> SourceError:
    return SourceError("the file holds no XML element", file=name, line=1, remedy="Fetch it again")


def _loose(file: BinaryIO, name: str, wanted: frozenset[str]) -> Iterator[tuple[str, Any]]:
    depth = inside = 0
    seen_root = False
    for event, element in _events(file, None):
        if not seen_root:
            seen_root = True
            _check_document(element, name)
            yield "root", element
        is_wanted = local(element.tag) in wanted
        if event == "start":
            depth += is_wanted
            inside += depth > 0
            if inside > MAX_ELEMENTS:
                raise LimitError(
                    f"one entry of more than {MAX_ELEMENTS} elements", file=name, line=line_of(element), remedy="No list is built like this"
                )
            continue
        if is_wanted:
            depth -= 1
        if depth == 0:
            inside = 0
            if is_wanted:
                yield "element", element
            _free(element)
    if not seen_root:
        raise _no_element(name)


class _Bounded:
    """Gives a file's bytes on, as long as something that is wanted turns up within ``MAX_BYTES``."""

    def __init__(self, file: BinaryIO, name: str) -> None:
        self._file, self._name = file, name
        self.since = 0

    def read(self, size: int = -1) -> bytes:
        data = self._file.read(size)
        self.since += len(data)
        if self.since > MAX_BYTES:
            raise LimitError(f"one entry of more than {MAX_BYTES} bytes", file=self._name, remedy="No list is built like this")
        return data


def _strict(file: BinaryIO, name: str, wanted: frozenset[str], containers: frozenset[str]) -> Iterator[tuple[str, Any]]:
    """libxml2 gives the foreseen elements alone; an unforeseen one is found beside the next foreseen one, or where its container ends."""
    bounded, foreseen = _Bounded(file, name), wanted | containers
    events = _events(cast(BinaryIO, bounded), foreseen)
    depth, seen_root = 0, False
    for event, element in events:
        bounded.since = 0
        if not seen_root:
            seen_root = True
            root = element.getroottree().getroot()
            _check_document(root, name)
            yield "root", root
            _check_container(root, name, foreseen)
        is_wanted = local(element.tag) in wanted
        if event == "start":
            if depth == 0:
                _check_neighbours(element, name, foreseen, containers)
                if not is_wanted:
                    _check_container(element, name, containers)
            depth += is_wanted
            continue
        depth -= is_wanted
        if depth == 0:
            if is_wanted:
                yield "element", element
            else:
                for child in element:
                    _check_container(child, name, foreseen)
            _free(element)
    if not seen_root:
        if events.root is None:
            raise _no_element(name)
        _check_document(events.root, name)
        yield "root", events.root
        _check_container(events.root, name, foreseen)


def _check_neighbours(element: Any, name: str, foreseen: frozenset[str], containers: frozenset[str]) -> None:
    before, parent = element.getprevious(), element.getparent()
    while before is not None and local(before.tag) not in foreseen:
        last, before = before, before.getprevious()
        if before is None or local(before.tag) in foreseen:
            _check_container(last, name, foreseen)
    if parent is not None and local(parent.tag) not in containers:
        _check_container(parent, name, containers)


def _check_container(element: Any, name: str, containers: frozenset[str]) -> None:
    """Raises: SourceError where ``element`` is none of ``containers``, or has an attribute (the root may)."""
    tag = local(element.tag)
    if tag not in containers:
        raise SourceError(f"unknown element {tag}", file=name, line=line_of(element), field=tag, remedy="The format has changed")
    if element.getparent() is not None:
        _refuse_attributes(element, name, element.keys())


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

    __slots__ = ("_attributes", "_by_name", "_element", "_own_read", "_unread", "file")

    def __init__(self, element: Any, file: str) -> None:
        self._element = element
        self.file = file
        self._by_name: dict[str, list[Any]] = {}
        if len(element):
            for child in element:
                self._by_name.setdefault(local(child.tag), []).append(child)
        self._unread = set(self._by_name)
        self._attributes = set(element.keys())
        self._own_read = False

    @property
    def name(self) -> str:
        return local(self._element.tag)

    @property
    def line(self) -> int | None:
        return line_of(self._element)

    @property
    def is_leaf(self) -> bool:
        """Whether it has no child elements."""
        return not self._by_name

    def fail(self, what: str, *, value: str | None = None, remedy: str | None = None) -> SourceError:
        """The error to raise at this element."""
        return SourceError(what, file=self.file, line=self.line, field=self.name, value=value, remedy=remedy)

    def own(self) -> str | None:
        """The element's own text."""
        self._own_read = True
        text = " ".join((self._element.text or "").split()) if self._element.text else ""
        return text or None

    def raw(self) -> str | None:
        """The element's own text with its line breaks, trimmed."""
        self._own_read = True
        return (self._element.text or "").strip() or None

    def texts(self, *names: str) -> list[str]:
        """The non-empty texts of all children with these names, in order; white space is collapsed."""
        found = []
        for child in self._named(names):
            if len(child):
                raise self.fail(f"{local(child.tag)} has child elements where text is expected", remedy="The format has changed")
            if child.keys():
                _refuse_attributes(child, self.file, child.keys())
            text = " ".join((child.text or "").split())
            if text:
                found.append(text)
        return found

    def _named(self, names: tuple[str, ...]) -> list[Any]:
        """The children with these names, in the order of the document, counted as read."""
        self._unread.difference_update(names)
        if len(names) == 1:
            return self._by_name.get(names[0], [])
        return [child for child in self._element if local(child.tag) in names]

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
        return [Strict(child, self.file) for child in self._named(names)]

    def leaves(self, name: str, *attributes: str) -> list[tuple[str | None, ...]]:
        """``(text, attribute, …)`` of each child with this name, which may hold a text and these attributes and nothing else.

        An attribute that begins with ``@`` may be there, and is ignored by name. Much faster than ``children``.

        Raises: SourceError for a child with anything else.
        """
        read = [attribute for attribute in attributes if attribute[0] != "@"]
        found: list[tuple[str | None, ...]] = []
        for child in self._named((name,)):
            if len(child):
                raise self.fail(f"{name} has child elements where text is expected", remedy="The format has changed")
            keys = child.keys()
            if keys != read:
                _refuse_attributes(child, self.file, [key for key in keys if key not in read and f"@{key}" not in attributes])
            text = child.text
            found.append((" ".join(text.split()) or None if text else None, *[(child.get(key) or "").strip() or None for key in read]))
        return found

    def leaf(self, name: str, *attributes: str) -> tuple[str | None, ...]:
        """As ``leaves``, of the one child with this name; nothing but ``None`` where there is none.

        Raises: SourceError where there are several.
        """
        found = self.leaves(name, *attributes)
        if len(found) > 1:
            raise self.fail(f"{name} stands {len(found)} times where one is expected", remedy="The format has changed")
        return found[0] if found else (None,) * (1 + sum(attribute[0] != "@" for attribute in attributes))

    def attribute(self, name: str) -> str | None:
        """An attribute's text, trimmed, or ``None``."""
        self._attributes.discard(name)
        value = (self._element.get(name) or "").strip()
        return value or None

    def other_attributes(self) -> dict[str, str]:
        """The attributes that nobody read yet, counted as read: for a format whose schema can't be seen, to be kept as text."""
        left, self._attributes = self._attributes, set()
        return {local(name): self._element.get(name) for name in sorted(left) if namespace(name) != _XSI}

    def ignore(self, *names: str) -> None:
        """Children and attributes (the latter as ``@name``) that are ignored by name."""
        for name in names:
            if name.startswith("@"):
                self._attributes.discard(name[1:])
            else:
                self._unread.discard(name)

    def done(self) -> None:
        """Raises: SourceError for a child, an attribute or a text that nobody read. Attributes of the XML Schema namespace are not data."""
        if self._unread:
            child = next(child for child in self._element if local(child.tag) in self._unread)
            raise SourceError(
                f"unknown element {local(child.tag)} in {self.name}", file=self.file, line=line_of(child), field=local(child.tag),
                value=(child.text or "").strip() or None, remedy="The format has changed; see docs/add-a-source.md",
            )  # fmt: skip
        if self._attributes:
            _refuse_attributes(self._element, self.file, self._attributes)
        if not self._own_read and self._element.text and (text := self._element.text.strip()):
            raise self.fail(f"text in {self.name} where none is expected", value=text, remedy="The format has changed")


def _refuse_attributes(element: Any, file: str, names: Iterable[str]) -> None:
    for attribute in names:
        if namespace(attribute) != _XSI:
            raise SourceError(
                f"unknown attribute {local(attribute)} of {local(element.tag)}",
                file=file,
                line=line_of(element),
                field=local(element.tag),
                value=element.get(attribute),
                remedy="The format has changed",
            )
