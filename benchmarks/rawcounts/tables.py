"""Lists that are tables: Australia, the Consolidated Screening List, the Denied Persons List, and those of other states."""

from __future__ import annotations

import csv
import html
import json
import re
import zipfile
from pathlib import Path

from benchmarks.rawcounts.ofac import is_linked, is_number
from benchmarks.rawcounts.tally import Tally, read_text, workbook

#: What an annex says of a birth or of documents behind an alias, up to a list of names or the original spelling.
_SAID = re.compile(
    r"(?:[,(.]?\s*\b(?:born (?:on |in )?(?=\d)|date of birth\b)|\((?:passport|national id|mali id|turkish res|false))"
    r".*?(?=\([^()]*;[^()]*\)|in arabic|\(as prev|$)",
    re.IGNORECASE,
)


def australia(path: Path) -> Tally:
    """Rows of the workbook: a number and the letters of its further names."""
    tally = Tally(identifiers=None, relations=None)
    for row in workbook(path)[1:]:
        if row and (number := re.match(r"\d+", row[0])):
            tally.entries.add(number[0])
            for text in re.split(r"\(?(?:(?:previously|formerly) listed as|in Arabic)[.:)]?", row[1], flags=re.IGNORECASE):
                tally.name(number[0], text)
    return tally


def screening(path: Path) -> Tally:
    """Rows of the CSV: the name and the alternative names; ``ids`` of the kinds that are numbers, call signs; owners of vessels, links."""
    tally = Tally()
    for at, row in enumerate(csv.DictReader(read_text(path).splitlines())):
        entry = str(at)
        tally.entries.add(entry)
        for text in (row["name"], *row["alt_names"].split("; ")):
            tally.name(entry, text)
        for text in (row.get("ids") or "").split("; "):
            if is_number(text.rpartition(", ")[2] + " "):
                tally.identifier(entry, text)
        tally.identifier(entry, row["call_sign"] and f"call sign {row['call_sign']}")
        tally.relation(entry, row["vessel_owner"] and f"owner {row['vessel_owner']}")
        for text in re.split(r"; ", row["remarks"]):
            if is_number(text.strip("(). ")):
                tally.identifier(entry, text)
        for text in re.split(r"; |\) \(|\.\s*\(", row["remarks"]):
            if linked := is_linked(f"({text.lstrip('(')}"):
                tally.relation(entry, text.lstrip("(")[linked - 1 :])
    return tally


def denied(path: Path) -> Tally:
    """Rows of the tab-separated file; aliases after ``A/K/A``."""
    tally = Tally(identifiers=None, relations=None)
    for at, row in enumerate(csv.DictReader(read_text(path, "cp1252").splitlines(), delimiter="\t")):
        tally.entries.add(str(at))
        for text in re.split(r"\b(?:A[/.]?K[/.]?A|D[/.]?B[/.]?A|F[/.]?K[/.]?A)\b", row["Name"], flags=re.IGNORECASE):
            tally.name(str(at), text)
    return tally


def pakistan(path: Path) -> Tally:
    """Objects of the JSON array: names parted by ``@`` and ``alias``; identity numbers."""
    tally = Tally(relations=None)
    for at, item in enumerate(json.loads(read_text(path))):
        tally.entries.add(str(at))
        first, *others = re.split(r"@|\balias\b", item["Name"], flags=re.IGNORECASE)
        for text in (first, *(alias for other in others for alias in other.split(","))):
            tally.name(str(at), text)
        tally.identifier(str(at), item["CNIC"] or "")
    return tally


def china(path: Path) -> Tally:
    """Rows of the table: name, aliases, Chinese name; the Wikidata number."""
    tally = Tally(relations=None)
    for at, row in enumerate(csv.DictReader(read_text(path).splitlines())):
        tally.entries.add(str(at))
        for text in (row["Name"], *row["Alias"].split(";"), row["Chinese name"]):
            tally.name(str(at), text)
        tally.identifier(str(at), row["QID"])
    return tally


def israel(path: Path) -> Tally:
    """Numbered rows of the workbook: names before and after "also known as"; passports that are printed with a number."""
    tally = Tally(relations=None)
    places: dict[str, str] = {}
    for row in workbook(path):
        if not row or not re.fullmatch(r"\d+(?:\.0)?", row[0]):
            continue
        entry = places.setdefault(re.sub(r"\W|^\d+", "", row[3]).casefold(), str(len(places)))
        tally.entries.add(entry)
        for text in re.split(r"ידוע גם:|\b[AF]\.?K\.?A\b\.?:?|\b[af]\.k\.a\.:?|;|(?<!\w)[a-o]\)", row[6], flags=re.IGNORECASE):
            tally.name(entry, re.sub(r"\b[1-4]:|\bna\b", "", text))
        for number in re.findall(r"(?:(?<=\s)|(?<=[:)])|^)(?:[A-Z]{0,2} ?)\d{6,11}\b", row[7]):
            tally.identifier(entry, number)
    return tally


def japan(folder: Path) -> Tally:
    """The texts of METI: an entry has one address; the English aliases that it announces are counted by the number it states."""
    tally = Tally(identifiers=None, names=None, relations=None)
    for path in sorted(folder.glob("*.txt")):
        for _ in re.findall(r"所\s*在\s*地\s*[：:]", read_text(path)):
            tally.entries.add(str(len(tally.entries)))
    return tally


def turkey(path: Path) -> Tally:
    """The text of list A: an entry for each label of a name, and for each company named in prose by its tax number."""
    tally = Tally(identifiers=None, names=None, relations=None)
    text = read_text(path).replace("\xa0", " ").replace("\u2028", "\n")
    for _ in re.finditer(r"^[\t •]*(?:\d+ *[.-] *)?Adı(?: Soyadı)?[\t ]*(?::|$)|\d{10} VKN", text, re.MULTILINE):
        tally.entries.add(str(len(tally.entries)))
    return tally


def eu_journal(folder: Path) -> Tally:
    """Rows of the tables: names and aliases; every number, address and account of the columns that hold one."""
    tally = Tally(identifiers=None, relations=None)
    places: dict[str, str] = {}
    for path in sorted(folder.glob("3*.csv")):
        for row in csv.DictReader(read_text(path).splitlines()):
            content = "|".join(text for key, text in row.items() if key not in ("programKey", "measure", "startDate", "reason"))
            entry = places.setdefault(content, str(len(places)))
            tally.entries.add(entry)
            for column in ("name", "alias", "weakAlias", "previousName"):
                for values in csv.reader([row[column]], delimiter=";" if column != "name" else "\0", skipinitialspace=True):
                    for text in values:
                        tally.name(entry, _SAID.sub(" ", text))
    return tally


def uk_list(path: Path) -> Tally:
    """Rows of the ODS: the identifier of the entry and its name; the group id of the old list."""
    tally = Tally(relations=None)
    with zipfile.ZipFile(path) as archive:
        content = archive.read("content.xml").decode()
    for row in re.findall(r"<table:table-row.*?</table:table-row>", content, re.DOTALL)[1:]:
        cells = [
            html.unescape(re.sub(r"<[^>]+>", " ", cell)).strip()
            for cell in re.findall(r"<table:table-cell[^>]*?(?:/>|>.*?</table:table-cell>)", row, re.DOTALL)
        ]
        if cells and cells[0]:
            tally.entries.add(cells[0])
            tally.name(cells[0], cells[2])
            tally.identifier(cells[0], cells[1])
    return tally


def uk_old_list(path: Path) -> Tally:
    """Rows of the CSV below "Last Updated": a group's names, each of up to six parts; former names in the other information."""
    tally = Tally(identifiers=None, relations=None)
    for row in csv.DictReader(read_text(path, "cp1252").splitlines()[1:]):
        tally.entries.add(row["Group ID"])
        tally.name(row["Group ID"], " ".join(row[f"Name {number}"] or "" for number in (1, 2, 3, 4, 5, 6)))
        for text in re.findall(r"Formerly known as (.+?)(?:\.(?: |$)| Rereg)", row["Other Information"] or ""):
            tally.name(row["Group ID"], text)
    return tally
