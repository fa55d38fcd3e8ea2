"""What the window begins with: a file that was given, the week that was kept, or a new one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from planner.ui.locale import error_cause, error_text

from .household import Household
from .planning_service import PlanningService

if TYPE_CHECKING:
    from planner.application.views.snapshot import StartupSnapshot


class Startup(QObject):
    """Opens what there is once the tables are read; says where a week has to be planned."""

    nothing = Signal()
    """There is nothing to open"""
    lost = Signal(str, bool)
    """(why something cannot be opened, whether it was the kept week)"""

    def __init__(
        self,
        planning: PlanningService,
        household: Household | None,
        file: Path | None,
        parent: QObject | None = None,
    ) -> None:
        """Make it.

        Args:
            planning: Reads a plan off the window's thread.
            household: Whose weeks are kept; None where none are.
            file: A plan to open first.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self._planning, self._household, self._file = planning, household, file
        self._path: Path | None = None

    def snapshot(self) -> StartupSnapshot | None:
        """The week of the last time, to be looked at before the tables are read."""
        if self._file is not None or self._household is None:
            return None
        from .snapshot.file import read_snapshot

        snapshot = read_snapshot(self._household.kept)
        # One of several is named in theirs; another can only be left over from before.
        return snapshot if snapshot and bool(snapshot.name) == self._household.several else None

    def open(self) -> None:
        """Begin to read the file or the kept week; a plan arrives, or a signal tells."""
        household = self._household
        if self._file is not None:
            self._path = self._file
            self._planning.reopen(self._file, self._not_opened)
        elif household is not None and (week := household.week).exists():
            self._planning.reopen(week, lambda error: self._not_kept(week, error))
        else:
            self.nothing.emit()

    def take_path(self) -> Path | None:
        """The file of the plan that has just come, once; None where it has none."""
        path, self._path = self._path, None
        return path

    def _not_kept(self, week: Path, error: Exception) -> None:
        """What was kept cannot be read: put it aside and say so."""
        from planner.store.errors import StoreError
        from planner.store.quarantine import quarantine

        try:
            aside = quarantine(week)
            words = self.tr("{why} It is kept as {aside}; here is a new week.")
            lost = words.format(why=error_cause(error), aside=aside.name)
        except StoreError as failure:
            lost = error_text(failure)
        self.lost.emit(lost, True)

    def _not_opened(self, error: Exception) -> None:
        """The file given at the start is no plan: say so."""
        self._path = None
        self.lost.emit(error_text(error), False)
