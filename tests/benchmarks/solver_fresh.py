"""Whether a day comes out the same from a fresh solver as after planning, and how long it takes.

``python -m tests.benchmarks.solver_fresh [--profiles 8]``; fails if any day differs.
"""

from __future__ import annotations

import argparse
import sys
from dataclasses import replace
from statistics import median
from time import process_time

from foods import Catalogue
from solver import MenuSolver
from tests.benchmarks.solver_profiles import problems

_FACTORS = (None, 1.03, 1.06, 1.09)
"""Of the magnesium asked for; None asks for the plan's own problem."""


def main() -> None:
    """Ask both, count the days that differ."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--profiles", type=int, default=8)
    catalogue, days, differ = Catalogue.load(), 0, 0
    seconds: dict[str, list[float]] = {"after planning": [], "fresh": []}
    for name, problem in problems(catalogue, 7, parser.parse_args().profiles):
        used = MenuSolver(catalogue)
        meals = used.solve(problem).meals
        for factor in _FACTORS:
            asked = problem
            if factor is not None:
                limits = tuple(
                    replace(limit, minimum=(limit.minimum or 0.0) * factor)
                    if limit.nutrient == "magnesium_mg"
                    else limit
                    for limit in problem.limits
                )
                asked = replace(problem, limits=limits, keep=meals)
            found = []
            for which, solver in (("after planning", used), ("fresh", MenuSolver(catalogue))):
                begun = process_time()
                found.append(solver.solve_day(asked, 2, meals).meals)
                seconds[which].append(process_time() - begun)
            days, differ = days + 1, differ + (found[0] != found[1])
            if found[0] != found[1]:
                print(f"{name}, magnesium times {factor or 1}: another day")
    for which, taken in seconds.items():
        print(f"{which}: median {median(taken) * 1000:.0f} ms, worst {max(taken) * 1000:.0f} ms")
    print(f"{differ} of {days} days differ")
    if differ:
        sys.exit("What was asked before has a say in a day.")


if __name__ == "__main__":
    main()
