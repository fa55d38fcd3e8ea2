"""Which plan a date belongs to: the one place where kept weeks come in."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from planner.domain import Plan


@dataclass(frozen=True)
class PlanDay:
    """A day of a plan.

    Attributes:
        plan: The plan.
        day: The day of it, counted from 0.
    """

    plan: Plan
    day: int


def plan_for_date(day: date, shown: Plan | None, kept: Iterable[Plan] = ()) -> PlanDay | None:
    """Return the plan that a date belongs to; None if there is none.

    Args:
        day: The date.
        shown: The plan on the screen, which goes before any other.
        kept: Weeks that are kept, the nearest first; read only if they are needed.
    """
    for plan in (*((shown,) if shown else ()), *([] if _has(shown, day) else kept)):
        if _has(plan, day) and plan.start is not None:
            return PlanDay(plan, (day - plan.start).days)
    return None


def _has(plan: Plan | None, day: date) -> bool:
    return plan is not None and plan.start is not None and 0 <= (day - plan.start).days < plan.days
