"""What a person wants to be planned: a new week, another one, its empty places, a day, a meal."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from planner.ui.session.deferred_actions import DeferredActions
from planner.ui.session.document import Document
from planner.ui.session.planning_service import PlanningService

from .plan_editor import PlanEditor

if TYPE_CHECKING:
    from planner.domain.person.profile import Profile
    from planner.domain.plan.plan import Plan
    from planner.ui.session.answers import AnswersKeeper
    from solver import Place


class PlanningCommands(QObject):
    """Asks for meals; what is locked stays, and what is over.

    Attributes:
        today: The day it is.
        first_weekday: On which day a new week begins, 1 (Monday) to 7.
    """

    status_message = Signal(str, bool)
    """(message, whether it is trouble)"""

    def __init__(
        self,
        editor: PlanEditor,
        document: Document,
        planning: PlanningService,
        answers: AnswersKeeper | None,
        deferred: DeferredActions,
        today: date,
        parent: QObject | None = None,
    ) -> None:
        """Make the commands.

        Args:
            editor: Names the steps.
            document: Whose week is planned.
            planning: Works the plans out.
            answers: Whom a new week is for; None where no answers are kept.
            deferred: What waits for the plan; a new week takes none of it over.
            today: The day it is.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self._editor, self._document, self._planning = editor, document, planning
        self._answers, self._deferred = answers, deferred
        self.today, self.first_weekday = today, 1
        self._new_week = self._new_week_shown = False

    def new_week(self, profile: Profile | None = None) -> None:
        """Plan a week for a profile; the plan on the screen goes.

        Nobody is planned for while one's own answers cannot be read.
        """
        from planner.domain.person.profile import Profile as Blank

        if self._answers is not None and self._answers.trouble is not None:
            return
        wanted = profile or self.own_profile() or Blank()
        self._new_week, self._new_week_shown = True, False
        self._deferred.clear()  # that was asked of another week
        self._planning.plan_first_week(wanted, self.first_day())

    def own_profile(self) -> Profile | None:
        """Return whom a new week is for: never the person of somebody else's week."""
        plan = self._document.plan
        if self._answers is not None and (self._document.guest or plan is None):
            return self._answers.profile
        return plan.profile if plan else None

    def first_day(self) -> date:
        """Return the first day of a new week."""
        from .plan_changes import first_day

        return first_day(self.today, self.first_weekday)

    def another_week(self) -> None:
        """Plan another week around what is locked."""
        if plan := self._document.plan:
            self._planning.plan_another_week(plan, self._editor.step(self.tr("Plan the week")))

    def fill_empty_places(self) -> None:
        """Plan the places without a meal; every meal that is there stays."""
        if plan := self._document.plan:
            step = self._editor.step(self.tr("Plan the empty ones"))
            self._planning.fill_empty_places(plan, step)

    def day(self, day: int, only: Place | None = None) -> None:
        """Choose a day, or one meal, anew."""
        plan = self._document.plan
        if plan is None:
            return
        if self._is_over(plan, day, only):
            told = self.tr(
                "Days past, and meals you marked as eaten or left out, stay as they are."
            )
            self.status_message.emit(told, False)
            return
        label = self.tr("Plan meal") if only else self.tr("Plan day")
        self._planning.replan_day(plan, day, self._editor.step(label), only)

    def _is_over(self, plan: Plan, day: int, only: Place | None) -> bool:
        over = self._planning.over_now()
        wanted = {only} if only else {(day, slot) for slot in plan.slots}
        return over is not None and wanted <= over.places(plan)

    def find_alternatives(self, place: Place, kinds: frozenset[str] = frozenset()) -> None:
        """Look for other meals for a place, of the kinds that are wanted there."""
        if plan := self._document.plan:
            self._planning.find_alternatives(plan, place, kinds)

    def take_week(self, plan: Plan, label: str = "") -> None:
        """Put a whole plan that was worked out elsewhere in place, as one step."""
        if self._document.plan:
            self._editor.put(plan, label or self.tr("Take another week"))

    def with_shopping(self, plan: Plan, *, begins: bool) -> Plan:
        """Return a plan that was worked out with what was ticked on the list meanwhile.

        Args:
            plan: The plan.
            begins: Whether it begins a history: of a new week only who eats along stays.
        """
        shown = self._document.plan
        if shown is None or (begins and not self._new_week):
            return plan
        choices = shown.shopping
        if begins and not self._new_week_shown:
            choices = replace(type(choices)(), eaters=choices.eaters)
            self._new_week_shown = True
        return replace(plan, shopping=choices)
