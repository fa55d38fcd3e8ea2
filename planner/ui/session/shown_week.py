"""What the screens show of the plan, read anew when the plan changes."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from .document import Document

if TYPE_CHECKING:
    from foods import Meal
    from planner.application.context import PlanningContext
    from planner.application.views import WeekView
    from planner.domain.plan.plan import Plan
    from solver import Place

Follower = Callable[["Plan", "PlanningContext"], None]


class ShownWeek(QObject):
    """The view of the week, and what of it is another than before.

    Attributes:
        week: What the screens show; None before there is a plan or a picture of the last one.
    """

    shown = Signal(object, object)
    """(WeekView, places that changed)"""
    listed = Signal()
    """Only what was decided about the list has changed"""
    status_message = Signal(str, bool)
    """(message, whether it is trouble)"""

    def __init__(
        self,
        document: Document,
        context: Callable[[], PlanningContext | None],
        followers: Sequence[Follower],
        parent: QObject | None = None,
    ) -> None:
        """Show nothing yet.

        Args:
            document: Whose plan is shown.
            context: The tables, once they are loaded.
            followers: Work out more of each plan, once it is shown.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self._document, self._context, self._followers = document, context, followers
        self.week: WeekView | None = None
        self._meals: Mapping[Place, Meal] = {}
        self._before: Plan | None = None
        self._former: Plan | None = None

    def forget_former(self) -> None:
        """Forget the week before: another comes, which is not compared with it."""
        self._before = self._former = None

    def forget_meals(self) -> None:
        """Mark no meal of the next plan as another: the week is another."""
        self._meals = {}

    def read_anew(self) -> None:
        """Read the next plan whole, though only its list may be another."""
        self._former = None

    def show(self) -> None:
        """Show the plan of the document."""
        from planner.application.views.week import changed_places, is_shown_alike, read_week
        from planner.domain.plan.leftovers import lost_leftovers

        plan, context = self._document.plan, self._context()
        if plan is None or context is None:
            return
        former, self._former = self._former, plan
        if former is not None and is_shown_alike(former, plan):
            self.listed.emit()
            return
        changed = changed_places(self._meals, plan.meals) if self._meals else frozenset()
        self._meals, self.week = plan.meals, read_week(plan, context.meals)
        self.shown.emit(self.week, changed)
        for follow in self._followers:
            follow(plan, context)
        for sentence in lost_leftovers(self._before, plan) if self._before else ():
            self.status_message.emit(sentence, False)
        self._before = plan
