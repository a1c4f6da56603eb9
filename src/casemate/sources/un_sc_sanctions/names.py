"""Names as the UN list writes them.

An ``ALIAS_NAME`` may hold several names and what is said about them. What is split, and only this:

1. at ``;`` outside brackets, and at "b) ", "c) " of an enumeration;
2. a closing bracket that says "previously listed as", "formerly listed as" makes the name a former one and is dropped;
3. a closing bracket that holds a name in another script ("Abou Mouhadjir (ابو مهاجر)"), or names divided by ``;``, or a text that
   begins with "original script:", gives these names too;
4. what follows ", born ", and a closing bracket that says what sort of name it is ("(combat name)") or has more than 60 characters,
   is a remark on the name, not the name.

Any other bracket stays in the name as written ("Al-Qaida in Yemen (AQY)"). All names of one ``ALIAS_NAME`` have its quality.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from casemate.model.listing import Name, NameKind, Quality
from casemate.text.scripts import script_of

_FORMER = re.compile(r"(?:previously|formerly)(?: listed| known)?(?: as)?", re.IGNORECASE)
_FORMER_HEAD = re.compile(r"\s*(?:previously|formerly) (?:listed|known) as[.,]?\s*", re.IGNORECASE)
_SCRIPT_LABEL = re.compile(r"(?:original script|sub-unit name|in [A-Z][a-z]+(?: script)?)\s*:\s*", re.IGNORECASE)
_SCRIPT_TAIL = re.compile(r"\s*(?:\(?\boriginal script\)?|-\s*sub-unit name)$", re.IGNORECASE)
_TRANSLITERATIONS = re.compile(r"\s*\(?transliterations? of original script names?\)?$", re.IGNORECASE)
_SORT = re.compile(
    r"(?:birth|combat|nick|code|real|party|family)[ -]?name|nom de guerre|initials|(?:prominently )?known (?:as|by)\b.*", re.IGNORECASE
)
_ENUMERATED = re.compile(r"(?:^|\s)[a-h]\)\s")
_LONG = 60
_BORN = re.compile(r",\s+born\s")
#: Languages that the list names in a bracket behind a name in its script -> ISO 639-3.
_LANGUAGES = {"tigrinya": "tir", "amharic": "amh", "arabic": "ara", "dari": "prs", "pashto": "pus", "urdu": "urd", "farsi": "fas"}


@dataclass(frozen=True, slots=True)
class Alias:
    """The names of one alias element; ``remark``: what else it says, as written."""

    names: tuple[Name, ...]
    remark: str | None = None


def original_script(text: str) -> Name:
    """The name of ``NAME_ORIGINAL_SCRIPT``: an alias, since the primary name is the Latin one."""
    head, inner = _bracket(text)
    language = _LANGUAGES.get((inner or "").casefold())
    name = head if language else text
    return Name(name, "alias", script=script_of(name), language=language)


def alias(text: str, note: str | None, *, kind: NameKind, quality: Quality) -> Alias:
    """The names in one alias element and its note.

    >>> [n.text for n in alias("Abu A (أبو أ); Abu B", None, kind="alias", quality="strong").names]
    ['Abu A', 'أبو أ', 'Abu B']
    """
    names: list[Name] = []
    remarks: list[str] = []
    if note and _FORMER_HEAD.match(note + " "):
        kind = "former"
    for piece in _split(text):
        for found, former in _names_of(piece, remarks):
            names.append(Name(found, "former" if former else kind, quality, script=script_of(found)))
    if note:
        rest = _FORMER_HEAD.sub("", note + " ", count=1).strip()
        more = _names_of_note(rest, text)
        names += [Name(found, kind, quality, script=script_of(found)) for found in more]
        if rest and not more:
            remarks.append(rest)
    return Alias(tuple(dict.fromkeys(names)), "; ".join(remarks) or None)


def _names_of(piece: str, remarks: list[str]) -> list[tuple[str, bool]]:
    """``(name, whether it is a former one)`` of one piece."""
    born = _BORN.search(piece)
    if born:
        remarks.append(_clean(piece[born.start() + 1 :]))
        piece = piece[: born.start()]
    piece = _clean(piece)
    head, inner = _bracket(piece)
    if inner is None or not head:
        return [(piece, False)] if piece else []
    if _FORMER.fullmatch(inner):
        return [(name, True) for name, _ in _names_of(head, remarks)]
    label = _SCRIPT_LABEL.match(inner)
    if _SORT.fullmatch(inner) or (len(inner) > _LONG and ";" not in inner and not label and not script_of(inner)):
        remarks.append(inner)
        return _names_of(head, remarks)
    if label or ";" in inner or script_of(inner) != script_of(head):
        inside = inner[label.end() :] if label else inner
        found = [_SCRIPT_TAIL.sub("", _clean(part)).strip() for part in _split(inside)]
        return [(_clean(head), False), *((name, False) for name in found if name)]
    return [(piece, False)]


def _names_of_note(note: str, text: str) -> list[str]:
    """The names in a note: a name in its script, or the transliterations of an alias that is written in another script; else none."""
    label = _SCRIPT_LABEL.match(note)
    if label:
        return [_clean(note[label.end() :])]
    listed = _TRANSLITERATIONS.search(note)
    if listed:
        return [_clean(part) for part in note[: listed.start()].split(",") if _clean(part)]
    bare = note.strip("() ")
    if script_of(text) and ";" in bare and script_of(bare) is None and not re.search(r"[\d:()]", bare):
        return [_clean(part) for part in bare.split(";") if _clean(part)]
    return []


def _split(text: str) -> list[str]:
    """``text`` at each ``;`` outside brackets, and at each letter of an enumeration."""
    text = _ENUMERATED.sub(";", text)
    parts, depth, start = [], 0, 0
    for place, sign in enumerate(text):
        if sign == "(":
            depth += 1
        elif sign == ")":
            depth = max(0, depth - 1)
        elif sign == ";" and depth == 0:
            parts.append(text[start:place])
            start = place + 1
    parts.append(text[start:])
    return [part for part in parts if part.strip()]


def _bracket(text: str) -> tuple[str, str | None]:
    """``(what stands before, what stands in)`` the bracket that closes ``text``; ``None`` where none does."""
    text = text.rstrip(" ,.")
    if text.count("(") == text.count(")") + 1:
        text += ")"  # a typing error: the bracket is never closed
    if not text.endswith(")"):
        return text, None
    depth = 0
    for place in range(len(text) - 1, -1, -1):
        depth += (text[place] == ")") - (text[place] == "(")
        if depth == 0:
            return text[:place].strip(), text[place + 1 : -1].strip()
    return text, None


def _clean(text: str) -> str:
    """``text`` without the marks that splitting or a typing error left at its ends."""
    text = text.strip(" ,;")
    if text.count("(") < text.count(")"):
        text = text.strip(") ")
    if text.count("(") > text.count(")"):
        text = text.rstrip("( ")
    return text
