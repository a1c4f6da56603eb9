"""Sentences of older remarks, which carry no label: offices, families, telephone numbers, fates, scope; and the shape of what stays unread.

Each pattern must match a segment as a whole. They were written from the segments that no label explains in the lists of 2015 to 2025.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from casemate.model.listing import Fact, Identifier, Name, Relation
from casemate.sources.ofac.features import Value

#: After these a final full stop belongs to the name and not to the remark.
_ABBREVIATION = re.compile(
    r"(?:^|[\s.,&(/-])(?:[A-Z]|LTD|LTDA|CO|INC|CORP|CIA|BROS|Ltd|Ltda|Co|Inc|Corp|Cia|Bros|Jr|Sr|EST|PTE|Pte|PTY|Pty|DR|Dr|ST|St)\.$"
)
_KIN = (
    "wife|husband|spouse|widow|son|daughter|brother|sister|half-brother|half-sister|nephew|niece|mother|father|cousin|uncle|aunt|"
    "son-in-law|daughter-in-law|brother-in-law|sister-in-law|father-in-law|mother-in-law"
)
_OFFICES = (
    "minister|president|chairman|chairwoman|chairperson|director|commander|governor|member|head|chief|secretary|adviser|advisor|general|"
    "manager|owner|officer|ambassador|deputy|leader|official|executive|colonel|major|captain|lieutenant|brigadier|admiral|judge|"
    "magistrate|prosecutor|mayor|senator|representative|representatives|commissioner|spokesman|spokesperson|attorney|treasurer|founder|"
    "coordinator|dean|editor-in-chief|employee|chancellor|inspector|senior|auditor|constituent|rector|superintendent|businessman|"
    "prime minister|vice-president|sub-commander|first|vice|politburo|permanent|dealer|financier|speaker|comptroller|assistant|registrar|"
    "counselor|superintendent|co-founder|marshal|guard|vice-chairman|shareholder|professor|chemist|scientist|cleric|politician|partner"
)
_BEFORE_OFFICE = r"(?:(?:a|an|the|current|or|former|ex-?|acting|interim|alternate|also|oversaw|led|#2|co-)[ -])*"
_ORGANS = (
    r"(?:Ba'th party|Republican Guard|Quds Force|Special Republican Guard|armed forces|air force|presidential|Islamic Revolutionary Guard "
    r"Corps - Qods Force|Iranian Oil Company|Scientific Studies and Research Center|Tanchon Commercial Bank|Korea [A-Z][\w ]{3,60})"
)

_PHONE = (
    r"(?:alt\. ?)?(?P<what>telephone|phone|tel|fax|telefax|facsimile)\.?(?: no\.| number)?:? ?"
    r"(?P<number>(?:\+ ?)?[\d(][\dl()+/ .-]{3,60}(?: ext\. ?\d{1,6})?)"
)
_CUSTODY = (
    r"(?P<text>(?:currently )?(?:incarcerated|imprisoned|detained|in jail|in remand|in custody|in prison)\b.{0,120}|"
    r"arrested .{3,60}|ICTY indictee.{0,60}|convicted .{3,80})"
)


def _family(match: re.Match[str]) -> Value:
    return Relation("family", match["who"], note=f"{match['kin'].lower()} of")


def _phone(match: re.Match[str]) -> Value:
    return Identifier("fax" if match["what"][0] in "Ff" else "phone", match["number"].strip(), label=match["what"])


def _kept(kind: str, *, note: str | None = None) -> Callable[[re.Match[str]], Value]:
    return lambda match: Fact(kind, match["text"], note=note)


#: (pattern, what it gives), tried in this order.
_PATTERNS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], Value | Name]], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE), make)
    for pattern, make in (
        (rf"(?P<kin>{_KIN}) of (?P<who>.{{2,200}})", _family),
        (_PHONE, _phone),
        (r"(?:e-?mail):? ?(?P<text>[^\s@]{1,64}@[^\s@]{1,190})", lambda m: Identifier("email", m["text"], label="Email Address")),
        (r"(?P<text>[^\s@]{1,64}@[^\s@]{1,190})(?: \(email\))?\.?", lambda m: Identifier("email", m["text"], label="Email Address")),
        (r"(?P<text>(?:https?://|www\.)[^\s]{3,200})(?: \(website\))?", lambda m: Identifier("website", m["text"], label="Website")),
        (r"International Maritime Organization No\. \(?(?P<text>\d{7})\)?",
         lambda m: Identifier("imo", m["text"], label="International Maritime Organization No.")),
        (r"(?:and )?(?P<text>all (?:other )?(?:offices|branches|locations)(?: worldwide| in .{3,60})?)", _kept("regime_note")),
        (r"(?P<text>and other locations .{3,80}|.{3,80} (?:branch |locations? )?only|only .{3,80}|offices? in .{3,60} is not designated)",
         _kept("regime_note")),
        (r"(?P<text>this designation .{3,300})", _kept("regime_note")),
        (r"(?P<text>.{3,120} is a separate and distinct entity .{3,400})", _kept("regime_note")),
        (r"(?P<text>united states financial institutions are prohibited .{3,400}|named in unscr \d{3,4})", _kept("effect_note")),
        (r"(?:reported(?:ly)? |possibly |presumed )?(?:deceased|dead)", lambda _: Fact("deceased", "true")),
        (r"(?P<text>(?:reported(?:ly)? )?(?:killed|died) (?:in|on) .{3,60})", _kept("deceased")),
        (_CUSTODY, _kept("note", note="custody")),
        (r"(?P<text>wanted by .{3,120})", _kept("note", note="wanted")),
        (r"(?:member )(?P<text>ETA|PIRA|PFLP|DFLP|FARC|ELN)", lambda m: Relation("member", m["text"])),
        (r"(?P<text>(?:HAMAS|PFLP|DFLP|Popular Front|Fatah)(?: - .{2,60})?)", _kept("note", note="Palestinian Legislative Council")),
        (r"(?:ethnicity|tribe|subtribe|religion|sect):? (?P<text>.{2,60})", _kept("note", note="origin")),
        (r"(?:d\.b\.a\. '(?P<text>.{2,200})')", lambda m: Name(m["text"], "alias", "weak")),
        (r"doing business as (?P<text>.{2,200})", lambda m: Name(m["text"], "alias")),
        (r"(?:alternate title|title|position|occupation|rank|function|profession)(?:,|:| -)? *(?P<text>.{3,250})", _kept("position")),
        (r"position also referred to as (?P<text>.{3,200})", _kept("position")),
        (r"assoc?iated with (?P<text>.{3,200})", lambda m: Relation("associate", m["text"], note="associated with")),
        (r"(?:individual's )?height (?:is|:)? ?(?P<text>.{3,60})", _kept("physical_description", note="height")),
        (rf"(?P<text>{_BEFORE_OFFICE}(?:{_OFFICES})\b.{{0,250}})", _kept("position")),
        (rf"(?P<text>{_ORGANS}.{{3,200}})", _kept("position")),
        (rf"(?P<text>[^,;()]{{2,80}}[ ,](?:{_OFFICES}))", _kept("position")),
    )
)  # fmt: skip
_LABEL = re.compile(r"(?:alt\. )?[A-Z][A-Za-z.'/()# -]{1,60}?(?:No\.|Number|Code|Date|ID|#)(?=:? )")
_WORD = re.compile(r"\w+")
_FUNCTION_WORDS = frozenset(
    ("a", "an", "and", "as", "at", "by", "for", "from", "in", "is", "issued", "not", "of", "on", "or", "the", "to", "with", "date")
)
_RUN = re.compile(r"\b(\w+)(?:[ .,'-]+\1\b)+")


def understand(segment: str) -> tuple[Value | Name, ...] | None:
    """What a segment without a label says; ``None`` where it is not understood.

    >>> understand("wife of Slobodan Milosevic")[0].target, understand("Minister of Oil")[0].kind
    ('Slobodan Milosevic', 'position')
    """
    if len(segment) > 1000:
        return None
    for pattern, make in _PATTERNS:
        if match := pattern.fullmatch(segment):
            return (make(match),)
    return None


def ends_in_abbreviation(segment: str) -> bool:
    """Whether the final full stop of ``segment`` is part of its last word.

    >>> ends_in_abbreviation("Linked To: HOTEL LA CASCADA S.A."), ends_in_abbreviation("Linked To: BANK SEPAH.")
    (True, False)
    """
    return _ABBREVIATION.search(segment[-12:]) is not None


def shape(segment: str) -> str:
    """``segment`` without what could name someone: a label stays, digits are 9, other words are Aa, AA or aa.

    >>> shape("Frobnication No. AB 123 (Iran)"), shape("Temporary guest of Jane Doe since 1999")
    ('Frobnication No. AA 9 (Aa)', 'Aa aa of Aa aa 9')
    """
    label = _LABEL.match(segment)
    head = label[0] if label else ""
    return head + _RUN.sub(r"\1", _WORD.sub(_blank, segment[len(head) : len(head) + 120]))


def _blank(match: re.Match[str]) -> str:
    word = match[0]
    if word in _FUNCTION_WORDS:
        return word
    if any(char.isdigit() for char in word):
        return "9"
    return "AA" if word.isupper() and len(word) > 1 else "Aa" if word[0].isupper() else "aa"
