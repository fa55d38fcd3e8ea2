"""Bettering one day's meals by exchanges: of one meal, then of two at once.

All numpy: every candidate of a slot is valued at once, and every pair of candidates of two
slots.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations

import numpy as np

from solver.model.goals import TOLERANCE
from solver.model.meals import Meals, Together, join, unique_rows
from solver.model.menu import Menu
from solver.model.options import Floats, Ints

from .day_task import DayTask

_EPS = 1e-7


def variants(menu: Menu, meal: Meals, slot: int) -> Meals:
    """Return a meal of a slot with one role changed, in every way."""
    run = int(np.searchsorted(menu.table.dish, meal.dish[0]))
    known = run < len(menu.table.dish) and menu.table.dish[run] == meal.dish[0]
    if not known or (meal.options >= menu.table.n_options).all():
        return meal.take(np.empty(0, np.intp))
    rows: list[Ints] = []
    for place, role in enumerate(menu.role_grid[run]):
        if role >= 0:
            first, end = menu.table.first_option[role : role + 2]
            changed = np.repeat(meal.options, end - first, axis=0)
            changed[:, place] = np.arange(first, end)
            rows.append(changed)
    options = np.concatenate(rows)
    return menu.meals(np.repeat(meal.dish, len(options)), options, slot)


@dataclass(frozen=True)
class SearchLimits:
    """Say for how long one day is searched, in counts.

    Attributes:
        passes: Times all slots and pairs are gone through.
        pairs: Candidates of a slot that take part in exchanges of two.
    """

    passes: int = 6
    pairs: int = 60


@dataclass(frozen=True, eq=False)
class Candidates:
    """Meals that may come into a slot.

    Attributes:
        meals: The meals.
        own: What each costs there whatever else the day has, ``(n,)``.
        rank: The same less what it brings, ``(n,)``.
    """

    meals: Meals
    own: Floats
    rank: Floats

    def one(self, row: int) -> Meals:
        """Return the meal of a row."""
        return self.meals.take(np.array([row]))


def candidates(task: DayTask, slot: int, meals: Meals, worth: Floats) -> Candidates:
    """Return meals as candidates; ``worth`` is the price of a gain in each goal, ``(n_goals,)``."""
    own = task.own_cost(slot, meals)
    return Candidates(meals, own, own - meals.gain @ worth)


def search_day(
    task: DayTask,
    pools: dict[int, Candidates],
    start: dict[int, Meals],
    limits: SearchLimits,
    worth: Floats,
) -> dict[int, Meals]:
    """Return better meals for a day than ``start``, or the same.

    Args:
        task: The day.
        pools: Candidates by slot.
        start: The meals to begin with, by slot; may be empty.
        limits: When to stop.
        worth: What a gain in each goal is worth, to rank candidates for exchanges of two.
    """
    now = dict(start)
    for slot in task.kind.open:
        if slot not in now:
            now[slot] = pools[slot].one(int(np.argmin(np.round(pools[slot].rank, 7))))
    value = task.value(now)
    around: dict[int, Candidates] = {}
    of: dict[int, Meals] = {}
    tried: dict[tuple[int, int], float] = {}
    for _ in range(limits.passes):
        before = value
        for slot in task.kind.open:
            if of.get(slot) is not now[slot]:
                around[slot] = _around(task, slot, pools[slot], now[slot], worth)
                of[slot] = now[slot]
        for slot in task.kind.open:
            value = _exchange_one(task, slot, around[slot], now, value)
        for pair in combinations(task.kind.open, 2):
            if tried.get(pair) != value:  # as long as the value is the same, so is the day
                value = _exchange_two(task, pair, around, now, value, limits.pairs)
                tried[pair] = value
        if value > before - _EPS:
            break
    return now


def _around(task: DayTask, slot: int, pool: Candidates, meal: Meals, worth: Floats) -> Candidates:
    """Return a slot's candidates with those that differ in one role from the meal there."""
    more = candidates(task, slot, variants(task.menu, meal, slot), worth)
    meals = join([pool.meals, more.meals])
    rows = unique_rows(meals)
    own, rank = np.append(pool.own, more.own), np.append(pool.rank, more.rank)
    return Candidates(meals.take(rows), own[rows], rank[rows])


def _exchange_one(
    task: DayTask, slot: int, pool: Candidates, now: dict[int, Meals], value: float
) -> float:
    """Put the best meal into a slot if it betters the day; the day's value after."""
    rest = task.beside(now, (slot,))
    cost = pool.own + task.mixing(rest, pool.meals)
    cost += task.menu.goals.stakes.cost(task.need, rest.gain + pool.meals.gain)
    best = int(np.argmin(np.round(cost, 7)))
    return _accept(task, now, {slot: pool.one(best)}, value)


def _exchange_two(
    task: DayTask,
    slots: tuple[int, int],
    pools: dict[int, Candidates],
    now: dict[int, Meals],
    value: float,
    size: int,
) -> float:
    """Put the best two meals into two slots if they better the day; its value after."""
    rest = task.beside(now, slots)
    (one, one_cost), (two, two_cost) = (_shortened(task, rest, pools[s], size) for s in slots)
    cost = one_cost[:, None] + two_cost + task.rest_cost(now, slots, rest)
    # A missed goal never lowers the cost: a pair that costs as much without goals is no better.
    i, j = np.nonzero(cost < value - _EPS)
    if not len(i):
        return value
    first, second = pools[slots[0]].meals.gain[one] + rest.gain, pools[slots[1]].meals.gain[two]
    total = cost[i, j] + _pair_stakes(task, first, second, i, j)
    few = min(_TRIED_PAIRS, len(total))
    tried = np.argpartition(total, few - 1)[:few]
    for pair in sorted(tried.tolist(), key=lambda k: (round(float(total[k]), 7), k)):
        if total[pair] > value - _EPS:
            break
        chosen = zip(slots, (one[i[pair]], two[j[pair]]), strict=True)
        bettered = _accept(task, now, {s: pools[s].one(int(row)) for s, row in chosen}, value)
        if bettered < value:
            return bettered
    return value


def _pair_stakes(task: DayTask, one: Floats, two: Floats, i: Ints, j: Ints) -> Floats:
    """Return the cost of pairs of rows of gains; goals that all pairs reach are left out."""
    live = np.flatnonzero((task.need - TOLERANCE - one).max(axis=0) > two.min(axis=0))
    gain = one[:, live][i] + two[:, live][j]
    return task.menu.goals.stakes.part(live).cost(task.need[live], gain)


_TRIED_PAIRS = 8
"""Of the best pairs, how many are looked at for what the two share."""


def _shortened(task: DayTask, rest: Together, pool: Candidates, size: int) -> tuple[Ints, Floats]:
    """Return the rows of the best candidates beside the rest of the day, with their cost there."""
    mixing = task.mixing(rest, pool.meals)
    best = np.argsort(np.round(pool.rank + mixing, 7), kind="stable")[:size]
    return best, (pool.own + mixing)[best]


def _accept(task: DayTask, now: dict[int, Meals], change: dict[int, Meals], value: float) -> float:
    """Make the change if the day becomes cheaper by it; the day's value after."""
    after = task.value({**now, **change})
    if after < value - _EPS:
        now.update(change)
        return after
    return value
