"""Looks for other weeks off the window's thread, and puts the one that is taken in place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from planner.application.cancellation import Ticket
from planner.ui.background.tasks import Job, Runner
from planner.ui.locale import error_text
from planner.ui.session.session import Session

if TYPE_CHECKING:
    from planner.application.alternative_weeks import WeekOffer
    from planner.domain.plan.plan import Plan

    from .dialog import WeeksDialog


class WeeksController(QObject):
    """One look at a time; closing the dialog ends it."""

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._window, self._runner = session, window, Runner(self)
        self.dialog: WeeksDialog | None = None

    def open(self) -> None:
        """Show other weeks as they are found."""
        from .dialog import WeeksDialog

        plan, context = self._session.plan, self._session.context
        if plan is None or context is None:
            return
        context = self._session.planning.stocked() or context
        dialog = WeeksDialog(plan, self._window)
        dialog.taken.connect(self._take)
        dialog.finished.connect(lambda _: self._runner.cancel())
        self.dialog = dialog

        def work(ticket: Ticket) -> tuple[WeekOffer, ...]:
            from planner.application.alternative_weeks import other_weeks

            return other_weeks(context, plan, ticket)

        def fail(error: Exception) -> None:
            dialog.show_failure(error_text(error).splitlines()[0])

        self._runner.run(Job(work, dialog.show_all, fail, dialog.show_some))
        dialog.open()

    def close(self) -> None:
        """End the work."""
        self._runner.close()

    def _take(self, plan: Plan) -> None:
        self._session.planner.take_week(plan)
