"""One day, ours against the straightforward whole model, same data and same objective.

``python -m tests.benchmarks.solver_day [--profiles 20] [--cbc] [--limit 120]``
"""

from __future__ import annotations

import argparse
import sys
from statistics import median
from time import perf_counter

import pulp

from foods import Catalogue
from solver import Effort, MenuSolver
from tests.benchmarks.solver_profiles import problems
from tests.benchmarks.solver_whole import solve_whole

_TERMS = 1e-4
"""By more of the cost the two objectives differ only where one lacks a term"""

HEADER = "profile                            ours s  whole s  times   ours    whole   above  bound"


def main() -> None:
    """Print the table."""
    asked = _arguments()
    catalogue = Catalogue.load()
    solver = MenuSolver(catalogue)
    rows = []
    print(HEADER)
    for name, problem in problems(catalogue, 1, asked.profiles):
        begun = perf_counter()
        ours = solver.solve(problem, effort=Effort[asked.effort.upper()])
        seconds = perf_counter() - begun
        whole = solve_whole(solver._menu(problem), _whole_solver(asked))
        above = (ours.objective - whole.objective) / max(1.0, abs(whole.objective))
        held = ours.bound <= whole.objective + 1e-4
        mark = "" if whole.proven else " (not proven)"
        print(
            f"{name:34} {seconds:6.2f} {whole.seconds:8.2f} {whole.seconds / seconds:6.0f} "
            f"{ours.objective:7.3f} {whole.objective:7.3f} {above:7.2%} "
            f"{'held' if held else 'BROKEN'}{mark}",
            flush=True,
        )
        rows.append((whole.seconds / seconds, above, held))
        if whole.proven and abs(whole.retold - whole.objective) > _TERMS * max(
            1.0, abs(whole.objective)
        ):
            sys.exit(f"The whole model says {whole.objective}, the program {whole.retold}: a term.")
    times, aboves, helds = zip(*rows, strict=True)
    print(
        f"median {median(times):.0f} times faster, {median(aboves):.2%} above "
        f"(worst {max(aboves):.2%}), bound held {sum(helds)} of {len(rows)}"
    )


def _whole_solver(asked: argparse.Namespace) -> pulp.LpSolver:
    if asked.cbc:
        return pulp.PULP_CBC_CMD(msg=False, threads=1, gapRel=0.0, timeLimit=asked.limit)
    return pulp.HiGHS(msg=False, threads=1, gapRel=1e-4, timeLimit=asked.limit)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--profiles", type=int, default=20)
    parser.add_argument("--effort", default="normal")
    parser.add_argument("--limit", type=float, default=120.0, help="seconds for the whole model")
    parser.add_argument("--cbc", action="store_true")
    return parser.parse_args()


if __name__ == "__main__":
    main()
