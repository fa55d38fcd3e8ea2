"""Estimate prices by kind: ``python -m foods.derive.price_estimates``.

A food that no published table prices, or whose published price cannot be right, costs as bought
what the median of its group costs as bought: foods of its kind in its aisle, at least three of
them with a price of their own. It prints the rows of ``prices/*.csv``.
"""

from __future__ import annotations

import csv
import sys
from collections.abc import Iterator, Mapping
from statistics import median

from foods.catalogue.catalogue import Catalogue
from foods.food.food import Food
from foods.food.prices import ESTIMATE, Price, load_prices

MENDED = (
    "brown_rice_cooked",
    "couscous_cooked",
    "egg_noodles_cooked",
    "soybeans_cooked",
    "fava_beans_cooked",
    "sesame_seeds",
)
"""Foods whose published price is several times what the dry food costs."""

LEAST = 3
"""So many foods of a group have a price, or it says nothing."""


def price_estimates(
    catalogue: Catalogue, prices: Mapping[str, Price]
) -> Iterator[tuple[Food, float, str]]:
    """Yield foods with US dollars per 100 g eaten and what they were reckoned from.

    Args:
        catalogue: The foods.
        prices: All prices; those that are estimates themselves are not counted.
    """
    known = {
        name: price.usd_per_100g / catalogue.foods[name].purchase.bought_per_eaten
        for name, price in prices.items()
        if not price.estimated and name not in MENDED
    }
    for food in catalogue.foods.values():
        group = [usd for name, usd in known.items() if _alike(catalogue.foods[name], food)]
        if food.id not in known and len(group) >= LEAST:
            usd = median(group) * food.purchase.bought_per_eaten
            yield food, round(usd, 3), f"Median of {len(group)} foods of its kind, as bought"


def _alike(one: Food, other: Food) -> bool:
    return (one.kind, one.purchase.aisle) == (other.kind, other.purchase.aisle)


def main() -> None:
    """Print the rows."""
    rows = csv.writer(sys.stdout, lineterminator="\n")
    catalogue = Catalogue.load()
    for food, usd, words in price_estimates(catalogue, load_prices()):
        rows.writerow((food.id, f"{usd:.3f}", 2025, ESTIMATE, words))


if __name__ == "__main__":
    main()
