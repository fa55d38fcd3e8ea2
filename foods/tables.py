"""Read the CSV and TOML tables of the data folder, keeping track of file and line."""

from __future__ import annotations

import csv
import io
import math
import tomllib
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any, TypeVar

from foods.errors import DataError, nearest, raise_all, single_errors

DataDir = Path | Traversable
T = TypeVar("T")

DEPARTMENTS = (
    "vegetables",
    "fruit",
    "grains",
    "legumes",
    "nuts_seeds",
    "dairy_eggs",
    "fish_meat",
    "drinks",
    "pantry",
)


def data_dir(directory: DataDir | None = None) -> DataDir:
    """Return the folder given, or the tables that come with the program."""
    return files("foods") / "data" if directory is None else directory


@dataclass(frozen=True)
class Row:
    """One line of a CSV table. Cells are text, stripped; the accessors turn them into values."""

    file: str
    line: int
    cells: dict[str, str]

    @property
    def where(self) -> str:
        """Return the line with the row's first cell, as ``line 12 (banana)``."""
        return f"line {self.line} ({next(iter(self.cells.values()))})"

    def error(self, message: str, remedy: str = "") -> DataError:
        """Return a fault of this row, to be raised."""
        return DataError(self.file, self.where, message, remedy)

    def text(self, column: str) -> str:
        """Return the cell's text, which must not be empty."""
        value = self.cells[column]
        if not value:
            raise self.error(f'"{column}" is empty.', "Fill it in.")
        return value

    def words(self, column: str) -> tuple[str, ...]:
        """Return the cell's blank-separated words."""
        return tuple(self.cells[column].split())

    def number(self, column: str) -> float:
        """Return the cell as a finite number, which must be there and not negative."""
        text = self.text(column)
        try:
            value = float(text)
        except ValueError:
            value = math.nan
        if not math.isfinite(value) or value < 0:
            raise self.error(f'"{column}" is "{text}".', "Write a number of 0 or more, as 12.5.")
        return value

    def positive(self, column: str) -> float:
        """Return the cell as a number above zero."""
        value = self.number(column)
        if value == 0:
            raise self.error(f'"{column}" is 0.', "Write a number above 0.")
        return value

    def optional(self, column: str, read: Callable[[str], T]) -> T | None:
        """Return None for an empty cell, else what `read` makes of it."""
        return read(column) if self.cells[column] else None

    def one_of(self, column: str, known: Collection[str]) -> str:
        """Return the cell's text, which must be one of `known`."""
        value = self.text(column)
        if value not in known:
            raise self.error(f'"{column}" is "{value}", which is unknown.', nearest(value, known))
        return value

    def some_of(self, column: str, known: Collection[str]) -> frozenset[str]:
        """Return the cell's words, each of which must be one of `known`."""
        for word in self.words(column):
            if word not in known:
                raise self.error(f'"{word}" in "{column}" is unknown.', nearest(word, known))
        return frozenset(self.words(column))


def read_csv(directory: DataDir, file: str, columns: tuple[str, ...]) -> list[Row]:
    """Return the rows of one table, whose header must be exactly `columns`."""
    path = directory / file
    if not path.is_file():
        raise DataError(file, "", "The table is missing.", "Restore it, or reinstall the program.")
    reader = csv.reader(io.StringIO(path.read_text(encoding="utf-8")), strict=True)
    if tuple(next(reader, [])) != columns:
        raise DataError(file, "line 1", "The header is wrong.", f"Write: {','.join(columns)}")
    return [_row(file, reader.line_num, cells, columns) for cells in reader if cells]


def _row(file: str, line: int, cells: list[str], columns: tuple[str, ...]) -> Row:
    if len(cells) != len(columns):
        message = f"{len(cells)} cells instead of {len(columns)}."
        raise DataError(
            file, f"line {line} ({cells[0]})", message, "Quote a cell that holds a comma."
        )
    return Row(file, line, {key: cell.strip() for key, cell in zip(columns, cells, strict=True)})


def read_department_tables(directory: DataDir, table: str, columns: tuple[str, ...]) -> list[Row]:
    """Return the rows of a table that is split by department, in the departments' order."""
    _refuse_unknown_departments(directory, table)
    present = [f"{table}/{name}.csv" for name in DEPARTMENTS]
    present = [file for file in present if (directory / file).is_file()]
    return [
        row for rows in gather(present, lambda f: read_csv(directory, f, columns)) for row in rows
    ]


def _refuse_unknown_departments(directory: DataDir, table: str) -> None:
    for path in directory_files(directory / table, ".csv"):
        name = path.name.removesuffix(".csv")
        if name not in DEPARTMENTS:
            raise DataError(
                f"{table}/{path.name}", "", "No such department.", nearest(name, DEPARTMENTS)
            )


def directory_files(directory: DataDir, suffix: str) -> list[DataDir]:
    """Return the files of a folder with that ending, sorted by name; none if it is absent."""
    if not directory.is_dir():
        return []
    found = [path for path in directory.iterdir() if path.name.endswith(suffix)]
    return sorted(found, key=lambda path: path.name)


def read_toml(path: DataDir, file: str) -> dict[str, Any]:
    """Return a TOML table; `file` is its name for errors."""
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise DataError(file, "", "The table is missing.", "Restore it.") from None
    except tomllib.TOMLDecodeError as error:
        raise DataError(file, "", f"Not TOML: {error}.", "Mend the line it names.") from error


S = TypeVar("S")


def gather(items: Iterable[S], read: Callable[[S], T]) -> list[T]:
    """Return what `read` makes of each item; all faults are raised together at the end."""
    made: list[T] = []
    errors: list[DataError] = []
    for item in items:
        try:
            made.append(read(item))
        except DataError as error:
            errors.extend(single_errors(error))
    raise_all(errors)
    return made


def unique_by(rows: Iterable[Row], column: str) -> dict[str, Row]:
    """Return the rows by a cell that must not occur twice."""
    found: dict[str, Row] = {}
    for row in rows:
        first = found.setdefault(row.text(column), row)
        if first is not row:
            raise row.error(f"Already in {first.file}, {first.where}.", "Remove one of them.")
    return found


def grouped_by(rows: Iterable[Row], column: str) -> dict[str, list[Row]]:
    """Return the rows by a cell, in reading order."""
    found: dict[str, list[Row]] = {}
    for row in rows:
        found.setdefault(row.text(column), []).append(row)
    return found


def iter_unknown(rows: Iterable[Row], column: str, known: Collection[str]) -> Iterator[DataError]:
    """Yield a fault for each row that speaks of something not known."""
    for row in rows:
        if row.cells[column] not in known:
            yield row.error(f'"{row.cells[column]}" is unknown.', nearest(row.cells[column], known))
