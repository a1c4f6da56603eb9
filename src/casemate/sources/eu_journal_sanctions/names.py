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
6. a name in two scripts without a label is two names (``text.twoscripts``); a half that lists names of two words and more is these;
7. "(including all branches)", "and subsidiaries" behind a name are a remark on it;
8. a cell that lists several names is these: a further name of an organisation at commas and semicolons, but for a comma before a legal
   form ("Co., Ltd"), and only where each piece can be a name and either has a legal form, or a word in common with another piece, or is
   an acronym among such; a name of a person at semicolons; a main name at semicolons, and at a comma where what follows begins with what
   stood before it ("Bank Melli, Bank Melli Iran"). A piece of one word behind the first is a weak name.

A bracket that is closed and never opened is dropped, one left open is closed. Any other bracket, and what fits none of these forms,
stays in the name as written: no word of a name is lost.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from casemate.model.listing import Name, NameKind, Quality
from casemate.text.countries import country_code
from casemate.text.languages import language_code
from casemate.text.legalforms import families_of
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
_INCLUDING = re.compile(
    r"\s*(?:\((?P<inside>including (?:all |its )*(?:branches|subsidiaries)[^()]*)\))?"
    r"(?:\s+(?P<after>and (?:all |its )*(?:subsidiaries|branches)))?$",
    re.IGNORECASE,
)
_FIRST_WORD = re.compile(r"^(?:\(\w{1,2}\)\s*|\W*)")
#: Legal forms that stand behind a name only.
_BEHIND = frozenset(
    ("co", "company", "corporation", "corp", "inc", "incorporated", "intl", "limited", "ltd", "пао", "ао", "оао", "ооо", "зао")
)
#: Parts of legal forms that are words of names too.
_NO_FORMS = frozenset(("and", "society", "association", "group", "state", "joint", "stock", "public", "unitary"))
#: Families of legal forms that name a body.
_FAMILIES = frozenset(("jsc", "llc", "ltd", "ag", "sa", "gmbh", "plc", "srl", "bv", "fgup", "lp"))
#: Words that tie nothing together.
_SMALL = frozenset(("and", "the", "for", "des", "per", "und", "del", "named", "after"))
_CALLED = re.compile(r"^(?:a\.k\.a\.|aka)\s*:?\s+", re.IGNORECASE)
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
    text = _without_branches(text, remarks)
    for piece, language in _by_language(text):
        for name, weak in _alternatives(_CALLED.sub("", piece), person=person):
            for part in (part for half in _halves(name) for part in _listed(half, kind, person=person)):
                script = script_of(part[0])
                yield Name(part[0], kind, "weak" if weak or part[1] else quality, script, language if script else None)
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


def _without_branches(text: str, remarks: list[str]) -> str:
    match = _INCLUDING.search(text)
    if match is None or not match.start() or not match[0].strip():
        return text
    remarks.append(" ".join(filter(None, (match["inside"], match["after"]))))
    return text[: match.start()]


def _listed(text: str, kind: NameKind, *, person: bool) -> list[tuple[str, bool]]:
    """``(name, whether it is a weak one)`` of what ``text`` lists; ``text`` alone where it may be one name."""
    names = _pieces(text, kind, person=person)
    return [(name, at > 0 and " " not in name) for at, name in enumerate(names)]


def _pieces(text: str, kind: NameKind, *, person: bool) -> list[str]:
    marks = r";" if person or kind == "primary" else r"[;,]"
    pieces = [_FIRST_WORD.sub("", piece).strip() for piece in re.split(rf"\s*{marks}\s*", _with_forms(text))]
    if kind == "primary" and not person and len(pieces) == 1:
        first, _, second = text.partition(", ")
        pieces = [first, second] if first and second.startswith(f"{first} ") else pieces
    pieces = [piece.replace(_NO_COMMA, ",") for piece in pieces if piece]
    if not 1 < len(pieces) <= _MOST or not all(_can_be_a_name(piece, person=person) for piece in pieces):
        return [text]
    return pieces if "," not in marks or _belong_together(pieces) else [text]


#: Stands for a comma that parts nothing.
_NO_COMMA = "\x1f"


def _with_forms(text: str) -> str:
    """``text`` with the commas before legal forms made ``_NO_COMMA``."""
    first, *pieces = text.split(",")
    return first + "".join((_NO_COMMA if _begins_with_form(piece) else ",") + piece for piece in pieces)


def _begins_with_form(piece: str) -> bool:
    """Whether the piece begins with a legal form after its name ("Limited (OMM)"), and not with one before a name ("JSC Sample")."""
    words = _words(piece)
    joint = words[:3] in (["joint", "stock", "company"], ["joint", "stock", "co"])
    return bool(words) and (words[0] in _BEHIND or (len(words) == 1 and _is_form(words[0])) or (joint and len(words) == 3))


def _belong_together(pieces: list[str]) -> bool:
    """Whether each piece has a legal form, a word in common with another, or is an acronym; the first is no acronym's only support."""
    words = [_words(re.sub(r"\([^()]*\)", " ", piece)) for piece in pieces]
    tied = [
        any(_is_form(word) for word in mine)
        or any(_alike_words(word, other) for at, theirs in enumerate(words) if at != place for word in mine for other in theirs)
        for place, mine in enumerate(words)
    ]
    return any(tied) and all(
        one or (" " not in piece and piece.isupper() and len(piece) <= 7) for one, piece in zip(tied, pieces, strict=True)
    )


#: From here on two words of names are spellings of one.
_ALIKE = 0.7


def _alike_words(one: str, other: str) -> bool:
    return (
        len(one) > 2
        and one not in _SMALL
        and not _is_form(one)
        and (one == other or (len(one) > 4 and one.isascii() and likeness(one, other) >= _ALIKE))
    )


def _words(piece: str) -> list[str]:
    return [_letters(word) or word.casefold() for word in re.findall(r"[^\W_][^\W_.’']*(?:[.’'][^\W_]+)*", piece.replace("-", " "))]


def _is_form(word: str) -> bool:
    return word not in _NO_FORMS and (bool(families_of(word) & _FAMILIES) or word in _BEHIND)


def _can_be_a_name(piece: str, *, person: bool) -> bool:
    """Whether a piece of a cell may be a name of its own: no half of a bracket or quotation, no country, no word that goes on."""
    if person and " " not in piece:
        return False
    balanced = piece.count("(") == piece.count(")") and all(piece.count(a) == piece.count(b) for a, b in ("“”", "«»", "‘’"))
    return balanced and not piece[0].islower() and country_code(piece) is None and len(piece) > 2


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
