"""What foods cost, from the averages that USDA's economists publish."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from foods.errors import DataError, raise_all
from foods.tables import (
    DataDir,
    Row,
    data_dir,
    gather,
    iter_unknown,
    read_department_tables,
    read_toml,
    unique_by,
)

PRICE_COLUMNS = ("food", "usd_per_100g_eaten", "year", "source", "source_item")
SOURCES_FILE = "prices/sources.toml"
ESTIMATE = "estimate"
"""Key of the source of what is estimated (`foods.derive.price_estimates`)."""

_SOURCE_KEYS = {"label": str, "year": int, "factor": float, "basis": str}


@dataclass(frozen=True)
class Price:
    """An average price of a food as it is eaten. A food without one is unknown, never free.

    Attributes:
        usd_per_100g: US dollars per 100 g eaten, in the money of `year`.
        year: The year it was brought to, by the factor of its source.
        source: Where it comes from, as a label.
        source_item: What the source calls the food.
        source_usd_per_100g: The source's own figure.
        source_year: The year of that figure.
        estimated: Whether it is an estimate from foods of its kind.
    """

    usd_per_100g: float
    year: int
    source: str
    source_item: str
    source_usd_per_100g: float
    source_year: int
    estimated: bool = False


@dataclass(frozen=True)
class PriceSource:
    """A published table of prices.

    Attributes:
        label: Its name.
        year: The year of its prices.
        factor: What brings them to the money of `to_year`.
        basis: How the factor was worked out.
        to_year: The year the factor leads to.
    """

    label: str
    year: int
    factor: float
    basis: str
    to_year: int


def load_prices(
    foods: Mapping[str, object] | None = None, directory: DataDir | None = None
) -> Mapping[str, Price]:
    """Return the prices by food id; foods without a right match are not in it.

    Args:
        foods: The foods by id; a price for anything else is a fault. None = not looked at.
        directory: The data folder; the program's own by default.

    Raises:
        DataError: Naming file, row and remedy; `DataFaultsError` if there are several faults.
    """
    directory = data_dir(directory)
    rows = read_department_tables(directory, "prices", PRICE_COLUMNS)
    if foods is not None:
        raise_all(iter_unknown(rows, "food", foods))
    sources = load_price_sources(directory) if rows else {}
    return dict(gather(unique_by(rows, "food").items(), lambda item: _entry(*item, sources)))


def load_price_sources(directory: DataDir | None = None) -> Mapping[str, PriceSource]:
    """Return the sources with their factors, by the key that rows give."""
    table = read_toml(data_dir(directory) / SOURCES_FILE, SOURCES_FILE)
    to_year = table.pop("to_year", None)
    if not isinstance(to_year, int):
        raise DataError(SOURCES_FILE, "to_year", "It is missing.", "Write: to_year = 2025")
    return {key: _source(key, entry, to_year) for key, entry in table.items()}


def _source(key: str, entry: Any, to_year: int) -> PriceSource:
    if not isinstance(entry, dict) or {k: type(v) for k, v in entry.items()} != _SOURCE_KEYS:
        raise DataError(
            SOURCES_FILE, key, "Keys are missing or wrong.", f"Write {', '.join(_SOURCE_KEYS)}."
        )
    if entry["factor"] <= 0:
        raise DataError(SOURCES_FILE, key, "Its factor is not above 0.", "Write it, as 1.31.")
    return PriceSource(**entry, to_year=to_year)


def _entry(food: str, row: Row, sources: Mapping[str, PriceSource]) -> tuple[str, Price]:
    source = sources[row.one_of("source", sources)]
    if row.text("year") != str(source.year):
        raise row.error(f'"year" is {row.cells["year"]}, its source {source.year}.', "Mend one.")
    published = row.number("usd_per_100g_eaten")
    return food, Price(
        usd_per_100g=published * source.factor,
        year=source.to_year,
        source=source.label,
        source_item=row.text("source_item"),
        source_usd_per_100g=published,
        source_year=source.year,
        estimated=row.cells["source"] == ESTIMATE,
    )
