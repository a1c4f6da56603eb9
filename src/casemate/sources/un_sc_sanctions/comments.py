"""The comments of the UN list, read sentence by sentence: what is regular becomes facts, all of it stays as text."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date

from casemate.model.listing import Fact, Identifier, Measure, Relation
from casemate.sources.base import Journal
from casemate.text.dates import parse_day
from casemate.text.leads import leads
from casemate.text.sentences import sentences

#: Phrases that the list appends to every comment; they begin a sentence, with a full stop before them or without.
_STARTS = re.compile(
    r"(?=(?:Photos? included in )?INTERPOL-UN Security Council Special Notice web link|Review pursuant to Security Council resolution"
    r"|\[Old Reference)"
)
_GENDER = re.compile(r"\b(?:Gender|Sex):? ?\[?(male|female)\b", re.IGNORECASE)
_PHYSICAL = re.compile(r"Physical description:[^.]{2,300}")
_REFERENCE = re.compile(r"\(?\b([A-Z]{2}[ie]\.\d{3})\b\)?")
_LINKING = frozenset(
    ("al", "el", "ben", "bin", "of", "the", "in", "de", "et", "la", "le", "les", "du", "des", "pour", "and", "ul", "i", "y")
)
_RELATIVE = re.compile(
    r"(father|mother|wife|husband|spouse|son|daughter|brother|sister)[’'`´]s names?(?: is| are|:) ([^,.]{2,80}?)"
    r"(?=[,.]| and (?:his |her )?(?:father|mother|wife|husband|son|daughter|brother|sister)[’'`´]|$)",
    re.IGNORECASE,
)
_DAY = r"(\d{1,2} [A-Z][a-z]{2,8}\.? \d{4})"


@dataclass(slots=True)
class Comments:
    """What the comments of one entry say."""

    identifiers: list[Identifier] = field(default_factory=list)
    facts: list[Fact] = field(default_factory=list)
    relations: list[Relation] = field(default_factory=list)
    measures: list[Measure] = field(default_factory=list)
    events: list[tuple[date, str]] = field(default_factory=list)


def read(text: str, own_id: str, journal: Journal) -> Comments:
    """The facts of ``text``; a sentence that gives none is counted."""
    found = Comments()
    found.facts += [Fact("gender", match[1].casefold()) for match in _GENDER.finditer(text)]
    parts = _STARTS.split(text)
    found.facts += [Fact("physical_description", match[0].strip()) for part in parts for match in _PHYSICAL.finditer(part)]
    for sentence in (sentence for part in parts for sentence in sentences(_PHYSICAL.sub("", part))):
        understood = any(_apply(pattern, use, sentence, found) for pattern, use in _PATTERNS)
        related = list(_relations(sentence, own_id))
        found.relations += related
        if not understood and not related:
            journal.miss("COMMENTS1: a sentence")
    return found


def _apply(pattern: re.Pattern[str], use: Callable[[re.Match[str], Comments], bool], sentence: str, found: Comments) -> bool:
    match = pattern.fullmatch(sentence)
    return match is not None and use(match, found)


def _relations(sentence: str, own_id: str) -> Iterator[Relation]:
    """The leads of the sentence, and a lead for every other entry that it names by its reference number."""
    named: set[str | None] = {own_id}
    for lead in leads(sentence):
        if lead.reference != own_id:
            named.add(lead.reference)
            yield Relation(lead.kind, lead.target, lead.reference, sentence)
    words, kind = next((pair for pair in _RELATION_WORDS if sentence.startswith(pair[0])), ("", "linked_to"))
    for match in _REFERENCE.finditer(sentence):
        if match[1] not in named:
            yield Relation(kind, _name_before(sentence[len(words) : match.start()]) or match[1], match[1], sentence)
            kind = "linked_to"  # the first word of the sentence speaks of the first party that it names


def _name_before(text: str) -> str:
    """The name with which ``text`` ends: words that begin with a capital, and the small words between them."""
    words: list[str] = []
    for word in reversed(text.split()[-12:]):
        bare = word.strip("“”‘’'\"(),")
        if (
            not bare
            or _REFERENCE.search(word)
            or not (bare[0].isupper() or bare.casefold() in _LINKING or "-" in bare)
            or (words and word.endswith((",", ".", ":")))
        ):
            break
        words.insert(0, word)
    while words and words[0] in _LINKING:
        words.pop(0)
    return " ".join(words).strip("“”‘’'\"(), ")


_RELATION_WORDS = (
    ("Member of", "member"), ("Senior member of", "member"), ("Part of", "member"), ("Leader of", "leader"), ("Founder of", "leader"),
    ("Son of", "family"), ("Brother of", "family"), ("Father of", "family"), ("Wife of", "family"), ("Father’s name", "family"),
    ("Father's name", "family"), ("Cousin of", "family"),
)  # fmt: skip


def _fact(kind: str, note: str | None = None, group: int = 0) -> Callable[[re.Match[str], Comments], bool]:
    def use(match: re.Match[str], found: Comments) -> bool:
        found.facts.append(Fact(kind, match[group].strip(" ."), note))
        return True

    return use


def _identifier(kind: str, label: str) -> Callable[[re.Match[str], Comments], bool]:
    def use(match: re.Match[str], found: Comments) -> bool:
        found.identifiers.append(Identifier(kind, match[1].strip(" .,"), label=label))
        return True

    return use


def _relatives(match: re.Match[str], found: Comments) -> bool:
    named = list(_RELATIVE.finditer(match[0]))
    found.facts += [Fact("family", one[2].strip(), one[1].casefold()) for one in named]
    return bool(named)


def _review(match: re.Match[str], found: Comments) -> bool:
    try:
        found.events.append((parse_day(match[3]), f"review pursuant to Security Council resolution {match[1]} ({match[2]}) concluded"))
    except ValueError:
        return False
    return True


def _listed(match: re.Match[str], found: Comments) -> bool:
    since: date | None = None
    if match[1]:
        try:
            since = parse_day(match[1])
        except ValueError:
            return False
        found.events.append((since, match[0].strip(" .")))
    found.measures.append(Measure(match[3] or match[2].strip(" ."), since=since))
    return True


def _nothing(_match: re.Match[str], _found: Comments) -> bool:
    """Understood, and no fact about the party."""
    return True


_PATTERNS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str], Comments], bool]], ...] = (
    (re.compile(r"\[?Old Reference ?#? ?([^\]]{1,60})\]?[.;]{0,2}"), _identifier("list_reference", "Old Reference")),
    (
        re.compile(r"Review pursuant to Security Council resolution (\d{4}) \((\d{4})\) (?:was|is) concluded on " + _DAY + r"[.; ]{0,3}"),
        _review,
    ),
    (
        re.compile(r"(?:Photos? included in )?INTERPOL-UN Security Council Special Notice web link: ?(https?://[^\s)\]]{1,300})"),
        _fact("interpol_notice", group=1),
    ),
    (re.compile(r"(?:Gender|Sex):? ?\[?(?:male|female)\]?\.?", re.IGNORECASE), _nothing),  # read from the whole text
    (
        re.compile(r"(?:Phone|Telephone|Tel|Mobile)(?: numbers?)?\.?:? ?([+\d][\d ()/-]{5,40})", re.IGNORECASE),
        _identifier("phone", "Phone number"),
    ),
    (
        re.compile(
            r"(?:As (?:of|at) [^,]{1,20}, )?(?:Status: |Believed status/location: )?(?:Reported(?:ly)?|Confirmed|Believed|Presumed)?"
            r"(?: to (?:be|have))? ?(?:been )?(?:deceased|died|dead|killed)\b.*",
            re.IGNORECASE,
        ),
        _fact("deceased"),
    ),
    (re.compile(r"(?:father|mother|wife|husband|spouse)[’'`´]s names?\b.+", re.IGNORECASE), _relatives),
    (
        re.compile(r"(?:Son|Daughter|Brother|Sister|Half-brother|Father|Mother|Wife|Husband|Cousin|Uncle|Nephew|(?:Brother|Son|Father)-in-law)"
                   r" of .+"),
        _fact("family"),
    ),
    (re.compile(r"(?:Distinguishing marks?|(?:Hair|Eye) colou?r)\b.+", re.IGNORECASE), _fact("physical_description")),
    (re.compile(r"Speaks .+"), _fact("languages")),
    (re.compile(r"Web ?(?:site|page)s?:? ?((?:https?://|www\.)\S{1,300})", re.IGNORECASE), _identifier("website", "Website")),
    (re.compile(r"E-?mail(?: address)?:? ?([^\s@]{1,80}@[^\s@]{1,120})", re.IGNORECASE), _identifier("email", "E-mail")),
    (re.compile(r"SWIFT(?:/BIC)?(?: code)?:? ?([A-Z0-9]{4} ?[A-Z0-9]{4}(?: ?[A-Z0-9]{3})?)\.?"), _identifier("bic", "SWIFT/BIC")),
    (re.compile(r"(?:IMO number:?|Company Number IMO|IMO:?) ?(\d{7})\.?", re.IGNORECASE), _identifier("imo", "IMO number")),
    (re.compile(r"Registered company number: ?([\w/-]{2,40})\.?", re.IGNORECASE), _identifier("registration", "Registered company number")),
    (
        re.compile(r"Listed (?:on " + _DAY + r" )?pursuant to ((?:operative )?paragraphs? [^()]{1,160}?(?:\(\d{4}\))?[^()]{0,80}?)"
                   r"(?:\( ?([A-Z][^()]{2,80})\))?\.?"),
        _listed,
    ),
    (re.compile(r"Believed (?:to be in|location:?|to be located in) .+"), _fact("note", "believed location")),
    (re.compile(r"Belongs to .+"), _fact("note")),
    (re.compile(r"(?:Photo|Picture|Photograph)s?\b.*\b(?:Special Notice|included in)\.?"), _nothing),
    (re.compile(r"Italian Fiscal Code: ?([A-Z0-9 ]{11,25})\.?"), _identifier("tax", "Italian Fiscal Code")),
)  # fmt: skip
