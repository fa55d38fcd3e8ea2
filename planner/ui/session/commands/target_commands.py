"""What a person wants of targets and answers: each one step, and the plan follows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from planner.ui.locale import error_text, label_in_sentence, translated
from planner.ui.session.document import Document, UndoStep
from planner.ui.session.planning_service import PlanningService
from planner.ui.session.removed_meals import RemovedMeals

from .plan_editor import PlanEditor

if TYPE_CHECKING:
    from planner.application.views import TargetEdit
    from planner.domain.explain import Repair
    from planner.domain.person.profile import Profile
    from solver import Place


class TargetCommands(QObject):
    """Targets, and the person they are for."""

    refused = Signal(str, str)
    """(nutrient, why its target cannot be set so)"""

    def __init__(
        self,
        editor: PlanEditor,
        document: Document,
        planning: PlanningService,
        removed_meals: RemovedMeals,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._editor, self._document = editor, document
        self._planning, self._removed_meals = planning, removed_meals

    def set(self, edit: TargetEdit, fresh: bool) -> None:
        """Move a target; the plan follows.

        Args:
            edit: The target as it is to be.
            fresh: Whether a slider was taken hold of anew: then it is a step of its own.
        """
        if plan := self._editor.plan:
            from .plan_changes import with_edit

            label = self._label(edit.nutrient)
            step = self._editor.drag_step(edit.nutrient, label, fresh=fresh)
            self._apply(with_edit(plan, edit), step, edit.nutrient)

    def reset(self, nutrient: str) -> None:
        """Put a target back to its reference."""
        if plan := self._editor.plan:
            from .plan_changes import without_choice

            step = self._editor.step(self._label(nutrient))
            self._apply(without_choice(plan, nutrient), step, nutrient)

    def apply_profile(self, profile: Profile) -> str:
        """Plan under other answers; gives back why not, or nothing."""
        plan = self._editor.plan
        if plan is None or profile == plan.profile:
            return ""
        return self._apply(profile, self._editor.step(self.tr("Change person")))

    def repair(self, repair: Repair) -> None:
        """Do what an explanation offers: one step, and the plan follows."""
        if self._editor.plan:
            step = self._editor.step(translated(repair.words))
            self._apply(repair.profile, step, freed=repair.freed)

    def _apply(
        self,
        profile: Profile,
        step: UndoStep,
        nutrient: str = "",
        freed: frozenset[Place] = frozenset(),
    ) -> str:
        from .plan_changes import let_go, with_wishes

        plan, context = self._editor.plan, self._editor.context
        if plan is None or context is None:
            return ""
        try:
            wanted = with_wishes(let_go(plan, freed), profile, context)
        except ValueError as error:
            self.refused.emit(nutrient, error_text(error))
            return error_text(error)
        wanted = self._editor.past_kept(plan, wanted)
        self._document.replace(wanted, step)
        self._removed_meals.note(plan, wanted)
        self._planning.replan_day_first(wanted, min(self._editor.day, wanted.days - 1), step)
        return ""

    def _label(self, nutrient: str) -> str:
        assert self._editor.context is not None
        name = self._editor.context.catalogue.nutrients[nutrient].label
        return self.tr("Change {n} target").format(n=label_in_sentence(name))
