"""Asks for plans and hands the answers on. The heavy modules are imported by its worker."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from planner.application.cancellation import Ticket
from planner.ui.background.tasks import Job, Runner
from planner.ui.locale import error_text, language

if TYPE_CHECKING:
    from foods import Catalogue
    from planner.application.context import PlanningContext
    from planner.application.dishes.offer import MealOffer
    from planner.application.task_types import PlanningTasks
    from planner.domain.person.profile import Profile
    from planner.domain.plan.plan import Plan
    from planner.domain.planning.to_solver import Past
    from planner.domain.planning.what_is_over import Over
    from planner.domain.shopping.pantry import Pantry
    from planner.store.own.places import OwnPlaces
    from solver import Place

    from .document import UndoStep

_SETTLE_MS = 90
T = TypeVar("T")

if TYPE_CHECKING:
    PlanTask = Callable[[PlanningTasks, PlanningContext, Ticket], Plan]
    """Works a plan out, or reads one, on the worker's thread"""


class PlanningService(QObject):
    """One lane for plans (a new wish overtakes the old one), one for alternatives."""

    ready = Signal(object)
    """The tables are loaded: a PlanningContext."""
    warmed = Signal()
    """What other screens need is imported"""
    rebuilt = Signal(object, object)
    """The tables changed: (PlanningContext, the plan judged by them)"""
    arrived = Signal(object, object)
    """(plan, the UndoStep it answers; None where a week begins a history)"""
    offered = Signal(object, object)
    """(place, alternatives)"""
    least_found = Signal(object, object)
    """(plan that is over its budget, sentences on the least it could cost)"""
    failed = Signal(str)
    busy_changed = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.context: PlanningContext | None = None
        self._plans, self._offers, self._tables = Runner(self), Runner(self), Runner(self)
        self._costs = Runner(self)
        self._plans.busy_changed.connect(self.busy_changed)
        self._soon = QTimer(self, interval=_SETTLE_MS, singleShot=True)
        self._soon.timeout.connect(self._start)
        self._wish: Callable[[], None] | None = None
        self.at_home: Callable[[], Pantry | None] = lambda: None
        self.past: Callable[[Catalogue], Past | None] = lambda _: None
        """Gives what tells the meals before a date, from the weeks that are kept"""
        self.over: Callable[[], Callable[[], Over] | None] = lambda: None
        """Gives what tells which meals are over: days past, and what something was said of"""
        self.over_now: Callable[[], Over | None] = lambda: None
        """Tells the same from memory, for the window's thread: it reads no file"""

    @property
    def busy(self) -> bool:
        """Return whether a plan is being worked out or about to be."""
        return self._plans.busy or self._soon.isActive()

    def load(self, places: Callable[[], OwnPlaces] | None = None) -> None:
        """Import what is heavy and read the tables, one's own among them."""
        spoken = language()

        # Imported here and not above: the worker shall pay for it, after the first paint.
        def work(_: Ticket) -> PlanningContext:
            from planner.application.context import load_context
            from planner.ui.locale.window_texts import WINDOW_TEXTS

            return load_context(places() if places else None, spoken, WINDOW_TEXTS)

        self._plans.run(Job(work, self._loaded, self._fail))

    def warm(self) -> None:
        """Import what other screens need, so that opening them takes no time."""

        def work(_: Ticket) -> None:
            from planner.ui.background.warm_up import warm_screens
            from planner.ui.session.registries import check_registries

            warm_screens()
            check_registries()

        self._tables.run(Job(work, lambda _: self.warmed.emit(), self._fail))

    def rebuild(self, plan: Plan, places: Callable[[], OwnPlaces] | None) -> None:
        """Read one's own foods again, and speak the language of now."""
        context, spoken = self.context, language()
        if context is None:
            return

        def work(_: Ticket) -> tuple[PlanningContext, Plan]:
            from planner.application.context import rebuilt_context
            from planner.application.views.week import read_ahead

            renewed, judged = rebuilt_context(context, plan, places() if places else None, spoken)
            read_ahead(judged, renewed.meals)
            return renewed, judged

        self._tables.run(Job(work, lambda done: self.rebuilt.emit(*done), self._fail))

    def plan_first_week(self, profile: Profile, start: date) -> None:
        """Plan for a profile from nothing."""
        self._run(lambda tasks, context, t: tasks.plan_first_week(context, profile, start, t), None)

    def fetch(
        self,
        ask: PlanTask,
        done: Callable[[Plan], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Have a plan worked out or read that is not for the one on the screen.

        Args:
            ask: Given the tasks, the tables and a ticket, gives the plan.
            done: Called with it, unless a newer wish overtook it.
            failed: Called with what went wrong; it is told by default.
        """
        self._run(ask, None, failed, done)

    def read(
        self,
        ask: Callable[[PlanningTasks, PlanningContext], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Have files read in the lane of plans; a newer wish overtakes.

        Args:
            ask: Given the tasks and the tables, reads them on the worker's thread.
            done: Called with what was read.
            failed: Called with what went wrong.
        """
        context = self.stocked()
        if context is None:
            return
        self._soon.stop()

        def work(_: Ticket) -> T:
            from planner.application import planning_tasks

            return ask(planning_tasks, context)

        self._plans.run(Job(work, done, failed))

    def work_out(
        self,
        ask: Callable[[PlanningContext, Ticket], T],
        done: Callable[[T], None],
    ) -> None:
        """Have something about plans worked out in their lane; a newer wish overtakes.

        Args:
            ask: Given the tables with what is at home, and a ticket that can be cancelled.
            done: Called with the answer, unless it was overtaken.
        """
        context = self.stocked()
        if context is not None:
            self._soon.stop()
            self._plans.run(Job(lambda ticket: ask(context, ticket), done, self._fail))

    def plan_another_week(self, plan: Plan, step: UndoStep) -> None:
        """Plan anew what is not locked, with another seed."""
        self._run(lambda tasks, context, t: tasks.plan_another_week(context, plan, t), step)

    def replan_around_locked(self, plan: Plan, step: UndoStep) -> None:
        """Plan anew what is not locked, with the same seed, under changed wishes."""
        self._run(lambda tasks, context, t: tasks.replan_around_locked(context, plan, t), step)

    def fill_empty_places(self, plan: Plan, step: UndoStep) -> None:
        """Plan what is empty; the rest stays."""
        self._run(lambda tasks, context, t: tasks.fill_empty_places(context, plan, t), step)

    def fill_in_time(self, plan: Plan, day: int, step: UndoStep) -> None:
        """Plan what is empty within the minutes there are; other meals of a day may make room."""
        self._run(lambda tasks, context, t: tasks.fill_in_time(context, plan, day, t), step)

    def replan_day(self, plan: Plan, day: int, step: UndoStep, only: Place | None = None) -> None:
        """Plan one day anew, or one of its meals."""
        self._run(lambda tasks, context, t: tasks.replan_day(context, plan, day, only, t), step)

    def replan_day_first(self, plan: Plan, day: int, step: UndoStep) -> None:
        """Follow changed wishes: the day on the screen first, then the week."""
        self._wish = lambda: self._run(
            lambda tasks, context, t: tasks.replan_day_first(context, plan, day, t), step
        )
        self._plans.cancel()
        self._soon.start()

    def find_alternatives(
        self, plan: Plan, place: Place, kinds: frozenset[str] = frozenset()
    ) -> None:
        """Look for other meals for a place, of the kinds that are wanted there."""
        context = self.stocked()
        if context is None:
            return

        def work(ticket: Ticket) -> tuple[MealOffer, ...]:
            from planner.application import planning_tasks

            return planning_tasks.find_alternatives(context, plan, place, ticket, kinds)

        def hand_on(found: tuple[MealOffer, ...]) -> None:
            self.offered.emit(place, found)

        self._offers.run(Job(work, hand_on, self._fail, hand_on))

    def find_least_cost(self, plan: Plan) -> None:
        """Look for the least that a plan could cost, where it is over its budget."""
        context = self.context
        if context is None or plan.profile.wishes.budget_usd is None:
            self._costs.cancel()
            return

        def work(ticket: Ticket) -> tuple[str, ...]:
            from planner.application import planning_tasks

            return planning_tasks.least_cost_sentences(context, plan, ticket)

        def hand_on(sentences: tuple[str, ...]) -> None:
            if sentences:
                self.least_found.emit(plan, sentences)

        self._costs.run(Job(work, hand_on, self._fail))

    def stop(self) -> None:
        """Want no plan any more; what is on the screen stays."""
        about_to = self._soon.isActive()
        self._soon.stop()
        self._plans.cancel()
        self._costs.cancel()
        if about_to and not self._plans.busy:
            self.busy_changed.emit(False)

    def close(self) -> None:
        """Stop, and wait for the threads to end."""
        self._soon.stop()
        self._plans.close()
        self._offers.close()
        self._costs.close()
        self._tables.close()

    def _start(self) -> None:
        if self._wish is not None:
            self._wish()

    def _run(
        self,
        ask: PlanTask,
        step: UndoStep | None,
        failed: Callable[[Exception], None] | None = None,
        done: Callable[[Plan], None] | None = None,
    ) -> None:
        context = self.stocked()
        if context is None:
            return
        self._soon.stop()

        def work(ticket: Ticket) -> Plan:
            from planner.application import planning_tasks
            from planner.application.views.week import read_ahead

            plan = ask(planning_tasks, context, ticket)
            read_ahead(plan, context.meals)
            return plan

        def hand_on(plan: Plan) -> None:
            self.arrived.emit(plan, step)

        if done is not None:
            self._plans.run(Job(work, done, failed or self._fail))
        else:
            self._plans.run(Job(work, hand_on, failed or self._fail, hand_on))

    def stocked(self) -> PlanningContext | None:
        """Return the tables, with what is at home just now and what was eaten before."""
        context = self.context
        if context is None:
            return None
        past = self.past(context.catalogue)
        return replace(context, pantry=self.at_home(), past=past, over=self.over())

    def _loaded(self, context: PlanningContext) -> None:
        self.context = context
        self.ready.emit(context)

    def _fail(self, error: Exception) -> None:
        self.failed.emit(error_text(error).splitlines()[0])
