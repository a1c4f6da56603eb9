"""Names as the UN list writes them.

An ``ALIAS_NAME`` may hold several names and what is said about them. What is split, and only this:

1. at ``;`` or an Arabic comma outside brackets, and at "b) ", "c) " of an enumeration;
2. a closing bracket that says "previously listed as", "formerly listed as" makes the name a former one and is dropped;
3. a closing bracket that holds a name in another script ("Abou Mouhadjir (ابو مهاجر)"), or names divided by ``;``, or a text that
   begins with "original script:" or ends in "sub-unit name", gives these names too;
4. what follows ", born ", and a closing bracket that says what sort of name it is ("(combat name)") or has more than 60 characters,
   is a remark on the name, not the name;
5. a name in two scripts without a bracket between them ("Agha Jan Alizai اغا جان عالیزی") is two names (``text.twoscripts``).

A note gives names where it labels or lists them (``_names_of_note``); the rest of it is a remark. Any other bracket stays in the name as
written ("Al-Qaida in Yemen (AQY)"). All names of one ``ALIAS_NAME`` have its quality.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from casemate.model.listing import Name, NameKind, Quality
from casemate.text.languages import language_code
from casemate.text.scripts import script_of
from casemate.text.twoscripts import in_two_scripts

_FORMER = re.compile(r"(?:previously|formerly)(?: listed| known)?(?: as)?", re.IGNORECASE)
_FORMER_HEAD = re.compile(r"\s*(?:previously|formerly) (?:listed|known) as[.,]?\s*", re.IGNORECASE)
_SCRIPT_LABEL = re.compile(r"(?:original script|sub-unit name|in\s+[A-Z][a-z]+(?: script)?|[A-Z][a-z]+ script)\s*:\s*", re.IGNORECASE)
_SCRIPT_AT_END = re.compile(r"(?<=[.;])\s+in\s+[A-Z][a-z]+\s*:\s*(?P<name>[^:;.()]+)$", re.IGNORECASE)
_SCRIPT_TAIL = re.compile(r"\s*(?:\(?\boriginal script\)?|-\s*sub-unit name)$", re.IGNORECASE)
_TRANSLITERATIONS = re.compile(r"\s*\(?transliterations? of original script names?\)?$", re.IGNORECASE)
_TRANSLITERATED = re.compile(r"\(?\s*transliterations?\s*:\s*(?P<names>[^():]+)\)?", re.IGNORECASE)
_LISTED_NAMES = re.compile(r"\((?P<names>[^()\d:]*;[^()\d:]*)\)")
_SORT = re.compile(
    r"(?:birth|combat|nick|code|real|party|family)[ -]?name|nom de guerre|initials|(?:prominently )?known (?:as|by)\b.*", re.IGNORECASE
)
_ENUMERATED = re.compile(r"(?:^|\s)[a-h]\)\s")
_LONG = 60
_BORN = re.compile(r",\s+born\s")


@dataclass(frozen=True, slots=True)
class Alias:
    """The names of one alias element; ``remark``: what else it says, as written."""

    names: tuple[Name, ...]
    remark: str | None = None


def original_script(text: str) -> Name:
    """The name of ``NAME_ORIGINAL_SCRIPT``: an alias, since the primary name is the Latin one."""
    head, inner = _bracket(text)
    language = language_code(inner or "")
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
        more, rest = _names_of_note(_FORMER_HEAD.sub("", note + " ", count=1).strip(), text)
        names += [Name(found, kind, quality, script=script_of(found)) for found in more]
        if rest:
            remarks.append(rest)
    return Alias(tuple(dict.fromkeys(names)), "; ".join(remarks) or None)


def _names_of(piece: str, remarks: list[str]) -> list[tuple[str, bool]]:
    """``(name, whether it is a former one)`` of one piece."""
    head, inner = _bracket(_clean(piece))
    if head and inner is not None and _FORMER.fullmatch(inner):
        return [(name, True) for name, _ in _names_of(head, remarks)]
    born = _BORN.search(piece)
    if born:
        remarks.append(_clean(piece[born.start() + 1 :]))
        piece = piece[: born.start()]
    piece = _clean(piece)
    head, inner = _bracket(piece)
    if inner is None or not head:
        return [(name, False) for name in in_two_scripts(piece)] if piece else []
    label = _SCRIPT_LABEL.match(inner) or _SCRIPT_TAIL.search(inner)
    if _SORT.fullmatch(inner) or (len(inner) > _LONG and ";" not in inner and not label and not script_of(inner)):
        remarks.append(inner)
        return _names_of(head, remarks)
    if label or ";" in inner or script_of(inner) != script_of(head):
        inside = _SCRIPT_LABEL.sub("", inner, count=1)
        found = [_SCRIPT_TAIL.sub("", _clean(part)).strip() for part in _split(inside)]
        return [(_clean(head), False), *((name, False) for name in found if name)]
    return [(name, False) for name in in_two_scripts(piece)]


def _names_of_note(note: str, text: str) -> tuple[list[str], str]:
    """The names in a note, and what it says besides: names behind "original script:" or "transliterations:", names that a bracket lists.

    ``text``: the alias; where it is in another script, a note of nothing but texts divided by ``;`` gives its transliterations.
    """
    if label := _SCRIPT_LABEL.match(note):
        return [_clean(note[label.end() :])], ""
    if at_end := _SCRIPT_AT_END.search(note):
        return [_clean(at_end["name"])], note[: at_end.start()].strip()
    if listed := _TRANSLITERATIONS.search(note):
        return [name for part in note[: listed.start()].split(",") if (name := _clean(part))], ""
    bare = note.strip("() ")
    if script_of(text) and ";" in bare and script_of(bare) is None and not re.search(r"[\d:()]", bare):
        return [name for part in bare.split(";") if (name := _clean(part))], ""
    if named := _TRANSLITERATED.match(note) or _LISTED_NAMES.search(note):
        rest = f"{note[: named.start()].strip()} {note[named.end() :].strip(' ,;')}".strip()
        return [name for part in named["names"].split(";") if (name := _clean(part))], rest
    return [], note


def _split(text: str) -> list[str]:
    """``text`` at each ``;`` or Arabic comma outside brackets, and at each letter of an enumeration."""
    text = _ENUMERATED.sub(";", text)
    parts, depth, start = [], 0, 0
    for place, sign in enumerate(text):
        if sign == "(":
            depth += 1
        elif sign == ")":
            depth = max(0, depth - 1)
        elif sign in ";\u060c" and depth == 0:
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
