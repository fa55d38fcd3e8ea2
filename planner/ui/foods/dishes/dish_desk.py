"""Keeps one's own dishes, off the window's thread."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from planner.ui.work import Job, Runner, Ticket

from .draft import DishDraft, free_id

if TYPE_CHECKING:
    from foods import Catalogue, Dish
    from planner.store.own_dishes import OwnDishes
    from planner.store.own_foods import OwnFoods
    from planner.store.own_places import OwnPlaces

    _Change = Callable[[Catalogue], tuple[str, Any] | None]


@dataclass(frozen=True, eq=False)
class _Read:
    known: Catalogue
    dishes: OwnDishes
    gone: tuple[str, Any] | None = None


class DishDesk(QObject):
    """One lane: what is read and written follows in order."""

    changed = Signal(object, bool)
    """(OwnDishes, whether the person changed them)"""
    failed = Signal(str)

    def __init__(self, places: OwnPlaces, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = places.dishes
        self._lane = Runner(self)
        self._waiting: deque[tuple[_Change, bool]] = deque()
        self._base: Catalogue | None = None
        self._own: OwnFoods | None = None
        self._gone: tuple[str, Any] | None = None
        self.known: Catalogue | None = None
        """The program's tables with one's own foods, which dishes may name."""
        self.dishes: OwnDishes | None = None

    def free_id(self, title: str) -> str:
        """An id no dish has, nor one that could not be read."""
        assert self.known is not None and self.dishes is not None
        faults = self.dishes.faults
        unread = {f.row.split(",")[0] for f in faults} | {Path(f.file).stem for f in faults}
        return free_id(title, {*self.known.dishes, *self.dishes.dishes, *unread})

    @property
    def can_undo(self) -> bool:
        """Whether a dish that was removed can be put back."""
        return self._gone is not None

    def equip(self, catalogue: Catalogue, own: OwnFoods, changed: bool = False) -> None:
        """Take the program's tables and one's own foods, and read the dishes anew."""
        self._base, self._own = catalogue, own
        self._run(lambda _: None, changed)

    def read_again(self) -> None:
        """Read the folder again, after a file was put there."""
        self._run(lambda _: None, True)

    def keep(self, dish_id: str, draft: DishDraft) -> None:
        """Write a dish, a new one or one that is changed."""
        self._put(dish_id, draft.entry())

    def remove(self, dish: Dish) -> None:
        """Take a dish away; `undo` brings it back."""

        def work(_: Catalogue) -> tuple[str, Any]:
            from planner.store.own_dish_files import remove_own_dish

            return dish.id, remove_own_dish(dish.id, self._folder)

        self._run(work, True)

    def undo(self) -> None:
        """Put back the dish that was removed last."""
        if self._gone is not None:
            self._put(*self._gone)

    def close(self) -> None:
        """End all work."""
        self._lane.close()

    def _put(self, dish_id: str, entry: Any) -> None:
        def work(known: Catalogue) -> None:
            from planner.store.own_dish_files import put_own_dish

            put_own_dish(dish_id, entry, self._folder, known)

        self._run(work, True)

    def _run(self, change: _Change, changed: bool) -> None:
        """Nothing is overtaken: what is asked meanwhile waits for its turn."""
        self._waiting.append((change, changed))
        if not self._lane.busy:
            self._next()

    def _next(self) -> None:
        base, own, folder = self._base, self._own, self._folder
        if base is None or own is None or not self._waiting:
            return
        change, changed = self._waiting.popleft()

        def work(_: Ticket) -> _Read:
            from foods.own import extended
            from planner.store.own_dishes import read_own_dishes

            known = extended(base, own.foods)
            gone = change(known)
            return _Read(known, read_own_dishes(folder, known), gone)

        self._lane.run(Job(work, lambda read: self._take(read, changed), self._fail))

    def _take(self, read: _Read, changed: bool) -> None:
        self.known, self.dishes, self._gone = read.known, read.dishes, read.gone
        self.changed.emit(read.dishes, changed)
        self._next()

    def _fail(self, error: Exception) -> None:
        from planner.store import StoreError

        text = error.message if isinstance(error, StoreError) else str(error)
        self.failed.emit(text or type(error).__name__)
        self._next()
