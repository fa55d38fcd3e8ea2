"""Asks for explanations once a plan rests, off the window's thread; late answers are dropped."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from planner.application.cancellation import Ticket
from planner.ui.background.tasks import Job, Runner

if TYPE_CHECKING:
    from planner.application.context import PlanningContext
    from planner.domain.explain import Explanation
    from planner.domain.plan.plan import Plan

_REST_MS = 250
_KEPT = 8


class ExplanationService(QObject):
    """Follows the plan on the screen; the same trouble is explained once."""

    told = Signal(object)
    """An Explanation, growing; None when nothing is missed."""
    looking = Signal()
    """Something is missed, and why is being worked out."""

    def __init__(self, busy: Callable[[], bool], parent: QObject | None = None) -> None:
        """Make the service; `busy` says whether a plan is still being worked out."""
        super().__init__(parent)
        self._busy, self._lane = busy, Runner(self)
        self._soon = QTimer(self, interval=_REST_MS, singleShot=True)
        self._soon.timeout.connect(self._start)
        self._plan: Plan | None = None
        self._context: PlanningContext | None = None
        self._key: object = None
        self._known: list[tuple[object, Explanation]] = []

    @property
    def busy(self) -> bool:
        """Return whether an explanation is being worked out or about to be."""
        return self._lane.busy or self._soon.isActive()

    def follow(self, plan: Plan, context: PlanningContext) -> None:
        """Explain what a plan misses, unless that has been explained or is being."""
        from planner.domain.explain import missed_sides

        missed = frozenset(missed_sides(plan, context.catalogue))
        held = plan.locked, plan.empty, frozenset(plan.meals)
        key = (plan.profile, plan.targets, plan.days, plan.start, *held, missed, id(context))
        self._plan, self._context = plan, context
        if key == self._key:
            return
        self._key = key
        self._lane.cancel()
        self._soon.stop()
        known = next((told for other, told in self._known if other == key), None)
        if known is not None:
            self.told.emit(known)
        elif missed:
            self.looking.emit()
            self._soon.start()
        else:
            self.told.emit(None)

    def close(self) -> None:
        """Stop, and wait for the thread to end."""
        self._soon.stop()
        self._lane.close()

    def _start(self) -> None:
        plan, context = self._plan, self._context
        if plan is None or context is None:
            return
        if self._busy():
            self._soon.start()
            return

        def work(ticket: Ticket) -> Explanation:
            from planner.domain.explain import explain

            catalogue, care = context.catalogue, context.care
            return explain(plan, catalogue, care, lambda: ticket.cancelled, ticket.report)

        self._lane.run(Job(work, self._keep, self._fail, self.told.emit))

    def _keep(self, told: Explanation) -> None:
        """Undo comes back to the same trouble: it need not be worked out again."""
        self._known = [(self._key, told), *self._known][:_KEPT]
        self.told.emit(told)

    def _fail(self, _: Exception) -> None:
        """Tell that there is no explanation; the line of status still says what is missed."""
        self._key = None
        self.told.emit(None)
