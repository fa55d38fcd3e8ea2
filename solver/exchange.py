"""Bettering one day's meals by exchanges: of one meal, then of two at once.

All numpy: every candidate of a slot is valued at once, and every pair of candidates of two
slots.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations

import numpy as np

from .daytask import DayTask
from .goals import TOLERANCE
from .meals import Meals, join, unique
from .menu import Menu
from .options import Floats, Ints

_EPS = 1e-7


def variants(menu: Menu, meal: Meals, slot: int) -> Meals:
    """A meal of a slot with one role changed, in every way."""
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
    """How long one day is searched, in counts.

    Attributes:
        passes: Times all slots and pairs are gone through.
        pairs: Candidates of a slot that take part in exchanges of two.
    """

    passes: int = 6
    pairs: int = 60


@dataclass(frozen=True, eq=False)
class _Pool:
    """Candidates of a slot with what each costs there whatever else the day has."""

    meals: Meals
    own: Floats

    def take(self, rows: Ints) -> _Pool:
        return _Pool(self.meals.take(rows), self.own[rows])

    def one(self, row: int) -> Meals:
        return self.meals.take(np.array([row]))


def search_day(
    task: DayTask,
    pools: dict[int, Meals],
    start: dict[int, Meals],
    limits: SearchLimits,
    worth: Floats,
) -> dict[int, Meals]:
    """Better meals for a day than ``start``, or the same.

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
            rank = task.own_cost(slot, pools[slot]) - pools[slot].gain @ worth
            now[slot] = pools[slot].take(np.array([int(np.argmin(np.round(rank, 7)))]))
    value = task.value(now)
    tried: dict[tuple[int, int], float] = {}
    for _ in range(limits.passes):
        before = value
        around = {slot: _around(task, slot, pools[slot], now[slot]) for slot in task.kind.open}
        for slot in task.kind.open:
            value = _exchange_one(task, slot, around[slot], now, value)
        for pair in combinations(task.kind.open, 2):
            if tried.get(pair) != value:  # as long as the value is the same, so is the day
                value = _exchange_two(task, pair, around, now, value, limits.pairs, worth)
                tried[pair] = value
        if value > before - _EPS:
            break
    return now


def _around(task: DayTask, slot: int, pool: Meals, meal: Meals) -> _Pool:
    meals = unique(join([pool, variants(task.menu, meal, slot)]))
    return _Pool(meals, task.own_cost(slot, meals))


def _exchange_one(
    task: DayTask, slot: int, pool: _Pool, now: dict[int, Meals], value: float
) -> float:
    """Put the best meal into a slot if it betters the day; the day's value after."""
    rest = _rest(task, now, (slot,))
    cost = pool.own + task.mixing(rest, pool.meals)
    gain = rest.gain.sum(axis=0) + pool.meals.gain
    cost += task.menu.goals.stakes.cost(task.need, gain)
    best = int(np.argmin(np.round(cost, 7)))
    return _accept(task, now, {slot: pool.one(best)}, value)


def _exchange_two(
    task: DayTask,
    slots: tuple[int, int],
    pools: dict[int, _Pool],
    now: dict[int, Meals],
    value: float,
    size: int,
    worth: Floats,
) -> float:
    """Put the best two meals into two slots if they better the day; its value after."""
    rest = _rest(task, now, slots)
    one, two = (_shortened(task, rest, pools[slot], size, worth) for slot in slots)
    total = _pair_stakes(task, one.meals.gain + rest.gain.sum(axis=0), two.meals.gain)
    total += one.own[:, None] + two.own[None] + task.rest_cost(now, slots)
    few = min(_TRIED_PAIRS, total.size)
    tried = np.argpartition(total, few - 1, axis=None)[:few]
    for flat in sorted(tried.tolist(), key=lambda k: (round(float(total.flat[k]), 7), k)):
        i, j = divmod(flat, total.shape[1])
        if total[i, j] > value - _EPS:
            break
        bettered = _accept(task, now, {slots[0]: one.one(i), slots[1]: two.one(j)}, value)
        if bettered < value:
            return bettered
    return value


def _pair_stakes(task: DayTask, one: Floats, two: Floats) -> Floats:
    """What is lost with every pair of gains; goals that every pair reaches are passed over."""
    stakes = task.menu.goals.stakes
    total, worst = np.zeros((len(one), len(two))), np.zeros((len(one), len(two)))
    lacking = task.need - TOLERANCE - one
    for goal in np.flatnonzero(lacking.max(axis=0) > two.min(axis=0)):
        miss = np.maximum(lacking[:, goal, None] - two[:, goal], 0.0)
        if stakes.worst[goal]:
            np.maximum(worst, miss, out=worst)
        if stakes.step[goal]:
            total += (miss > 0.0) * stakes.step[goal]
        total += miss * stakes.price[goal]
    return np.asarray(total + worst * stakes.worst_price)


_TRIED_PAIRS = 8
"""Of the best pairs, how many are looked at for what the two share."""


def _shortened(task: DayTask, rest: Meals, pool: _Pool, size: int, worth: Floats) -> _Pool:
    """The most promising candidates beside the rest of the day, their cost there in ``own``."""
    cost = pool.own + task.mixing(rest, pool.meals)
    rank = np.round(cost - pool.meals.gain @ worth, 7)
    best = np.argsort(rank, kind="stable")[:size]
    return _Pool(pool.meals.take(best), cost[best])


def _rest(task: DayTask, now: dict[int, Meals], without: tuple[int, ...]) -> Meals:
    return join([task.kind.fixed, *(meal for slot, meal in now.items() if slot not in without)])


def _accept(task: DayTask, now: dict[int, Meals], change: dict[int, Meals], value: float) -> float:
    """Make the change if the day becomes cheaper by it; the day's value after."""
    after = task.value({**now, **change})
    if after < value - _EPS:
        now.update(change)
        return after
    return value
