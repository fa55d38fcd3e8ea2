"""Plan a week, and plan it again with as little change as can be."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Protocol

from foods import Catalogue
from solver import Effort, MenuProblem, MenuSolution, MenuSolver, Place

from .allowed import why_left_out
from .care import CareRules
from .conceding import accepted
from .errors import ProfileError
from .names import place_name
from .notes import notes_for
from .plan import Plan
from .problem import problem_for
from .profile import Profile
from .review import reviewed
from .targets import targets_for

DAYS = (1, 28)
"""Fewest and most days of a plan."""
Improved = Callable[[Plan], None]


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


def plan_week(
    profile: Profile,
    catalogue: Catalogue,
    *,
    days: int = 7,
    seed: int = 0,
    start: date | None = None,
    care: CareRules | None = None,
    solver: Solver | None = None,
    effort: Effort = Effort.NORMAL,
    time_limit_s: float | None = None,
    cancelled: Callable[[], bool] | None = None,
    on_improved: Improved | None = None,
) -> Plan:
    """Plan meals for a profile.

    Args:
        profile: Who, and what they want.
        catalogue: Foods and dishes.
        days: 1 to 28.
        seed: The same profile, days, start and seed give the same plan.
        start: Date of the first day; without it the plan begins on some Monday.
        care: The care rules; the program's own by default.
        solver: A solver of this catalogue, to be used again; a new one by default.
        effort: How hard to try.
        time_limit_s: Stop improving after so long.
        cancelled: Asked now and then; True ends with the best plan so far.
        on_improved: Given each better plan, verified, while the work goes on.

    Returns:
        A verified plan, "short" if a target cannot be met.

    Raises:
        ProfileError: If the profile cannot be planned for.
        PlanRejected: If what the solver answers breaks a rule (a fault of the program).
    """
    care = care or CareRules.load()
    blank = blank_plan(profile, catalogue, days=days, seed=seed, start=start, care=care)
    return fill(
        blank,
        catalogue,
        care=care,
        solver=solver,
        effort=effort,
        time_limit_s=time_limit_s,
        cancelled=cancelled,
        on_improved=on_improved,
    )


def replan(
    plan: Plan,
    catalogue: Catalogue,
    *,
    profile: Profile | None = None,
    seed: int | None = None,
    care: CareRules | None = None,
    solver: Solver | None = None,
    effort: Effort = Effort.NORMAL,
    time_limit_s: float | None = None,
    cancelled: Callable[[], bool] | None = None,
    on_improved: Improved | None = None,
) -> Plan:
    """Plan again with the least change; locked meals stay, places left empty stay empty.

    A locked meal that the person may not eat any more is unlocked, and a note says so.

    Args:
        plan: The plan on the screen.
        catalogue: Foods and dishes.
        profile: The changed profile, if it has changed.
        seed: Another seed, if wanted.
        care: As for `plan_week`, like all that follow.

    Raises:
        ProfileError: If the profile cannot be planned for.
        PlanRejected: If what the solver answers breaks a rule (a fault of the program).
    """
    care = care or CareRules.load()
    changed = with_profile(plan, profile or plan.profile, catalogue, care)
    return fill(
        changed if seed is None else replace(changed, seed=seed),
        catalogue,
        care=care,
        solver=solver,
        effort=effort,
        time_limit_s=time_limit_s,
        cancelled=cancelled,
        on_improved=on_improved,
    )


def blank_plan(
    profile: Profile,
    catalogue: Catalogue,
    *,
    days: int = 7,
    seed: int = 0,
    start: date | None = None,
    care: CareRules | None = None,
) -> Plan:
    """A plan without meals, with the targets of the profile.

    Raises:
        ProfileError: If the profile cannot be planned for.
    """
    if not DAYS[0] <= days <= DAYS[1]:
        raise ProfileError("days", f"{days} is not possible.", f"{DAYS[0]} to {DAYS[1]}")
    care = care or CareRules.load()
    targets = targets_for(profile, catalogue.nutrients, care=care)
    notes = notes_for(profile, targets, catalogue, care)
    blank = Plan(profile, targets, days, meals={}, start=start, seed=seed, notes=notes)
    return reviewed(blank, catalogue)


def with_profile(plan: Plan, profile: Profile, catalogue: Catalogue, care: CareRules) -> Plan:
    """The plan with the targets of a profile; meals stay, save in slots that are gone.

    Raises:
        ProfileError: If the profile cannot be planned for.
    """
    targets = targets_for(profile, catalogue.nutrients, care=care)
    there = {(day, slot) for day in range(plan.days) for slot in profile.meals.slots}
    moved = replace(
        plan,
        profile=profile,
        targets=targets,
        meals={place: meal for place, meal in plan.meals.items() if place in there},
        locked=plan.locked & there,
        empty=plan.empty & there,
    )
    freed = _not_eaten(moved, catalogue, care)
    notes = (*notes_for(profile, targets, catalogue, care), *freed.values())
    kept = {place: meal for place, meal in moved.meals.items() if place not in freed}
    unlocked = replace(moved, meals=kept, locked=moved.locked - set(freed), notes=notes)
    return reviewed(unlocked, catalogue)


def fill(
    plan: Plan,
    catalogue: Catalogue,
    *,
    care: CareRules,
    solver: Solver | None = None,
    effort: Effort = Effort.NORMAL,
    time_limit_s: float | None = None,
    cancelled: Callable[[], bool] | None = None,
    on_improved: Improved | None = None,
) -> Plan:
    """Choose the meals of a plan anew around those that are locked; see `plan_week`."""
    problem = problem_for(plan, catalogue, care)

    def plan_of(solution: MenuSolution) -> Plan:
        return accepted(plan, problem, solution, care)

    def tell(solution: MenuSolution) -> None:
        if on_improved is not None:
            on_improved(plan_of(solution))

    solver = solver or MenuSolver(catalogue)
    solution = solver.solve(
        problem,
        effort=effort,
        time_limit_s=time_limit_s,
        on_improved=tell if on_improved else None,
        cancelled=cancelled,
    )
    return plan_of(solution)


def _not_eaten(plan: Plan, catalogue: Catalogue, care: CareRules) -> dict[Place, str]:
    """Locked meals that hold what the person may not eat now, each with a sentence."""
    freed: dict[Place, str] = {}
    for place in sorted(plan.locked & set(plan.meals)):
        for food_id in sorted(plan.meals[place].foods & set(catalogue.foods)):
            food = catalogue.foods[food_id]
            if why := why_left_out(food, plan.profile, care):
                where = place_name(place, plan.start, plan.days)
                freed[place] = f"The lock on {where} was taken off. {food.name}: {why}."
    return freed
