"""One day to be chosen, given what the other days have."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

import numpy as np

from solver.model.day_kinds import DayKind, count_uses
from solver.model.day_use_costs import DayUseCosts, day_use_costs
from solver.model.goals import TOLERANCE
from solver.model.meal_kinds import near_counts
from solver.model.meals import Meals, Together, together
from solver.model.menu import DISH_USES_A_WEEK, Menu, dish_free
from solver.model.options import Floats
from solver.model.placement_costs import late_costs
from solver.model.repeat_costs import repeat_counts

from .buying.pack_task import DayPacks, day_packs
from .change_costs import keep_costs
from .master import AverageDay, base_costs
from .pricing import Costs
from .week import Week, kind_days, main_days, pair_cost, size_cost


@dataclass(frozen=True, eq=False)
class DayTask:
    """One day to be chosen.

    Attributes:
        menu: The problem.
        kind: What the day is like.
        need: Of each goal, what the others leave of a weekly one, ``(n_goals,)``.
        costs: What options and dishes cost in each slot of this day.
        uses: What further uses of a food cost.
        packs: What packs cost, or None if they are not looked at.
    """

    menu: Menu
    kind: DayKind
    need: Floats
    costs: Costs
    uses: DayUseCosts
    packs: DayPacks | None = None
    _own: dict[tuple[int, bytes], float] = field(default_factory=dict)

    def own_cost(self, slot: int, meals: Meals) -> Floats:
        """Return what meals cost in a slot whatever else the day has, ``(n,)``."""
        cost = self.costs.option[slot][meals.options].sum(axis=1)
        cost += self.costs.dish[slot][meals.dish]
        return np.asarray(cost + size_cost(self.menu, self.kind, slot, meals))

    def value(self, meals: Mapping[int, Meals]) -> float:
        """Return what the day costs with these meals, by slot."""
        day = self.beside(meals, ())
        goals = self.menu.goals.stakes.cost(self.need, day.gain)
        return float(goals) + self.rest_cost(meals, (), day)

    def beside(self, meals: Mapping[int, Meals], without: tuple[int, ...]) -> Together:
        """Return what is on the table when some slots are taken out, locked meals first."""
        rest = [meal for slot, meal in meals.items() if slot not in without]
        return together([self.kind.fixed, *rest])

    def rest_cost(
        self, meals: Mapping[int, Meals], without: tuple[int, ...], rest: Together
    ) -> float:
        """Return ``value`` without nutrients when some slots are taken out; see ``beside``."""
        own = sum(self._own_of_one(s, meal) for s, meal in meals.items() if s not in without)
        locked = self.kind.fixed.counted.size
        own += self.uses.cost(rest.counted[locked:]) + pair_cost(self.menu, rest)
        if self.packs is None:
            return own
        locked = self.kind.fixed.food.size
        return own + self.packs.beyond(rest.food[locked:], rest.bought[locked:])

    def _own_of_one(self, slot: int, meal: Meals) -> float:
        """Return ``own_cost`` of one meal, remembered: the same meals are asked for again."""
        if meal.dish[0] < 0 or meal.options[0, 0] >= self.menu.table.n_options:
            return float(self.own_cost(slot, meal)[0])
        key = slot, meal.options.tobytes()
        if key not in self._own:
            self._own[key] = float(self.own_cost(slot, meal)[0])
        return self._own[key]

    def mixing(self, rest: Together, meals: Meals) -> Floats:
        """Return what each meal costs for what it shares with others of the day, ``(n,)``."""
        menu, w = self.menu, self.menu.weights
        shown = np.zeros(len(menu.shown_price))
        had = rest.shown[rest.shown >= 0]
        shown[had] = menu.shown_price[had]
        served = np.zeros(len(menu.table.dish_ids) + 1)
        served[rest.dish[rest.dish >= 0]] = w["repeat"]
        again = self.uses.next_price(rest.counted)[meals.counted].sum(axis=1)
        again += shown[meals.shown].sum(axis=1)
        again += served[meals.dish] + self._too_much(rest, meals)
        if self.packs is None:
            return np.asarray(again)
        locked = self.kind.fixed.food.size
        chosen = rest.food[locked:], rest.bought[locked:]
        return np.asarray(again + self.packs.beside(*chosen, meals.food, meals.bought))

    def _too_much(self, rest: Together, meals: Meals) -> Floats:
        """Price the amounts of foods in meals that the rest of the day has too, ``(n,)``."""
        menu, w = self.menu, self.menu.weights
        real = rest.food >= 0
        n_foods = len(menu.max_grams)
        day = np.append(np.bincount(rest.food[real], rest.grams[real], minlength=n_foods), 0.0)
        row, column = np.nonzero(day[meals.food])  # a meal is not too much by itself
        food = meals.food[row, column]
        had, most = day[food], menu.max_grams[food] * (1.0 + TOLERANCE)
        after = had + meals.grams[row, column]
        over = (np.maximum(0.0, after - most) - np.maximum(0.0, had - most)) / most
        cost = over * w["daily_amount"] + ((after > most) & (had <= most)) * w["broken"]
        return np.asarray(np.bincount(row, cost, minlength=len(meals)), np.float64)


def day_task(
    week: Week, day: int, average: AverageDay | None, avoided: frozenset[str] = frozenset()
) -> DayTask:
    """Return the task of choosing a day of a plan in which other days may still be empty.

    While days are empty, the master's shadow prices hold them their share of what is scarce.
    What is ``avoided`` is not to be bought for the day.
    """
    menu, goals, days = week.menu, week.menu.goals, week.menu.problem.days
    others = [d for d in range(days) if d != day]
    built = [d for d in others if week.is_built(d)]
    uses, gain = np.zeros(len(menu.tallies.few)), np.zeros(len(goals.need))
    for other in others:
        uses += count_uses(menu, week.day(other))
    for other in built:
        gain += week.day(other).gain.sum(axis=0)
    locked = count_uses(menu, week.kind(day).fixed)
    tally_price, dish_price = menu.tallies.next_price(uses + locked), repeat_price(week, day)
    # The exact price counts the days that are built; the master's price stands for those to come.
    # The larger of the two keeps scarce foods for them.
    if average is not None and len(built) < len(others):
        tally_price = np.maximum(tally_price, average.tally)
        dish_price = np.maximum(dish_price, average.dish)
    left = days * goals.need - gain
    # What the days built so far left undone of a limit is spread over those still to come.
    left[goals.shared] /= days - len(built)
    costs = base_costs(menu, week.kind(day), tally_price, dish_price)
    costs = Costs(costs.option + near_costs(week, day), costs.dish + near_kind_costs(week, day))
    if menu.problem.at_home:
        costs = Costs(costs.option + late_costs(menu, day), costs.dish)
    if day in menu.barred:
        barred_options, barred_dishes = menu.barred[day]
        costs = Costs(costs.option + barred_options, costs.dish + barred_dishes)
    packs = day_packs(week, day, avoided)
    if packs is not None:
        costs = Costs(costs.option + packs.option - menu.pack_floor, costs.dish)
    further = day_use_costs(menu, locked, uses)
    need = np.where(goals.weekly, left, goals.need_of(day))
    task = DayTask(menu, week.kind(day), need, costs, further, packs)
    return replace(task, costs=keep_costs(menu, day, costs), _own={}) if menu.problem.keep else task


def near_costs(week: Week, day: int) -> Floats:
    """Price options for the main parts of the days beside a day, ``(n_options + 1,)``."""
    near = np.append(repeat_counts(*main_days(week), day) * week.menu.near_price, 0.0)
    return np.asarray(near[week.menu.option_near])


def near_kind_costs(week: Week, day: int) -> Floats:
    """Return what dishes cost for their kinds on the days near a day, ``(n_dishes,)``."""
    near = near_counts(kind_days(week), day) * week.menu.near_kind_price
    return np.asarray(week.menu.dish_kinds @ near)


def repeat_price(week: Week, day: int) -> Floats:
    """Return the price of each dish for standing elsewhere: near, too often in a week, at all."""
    menu, days = week.menu, week.menu.problem.days
    used = np.zeros((days, len(menu.table.dish_ids)))
    for other in range(days):
        dishes = (week.day(other) if other != day else week.kind(day).fixed).dish
        np.add.at(used[other], dishes[dishes >= 0], 1.0)
    had, free = used.sum(axis=0), dish_free(days)
    used = np.minimum(used, 1.0)
    again = np.maximum(0.0, had + 1.0 - free) - np.maximum(0.0, had - free)
    broken = used[day].copy()
    for near in (day - 1, day + 1):
        if 0 <= near < days:
            broken += used[near]
    for start in range(max(0, day - 6), min(day, max(0, days - 7)) + 1):
        broken += used[start : start + 7].sum(axis=0) >= DISH_USES_A_WEEK
    return np.asarray(broken * menu.weights["repeat"] + again * menu.again)
