"""Tables in and out, by file name: CSV, JSON lines, Parquet, XLSX. Read and written row by row; values pass through untouched."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import orjson

from casemate.errors import InputRefusedError, LimitError, UsageError
from casemate.sources.raw import open_raw
from casemate.text.cells import safe_cell

FORMATS = (".csv", ".jsonl", ".parquet", ".xlsx")
#: Rows that an XLSX sheet can hold, its header included.
XLSX_ROWS = 1_048_576
_FIELD = 16 * 1024**2


@dataclass(frozen=True, slots=True)
class Line:
    """One row of an input. ``values`` in the order of the columns; ``problem``: why the row is not as its header says."""

    number: int
    values: tuple[Any, ...]
    problem: str | None = None


@dataclass(frozen=True, slots=True)
class Input:
    """An input table. ``lines`` opens it anew at every call."""

    columns: tuple[str, ...]
    lines: Callable[[], Iterator[Line]]


def suffix_of(path: Path) -> str:
    """The format by file name.

    Raises: UsageError where it is none.
    """
    suffix = path.suffix.casefold()
    if suffix not in FORMATS:
        raise UsageError("not a format that batch reads and writes", field="file", value=path.name, remedy=f"One of {', '.join(FORMATS)}")
    return suffix


def open_input(path: Path) -> Input:
    """The table in ``path``.

    Raises: UsageError; InputRefusedError where it can't be read; LimitError.
    """
    if not path.is_file():
        raise InputRefusedError("no such file", file=str(path), remedy="Check the path")
    kind = suffix_of(path)
    reader = {".csv": _csv, ".jsonl": _jsonl, ".parquet": _parquet, ".xlsx": _xlsx}[kind]
    found = reader(path)
    if not found.columns:
        raise InputRefusedError("the file holds no columns", file=str(path), remedy="The first row must name the columns")
    return found


def _csv(path: Path) -> Input:
    with _text(path) as stream:
        sample = stream.read(64 * 1024)
    first = sample.partition("\n")[0]
    delimiter = max(",;\t|", key=lambda mark: (first.count(mark), -",;\t|".index(mark)))
    header = tuple(next(csv.reader([first], delimiter=delimiter), ()))

    def lines() -> Iterator[Line]:
        csv.field_size_limit(_FIELD)
        with _text(path) as stream:
            reader = csv.reader(stream, delimiter=delimiter)
            try:
                next(reader, None)
                for cells in reader:
                    if cells:
                        yield _fitted(reader.line_num, cells, len(header))
            except csv.Error as error:
                raise LimitError(f"not readable as CSV: {error}", file=str(path), line=reader.line_num, remedy="Check quotes") from error

    return Input(header, lines)


def _fitted(number: int, cells: list[str], width: int) -> Line:
    if any("\udc80" <= char <= "\udcff" for cell in cells for char in cell):
        problem: str | None = "the row is not UTF-8"
    elif len(cells) != width:
        problem = f"the row has {len(cells)} cells where the header has {width}"
        if len(cells) > width:
            problem += f"; beyond it: {' | '.join(cells[width:])}"
    else:
        problem = None
    return Line(number, tuple((cells + [""] * width)[:width]), problem)


def _text(path: Path) -> AbstractContextManager[Any]:
    return path.open(encoding="utf-8-sig", errors="surrogateescape", newline="")


def _jsonl(path: Path) -> Input:
    columns: dict[str, None] = {}
    for line in _json_lines(path):
        if line.problem is None:
            columns.update(dict.fromkeys(line.values[0]))
    names = tuple(columns)

    def lines() -> Iterator[Line]:
        for line in _json_lines(path):
            if line.problem is not None:
                yield Line(line.number, (None,) * len(names), line.problem)
            else:
                yield Line(line.number, tuple(line.values[0].get(name) for name in names))

    return Input(names, lines)


def _json_lines(path: Path) -> Iterator[Line]:
    with path.open("rb") as stream:
        number = 0
        while raw := stream.readline(_FIELD + 1):
            number += 1
            if len(raw) > _FIELD:
                raise LimitError(f"a line of more than {_FIELD} bytes", file=str(path), line=number, remedy="Split it")
            if not raw.strip():
                continue
            try:
                plain = orjson.loads(raw)
            except orjson.JSONDecodeError as error:
                yield Line(number, (), f"not JSON: {error}")
                continue
            yield Line(number, (plain,)) if isinstance(plain, dict) else Line(number, (), "not a JSON object")


def _parquet(path: Path) -> Input:
    parquet = _needs("pyarrow.parquet", path)
    try:
        file = parquet.ParquetFile(path)
        names = tuple(file.schema_arrow.names)
        file.close()
    except (OSError, ValueError) as error:
        raise InputRefusedError(f"not readable as Parquet: {error}", file=str(path), remedy="Write it anew") from error

    def lines() -> Iterator[Line]:
        opened = parquet.ParquetFile(path)
        number = 0
        for batch in opened.iter_batches(batch_size=2000):
            columns = [column.to_pylist() for column in batch.columns]
            for values in zip(*columns, strict=True):
                number += 1
                yield Line(number, values)
        opened.close()

    return Input(names, lines)


def _xlsx(path: Path) -> Input:
    from casemate.sources.sheet import rows

    raw = open_raw(path).files[0]
    header = next(iter(rows(raw)), (0, []))[1]
    while header and not header[-1]:
        header.pop()
    names = tuple(header)

    def lines() -> Iterator[Line]:
        found = iter(rows(raw))
        next(found, None)
        for number, cells in found:
            while len(cells) > len(names) and not cells[-1]:
                cells.pop()
            yield _fitted(number, cells, len(names))

    return Input(names, lines)


def _needs(module: str, path: Path) -> Any:
    import importlib

    try:
        return importlib.import_module(module)
    except ImportError as error:
        raise UsageError(f"{path.suffix} needs the extra [batch]", file=str(path), remedy="pip install 'casemate[batch]'") from error


@contextmanager
def open_output(path: Path, columns: tuple[str, ...], own: int) -> Iterator[Callable[[tuple[Any, ...]], None]]:
    """A function that writes one row; the last ``own`` columns are ours and made safe for spreadsheets. The file appears when it is whole.

    Raises: UsageError; LimitError where the format can't hold the rows.
    """
    kind = suffix_of(path)
    temporary = path.with_name(f".tmp-{path.name}")
    writer = {".csv": _to_csv, ".jsonl": _to_jsonl, ".parquet": _to_parquet, ".xlsx": _to_xlsx}[kind]
    try:
        with writer(temporary, columns) as write:
            plain = kind in (".jsonl", ".parquet")

            def write_row(values: tuple[Any, ...]) -> None:
                theirs, ours = values[: len(values) - own], values[len(values) - own :]
                write((*theirs, *(ours if plain else map(safe_cell, ours))))

            yield write_row
        temporary.replace(path)
    finally:
        temporary.unlink(missing_ok=True)


@contextmanager
def _to_csv(path: Path, columns: tuple[str, ...]) -> Iterator[Callable[[Iterable[Any]], None]]:
    with path.open("w", encoding="utf-8", errors="surrogateescape", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow(columns)
        yield lambda values: writer.writerow(["" if value is None else _flat(value) for value in values])


@contextmanager
def _to_jsonl(path: Path, columns: tuple[str, ...]) -> Iterator[Callable[[Iterable[Any]], None]]:
    with path.open("wb") as stream:

        def write(values: Iterable[Any]) -> None:
            stream.write(orjson.dumps({key: _clean(value) for key, value in zip(columns, values, strict=True)}, default=str) + b"\n")

        yield write


@contextmanager
def _to_parquet(path: Path, columns: tuple[str, ...]) -> Iterator[Callable[[Iterable[Any]], None]]:
    arrow, parquet = _needs("pyarrow", path), _needs("pyarrow.parquet", path)
    schema = arrow.schema([(name, arrow.string()) for name in columns])
    waiting: list[list[str | None]] = []
    with parquet.ParquetWriter(path, schema) as writer:

        def flush() -> None:
            if waiting:
                arrays = [arrow.array([row[place] for row in waiting], arrow.string()) for place in range(len(columns))]
                writer.write_batch(arrow.record_batch(arrays, schema=schema))
                waiting.clear()

        def write(values: Iterable[Any]) -> None:
            waiting.append([None if value is None else _clean(_flat(value)) for value in values])
            if len(waiting) >= 5000:
                flush()

        yield write
        flush()


@contextmanager
def _to_xlsx(path: Path, columns: tuple[str, ...]) -> Iterator[Callable[[Iterable[Any]], None]]:
    xlsxwriter = _needs("xlsxwriter", path)
    options = {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with xlsxwriter.Workbook(str(path), options) as book:
        sheet = book.add_worksheet("batch")
        sheet.write_row(0, 0, columns)
        count = 0

        def write(values: Iterable[Any]) -> None:
            nonlocal count
            count += 1
            if count >= XLSX_ROWS:
                raise LimitError(f"an XLSX sheet holds {XLSX_ROWS} rows", file=str(path), remedy="Write .csv or .parquet")
            for place, value in enumerate(values):
                if value is not None:
                    sheet.write_string(count, place, _clean(_flat(value))[:32_767])

        yield write


def _flat(value: Any) -> str:
    if isinstance(value, str):
        return value
    return orjson.dumps(value, default=str).decode() if isinstance(value, list | dict) else str(value)


def _clean(value: Any) -> Any:
    return value.encode("utf-8", "replace").decode() if isinstance(value, str) else value
