"""What is written to the log about a plan that was rejected.

The log on a person's computer says which rules were broken, and nothing of the person: bounds and
allowed foods are health data. A developer who sets the logger `planner.faults` to DEBUG gets one
line more, with all that is needed to repeat it.
"""

from __future__ import annotations

import json
import logging
from collections import Counter
from dataclasses import dataclass
from typing import Any

from foods import Catalogue
from planner.domain.plan.plan import Plan
from planner.domain.plan.violation import Violation
from solver import Effort, MenuProblem, MenuSolution

from .problem_record import meal_records, problem_record, recorded_problem

LOG = logging.getLogger("planner.faults")
LOG.addHandler(logging.NullHandler())  # who runs the program says where the log goes

_WHAT = "plan rejected"


@dataclass(frozen=True)
class Fault:
    """What was asked, with which effort, what was answered, and what is wrong with it."""

    violations: tuple[Violation, ...]
    plan: Plan
    problem: MenuProblem
    solution: MenuSolution
    effort: Effort | None


def log_fault(fault: Fault) -> None:
    """Write a line, a JSON object, without anything of the person; all of it only at DEBUG."""
    LOG.error("%s", json.dumps(_told(fault), ensure_ascii=False))
    if LOG.isEnabledFor(logging.DEBUG):
        LOG.debug("%s", json.dumps(_data(fault), ensure_ascii=False))


def repeated(line: str, catalogue: Catalogue) -> tuple[MenuProblem, Effort]:
    """Return the problem a line of the log asks to solve again, and with which effort.

    Raises:
        ValueError: The line holds no rejected plan, or one of other foods and dishes.
    """
    data = json.loads(line[line.find("{") :])
    if not isinstance(data, dict) or data.get("what") != _WHAT:
        raise ValueError("This line of the log holds no rejected plan.")
    return recorded_problem(data, catalogue), Effort(data["effort"] or Effort.QUICK)


def _told(fault: Fault) -> dict[str, Any]:
    """Return what is the same for every person: rules, counts and how the search ended."""
    return {
        "what": _WHAT + " (told)",
        "rules": dict(sorted(Counter(str(found.rule) for found in fault.violations).items())),
        "days": fault.plan.days,
        "meals": len(fault.solution.meals),
        "locked": len(fault.problem.locked),
        "effort": fault.effort.value if fault.effort else None,
        "seed": fault.problem.seed,
    }


def _data(fault: Fault) -> dict[str, Any]:
    plan = fault.plan
    return {
        "what": _WHAT,
        "violations": [f"{found.rule}: {found.message}" for found in fault.violations],
        "profile": repr(plan.profile),
        "start": plan.start.isoformat() if plan.start else None,
        "effort": fault.effort.value if fault.effort else None,
        **problem_record(fault.problem),
        "meals": meal_records(fault.solution.meals),
        "objective": fault.solution.objective,
        "bound": fault.solution.bound,
    }
