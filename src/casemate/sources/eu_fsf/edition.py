"""What holds for an edition of the EU list in any format: an entry stands once, and the great programmes are there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from casemate.model.listing import Fragment
from casemate.sources.base import Journal
from casemate.sources.eu_fsf.subject import Subject

#: Programmes that every whole edition carries, since the Official Journal published their act: 423/2007, 442/2011, 269/2014.
_STANDING = (("IRN", date(2007, 4, 20)), ("SYR", date(2011, 5, 10)), ("UKR", date(2014, 3, 17)))


def fragments(subjects: Iterable[Subject], journal: Journal, published: date | None) -> Iterator[tuple[str, Fragment]]:
    """The fragments of all ``subjects``; a warning where a standing programme has no entry, as in a file that was cut.

    Raises: SourceError where an entry stands twice.
    """
    seen: set[str] = set()
    programmes: set[str] = set()
    for subject in subjects:
        if subject.id in seen:
            raise subject.fail("an entry stands twice", line=subject.line, field_name="logicalId", value=subject.id)
        seen.add(subject.id)
        programmes.update(subject.programmes)
        yield from subject.fragments()
    missing = [name for name, since in _STANDING if name not in programmes and (published is None or published >= since)]
    if missing:
        journal.warn(
            f"programmes without an entry: {', '.join(missing)}; a whole edition of {published or 'today'} has some, so this may be cut"
        )
