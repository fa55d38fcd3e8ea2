"""Days of a plan on which something is held that may be what stands in the way."""

from __future__ import annotations

from collections.abc import Iterable

from planner.domain.assessment.shortfalls import Shortfall
from planner.domain.plan.plan import Plan
from solver import Place


def locked_days(plan: Plan, short: Iterable[Shortfall]) -> tuple[int, ...]:
    """Return days with something locked or left empty among those that miss a target."""
    days = {s.day for s in short}
    # What is missed over the whole week is missed on every day of it.
    named = set(range(plan.days)) if None in days else {day for day in days if day is not None}
    return tuple(day for day in sorted(named) if held(plan, day))


def held(plan: Plan, day: int) -> frozenset[Place]:
    """Return the places of a day that planning does not touch."""
    return frozenset(place for place in plan.locked | plan.empty if place[0] == day)
