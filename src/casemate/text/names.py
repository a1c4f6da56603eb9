"""A name made ready for comparing: Latin tokens, each with its role. Pure; the same text always gives the same tokens.

Nothing is thrown away: a name made only of generic words or of a legal form keeps them, so that it can still be found.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from casemate.text.clean import clean
from casemate.text.legalforms import form_at
from casemate.text.nametables import GENERIC, NUMBER_WORDS, PARTICLES, ROMAN, ROMAN_AFTER_A_WORD, TENS, TITLES
from casemate.text.transliterate import to_latin

#: A name keeps this many tokens; the rest is cut. The longest on an official list has some 60.
MAX_TOKENS = 80
#: A token keeps this many letters.
MAX_TOKEN = 40

#: One letter per role: word, particle, legal form, generic word, initial, number, title.
ROLES = "wpfgint"

_PERSON = frozenset({"Person"})
#: Schemata whose names may hold legal forms for sure, so that ambiguous spellings (AS, SA) are read as forms.
_ORGANISATIONS = frozenset({"Company", "Organization", "LegalEntity", "PublicBody"})
_DROPPED = re.compile(r"'(?=\w)|(?<=\w)'")
_DOTTED = re.compile(r"(?<![a-z0-9])(?:[a-z][./]\s?){1,6}[a-z](?![a-z0-9])\.?")
_NOT_A_TOKEN = re.compile(r"[^a-z0-9]+")
_ORDINAL = re.compile(r"^(\d{1,4})(?:st|nd|rd|th)$")
_AND = re.compile(r"\s*&\s*")


@dataclass(frozen=True, slots=True)
class PreparedName:
    """A name ready for comparing.

    ``text``: as written (cut). ``tokens``: lower-case ASCII, in the order written; a legal form is one token, its family.
    ``roles``: one letter of ``ROLES`` per token. ``family``: how many of the first tokens the text states to be the family
    name ("LAST, First"); 0: it states nothing. ``key``: equal for two names whose tokens are the same in any order.
    """

    text: str
    tokens: tuple[str, ...]
    roles: str
    family: int
    key: str

    @property
    def content(self) -> tuple[str, ...]:
        """The tokens that are neither particle, legal form nor title; all of them where that leaves nothing."""
        chosen = tuple(token for token, role in zip(self.tokens, self.roles, strict=True) if role not in "pft")
        return chosen or self.tokens


def key_of(tokens: tuple[str, ...]) -> str:
    """What ``PreparedName.key`` holds for ``tokens``."""
    return " ".join(sorted(tokens))


@lru_cache(maxsize=2048)
def prepare(text: str, schema: str | None = None) -> PreparedName:
    """``text`` ready for comparing, as a name of a party of FollowTheMoney schema ``schema`` (``None``: not known).

    A text without any letter or digit gives one token for its characters, and none where nothing visible is left.

    >>> prepare("PUTIN, Vladimir Vladimirovich", "Person").tokens
    ('putin', 'vladimir', 'vladimirovich')
    >>> prepare("Gazprom OAO", "Company").tokens == prepare("Gazprom Joint Stock Company", "Company").tokens
    True
    """
    text = text if len(text) <= 4000 else text[:4000]
    cleaned = clean(text)
    lowered = _AND.sub(" and ", to_latin(cleaned).casefold()) if "&" in cleaned else to_latin(cleaned).casefold()
    person = schema in _PERSON
    lowered = _DROPPED.sub("", lowered.replace("`", "'"))
    lowered = _DOTTED.sub(lambda match: _dotted(match[0], person=person), lowered)
    parts = lowered.split(",")
    tokens: list[str] = []
    family = 0
    for number, part in enumerate(parts):
        tokens.extend(token[:MAX_TOKEN] for token in _NOT_A_TOKEN.split(part) if token)
        if number == 0 and len(parts) == 2:
            family = len(tokens)
        if len(tokens) > MAX_TOKENS:
            break
    tokens = tokens[:MAX_TOKENS] or (["u" + "".join(f"{ord(char):x}" for char in cleaned[:6])] if cleaned else [])
    if family >= len(tokens):
        family = 0
    kept, roles, family = _roles(tokens, family, person=person, organisation=schema in _ORGANISATIONS)
    return PreparedName(text[: 4 * 256], kept, roles, family, key_of(kept))


def _dotted(text: str, *, person: bool) -> str:
    """Letters with dots or slashes between them: an abbreviation in one word ("S.A.", "A/S"); the initials of a person stay apart."""
    letters = [char for char in text if char.isalpha()]
    if person or (len(letters) < 3 and "/" not in text and form_at(letters, 0, organisation=True) is None):
        return " " + " ".join(letters) + " "
    return " " + "".join(letters) + " "


def _roles(tokens: list[str], family: int, *, person: bool, organisation: bool) -> tuple[tuple[str, ...], str, int]:
    kept: list[str] = []
    roles: list[str] = []
    start = 0
    cut = family
    while start < len(tokens):
        if start == family:
            cut = len(kept)
        token = tokens[start]
        form = None if person and start == 0 else form_at(tokens, start, organisation=organisation)
        if form is not None and not (person and len(token) < 3):
            start += form[0]
            kept.append(form[1])
            roles.append("f")
            continue
        value = _number(tokens, start, person=person, after=bool(kept))
        if value is not None:
            start += value[0]
            kept.append(value[1])
            roles.append("n")
            continue
        start += 1
        kept.append(token)
        roles.append(_role(token, person=person))
    if family and cut >= len(kept):
        cut = 0
    return tuple(kept), "".join(roles), cut if family else 0


def _number(tokens: list[str], start: int, *, person: bool, after: bool) -> tuple[int, str] | None:
    """The number that begins at ``tokens[start]`` as (number of tokens, digits without leading zeros), or ``None``."""
    token = tokens[start]
    if token.isdigit():
        return 1, token.lstrip("0") or "0"
    if match := _ORDINAL.match(token):
        return 1, match[1].lstrip("0") or "0"
    if token in NUMBER_WORDS and not person:
        value = NUMBER_WORDS[token]
        following = tokens[start + 1] if start + 1 < len(tokens) else ""
        if token in TENS:
            unit = int(following) if following.isdigit() and len(following) == 1 else NUMBER_WORDS.get(following, 0)
            if 0 < unit < 10:
                return 2, str(value + unit)
        return 1, str(value)
    if after and token in ROMAN:
        return 1, str(ROMAN[token])
    if after and not person and token in ROMAN_AFTER_A_WORD and _is_last(tokens, start):
        return 1, str(ROMAN_AFTER_A_WORD[token])
    return None


def _is_last(tokens: list[str], start: int) -> bool:
    """Whether nothing but a legal form follows."""
    return start + 1 == len(tokens) or form_at(tokens, start + 1, organisation=True) is not None


def _role(token: str, *, person: bool) -> str:
    if len(token) == 1:
        return "i"
    if token in PARTICLES:
        return "p"
    if person:
        return "t" if token in TITLES else "w"
    if token in GENERIC:
        return "g"
    return "t" if token in TITLES and token not in ("general", "said", "sayed", "amir") else "w"
