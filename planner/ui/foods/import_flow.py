"""From a file of foods or dishes to what is taken of it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from foods.own import style_for
from planner.ui.locale import error_cause
from planner.ui.locale.format import number

from .controller import FoodController
from .form import FoodForm
from .import_dialog import ImportDialog

if TYPE_CHECKING:
    from foods.own import ImportRow, OwnFood, Preview


class ImportFlow(QObject):
    """Nothing is taken before it is confirmed."""

    status_message = Signal(str, bool)
    telling = Signal(str)
    """What to say once one's own foods are on the disk"""
    taken = Signal()
    """Foods were confirmed: time to look at one's own"""

    def __init__(self, controller: FoodController, window: QWidget) -> None:
        super().__init__(window)
        self.controller, self._window = controller, window
        self.importing: ImportDialog | None = None
        self.form: FoodForm | None = None
        """In which a row is mended"""
        controller.previewed.connect(self._show_preview)
        controller.progressed.connect(self._show_progress)
        controller.failed.connect(self._show_failure)

    def choose_import(self) -> None:
        """Ask for a file to import."""
        name, _ = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Import foods"),
            str(Path.home()),
            self.tr("Tables of foods, dishes")
            + " (*.csv *.tsv *.zip *.json *.toml);;"
            + self.tr("All files")
            + " (*)",
        )
        if name:
            # A download of FoodData Central that was unpacked is named by one of its tables.
            path = Path(name)
            self.import_path(path.parent if path.name == "food.csv" else path)

    def import_path(self, path: Path) -> None:
        """Look at a file or folder, and offer what holds."""
        if self.controller.own is None:
            self.status_message.emit(
                self.tr("Your foods cannot be read, so nothing is imported."), True
            )
            return
        if path.suffix.lower() == ".toml":
            self.controller.take_dishes(path, self.tr("Import dishes"))
            return
        dialog = ImportDialog(path.name, self._window)
        self.importing = dialog
        dialog.confirmed.connect(self._import)
        dialog.rejected.connect(self.controller.stop_preview)
        dialog.mend_requested.connect(self._mend)
        dialog.table_requested.connect(self.ask_for_table)
        dialog.open()
        self.controller.preview(path)

    def save_template(self, path: Path, rows: tuple[ImportRow, ...] = ()) -> None:
        """Write a table to fill in: the template, or rows that are to be mended."""
        from planner.store import StoreError
        from planner.store.own.import_template import save_template

        assert self.controller.catalogue is not None
        try:
            style = style_for(QLocale().decimalPoint())
            save_template(path, self.controller.catalogue, [row.cells for row in rows], style)
            self.status_message.emit(self.tr("Wrote {n}").format(n=path.name), False)
        except StoreError as error:
            self.status_message.emit(error_cause(error), True)

    def _import(self, foods: tuple[OwnFood, ...]) -> None:
        words = self.tr("{n} foods were added to yours.")
        if len(foods) == 1:
            words = self.tr("{n} food was added to yours.")
        self.telling.emit(words.format(n=number(len(foods))))
        self.controller.keep(foods, self.tr("Import foods"))
        if self.importing is not None:
            self.importing.accept()
        self.taken.emit()

    def _mend(self, row: ImportRow) -> None:
        assert self.controller.catalogue is not None
        form = FoodForm(self.controller.catalogue, row.cells, self.tr("Take it so"), self.importing)
        self.form = form
        form.applied.connect(lambda cells: self._apply_mended(form, row, cells))
        form.open()
        form.show_problems(tuple(fault.problem for fault in row.faults))

    def _apply_mended(self, form: FoodForm, row: ImportRow, cells: Mapping[str, str]) -> None:
        dialog = self.importing
        assert dialog is not None
        mended = self.controller.mended(row, cells, dialog.rows)
        if mended.food is None:
            form.show_problems(tuple(fault.problem for fault in mended.faults))
            return
        dialog.replace_row(mended)
        form.accept()

    def ask_for_table(self, rows: tuple[ImportRow, ...] = ()) -> None:
        """Ask where a table to fill in is to go."""
        name, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Save a table to fill in"), "my-foods.csv", "CSV (*.csv)"
        )
        if name:
            self.save_template(Path(name), rows)

    def _show_preview(self, preview: Preview) -> None:
        if self.importing is not None:
            self.importing.show_preview(preview)

    def _show_failure(self, _: str) -> None:
        if self.importing is not None and self.importing.isVisible() and not self.importing.rows:
            self.importing.reject()

    def _show_progress(self, done: int, every: int) -> None:
        if self.importing is not None:
            self.importing.show_progress(done, every)
