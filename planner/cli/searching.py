"""Search on for a better plan where a target is missed that may be within reach."""

from __future__ import annotations

from time import monotonic

from foods import Catalogue
from planner.domain import CareRules, Plan
from planner.domain.planning.background import improvements
from planner.domain.translatable import number, translatable
from planner.store.streams import say
from solver import MenuSolver, Status


def searched(plan: Plan, catalogue: Catalogue, care: CareRules, limit_s: float) -> Plan:
    """Search on for a plan that meets every target, until it is found, disproven or time is up.

    Args:
        plan: As it was planned.
        catalogue: Foods and dishes.
        care: The care rules.
        limit_s: How long to search; seconds, 0 = not at all.
    """
    if plan.status is not Status.NOT_FOUND or limit_s <= 0:
        return plan
    seconds = number(limit_s)
    say(translatable("Not every target is met yet; searching for up to {n} seconds.", n=seconds))
    end = monotonic() + limit_s

    def late() -> bool:
        return monotonic() > end

    for now in improvements(plan, catalogue, MenuSolver(catalogue), care=care, cancelled=late):
        plan = now.plan
        if plan.status is not Status.NOT_FOUND or late():
            break
    return plan
