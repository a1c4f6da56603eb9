"""Country names as lists write them, as ISO 3166 codes."""

from __future__ import annotations


def country_code(text: str) -> str | None:
    """ISO 3166-1 alpha-2 in lower case (3166-2 for the regions that sanctions name), or ``None`` where ``text`` is not understood."""
    raise NotImplementedError(text)
