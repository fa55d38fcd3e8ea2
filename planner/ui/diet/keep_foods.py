"""Keep foods of USDA's library among one's own, off the window's thread, as a step to undo."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QUndoCommand

from planner.ui.messages.write_lane import WriteLane

if TYPE_CHECKING:
    from foods import Catalogue
    from planner.store.own.library_foods import Entry, KeptLibraryFoods
    from planner.ui.messages.unsaved import Unsaved

_KEY = "library foods"


def _what() -> str:
    return QCoreApplication.translate("FoodController", "your own foods")


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
        self._path = path
        self.lane = WriteLane(unsaved, _KEY, _what, self)

    def keep(self, catalogue: Catalogue, entries: Sequence[Entry], step: KeepStep) -> None:
        """Write foods among one's own; `step` learns which."""

        def work() -> KeptLibraryFoods:
            from planner.store.own.library_foods import keep_from_library

            return keep_from_library(self._path, catalogue, entries)

        def done(kept: KeptLibraryFoods) -> None:
            step.foods = tuple(one.food.id for one in kept.foods)
            if kept.faults:
                self.failed.emit(ValueError(kept.faults[0].problem.text))
            self.kept.emit(kept.foods)

        self.lane.put(work, done, self.failed.emit)

    def let_go(self, catalogue: Catalogue, step: KeepStep) -> None:
        """Take out of one's own again what came in by a step."""

        def work() -> None:
            from planner.store.own.library_foods import let_go

            let_go(self._path, catalogue, step.foods)

        self.lane.put(work, lambda _: self.gone.emit(), self.failed.emit)

    def close(self) -> None:
        """Write what waits to be written, and end."""
        self.lane.finish()


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
        self._keeper.let_go(self._catalogue, self)
