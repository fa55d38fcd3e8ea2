"""A week with meals mixed in fractions, in which any rule can be lifted.

Every plan that keeps the rules is, on average over its days, a point of this linear program.
So what the program cannot hold together, no plan can: its least miss is a proof.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from foods import Meal
from solver.model.build import compile_menu
from solver.model.menu import Menu
from solver.model.options import OptionTable
from solver.problem import MenuProblem
from solver.search.pricing import Costs, best_meals

from .bounds import bounds_of
from .case_terms import Reading, kinds_of_days
from .column_generation import NEGATIVE, WeekProgram
from .foods import gain_by_food
from .relaxed_answer import RelaxedAnswer
from .rules import NO_CHANGE, Case, Rule, Side
from .whole_day import whole_day


class RelaxedWeek:
    """All rules of a problem, any of which may be lifted.

    Args:
        problem: With every food, slot and bound that any case may have.
        rules: The rules that may be lifted.
        table: All options of the catalogue.
        cancelled: Asked between solves.
    """

    def __init__(
        self,
        problem: MenuProblem,
        rules: tuple[Rule, ...],
        table: OptionTable,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> None:
        self.menu: Menu = compile_menu(problem, table)
        self.rules = {rule.key: rule for rule in rules}
        self._bounds, self._kinds = bounds_of(self.menu), kinds_of_days(problem)
        self._reading = Reading(self.menu, self._kinds, self.rules, self._bounds)
        self._program = WeekProgram(self.menu, self._kinds, self._bounds, cancelled)

    def solve(self, case: Case = NO_CHANGE) -> RelaxedAnswer:
        """Return the least that must be missed in a case."""
        return self._program.solve(self._reading.terms(case), early=True)

    def least(self, case: Case = NO_CHANGE) -> RelaxedAnswer:
        """Solve a case until nothing better exists: the miss is the least possible."""
        return self._program.solve(self._reading.terms(case), early=False)

    def most(self, nutrient: str, case: Case = NO_CHANGE) -> float:
        """Return what no plan has more of a day, on average, all other rules kept.

        The nutrient's own minimum does not count, its maximum does. What cannot be kept
        anyway must be lifted in the case. A frequency is asked for by the name of its side:
        the answer are servings in the whole plan.
        """
        side = (nutrient, True)
        column = [bound.side for bound in self._bounds].index(side)
        top = self._top(column) * self._bounds[column].scale
        return max(0.0, top - self._missed(side, top, case))

    def lowest(self, side: Side, case: Case = NO_CHANGE) -> float:
        """Return what no plan stays below where a ceiling is asked for, all other rules kept.

        Of the budget it is the US dollars that the whole plan costs at least.
        """
        return self._missed(side, 0.0, case)

    def _missed(self, side: Side, amount: float, case: Case) -> float:
        """Return by how much a bound is missed at least when asked to be at some amount."""
        asked = replace(case, amounts={**case.amounts, side: amount})
        terms = self._reading.terms(asked, dear=side)
        return self._program.solve(terms, early=False).misses.get(side, 0.0)

    def day(self, case: Case = NO_CHANGE) -> dict[str, Meal]:
        """Return a day in whole portions that keeps the rules of a case, by slot; may be empty.

        Only meals found so far are looked at, so that none may come up where there is one.
        How often foods are eaten in a week, a day cannot tell.
        """
        self.least(case)
        terms, lifted = self._reading.terms(case), self._reading.lifted(case)
        need = {
            j: float(terms.need[j])
            for j, bound in enumerate(self._bounds)
            if bound.daily and bound.side not in lifted
        }
        return whole_day(self.menu, self._program.found.on_first_day(terms), need)

    def helpful_foods(self, answer: RelaxedAnswer, case: Case, foods: frozenset[str]) -> list[str]:
        """Return foods left out that might lessen the miss of an answer, the most promising first.

        A food that is not named is of no help by itself: its columns have no negative
        reduced cost.
        """
        menu, names = self.menu, list(self.menu.catalogue.foods)
        gain, terms = np.zeros(len(names)), self._reading.terms(case)
        terms = replace(terms, food_ok=answer.food_ok)
        for kind, days in enumerate(self._kinds):
            reduced = self._program.reduced(kind, answer.duals, terms, allowed_only=False)
            gain += gain_by_food(menu, reduced, answer.food_ok) * days.share
        order = np.argsort(gain, kind="stable")
        return [names[f] for f in order if gain[f] < NEGATIVE and names[f] in foods]

    def _top(self, column: int) -> float:
        """Return more than any day gains of a goal."""
        menu = self.menu
        gain = np.zeros((len(menu.shares), 1)) - menu.gains.of_goal(column)
        costs = Costs(gain, np.zeros((len(menu.shares), len(menu.table.dish_ids))))
        return 1.0 + sum(
            max(0.0, -float(f.reduced.min(initial=0.0))) for f in best_meals(menu, costs)
        )
