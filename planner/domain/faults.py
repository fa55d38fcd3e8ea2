"""What is written to the log about a plan that was rejected: all that is needed to repeat it."""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from foods import Meal
from solver import Effort, Limit, MenuProblem, MenuSolution, Place

from .plan import Plan
from .violation import Violation

LOG = logging.getLogger("planner.faults")
LOG.addHandler(logging.NullHandler())  # who runs the program says where the log goes


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


def _data(fault: Fault) -> dict[str, Any]:
    plan, problem = fault.plan, fault.problem
    return {
        "what": "plan rejected",
        "violations": [f"{found.rule}: {found.message}" for found in fault.violations],
        "profile": repr(plan.profile),
        "days": problem.days,
        "start": plan.start.isoformat() if plan.start else None,
        "seed": problem.seed,
        "effort": fault.effort.value if fault.effort else None,
        "slots": problem.slots,
        "limits": [_limit(limit) for limit in problem.limits],
        "allowed_foods": sorted(problem.allowed_foods),
        "weights": dict(problem.weights),
        "locked": _meals(problem.locked),
        "empty": sorted(problem.empty),
        "keep": _meals(problem.keep),
        "meals": _meals(fault.solution.meals),
        "objective": fault.solution.objective,
        "bound": fault.solution.bound,
    }


def _limit(limit: Limit) -> list[Any]:
    return [limit.nutrient, limit.minimum, limit.maximum, limit.per.value, limit.safety]


def _meals(meals: Mapping[Place, Meal]) -> list[list[Any]]:
    return [[*place, _meal(meal)] for place, meal in sorted(meals.items())]


def _meal(meal: Meal) -> dict[str, Any]:
    servings = [[s.food, s.amount, s.unit, s.grams] for s in meal.servings]
    return {"dish": meal.dish, "servings": servings}
