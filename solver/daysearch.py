"""Choosing one day's meals, the others given: exchanges of one meal, then of two.

All numpy: every candidate of a slot is valued at once, and every pair of candidates of two
slots. The candidates come from pricing for this very day and from the meals on the table
with one role changed.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations

import numpy as np

from .days import DayKind, count_uses
from .master import Prices, price_day, unique
from .menu import DISH_USES_A_WEEK, Meals, Menu, join
from .options import Floats, Ints
from .pricing import role_grid
from .week import TOLERANCE, Week, goal_cost, keep_cost, pair_cost, size_cost

_EPS = 1e-7


@dataclass(frozen=True, eq=False)
class DayTask:
    """One day to be chosen, what the other days leave it.

    Attributes:
        menu: The problem.
        kind: What the day is like.
        day: Its number.
        need: Of each goal, what the others leave of a weekly one, ``(n_goals,)``.
        tally_price: Price of one more use of each tally, ``(n_tallies,)``.
        dish_price: Price of each dish for repeating others, ``(n_dishes,)``.
    """

    menu: Menu
    kind: DayKind
    day: int
    need: Floats
    tally_price: Floats
    dish_price: Floats

    def own_cost(self, slot: int, meals: Meals) -> Floats:
        """What meals cost in a slot whatever else the day has, ``(n,)``."""
        menu = self.menu
        price = np.append(self.tally_price, 0.0)
        cost = meals.cost + self.kind.slowness(menu, meals) + price[meals.counts].sum(axis=1)
        cost += size_cost(menu, self.kind, slot, meals) + self.dish_price[meals.dish]
        return np.asarray(cost + keep_cost(menu, self.day, slot, meals))

    def value(self, meals: dict[int, Meals]) -> float:
        """What the day costs with these meals, by slot."""
        day = join([self.kind.fixed, *meals.values()])
        own = sum(float(self.own_cost(slot, meal)[0]) for slot, meal in meals.items())
        goals = goal_cost(self.menu, self.need, self.menu.goals.price, day.gain.sum(axis=0))
        return own + float(goals) + pair_cost(self.menu, day)

    def rest_cost(self, meals: dict[int, Meals], without: tuple[int, ...]) -> float:
        """The part of ``value`` that is left when some slots are taken out, nutrients apart."""
        rest = {slot: meal for slot, meal in meals.items() if slot not in without}
        own = sum(float(self.own_cost(slot, meal)[0]) for slot, meal in rest.items())
        return own + pair_cost(self.menu, join([self.kind.fixed, *rest.values()]))


def day_task(week: Week, day: int) -> DayTask:
    """The task of re-choosing a day of a plan in which other days may still be empty."""
    menu, goals, days = week.menu, week.menu.goals, week.menu.problem.days
    others = [d for d in range(days) if d != day]
    built = [d for d in others if any((d, s) in week.chosen for s in range(len(menu.shares)))]
    built += [d for d in others if d not in built and not week.kind(d).open]
    uses, gain = np.zeros(len(menu.tallies.few)), np.zeros(len(goals.need))
    for other in others:
        uses += count_uses(menu, week.day(other))
    for other in built:
        gain += week.day(other).gain.sum(axis=0)
    # What the days built so far left undone is spread over those still to come.
    left = (days * goals.need - gain) / (days - len(built))
    uses += count_uses(menu, week.kind(day).fixed)
    return DayTask(
        menu=menu,
        kind=week.kind(day),
        day=day,
        need=np.where(goals.weekly, left, goals.need),
        tally_price=menu.tallies.next_price(uses),
        dish_price=_dish_price(week, day),
    )


def _dish_price(week: Week, day: int) -> Floats:
    """The price of each dish for standing on a neighbouring day or too often in seven."""
    menu, days = week.menu, week.menu.problem.days
    used = np.zeros((days, len(menu.table.dish_ids)))
    for other in range(max(0, day - 6), min(days, day + 7)):
        if other != day:
            dishes = week.day(other).dish
            used[other, dishes[dishes >= 0]] = 1
    locked = week.kind(day).fixed.dish
    used[day, locked[locked >= 0]] = 1
    broken = used[max(0, day - 1)] * (day > 0) + used[min(days - 1, day + 1)] * (day < days - 1)
    broken = broken + used[day]
    for start in range(max(0, day - 6), min(day, max(0, days - 7)) + 1):
        broken = broken + (used[start : start + 7].sum(axis=0) >= DISH_USES_A_WEEK)
    return np.asarray(broken * menu.weights["repeat"])


def candidates(task: DayTask, prices: Prices, factors: tuple[float, ...]) -> dict[int, Meals]:
    """For every open slot the best meals of each dish at some strengths of the prices."""
    found: dict[int, list[Meals]] = {slot: [] for slot in task.kind.open}
    for factor in factors:
        local = Prices(
            goal=prices.goal * factor,
            tally=task.tally_price,
            dish=task.dish_price,
            energy=prices.energy * factor,
            place=prices.place,
        )
        priced = price_day(task.menu, task.kind, local)
        for slot in task.kind.open:
            found[slot].append(priced[slot][0])
    return {slot: unique(join(parts)) for slot, parts in found.items()}


def variants(menu: Menu, meal: Meals) -> Meals:
    """A meal with one role changed, in every way."""
    run = int(np.searchsorted(menu.table.dish, meal.dish[0]))
    known = run < len(menu.table.dish) and menu.table.dish[run] == meal.dish[0]
    if not known or (meal.options >= menu.table.n_options).all():
        return meal.take(np.empty(0, np.intp))
    rows: list[Ints] = []
    for place, role in enumerate(role_grid(menu)[run]):
        if role >= 0:
            first, end = menu.table.first_option[role : role + 2]
            changed = np.repeat(meal.options, end - first, axis=0)
            changed[:, place] = np.arange(first, end)
            rows.append(changed)
    options = np.concatenate(rows)
    return menu.meals(np.repeat(meal.dish, len(options)), options)


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
    for _ in range(limits.passes):
        before = value
        around = {slot: _around(task, slot, pools[slot], now[slot]) for slot in task.kind.open}
        for slot in task.kind.open:
            value = _exchange_one(task, slot, around[slot], now, value)
        for pair in combinations(task.kind.open, 2):
            value = _exchange_two(task, pair, around, now, value, limits.pairs, worth)
        if value > before - _EPS:
            break
    return now


def _around(task: DayTask, slot: int, pool: Meals, meal: Meals) -> _Pool:
    meals = unique(join([pool, variants(task.menu, meal)]))
    return _Pool(meals, task.own_cost(slot, meals))


def _exchange_one(
    task: DayTask, slot: int, pool: _Pool, now: dict[int, Meals], value: float
) -> float:
    """Put the best meal into a slot if it betters the day; the day's value after."""
    rest = _rest(task, now, (slot,))
    cost = pool.own + _mixing(task, rest, pool.meals)
    gain = rest.gain.sum(axis=0) + pool.meals.gain
    cost += goal_cost(task.menu, task.need, task.menu.goals.price, gain)
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
    gain = one.meals.gain[:, None] + two.meals.gain[None] + rest.gain.sum(axis=0)
    total = goal_cost(task.menu, task.need, task.menu.goals.price, gain)
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


_TRIED_PAIRS = 8
"""Of the best pairs, how many are looked at for what the two share."""


def _shortened(task: DayTask, rest: Meals, pool: _Pool, size: int, worth: Floats) -> _Pool:
    """The most promising candidates beside the rest of the day, their cost there in ``own``."""
    cost = pool.own + _mixing(task, rest, pool.meals)
    rank = np.round(cost - pool.meals.gain @ worth, 7)
    best = np.argsort(rank, kind="stable")[:size]
    return _Pool(pool.meals.take(best), cost[best])


def _rest(task: DayTask, now: dict[int, Meals], without: tuple[int, ...]) -> Meals:
    return join([task.kind.fixed, *(meal for slot, meal in now.items() if slot not in without)])


def _mixing(task: DayTask, rest: Meals, meals: Meals) -> Floats:
    """What each meal costs for what it shares with the rest of the day, ``(n,)``."""
    menu, w = task.menu, task.menu.weights
    n_foods = len(menu.max_grams)
    shown = np.zeros(n_foods + 1)
    shown[rest.shown[rest.shown >= 0]] = w["same_day"]
    real = rest.food >= 0
    grams = np.append(np.bincount(rest.food[real], rest.grams[real], minlength=n_foods), 0.0)
    most = np.append(menu.max_grams, np.inf)
    had, after = grams[meals.food], grams[meals.food] + meals.grams
    over = np.maximum(0.0, after / most[meals.food] - 1.0 - TOLERANCE)
    over -= np.maximum(0.0, had / most[meals.food] - 1.0 - TOLERANCE)
    same = np.isin(meals.dish, rest.dish[rest.dish >= 0]) * w["repeat"]
    return np.asarray(shown[meals.shown].sum(axis=1) + over.sum(axis=1) * w["daily_amount"] + same)


def _accept(task: DayTask, now: dict[int, Meals], change: dict[int, Meals], value: float) -> float:
    """Make the change if the day becomes cheaper by it; the day's value after."""
    after = task.value({**now, **change})
    if after < value - _EPS:
        now.update(change)
        return after
    return value
