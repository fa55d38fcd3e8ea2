"""What is at home: seen, put in, corrected, taken out, or read from a file."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHeaderView,
    QLayout,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from foods import Catalogue
from planner.domain.shopping.pantry import Pantry, PantryItem
from planner.ui.locale import error_text, translated
from planner.ui.locale.format import short_date
from planner.ui.locale.units import mass_words
from planner.ui.session.pantry_and_shops import PantryAndShops
from planner.ui.theme import SMALL, IconButton, px
from planner.ui.widgets.basic import column, label, section
from planner.ui.widgets.dialog_layout import lay_out_dialog
from planner.ui.widgets.flow_layout import flowing

from .pantry_form import PantryForm
from .pantry_paste import PantryPaste


class PantryDialog(QDialog):
    """A table of what is there, and a row of fields to put something in. Changes hold at once."""

    def __init__(
        self, home: PantryAndShops, catalogue: Catalogue, today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("What is at home"))
        self._home, self._catalogue, self._today = home, catalogue, today
        self._shown: tuple[PantryItem, ...] = ()
        self.table = QTableWidget(0, 3)
        self.form = PantryForm(catalogue, QDate(today.year, today.month, today.day))
        self.feedback = label(tone="quiet", wrap=True)
        self.pasting: PantryPaste | None = None
        self.change = IconButton("pencil", self.tr("Change"))
        self.remove = IconButton("trash-2", self.tr("Take out"))
        self.read = IconButton("folder-open", self.tr("Read a list …"))
        self.paste = IconButton("file-text", self.tr("Paste a list …"))
        self._build()
        home.changed.connect(self._show)
        self._show()

    def import_path(self, path: Path) -> None:
        """Put in what a list holds; what does not hold is told."""
        from planner.store import StoreError
        from planner.store.shopping.pantry_csv import read_pantry_csv

        try:
            found = read_pantry_csv(path, self._catalogue)
        except StoreError as error:
            self.feedback.setText(error_text(error))
            return
        pantry = self._home.pantry
        for item in found.items:
            pantry = pantry.with_item(item)
        self._home.put_pantry(pantry, self.tr("Read a list into the pantry"))
        words = self.tr("{n} put in.").format(n=len(found.items))
        self.feedback.setText("\n".join((words, *map(translated, found.faults[:6]))))

    def open_paste(self) -> None:
        """Ask for a written list."""
        self.pasting = PantryPaste(self._catalogue, self)
        self.pasting.taken.connect(self._put_all)
        self.pasting.open()

    def _put_all(self, items: tuple[PantryItem, ...]) -> None:
        pantry = self._home.pantry
        for item in items:
            pantry = pantry.with_item(item)
        self._home.put_pantry(pantry, self.tr("Paste a list into the pantry"))
        self.feedback.setText(self.tr("{n} put in.").format(n=len(items)))

    def chosen(self) -> PantryItem | None:
        """Return the row one stands on."""
        row = self.table.currentRow()
        return self._shown[row] if 0 <= row < len(self._shown) else None

    def _put(self, item: PantryItem, old: PantryItem | None) -> None:
        pantry, name = self._home.pantry, self._name(item)
        if old is not None and old in pantry.items:
            label_ = self.tr("Change {n} in the pantry").format(n=name[:40])
            self._home.put_pantry(pantry.changed(old, item), label_)
        else:
            self._home.put_pantry(
                pantry.with_item(item), self.tr("Put {n} into the pantry").format(n=name[:40])
            )
        self.feedback.setText(self.tr("{n} is in the pantry.").format(n=name))

    def _remove(self) -> None:
        if (item := self.chosen()) is not None:
            name = self._name(item)
            label_ = self.tr("Take {n} out of the pantry").format(n=name[:40])
            self._home.put_pantry(self._home.pantry.without(item), label_)
            self.feedback.setText(self.tr("{n} is out; undo brings it back.").format(n=name))

    def _change(self) -> None:
        if (item := self.chosen()) is not None:
            self.form.show_item(item)

    def _name(self, item: PantryItem) -> str:
        food = self._catalogue.foods.get(item.food_id)
        return food.purchase.buy_as if food else item.food_id

    def _show(self) -> None:
        pantry: Pantry = self._home.pantry
        self._shown = tuple(sorted(pantry, key=lambda x: (x.use_by or date.max, self._name(x))))
        row = self.table.currentRow()
        self.table.setRowCount(len(self._shown))
        for at, item in enumerate(self._shown):
            for column_, words in enumerate(self._cells(item)):
                self.table.setItem(at, column_, _cell(words, right=column_ == 1))
        self.table.setCurrentCell(min(row, len(self._shown) - 1), 0)
        for button in (self.change, self.remove):
            button.setEnabled(bool(self._shown))

    def _cells(self, item: PantryItem) -> tuple[str, str, str]:
        use_by = short_date(item.use_by) if item.use_by else ""
        if item.use_by and item.use_by < self._today:
            use_by = self.tr("{day}, past").format(day=use_by)
        return self._name(item), mass_words(item.grams), use_by

    def _build(self) -> None:
        self._set_table()
        hint = label(
            self.tr("What is here is taken off the list for meals until its use-by day."),
            size=SMALL,
            tone="quiet",
            wrap=True,
        )
        body = column(hint, self.table, self._buttons(), gap=8)
        body.setStretchFactor(self.table, 1)
        for part in (section(self.tr("Put in")), self.form, self.feedback):
            body.addWidget(part)
        lay_out_dialog(self, body, column(self._close_box()), 620, 520)
        self._connect()

    def _set_table(self) -> None:
        self.table.setHorizontalHeaderLabels(
            [self.tr("Food"), self.tr("Amount"), self.tr("Use by")]
        )
        self.table.setProperty("box", "list")
        self.table.setAccessibleName(self.tr("What is at home"))
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(px(34))
        self.table.setMinimumHeight(px(140))
        self.table.setShowGrid(False)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setTabKeyNavigation(False)
        self._set_header(self.table.horizontalHeader())

    def _set_header(self, header: QHeaderView) -> None:
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def _connect(self) -> None:
        self.table.doubleClicked.connect(lambda _: self._change())
        self.form.put.connect(self._put)
        self.change.clicked.connect(self._change)
        self.remove.clicked.connect(self._remove)
        self.read.clicked.connect(self._ask)
        self.paste.clicked.connect(self.open_paste)

    def _buttons(self) -> QLayout:
        buttons = (self.change, self.remove, self.read, self.paste)
        for button in buttons:
            button.setAutoDefault(False)
        return flowing(*buttons)

    def _close_box(self) -> QDialogButtonBox:
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        box.rejected.connect(self.reject)
        box.accepted.connect(self.accept)
        return box

    def _ask(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Read a list of what is at home"), str(Path.home()), "CSV (*.csv)"
        )
        if name:
            self.import_path(Path(name))


def _cell(words: str, *, right: bool) -> QTableWidgetItem:
    item = QTableWidgetItem(words)
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    item.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
    return item
