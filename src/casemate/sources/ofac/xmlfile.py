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


def check_list(node: Strict, list_id: str, programmes: Collection[str]) -> None:
    """Raises: SourceError where an entry has no programme, or those of the other list alone: this is that list, or two in one file."""
    if not programmes:
        raise node.fail("an entry without a programme", remedy="The file is damaged: fetch it again")
    other = tables.CONS if list_id == tables.SDN else tables.SDN
    if (tables.CONS_ONLY if other == tables.CONS else tables.SDN_ONLY).issuperset(programmes):
        raise node.fail(
            f"an entry of {other}: this is that list, or two lists in one file", value=", ".join(programmes), remedy=f"Ingest it as {other}"
        )


def filtered(common: Collection[str] | None, entries: int) -> str | None:
    """Why a list whose ``entries`` all have the programmes ``common`` is not whole; ``None`` where there are none."""
    if not common or entries < 2:
        return None
    return f"every entry has the programme {' and '.join(sorted(common))}, so it is a filter of the list"


def count(stated: int | None, found: int) -> str | None:
    """Why a file that states ``stated`` entries and holds ``found`` is not whole; ``None`` where it is, or states none."""
    if stated is None or stated == found:
        return None
    return f"the file states {stated} entries and holds {found}: an excerpt or a cut file"
