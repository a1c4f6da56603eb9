"""Country names as lists write them, as ISO 3166 codes.

Codes are ISO 3166-1 alpha-2 in lower case; ISO 3166-2 for the regions that sanctions name (``ua-43`` Crimea, ``ua-40`` Sevastopol,
``ua-14`` Donetsk, ``ua-09`` Luhansk, ``ua-65`` Kherson, ``ua-23`` Zaporizhzhia, ``ge-ab`` Abkhazia, ``md-sn`` Transnistria); ``xk`` Kosovo.
States that are gone keep the alpha-2 code they had (ISO 3166-3): ``su yu cs dd yd an``. ISO gave ``cs`` twice: here it is Serbia and
Montenegro, and Czechoslovakia has its four-letter code ``cshh``. A country that only changed its name (Burma, Zaire, Swaziland) is
the country of today. Words that fit two countries ("Korea", "Congolese", "Dominican") are not understood.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

from casemate.text.country_table import TABLE

#: Longest text that can be a country; anything longer is not looked at.
MAX_LENGTH = 120

#: Words that tell no country from another.
_DROPPED = frozenset((
    "the", "of", "and", "und", "et", "de", "du", "la", "des", "d", "region", "former", "so", "called", "national", "citizen", "oblast",
    "special", "administrative", "sar", "nationality", "citizenship", "passport",
))  # fmt: skip
_ABBREVIATIONS = {"st": "saint", "ste": "saint", "rep": "republic", "dem": "democratic", "is": "islands", "fed": "federation"}
#: Codes that are no country's in ISO 3166-1 but that everybody writes, and codes reserved for former uses.
_CODES = {"uk": "gb", "el": "gr", "zr": "cd", "bu": "mm", "tp": "tl", "zar": "cd", "bur": "mm", "tmp": "tl", "rom": "ro", "xkk": "xk"}
_CODES |= {"ua-crimea": "ua-43", "cn-hk": "hk", "cn-mo": "mo", "gb-sct": "gb", "gb-nir": "gb", "gb-wls": "gb", "gb-eng": "gb"}
#: Which code a part is part of, besides those whose code says so (``ua-43``).
_WHOLE = {"hk": "cn", "mo": "cn", "tw": "cn"}
_SPLIT = re.compile(r"[(),/;:]| - ")
_TODAY = re.compile(r"\b(?:now|currently)\b", re.IGNORECASE)


def country_code(text: str) -> str | None:
    """ISO 3166-1 alpha-2 in lower case (3166-2 for the regions that sanctions name), or ``None`` where ``text`` is not understood.

    Names, official names, adjectives and codes are read, whatever their case, accents, punctuation, articles and word order.

    >>> country_code("Korea, North"), country_code("Democratic People's Republic of Korea"), country_code("DPRK")
    ('kp', 'kp', 'kp')
    >>> country_code("Iranian"), country_code("IRN"), country_code("Crimea (Region of Ukraine)"), country_code("Atlantis")
    ('ir', 'ir', 'ua-43', None)
    """
    if not text or len(text) > MAX_LENGTH:
        return None
    return _lookup(text)


def country_name(code: str) -> str:
    """The English name of a code that ``country_code`` gives; the code in upper case where it is none of these.

    >>> country_name("ir"), country_name("ua-43"), country_name("zz")
    ('Iran', 'Crimea', 'ZZ')
    """
    return _tables()[0].get(code.casefold(), code.upper())


@lru_cache(maxsize=4096)
def _lookup(text: str) -> str | None:
    names, codes, words = _tables()
    bare = text.strip().casefold()
    if bare in names:
        return bare
    if bare in codes:
        return codes[bare]
    text = _TODAY.split(text)[-1]
    return words.get(_key(text)) or _of_parts(_SPLIT.split(text), words)


def _of_parts(parts: list[str], words: Mapping[tuple[str, ...], str]) -> str | None:
    """The one country that all ``parts`` name: "Burma (Myanmar)"; of a whole and its part the part: "Crimea (Region of Ukraine)"."""
    found = {words.get(key) for part in parts if (key := _key(part))}
    wholes = {_WHOLE.get(code) or code.partition("-")[0] for code in found if code is not None and (code in _WHOLE or "-" in code)}
    rest = found - wholes
    return rest.pop() if len(rest) == 1 and len(parts) > 1 else None


@lru_cache(maxsize=1)
def _tables() -> tuple[MappingProxyType[str, str], MappingProxyType[str, str], MappingProxyType[tuple[str, ...], str]]:
    """Code -> name; further code -> code; key of words -> code."""
    names: dict[str, str] = {}
    codes = dict(_CODES)
    words: dict[tuple[str, ...], str] = {}
    for line in TABLE.strip().replace("\n   ", "").splitlines():
        code, alpha3, name, *groups = line.split("|")
        names[code] = name
        if alpha3:
            codes[alpha3] = code
        for form in (name, *(form for group in groups for form in group.split(";") if form)):
            key = _key(form)
            if words.setdefault(key, code) != code:
                raise ValueError(f"country table: {form!r} stands for {words[key]} and for {code}")
    return MappingProxyType(names), MappingProxyType(codes), MappingProxyType(words)


def _key(text: str) -> tuple[str, ...]:
    """The words of ``text`` in a fixed order, without accents, articles, dots and apostrophes; "U.S.A." is one word."""
    plain = "".join(c for c in unicodedata.normalize("NFKD", text.replace("ı", "i")).casefold() if not unicodedata.combining(c))
    for sign in ".'’ʼ‘`´":
        plain = plain.replace(sign, "")
    tokens = "".join(c if c.isalnum() else " " for c in plain).split()
    kept = [_ABBREVIATIONS.get(token, token) for token in tokens if token not in _DROPPED]
    return tuple(sorted(kept))
