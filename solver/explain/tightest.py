"""Find the limit that costs a plan most, and the foods it keeps out, by shadow prices."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from solver.model.build import compile_menu
from solver.model.menu import ENERGY, Menu
from solver.model.options import Bools, Floats, OptionTable
from solver.problem import MenuProblem
from solver.search.choose_day import make_frame
from solver.search.effort import COUNTS, Effort, Patience
from solver.search.master import base_costs
from solver.search.pricing import Costs, Prices, reduced_costs

from .foods import least_by_food
from .rules import Side

_PART = 0.05
"""A limit's weight is what this share more room would save."""
_LEAST = 0.002
"""In units of the objective; below this nothing weighs."""
_OUT, _IN = 1e-6, -0.005
"""A food is out with a reduced cost above the first; below the second it would come in."""


@dataclass(frozen=True)
class Tightest:
    """The limit, energy apart, whose price is highest.

    Attributes:
        side: Which.
        weight: What a twentieth more room would save, in units of the objective a day.
        keeps_out: Ids of foods that would come in without it, the most welcome first.
    """

    side: Side
    weight: float
    keeps_out: tuple[str, ...]


def tightest(problem: MenuProblem, table: OptionTable) -> tuple[Tightest | None, ...]:
    """Return the limit that weighs most on each day; None where none does.

    Args:
        problem: What was asked; what is locked counts as it stands.
        table: All options of the catalogue.
    """
    menu = compile_menu(replace(problem, keep={}), table)
    frame = make_frame(menu, COUNTS[Effort.QUICK], Patience())
    found: list[Tightest | None] = [None] * problem.days
    for number, kind in enumerate(frame.kinds if frame.average is not None else ()):
        assert frame.average is not None
        costs = base_costs(menu, kind, frame.average.tally, frame.average.dish)
        best = _tightest(menu, costs, frame.average.prices[number])
        for day in kind.days:
            found[day] = best
    return tuple(found)


def _tightest(menu: Menu, costs: Costs, prices: Prices) -> Tightest | None:
    n, goals = menu.goals.n_limits, menu.goals.goals
    weights = prices.goal[:n] * _PART * np.abs(menu.goals.need[:n])
    # Energy weighs on every day: food has to be put on the table. It says nothing.
    weights = np.where([goal.limit.nutrient == ENERGY for goal in goals], 0.0, weights)
    j = int(np.argmax(np.round(weights, 9))) if n else 0
    if not n or weights[j] < _LEAST:
        return None
    side = goals[j].limit.nutrient, goals[j].is_minimum
    return Tightest(side, float(weights[j]), _kept_out(menu, costs, prices, j))


def _kept_out(menu: Menu, costs: Costs, prices: Prices, goal: int) -> tuple[str, ...]:
    """Return foods that are in no worthwhile meal of the day, and would be without the price."""
    every: Bools = np.ones(len(menu.max_grams), dtype=np.bool_)
    free = prices.goal.copy()
    free[goal] = 0.0
    held = least_by_food(menu, reduced_costs(menu, costs, prices), every)
    bare = least_by_food(menu, reduced_costs(menu, costs, replace(prices, goal=free)), every)
    fallen: Floats = np.where(held > _OUT, bare, 0.0)
    names = list(menu.catalogue.foods)
    return tuple(names[f] for f in np.argsort(fallen, kind="stable") if fallen[f] < _IN)
