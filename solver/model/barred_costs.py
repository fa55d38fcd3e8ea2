"""Price what is not to stand at single places, as a rule that is broken."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import numpy as np

from solver.problem import MenuProblem

from .options import Bools, Floats, OptionTable


def barred_costs(
    problem: MenuProblem, table: OptionTable, offered: Callable[[Bools], Bools], price: float
) -> Mapping[int, tuple[Floats, Floats]]:
    """Return what options and dishes cost for being barred, by day.

    Args:
        problem: Says what is barred where.
        table: The options permitted.
        offered: Tells which options can be had without some foods, ``(n_options + 1,)``.
        price: Of each option or dish that is barred.

    Returns:
        For each day with something barred, costs of options, ``(n_slots, n_options + 1)``, and of
        dishes, ``(n_slots, n_dishes)``.
    """
    found: dict[int, tuple[Floats, Floats]] = {}
    for (day, slot), barred in problem.barred.items():
        if slot not in problem.slots:
            continue
        if day not in found:
            options = np.zeros((len(problem.slots), table.n_options + 1))
            found[day] = options, np.zeros((len(problem.slots), len(table.dish_ids)))
        at = problem.slots.index(slot)
        food_ok = np.array([food not in barred.foods for food in problem.catalogue.foods])
        found[day][0][at] = np.where(offered(food_ok), 0.0, price)
        found[day][1][at] = [price * (dish in barred.dishes) for dish in table.dish_ids]
    return found
