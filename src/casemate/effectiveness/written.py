"""A listed name as a person would write it down: words in their natural order, each with what it is in the name."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from casemate.model.listing import Listing, Name
from casemate.text.legalforms import form_at
from casemate.text.names import prepare
from casemate.text.scripts import script_of, script_of_char
from casemate.text.transliterate import to_latin

#: The kinds of party whose names bear legal forms.
ORGANISATIONS = frozenset({"Company", "Organization", "LegalEntity", "PublicBody"})

#: Culture -> the countries (ISO 3166-1 alpha-2) whose names are brought into Latin letters by its habits.
CULTURES: dict[str, str] = {
    "slavic": "ru by ua kz kg uz bg rs mk me am az ge md su",
    "arabic": "iq sy ly ye sa ae eg jo lb ps kw qa bh om sd tn dz ma mr so dj km",
    "persian": "ir af tj pk",
    "chinese": "cn tw hk mo",
    "korean": "kp kr",
    "hebrew": "il",
    "greek": "gr cy",
}
_APART = re.compile(r"[^a-z0-9]")
_CULTURE_OF = {code: culture for culture, codes in CULTURES.items() for code in codes.split()}


@dataclass(frozen=True, slots=True)
class Word:
    """One word as written. ``role``: one letter of ``casemate.text.names.ROLES``; that of its weightiest token."""

    text: str
    role: str

    @property
    def says(self) -> bool:
        """Whether it carries the name: a word proper or a generic one, not a particle, number, initial, title or legal form."""
        return self.role in "wg"

    def with_text(self, text: str) -> Word:
        """The word spelt otherwise."""
        return replace(self, text=text)


@dataclass(frozen=True, slots=True)
class Written:
    """A name in words.

    ``script``: ISO 15924, ``None`` for Latin, ``Zyyy`` for one that is not known. ``family``: how many of the last words are the family
    name, as far as the list states it (0: it does not). ``cultures``: those whose habits of romanisation the party's countries suggest.
    """

    words: tuple[Word, ...]
    schema: str
    script: str | None = None
    family: int = 0
    cultures: tuple[str, ...] = ()

    @property
    def text(self) -> str:
        """The name in one line."""
        return " ".join(word.text for word in self.words)

    @property
    def is_person(self) -> bool:
        """Whether it is the name of a natural person."""
        return self.schema == "Person"

    def letters(self) -> int:
        """How many letters the words have that carry the name."""
        return sum(char.isalpha() for word in self.words if word.says for char in word.text)

    def with_words(self, words: list[Word]) -> Written:
        """The same name in these words."""
        return replace(self, words=tuple(words))

    def with_word(self, place: int, text: str) -> Written:
        """The same name with one word spelt otherwise."""
        words = list(self.words)
        words[place] = words[place].with_text(text)
        return self.with_words(words)

    def places(self, least: int = 1) -> list[int]:
        """The places of words that carry the name and have at least ``least`` letters."""
        return [place for place, word in enumerate(self.words) if word.says and sum(map(str.isalpha, word.text)) >= least]


def written(name: Name, listing: Listing) -> Written:
    """``name`` of ``listing`` in its words; "LAST, First" of a person is turned to "First LAST", commas go.

    >>> written(Name("PUTIN, Vladimir"), Listing("l:1", "Person", ())).text
    'Vladimir PUTIN'
    """
    parts = [part.split() for part in name.text.split(",")]
    family = 0
    if listing.schema == "Person":
        if len(parts) == 2 and all(parts):
            family = len(parts[0])
            parts.reverse()
        elif len(parts) == 1:
            family, parts = _stated_family(parts[0], name)
    texts = [text for part in parts for text in part]
    forms = _forms(texts) if listing.schema in ORGANISATIONS else set()
    words = tuple(Word(text, "f" if place in forms else _role(text, listing.schema)) for place, text in enumerate(texts))
    codes = dict.fromkeys(country.code[:2] for country in listing.countries if country.code)
    cultures = tuple(dict.fromkeys(_CULTURE_OF[code] for code in codes if code in _CULTURE_OF))
    return Written(words, listing.schema, _script(name.text), family, cultures)


def _stated_family(words: list[str], name: Name) -> tuple[int, list[list[str]]]:
    """How many words the family name has that the list keeps apart, and the words with it at their end; 0 where it keeps none apart."""
    stated = next((text.split() for part, text in name.parts if part == "lastName"), [])
    size = len(stated)
    if 0 < size < len(words):
        if words[-size:] == stated:
            return size, [words]
        if words[:size] == stated:
            return size, [words[size:], stated]
    return 0, [words]


def _script(text: str) -> str | None:
    """ISO 15924 of most of its letters, ``None`` for Latin; a script that our table lacks is ``Zyyy``."""
    known = script_of(text)
    return "Zyyy" if known is None and any(char.isalpha() and script_of_char(char) is None for char in text) else known


def _forms(texts: list[str]) -> set[int]:
    """The places of words that are or belong to a legal form ("Joint Stock Company")."""
    tokens = [_APART.sub("", to_latin(text).casefold()) or "-" for text in texts]
    found: set[int] = set()
    for start in range(len(tokens)):
        form = form_at(tokens, start, organisation=True) if start not in found else None
        found.update(range(start, start + form[0]) if form is not None else ())
    return found if len(found) < len(texts) else set()


@lru_cache(maxsize=1 << 16)
def _role(text: str, schema: str) -> str:
    roles = prepare(text, schema).roles
    return next((role for role in "wgnfitp" if role in roles), "p")
