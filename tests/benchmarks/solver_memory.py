"""Memory of solving above that of the idle program, each in a process of its own.

``python -m tests.benchmarks.solver_memory [--effort thorough] [--days 7]``
"""

from __future__ import annotations

import argparse
import resource
import subprocess
import sys
from itertools import islice

from foods import Catalogue
from solver import Effort, MenuSolver

MOST_MB = 300.0
_IMPROVED = 12


def main() -> int:
    """Print the figures; 1 if it is too much."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--effort", default="thorough")
    parser.add_argument("--days", type=int, default=7)
    parser.add_argument("--only", choices=("idle", "solve", "improve"), help="used by itself")
    asked = parser.parse_args()
    if asked.only:
        print(_peak_mb(asked.only, Effort(asked.effort), asked.days))
        return 0
    idle, *others = (_in_process(asked, only) for only in ("idle", "solve", "improve"))
    print(f"idle, tables loaded        {idle:6.0f} MB")
    for name, peak in zip(("a solve", "a solve and its bettering"), others, strict=True):
        print(f"{name:26} {peak:6.0f} MB, {peak - idle:+.0f}")
    return int(max(others) - idle > MOST_MB)


def _in_process(asked: argparse.Namespace, only: str) -> float:
    command = [sys.executable, "-m", "tests.benchmarks.solver_memory", "--only", only]
    command += ["--effort", asked.effort, "--days", str(asked.days)]
    return float(subprocess.run(command, capture_output=True, text=True, check=True).stdout)


def _peak_mb(only: str, effort: Effort, days: int) -> float:
    from tests.benchmarks.solver_profiles import problems

    table = Catalogue.load()
    solver, (_, problem) = MenuSolver(table), problems(table, days, 1)[0]
    if only != "idle":
        plan = solver.solve(problem, effort=effort)
        if only == "improve":
            list(islice(solver.improve(problem, plan.meals), _IMPROVED))
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024.0


if __name__ == "__main__":
    sys.exit(main())
