"""Korean names in Latin: as the North writes them (McCune and Reischauer, no marks), as people of the South do, and Revised."""

from __future__ import annotations

from functools import lru_cache

from casemate.text.listed import pairs, words

_FIRST, _LAST = 0xAC00, 0xD7A3
_REVISED_INITIALS = words("g kk n d tt r m b pp s ss _ j jj ch k t p h")
_NORTH_INITIALS = words("k kk n t tt r m p pp s ss _ j jj ch k t p h")
_REVISED_VOWELS = words("a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i")
_NORTH_VOWELS = words("a ae ya yae o e yo ye o wa wae oe yo u wo we wi yu u ui i")
_SOUTH_VOWELS = words("a ae ya yae u e you ye o wa wae oi yo u wo e wi yu eu ui i")
_FOREIGN_VOWELS = words("a a ya ya o e yo ye o wa wa oe yo u wo we wi yu _ ui i")
#: Finals of the 28 combinations, as they are heard.
_FINALS = words("_ k k k n n n t l k m l l l p l m p p t t ng t t k t p t")
#: Family name -> as the South mostly writes it, where that follows no system.
_SOUTH_FAMILIES = pairs(
    """
    김=kim 이=lee 리=lee 박=park 최=choi 정=jung 강=kang 조=cho 윤=yoon 장=jang 임=lim 림=lim 오=oh 신=shin 유=yoo 류=ryu
    권=kwon 안=ahn 송=song 전=jeon 홍=hong 고=ko 문=moon 손=sohn 배=bae 백=baek 허=huh 남=nam 심=shim 노=roh 로=roh 하=ha
    곽=kwak 성=sung 차=cha 주=joo 우=woo 구=koo 민=min 진=jin 나=na 라=na 지=ji 엄=um 원=won 천=chun 방=bang 공=kong 현=hyun
    함=ham 여=yeo 염=yum 변=byun 석=seok 선=sun 설=sul 마=ma 길=gil 연=yeon 위=wi 표=pyo 명=myung 기=ki 반=ban 왕=wang 금=keum
    옥=ok 육=yook 인=in 맹=maeng 제=je 탁=tak 국=kook 어=eo 은=eun 편=pyeon 용=yong 예=ye 경=kyung 봉=bong 사=sa 부=boo 가=ka
    복=bok 태=tae 목=mok 계=kye 형=hyung 피=pi 두=doo 감=kam 음=eum 빈=bin 동=dong 온=on 호=ho 범=bum 좌=chwa 팽=paeng 승=seung
    간=kan 상=sang 시=si 갈=kal 서=suh 한=han 황=hwang 양=yang 도=do 소=so 추=chu 모=mo 채=chae 렴=yum 려=yeo 량=yang 련=yeon
    렬=yeol
    """
)
_TWO = ("남궁", "황보", "제갈", "사공", "선우", "서문", "독고", "동방")


def _letters(syllable: str) -> tuple[int, int, int]:
    number = ord(syllable) - _FIRST
    return number // 588, number % 588 // 28, number % 28


def _syllable(syllable: str, initials: list[str], vowels: list[str]) -> str:
    first, vowel, final = _letters(syllable)
    return (initials[first] + vowels[vowel] + _FINALS[final]).replace("_", "")


@lru_cache(maxsize=4096)
def korean(word: str) -> tuple[str, ...]:
    """The readings of one word of Hangul syllables, the likeliest first: of a name as family name and syllables, else as one word.

    >>> korean("김정은"), korean("프레디")[0]
    (('kim jong un', 'kim jung eun', 'gim jeong eun', 'gimjongn'), 'predi')
    """
    if not all(chr(_FIRST) <= char <= chr(_LAST) for char in word):
        return (word,)
    size = 2 if word.startswith(_TWO) and len(word) > 2 else 1
    if 2 <= len(word) <= 3 + size - 1 and (size == 2 or word[0] in _SOUTH_FAMILIES):
        north = [_syllable(char, _NORTH_INITIALS, _NORTH_VOWELS) for char in word]
        south = [_syllable(char, ["k", *_REVISED_INITIALS[1:]], _SOUTH_VOWELS) for char in word]
        south[:size] = ["".join(_SOUTH_FAMILIES.get(char, _syllable(char, _REVISED_INITIALS, _SOUTH_VOWELS)) for char in word[:size])]
        north[:size] = ["".join(north[:size])]
        revised = [_syllable(char, _REVISED_INITIALS, _REVISED_VOWELS) for char in word]
        revised[:size] = ["".join(revised[:size])]
        return tuple(dict.fromkeys((" ".join(north), " ".join(south), " ".join(revised), _foreign(word))))
    return tuple(
        dict.fromkeys(
            (_foreign(word), _foreign(word).replace("p", "f"), "".join(_syllable(c, _REVISED_INITIALS, _REVISED_VOWELS) for c in word))
        )
    )


def _foreign(word: str) -> str:
    """A foreign name written in Hangul: the vowel that only carries a consonant is left out."""
    text = "".join(_syllable(char, _REVISED_INITIALS, _FOREIGN_VOWELS) for char in word)
    return text.replace("lr", "l") or "".join(_syllable(char, _REVISED_INITIALS, _REVISED_VOWELS) for char in word)
