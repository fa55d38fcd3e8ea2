"""Match our foods with those of FoodData Central, and keep their figures in a table."""

from __future__ import annotations

import csv
import io
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from foods.derive.fdc_wheel import COLUMNS, FdcKey
from foods.errors import nearest
from foods.tables import DataDir, Row, gather, grouped_by, read_csv

MATCHES_FILE = "fdc_matches.csv"
MATCH_COLUMNS = ("food", "source", "description", "basis", "except", "note")
TABLE_FILE = "fdc_foods.csv"
TABLE_COLUMNS = ("source", "description", *COLUMNS)
# Where a figure of each source comes from, as in ``releases.toml``.
RELEASE_OF = {"foundation": "foundation_2025", "fndds": "fndds_2021_2023"}
BASES = ("raw", "dried", "canned", "as_sold")
# Enough for any figure, and the same text for the same wheel.
_DIGITS = 6


@dataclass(frozen=True)
class FdcMatch:
    """Foods of FoodData Central that are the same as one of ours, in form and preparation.

    Attributes:
        keys: Source and USDA's name of each; the figures are their mean.
        left_out: Keys of nutrients whose figures are not taken.
        row: The first row, for errors.
    """

    keys: tuple[FdcKey, ...]
    left_out: frozenset[str]
    row: Row

    @property
    def release(self) -> str:
        """Return the source of the figures."""
        return RELEASE_OF[self.keys[0][0]]

    @property
    def names(self) -> str:
        """Return USDA's names, for the provenance."""
        return "; ".join(name for _, name in self.keys)


def read_matches(
    directory: DataDir, foods: Collection[str], nutrients: Collection[str]
) -> Mapping[str, FdcMatch]:
    """Read the matches by food id.

    Raises:
        DataError: If a row names what is not known, or a food has two sources.
    """
    rows = read_csv(directory, MATCHES_FILE, MATCH_COLUMNS)
    by_food = grouped_by(rows, "food")
    return dict(gather(by_food.items(), lambda item: (item[0], _match(item[1], foods, nutrients))))


def _match(rows: list[Row], foods: Collection[str], nutrients: Collection[str]) -> FdcMatch:
    first = rows[0]
    if first.text("food") not in foods:
        raise first.error("The food is unknown.", nearest(first.cells["food"], foods))
    for row in rows:
        row.one_of("basis", BASES)
        if row.one_of("source", RELEASE_OF) != first.cells["source"]:
            raise row.error("A food has figures of one source only.", "Remove the others.")
    keys = tuple((row.cells["source"], row.text("description")) for row in rows)
    left_out = frozenset[str]().union(*(row.some_of("except", nutrients) for row in rows))
    return FdcMatch(keys, left_out, first)


def wanted(matches: Mapping[str, FdcMatch]) -> Sequence[FdcKey]:
    """Return each matched food of FoodData Central once, sorted."""
    return sorted({key for match in matches.values() for key in match.keys})


def table_text(figures: Mapping[FdcKey, Mapping[str, float]]) -> str:
    """Return the table of figures as text: a row a food, a column a nutrient number."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(TABLE_COLUMNS)
    for (source, name), given in sorted(figures.items()):
        cells = (f"{given[n]:.{_DIGITS}g}" if n in given else "" for n in COLUMNS)
        writer.writerow((source, name, *cells))
    return text.getvalue()


def read_table(directory: DataDir) -> Mapping[FdcKey, Mapping[str, float]]:
    """Read the figures per 100 g by food and nutrient number; the unknown left out.

    Raises:
        DataError: If the table is missing or a figure is not a number.
    """
    rows = read_csv(directory, TABLE_FILE, TABLE_COLUMNS)
    return dict(
        gather(rows, lambda row: ((row.text("source"), row.text("description")), _read(row)))
    )


def _read(row: Row) -> Mapping[str, float]:
    return {number: row.number(number) for number in COLUMNS if row.cells[number]}
