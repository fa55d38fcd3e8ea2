"""Make a problem ready for arithmetic."""

from __future__ import annotations

import numpy as np

from solver.problem import MenuProblem

from .goals import build_goals
from .meal_caps import under_cap
from .menu import ENERGY, Menu
from .options import NOTHING, OptionTable, slot_matrix
from .usage_costs import build_food_use_costs
from .weights import WeightTable, load_weights


def compile_menu(
    problem: MenuProblem, table: OptionTable, known: WeightTable | None = None
) -> Menu:
    """Make a problem ready; ``table`` holds the options of its whole catalogue."""
    known = known or load_weights()
    weights = known.values(problem.weights)
    allowed = permitted(problem, table)
    shares = [known.slot_shares.get(slot, 0.2) for slot in problem.slots]
    fits = slot_matrix(problem.catalogue, allowed, problem.slots)
    usable = np.zeros(len(table.dish_ids), dtype=np.bool_)
    usable[allowed.dish] = True
    usable &= np.array([name not in problem.never for name in table.dish_ids], dtype=np.bool_)
    return Menu(
        problem=problem,
        table=allowed,
        weights=weights,
        shares=np.array(shares),
        goals=build_goals(problem, table.dish_ids, known, weights),
        tallies=build_food_use_costs(problem.catalogue, problem.days, known, weights),
        fits=fits & usable,
        energy_kcal=_energy(problem),
    )


def permitted(problem: MenuProblem, table: OptionTable) -> OptionTable:
    """Return the options of allowed foods within what is plausible in a day."""
    foods = problem.catalogue.foods
    allowed = np.array([name in problem.allowed_foods for name in foods] + [True])
    most = np.array([food.max_grams_day for food in foods.values()] + [np.inf])
    keep = allowed[table.food] & (table.grams <= most[table.food])
    keep &= allowed[table.with_food].all(axis=1)
    keep &= (table.instead == NOTHING) | ~allowed[table.instead]
    if not problem.eats_more:  # what cannot be chosen counts towards no cap of a meal
        keep &= ~table.more[table.role_of_option]
    for cap in problem.caps:
        keep = under_cap(cap, problem.catalogue, table, keep)
    return table.restricted(keep, more=problem.eats_more)


def _energy(problem: MenuProblem) -> float:
    for limit in problem.limits:
        if limit.nutrient == ENERGY:
            ends = [end for end in (limit.minimum, limit.maximum) if end]
            return sum(ends) / len(ends) if ends else 0.0
    return 0.0
