"""The largest amount of a nutrient that a day can have under the other rules."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from solver.model.menu import Menu
from solver.model.options import Floats
from solver.problem import Limit, MenuProblem, Per

from .choose_day import choose_day, make_frame
from .effort import EffortCounts, Patience
from .pricing import Costs, best_meals
from .week import Week

_PREFERENCES = (
    "dislike",
    "like",
    "minutes",
    "slow_meal",
    "energy_centre",
    "too_slow",
    "ingredient",
    "portion",
    "food_again",
    "food_often",
    "same_day",
    "near_day",
    "day_kind",
    "near_kind",
    "kind_often",
    "group_often",
    "group_seldom",
    "family_often",
    "dish_again",
    "cuisine_again",
    "meal_size",
    "tie_break",
    "mood",
    "rest",
    "recent_dish",
    "recent_food",
    "month_dinner",
    "usual_food",
    "usual_pair",
    "usual_dish",
    "part",
    "near_part",
    "near_fish",
    "part_often",
    "overused",
    "leftover",
    "pack_line",
    "left_spoils",
    "left_weight",
    "left_keeps",
    "special",
    "cost",
    "leaning",
    "pantry",
    "spoils",
    "evening",
)

RULES_ONLY = dict.fromkeys(_PREFERENCES, 0.0)
"""Changes of the weights with which only the rules count, not what people like."""

_LIGHT = 0.01
"""Weight of the nutrient in question: no other limit is missed for its sake."""


def best_amount(
    problem: MenuProblem,
    nutrient: str,
    compiled: Callable[[MenuProblem], Menu],
    counts: EffortCounts,
) -> float:
    """Return the largest amount of a nutrient found for a day, in its own unit.

    It is that of a day in household portions that misses none of the other limits if such a
    day is found, so it can really be had; a maximum set for the nutrient itself is held.
    """
    most = _most(compiled(replace(problem, locked={}, keep={})), nutrient)
    if most <= 0.0:
        return 0.0
    menu = compiled(_one_day(problem, nutrient, most))
    frame = make_frame(menu, counts, Patience())
    week = Week(menu, frame.kinds)
    week.choose(0, choose_day(frame, week, 0, counts, Patience()).meals)
    day = week.day(0)
    real = day.food >= 0
    return float((_per_gram(menu, nutrient)[day.food[real]] * day.grams[real]).sum())


def _one_day(problem: MenuProblem, nutrient: str, most: float) -> MenuProblem:
    """Return a day for which as much of the nutrient is asked as there cannot be."""
    own = next((limit for limit in problem.limits if limit.nutrient == nutrient), None)
    others = (replace(limit, per=Per.DAY) for limit in problem.limits if limit is not own)
    asked = Limit(nutrient, most, per=Per.WEEK, weight=_LIGHT)
    if own is not None and own.maximum is not None:
        # As weighty as the others, so that the maximum is one; the minimum is missed a little.
        asked = Limit(nutrient, own.maximum, own.maximum, Per.WEEK, own.safety)
    weights = {**problem.weights, **RULES_ONLY}
    return replace(
        problem,
        days=1,
        limits=(*others, asked),
        locked={},
        keep={},
        empty=frozenset(),
        max_minutes=(),
        budget_usd=None,
        frequencies=(),
        of_day={},
        weights=weights,
    )


def _most(menu: Menu, nutrient: str) -> float:
    """Return what a day has at most if nothing else matters: each slot's richest meal."""
    amount = np.append(_per_gram(menu, nutrient), 0.0)[menu.option_food] * menu.option_grams
    slots = np.ones((len(menu.shares), 1))
    costs = Costs(-amount * slots, np.zeros((len(menu.shares), len(menu.table.dish_ids))))
    return sum(float(-found.reduced.min(initial=0.0)) for found in best_meals(menu, costs))


def _per_gram(menu: Menu, nutrient: str) -> Floats:
    column = menu.catalogue.column(nutrient)
    return np.asarray(np.nan_to_num(menu.catalogue.per_100g[:, column]) / 100.0)
