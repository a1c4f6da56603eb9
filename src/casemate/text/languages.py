"""Languages that lists name beside a name in its script."""

from __future__ import annotations

#: Language, folded -> ISO 639-3.
_CODES = {
    "amharic": "amh", "arabic": "ara", "armenian": "hye", "belarusian": "bel", "belarussian": "bel", "bulgarian": "bul", "burmese": "mya",
    "chinese": "zho", "dari": "prs", "farsi": "fas", "georgian": "kat", "greek": "ell", "hebrew": "heb", "japanese": "jpn",
    "kazakh": "kaz", "korean": "kor", "kyrgyz": "kir", "pashto": "pus", "persian": "fas", "russian": "rus", "serbian": "srp",
    "tajik": "tgk", "tigrinya": "tir", "ukrainian": "ukr", "urdu": "urd", "uzbek": "uzb",
}  # fmt: skip


def language_code(text: str) -> str | None:
    """ISO 639-3 of the language that ``text`` names as a whole; ``None`` where it names none that is known.

    >>> language_code("Tigrinya"), language_code("The Moroccan")
    ('tir', None)
    """
    return _CODES.get(text.strip().casefold())
