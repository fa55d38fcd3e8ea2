"""The catalogue as foods are sold where a person buys them: without vitamin D nobody added."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from typing import TYPE_CHECKING

from foods.food.food import Food
from foods.food.fortification import Country, PlainFood

if TYPE_CHECKING:
    from foods.catalogue.catalogue import Catalogue
    from foods.figures.totals import Floats

VITAMIN_D = "vitamin_d_ug"
MOST_KEPT = 4
"""Catalogues of other answers that are kept to be used again: each set of foods makes another"""


def as_sold_in(catalogue: Catalogue, country: Country, bought: Collection[str] = ()) -> Catalogue:
    """Return the catalogue with names and figures of foods as they are sold in a country.

    A catalogue of another country is first taken back to that of the tables. The same answers
    give the same object, so that what was made for it can be used again.

    Args:
        catalogue: Foods and dishes.
        country: Where the foods are bought.
        bought: Ids of foods that are bought with vitamin D although few shops have them.
    """
    tables = catalogue.as_in_tables or catalogue
    return sold_without(tables, tables.fortification.without(country, bought))


def sold_without(tables: Catalogue, without: frozenset[str]) -> Catalogue:
    """Return the catalogue of the tables where some foods have no vitamin D added."""
    if not without:
        return tables
    made = tables.as_sold
    found = made.get(without)
    if found is None:
        for oldest in list(made)[: max(0, len(made) - MOST_KEPT + 1)]:
            made.pop(oldest, None)  # another thread may have been first
        found = made[without] = _without_vitamin_d(tables, without)
    return found


def _without_vitamin_d(tables: Catalogue, without: frozenset[str]) -> Catalogue:
    plain = {key: tables.fortification.plain[key] for key in without}
    foods = {
        key: _plain_food(food, plain[key]) if key in plain else food
        for key, food in tables.foods.items()
    }
    figures = _figures(tables, plain)
    return replace(
        tables, foods=foods, per_100g=figures, as_in_tables=tables, without_vitamin_d=without
    )


def _plain_food(food: Food, plain: PlainFood) -> Food:
    purchase = food.purchase
    bought = replace(purchase, buy_as=plain.buy_as or purchase.buy_as)
    return replace(food, name=plain.name, in_text=plain.in_text, purchase=bought)


def _figures(tables: Catalogue, plain: dict[str, PlainFood]) -> Floats:
    column, figures = tables.column(VITAMIN_D), tables.per_100g.copy()
    for key, one in plain.items():
        natural = tables.per_100g[tables.row(one.natural), column] if one.natural else 0.0
        figures[tables.row(key), column] = natural
    figures.flags.writeable = False
    return figures
