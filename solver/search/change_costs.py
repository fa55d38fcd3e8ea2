"""Price the differences from the plan on the screen."""

from __future__ import annotations

import numpy as np

from foods import Meal
from solver.model.menu import Menu
from solver.model.options import Floats

from .pricing import Costs


def keep_costs(menu: Menu, day: int, costs: Costs) -> Costs:
    """Return the costs with what it costs to differ from the plan on the screen."""
    option, dish = costs.option.copy(), costs.dish.copy()
    for slot, name in enumerate(menu.problem.slots):
        before = menu.problem.keep.get((day, name))
        if before is not None and before.dish in menu.catalogue.dishes:
            number = menu.table.dish_ids.index(before.dish)
            dish[slot] += menu.weights["change_dish"]
            dish[slot, number] -= menu.weights["change_dish"]
            option[slot] += option_changes(menu, number, before)
    return Costs(option, dish)


def option_changes(menu: Menu, dish: int, before: Meal) -> Floats:
    """Price each option of a dish for differing from a meal, ``(n_options + 1,)``."""
    table, w = menu.table, menu.weights
    change = np.zeros(table.n_options + 1)
    run = int(np.searchsorted(table.dish, dish))
    if run == len(table.dish) or table.dish[run] != dish:
        return change
    had = {serving.food: serving for serving in before.servings}
    for role in range(*table.first_role[run : run + 2]):
        options = range(*table.first_option[role : role + 2])
        servings = [table.servings[option] for option in options]
        played = any(s is not None and s.food in had for s in servings)
        for option, serving in zip(options, servings, strict=True):
            if serving is None:
                change[option] = w["change_food"] if played else 0.0
            elif serving.food not in had:
                change[option] = w["change_food"]
            elif serving != had[serving.food]:
                change[option] = w["change_portion"]
    return change
