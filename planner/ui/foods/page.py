"""The page with all of USDA's foods, and one's own."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QStackedWidget, QWidget

from planner.ui.format import number
from planner.ui.theme import TITLE, IconButton, px
from planner.ui.widgets import column, label

from .desk import FoodDesk
from .form import FoodForm
from .import_dialog import ImportDialog
from .library_view import LibraryView
from .own_view import OwnView

if TYPE_CHECKING:
    from foods import Catalogue
    from foods.library import LibraryFood
    from foods.own import ImportRow, OwnFood
    from planner.store.own_foods import OwnFoods


class FoodsPage(QWidget):
    """Two views in one place. The desk does the work; whoever owns it closes it."""

    own_changed = Signal(object)
    """OwnFoods, after one's own foods or dishes were changed and are on the disk"""
    said = Signal(str, bool)
    """(message, whether it is trouble)"""

    def __init__(self, desk: FoodDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.desk = desk
        self.library, self.own = LibraryView(desk), OwnView(desk)
        self.views = QStackedWidget()
        self.tabs = [self._tab(at, name) for at, name in enumerate(self._names())]
        self.new = IconButton("file-plus", self.tr("New food …"))
        self.bring = IconButton("folder-open", self.tr("Import …"))
        self.template = IconButton("file-text", self.tr("Template …"))
        self.form: FoodForm | None = None
        self.importing: ImportDialog | None = None
        self._told = ""
        self._build()
        self._connect()
        self.show_view(0)

    def equip(self, catalogue: Catalogue) -> None:
        """Take the program's own tables, not the extended ones, once they are loaded."""
        self.desk.equip(catalogue)
        self.library.bar.show_nutrients(catalogue.nutrients)
        self.library.search()

    def show_view(self, index: int) -> None:
        """Show USDA's foods (0) or one's own (1)."""
        self.views.setCurrentIndex(index)
        self.template.setVisible(index == 1)
        for at, tab in enumerate(self.tabs):
            tab.setChecked(at == index)

    # Asking for foods.

    def adopt(self, food: LibraryFood) -> None:
        """Ask for what USDA does not say, then make the food one's own."""
        from foods.own import suggestion

        found = suggestion(food)
        form = self._open_form(self.desk.adopted(food), self.tr("Add to my foods"))
        form.suggest(found.allergens, found.diet.value, found.kind)

    def write_new(self) -> None:
        """Ask for a food from its packet."""
        self._open_form({"source": "label"}, self.tr("Add to my foods"))

    def edit(self, one: OwnFood) -> None:
        """Change one's own food; its id stays."""
        self._open_form({**one.cells, "id": one.food.id}, self.tr("Save the food"), one.food.id)

    def remove(self, one: OwnFood) -> None:
        """Take a food out of one's own."""
        self._told = self.tr("“{n}” is no longer among your foods.").format(n=one.food.name)
        self.desk.remove([one.food.id])

    def choose_import(self) -> None:
        """Ask for a file to import."""
        name, _ = QFileDialog.getOpenFileName(
            self,
            self.tr("Import foods"),
            str(Path.home()),
            self.tr("Tables of foods, dishes")
            + " (*.csv *.zip *.toml);;"
            + self.tr("All files")
            + " (*)",
        )
        if name:
            # A download of FoodData Central that was unpacked is named by one of its tables.
            path = Path(name)
            self.import_path(path.parent if path.name == "food.csv" else path)

    def import_path(self, path: Path) -> None:
        """Look at a file or folder, and offer what holds."""
        if self.desk.own is None:
            self.said.emit(self.tr("Your foods cannot be read, so nothing is imported."), True)
            return
        if path.suffix.lower() == ".toml":
            self.desk.take_dishes(path)
            return
        dialog = ImportDialog(path.name, self)
        self.importing = dialog
        dialog.confirmed.connect(self._import)
        dialog.rejected.connect(self.desk.stop_preview)
        dialog.mend_requested.connect(self._mend)
        dialog.table_requested.connect(self._ask_for_table)
        dialog.open()
        self.desk.preview(path)

    def save_template(self, path: Path, rows: tuple[ImportRow, ...] = ()) -> None:
        """Write a table to fill in: the template, or rows that are to be mended."""
        from planner.store import StoreError
        from planner.store.own_template import save_template

        assert self.desk.catalogue is not None
        try:
            save_template(path, self.desk.catalogue, [row.cells for row in rows])
            self.said.emit(self.tr("Wrote {n}").format(n=path.name), False)
        except StoreError as error:
            self.said.emit(error.message, True)

    # What comes back.

    def _open_form(self, cells: Mapping[str, str], title: str, replaced: str = "") -> FoodForm:
        assert self.desk.catalogue is not None
        form = FoodForm(self.desk.catalogue, cells, title, self)
        self.form = form
        form.applied.connect(lambda written: self._apply(form, written, replaced))
        form.open()
        return form

    def _apply(self, form: FoodForm, cells: Mapping[str, str], replaced: str) -> None:
        row = self._judged(cells, replaced)
        if row.food is None:
            form.show_problems(tuple(fault.problem for fault in row.faults))
            return
        self._told = self.tr("“{n}” is among your foods.").format(n=row.food.food.name)
        self.desk.keep([row.food])
        form.accept()

    def _judged(self, cells: Mapping[str, str], replaced: str) -> ImportRow:
        from foods.own import Judge, Watch, WrittenRow

        assert self.desk.catalogue is not None
        own = self.desk.own.foods if self.desk.own else ()
        others = tuple(one for one in own if one.food.id != replaced)
        rows = (WrittenRow(0, cells),)
        return Judge(self.desk.catalogue, others).judge("", rows, Watch())[0]

    def _import(self, foods: tuple[OwnFood, ...]) -> None:
        self._told = self.tr("{n} foods were added to yours.").format(n=number(len(foods)))
        self.desk.keep(foods)
        if self.importing is not None:
            self.importing.accept()
        self.show_view(1)

    def _mend(self, row: ImportRow) -> None:
        assert self.desk.catalogue is not None
        form = FoodForm(self.desk.catalogue, row.cells, self.tr("Take it so"), self.importing)
        self.form = form
        form.applied.connect(lambda cells: self._apply_mended(form, row, cells))
        form.open()
        form.show_problems(tuple(fault.problem for fault in row.faults))

    def _apply_mended(self, form: FoodForm, row: ImportRow, cells: Mapping[str, str]) -> None:
        dialog = self.importing
        assert dialog is not None
        mended = self.desk.mended(row, cells, dialog.rows)
        if mended.food is None:
            form.show_problems(tuple(fault.problem for fault in mended.faults))
            return
        dialog.replace_row(mended)
        form.accept()

    def _ask_for_table(self, rows: tuple[ImportRow, ...]) -> None:
        name, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save a table to fill in"), "my-foods.csv", "CSV (*.csv)"
        )
        if name:
            self.save_template(Path(name), rows)

    def _show_own(self, own: OwnFoods, changed: bool) -> None:
        self.own.show_own(own)
        count = number(len(own.foods))
        self.tabs[1].setText(self.tr("My foods ({n})").format(n=count))
        for button in (self.template, self.new, self.bring, self.library.add):
            button.setEnabled(True)
        self.library.show_row(self.library.list.current())
        if changed:
            self.said.emit(self._told, False)
            self.own_changed.emit(own)

    def _tell_dishes(self, dishes: tuple[str, ...]) -> None:
        self.said.emit(self.tr("{n} dishes were added to yours.").format(n=len(dishes)), False)
        self.own_changed.emit(self.desk.own)

    def _show_preview(self, preview: object) -> None:
        if self.importing is not None:
            self.importing.show_preview(preview)  # type: ignore[arg-type]

    def _show_failure(self, why: str) -> None:
        self.said.emit(why, True)
        if self.importing is not None and self.importing.isVisible() and not self.importing.rows:
            self.importing.reject()

    def _show_progress(self, done: int, every: int) -> None:
        if self.importing is not None:
            self.importing.show_progress(done, every)

    def _connect(self) -> None:
        for signal, answer in (
            (self.desk.own_changed, self._show_own),
            (self.desk.previewed, self._show_preview),
            (self.desk.progressed, self._show_progress),
            (self.desk.failed, self._show_failure),
            (self.desk.dishes_taken, self._tell_dishes),
            (self.library.add_requested, self.adopt),
            (self.own.edit_requested, self.edit),
            (self.own.remove_requested, self.remove),
            (self.new.clicked, self.write_new),
            (self.template.clicked, lambda: self._ask_for_table(())),
            (self.bring.clicked, self.choose_import),
        ):
            signal.connect(answer)

    def _names(self) -> tuple[str, str]:
        return self.tr("USDA's foods"), self.tr("My foods")

    def _tab(self, index: int, name: str) -> QPushButton:
        tab = QPushButton(name)
        tab.setProperty("kind", "pick")
        tab.setCheckable(True)
        tab.setAutoExclusive(True)
        tab.clicked.connect(lambda: self.show_view(index))
        return tab

    def _build(self) -> None:
        for view in (self.library, self.own):
            self.views.addWidget(view)
        # Without one's own file read there is nothing to add to.
        self.template.setToolTip(self.tr("A table to fill in, which says what each column holds"))
        for button in (self.template, self.new, self.bring, self.library.add):
            button.setEnabled(False)
        head = QHBoxLayout()
        head.setSpacing(px(6))
        head.addWidget(label(self.tr("Foods"), size=TITLE, bold=True))
        head.addSpacing(px(8))
        for tab in self.tabs:
            head.addWidget(tab)
        head.addStretch(1)
        for button in (self.template, self.new, self.bring):
            head.addWidget(button)
        body = column(head, margin=16, gap=12)
        body.addWidget(self.views, 1)
        self.setLayout(body)
