"""From files or a pasted page to dishes of one's own."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from planner.store.recipes.reading import ENDINGS
from planner.ui.locale.format import number

from .controller import Kept, RecipeController
from .dialog import RecipeImportDialog
from .paste import RecipePaste

if TYPE_CHECKING:
    from planner.application.recipe_import import RecipePreview
    from planner.domain.recipes.matched_recipe import MatchedRecipe


class RecipeFlow(QObject):
    """Nothing is taken before it is confirmed."""

    status_message = Signal(str, bool)
    taken = Signal(str)
    """Recipes are dishes on the disk; what to say of it"""

    def __init__(self, controller: RecipeController, window: QWidget) -> None:
        super().__init__(window)
        self.controller, self._window = controller, window
        self.dialog: RecipeImportDialog | None = None
        self.paste: RecipePaste | None = None
        controller.previewed.connect(self._show_preview)
        controller.progressed.connect(self._show_progress)
        controller.kept.connect(self._tell)
        controller.failed.connect(self._fail)

    def choose_files(self) -> None:
        """Ask for files to import."""
        names, _ = QFileDialog.getOpenFileNames(
            self._window,
            self.tr("Import recipes"),
            str(Path.home()),
            self.tr("Recipes of other programs")
            + f" ({' '.join('*' + ending for ending in ENDINGS)});;"
            + self.tr("All files")
            + " (*)",
        )
        if names:
            self.import_files([Path(name) for name in names])

    def ask_for_text(self) -> None:
        """Ask for a recipe or page to be pasted."""
        self.paste = RecipePaste(self._window)
        self.paste.taken.connect(self.import_text)
        self.paste.open()

    def import_files(self, paths: Sequence[Path]) -> None:
        """Look at files, and offer what they hold."""
        if self._open():
            self.controller.preview_files(paths)

    def import_text(self, text: str) -> None:
        """Look at a text, and offer what it holds."""
        if self._open():
            self.controller.preview_text(text)

    def _open(self) -> bool:
        catalogue = self.controller.catalogue
        if catalogue is None:
            self.status_message.emit(
                self.tr("Your foods are not read yet, so nothing is imported."), True
            )
            return False
        dialog = RecipeImportDialog(catalogue, self._window)
        self.dialog = dialog
        dialog.confirmed.connect(self._keep)
        dialog.rejected.connect(self.controller.stop)
        dialog.open()
        return True

    def _keep(self, recipes: tuple[MatchedRecipe, ...]) -> None:
        if self.dialog is not None and self.dialog.preview is not None:
            self.dialog.take.setEnabled(False)
            self.controller.keep(self.dialog.preview, recipes, self.tr("Import recipes"))

    def _show_preview(self, preview: RecipePreview) -> None:
        if self.dialog is not None:
            self.dialog.show_preview(preview)

    def _show_progress(self, done: int, every: int) -> None:
        if self.dialog is not None:
            self.dialog.show_progress(done, every)

    def _tell(self, kept: Kept) -> None:
        count = len(kept.entries)
        words = self.tr("{n} recipe is among your dishes.")
        if count != 1:
            words = self.tr("{n} recipes are among your dishes.")
        if self.dialog is not None:
            if count:
                self.dialog.accept()
                self.dialog = None
            else:
                self.dialog.show_trouble("\n".join(kept.refused))
                self.dialog.take.setEnabled(True)
        told = " ".join((words.format(n=number(count)), *kept.refused))
        if count:
            self.taken.emit(told)

    def _fail(self, why: str) -> None:
        if self.dialog is not None and self.dialog.isVisible():
            self.dialog.show_trouble(why)
            self.dialog.take.setEnabled(bool(self.dialog.recipes.ticked))
        self.status_message.emit(why, True)
