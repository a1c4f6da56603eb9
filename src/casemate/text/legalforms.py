"""Legal forms of the world: how they are written, and the family each belongs to.

Two names that differ in the wording of one form ("Ltd", "Limited") are one name. Two *families* that differ are a difference.
"""

from __future__ import annotations

from functools import lru_cache

from rapidfuzz.distance import OSA

from casemate.text.sound import fold

#: Family -> its spellings, separated by bars, as tokens separated by spaces in the form that ``casemate.text.names`` gives them.
#: First the companies whose liability is limited and whose shares are not traded, then those with shares, then the rest.
_FORMS: dict[str, str] = {
    "llc": """
        llc | l l c | limited liability company | limited liability co | ooo | o o o | too | t o o | ooo tov | tov |
        tzov | obshchestvo s ogranichennoy otvetstvennostyu | obschestvo s ogranichennoy otvetstvennostyu | obshchestvo
        s ogranichennoi otvetstvennostyu | tovarystvo z obmezhenoyu vidpovidalnistyu | tovarishchestvo s ogranichennoy
        otvetstvennostyu | tovarischestvo s ogranichennoy otvetstvennostyu | mchj | mmc | sia | uab | ood | eood | doo |
        d o o | spolka z ograniczona odpowiedzialnoscia | sp z o o | sp zoo | spzoo | sro | s r o | kft | korlatolt
        felelossegu tarsasag | osauhing | ou | oue
    """,
    "gmbh": """
        gmbh | g m b h | gesellschaft mit beschrankter haftung | ges m b h | gesmbh | mbh
    """,
    "srl": """
        srl | s r l | sarl | s a r l | s de rl | s de r l | s de r l de c v | s de rl de cv | ltda | limitada | sociedad
        de responsabilidad limitada | societatea cu raspundere limitata | societa a responsabilita limitata | societe a
        responsabilite limitee | sociedade limitada | lda | srls | eurl | e u r l | cia ltda | bvba | sprl | sagl | e i
        r l | eirl
    """,
    "bv": """
        bv | b v | besloten vennootschap
    """,
    "ltd": """
        ltd | limited | co ltd | co limited | company limited | company ltd | l t d | pvt ltd | private limited | pte
        ltd | pte limited | pty ltd | pty limited | pty | pvt | pte | sdn bhd | sendirian berhad | bhd | berhad |
        private ltd | ltd co | limited company | co pvt ltd | company private limited | limited sti | ltd sti | limited
        sirketi | ltd st | sti | co lllp | proprietary limited | youxian gongsi | youxiangongsi | youxian zeren gongsi |
        yugen kaisha
    """,
    "plc": """
        plc | p l c | public limited company | public ltd co
    """,
    "jsc": """
        jsc | j s c | joint stock company | joint stock co | pjsc | p j s c | public joint stock company | ojsc | o j s
        c | open joint stock company | cjsc | c j s c | closed joint stock company | ao | a o | oao | o a o | zao | z a
        o | pao | p a o | nao | pat | prat | vat | aktsionernoe obshchestvo | aktsionernoye obshchestvo | otkrytoe
        aktsionernoe obshchestvo | otkrytoye aktsionernoye obshchestvo | zakrytoe aktsionernoe obshchestvo | zakrytoye
        aktsionernoye obshchestvo | publichnoe aktsionernoe obshchestvo | publichnoye aktsionernoye obshchestvo |
        nepublichnoe aktsionernoe obshchestvo | aktsionerne tovarystvo | publichne aktsionerne tovarystvo | asc | ad | a
        d | akcionarsko drustvo | private joint stock company | sherkat sahami | sherkate sahami | sahami am | sahami
        khas | sherkat sahami am | sherkat sahami khas | pjs | pjs co | joint stock
    """,
    "ag": """
        ag | aktiengesellschaft | a g | aktiebolag | ab | a b | aktieselskab | a s | as | asa | aksjeselskap | oyj | oy
        | o y | anonim sirketi | a s turkey | osakeyhtio | hf | h f | se | kgaa
    """,
    "sa": """
        sa | s a | sociedad anonima | societe anonyme | societa per azioni | spa | s p a | sociedade anonima | sa de cv
        | s a de c v | s a de cv | sociedad anonima de capital variable | sab de cv | sapi de cv | s a b de c v | s a s
        | sas | sociedad por acciones simplificada | societe par actions simplifiee | cv | c v | sal | s a l | saoc |
        saog | sae | s a e | nv | n v | naamloze vennootschap | sca | s c a | ssa | rt | nyrt | zrt | k k | kk |
        kabushiki kaisha | tbk | pt tbk | perseroan terbatas | spolka akcyjna | anonymi etairia | ae | a e | ca | c a |
        compania anonima | s en c | e u
    """,
    "inc": """
        inc | incorporated | corp | corporation | co inc | corp ltd | inc ltd | corporation ltd | corporation limited |
        co corp | inc co | chusik hoesa
    """,
    "co": """
        co | company | and co | and company | cie | et cie | compagnie | cia | y cia | compania | und co | gongsi |
        sherkat | sherkate | sharikat | kompaniya | kompania | hoesa | ltd and co | intl co
    """,
    "lp": """
        lp | l p | limited partnership | llp | l l p | limited liability partnership | lllp | kg | k g |
        kommanditgesellschaft | gmbh and co kg | gmbh co kg | ohg | gbr | snc | s n c | scs | sen | s en c por a |
        komanditni spolecnost
    """,
    "fze": """
        fze | f z e | fzc | f z c | fzco | fz llc | fz l l c | free zone establishment | free zone company | fzllc |
        dmcc | dwc llc | dwc | offshore
    """,
    "ip": """
        ip | individual entrepreneur | individualnyy predprinimatel | individualnyi predprinimatel | chp | fop | sole
        proprietorship | eu einzelunternehmen | est | establishment
    """,
    "fgup": """
        fgup | f g u p | federal state unitary enterprise | gup | mup | state unitary enterprise | fsue | federalnoe
        gosudarstvennoe unitarnoe predpriyatie | fgbu | fgu | fku
    """,
    "ano": """
        ano | autonomous non profit organization | autonomous nonprofit organization | avtonomnaya nekommercheskaya
        organizatsiya | autonomous noncommercial organization | autonomous non commercial organization
    """,
    "ev": """
        e v | ev | eingetragener verein | egen | e g
    """,
}

#: Spellings that are also common words or name parts: read as a form only where the name is said to be no person's.
_WORDS_TOO = """
    as ad ao se sa ca co ab ae oy ou cv rt ip pat vat too kk pte sti est as bv nv eu sal sen a
    sa spa sas hf ag
"""
_ONLY_ORGANISATIONS = frozenset(_WORDS_TOO.split())


@lru_cache(maxsize=1)
def _table() -> dict[str, tuple[tuple[tuple[str, ...], str], ...]]:
    """First token -> the spellings that begin with it, longest first, each with its family."""
    table: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for family, spellings in _FORMS.items():
        for spelling in spellings.split("|"):
            words = tuple(spelling.split())
            table.setdefault(words[0], []).append((words, family))
    return {first: tuple(sorted(rows, key=lambda row: (-len(row[0]), row))) for first, rows in table.items()}


def form_at(tokens: list[str], start: int, *, organisation: bool) -> tuple[int, str] | None:
    """The legal form that begins at ``tokens[start]`` as (number of tokens, family); ``None``: there is none.

    ``organisation``: the name is known to be an organisation's; else spellings that are also words are passed over.

    >>> form_at(["gazprom", "joint", "stock", "company"], 1, organisation=True)
    (3, 'jsc')
    """
    for words, family in _table().get(tokens[start], ()):
        size = len(words)
        if tuple(tokens[start : start + size]) == words:
            if size == 1 and not organisation and words[0] in _ONLY_ORGANISATIONS:
                continue
            return size, family
    return None


@lru_cache(maxsize=1)
def _families_by_word() -> dict[str, frozenset[str]]:
    words: dict[str, set[str]] = {}
    for family, spellings in _FORMS.items():
        for word in spellings.replace("|", " ").split():
            if len(word) > 2:
                words.setdefault(word, set()).add(family)
    return {word: frozenset(families) for word, families in words.items()}


@lru_cache(maxsize=1)
def _words_by_length() -> dict[int, tuple[str, ...]]:
    lengths: dict[int, list[str]] = {}
    for word in _families_by_word():
        lengths.setdefault(len(word), []).append(word)
    return {length: tuple(words) for length, words in lengths.items()}


@lru_cache(maxsize=16384)
def families_of(word: str) -> frozenset[str]:
    """The families in whose spellings ``word`` stands, also with one slip of the pen in it; or two such words run together.

    >>> sorted(families_of("limted")), families_of("melli")
    (['inc', 'llc', 'lp', 'ltd', 'plc'], frozenset())
    """
    table = _families_by_word()
    if word in table:
        return table[word]
    if len(word) < 3:
        return frozenset()
    found: set[str] = set()
    for cut in range(2, len(word) - 1):
        if word[:cut] in table and word[cut:] in table:
            found |= table[word[:cut]] | table[word[cut:]]
    if not found:
        for length in range(max(4, len(word) - 1), len(word) + 2):
            for known in _words_by_length().get(length, ()):
                if OSA.distance(word, known, score_cutoff=1) <= 1 or fold(word) == fold(known):
                    found |= table[known]
    return frozenset(found)


@lru_cache(maxsize=16384)
def is_near_form(word: str, family: str) -> bool:
    """Whether ``word`` is a short spelling of ``family`` with one slip of the pen in it ("tld", "lc").

    >>> is_near_form("tld", "ltd"), is_near_form("ali", "ltd")
    (True, False)
    """
    spellings = (spelling.strip() for spelling in _FORMS.get(family, "").split("|"))
    return any(
        2 < len(spelling) < 6 and " " not in spelling and OSA.distance(word, spelling, score_cutoff=1) <= 1 for spelling in spellings
    )
