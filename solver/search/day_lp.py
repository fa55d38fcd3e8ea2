"""The linear program of one day, kept alive while days are chosen and chosen anew.

From one day to the next only costs and right sides change: the columns stay, and HiGHS
goes on from its last basis.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from solver.lp.program import Outcome, Program
from solver.model.day_kinds import DayKind
from solver.model.meals import Meals, join
from solver.model.menu import Menu
from solver.model.options import Floats, Ints

from .day_rows import DayBlock
from .day_task import DayTask
from .master import FIRST_GUESSES, first_guess
from .pricing import Costs, Prices, best_meals, reduced_costs

_NEGATIVE = -1e-7
_STOP_GAP = 1e-5
_FIRST_COLUMNS = 12
_DIVE_ROUNDS = 3


@dataclass(frozen=True, eq=False)
class Relaxed:
    """A day with meals mixed in fractions.

    Attributes:
        bound: No choice of meals can cost less.
        prices: Shadow prices.
    """

    bound: float
    prices: Prices


class DayMaster:
    """Column generation for one day of a kind, beginning with the columns of a pool."""

    def __init__(self, menu: Menu, kind: DayKind, pool: tuple[Meals, ...]) -> None:
        self._menu, self._kind = menu, kind
        self._program = Program("day")
        self._block = DayBlock(self._program, menu, kind, "day", 1, weekly=True)
        self._meals = [menu.no_meals() for _ in pool]
        self._numbers: list[Ints] = [np.empty(0, np.intp) for _ in pool]
        self._known: list[set[bytes]] = [set() for _ in pool]
        self._pool = pool
        self._bare = tuple(slot for slot in kind.open if not len(pool[slot]))

    def solve(self, task: DayTask, rounds: int, per_round: int) -> Relaxed | None:
        """Price and solve for one task; None if the solver failed."""
        self._begin(task)
        self._set(task)
        best: Relaxed | None = None
        for _ in range(rounds):
            answer = self._program.solve_lp()
            if answer.outcome is Outcome.NONE:
                break
            prices = self._block.prices(answer.duals)
            added, missing = self._price(task, prices, per_round)
            bound = answer.objective + missing
            if best is None or bound > best.bound:
                best = Relaxed(bound, prices)
            if not added or -missing <= _STOP_GAP * max(1.0, abs(answer.objective)):
                break
        return best

    def dive(self, task: DayTask, per_round: int, skip: int) -> dict[int, Meals]:
        """Settle one slot after another on the meal that the relaxed day uses most.

        After each the rest is priced anew, so that it makes up for what was settled. To be
        called after ``solve`` with the same task.

        Args:
            task: The day.
            per_round: Columns added for a slot in a round.
            skip: How many of the most used meals are passed over at the first slot.

        Returns:
            Meals by slot; empty if the program does not stay in memory or the solver failed.
        """
        fixed: dict[int, int] = {}
        while self._program.is_live and len(fixed) < len(self._kind.open):
            values = self._priced_values(task, per_round, frozenset(fixed))
            if values is None:
                break
            slot, row = self._most_used(values, fixed, skip if not fixed else 0)
            fixed[slot] = row
            self._program.set_lowers([int(self._numbers[slot][row])], 1.0)
        self._program.set_lowers([int(self._numbers[s][row]) for s, row in fixed.items()], 0.0)
        if len(fixed) < len(self._kind.open):
            return {}
        return {slot: self._meals[slot].take(np.array([row])) for slot, row in fixed.items()}

    def columns(self, slot: int, reduced: Costs, most: int) -> Meals:
        """Return the columns of a slot of least reduced cost, so many."""
        meals = self._meals[slot]
        value = reduced.option[slot][meals.options].sum(axis=1) + reduced.dish[slot][meals.dish]
        return meals.take(np.argsort(np.round(value, 9), kind="stable")[:most])

    def _priced_values(
        self, task: DayTask, per_round: int, settled: frozenset[int]
    ) -> Floats | None:
        values = None
        for _ in range(_DIVE_ROUNDS):
            answer = self._program.solve_lp()
            if answer.outcome is Outcome.NONE:
                return None
            values = answer.values
            added, _ = self._price(task, self._block.prices(answer.duals), per_round, settled)
            if not added:
                break
        return values

    def _most_used(self, values: Floats, fixed: dict[int, int], skip: int) -> tuple[int, int]:
        """Return slot and row of the column of largest value, the first ``skip`` left out."""
        used = []
        for slot in self._kind.open:
            if slot not in fixed:
                known = self._numbers[slot][self._numbers[slot] < len(values)]
                used += [(-round(v, 6), slot, row) for row, v in enumerate(values[known].tolist())]
        _, slot, row = sorted(used)[min(skip, len(used) - 1)]
        return slot, row

    def _begin(self, task: DayTask) -> None:
        """Add the columns of the pool, and those that some plain prices suggest.

        With one meal a slot the program is made: HiGHS takes the others sooner than PuLP does.
        """
        if not self._program.is_live:
            for slot in self._kind.open:
                if not len(self._meals[slot]):
                    self._add(
                        task, slot, self._pool[slot].take(np.arange(min(1, len(self._pool[slot]))))
                    )
            self._program.solve_lp()
        for slot in self._kind.open:
            if len(self._meals[slot]) < 2:
                self._add(task, slot, self._pool[slot])
        for worth in FIRST_GUESSES if self._bare else ():
            self._price(task, first_guess(self._menu, worth), _FIRST_COLUMNS)
        self._bare = ()

    def _set(self, task: DayTask) -> None:
        fixed = self._kind.fixed.gain.sum(axis=0)
        for j, row in self._block.goal_rows.items():
            if self._menu.goals.weekly[j]:
                self._program.set_right(row, float(task.need[j] - fixed[j]))
        for slot in self._kind.open:
            meals = self._meals[slot]
            cost = task.costs.option[slot][meals.options].sum(axis=1)
            cost = cost + task.costs.dish[slot][meals.dish]
            self._program.set_costs(self._numbers[slot], cost)

    def _price(
        self,
        task: DayTask,
        prices: Prices,
        per_round: int,
        settled: frozenset[int] = frozenset(),
    ) -> tuple[int, float]:
        added, missing, menu = 0, 0.0, self._menu
        found = best_meals(menu, reduced_costs(menu, task.costs, prices))
        for slot in self._kind.open:
            if slot in settled:
                continue
            value = found[slot].reduced
            if not len(value):
                continue  # nothing can stand here
            order = np.argsort(value, kind="stable")
            missing += min(0.0, float(value[order[0]]))
            order = order[value[order] < _NEGATIVE][:per_round]
            added += self._add(task, slot, found[slot].meals(order))
        return added, missing

    def _add(self, task: DayTask, slot: int, meals: Meals) -> int:
        """Add the meals that are not columns yet; how many."""
        if not len(meals):
            return 0
        known = self._known[slot]
        fresh = [row for row, key in enumerate(meals.keys()) if key not in known]
        meals = meals.take(np.array(fresh, dtype=np.intp))
        known.update(meals.keys())
        cost = task.costs.option[slot][meals.options].sum(axis=1)
        cost = cost + task.costs.dish[slot][meals.dish]
        first = len(self._meals[slot])
        numbers = [
            self._program.column(
                f"meal_{slot}_{first + row}", cost[row], self._block.entries(slot, meals, row)
            )
            for row in range(len(meals))
        ]
        self._meals[slot] = join([self._meals[slot], meals])
        self._numbers[slot] = np.append(self._numbers[slot], np.array(numbers, np.intp))
        return len(fresh)
