"""Say truthfully how good a plan is."""

from __future__ import annotations

from dataclasses import replace

from foods import Catalogue
from solver import Status

from .leftovers import with_true_leftovers
from .plan import Plan
from .shortfalls import shortfalls


def reviewed(plan: Plan, catalogue: Catalogue) -> Plan:
    """The plan with the status that the food table supports, and the leftovers that hold.

    Short when a target is missed; otherwise as good as it says, but never short.
    """
    plan = with_true_leftovers(plan, catalogue)
    if shortfalls(plan, catalogue):
        return replace(plan, status=Status.SHORT)
    return replace(plan, status=Status.FEASIBLE) if plan.status is Status.SHORT else plan
