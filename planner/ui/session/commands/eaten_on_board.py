"""The plan on the screen counts what was really eaten, worked out off the window's thread."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from planner.ui.background.tasks import Job, Runner
from planner.ui.session.document import Document
from planner.ui.session.page_controllers import PageControllers
from planner.ui.session.planning_service import PlanningService

if TYPE_CHECKING:
    from planner.application.cancellation import Ticket
    from planner.domain.plan.plan import Plan
    from planner.domain.planning.what_is_over import Over


class EatenOnBoard(QObject):
    """Follows the record and the plan; what it changes is no step of the history.

    The record has its own steps: when one is undone, the plan follows it again.
    """

    def __init__(
        self,
        document: Document,
        planning: PlanningService,
        controllers: PageControllers,
        over: Callable[[], Callable[[], Over] | None],
        parent: QObject | None = None,
    ) -> None:
        """Follow nothing yet.

        Args:
            document: Whose plan is on the screen.
            planning: Has the tables.
            controllers: Have the record.
            over: Gives what tells what was said; None of somebody else's week.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self._document, self._planning, self._over = document, planning, over
        self._controllers = controllers
        self._runner = Runner(self)
        controllers.eaten_changed.connect(self.follow)
        document.changed.connect(self.follow)

    def follow(self) -> None:
        """Have the plan on the screen count what was eaten, if it does not yet."""
        plan, context, eaten = self._document.plan, self._planning.context, self._controllers.known
        if plan is None or context is None or eaten is None or not eaten.ready:
            return
        over = self._over() if plan.start is not None and not self._document.past else None
        known = over().with_eaten(plan) if over is not None else plan
        if known is plan:
            return

        def work(_: Ticket) -> Plan:
            from planner.application.views.week import read_ahead
            from planner.domain.planning.review import reviewed

            counted = reviewed(known, context.catalogue)
            read_ahead(counted, context.meals)
            return counted

        self._runner.run(Job(work, lambda counted: self._take(plan, counted), lambda _: None))

    def close(self) -> None:
        """End the work and wait for its thread."""
        self._runner.close()

    @property
    def at_rest(self) -> bool:
        """Return whether nothing is being worked out."""
        return not self._runner.busy

    def _take(self, plan: Plan, counted: Plan) -> None:
        if self._document.plan is plan:
            self._document.amend(counted)
