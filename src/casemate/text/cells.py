"""Text for cells that people open in a spreadsheet."""

from __future__ import annotations

#: A cell that begins with one of these is run as a formula by spreadsheet programs (OWASP, "CSV Injection").
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def safe_cell(value: object) -> object:
    """``value``, with an apostrophe before a text that a spreadsheet program would run.

    >>> safe_cell("=1+1"), safe_cell("ACME"), safe_cell(None)
    ("'=1+1", 'ACME', None)
    """
    return f"'{value}" if isinstance(value, str) and value.startswith(_FORMULA) else value
