"""What stands beside a dish, in the words of the tables."""

from __future__ import annotations

from collections.abc import Iterator

from foods.catalogue.catalogue import Catalogue
from foods.catalogue.title import compose_title
from foods.dish.meal import Meal

_DRINK = "drink"
"""The part that stands beside the plate and is none of it."""


def beside(meal: Meal, catalogue: Catalogue, *, drinks: bool = False) -> tuple[str, ...]:
    """Return what stands beside the dish of a meal: "side salad", "apple"; empty if nothing does.

    Args:
        meal: The meal.
        catalogue: Foods, dishes and parts, in the language that is wanted.
        drinks: Whether a drink is told, too.
    """
    return tuple(_beside(meal, catalogue, ("",) if drinks else ("", _DRINK)))


def _beside(meal: Meal, catalogue: Catalogue, untold: tuple[str, ...]) -> Iterator[str]:
    dish = catalogue.dishes[meal.dish]
    eaten = frozenset(serving.food for serving in meal.servings)
    for serving in meal.servings:
        role = dish.role_of(serving.food)
        if role is not None and role.beside not in untold and not role.comes_with:
            title = catalogue.foods[serving.food].title
            yield _dressed(serving.food, role.beside, eaten, catalogue) or title


def _dressed(food: str, place: str, eaten: frozenset[str], catalogue: Catalogue) -> str:
    """Return the title of the part that a food makes with what comes with it; empty if none.

    One bread is garlic bread beside pasta and bread beside soup: what stands with it tells.
    """
    fitting = (p for p in catalogue.parts if p.place == place and food in p.comes_with)
    return next((part.title for part in fitting if part.foods_with(food) <= eaten), "")


def plate_title(meal: Meal, catalogue: Catalogue) -> str:
    """Return a meal's title with what stands beside it: "Tomato pasta, side salad and pear"."""
    title = compose_title(catalogue.dishes[meal.dish], meal, catalogue)
    *some, last = beside(meal, catalogue) or ("",)
    found = f"{', '.join(some)} {catalogue.conjunction} {last}" if some else last
    return f"{title}, {found}" if found else title
