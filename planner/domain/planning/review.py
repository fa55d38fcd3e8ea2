"""Say truthfully how good a plan is."""

from __future__ import annotations

from dataclasses import replace

from foods import Catalogue
from planner.domain.assessment.shortfalls import Shortfall, shortfalls
from planner.domain.person.supplements import supplied
from planner.domain.plan.leftovers import with_true_leftovers
from planner.domain.plan.plan import Plan
from planner.domain.verify.days import repeats
from solver import Status


def reviewed(plan: Plan, catalogue: Catalogue) -> Plan:
    """Return the plan with the status that the food table supports, and the leftovers that hold.

    Where a target is missed it is short if that is proven, and otherwise not found yet. Where
    none is, it is as good as it says, but neither of the two. The solver is not asked for a
    maximum that supplements alone pass: that no menu keeps it is proven here.
    """
    plan = with_true_leftovers(plan, catalogue)
    if missed := shortfalls(plan, catalogue):
        if _passed_by_supplements(plan, missed):
            return replace(plan, status=Status.SHORT)
        return plan if plan.status.misses else replace(plan, status=Status.NOT_FOUND)
    if not plan.status.misses:
        return plan
    again = any(repeats(plan, catalogue))
    return replace(plan, status=Status.REPEATED if again else Status.FEASIBLE)


def _passed_by_supplements(plan: Plan, missed: tuple[Shortfall, ...]) -> bool:
    """Return whether all that is missed are maxima of which supplements alone give more."""
    taken = supplied(plan.profile.care.supplements)
    return all(not each.low and taken.get(each.nutrient, 0.0) > each.limit for each in missed)
