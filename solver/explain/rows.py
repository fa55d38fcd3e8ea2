"""The rows of the relaxed week: places, goals, and how much there may be of a food and a dish."""

from __future__ import annotations

import numpy as np

from solver.lp.program import Program
from solver.model.meals import Meals
from solver.model.menu import Menu
from solver.model.options import Floats
from solver.search.master import dish_cap
from solver.search.pricing import Costs, Prices

from .case_terms import Days

ANY_NUMBER = 10.0
"""How often a dish or food may come a day when nothing limits it."""


class Rows:
    """Every row is ``>=``, so that its right side can be changed while the program lives."""

    def __init__(self, program: Program, menu: Menu, kinds: tuple[Days, ...], bounds: int) -> None:
        self.program, self._menu, self._kinds, self._bounds = program, menu, kinds, range(bounds)
        goals = menu.goals
        self.goal: dict[tuple[int, int], int] = {}
        """Row by (kind, goal); a weekly goal has one row for all kinds."""
        self.miss: dict[tuple[int, int], int] = {}
        for j in self._bounds:
            for k in range(len(kinds)):
                if goals.weekly[j] and k:
                    self.goal[k, j], self.miss[k, j] = self.goal[0, j], self.miss[0, j]
                else:
                    self.goal[k, j] = program.row(f"goal_{k}_{j}", ">=", goals.need[j])
                    self.miss[k, j] = program.column(f"miss_{k}_{j}", 1.0, {self.goal[k, j]: 1.0})
        slots, foods = range(len(menu.shares)), range(len(menu.max_grams))
        count = range(len(kinds))
        self.place = {
            (k, s): program.row(f"place_{k}_{s}", ">=", -1.0) for k in count for s in slots
        }
        self.food = {(k, f): program.row(f"food_{k}_{f}", ">=", -1.0) for k in count for f in foods}
        cap = dish_cap(menu.problem.days) / menu.problem.days
        dishes = range(len(menu.table.dish_ids))
        self.dish = {d: program.row(f"dish_{d}", ">=", -cap) for d in dishes}
        self.dish_cap = cap

    def entries(self, kind: int, slot: int, meals: Meals, row: int) -> dict[int, float]:
        """Return the coefficients of a meal in a slot of a kind of day."""
        share, weekly = self._kinds[kind].share, self._menu.goals.weekly
        entries: dict[int, float] = {}
        for j in self._bounds:
            gain = float(meals.gain[row, j])
            entries[self.goal[kind, j]] = gain * share if weekly[j] else gain
        entries[self.place[kind, slot]] = -1.0
        entries[self.dish[int(meals.dish[row])]] = -share
        for f, grams in zip(meals.food[row], meals.grams[row], strict=True):
            if f >= 0:
                at = self.food[kind, int(f)]
                entries[at] = entries.get(at, 0.0) - float(grams / self._menu.max_grams[f])
        return entries

    def goal_prices(self, kind: int, duals: Floats) -> Floats:
        """Return the price of a gain of 1 in each goal on a kind of day; of habits it is 0."""
        menu, share = self._menu, self._kinds[kind].share
        prices = np.zeros(len(menu.goals.need))
        for j in self._bounds:
            price = max(0.0, float(duals[self.goal[kind, j]]))
            prices[j] = price * share if menu.goals.weekly[j] else price
        return prices

    def prices(self, kind: int, duals: Floats) -> Prices:
        """Return the shadow prices of a kind of day."""
        slots = range(len(self._menu.shares))
        place = np.array([-max(0.0, float(duals[self.place[kind, s]])) for s in slots])
        return Prices(self.goal_prices(kind, duals), place * 0.0, place)

    def costs(self, kind: int, duals: Floats) -> Costs:
        """Return what options and dishes cost on a kind of day for being scarce."""
        menu, share = self._menu, self._kinds[kind].share
        foods = range(len(menu.max_grams))
        scarce = np.array([max(0.0, float(duals[self.food[kind, f]])) for f in foods])
        per_gram = np.append(scarce / menu.max_grams, 0.0)
        option = per_gram[menu.option_food] * menu.option_grams
        dishes = range(len(menu.table.dish_ids))
        dish = share * np.array([max(0.0, float(duals[self.dish[d]])) for d in dishes])
        slots = np.ones((len(menu.shares), 1))
        return Costs(slots * option, slots * dish)
