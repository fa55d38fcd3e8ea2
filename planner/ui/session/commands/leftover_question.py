"""What becomes of a leftover whose first meal was swapped: told, and asked, in the same step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from planner.ui.messages.notices import Action, Notice, Notices
from planner.ui.session.document import Document, UndoStep
from planner.ui.session.planning_service import PlanningService

if TYPE_CHECKING:
    from planner.domain.plan.plan import Plan
    from solver import Place

_KEY = "leftover"


class LeftoverQuestion(QObject):
    """Looks at every change: a meal that was left over stays, and may be planned anew.

    What is planned anew belongs to the step that took the first meal away: one undo takes both
    back.
    """

    def __init__(
        self,
        document: Document,
        planning: PlanningService,
        notices: Notices,
        parent: QObject | None = None,
    ) -> None:
        """Ask nothing yet.

        Args:
            document: Whose changes are looked at.
            planning: Plans the meal anew.
            notices: Where it is asked.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self._document, self._planning, self._notices = document, planning, notices
        self._before: Plan | None = None
        document.changed.connect(self._look)
        document.stepped_back.connect(self._withdraw)

    def _look(self) -> None:
        before, self._before = self._before, self._document.plan
        after = self._before
        if before is None or after is None or after is before:
            return
        from planner.domain.plan.leftovers import cooked_anew

        places = cooked_anew(before, after) if not self._document.past else ()
        if places:
            self._ask(before, after, places)
        elif self._notices.get(_KEY) is not None and before.meals != after.meals:
            self._withdraw()

    def _withdraw(self) -> None:
        self._notices.withdraw(_KEY)

    def _ask(self, before: Plan, after: Plan, places: tuple[Place, ...]) -> None:
        from planner.domain.plan.leftovers import lost_leftovers
        from planner.domain.translatable import sentences, translatable

        several = len(places) > 1
        again = Action(
            translatable("Plan them again") if several else translatable("Plan it again"),
            lambda: self._plan(after, places),
        )
        keep = Action(
            translatable("Keep them as meals") if several else translatable("Keep it as a meal"),
            lambda: None,
        )
        self._notices.put(Notice(_KEY, sentences(lost_leftovers(before, after)), (keep, again)))

    def _plan(self, asked: Plan, places: tuple[Place, ...]) -> None:
        """Plan the places anew, in the step of the change if it is still the last."""
        from planner.domain.plan.edits import cleared

        plan = self._document.plan
        if plan is None:
            return
        step = self._last_step(asked)
        for place in places:
            plan = cleared(plan, place)
        self._planning.stop()
        self._document.replace(plan, step)
        self._planning.fill_empty_places(plan, step)

    def _last_step(self, asked: Plan) -> UndoStep:
        history = self._document.history
        last = history.command(history.index() - 1)
        if last is not None and self._document.plan is asked and last.id() != -1:
            return UndoStep(last.text(), last.id())
        return UndoStep(self.tr("Plan a leftover again"))
