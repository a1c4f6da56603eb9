"""The form of a pack file: parameters typed by our own schema; every error names file and line."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date
from urllib.parse import urlsplit

from casemate.rules.parameters import STATUSES, Citation, Parameter, Status, Value
from casemate.text.yamltext import Node

_ID = re.compile(r"[a-z0-9]+(?:[._][a-z0-9]+)*")
_REGIME = re.compile(r"[A-Z][A-Z0-9_]{1,15}")
_EARLIEST = date(1776, 7, 4)


def day(node: Node) -> date:
    """An ISO day between 1776 and 2199.

    Raises: InputRefusedError.
    """
    text = node.text()
    try:
        found = date.fromisoformat(text) if len(text) == 10 else None
    except ValueError:
        found = None
    if found is None or not _EARLIEST <= found <= date(2199, 12, 31):
        node.fail("not a day", remedy="Write YYYY-MM-DD")
    return found


def words(node: Node) -> str:
    """Text that says something.

    Raises: InputRefusedError.
    """
    text = " ".join(node.text().split())
    if not text or text in {"null", "~"}:
        node.fail("a text is expected here")
    return text


def citation(node: Node) -> Citation:
    """One citation.

    Raises: InputRefusedError.
    """
    title, published = words(node.need("title")), day(node.need("published"))
    url, quote = node.child("url"), node.child("quote")
    address = None if url is None else words(url)
    if url is not None and address is not None and (urlsplit(address).scheme != "https" or not urlsplit(address).netloc):
        url.fail("not an https address")
    node.done()
    return Citation(title, published, address, None if quote is None else words(quote))


def citations(node: Node) -> tuple[Citation, ...]:
    """A list of at least one citation.

    Raises: InputRefusedError.
    """
    found = tuple(citation(item) for item in node.items())
    if not found:
        node.fail("a value without a citation is a bug", remedy="Add title and published")
    return found


def parameter(node: Node, *, pack: str) -> Parameter:
    """One parameter.

    Raises: InputRefusedError.
    """
    identifier = node.need("id")
    if not _ID.fullmatch(identifier.text()):
        identifier.fail("an id is words in lower case joined by dots", remedy="For instance us.ownership.sdn")
    regime = node.need("regime")
    if not _REGIME.fullmatch(regime.text()):
        regime.fail("a regime is a word in capitals", remedy="For instance US, EU, UK")
    title = words(node.need("title"))
    values = _history(node.need("values"))
    cases = node.child("cases")
    node.done()
    return Parameter(
        identifier.text(),
        title,
        regime.text(),
        values,
        () if cases is None else tuple(cases.items()),
        pack,
        node.file,
        node.line,
    )


def _history(node: Node) -> tuple[Value, ...]:
    values = [_value(item) for item in node.items()]
    if not values:
        node.fail("a parameter needs at least one value")
    keys = [(value.start, value.published) for value in values]
    for place, key in enumerate(keys[1:], start=1):
        item = node.items()[place]
        if key == keys[place - 1]:
            item.fail("two values with the same from and published", remedy="Keep one")
        if key < keys[place - 1]:
            item.fail("values stand in the order of from, then of published", remedy="Move it up")
    if values[0].repealed:
        node.items()[0].fail("the first value can't be a repeal")
    return tuple(values)


def _value(node: Node) -> Value:
    start, published = day(node.need("from")), day(node.need("published"))
    status: Status = "settled"
    stated = node.child("status")
    if stated is not None:
        if stated.text() not in STATUSES:
            stated.fail("not a status", remedy="settled or recheck")
        status = "recheck" if stated.text() == "recheck" else "settled"
    single, several, repealed, because = (node.child(key) for key in ("value", "readings", "repealed", "because"))
    given = [one for one in (single, several, repealed) if one is not None]
    if len(given) != 1:
        node.fail("exactly one of value, readings and repealed is needed")
    if repealed is not None and repealed.text() != "true":
        repealed.fail("repealed is true, or left out")
    readings = (single,) if single is not None else tuple(several.items()) if several is not None else ()
    if status == "recheck" and len(readings) < 2:
        node.fail("recheck needs at least two readings", remedy="Write each way to read the law under readings")
    if status == "settled" and several is not None:
        node.fail("a settled value has no readings", remedy="Write status: recheck, or one value")
    if status == "recheck" and because is None:
        node.fail("the key 'because' is missing", remedy="Say in one sentence why it is unsettled")
    cited = citations(node.need("citations"))
    node.done()
    return Value(start, published, status, readings, cited, None if because is None else words(because), node.line)


def unique(parameters: Iterable[Parameter]) -> dict[str, Parameter]:
    """The parameters by id.

    Raises: InputRefusedError where an id stands twice.
    """
    found: dict[str, Parameter] = {}
    for one in parameters:
        other = found.setdefault(one.id, one)
        if other is not one:
            Node(one.id, one.line, one.file, "id").fail(f"the id stands in {other.file}:{other.line} already", remedy="Rename one")
    return found
