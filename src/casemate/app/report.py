"""The refresh report: what an update did to one list."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any


@dataclass(slots=True)
class Report:
    """One list's line of the refresh report (the contract's ``refresh`` document).

    ``in_force``: the edition that answers after it; ``None``: the list has none.
    """

    id: str
    outcome: str
    edition: str | None = None
    in_force: str | None = None
    bytes: int = 0
    sha256: str | None = None
    format: str | None = None
    entries: int = 0
    added: int = 0
    changed: int = 0
    removed: int = 0
    parts: list[str] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)
    not_understood: dict[str, int] = field(default_factory=dict)
    ignored: dict[str, int] = field(default_factory=dict)
    overrides: dict[str, str] = field(default_factory=dict)
    http: list[dict[str, str | None]] = field(default_factory=list)
    error: dict[str, object] | None = None

    def as_dict(self) -> dict[str, Any]:
        """The report as plain data; an absent error is left out."""
        plain = {name: getattr(self, name) for name in self.__slots__}
        if self.error is None:
            del plain["error"]
        return plain
