"""Meals given from outside, such as locked ones, as arrays."""

from __future__ import annotations

import numpy as np

from foods import Meal

from .habits import counts_as_main
from .meals import Meals, join
from .menu import Menu
from .options import Ints


def fixed_meals(menu: Menu, meals: tuple[Meal, ...], slots: tuple[int, ...]) -> Meals:
    """Return meals given from outside as arrays, with their slots; any foods and dishes."""
    rows = [_fixed_meal(menu, meal, slot) for meal, slot in zip(meals, slots, strict=True)]
    return join(rows) if rows else menu.no_meals()


def _fixed_meal(menu: Menu, meal: Meal, slot: int) -> Meals:
    catalogue = menu.catalogue
    known = [s for s in meal.servings if s.food in catalogue.foods]
    food = np.array([catalogue.row(s.food) for s in known], dtype=np.intp)
    grams = np.array([s.grams for s in known], dtype=np.float64)
    dish = catalogue.dishes.get(meal.dish)
    parts = [role.part if dish and (role := dish.role_of(s.food)) else "main" for s in known]
    counted = np.where([part == "seasoning" for part in parts], -1, food).astype(np.intp)
    number = menu.table.dish_ids.index(meal.dish) if dish else -1
    main = np.array([dish is not None and counts_as_main(dish, part) for part in parts], np.bool_)
    gain = menu.goals.gains(food, grams, main).sum(axis=0) * menu.counts_in[slot]
    room = max(0, menu.width - len(food))
    beside = menu.food_width - menu.width

    def pad(values: Ints, more: int = 0) -> Ints:
        return np.pad(values, (0, room + more), constant_values=-1)[None, : menu.width + more]

    costs = [menu.food_cost(s.food) for s in known]
    return Meals(
        dish=np.array([number], dtype=np.intp),
        options=np.full((1, menu.width), menu.table.n_options, dtype=np.intp),
        gain=(gain + menu.goals.gain_per_dish[number] if dish else gain)[None],
        energy=np.array([(menu.energy_per_gram[food] * grams).sum()]),
        cost=np.array([sum(costs) + (menu.dish_cost[number] if dish else 0.0)]),
        food=pad(food, beside),
        grams=np.pad(grams, (0, room + beside))[None, : menu.food_width],
        bought=np.pad(grams * menu.bought_per_eaten[food], (0, room + beside))[
            None, : menu.food_width
        ],
        counted=pad(counted),
        shown=np.hstack([pad(menu.shown[counted]), menu.dish_shown[number][None]]),
        minutes=np.array([float(dish.minutes) if dish else 0.0]),
    )
