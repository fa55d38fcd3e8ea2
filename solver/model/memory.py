"""What is paid for eating again what stood in the weeks before: dishes, and main foods at dinner.

A meal `a` days before the plan counts ``recent_fade`` to the power of ``floor((a - 1) / 7)``: all
of it in the week before, less of it each week further back. A dish that the person rated up is
eaten as often as it comes, and so is a food that is liked. Without meals before the plan nothing
is added to any cost.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

import numpy as np

from solver.problem import MealBefore, MenuProblem

from .options import NOTHING, Bools, Floats, Ints, OptionTable

DINNER = "dinner"
MAIN_SLOTS = frozenset({"lunch", DINNER})
DINNERS_IN_FOUR_WEEKS = 3
"""How often a dish may be dinner in 28 days before ``month_dinner`` is paid"""

Weights = Mapping[str, float]


def recent_dish_costs(problem: MenuProblem, table: OptionTable, w: Weights) -> Floats:
    """Return each dish's cost in a slot for what was eaten before, ``(n_slots, n_dishes)``.

    Of lunches and dinners alone: a breakfast that comes every week is what people want.
    """
    recent: dict[str, float] = defaultdict(float)
    for meal in problem.before:
        recent[meal.dish] += _share(meal, w)
    dinners = dinners_before(problem)
    wanted = _wanted(problem, table)
    ids = table.dish_ids
    again = np.array([recent.get(name, 0.0) for name in ids]) * w["recent_dish"] * ~wanted
    full = np.array([dinners.get(name, 0) >= DINNERS_IN_FOUR_WEEKS for name in ids])
    month = full * w["month_dinner"] * ~wanted
    return np.array([again * (s in MAIN_SLOTS) + month * (s == DINNER) for s in problem.slots])


def second_dinner_costs(problem: MenuProblem, table: OptionTable, w: Weights) -> Floats:
    """Return what each dish costs a second time, where one dinner is left of four weeks' three.

    Shape ``(n_dishes,)``; it is added to ``dish_again``.
    """
    dinners = dinners_before(problem)
    last = DINNERS_IN_FOUR_WEEKS - 1
    one_left = np.array([dinners.get(name, 0) == last for name in table.dish_ids])
    return np.asarray(one_left * w["month_dinner"] * ~_wanted(problem, table))


def recent_food_costs(
    problem: MenuProblem, food: Ints, main: Bools, things: Ints, w: Weights
) -> Floats:
    """Return each option's cost at dinner for a main food of dinners before, ``(n_options,)``.

    Args:
        problem: With the meals before it.
        food: The food number of each option, or -1.
        main: Whether an option is a main part of a main meal.
        things: For each food the first that is the same thing to who eats it, ``(n_foods,)``.
        w: The weights.
    """
    catalogue = problem.catalogue
    recent = np.zeros(len(things) + 1)
    for meal in problem.before:
        if meal.slot == DINNER:
            for name in meal.main_foods:
                if name in catalogue.foods:
                    recent[things[catalogue.row(name)]] += _share(meal, w)
    liked = np.array([name in problem.liked for name in catalogue.foods] + [False])
    of_food = recent[np.append(things, NOTHING)] * ~liked
    return np.asarray(of_food[food] * main * w["recent_food"])


def dinners_before(problem: MenuProblem) -> Mapping[str, int]:
    """Return how often each dish was dinner before the plan."""
    count: dict[str, int] = defaultdict(int)
    for meal in problem.before:
        if meal.slot == DINNER:
            count[meal.dish] += 1
    return count


def _wanted(problem: MenuProblem, table: OptionTable) -> Bools:
    return np.array([problem.leanings.get(name, 0) > 0 for name in table.dish_ids], dtype=np.bool_)


def _share(meal: MealBefore, w: Weights) -> float:
    return float(w["recent_fade"] ** ((meal.days_before - 1) // 7))
