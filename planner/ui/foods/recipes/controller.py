"""Reads recipes and keeps them as dishes, off the window's thread."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack

from planner.application.cancellation import Ticket
from planner.ui.background.tasks import Job, Runner
from planner.ui.foods.undo_steps import DoneStep
from planner.ui.locale import error_cause, translated
from planner.ui.messages.write_lane import WriteLane

if TYPE_CHECKING:
    from foods import Catalogue
    from foods.library import Library
    from foods.own import OwnFood
    from planner.application.recipe_import import RecipePreview
    from planner.domain.recipes.matched_recipe import MatchedRecipe
    from planner.store.own.dish_files import Entry
    from planner.store.own.places import OwnPlaces
    from planner.ui.foods.dishes.controller import DishController
    from planner.ui.messages.unsaved import Unsaved


@dataclass(frozen=True, eq=False)
class Kept:
    """Recipes that are dishes now.

    Attributes:
        entries: The dishes that were written.
        refused: In sentences, those that are no dish.
        foods: Foods of USDA's library that were written with them.
    """

    entries: Mapping[str, Entry]
    refused: tuple[str, ...]
    foods: tuple[OwnFood, ...] = ()


class FoodsInUse(Protocol):
    """The foods and dishes in use as importing recipes knows them, and their history."""

    dishes: DishController
    history: QUndoStack

    @property
    def catalogue(self) -> Catalogue | None:
        """Return the tables in use; None before they are read."""

    def read_again(self) -> None:
        """Read one's own foods and dishes from the disk."""


def _taken(places: OwnPlaces) -> frozenset[str]:
    """Return ids of files that are there, also of those that cannot be read."""
    folder = places.dishes
    return frozenset(p.stem for p in folder.glob("*.toml")) if folder.is_dir() else frozenset()


class RecipeController(QObject):
    """One lane: a newer file overtakes; what is being written is not overtaken."""

    previewed = Signal(object)
    """A RecipePreview"""
    progressed = Signal(int, int)
    kept = Signal(object)
    """A Kept, once all of it is on the disk"""
    failed = Signal(str)

    def __init__(
        self, places: OwnPlaces, foods: FoodsInUse, unsaved: Unsaved, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._places, self._foods = places, foods
        self._reading = Runner(self)
        self.writing = WriteLane(unsaved, "recipes", lambda: self.tr("recipes"), self)

    @property
    def catalogue(self) -> Catalogue | None:
        """Return the tables with one's own foods and dishes; None before they are read."""
        dishes = self._foods.dishes
        if dishes.known is None or dishes.dishes is None:
            return None
        from foods.own import extended

        return extended(dishes.known, (), dishes.dishes.dishes, dishes.dishes.entries)

    def preview_files(self, paths: Sequence[Path]) -> None:
        """Look at files; nothing is written."""
        from planner.application.recipe_import import preview_recipes

        self._preview(
            lambda catalogue, watch: preview_recipes(paths, catalogue, watch, self._library)
        )

    def preview_text(self, text: str) -> None:
        """Look at a text that was pasted; nothing is written."""
        from planner.application.recipe_import import preview_pasted

        self._preview(
            lambda catalogue, watch: preview_pasted(text, catalogue, watch, self._library)
        )

    def keep(self, preview: RecipePreview, recipes: Sequence[MatchedRecipe], label: str) -> None:
        """Write recipes as dishes, all of them or none, as one step with a name."""
        base, places = self._foods.catalogue, self._places
        if base is None or self.writing.busy:
            return

        def work() -> Kept:
            from planner.application.recipe_import import dishes_of
            from planner.store.own.dish_batch import add_recipes

            refused: list[str] = []

            def make(known: Catalogue) -> tuple[Sequence[OwnFood], Mapping[str, Entry]]:
                made = dishes_of(recipes, preview.catalogue, _taken(places), translated, known)
                refused.extend(f"{r.title}: {translated(why)}" for r, why in made.refused)
                return preview.foods_of(made.entries), made.entries

            foods, entries = add_recipes(places, base, preview.new_foods, make)
            return Kept(entries, tuple(refused), tuple(foods))

        self.writing.put(work, lambda kept: self._remember(kept, label), self._fail)

    def _remember(self, kept: Kept, label: str) -> None:
        if kept.foods:
            step = DoneStep(label, lambda: self._put(kept), lambda: self._take_back(kept))
            self._foods.history.push(step)
        elif kept.entries:
            self._foods.dishes.remember(dict.fromkeys(kept.entries), kept.entries, label)
        self.kept.emit(kept)

    def _put(self, kept: Kept) -> None:
        """Write again what was taken back."""
        base, places = self._foods.catalogue, self._places
        if base is None:
            return

        def work() -> None:
            from planner.store.own.dish_batch import add_recipes

            add_recipes(places, base, kept.foods, lambda _: (kept.foods, kept.entries))

        self.writing.put(work, lambda _: self._foods.read_again(), self._fail)

    def _take_back(self, kept: Kept) -> None:
        """Take away dishes, and the foods that came with them."""
        base, places = self._foods.catalogue, self._places
        if base is None:
            return

        def work() -> None:
            from planner.store.own.dish_batch import take_back_recipes

            take_back_recipes(places, base, kept.entries, [one.food.id for one in kept.foods])

        self.writing.put(work, lambda _: self._foods.read_again(), self._fail)

    def _library(self) -> Library:
        """Open USDA's library on the worker's thread."""
        from foods.library import Library

        return Library.open(self._places.library)

    def stop(self) -> None:
        """Want no preview any more."""
        self._reading.cancel()

    def close(self) -> None:
        """End all work."""
        self._reading.close()
        self.writing.finish()

    def _preview(self, read: Callable[[Catalogue, Any], RecipePreview]) -> None:
        catalogue = self.catalogue
        if catalogue is None:
            return

        def work(ticket: Ticket) -> RecipePreview:
            from foods.own import Watch

            watch = Watch(lambda n, every: ticket.report((n, every)), lambda: ticket.cancelled)
            return read(catalogue, watch)

        def part(progress: tuple[int, int]) -> None:
            self.progressed.emit(*progress)

        self._reading.run(Job(work, self.previewed.emit, self._fail, part))

    def _fail(self, error: Exception) -> None:
        self.failed.emit(error_cause(error) or type(error).__name__)
