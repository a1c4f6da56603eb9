"""Lists that are XML: the United Nations, the European Union's old file, Canada, Switzerland."""

from __future__ import annotations

import re
from pathlib import Path

from benchmarks.rawcounts.tally import Tally, by_script, elements, texts, words

_LANGUAGE = r"(?:Arabic|Belarus+ian|Russian|Ukrainian|Persian|Farsi|Burmese|Chinese|Hebrew|Serbian|Romanian|English|French)\s*:"
_CANADIAN = re.compile(rf"[;,]|\s+or\s+|\s/\s?|\s?/\s|{_LANGUAGE}")
_LEGAL_FORM = re.compile(
    r"(?:open |public )?(?:joint stock company|ltd|inc|llc|co|jsc|oao|ooo|ao|зао|ао|оао|пао|ооо|ип|нко|limited|corp|sa|s\.a|gmbh|fze)",
    re.IGNORECASE,
)
#: A number in running text: digits with letters, no year; brackets and days are taken out before.
_UN_NUMBER = re.compile(r"\b(?!(?:19|20)\d\d\b)(?:[A-Z]{1,2}[ -]?)?(?=[A-Z0-9/-]*\d{3})[A-Z0-9][A-Z0-9/-]*[A-Z0-9]\b")
_UN_ASIDE = re.compile(r"\([^()]*\)|(?<![\w/-])(?:\d{4}-\d\d-\d\d|\d\d?[-/]\d\d?[-/]\d{4})(?![\w/-])")
#: What the list says about a name beside it.
_UN_SAID = re.compile(
    r"\(?\b(?:(?:previously|formerly) listed(?: as| under)?|original script|in arabic|(?:in )?russian(?: script)?|tigrinya|sub-unit name|"
    r"(?:birth|combat) name|initials|(?:prominently )?known (?:as|by this nom de guerre)|nom de guerre|"
    r"transliterations?(?: of original script name)?|translation: the conqueror)\b\)?[:.,]?|, born .*",
    re.IGNORECASE,
)
_UN_NAMES = ("FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME")


def un(path: Path) -> Tally:
    """``INDIVIDUAL`` and ``ENTITY``: the name, its original script, aliases; documents with a number."""
    tally = Tally(relations=None)
    for entry in elements(path, "INDIVIDUAL", "ENTITY"):
        number = texts(entry, "REFERENCE_NUMBER")[0].replace("TAI.", "TAi.")
        tally.entries.add(number)
        tally.name(number, " ".join(text for part in _UN_NAMES for text in texts(entry, part)))
        for text in (
            texts(entry, "NAME_ORIGINAL_SCRIPT") + texts(entry, "INDIVIDUAL_ALIAS/ALIAS_NAME") + texts(entry, "ENTITY_ALIAS/ALIAS_NAME")
        ):
            for name in re.split(r";|،|\b[a-k]\)", _UN_SAID.sub(" ", text)):
                for run in by_script(name):
                    tally.name(number, run)
        for alias in (*entry.findall("INDIVIDUAL_ALIAS"), *entry.findall("ENTITY_ALIAS")):
            # A note holds names where it gives the original spelling, or lists what the alias is in Latin letters.
            foreign = not re.search("[A-Za-z]", " ".join(texts(alias, "ALIAS_NAME")))
            for note in texts(alias, "NOTE"):
                listed = re.findall(r"\(([^()\d]*;[^()\d]*)\)", note) + ([note] if "transliteration" in note else [])
                for run in by_script(_UN_SAID.sub(" ", note)):
                    if foreign or not re.search("[A-Za-z]", run):
                        listed.append(run)
                for text in listed:
                    for name in re.split("[;,]" if "transliteration" in note else ";", _UN_SAID.sub(" ", text)):
                        tally.name(number, name)
        for document in entry.findall("INDIVIDUAL_DOCUMENT"):
            for text in texts(document, "NUMBER") or _UN_NUMBER.findall(_UN_ASIDE.sub("", " ".join(document.itertext()))):
                tally.identifier(number, text)
    return tally


def eu_global(path: Path) -> Tally:
    """``ENTITY``: the whole names, the passports (any document)."""
    tally = Tally(relations=None)
    for entry in elements(path, "ENTITY"):
        number = entry.get("Id", "")
        tally.entries.add(number)
        for text in texts(entry, "NAME/WHOLENAME"):
            tally.name(number, text)
        for text in texts(entry, "PASSPORT/NUMBER"):
            tally.identifier(number, text.partition(" (")[0])
    return tally


def canada(path: Path) -> Tally:
    """``record``: a person's two names, or the entity or ship; aliases parted by semicolons or commas; IMO numbers."""
    tally = Tally(relations=None)
    for at, record in enumerate(elements(path, "record")):
        entry = str(at)
        tally.entries.add(entry)
        tally.name(entry, " ".join(texts(record, "GivenName") + texts(record, "LastName")))
        for text in texts(record, "Entity") + texts(record, "EntityOrShip"):
            own, _, also_known = text.partition("(also known as")
            halves = own.split("/")
            for half in halves if len(halves) == 2 and all(len(half.split()) > 1 for half in halves) else [own]:
                tally.name(entry, half)
            for also in [also_known] if also_known else []:
                for alias in _CANADIAN.split(also):
                    tally.name(entry, alias)
        for text in texts(record, "Aliases"):
            for alias in _CANADIAN.split(text):
                if not _LEGAL_FORM.fullmatch(alias.strip(" .()")):
                    tally.name(entry, alias)
            # A legal form behind a comma is part of the name before it.
            tally.words.setdefault(entry, set()).update(words(text))
        for text in texts(record, "ShipIMONumber"):
            tally.identifier(entry, text)
    return tally


def switzerland(path: Path) -> Tally:
    """``target``: each name with its parts; identification documents."""
    tally = Tally(relations=None)
    for target in elements(path, "target"):
        entry = target.get("ssid", "")
        newest = max(target.findall("modification"), key=lambda change: change.get("publication-date", ""))
        if newest.get("modification-type") == "de-listed":
            continue
        tally.entries.add(entry)
        for name in target.iter("name"):
            parts = [
                text
                for part in sorted(name.findall("name-part"), key=lambda part: int(part.get("order", "0")))
                for text in texts(part, "value")
            ]
            tally.name(entry, " ".join(parts))
        for document in target.iter("identification-document"):
            for text in texts(document, "number"):
                tally.identifier(entry, text)
    return tally
