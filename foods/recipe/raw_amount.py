"""What a cook weighs out for a serving: raw and as bought, where it is cooked.

A serving is grams of cooked rice; a recipe says "70 g dry brown rice". The grams come from the
yield that the shopping list goes by (`Purchase.bought_per_eaten`), so both agree.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from foods.food.food import Food
from foods.food.serving import Serving, amount_words
from foods.food.serving_phrase import serving_phrase

_DRY_KINDS = frozenset({"legume", "soy_food", "whole_grain", "refined_grain"})
# Grain and pulses take up water: a gram eaten is less than this bought.
_DRY_YIELD = 0.75
_CUT_KINDS = frozenset(
    {"leafy_green", "cruciferous", "root", "vegetable", "fruit", "avocado", "mushroom"}
)
_CUT = frozenset({"chopped", "chunks", "diced", "grated", "mashed", "shredded", "sliced"})
# Tins of fish and pulses hold more than is eaten: the liquid.
_DRAINED_YIELD = 1.05


@dataclass(frozen=True)
class RecipeWords:
    """The few words of a recipe that are not in its text, in one language.

    Attributes:
        dry: A dry food by its name, ``{food}``.
        drained: A tinned food without its liquid.
        tinned: A tinned food with it.
        grams: A mass, ``{n}``, of a food.
        oven: A temperature of the oven in °C, ``{c}``, and °F, ``{f}``.
        small_first: Whether a name begins with a small letter inside a sentence.
    """

    dry: str = "dry {food}"
    drained: str = "tinned {food} (drained)"
    tinned: str = "tinned {food}"
    grams: str = "{n} g {food}"
    oven: str = "{c} °C ({f} °F)"
    small_first: bool = True


def is_dry(food: Food) -> bool:
    """Return whether a food is bought dry and takes up water in cooking: rice, pasta, dry beans."""
    return food.kind in _DRY_KINDS and food.purchase.bought_per_eaten < _DRY_YIELD


def is_drained(food: Food) -> bool:
    """Return whether a food comes in a tin with a liquid that is poured off."""
    return food.purchase.aisle == "Tins" and food.purchase.bought_per_eaten > _DRAINED_YIELD


def _is_weighed(food: Food, serving: Serving) -> bool:
    """Return whether a scale measures a food better than a measure of cut pieces, or cups."""
    words = serving.unit.split()
    if food.kind in _CUT_KINDS and not _CUT.isdisjoint(words):
        return True
    in_cups = words[0] == "cup"
    from_tin = food.purchase.aisle == "Tins" and food.kind != "broth"
    return in_cups and (from_tin or food.kind in ("soy_food", "leafy_green"))


def raw_grams(food: Food, grams: float) -> float:
    """Return the grams to weigh out for so much eaten: dry rice for cooked, peel and bone included.

    Of a tin it is what is left when the liquid is poured off.
    """
    return grams if is_drained(food) else grams * food.purchase.bought_per_eaten


def raw_amount(food: Food, serving: Serving, words: RecipeWords, portions: float = 1.0) -> str:
    """Return a serving as a cook measures it raw: "70 g dry brown rice", "2 tsp olive oil".

    Args:
        food: The food.
        serving: What one person eats of it.
        words: The words of the catalogue's language.
        portions: How many such servings are cooked.
    """
    purchase = food.purchase
    grams = raw_grams(food, serving.grams) * portions
    if food.kind == "egg" and purchase.piece_grams:
        count = max(1, round(grams / purchase.piece_grams))
        return f"{amount_words(count)} {purchase.piece if count == 1 else purchase.pieces}"
    tinned = food.purchase.aisle == "Tins"
    raw = purchase.cooked or is_dry(food) or is_drained(food)
    if not (raw or _is_weighed(food, serving)):
        more = replace(serving, amount=serving.amount * portions, grams=serving.grams * portions)
        return serving_phrase(food, more).split(", ")[0]
    name = bought_name(food, words)
    if is_dry(food):
        name = words.dry.format(food=name)
    elif is_drained(food):
        name = words.drained.format(food=name)
    elif tinned:
        name = words.tinned.format(food=name)
    return words.grams.format(n=f"{scale_grams(grams):g}", food=name)


def scale_grams(grams: float) -> float:
    """Return grams as read off a kitchen scale: by 1 below 30 g, by 5 to 200 g, then by 10."""
    step = 1 if grams < 30 else 5 if grams < 200 else 10
    return max(1.0, round(grams / step) * step)


def bought_name(food: Food, words: RecipeWords) -> str:
    """Return a short name of the purchase for a sentence: "brown rice", "chicken breast fillets".

    It is the line of the shopping list without what follows a comma or stands in brackets.
    """
    name = food.purchase.buy_as.split(", ")[0].split(" (")[0]
    first = name.split()[0]
    inside = food.name_in_text.split()
    if first in inside or not (words.small_first or first.lower() in inside):
        return name
    return name[:1].lower() + name[1:]
