"""A name made ready for comparing: Latin tokens, each with its role. Pure; the same text always gives the same tokens.

Nothing is thrown away: a name made only of generic words or of a legal form keeps them, so that it can still be found.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from casemate.text.clean import MAX_CHARS, clean
from casemate.text.legalforms import form_at
from casemate.text.nametables import GENERIC, NUMBER_WORDS, PARTICLES, ROMAN, ROMAN_AFTER_A_WORD, TENS, TITLES
from casemate.text.transliterate import to_latin
from casemate.text.weights import token_weight

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
#: English genitive: "the Bank's", "People's".
_GENITIVE = re.compile(r"(?<=[a-z]{4})'s(?![a-z0-9])")
_DOTTED = re.compile(r"(?<![a-z0-9])(?:[a-z][./]){1,6}[a-z](?![a-z0-9])\.?")
_TOKEN = re.compile(r"[a-z0-9]+")
#: A word with its number run together ("hormuz2"); codes of few letters ("a320") stay whole.
_NUMBERED = re.compile(r"(?<![a-z0-9])([a-z]{4,})(\d{1,4})(?![a-z0-9])")
_ORDINAL = re.compile(r"^(\d{1,4})(?:st|nd|rd|th)$")


@dataclass(frozen=True, slots=True)
class PreparedName:
    """A name ready for comparing.

    ``text``: as written (cut). ``tokens``: lower-case ASCII; "LAST, First" is turned to "First LAST"; a legal form is one token,
    its family. ``roles``: one letter of ``ROLES`` per token. ``family``: how many of the last tokens the text states to be the
    family name; 0: it states nothing. ``key``: equal for two names whose tokens are the same in any order. ``weights``: how much
    each token says about who it is, above 0 and at most 1.3. ``person``: the name is known to be a person's.
    """

    text: str
    tokens: tuple[str, ...]
    roles: str
    family: int
    key: str
    weights: tuple[float, ...]
    person: bool = False

    @classmethod
    def of(cls, text: str, tokens: tuple[str, ...], roles: str, family: int, *, person: bool = False) -> PreparedName:
        """The prepared name with these tokens and roles."""
        weights = tuple([token_weight(token, role) for token, role in zip(tokens, roles, strict=True)])
        return cls(text, tokens, roles, family, " ".join(sorted(tokens)), weights, person)


def prepare(text: str, schema: str | None = None) -> PreparedName:
    """``text`` ready for comparing, as a name of a party of FollowTheMoney schema ``schema`` (``None``: not known).

    A text without any letter or digit gives one token for its characters, and none where nothing visible is left.

    >>> prepare("PUTIN, Vladimir Vladimirovich", "Person").tokens
    ('vladimir', 'vladimirovich', 'putin')
    >>> prepare("Gazprom OAO", "Company").tokens == prepare("Gazprom Joint Stock Company", "Company").tokens
    True
    """
    return _prepare(text[: 4 * MAX_CHARS], schema)


@lru_cache(maxsize=2048)
def _prepare(text: str, schema: str | None) -> PreparedName:
    cleaned = clean(text)
    person = schema in _PERSON
    lowered = to_latin(cleaned).casefold().replace("`", "'")
    if "&" in lowered:
        lowered = lowered.replace("&", " and ")
    if "'" in lowered:
        lowered = _GENITIVE.sub("", lowered)
        lowered = _DROPPED.sub("", lowered)
    if "." in lowered or "/" in lowered:
        lowered = _DOTTED.sub(lambda match: _dotted(match[0], person=person), lowered)
    lowered = _NUMBERED.sub(r"\1 \2", lowered)
    parts = [[token[:MAX_TOKEN] for token in _TOKEN.findall(part)] for part in lowered.split(",")]
    family = 0
    if len(parts) == 2 and parts[0] and parts[1] and not _is_form(parts[1]):
        family = len(parts[0])
        parts.reverse()
    tokens = [token for part in parts for token in part][:MAX_TOKENS]
    if not tokens and cleaned:
        tokens = ["u" + "".join(f"{ord(char):x}" for char in cleaned[:6])]
    kept, roles, starts = _roles(tokens, person=person, organisation=schema in _ORGANISATIONS)
    stated = sum(start >= len(tokens) - family for start in starts) if family else 0
    return PreparedName.of(text[:MAX_CHARS], kept, roles, stated if stated < len(kept) else 0, person=person)


def _is_form(tokens: list[str]) -> bool:
    """Whether ``tokens`` are one legal form and nothing else ("CO., LTD.")."""
    form = form_at(tokens, 0, organisation=True)
    return form is not None and form[0] == len(tokens)


def _dotted(text: str, *, person: bool) -> str:
    """Letters with dots or slashes between them: an abbreviation in one word ("S.A.", "A/S"); the initials of a person stay apart."""
    letters = [char for char in text if char.isalpha()]
    if person or (len(letters) < 3 and "/" not in text and form_at(letters, 0, organisation=True) is None):
        return " " + " ".join(letters) + " "
    return " " + "".join(letters) + " "


def _roles(tokens: list[str], *, person: bool, organisation: bool) -> tuple[tuple[str, ...], str, list[int]]:
    """The tokens with legal forms and numbers in one form, their roles, and where each began in ``tokens``."""
    kept: list[str] = []
    roles: list[str] = []
    starts: list[int] = []
    start = 0
    while start < len(tokens):
        token = tokens[start]
        starts.append(start)
        form = None if person and (start == 0 or len(token) < 3) else form_at(tokens, start, organisation=organisation)
        value = _number(tokens, start, person=person, after=bool(kept)) if form is None else None
        if form is not None:
            size, kept_as, role = form[0], form[1], "f"
        elif value is not None:
            size, kept_as, role = value[0], value[1], "n"
        else:
            size, kept_as, role = 1, token, _role(token, person=person)
        start += size
        kept.append(kept_as)
        roles.append(role)
    forms = {word for word, role in zip(kept, roles, strict=True) if role == "f"}
    if len(forms) > 1 and "co" in forms:
        # "X Co., Ltd." and "Ltd. X Co." are one form, written in one piece or in two
        chosen = [place for place, word in enumerate(kept) if word != "co" or roles[place] != "f"]
        kept, roles = [kept[place] for place in chosen], [roles[place] for place in chosen]
        starts = [starts[place] for place in chosen]
    return tuple(kept), "".join(roles), starts


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
    if token in ROMAN:
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
