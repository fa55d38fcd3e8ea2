"""Keeps one's own dishes, off the window's thread."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from planner.ui.background.tasks import Job, Runner
from planner.ui.foods.undo_steps import DoneStep
from planner.ui.locale import error_cause
from planner.ui.messages.unsaved import is_of_the_disk

from .draft import DishDraft, free_id

if TYPE_CHECKING:
    from foods import Catalogue, Dish
    from planner.store.own.dish_files import Entries
    from planner.store.own.dishes import OwnDishes
    from planner.store.own.foods import OwnFoods
    from planner.store.own.places import OwnPlaces
    from planner.ui.messages.unsaved import Unsaved


@dataclass(frozen=True)
class _Change:
    """Dishes as they are to be: by id, None for one that goes.

    Attributes:
        entries: What is written; nothing where the files are only read.
        changed: Whether the person changed them.
        label: Of the step it becomes; empty if it is part of the history already.
    """

    entries: Entries = field(default_factory=dict)
    changed: bool = True
    label: str = ""


@dataclass(frozen=True, eq=False)
class _Read:
    known: Catalogue
    dishes: OwnDishes
    before: Entries


class DishController(QObject):
    """One lane: what is read and written follows in order. Every change can be undone."""

    changed = Signal(object, bool)
    """(OwnDishes, whether the person changed them)"""
    failed = Signal(str)

    def __init__(
        self,
        places: OwnPlaces,
        history: QUndoStack,
        parent: QObject | None = None,
        unsaved: Unsaved | None = None,
    ) -> None:
        super().__init__(parent)
        self._unsaved = unsaved
        self._history, self._folder = history, places.dishes
        self._lane = Runner(self)
        self._deferred: deque[_Change] = deque()
        self._base: Catalogue | None = None
        self._own: OwnFoods | None = None
        self._removal: DoneStep | None = None
        self.known: Catalogue | None = None
        """The program's tables with one's own foods, which dishes may name."""
        self.dishes: OwnDishes | None = None

    @property
    def at_rest(self) -> bool:
        """Return whether nothing is being written; what the disk refused is marked unsaved."""
        return not self._lane.busy

    def free_id(self, title: str) -> str:
        """Return an id no dish has, nor one that could not be read."""
        assert self.known is not None and self.dishes is not None
        faults = self.dishes.faults
        unread = {f.row.split(",")[0] for f in faults} | {Path(f.file).stem for f in faults}
        return free_id(title, {*self.known.dishes, *self.dishes.dishes, *unread})

    @property
    def can_undo(self) -> bool:
        """Return whether the last step took a dish away, which can be put back."""
        last = self._history.command(self._history.index() - 1)
        return last is not None and last is self._removal

    def equip(self, catalogue: Catalogue, own: OwnFoods, changed: bool = False) -> None:
        """Take the program's tables and one's own foods, and read the dishes anew."""
        self._base, self._own = catalogue, own
        self._run(_Change(changed=changed))

    def read_again(self) -> None:
        """Read the folder again, after a file was put there."""
        self._run(_Change())

    def keep(self, dish_id: str, draft: DishDraft, label: str) -> None:
        """Write a dish, a new one or one that is changed, as one step with a name."""
        self._run(_Change({dish_id: draft.entry()}, label=label))

    def remove(self, dish: Dish, label: str) -> None:
        """Take a dish away, as one step with a name."""
        self._run(_Change({dish.id: None}, label=label))

    def undo(self) -> None:
        """Put back the dish that was removed last."""
        if self.can_undo:
            self._history.undo()

    def remember(self, before: Entries, after: Entries, label: str) -> None:
        """Make a step of what was written."""
        step = DoneStep(
            label, lambda: self._run(_Change(after)), lambda: self._run(_Change(before))
        )
        self._removal = None if any(after.values()) else step
        self._history.push(step)

    def drop(self) -> None:
        """Write nothing that waits: it is being erased."""
        self._deferred.clear()
        self._lane.finish()

    def close(self) -> None:
        """Write what waits, and end all work."""
        self.flush()
        self._lane.close()

    def flush(self) -> None:
        """Write what waits to be written, and wait for it: the program is about to end."""
        self._lane.finish()
        if self._base is None or self._own is None or not any(c.entries for c in self._deferred):
            return
        from foods.errors import DataError
        from planner.store import StoreError

        waiting = tuple(self._deferred)
        try:
            reads = [_set(self._base, self._own, self._folder, change) for change in waiting]
        except (StoreError, DataError, OSError) as error:
            if self._unsaved is not None and is_of_the_disk(error):
                self._unsaved.failed("dishes", self.tr("your own dishes"), self._next, error)
            return
        self._deferred.clear()
        for read, change in zip(reads, waiting, strict=True):
            self._show(read, change)

    def _run(self, change: _Change) -> None:
        """Run a task; what is asked meanwhile waits for its turn and overtakes nothing."""
        self._deferred.append(change)
        if not self._lane.busy:
            self._next()

    def _next(self) -> None:
        if self._lane.busy:
            return
        base, own, folder = self._base, self._own, self._folder
        if base is None or own is None or not self._deferred:
            return
        change = self._deferred[0]
        self._lane.run(
            Job(
                lambda _: _set(base, own, folder, change),
                lambda read: self._take(read, change),
                lambda error: self._fail(error, change),
            )
        )

    def _take(self, read: _Read, change: _Change) -> None:
        self._deferred.popleft()
        self._show(read, change)
        self._next()

    def _show(self, read: _Read, change: _Change) -> None:
        self.known, self.dishes = read.known, read.dishes
        if self._unsaved is not None and change.entries:
            self._unsaved.written("dishes")
        if change.label:
            self.remember(read.before, change.entries, change.label)
        self.changed.emit(read.dishes, change.changed)

    def _fail(self, error: Exception, change: _Change) -> None:
        text = error_cause(error)
        self.failed.emit(text or type(error).__name__)
        if self._unsaved is not None and change.entries and is_of_the_disk(error):
            # It stays first: what was asked after it may build on it.
            self._unsaved.failed("dishes", self.tr("your own dishes"), self._next, error)
            return
        self._deferred.popleft()
        self._next()


def _set(base: Catalogue, own: OwnFoods, folder: Path, change: _Change) -> _Read:
    """Write what changes and read the folder again; on a worker's thread, or at the end."""
    from foods.own import extended
    from planner.store.own.dish_files import own_dish_entries, set_own_dishes
    from planner.store.own.dishes import read_own_dishes

    known = extended(base, own.foods)
    before = own_dish_entries(change.entries, folder)
    set_own_dishes(change.entries, folder, known)
    return _Read(known, read_own_dishes(folder, known), before)
