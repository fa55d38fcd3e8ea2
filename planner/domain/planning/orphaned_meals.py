"""Meals no planning would make, and that nothing holds any more."""

from __future__ import annotations

from dataclasses import replace

from foods import Catalogue
from planner.domain.plan.edits import cleared
from planner.domain.plan.plan import Plan
from planner.domain.plan.violation import Rule
from planner.domain.verify.meals import misplaced_meals, wrong_meals
from solver import Place

_NOT_MADE = (Rule.ROLE, Rule.PORTION, Rule.SLOT)


def orphaned_meals(plan: Plan, catalogue: Catalogue) -> frozenset[Place]:
    """Return places of meals with amounts or at times their dishes do not have, and without a lock.

    A person may serve more than a dish has, or put it anywhere: that meal is locked then. Once
    the lock is taken off it stands only until it is planned anew; no answer may build on it.
    """
    found = (*misplaced_meals(plan, catalogue), *wrong_meals(plan, catalogue))
    return frozenset(place for v in found if v.rule in _NOT_MADE for place in v.places)


def without_orphaned_meals(plan: Plan, catalogue: Catalogue) -> Plan:
    """Return the plan with their places free to be filled."""
    for place in orphaned_meals(plan, catalogue):
        plan = cleared(plan, place)
    return plan


def with_orphaned_meals_locked(plan: Plan, catalogue: Catalogue) -> Plan:
    """Return the plan with a lock on each of them: for work that is to leave them alone."""
    return replace(plan, locked=plan.locked | orphaned_meals(plan, catalogue))
