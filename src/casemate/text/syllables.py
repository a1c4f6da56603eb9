"""Chinese and Korean names in Latin letters, syllable by syllable: which syllable a spelling may stand for in any usual romanisation.

"Chiang" may be Jiang or Qiang (Wade and Giles, without marks) and is no Chang; "Jung" and "Jeong" may be one Korean syllable. A letter
more or less makes another syllable, so spellings are never compared by letters here: either they may stand for the same, or they don't.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from casemate.text.listed import pairs, words

#: Longer words are not taken apart; the longest given name of two syllables has twelve letters.
MAX_LETTERS = 12
#: At most so many ways to take a word apart are looked at.
_MAX_READINGS = 24

#: Pinyin: initial=finals.
_FINALS = pairs(
    """
    b=a,o,ai,ei,ao,an,en,ang,eng,i,ie,iao,ian,in,ing,u p=a,o,ai,ei,ao,ou,an,en,ang,eng,i,ie,iao,ian,in,ing,u
    m=a,o,e,ai,ei,ao,ou,an,en,ang,eng,i,ie,iao,iu,ian,in,ing,u f=a,o,ei,ou,an,en,ang,eng,u
    d=a,e,ai,ei,ao,ou,an,en,ang,eng,ong,i,ie,iao,iu,ian,ing,u,uo,ui,uan,un t=a,e,ai,ao,ou,an,ang,eng,ong,i,ie,iao,ian,ing,u,uo,ui,uan,un
    n=a,e,ai,ei,ao,ou,an,en,ang,eng,ong,i,ie,iao,iu,ian,in,iang,ing,u,uo,uan,ue
    l=a,e,ai,ei,ao,ou,an,ang,eng,ong,i,ia,ie,iao,iu,ian,in,iang,ing,u,uo,uan,un,ue
    g=a,e,ai,ei,ao,ou,an,en,ang,eng,ong,u,ua,uo,uai,ui,uan,un,uang k=a,e,ai,ao,ou,an,en,ang,eng,ong,u,ua,uo,uai,ui,uan,un,uang
    h=a,e,ai,ei,ao,ou,an,en,ang,eng,ong,u,ua,uo,uai,ui,uan,un,uang j=i,ia,ie,iao,iu,ian,in,iang,ing,iong,u,ue,uan,un
    q=i,ia,ie,iao,iu,ian,in,iang,ing,iong,u,ue,uan,un x=i,ia,ie,iao,iu,ian,in,iang,ing,iong,u,ue,uan,un
    zh=a,e,ai,ei,ao,ou,an,en,ang,eng,ong,i,u,ua,uo,uai,ui,uan,un,uang ch=a,e,ai,ao,ou,an,en,ang,eng,ong,i,u,ua,uo,uai,ui,uan,un,uang
    sh=a,e,ai,ei,ao,ou,an,en,ang,eng,i,u,ua,uo,uai,ui,uan,un,uang r=e,ao,ou,an,en,ang,eng,ong,i,u,ua,uo,ui,uan,un
    z=a,e,ai,ei,ao,ou,an,en,ang,eng,ong,i,u,uo,ui,uan,un c=a,e,ai,ao,ou,an,en,ang,eng,ong,i,u,uo,ui,uan,un
    s=a,e,ai,ao,ou,an,en,ang,eng,ong,i,u,uo,ui,uan,un
    """
)
_NO_INITIAL = words(
    "a o e ai ei ao ou an en ang er yi ya ye yao you yan yin yang ying yong yu yue yuan yun wu wa wo wai wei wan wen wang weng"
)
#: Wade and Giles without marks, for the initials and finals that differ from pinyin; the first that fits.
_INITIALS = tuple(pairs("zh=ch ch=ch sh=sh z=ts c=ts j=ch q=ch x=hs r=j b=p d=t g=k").items())
_WHOLE = pairs(
    "zi=tzu ci=tzu si=ssu zhi=chih chi=chih shi=shih ri=jih er=erh you=yu yi=i e=o ge=ko ke=ko he=ho ye=yeh yan=yen dong=tung lv=lu"
)

#: A Korean syllable: initial, vowel, final, in any romanisation. Aspirated and tense initials are not told apart by people who write names.
_KOREAN = re.compile(
    r"(kk|kh|gh|tt|pp|bb|ss|jj|ch|sh|rh|[gkdtbpsjhmnrl])?"
    r"(yeou|yoo|you|yeo|yae|yai|wae|weo|woo|eui|ya|yo|yu|ye|wa|wo|we|wi|ae|ai|ay|eo|eu|oe|oi|oo|ou|oh|uh|ee|ui|a|e|i|o|u)"
    r"(ng|ck|gh|[nmlkptgbrhs])?$"
)
_KOREAN_INITIAL = pairs("g=k k=k kk=k kh=k gh=k d=t t=t tt=t b=p p=p pp=p bb=p s=s ss=s sh=s j=c ch=c jj=c h=h m=m n=n r=r l=r rh=r")
_KOREAN_VOWEL = pairs(
    """
    a=a ae=ae ai=ae ay=ae ya=ya yae=ye yai=ye eo=eo e=e yeo=yeo ye=ye,yeo yeou=yeo o=o,eo oh=o,eo uh=eo yo=yo,yeo u=u,eu,eo oo=u ou=u
    woo=u,wu eu=eu yu=yu,yeo yoo=yu you=yeo,yu wa=wa wae=wae,oe wo=wo weo=wo we=we,wae oe=oe oi=oe wi=wi ui=ui eui=ui i=i ee=i
    """
)
_KOREAN_FINAL = pairs("ng=ng ck=k gh=k n=n m=m l=l r=l k=k g=k p=p b=p t=t s=t h=")


@lru_cache(maxsize=1024)
def wade_and_giles(syllable: str) -> str:
    """A syllable of pinyin in Wade-Giles without marks.

    >>> [wade_and_giles(syllable) for syllable in ("xi", "zhou", "jie", "dong", "ze")]
    ['hsi', 'chou', 'chieh', 'tung', 'tse']
    """
    if syllable in _WHOLE:
        return _WHOLE[syllable]
    initial, final = next(((new, syllable[len(old) :]) for old, new in _INITIALS if syllable.startswith(old)), ("", syllable))
    if final.endswith("ong"):
        final = final[:-3] + "ung"
    elif final.endswith("ian"):
        final = final[:-3] + "ien"
    elif final.endswith(("ie", "ue")):
        final += "h"
    elif final == "uo" and initial not in ("k", "sh"):
        final = "o"
    return initial + final


@cache
def _chinese() -> dict[str, frozenset[str]]:
    """A spelling of one syllable -> the syllables of pinyin that it may stand for."""
    found: dict[str, set[str]] = {}
    syllables = [initial + final for initial, finals in _FINALS.items() for final in finals.split(",")] + _NO_INITIAL
    for syllable in syllables:
        for spelling in (syllable, wade_and_giles(syllable)):
            found.setdefault(spelling, set()).add(syllable)
    return {spelling: frozenset(stands_for) for spelling, stands_for in found.items()}


@lru_cache(maxsize=8192)
def _syllable(text: str) -> frozenset[str]:
    """What ``text`` may stand for as one syllable; Chinese ones begin with "c", Korean ones with "k"."""
    found = {"c" + syllable for syllable in _chinese().get(text, ())}
    if len(text) > 1 and (match := _KOREAN.match(text)):
        initial, vowel, final = match.groups()
        after = _KOREAN_FINAL.get(final or "", "")
        found |= {f"k{_KOREAN_INITIAL.get(initial or '', '')}.{each}.{after}" for each in _KOREAN_VOWEL[vowel].split(",")}
    return frozenset(found)


@lru_cache(maxsize=65536)
def readings(word: str) -> frozenset[str]:
    """What ``word`` (lower-case ASCII) may stand for, as one or more Chinese or Korean syllables; empty where it can't be any."""
    if not 1 < len(word) <= MAX_LETTERS or not word.isalpha():
        return frozenset()
    found = set(_syllable(word))
    for size in range(1, min(7, len(word))):
        first = _syllable(word[:size])
        if not first:
            continue
        rest = readings(word[size:]) if len(word) - size > 1 else _syllable(word[size:])
        for one in sorted(first):
            found |= {f"{one}-{other}" for other in sorted(rest) if other[0] == one[0]}
            if len(found) > _MAX_READINGS * 8:
                return frozenset(found)
    return frozenset(found)


@lru_cache(maxsize=65536)
def is_syllable(word: str) -> bool:
    """Whether ``word`` may be one Chinese or Korean syllable."""
    return bool(_syllable(word))


@lru_cache(maxsize=65536)
def same_syllables(first: str, second: str) -> bool:
    """Whether two spellings may stand for the same Chinese or Korean syllables.

    >>> same_syllables("jinping", "chinping"), same_syllables("jung", "jeong"), same_syllables("xu", "hsu")
    (True, True, True)
    >>> same_syllables("chiang", "chang"), same_syllables("jie", "chi"), same_syllables("chol", "chun")
    (False, False, False)
    """
    return first == second or not readings(first).isdisjoint(readings(second))
