"""The two ways spreadsheets write CSV: by points and commas, or by commas and semicolons."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from dataclasses import dataclass

from foods.translatable import translatable


@dataclass(frozen=True)
class CsvStyle:
    """How a table is written.

    Attributes:
        delimiter: What parts cells.
        point: What stands before decimals.
        encoding: Of the file; Excel takes UTF-8 for what it is only by the mark at its beginning.
    """

    delimiter: str
    point: str
    encoding: str

    def number(self, text: str) -> str:
        """Return a plain number, "12.5", as this style writes it."""
        return text.replace(".", self.point)

    def written(self, rows: Iterable[Iterable[str]]) -> str:
        """Return rows of cells as a table."""
        out = io.StringIO(newline="")
        csv.writer(out, delimiter=self.delimiter, lineterminator="\r\n").writerows(rows)
        return out.getvalue()


def text_of(content: bytes) -> tuple[str, bool]:
    """Return the text of a table, and whether its letters had to be taken for those of Windows.

    Raises:
        UnicodeDecodeError: They are neither UTF-8 nor those.
    """
    try:
        return content.decode("utf-8-sig"), False
    except UnicodeDecodeError:
        if b"\0" in content:
            raise
        return content.decode("cp1252"), True


WINDOWS_LETTERS = translatable(
    "Its letters are not UTF-8 and were read as those of Windows: look at the names."
)


POINTS = CsvStyle(",", ".", "utf-8")
"""12.5, parted by commas: what programs exchange, and spreadsheets of English"""
POINTS_MARKED = CsvStyle(",", ".", "utf-8-sig")
"""The same with a byte order mark, for spreadsheets that take UTF-8 for other letters without"""
COMMAS = CsvStyle(";", ",", "utf-8-sig")
"""12,5, parted by semicolons: what Excel opens and writes in German and many other languages"""


def style_for(decimal_point: str) -> CsvStyle:
    """Return the style of a language by what it writes before decimals."""
    return COMMAS if decimal_point == COMMAS.point else POINTS
