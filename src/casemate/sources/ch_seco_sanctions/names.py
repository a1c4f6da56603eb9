"""The names of the Swiss list: ordered parts, each with spelling variants by language and script."""

from __future__ import annotations

from collections.abc import Iterator

from casemate.model.listing import Fact, Name, NameKind
from casemate.sources.base import Journal
from casemate.sources.ch_seco_sanctions.closing import close
from casemate.sources.xmlstream import Strict
from casemate.text.scripts import script_of

_KINDS: dict[str, NameKind] = {"primary-name": "primary", "alias": "alias", "formerly-known-as": "former"}
#: Type of a part -> the property that keeps it apart; ``None``: it is part of the name, without a property of its own.
_PARTS: dict[str, str | None] = {
    "given-name": "firstName", "further-given-name": "secondName", "father-name": "fatherName", "grand-father-name": None,
    "family-name": "lastName", "maiden-name": None, "tribal-name": None, "suffix": None, "whole-name": None, "other": None,
    "title": "title",
}  # fmt: skip
#: ISO 15924, as the list writes it in capitals.
_LATIN = "Latn"

#: Order, type, text, and the variants: (language, script) -> texts.
_Part = tuple[int, str, str, dict[tuple[str | None, str | None], list[str]]]


def names_of(element: Strict, journal: Journal, *, main: bool) -> tuple[list[Name], list[Fact]]:
    """The names that one ``name`` element gives, the plain one first, and its titles as facts. ``main``: of the main identity.

    A maiden name gives a former name, with it in place of the family name.
    """
    kind_text = element.attribute("name-type") or ""
    kind = _KINDS.get(kind_text)
    if kind is None:
        raise element.fail("a type of name that is not known", value=kind_text, remedy="The format has changed")
    if kind == "primary" and not main:
        kind = "alias"
    quality = element.attribute("quality")
    language = element.attribute("lang")
    element.ignore("@ssid")
    parts = sorted((_part(part, journal) for part in element.children("name-part")), key=lambda part: part[0])
    close(element, journal)
    if not any(type_ != "title" and text for _, type_, text, _ in parts):
        raise element.fail("a name without parts", remedy="The format has changed, or the file is damaged")
    weak = quality == "low"
    found = [_name([(type_, text) for _, type_, text, _ in parts], kind, weak, language, None)]
    for key in dict.fromkeys(key for *_, variants in parts for key in variants):
        found += _variants(parts, key, weak, "alias" if kind == "primary" else kind)
    for maiden in (text for _, type_, text, _ in parts if type_ == "maiden-name" and text):
        others = [(type_, text) for _, type_, text, _ in parts if type_ not in ("maiden-name", "family-name")]
        found.append(_name([*others, ("family-name", maiden)], "former", weak, language, None))
    titles = [Fact("title", text) for _, type_, text, _ in parts if type_ == "title" and text]
    return list(dict.fromkeys(found)), titles


def _part(element: Strict, journal: Journal) -> _Part:
    order, type_ = element.attribute("order") or "0", element.attribute("name-part-type") or ""
    if type_ not in _PARTS:
        raise element.fail("a part of a name that is not known", value=type_, remedy="The format has changed")
    if not (order.isascii() and order.isdigit()):
        raise element.fail("the order of a part is no number", value=order, remedy="The format has changed")
    variants: dict[tuple[str | None, str | None], list[str]] = {}
    for variant in element.children("spelling-variant"):
        key = (variant.attribute("lang"), variant.attribute("script"))
        variant.ignore("@spelling-variant-type", "@ssid")
        text = variant.own()
        close(variant, journal)
        if text:
            variants.setdefault(key, []).append(text)
    text = element.text("value") or ""
    close(element, journal)
    return int(order), type_, text, variants


def _variants(parts: list[_Part], key: tuple[str | None, str | None], weak: bool, kind: NameKind) -> Iterator[Name]:
    """The names in one language and script: the first variant of every part together, then the second …

    A part that has no variant there keeps its own spelling. (All combinations would be as many as the product, and most of them nobody's.)
    """
    language, script = key
    count = max(len(variants.get(key, ())) for *_, variants in parts)
    for at in range(count):
        spelled = []
        for _, type_, text, variants in parts:
            here = variants.get(key, [])
            spelled.append((type_, here[min(at, len(here) - 1)] if here else text))
        yield _name(spelled, kind, weak, language, script)


def _name(parts: list[tuple[str, str]], kind: NameKind, weak: bool, language: str | None, script: str | None) -> Name:
    text = " ".join(text for type_, text in parts if type_ not in ("title", "maiden-name") and text and text != "-")
    kept = tuple((prop, text) for type_, text in parts if (prop := _PARTS[type_]) and text and type_ != "title")
    written = script.capitalize() if script else None
    return Name(
        text,
        kind,
        "weak" if weak else "strong",
        script=script_of(text) if written is None or written == _LATIN else written,
        language=language.casefold() if language else None,
        parts=kept,
    )
