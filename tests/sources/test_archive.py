"""Which day a name bears, and which files of a folder are one edition."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from casemate.errors import InputRefusedError
from casemate.sources.archive import Edition, Unusable, day_in, editions_in
from casemate.sources.raw import Limits


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("2018-12-19", date(2018, 12, 19)), ("2018-12-19_sdn_csv_set", date(2018, 12, 19)), ("sdn_20181219.csv", date(2018, 12, 19)),
        ("2018_12_19", date(2018, 12, 19)), ("sdn.2018.12.19.csv", date(2018, 12, 19)), ("2021-05-22T22:02:00", date(2021, 5, 22)),
        ("20210522220200.csv", date(2021, 5, 22)), ("consolidated.xml", None), ("2024-06_sdn", None), ("daily_2021-05_2024-07", None),
        ("1994-2016", None), ("2018-02-30", None), ("912018-12-19", None), ("2018-12-199", None),
        ("2018-12-19-2018-12-19", date(2018, 12, 19)),
    ],
)  # fmt: skip
def test_a_name_bears_a_day(name: str, day: date | None) -> None:
    assert day_in(name) == day


def test_a_name_with_two_days_is_refused() -> None:
    with pytest.raises(InputRefusedError, match="two days, 2018-01-01 and 2018-01-02"):
        day_in("2018-01-01_2018-01-02")


def place(root: Path, *paths: str) -> None:
    for path in paths:
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(path)


def found(root: Path) -> list[tuple[date | None, tuple[str, ...]]]:
    editions = []
    for item in editions_in(root):
        assert isinstance(item, Edition)
        with item.opened(Limits()) as raw:
            editions.append((item.day, tuple(file.name for file in raw.files)))
    return editions


@pytest.mark.parametrize(
    ("paths", "editions"),
    [
        (("2018-01-26/a.csv", "2018-01-26/b.csv"), [(date(2018, 1, 26), ("a.csv", "b.csv"))]),
        (("2018/01/26/a.csv",), [(date(2018, 1, 26), ("a.csv",))]),
        (("2018-01-26/csv/a.csv",), [(date(2018, 1, 26), ("a.csv",))]),
        (("sdn_20180126.csv", "alt_20180126.csv", "sdn_20180127.csv"),
         [(date(2018, 1, 26), ("alt_20180126.csv", "sdn_20180126.csv")), (date(2018, 1, 27), ("sdn_20180127.csv",))]),
        (("a.csv", "b.csv"), [(None, ("a.csv", "b.csv"))]),
        (("2018-01-26/.hidden", "2018-01-26/a.csv"), [(date(2018, 1, 26), ("a.csv",))]),
    ],
)  # fmt: skip
def test_files_that_lie_together_are_an_edition(tmp_path: Path, paths: tuple[str, ...], editions: list[object]) -> None:
    place(tmp_path, *paths)
    assert found(tmp_path) == editions


def test_the_day_of_the_archive_itself_is_not_that_of_its_folders(tmp_path: Path) -> None:
    place(tmp_path / "2020-01-01", "old/a.csv")
    assert found(tmp_path / "2020-01-01") == [(None, ("a.csv",))]


def test_a_folder_with_two_days_is_named_and_the_rest_found(tmp_path: Path) -> None:
    place(tmp_path, "2018-01-01_2018-02-01/a.csv", "2018-03-01/a.csv")
    assert [type(item) for item in editions_in(tmp_path)] == [Unusable, Edition]


def test_a_link_to_a_folder_is_not_followed(tmp_path: Path) -> None:
    place(tmp_path, "2018-03-01/a.csv")
    (tmp_path / "2018-03-01" / "again").symlink_to(tmp_path)
    assert len(found(tmp_path)) == 1
