"""Say truthfully how good a plan is."""

from __future__ import annotations

from dataclasses import replace

from foods import Catalogue
from planner.domain.verify.days import repeats
from solver import Status

from .leftovers import with_true_leftovers
from .plan import Plan
from .shortfalls import shortfalls


def reviewed(plan: Plan, catalogue: Catalogue) -> Plan:
    """Return the plan with the status that the food table supports, and the leftovers that hold.

    Where a target is missed it is short if that is proven, and otherwise not found yet. Where
    none is, it is as good as it says, but neither of the two.
    """
    plan = with_true_leftovers(plan, catalogue)
    if shortfalls(plan, catalogue):
        return plan if plan.status.misses else replace(plan, status=Status.NOT_FOUND)
    if not plan.status.misses:
        return plan
    again = any(repeats(plan, catalogue))
    return replace(plan, status=Status.REPEATED if again else Status.FEASIBLE)
