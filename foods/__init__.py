"""What food is made of, and what a dish is. No window and no solver is known here."""

from foods.calcium import AbsorbableCalcium, Absorption, absorbable_calcium, load_absorption
from foods.catalogue import Catalogue
from foods.dish import PARTS, SLOTS, SUITS, Dish, Role, RoleChoice
from foods.errors import DataError, DataFaultsError
from foods.fluid import Fluid, fluid_of
from foods.food import AISLES, ALLERGENS, TAGS, Diet, Food, Portion, Purchase
from foods.meal import Meal, Serving, amount_words
from foods.nutrient import Nutrient, load_nutrients
from foods.own_meal import OWN_MEAL, is_own_meal, own_meal
from foods.phrase import serving_phrase
from foods.prices import Price, load_prices
from foods.references import Reference, load_references
from foods.title import compose_title, dish_title
from foods.vitamin_k2 import TotalK2, load_total_k2

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
