"""The catalogue's words in another language: names, measures, packs, titles and methods."""

from foods.languages.reader import LANGUAGES, load_wording
from foods.languages.translate import in_language
from foods.languages.wording import DishWords, FoodWords, Wording

__all__ = ["LANGUAGES", "DishWords", "FoodWords", "Wording", "in_language", "load_wording"]
