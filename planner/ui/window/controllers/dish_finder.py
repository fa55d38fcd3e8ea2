"""Has dishes read, found and placed off the window's thread."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from planner.application.cancellation import Ticket
from planner.ui.background.tasks import Job, Runner
from planner.ui.locale import error_text, language
from planner.ui.session.session import Session

if TYPE_CHECKING:
    from planner.application.context import PlanningContext
    from planner.application.dishes.entries import DishEntry
    from planner.application.dishes.placing import Placement
    from planner.application.dishes.search import DishIndex, DishQuery, Found
    from planner.domain.plan.plan import Plan
    from solver import Place


class DishFinder(QObject):
    """Two lanes: one finds dishes (a new question overtakes the old), one places them."""

    found = Signal(object)
    """Found"""
    placed = Signal(object)
    """Placement, of the plan on the screen"""
    failed = Signal(str)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._search, self._places = Runner(self), Runner(self)
        self._index: DishIndex | None = None
        self._key: tuple[object, ...] = ()
        self._query: DishQuery | None = None

    @property
    def index(self) -> DishIndex | None:
        """Return the dishes as they were read last; None before."""
        return self._index

    @property
    def busy(self) -> bool:
        """Return whether an answer is awaited."""
        return self._search.busy or self._places.busy

    def ask(self, query: DishQuery) -> None:
        """Find dishes; those of another person, diet or table are read first."""
        plan, context = self._session.plan, self._session.context
        if plan is None or context is None:
            return
        self._query = query
        key, known = self._key_of(plan, context, query), self._index
        kept = known if key == self._key else None
        spoken = language()

        def work(ticket: Ticket) -> tuple[DishIndex, Found]:
            from foods import Diet
            from planner.application.dishes.entries import dish_shelf
            from planner.application.dishes.search import DishIndex

            style = Diet(query.style) if query.style else None
            index = kept or DishIndex(dish_shelf(context, plan, style, ticket), spoken)
            return index, index.find(query, ticket)

        def hand_on(answer: tuple[DishIndex, Found]) -> None:
            self._index, self._key = answer[0], key
            self.found.emit(answer[1])

        self._search.run(Job(work, hand_on, self._fail))

    def renew(self) -> None:
        """Ask the last question again: the person, a rating or a table may be another."""
        if self._query is not None:
            self.ask(self._query)

    def place(self, entry: DishEntry, place: Place) -> None:
        """Work out in which portions a dish stands at a place."""
        plan, context = self._session.plan, self._session.planning.stocked()
        if plan is None or context is None:
            return

        def work(ticket: Ticket) -> Placement:
            from planner.application.dishes.placing import place_dish

            return place_dish(context, plan, place, entry, ticket)

        self._places.run(Job(work, self._hand_on, self._fail))

    def close(self) -> None:
        """End all work."""
        self._search.close()
        self._places.close()

    def _hand_on(self, placement: Placement) -> None:
        """Hand on what was worked out, unless the plan is another one by now."""
        if placement.plan is self._session.plan:
            self.placed.emit(placement)
        else:
            self.failed.emit(self.tr("The week has changed meanwhile. Choose the day again."))

    def _key_of(self, plan: Plan, context: PlanningContext, query: DishQuery) -> tuple[object, ...]:
        """Return all that the dishes of a person depend on."""
        profile = plan.profile
        ratings = replace(profile.wishes, learnt={})
        return (
            context,
            query.style,
            profile.diet,
            profile.meals,
            profile.kitchen,
            profile.care,
            profile.person,
            ratings,
            plan.targets,
            plan.start.month if plan.start else None,
            language(),
        )

    def _fail(self, error: Exception) -> None:
        self.failed.emit(error_text(error).splitlines()[0])
