"""Better a plan in the background; nobody sees a better one before it is verified."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Protocol

from foods import Catalogue, Meal
from planner.domain.assessment.requirements import requirements_of
from planner.domain.care.rules import CareRules
from planner.domain.plan.plan import Plan
from planner.domain.shopping.pantry import Pantry
from solver import MenuProblem, MenuSolution, Place, Status

from .from_solver import accepted
from .orphaned_meals import with_orphaned_meals_locked
from .to_solver import Past, menu_problem


class Improver(Protocol):
    """What is needed of a solver; `solver.MenuSolver` is one."""

    def improve(
        self,
        problem: MenuProblem,
        meals: Mapping[Place, Meal],
        *,
        cancelled: Callable[[], bool] | None = ...,
    ) -> Iterator[MenuSolution]:
        """Yield better plans step by step."""


@dataclass(frozen=True)
class Improvement:
    """Where the work stands.

    Attributes:
        plan: The best plan so far, verified; the given one itself as long as none is better.
        cost: What it costs, lower is better; of the given plan at first.
        bound: No plan costs less.
        rounds: Rounds of search since a better plan was found.
    """

    plan: Plan
    cost: float
    bound: float
    rounds: int = 0

    def gap(self, cost: float) -> float:
        """Return the largest gap between a plan's cost and the best possible, as a share of it."""
        return max(0.0, (cost - self.bound) / max(1.0, abs(cost)))


def improvements(
    plan: Plan,
    catalogue: Catalogue,
    solver: Improver,
    *,
    care: CareRules | None = None,
    pantry: Pantry | None = None,
    past: Past | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Iterator[Improvement]:
    """Yield the plan as it is, then where the work stands after each step, until it is cancelled.

    What is locked or left empty stays so, and so does what only a person could have put there.
    It ends when the plan is proven the best, or when going on does not pay. As long as a target
    is missed, and nothing proves that it must be, a plan that misses none is looked for.

    Raises:
        PlanRejected: If what the solver answers breaks a rule (a fault of the program).
    """
    requirements = requirements_of(plan.profile, catalogue, care or CareRules.load())
    held = with_orphaned_meals_locked(plan, catalogue)
    problem = menu_problem(held, requirements, pantry=pantry, past=past)
    best, meals = plan, dict(plan.meals)
    for solution in solver.improve(problem, plan.meals, cancelled=cancelled):
        proven = solution.status is Status.SHORT and best.status is Status.NOT_FOUND
        if solution.meals != meals or proven:
            better = accepted(held, problem, solution, requirements)
            best, meals = replace(better, locked=plan.locked), dict(solution.meals)
        yield Improvement(best, solution.objective, solution.bound, solution.rounds)
