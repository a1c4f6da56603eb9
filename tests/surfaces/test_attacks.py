"""What an attacker can hand to the command line: names, list fields, paths, archives, definitions, surroundings. None of it harms."""

from __future__ import annotations

import gzip
import io
import json
import os
import subprocess
import sys
import time
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from casemate.surfaces.cli import main
from tests.lists import person, write_set

SMALL = ("--accept-size", "a test list")
COMMAND = (sys.executable, "-c", "from casemate.surfaces.cli import main; main()")

#: What a list's field may hold: control sequences, titles, hidden and turned text, markup, names of emoji, backslashes.
EVIL = [
    "EVIL \x1b[2J\x1b[1;1HCLEAR no entry",
    "EVIL \x1b]0;pwned\x07 title",
    "EVIL \x9b31m C1",
    "EVIL \u202egpj.exe turned",
    "EVIL \u2066isolated\u2069 text",
    "EVIL [bold red]markup[/] and [link=https://x]link[/link]",
    "EVIL [/] closing",
    "EVIL :smile: and 00:ab:cd",
    "EVIL backslashes \\\\\\",
    "EVIL \u200bzero\u200bwidth\ufeff",
    "EVIL \U000e0041\U000e0042 tags",
    "=cmd|'/c calc'!A1 EVIL",
    "EVIL'; DROP TABLE entries; --",
    "../../../../EVIL/passwd",
    "EVIL " + "\u0301" * 200,
]


@dataclass(frozen=True)
class Done:
    """How a command ended."""

    returncode: int
    stdout: bytes
    stderr: bytes


def process(home: Path, *arguments: str, environment: dict[str, str] | None = None, **options: Any) -> subprocess.CompletedProcess[bytes]:
    """The command line in a process of its own."""
    around = {key: value for key, value in os.environ.items() if key not in ("CASEMATE_CONFIG", "COLUMNS", "FORCE_COLOR")}
    given = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "timeout": 180, **options}
    return subprocess.run([*COMMAND, *arguments], env={**around, "CASEMATE_HOME": str(home), **(environment or {})}, check=False, **given)


def run(home: Path, *arguments: str | bytes) -> Done:
    """The command line from its entry point on, in this process: an attack needs many of them."""
    out, errors = io.BytesIO(), io.BytesIO()
    # Kept here: a wrapper that is collected closes what it wraps.
    stdout = io.TextIOWrapper(out, encoding="utf-8", write_through=True)
    stderr = io.TextIOWrapper(errors, encoding="utf-8", write_through=True)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "argv", ["casemate", *(os.fsdecode(argument) for argument in arguments)])
        patch.setattr(sys, "stdout", stdout)
        patch.setattr(sys, "stderr", stderr)
        patch.setenv("CASEMATE_HOME", str(home))
        for name in ("CASEMATE_CONFIG", "COLUMNS", "FORCE_COLOR"):
            patch.delenv(name, raising=False)
        with pytest.raises(SystemExit) as end:
            main()
    assert isinstance(end.value.code, int)
    done = Done(end.value.code, out.getvalue(), errors.getvalue())
    stdout.detach()
    stderr.detach()
    return done


def is_still(output: bytes) -> bool:
    """Whether nothing in ``output`` moves a cursor, turns text or rings."""
    return all(character.isprintable() or character == "\n" for character in output.decode())


def spec(**more: str) -> str:
    found = {
        "id": "evil_list", "title": "Evil", "regime": "INTERNAL", "effect": "blocks", "kind": "table", "schema": "Company",
        "columns": '{id: id, name: name, alias: alias, note: notes, address: address}', **more,
    }  # fmt: skip
    return "".join(f"{key}: {value}\n" for key, value in found.items())


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A home with an OFAC edition and a private list of which every field is hostile."""
    folder = tmp_path_factory.mktemp("attacked")
    write_set(folder / "one")
    done = run(folder / "home", "update", "us_ofac_sdn", "--from", str(folder / "one"), "--edition", "2026-11-01", *SMALL)
    assert done.returncode == 0, done.stderr
    cells = [",".join('"' + text.replace('"', '""') + '"' for text in (str(n), v, v, v, v)) for n, v in enumerate(EVIL)]
    (folder / "evil.csv").write_text("id,name,alias,note,address\n" + "\n".join(cells) + "\n", encoding="utf-8")
    (folder / "evil.yml").write_text(spec(title='"Evil [bold]x[/] :smile: \\\\"'), encoding="utf-8")
    done = run(
        folder / "home",
        "update",
        "evil_list",
        "--from",
        str(folder / "evil.csv"),
        "--spec",
        str(folder / "evil.yml"),
        "--edition",
        "2026-11-01",
    )
    assert done.returncode == 0, done.stderr + done.stdout
    assert is_still(done.stdout)
    return folder / "home"


# ---- what is printed


def test_nothing_that_a_list_holds_acts_on_the_terminal(home: Path) -> None:
    shown = [run(home, "show", f"evil_list:{number}") for number in range(len(EVIL))] + [run(home, "lists"), run(home, "screen", "EVIL")]
    assert all(done.returncode in (0, 3) for done in shown), [done.stderr for done in shown]
    assert all(is_still(done.stdout) for done in shown)


def test_nothing_that_is_asked_acts_on_the_terminal(home: Path) -> None:
    for text in EVIL:
        for done in (run(home, "screen", text), run(home, "show", text), run(home, "update", text), run(home, text)):
            assert is_still(done.stdout + done.stderr), text
            assert done.returncode in (0, 2, 3, 4), done.stderr


@pytest.mark.parametrize("number", range(len(EVIL)))
def test_what_a_list_holds_is_shown_as_it_stands(home: Path, number: int) -> None:
    value = EVIL[number]
    shown = run(home, "show", f"evil_list:{number}").stdout.decode()
    plain = "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in value)
    assert plain[:60] in shown.replace("\n", "")


def test_json_says_the_same_and_holds_nothing_that_moves_a_cursor(home: Path) -> None:
    for number, value in enumerate(EVIL):
        done = run(home, "show", f"evil_list:{number}", "--json")
        assert json.loads(done.stdout)["names"][0]["text"] == value
        assert not set(done.stdout.decode()) & set("\x1b\x07\x9b\u202e\u2066\ufeff")


def test_a_long_name_is_answered_and_cut_where_it_is_shown(home: Path) -> None:
    started = time.monotonic()
    done = run(home, "screen", "x" * 120_000)
    assert done.returncode in (0, 3)
    assert len(done.stdout) < 5000
    assert time.monotonic() - started < 20  # a guard against quadratic work, not a benchmark


def test_many_names_and_identifiers_are_answered(home: Path) -> None:
    arguments = [f"Name {number}" for number in range(500)] + ["--id", "passport:A1"] * 200
    assert run(home, "screen", *arguments).returncode in (0, 2, 3)


@pytest.mark.parametrize("arguments", [("screen", b"M\xfcller"), ("screen", b"M\xfcller", "--json"), ("show", b"\xff"), (b"\xff\xfe",)])
def test_an_argument_that_is_no_text_is_wrong_usage(home: Path, arguments: tuple[str | bytes, ...]) -> None:
    done = run(home, *arguments)
    assert done.returncode == 2
    assert b"UTF-8" in done.stderr


# ---- ids and paths


@pytest.mark.parametrize(
    "entry",
    ["us_ofac_sdn:1' OR '1'='1", 'us_ofac_sdn:1"; DROP TABLE lists;--', "us_ofac_sdn:%", "us_ofac_sdn:../../x", ":",
     "us_ofac_sdn", "", "\u202e:1", "x" * 10_000],
)  # fmt: skip
def test_an_entry_that_nobody_has_is_wrong_usage(home: Path, entry: str) -> None:
    done = run(home, "show", entry, "--json")
    assert done.returncode == 2
    assert json.loads(done.stdout)["error"]["error"] == "UsageError"


@pytest.mark.parametrize(
    "list_id", ["../../etc", "/etc/passwd", "us_ofac_sdn/../x", "us_ofac_sdn\n", "%", "' OR 1=1 --", "", ".", "US_OFAC_SDN"]
)
def test_a_list_that_nobody_has_is_wrong_usage_and_makes_no_file(home: Path, tmp_path: Path, list_id: str) -> None:
    before = sorted(home.rglob("*"))
    for done in (run(home, "update", list_id, "--from", str(tmp_path)), run(home, "screen", "X", "--list", list_id)):
        assert done.returncode in (2, 4)
    assert {path for path in home.rglob("*") if path not in before and not path.name.startswith("casemate.sqlite-")} == set()


@pytest.mark.parametrize(
    "edition",
    ["../../x", "2026-11-01/../..", "2026-11-01.99", "2026-11-01.0", "0000-00-00", "2026-02-30",
     "9999-12-31", "\u0662026-11-01", "2026-11-01.2.3", "2026-11-01.-1"],
)  # fmt: skip
def test_an_edition_that_is_none_is_refused(home: Path, tmp_path: Path, edition: str) -> None:
    done = run(home, "update", "us_ofac_sdn", "--from", str(write_set(tmp_path / "one")), "--edition", edition, *SMALL)
    assert done.returncode in (2, 5), done.stdout


@pytest.mark.parametrize("list_id", ["../../x", "us_ofac_sdn", "starter_us", "Evil", "a/b", "a b", "\\e[31m", "-rf", "x" * 200, "con\\0"])
def test_a_definition_can_not_choose_a_harmful_id(home: Path, tmp_path: Path, list_id: str) -> None:
    (tmp_path / "evil.yml").write_text(spec(id=f'"{list_id}"'), encoding="utf-8")
    (tmp_path / "evil.csv").write_text("id,name,alias,note,address\n1,X,,,\n", encoding="utf-8")
    given = list_id.replace("\\e", "\x1b").replace("\\0", "")
    done = run(
        home, "update", "--from", str(tmp_path / "evil.csv"), "--spec", str(tmp_path / "evil.yml"), "--edition", "2026-11-01", "--", given
    )
    assert done.returncode in (2, 5), done.stdout
    assert is_still(done.stderr)


@pytest.mark.parametrize("title", ["\\e[31m", "\\u202e", "\\0", "a\\nb", "x" * 400])
def test_a_definition_can_not_choose_a_title_that_acts_on_the_terminal(home: Path, tmp_path: Path, title: str) -> None:
    (tmp_path / "evil.yml").write_text(spec(title=f'"{title}"'), encoding="utf-8")
    done = run(home, "update", "evil_list", "--from", str(tmp_path), "--spec", str(tmp_path / "evil.yml"), "--edition", "2026-11-01")
    assert done.returncode == 5
    assert is_still(done.stderr)


def bomb() -> str:
    return 'a: &a ["x","x"]\n' + "".join(f"{chr(98 + n)}: &{chr(98 + n)} [{','.join([f'*{chr(97 + n)}'] * 9)}]\n" for n in range(9))


@pytest.mark.parametrize(
    "text",
    [bomb(), "[" * 50_000, "{a: " * 50_000, "!!python/object/apply:os.system ['true']", "a: !!binary x", "id: x\nid: y\n", "\0",
     "- " * 100_000,     "x" * 300_000, "id: &x y\ntitle: *x\n", "---\na: 1\n---\nb: 2\n", "? [a]\n: b\n", "%YAML 9.9\n---\na: b\n", ""],
    ids=lambda text: text[:12],
)  # fmt: skip
def test_a_definition_that_is_a_bomb_is_refused_at_once(home: Path, tmp_path: Path, text: str) -> None:
    (tmp_path / "evil.yml").write_text(text, encoding="utf-8")
    started = time.monotonic()
    done = run(home, "update", "evil_list", "--from", str(tmp_path), "--spec", str(tmp_path / "evil.yml"), "--edition", "2026-11-01")
    assert done.returncode in (2, 5)
    assert time.monotonic() - started < 10


@pytest.mark.parametrize("option", ["--spec", "--from"])
@pytest.mark.parametrize("kind", ["pipe", "device", "folder loop", "missing", "too long"])
def test_what_is_no_regular_file_is_refused_and_not_waited_for(home: Path, tmp_path: Path, option: str, kind: str) -> None:
    path = tmp_path / "x"
    if kind == "pipe":
        os.mkfifo(path)
    elif kind == "device":
        path = Path("/dev/zero")
    elif kind == "folder loop":
        path.symlink_to(path)
    elif kind == "too long":
        path = tmp_path / ("x" * 5000)
    (tmp_path / "good.csv").write_text("id,name\n1,X\n", encoding="utf-8")
    other = ["--from", str(tmp_path / "good.csv")] if option == "--spec" else []
    done = run(home, "update", "evil_list", option, str(path), *other, "--edition", "2026-11-01")
    assert done.returncode in (2, 5), done.stderr


@pytest.mark.skipif(not Path("/proc/self/mem").exists(), reason="no /proc here")
def test_a_file_that_the_system_does_not_let_us_read_is_refused(home: Path) -> None:
    done = run(home, "update", "us_ofac_sdn", "--from", "/proc/self/mem", "--edition", "2026-11-02")
    assert done.returncode == 5
    assert b"can't be read" in done.stderr


# ---- folders and archives


def zipped(path: Path, members: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> Path:
    with zipfile.ZipFile(path, "w", method) as archive:
        for name, body in members.items():
            archive.writestr(name, body)
    return path


def edition(tmp_path: Path, count: int = 41) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in write_set(tmp_path / "made", count).iterdir()}


@pytest.mark.parametrize("prefix", ["../../../../", "/", "C:\\windows\\", "..\\..\\", "a/../../b/"])
def test_a_zip_writes_nowhere_but_in_the_home(tmp_path: Path, prefix: str) -> None:
    archive = zipped(tmp_path / "sdn.zip", {prefix + name: body for name, body in edition(tmp_path).items()})
    outside = {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*")}
    done = run(tmp_path / "deep" / "home", "update", "us_ofac_sdn", "--from", str(archive), "--edition", "2026-11-01", *SMALL)
    assert done.returncode == 0, done.stderr
    made = {path for path in tmp_path.rglob("*") if path not in outside}
    assert all(tmp_path / "deep" in (path, *path.parents) for path in made)
    kept = sorted(path.name for path in (tmp_path / "deep" / "home" / "raw" / "us_ofac_sdn" / "2026-11-01").iterdir())
    assert kept == ["add.csv.gz", "alt.csv.gz", "sdn.csv.gz"]


BAD_ARCHIVES: dict[str, dict[str, Any]] = {
    "two files of one name": {"members": {"a/sdn.csv": b'1,"A"\r\n', "b/sdn.csv": b'2,"B"\r\n'}},
    "a bomb": {"members": {"sdn.csv": b"0" * 200_000_000}},
    "a name without end": {"members": {"x" * 5000: b"x"}},
    "a rare compression": {"members": {"sdn.csv": b"x"}, "method": zipfile.ZIP_LZMA},
    "too many members": {"members": {f"{number}.csv": b"" for number in range(2100)}},
}


@pytest.mark.parametrize("case", BAD_ARCHIVES)
def test_a_hostile_archive_is_refused(home: Path, tmp_path: Path, case: str) -> None:
    archive = zipped(tmp_path / "sdn.zip", **BAD_ARCHIVES[case])
    done = run(home, "update", "us_ofac_sdn", "--from", str(archive), "--edition", "2026-11-02", *SMALL)
    assert done.returncode == 5


@pytest.mark.parametrize("place", range(0, 400, 23))
def test_a_damaged_archive_is_refused_or_read_never_a_crash(home: Path, tmp_path: Path, place: int) -> None:
    archive = zipped(tmp_path / "sdn.zip", {"sdn.csv": b"x" * 300, "alt.csv": b"y" * 300})
    data = bytearray(archive.read_bytes())
    data[place % len(data)] ^= 0xFF
    archive.write_bytes(data)
    assert run(home, "update", "us_ofac_sdn", "--from", str(archive), "--edition", "2026-11-02", *SMALL).returncode == 5


def test_a_gzip_bomb_is_refused(home: Path, tmp_path: Path) -> None:
    with gzip.open(tmp_path / "sdn.csv.gz", "wb") as stream:
        for _ in range(60):
            stream.write(b"0" * 1_000_000)
    done = run(home, "update", "us_ofac_sdn", "--from", str(tmp_path / "sdn.csv.gz"), "--edition", "2026-11-02", *SMALL)
    assert done.returncode == 5


def test_pipes_devices_loops_and_hidden_files_in_a_folder_are_left_alone(tmp_path: Path) -> None:
    folder = write_set(tmp_path / "one", 40)
    os.mkfifo(folder / "sdn_comments.csv")
    (folder / "cons_alt.csv").symlink_to(folder / "cons_alt.csv")
    (folder / ".sdn.csv").write_bytes(b"rubbish")
    (folder / "dev").symlink_to("/dev/zero")
    done = run(tmp_path / "home", "update", "us_ofac_sdn", "--from", str(folder), "--edition", "2026-11-01", *SMALL)
    assert done.returncode == 0, done.stderr


def test_a_folder_of_countless_files_is_refused(home: Path, tmp_path: Path) -> None:
    for number in range(2100):
        (tmp_path / f"{number}.csv").touch()
    done = run(home, "update", "us_ofac_sdn", "--from", str(tmp_path), "--edition", "2026-11-02")
    assert done.returncode == 5
    assert b"more than 2000 files" in done.stderr


# ---- surroundings


@pytest.mark.parametrize(
    "environment",
    [
        {"PYTHONIOENCODING": "ascii"}, {"LC_ALL": "POSIX", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}, {"COLUMNS": "1"},
        {"COLUMNS": "many"}, {"COLUMNS": "100000000"}, {"TERM": "dumb"}, {"TERM": "\x1b[31m"}, {"NO_COLOR": "1"},
        {"TZ": "Nowhere/\u202e"}, {"HOME": "/nonexistent"}, {"PATH": ""}, {"PYTHONOPTIMIZE": "2"},
    ],
    ids=lambda value: next(iter(value)),
)  # fmt: skip
def test_strange_surroundings_change_no_answer(home: Path, environment: dict[str, str]) -> None:
    done = process(home, "screen", "Łukasz Müller", person(7), "--on", "2026-11-01", environment=environment)
    assert done.returncode == 3, done.stderr
    assert b"HIT" in done.stdout


@pytest.mark.parametrize("arguments", [(), ("--json",)])
@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
def test_an_answer_that_could_not_be_written_is_never_taken_for_clear(home: Path, arguments: tuple[str, ...]) -> None:
    with Path("/dev/full").open("wb") as full:
        done = process(home, "screen", "Nobody At All", "--on", "2026-11-01", *arguments, stdout=full)
    assert done.returncode == 4
    assert b"could not be written" in done.stderr


@pytest.mark.parametrize("arguments", ["", "--json"])
def test_an_answer_without_a_reader_is_never_taken_for_clear(home: Path, arguments: str) -> None:
    line = f"set -o pipefail; '{COMMAND[0]}' -c '{COMMAND[2]}' screen 'Nobody At All' --on 2026-11-01 {arguments} | true"
    done = subprocess.run(
        ["bash", "-c", line], env={**os.environ, "CASEMATE_HOME": str(home)}, capture_output=True, timeout=180, check=False
    )
    assert done.returncode == 4
    assert b"Traceback" not in done.stderr


@pytest.mark.parametrize("arguments", ["screen 'Nobody At All'", "screen 'Nobody At All' --json", "lists"])
def test_a_closed_output_is_said_so_and_never_becomes_a_file_of_ours(home: Path, arguments: str) -> None:
    line = f"'{COMMAND[0]}' -c '{COMMAND[2]}' {arguments} >&-"
    done = subprocess.run(
        ["bash", "-c", line], env={**os.environ, "CASEMATE_HOME": str(home)}, capture_output=True, timeout=180, check=False
    )
    assert done.returncode == 4
    assert b"no standard output" in done.stderr


def test_a_closed_error_stream_changes_no_answer(home: Path) -> None:
    line = f"'{COMMAND[0]}' -c '{COMMAND[2]}' screen '{person(7)}' --on 2026-11-01 <&- 2>&-"
    done = subprocess.run(
        ["bash", "-c", line], env={**os.environ, "CASEMATE_HOME": str(home)}, capture_output=True, timeout=180, check=False
    )
    assert done.returncode == 3


# ---- several at once


def test_readers_never_fail_while_the_index_is_built_again_and_again(tmp_path: Path) -> None:
    write_set(tmp_path / "one")
    assert (
        run(tmp_path / "home", "update", "us_ofac_sdn", "--from", str(tmp_path / "one"), "--edition", "2026-11-01", *SMALL).returncode == 0
    )
    writer = (
        "import sys, time\n"
        "from pathlib import Path\n"
        "from casemate import Engine, Settings\n"
        f"engine, end = Engine(Settings(home=Path({str(tmp_path / 'home')!r}))), time.monotonic() + 4\n"
        "while time.monotonic() < end:\n"
        "    with engine.updating() as updating:\n"
        "        updating.reindex()\n"
    )
    reader = (
        "import sys, time\n"
        "from datetime import date\n"
        "from pathlib import Path\n"
        "from casemate import AsOf, Engine, Settings, Subject\n"
        f"home, end, asked = Path({str(tmp_path / 'home')!r}), time.monotonic() + 4, 0\n"
        "engine = Engine(Settings(home=home))\n"
        "while time.monotonic() < end:\n"
        "    if asked % 5 == 0:\n"
        "        engine = Engine(Settings(home=home))\n"
        "    day = date(2026, 11, 1)\n"
        f"    assert engine.screen(Subject(names=({person(7)!r},)), as_of=AsOf(day, day)).verdict == 'HIT'\n"
        f"    assert engine.show('us_ofac_sdn:1007', as_of=AsOf(day, day)).statements\n"
        "    asked += 1\n"
        "print(asked)\n"
    )
    scripts = [writer, reader, reader]
    running = [
        subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) for script in scripts
    ]
    ended = [process.communicate(timeout=180) for process in running]
    assert [process.returncode for process in running] == [0, 0, 0], [errors for _, errors in ended]
    assert all(int(output) > 5 for output, _ in ended[1:])
