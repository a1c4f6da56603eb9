"""Casemate: a layered sanctions defence that a business runs itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from casemate._version import __version__

if TYPE_CHECKING:
    from casemate.app.engine import Engine
    from casemate.errors import CasemateError
    from casemate.model.decision import Hit, Screening
    from casemate.model.listing import Identifier, Listing
    from casemate.model.subject import Subject
    from casemate.model.time import AsOf, Period
    from casemate.settings import Settings

#: Public name -> the module that holds it; loaded when first used, so that ``import casemate`` stays cheap.
_HOMES = {
    "AsOf": "casemate.model.time",
    "CasemateError": "casemate.errors",
    "Engine": "casemate.app.engine",
    "Hit": "casemate.model.decision",
    "Identifier": "casemate.model.listing",
    "Listing": "casemate.model.listing",
    "Period": "casemate.model.time",
    "Screening": "casemate.model.decision",
    "Settings": "casemate.settings",
    "Subject": "casemate.model.subject",
}

__all__ = [
    "AsOf",
    "CasemateError",
    "Engine",
    "Hit",
    "Identifier",
    "Listing",
    "Period",
    "Screening",
    "Settings",
    "Subject",
    "__version__",
]


def __getattr__(name: str) -> Any:
    if name in _HOMES:
        import importlib

        return getattr(importlib.import_module(_HOMES[name]), name)
    raise AttributeError(f"module 'casemate' has no attribute {name!r}")
