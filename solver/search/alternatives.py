"""Other meals for one place, the best of each dish."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import numpy as np

from foods import Catalogue, Meal
from solver.model.day_kinds import with_one_open
from solver.model.meals import Meals, join, unique
from solver.model.options import Floats, Ints
from solver.solution import Alternative

from .choose_day import Frame
from .day_lp import DayMaster
from .day_task import DayTask, day_task
from .exchanges import variants
from .pricing import best_meals, near_meals, reduced_costs
from .week import Week

_ROUNDS = 8
_COLUMNS = 12
_REACH = 1.0
_NEAR = 200
_BETTERED = 2
_AT_ONCE = 32
"""Dishes whose meals are bettered together: all at once they would be 70,000 meals."""


def find_alternatives(
    frame: Frame, week: Week, day: int, slot: int, before: Meal | None, count: int
) -> tuple[Alternative, ...]:
    """Return the best meals of other dishes for a place, cheapest first, one of each dish.

    None where nothing else can stand there.
    """
    task = _task(frame, week, day, slot)
    pool = _candidates(task, slot)
    if not len(pool):
        return ()
    meals, cost = _best_of_dishes(task, slot, pool, before.dish if before else "")
    order = np.argsort(np.round(cost, 7), kind="stable")[:count]
    now = _present_cost(task, week, day, slot)
    table, catalogue = frame.menu.table, frame.menu.catalogue
    found = [table.meal(int(meals.dish[row]), meals.options[row]) for row in order]
    return tuple(
        Alternative(meal, float(cost[row] - now), nutrient_change(catalogue, before, meal))
        for row, meal in zip(order, found, strict=True)
    )


def nutrient_change(catalogue: Catalogue, before: Meal | None, after: Meal) -> Mapping[str, float]:
    """Return what changes when one meal takes the place of another, by nutrient key."""
    change = _totals(catalogue, after) - (_totals(catalogue, before) if before else 0.0)
    return dict(zip(catalogue.nutrients, change.tolist(), strict=True))


def _totals(catalogue: Catalogue, meal: Meal) -> Floats:
    known = [s for s in meal.servings if s.food in catalogue.foods]
    figures = catalogue.per_100g[[catalogue.row(s.food) for s in known]]
    grams = np.array([s.grams for s in known])
    return np.asarray(grams @ np.nan_to_num(figures) / 100.0)


def _task(frame: Frame, week: Week, day: int, slot: int) -> DayTask:
    """Return the task of a day in which all but one slot are settled."""
    others = week.copy()
    others.chosen.pop((day, slot), None)
    task = day_task(others, day, None)
    kind = with_one_open(frame.menu, task.kind, slot, others.day(day))
    # A day that is not built leaves its part of a weekly need to itself; here it is the last.
    return replace(task, kind=kind)


def _candidates(task: DayTask, slot: int) -> Meals:
    menu = task.menu
    empty = tuple(menu.no_meals() for _ in menu.shares)
    relaxed = DayMaster(menu, task.kind, empty).solve(task, _ROUNDS, _COLUMNS)
    if relaxed is None:
        return menu.no_meals()
    reduced = reduced_costs(menu, task.costs, relaxed.prices)
    best = best_meals(menu, reduced)[slot]
    near = near_meals(menu, slot, reduced, best, _REACH, _NEAR)
    return unique(join([best.meals(), menu.meals(near.dish, near.options, slot)]))


def _cost(task: DayTask, slot: int, meals: Meals) -> Floats:
    rest = task.beside({}, ())
    gain = rest.gain + meals.gain
    goals = task.menu.goals.stakes.cost(task.need, gain)
    return np.asarray(task.own_cost(slot, meals) + task.mixing(rest, meals) + goals)


def _best_of_dishes(task: DayTask, slot: int, pool: Meals, without: str) -> tuple[Meals, Floats]:
    """Return the best meal of each dish in the pool, bettered by changes of one role."""
    others = np.array([task.menu.table.dish_ids[dish] != without for dish in pool.dish], np.bool_)
    pool = pool.take(np.flatnonzero(others))
    best = _first_of_dish(pool, _cost(task, slot, pool))
    for _ in range(_BETTERED):
        starts = range(0, len(best), _AT_ONCE)
        parts = [np.arange(at, min(at + _AT_ONCE, len(best))) for at in starts]
        best = join([_bettered(task, slot, best.take(rows)) for rows in parts] or [best])
    return best, _cost(task, slot, best)


def _bettered(task: DayTask, slot: int, best: Meals) -> Meals:
    """Return meals of different dishes, each bettered by a change of one role where one is."""
    wider = [variants(task.menu, best.take(np.array([row])), slot) for row in range(len(best))]
    pool = join([best, *wider])
    return _first_of_dish(pool, _cost(task, slot, pool))


def _first_of_dish(meals: Meals, cost: Floats) -> Meals:
    order = np.lexsort((np.round(cost, 7), meals.dish))
    first = np.unique(meals.dish[order], return_index=True)[1]
    rows: Ints = order[first]
    return meals.take(rows)


def _present_cost(task: DayTask, week: Week, day: int, slot: int) -> float:
    """Return what the place costs as it is."""
    rest = task.kind.fixed
    now = week.chosen.get((day, slot))
    if now is None:
        return float(task.menu.goals.stakes.cost(task.need, rest.gain.sum(axis=0)))
    return float(_cost(task, slot, now)[0])
