"""What food is made of, and what a dish is. No window and no solver is known here."""

from foods.catalogue import Catalogue
from foods.dish import PARTS, SLOTS, SUITS, Dish, Role, RoleChoice
from foods.errors import DataError, DataFaultsError
from foods.food import AISLES, ALLERGENS, TAGS, Diet, Food, Portion, Purchase
from foods.meal import Meal, Serving, amount_words
from foods.nutrient import Nutrient, load_nutrients
from foods.phrase import serving_phrase
from foods.prices import Price, load_prices
from foods.title import compose_title

__all__ = [
    "AISLES",
    "ALLERGENS",
    "PARTS",
    "SLOTS",
    "SUITS",
    "TAGS",
    "Catalogue",
    "DataError",
    "DataFaultsError",
    "Diet",
    "Dish",
    "Food",
    "Meal",
    "Nutrient",
    "Portion",
    "Price",
    "Purchase",
    "Role",
    "RoleChoice",
    "Serving",
    "amount_words",
    "compose_title",
    "load_nutrients",
    "load_prices",
    "serving_phrase",
]
