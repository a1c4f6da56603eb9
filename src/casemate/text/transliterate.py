"""Any script to Latin letters."""

from __future__ import annotations

import unicodedata

from anyascii import anyascii


def to_latin(text: str) -> str:
    """``text`` in ASCII letters, digits and punctuation; letters with marks lose them.

    >>> to_latin("Erdoğan"), to_latin("Владимир"), to_latin("محمد")
    ('Erdogan', 'Vladimir', 'mhmd')
    """
    if text.isascii():
        return text
    if all(char < "\u0250" for char in text):
        text = "".join(char for char in unicodedata.normalize("NFKD", text) if not unicodedata.combining(char))
        if text.isascii():
            return text
    return str(anyascii(text))
