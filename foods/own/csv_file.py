"""Read a CSV of one's own foods, and write the template for one."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from foods.catalogue.catalogue import Catalogue
from foods.errors import nearest
from foods.own.amounts import FORMULA, split_number, two_readings
from foods.own.columns import ABOUT, NEEDED, NUMBERS, all_columns
from foods.own.csv_style import POINTS, WINDOWS_LETTERS, CsvStyle, text_of
from foods.own.marks import Mark, in_doubt, mark_of, plain
from foods.own.open_food_facts import (
    USUAL,
    declared,
    false_friends,
    is_export,
    meant,
    plain_figure,
)
from foods.own.preview import Judge, Preview, Watch, WrittenRow
from foods.own.problem import Fault, Problem
from foods.translatable import Verbatim, bare_figure, number, translatable

_COMMENT = "#"
_TOLD = re.compile(r'"?sep=(.)"?', re.IGNORECASE)
_PLAIN = re.compile(r"\d+(?:\.\d+)?")
_NOT_NEEDED = translatable("Nothing has to be done.")
_LONGEST_CELL = 10_000
MOST_ROWS = 20_000
# Figures that tables have in other columns than ours, and what then stands behind them.
_SALT = {"salt_g": ("sodium_mg", " g-salt"), "salz_g": ("sodium_mg", " g-salt")}
_VITAMIN_D, _D_APART = "vitamin_d_ug", ("vitamin_d2_ug", "vitamin_d3_ug")
_DELIMITERS = (",", ";", "\t")
_SAVE_AS = translatable("Save it as CSV (UTF-8).")


class _WholeFileError(Exception):
    def __init__(self, line: int, column: str, message: str, remedy: str) -> None:
        self.line, self.problem = line, Problem(column, message, remedy)


def read_foods_csv(file: str, content: bytes, judge: Judge, watch: Watch | None = None) -> Preview:
    """Read what a CSV would bring. Nothing is written.

    Cells may be parted by commas, semicolons or tabs, with a point or a comma before decimals;
    `Preview.notes` say what was found where it is not the first of each.

    Args:
        file: Its name, for messages.
        content: Its bytes.
        judge: Knows the program's foods and one's own.
        watch: Told how far it is; may cancel.

    Raises:
        CancelledError: When `watch` says so.
    """
    rows: list[WrittenRow] = []
    faults: list[Fault] = []
    try:
        text, notes = _text(content)
        lines = _Lines(text)
        columns = lines.header(all_columns(judge.catalogue.nutrients))
        faults += [Fault(file, 1, "", problem) for problem in lines.unread]
        for row in lines.rows(columns):
            if len(rows) >= MOST_ROWS:
                many = translatable("It has more than {n} foods.", n=number(MOST_ROWS))
                raise _WholeFileError(
                    0, "", many, translatable("Take it apart into several files.")
                )
            if isinstance(row, WrittenRow):
                rows.append(row)
            else:
                faults.append(Fault(file, row[0], "", row[1]))
    except _WholeFileError as error:
        faults.append(Fault(file, error.line, "", error.problem))
        return Preview((), tuple(faults))
    numbers = (*NUMBERS, *judge.catalogue.nutrients)
    cells = [row.cells.get(column, "").strip() for row in rows for column in numbers]
    mark = mark_of(cells)
    notes += [*_how_read(lines.delimiter, mark), *_how_decided(cells, mark)]
    rows = [_in_points(row, numbers, mark, lines.delimiter) for row in rows]
    return Preview(judge.judge(file, rows, watch or Watch()), tuple(faults), tuple(notes))


def _text(content: bytes) -> tuple[str, list[str]]:
    """Return the text, and what to say of how its letters were read."""
    try:
        text, windows = text_of(content)
        return text, [WINDOWS_LETTERS] if windows else []
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise _WholeFileError(
            line, "", translatable("Its letters are not UTF-8."), _SAVE_AS
        ) from None


def _in_points(
    row: WrittenRow, numbers: Iterable[str], mark: Mark | None, delimiter: str
) -> WrittenRow:
    """Return a row with all its numbers as "12.5"; one that may be two is named, not guessed."""
    cells, problems = dict(row.cells), []
    for column in numbers:
        cell = cells.get(column, "").strip()
        if mark is not None:
            cells[column] = plain(cell, mark)
        elif in_doubt(cell) and "," not in cell and delimiter != ",":
            # Parted by commas the point stands before decimals, as the template says. A comma
            # is doubted by whoever reads the cell.
            problems.append(two_readings(cell).at(column))
    return replace(row, cells=cells, problems=tuple(problems))


def _how_read(delimiter: str, mark: Mark | None) -> Iterator[str]:
    """Yield notes on the marks that were found; nothing where they are those of the template."""
    if delimiter == ";":
        yield translatable("Its cells are parted by semicolons.")
    if delimiter == "\t":
        yield translatable("Its cells are parted by tabs.")
    if mark is Mark.COMMA:
        yield translatable("Its commas stand before decimals: 12,5 is twelve and a half.")


def _how_decided(cells: Iterable[str], mark: Mark | None) -> Iterator[str]:
    """Yield notes on numbers that were decided by the others; of one stands for all."""
    doubted = next((cell for cell in cells if in_doubt(cell)), "")
    if mark is not None and doubted:
        yield translatable(
            '"{text}" was read as {n}, by the marks in the other numbers.',
            text=Verbatim(doubted),
            n=bare_figure(split_number(plain(doubted, mark))[0]),
        )


class _Lines:
    """The lines of a file, with the number of each."""

    def __init__(self, text: str) -> None:
        head, end, rest = text.partition("\n")
        told = _TOLD.fullmatch(head.strip())  # Excel writes what parts cells before all else
        self.delimiter = told[1] if told else _parted_by(head)
        self._before = 1 if told else 0
        stream = io.StringIO(rest if told else head + end + rest, newline="")
        self._reader = csv.reader(stream, delimiter=self.delimiter, strict=True)
        self.unread: list[Problem] = []
        self._units: dict[str, str] = {}
        self._export = False

    def header(self, known: tuple[str, ...]) -> list[str]:
        """Return the columns of the first line."""
        written = [column.strip() for column in self._next() or []]
        self._export = is_export(written)
        columns = self._ours(written, known)
        for column in columns:
            self._check(column, columns, known)
        if self._export:
            unread = [column for column in columns if column and column not in known]
            more = translatable("{n} columns of Open Food Facts are not read.", n=len(unread))
            self.unread = [] if not unread else [Problem("", more, _NOT_NEEDED)]
        for column in ("name", "energy_kcal") if self._export else NEEDED:
            if column not in columns:
                remedy = translatable("Add the column, or begin with the template.")
                raise _WholeFileError(1, column, translatable("The column is missing."), remedy)
        return columns

    def _ours(self, columns: list[str], known: tuple[str, ...]) -> list[str]:
        """Return the columns, those of Open Food Facts under our names where ours is not there."""
        if self._export:
            columns = [f"off_{c}" if c in false_friends(columns) else c for c in columns]
        taken = set(columns)
        for at, column in enumerate(columns):
            found = None if column in known else _SALT.get(column.lower()) or meant(column, known)
            if found is not None and found[0] not in taken:
                columns[at], self._units[found[0]] = found
                taken.add(found[0])
        return columns

    def _check(self, column: str, columns: list[str], known: tuple[str, ...]) -> None:
        if columns.count(column) > 1:
            twice = translatable("The column stands there twice.")
            raise _WholeFileError(1, column, twice, translatable("Remove one."))
        if column in known or column in _D_APART or self._export:
            return
        stem = column.rpartition("_")[0]
        ours = [name for name in known if stem and name.rpartition("_")[0] == stem]
        if ours:
            unit = Verbatim(column.rpartition("_")[2])
            message = translatable('"{unit}" is not the unit of this figure.', unit=unit)
            remedy = translatable(
                "Name it {column}, and write the unit of its figures into the cells: 0.25 g.",
                column=Verbatim(ours[0]),
            )
            raise _WholeFileError(1, column, message, remedy)
        if column:
            unknown = translatable("This column is unknown and not read.")
            self.unread.append(Problem(column, unknown, nearest(column, known)))

    def rows(self, columns: list[str]) -> Iterator[WrittenRow | tuple[int, Problem]]:
        """Yield each row that is no comment, or what is wrong with how it is written."""
        while (begun := self._line) and (cells := self._next()) is not None:
            if not any(cell.strip() for cell in cells) or cells[0].startswith(_COMMENT):
                continue
            if len(cells) > len(columns) and any(cell.strip() for cell in cells[len(columns) :]):
                yield begun, _too_many(len(cells), len(columns))
            elif max(map(len, cells)) > _LONGEST_CELL:
                long = translatable("A cell is far too long.")
                yield begun, Problem("", long, translatable("Is a quote not closed?"))
            else:
                # A spreadsheet leaves out what is empty at the end of a line.
                yield WrittenRow(begun, self._united(dict(zip(columns, cells, strict=False))))

    def _united(self, cells: dict[str, str]) -> dict[str, str]:
        """Write the unit behind a figure whose column has another one than ours."""
        if self._export:
            cells["allergens"] = declared(cells.get("allergens", ""))
            cells = {**USUAL, **cells}
        for column, unit in self._units.items():
            if unit and (cell := plain_figure(cells.get(column, "").strip())):
                cells[column] = cell + unit
        return _with_vitamin_d(cells)

    @property
    def _line(self) -> int:
        """Return the number of the line that is read next, as an editor counts."""
        return self._before + self._reader.line_num + 1

    def _next(self) -> list[str] | None:
        begun = self._line
        try:
            return next(self._reader, None)
        except csv.Error as error:
            message = translatable("It cannot be read ({why}).", why=Verbatim(error))
            remedy = translatable("Close the quote; what follows could not be read.")
            raise _WholeFileError(begun, "", message, remedy) from None


def _with_vitamin_d(cells: dict[str, str]) -> dict[str, str]:
    """Return cells with vitamin D as the sum of D2 and D3, where both stand there and it does not.

    One of them alone says that there is at least so much, and not how much.
    """
    forms = [cells.pop(column, "").strip().replace(",", ".") for column in _D_APART]
    if cells.get(_VITAMIN_D, "").strip() or not all(map(_PLAIN.fullmatch, forms)):
        return cells
    return {**cells, _VITAMIN_D: f"{sum(map(float, forms)):.10g}"}


def _parted_by(head: str) -> str:
    """Return the delimiter of the column names: the most frequent one, the comma first."""
    return max(_DELIMITERS, key=head.count)


def _too_many(cells: int, columns: int) -> Problem:
    message = translatable("It has {n} cells for {m} columns.", n=cells, m=columns)
    remedy = translatable(
        "Quote a cell in which the mark stands that parts cells, as a decimal comma."
    )
    return Problem("", message, remedy)


def template_csv(
    catalogue: Catalogue, rows: Iterable[Mapping[str, str]] = (), style: CsvStyle = POINTS
) -> str:
    """Return a CSV to fill in: the columns, a line that says what each holds, and two examples.

    Args:
        catalogue: Says what nutrients there are.
        rows: Cells to write in place of the examples, as rows that are to be mended.
        style: How tables are written where it is filled in.
    """
    columns = all_columns(catalogue.nutrients)
    about = {key: f"{n.label}, {n.unit} per 100 g" for key, n in catalogue.nutrients.items()}
    about = {**ABOUT, **about, "name": f"{_COMMENT} {ABOUT['name']}"}
    numbers = {*NUMBERS, *catalogue.nutrients}

    def cell(row: Mapping[str, str], column: str) -> str:
        text = row.get(column, "")
        return guarded(style.number(text) if column in numbers else text)

    filled = [[cell(row, column) for column in columns] for row in tuple(rows) or _EXAMPLES]
    return style.written([columns, [about[column] for column in columns], *filled])


def guarded(cell: str) -> str:
    """Keep a spreadsheet from running a text."""
    return f"'{cell}" if cell.startswith(FORMULA) else cell


# Made-up foods; their figures are round on purpose.
_EXAMPLES: tuple[Mapping[str, str], ...] = (
    {
        "name": "# Oat drink of the corner shop",
        "kind": "plant_milk",
        "diet": "vegan",
        "allergens": "gluten",
        "portions": "cup/cups=240:0.5 1 1.5",
        "stands_in_for": "",
        "tags": "fortified",
        "source": "label",
        "energy_kcal": "46",
        "calcium_mg": "120",
        "vitamin_d_ug": "40 IU",
        "sodium_mg": "0.04 g",
        "protein_g": "1",
        "fat_g": "1.5",
        "carbohydrate_g": "7",
        "fibre_g": "0.8",
    },
    {
        "name": "# Marinated olives (figures of a serving of 30 g)",
        "kind": "pickle",
        "diet": "vegan",
        "allergens": "none",
        "portions": "handful=30:0.5 1 2",
        "figures_per_g": "30",
        "source": "label",
        "energy_kcal": "180 kJ",
        "sodium_mg": "450",
        "protein_g": "0.3",
        "fat_g": "4.5",
        "carbohydrate_g": "1",
    },
)
