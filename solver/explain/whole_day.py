"""A day in whole portions made of the meals that the relaxed week has found."""

from __future__ import annotations

import numpy as np

from foods import Meal
from solver.lp.limits import SolveLimits
from solver.lp.program import Outcome, Program
from solver.model.meals import Meals
from solver.model.menu import Menu

_STOPS = SolveLimits(nodes=60, gap=0.0)
_ANY = 1e-4
"""What a meal costs, so that of two good days the plainer one is taken."""


def whole_day(menu: Menu, meals: tuple[Meals, ...], need: dict[int, float]) -> dict[str, Meal]:
    """Return one meal a slot so that every need is met; empty if none was found.

    Args:
        menu: The problem.
        meals: What may be had in each slot.
        need: By goal, as a gain.
    """
    program = Program("whole_day")
    goals = {j: program.row(f"goal_{j}", ">=", right) for j, right in need.items()}
    foods = sorted({int(f) for batch in meals for f in batch.food[batch.food >= 0]})
    dishes = sorted({int(d) for batch in meals for d in batch.dish})
    slots = {s: program.row(f"place_{s}", "<=", 1.0) for s, batch in enumerate(meals) if len(batch)}
    food = {f: program.row(f"food_{f}", "<=", 1.0) for f in foods}
    dish = {d: program.row(f"dish_{d}", "<=", 1.0) for d in dishes}
    for j, row in goals.items():
        program.column(f"miss_{j}", 1.0, {row: 1.0})
    spots: list[tuple[int, int]] = []
    for s in slots:
        for row in range(len(meals[s])):
            entries = {goals[j]: float(meals[s].gain[row, j]) for j in goals}
            entries[slots[s]] = entries[dish[int(meals[s].dish[row])]] = 1.0
            for f, grams in zip(meals[s].food[row], meals[s].grams[row], strict=True):
                if f >= 0:
                    share = float(grams / menu.max_grams[f])
                    entries[food[int(f)]] = entries.get(food[int(f)], 0.0) + share
            program.column(f"meal_{len(spots)}", -_ANY, entries, upper=1.0, integer=True)
            spots.append((s, row))
    answer = program.solve_mip(_STOPS)
    if answer.outcome is Outcome.NONE or answer.values[: len(goals)].sum() > 1e-6:
        return {}
    chosen = [spots[n] for n in np.flatnonzero(answer.values[len(goals) :] > 0.5)]
    return {
        menu.problem.slots[s]: menu.table.meal(int(meals[s].dish[row]), meals[s].options[row])
        for s, row in chosen
    }
