"""Puts a changed plan in place as one step of the history; every edit goes through it."""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING

from planner.ui.session.document import Document, UndoStep
from planner.ui.session.planning_service import PlanningService
from planner.ui.session.removed_meals import RemovedMeals

if TYPE_CHECKING:
    from planner.application.context import PlanningContext
    from planner.domain.plan.plan import Plan
    from solver import Place


class PlanEditor:
    """Knows which steps of the history belong together: those of one drag of a slider do.

    Attributes:
        day: The day that is looked at, counted from 0; it is planned first.
    """

    def __init__(
        self, document: Document, planning: PlanningService, removed_meals: RemovedMeals
    ) -> None:
        """Make the editor.

        Args:
            document: Whose plan is edited.
            planning: Plans what an edit leaves open; an edit ends what it was planning.
            removed_meals: Told which meals an answer took away.
        """
        self._document, self._planning, self._removed_meals = document, planning, removed_meals
        self.day = 0
        self._merge_ids = count(1)
        self._merge_id, self._dragged = 0, ""

    @property
    def plan(self) -> Plan | None:
        """Return the plan on the screen."""
        return self._document.plan

    @property
    def context(self) -> PlanningContext | None:
        """Return the tables, once they are loaded."""
        return self._planning.context

    def plan_with(self, place: Place) -> Plan | None:
        """Return the plan on the screen if it has a meal at a place."""
        return self.plan if self.plan and place in self.plan.meals else None

    def step(self, label: str) -> UndoStep:
        """Return a new step, which takes in the plans that are worked out for it."""
        self.end_drag()
        return UndoStep(label, next(self._merge_ids))

    def drag_step(self, nutrient: str, label: str, *, fresh: bool) -> UndoStep:
        """Return the step of a slider that is drawn: the former one until it is drawn anew."""
        if fresh or self._dragged != nutrient:
            self._merge_id = next(self._merge_ids)
        self._dragged = nutrient
        return UndoStep(label, self._merge_id)

    def end_drag(self) -> None:
        """Begin a step of its own with the next edit of a target."""
        self._dragged = ""

    def put(self, plan: Plan, label: str) -> None:
        """Put a plan in place that needs no planning."""
        self._planning.stop()
        self._document.replace(plan, self.step(label))

    def put_and_fill(self, changed: Plan, day: int, label: str) -> None:
        """Put a plan in place and plan what is bare on a day of it, all as one step."""
        step = self.step(label)
        self._planning.stop()
        self._document.replace(changed, step)
        self._planning.fill_in_time(changed, day, step)

    def past_kept(self, before: Plan, after: Plan) -> Plan:
        """Return a plan that an answer changed with what is over as it stood."""
        context, over = self.context, self._planning.over_now()
        if context is None or over is None:
            return after
        from planner.domain.planning.what_is_over import with_past_kept

        return with_past_kept(before, after, over, context.catalogue)

    def put_answer(self, changed: Plan, label: str) -> None:
        """Show what an answer leaves of the plan, and fill the places of meals that went."""
        plan = self.plan
        assert plan is not None
        changed = self.past_kept(plan, changed)
        step = self.step(label)
        self._planning.stop()
        self._document.replace(changed, step)
        self._removed_meals.note(plan, changed)
        if changed.meals != plan.meals:
            self._planning.fill_empty_places(changed, step)
