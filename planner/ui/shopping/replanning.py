"""Back from the shop: plan again with what was bought, or without what was not to be had."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from planner.ui.messages.notices import Notice, understood
from planner.ui.session.document import UndoStep
from planner.ui.session.session import Session

if TYPE_CHECKING:
    from planner.application.cancellation import Ticket
    from planner.application.context import PlanningContext
    from planner.domain.plan.plan import Plan
    from planner.domain.planning.shopped import Kitchen, Replanned
    from planner.domain.shopping.missing import Home
    from solver import Place

_KEY = "shopped"
_LATE = timedelta(minutes=90)
"""So long after its time a meal of today may still be planned again."""


class Replanning(QObject):
    """Each is one step that can be undone; a message says what changed."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session

    def without(self, names: Iterable[str]) -> None:
        """Change the meals for which these lines of the list are still to be bought."""
        names = tuple(names)
        plan = self._session.plan
        if plan is None or not names:
            return
        label = self.tr("The shop had no {n}").format(n=", ".join(names)[:40])

        def work(kitchen: Kitchen) -> Replanned:
            from planner.domain.planning.shopped import without_foods

            return without_foods(plan, names, kitchen)

        self._work(plan, label, work, lambda done: _without_words(done, names))

    def with_what_is_there(self) -> None:
        """Plan the meals from now on with what was bought."""
        plan = self._session.plan
        if plan is None:
            return
        free = self._free(plan)

        def work(kitchen: Kitchen) -> Replanned:
            from planner.domain.planning.shopped import from_what_is_there

            return from_what_is_there(plan, free, kitchen)

        self._work(plan, self.tr("Plan with what I bought"), work, _shopped_words)

    def _work(
        self,
        plan: Plan,
        label: str,
        work: Callable[[Kitchen], Replanned],
        words: Callable[[Replanned], Callable[[PlanningContext], str]],
    ) -> None:
        home = self._home(plan)

        def ask(context: PlanningContext, ticket: Ticket) -> Replanned:
            from planner.domain.planning.shopped import Kitchen

            return work(
                Kitchen(
                    context.catalogue,
                    context.care,
                    context.solver,
                    home,
                    context.effort,
                    lambda: ticket.cancelled,
                )
            )

        def done(replanned: Replanned) -> None:
            session = self._session
            if replanned.changed:
                after = session.planner.with_shopping(replanned.plan, begins=False)
                session.document.replace(after, UndoStep(label))
            if session.context is not None:
                text = words(replanned)(session.context)
                if session.table_list.of(plan) is not None:
                    text = _with_only_mine(text)
                session.notices.put(Notice(_KEY, text, (understood(),)))

        self._session.planning.work_out(ask, done)

    def _home(self, plan: Plan) -> Home:
        from planner.domain.diary import EatenRecord, meals_said
        from planner.domain.shopping.missing import Home

        session = self._session
        eaten = None if session.document.guest else session.controllers.eaten
        record = eaten.record if eaten else EatenRecord()
        return Home(session.home.pantry, meals_said(plan, record), self._today(plan))

    def _today(self, plan: Plan) -> int:
        if plan.start is None:
            return 0
        days = (self._session.clock.now().date() - plan.start).days
        return max(0, min(days, plan.days))

    def _free(self, plan: Plan) -> frozenset[Place]:
        """Return the places that are still to come and of which nothing was said."""
        from planner.domain import CareRules
        from planner.report.exports import times_of, usual_times

        home, now = self._home(plan), self._session.clock.now()
        said, times = (
            home.said.cooked | home.said.dropped,
            times_of(plan.profile, CareRules.load(), usual_times()),
        )
        return frozenset(
            (day, slot)
            for day in range(home.today, plan.days)
            for slot in plan.slots
            if (day, slot) not in said
            and (
                plan.start is None
                or datetime.combine(plan.start + timedelta(days=day), times[slot].at) + _LATE >= now
            )
        )


def _with_only_mine(text: str) -> str:
    from planner.domain.translatable import sentences, translatable

    only_mine = translatable(
        "Only the meals of the person on the screen were planned again; plan the table's week "
        "again for the others."
    )
    return sentences((text, only_mine))


def _without_words(done: Replanned, names: tuple[str, ...]) -> Callable[[PlanningContext], str]:
    def say(context: PlanningContext) -> str:
        from planner.domain.planning.shopped_words import without_words

        return without_words(done, names, context.catalogue)

    return say


def _shopped_words(done: Replanned) -> Callable[[PlanningContext], str]:
    def say(context: PlanningContext) -> str:
        from planner.domain.planning.shopped_words import shopped_words

        return shopped_words(done, context.catalogue)

    return say
