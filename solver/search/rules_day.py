"""One day as a mixed-integer program in which only rules count: a column a dish and an option.

It finds a day that misses as little as can be, and proves how little that is: where drawing
days found none, this says whether there is one.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace

import numpy as np

from solver.lp.limits import SolveLimits
from solver.lp.program import Outcome, Program
from solver.model.drawn import DayRules
from solver.model.goals import TOLERANCE
from solver.model.meals import Meals
from solver.model.options import Floats

_MISSED = 1e-6
"""A sum of misses below this is rounding."""
_CLOSE = 0.5
"""Of the tolerance of a miss, what is left for the solver's own."""


@dataclass(frozen=True, eq=False)
class RulesDay:
    """Hold the result of the search.

    Attributes:
        meals: By slot, of a day that misses nothing; empty if none was found.
        impossible: Whether it is proven that there is none.
    """

    meals: dict[int, Meals]
    impossible: bool


def rules_day(rules: DayRules, stops: SolveLimits) -> RulesDay:
    """Search for a day that misses nothing, or the proof that there is none.

    Args:
        rules: What the day must keep.
        stops: When to stop.
    """
    model = _RulesModel(rules)
    # No gap: a bound above 0 proves a miss, and that must not be given away for speed.
    answer = model.program.solve_mip(replace(stops, gap=None))
    if answer.bound > _MISSED:
        return RulesDay({}, impossible=True)
    if answer.outcome is Outcome.NONE or answer.objective > _MISSED:
        return RulesDay({}, impossible=False)
    return RulesDay(model.meals(answer.values), impossible=False)


class _RulesModel:
    """The rows and columns of a day.

    Attributes:
        program: Minimises the sum of what is missed, as fractions of the limits; a slot left
            bare counts as much as all of a limit, so that there always is a solution.
    """

    def __init__(self, rules: DayRules) -> None:
        self.program = Program("rules_of_a_day")
        self._rules, self._menu = rules, rules.menu
        n = rules.menu.goals.n_limits
        had = rules.kind.fixed.gain[:, :n].sum(axis=0)
        need = rules.need - had - TOLERANCE * _CLOSE
        self._goals = [
            self.program.row(f"goal_{j}", ">=", right) for j, right in enumerate(need.tolist())
        ]
        self._places = {
            slot: self.program.row(f"place_{slot}", "=", 1.0) for slot in rules.kind.open
        }
        self._grams, self._dishes = self._amount_rows(), self._dish_rows()
        for j, row in enumerate(self._goals):
            self.program.column(f"miss_{j}", 1.0, {row: 1.0})
        for slot, row in self._places.items():
            self.program.column(f"bare_{slot}", 1.0, {row: 1.0})
        self._columns: list[tuple[int, int, int]] = []  # column, slot, option
        self._cooked: list[tuple[int, int, int]] = []  # column, slot, run
        for slot in rules.kind.open:
            for run in self._runs(slot):
                self._dish(slot, run)

    def meals(self, values: Floats) -> dict[int, Meals]:
        """Return the meals by slot that columns of value 1 make up."""
        menu, chosen = self._menu, {}
        for column, slot, run in self._cooked:
            if values[column] > 0.5:
                first, end = menu.table.first_role[run : run + 2]
                options = np.full((1, menu.width), menu.table.n_options, dtype=np.intp)
                role = menu.table.role_of_option
                for number, place, option in self._columns:
                    if place == slot and values[number] > 0.5 and first <= role[option] < end:
                        options[0, role[option] - first] = option
                chosen[slot] = menu.meals(menu.table.dish[run : run + 1], options, slot)
        return chosen

    def _runs(self, slot: int) -> list[int]:
        table = self._menu.table
        locked = {int(dish) for dish in self._rules.kind.fixed.dish if dish >= 0}
        barred = self._rules.barred | locked
        runs = np.flatnonzero(self._menu.fits[slot, table.dish])
        return [int(run) for run in runs if int(table.dish[run]) not in barred]

    def _dish(self, slot: int, run: int) -> None:
        menu, table, program = self._menu, self._menu.table, self.program
        dish = int(table.dish[run])
        part = range(*table.first_role[run : run + 2])
        rows = {role: program.row(f"role_{slot}_{role}", "=", 0.0) for role in part}
        entries = dict.fromkeys(rows.values(), -1.0)
        entries |= self._gains(menu.goals.gain_per_dish[dish])
        entries[self._places[slot]] = 1.0
        if dish in self._dishes:
            entries[self._dishes[dish]] = 1.0
        cooked = program.column(f"dish_{slot}_{dish}", 0.0, entries, 1.0, integer=True)
        self._cooked.append((cooked, slot, run))
        for role in part:
            for option in range(*table.first_option[role : role + 2]):
                entries = self._gains(menu.gains.of(option, slot))
                entries[rows[role]] = 1.0
                food = int(menu.option_food[option])
                if food in self._grams:
                    share = float(menu.option_grams[option] / menu.max_grams[food])
                    entries[self._grams[food]] = share
                name = f"option_{slot}_{option}"
                column = program.column(name, 0.0, entries, 1.0, integer=True)
                self._columns.append((column, slot, option))

    def _gains(self, gain: Floats) -> dict[int, float]:
        return {row: float(gain[j]) for j, row in enumerate(self._goals) if gain[j]}

    def _amount_rows(self) -> dict[int, int]:
        """Return a row for each food of which a day's meals together may have too much."""
        menu, table = self._menu, self._menu.table
        had: dict[int, float] = defaultdict(float)
        fixed = self._rules.kind.fixed
        for food, grams in zip(fixed.food.ravel(), fixed.grams.ravel(), strict=True):
            had[int(food)] += float(grams)
        rows = {}
        for food in np.unique(table.food[table.food >= 0]).tolist():
            left = 1.0 - had[food] / float(menu.max_grams[food])
            rows[food] = self.program.row(f"grams_{food}", "<=", max(0.0, left))
        return rows

    def _dish_rows(self) -> dict[int, int]:
        """Return a row for each dish that fits two slots or more."""
        fits = self._menu.fits[list(self._rules.kind.open)]
        twice = np.flatnonzero(fits.sum(axis=0) > 1).tolist()
        return {dish: self.program.row(f"dish_{dish}", "<=", 1.0) for dish in twice}
