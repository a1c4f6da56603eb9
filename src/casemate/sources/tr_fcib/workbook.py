"""MASAK's workbooks (lists B, C and D): one row per party, headed in Turkish; the headings differ from list to list."""

from __future__ import annotations

import re
from collections.abc import Iterator

from casemate.errors import SourceError
from casemate.sources.raw import RawFile
from casemate.sources.sheet import rows, sheets

#: Heading, in one line -> field. From the workbooks' headings as OpenSanctions' ``tr_fcib.yml`` documents them.
HEADINGS = {
    "Sıra No": "serial",
    "MVD YAPTIRIM TÜRÜ": "measure",
    "ADI SOYADI-ÜNVANI": "name",
    "GERÇEK/TÜZEL KİŞİ/KURULUŞ/ORGANİZASYON ADI SOYADI ÜNVANI": "name",
    "Gerçek Kişi Soyadı Ünvanı": "name",
    "Tüzel Kuruluş/Organizasyon Ünvanı": "entity_name",
    "Eski Adı": "former",
    "KULLANDIĞI BİLİNEN DİĞER İSİMLERİ": "alias",
    "Kullandığı Bilinen Diğer İsmler": "alias",
    "TCKN-VKN-PASAPORT NO": "number",
    "TCKN/ VKN/GKN PASAPORT NO": "number",
    "Pasaport No/ Diğer Muhtelif Bilgiler": "other_number",
    "UYRUĞU": "nationality",
    "Uyruğu": "nationality",
    "TABİ OLDUĞU DİĞER UYRUKLAR": "other_nationality",
    "TABİ OLDUĞU DİĞER UYRUK": "other_nationality",
    "ANNE ADI": "mother",
    "Anne Adı": "mother",
    "BABA ADI": "father",
    "Baba Adı": "father",
    "DOĞUM TARİHİ": "birth_date",
    "Doğum Tarihi": "birth_date",
    "DOĞUM TARİHİ/KURULUŞ": "founded_or_born",
    "DOĞUM YERİ": "birth_place",
    "Görevi": "position",
    "Adres": "address",
    "ÖRGÜTÜ": "organisation",
    "Örgütü": "organisation",
    "KARAR TARİH-SAYISI": "decision",
    "BKK-CBK Karar Tarih ve Sayısı": "decision",
    "RESMİ GAZETE TARİH-SAYISI": "gazette",
    "RESMİ GAZETE TARİH SAYISI": "gazette",
    "R.Gazete Tarih Sayı": "gazette",
    "Listeye Alınma Tarihi": "listed",
    "Diğer Bilgiler": "info",
}
_PROGRAMMES = (
    ("TR-7262-3", re.compile(r"7262|3\.?-?A\b|3A3B", re.IGNORECASE)),
    ("TR-6415-6", re.compile(r"(?<!\d)6\.?[ _-]*MADDE", re.IGNORECASE)),
    ("TR-6415-7", re.compile(r"(?<!\d)7\.?[ _-]*MADDE", re.IGNORECASE)),
)


def programme_of(raw: RawFile) -> str | None:
    """The programme that the name of MASAK's file tells (``…-6415-SAYILI-KANUN-7.-MADDE.xlsx``), ``None`` where it tells none."""
    found = [programme for programme, words in _PROGRAMMES if words.search(raw.name)]
    return found[0] if found else None


def read_rows(raw: RawFile) -> Iterator[tuple[int, dict[str, str]]]:
    """``(row number, field -> text)`` of all sheets; rows without a name are left out where they hold nothing at all.

    Raises: SourceError for a heading that is not known, a sheet without headings, a row without a name.
    """
    for sheet in sheets(raw):
        columns: list[str] = []
        for number, cells in rows(raw, sheet):
            if not columns:
                columns = _columns(cells, raw, number)
                continue
            row = {name: " ".join(text.split()) for name, text in zip(columns, cells, strict=True) if name and text}
            if not row.get("name") and not row.get("entity_name"):
                if set(row) <= {"serial"}:
                    continue
                raise SourceError("a row without a name", file=raw.name, line=number, field=sheet, remedy="The format has changed")
            yield number, row


def _columns(cells: list[str], raw: RawFile, number: int) -> list[str]:
    """The fields of the heading row; a title above it (one cell) is not a heading row."""
    texts = [" ".join(text.split()) for text in cells]
    if sum(bool(text) for text in texts) < 3:
        return []
    columns = [HEADINGS.get(text, "") for text in texts]
    for text, name in zip(texts, columns, strict=True):
        if (text and not name) or (name and columns.count(name) > 1):
            raise SourceError(
                "a column that is not known, or stands twice",
                file=raw.name,
                line=number,
                field="heading",
                value=text,
                remedy="The format has changed",
            )
    if "name" not in columns and "entity_name" not in columns:
        raise SourceError("no column of names", file=raw.name, line=number, field="heading", remedy="The format has changed")
    return columns
