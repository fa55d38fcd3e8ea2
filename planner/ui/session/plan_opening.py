"""Puts a plan on the screen that was read: one's own week, a file, or another person's week."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from planner.ui.locale import translated

from .commands.plan_editor import PlanEditor
from .deferred_actions import DeferredActions
from .document import Document, UndoStep
from .planning_service import PlanningService
from .removed_meals import RemovedMeals
from .shown_week import ShownWeek

if TYPE_CHECKING:
    from planner.application.context import PlanningContext
    from planner.application.planning_tasks import OpenedFile
    from planner.domain.plan.plan import Plan
    from planner.ui.session.answers import AnswersKeeper


class PlanOpening(QObject):
    """Whatever belongs to the plan before is left behind with it."""

    status_message = Signal(str, bool)
    """(message, whether it is trouble)"""
    equipped = Signal()
    """The tables are others, with all that the former had"""

    def __init__(
        self,
        document: Document,
        planning: PlanningService,
        editor: PlanEditor,
        shown: ShownWeek,
        removed_meals: RemovedMeals,
        deferred: DeferredActions,
        answers: AnswersKeeper | None,
        parent: QObject | None = None,
    ) -> None:
        """Make it.

        Args:
            document: Where plans are put.
            planning: Ends what is being worked out for a plan that goes.
            editor: Its drag and its day belong to the plan before.
            shown: Compares no plan with that of another file.
            removed_meals: Counts the meals of the plan before no longer.
            deferred: What was asked of the plan before is not done to another.
            answers: One's own, which tell somebody else's week; None where none are kept.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self._document, self._planning, self._editor = document, planning, editor
        self._shown, self._removed_meals = shown, removed_meals
        self._deferred, self._answers = deferred, answers

    @property
    def is_shown(self) -> bool:
        """Return whether a plan is on the screen."""
        return self._document.plan is not None

    def open_path(
        self,
        path: Path,
        may_leave: Callable[[], bool] = lambda: True,
        shown: Callable[[], None] = lambda: None,
        failed: Callable[[Exception], None] = lambda _: None,
    ) -> None:
        """Read a file on a worker's thread, then show its plan.

        It is read in the lane of plans: whoever plans, undoes, stops or opens another file
        meanwhile wants it no more. A plan for other answers than one's own is somebody else's.

        Args:
            path: The file.
            may_leave: Asks whether what is on the screen may go, where no file would hold it.
            shown: Called once the plan is on the screen.
            failed: Called with what went wrong; the plan on the screen stays.
        """

        def done(opened: OpenedFile) -> None:
            document = self._document
            # One's own week is kept where it belongs, and undo brings it back.
            stays = document.path is None and not document.guest and self._is_others(opened.plan)
            if stays or may_leave():
                self.show_file(opened, path)
                shown()

        self._planning.read(lambda tasks, context: tasks.open_file(context, path), done, failed)

    def show_file(self, opened: OpenedFile, path: Path, *, unsaved: bool = False) -> None:
        """Show a plan that was read, as a step that undo takes back."""
        plan = opened.plan
        self.equip(opened.context)
        self._planning.stop()
        self._leave_former(plan)
        label = self.tr("Open {n}").format(n=path.name)
        self._document.note_file(path, opened.more, opened.stamp)
        guest = self._is_others(plan)
        self._document.enter(plan, path, label, guest=guest, unsaved=unsaved)
        for lost in opened.lost[:1]:
            self.status_message.emit(translated(lost), True)

    def replace_own(self, plan: Plan, label: str) -> None:
        """Put another plan in the place of one's own week, as one step."""
        if self._document.plan is None:
            self._document.begin(plan)
        else:
            self._document.replace(plan, UndoStep(label))

    def show_other_person(self, plan: Plan) -> None:
        """Show another person's week; the history begins anew."""
        self._leave_former(plan)
        self._document.begin(plan)

    def leave_for(self, plan: Plan) -> None:
        """Leave what belongs to the plan on the screen: another week of the person comes."""
        self._leave_former(plan)
        self._shown.forget_meals()

    def equip(self, context: PlanningContext) -> None:
        """Plan with tables that have all that the former had, and more."""
        former = self._planning.context
        if former is None or context.catalogue is not former.catalogue:
            self._planning.context = context
            self._document.equip(context)
            self.equipped.emit()

    def _leave_former(self, plan: Plan) -> None:
        self._editor.end_drag()
        self._shown.forget_former()
        self._deferred.clear()
        self._removed_meals.forget()
        self._editor.day = min(self._editor.day, plan.days - 1)

    def _is_others(self, plan: Plan) -> bool:
        """Return whether a plan is for other answers than one's own."""
        return self._answers is not None and self._answers.profile != plan.profile
