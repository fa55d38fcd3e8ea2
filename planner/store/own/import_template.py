"""Write a table to fill in, for the window and for ``foods --template FILE.csv``."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path

from foods import Catalogue
from foods.own import POINTS, CsvStyle, template_csv
from planner.store.atomic import write_atomically

# By this mark a spreadsheet knows that the letters are UTF-8.
_MARK = b"\xef\xbb\xbf"


def save_template(
    path: Path,
    catalogue: Catalogue,
    rows: Iterable[Mapping[str, str]] = (),
    style: CsvStyle = POINTS,
) -> None:
    """Write the template of one's own foods, or rows that are to be mended.

    Args:
        path: Where to.
        catalogue: Says what nutrients there are.
        rows: Cells by column, written in place of the examples.
        style: How tables are written where it is filled in.

    Raises:
        StoreError: It cannot be written.
    """
    write_atomically(path, _MARK + template_csv(catalogue, rows, style).encode())
