"""Foods that are one to who eats them, and what it costs to meet them again so soon.

Eggs fried and eggs boiled are two foods of the tables and one on the plate, and so are the cuts
of a chicken. None of them should come twice a day; and what is a main part of a lunch or dinner
should not be one on the next day again, or barley with mushrooms follows barley with mushrooms
under another name.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import numpy as np

from foods import Catalogue, Meal

from .habits import counts_as_main
from .options import Floats, Ints
from .weights import Likeness


def food_things(catalogue: Catalogue, alike: Mapping[str, Likeness]) -> Ints:
    """Return for each food the number of the first food that is the same thing, ``(n_foods,)``."""
    things = np.arange(len(catalogue.foods))
    for likeness in alike.values():
        same = [
            row
            for row, food in enumerate(catalogue.foods.values())
            if food.kind in likeness.kinds or food.id in likeness.foods
        ]
        things[same] = min(same, default=0)
    return things


def locked_mains(catalogue: Catalogue, things: Ints, meals: Iterable[Meal]) -> Ints:
    """Return the things that are main parts of some main meals, one for each time, ``(n,)``."""
    found = [
        things[catalogue.row(serving.food)]
        for meal in meals
        if (dish := catalogue.dishes.get(meal.dish)) is not None
        for serving in meal.servings
        if (role := dish.role_of(serving.food)) is not None
        and (counts_as_main(dish, role.part) or (role.beside and not role.comes_with))
    ]
    return np.array(found, dtype=np.intp)


def repeat_counts(cooked: Ints, eaten: Ints, day: int) -> Floats:
    """Count how often each thing stands on the days beside a day.

    Args:
        cooked: How often each thing is a main part on each day, ``(days, n_foods)``.
        eaten: The same with leftovers, which may follow what they are left of.
        day: Its number.
    """
    before = eaten[day - 1] if day else 0
    after = cooked[day + 1] if day + 1 < len(cooked) else 0
    return np.asarray(before + after + 0.0 * cooked[day])
