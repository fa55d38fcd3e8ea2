"""What a person does with meals: each command is one step that can be undone."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from planner.ui.locale.format import day_name

from .plan_editor import PlanEditor

if TYPE_CHECKING:
    from foods import Meal, Serving
    from planner.domain.person.eaters import Eater
    from solver import Place


class MealCommands(QObject):
    """Commands that need no solver, but for the place of a meal that only its lock kept."""

    status_message = Signal(str, bool)
    """(message, whether it is trouble)"""

    def __init__(self, editor: PlanEditor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._editor = editor

    def lock(self, place: Place) -> None:
        """Lock a meal, or let it go; what the person does not eat any more then goes."""
        plan, context = self._editor.plan_with(place), self._editor.context
        if plan and context:
            from .plan_changes import lock_or_unlock

            label = self.tr("Unlock meal") if place in plan.locked else self.tr("Lock meal")
            changed = lock_or_unlock(plan, place, context.catalogue, context.care)
            self._editor.put_answer(changed, label)
            if place not in changed.meals:
                told = self.tr("Only its lock kept that meal: another is planned in its place.")
                self.status_message.emit(told, False)

    def leave_empty(self, place: Place) -> None:
        """Take a meal away and keep its place empty."""
        plan, context = self._editor.plan_with(place), self._editor.context
        if plan and context:
            from .plan_changes import leave_empty

            changed = leave_empty(plan, place, context.catalogue)
            self._editor.put(changed, self.tr("Leave meal empty"))

    def put(self, place: Place, meal: Meal) -> None:
        """Put another meal at a place."""
        plan, context = self._editor.plan, self._editor.context
        if plan and context:
            from .plan_changes import put

            self._editor.put(put(plan, place, meal, context.catalogue), self.tr("Swap meal"))

    def put_own(self, place: Place, meal: Meal) -> None:
        """Put a meal of the person's own making at a place; it stays there."""
        plan, context = self._editor.plan, self._editor.context
        if plan and context:
            from .plan_changes import put_own

            changed = put_own(plan, place, meal, context.catalogue)
            self._editor.put(changed, self.tr("Make my meal"))

    def move(self, source: Place, target: Place) -> None:
        """Move a meal; what is there takes its place."""
        plan, context = self._editor.plan_with(source), self._editor.context
        if plan and context and target not in plan.closed | {source}:
            from .plan_changes import move

            self._editor.put(move(plan, source, target, context.catalogue), self.tr("Move meal"))

    def put_chosen(
        self, place: Place, meal: Meal, kinds: frozenset[str] | None = None, label: str = ""
    ) -> None:
        """Put a meal that the person chose at a place; it stays there until they let it go.

        Args:
            place: Where.
            meal: The meal.
            kinds: What is wanted there from now on, if anything was said of that.
            label: Of the step.
        """
        plan, context = self._editor.plan, self._editor.context
        if plan and context and place not in plan.closed:
            from .plan_changes import put_chosen

            changed = put_chosen(plan, place, meal, context.catalogue, kinds)
            self._editor.put(changed, label or self.tr("Choose a dish"))

    def drop_frame(self, place: Place, kind: str) -> None:
        """Want nothing of that kind any more at a place, nor on its day."""
        plan = self._editor.plan
        if plan:
            from .plan_changes import drop_frame

            self._editor.put(drop_frame(plan, place, kind), self.tr("Take back a wish for a day"))

    def frames_at(self, place: Place) -> tuple[tuple[str, str], ...]:
        """Return what is wanted at a place: kinds and words."""
        plan = self._editor.plan
        if plan is None or not plan.frames:
            return ()
        from .plan_changes import frames_at

        return frames_at(plan, place)

    def frame(self, place: Place, kind: str) -> None:
        """Want something of one meal: to be out, so many minutes; "" is as on each such weekday."""
        plan, context = self._editor.plan, self._editor.context
        if plan and context:
            from .plan_changes import framed_meal

            changed = framed_meal(plan, place, kind, context.catalogue)
            if changed.meal_frames == plan.meal_frames:
                return
            label = self.tr("Eating out") if kind == "out" else self.tr("Frame of a meal")
            bare = {place} - changed.closed - changed.empty - changed.meals.keys()
            if bare:
                self._editor.put_and_fill(changed, place[0], label)
            else:
                self._editor.put(changed, label)

    def invite(self, place: Place, guest: Eater) -> None:
        """Have somebody at a meal; what they do not eat is not served to anybody there."""
        plan, context = self._editor.plan, self._editor.context
        if plan and context:
            from planner.domain import reviewed
            from planner.domain.plan.guests import with_guest

            changed = with_guest(plan, place, guest, context.catalogue)
            if changed.meals == plan.meals:
                self._editor.put(changed, self.tr("Guest at a meal"))
            else:
                changed = reviewed(changed, context.catalogue)
                self._editor.put_and_fill(changed, place[0], self.tr("Guest at a meal"))

    def without_guest(self, place: Place, name: str) -> None:
        """Have somebody not at a meal."""
        plan = self._editor.plan
        if plan:
            from planner.domain.plan.guests import without_guest

            label = self.tr("No guest at a meal")
            self._editor.put(without_guest(plan, place, name), label)

    def write_note(self, place: Place, text: str) -> None:
        """Write a note beside a meal; an empty one takes it away."""
        plan = self._editor.plan
        if plan:
            from planner.domain.plan.meal_notes import with_note

            if (changed := with_note(plan, place, text)) != plan:
                self._editor.put(changed, self.tr("Note on a meal"))

    def copy_day(self, source: int, target: int) -> None:
        """Give a day the meals of another."""
        plan, context = self._editor.plan, self._editor.context
        if plan and context and source != target:
            from .plan_changes import copy_day

            changed = copy_day(plan, source, target, context.catalogue)
            self._editor.put(changed, self.tr("Paste day"))

    def change_portion(self, place: Place, serving: Serving) -> None:
        """Serve more or less of a food."""
        plan, context = self._editor.plan_with(place), self._editor.context
        if plan and context:
            from .plan_changes import with_serving

            changed = with_serving(plan, place, serving, context.catalogue)
            self._editor.put(changed, self.tr("Change portion"))

    def repeat(self, place: Place) -> None:
        """Have the same meal every day."""
        plan, context = self._editor.plan_with(place), self._editor.context
        if plan and context:
            from .plan_changes import repeat

            self._editor.put(repeat(plan, place, context.catalogue), self.tr("Repeat meal"))

    def eat_again(self, place: Place, day: int) -> None:
        """Cook twice as much, and eat the rest on another day."""
        plan, context = self._editor.plan_with(place), self._editor.context
        if plan and context:
            from .plan_changes import eat_again

            changed = eat_again(plan, place, day, context.catalogue)
            self._editor.put(changed, self.tr("Cook twice"))

    def later_days(self, place: Place) -> tuple[tuple[int, str], ...]:
        """Return days, with their names, on which what is left of a meal could be eaten."""
        plan, context = self._editor.plan_with(place), self._editor.context
        if not (plan and context):
            return ()
        from .plan_changes import later_days

        days, start = later_days(plan, place, context.catalogue), plan.start
        return tuple((d, day_name(start + timedelta(d) if start else None, d)) for d in days)

    def clear_week(self) -> None:
        """Take away every meal that is neither locked nor over."""
        plan, context = self._editor.plan, self._editor.context
        if plan and context:
            from .plan_changes import clear_week

            bare = self._editor.past_kept(plan, clear_week(plan, context.catalogue))
            self._editor.put(bare, self.tr("Clear the week"))
