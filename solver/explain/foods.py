"""The best meal with each food: what a food would be worth, whether or not it is on the table."""

from __future__ import annotations

import numpy as np

from solver.model.menu import Menu
from solver.model.options import Bools, Floats
from solver.search.pricing import Costs


def gain_by_food(menu: Menu, reduced: Costs, food_ok: Bools) -> Floats:
    """Return the least reduced cost of meals with one more food, over all slots, ``(n_foods,)``.

    Never above 0; 0 for foods that are on the table already.
    """
    value = _values(menu, reduced, food_ok)
    # An option lacks its own food, or what stands with it.
    foods = np.column_stack([menu.table.food, menu.table.with_food])
    out, column = np.nonzero(~np.append(food_ok, True)[foods])
    lacking = foods[out, column]
    result = np.zeros(len(food_ok))
    for row in np.minimum(value, 0.0):
        best = np.zeros(len(food_ok))
        np.minimum.at(best, lacking, row[out])
        result += best
    return result


def least_by_food(menu: Menu, reduced: Costs, food_ok: Bools) -> Floats:
    """Return the least reduced cost of a meal with each food, ``(n_foods,)``; infinite if none."""
    value = _values(menu, reduced, food_ok).min(axis=0, initial=np.inf)
    result = np.full(len(food_ok) + 1, np.inf)
    np.minimum.at(result, menu.table.food, value)  # leaving a role out counts for the last
    return result[:-1]


def _values(menu: Menu, reduced: Costs, food_ok: Bools) -> Floats:
    """Return the best meal with each option and allowed foods, ``(n_slots, n_options)``."""
    table = menu.table
    ok = menu.offered(food_ok)[:-1]
    values = reduced.option[:, :-1]
    least = np.minimum.reduceat(np.where(ok, values, np.inf), table.first_option[:-1], axis=1)
    filled = np.isfinite(least)
    known = np.where(filled, least, 0.0)
    total = np.add.reduceat(known, table.first_role[:-1], axis=1) + reduced.dish[:, table.dish]
    bare = np.add.reduceat(~filled, table.first_role[:-1], axis=1)
    role, run = table.role_of_option, table.dish_of_role[table.role_of_option]
    others_filled = bare[:, run] - ~filled[:, role] == 0
    fits = menu.fits[:, table.dish][:, run]
    return np.where(others_filled & fits, total[:, run] - known[:, role] + values, np.inf)
