"""Narrow bands around a menu that keeps all rules: whether the solver finds one that does.

``python -m tests.benchmarks.solver_narrow [--days 1] [--count 20] [--width 0.025]
[--long 20] [--far]``

Each problem has three narrow bands drawn around a menu that was not made by the solver (see
``known_menus``), so that one is known to exist. "short" would be false and fails; "not found
yet" is searched for in the background, which must find it in so many seconds of the processor.
With ``--far`` the bands are drawn first, far from the usual amounts, and the menu after them.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from random import Random
from statistics import median
from time import process_time

from foods import Catalogue, Meal
from solver import MenuProblem, MenuSolver, Place, Status
from tests.benchmarks.known_menus import Drawer, far_limits, narrow_day, narrow_week
from tests.benchmarks.solver_profiles import problems

_PEOPLE = 30
_AT_ONCE_S = 2.0


def main() -> None:
    """Print a line for each problem that is not met at once, and the counts; fail if one is."""
    asked = _arguments()
    catalogue = Catalogue.load()
    solver = MenuSolver(catalogue)
    people = problems(catalogue, asked.days, _PEOPLE)
    counts, seconds, long = Counter[str](), list[float](), list[float]()
    number = tried = 0
    while tried < asked.count:
        name, problem = people[number % len(people)]
        narrow = _narrow(problem, Random(f"{asked.seed} {number} {name}"), asked)
        number += 1
        if narrow is None:
            counts["no menu drawn"] += 1
            continue
        tried += 1
        begun = process_time()
        answer = solver.solve(narrow)
        seconds.append(process_time() - begun)
        counts[answer.status.value] += 1
        if answer.status is Status.NOT_FOUND:
            taken = _searched(solver, narrow, answer.meals, asked.long)
            counts["found later" if taken is not None else "never found"] += 1
            long.append(taken if taken is not None else asked.long)
        if answer.status not in (Status.OPTIMAL, Status.FEASIBLE):
            later = f", then {long[-1]:.1f} s" if long else ""
            print(f"{name:36} {answer.status:10} {seconds[-1]:5.2f} s{later}", flush=True)
    print(", ".join(f"{what} {n}" for what, n in sorted(counts.items())))
    slow = sum(s > _AT_ONCE_S for s in seconds)
    print(f"at once: median {median(seconds):.2f} s, worst {max(seconds):.2f} s, over 2 s: {slow}")
    if long:
        print(f"later: median {median(long):.1f} s, worst {max(long):.1f} s")
    if counts["short"] or counts["never found"]:
        sys.exit("A menu that is known to exist was not found.")


def _narrow(problem: MenuProblem, draw: Random, asked: argparse.Namespace) -> MenuProblem | None:
    if asked.far:
        limits = far_limits(problem.limits, draw, asked.width)
        known = Drawer(problem, draw).day(limits)
        return None if known is None else replace(problem, limits=limits)
    found = (narrow_day if problem.days == 1 else narrow_week)(problem, draw, asked.width)
    return None if found is None else found[0]


def _searched(
    solver: MenuSolver, problem: MenuProblem, meals: Mapping[Place, Meal], limit_s: float
) -> float | None:
    """Return seconds until the background search misses nothing; None if too many."""
    begun = process_time()

    def late() -> bool:
        return process_time() - begun > limit_s

    for answer in solver.improve(problem, meals, cancelled=late):
        if not answer.status.misses:
            return process_time() - begun
    return None


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--days", type=int, default=1)
    parser.add_argument("--count", type=int, default=20)
    parser.add_argument("--width", type=float, default=0.025, help="of a band, as a share")
    parser.add_argument("--long", type=float, default=20.0, help="seconds in the background")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--far", action="store_true", help="days far from the usual amounts")
    return parser.parse_args()


if __name__ == "__main__":
    main()
