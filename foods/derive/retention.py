"""What cooking leaves of a nutrient, where a raw food's figure stands for a cooked one."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from foods.figures.references import load_references
from foods.tables import DataDir, Row, gather, read_csv

RETENTION_FILE = "retention_factors.csv"
RETENTION_COLUMNS = ("food", "nutrient", "factor", "source", "note")


@dataclass(frozen=True)
class Retention:
    """What is left after cooking.

    Attributes:
        factor: Share of the raw figure, above 0 and at most 1.
        source: Key of ``references.toml``.
    """

    factor: float
    source: str


def read_retention(
    directory: DataDir, foods: Collection[str], nutrients: Collection[str]
) -> Mapping[tuple[str, str], Retention]:
    """Read the factors by food id and nutrient key.

    Raises:
        DataError: If a row names what is not known, or its factor is above 1.
    """
    known = load_references(directory)

    def one(row: Row) -> tuple[tuple[str, str], Retention]:
        factor = row.positive("factor")
        if factor > 1:
            raise row.error(f'"factor" is {factor:g}.', "Write a share, as 0.62.")
        key = row.one_of("food", foods), row.one_of("nutrient", nutrients)
        return key, Retention(factor, row.one_of("source", known))

    return dict(gather(read_csv(directory, RETENTION_FILE, RETENTION_COLUMNS), one))
