"""What a person wishes of a good week, and says of dishes: each one step that can be undone."""

from __future__ import annotations

from collections.abc import Container
from dataclasses import replace
from itertools import count
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from planner.ui.language import shown

from .leaving import Leaving
from .meal_verbs import MealVerbs

if TYPE_CHECKING:
    from planner.domain.plan import Plan
    from planner.domain.profile import Profile
    from solver import Place


class WishVerbs(MealVerbs):
    """The part of a session that knows wishes."""

    said = Signal(str, bool)
    """(message, whether it is trouble)"""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._strands = count(1)
        self.leaving = Leaving(self.document, lambda: self.planning.busy, self)
        self.planning.busy_changed.connect(self.leaving.look)

    def apply_wishes(self, profile: Profile) -> None:
        """Plan anew under other wishes; what is locked stays."""
        if self.plan is None or profile == self.plan.profile:
            return
        from .verbs import same_but_for_ratings, with_ratings

        self._edited, strand = "", next(self._strands)
        label, light = (
            self.tr("Change what a good week is"),
            same_but_for_ratings(self.plan.profile, profile),
        )
        plan = with_ratings(self.plan, profile)
        self.planning.stop()
        self.document.replace(plan, label, strand)
        if not light:
            self.planning.anew(plan, label, strand)

    def lock(self, place: Place) -> None:
        """Lock a meal, or let it go; what the person does not eat any more then goes."""
        if (plan := self._with_meal(place)) and self.kit:
            from .verbs import lock_or_unlock

            label = self.tr("Unlock meal") if place in plan.locked else self.tr("Lock meal")
            changed = lock_or_unlock(plan, place, self.kit.catalogue, self.kit.care)
            self._take_answer(plan, changed, label)
            if place not in changed.meals:
                told = self.tr("Only its lock kept that meal: another is planned in its place.")
                self.said.emit(told, False)

    def take_week(self, plan: Plan) -> None:
        """Have another week that was offered, in one step."""
        self._edited = ""
        self.planning.stop()
        self.document.replace(plan, self.tr("Take another week"))

    def rate(self, place: Place, rating: str) -> None:
        """Say how often a dish is wanted: "more", "less" or "never"; again takes it back."""
        plan = self._with_meal(place)
        if plan and plan.meals[place].dish in self._dishes:
            from .verbs import rated

            changed, taken_back = rated(plan, place, rating)
            label = self.tr("Take rating back") if taken_back else self.tr("Rate dish")
            self._take_answer(plan, changed, label)

    def _take_answer(self, plan: Plan, changed: Plan, label: str) -> None:
        """Show what an answer leaves of a plan, and fill the places of meals that went."""
        strand = next(self._strands)
        self.planning.stop()
        self._edited = ""
        self.document.replace(changed, label, strand)
        self.leaving.note(plan, changed)
        if changed.meals != plan.meals:
            self.planning.fill(changed, label, strand)

    def note_least(self, plan: Plan, sentences: tuple[str, ...]) -> None:
        """Keep with the plan, and say, what the least is that it could cost."""
        if self.plan is plan:
            notes = (*plan.notes, *(text for text in sentences if text not in plan.notes))
            self.document.amend(replace(plan, notes=notes))
            self.said.emit(" ".join(map(shown, sentences[:1])), True)

    @property
    def _dishes(self) -> Container[str]:
        """Dishes that can be rated; meals of one's own making are none."""
        return self.kit.catalogue.dishes if self.kit else ()
