"""Read a CSV of one's own foods, and write the template for one."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Mapping

from foods.catalogue import Catalogue
from foods.errors import nearest
from foods.own.amounts import FORMULA
from foods.own.columns import ABOUT, NEEDED, all_columns
from foods.own.preview import Judge, Preview, Watch, WrittenRow
from foods.own.problem import Fault, Problem

_COMMENT = "#"
_LONGEST_CELL = 10_000
_SAVE_AS = "Save it as CSV (UTF-8), parted by commas."


class _WholeFileError(Exception):
    def __init__(self, line: int, column: str, message: str, remedy: str) -> None:
        self.line, self.problem = line, Problem(column, message, remedy)


def read_foods_csv(file: str, content: bytes, judge: Judge, watch: Watch | None = None) -> Preview:
    """What a CSV would bring. Nothing is written.

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
        lines = _Lines(_text(content))
        columns = lines.header(all_columns(judge.catalogue.nutrients))
        faults += [Fault(file, 1, "", problem) for problem in lines.unread]
        for row in lines.rows(columns):
            if isinstance(row, WrittenRow):
                rows.append(row)
            else:
                faults.append(Fault(file, row[0], "", row[1]))
    except _WholeFileError as error:
        faults.append(Fault(file, error.line, "", error.problem))
    return Preview(judge.judge(file, rows, watch or Watch()), tuple(faults))


def _text(content: bytes) -> str:
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise _WholeFileError(line, "", "Its letters are not UTF-8.", _SAVE_AS) from None


class _Lines:
    """The lines of a file, with the number of each."""

    def __init__(self, text: str) -> None:
        self._reader = csv.reader(io.StringIO(text, newline=""), strict=True)
        self.unread: list[Problem] = []

    def header(self, known: tuple[str, ...]) -> list[str]:
        """The columns of the first line."""
        columns = [column.strip() for column in self._next() or []]
        if len(columns) == 1 and ";" in columns[0]:
            raise _WholeFileError(1, "", "Its cells are parted by semicolons.", _SAVE_AS)
        for column in columns:
            self._check(column, columns, known)
        for column in NEEDED:
            if column not in columns:
                remedy = "Add the column, or begin with the template."
                raise _WholeFileError(1, column, "The column is missing.", remedy)
        return columns

    def _check(self, column: str, columns: list[str], known: tuple[str, ...]) -> None:
        if columns.count(column) > 1:
            raise _WholeFileError(1, column, "The column stands there twice.", "Remove one.")
        if column in known:
            return
        stem = column.rpartition("_")[0]
        meant = [name for name in known if stem and name.rpartition("_")[0] == stem]
        if meant:
            said = f'"{column.rpartition("_")[2]}" is not the unit of this figure.'
            raise _WholeFileError(1, column, said, f"Name it {meant[0]}; cells may name a unit.")
        if column:
            problem = Problem(column, "This column is unknown and not read.", "")
            self.unread.append(Problem(column, problem.message, nearest(column, known)))

    def rows(self, columns: list[str]) -> Iterator[WrittenRow | tuple[int, Problem]]:
        """Each row that is no comment, or what is wrong with how it is written."""
        while (begun := self._reader.line_num + 1) and (cells := self._next()) is not None:
            if not any(cell.strip() for cell in cells) or cells[0].startswith(_COMMENT):
                continue
            if len(cells) > len(columns) and any(cell.strip() for cell in cells[len(columns) :]):
                yield begun, _too_many(len(cells), len(columns))
            elif max(map(len, cells)) > _LONGEST_CELL:
                yield begun, Problem("", "A cell is far too long.", "Is a quote not closed?")
            else:
                # A spreadsheet leaves out what is empty at the end of a line.
                yield WrittenRow(begun, dict(zip(columns, cells, strict=False)))

    def _next(self) -> list[str] | None:
        begun = self._reader.line_num + 1
        try:
            return next(self._reader, None)
        except csv.Error as error:
            remedy = "Close the quote; what follows could not be read."
            raise _WholeFileError(begun, "", f"It cannot be read: {error}.", remedy) from None


def _too_many(cells: int, columns: int) -> Problem:
    remedy = "Quote a cell that has a comma in it, and write 12.5 with a point."
    return Problem("", f"It has {cells} cells for {columns} columns.", remedy)


def template_csv(catalogue: Catalogue, rows: Iterable[Mapping[str, str]] = ()) -> str:
    """A CSV to fill in: the columns, a line that says what each holds, and two examples.

    Args:
        catalogue: Says what nutrients there are.
        rows: Cells to write in place of the examples, as rows that are to be mended.
    """
    columns = all_columns(catalogue.nutrients)
    about = {key: f"{n.label}, {n.unit} per 100 g" for key, n in catalogue.nutrients.items()}
    about = {**ABOUT, **about, "name": f"{_COMMENT} {ABOUT['name']}"}
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(columns)
    writer.writerow([about[column] for column in columns])
    for row in tuple(rows) or _EXAMPLES:
        writer.writerow([guarded(row.get(column, "")) for column in columns])
    return text.getvalue()


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
