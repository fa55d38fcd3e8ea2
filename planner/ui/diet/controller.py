"""Holds what is eaten, finds foods, and plans from there, off the window's thread."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from planner.application.cancellation import Ticket
from planner.domain.diet import (
    LIBRARY,
    AnalysisLine,
    Diet,
    DishFinder,
    EatenFood,
    EatenItem,
    EatenMeal,
    FoodFinder,
    ReadLine,
    analyse_diet,
    eaten_meal,
    fewest_changes,
    measured,
    read_amount,
    read_list,
)
from planner.ui.background.tasks import Job, Runner
from planner.ui.locale import error_cause
from planner.ui.messages.write_lane import WriteLane

from .keep_foods import KeepStep, LibraryKeeper

if TYPE_CHECKING:
    from planner.application.context import PlanningContext
    from planner.domain.plan.plan import Plan
    from planner.store.own.places import OwnPlaces
    from planner.store.people.food_diary import FoodDiary
    from planner.ui.messages.unsaved import Unsaved


class DietController(QObject):
    """One lane for searching, one for plans, one for the file. Every change can be undone."""

    changed = Signal()
    """Another diet is on the screen"""
    found = Signal(str, object)
    """(what was typed, choices: (words, EatenItem or EatenMeal))"""
    listed = Signal(object)
    """Lines of a list as they were read"""
    diary_read = Signal(object)
    """A FoodDiary of another program"""
    diary_understood = Signal(object)
    """A DiaryDiet: what the chosen days come to"""
    diary_failed = Signal(str)
    planned = Signal(object)
    """A Fewest"""
    progressed = Signal(int)
    """How many choices of meals were tried"""
    busy_changed = Signal(bool)
    """Whether a plan is being worked out"""
    failed = Signal(str)
    kept = Signal(object)
    """Foods of the library that are one's own now: OwnFoods; the tables are to be read again"""
    let_go = Signal()
    """They are not any more; the tables are to be read again"""
    equipped = Signal()
    """The tables were read again"""

    def __init__(
        self,
        context: PlanningContext,
        places: OwnPlaces,
        unsaved: Unsaved,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.history = QUndoStack(self)
        self.diet = Diet()
        self._context, self._places, self._keeps = context, places, False
        self._finder, self._dishes = FoodFinder(context.catalogue), DishFinder(context.catalogue)
        self._library: Any = None
        self._search, self._plans, self._reading = Runner(self), Runner(self), Runner(self)
        self._lane = WriteLane(unsaved, "diet", lambda: self.tr("what you eat now"), self)
        self._diaries = Runner(self)
        self._plans.busy_changed.connect(self.busy_changed)
        self._keeper = LibraryKeeper(places.foods, unsaved, self)
        self._keeper.kept.connect(self.kept)
        self._keeper.gone.connect(self.let_go)
        self._keeper.failed.connect(self._fail)

    @property
    def context(self) -> PlanningContext:
        """Return the tables."""
        return self._context

    def open(self) -> None:
        """Open USDA's library and read what was kept."""

        def work(_: Ticket) -> tuple[Any, FoodFinder, Diet]:
            from foods.library import Library
            from planner.store.diet_file import read_diet

            library = Library.open(self._places.library)
            finder = FoodFinder(self._context.catalogue, library)
            return library, finder, read_diet(self._places.diet, finder.food)

        self._reading.run(Job(work, self._opened, self._fail))

    def equip(self, context: PlanningContext) -> None:
        """Take other tables; foods that are among them now count as planned with."""
        self._context = context
        self._finder = FoodFinder(context.catalogue, self._library)
        self._dishes = DishFinder(context.catalogue)
        self.diet = self.diet.in_words_of(self._context.catalogue)
        self.equipped.emit()

    def library_food(self, food: EatenFood) -> Any:
        """Return the LibraryFood of a food that only the library has; None where it is not open."""
        number = food.id.removeprefix(LIBRARY)
        return None if self._library is None else self._library.food(number)

    def keep(
        self, foods: Sequence[EatenFood], label: str, history: QUndoStack | None = None
    ) -> bool:
        """Make foods of the library one's own, as one step; whether there is anything to do.

        Args:
            foods: Those that only the library has.
            label: Of the step.
            history: Where the step belongs if not to My diet: where the person is.
        """
        entries = [(found, self._library.measures(found.ndb_no)) for found in self._found(foods)]
        if entries:
            base = self._context.base or self._context.catalogue
            step = KeepStep(self._keeper, base, entries, label)
            (self.history if history is None else history).push(step)
        return bool(entries)

    def _found(self, foods: Sequence[EatenFood]) -> Iterator[Any]:
        return filter(None, (self.library_food(food) for food in foods))

    def change(self, diet: Diet, label: str) -> None:
        """Put another diet in place, as one step with a name."""
        if diet != self.diet:
            self.history.push(_Change(self, self.diet, diet, label))

    def look(self, plan: Plan) -> tuple[AnalysisLine, ...]:
        """Return what the diet brings, against the targets of a plan."""
        return analyse_diet(self.diet, self._context.catalogue.nutrients, plan.targets)

    def find(self, typed: str) -> None:
        """Look for what is typed, with its amount; a newer question overtakes."""
        finder, dishes, catalogue = self._finder, self._dishes, self._context.catalogue

        def work(_: Ticket) -> list[tuple[str, EatenItem | EatenMeal]]:
            written = read_amount(typed)
            choices: list[tuple[str, EatenItem | EatenMeal]] = []
            for one in finder.find(written.words):
                item, _line = measured(one.food, typed, finder.reader)
                choices.append((one.food.name, item))
            for title, meal in dishes.find(typed):
                choices.append((title, eaten_meal(meal, catalogue)))
            return choices

        self._search.run(Job(work, lambda found: self.found.emit(typed, found), self._fail))

    def read(self, text: str) -> None:
        """Read a list; a newer one overtakes."""
        finder = self._finder

        def work(_: Ticket) -> tuple[ReadLine, ...]:
            return read_list(text, finder)

        self._search.run(Job(work, self.listed.emit, self._fail))

    def read_diary(self, path: Path) -> None:
        """Read another program's diary."""

        def work(_: Ticket) -> Any:
            from planner.store.people.food_diary import read_food_diary

            return read_food_diary(path)

        self._diaries.run(Job(work, self.diary_read.emit, self._fail_diary))

    def understand_diary(
        self, diary: FoodDiary, first: date, days: int, slots: tuple[str, ...]
    ) -> None:
        """Find the foods of some days of a diary; a newer question overtakes."""
        finder = self._finder

        def work(ticket: Ticket) -> Any:
            from planner.application.food_diary import diet_from_diary

            return diet_from_diary(diary, first, days, slots, finder, lambda: ticket.cancelled)

        self._diaries.run(Job(work, self.diary_understood.emit, self._fail_diary))

    def stop_diary(self) -> None:
        """Want nothing of a diary any more."""
        self._diaries.cancel()

    def _fail_diary(self, error: Exception) -> None:
        self.diary_failed.emit(error_cause(error) or type(error).__name__)

    def plan_from(self, blank: Plan) -> None:
        """Look for the plan with the fewest changes."""
        context, diet = self._context, self.diet

        def work(ticket: Ticket) -> Any:
            from solver import MenuSolver

            # A solver of its own: weeks may be worked out in the other lane meanwhile.
            found = fewest_changes(
                diet,
                blank,
                context.catalogue,
                context.care,
                solver=MenuSolver(context.catalogue),
                cancelled=lambda: ticket.cancelled,
                tell=ticket.report,
            )
            context.meals.warm(found.plan)
            return found

        self._plans.run(Job(work, self.planned.emit, self._fail, self.progressed.emit))

    def stop(self) -> None:
        """Want no plan any more."""
        self._plans.cancel()

    @property
    def at_rest(self) -> bool:
        """Return whether nothing is being read or written."""
        return not self._reading.busy and all(lane.at_rest for lane in self._lanes)

    @property
    def _lanes(self) -> tuple[WriteLane, ...]:
        return self._keeper.lane, self._lane

    def begin_keeping(self) -> None:
        """Try again what the disk refused; what changes is written at once."""
        for lane in self._lanes:
            lane.begin_keeping()

    def forget(self) -> None:
        """Write nothing that waits: it is being erased."""
        for lane in self._lanes:
            lane.forget()

    def flush(self) -> None:
        """Write what waits to be written, and wait for it."""
        for lane in self._lanes:
            lane.finish()

    def close(self) -> None:
        """End all work; what is still to be written is written."""
        self._search.close()
        self._diaries.close()
        self._plans.close()
        self._reading.finish()
        self.flush()
        if self._library is not None:
            self._library.close()

    def show(self, diet: Diet) -> None:
        """Show and write the diet of a step of the history."""
        # A step of the history may be older than the language of the tables.
        self.diet = diet.in_words_of(self._context.catalogue)
        self._keep(diet)
        self.changed.emit()

    def _opened(self, opened: tuple[Any, FoodFinder, Diet]) -> None:
        self._library, self._finder, kept = opened
        self._keeps = True
        if self.diet == Diet():  # else it was changed meanwhile
            self.diet = kept
        self.changed.emit()

    def _keep(self, diet: Diet) -> None:
        # A file that could not be read is not written over.
        if not self._keeps:
            return

        path = self._places.diet

        def work() -> None:
            from planner.store.diet_file import write_diet

            write_diet(path, diet)

        self._lane.put_state(work)

    def _fail(self, error: Exception) -> None:
        text = error_cause(error)
        self.failed.emit((text or type(error).__name__).splitlines()[0])


class _Change(QUndoCommand):
    def __init__(self, controller: DietController, old: Diet, new: Diet, label: str) -> None:
        super().__init__(label)
        self._controller, self._old, self._new = controller, old, new

    def redo(self) -> None:
        self._controller.show(self._new)

    def undo(self) -> None:
        self._controller.show(self._old)
