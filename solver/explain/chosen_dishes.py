"""Work out what a target costs: a linear program over the dishes that were chosen.

The dishes stay, their foods and portions may be mixed in fractions. The least energy (or money)
with which the other targets hold has shadow prices: what one more milligram costs.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from foods import Meal
from solver.lp.program import Outcome, Program
from solver.model.build import compile_menu
from solver.model.given_meals import fixed_meals
from solver.model.menu import ENERGY, Menu
from solver.model.options import Floats, OptionTable
from solver.problem import MenuProblem, Place

from .rules import Side

_MISSED = 1e-6
_DEAR = 1e4
"""For missing all of a limit: far more than any target is worth."""


@dataclass(frozen=True)
class Worth:
    """Hold what the targets of the chosen dishes cost.

    Attributes:
        value: The least there is of what is counted, a day.
        per_unit: What one unit more of a minimum costs, or one unit less of a maximum, a day;
            bounds that these dishes miss are not in it.
    """

    value: float
    per_unit: Mapping[Side, float]


class ChosenDishes:
    """The dishes of a plan with portions that may be mixed.

    Args:
        problem: What was asked; locked meals may be mixed like the others.
        meals: The plan.
        table: All options of the catalogue.
    """

    def __init__(
        self, problem: MenuProblem, meals: Mapping[Place, Meal], table: OptionTable
    ) -> None:
        self._menu: Menu = compile_menu(problem, table)
        self._days = problem.days
        self._program = Program("chosen_dishes")
        goals = self._menu.goals
        self._side: list[Side] = [(g.limit.nutrient, g.is_minimum) for g in goals.goals]
        roles, fixed = self._roles(meals)
        self._left = self._needs(fixed)
        self._goal = {
            key: self._program.row(f"goal_{key[0]}_{key[1]}", ">=", self._left[key])
            for key in self._left
        }
        rows = [self._program.row(f"role_{n}", "=", 1.0) for n in range(len(roles))]
        self._miss = {
            key: self._program.column(f"miss_{key[0]}_{key[1]}", _DEAR, {row: 1.0})
            for key, row in self._goal.items()
        }
        self._food: list[int] = []
        self._grams: list[float] = []
        for (day, options), row in zip(roles, rows, strict=True):
            for option in options:
                self._add(day, option, row)

    def least(
        self,
        per_gram: Floats,
        shift: Mapping[Side, float] | None = None,
        without: frozenset[str] = frozenset(),
    ) -> Worth | None:
        """Return the least of something that the targets can be had with.

        Args:
            per_gram: What a gram of each food counts, ``(n_foods,)``.
            shift: Changes of bounds, a day, in the nutrient's unit.
            without: Nutrients whose bounds do not hold.

        Returns:
            None if the solver failed. What cannot be met by these dishes is left missed.
        """
        self._set(per_gram, shift or {}, without)
        answer = self._program.solve_lp()
        if answer.outcome is Outcome.NONE:
            return None
        misses = {key: float(answer.values[n]) for key, n in self._miss.items()}
        short = {self._side[j] for (_, j), miss in misses.items() if miss > _MISSED}
        counted = answer.values[len(self._miss) :] @ self._counts(per_gram)
        per_unit: dict[Side, float] = {}
        for (day, j), row in self._goal.items():
            side, scale = self._side[j], self._menu.goals.goals[j].scale
            if side not in short and side[0] not in without:
                price = max(0.0, float(answer.duals[row])) / scale
                # A weekly row asks for the mean: it stands once for all days.
                per_unit[side] = per_unit.get(side, 0.0) + price * _share(day, self._days)
        return Worth(float(counted) / self._days, per_unit)

    def _set(self, per_gram: Floats, shift: Mapping[Side, float], without: frozenset[str]) -> None:
        for (day, j), row in self._goal.items():
            side, goal = self._side[j], self._menu.goals.goals[j]
            more = shift.get(side, 0.0) / goal.scale * (1.0 if goal.is_minimum else -1.0)
            times = self._days if day < 0 else 1
            self._program.set_right(row, self._left[day, j] + more * times)
            price = 0.0 if side[0] in without else _DEAR
            self._program.set_costs(np.array([self._miss[day, j]]), np.array([price]))
        numbers = np.arange(len(self._food)) + len(self._miss)
        self._program.set_costs(numbers, self._counts(per_gram))

    def _counts(self, per_gram: Floats) -> Floats:
        food = np.array(self._food, dtype=np.intp)
        grams = np.array(self._grams)
        return np.where(food < 0, 0.0, np.append(per_gram, 0.0)[food] * grams)

    def _roles(
        self, meals: Mapping[Place, Meal]
    ) -> tuple[list[tuple[int, range]], dict[int, Floats]]:
        """Return each role of each meal with its options, and the gains of meals that have none."""
        menu, table = self._menu, self._menu.table
        roles: list[tuple[int, range]] = []
        fixed = {day: np.zeros(len(menu.goals.need)) for day in range(self._days)}
        run_of = {table.dish_ids[d]: run for run, d in enumerate(table.dish)}
        for (day, _), meal in sorted(meals.items()):
            run = run_of.get(meal.dish)
            if run is None:
                # The slot counts for rules of the week only, which are not looked at here.
                fixed[day] += fixed_meals(menu, (meal,), (0,)).gain[0]
                continue
            for role in range(*table.first_role[run : run + 2]):
                roles.append((day, range(*table.first_option[role : role + 2])))
        return roles, fixed

    def _needs(self, fixed: Mapping[int, Floats]) -> dict[tuple[int, int], float]:
        """Return what is still needed by (day, goal); day -1 stands for all days together."""
        goals = self._menu.goals
        left: dict[tuple[int, int], float] = {}
        for j in range(goals.n_limits):
            if goals.weekly[j]:
                had = sum(float(gain[j]) for gain in fixed.values())
                left[-1, j] = float(goals.need[j]) * self._days - had
            else:
                for day, gain in fixed.items():
                    left[day, j] = float(goals.need[j] - gain[j])
        return left

    def _add(self, day: int, option: int, row: int) -> None:
        gain = self._menu.gains.of(option)
        entries = {row: 1.0}
        for j in range(self._menu.goals.n_limits):
            key = (-1 if self._menu.goals.weekly[j] else day, j)
            entries[self._goal[key]] = float(gain[j])
        self._program.column(f"option_{len(self._food)}", 0.0, entries)
        self._food.append(int(self._menu.option_food[option]))
        self._grams.append(float(self._menu.option_grams[option]))

    def energy_per_gram(self) -> Floats:
        """Return the energy of each food, kcal/g."""
        column = self._menu.catalogue.column(ENERGY)
        return np.asarray(np.nan_to_num(self._menu.catalogue.per_100g[:, column]) / 100.0)


def _share(day: int, days: int) -> float:
    return 1.0 if day < 0 else 1.0 / days
