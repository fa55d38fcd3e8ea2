"""A plan under construction, and what it costs."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from .days import DayKind, count_uses
from .menu import DISH_USES_A_WEEK, Meals, Menu, join
from .options import Floats

Spot = tuple[int, int]
"""Day and slot number."""

TOLERANCE = 1e-6
"""A miss below this fraction of the limit is rounding, not a miss."""


@dataclass(eq=False)
class Week:
    """The chosen meals, each a batch of one, beside the locked ones."""

    menu: Menu
    kinds: tuple[DayKind, ...]
    chosen: dict[Spot, Meals] = field(default_factory=dict)

    def kind(self, day: int) -> DayKind:
        """The kind of a day."""
        return next(kind for kind in self.kinds if day in kind.days)

    def day(self, day: int) -> Meals:
        """All meals of a day, locked and chosen."""
        slots = range(len(self.menu.shares))
        mine = [self.chosen[day, s] for s in slots if (day, s) in self.chosen]
        return join([self.kind(day).fixed, *mine])

    def copy(self) -> Week:
        """Another plan with the same meals."""
        return Week(self.menu, self.kinds, dict(self.chosen))


def goal_cost(menu: Menu, need: Floats, price: Floats, gain: Floats) -> Floats:
    """What is lost by missing goals, for gains ``(..., n_goals)``."""
    miss = np.maximum(0.0, need - gain)
    worst = miss[..., menu.goals.worst].max(axis=-1, initial=0.0)
    return np.asarray(miss @ price + worst * menu.goals.worst_price)


def size_cost(menu: Menu, kind: DayKind, slot: int, meals: Meals) -> Floats:
    """What meals cost for being larger or smaller than usual in a slot, ``(n,)``."""
    low, high = kind.least, kind.most
    off = np.maximum(0.0, low[slot] - meals.energy) + np.maximum(0.0, meals.energy - high[slot])
    return np.asarray(off * menu.weights["meal_size"])


def keep_cost(menu: Menu, day: int, slot: int, meals: Meals) -> Floats:
    """What meals cost for differing from the plan on the screen, ``(n,)``."""
    before = menu.problem.keep.get((day, menu.problem.slots[slot]))
    if before is None:
        return np.zeros(len(meals))
    rows = {
        menu.catalogue.row(s.food): s.grams
        for s in before.servings
        if s.food in menu.catalogue.foods
    }
    had = np.full(len(menu.catalogue.foods) + 1, np.nan)
    for food, grams in rows.items():
        had[food] = grams
    w, real = menu.weights, meals.food >= 0
    same_food = real & ~np.isnan(had[meals.food])
    same_grams = same_food & (had[meals.food] == meals.grams)
    new = (real & ~same_food).sum(axis=1)
    gone = len(rows) - same_food.sum(axis=1)
    portions = (same_food & ~same_grams).sum(axis=1)
    same_dish = np.array([menu.table.dish_ids[d] == before.dish for d in meals.dish], np.bool_)
    within = np.maximum(new, gone) * w["change_food"] + portions * w["change_portion"]
    return np.asarray(np.where(same_dish, np.minimum(within, w["change_dish"]), w["change_dish"]))


def pair_cost(menu: Menu, meals: Meals) -> float:
    """What a day's meals cost for what they share: foods, a dish, too much of a food."""
    w = menu.weights
    shown = np.bincount(meals.shown[meals.shown >= 0], minlength=1)
    dishes = np.bincount(meals.dish[meals.dish >= 0], minlength=1)
    again = np.maximum(0, shown - 1).sum() * w["same_day"]
    return float(again + np.maximum(0, dishes - 1).sum() * w["repeat"] + amount_cost(menu, meals))


def amount_cost(menu: Menu, meals: Meals) -> float:
    """What more of a food than is plausible in a day costs."""
    real = meals.food >= 0
    grams = np.bincount(meals.food[real], meals.grams[real], minlength=len(menu.max_grams))
    over = np.maximum(0.0, grams / menu.max_grams - 1.0 - TOLERANCE)
    return float(over.sum() * menu.weights["daily_amount"])


def repeat_count(week: Week) -> int:
    """How often the rule on repeats of a dish over neighbouring days and weeks is broken."""
    days = week.menu.problem.days
    used = np.zeros((days, len(week.menu.table.dish_ids)), dtype=np.intp)
    for day in range(days):
        dishes = week.day(day).dish
        used[day, dishes[dishes >= 0]] = 1
    near = np.minimum(used[1:], used[:-1]).sum()
    spans = range(max(1, days - 6))
    weeks = np.array([used[d : d + 7].sum(axis=0) for d in spans])
    return int(near + np.maximum(0, weeks - DISH_USES_A_WEEK).sum())


def objective(week: Week) -> float:
    """Weighted cost of a plan."""
    menu = week.menu
    goals, days = menu.goals, menu.problem.days
    total, uses, mean = 0.0, np.zeros(len(menu.tallies.few)), np.zeros(len(goals.need))
    for day in range(days):
        meals = week.day(day)
        gain = meals.gain.sum(axis=0)
        daily = np.where(goals.weekly, 0.0, goals.price)
        total += float(goal_cost(menu, goals.need - TOLERANCE, daily, gain)) + pair_cost(
            menu, meals
        )
        uses += count_uses(menu, meals)
        mean += gain / days
    for (day, slot), meal in week.chosen.items():
        kind = week.kind(day)
        own = meal.cost + kind.slowness(menu, meal) + size_cost(menu, kind, slot, meal)
        total += float((own + keep_cost(menu, day, slot, meal))[0])
    miss = np.maximum(0.0, goals.need - TOLERANCE - mean)[goals.weekly]
    total += days * float(miss @ goals.price[goals.weekly])
    total += float(menu.tallies.price(uses).sum()) + repeat_count(week) * menu.weights["repeat"]
    return total


def broken(week: Week) -> bool:
    """Whether any limit is missed, a dish repeated or a food eaten in excess."""
    menu, goals = week.menu, week.menu.goals
    gains = np.array([week.day(d).gain.sum(axis=0) for d in range(menu.problem.days)])
    held = np.where(goals.weekly, gains.mean(axis=0), gains.min(axis=0, initial=np.inf))
    missed = bool((held < goals.need - TOLERANCE).any())
    days = [week.day(d) for d in range(menu.problem.days)]
    excess = any(amount_cost(menu, meals) > 0 for meals in days)
    twice = any(len(set(m.dish[m.dish >= 0])) < (m.dish >= 0).sum() for m in days)
    return missed or excess or twice or repeat_count(week) > 0
