"""Keep foods of USDA's library among one's own, off the window's thread, as a step to undo."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QUndoCommand

from planner.application.cancellation import Ticket
from planner.ui.background.tasks import Job, Runner
from planner.ui.messages.unsaved import is_of_the_disk

if TYPE_CHECKING:
    from foods import Catalogue
    from planner.store.own.library_foods import Entry, KeptLibraryFoods
    from planner.ui.messages.unsaved import Unsaved

_KEY = "library foods"


class LibraryKeeper(QObject):
    """A lane of its own: what was begun is never overtaken."""

    kept = Signal(object)
    """The OwnFoods that are on the disk now"""
    gone = Signal()
    """They are off it again"""
    failed = Signal(object)
    """Why not: an exception"""

    def __init__(self, path: Path, unsaved: Unsaved, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._path, self._unsaved = path, unsaved
        self._lane = Runner(self)
        self._next: list[Job[Any]] = []
        self._lane.busy_changed.connect(self._go_on)

    def keep(self, catalogue: Catalogue, entries: Sequence[Entry], step: KeepStep) -> None:
        """Write foods among one's own; `step` learns which."""

        def work(_: Ticket) -> KeptLibraryFoods:
            from planner.store.own.library_foods import keep_from_library

            return keep_from_library(self._path, catalogue, entries)

        def done(kept: KeptLibraryFoods) -> None:
            self._unsaved.written(_KEY)
            step.foods = tuple(one.food.id for one in kept.foods)
            if kept.faults:
                self.failed.emit(ValueError(kept.faults[0].problem.text))
            self.kept.emit(kept.foods)

        def again() -> None:
            self.keep(catalogue, entries, step)

        self._run(Job(work, done, lambda error: self._fail(error, again)))

    def let_go(self, catalogue: Catalogue, foods: Sequence[str]) -> None:
        """Take foods out of one's own again."""

        def work(_: Ticket) -> None:
            from planner.store.own.library_foods import let_go

            let_go(self._path, catalogue, foods)

        def done(_: None) -> None:
            self._unsaved.written(_KEY)
            self.gone.emit()

        def again() -> None:
            self.let_go(catalogue, foods)

        self._run(Job(work, done, lambda error: self._fail(error, again)))

    def close(self) -> None:
        """Let what was begun come to its end."""
        self._next.clear()
        self._lane.finish()

    def _fail(self, error: Exception, again: Callable[[], None]) -> None:
        if is_of_the_disk(error):
            what = QCoreApplication.translate("FoodController", "your own foods")
            self._unsaved.failed(_KEY, what, again, error)
        self.failed.emit(error)

    def _run(self, job: Job[Any]) -> None:
        if self._lane.busy:
            self._next.append(job)
        else:
            self._lane.run(job)

    def _go_on(self, busy: bool) -> None:
        if not busy and self._next:
            self._lane.run(self._next.pop(0))


class KeepStep(QUndoCommand):
    """Foods that became one's own, as one step."""

    def __init__(
        self, keeper: LibraryKeeper, catalogue: Catalogue, entries: Sequence[Entry], label: str
    ) -> None:
        super().__init__(label)
        self._keeper, self._catalogue, self._entries = keeper, catalogue, entries
        self.foods: tuple[str, ...] = ()

    def redo(self) -> None:
        """Write them among one's own."""
        self._keeper.keep(self._catalogue, self._entries, self)

    def undo(self) -> None:
        """Take out what came in by it, and no more."""
        self._keeper.let_go(self._catalogue, self.foods)
