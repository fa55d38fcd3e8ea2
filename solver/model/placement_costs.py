"""Price a meal's place: magnesium in the evening, time of day, food that soon spoils."""

from __future__ import annotations

import numpy as np

from .meals import Meals
from .menu import Menu
from .options import Floats


def late_costs(menu: Menu, day: int) -> Floats:
    """Price options on a day for food at home that is no longer good, ``(n_options + 1,)``.

    Such a food has lost what being at home had taken off its price.
    """
    spoiled = [food for food, last in menu.problem.at_home.items() if _is_past(day, last)]
    rows = [menu.catalogue.row(food) for food in spoiled if food in menu.catalogue.foods]
    lost = menu.weights["pantry"] + menu.weights["spoils"]
    return np.where(np.isin(menu.option_food, rows), lost, 0.0)


def place_cost(menu: Menu, day: int, slot: int, meals: Meals) -> Floats:
    """Return what meals cost for where they stand, ``(n,)``."""
    cost = menu.slot_costs[slot] + late_costs(menu, day) if _dated(menu) else menu.slot_costs[slot]
    dish_cost = menu.slot_dish_costs[slot]
    if day in menu.barred:
        options, dishes = menu.barred[day]
        cost, dish_cost = cost + options[slot], dish_cost + dishes[slot]
    return np.asarray(cost[meals.options].sum(axis=1) + dish_cost[meals.dish])


def _is_past(day: int, last: int | None) -> bool:
    return last is not None and day > last


def _dated(menu: Menu) -> bool:
    return any(last is not None for last in menu.problem.at_home.values())
