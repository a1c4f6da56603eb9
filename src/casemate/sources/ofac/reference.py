"""The tables of reference values at the head of the enhanced and the advanced XML, and the check that a reference names one of them."""

from __future__ import annotations

from casemate.sources.xmlstream import Strict

_REMEDY = "The file is damaged or cut, or the format has changed: fetch it again"


class Values:
    """Reference values by kind and number. Texts are trimmed, white space is single."""

    def __init__(self) -> None:
        self._texts: dict[tuple[str, str], str] = {}
        self._codes: dict[tuple[str, str], str] = {}
        self._kinds: dict[str, set[str]] = {}

    def put(self, node: Strict, kind: str, number: str | None, text: str | None, *, code: str | None = None) -> None:
        """Take one value in. An empty text is kept as such: OFAC has a few.

        Raises: SourceError at ``node`` where the number is missing or stands for two texts.
        """
        if not number:
            raise node.fail(f"a reference value of {kind} without a number", value=text, remedy=_REMEDY)
        if self._texts.setdefault((kind, number), text or "") != (text or ""):
            raise node.fail(f"two reference values of {kind} have one number", value=number, remedy=_REMEDY)
        self._kinds.setdefault(number, set()).add(kind)
        if code:
            self._codes[(kind, number)] = code

    def text(self, node: Strict, kind: str, number: str | None) -> str:
        """The text behind a reference.

        Raises: SourceError at ``node`` where there is no such value.
        """
        found = self._texts.get((kind, number or ""))
        if found is None:
            raise node.fail(f"a reference to an unknown {kind}", value=number, remedy=_REMEDY)
        return found

    def find(self, kind: str, number: str | None) -> str | None:
        """The text of a value, or ``None`` where there is none."""
        return self._texts.get((kind, number or ""))

    def code(self, kind: str, number: str) -> str | None:
        """The code beside a value (a country's, a script's), or ``None``."""
        return self._codes.get((kind, number))

    def all(self, number: str) -> set[str]:
        """The texts of all values with this number, whatever their kind."""
        return {self._texts[(kind, number)] for kind in self._kinds.get(number, ())}

    def match(self, node: Strict, kind: str | None, number: str | None, text: str | None) -> str:
        """``text``, which must be the one behind the reference ``number``; ``kind``: ``None`` where it may be of any.

        Raises: SourceError at ``node``.
        """
        expected = self._texts.get((kind, number or "")) if kind is not None else None
        if expected is not None and expected == (text or ""):
            return expected
        if kind is None and number and (text or "") in self.all(number):
            return text or ""
        raise node.fail(
            f"a reference to a {kind or 'value'} that is not there, or has another text", value=f"{number}: {text}", remedy=_REMEDY
        )
