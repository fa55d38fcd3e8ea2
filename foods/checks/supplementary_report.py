"""What is known of the foods beside their figures, as lines for the report."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from math import isnan

from foods.catalogue.calcium import load_absorption
from foods.catalogue.catalogue import Catalogue
from foods.figures.vitamin_k2 import load_total_k2
from foods.food.prices import Price, load_prices
from foods.tables import DataDir


def supplementary_lines(catalogue: Catalogue, directory: DataDir | None = None) -> Iterator[str]:
    """Yield how many foods have a price, an absorbable calcium, lactose and vitamin K2.

    Raises:
        DataError: If one of the tables does not hold.
    """
    foods = catalogue.foods
    yield from _prices(load_prices(foods, directory), len(foods))
    yield f"{len(load_absorption(foods, directory)):5}  foods with a measured share of calcium"
    yield f"{len(load_total_k2(foods, directory)):5}  foods with vitamin K2 of all forms"
    for key in ("vitamin_k2_ug", "lactose_g"):
        figures = catalogue.per_100g[:, catalogue.column(key)]
        known = sum(not isnan(figure) for figure in figures)
        yield f"{known:5}  foods with {catalogue.nutrients[key].label}"


def _prices(prices: Mapping[str, Price], foods: int) -> Iterator[str]:
    yield f"{len(prices)} foods of {foods} have a price; the others' is unknown"
    for source, count in Counter(price.source for price in prices.values()).most_common():
        yield f"{count:5}  {source}"
