"""A plan under construction, and what it costs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np

from solver.model.day_kinds import DayKind, count_uses
from solver.model.goals import TOLERANCE
from solver.model.meal_kinds import near_total
from solver.model.meals import Meals, Together, join, together
from solver.model.menu import DISH_USES_A_WEEK, Menu, dish_free
from solver.model.options import Floats, Ints
from solver.model.placement_costs import place_cost

from .change_costs import option_changes

Spot = tuple[int, int]
"""Day and slot number."""


@dataclass(eq=False)
class Week:
    """The chosen meals, each a batch of one, beside the locked ones."""

    menu: Menu
    kinds: tuple[DayKind, ...]
    chosen: dict[Spot, Meals] = field(default_factory=dict)

    def kind(self, day: int) -> DayKind:
        """Return the kind of a day."""
        return next(kind for kind in self.kinds if day in kind.days)

    def day(self, day: int) -> Meals:
        """Return all meals of a day, locked and chosen."""
        slots = range(len(self.menu.shares))
        mine = [self.chosen[day, s] for s in slots if (day, s) in self.chosen]
        return join([self.kind(day).fixed, *mine])

    def chosen_on(self, day: int) -> dict[int, Meals]:
        """Return the chosen meals of a day, by slot."""
        return {slot: meal for (d, slot), meal in self.chosen.items() if d == day}

    def choose(self, day: int, meals: Mapping[int, Meals]) -> None:
        """Put meals on a day, by slot."""
        self.chosen.update({(day, slot): meal for slot, meal in meals.items()})

    def is_built(self, day: int) -> bool:
        """Tell whether everything that can be filled is filled."""
        return all((day, slot) in self.chosen for slot in self.kind(day).open)

    def copy(self) -> Week:
        """Return another plan with the same meals."""
        return Week(self.menu, self.kinds, dict(self.chosen))


def size_cost(menu: Menu, kind: DayKind, slot: int, meals: Meals) -> Floats:
    """Return what meals cost for being larger or smaller than usual in a slot, ``(n,)``."""
    low, high = kind.least, kind.most
    off = np.maximum(0.0, low[slot] - meals.energy) + np.maximum(0.0, meals.energy - high[slot])
    return np.asarray(off * menu.weights["meal_size"])


def change_cost(menu: Menu, spot: Spot, meal: Meals) -> float:
    """Return what a meal costs for differing from the plan on the screen."""
    before = menu.problem.keep.get((spot[0], menu.problem.slots[spot[1]]))
    if before is None or before.dish not in menu.catalogue.dishes:
        return 0.0
    if menu.table.dish_ids[meal.dish[0]] != before.dish:
        return menu.weights["change_dish"]
    return float(option_changes(menu, int(meal.dish[0]), before)[meal.options].sum())


def pair_cost(menu: Menu, meals: Together) -> float:
    """Price what a day's meals share: foods, a dish, too much of a food."""
    w = menu.weights
    price = menu.shown_price[:-1]
    shown = np.bincount(meals.shown[meals.shown >= 0], minlength=len(price))
    dishes = np.bincount(meals.dish[meals.dish >= 0], minlength=1)
    again = np.maximum(0, shown - 1) @ price
    return float(again + np.maximum(0, dishes - 1).sum() * w["repeat"] + amount_cost(menu, meals))


def amount_cost(menu: Menu, meals: Together) -> float:
    """Price what is more of a food than is plausible in a day."""
    real = meals.food >= 0
    grams = np.bincount(meals.food[real], meals.grams[real], minlength=len(menu.max_grams))
    most = menu.max_grams * (1.0 + TOLERANCE)
    over = np.maximum(0.0, grams - most) / most
    return float((over * menu.weights["daily_amount"] + (over > 0) * menu.weights["broken"]).sum())


def main_days(week: Week) -> tuple[Ints, Ints]:
    """Count each thing as a main part of the main meals of each day, ``(days, n_foods)``.

    Returns:
        Without leftovers, and with them.
    """
    menu, days = week.menu, week.menu.problem.days
    cooked = np.zeros((days, len(menu.things)), dtype=np.intp)
    for (day, _), meal in week.chosen.items():
        near = menu.option_near[meal.options]
        np.add.at(cooked[day], near[near >= 0], 1)
    left = np.zeros_like(cooked)
    for kind in week.kinds:
        for day in kind.days:
            np.add.at(cooked[day], kind.mains, 1)
            np.add.at(left[day], kind.left, 1)
    return cooked, cooked + left


def near_cost(week: Week) -> float:
    """Price main parts that are cooked as main parts on the next day too."""
    cooked, eaten = main_days(week)
    return float((cooked[1:] * eaten[:-1] * week.menu.near_price).sum())


def kind_days(week: Week) -> Floats:
    """Return how many meals of each kind each day has, but for leftovers, ``(days, n_kinds)``."""
    return np.asarray(dish_uses(week) @ week.menu.dish_kinds)


def near_kind_cost(week: Week) -> float:
    """Return what meals cost of whose kind another stands on the next days."""
    return float(near_total(kind_days(week)) @ week.menu.near_kind_price)


def dish_uses(week: Week) -> Ints:
    """Count how often each dish stands on each day, ``(days, n_dishes)``."""
    days = week.menu.problem.days
    used = np.zeros((days, len(week.menu.table.dish_ids)), dtype=np.intp)
    for day in range(days):
        dishes = week.day(day).dish
        np.add.at(used[day], dishes[dishes >= 0], 1)
    return used


def again_cost(menu: Menu, uses: Ints) -> float:
    """Price lunches and dinners that stand so often in the plan, ``(n_dishes,)``."""
    return float(np.maximum(0.0, uses - dish_free(menu.problem.days)) @ menu.again)


def repeat_count(week: Week) -> int:
    """Count how often the rule on repeats over neighbouring days and weeks is broken."""
    days, used = week.menu.problem.days, np.minimum(dish_uses(week), 1)
    near = np.minimum(used[1:], used[:-1]).sum()
    spans = range(max(1, days - 6))
    weeks = np.array([used[d : d + 7].sum(axis=0) for d in spans])
    return int(near + np.maximum(0, weeks - DISH_USES_A_WEEK).sum())


def objective(week: Week) -> float:
    """Return the weighted cost of a plan."""
    menu = week.menu
    goals, days = menu.goals, menu.problem.days
    total, uses, mean = 0.0, np.zeros(len(menu.tallies.few)), np.zeros(len(goals.need))
    for day in range(days):
        meals = week.day(day)
        gain = meals.gain.sum(axis=0)
        need = np.where(goals.weekly, -np.inf, goals.need_of(day))
        total += float(goals.stakes.cost(need, gain)) + pair_cost(menu, together([meals]))
        uses += count_uses(menu, meals)
        mean += gain / days
    for (day, slot), meal in week.chosen.items():
        kind = week.kind(day)
        own = meal.cost + kind.slowness(menu, meal.minutes) + size_cost(menu, kind, slot, meal)
        own = own + place_cost(menu, day, slot, meal)
        total += float(own[0]) + change_cost(menu, (day, slot), meal)
    # A weekly goal is paid for the sum of its misses over the days, as the master pays it.
    need = np.where(goals.weekly, days * goals.need, -np.inf)
    total += float(goals.stakes.cost(need, days * mean))
    total += float(menu.tallies.price(uses).sum()) + repeat_count(week) * menu.weights["repeat"]
    total += again_cost(menu, dish_uses(week).sum(axis=0))
    return total + near_cost(week) + near_kind_cost(week) + pack_cost(week)


def bought_amounts(week: Week, without: int | None = None) -> Floats:
    """Return what the meals take of each span of packs, g as bought, ``(n_spans,)``.

    Args:
        week: Of a menu that looks at packs.
        without: A day that is left out.
    """
    packs = week.menu.packs
    assert packs is not None
    amounts = np.zeros(len(packs.line))
    for day in range(week.menu.problem.days):
        if day != without:
            meals = week.day(day)
            amounts += packs.amounts(day, meals.food, meals.bought)
    return amounts


def pack_cost(week: Week) -> float:
    """Return what lines of the list and rests of packs cost, at least 0."""
    packs = week.menu.packs
    return 0.0 if packs is None else packs.total(bought_amounts(week))


def gained(week: Week) -> float:
    """Return what a plan gains by usual meals and whole plates; at least 0."""
    total = 0.0
    for (_, slot), meal in week.chosen.items():
        usual = week.menu.usual_costs[slot][meal.options]
        total -= float(np.minimum(usual, 0.0).sum())
        total -= float(np.minimum(week.menu.slot_dish_costs[slot][meal.dish], 0.0).sum())
    return total


def broken(week: Week) -> bool:
    """Tell whether any limit is missed, a dish repeated or a food eaten in excess."""
    return misses(week) or repeats(week)


def misses(week: Week) -> bool:
    """Tell whether any limit is missed or a food eaten in excess."""
    menu, goals = week.menu, week.menu.goals
    gains = np.array([week.day(d).gain.sum(axis=0) for d in range(menu.problem.days)])
    needs = np.array([goals.need_of(d) for d in range(menu.problem.days)])
    lacks = np.where(goals.weekly, goals.need - gains.mean(axis=0), (needs - gains).max(axis=0))
    missed = bool((lacks > TOLERANCE)[: goals.n_limits].any())
    days = [week.day(d) for d in range(menu.problem.days)]
    excess = any(amount_cost(menu, together([meals])) > 0 for meals in days)
    return missed or excess


def repeats(week: Week) -> bool:
    """Tell whether a dish stands twice on a day, on neighbouring days or too often in seven."""
    days = [week.day(d) for d in range(week.menu.problem.days)]
    twice = any(len(set(m.dish[m.dish >= 0])) < (m.dish >= 0).sum() for m in days)
    return twice or repeat_count(week) > 0
