"""How much a plan changes when it is asked again, and how long other meals for one take.

``python -m tests.benchmarks.solver_changes [--profiles 6]``

A question that needs no change is to change nothing; a step of 5 % on one target at most 3 of
35 meals in the median; five other meals for one are to take less than 300 ms.
"""

from __future__ import annotations

import argparse
from dataclasses import replace
from statistics import median
from time import process_time

from foods import Catalogue
from solver import MenuProblem, MenuSolution, MenuSolver
from tests.benchmarks.solver_profiles import problems

NUTRIENTS = ("magnesium_mg", "potassium_mg", "calcium_mg", "vitamin_d_ug")
STEP = 1.05


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--profiles", type=int, default=6)
    asked = parser.parse_args()
    table = Catalogue.load()
    solver = MenuSolver(table)
    stepped, same, swaps = [], [], []
    print("profile                            same   Mg    K   Ca    D  needless")
    for name, problem in problems(table, 7, asked.profiles):
        plan = solver.solve(problem)
        same.append(_changed(solver, problem, plan))
        steps = [_step(solver, problem, plan, nutrient) for nutrient in NUTRIENTS]
        stepped += [changed for changed, _ in steps]
        needless = sum(changed for changed, needed in steps if not needed)
        swaps += [_alternatives_s(solver, problem, plan, day) for day in range(3)]
        row = " ".join(f"{changed:4}" for changed, _ in steps)
        print(f"{name:34} {same[-1]:4} {row} {needless:9}", flush=True)
    print(f"the same again changes {max(same)} at most")
    print(f"a step of 5 % changes {median(stepped):g} of 35 in the median, {max(stepped)} at most")
    late, most = 1000 * median(swaps), 1000 * max(swaps)
    print(f"five others for a meal: median {late:.0f} ms, most {most:.0f}")


def _step(
    solver: MenuSolver, problem: MenuProblem, plan: MenuSolution, nutrient: str
) -> tuple[int, bool]:
    """Return how many meals a step changes, and whether the plan misses the new target."""
    limits = tuple(
        replace(limit, minimum=limit.minimum * STEP)
        if limit.nutrient == nutrient and limit.minimum
        else limit
        for limit in problem.limits
    )
    moved = replace(problem, limits=limits)
    held = solver.solve(replace(moved, locked=plan.meals))
    needed = held.status != plan.status
    return _changed(solver, moved, plan), needed


def _changed(solver: MenuSolver, problem: MenuProblem, plan: MenuSolution) -> int:
    again = solver.solve(replace(problem, keep=plan.meals))
    return sum(again.meals[place] != meal for place, meal in plan.meals.items())


def _alternatives_s(
    solver: MenuSolver, problem: MenuProblem, plan: MenuSolution, day: int
) -> float:
    begun = process_time()
    assert len(solver.alternatives(problem, plan.meals, (day, "dinner"))) == 5
    return process_time() - begun


if __name__ == "__main__":
    main()
