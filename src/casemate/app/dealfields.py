"""Single values of deal files, read from nodes; what is not understood stops the reading with file, line, key and remedy."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from difflib import get_close_matches

from casemate.model.deal import Money
from casemate.model.dealwords import CURRENCIES, annex_code, eccn_code, hs_code
from casemate.model.time import Period
from casemate.text.countries import country_code
from casemate.text.dates import parse_period
from casemate.text.identifiers import normalise
from casemate.text.yamltext import Node

#: Characters of a text that are taken.
MOST_TEXT = 2000
_EARLIEST, _LATEST = date(1900, 1, 1), date(2199, 12, 31)
_NUMBER = re.compile(r"-?\d{1,18}(?:\.\d{1,12})?")
_SILENT = frozenset({"", "null", "~", "unknown"})


def silent(node: Node | None) -> bool:
    """Whether a key is absent or says that nothing is known (``null``, ``unknown``)."""
    return node is None or (isinstance(node.value, str) and node.value.strip().casefold() in _SILENT)


def text(node: Node | None) -> str | None:
    """A text, or ``None`` where the key is absent or silent."""
    if node is None or silent(node):
        return None
    return words(node)


def words(node: Node) -> str:
    """A text that says something and holds no control character."""
    found = " ".join(node.text().split())
    if not found:
        node.fail("a text is expected here")
    if len(found) > MOST_TEXT:
        node.fail(f"longer than {MOST_TEXT} characters", remedy="Shorten it")
    if not found.isprintable():
        node.fail("control characters are not allowed", remedy="Remove them")
    return found


def texts(node: Node | None) -> tuple[str, ...]:
    """A list of texts; one text stands for a list of one."""
    if node is None or silent(node):
        return ()
    return (words(node),) if isinstance(node.value, str) else tuple(words(item) for item in node.items())


def word(node: Node | None, known: Sequence[str]) -> str | None:
    """One of the words of a closed vocabulary; ``None`` where the key is absent or ``null``."""
    if node is None or (isinstance(node.value, str) and node.value.strip() in ("", "null", "~")):
        return None
    found = node.text().strip()
    if found not in known:
        near = get_close_matches(found, known, n=1)
        node.fail("not a word of this key", remedy=f"Did you mean {near[0]!r}?" if near else f"One of {', '.join(known)}")
    return found


def boolean(node: Node | None) -> bool | None:
    """``true`` or ``false``; ``None`` where the key is absent or silent."""
    if node is None or silent(node):
        return None
    found = node.text().strip().casefold()
    if found not in ("true", "false"):
        node.fail("true, false or unknown is expected here")
    return found == "true"


def day(node: Node | None) -> date | None:
    """A day between 1900 and 2199; ``None`` where the key is absent or silent."""
    if node is None or silent(node):
        return None
    written = node.text().strip()
    try:
        found = date.fromisoformat(written) if len(written) == 10 else None
    except ValueError:
        found = None
    if found is None:
        node.fail("not a day", remedy="Write YYYY-MM-DD, a day that the calendar has")
    if not _EARLIEST <= found <= _LATEST:
        node.fail(f"not between {_EARLIEST} and {_LATEST}", remedy="Check the year")
    return found


def period(node: Node | None) -> Period | None:
    """A date as precisely as it is known."""
    if node is None or silent(node):
        return None
    try:
        return parse_period(node.text())
    except ValueError:
        node.fail("not a date", remedy="Write 1965, 1965-03 or 1965-03-04")


def country(node: Node | None) -> str | None:
    """An ISO 3166 code in lower case; ``None`` where the key is absent or silent."""
    if node is None or silent(node):
        return None
    written = node.text().strip()
    found = country_code(written)
    if found is None:
        node.fail("not a country", remedy="Write its ISO 3166-1 code (ir), for a region its 3166-2 code (ua-43)")
    return found


def countries(node: Node | None) -> tuple[str, ...]:
    """A list of countries; one stands for a list of one."""
    if node is None or silent(node):
        return ()
    items = [node] if isinstance(node.value, str) else node.items()
    return tuple(dict.fromkeys(found for item in items if (found := country(item)) is not None))


def number(node: Node | None) -> Decimal | None:
    """A number that is not negative; ``None`` where the key is absent or silent."""
    if node is None or silent(node):
        return None
    written = node.text().strip()
    if not _NUMBER.fullmatch(written):
        node.fail("not a number", remedy="Write digits with a point, for instance 1200000.50")
    found = Decimal(written)
    if found < 0:
        node.fail("a negative number makes no sense here")
    return found


def share(node: Node | None) -> Decimal | None:
    """A share from 0 to 1."""
    found = number(node)
    if found is not None and found > 1 and node is not None:
        node.fail("a share is 0 to 1", remedy="Write 0.6 for 60 %")
    return found


def currency(node: Node | None) -> str | None:
    """An ISO 4217 code."""
    if node is None or silent(node):
        return None
    found = node.text().strip().upper()
    if found not in CURRENCIES:
        near = get_close_matches(found, sorted(CURRENCIES), n=1)
        node.fail("not a currency", remedy=f"Did you mean {near[0]}?" if near else "Write its ISO 4217 code (EUR)")
    return found


def money(node: Node | None) -> Money | None:
    """``1200000 EUR``."""
    if node is None or silent(node):
        return None
    amount, _, code = node.text().strip().partition(" ")
    if not _NUMBER.fullmatch(amount) or code.strip().upper() not in CURRENCIES:
        node.fail("not an amount of money", remedy="Write an amount and an ISO 4217 code: 1200000 EUR")
    if amount.startswith("-"):
        node.fail("a negative amount makes no sense here")
    return Money(Decimal(amount), code.strip().upper())


def hs(node: Node | None) -> str | None:
    """The digits of an HS code."""
    if node is None or silent(node):
        return None
    found = hs_code(node.text().strip())
    if found is None:
        node.fail("not an HS code", remedy="Write 4 to 10 digits in quotes, for instance '8703.23'")
    return found


def eccn(node: Node | None) -> str | None:
    """An ECCN."""
    if node is None or silent(node):
        return None
    found = eccn_code(node.text().strip())
    if found is None:
        node.fail("not an ECCN", remedy="Write EAR99 or a number of the Commerce Control List, for instance 2B350")
    return found


def annexes(node: Node | None) -> tuple[str, ...] | None:
    """Annexes that a good stands in; ``None`` where nobody says."""
    if node is None or silent(node):
        return None
    found = []
    for item in node.items():
        code = annex_code(item.text().strip())
        if code is None:
            item.fail("not an annex", remedy="Write act:annex, for instance eu_267_2012:VIIB")
        found.append(code)
    return tuple(found)


def imo(node: Node | None) -> str | None:
    """An IMO number whose check digit is right."""
    if node is None or silent(node):
        return None
    found = normalise("imo", node.text())
    if found is None or not found.valid:
        node.fail("not an IMO number", remedy="Seven digits; the last is a check digit")
    return found.value
