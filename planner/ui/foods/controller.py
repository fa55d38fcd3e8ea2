"""Searches the library and keeps one's own foods, off the window's thread."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from planner.application.cancellation import Ticket
from planner.ui.background.tasks import Job, Runner
from planner.ui.locale import error_cause
from planner.ui.messages.notices import Notices
from planner.ui.messages.unsaved import Unsaved
from planner.ui.messages.write_lane import WriteLane

from .dishes.controller import DishController
from .recipes.controller import RecipeController
from .undo_steps import DoneStep

if TYPE_CHECKING:
    from collections.abc import Sequence

    from foods import Catalogue
    from foods.library import Library, LibraryFood, Query
    from foods.own import ImportRow, OwnFood, Preview
    from planner.store.own.dish_files import Entries
    from planner.store.own.foods import OwnFoods
    from planner.store.own.places import OwnPlaces


@dataclass(frozen=True)
class _Change:
    """Foods that are put among one's own, and ids of others that go."""

    put: Sequence[OwnFood]
    gone: frozenset[str] = frozenset()

    def of(self, own: OwnFoods) -> OwnFoods:
        """Return one's own foods after it."""
        kept = {one.food.id for one in self.put}
        return own.with_foods(self.put).without(self.gone - kept)


class FoodController(QObject):
    """One lane for searching, one for imports, one for one's own file. Changes can be undone."""

    opened = Signal(int, object)
    """The library is open: (how many foods, its groups)"""
    found = Signal(object, object)
    """(the question as it was understood, foods)"""
    own_changed = Signal(object, bool)
    """(OwnFoods, whether the person changed them: false when they were only read)"""
    previewed = Signal(object)
    """What an import would bring: a Preview"""
    progressed = Signal(int, int)
    """(rows done, rows in all)"""
    dishes_taken = Signal(object)
    """Titles of the dishes that were added to one's own"""
    failed = Signal(str)

    def __init__(
        self, places: OwnPlaces, parent: QObject | None = None, unsaved: Unsaved | None = None
    ) -> None:
        super().__init__(parent)
        self._places = places
        self._catalogue: Catalogue | None = None
        self._own: OwnFoods | None = None
        self._library: Library | None = None
        self.contents: tuple[int, tuple[str, ...]] | None = None
        """How many foods the library has, and its groups, once it is open"""
        self._search, self._import = Runner(self), Runner(self)
        self.history = QUndoStack(self)
        # Alone, as a page is without a window, it keeps its own account.
        kept = Unsaved(Notices(self), self) if unsaved is None else unsaved
        self._lane = WriteLane(kept, "foods", lambda: self.tr("your own foods"), self)
        self.dishes = DishController(places, self.history, kept, self)
        self.recipes = RecipeController(places, self, kept, self)
        self.importing_changed = self._import.busy_changed

    @property
    def catalogue(self) -> Catalogue | None:
        """Return the program's own foods, once they are loaded."""
        return self._catalogue

    @property
    def own(self) -> OwnFoods | None:
        """Return one's own foods, once they are read; None also when their file cannot be read."""
        return self._own

    @property
    def busy(self) -> bool:
        """Return whether something is being written, or waits to be."""
        return self._lane.busy

    @property
    def at_rest(self) -> bool:
        """Return whether nothing is being written; what the disk refused is marked unsaved."""
        return all(lane.at_rest for lane in self._lanes)

    @property
    def _lanes(self) -> tuple[WriteLane, ...]:
        return self._lane, self.dishes.lane, self.recipes.writing

    def begin_keeping(self) -> None:
        """Try again what the disk refused."""
        for lane in self._lanes:
            lane.begin_keeping()

    def read_again(self) -> None:
        """Read one's own foods and dishes again, which were changed."""
        if self._catalogue is not None:
            self.equip(self._catalogue, changed=True)

    def equip(self, catalogue: Catalogue, *, changed: bool = False) -> None:
        """Take the program's own catalogue, and read one's own foods."""
        self._catalogue = catalogue
        path = self._places.foods

        def work() -> OwnFoods:
            from planner.store.own.foods import read_own_foods

            return read_own_foods(path, catalogue)

        self._lane.begin_keeping()
        self._lane.read(work, lambda own: self._keep(own, changed), self._fail)

    def forget(self) -> None:
        """Read the erased files again, and let no step bring back what was in them."""
        self.drop()
        if self._catalogue is not None:
            self.equip(self._catalogue)

    def drop(self) -> None:
        """Write nothing that waits, and take nothing back: all of it is being erased."""
        self.history.clear()
        for lane in self._lanes:
            lane.forget()

    def search(self, query: Query) -> None:
        """Ask the library; a newer question overtakes. The first one opens or builds it."""

        def work(_: Ticket) -> tuple[Query, tuple[LibraryFood, ...]]:
            library = self._opened()
            return library.understood(query), library.search(query)

        self._search.run(Job(work, self._answer, self._fail))

    def adopted(self, food: LibraryFood) -> Mapping[str, str]:
        """Return the cells to begin a food of one's own with."""
        from foods.own import adopted_cells

        measures = self._library.measures(food.ndb_no) if self._library else ()
        return adopted_cells(food, measures)

    def library_food(self, ndb_no: str) -> LibraryFood | None:
        """Return a food of the library, if that is open."""
        return self._library.food(ndb_no) if self._library else None

    def keep(self, foods: Iterable[OwnFood], label: str) -> None:
        """Put foods into one's own, all of them or none, as one step with a name."""
        if self._own is not None:
            put = tuple(foods)
            ids = {one.food.id for one in put}
            self._step(_Change(put), _Change(self._there(ids), frozenset(ids)), label)

    def remove(self, food_ids: Iterable[str], label: str) -> None:
        """Take foods out of one's own, as one step with a name."""
        if self._own is not None:
            ids = frozenset(food_ids)
            self._step(_Change((), ids), _Change(self._there(ids)), label)

    def preview(self, path: Path) -> None:
        """Look at a file to be imported; nothing is written."""
        catalogue, own = self._catalogue, self._own
        if catalogue is None or own is None:
            return

        def work(ticket: Ticket) -> Preview:
            from planner.ui.foods.import_tasks import read_foods

            return read_foods(path, catalogue, own.foods, ticket)

        def part(progress: tuple[int, int]) -> None:
            self.progressed.emit(*progress)

        self._import.run(Job(work, self.previewed.emit, self._fail, part))

    def take_dishes(self, path: Path, label: str) -> None:
        """Add a file of dishes to one's own, all of it or nothing, as one step with a name."""
        catalogue, own = self._catalogue, self._own
        if catalogue is None or own is None:
            return

        def work() -> Entries:
            from foods.own import extended
            from planner.store.own.dish_files import own_dish_entries
            from planner.store.own.dishes import add_own_dishes

            known = extended(catalogue, own.foods)
            dishes = add_own_dishes(path, self._places.dishes, known)
            return own_dish_entries(dishes, self._places.dishes)

        def done(entries: Entries) -> None:
            self.dishes.remember(dict.fromkeys(entries), entries, label)
            self.dishes_taken.emit(tuple(entries))

        self.dishes.lane.put(work, done, self._fail, again=False)

    def stop_preview(self) -> None:
        """Want no preview any more."""
        self._import.cancel()

    def mended(
        self, row: ImportRow, cells: Mapping[str, str], others: Iterable[ImportRow]
    ) -> ImportRow:
        """Return a row of an import after its cells were changed."""
        from foods.own import Judge

        assert self._catalogue is not None and self._own is not None
        return Judge(self._catalogue, self._own.foods).judge_again(row, cells, others)

    def close(self) -> None:
        """End all work and let go of the library."""
        self.flush()
        for runner in (self._search, self._import):
            runner.close()
        self.recipes.close()
        if self._library is not None:
            self._library.close()
            self._library = None

    def _answer(self, answer: tuple[Query, tuple[LibraryFood, ...]]) -> None:
        # Told with the first answer that arrives: a question that was overtaken tells nothing.
        if self._library is not None and self.contents is None:
            self.contents = len(self._library), tuple(self._library.groups())
            self.opened.emit(*self.contents)
        self.found.emit(*answer)

    def _opened(self) -> Library:
        """Open the library on the worker's thread: the lane has one, so it is opened once."""
        from foods.library import Library

        if self._library is None:
            self._library = Library.open(self._places.library)
        return self._library

    def _there(self, ids: Iterable[str]) -> tuple[OwnFood, ...]:
        """Return the foods of one's own that have one of these ids."""
        wanted = set(ids)
        return tuple(one for one in (self._own.foods if self._own else ()) if one.food.id in wanted)

    def _step(self, change: _Change, back: _Change, label: str) -> None:
        step = DoneStep(label, lambda: self._write(change), lambda: self._write(back))
        self._write(change, lambda: self.history.push(step))

    def _write(self, change: _Change, done: Callable[[], None] = lambda: None) -> None:
        catalogue, path = self._catalogue, self._places.foods
        assert catalogue is not None

        def work() -> OwnFoods:
            from planner.store.own.foods import change_own_foods

            return change_own_foods(path, catalogue, change.of)

        def written(own: OwnFoods) -> None:
            done()
            self._keep(own, True)

        self._lane.put(work, written, self._fail, self._fail)

    def flush(self) -> None:
        """Write what waits to be written, and wait for it: the program is about to end."""
        for lane in self._lanes:
            lane.finish()

    def _keep(self, own: OwnFoods, changed: bool) -> None:
        self._own = own
        self.own_changed.emit(own, changed)

    def _fail(self, error: Exception) -> None:
        # A fault in a table names its place in its text; a file's path is known to the person.
        text = error_cause(error)
        self.failed.emit(text or type(error).__name__)
