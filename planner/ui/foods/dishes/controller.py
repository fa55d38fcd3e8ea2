"""Keeps one's own dishes, off the window's thread."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from planner.ui.foods.undo_steps import DoneStep
from planner.ui.locale import error_cause
from planner.ui.messages.write_lane import WriteLane

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
        unsaved: Unsaved,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._history, self._folder = history, places.dishes
        self.lane = WriteLane(unsaved, "dishes", lambda: self.tr("your own dishes"), self)
        """Where all files of dishes are written"""
        self._early: list[_Change] = []
        """What was asked before the tables were there"""
        self._tables: tuple[Catalogue, OwnFoods] | None = None
        self._removal: DoneStep | None = None
        self.known: Catalogue | None = None
        """The program's tables with one's own foods, which dishes may name."""
        self.dishes: OwnDishes | None = None

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
        self._tables = catalogue, own
        self.lane.begin_keeping()
        early, self._early = self._early, []
        for change in (*early, _Change(changed=changed)):
            self._run(change)

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

    def _run(self, change: _Change) -> None:
        """Run a task; what is asked meanwhile waits for its turn and overtakes nothing."""
        if self._tables is None:
            self._early.append(change)
        elif change.entries:
            self.lane.put(
                partial(self._set, change), partial(self._show, change), self._fail, self._fail
            )
        else:
            self.lane.read(partial(self._set, change), partial(self._show, change), self._fail)

    def _set(self, change: _Change) -> _Read:
        """Write what changes, with the tables of then, and read the folder again."""
        assert self._tables is not None
        return _set(*self._tables, self._folder, change)

    def _show(self, change: _Change, read: _Read) -> None:
        self.known, self.dishes = read.known, read.dishes
        if change.label:
            self.remember(read.before, change.entries, change.label)
        self.changed.emit(read.dishes, change.changed)

    def _fail(self, error: Exception) -> None:
        self.failed.emit(error_cause(error) or type(error).__name__)


def _set(base: Catalogue, own: OwnFoods, folder: Path, change: _Change) -> _Read:
    """Write what changes and read the folder again; on a worker's thread, or at the end."""
    from foods.own import extended
    from planner.store.own.dish_files import own_dish_entries, set_own_dishes
    from planner.store.own.dishes import read_own_dishes

    known = extended(base, own.foods)
    before = own_dish_entries(change.entries, folder)
    set_own_dishes(change.entries, folder, known)
    return _Read(known, read_own_dishes(folder, known), before)
