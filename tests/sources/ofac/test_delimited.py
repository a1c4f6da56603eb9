"""Editions in the delimited formats: parts, seams, what is refused and what is partial."""

from __future__ import annotations

from pathlib import Path

import pytest

from casemate.errors import LimitError, SourceError
from casemate.model.listing import Fact, Name, Place, Relation
from casemate.sources.ofac import delimited
from casemate.sources.raw import open_raw
from tests.sources.ofac.edition import MAIN, Opened, address, alias, entry, table

LONG = "DOB 1962; " + "".join(f"Linked To: COMPANY {number:03d}; " for number in range(50))
CUT, REST = LONG[:1000], LONG[1000:] + "Gender Male."


def test_an_edition_carries_the_parts_that_its_files_carry(tmp_path: Path) -> None:
    files = {"sdn.csv": MAIN.replace(b"-0- \r\n", b'"Gender Male."\r\n'), "alt.csv": table([alias(1)]), "sdn_comments.csv": b"\x1a"}
    assert Opened(tmp_path, files).reading.parts == ("entries", "remarks", "aliases", "comments")


def test_a_main_file_without_any_remark_carries_no_remarks(tmp_path: Path) -> None:
    assert Opened(tmp_path, {"sdn.csv": MAIN}).reading.parts == ("entries",)


@pytest.mark.parametrize(("name", "row", "part"), [("alt.csv", alias(9), "aliases"), ("sdn_address.csv", address(9), "addresses")])
def test_an_edition_of_aliases_or_addresses_alone_is_one(tmp_path: Path, name: str, row: list[str | int | None], part: str) -> None:
    opened = Opened(tmp_path, {name: table([row])})
    assert (opened.reading.parts, [native_id for native_id, _ in opened.fragments]) == ((part,), ["9"])


def test_an_alias_is_the_same_with_and_without_the_main_file(tmp_path: Path) -> None:
    alone, whole = tmp_path / "alone", tmp_path / "whole"
    alone.mkdir()
    whole.mkdir()
    aliases = table([alias(1, "DOE, Jane")])
    main = table([entry(1, "DOE, J.", kind="individual"), entry(2, programme="SDGT")])
    assert Opened(alone, {"alt.csv": aliases}).of("aliases", "1") == Opened(whole, {"alt.csv": aliases, "sdn.csv": main}).of("aliases", "1")


@pytest.mark.parametrize(("kind", "expected"), [("aka", "alias"), ("fka", "former"), ("nka", "alias")])
def test_the_kind_of_an_alias(tmp_path: Path, kind: str, expected: str) -> None:
    [name] = Opened(tmp_path, {"alt.csv": table([alias(1, kind=kind)])}).of("aliases", "1")
    assert isinstance(name, Name)
    assert name.kind == expected


def test_every_alias_and_address_stands_on_its_line(tmp_path: Path) -> None:
    rows = [address(1, None, None, None), address(1), address(1, "2 Road"), address(2)]
    opened = Opened(tmp_path, {"add.csv": table(rows), "alt.csv": table([alias(1), alias(1, "X"), alias(2)])})
    assert [(native_id, f.part, f.lines) for native_id, f in opened.fragments] == [
        ("1", "aliases", (1, 2)), ("2", "aliases", (3,)), ("1", "addresses", (2, 3)), ("2", "addresses", (4,)),
    ]  # fmt: skip


def test_an_entry_repeated_without_end_comes_in_many_fragments(tmp_path: Path) -> None:
    opened = Opened(tmp_path, {"alt.csv": table([alias(1, f"NAME {number}") for number in range(1234)])})
    assert [len(fragment.names) for _, fragment in opened.fragments] == [500, 500, 234]


def test_the_address_is_one_line_and_the_country_a_code(tmp_path: Path) -> None:
    assert Opened(tmp_path, {"add.csv": table([address(1)])}).of("addresses", "1") == [
        Place("address", "1 Road, Havana, Cuba", street="1 Road", country="cu")
    ]


@pytest.mark.parametrize(
    ("kind", "schema"), [(None, "Organization"), ("individual", "Person"), ("vessel", "Vessel"), ("aircraft", "Airplane")]
)
def test_the_schema_follows_from_the_type(tmp_path: Path, kind: str | None, schema: str) -> None:
    main = table([entry(1, kind=kind), entry(2, programme="SDGT")])
    assert Opened(tmp_path, {"sdn.csv": main}).fragments[0][1].schema == schema


def test_programmes_are_told_apart_without_their_outer_brackets(tmp_path: Path) -> None:
    assert Opened(tmp_path, {"sdn.csv": table([entry(1, programme="IFSR] [NPWMD"), entry(2)])}).fragments[0][1].programmes == (
        "IFSR",
        "NPWMD",
    )


def test_a_persons_primary_name_has_its_parts(tmp_path: Path) -> None:
    [name] = Opened(tmp_path, {"sdn.csv": table([entry(1, "DOE, Jane Q.", kind="individual"), entry(2, programme="SDGT")])}).of(
        "entries", "1"
    )
    assert name == Name("DOE, Jane Q.", parts=(("lastName", "DOE"), ("firstName", "Jane Q.")))


class TestSeam:
    """A remark that OFAC cuts and continues in the comments, in the middle of a word."""

    def parts(self, folder: Path, comments: bool) -> Opened:
        files = {"sdn.csv": table([entry(1, remark=CUT), entry(2, programme="SDGT", remark="Gender Female.")])}
        return Opened(folder, {**files, "sdn_comments.csv": table([[1, REST]])} if comments else files)

    def test_no_link_is_lost_at_the_seam(self, tmp_path: Path) -> None:
        opened = self.parts(tmp_path, comments=True)
        links = [value for part in ("remarks", "comments") for value in opened.of(part, "1") if isinstance(value, Relation)]
        assert [link.target for link in links] == [f"COMPANY {number:03d}" for number in range(50)]

    def test_what_follows_the_seam_belongs_to_the_comments(self, tmp_path: Path) -> None:
        assert Fact("gender", "male") in self.parts(tmp_path, comments=True).of("comments", "1")

    def test_the_remarks_are_the_same_without_comments(self, tmp_path: Path) -> None:
        with_comments, without = tmp_path / "with", tmp_path / "without"
        with_comments.mkdir()
        without.mkdir()
        first, second = self.parts(with_comments, comments=True), self.parts(without, comments=False)
        assert first.of("remarks", "1") == second.of("remarks", "1")
        assert "comments" not in second.reading.parts

    def test_a_cut_without_comments_is_said(self, tmp_path: Path) -> None:
        assert self.parts(tmp_path, comments=False).journal.warnings == [
            "a remark is cut and the comments file is absent: sdn.csv:1, ent_num 1"
        ]

    def test_a_cut_that_the_comments_do_not_continue_is_said(self, tmp_path: Path) -> None:
        main = table([entry(1, remark=CUT), entry(2, programme="SDGT", remark=CUT)])
        warnings = Opened(tmp_path, {"sdn.csv": main, "sdn_comments.csv": table([[1, REST]])}).journal.warnings
        assert warnings == ["a remark is cut and the comments do not continue it: sdn.csv:2, ent_num 2"]

    def test_an_empty_comments_file_beside_cut_remarks_is_no_part(self, tmp_path: Path) -> None:
        main = table([entry(1, remark=CUT), entry(2, programme="SDGT")])
        assert "comments" not in Opened(tmp_path, {"sdn.csv": main, "sdn_comments.csv": b"\x1a"}).reading.parts

    def test_a_comments_row_that_breaks_off_makes_the_edition_partial(self, tmp_path: Path) -> None:
        opened = Opened(
            tmp_path, {"sdn.csv": table([entry(1, remark=CUT), entry(2, programme="SDGT")]), "sdn_comments.csv": b'1,"' + REST.encode()[:9]}
        )
        assert "sdn_comments.csv breaks off in line 1" in str(opened.reading.partial)

    def test_comments_without_their_main_file_are_left_out(self, tmp_path: Path) -> None:
        opened = Opened(tmp_path, {"alt.csv": table([alias(1)]), "sdn_comments.csv": table([[1, REST]])})
        assert (opened.reading.parts, len(opened.journal.warnings)) == (("aliases",), 1)

    def test_comments_without_end_are_refused(self, tmp_path: Path) -> None:
        rows: list[list[str | int | None]] = [[number, "x" * 100_000] for number in range(1, 180)]
        with pytest.raises(LimitError):
            Opened(
                tmp_path,
                {"sdn.csv": table([entry(n, programme=("CUBA", "SDGT")[n % 2]) for n in range(1, 200)]), "sdn_comments.csv": table(rows)},
            )


@pytest.mark.parametrize(
    ("files", "reason"),
    [
        ({"sdn.csv": b"\x1a"}, "no entries"),
        ({"sdn.csv": b"ent_num,SDN_name,,,,,,,,,,\r\n\x1a"}, "holds a header alone"),
        ({"sdn.csv": MAIN, "alt.csv": b""}, "no aliases"),
        ({"sdn.csv": MAIN, "alt.csv": table([alias(1, kind="xxx")])}, "no such alias"),
        ({"sdn.csv": table([entry(1, kind="robot"), entry(2, programme="SDGT")])}, "unknown type of party"),
        ({"sdn.csv": MAIN.replace(b'"FIRST"', b"-0- ")}, "an entry without a name"),
        ({"sdn.csv": MAIN.replace(b'"CUBA"', b"-0- ")}, "an entry without a programme"),
        ({"sdn_comments.csv": table([[1, "x"]])}, "comments alone"),
        ({"sdn.csv": table([entry(1, programme="NS-PLC"), entry(2, programme="UKRAINE-EO13662")])}, "this is us_ofac_cons"),
        ({"sdn.csv": table([*(entry(n, programme=("CUBA", "SDGT")[n % 2]) for n in range(1, 30)), entry(40, programme="FSE-IR")])},
         "two lists in one file"),
        ({"alt.csv": table([alias(1)]), "sdn_alt.csv": table([alias(2)])}, "two different files are the same part"),
    ],
)  # fmt: skip
def test_damage_and_the_wrong_list_are_refused_with_the_reason(tmp_path: Path, files: dict[str, bytes], reason: str) -> None:
    with pytest.raises(SourceError, match=reason):
        Opened(tmp_path, files)


def test_a_main_file_of_the_other_list_under_a_name_of_its_own_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="this is us_ofac_sdn"):
        Opened(tmp_path, {"download.csv": MAIN}, "us_ofac_cons")


@pytest.mark.parametrize(
    ("files", "reason"),
    [
        ({"sdn.csv": MAIN[:-20]}, "sdn.csv breaks off in line 3"),
        ({"sdn.csv": MAIN, "alt.csv": table([alias(1), alias(2)])[:-30]}, "alt.csv breaks off in line 2"),
        ({"sdn.csv": MAIN + b"9,\"MORE\"" + b",-0- " * 10}, "two lists in one file: a second file begins in line 4 of sdn.csv"),
        ({"sdn.csv": table([entry(1, programme="IRGC] [SDGT"), entry(2, programme="IRGC")])},
         "every entry of sdn.csv carries the programme IRGC"),
        ({"sdn.csv": table([entry(1), entry(2, programme="SDGT"), entry(1, "ANOTHER")])}, "ent_num 1 stands twice, on the lines 1 and 3"),
        ({"sdn.csv": MAIN, "alt.csv": table([alias(4)])}, "ent_num 4 on line 1 of alt.csv is not in the main file"),
        ({"sdn.csv": MAIN, "add.csv": table([address(4)])}, "ent_num 4 on line 1 of add.csv is not in the main file"),
        ({"sdn.csv": MAIN, "sdn_comments.csv": table([[4, "x"]])}, "ent_num 4 on line 1 of sdn_comments.csv is not in the main file"),
    ],
)  # fmt: skip
def test_what_is_not_the_whole_list_says_so(tmp_path: Path, files: dict[str, bytes], reason: str) -> None:
    assert str(Opened(tmp_path, files).reading.partial).startswith(reason)


def test_a_user_who_insists_gets_the_second_row_of_a_number_under_an_id_of_its_own(tmp_path: Path) -> None:
    opened = Opened(tmp_path, {"sdn.csv": table([entry(1), entry(2, programme="SDGT"), entry(1, "ANOTHER")])})
    named = {native_id: f.names[0].text for native_id, f in opened.fragments if f.part == "entries"}
    assert named["1#3"] == "ANOTHER"


def test_of_two_joined_files_the_first_alone_is_read(tmp_path: Path) -> None:
    opened = Opened(tmp_path, {"sdn.csv": MAIN + MAIN.replace(b"FIRST", b"OTHER")})
    assert [fragment.names[0].text for _, fragment in opened.fragments] == ["FIRST", "SECOND", "THIRD"]


def test_a_file_without_the_end_mark_that_its_neighbours_have_is_said(tmp_path: Path) -> None:
    opened = Opened(tmp_path, {"sdn.csv": MAIN, "alt.csv": table([alias(1)]).removesuffix(b"\x1a")})
    assert any("no end mark" in warning and warning.endswith("alt.csv") for warning in opened.journal.warnings)


def test_rows_out_of_order_are_read_and_said(tmp_path: Path) -> None:
    opened = Opened(tmp_path, {"sdn.csv": table([entry(5), entry(2, programme="SDGT")])})
    assert (opened.reading.partial, len(opened.journal.warnings)) == (None, 1)


def test_nothing_of_a_damaged_edition_is_given(tmp_path: Path) -> None:
    tmp_path.joinpath("sdn.csv").write_bytes(MAIN)
    tmp_path.joinpath("add.csv").write_bytes(b"2,77\r\n" + table([address(1)]))
    [known, *_] = delimited.formats("us_ofac_sdn")
    with pytest.raises(SourceError):
        Opened(tmp_path, {})
    assert known.recognise(open_raw(tmp_path)) is not None


@pytest.mark.parametrize("name", ["OFAC.csv", "USASanctions.csv", "list.txt"])
def test_a_single_main_file_may_have_any_name(tmp_path: Path, name: str) -> None:
    assert Opened(tmp_path, {name: MAIN}).reading.parts == ("entries",)


@pytest.mark.parametrize("files", [{"aliases.csv": table([alias(1)])}, {"cons_prim.csv": MAIN}, {"x.csv": b"a,b\n"}, {"x.json": b"{}"}])
def test_other_files_are_not_recognised(tmp_path: Path, files: dict[str, bytes]) -> None:
    for name, data in files.items():
        tmp_path.joinpath(name).write_bytes(data)
    assert all(known.recognise(open_raw(tmp_path)) is None for known in delimited.formats("us_ofac_sdn"))


@pytest.mark.parametrize(("extension", "delimiter"), [("csv", ","), ("pip", "|"), ("del", "@")])
def test_the_three_formats_read_alike(tmp_path: Path, extension: str, delimiter: str) -> None:
    rows = [entry(1, "A, B | C", remark="Email Address a@b.example."), entry(2, programme="SDGT")]
    opened = Opened(tmp_path, {f"sdn.{extension}": table(rows, delimiter)}, extension=extension)
    assert [fragment.names[0].text for _, fragment in opened.fragments if fragment.names] == ["A, B | C", "EXAMPLE"]
