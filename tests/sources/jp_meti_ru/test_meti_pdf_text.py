"""METI's lists as pdftotext gives them."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

from casemate.errors import SourceError
from casemate.sources.jp_meti_ru.entry import parse_names
from tests.realdata import real
from tests.sources.opened import Opened, sample, write

ID, FORMAT = "jp_meti_ru", "meti-pdf-text"
RUSSIA = "list_russia_tokutei.pdf.txt"
_WORDS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen")


@pytest.mark.real
def test_the_real_texts_have_as_many_entries_as_addresses_and_as_many_aliases_as_they_announce() -> None:
    folder = real("jp/meti_russia_end_users_text")
    read = Opened(ID, folder)
    text = "".join(path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.txt")))
    assert len(read.listings) == len(re.findall(r"所\s*在\s*地\s*[：:]", text)) == 644
    announced = [_WORDS.index(word) + 1 for word in re.findall(rf"follow(?:ing)?\s+({'|'.join(_WORDS)})\s*alias", text)]
    assert not read.journal.warnings
    assert sum(len(aliases) for aliases in _announced(folder)) == sum(announced) == 1385
    assert read.reading.published == date(2025, 9, 12)
    assert read.reading.partial is None
    assert all(listing.places and listing.caption.isprintable() for listing in read.listings.values())
    assert not [listing.caption for listing in read.listings.values() if re.search("[\u3040-\u9fff]", listing.caption)]


def _announced(folder: Path) -> list[list[str]]:
    from casemate.sources.jp_meti_ru import parse
    from casemate.sources.raw import open_raw

    found = []
    for raw in open_raw(folder).files:
        for entry in parse._entries(raw):
            before = parse._ADDRESS.split("\n".join(entry.lines))[0]
            names = parse_names(before.split("\n"))
            if names is not None and names.stated is not None:
                found.append(names.english_aliases)
    return found


@pytest.mark.parametrize(
    ("lines", "english", "japanese", "aliases"),
    [
        (["有限会社見本", "Sample LLC"], "Sample LLC", "有限会社見本", []),
        (["有限会社見本Sample Trade LLC"], "Sample Trade LLC", "有限会社見本", []),
        (["見本 DMCC", "Sample DMCC"], "Sample DMCC", "見本 DMCC", []),
        (["見本（別称、ミホン", "Mihon）", "Sample, a.k.a., the following one alias:", "-Mihon"], "Sample", "見本", ["Mihon"]),
        (["見本", "Sample, a.k.a., the following two aliases:", "-A-", "B; and-C."], "Sample", "見本", ["A-B", "C"]),
        (
            ["見本", "Sample, a.k.a. the following two aliases:", "—Mihon Co., Ltd.;", "—S.A.M."],
            "Sample",
            "見本",
            ["Mihon Co., Ltd.", "S.A.M."],
        ),
        (["見本", "Sample, the following two aliases:", "—Bee AS", "—Bee A.Ș."], "Sample", "見本", ["Bee AS", "Bee A.Ș."]),
    ],
)
def test_names_are_read_in_each_way_of_writing(lines: list[str], english: str, japanese: str, aliases: list[str]) -> None:
    names = parse_names(lines)
    assert names is not None
    assert (names.english, names.japanese, names.english_aliases) == (english, japanese, aliases)


def test_one_list_of_three_is_a_partial_edition(tmp_path: Path) -> None:
    read = Opened(ID, write(tmp_path / "in", {RUSSIA: sample(ID, FORMAT)[RUSSIA]}))
    assert read.reading.partial == "without METI-THIRD and METI-BY"


def test_the_same_list_twice_is_refused(tmp_path: Path) -> None:
    text = sample(ID, FORMAT)[RUSSIA]
    with pytest.raises(SourceError, match="stands twice"):
        Opened(ID, write(tmp_path / "in", {"a.txt": text, "b.txt": text}))


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("２ 試験研究所", "試験研究所", "entry 2 is missing"),
        ("所 在 地 ： ", "", "is missing"),
        ("Alfa Specimen Group\n別称：ASG社; 有限会社 ASG\nLLC Company ASG; Kompaniya ASG\n", "", "without a Japanese and an English name"),
        ("所在地：ul. Testovaya, d. 20A, Moscow 111000, Russia", "", "an entry without an address"),
        ("最終更新日：2025 年09 月12 日", "", "the head of the text lacks"),
        ("最終更新日：2025 年09 月12 日", "最終更新日：2025 年19 月12 日", "the head of the text lacks"),
    ],
)
def test_a_text_that_lost_a_piece_is_refused(tmp_path: Path, old: str, new: str, words: str) -> None:
    text = sample(ID, FORMAT)[RUSSIA].decode()
    assert old in text
    with pytest.raises(SourceError, match=words) as refused:
        Opened(ID, write(tmp_path / "in", {RUSSIA: text.replace(old, new)}))
    assert refused.value.file == RUSSIA
    assert refused.value.remedy


def test_a_text_in_another_encoding_is_refused_with_the_line(tmp_path: Path) -> None:
    data = sample(ID, FORMAT)[RUSSIA] + b"6 \x83\xff"
    with pytest.raises(SourceError, match="not UTF-8") as refused:
        Opened(ID, write(tmp_path / "in", {RUSSIA: data}))
    assert refused.value.line == data.count(b"\n") + 1


def test_another_japanese_text_is_not_recognised(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="this is not jp_meti_ru"):
        Opened(ID, write(tmp_path / "in", {"a.txt": "○ 外国ユーザーリスト\n指定日：2022 年03月01 日\n"}))
