"""The ways in which a listed party is asked for: each a pure function with a name and words that an auditor understands.

A treatment gives a question for one name of one entry, or ``None`` where it does not apply; it never gives back the name itself, but for
those that ask for a name as it stands.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from casemate.effectiveness import forms, letters, nicknames, numerals, respell, romanise, wording
from casemate.effectiveness.draw import Draw
from casemate.effectiveness.question import Question
from casemate.effectiveness.written import Written, written
from casemate.errors import UsageError
from casemate.model.listing import Listing, Name
from casemate.model.time import Period
from casemate.text.identifiers import normalise

Change = Callable[[Written, Draw], Written | None]
Ask = Callable[[Listing, Name, Draw], Question | None]
#: A treatment that gives back what it was given is drawn again so often before it counts as not applying.
_DRAWS = 6


@dataclass(frozen=True, slots=True)
class Treatment:
    """One way of asking. ``basic``: one of the ten by which matchers are compared. ``applies_to``: schema, script and length in words."""

    id: str
    title: str
    description: str
    applies_to: str
    ask: Ask
    basic: bool = False


def _changing(change: Change) -> Ask:
    def ask(listing: Listing, name: Name, draw: Draw) -> Question | None:
        base = written(name, listing)
        for _ in range(_DRAWS):
            changed = change(base, draw)
            if changed is None:
                continue
            text = changed.text
            if text.strip() and text.casefold() not in (base.text.casefold(), name.text.casefold()):
                return Question((text,))
        return None

    return ask


def _as_listed(_listing: Listing, name: Name, _draw: Draw) -> Question | None:
    return Question((name.text,))


def _former(_listing: Listing, name: Name, _draw: Draw) -> Question | None:
    return Question((name.text,)) if name.kind == "former" else None


def _original_script(_listing: Listing, name: Name, _draw: Draw) -> Question | None:
    return Question((name.text,)) if name.script is not None else None


def _birth_date(listing: Listing, name: Name, draw: Draw) -> Question | None:
    """The name in its natural order with a birth date that is off by one."""
    dates = [dated.period for dated in listing.dates if dated.kind == "birth" and dated.period.start and dated.period.end]
    if listing.schema != "Person" or not dates:
        return None
    shifted = _shifted(draw.pick(dates), draw.pick((-1, 1)), year=draw.chance(50))
    return None if shifted is None else Question((written(name, listing).text,), birth_dates=(shifted,))


def _shifted(period: Period, by: int, *, year: bool) -> Period | None:
    """A day moved by one day or one year, a longer period by one year; ``None`` where the calendar ends."""
    start, end = period.start, period.end
    assert start is not None
    assert end is not None
    try:
        if start == end and not year:
            return Period.of_day(start + timedelta(days=by))
        return Period(_other_year(start, by), _other_year(end, by), period.circa)
    except (ValueError, OverflowError):
        return None


def _other_year(day: date, by: int) -> date:
    return day.replace(year=day.year + by, day=28 if (day.month, day.day) == (2, 29) else day.day)


def _identifier(listing: Listing, _name: Name, draw: Draw) -> Question | None:
    """One number that names the party, and no name."""
    usable = [item for item in listing.identifiers if (form := normalise(item.kind, item.value)) is not None and form.usable]
    return Question(identifiers=(draw.pick(usable),)) if usable else None


_ANY = "every name"
_LETTERS = "names of 5 letters or more in alphabetic scripts"
_LATIN = "Latin names of 5 letters or more"
TREATMENTS: tuple[Treatment, ...] = (
    Treatment("exact", "As listed", "The name exactly as the list writes it.", _ANY, _as_listed, basic=True),
    Treatment(
        "typo", "One typing error",
        "One letter left out, one too many, one wrong, or two neighbours exchanged, in any word that carries the name.",
        _LETTERS, _changing(letters.one_typo), basic=True,
    ),
    Treatment(
        "two_typos", "Two typing errors", "Two such errors, in one word or in two.", "names of 8 letters or more in alphabetic scripts",
        _changing(letters.two_typos), basic=True,
    ),
    Treatment(
        "dropped", "A word left out",
        "One word that carries the name is missing; which one is drawn: it may be the family name, but never the only word not generic.",
        "names of three or more such words", _changing(wording.dropped), basic=True,
    ),
    Treatment(
        "reordered", "Words in another order",
        "Persons: any order of the words. Others: two neighbours exchanged, or the first word put last, the legal form at its place.",
        "names of two or more words", _changing(wording.reordered), basic=True,
    ),
    Treatment(
        "transliteration", "Another romanisation",
        "Another usual way to write the same name in Latin letters: Yusuf as Youssouf, Qasem as Ghasem, -ov as -off, Pinyin as Wade-Giles. "
        "One or two rules of the culture that the entry's countries suggest, each used throughout the name.",
        "Latin names of persons; romanised words of others", _changing(romanise.transliterated), basic=True,
    ),
    Treatment(
        "dropped_typo", "A word left out and a typing error", "Both together.", "names of three or more words",
        _changing(wording.dropped_and_typo), basic=True,
    ),
    Treatment(
        "reordered_typo", "Another order and a typing error", "Both together.", "names of two or more words",
        _changing(wording.reordered_and_typo), basic=True,
    ),
    Treatment("joined", "Two words run together", "The space between two neighbouring words is missing.", "names of two or more words",
              _changing(wording.joined), basic=True),
    Treatment("split", "A word taken apart", "A space in the middle of a word.", "names with a word of 6 letters or more",
              _changing(wording.split), basic=True),
    Treatment(
        "initials", "Initials", "The given names as initials: all of them, or only the first with the others left out.",
        "persons whose family name the list states", _changing(wording.initials),
    ),
    Treatment(
        "nickname", "Nickname", "A given name in a usual short form: Vladimir as Volodya, Francisco as Paco, Muhammad as Mohd.",
        "Latin names of persons whose given name is in our table", _changing(nicknames.nicknamed),
    ),
    Treatment(
        "legal_form", "Legal form written otherwise", "The same legal form abbreviated, written out, with or without dots.",
        "organisations whose name bears one", _changing(forms.form_rewritten),
    ),
    Treatment(
        "legal_form_swapped", "Another legal form, or none", "The legal form left out, or another in its place.",
        "organisations whose name bears one", _changing(forms.form_swapped),
    ),
    Treatment(
        "words_cut", "Generic words cut", "One or two generic words shortened as clerks do: International as Intl, Trading as Trdg.",
        "organisations whose name bears one", _changing(forms.words_cut),
    ),
    Treatment("former", "Former name", "A name that the list says the party bore before.", "entries with one", _former),
    Treatment(
        "original_script", "Original script", "The name in its own script, where the list holds it.", "entries with one", _original_script,
    ),
    Treatment(
        "cyrillic", "In Cyrillic", "The Latin name put into Russian letters by rule.",
        "Latin names of persons of countries that write Cyrillic", _changing(respell.in_cyrillic),
    ),
    Treatment(
        "arabic", "In Arabic or Persian letters", "The Latin name put into Arabic letters by rule, short vowels left out.",
        "Latin names of persons of countries that write Arabic letters", _changing(respell.in_arabic),
    ),
    Treatment(
        "numbers", "A number written otherwise", "Digits as words, words as digits, Roman numerals as digits.",
        "names of others than persons with a number from 1 to 99", _changing(numerals.numbers_rewritten),
    ),
    Treatment(
        "keyboard", "Neighbouring key", "A letter taken for that of the next key on an English keyboard, or the next key struck with it.",
        _LATIN, _changing(letters.neighbouring_key),
    ),
    Treatment(
        "ocr", "Misread by a scanner", "One or two shapes taken for another: rn for m, 0 for O, 1 for l, 5 for S.", _LATIN,
        _changing(letters.misread),
    ),
    Treatment(
        "marks_lost", "Letters lost to ?", "Every letter beyond ASCII has become a question mark, as in a system that can't hold it.",
        "Latin names with such letters", _changing(letters.marks_lost),
    ),
    Treatment(
        "birth_date", "Birth date off by one", "The name in its natural order, with the birth date a day or a year off.",
        "persons with a birth date", _birth_date,
    ),
    Treatment("id_only", "Number only", "One number that names the party (IMO, passport, tax number, wallet …) and no name.",
              "entries with such a number", _identifier),
)  # fmt: skip


def chosen(ids: Sequence[str] = ()) -> tuple[Treatment, ...]:
    """The treatments of these ids in the order of ``TREATMENTS``; all where none is named; ``basic`` stands for the ten basic ones.

    Raises: UsageError for an unknown id.
    """
    known = {treatment.id for treatment in TREATMENTS} | {"basic"}
    for treatment_id in ids:
        if treatment_id not in known:
            raise UsageError(
                "unknown treatment", field="treatment", value=treatment_id, remedy=f"One of basic, {', '.join(t.id for t in TREATMENTS)}"
            )
    if not ids:
        return TREATMENTS
    return tuple(t for t in TREATMENTS if t.id in ids or (t.basic and "basic" in ids))
