"""Reads recipes and keeps them as dishes, off the window's thread."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from planner.application.cancellation import Ticket
from planner.ui.background.tasks import Job, Runner
from planner.ui.foods.dishes.controller import DishController
from planner.ui.locale import error_cause, translated

if TYPE_CHECKING:
    from foods import Catalogue
    from planner.application.recipe_import import NewDishes, RecipePreview
    from planner.domain.recipes.matched_recipe import MatchedRecipe
    from planner.store.own.places import OwnPlaces


@dataclass(frozen=True, eq=False)
class Kept:
    """Recipes that are dishes now.

    Attributes:
        dishes: What was written.
        refused: In sentences, those that are no dish.
    """

    dishes: NewDishes
    refused: tuple[str, ...]


class RecipeController(QObject):
    """One lane: a newer file overtakes; what is being written is not overtaken."""

    previewed = Signal(object)
    """A RecipePreview"""
    progressed = Signal(int, int)
    kept = Signal(object)
    """A Kept, once all of it is on the disk"""
    failed = Signal(str)

    def __init__(
        self, places: OwnPlaces, dishes: DishController, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._folder, self._dishes = places.dishes, dishes
        self._reading, self._writing = Runner(self), Runner(self)

    @property
    def catalogue(self) -> Catalogue | None:
        """The program's tables with one's own foods and dishes; None before they are read."""
        known, own = self._dishes.known, self._dishes.dishes
        if known is None or own is None:
            return None
        from foods.own import extended

        return extended(known, (), own.dishes)

    def preview_files(self, paths: Sequence[Path]) -> None:
        """Look at files; nothing is written."""
        from planner.application.recipe_import import preview_recipes

        self._preview(lambda catalogue, watch: preview_recipes(paths, catalogue, watch))

    def preview_text(self, text: str) -> None:
        """Look at a text that was pasted; nothing is written."""
        from planner.application.recipe_import import preview_pasted

        self._preview(lambda catalogue, watch: preview_pasted(text, catalogue, watch))

    def keep(self, recipes: Sequence[MatchedRecipe], label: str) -> None:
        """Write recipes as dishes, all of them or none, as one step with a name."""
        catalogue, known, folder = self.catalogue, self._dishes.known, self._folder
        if catalogue is None or known is None or self._writing.busy:
            return

        def work(_: Ticket) -> Kept:
            from planner.application.recipe_import import dishes_of
            from planner.store.own.dish_batch import add_own_dish_entries

            taken = {path.stem for path in folder.glob("*.toml")} if folder.is_dir() else set()
            made = dishes_of(recipes, catalogue, taken, translated, known)
            add_own_dish_entries(made.entries, folder, known)
            return Kept(made, tuple(f"{r.title}: {translated(why)}" for r, why in made.refused))

        def done(kept: Kept) -> None:
            if kept.dishes.entries:
                self._dishes.remember(
                    dict.fromkeys(kept.dishes.entries), kept.dishes.entries, label
                )
            self.kept.emit(kept)

        self._writing.run(Job(work, done, self._fail))

    def stop(self) -> None:
        """Want no preview any more."""
        self._reading.cancel()

    def close(self) -> None:
        """End all work."""
        self._reading.close()
        self._writing.close()

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
