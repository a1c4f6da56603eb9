"""Casemate: a layered sanctions defence that a business runs itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from casemate._version import __version__

if TYPE_CHECKING:
    from casemate.errors import CasemateError
    from casemate.model.time import AsOf

#: Public name -> the module that holds it; loaded when first used, so that ``import casemate`` stays cheap.
_HOMES = {
    "AsOf": "casemate.model.time",
    "CasemateError": "casemate.errors",
}

__all__ = ["AsOf", "CasemateError", "__version__"]


def __getattr__(name: str) -> Any:
    if name in _HOMES:
        import importlib

        return getattr(importlib.import_module(_HOMES[name]), name)
    raise AttributeError(f"module 'casemate' has no attribute {name!r}")
