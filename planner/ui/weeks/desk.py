"""Looks for other weeks off the window's thread, and puts the one that is taken in place."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from planner.ui.language import told
from planner.ui.session import Session
from planner.ui.work import Job, Runner, Ticket

if TYPE_CHECKING:
    from planner.domain.plan import Plan

    from .dialog import WeeksDialog
    from .making import WeekOffer


class WeeksDesk(QObject):
    """One look at a time; closing the dialog ends it."""

    def __init__(self, session: Session, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._window, self._runner = session, window, Runner(self)
        self.dialog: WeeksDialog | None = None

    def open(self) -> None:
        """Show other weeks as they are found."""
        from .dialog import WeeksDialog

        plan, kit = self._session.plan, self._session.kit
        if plan is None or kit is None:
            return
        kit = replace(kit, pantry=self._session.home.pantry)
        dialog = WeeksDialog(plan, self._window)
        dialog.taken.connect(self._take)
        dialog.finished.connect(lambda _: self._runner.cancel())
        self.dialog = dialog

        def work(ticket: Ticket) -> tuple[WeekOffer, ...]:
            from .making import other_weeks

            return other_weeks(kit, plan, ticket)

        def fail(error: Exception) -> None:
            dialog.show_failure(told(error).splitlines()[0])

        self._runner.run(Job(work, dialog.show_all, fail, dialog.show_some))
        dialog.open()

    def close(self) -> None:
        """End the work."""
        self._runner.close()

    def _take(self, plan: Plan) -> None:
        self._session.take_week(plan)
