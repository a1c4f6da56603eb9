"""Names as the annexes write them: one cell may hold several, with what is said about them. What is taken apart, and only this:

1. "(previously listed as)", "(as previously listed, in Arabic: …)", "(formerly known as …)", "f.k.a.: …": former names;
2. behind a person's name, ", born on 5.2.1970 in …", "(Date of birth: …" and a closing bracket with a number of four digits and more are
   remarks on the name; a bracket in them that lists names with ``;``, and "In Arabic: …" at their end, give these names;
3. "a.k.a." inside a name: "Mohammed (a.k.a. Mohamed, Muhammad) AL-AHMED". Each variant stands for the word before the bracket (a variant
   of three words and more, or of an organisation's name, for as many words), the other words stay, one variant at a time: Mohammed
   AL-AHMED, Mohamed AL-AHMED, Muhammad AL-AHMED;
4. "a.k.a." behind a name: a text of several words is a name of its own; one word that is alike to a word of a person's name stands for
   that word ("Osama RAMADAN a.k.a. Usama"), any other is a weak name of its own ("Igor BEZLER (a.k.a. Bes)");
5. the label of a language or "original script:" parts a name from its form in another script;
6. a name in two scripts without a label is two names (``text.twoscripts``); a half that lists names of two words and more is these.

A bracket that is closed and never opened is dropped, one left open is closed. Any other bracket, and what fits none of these forms,
stays in the name as written: no word of a name is lost.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from casemate.model.listing import Name, NameKind, Quality
from casemate.text.languages import language_code
from casemate.text.likeness import likeness
from casemate.text.scripts import script_of
from casemate.text.twoscripts import in_two_scripts

_LISTED_BEFORE = re.compile(
    r"\s*\((?:as )?(?:previously|formerly) listed(?: as)?[.,]?\s*(?:in (?P<language>[a-z]+):\s*(?P<original>[^()]+))?\)$", re.IGNORECASE
)
_KNOWN_BEFORE = re.compile(r"\s*\((?:formerly|f\.k\.a\.)\.?(?: known as)?\s+(?P<names>[^()]+)\)$", re.IGNORECASE)
_BEFORE = re.compile(r"f\.k\.a\.:\s*", re.IGNORECASE)
_ASIDE = re.compile(
    r"\s*(?:[,(.]?\s*\b(?=born (?:on |in |circa )?[^()]{0,12}\d|date of birth\b)(?P<birth>.{1,400})"
    r"|\((?=[^()]*\d{4})(?P<said>.{1,400}\)))$",
    re.IGNORECASE,
)
_SCRIPT_AT_END = re.compile(r"[\s.,]+in (?P<language>[A-Z][a-z]+)\s*:\s*(?P<original>[^:;.()]+)$", re.IGNORECASE)
_LISTED_NAMES = re.compile(r"\s*\((?P<names>[^()\d:]*;[^()\d:]*)\)*$")
_AKA = r"(?:a\.k\.a\.|\baka\b|\baliases:)"
_AKA_OPEN = re.compile(rf"(?<!\()({_AKA})\s*(?P<names>.*)$", re.IGNORECASE)
_AKA_BRACKET = re.compile(rf"\s*\({_AKA}\s*(?P<names>[^()]*(?:\([^()]*\)[^()]*)?)\)\s*", re.IGNORECASE)
_LABEL = re.compile(r"[\s,;]*\(?\b(?:original script|(?P<language>[A-Z][a-z]{3,12}))\s*:\s*")
_APART = re.compile(r"\s*(?:,|;|\bor\b)\s*")
_QUOTES = "‘’“”\"'"
#: More names than any annex prints in one cell: such a cell stays whole.
_MOST = 60


@dataclass(slots=True)
class Cell:
    """The names of one cell, each once; ``remarks``: what else it says, as written."""

    names: dict[Name, None] = field(default_factory=dict)
    remarks: list[str] = field(default_factory=list)


def read_names(text: str, kind: NameKind, quality: Quality = "strong", *, person: bool) -> Cell:
    """The names in one cell, in order; of a ``primary`` one the first is primary and the others are aliases.

    >>> [name.text for name in read_names("Mohammed (a.k.a. Mohamed, Muhammad) AL-AHMED", "primary", person=True).names]
    ['Mohammed AL-AHMED', 'Mohamed AL-AHMED', 'Muhammad AL-AHMED']
    """
    cell = Cell()
    for name in _of_cell(text, kind, quality, cell.remarks, person=person):
        if name.text:
            cell.names[replace(name, kind="alias") if cell.names and name.kind == "primary" else name] = None
    if not 0 < len(cell.names) <= _MOST:
        return Cell({Name(text, kind, quality, script_of(text)): None})
    return cell


def _of_cell(text: str, kind: NameKind, quality: Quality, remarks: list[str], *, person: bool) -> Iterator[Name]:
    text = _mended(text)
    further: list[tuple[str, str | None, NameKind]] = []
    if match := _LISTED_BEFORE.search(text):
        kind, text = "former", text[: match.start()]
        if match["original"]:
            further.append((match["original"].strip(), language_code(match["language"]), "former"))
    elif match := _KNOWN_BEFORE.search(text):
        further += [(name, None, "former") for part in re.split(r"\bor\b", match["names"]) for name in in_two_scripts(_unquoted(part))]
        text = text[: match.start()]
    elif match := _BEFORE.match(text):
        kind, text = "former", text[match.end() :]
    listed: list[str] = []
    if person and (match := _ASIDE.search(text)) and match.start():
        text, said = text[: match.start()], match["birth"] or match["said"]
        if names := _LISTED_NAMES.search(said):
            listed = [name.strip() for name in names["names"].split(";")]
            said = said[: names.start()]
        elif at_end := _SCRIPT_AT_END.search(said):
            further.append((at_end["original"].strip(), language_code(at_end["language"]), kind))
            said = said[: at_end.start()]
        remarks.append(_mended(said))
    for piece, language in _by_language(text):
        for name, weak in _alternatives(piece, person=person):
            for half in _halves(name):
                yield Name(half, kind, "weak" if weak else quality, script_of(half), language if script_of(half) else None)
    for name in listed:
        yield Name(name, kind, quality, script_of(name))
    for name, language, kept in further:
        yield Name(name, kept, quality, script_of(name), language)


def _by_language(text: str) -> Iterator[tuple[str, str | None]]:
    """``(name, ISO 639-3 of the label before it)``: the text at labels before another script; else the text whole."""
    labels = [
        label
        for label in _LABEL.finditer(text)
        if label.start() and script_of(text[label.end() :]) and (label["language"] is None or language_code(label["language"]))
    ]
    starts = [(0, None), *((label.end(), language_code(label["language"] or "")) for label in labels)]
    for (start, language), end in zip(starts, [*(label.start() for label in labels), len(text)], strict=True):
        yield _mended(text[start:end]), language


def _alternatives(text: str, *, person: bool) -> Iterator[tuple[str, bool]]:
    """``(name, whether it is a weak one)``: the name without its "a.k.a.", then what that gives."""
    text = _bracketed(text)
    brackets = list(_AKA_BRACKET.finditer(text))
    if not brackets:
        yield text, False
        return
    edges = [0, *(edge for bracket in brackets for edge in bracket.span()), len(text)]
    pieces = [text[start:end] for start, end in zip(edges[::2], edges[1::2], strict=True)]
    tail = ""
    if script_of(pieces[0]) is None:
        pieces[-1], tail = _tail(pieces[-1])
    yield _joined(pieces), False
    for at, bracket in enumerate(brackets):
        items = [_unquoted(item) for item in _APART.split(bracket["names"])]
        inner = any(piece.strip() for piece in pieces[at + 1 :])
        for item in filter(None, items):
            if inner and (replaced := _instead(pieces[at], item, person=person)) is not None:
                yield _joined([*pieces[:at], replaced, *pieces[at + 1 :]]), False
            elif person and " " not in item and (replaced := _alike(_joined(pieces), item)) is not None:
                yield replaced, False
            else:
                yield item, person and " " not in item
    if tail:
        yield tail, False


def _bracketed(text: str) -> str:
    """``text`` with brackets around what follows an "a.k.a." that has none, or only the closing one."""
    bare = _AKA_OPEN.search(text)
    if bare is None or not bare.start():
        return text
    names, tail = _tail(bare["names"])
    if names.endswith(")") and names.count(")") > names.count("("):
        names = names[:-1]
    return f"{text[: bare.start()]}({bare[1]} {names}) {tail}".strip() if names else f"{text[: bare.start()]}({bare[1]} {tail})"


def _tail(text: str) -> tuple[str, str]:
    """``text`` up to its first word in another script, and from there; a text that begins in one is all tail."""
    words = text.split()
    first = next((at for at, word in enumerate(words) if script_of(word)), len(words))
    return " ".join(words[:first]).strip(" ,;-–—"), " ".join(words[first:]).strip(" ,;-–—")


def _instead(before: str, item: str, *, person: bool) -> str | None:
    """``before`` with its last words replaced by ``item``; ``None`` where it has too few."""
    words, count = before.split(), len(item.split())
    if count < 3 and person:
        count = 1
    return " ".join([*words[:-count], item]) if len(words) >= count else None


def _alike(name: str, item: str) -> str | None:
    """``name`` with ``item`` for the word that it is most like; ``None`` where it is like none."""
    words = name.split()
    scores = [likeness(_letters(word), _letters(item)) for word in words]
    best = max(range(len(words)), key=lambda at: scores[at], default=0)
    return " ".join([*words[:best], item, *words[best + 1 :]]) if words and scores[best] > 0 else None


def _letters(word: str) -> str:
    """The letters of ``word`` as ``likeness`` compares them, without an article before a hyphen."""
    plain = unicodedata.normalize("NFKD", word).casefold()
    return "".join(sign for sign in re.sub(r"^(?:al|el|ad|as|ar|at|an)-", "", plain) if sign.isascii() and sign.isalpha())


def _halves(name: str) -> list[str]:
    """The names that two scripts part, and in each half those that it lists; else the name alone."""
    halves = in_two_scripts(name)
    found: list[str] = []
    for half in halves:
        listed = re.split(r"\s*[;,]\s*", half)
        found += listed if len(halves) > 1 and all(len(one.split()) > 1 for one in listed) else [half]
    return found


def _unquoted(text: str) -> str:
    """``text`` without the quotation marks around it, and without one at an end whose partner stands elsewhere."""
    text = text.strip()
    inside = any(sign in _QUOTES for sign in text[1:-1])
    return text if inside else text.strip(_QUOTES)


def _joined(pieces: list[str]) -> str:
    return " ".join(filter(None, (piece.strip() for piece in pieces)))


def _mended(text: str) -> str:
    """``text`` without a closing bracket that nothing opened, and with one closed that was left open."""
    text = " ".join(text.split()).strip(" ,;")
    depth, kept = 0, []
    for sign in text:
        depth += (sign == "(") - (sign == ")")
        if depth >= 0:
            kept.append(sign)
        depth = max(0, depth)
    return "".join(kept).strip(" ,;") + ")" * depth
