"""What a person does with meals: each verb is one step that can be undone."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from planner.ui.locale.format import day_name

from .background_improvement import BackgroundImprovement
from .document import Document
from .planning_service import PlanningService

if TYPE_CHECKING:
    from foods import Meal, Serving
    from planner.application.context import PlanningContext
    from planner.domain.plan.plan import Plan
    from solver import Place


class MealCommands(QObject):
    """The part of a session that needs no solver."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.document, self.planning = Document(self), PlanningService(self)
        self.background_improvement = BackgroundImprovement(self.document, self.planning, self)
        self._edited = ""

    @property
    def context(self) -> PlanningContext | None:
        """Return the tables, once they are loaded."""
        return self.planning.context

    @property
    def plan(self) -> Plan | None:
        """Return the plan on the screen."""
        return self.document.plan

    def stop(self) -> None:
        """Plan no more, and better no more; what is on the screen stays."""
        self.planning.stop()
        self.background_improvement.stop()

    def leave_empty(self, place: Place) -> None:
        """Take a meal away and keep its place empty."""
        if (plan := self._with_meal(place)) and self.context:
            from .plan_changes import leave_empty

            self._put(leave_empty(plan, place, self.context.catalogue), self.tr("Leave meal empty"))

    def put(self, place: Place, meal: Meal) -> None:
        """Put another meal at a place."""
        if self.plan and self.context:
            from .plan_changes import put

            self._put(put(self.plan, place, meal, self.context.catalogue), self.tr("Swap meal"))

    def put_own(self, place: Place, meal: Meal) -> None:
        """Put a meal of the person's own making at a place; it stays there."""
        if self.plan and self.context:
            from .plan_changes import put_own

            self._put(
                put_own(self.plan, place, meal, self.context.catalogue), self.tr("Make my meal")
            )

    def move(self, source: Place, target: Place) -> None:
        """Move a meal; what is there takes its place."""
        plan = self._with_meal(source)
        if plan and self.context and target not in plan.closed | {source}:
            from .plan_changes import move

            self._put(move(plan, source, target, self.context.catalogue), self.tr("Move meal"))

    def copy_day(self, source: int, target: int) -> None:
        """Give a day the meals of another."""
        if self.plan and self.context and source != target:
            from .plan_changes import copy_day

            plan = copy_day(self.plan, source, target, self.context.catalogue)
            self._put(plan, self.tr("Paste day"))

    def change_portion(self, place: Place, serving: Serving) -> None:
        """Serve more or less of a food."""
        if (plan := self._with_meal(place)) and self.context:
            from .plan_changes import with_serving

            changed = with_serving(plan, place, serving, self.context.catalogue)
            self._put(changed, self.tr("Change portion"))

    def repeat(self, place: Place) -> None:
        """Have the same meal every day."""
        if (plan := self._with_meal(place)) and self.context:
            from .plan_changes import repeat

            self._put(repeat(plan, place, self.context.catalogue), self.tr("Repeat meal"))

    def eat_again(self, place: Place, day: int) -> None:
        """Cook twice as much, and eat the rest on another day."""
        if (plan := self._with_meal(place)) and self.context:
            from .plan_changes import eat_again

            self._put(eat_again(plan, place, day, self.context.catalogue), self.tr("Cook twice"))

    def later_days(self, place: Place) -> tuple[tuple[int, str], ...]:
        """Return days, with their names, on which what is left of a meal could be eaten."""
        if not ((plan := self._with_meal(place)) and self.context):
            return ()
        from .plan_changes import later_days

        days = later_days(plan, place, self.context.catalogue)
        start = plan.start
        return tuple((d, day_name(start + timedelta(d) if start else None, d)) for d in days)

    def take(self, plan: Plan, label: str) -> None:
        """Put a whole plan that was worked out elsewhere in place, as one step."""
        if self.plan:
            self._put(plan, label)

    def clear_week(self) -> None:
        """Take away every meal that is not locked."""
        if self.plan and self.context:
            from .plan_changes import clear_week

            self._put(clear_week(self.plan, self.context.catalogue), self.tr("Clear the week"))

    def _put(self, plan: Plan, label: str) -> None:
        self.planning.stop()
        self._edited = ""
        self.document.replace(plan, label)

    def _with_meal(self, place: Place) -> Plan | None:
        return self.plan if self.plan and place in self.plan.meals else None
