"""Somebody else's week on the screen: said as long as it is there, with the ways back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from planner.ui.messages.notices import Action, Notice

if TYPE_CHECKING:
    from planner.domain.person.profile import Profile
    from planner.ui.messages.notices import Notices

    from .answers import AnswersKeeper
    from .document import Document
    from .planning_service import PlanningService
    from .removed_meals import RemovedMeals

_KEY = "guest"


class GuestWeek(QObject):
    """Its edits change neither one's own week nor one's answers."""

    back_wanted = Signal()
    """One's own week is to be shown again"""

    status_message = Signal(str, bool)
    """(message, whether it is trouble)"""

    def __init__(
        self,
        document: Document,
        planning: PlanningService,
        removed_meals: RemovedMeals,
        answers: AnswersKeeper | None,
        notices: Notices,
        parent: QObject | None = None,
    ) -> None:
        """Make it.

        Args:
            document: Whose week may be somebody else's.
            planning: Ends what is being worked out for a week that goes.
            removed_meals: Told which meals went with other answers.
            answers: One's own; None where none are kept.
            notices: Where it is said.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self._document, self._planning, self._leaving = document, planning, removed_meals
        self._answers, self._notices = answers, notices
        document.file_changed.connect(self.show_notice)

    def show_notice(self) -> None:
        """Say whose week it is, or nothing where it is one's own."""
        document, notices = self._document, self._notices
        if not document.guest or document.past or document.plan is None:
            notices.withdraw(_KEY)
            return
        from planner.domain.translatable import Verbatim, translatable
        from planner.report.labels import person_words

        name = document.path.name if document.path else "…"
        text = translatable(
            "“{file}” was planned for other answers than yours: {person}. Your own week and "
            "answers stay as they are.",
            file=Verbatim(name),
            person=person_words(document.plan.profile),
        )
        actions = [Action(translatable("Take its answers as mine"), self.take_answers)]
        if self._own_profile is not None:
            actions.insert(0, Action(translatable("Use it with my answers"), self.take_meals))
        if document.own is not None:
            actions.insert(
                0, Action(translatable("Back to my week"), self.back_wanted.emit, stays=True)
            )
        notices.put(Notice(_KEY, text, tuple(actions)))

    def back(self) -> None:
        """Show one's own week again, as one step."""
        if own := self._document.own:
            self._planning.stop()
            self._document.turn_to(own, self.tr("Back to my week"))

    def take_meals(self) -> None:
        """Have the meals of the week under one's own answers, as one step."""
        from planner.domain import with_profile
        from planner.domain.planning.review import reviewed

        from .document import Sheet

        document, profile = self._document, self._own_profile
        plan, context = document.plan, document.context
        if plan is None or context is None or profile is None:
            return
        self._planning.stop()
        changed = with_profile(plan, profile, context.catalogue, context.care)
        sheet = Sheet(reviewed(changed, context.catalogue), unsaved=True)
        document.turn_to(sheet, self.tr("Use it with my answers"))
        self._leaving.note(plan, changed)

    def take_answers(self) -> None:
        """Let the week and its answers be one's own, as one step."""
        from dataclasses import replace

        if self._answers is not None and self._answers.trouble is not None:
            self.status_message.emit(
                self.tr("First say what is to become of your own answers."), True
            )
            self.show_notice()
        elif sheet := self._document.sheet():
            self._planning.stop()
            mine = replace(sheet, guest=False)
            self._document.turn_to(mine, self.tr("Take its answers as mine"))

    @property
    def _own_profile(self) -> Profile | None:
        return self._answers.profile if self._answers else None
