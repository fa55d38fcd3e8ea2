"""What is bought for a food of one's own, agreeing with what stands on the list already."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache

from foods.catalogue.catalogue import Catalogue
from foods.errors import nearest
from foods.food.food import AISLES, Food, Purchase
from foods.own.cells import LONGEST_NAME, Cells
from foods.translatable import Verbatim, figure, translatable

_PANTRY = "Pantry"


def own_purchase(read: Cells, name: str, alike: list[Food], catalogue: Catalogue) -> Purchase:
    """Return a food bought as eaten, gram for gram but for what is wasted or taken up in cooking.

    Args:
        read: The food's cells.
        name: Its name, which stands on the list unless the cells say otherwise.
        alike: The foods it stands in for; the first tells the aisle.
        catalogue: The program's; what is bought under the same words shares pack and aisle.
    """
    buy_as = read.text("buy_as", LONGEST_NAME) or name
    aisle = read.text("aisle") or (alike[0].purchase.aisle if alike else _PANTRY)
    if aisle not in AISLES:
        unknown = translatable('"{word}" is unknown.', word=Verbatim(aisle))
        read.complain("aisle", unknown, nearest(aisle, AISLES))
    bought = 1 / (1 - _refuse_pct(read) / 100) / read.grams("cooked_yield", 1.0)
    same = _purchases(catalogue).get(buy_as)
    if same is not None:
        return replace(same, bought_per_eaten=bought, note="")
    return Purchase(buy_as, aisle, bought, None, "", "", None, staple=False, note="")


@lru_cache(maxsize=1)
def _purchases(catalogue: Catalogue) -> Mapping[str, Purchase]:
    """Return purchases by their words. Kept, for ten thousand rows ask for it."""
    return {food.purchase.buy_as: food.purchase for food in catalogue.foods.values()}


def _refuse_pct(read: Cells) -> float:
    refuse = read.grams("refuse_pct", 0.0, above_zero=False)
    if refuse < 95:
        return refuse
    thrown = translatable("{n} % is thrown away?", n=figure(refuse))
    read.complain("refuse_pct", thrown, translatable("Write the peel's part, as 36."))
    return 0.0
