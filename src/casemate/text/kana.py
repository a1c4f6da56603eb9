"""Japanese kana in Latin, foreign names first: what katakana has to add to a foreign word is left out again."""

from __future__ import annotations

import re
from functools import lru_cache

from casemate.text.listed import words

_ROWS = words(
    """
    ア a イ i ウ u エ e オ o カ ka キ ki ク ku ケ ke コ ko サ sa シ shi ス su セ se ソ so タ ta チ chi ツ tsu テ te ト to ナ
    na ニ ni ヌ nu ネ ne ノ no ハ ha ヒ hi フ fu ヘ he ホ ho マ ma ミ mi ム mu メ me モ mo ヤ ya ユ yu ヨ yo ラ ra リ ri ル
    ru レ re ロ ro ワ wa ヰ wi ヱ we ヲ wo ン n ガ ga ギ gi グ gu ゲ ge ゴ go ザ za ジ ji ズ zu ゼ ze ゾ zo ダ da ヂ ji ヅ
    zu デ de ド do バ ba ビ bi ブ bu ベ be ボ bo パ pa ピ pi プ pu ペ pe ポ po ヴ vu
    """
)
_KANA = dict(zip(_ROWS[::2], _ROWS[1::2], strict=True))
_SMALL = {"ァ": "a", "ィ": "i", "ゥ": "u", "ェ": "e", "ォ": "o", "ャ": "ya", "ュ": "yu", "ョ": "yo", "ヮ": "wa"}
#: Hiragana -> katakana.
_KATAKANA = {code: code + 0x60 for code in range(0x3041, 0x3097)}
#: The vowel that a consonant at the end of a foreign syllable is given in katakana.
_ADDED = re.compile(r"(?<=[bfgkmpsvzlr])u(?=[^aeiouyn]|$)|(?<=[td])o(?=[^aeiouyn]|$)")


@lru_cache(maxsize=4096)
def kana(text: str, *, foreign: bool) -> str:
    """``text`` in kana as Latin letters. ``foreign``: without the vowels that katakana adds to foreign words.

    >>> kana("ファルハド", foreign=True), kana("たなか", foreign=False)
    ('farhad', 'tanaka')
    """
    parts: list[str] = []
    double = False
    for char in text.translate(_KATAKANA):
        if char in _SMALL and parts:
            vowel = _SMALL[char]
            before = parts[-1]
            parts[-1] = before[:-1] + (vowel[1:] if vowel[0] == "y" and before[:-1] in ("sh", "ch", "j") else vowel)
        elif char == "ッ":
            double = True
        elif char != "ー":
            said = _KANA.get(char, char)
            parts.append(said[0] + said if double and said[0].isalpha() else said)
            double = False
    word = "".join(parts)
    if not foreign:
        return word or text
    return re.sub(r"uu", "u", _ADDED.sub("", word)) or word or text
