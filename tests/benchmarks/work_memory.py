"""Memory of each kind of work, each in a process of its own.

``python -m tests.benchmarks.work_memory`` prints the peak of memory in MB, and as a multiple of
that of the program with its tables loaded.
``--only quick conflict`` measures these alone. Fails if any is above MOST_MB.
"""

from __future__ import annotations

import argparse
import os
import resource
import subprocess
import sys
import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from itertools import islice

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from foods import Diet
from planner.application.cancellation import Ticket
from planner.application.context import PlanningContext, load_context
from planner.application.planning_tasks import (
    find_alternatives,
    plan_another_week,
    plan_dates,
    plan_first_week,
    replan_day_first,
)
from planner.domain import DietRules, Person, Plan, Profile
from planner.domain.person.wishes import Wishes
from planner.domain.plan.calendar import DateSpan
from planner.domain.planning.background import improvements
from planner.domain.planning.blank import blank_plan
from planner.domain.planning.household.plan_household import plan_household
from planner.domain.planning.least_cost import least_cost
from planner.domain.planning.to_solver import problem_for
from solver import RULES_ONLY, Effort

MOST_MB = 400.0
_START = date(2026, 1, 5)
_CANCELLED = 8


def main() -> int:
    """Print the figures; 1 if one is too much."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", nargs="+", choices=KINDS, default=list(KINDS))
    parser.add_argument("--kind", choices=KINDS, help="used by itself")
    asked = parser.parse_args()
    if asked.kind:
        KINDS[asked.kind](load_context())
        print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024.0)
        return 0
    idle, largest = _peak_mb("idle"), 0.0
    for kind in asked.only:
        peak = _peak_mb(kind)
        largest = max(largest, peak)
        print(f"{kind:12} {peak:6.0f} MB  {peak / idle:5.1f} times the idle program", flush=True)
    return int(largest > MOST_MB)


def _peak_mb(kind: str) -> float:
    command = [sys.executable, "-m", "tests.benchmarks.work_memory", "--kind", kind]
    return float(subprocess.run(command, capture_output=True, text=True, check=True).stdout)


def _ticket() -> Ticket:
    return Ticket(0, lambda *_: None)


def _planned(
    context: PlanningContext, effort: Effort = Effort.QUICK, profile: Profile | None = None
) -> Plan:
    return plan_first_week(replace(context, effort=effort), profile or Profile(), _START, _ticket())


def _strict_vegan(context: PlanningContext) -> Profile:
    """Return a person who cannot have enough of vitamin D and B12."""
    foods = context.catalogue.foods.values()
    left_out = frozenset(f.id for f in foods if "fortified" in f.tags or f.kind == "mushroom")
    return Profile(Person(34), DietRules(Diet.VEGAN, exclude_foods=left_out))


def _few_foods(context: PlanningContext) -> Profile:
    return Profile(
        Person(34), DietRules(exclude_foods=frozenset(sorted(context.catalogue.foods)[60:]))
    )


def _better(context: PlanningContext, profile: Profile, steps: int) -> None:
    plan = _planned(context, Effort.QUICK, profile)
    found = improvements(plan, context.catalogue, context.solver, care=context.care)
    for _ in islice(found, steps):
        pass


def _month(context: PlanningContext) -> None:
    span = DateSpan(_START, 28)
    plan_dates(context, Profile(), span, 0, _ticket())


def _conflict(context: PlanningContext) -> None:
    from planner.domain.explain import explain

    for profile in (_strict_vegan(context), _few_foods(context)):
        explain(_planned(context, profile=profile), context.catalogue, context.care)


def _repair(context: PlanningContext) -> None:
    """Choose a day for which the rules count alone, as for each repair of a conflict."""
    blank = blank_plan(Profile(), context.catalogue, days=1, care=context.care)
    problem = problem_for(blank, context.catalogue, context.care, weights=RULES_ONLY)
    context.solver.solve_day(problem, 0, {}, drawn=True)


def _costs(context: PlanningContext) -> None:
    from planner.domain.explain import target_costs

    target_costs(_planned(context), context.catalogue, context.care)


def _budget(context: PlanningContext) -> None:
    plan = _planned(context, profile=Profile(wishes=Wishes(budget_usd=20.0)))
    least_cost(plan, context.catalogue, context.care)


def _household(context: PlanningContext) -> None:
    from planner.domain.plan.household import default_table
    from tests.benchmarks.household import family

    diners = family()
    table = default_table([diner.id for diner in diners])
    solver = context.solver
    plan_household(diners, table, context.catalogue, context.care, solver=solver)


def _swap(context: PlanningContext) -> None:
    plan = _planned(context)
    for day in range(3):
        find_alternatives(context, plan, (day, "dinner"), _ticket())


def _again(context: PlanningContext) -> None:
    plan = _planned(context)
    for _ in range(4):
        plan = plan_another_week(context, plan, _ticket())


def _paper(context: PlanningContext) -> None:
    from PySide6.QtWidgets import QApplication

    from planner.report.exports import FORMATS, export_bytes
    from planner.ui.painters import PAINTERS

    _application = QApplication([])
    plan = _planned(context)
    for form in FORMATS.values():
        export_bytes(plan, context.catalogue, form, painters=PAINTERS)


def _cancelled(context: PlanningContext) -> None:
    """Cancel plannings one after another in one lane, as steps of a slider do."""
    plan = _planned(context)
    for number in range(_CANCELLED):
        ticket = _ticket()
        stop = threading.Timer(0.3 * number, ticket.cancel)
        stop.start()
        replan_day_first(context, replace(plan, seed=number), 1, ticket)
        stop.cancel()


def _lanes(context: PlanningContext) -> None:
    """Plan, better, explain and look for other meals at once, as the window's lanes may."""
    from planner.domain.explain import explain

    profile = _strict_vegan(context)
    plan = _planned(context, profile=profile)
    works: tuple[Callable[[], object], ...] = (
        lambda: plan_another_week(context, plan, _ticket()),
        lambda: explain(plan, context.catalogue, context.care),
        lambda: find_alternatives(context, plan, (1, "dinner"), _ticket()),
        lambda: least_cost(plan, context.catalogue, context.care),
        lambda: _better(context, profile, 20),
    )
    threads = [threading.Thread(target=work) for work in works]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


KINDS: dict[str, Callable[[PlanningContext], object]] = {
    "idle": lambda _: None,
    "quick": lambda context: _planned(context, Effort.QUICK),
    "normal": lambda context: _planned(context, Effort.NORMAL),
    "thorough": lambda context: _planned(context, Effort.THOROUGH),
    "month": _month,
    "better": lambda context: _better(context, Profile(), 120),
    "proof": lambda context: _better(context, _few_foods(context), 60),
    "conflict": _conflict,
    "repair": _repair,
    "costs": _costs,
    "budget": _budget,
    "household": _household,
    "swap": _swap,
    "again": _again,
    "paper": _paper,
    "cancelled": _cancelled,
    "lanes": _lanes,
}


if __name__ == "__main__":
    sys.exit(main())
