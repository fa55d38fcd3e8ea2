"""A catalogue that speaks another language; ids, figures and rules stay as they are."""

from __future__ import annotations

from dataclasses import replace

from foods.catalogue.catalogue import Catalogue
from foods.dish.dish import Dish
from foods.figures.nutrient import Nutrient
from foods.food.food import Food, PackSize, Portion, Purchase
from foods.languages.reader import load_wording
from foods.languages.wording import ANY_FOOD, DishWords, FoodWords, Wording
from foods.recipe.recipe import Step


def in_language(catalogue: Catalogue, code: str) -> Catalogue:
    """Return the catalogue in a language of `foods.languages.LANGUAGES`; English as it is.

    What the language's tables do not have, as one's own foods, keeps its own words.

    Raises:
        DataError: If the language's tables are wrong.
        KeyError: If there is no such language.
    """
    if code == "en":
        return catalogue
    words = load_wording(code)
    return replace(
        catalogue,
        foods={key: _food(food, words) for key, food in catalogue.foods.items()},
        dishes={key: _dish(dish, words) for key, dish in catalogue.dishes.items()},
        nutrients={key: _nutrient(one, words) for key, one in catalogue.nutrients.items()},
        kinds={key: words.kinds.get(key, label) for key, label in catalogue.kinds.items()},
        conjunction=words.conjunction,
        parts=tuple(
            replace(part, title=words.parts.get(part.name, part.title)) for part in catalogue.parts
        ),
        replacements=tuple(
            replace(each, words=words.replacements.get((each.food, each.instead), each.words))
            for each in catalogue.replacements
        ),
        recipe_words=words.recipe,
        fortification=catalogue.fortification.said(words.plain),
    )


def _food(food: Food, words: Wording) -> Food:
    own = words.foods.get(food.id)
    if own is None:
        return food
    return replace(
        food,
        name=own.name,
        title=own.title,
        title_dative=own.title_dative,
        in_text=own.in_text,
        note=words.notes.get(food.note, food.note),
        portions=tuple(_portion(food.id, portion, words) for portion in food.portions),
        purchase=_purchase(food.purchase, own, words),
    )


def _portion(food: str, portion: Portion, words: Wording) -> Portion:
    """Return a measure whose key is its English name, of which plans and files speak."""
    said = words.units.get(portion.unit, (portion.unit, portion.plural))
    usual = words.phrases.get((ANY_FOOD, portion.unit), "")
    return replace(portion, said=said, phrase=words.phrases.get((food, portion.unit), usual))


def _purchase(purchase: Purchase, own: FoodWords, words: Wording) -> Purchase:
    pack, packs = words.packs.get(purchase.pack, (purchase.pack, purchase.packs))
    piece, pieces = words.packs.get(purchase.piece, (purchase.piece, purchase.pieces))
    return replace(
        purchase,
        buy_as=own.buy_as,
        pack=pack,
        packs=packs,
        piece=piece,
        pieces=pieces,
        other_sizes=tuple(_size(size, words) for size in purchase.other_sizes),
    )


def _size(size: PackSize, words: Wording) -> PackSize:
    pack, packs = words.packs.get(size.pack, (size.pack, size.packs))
    return replace(size, pack=pack, packs=packs)


def _dish(dish: Dish, words: Wording) -> Dish:
    own = words.dishes.get(dish.id) or words.dishes.get(dish.like)
    if own is None:
        return dish
    return replace(dish, title=own.title, method=own.method, steps=_steps(dish, own))


def _steps(dish: Dish, own: DishWords) -> tuple[Step, ...]:
    """Return the steps in the language, as far as it has a text for each."""
    if len(own.steps) != len(dish.steps):
        return dish.steps
    return tuple(replace(step, text=text) for step, text in zip(dish.steps, own.steps, strict=True))


def _nutrient(nutrient: Nutrient, words: Wording) -> Nutrient:
    label, short = words.nutrients.get(nutrient.key, (nutrient.label, nutrient.short))
    return replace(nutrient, label=label, short=short)
