"""Legal forms and generic words of organisations written otherwise.

The forms are found and written with a table of this room, not with that of ``casemate.text``: a test that used the matcher's own table
would find only what the matcher knows.
"""

from __future__ import annotations

import re

from casemate.effectiveness.draw import Draw
from casemate.effectiveness.written import ORGANISATIONS, Word, Written
from casemate.text.transliterate import to_latin

#: Each line: ways to write one legal form.
_FORMS = """
Ltd | Ltd. | Limited
Co., Ltd. | Co. Ltd | Company Limited | Company Ltd.
LLC | L.L.C. | Limited Liability Company
OOO | O.O.O. | Limited Liability Company
JSC | J.S.C. | Joint Stock Company
AO | A.O. | Joint Stock Company
PJSC | PAO | Public Joint Stock Company
OJSC | OAO | Open Joint Stock Company
CJSC | ZAO | Closed Joint Stock Company
GmbH | G.m.b.H. | Gesellschaft mit beschränkter Haftung
AG | Aktiengesellschaft
S.A. | SA | Sociedad Anónima
S.A. de C.V. | SA de CV | Sociedad Anónima de Capital Variable
S.A.S. | SAS | Sociedad por Acciones Simplificada
S.A.R.L. | SARL | Société à Responsabilité Limitée
S.R.L. | SRL | Sociedad de Responsabilidad Limitada
S. de R.L. | S de RL
Ltda. | Ltda | Limitada
S.p.A. | SpA | Società per Azioni
A.S. | AS | Anonim Sirketi
B.V. | BV | Besloten Vennootschap
N.V. | NV | Naamloze Vennootschap
Inc | Inc. | Incorporated
Corp | Corp. | Corporation
Co | Co. | Company
PLC | P.L.C. | Public Limited Company
Pte. Ltd. | Pte Ltd | Private Limited
Pvt. Ltd. | Pvt Ltd | Private Limited
Sdn. Bhd. | Sdn Bhd | Sendirian Berhad
FZE | F.Z.E. | Free Zone Establishment
FZCO | F.Z.C.O. | Free Zone Company
LP | L.P. | Limited Partnership
LLP | L.L.P. | Limited Liability Partnership
d.o.o. | DOO | drustvo s ogranicenom odgovornoscu
Est. | Est | Establishment
FGUP | FSUE | Federal State Unitary Enterprise
S.A.L. | SAL
"""
#: Forms that another company of the same name may have, for the swap.
_OTHERS = ("Ltd", "LLC", "JSC", "Inc", "GmbH", "S.A.", "Co., Ltd.", "FZE", "Corp")

#: Generic word -> how clerks cut it.
_CUT = {
    "company": ("Co", "Comp", "Cmpny"), "international": ("Intl", "Int'l", "Internat"), "trading": ("Trdg", "Trad"),
    "general": ("Gen", "Genl"),
    "industries": ("Inds", "Indus"), "industrial": ("Ind", "Indl"), "engineering": ("Eng", "Engg"), "corporation": ("Corp",),
    "limited": ("Ltd",), "services": ("Svcs", "Serv"), "service": ("Svc", "Serv"), "shipping": ("Shpg", "Ship"),
    "transport": ("Transp", "Trnspt"),
    "national": ("Natl", "Nat'l"), "development": ("Dev", "Devt"), "technology": ("Tech",), "technologies": ("Tech",),
    "group": ("Grp", "Gp"),
    "bank": ("Bk",), "management": ("Mgmt", "Mgt"), "investment": ("Inv", "Invt"), "investments": ("Inv", "Invs"), "institute": ("Inst",),
    "university": ("Univ",), "organization": ("Org", "Orgn"), "manufacturing": ("Mfg", "Manuf"), "construction": ("Constr", "Const"),
    "electronics": ("Elec", "Electr"), "petroleum": ("Petr", "Petro"), "petrochemical": ("Petrochem",), "association": ("Assn", "Assoc"),
    "department": ("Dept",), "ministry": ("Min",), "center": ("Ctr",), "centre": ("Ctr",), "foundation": ("Fdn", "Found"),
    "holding": ("Hldg",), "holdings": ("Hldgs",), "exchange": ("Exch",), "import": ("Imp",), "export": ("Exp",), "marine": ("Mar",),
    "maritime": ("Marit", "Mar"), "commercial": ("Comm", "Coml"), "enterprise": ("Ent", "Entpr"), "enterprises": ("Ent", "Ents"),
    "brothers": ("Bros",), "laboratory": ("Lab",), "research": ("Res",), "aviation": ("Avn", "Aviat"), "airlines": ("Air", "Airl"),
    "republic": ("Rep", "Repub"), "committee": ("Cttee", "Comm"), "government": ("Govt",), "insurance": ("Ins",),
    "financial": ("Fin", "Finl"),
    "systems": ("Sys",), "equipment": ("Equip", "Eqpt"), "chemical": ("Chem",), "agricultural": ("Agric", "Agri"), "products": ("Prods",),
}  # fmt: skip


def _key(text: str) -> str:
    return re.sub(r"[^a-z0-9]", "", to_latin(text).casefold())


def _groups() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for line in _FORMS.strip().splitlines():
        ways = tuple(way.strip() for way in line.split("|"))
        for way in ways:
            found.setdefault(_key(way), ways)
    return found


_WAYS = _groups()
_LONGEST = 6


def _form_in(name: Written) -> tuple[int, int, str] | None:
    """Where the legal form of an organisation stands, at the end or the beginning of its name, as (first word, word after it, key)."""
    if name.schema not in ORGANISATIONS or name.script is not None:
        return None
    count = len(name.words)
    for size in range(min(_LONGEST, count - 1), 0, -1):
        for first in (count - size, 0):
            key = _key("".join(word.text for word in name.words[first : first + size]))
            if key in _WAYS:
                return first, first + size, key
    return None


def form_rewritten(name: Written, draw: Draw) -> Written | None:
    """The legal form of an organisation abbreviated, written out, with dots or without: "Ltd." as "Limited", "LLC" as "L.L.C."."""
    place = _form_in(name)
    if place is None:
        return None
    written = " ".join(word.text for word in name.words[place[0] : place[1]])
    ways = [way for way in _WAYS[place[2]] if way.rstrip(".").casefold() != written.rstrip(".").casefold()]
    return _with_form(name, place, draw.pick(ways)) if ways else None


def form_swapped(name: Written, draw: Draw) -> Written | None:
    """The legal form of an organisation left out, or another put in its place, as happens where a branch or a register is mistaken."""
    place = _form_in(name)
    if place is None:
        return None
    ways = {_key(way) for way in _WAYS[place[2]]}
    # A form and its translation (OOO, LLC) share a way to be written; they are one form.
    same = {key for key, group in _WAYS.items() if ways & {_key(way) for way in group}}
    return _with_form(name, place, "" if draw.chance(50) else draw.pick([way for way in _OTHERS if _key(way) not in same]))


def _with_form(name: Written, place: tuple[int, int, str], form: str) -> Written:
    capitals = all(word.text.isupper() for word in name.words if any(char.isalpha() for char in word.text))
    words = [Word(text.upper() if capitals else text, "f") for text in form.split()]
    return name.with_words([*name.words[: place[0]], *words, *name.words[place[1] :]])


def words_cut(name: Written, draw: Draw) -> Written | None:
    """One or two generic words of an organisation cut short as clerks do: "International" as "Intl", "Trading" as "Trdg"."""
    if name.schema not in ORGANISATIONS:
        return None
    places = [place for place, word in enumerate(name.words) if word.text.strip(".").casefold() in _CUT]
    if not places or len(name.words) < 2:
        return None
    changed = name
    for place in draw.some(places, 2 if draw.chance(40) else 1):
        text = name.words[place].text
        short = draw.pick(_CUT[text.strip(".").casefold()])
        changed = changed.with_word(place, short.upper() if text.isupper() else short)
    return changed
