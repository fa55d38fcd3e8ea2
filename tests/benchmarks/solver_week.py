"""A week for varied people: time, status and gap; and a slider drawn across its range.

``python -m tests.benchmarks.solver_week [--profiles 10] [--effort normal]``
"""

from __future__ import annotations

import argparse
from dataclasses import replace
from statistics import median, quantiles
from time import perf_counter

from foods import Catalogue
from solver import Effort, MenuProblem, MenuSolution, MenuSolver
from tests.benchmarks.solver_profiles import problems

STEPS = 40


def main() -> None:
    """Print both tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--profiles", type=int, default=10)
    parser.add_argument("--effort", default="normal")
    asked = parser.parse_args()
    catalogue = Catalogue.load()
    solver = MenuSolver(catalogue)
    seconds = []
    print("profile                             seconds  status     gap")
    for name, problem in problems(catalogue, 7, asked.profiles):
        begun = perf_counter()
        week = solver.solve(problem, effort=Effort[asked.effort.upper()])
        seconds.append(perf_counter() - begun)
        print(f"{name:34} {seconds[-1]:8.2f}  {week.status:9} {week.gap:6.1%}", flush=True)
    print(f"median {median(seconds):.2f} s, worst {max(seconds):.2f} s")
    _slider(solver, problem, week)


def _slider(solver: MenuSolver, problem: MenuProblem, week: MenuSolution) -> None:
    steps = [_step(solver, problem, week, 300.0 + 5.0 * step) for step in range(STEPS)]
    late = quantiles(steps, n=20)[-1]
    print(f"slider: median {median(steps) * 1000:.0f} ms, 95th percentile {late * 1000:.0f} ms")


def _step(solver: MenuSolver, problem: MenuProblem, week: MenuSolution, amount: float) -> float:
    limits = tuple(
        replace(limit, minimum=amount) if limit.nutrient == "magnesium_mg" else limit
        for limit in problem.limits
    )
    moved = replace(problem, limits=limits, keep=week.meals)
    begun = perf_counter()
    solver.solve_day(moved, 2, week.meals)
    return perf_counter() - begun


if __name__ == "__main__":
    main()
