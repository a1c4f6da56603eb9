"""Matchers: each a released tuple of features with weights. A released one is never edited; a change is a new version.

The score begins with the best pair of names. Evidence that agrees raises it, evidence that contradicts lowers it, each by a
factor of its own, so that adding agreeing evidence can never lower a score. A valid identifier on both sides is a hit by itself.
Nothing but an identifier makes a hit out of names that are not alike.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from importlib.metadata import version

from casemate.errors import UsageError
from casemate.match import features
from casemate.match.alignment import ALMOST, Alignment, align, score_names
from casemate.model.decision import Evidence, Match
from casemate.model.listing import Listing, Name, Quality
from casemate.model.subject import Subject
from casemate.text.clean import clean
from casemate.text.names import PreparedName, prepare
from casemate.text.transliterate import latin_forms

#: From this score on, without an identifier, it is a hit.
DEFAULT_THRESHOLD = 0.7


@dataclass(frozen=True, slots=True)
class Feature:
    """One kind of evidence beside the name.

    ``raises``: the share of what is missing to the highest score that full agreement adds. ``lowers``: the share of the score
    that full contradiction takes away. ``says``: its part in the completeness of evidence, 0 where it does not count.
    """

    name: str
    compare: Callable[[Subject, Listing], Evidence | None]
    raises: float
    lowers: float
    says: float


@dataclass(frozen=True, slots=True)
class PreparedSubject:
    """A subject whose names were prepared once, each as all kinds of party that it may be.

    ``as_person``, ``as_other``: how the names are read against a listed person and against any other party: as what it is, where
    the subject may be that.
    """

    subject: Subject
    names: tuple[PreparedName, ...]
    as_person: tuple[PreparedName, ...]
    as_other: tuple[PreparedName, ...]

    @classmethod
    def of(cls, subject: Subject, names: tuple[PreparedName, ...]) -> PreparedSubject:
        """The subject with its prepared names."""
        persons, others = tuple(name for name in names if name.person), tuple(name for name in names if not name.person)
        return cls(subject, names, persons or names, others or names)


@lru_cache(maxsize=1)
def _libraries() -> str:
    """The libraries that a score depends on, with their versions; read once, since each look at the metadata takes a millisecond."""
    return ", ".join(f"{name} {version(name)}" for name in ("anyascii", "rapidfuzz", "python-stdnum"))


@dataclass(frozen=True, slots=True)
class Matcher:
    """A released matcher. ``weak``: the factor on the score of a weak alias."""

    id: str
    features: tuple[Feature, ...]
    weak: float
    name_says: float

    @property
    def full_id(self) -> str:
        """``id`` with the versions of the libraries that a score depends on."""
        return f"{self.id} ({_libraries()})"

    def prepare(self, subject: Subject) -> PreparedSubject:
        """``subject`` ready to be matched with many entries."""
        return PreparedSubject.of(subject, prepare_names(subject.names, _READINGS.get(subject.schema or "", _ALL_READINGS)))

    def reaches(self, subject: PreparedSubject, names: Iterable[PreparedName], least: float) -> bool:
        """Whether any pair of names scores at least ``least``. ``names`` are taken one by one, and no more of them than needed."""
        for theirs in names:
            for mine in subject.as_person if theirs.person else subject.as_other:
                if score_names(mine, theirs) >= least:
                    return True
        return False

    def name_score(self, subject: PreparedSubject, names: Iterable[PreparedName]) -> float:
        """The best score of any pair of names, 0 to 1; what ``match`` starts from. Cheap: it needs no Listing."""
        best = 0.0
        for theirs in names:
            for mine in subject.as_person if theirs.person else subject.as_other:
                best = max(best, score_names(mine, theirs))
        return best

    def least_name_score(self, threshold: float) -> float:
        """The name score below which no agreement of other evidence, an identifier apart, reaches ``threshold``."""
        return _least(self.features, threshold)

    def match(self, subject: PreparedSubject, listing: Listing, names: Iterable[PreparedName]) -> Match:
        """How well ``listing`` fits ``subject``; ``names`` are the prepared names of the listing that are to be looked at, in turn."""
        best = self._best_name(subject, listing, names)
        found = [(feature, evidence) for feature in self.features if (evidence := feature.compare(subject.subject, listing)) is not None]
        score = best[0] if best else 0.0
        missing = kept = 1.0
        told = {feature.name: evidence for feature, evidence in found}
        decided = "identifier" in told and told["identifier"].agrees is True
        born = told.get("birth_date")
        for feature, evidence in found:
            if evidence.agrees is True and (born is None or born.agrees is not False):
                # where the dates of birth contradict, that both live in one country says nothing
                missing *= 1.0 - feature.raises * evidence.score
            elif evidence.agrees is False:
                # a number may be copied wrongly: an exact date of birth that agrees takes away half of what it says
                copied = feature.name == "identifier" and born is not None and born.agrees is True and born.score == 1.0
                kept *= 1.0 - feature.lowers * (1.0 - evidence.score) * (0.5 if copied else 1.0)
        total = _raised(score, 1.0 - missing) * kept
        if decided:
            total = max(total, 0.94 + 0.05 * score)
        says = self.name_says + sum(feature.says for feature in self.features)
        complete = (self.name_says if best else 0.0) + sum(feature.says for feature, _ in found)
        shown = ((best[3],) if best else ()) + tuple(evidence for _, evidence in found)
        return Match(min(1.0, total), min(1.0, complete / says), best[1] if best else None, best[2] if best else None, shown)

    def _best_name(
        self, subject: PreparedSubject, listing: Listing, names: Iterable[PreparedName]
    ) -> tuple[float, str, Quality, Evidence] | None:
        """The best pair of names: score, listed name, its quality, evidence. A strong name wins over an equal weak one."""
        by_text = {name.text[:1000]: name for name in reversed(listing.names)}
        best: tuple[float, float, PreparedName, PreparedName, Name | None] | None = None
        for theirs in names:
            name = by_text.get(theirs.text[:1000])
            factor = self.weak if name is not None and name.quality == "weak" else 1.0
            for mine in subject.as_person if theirs.person else subject.as_other:
                score = score_names(mine, theirs) * factor
                if best is None or (score, factor) > best[:2]:
                    best = (score, factor, mine, theirs, name)
            if best is not None and best[:2] == (1.0, 1.0):
                break  # nothing is better
        if best is None or best[0] <= 0:
            return None
        score, factor, mine, theirs, name = best
        alignment = align(mine, theirs)
        quality: Quality = "weak" if factor < 1 else "strong"
        evidence = Evidence("name", score, mine.text, theirs.text, _sentence(alignment, quality), score >= DEFAULT_THRESHOLD or None)
        return score, theirs.text if name is None else name.text, quality, evidence


def _raised(score: float, agreement: float) -> float:
    """``score`` raised by ``agreement``, fully from 0.7 on and not at all below 0.5: dates and places never make a hit alone."""
    if score >= ALMOST:
        return score
    return score + (ALMOST - score) * agreement * min(1.0, max(0.0, (score - 0.5) / 0.2))


@lru_cache(maxsize=256)
def _least(features: tuple[Feature, ...], threshold: float) -> float:
    missing = 1.0
    for feature in features:
        missing *= 1.0 - feature.raises
    low, high = 0.0, threshold
    for _ in range(30):
        middle = (low + high) / 2
        low, high = (middle, high) if _raised(middle, 1.0 - missing) < threshold else (low, middle)
    return low


#: Schema of a subject -> the schemata that its names are read as; any other subject's names are read in all ways.
_READINGS = {"Person": ("Person",), "Company": ("Organization",), "Organization": ("Organization",), "PublicBody": ("Organization",)}
_ALL_READINGS = ("Person", "Organization", None)


def prepare_names(names: Sequence[str], readings: Sequence[str | None] = _ALL_READINGS) -> tuple[PreparedName, ...]:
    """Every way in which ``names`` may have to be read: as a person's, an organisation's, another party's; each different one once."""
    found: dict[tuple[tuple[str, ...], str, bool, str], PreparedName] = {}
    for name in names:
        # a name in another script may be on a list in one of several romanisations
        _, *others = latin_forms(clean(name))
        for schema in readings:
            prepared = prepare(name, schema)
            found.setdefault((prepared.tokens, prepared.roles, prepared.person, prepared.text), prepared)
            for form in others:
                other = replace(prepare(form, schema), text=prepared.text)
                found.setdefault((other.tokens, other.roles, other.person, other.text), other)
    return tuple(found.values())


def _sentence(alignment: Alignment, quality: Quality) -> str:
    """What an auditor reads: the words that met, and those that did not."""
    if alignment.score == 1.0:
        text = "The names are equal, apart from case, accents and order of words"
    else:
        met = [f"{p.query} = {p.listed}" if p.likeness == 1.0 else f"{p.query} ~ {p.listed} ({p.likeness:.2f})" for p in alignment.pairs]
        text = "Words that met: " + (", ".join(met) or "none")
        if alignment.only_query:
            text += f"; only in the query: {', '.join(alignment.only_query)}"
        if alignment.only_listed:
            text += f"; only on the list: {', '.join(alignment.only_listed)}"
    return text + ("; the list calls this alias weak." if quality == "weak" else ".")


_NAMES_1 = Matcher(
    id="names-1",
    features=(
        Feature("identifier", features.identifier, raises=0.0, lowers=0.4, says=0.2),
        Feature("birth_date", features.birth_date, raises=0.35, lowers=0.29, says=0.2),
        Feature("country", features.country, raises=0.1, lowers=0.08, says=0.1),
        Feature("gender", features.gender, raises=0.02, lowers=0.2, says=0.05),
        Feature("birth_place", features.birth_place, raises=0.15, lowers=0.0, says=0.05),
        Feature("address", features.address, raises=0.15, lowers=0.0, says=0.0),
        Feature("incorporation_date", features.incorporation_date, raises=0.2, lowers=0.15, says=0.0),
        Feature("schema", features.schema, raises=0.0, lowers=0.5, says=0.0),
    ),
    weak=0.75,
    name_says=0.4,
)
_RELEASED = {matcher.id: matcher for matcher in (_NAMES_1,)}
#: The matcher that is used where none is named.
DEFAULT = "names-1"


def get(matcher_id: str = DEFAULT) -> Matcher:
    """The released matcher of that id.

    Raises: UsageError where there is none.
    """
    if matcher_id not in _RELEASED:
        raise UsageError(f"there is no matcher {matcher_id!r}", remedy=f"Choose one of {', '.join(sorted(_RELEASED))}")
    return _RELEASED[matcher_id]
