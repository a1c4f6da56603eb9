"""UK sanctions regimes: one name for the regulations' title and the short name that the list's forms use, and what is imposed."""

from __future__ import annotations

import re

#: Short name, as the ODS has it, of the regulations whose title is not the short name with the usual words around it.
_SHORT = {
    "isil (da'esh) and al-qaeda (united nations)": "ISIL (Da'esh) and Al-Qaida",
    "isil (da'esh) and al-qaida (united nations)": "ISIL (Da'esh) and Al-Qaida",
    "republic of belarus": "Belarus",
    "republic of guinea-bissau": "Guinea-Bissau",
    "counter-terrorism": "Counter-Terrorism (Domestic)",
    "counter-terrorism (international)": "Counter-Terrorism (International)",
    "global irregular migration and trafficking in persons": "Global Irregular Migration",
}
_FRAME = re.compile(r"^The\b|\bRegulations \d{4}$|\(EU Exit\)|\(Sanctions\)|\bSanctions\b(?=\)| Regulations)", re.IGNORECASE)
_TITLE = re.compile(r"\bRegulations \d{4}$")
_FREEZE = "asset freeze"


def is_title(text: str) -> bool:
    """Whether ``text`` is the title of regulations."""
    return bool(_TITLE.search(text))


def regime(text: str) -> str:
    """The short name of a regime, from it or from the title of its regulations.

    >>> regime("The Russia (Sanctions) (EU Exit) Regulations 2019"), regime("Russia")
    ('Russia', 'Russia')
    >>> regime("The Iran (Sanctions) (Nuclear) (EU Exit) Regulations 2019"), regime("The Global Human Rights Sanctions Regulations 2020")
    ('Iran (Nuclear)', 'Global Human Rights')
    """
    if not is_title(text):
        return text
    bare = " ".join(_FRAME.sub(" ", text).split()).replace("( ", "(").replace(" )", ")")
    return _SHORT.get(bare.casefold(), bare)


def programme(name: str, measures: tuple[str, ...], *, ship: bool) -> str:
    """The programme under which an entry stands: the regime where its assets are frozen, else the regime with what is imposed instead.

    An entry without any stated measure counts as frozen: nothing says that it is not.

    >>> programme("Russia", ("Asset freeze", "Travel Ban"), ship=False), programme("Russia", ("Prohibition of port entry",), ship=True)
    ('Russia', 'Russia (ship)')
    """
    folded = {measure.casefold() for measure in measures}
    if not folded or any(measure.startswith(_FREEZE) for measure in folded):
        return name
    if ship:
        return f"{name} (ship)"
    return f"{name} (travel ban)" if folded <= {"travel ban"} else f"{name} (no asset freeze)"


def split_measures(text: str) -> list[str]:
    """The measures in ``text``: parted by ``|`` in XML and CSV, by ``, `` in ODS; "-" is none.

    >>> split_measures("-, Asset freeze, Travel Ban"), split_measures("Asset freeze|Travel Ban")
    (['Asset freeze', 'Travel Ban'], ['Asset freeze', 'Travel Ban'])
    """
    parts = text.split("|") if "|" in text else text.split(",")
    return list(dict.fromkeys(part for part in (" ".join(piece.split()) for piece in parts) if part not in ("", "-")))
