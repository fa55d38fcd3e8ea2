"""What a person wishes of a good week, and says of dishes: each one step that can be undone."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import replace
from itertools import count
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from planner.ui.locale import translated

from .meal_commands import MealCommands
from .removed_meals import RemovedMeals

if TYPE_CHECKING:
    from planner.domain.person.profile import Profile
    from planner.domain.plan.plan import Plan
    from solver import Place


class WishCommands(MealCommands):
    """The part of a session that knows wishes."""

    status_message = Signal(str, bool)
    """(message, whether it is trouble)"""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._merge_ids = count(1)
        self.removed_meals = RemovedMeals(self.document, lambda: self.planning.busy, self)
        self.planning.busy_changed.connect(self.removed_meals.look)

    def apply_wishes(self, profile: Profile) -> None:
        """Plan anew under other wishes; what is locked stays."""
        if self.plan is None or profile == self.plan.profile:
            return
        from .plan_changes import same_but_for_ratings, with_ratings

        self._edited, merge_id = "", next(self._merge_ids)
        label, light = (
            self.tr("Change what a good week is"),
            same_but_for_ratings(self.plan.profile, profile),
        )
        plan = with_ratings(self.plan, profile)
        self.planning.stop()
        self.document.replace(plan, label, merge_id)
        if not light:
            self.planning.anew(plan, label, merge_id)

    def lock(self, place: Place) -> None:
        """Lock a meal, or let it go; what the person does not eat any more then goes."""
        if (plan := self._with_meal(place)) and self.context:
            from .plan_changes import lock_or_unlock

            label = self.tr("Unlock meal") if place in plan.locked else self.tr("Lock meal")
            changed = lock_or_unlock(plan, place, self.context.catalogue, self.context.care)
            self._take_answer(plan, changed, label)
            if place not in changed.meals:
                told = self.tr("Only its lock kept that meal: another is planned in its place.")
                self.status_message.emit(told, False)

    def take_week(self, plan: Plan) -> None:
        """Have another week that was offered, in one step."""
        self._edited = ""
        self.planning.stop()
        self.document.replace(plan, self.tr("Take another week"))

    def rate(self, place: Place, rating: str) -> None:
        """Say how often a dish is wanted: "more", "less" or "never"; again takes it back."""
        plan = self._with_meal(place)
        if plan and plan.meals[place].dish in self._dishes:
            from .plan_changes import rated

            changed, taken_back = rated(plan, place, rating)
            label = self.tr("Take rating back") if taken_back else self.tr("Rate dish")
            self._take_answer(plan, changed, label)

    def _take_answer(self, plan: Plan, changed: Plan, label: str) -> None:
        """Show what an answer leaves of a plan, and fill the places of meals that went."""
        merge_id = next(self._merge_ids)
        self.planning.stop()
        self._edited = ""
        self.document.replace(changed, label, merge_id)
        self.removed_meals.note(plan, changed)
        if changed.meals != plan.meals:
            self.planning.fill(changed, label, merge_id)

    def note_least(self, plan: Plan, sentences: tuple[str, ...]) -> None:
        """Keep with the plan, and say, what the least is that it could cost."""
        if self.plan is plan:
            notes = (*plan.notes, *(text for text in sentences if text not in plan.notes))
            self.document.amend(replace(plan, notes=notes))
            self.status_message.emit(" ".join(map(translated, sentences[:1])), True)

    @property
    def _dishes(self) -> Container[str]:
        """Return the dishes that can be rated; meals of one's own making are none."""
        return self.context.catalogue.dishes if self.context else ()
