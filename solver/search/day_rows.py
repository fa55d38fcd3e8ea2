"""The rows of one day in a linear program: places, goals and the size of meals."""

from __future__ import annotations

import numpy as np

from solver.lp.program import Program
from solver.model.day_kinds import DayKind
from solver.model.meals import Meals
from solver.model.menu import Menu
from solver.model.options import Floats

from .pricing import Prices


class DayBlock:
    """The rows of a kind of day, with the slack that makes every one of them elastic.

    Args:
        program: Where the rows go.
        menu: The problem.
        kind: The day.
        name: Prefix of the names of rows and columns.
        count: How many days the block stands for; prices are for one of them.
        weekly: Whether weekly goals have rows here, or are held elsewhere.
    """

    def __init__(
        self, program: Program, menu: Menu, kind: DayKind, name: str, count: int, weekly: bool
    ) -> None:
        self._program, self._menu, self._kind = program, menu, kind
        self._name, self._count = name, count
        slots = range(len(menu.shares))
        goals = [j for j in range(len(menu.goals.need)) if weekly or not menu.goals.weekly[j]]
        need = kind.need - kind.fixed.gain.sum(axis=0)
        self.goal_rows = {j: self._row(f"goal_{j}", ">=", need[j]) for j in goals}
        self._goals = np.array(list(self.goal_rows), dtype=np.intp)
        self._rows = np.array(list(self.goal_rows.values()), dtype=np.intp)
        self._low = [self._row(f"least_{s}", ">=", kind.least[s]) for s in slots]
        self._high = [self._row(f"most_{s}", "<=", kind.most[s]) for s in slots]
        self._place = {s: self._row(f"place_{s}", "=", 1.0) for s in kind.open}
        self._add_slack()

    def entries(self, slot: int, meals: Meals, row: int) -> dict[int, float]:
        """Return the coefficients of a meal in a slot."""
        entries = self.amounts(slot, meals.gain[row], float(meals.energy[row]))
        entries[self._place[slot]] = 1.0
        return entries

    def amounts(self, slot: int, gain: Floats, energy: float) -> dict[int, float]:
        """Return the coefficients of part of a meal: gains ``(n_goals,)``, share of energy."""
        gained = np.flatnonzero(gain[self._goals])
        entries = dict(
            zip(self._rows[gained].tolist(), gain[self._goals[gained]].tolist(), strict=True)
        )
        entries[self._low[slot]] = entries[self._high[slot]] = energy
        return entries

    def place(self, slot: int) -> int:
        """Return the row that a slot is filled once."""
        return self._place[slot]

    def prices(self, duals: Floats) -> Prices:
        """Return the shadow prices of one day of the block from the duals of all rows."""
        menu = self._menu
        # A block stands for `count` days and its costs are multiplied by it, so are its duals.
        goal = menu.goals.need * 0.0
        for j, row in self.goal_rows.items():
            goal[j] = max(0.0, duals[row] / self._count)
        place = menu.shares * 0.0
        for slot, row in self._place.items():
            place[slot] = duals[row] / self._count
        return Prices(goal, (duals[self._low] + duals[self._high]) / self._count, place)

    def _row(self, name: str, sense: str, right: float) -> int:
        return self._program.row(f"{self._name}_{name}", sense, float(right))

    def _column(self, name: str, cost: float, entries: dict[int, float]) -> None:
        self._program.column(f"{self._name}_{name}", cost * self._count, entries)

    def _add_slack(self) -> None:
        goals, size = self._menu.goals, self._menu.weights["meal_size"]
        worst = {}
        for j, row in self.goal_rows.items():
            entries = {row: 1.0}
            if goals.worst[j]:  # worst - miss_j >= 0: the one column `worst` is the largest miss
                worst[self._row(f"worst_{j}", ">=", 0.0)] = 1.0
                entries[max(worst)] = -1.0
            self._column(f"miss_{j}", float(goals.price[j]), entries)
        self._column("worst", goals.worst_price, worst)
        for slot in self._kind.open:
            self._column(f"small_{slot}", size, {self._low[slot]: 1.0})
            self._column(f"large_{slot}", size, {self._high[slot]: -1.0})
