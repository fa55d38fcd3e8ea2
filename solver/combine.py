"""Every way to put a day together from meals near the best, cheapest found.

A plan that costs less than the linear program's value plus ``d`` uses only meals whose
reduced costs add up to less than ``d``. So when the linear program is nearly right, the
few meals near the best are all there is to look at, and the best day is found and proven.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .daytask import DayTask
from .menu import Meals
from .options import Floats, Ints
from .week import goal_cost

_CHUNK = 20_000
_LOOKED_AT = 100
_EPS = 1e-7


@dataclass(frozen=True, eq=False)
class SlotPool:
    """Meals of a slot in order of reduced cost.

    Attributes:
        slot: Its number.
        meals: The meals.
        reduced: Reduced costs, ascending, ``(n,)``.
    """

    slot: int
    meals: Meals
    reduced: Floats


@dataclass(frozen=True, eq=False)
class Combined:
    """The best day found, and how far every combination was looked at.

    Attributes:
        meals: By slot; empty when none was found.
        value: What the day costs.
        within: Every combination whose reduced costs add up to less was looked at.
    """

    meals: dict[int, Meals]
    value: float
    within: float


def combine(task: DayTask, pools: list[SlotPool], within: float, most: int) -> Combined:
    """The best day made of one meal from each pool.

    Args:
        task: The day.
        pools: One for each open slot, none empty.
        within: Most that the reduced costs may add up to.
        most: Most combinations looked at; beyond it ``within`` is lowered.
    """
    pools = sorted(pools, key=lambda pool: (len(pool.meals), pool.slot))
    rows, within = _combinations(task, pools, within, most)
    if not len(rows):
        return Combined({}, np.inf, within)
    value = np.concatenate(
        [_values(task, pools, rows[i : i + _CHUNK]) for i in range(0, len(rows), _CHUNK)]
    )
    best, best_value = None, np.inf
    # What a pair of meals shares is in the values but for amounts of food: look at those last.
    for row in np.argsort(np.round(value, 7), kind="stable")[:_LOOKED_AT]:
        if value[row] > best_value - _EPS:
            break
        meals = {p.slot: p.meals.take(rows[row, i : i + 1]) for i, p in enumerate(pools)}
        exact = task.value(meals)
        if exact < best_value - _EPS:
            best, best_value = meals, exact
    return Combined(best or {}, best_value, within)


def _combinations(
    task: DayTask, pools: list[SlotPool], within: float, most: int
) -> tuple[Ints, float]:
    """Row numbers in each pool, ``(n, n_pools)``, and how far they are complete."""
    rest = sum(float(pool.reduced[0]) for pool in pools)
    total, rows = np.zeros(1), np.zeros((1, 0), dtype=np.intp)
    for number, pool in enumerate(pools):
        rest -= float(pool.reduced[0])
        within = _affordable(total, pool.reduced, within - rest, most) + rest
        counts = np.searchsorted(pool.reduced, within - rest - total, side="right")
        before = np.repeat(np.arange(len(total)), counts)
        added = np.arange(counts.sum()) - np.repeat(np.cumsum(counts) - counts, counts)
        rows = np.concatenate([rows[before], added[:, None]], axis=1)
        total = total[before] + pool.reduced[added]
        total += task.mixing(task.kind.fixed, pool.meals)[added]
        for earlier in range(number):
            shared = _shared(task, pools[earlier].meals, pool.meals)
            total = total + shared[rows[:, earlier], added]
        kept = total <= within - rest
        total, rows = total[kept], rows[kept]
    return rows, within


def _affordable(total: Floats, reduced: Floats, within: float, most: int) -> float:
    """The largest part of ``within`` for which there are at most ``most`` combinations."""

    def count(limit: float) -> int:
        return int(np.searchsorted(reduced, limit - total, side="right").sum())

    low, high = float(total.min(initial=0.0) + reduced[0]), within
    if count(high) <= most:
        return high
    for _ in range(25):
        middle = (low + high) / 2
        low, high = (middle, high) if count(middle) <= most else (low, middle)
    return low


def _shared(task: DayTask, one: Meals, two: Meals) -> Floats:
    """What each pair of meals costs for a food or dish in common, ``(n_one, n_two)``."""
    w = task.menu.weights
    foods = np.intersect1d(one.shown[one.shown >= 0], two.shown[two.shown >= 0])
    first, second = _has(one, foods), _has(two, foods)
    same_dish = one.dish[:, None] == two.dish
    return np.asarray(first @ second.T * w["same_day"] + same_dish * w["repeat"])


def _has(meals: Meals, foods: Ints) -> Floats:
    return np.asarray((meals.shown[:, :, None] == foods).any(axis=1).astype(np.float64))


def _values(task: DayTask, pools: list[SlotPool], rows: Ints) -> Floats:
    """What days cost but for amounts of food and for what three meals share."""
    gain = task.kind.fixed.gain.sum(axis=0) + np.zeros((len(rows), 1))
    cost = np.zeros(len(rows))
    for number, pool in enumerate(pools):
        gain += pool.meals.gain[rows[:, number]]
        own = task.own_cost(pool.slot, pool.meals) + task.mixing(task.kind.fixed, pool.meals)
        cost += own[rows[:, number]]
        for earlier in range(number):
            shared = _shared(task, pools[earlier].meals, pool.meals)
            cost += shared[rows[:, earlier], rows[:, number]]
    return cost + goal_cost(task.menu, task.need, task.menu.goals.price, gain)
