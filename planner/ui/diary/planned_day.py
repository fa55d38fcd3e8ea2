"""What the week on the board says of a day."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from planner.domain.diary import EatenNote, planned_day

if TYPE_CHECKING:
    from planner.application.context import PlanningContext
    from planner.domain.plan.plan import Plan


def planned_on(
    plan: Plan | None, context: PlanningContext | None, day: date
) -> tuple[EatenNote, ...]:
    """Return the meals planned for a date; none where the plan has no such day."""
    if plan is None or context is None or plan.start is None:
        return ()
    index = (day - plan.start).days
    return planned_day(plan, index, context.catalogue) if 0 <= index < plan.days else ()


def target_of(plan: Plan | None, nutrient: str) -> float | None:
    """Return the least a day should have, in the nutrient's own unit."""
    targets = plan.targets if plan else ()
    return next((t.minimum for t in targets if t.nutrient == nutrient and t.on), None)
