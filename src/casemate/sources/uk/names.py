"""Names in six numbered parts: 1 to 5 as they are said, 6 the family name, or the whole name of an entity or ship."""

from __future__ import annotations

from collections.abc import Sequence

from casemate.model.listing import Name, NameKind, Quality
from casemate.text.scripts import script_of

#: Property of each given name; from the third on they are middle names.
_PROPERTIES = ("firstName", "secondName", "middleName", "middleName", "middleName")

#: Kinds of name, folded, in both lists and all their years.
NAME_KINDS: dict[str, NameKind] = {
    "primary name": "primary",
    "prime alias": "primary",
    "primary name variation": "alias",
    "alias": "alias",
    "aka": "alias",
    "fka": "former",
}
#: Strength of an alias, folded; what is not graded is strong.
QUALITIES: dict[str, Quality] = {
    "": "strong",
    "good": "strong",
    "good quality": "strong",
    "good quality a.k.a": "strong",
    "good quality a.k.a.": "strong",
    "low": "weak",
    "low quality": "weak",
    "low quality a.k.a": "weak",
    "low quality a.k.a.": "weak",
}
#: Languages as the lists call them, in ISO 639.
LANGUAGES = {
    "amharic": "am", "arabic": "ar", "armenian": "hy", "azerbaijani": "az", "belarusian": "be", "bengali": "bn", "bosnian": "bs",
    "bulgarian": "bg", "burmese": "my", "chinese": "zh", "mandarin": "zh", "simplified chinese": "zh", "traditional chinese": "zh",
    "croatian": "hr", "dari": "prs", "farsi": "fa", "persian": "fa", "georgian": "ka", "greek": "el", "hebrew": "he", "hindi": "hi",
    "japanese": "ja", "kazakh": "kk", "korean": "ko", "kurdish": "ku", "kyrgyz": "ky", "macedonian": "mk", "montenegrin": "cnr",
    "pashto": "ps", "punjabi": "pa", "russian": "ru", "serbian": "sr", "somali": "so", "tajik": "tg", "thai": "th", "tigrinya": "ti",
    "turkish": "tr", "turkmen": "tk", "ukrainian": "uk", "urdu": "ur", "uzbek": "uz", "vietnamese": "vi",
}  # fmt: skip


def name(parts: Sequence[str], kind: NameKind, quality: Quality, *, person: bool) -> Name | None:
    """The name of the six ``parts`` (1 to 6, ``""`` for none), in the order in which it is said; ``None`` where all are empty.

    The parts are kept apart where a person has several; an entity's name is one text.

    >>> name(["Jan", "", "", "", "", "SAMPLE"], "primary", "strong", person=True).text
    'Jan SAMPLE'
    """
    text = " ".join(part for part in parts if part)
    if not text:
        return None
    given = [(key, part) for key, part in zip(_PROPERTIES, parts, strict=False) if part]
    kept = (*given, *((("lastName", parts[5]),) if parts[5] else ())) if person and given else ()
    return Name(text, kind, quality, script_of(text), parts=kept)
