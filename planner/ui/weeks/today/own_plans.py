"""The plans of a person by date: those that are open at once, kept ones once a worker read them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from planner.ui.background.tasks import Job, Runner
from planner.ui.locale import error_text
from planner.ui.session.session import Session

if TYPE_CHECKING:
    from datetime import date

    from planner.application.calendar import HeldPlan
    from planner.application.cancellation import Ticket
    from planner.application.today.plan_for_date import PlanDay
    from planner.domain.plan.plan import Plan

    Held = dict[date, HeldPlan | None]


class OwnPlans(QObject):
    """Remembers which kept plan holds on a date until other weeks are kept."""

    changed = Signal()
    """The kept plan of a date was read"""
    failed = Signal(str, bool)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._runner = session, Runner(self)
        self._held: Held = {}
        self._fresh: set[date] = set()
        session.calendar.changed.connect(self._read_anew)
        session.ready.connect(self._read_anew)

    @property
    def open_plans(self) -> tuple[Plan, ...]:
        """Return the plans of one's own that are open, the one on the screen first."""
        document = self._session.document
        shown = (document.plan,) if document.past or not document.guest else ()
        own = (document.own.plan,) if document.own else ()
        return tuple(plan for plan in (*shown, *own) if plan is not None)

    def on(self, day: date) -> PlanDay | None:
        """Return the plan that a date belongs to, as far as it is known; None if there is none."""
        from planner.application.today.plan_for_date import plan_for_date

        return plan_for_date(day, *self.open_plans, held_on=self._held.get)

    def want(self, days: Iterable[date]) -> None:
        """Read the kept plans of dates that no open plan has, if they are not known."""
        wanted = tuple(day for day in days if day not in self._fresh and not self._is_open(day))
        context, weeks = self._session.context, self._session.calendar.weeks
        if not wanted or context is None or weeks is None:
            return

        def work(ticket: Ticket) -> Held:
            from planner.application.calendar import plan_on

            found: Held = {}
            for day in wanted:
                if not ticket.cancelled:
                    found[day] = plan_on(day, weeks.week, context.catalogue, context.care)
            return found

        self._runner.run(Job(work, self._take, self._fail))

    @property
    def busy(self) -> bool:
        """Return whether a kept plan is being read."""
        return self._runner.busy

    def _is_open(self, day: date) -> bool:
        from planner.application.today.plan_for_date import plan_for_date

        return plan_for_date(day, *self.open_plans) is not None

    def _take(self, found: Held) -> None:
        before = {day: self._held.get(day) for day in found}
        self._held.update(found)
        self._fresh.update(found)
        if before != found:
            self.changed.emit()

    def _fail(self, error: Exception) -> None:
        self.failed.emit(error_text(error), True)

    def _read_anew(self) -> None:
        """Have dates read again when they are asked for; what was read counts until then."""
        if self._fresh:
            self._fresh.clear()
            self.changed.emit()
