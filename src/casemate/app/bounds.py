"""How long a text of a list may be: what no list has is damage or an attack, and the index must not carry it."""

from __future__ import annotations

from collections.abc import Iterator

from casemate.errors import LimitError
from casemate.model.listing import Fragment

#: Characters of the longest name that is taken; the longest of any list seen has 627 (eu_journal_sanctions, 2026).
LONGEST_NAME = 2_000
#: Characters of the longest text of another kind; the longest seen, a statement of reasons, has 5,358.
LONGEST_TEXT = 100_000


def bounded(fragments: Iterator[tuple[str, Fragment]]) -> Iterator[tuple[str, Fragment]]:
    """``fragments`` as they come.

    Raises: LimitError for a text that is longer than any list has.
    """
    for native_id, fragment in fragments:
        for kind, limit, text in _texts(native_id, fragment):
            if len(text) > limit:
                raise LimitError(
                    f"a text of {len(text)} characters, where at most {limit} are taken", file=fragment.file, line=fragment.line,
                    field=kind, value=f"{text[:40]}…", remedy="No list has one: the file is damaged, or not what it claims to be",
                )  # fmt: skip
        yield native_id, fragment


def _texts(native_id: str, fragment: Fragment) -> Iterator[tuple[str, int, str]]:
    yield "id", LONGEST_NAME, native_id
    for name in fragment.names:
        yield "name", LONGEST_NAME, name.text
    for identifier in fragment.identifiers:
        yield "identifier", LONGEST_NAME, identifier.value
    for programme in fragment.programmes:
        yield "programme", LONGEST_NAME, programme
    for relation in fragment.relations:
        yield "relation", LONGEST_TEXT, relation.target
    for place in fragment.places:
        yield "place", LONGEST_TEXT, place.text
    for fact in fragment.facts:
        yield "fact", LONGEST_TEXT, fact.value
    for remark in fragment.remarks:
        yield "remark", LONGEST_TEXT, remark
