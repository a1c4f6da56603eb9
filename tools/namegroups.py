"""Writes ``src/casemate/text/namegroups.py``: which words are names, and which are one name. Run it as ``python -m tools.namegroups``.

From ../shared/data (or CASEMATE_TEST_DATA):

- forms of one name in many languages: nomenklatura's ``names.gz``, from Wikidata (MIT; Wikidata is CC0); those with eight forms or more
- English short forms: the ``nicknames`` project (Apache-2.0)
"""

from __future__ import annotations

import csv
import gzip
import unicodedata
from collections import defaultdict
from pathlib import Path

from tests.realdata import ROOT

#: Short forms in other languages than English; common knowledge.
OTHERS = """
aleksandr sasha shura alex | mikhail misha | vladimir vova volodya | dmitri dima mitya | dmitry dima mitya | nikolai kolya
nikolay kolya | yevgeny zhenya | evgeny zhenya | evgeniy zhenya | aleksei lyosha alyosha | alexey lyosha alyosha
sergei seryozha serezha | sergey seryozha serezha | ivan vanya | pavel pasha | konstantin kostya | yuri yura | yuriy yura
boris borya | anatoly tolya | viktor vitya | grigory grisha | pyotr petya | petr petya | yekaterina katya | ekaterina katya
tatiana tanya | natalia natasha | maria masha | anastasia nastya | olga olya | svetlana sveta | yelena lena | jose pepe chepe
francisco paco pancho curro | ignacio nacho | jesus chuy | eduardo lalo | alberto beto | roberto beto tito | guillermo memo
enrique quique kike | manuel manolo | luis lucho | rafael rafa | antonio tono toni | juan juancho | santiago santi chago
rodrigo rigo | giuseppe peppe beppe pino | francesco ciccio franco | salvatore totò toto | domenico mimmo | luigi gigi
giovanni gianni nino | vincenzo enzo | johannes hans johann | friedrich fritz | wilhelm willi | heinrich heinz | josef sepp
georg jorg schorsch | ludwig lutz | matthias matze | benjamin bibi | binyamin bibi | jacques jacquot | muhammad hamoudi hamada
ahmad hamada ahmadi | abdullah abdo abdu | ibrahim ibo | mehmet memo | mustafa musti | hussein husni | khadija khadouj
fatima fatma | aleksander sasa | stjepan stipe | josip joso | milan mile | slobodan boban
"""

#: Parts of names that are written in several ways.
PARTS = ("abd abdal abdel abdol abdoul abdul abdur abdus", "abu abou abo aboul abul", "din deen dine eddin eddine uddin aldin")

TARGET = Path(__file__).resolve().parents[1] / "src/casemate/text/namegroups.py"
FORMS = 8
_HEAD = '''"""Words that are names, and which of them are one name. Written by ``tools/namegroups.py``; do not edit.

The docstring of the tool names the sources and their licences.
"""

from __future__ import annotations

from functools import lru_cache

#: The Latin forms of one name in different languages, one name per line.
_NAMES = """
{names}
"""

#: A name, then the short forms of it that people go by.
_SHORT = """
{short}
"""


@lru_cache(maxsize=1)
def _groups() -> dict[str, frozenset[int]]:
    found: dict[str, set[int]] = {{}}
    for number, line in enumerate(_NAMES.strip().splitlines()):
        for word in line.split():
            found.setdefault(word, set()).add(number)
    return {{word: frozenset(numbers) for word, numbers in found.items()}}


@lru_cache(maxsize=1)
def _short_forms() -> dict[str, frozenset[str]]:
    found: dict[str, set[str]] = {{}}
    for line in _SHORT.strip().splitlines():
        name, *forms = line.split()
        for form in forms:
            found.setdefault(form, set()).add(name)
            found.setdefault(name, set()).add(form)
    return {{word: frozenset(words) for word, words in found.items()}}


def is_name(word: str) -> bool:
    """Whether ``word`` (lower-case ASCII) is known to be a name that people bear."""
    return word in _groups()


def one_name(first: str, second: str) -> bool:
    """Whether two words are forms of one name ("pavel", "paulo")."""
    groups = _groups()
    return first in groups and second in groups and not groups[first].isdisjoint(groups[second])


def short_forms(word: str) -> frozenset[str]:
    """The names that ``word`` is a short form of, and its own short forms.

    >>> sorted(short_forms("nacho"))
    ['ignacio']
    """
    return _short_forms().get(word, frozenset())


def short_form(first: str, second: str) -> bool:
    """Whether one is a short form of the other, or both are of one name ("bob", "robert"; "ed", "eddie")."""
    mine = short_forms(first)
    return second in mine or (bool(mine) and not mine.isdisjoint(short_forms(second)) and not (_full(first) and _full(second)))


def _full(word: str) -> bool:
    """Whether ``word`` has short forms of its own, so that it is a name of its own."""
    return any(len(form) < len(word) for form in short_forms(word))
'''


def plain(text: str) -> str:
    """``text`` in lower-case ASCII letters, or nothing where it is not one Latin word of at least three."""
    text = "".join(char for char in unicodedata.normalize("NFKD", text) if not unicodedata.combining(char)).casefold()
    return text if text.isascii() and text.isalpha() and len(text) >= 3 else ""


def main() -> None:
    """Write the table."""
    names: set[str] = set(PARTS)
    with gzip.open(ROOT / "matching/nomenklatura_names_gz/names.gz", "rt", encoding="utf-8") as file:
        for line in file:
            forms = [form.strip() for form in line.partition(" => ")[0].split(",")]
            words = sorted({word for form in forms if (word := plain(form))})
            if len(forms) >= FORMS and words:
                names.add(" ".join(words))
    short: dict[str, set[str]] = defaultdict(set)
    with (ROOT / "matching/nicknames_en/names.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            first, second = row["name1"].casefold(), row["name2"].casefold()
            if row["relationship"] == "has_nickname" and first.isalpha() and second.isalpha() and first.isascii() and second.isascii():
                short[first].add(second)
    for group in OTHERS.replace("\n", "|").split("|"):
        name, *forms = [plain(word) or word for word in group.split()] or [""]
        if forms:
            short[name].update(forms)
    lines = [line for name in sorted(short) for line in _lines(name, sorted(short[name]))]
    wide = [name for line in sorted(names) for name in _lines("", line.split())]
    TARGET.write_text(_HEAD.format(names="\n".join(wide), short="\n".join(lines)), encoding="utf-8")
    print(f"{len(names):,} names, {len(short):,} with short forms in {TARGET}")


def _lines(first: str, words: list[str]) -> list[str]:
    """``words`` in lines short enough to read; a group that needs several lines is given as several, each with ``first`` or overlapping."""
    lines = [first]
    for word in words:
        if len(lines[-1]) + len(word) > 136:
            lines.append(first or lines[-1].split()[0])
        lines[-1] = f"{lines[-1]} {word}".strip()
    return lines


if __name__ == "__main__":
    main()
