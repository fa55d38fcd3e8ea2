"""What a language says for the entries of the catalogue."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from foods.dish.base_replacements import Words
from foods.recipe.raw_amount import RecipeWords

Number = tuple[str, str]
"""A word for one, and for more."""

ANY_FOOD = "*"
"""In place of a food's id: what holds for all of them."""


@dataclass(frozen=True)
class FoodWords:
    """The words for one food.

    Attributes:
        name: As on a card.
        title: Inside a dish's title.
        title_dative: The same after "mit" and its like.
        in_text: After a household measure.
        buy_as: On the shopping list.
    """

    name: str
    title: str
    title_dative: str
    in_text: str
    buy_as: str


@dataclass(frozen=True)
class DishWords:
    """The words for one dish.

    Attributes:
        title: Its title's pattern.
        method: How it is made; empty where there are steps.
        steps: The texts of its recipe's steps, in order.
    """

    title: str
    method: str
    steps: tuple[str, ...] = ()


@dataclass(frozen=True)
class Wording:
    """Every word of the catalogue in one language.

    Attributes:
        foods: By food id.
        dishes: By dish id.
        units: Household measures by their English name.
        packs: Packs by their English name.
        phrases: How an amount is said, by food id and English measure, where "amount measure
            food" does not read well; `ANY_FOOD` stands for foods without one of their own.
        kinds: Labels of the kinds of food by key.
        nutrients: Label and short form of nutrients by key.
        notes: Notes on foods by their English words.
        parts: Titles of parts of a plate by name.
        replacements: Words of texts with those that take their place, by the food of a recipe's
            base and the food instead.
        conjunction: Between the last two words of a list: "and".
        recipe: The words of recipes that are not in their texts.
        plain: Name, words in a text and words to buy by of foods without vitamin D, by food id.
    """

    foods: Mapping[str, FoodWords]
    dishes: Mapping[str, DishWords]
    units: Mapping[str, Number]
    packs: Mapping[str, Number]
    phrases: Mapping[tuple[str, str], str]
    kinds: Mapping[str, str]
    nutrients: Mapping[str, Number]
    notes: Mapping[str, str]
    parts: Mapping[str, str]
    conjunction: str
    recipe: RecipeWords = field(default_factory=RecipeWords)
    plain: Mapping[str, tuple[str, str, str]] = field(default_factory=dict)
    replacements: Mapping[tuple[str, str], Words] = field(default_factory=dict)
