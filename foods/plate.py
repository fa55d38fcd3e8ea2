"""What stands beside a dish, in the words of the tables."""

from __future__ import annotations

from collections.abc import Iterator

from foods.catalogue.catalogue import Catalogue
from foods.catalogue.title import compose_title
from foods.dish.meal import Meal

_UNSAID = ("", "drink")
"""What is no part of the plate itself."""


def beside(meal: Meal, catalogue: Catalogue) -> tuple[str, ...]:
    """What stands beside the dish of a meal: "side salad", "apple"; empty if nothing does."""
    return tuple(_beside(meal, catalogue))


def _beside(meal: Meal, catalogue: Catalogue) -> Iterator[str]:
    dish = catalogue.dishes[meal.dish]
    parts = catalogue.parts
    dressed = {food: part.title.lower() for part in parts for food in part.comes_with}
    for serving in meal.servings:
        role = dish.role_of(serving.food)
        if role is not None and role.beside not in _UNSAID and not role.comes_with:
            yield dressed.get(serving.food, catalogue.foods[serving.food].title)


def plate_title(meal: Meal, catalogue: Catalogue) -> str:
    """The title of a meal with what stands beside it: "Tomato pasta, side salad and pear"."""
    title = compose_title(catalogue.dishes[meal.dish], meal, catalogue)
    *some, last = beside(meal, catalogue) or ("",)
    found = f"{', '.join(some)} {catalogue.conjunction} {last}" if some else last
    return f"{title}, {found}" if found else title
