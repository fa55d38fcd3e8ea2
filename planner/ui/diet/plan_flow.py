"""From what is eaten to a plan: search with progress, then what would change, then the week."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from .changes_dialog import ChangesDialog
from .controller import DietController

if TYPE_CHECKING:
    from planner.domain.diet import Fewest
    from planner.domain.plan.plan import Plan


class PlanFlow(QObject):
    """One dialog from the question to the answer; closing it stops the search."""

    taken = Signal(object)
    """A Fewest"""

    def __init__(self, controller: DietController, page: QWidget) -> None:
        super().__init__(page)
        self._controller, self._page = controller, page
        self.dialog: ChangesDialog | None = None
        self._waits: Plan | None = None
        controller.planned.connect(self._show)
        controller.progressed.connect(self._progress)
        controller.failed.connect(self._fail)
        controller.equipped.connect(self._go_on)

    def begin(self, blank: Plan, first: Callable[[], bool] = bool) -> None:
        """Ask for the fewest changes.

        Args:
            blank: The days to plan.
            first: What has to be done before; whether the tables have to be waited for.
        """
        dialog = ChangesDialog(self._controller.look(blank), self._controller.diet.days, self._page)
        dialog.accepted.connect(lambda: self._take(dialog))
        dialog.rejected.connect(self._controller.stop)
        self.dialog = dialog
        dialog.open()
        self._waits = blank if first() else None
        if self._waits is None:
            self._controller.plan_from(blank)

    def _go_on(self) -> None:
        """Plan once the foods that were kept are in the tables."""
        blank, self._waits = self._waits, None
        if blank is not None and self.dialog is not None and self.dialog.isVisible():
            self._controller.plan_from(blank)

    def _show(self, found: Fewest) -> None:
        if self.dialog is not None and self.dialog.isVisible():
            self.dialog.show_found(found, self._controller.context)

    def _progress(self, tried: int) -> None:
        if self.dialog is not None:
            self.dialog.show_progress(tried)

    def _fail(self, why: str) -> None:
        self._waits = None
        if self.dialog is not None and self.dialog.isVisible():
            self.dialog.show_failure(why)

    def _take(self, dialog: ChangesDialog) -> None:
        if dialog.found is not None:
            self.taken.emit(dialog.found)
