"""What a person wants of targets and answers: each one step, and the plan follows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from planner.ui.language import told

from .language import shown, within
from .wish_verbs import WishVerbs

if TYPE_CHECKING:
    from planner.domain.explain import Repair
    from planner.domain.profile import Profile
    from planner.ui.reading import TargetEdit
    from solver import Place


class TargetVerbs(WishVerbs):
    """The part of a session that knows targets and the person."""

    refused = Signal(str, str)
    """(nutrient, why its target cannot be set so)"""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.day = 0
        """The day that is looked at: it is planned first"""
        self._strand = 0

    def set_target(self, edit: TargetEdit, fresh: bool) -> None:
        """Move a target; the plan follows."""
        if self.plan:
            from .verbs import with_edit

            if fresh or self._edited != edit.nutrient:
                self._strand = next(self._strands)
            self._edited = edit.nutrient
            label = self._target_label(edit.nutrient)
            self._wish(with_edit(self.plan, edit), label, self._strand, edit.nutrient)

    def reset_target(self, nutrient: str) -> None:
        """Put a target back to its reference."""
        if self.plan:
            from .verbs import without_choice

            label, self._edited = self._target_label(nutrient), ""
            self._wish(without_choice(self.plan, nutrient), label, next(self._strands), nutrient)

    def apply_profile(self, profile: Profile) -> str:
        """Plan under other answers; gives back why not, or nothing."""
        if self.plan is None or profile == self.plan.profile:
            return ""
        self._edited = ""
        return self._wish(profile, self.tr("Change person"), next(self._strands), "")

    def mend(self, repair: Repair) -> None:
        """Do what an explanation offers: one step, and the plan follows."""
        if self.plan:
            self._edited = ""
            label = shown(repair.words)
            self._wish(repair.profile, label, next(self._strands), "", repair.freed)

    def _wish(
        self,
        profile: Profile,
        label: str,
        strand: int,
        nutrient: str,
        freed: frozenset[Place] = frozenset(),
    ) -> str:
        from .verbs import let_go, with_wishes

        plan, kit = self.plan, self.kit
        if plan is None or kit is None:
            return ""
        try:
            wanted = with_wishes(let_go(plan, freed), profile, kit)
        except ValueError as error:
            self.refused.emit(nutrient, told(error))
            return told(error)
        self.document.replace(wanted, label, strand)
        self.leaving.note(plan, wanted)
        self.planning.follow(wanted, min(self.day, wanted.days - 1), label, strand)
        return ""

    def _target_label(self, nutrient: str) -> str:
        assert self.kit is not None
        name = self.kit.catalogue.nutrients[nutrient].label
        return self.tr("Change {n} target").format(n=within(name))
