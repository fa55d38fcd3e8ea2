"""The linear program behind the relaxed week, and the column generation that solves it.

One program serves all cases: a rule is lifted by changing right sides, costs and upper bounds,
and HiGHS goes on from its last basis; meals found for one case stay for the others.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from solver.lp.program import Outcome, Program
from solver.model.meals import Meals
from solver.model.menu import Menu
from solver.model.options import Floats
from solver.search.master import first_guess
from solver.search.pricing import Costs, Prices, best_meals, reduced_costs

from .bounds import Bound
from .case_terms import Days, Terms
from .found_meals import FoundMeals
from .relaxed_answer import TOLERANCE, RelaxedAnswer
from .rows import ANY_NUMBER, Rows
from .rules import Side

NEGATIVE = -1e-9
"""A reduced cost below this is negative."""

_NEVER = 1e6
_ROUNDS = 60
_PER_ROUND = 12
_GUESSES = (0.0, 1.0, 4.0)


class WeekProgram:
    """The program; `found` has its meals.

    Args:
        menu: The problem.
        kinds: Its kinds of day.
        bounds: Its bounds.
        cancelled: Asked between solves.
    """

    def __init__(
        self,
        menu: Menu,
        kinds: tuple[Days, ...],
        bounds: tuple[Bound, ...],
        cancelled: Callable[[], bool],
    ) -> None:
        self._menu, self._bounds, self._cancelled = menu, bounds, cancelled
        self._kinds = range(len(kinds))
        self._program = Program("relaxed_week")
        self._rows = Rows(self._program, menu, kinds, len(bounds))
        self.found = FoundMeals(menu)

    def solve(self, terms: Terms, *, early: bool) -> RelaxedAnswer:
        """Return the least miss; with ``early``, until it is certain whether anything is missed."""
        self._set(terms)
        if not len(self.found):
            self._begin(terms)
        proven, answer = 0.0, None
        for _ in range(_ROUNDS):
            answer = self._program.solve_lp()
            if answer.outcome is Outcome.NONE:
                raise RuntimeError("The relaxed week could not be solved.")
            added, lacking = 0, 0.0
            for kind in self._kinds:
                reduced = self.reduced(kind, answer.duals, terms)
                more, missing = self._add_best(kind, reduced, NEGATIVE)
                added, lacking = added + more, lacking + missing
            proven = max(proven, answer.objective + lacking)
            decided = answer.objective <= TOLERANCE or proven > 10 * TOLERANCE
            if not added or (early and decided) or self._cancelled():
                break
        assert answer is not None
        misses = self._misses(answer.values)
        return RelaxedAnswer(answer.objective, proven, misses, answer.duals, terms.food_ok)

    def reduced(
        self, kind: int, duals: Floats, terms: Terms, *, allowed_only: bool = True
    ) -> Costs:
        """Return the reduced costs on a kind of day; without ``allowed_only`` of all foods."""
        costs, prices = self._rows.costs(kind, duals), self._rows.prices(kind, duals)
        return self._held(kind, reduced_costs(self._menu, costs, prices), terms, allowed_only)

    def _held(self, kind: int, reduced: Costs, terms: Terms, allowed_only: bool) -> Costs:
        reduced.dish[:, terms.out[kind]] = _NEVER
        if allowed_only:
            reduced.option[:, ~self._menu.offered(terms.food_ok)] = _NEVER
        return reduced

    def _set(self, terms: Terms) -> None:
        """Put a case into the program."""
        program, rows = self._program, self._rows
        for (_, j), row in rows.goal.items():
            program.set_right(row, float(terms.need[j]))
        for (_, j), miss in rows.miss.items():
            program.set_costs(np.array([miss], dtype=np.intp), terms.price[[j]])
        for s, slot in enumerate(self._menu.problem.slots):
            for kind in self._kinds:
                program.set_right(rows.place[kind, s], 0.0 if slot in terms.shut else -1.0)
        for row in rows.dish.values():
            program.set_right(row, -rows.dish_cap if terms.repeats else -ANY_NUMBER)
        good = self.found.good(terms)
        program.set_uppers(self.found.columns(good), None)
        program.set_uppers(self.found.columns(~good), 0.0)

    def _begin(self, terms: Terms) -> None:
        """Find the best meals at plain guesses of the prices."""
        menu = self._menu
        zero, n = np.zeros(len(menu.shares)), len(menu.shares)
        for guess in _GUESSES:
            prices = Prices(first_guess(menu, guess).goal, zero, zero)
            for kind in self._kinds:
                dishes = np.zeros((n, len(menu.table.dish_ids)))
                costs = Costs(np.zeros((n, menu.table.n_options + 1)), dishes)
                reduced = self._held(kind, reduced_costs(menu, costs, prices), terms, True)
                self._add_best(kind, reduced, np.inf)

    def _add_best(self, kind: int, reduced: Costs, below: float) -> tuple[int, float]:
        """Add columns of reduced cost below something; how many, and what the bound lacks."""
        added, lacking = 0, 0.0
        for slot, best in enumerate(best_meals(self._menu, reduced)):
            if not len(best.dish):
                continue
            order = np.argsort(best.reduced, kind="stable")
            lacking += min(0.0, float(best.reduced[order[0]]))
            order = order[best.reduced[order] < min(below, _NEVER / 2)][:_PER_ROUND]
            meals = best.meals(order)
            added += sum(self._add(kind, slot, meals, row) for row in range(len(meals)))
        return added, lacking

    def _add(self, kind: int, slot: int, meals: Meals, row: int) -> bool:
        if not self.found.is_new(kind, slot, meals, row):
            return False
        entries = self._rows.entries(kind, slot, meals, row)
        column = self._program.column(f"meal_{len(self.found)}", 0.0, entries)
        self.found.add(column, kind, slot, meals.take(np.array([row])))
        return True

    def _misses(self, values: Floats) -> dict[Side, float]:
        misses: dict[Side, float] = {}
        for (_, j), column in self._rows.miss.items():
            bound = self._bounds[j]
            miss = float(values[column]) * bound.scale
            misses[bound.side] = max(misses.get(bound.side, 0.0), miss)
        return misses
