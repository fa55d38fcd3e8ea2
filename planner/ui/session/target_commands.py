"""What a person wants of targets and answers: each one step, and the plan follows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from planner.ui.locale import error_text, label_in_sentence, translated

from .wish_commands import WishCommands

if TYPE_CHECKING:
    from planner.application.views import TargetEdit
    from planner.domain.explain import Repair
    from planner.domain.person.profile import Profile
    from solver import Place


class TargetCommands(WishCommands):
    """The part of a session that knows targets and the person."""

    refused = Signal(str, str)
    """(nutrient, why its target cannot be set so)"""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.day = 0
        """The day that is looked at: it is planned first"""
        self._merge_id = 0

    def set_target(self, edit: TargetEdit, fresh: bool) -> None:
        """Move a target; the plan follows."""
        if self.plan:
            from .plan_changes import with_edit

            if fresh or self._edited != edit.nutrient:
                self._merge_id = next(self._merge_ids)
            self._edited = edit.nutrient
            label = self._target_label(edit.nutrient)
            self._wish(with_edit(self.plan, edit), label, self._merge_id, edit.nutrient)

    def reset_target(self, nutrient: str) -> None:
        """Put a target back to its reference."""
        if self.plan:
            from .plan_changes import without_choice

            label, self._edited = self._target_label(nutrient), ""
            self._wish(without_choice(self.plan, nutrient), label, next(self._merge_ids), nutrient)

    def apply_profile(self, profile: Profile) -> str:
        """Plan under other answers; gives back why not, or nothing."""
        if self.plan is None or profile == self.plan.profile:
            return ""
        self._edited = ""
        return self._wish(profile, self.tr("Change person"), next(self._merge_ids), "")

    def mend(self, repair: Repair) -> None:
        """Do what an explanation offers: one step, and the plan follows."""
        if self.plan:
            self._edited = ""
            label = translated(repair.words)
            self._wish(repair.profile, label, next(self._merge_ids), "", repair.freed)

    def _wish(
        self,
        profile: Profile,
        label: str,
        merge_id: int,
        nutrient: str,
        freed: frozenset[Place] = frozenset(),
    ) -> str:
        from .plan_changes import let_go, with_wishes

        plan, context = self.plan, self.context
        if plan is None or context is None:
            return ""
        try:
            wanted = with_wishes(let_go(plan, freed), profile, context)
        except ValueError as error:
            self.refused.emit(nutrient, error_text(error))
            return error_text(error)
        self.document.replace(wanted, label, merge_id)
        self.removed_meals.note(plan, wanted)
        self.planning.follow(wanted, min(self.day, wanted.days - 1), label, merge_id)
        return ""

    def _target_label(self, nutrient: str) -> str:
        assert self.context is not None
        name = self.context.catalogue.nutrients[nutrient].label
        return self.tr("Change {n} target").format(n=label_in_sentence(name))
