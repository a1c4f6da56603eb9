"""How an element of the Swiss list is closed: unknown elements stop the run, unknown attributes are counted.

The schema of this list is not at hand, and no whole file could be seen; its elements are known from programs that read the whole list, its
attributes only from excerpts. So an attribute that is not known is no reason to refuse the list, but it never passes in silence.
"""

from __future__ import annotations

from casemate.sources.base import Journal
from casemate.sources.xmlstream import Strict


def close(element: Strict, journal: Journal) -> None:
    """Count the attributes of ``element`` that nobody read.

    Raises: SourceError for an element or a text that nobody read.
    """
    for name in element.other_attributes():
        journal.miss(f"attribute {name} of {element.name}")
    element.done()
