"""Which plan a date belongs to: the one place where kept weeks come in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from foods import Catalogue
from planner.application.calendar import HeldPlan
from planner.domain import Plan

HeldOn = Callable[[date], HeldPlan | None]
"""Gives the kept plan that holds on a date; None where none does"""


@dataclass(frozen=True)
class PlanDay:
    """A day of a plan.

    Attributes:
        plan: The plan.
        day: The day of it, counted from 0.
        own_tables: The tables with what the plan's file carries of its own; None where those of
            the household have all of it.
    """

    plan: Plan
    day: int
    own_tables: Catalogue | None = None

    def tables(self, catalogue: Catalogue) -> Catalogue:
        """Return the tables that have all of the plan, given the household's."""
        return self.own_tables or catalogue


def plan_for_date(
    day: date, *shown: Plan | None, held_on: HeldOn = lambda _: None
) -> PlanDay | None:
    """Return the plan that a date belongs to; None if there is none.

    Args:
        day: The date.
        shown: Plans that are open, the one on the screen first; they go before any other.
        held_on: Gives the kept plan of a date; asked only if none that is open has the date.
    """
    for plan in shown:
        if plan is not None and plan.start is not None:
            at = (day - plan.start).days
            if 0 <= at < plan.days:
                return PlanDay(plan, at)
    held = held_on(day)
    return PlanDay(held.plan, held.day, held.catalogue) if held is not None else None
