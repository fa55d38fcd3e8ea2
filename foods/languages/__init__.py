"""The catalogue's words in another language: names, measures, packs, titles and methods."""

from foods.languages.reader import LANGUAGES, load_wording
from foods.languages.translate import in_language
from foods.languages.wording import DishWords, FoodWords, Wording

from .recipe_check import recipe_word_problems

__all__ = [
    "LANGUAGES",
    "DishWords",
    "FoodWords",
    "Wording",
    "in_language",
    "load_wording",
    "recipe_word_problems",
]
