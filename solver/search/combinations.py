"""Every way to put a day together from meals near the best, cheapest found.

A plan that costs less than the linear program's value plus ``d`` uses only meals whose
reduced costs add up to less than ``d``. So when the linear program is nearly right, the
few meals near the best are all there is to look at, and the best day is found and proven.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from solver.model.meals import Meals
from solver.model.options import Floats, Ints

from .day_task import DayTask

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
    """Return the best day made of one meal from each pool.

    Args:
        task: The day.
        pools: One for each open slot, none empty.
        within: Most that the reduced costs may add up to.
        most: Most combinations looked at; beyond it ``within`` is lowered.
    """
    table = _Table(task, sorted(pools, key=lambda pool: (len(pool.meals), pool.slot)))
    rows, within = _combinations(table, within, most)
    if not len(rows):
        return Combined({}, np.inf, within)
    pools, value = table.pools, table.values(rows)
    best, best_value = None, np.inf
    # What a pair of meals shares is in the values but for amounts of food: look at those last.
    for number, row in enumerate(np.argsort(np.round(value, 7), kind="stable")):
        if value[row] > best_value - _EPS:
            break
        if number == _LOOKED_AT:  # the cheapest of the others may be better still
            return Combined(best or {}, best_value, min(within, 0.0))
        meals = {p.slot: p.meals.take(rows[row, i : i + 1]) for i, p in enumerate(pools)}
        exact = task.value(meals)
        if exact < best_value - _EPS:
            best, best_value = meals, exact
    return Combined(best or {}, best_value, within)


class _Table:
    """Hold what is needed of the pools again and again."""

    def __init__(self, task: DayTask, pools: list[SlotPool]) -> None:
        self.pools, self._task = pools, task
        fixed = task.beside({}, ())
        self.alone = [task.mixing(fixed, pool.meals) for pool in pools]
        pairs = [(i, j) for j in range(len(pools)) for i in range(j)]
        self.shared = {p: _shared(task, pools[p[0]].meals, pools[p[1]].meals) for p in pairs}
        gain = fixed.gain
        # A goal that every combination reaches need not be looked at.
        least = gain + sum(pool.meals.gain.min(axis=0) for pool in pools)
        self._live = np.flatnonzero(least < task.need)
        self._fixed = gain[self._live]
        self._gains = [np.ascontiguousarray(pool.meals.gain[:, self._live]) for pool in pools]
        self._own = [task.own_cost(pool.slot, pool.meals) for pool in pools]

    def values(self, rows: Ints) -> Floats:
        """Return what days cost, without amounts of food and what three meals share."""
        chunks = [rows[i : i + _CHUNK] for i in range(0, len(rows), _CHUNK)]
        return np.concatenate([self._values(chunk) for chunk in chunks])

    def _values(self, rows: Ints) -> Floats:
        gain = np.tile(self._fixed, (len(rows), 1))
        cost = np.zeros(len(rows))
        for number in range(len(self.pools)):
            row = rows[:, number]
            gain += self._gains[number][row]
            cost += self._own[number][row] + self.alone[number][row]
        for (i, j), shared in self.shared.items():
            cost += shared[rows[:, i], rows[:, j]]
        stakes = self._task.menu.goals.stakes.part(self._live)
        return cost + stakes.cost(self._task.need[self._live], gain)


def _combinations(table: _Table, within: float, most: int) -> tuple[Ints, float]:
    """Return row numbers in each pool, ``(n, n_pools)``, and how far they are complete."""
    # `rest` is the least that the pools still to come add: a partial day above `within - rest`
    # cannot end within reach. What meals share costs extra (>= 0), so it may be added at once.
    rest = sum(float(pool.reduced[0]) for pool in table.pools)
    total, rows = np.zeros(1), np.zeros((1, 0), dtype=np.intp)
    for number, pool in enumerate(table.pools):
        rest -= float(pool.reduced[0])
        within = _affordable(total, pool.reduced, within - rest, most) + rest
        counts = np.searchsorted(pool.reduced, within - rest - total, side="right")
        before = np.repeat(np.arange(len(total)), counts)
        added = np.arange(counts.sum()) - np.repeat(np.cumsum(counts) - counts, counts)
        total = total[before] + (pool.reduced + table.alone[number])[added]
        for earlier in range(number):
            total += table.shared[earlier, number][rows[before, earlier], added]
        kept = total <= within - rest
        rows = np.concatenate([rows[before[kept]], added[kept, None]], axis=1)
        total = total[kept]
    return rows, within


def _affordable(total: Floats, reduced: Floats, within: float, most: int) -> float:
    """Return the largest part of ``within`` for which there are at most ``most`` combinations.

    Where more than that are all equally near the best, as when nothing that is left to eat
    reaches the targets, it is less than the nearest: none is looked at.
    """

    def count(limit: float) -> int:
        return int(np.searchsorted(reduced, limit - total, side="right").sum())

    if count(within) <= most:
        return within
    low, high = float(total.min(initial=0.0) + reduced[0]), within
    for _ in range(20):  # halving: the count rises with the limit
        middle = (low + high) / 2
        low, high = (middle, high) if count(middle) <= most else (low, middle)
    return low if count(low) <= most else float(np.nextafter(low, -np.inf))


def _shared(task: DayTask, one: Meals, two: Meals) -> Floats:
    """Return what each pair of meals costs for a food or dish in common, ``(n_one, n_two)``."""
    w, menu = task.menu.weights, task.menu
    same = (one.dish[:, None] == two.dish) * w["repeat"]
    same = same + _in_common(one.counted, two.counted, task.uses.pair_price)
    return np.asarray(same + _in_common(one.shown, two.shown, menu.shown_price))


def _in_common(one: Ints, two: Ints, price: Floats) -> Floats:
    """Return what pairs of meals cost for each number that both have, ``(n_one, n_two)``."""
    numbers = np.intersect1d(one[one >= 0], two)
    numbers = numbers[price[numbers] > 0.0]
    return np.asarray((_has(one, numbers) * price[numbers]) @ _has(two, numbers).T)


def _has(found: Ints, numbers: Ints) -> Floats:
    """Return 1 where a meal has a number, ``(n, n_numbers)``."""
    return np.asarray((found[:, :, None] == numbers).any(axis=1), dtype=np.float64)
