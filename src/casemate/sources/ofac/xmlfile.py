"""What the three XML formats share: which file of an input they read, whether its root and schema are known, whose list it is."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from typing import Any

from casemate.errors import SourceError
from casemate.sources.ofac import tables
from casemate.sources.raw import RawFile, RawSet
from casemate.sources.xmlstream import Strict, local, namespace, root_of, stream

#: How OFAC's own files of a list begin.
PREFIXES = {tables.SDN: "sdn", tables.CONS: "cons"}

_TITLES = {tables.SDN: "SDN list", tables.CONS: "consolidated (non-SDN) list"}
#: Programmes that only one list has -> that list.
_ONLY = {tables.SDN: tables.SDN_ONLY, tables.CONS: tables.CONS_ONLY}
#: How many entries under programmes of the other list alone are too many. The SDN list has had one or two (NS-PLC) itself.
_TOO_MANY = 5


def recogniser(list_id: str, root: str) -> Callable[[RawSet], tuple[RawFile, ...] | None]:
    """A ``recognise`` for XML with this root. Of several such files only those count whose names begin like the list's own.

    Raises (the function given back): SourceError where two different files could be the one.
    """

    def recognise(raw: RawSet) -> tuple[RawFile, ...] | None:
        found = [file for file in raw.files if _looks_like_xml(file) and root_of(file.head(8192)) == root]
        if len(found) > 1:
            found = [file for file in found if file.name.casefold().startswith(PREFIXES[list_id])]
        if not found:
            return None
        for other in found[1:]:
            if other.sha256() != found[0].sha256():
                raise SourceError(
                    f"two different files are the same list: {found[0].name} and {other.name}", file=raw.label, remedy="Keep one of them"
                )
        return (found[0],)

    return recognise


def _looks_like_xml(file: RawFile) -> bool:
    return file.head(64).removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b"<")


def elements(
    file: RawFile, root: str, namespaces: Collection[str], wanted: frozenset[str], containers: frozenset[str]
) -> Iterator[tuple[str, Any]]:
    """The root and then the ``wanted`` elements of ``file`` as (name, element); anything unforeseen around them is an error.

    Raises: SourceError for another root or namespace (a schema that is not known), and as ``xmlstream.stream``.
    """
    with file.open() as data:
        for event, element in stream(data, file.name, wanted, containers=containers | {root}):
            if event == "root":
                _check_root(element, file.name, root, namespaces)
                yield root, element
            else:
                yield local(element.tag), element


def items(node: Strict, group: str, item: str) -> Iterator[Strict]:
    """The elements ``item`` within the elements ``group`` of ``node``; a group may hold nothing else."""
    for container in node.children(group):
        yield from container.children(item)
        container.done()


def _check_root(element: Any, name: str, root: str, namespaces: Collection[str]) -> None:
    if local(element.tag) != root:
        raise SourceError(f"the root is {local(element.tag)}, not {root}", file=name, line=1, remedy="Check that this is OFAC's file")
    if namespace(element.tag) not in namespaces:
        raise SourceError(
            f"{root} is of a schema that is not known", file=name, line=1, field="xmlns", value=namespace(element.tag),
            remedy=f"Known: {', '.join(namespaces)}; the format may be newer than this Casemate",
        )  # fmt: skip


class RightList:
    """Watches the programmes of the entries and refuses a file of the other list."""

    def __init__(self, list_id: str, file: str) -> None:
        self._list_id, self._file = list_id, file
        self._other = tables.CONS if list_id == tables.SDN else tables.SDN
        self._seen = 0

    def see(self, programmes: Collection[str], line: int | None) -> None:
        """Take note of one entry.

        Raises: SourceError once there are too many entries that only the other list can have.
        """
        if not programmes or not _ONLY[self._other].issuperset(programmes):
            return
        self._seen += 1
        if self._seen > _TOO_MANY:
            raise SourceError(
                f"this is OFAC's {_TITLES[self._other]}, not {self._list_id}: more than {_TOO_MANY} entries are under its programmes alone",
                file=self._file, line=line, field="program", value=", ".join(programmes), remedy=f"Read it as {self._other}",
            )  # fmt: skip


def count(stated: int | None, found: int) -> str | None:
    """Why a file that states ``stated`` entries and holds ``found`` is not whole; ``None`` where it is, or states none."""
    if stated is None or stated == found:
        return None
    return f"the file states {stated} entries and holds {found}: an excerpt or a cut file"
