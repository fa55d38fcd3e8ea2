"""What is known of the foods beside their figures, as lines for the report."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

from foods.catalogue import Catalogue
from foods.prices import Price, load_prices
from foods.tables import DataDir


def beside_lines(catalogue: Catalogue, directory: DataDir | None = None) -> Iterator[str]:
    """How many foods have a price, and from where.

    Raises:
        DataError: If one of the tables does not hold.
    """
    yield from _prices(load_prices(catalogue.foods, directory), len(catalogue.foods))


def _prices(prices: Mapping[str, Price], foods: int) -> Iterator[str]:
    yield f"{len(prices)} foods of {foods} have a price; the others' is unknown"
    for source, count in Counter(price.source for price in prices.values()).most_common():
        yield f"{count:5}  {source}"
