"""The household's one list beside the plan on the screen, read and written off its thread."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from planner.ui.background.tasks import Job, Runner
from planner.ui.locale import error_text
from planner.ui.messages.once_kept import OnceKept
from planner.ui.messages.write_lane import WriteLane

if TYPE_CHECKING:
    from planner.application.cancellation import Ticket
    from planner.domain.plan.plan import Plan
    from planner.domain.plan.shopping_choices import ShoppingChoices
    from planner.domain.shopping.needs import MealsSaid
    from planner.domain.shopping.table_shopping import TableShopping
    from planner.ui.messages.unsaved import Unsaved
    from planner.ui.session.document import Document
    from planner.ui.session.household import Household
    from planner.ui.session.page_controllers import PageControllers
    from planner.ui.session.planning_service import PlanningService

_SHARED_AFTER_MS = 400


class TableList(QObject):
    """Knows the plans of the others for the dates on the screen; shares what is ticked.

    The list belongs to the household: what is decided about it on one person's board is written
    into the weeks of the others, so that it is the same on theirs.
    """

    changed = Signal()
    """The plans of the others were read"""
    failed = Signal(str)

    def __init__(
        self,
        document: Document,
        planning: PlanningService,
        household: Household | None,
        controllers: PageControllers,
        unsaved: Unsaved,
        parent: QObject | None = None,
    ) -> None:
        """Read nothing yet.

        Args:
            document: Whose plan is on the screen.
            planning: Has the tables.
            household: Whose people eat together; None where nothing is kept.
            controllers: Have what was eaten.
            unsaved: Puts down what could not be written.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self._document, self._planning = document, planning
        self._household, self._controllers = household, controllers
        self._reading = Runner(self)
        self.lane = WriteLane(unsaved, "table", lambda: self.tr("the weeks of the table"), self)
        """Where everything is written that changes the weeks of the others"""
        self._once_shared = OnceKept(lambda: (self,), self)
        self._shopping: TableShopping | None = None
        self._read_for: tuple[object, ...] = ()
        self._shared: ShoppingChoices | None = None
        self._soon = QTimer(self, interval=_SHARED_AFTER_MS, singleShot=True)
        self._soon.timeout.connect(self._share)
        document.changed.connect(self._plan_changed)
        if household is not None:
            household.changed.connect(self.read_again)
            household.removed_meals.connect(self.leave)

    def of(self, plan: Plan) -> TableShopping | None:
        """Return what the list is made of with the plan on the screen in it.

        None where one alone eats from the list, or as long as the others are not read:
        `changed` tells when they are.
        """
        household = self._household
        if household is None or not household.several or self._document.guest:
            return None
        current = household.current
        if current is None:
            return None
        key = (current.id, plan.start, plan.days)
        if self._read_for[:3] != key or self._read_for[3] is not plan.meals:
            self._read(plan, current.id, (*key, plan.meals))
        shopping = self._shopping
        if shopping is None or shopping.person != current.id or not shopping.fits(plan):
            return None
        return shopping.with_plan(plan, self._said(plan))

    def read_again(self) -> None:
        """Have the others read again when the list is next wanted."""
        self._read_for, self._shopping = (), None
        self.changed.emit()

    def discard_waiting(self) -> None:
        """Write nothing of what waits to be written: all that is kept is erased."""
        self._soon.stop()
        self._once_shared.forget()
        self.lane.forget()
        self._read_for, self._shopping, self._shared = (), None, None

    def leave(self) -> None:
        """Write what is still to be shared: another person comes."""
        self.flush()
        self._reading.finish()
        self._read_for, self._shopping, self._shared = (), None, None

    def flush(self) -> None:
        """Write what is still to be shared, and wait for it."""
        self._share_now()
        self.lane.finish()

    def close(self) -> None:
        """Write what is still to be shared, and end."""
        self._once_shared.forget()
        self.flush()
        self._reading.close()

    @property
    def at_rest(self) -> bool:
        """Return whether nothing is to be shared; what the disk refused is marked unsaved."""
        return not self._soon.isActive() and self.lane.at_rest

    def begin_keeping(self) -> None:
        """Begin to write what is still to be shared."""
        self._share_now()
        self.lane.begin_keeping()

    def once_shared(self, act: Callable[[], None]) -> None:
        """Do something once what was ticked is in the weeks of the others, or is refused there."""
        self._once_shared.do(act)

    def _said(self, plan: Plan) -> MealsSaid | None:
        from planner.domain.diary import meals_said

        eaten = self._controllers.eaten
        return meals_said(plan, eaten.record) if eaten is not None and eaten.ready else None

    def _read(self, plan: Plan, person: str, key: tuple[object, ...]) -> None:
        household, context = self._household, self._planning.context
        if household is None or context is None:
            return
        self._read_for = key
        kept, catalogue, care = household.kept, context.catalogue, context.care

        def work(_: Ticket) -> TableShopping | None:
            from planner.application.table_list import read_shopping

            return read_shopping(kept, catalogue, care, plan, person)

        self._reading.run(Job(work, self._take, self._fail))

    def _take(self, shopping: TableShopping | None) -> None:
        self._shopping = shopping
        plan = self._document.plan
        self._shared = _decided(plan) if plan is not None and shopping is not None else None
        self.changed.emit()

    def _plan_changed(self) -> None:
        plan, shopping = self._document.plan, self._shopping
        if plan is None or shopping is None or self._document.guest or not shopping.fits(plan):
            self._shared = None
            return
        choices = _decided(plan)
        before, self._shared = self._shared, choices
        if before is not None and before != choices:
            self._soon.start()

    def _share_now(self) -> None:
        if self._soon.isActive():
            self._soon.stop()
            self._share()

    def _share(self) -> None:
        """Write what was decided into the weeks of the others, whoever they are by then."""
        household, context = self._household, self._planning.context
        plan, shopping = self._document.plan, self._shopping
        if household is None or context is None or plan is None or shopping is None:
            return
        person, catalogue, care = shopping.person, context.catalogue, context.care
        start, days, choices = plan.start, plan.days, plan.shopping

        def work() -> None:
            from planner.application.table_list import share_choices

            weeks = {key: week for key, week in household.weeks().items() if key != person}
            share_choices(weeks, start, days, choices, catalogue, care)

        self.lane.put(work, refused=self._fail)

    def _fail(self, error: Exception) -> None:
        self.failed.emit(error_text(error))


def _decided(plan: Plan) -> ShoppingChoices:
    """Return what of a plan's choices belongs to the household's list."""
    return replace(plan.shopping, eaters=(), seen=None)
