"""Read the domain's own tables in ``planner/domain/data``."""

from __future__ import annotations

import math
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from foods.tables import Row

DataDir = Path | Traversable


def domain_data(directory: DataDir | None = None) -> DataDir:
    """Return the folder given, or the tables that come with the program."""
    return files("planner.domain") / "data" if directory is None else directory


def signed(row: Row, column: str) -> float:
    """Return the cell as a finite number that may be negative.

    Raises:
        foods.DataError: Naming file and row, if it is no such number.
    """
    text = row.text(column)
    try:
        value = float(text)
    except ValueError:
        value = math.nan
    if not math.isfinite(value):
        raise row.error(f'"{column}" is "{text}".', "Write a number, as -10.83.")
    return value


def whole(row: Row, column: str) -> int:
    """Return the cell as a whole number of 0 or more.

    Raises:
        foods.DataError: Naming file and row, if it is no such number.
    """
    value = row.number(column)
    if value != int(value):
        raise row.error(f'"{column}" is "{row.cells[column]}".', "Write a whole number.")
    return int(value)


def age_band(row: Row) -> tuple[int, int]:
    """Return the bounds of ``age_from <= age < age_to``, years.

    Raises:
        foods.DataError: Naming file and row, if the band is empty.
    """
    band = whole(row, "age_from"), whole(row, "age_to")
    if band[0] >= band[1]:
        raise row.error("The age band is empty.", 'Write an "age_to" above "age_from".')
    return band
