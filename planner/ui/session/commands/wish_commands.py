"""What a person wishes of a good week, and says of dishes: each one step that can be undone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from planner.ui.session.document import Document
from planner.ui.session.planning_service import PlanningService

from .plan_editor import PlanEditor

if TYPE_CHECKING:
    from planner.domain.person.profile import Profile
    from solver import Place


class WishCommands(QObject):
    """The week follows other wishes; what is locked stays."""

    def __init__(
        self,
        editor: PlanEditor,
        document: Document,
        planning: PlanningService,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._editor, self._document, self._planning = editor, document, planning

    def apply(self, profile: Profile) -> None:
        """Plan under other wishes; where only ratings differ, the meals stay."""
        plan = self._editor.plan
        if plan is None or profile == plan.profile:
            return
        from .plan_changes import same_but_for_ratings, with_ratings

        step = self._editor.step(self.tr("Change what a good week is"))
        only_ratings = same_but_for_ratings(plan.profile, profile)
        changed = self._editor.past_kept(plan, with_ratings(plan, profile))
        self._planning.stop()
        self._document.replace(changed, step)
        if not only_ratings:
            self._planning.replan_around_locked(changed, step)

    def rate(self, place: Place, rating: str) -> None:
        """Say how often a dish is wanted: "more", "less" or "never"; again takes it back."""
        plan, context = self._editor.plan_with(place), self._editor.context
        # Meals of one's own making are no dishes: there is nothing to rate.
        if plan and context and plan.meals[place].dish in context.catalogue.dishes:
            from .plan_changes import rated

            changed, taken_back = rated(plan, place, rating)
            label = self.tr("Take rating back") if taken_back else self.tr("Rate dish")
            self._editor.put_answer(changed, label)

    def rate_dish(self, dish: str, rating: str) -> None:
        """Say the same of a dish, wherever it stands."""
        plan, context = self._editor.plan, self._editor.context
        if plan and context and dish in context.catalogue.dishes:
            from .plan_changes import rated_dish

            changed, taken_back = rated_dish(plan, dish, rating)
            label = self.tr("Take rating back") if taken_back else self.tr("Rate dish")
            self._editor.put_answer(changed, label)
