"""Plan a week, and plan it again with as little change as can be."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Protocol, TypedDict, Unpack

from foods import Catalogue
from planner.domain.assessment.requirements import Requirements, requirements_of
from planner.domain.assessment.shortfalls import Shortfall, shortfalls
from planner.domain.care.rules import CareRules
from planner.domain.person.kitchen import local_catalogue
from planner.domain.person.profile import Profile
from planner.domain.plan.plan import Plan
from planner.domain.planning.blank import blank_for, with_profile, with_requirements
from planner.domain.shopping.pantry import Pantry
from solver import Effort, MenuProblem, MenuSolution, MenuSolver

from .double_batches import dinners_left, wanted_doubles, with_doubles
from .from_solver import accepted
from .to_solver import Past, menu_problem

__all__ = ["PlanningOptions", "Solver", "fill", "plan_week", "replan", "with_profile"]


class Solver(Protocol):
    """What is needed of a solver; `solver.MenuSolver` is one."""

    def solve(
        self,
        problem: MenuProblem,
        *,
        effort: Effort = ...,
        time_limit_s: float | None = ...,
        on_improved: Callable[[MenuSolution], None] | None = ...,
        cancelled: Callable[[], bool] | None = ...,
    ) -> MenuSolution:
        """Choose a menu."""


class PlanningOptions(TypedDict, total=False):
    """How to plan; all of it may be left out.

    Keys:
        care: The care rules; the program's own by default.
        solver: A solver of this catalogue, to be used again; a new one by default.
        effort: How hard to try, in counts: the same plan on every machine.
        time_limit_s: Stop improving after so long.
        cancelled: Asked now and then; True ends with the best plan so far.
        pantry: What is at home, to be used.
        past: Tells what was eaten before a date, so that a week knows the last ones.
        on_improved: Given each better plan, verified, while the work goes on.
    """

    care: CareRules | None
    solver: Solver | None
    effort: Effort
    time_limit_s: float | None
    cancelled: Callable[[], bool] | None
    pantry: Pantry | None
    past: Past | None
    on_improved: Callable[[Plan], None] | None


def plan_week(
    profile: Profile,
    catalogue: Catalogue,
    *,
    days: int = 7,
    seed: int = 0,
    start: date | None = None,
    **how: Unpack[PlanningOptions],
) -> Plan:
    """Plan meals for a profile.

    Args:
        profile: Who, and what they want.
        catalogue: Foods and dishes.
        days: 1 to 28.
        seed: The same profile, days, start and seed give the same plan.
        start: Date of the first day; without it the plan begins on some Monday.
        **how: See `PlanningOptions`.

    Returns:
        A verified plan, "short" if a target cannot be met.

    Raises:
        ProfileError: If the profile cannot be planned for.
        PlanRejected: If what the solver answers breaks a rule (a fault of the program).
    """
    requirements = _requirements(profile, catalogue, how)
    blank = blank_for(requirements, days=days, seed=seed, start=start)
    return _fill(blank, requirements, _with_local_solver(how, catalogue, requirements))


def replan(
    plan: Plan,
    catalogue: Catalogue,
    *,
    profile: Profile | None = None,
    seed: int | None = None,
    **how: Unpack[PlanningOptions],
) -> Plan:
    """Plan again with the least change; locked meals stay, places left empty stay empty.

    A locked meal that the person may not eat any more is unlocked, and a note says so.

    Args:
        plan: The plan on the screen.
        catalogue: Foods and dishes.
        profile: The changed profile, if it has changed.
        seed: Another seed, if wanted.
        **how: See `PlanningOptions`.

    Raises:
        ProfileError: If the profile cannot be planned for.
        PlanRejected: If what the solver answers breaks a rule (a fault of the program).
    """
    requirements = _requirements(profile or plan.profile, catalogue, how)
    changed = with_requirements(plan, requirements)
    seeded = changed if seed is None else replace(changed, seed=seed)
    return _fill(seeded, requirements, _with_local_solver(how, catalogue, requirements))


def fill(plan: Plan, catalogue: Catalogue, **how: Unpack[PlanningOptions]) -> Plan:
    """Choose the meals of a plan anew around those that are locked; see `plan_week`."""
    requirements = _requirements(plan.profile, catalogue, how)
    return _fill(plan, requirements, _with_local_solver(how, catalogue, requirements))


def _requirements(profile: Profile, catalogue: Catalogue, how: PlanningOptions) -> Requirements:
    """Return what a profile means with foods as they are sold where the person buys them."""
    local = local_catalogue(catalogue, profile.kitchen)
    return requirements_of(profile, local, how.get("care") or CareRules.load())


def _with_local_solver(
    how: PlanningOptions, catalogue: Catalogue, requirements: Requirements
) -> PlanningOptions:
    """Return the options with the solver on the foods as they are sold where the person buys."""
    solver = how.get("solver")
    if requirements.catalogue is catalogue or not isinstance(solver, MenuSolver):
        return how
    return {**how, "solver": solver.on(requirements.catalogue)}


def _fill(plan: Plan, requirements: Requirements, how: PlanningOptions) -> Plan:
    done = _filled(plan, requirements, how)
    past = how.get("past")
    if done.status.misses and past and plan.start and past(plan.start) and not _cancelled(how):
        # What was eaten before is a matter of taste: no target is missed for it.
        other = _filled(plan, requirements, {**how, "past": None})
        if len(_missed(other, requirements)) < len(_missed(done, requirements)):
            return other
    return done


def _missed(plan: Plan, requirements: Requirements) -> tuple[Shortfall, ...]:
    return shortfalls(plan, requirements.catalogue)


def _cancelled(how: PlanningOptions) -> bool:
    asked = how.get("cancelled")
    return asked is not None and asked()


def _filled(plan: Plan, requirements: Requirements, how: PlanningOptions) -> Plan:
    solver = how.get("solver") or MenuSolver(requirements.catalogue)
    on_improved, effort = how.get("on_improved"), how.get("effort", Effort.NORMAL)
    stock, past = how.get("pantry"), how.get("past")
    problem = menu_problem(plan, requirements, pantry=stock, past=past)

    def tell(solution: MenuSolution) -> None:
        if on_improved is not None:
            on_improved(accepted(plan, problem, solution, requirements, effort))

    solution = solver.solve(
        problem,
        effort=effort,
        time_limit_s=how.get("time_limit_s"),
        on_improved=tell if on_improved else None,
        cancelled=how.get("cancelled"),
    )
    done = accepted(plan, problem, solution, requirements, effort)
    if wanted_doubles(done) > len(dinners_left(done)) and isinstance(solver, MenuSolver):
        cancelled = how.get("cancelled") or (lambda: False)
        return with_doubles(done, requirements, solver, cancelled, stock, past)
    return done
