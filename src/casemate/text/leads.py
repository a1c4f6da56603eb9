"""Other parties that a remark names: "Associated with X", "Owned or controlled by Y", as leads.

Only words that state a relation outright are read, and only what follows them in the same sentence, up to a word that begins a clause.
A lead is what the list says, not a finding: resolving it to an entry is for others.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from casemate.text.sentences import sentences

#: Words -> kind of relation (``model.words.RELATION_KINDS``), the longer phrase first.
_WORDS = (
    (r"owned or controlled by,? or acts? on behalf of,?|owned or controlled by,? or acting on behalf of,?", "other"),
    (r"owned, controlled or acting on behalf of", "other"),
    (r"owned (?:and|or) controlled by", "owner"),
    (r"(?:majority |wholly |partly )?owned by", "owner"),
    (r"controlled by", "owner"),
    (r"acts? (?:for or )?on behalf of|acting (?:for or )?on behalf of", "acting_for"),
    (r"(?:wholly[- ]owned )?subsidiary of", "parent"),
    (r"(?:closely |also |directly |allegedly )?associated with", "associate"),
    (r"(?:close )?associate of", "associate"),
    (r"(?:financially )?linked to", "linked_to"),
)
#: The phrase begins a sentence, or follows a word that makes it a statement about the entry.
_LEAD_IN = r"(?:^|\b(?:is|are|was|were|been|and|or|a|an|the|has|also|entity|company|bank|vessel)\s+)"
_PATTERN = re.compile(
    _LEAD_IN + "(?:" + "|".join(f"(?P<k{at}>{words})" for at, (words, _) in enumerate(_WORDS)) + r")\s+(?P<target>\S.{1,300})",
    re.IGNORECASE,
)
#: What ends a target: a word that begins a clause, a comma or "and" before a small letter, an office in apposition, a dash.
_CLAUSE = re.compile(
    r"(?:,?\s+(?:which|who|whom|whose|that|since|until|through|at|as|by|on|or|from|via|where|when|because|while|after|before|during|"
    r"being|including|based|located|has|have|had|is|are|was|were|to|under|with|without|within|believed|also|involved)\b"
    r"|,?\s+(?:in|for)\s+(?!the\s+[A-Z0-9]|[A-Z0-9])|,\s+(?!the\b)(?=[a-z])|\s+and\s+(?!the\b|al-|bin\b)(?=[a-z])|\s\((?:and|or|which)\b"
    r"|,\s+(?:Commander|Minister|Head|President|Director|Chairman|General)\s+of\b|\s[-–—]\s).*$"
)
_REFERENCE = re.compile(r"\s*[(\[]((?:QD|TA|TI|TE|QI|QE|KP|CD|CF|CA|IQ|LY|SD|SO|SS|YE|HT|ML|GB|IR|ZI)[A-Za-z]*\.[A-Za-z0-9.]+)[)\]]")
_JOIN = re.compile(r"\s*(?:,\s*(?:and\s+)?|;\s*|\s+and\s+|\s+&\s+)")
#: Small words of a person's name, and words that only an organisation's has.
_PARTICLES = frozenset(
    ("al", "bin", "ben", "bint", "ibn", "abu", "abd", "ould", "de", "la", "da", "von", "van", "el", "ul", "ur", "din", "e", "i")
)
_LINKS = frozenset(("of", "the", "for", "in", "to"))
_ORGANISATION = re.compile(
    r"\b(?:of|for|the|compan(?:y|ies)|co|ltd|llc|inc|bank|group|ministry|corporation|industr(?:y|ies)|organi[sz]ation|centre|center|brigade|"
    r"force|forces|party|movement|institute|university|trust|foundation|trading|shipping|international)\b",
    re.IGNORECASE,
)
_CAPITAL = re.compile(r"^[\W_]*[A-Z0-9À-Þ]")


@dataclass(frozen=True, slots=True)
class Lead:
    """``kind``: one of ``RELATION_KINDS``. ``target``: the other party as written. ``words``: what the list says of it.

    ``reference``: its UN number, where the text gives one.
    """

    kind: str
    target: str
    words: str
    reference: str | None = None


def leads(text: str) -> list[Lead]:
    """The parties that ``text`` says the entry is associated with, owned by and so on; in order, each once.

    >>> [lead.target for lead in leads("UN Ref QI.A.1.01. Associated with Al-Qaida (QDe.004) and Abu Sayyaf. Banned.")]
    ['Al-Qaida', 'Abu Sayyaf']
    >>> leads("Owned or controlled by the IRGC, which procures parts.")
    [Lead(kind='owner', target='IRGC', words='Owned or controlled by', reference=None)]
    >>> leads("Has been associated with a person who is involved in repression")
    []
    """
    found: dict[Lead, None] = {}
    for sentence in sentences(text):
        for match in _PATTERN.finditer(sentence):
            words, kind = next((match[f"k{at}"], kind) for at, (_, kind) in enumerate(_WORDS) if match[f"k{at}"])
            for target, reference in _targets(match["target"]):
                found[Lead(kind, target, words.strip(" ,"), reference)] = None
    return list(found)


def _targets(text: str) -> list[tuple[str, str | None]]:
    pieces = _pieces(text)
    return [(target, reference) for piece in pieces if (target := _clean(piece[0])) is not None for reference in (piece[1],)]


def _pieces(text: str) -> list[tuple[str, str | None]]:
    """``text`` at its UN numbers, and between them at commas where that parts names of persons."""
    found: list[tuple[str, str | None]] = []
    at = 0
    for match in _REFERENCE.finditer(text):
        *others, last = _apart(_JOIN.sub("", text[at : match.start()], count=1) if found else text[at : match.start()])
        found += [(other, None) for other in others]
        found.append((last, match[1]))
        at = match.end()
    rest = text[at:]
    if found:
        joined = _JOIN.match(rest)
        rest = rest[joined.end() :] if joined else ""
    return found + [(piece, None) for piece in _apart(_CLAUSE.sub("", rest)) if piece]


def _apart(text: str) -> list[str]:
    """``text`` at its commas and "and"s, where that is sure to part names: of persons, in a list of three or more, or before "the"."""
    pieces = [piece.strip() for piece in _JOIN.split(text)]
    listed = len(pieces) > 2 and "," in text and all(_is_name(piece, _PARTICLES | _LINKS) for piece in pieces)
    if listed or all(_is_name(piece, _PARTICLES) and not _ORGANISATION.search(piece) for piece in pieces):
        return pieces
    return re.split(r"\s+and\s+(?=the\s)", text)


def _is_name(piece: str, small: frozenset[str]) -> bool:
    """Whether every word has a capital or is one of the ``small`` ones."""
    words = [word for word in re.split(r"[\s-]+", piece) if word]
    return bool(words) and all(_CAPITAL.match(word) or word.casefold().strip("'’") in small for word in words)


def _clean(text: str) -> str | None:
    target = _CLAUSE.sub("", text).strip(" ,;:.").removeprefix("the ").removeprefix("The ")
    if not _CAPITAL.match(target) or len(target) > 200 or len(target) < 2:
        return None
    return target
