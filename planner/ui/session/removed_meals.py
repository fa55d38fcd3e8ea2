"""Meals that an answer took out of the plan, as long as nothing has come in their place."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from planner.domain.plan.plan import Plan
    from solver import Place

    from .document import Document


class RemovedMeals(QObject):
    """Once planning rests, says how many places an answer left bare."""

    told = Signal(int)
    """How many places are bare because of an answer; 0 while they are being planned"""

    def __init__(
        self, document: Document, busy: Callable[[], bool], parent: QObject | None = None
    ) -> None:
        """Make it.

        Args:
            document: Whose plan is on the screen.
            busy: Whether a plan is still being worked out.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self._document, self._busy = document, busy
        self._left: frozenset[Place] = frozenset()
        self.count = 0
        """What was told last"""
        # Not at once: after an answer planning is about to begin.
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self._tell)
        document.changed.connect(self.look)

    def note(self, before: Plan, after: Plan) -> None:
        """Note that an answer turned one plan into another."""
        self._left = frozenset((self._left | before.meals.keys()) - after.meals.keys())

    def forget(self) -> None:
        """Forget the meals: another week comes, which no answer has touched."""
        self._left = frozenset()
        self.look()

    def look(self) -> None:
        """Look again: the plan has changed, or planning has begun or come to an end."""
        self._soon.start()

    def _tell(self) -> None:
        count = 0 if self._busy() else len(self._bare())
        if count != self.count:
            self.count = count
            self.told.emit(count)

    def _bare(self) -> frozenset[Place]:
        plan = self._document.plan
        if plan is None or not self._left:
            return frozenset()
        there = {(day, slot) for day in range(plan.days) for slot in plan.slots}
        return self._left & (there - plan.closed - plan.empty - plan.meals.keys())
