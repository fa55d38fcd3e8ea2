"""A week for varied people: time, status and gap; and a slider drawn through a day's own amount.

``python -m tests.benchmarks.solver_week [--profiles 10] [--effort normal]``

With ``--better 10 20 30`` each week is bettered instead, for the same processor time without and
with weeks that are built by prices of whole days (``--dives 0 2``): a row says how much less it
costs after so many seconds. The work may end before.
"""

from __future__ import annotations

import argparse
import sys
from dataclasses import replace
from statistics import mean, median, quantiles
from time import perf_counter, process_time

import numpy as np

from foods import Catalogue
from solver import Effort, MenuProblem, MenuSolution, MenuSolver
from tests.benchmarks.solver_profiles import problems

STEPS, DAY = 40, 2


def main() -> None:
    """Print both tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--profiles", type=int, default=10)
    parser.add_argument("--effort", default="normal")
    parser.add_argument("--better", type=float, nargs="+", default=[], help="processor time, s")
    parser.add_argument("--dives", type=int, nargs="+", default=[0, 2])
    asked = parser.parse_args()
    catalogue = Catalogue.load()
    solver = MenuSolver(catalogue)
    if asked.better:
        _better(solver, problems(catalogue, 7, asked.profiles), asked.better, asked.dives)
        return
    seconds = []
    print("profile                             seconds  status     gap")
    for name, problem in problems(catalogue, 7, asked.profiles):
        begun = perf_counter()
        week = solver.solve(problem, effort=Effort[asked.effort.upper()])
        seconds.append(perf_counter() - begun)
        print(f"{name:34} {seconds[-1]:8.2f}  {week.status:9} {week.gap:6.1%}", flush=True)
    print(f"median {median(seconds):.2f} s, worst {max(seconds):.2f} s")
    _slider(solver, problem, week)


def _better(
    solver: MenuSolver,
    people: list[tuple[str, MenuProblem]],
    ends: list[float],
    numbers: list[int],
) -> None:
    """Better each week with each number of dives; print what that gains, and the means."""
    gains: dict[int, list[list[float]]] = {dives: [] for dives in numbers}
    for name, problem in people:
        week = solver.solve(problem)
        held = _with_leftovers_locked(problem, week)
        for dives in numbers:
            gains[dives].append(_gains(solver, held, week, dives, ends))
            row = _row(gains[dives][-1])
            print(f"{name:34} {week.objective:8.2f} {dives} dives {row}", flush=True)
    for dives, rows in gains.items():
        print(f"mean, {dives} dives: {_row([mean(row) for row in zip(*rows, strict=True)])}")


def _gains(
    solver: MenuSolver, problem: MenuProblem, week: MenuSolution, dives: int, ends: list[float]
) -> list[float]:
    """Return how much less the week costs after each of some processor times, s."""
    begun, left, found, cost = process_time(), list(ends), list[float](), week.objective
    for now in solver.improve(problem, week.meals, dives=dives):
        while left and process_time() - begun > left[0]:
            found.append(week.objective - cost)
            left.pop(0)
        if not left:
            break
        cost = now.objective
    return found + [week.objective - cost] * len(left)


def _with_leftovers_locked(problem: MenuProblem, week: MenuSolution) -> MenuProblem:
    """Return the problem of bettering a week: its pairs of cooked and left over meals stay."""
    pairs = {place for pair in week.leftovers.items() for place in pair}
    return replace(
        problem,
        locked={**problem.locked, **{place: week.meals[place] for place in pairs}},
        leftovers=problem.leftovers | set(week.leftovers),
    )


def _row(values: list[float]) -> str:
    return " ".join(f"{value:8.2f}" for value in values)


def _slider(solver: MenuSolver, problem: MenuProblem, week: MenuSolution) -> None:
    """Draw a minimum through what the day has, from a fifth below it to two fifths above.

    A step that changes nothing is quick and tells nothing: only the others are counted.
    """
    has = _magnesium(week, problem)
    amounts = [has * (0.8 + 0.6 * step / (STEPS - 1)) for step in range(STEPS)]
    taken = [_step(solver, problem, week, amount) for amount in amounts]
    steps = [seconds * 1000 for seconds, changed in taken if changed]
    print(f"slider: {len(steps)} of {STEPS} steps change the day of {has:.0f} mg magnesium")
    if len(steps) < 2:
        sys.exit("The slider was drawn where nothing changes: it says nothing.")
    late, longest = quantiles(steps, n=20)[-1], max(steps)
    print(f"median {median(steps):.0f} ms, 95th percentile {late:.0f} ms, longest {longest:.0f} ms")


def _magnesium(week: MenuSolution, problem: MenuProblem) -> float:
    """Return what the day that is asked for has, mg; unknown figures as nothing."""
    table = problem.catalogue
    per_100g = np.nan_to_num(table.per_100g[:, table.column("magnesium_mg")])
    meals = [meal for (day, _), meal in week.meals.items() if day == DAY]
    servings = (s for meal in meals for s in meal.servings)
    return float(sum(per_100g[table.row(s.food)] * s.grams / 100.0 for s in servings))


def _step(
    solver: MenuSolver, problem: MenuProblem, week: MenuSolution, amount: float
) -> tuple[float, bool]:
    """Return seconds of a step, and whether it changes the day."""
    limits = tuple(
        replace(limit, minimum=amount) if limit.nutrient == "magnesium_mg" else limit
        for limit in problem.limits
    )
    moved = replace(problem, limits=limits, keep=week.meals)
    begun = perf_counter()
    answer = solver.solve_day(moved, DAY, week.meals)
    return perf_counter() - begun, answer.meals != week.meals


if __name__ == "__main__":
    main()
