"""What food is made of, and what a dish is. No window and no solver is known here.

A name's module is imported when the name is first asked for: the start of the window needs two
of them, and the readers of tables that come with the rest would hold it up.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from foods import one_thread as one_thread  # isort: skip  # before numpy is imported

if TYPE_CHECKING:
    from foods.catalogue.calcium import (
        AbsorbableCalcium,
        Absorption,
        absorbable_calcium,
        load_absorption,
    )
    from foods.catalogue.catalogue import Catalogue
    from foods.catalogue.fluid import Fluid, fluid_of
    from foods.catalogue.title import compose_title, dish_title
    from foods.dish.dish import PARTS, SLOTS, SUITS, Dish, Role, RoleChoice
    from foods.dish.meal import Meal
    from foods.dish.own_meal import OWN_MEAL, is_own_meal, own_meal
    from foods.errors import DataError, DataFaultsError
    from foods.figures.nutrient import Nutrient, load_nutrients
    from foods.figures.references import Reference, load_references
    from foods.figures.vitamin_k2 import TotalK2, load_total_k2
    from foods.food.food import AISLES, ALLERGENS, TAGS, Diet, Food, Portion, Purchase
    from foods.food.prices import Price, load_prices
    from foods.food.serving import Serving, amount_words
    from foods.food.serving_phrase import serving_phrase

__all__ = [
    "AISLES",
    "ALLERGENS",
    "OWN_MEAL",
    "PARTS",
    "SLOTS",
    "SUITS",
    "TAGS",
    "AbsorbableCalcium",
    "Absorption",
    "Catalogue",
    "DataError",
    "DataFaultsError",
    "Diet",
    "Dish",
    "Fluid",
    "Food",
    "Meal",
    "Nutrient",
    "Portion",
    "Price",
    "Purchase",
    "Reference",
    "Role",
    "RoleChoice",
    "Serving",
    "TotalK2",
    "absorbable_calcium",
    "amount_words",
    "compose_title",
    "dish_title",
    "fluid_of",
    "is_own_meal",
    "load_absorption",
    "load_nutrients",
    "load_prices",
    "load_references",
    "load_total_k2",
    "own_meal",
    "serving_phrase",
]

_HOMES = {
    "catalogue.calcium": "AbsorbableCalcium Absorption absorbable_calcium load_absorption",
    "catalogue.catalogue": "Catalogue",
    "catalogue.fluid": "Fluid fluid_of",
    "catalogue.title": "compose_title dish_title",
    "dish.dish": "PARTS SLOTS SUITS Dish Role RoleChoice",
    "dish.meal": "Meal",
    "dish.own_meal": "OWN_MEAL is_own_meal own_meal",
    "errors": "DataError DataFaultsError",
    "figures.nutrient": "Nutrient load_nutrients",
    "figures.references": "Reference load_references",
    "figures.vitamin_k2": "TotalK2 load_total_k2",
    "food.food": "AISLES ALLERGENS TAGS Diet Food Portion Purchase",
    "food.prices": "Price load_prices",
    "food.serving": "Serving amount_words",
    "food.serving_phrase": "serving_phrase",
}
_HOME_OF = {name: home for home, names in _HOMES.items() for name in names.split()}


def __getattr__(name: str) -> object:
    """Import one of the public names."""
    home = _HOME_OF.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found = globals()[name] = getattr(import_module(f"foods.{home}"), name)
    return found
