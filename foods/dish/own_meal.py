"""A meal of a person's own making: any foods in any amounts, of no dish of the tables.

Its dish id is `OWN_MEAL`. The table of dishes answers for it (title, minutes and method are
asked of every meal), but does not list it: nothing that goes through the dishes, above all
the solver, ever comes upon it. Planning keeps such a meal or replaces it, and never makes one.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping, Sequence

from foods.dish.dish import SLOTS, Dish
from foods.dish.meal import Meal
from foods.food.serving import Serving

OWN_MEAL = "own_meal"
LONGEST_NAME = 60
_SAID = 3
_DISH = Dish(
    id=OWN_MEAL,
    title="",
    slots=SLOTS,
    minutes=0,
    keeps_days=0,
    suits=frozenset(),
    cuisine="",
    temperature="cold",
    method="",
    roles=(),
)


class _Dishes(dict[str, Dish]):
    """Dishes by id that know the dish of one's own meals without listing it."""

    def __missing__(self, dish_id: str) -> Dish:
        if dish_id == OWN_MEAL:
            return _DISH
        raise KeyError(dish_id)


def with_own_meals(dishes: Mapping[str, Dish]) -> Mapping[str, Dish]:
    """Return the dishes, answering for one's own meals as well."""
    return _Dishes(dishes)


def own_meal(servings: Iterable[Serving], name: str = "") -> Meal:
    """Return a meal of any foods; a food that comes twice is served once, in grams.

    Raises:
        ValueError: If there is nothing in it, or nothing of a food.
    """
    by_food: dict[str, Serving] = {}
    for serving in servings:
        before = by_food.get(serving.food)
        by_food[serving.food] = serving if before is None else _together(before, serving)
    if not by_food or any(not 0 < s.grams < float("inf") for s in by_food.values()):
        raise ValueError("a meal needs foods, and more than nothing of each")
    return Meal(OWN_MEAL, tuple(by_food.values()), " ".join(name.split())[:LONGEST_NAME])


def is_own_meal(meal: Meal) -> bool:
    """Return whether a person made the meal of foods."""
    return meal.dish == OWN_MEAL


def is_known(meal: Meal, dishes: Container[str]) -> bool:
    """Return whether a meal is of one of these dishes, or a person made it of foods."""
    return is_own_meal(meal) or meal.dish in dishes


def own_title(meal: Meal, titles: Sequence[str]) -> str:
    """Return a person's name for their meal, or its foods: "Bread, butter and cheese"."""
    if meal.name:
        return meal.name
    words = list(dict.fromkeys(titles))
    if len(words) > _SAID:
        words = [*words[: _SAID - 1], "more"]
    text = " and ".join(filter(None, (", ".join(words[:-1]), *words[-1:])))
    return text[:1].upper() + text[1:]


def _together(one: Serving, other: Serving) -> Serving:
    if one.unit == other.unit:
        return Serving(
            one.food, one.amount + other.amount, one.unit, round(one.grams + other.grams, 1)
        )
    grams = round(one.grams + other.grams, 1)
    return Serving(one.food, grams, "g", grams)
