"""Betters the plan on the screen while nobody asks for anything; offers it, and no more."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from planner.application.cancellation import Ticket
from planner.ui.background.tasks import Job, Runner

from .document import Document, UndoStep
from .planning_service import PlanningService

if TYPE_CHECKING:
    from planner.domain.plan.plan import Plan
    from planner.domain.planning.background import Improvement

_REST_MS = 4000
"""So long nothing may change before the work begins."""

_NOT_FOUND = "not_found"
"""The status of a plan that misses a target which perhaps need not be missed."""

_WORTH = 0.002
"""A plan is offered when it is better by this share of its cost."""


@dataclass(frozen=True)
class Offer:
    """A better week.

    Attributes:
        plan: The week.
        gain: By how much it is better, as a share of the cost of the one on the screen.
        meals: How many meals differ from it.
        meets: Whether it meets every target, and the one on the screen does not.
    """

    plan: Plan
    gain: float
    meals: int
    meets: bool = False


@dataclass(frozen=True)
class Standing:
    """Where the work on the plan on the screen stands.

    Attributes:
        running: Whether it goes on.
        gap: How far the plan is from the best possible at most, as a share of its cost; None
            if not known yet.
        rounds: Rounds of search since something better was found.
        offer: A week worth taking instead.
        hunting: Whether a week that meets every target is looked for.
    """

    running: bool = False
    gap: float | None = None
    rounds: int = 0
    offer: Offer | None = None
    hunting: bool = False


class BackgroundImprovement(QObject):
    """Works on the plan on the screen while it rests, and says how far it is.

    The plan is never touched: a better one waits until the person takes it, as one step.
    Whatever else changes the plan ends the work and drops what was found.
    """

    changed = Signal()
    """How near the plan is, what is offered, or whether the work goes on."""

    def __init__(
        self, document: Document, planning: PlanningService, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._document, self._planning = document, planning
        self._runner = Runner(self)
        self._base: Plan | None = None
        self._base_cost = 0.0
        self._now: Improvement | None = None
        self._rest = QTimer(self, interval=_REST_MS, singleShot=True)
        self._rest.timeout.connect(self.start)
        document.changed.connect(self._plan_changed)
        planning.busy_changed.connect(self._planning_changed)

    @property
    def running(self) -> bool:
        """Return whether the work goes on."""
        return self._runner.busy

    @property
    def gap(self) -> float | None:
        """Return the gap of the plan shown to the best possible; None if not known yet."""
        # Beside a full week's the cost of one with empty places says nothing.
        if self._now is None or self._base is None or not self._base.is_full:
            return None
        return self._now.gap(self._base_cost)

    @property
    def standing(self) -> Standing:
        """Return the standing of the work, in one."""
        now, base = self._now, self._base
        hunting = base is not None and base.status.value == _NOT_FOUND
        if now is not None and now.plan is not base:
            hunting = hunting and now.plan.status.value == _NOT_FOUND
        rounds = 0 if now is None else now.rounds
        return Standing(self.running, self.gap, rounds, self.offer, hunting)

    @property
    def offer(self) -> Offer | None:
        """Return a week worth taking instead of the one on the screen."""
        now, base = self._now, self._base
        if now is None or base is None or now.plan is base:
            return None
        gain = (self._base_cost - now.cost) / max(1.0, abs(self._base_cost))
        places = base.meals.keys() | now.plan.meals.keys()
        differ = sum(base.meals.get(place) != now.plan.meals.get(place) for place in places)
        meets = base.status.misses and not now.plan.status.misses
        worth = gain >= _WORTH or meets
        return Offer(now.plan, gain, differ, meets) if worth and differ else None

    def start(self) -> None:
        """Begin with the plan on the screen, unless something is being planned."""
        plan, context = self._document.plan, self._planning.stocked()
        self._rest.stop()
        if self._document.past:  # it is over: nothing of it is to be better
            return
        if plan is None or context is None or not plan.meals or self._planning.busy:
            return
        if plan.status.misses and not plan.is_full:
            return  # a meal is missing: other days are not to make up for it
        self._base, self._now = plan, None

        def work(ticket: Ticket) -> None:
            from planner.application import planning_tasks

            planning_tasks.improve_plan(context, plan, ticket)

        self._runner.run(Job(work, lambda _: self.changed.emit(), self._failed, self._hear))
        self.changed.emit()

    def stop(self) -> None:
        """Work no more on this plan; what was found stays on offer."""
        self._rest.stop()
        self._runner.cancel()
        self.changed.emit()

    def use(self) -> None:
        """Take the better week, as one step; the work goes on from there."""
        offer, now = self.offer, self._now
        if offer is None or now is None or self._document.plan is not self._base:
            return
        self._base, self._base_cost = offer.plan, now.cost
        self._document.replace(offer.plan, UndoStep(self.tr("Use the better week")))

    def close(self) -> None:
        """End the work and wait for its thread."""
        self._rest.stop()
        self._runner.close()

    def _plan_changed(self) -> None:
        if self._document.plan is self._base and self._base is not None:
            self.changed.emit()
            return
        self._drop()
        self._rest.start()

    def _planning_changed(self, busy: bool) -> None:
        if busy:
            self._drop()
        else:
            self._rest.start()

    def _drop(self) -> None:
        self._rest.stop()
        self._runner.cancel()
        self._base = self._now = None
        self.changed.emit()

    def _hear(self, now: Improvement) -> None:
        if self._now is None:
            self._base_cost = now.cost
        self._now = now
        self.changed.emit()

    def _failed(self, _: Exception) -> None:
        """Tell nobody, for nobody asked for it; the fault is in the log."""
        self.changed.emit()
