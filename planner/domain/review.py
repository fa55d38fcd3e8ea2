"""Say truthfully how good a plan is."""

from __future__ import annotations

from dataclasses import replace

from foods import Catalogue
from solver import Status

from .plan import Plan
from .shortfalls import shortfalls


def reviewed(plan: Plan, catalogue: Catalogue) -> Plan:
    """The plan with the status that the food table supports.

    Short when a target is missed; otherwise as good as it says, but never short.
    """
    if shortfalls(plan, catalogue):
        return replace(plan, status=Status.SHORT)
    return replace(plan, status=Status.FEASIBLE) if plan.status is Status.SHORT else plan
