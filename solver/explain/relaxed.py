"""A week with meals mixed in fractions, in which any rule can be lifted.

Every plan that keeps the rules is, on average over its days, a point of this linear program.
So what the program cannot hold together, no plan can: its least miss is a proof. One program
serves all cases: a rule is lifted by changing right sides, costs and upper bounds, and HiGHS
goes on from its last basis; columns found for one case stay for the others.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from foods import Meal

from ..compile import compile_menu
from ..master import first_guess
from ..meals import Meals, join
from ..menu import Menu
from ..options import Bools, Floats, OptionTable
from ..pricing import Costs, Prices, best_meals, reduced_costs
from ..problem import MenuProblem
from ..program import Outcome, Program
from .foods import gain_by_food
from .rows import ANY_NUMBER, Days, Rows
from .rules import NO_CHANGE, Case, Rule, Side
from .whole_day import whole_day

TOLERANCE = 1e-6
"""A total miss below this, as a fraction of the limits, is none."""

_NEVER = 1e6
_NEGATIVE = -1e-9
_ROUNDS = 60
_PER_ROUND = 12
_DEAR = 1e3
_GUESSES = (0.0, 1.0, 4.0)


@dataclass(frozen=True, eq=False)
class Mixed:
    """The answer for a case.

    Attributes:
        miss: Least total miss found, as fractions of the limits.
        proven: No plan at all misses less than this.
        misses: By bound, in the nutrient's own unit, the largest of all kinds of day.
        duals: Of the rows.
        food_ok: Foods that could be had, ``(n_foods,)``.
    """

    miss: float
    proven: float
    misses: dict[Side, float]
    duals: Floats
    food_ok: Bools

    @property
    def holds(self) -> bool:
        """Whether nothing is missed when meals are mixed in fractions."""
        return self.miss <= TOLERANCE

    @property
    def impossible(self) -> bool:
        """Whether it is proven that no plan keeps all of it."""
        return self.proven > TOLERANCE


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
        self._cancelled = cancelled
        self._kinds = _kinds(problem)
        self._program = Program("relaxed_week")
        self._rows = Rows(self._program, self.menu, self._kinds)
        goals = self.menu.goals.goals
        self._side: list[Side] = [(g.limit.nutrient, g.is_minimum) for g in goals]
        self._numbers: list[int] = []
        self._where: list[tuple[int, int]] = []
        self._meals: list[Meals] = []
        self._known: set[tuple[int, int, bytes]] = set()

    def solve(self, case: Case = NO_CHANGE) -> Mixed:
        """The least that must be missed in a case."""
        food_ok, late = self._set(case), self._late(case)
        return self._generate(food_ok, late, early=True)

    def least(self, case: Case = NO_CHANGE) -> Mixed:
        """As `solve`, to the very end: the miss is the least there is."""
        food_ok, late = self._set(case), self._late(case)
        return self._generate(food_ok, late, early=False)

    def most(self, nutrient: str, case: Case = NO_CHANGE) -> float:
        """No plan has more of a nutrient a day, on average, than this; all else being kept.

        The nutrient's own minimum does not count, its maximum does. What cannot be kept
        anyway must be lifted in the case.
        """
        side, column = (nutrient, True), self._side.index((nutrient, True))
        goal = self.menu.goals.goals[column]
        top = self._top(column)
        asked = Case(
            case.lifted,
            {**case.amounts, side: top * goal.scale},
            case.foods,
            case.slots,
            case.minutes,
        )
        food_ok, late = self._set(asked, dear=side), self._late(asked)
        answer = self._generate(food_ok, late, early=False)
        return max(0.0, top * goal.scale - answer.misses.get(side, 0.0))

    def day(self, case: Case = NO_CHANGE) -> dict[str, Meal]:
        """A day in whole portions that keeps the rules of a case, by slot; empty if none came up.

        Only meals found so far are looked at, so that none may come up where there is one.
        """
        self.least(case)
        lifted = {r.side for key, r in self.rules.items() if key in case.lifted and r.side}
        need = {j: self._need(j, case) for j, side in enumerate(self._side) if side not in lifted}
        return whole_day(self.menu, self._open_meals(case), need)

    def _open_meals(self, case: Case) -> tuple[Meals, ...]:
        """The meals found so far that a case allows on the first kind of day, by slot."""
        good, shut = self._good(self._set(case), self._late(case)), self._shut(case)
        batches: list[Meals] = []
        for s, slot in enumerate(self.menu.problem.slots):
            mine = [
                self._meals[i]
                for i in np.flatnonzero(good)
                if self._where[i] == (0, s) and slot not in shut
            ]
            batches.append(join(mine) if mine else self.menu.no_meals())
        return tuple(batches)

    def helpful_foods(self, answer: Mixed, case: Case, foods: frozenset[str]) -> list[str]:
        """Foods left out that might lessen the miss of an answer, the most promising first.

        A food that is not named is of no help by itself: its columns have no negative
        reduced cost.
        """
        menu, names = self.menu, list(self.menu.catalogue.foods)
        gain = np.zeros(len(names))
        late = self._late(case)
        for k, days in enumerate(self._kinds):
            reduced = self._reduced(k, answer.duals, answer.food_ok, late, blocked=False)
            gain += gain_by_food(menu, reduced, answer.food_ok) * days.share
        order = np.argsort(gain, kind="stable")
        return [names[f] for f in order if gain[f] < _NEGATIVE and names[f] in foods]

    def _top(self, column: int) -> float:
        menu = self.menu
        gain = np.zeros((len(menu.shares), 1)) - menu.option_gain[:, column]
        costs = Costs(gain, np.zeros((len(menu.shares), len(menu.table.dish_ids))))
        return 1.0 + sum(
            max(0.0, -float(f.reduced.min(initial=0.0))) for f in best_meals(menu, costs)
        )

    def _set(self, case: Case, dear: Side | None = None) -> Bools:
        """Put a case into the program; which foods may be had."""
        self._set_goals(case, dear)
        names, held = tuple(self.menu.catalogue.foods), self._held(case)
        out = frozenset[str]().union(*(rule.leaves_out for rule in held)) - case.foods
        shut = self._shut(case)
        for s, slot in enumerate(self.menu.problem.slots):
            for k in range(len(self._kinds)):
                right = 0.0 if slot in shut else -1.0
                self._program.set_right(self._rows.place[k, s], right)
        repeats = any(rule.repeats for rule in held)
        for row in self._rows.dish.values():
            self._program.set_right(row, -self._rows.dish_cap if repeats else -ANY_NUMBER)
        food_ok = np.array([name not in out for name in names], dtype=np.bool_)
        self._set_columns(food_ok, self._late(case))
        return food_ok

    def _held(self, case: Case) -> list[Rule]:
        return [rule for key, rule in self.rules.items() if key not in case.lifted]

    def _shut(self, case: Case) -> frozenset[str]:
        """Meals that a day does without."""
        return frozenset[str]().union(*(rule.slots for rule in self._held(case))) - case.slots

    def _need(self, goal: int, case: Case) -> float:
        """What is asked of a goal, as a gain."""
        of = self.menu.goals.goals[goal]
        amount = case.amounts.get(self._side[goal], of.amount)
        return amount / of.scale if of.is_minimum else -amount / of.scale

    def _set_goals(self, case: Case, dear: Side | None) -> None:
        """Needs, and prices of misses; all but one are dear when one is to be had most of."""
        lifted = {r.side for key, r in self.rules.items() if key in case.lifted and r.side}
        for (k, j), row in self._rows.goal.items():
            side = self._side[j]
            self._program.set_right(row, self._need(j, case))
            price = 0.0 if side in lifted else 1.0 if dear in (None, side) else _DEAR
            numbers = np.array([self._rows.miss[k, j]], dtype=np.intp)
            self._program.set_costs(numbers, np.array([price]))

    def _late(self, case: Case) -> Bools:
        """Whether a dish takes too long on a kind of day, ``(n_kinds, n_dishes)``."""
        hurry = any(r.hurry for key, r in self.rules.items() if key not in case.lifted)
        limits = [
            case.minutes if case.minutes and np.isfinite(days.minutes) else days.minutes
            for days in self._kinds
        ]
        return np.array([(self.menu.minutes > most) & hurry for most in limits])

    def _set_columns(self, food_ok: Bools, late: Bools) -> None:
        good, numbers = self._good(food_ok, late), np.array(self._numbers, dtype=np.intp)
        self._program.set_uppers(numbers[good].tolist(), None)
        self._program.set_uppers(numbers[~good].tolist(), 0.0)

    def _good(self, food_ok: Bools, late: Bools) -> Bools:
        """Which of the meals found so far may be had."""
        if not self._meals:
            return np.zeros(0, dtype=np.bool_)
        allowed = np.append(food_ok, True)
        foods = np.array([meal.food[0] for meal in self._meals], dtype=np.intp)
        dishes = np.array([int(meal.dish[0]) for meal in self._meals])
        kinds = np.array([k for k, _ in self._where])
        return np.asarray(allowed[foods].all(axis=1) & ~late[kinds, dishes])

    def _generate(self, food_ok: Bools, late: Bools, *, early: bool) -> Mixed:
        """Column generation; with ``early``, until it is certain whether anything is missed."""
        if not self._numbers:
            for guess in _GUESSES:
                plain = first_guess(self.menu, guess)
                zero = np.zeros(len(self.menu.shares))
                prices = Prices(plain.goal, zero, zero)
                for k in range(len(self._kinds)):
                    self._add_best(k, self._reduced_at(k, None, prices, food_ok, late), np.inf)
        proven, answer = 0.0, None
        for _ in range(_ROUNDS):
            answer = self._program.solve_lp()
            if answer.outcome is Outcome.NONE:
                raise RuntimeError("The relaxed week could not be solved.")
            added, lacking = 0, 0.0
            for k in range(len(self._kinds)):
                reduced = self._reduced(k, answer.duals, food_ok, late)
                more, missing = self._add_best(k, reduced, _NEGATIVE)
                added, lacking = added + more, lacking + missing
            proven = max(proven, answer.objective + lacking)
            decided = answer.objective <= TOLERANCE or proven > 10 * TOLERANCE
            if not added or (early and decided) or self._cancelled():
                break
        assert answer is not None
        return Mixed(answer.objective, proven, self._misses(answer.values), answer.duals, food_ok)

    def _misses(self, values: Floats) -> dict[Side, float]:
        found: dict[Side, float] = {}
        for (k, j), _ in self._rows.goal.items():
            miss = float(values[self._rows.miss[k, j]]) * self.menu.goals.goals[j].scale
            found[self._side[j]] = max(found.get(self._side[j], 0.0), miss)
        return found

    def _reduced(
        self, kind: int, duals: Floats, food_ok: Bools, late: Bools, *, blocked: bool = True
    ) -> Costs:
        return self._reduced_at(
            kind, duals, self._rows.prices(kind, duals), food_ok, late, blocked=blocked
        )

    def _reduced_at(
        self,
        kind: int,
        duals: Floats | None,
        prices: Prices,
        food_ok: Bools,
        late: Bools,
        *,
        blocked: bool = True,
    ) -> Costs:
        menu = self.menu
        n, options = len(menu.shares), menu.table.n_options + 1
        costs = Costs(np.zeros((n, options)), np.zeros((n, len(menu.table.dish_ids))))
        if duals is not None:
            costs = self._rows.costs(kind, duals)
        found = reduced_costs(menu, costs, prices)
        found.dish[:, late[kind]] = _NEVER
        if blocked:
            found.option[:, ~np.append(food_ok, True)[menu.option_food]] = _NEVER
        return found

    def _add_best(self, kind: int, reduced: Costs, below: float) -> tuple[int, float]:
        """Add columns of reduced cost below something; how many, and what the bound lacks."""
        added, lacking = 0, 0.0
        for slot, found in enumerate(best_meals(self.menu, reduced)):
            if not len(found.dish):
                continue
            order = np.argsort(found.reduced, kind="stable")
            least = float(found.reduced[order[0]])
            lacking += min(0.0, least)
            order = order[found.reduced[order] < min(below, _NEVER / 2)][:_PER_ROUND]
            meals = self.menu.meals(found.dish[order], found.options[order])
            added += sum(self._add(kind, slot, meals, row) for row in range(len(meals)))
        return added, lacking

    def _add(self, kind: int, slot: int, meals: Meals, row: int) -> bool:
        key = (kind, slot, meals.dish[row].tobytes() + meals.options[row].tobytes())
        if key in self._known:
            return False
        self._known.add(key)
        entries = self._rows.entries(kind, slot, meals, row)
        number = self._program.column(f"meal_{len(self._numbers)}", 0.0, entries)
        self._numbers.append(number)
        self._where.append((kind, slot))
        self._meals.append(meals.take(np.array([row])))
        return True


def _kinds(problem: MenuProblem) -> tuple[Days, ...]:
    limits = problem.max_minutes or (None,) * problem.days
    found = {None if m is None else float(m): 0 for m in limits}
    for m in limits:
        found[None if m is None else float(m)] += 1
    return tuple(
        Days(count / len(limits), np.inf if m is None else m) for m, count in found.items()
    )
