"""The straightforward model of one day: a binary for each dish, role, food and portion.

It has the same data and the same objective as ours, and is written by other code, straight
into PuLP; it is what ours is measured against.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from time import perf_counter
from typing import Any

import numpy as np
import pulp

from solver.model.day_kinds import day_kinds
from solver.model.menu import Menu
from solver.model.weights import load_weights
from solver.search.week import TOLERANCE, Week, objective

Sum = pulp.LpAffineExpression


@dataclass(frozen=True)
class WholeResult:
    """What the whole model came to.

    Attributes:
        objective: Of the best menu found.
        retold: What the program's own objective says of that menu; another figure means that a
            term is missing in one of the two.
        seconds: Time the solver took, without building the model.
        proven: Whether it was solved to optimality.
        binaries: Size of the model.
    """

    objective: float
    retold: float
    seconds: float
    proven: bool
    binaries: int


def solve_whole(menu: Menu, solver: Any) -> WholeResult:
    """Solve a one-day problem as one big model."""
    model = _model(menu)
    problem = model.build()
    begun = perf_counter()
    problem.solve(solver)
    proven = problem.sol_status == pulp.LpSolutionOptimal
    value = pulp.value(problem.objective)
    seconds = perf_counter() - begun
    return WholeResult(value, model.retold(), seconds, proven, model.binaries)


def whole_day(menu: Menu) -> tuple[pulp.LpProblem, int]:
    """Return the model of a one-day problem without locks, and its number of binaries."""
    model = _model(menu)
    return model.build(), model.binaries


def _model(menu: Menu) -> _Model:
    assert menu.problem.days == 1 and not menu.problem.locked and not menu.problem.keep
    return _Model(menu)


class _Model:
    def __init__(self, menu: Menu) -> None:
        self._menu, self._kind = menu, day_kinds(menu)[0]
        self._problem = pulp.LpProblem("whole_day", pulp.LpMinimize)
        self._cost: list[Any] = []
        self._chosen: list[tuple[Any, int, int]] = []  # variable, slot, option
        self._cooked: list[tuple[Any, int, int]] = []  # variable, slot, dish
        self.binaries = 0

    def build(self) -> pulp.LpProblem:
        for slot in self._kind.open:
            self._slot(slot)
        self._goals()
        self._sizes()
        self._tallies()
        self._shared()
        self._problem.setObjective(pulp.lpSum(self._cost))
        return self._problem

    def retold(self) -> float:
        """Return the program's own objective of the menu that was found."""
        menu, week = self._menu, Week(self._menu, day_kinds(self._menu))
        roles = menu.table.role_of_option
        for cooked, slot, dish in self._cooked:
            if cooked.varValue < 0.5:
                continue
            run = int(np.searchsorted(menu.table.dish, dish))
            first, end = menu.table.first_role[run : run + 2]
            options = np.full((1, menu.width), menu.table.n_options, dtype=np.intp)
            for x, place, option in self._chosen:
                if place == slot and first <= roles[option] < end and x.varValue > 0.5:
                    options[0, roles[option] - first] = option
            week.chosen[0, slot] = menu.meals(np.array([dish]), options, slot)
        return objective(week)

    def _binary(self, name: str) -> Any:
        self.binaries += 1
        return self._problem.add_variable(name, 0, 1, pulp.LpBinary)

    def _slack(self, name: str, price: float) -> Any:
        slack = self._problem.add_variable(name, 0)
        self._cost.append(price * slack)
        return slack

    def _slot(self, slot: int) -> None:
        menu, table = self._menu, self._menu.table
        here = []
        for run, dish in enumerate(table.dish):
            if not menu.fits[slot, dish]:
                continue
            cooked = self._binary(f"z_{slot}_{dish}")
            here.append(cooked)
            self._cooked.append((cooked, slot, int(dish)))
            over = max(0.0, menu.minutes[dish] - self._kind.max_minutes)
            price = menu.dish_cost[dish] + over * menu.weights["too_slow"]
            price = price + menu.slot_dish_costs[slot, dish]
            self._cost.append(float(price) * cooked)
            for role in range(*table.first_role[run : run + 2]):
                self._role(slot, role, cooked)
        self._problem += pulp.lpSum(here) == 1, f"one_{slot}"

    def _role(self, slot: int, role: int, cooked: Any) -> None:
        options = range(*self._menu.table.first_option[role : role + 2])
        chosen = [self._binary(f"x_{slot}_{option}") for option in options]
        self._chosen += [(x, slot, option) for x, option in zip(chosen, options, strict=True)]
        cost = self._menu.option_cost + self._menu.slot_costs[slot]
        costs = [float(cost[option]) for option in options]
        self._cost.append(Sum(zip(chosen, costs, strict=True)))
        self._problem += pulp.lpSum(chosen) == cooked, f"role_{slot}_{role}"

    def _goals(self) -> None:
        goals = self._menu.goals
        worst = self._slack("worst", goals.worst_price)
        for j, need in enumerate(goals.need):
            miss = self._slack(f"miss_{j}", float(goals.price[j]))
            gain = self._total(self._menu.gains.of_goal(j))
            gain += Sum((z, float(goals.gain_per_dish[dish, j])) for z, _, dish in self._cooked)
            self._problem += gain + miss >= float(need) - TOLERANCE, f"goal_{j}"
            if goals.worst[j]:
                self._problem += worst >= miss, f"worst_{j}"

    def _total(self, per_option: Any, slot: int | None = None) -> Any:
        return Sum(
            (x, float(per_option[option]))
            for x, s, option in self._chosen
            if slot is None or s == slot
        )

    def _sizes(self) -> None:
        price = self._menu.weights["meal_size"]
        for slot in self._kind.open:
            energy = self._total(self._menu.option_energy, slot)
            small, large = self._slack(f"small_{slot}", price), self._slack(f"large_{slot}", price)
            self._problem += energy + small >= float(self._kind.least[slot]), f"least_{slot}"
            self._problem += energy - large <= float(self._kind.most[slot]), f"most_{slot}"

    def _tallies(self) -> None:
        menu, tallies = self._menu, self._menu.tallies
        uses = defaultdict(list)
        for x, _, option in self._chosen:
            uses[int(menu.option_counted[option])].append(x)
        for t, terms in sorted(uses.items()):
            if t < 0:
                continue
            few, many = float(tallies.few[t]), float(tallies.many[t])
            again = self._slack(f"again_{t}", tallies.low)
            often = self._slack(f"often_{t}", tallies.high)
            self._problem += pulp.lpSum(terms) - again <= few, f"few_{t}"
            self._problem += pulp.lpSum(terms) - often <= many, f"many_{t}"

    def _shared(self) -> None:
        """Limit a food in two meals, a dish in two meals, too much of a food."""
        menu, w = self._menu, self._menu.weights
        shown, grams, dishes = defaultdict(list), defaultdict(list), defaultdict(list)
        for x, _, option in self._chosen:
            shown[int(menu.option_shown[option])].append((x, 1.0))
            food = int(menu.option_food[option])
            grams[food].append((x, float(menu.option_grams[option] / menu.max_grams[food])))
        kinds = defaultdict(list)
        for z, _, dish in self._cooked:
            dishes[dish].append((z, 1.0))
            for kind in np.flatnonzero(menu.dish_kinds[dish]):
                kinds[int(kind)].append((z, 1.0))
        self._at_most_one("shown", shown, w["same_day"])
        for number, kind in enumerate(load_weights().meal_kinds.values()):
            some = {number: kinds[number]}
            self._at_most_one("kind", some, kind.day * w["day_kind"])
        self._at_most_one("grams", grams, w["daily_amount"])
        self._at_most_one("dish", dishes, w["repeat"])

    def _at_most_one(
        self, name: str, groups: dict[int, list[tuple[Any, float]]], price: float
    ) -> None:
        for key, terms in sorted(groups.items()):
            if key >= 0 and sum(c for _, c in terms) > 1:
                over = self._slack(f"{name}_{key}", price)
                slack = TOLERANCE if name == "grams" else 0.0
                self._problem += Sum(terms) - over <= 1 + slack, f"{name}_most_{key}"


def without_slots(menu: Menu) -> np.ndarray[Any, Any]:
    """Return slots for which nothing can be formed."""
    return np.flatnonzero(~menu.fits.any(axis=1))
