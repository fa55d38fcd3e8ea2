"""What is written to the log about a plan that was rejected: all that is needed to repeat it."""

from __future__ import annotations

import json
import logging
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
    """Write one line: a JSON object."""
    LOG.error("%s", json.dumps(_data(fault), ensure_ascii=False))


def repeated(line: str, catalogue: Catalogue) -> tuple[MenuProblem, Effort]:
    """Return the problem a line of the log asks to solve again, and with which effort.

    Raises:
        ValueError: The line holds no rejected plan, or one of other foods and dishes.
    """
    data = json.loads(line[line.find("{") :])
    if not isinstance(data, dict) or data.get("what") != _WHAT:
        raise ValueError("This line of the log holds no rejected plan.")
    return recorded_problem(data, catalogue), Effort(data["effort"] or Effort.QUICK)


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
