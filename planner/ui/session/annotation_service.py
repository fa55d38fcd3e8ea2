"""What stands beside a plan that is there: what targets cost, what is tightest, why a meal.

Worked out once the plan rests; an answer that is late is dropped.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from planner.application.annotations import Annotations
from planner.application.cancellation import Ticket
from planner.ui.background.tasks import Job, Runner

if TYPE_CHECKING:
    from planner.application.context import PlanningContext
    from planner.domain.plan.plan import Plan
    from solver import Place

REST_MS = 400
"""So long a plan rests before anything is worked out about it."""


class AnnotationService(QObject):
    """One lane for the plan, one for the meal that is selected."""

    told = Signal(object)
    """A Beside, for the plan on the screen."""
    lost = Signal(object, str)
    """(place, what the day would lose without the meal's chief food)"""

    def __init__(self, busy: Callable[[], bool], parent: QObject | None = None) -> None:
        """Make the service; `busy` says whether a plan is still being worked out."""
        super().__init__(parent)
        self._busy, self._plans, self._meals = busy, Runner(self), Runner(self)
        self._soon, self._then = QTimer(self), QTimer(self)
        for timer, start in ((self._soon, self._start), (self._then, self._start_meal)):
            timer.setInterval(REST_MS)
            timer.setSingleShot(True)
            timer.timeout.connect(start)
        self._plan: Plan | None = None
        self._context: PlanningContext | None = None
        self._place: Place | None = None

    @property
    def busy(self) -> bool:
        """Return whether something is being worked out or about to be."""
        timers = self._soon.isActive() or self._then.isActive()
        return timers or self._plans.busy or self._meals.busy

    def follow(self, plan: Plan, context: PlanningContext) -> None:
        """Work out what stands beside a plan."""
        self._plan, self._context = plan, context
        self._plans.cancel()
        self._soon.start()
        if self._place is not None:
            self.ask(self._place)

    def ask(self, place: Place) -> None:
        """Work out what the day would lose without the chief food of a meal."""
        self._place = place
        self._meals.cancel()
        self._then.start()

    def close(self) -> None:
        """Stop, and wait for the threads to end."""
        self._soon.stop()
        self._then.stop()
        self._plans.close()
        self._meals.close()

    def _start(self) -> None:
        plan, context = self._plan, self._context
        if plan is None or context is None:
            return
        if self._busy():
            self._soon.start()
            return

        def work(ticket: Ticket) -> Annotations:
            from planner.application.annotation_tasks import annotations_of

            return annotations_of(plan, context, lambda: ticket.cancelled)

        self._plans.run(Job(work, self.told.emit, lambda _: None))

    def _start_meal(self) -> None:
        plan, context, place = self._plan, self._context, self._place
        if plan is None or context is None or place is None:
            return
        if self._busy() or self._plans.busy or self._soon.isActive():
            self._then.start()
            return

        def work(_: Ticket) -> str:
            from planner.application.annotation_tasks import loss_without_main_food

            return loss_without_main_food(plan, place, context)

        self._meals.run(Job(work, lambda said: self.lost.emit(place, said), lambda _: None))
