"""Any script to Latin letters: the likeliest form, and the other forms that a list may have.

Modules for single scripts are loaded when the first such name comes; a Latin name pays nothing for them. Scripts that have none
(Georgian, Greek, Armenian, Devanagari, Thai …) are anyascii's.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from functools import lru_cache, partial

#: At most so many forms of one name are looked for.
MAX_FORMS = 4
_ARABIC = "\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufefe"
_HEBREW = "\u0590-\u05ff"
_HAN = "\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_KANA = "\u3041-\u3096\u30a1-\u30fa\u30fc"
#: What one script's module is given in one piece.
_RUN = {
    "Cyrl": re.compile("[\u0400-\u052f]+"),
    "Grek": re.compile("[\u0370-\u03ff]+"),
    "Deva": re.compile("[\u0900-\u097f]+"),
    "Arab": re.compile(f"[{_ARABIC}]+(?: +[{_ARABIC}]+)*"),
    "Hebr": re.compile(f"[{_HEBREW}][{_HEBREW}'\"]*(?: +[{_HEBREW}][{_HEBREW}'\"]*)*"),
    "Hang": re.compile("[\uac00-\ud7a3]+"),
    "Hani": re.compile(f"[{_HAN}]+"),
    "Kana": re.compile(f"[{_KANA}]+"),
}
_PERSIAN = frozenset("پچژگکیہےټډړږښڅځګۍې")


def to_latin(text: str) -> str:
    """``text`` in ASCII letters, digits and punctuation; letters with marks lose them. Never empty for a letter that has a sound.

    >>> to_latin("Erdoğan"), to_latin("Владимир"), to_latin("محمد")
    ('Erdogan', 'Vladimir', 'muhamad')
    """
    if text.isascii():
        return text
    return _plain(text) if _is_latin(text) else _forms(text)[0]


def latin_forms(text: str) -> tuple[str, ...]:
    """The forms in Latin letters under which a list may have ``text``, the likeliest first, at most ``MAX_FORMS``; one for a Latin name.

    >>> latin_forms("김정은")[:2], latin_forms("Kim")
    (('kim jong un', 'kim jung eun'), ('Kim',))
    """
    if text.isascii():
        return (text,)
    return (_plain(text),) if _is_latin(text) else _forms(text)


def _is_latin(text: str) -> bool:
    return all(char < "\u0250" for char in text)


def _plain(text: str) -> str:
    """``text`` without marks, and what then is not ASCII by anyascii."""
    text = "".join([char for char in unicodedata.normalize("NFKD", text) if not unicodedata.combining(char)])
    if text.isascii():
        return text
    from anyascii import anyascii

    return str(anyascii(text))


@lru_cache(maxsize=8192)
def _forms(text: str) -> tuple[str, ...]:
    present = [script for script, run in _RUN.items() if run.search(text)]
    forms = [text]
    for script in present:
        forms = list(dict.fromkeys(form for done in forms for form in _of_script(done, script)))[:MAX_FORMS]
    return tuple(dict.fromkeys(" ".join(_plain(form).split()) for form in forms))


def _of_script(text: str, script: str) -> list[str]:
    """``text`` with what is written in ``script`` in Latin, in each of its readings."""
    if script == "Cyrl":
        from casemate.text.cyrillic import cyrillic

        return [cyrillic(text)]
    if script == "Grek":
        from casemate.text.greek import greek

        return [greek(text)]
    if script == "Deva":
        from casemate.text.devanagari import devanagari

        return [devanagari(text)]
    if script == "Arab":
        from casemate.text.abjad import arabic

        first = not _PERSIAN.isdisjoint(text)
        ways = [(persian, bare) for bare in (False, True) for persian in (first, not first)]
        return [_each(text, "Arab", partial(arabic, persian=persian, bare=bare)) for persian, bare in ways]
    if script == "Hebr":
        from casemate.text.abjad import hebrew

        ways = [(names, bare) for bare in (False, True) for names in (False, True)]
        return [_each(text, "Hebr", partial(hebrew, arabic_names=names, bare=bare)) for names, bare in ways]
    if script == "Kana":
        from casemate.text.kana import kana

        text = text.replace("・", " ").replace("･", " ")
        return [_each(text, "Kana", partial(kana, foreign=foreign)) for foreign in (True, False)]
    if script == "Hang":
        from casemate.text.hangul import korean

        return _in_step(text, "Hang", korean)
    from casemate.text.hanzi import chinese

    return _in_step(text, "Hani", chinese)


def _each(text: str, script: str, read: Callable[[str], str]) -> str:
    """``text`` with each of its runs of that script read, as words of their own."""
    return _RUN[script].sub(lambda match: f" {read(match[0])} ", text)


def _in_step(text: str, script: str, read: Callable[[str], tuple[str, ...]]) -> list[str]:
    """One text per reading: every run in its first reading, every run in its second …"""
    most = max((len(read(found)) for found in _RUN[script].findall(text)), default=1)
    return [_each(text, script, lambda run, number=number: read(run)[: number + 1][-1]) for number in range(most)]  # type: ignore[misc]
