"""What bettering a week gains with and without the master over whole days, side by side.

``python -m tests.benchmarks.week_master [--people 6] [--seconds 10 20 30] [--dives 0 2]``

The same planned week of each person is bettered for the same processor time: with exchanges, days
chosen anew and days taken out alone (0 dives), and with weeks that are built by the master's prices
as well. A row says how much less the week costs after so many seconds; the work may end before.
"""

from __future__ import annotations

import argparse
from dataclasses import replace
from statistics import mean
from time import process_time

from foods import Catalogue
from planner.domain import CareRules
from planner.domain.planning.plan_week import blank_plan
from planner.domain.planning.to_solver import problem_for
from solver import MenuProblem, MenuSolution, MenuSolver
from tests.test_thirty_profiles import CASES


def main() -> None:
    """Print a row for each person and number of dives, then the means."""
    asked = _arguments()
    catalogue, care = Catalogue.load(), CareRules.load()
    solver = MenuSolver(catalogue)
    gains: dict[int, list[list[float]]] = {dives: [] for dives in asked.dives}
    print("person                       cost  dives " + _row(asked.seconds), flush=True)
    for number in asked.numbers or range(0, len(CASES), max(1, len(CASES) // asked.people)):
        case = CASES[number]
        blank = blank_plan(case.profile, catalogue, days=7, seed=number, start=None, care=care)
        week = solver.solve(problem := problem_for(blank, catalogue, care))
        held = _with_leftovers_locked(problem, week)
        for dives in asked.dives:
            gains[dives].append(_gains(solver, held, week, dives, asked.seconds))
            name = f"{number} {case.age} {case.sex.value} {case.style.value}"
            row = _row(gains[dives][-1])
            print(f"{name:24} {week.objective:8.2f} {dives:6} {row}", flush=True)
    for dives, rows in gains.items():
        print(f"mean, {dives} dives: {_row([mean(row) for row in zip(*rows, strict=True)])}")


def _gains(
    solver: MenuSolver, problem: MenuProblem, week: MenuSolution, dives: int, ends: list[float]
) -> list[float]:
    """How much less the week costs after each of some processor times, s."""
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
    """The problem of bettering a week: its pairs of cooked and left over meals stay."""
    pairs = {place for pair in week.leftovers.items() for place in pair}
    return replace(
        problem,
        locked={**problem.locked, **{place: week.meals[place] for place in pairs}},
        leftovers=problem.leftovers | set(week.leftovers),
    )


def _row(values: list[float]) -> str:
    return " ".join(f"{value:8.2f}" for value in values)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--people", type=int, default=6)
    parser.add_argument("--numbers", type=int, nargs="+", default=[], help="these people instead")
    parser.add_argument("--seconds", type=float, nargs="+", default=[10.0, 20.0, 30.0])
    parser.add_argument("--dives", type=int, nargs="+", default=[0, 2])
    return parser.parse_args()


if __name__ == "__main__":
    main()
