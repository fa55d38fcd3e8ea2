"""Look at a file before it is imported: what holds, and what is to be mended."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHeaderView,
    QProgressBar,
    QPushButton,
    QTabWidget,
    QTreeView,
    QWidget,
)

from planner.ui.locale import translated
from planner.ui.locale.format import number
from planner.ui.theme import TITLE, IconButton, px
from planner.ui.widgets.basic import column, label
from planner.ui.widgets.dialog_layout import lay_out_dialog
from planner.ui.widgets.flow_layout import flowing

from .import_models import FaultsModel, GoodModel
from .texts import problem_words

if TYPE_CHECKING:
    from foods.own import Fault, ImportRow, Preview


class ImportDialog(QDialog):
    """Nothing is written before the person says so."""

    confirmed = Signal(object)
    """The foods to keep"""
    mend_requested = Signal(object)
    """An ImportRow to be opened in the form"""
    table_requested = Signal(object)
    """Rows to be written as a table to fill in"""

    def __init__(self, file: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Import foods"))
        self.rows: tuple[ImportRow, ...] = ()
        self._file_faults: tuple[Fault, ...] = ()
        self._notes: tuple[str, ...] = ()
        self.good, self.faults = GoodModel(self), FaultsModel(self)
        self.good_view = self._view(self.good, self.tr("Foods that can be imported"), (0,))
        self.fault_view = self._view(self.faults, self.tr("What is to be mended"), (3,))
        self.head = label(self.tr("Reading {n} …").format(n=file), size=TITLE, bold=True)
        self.line = label(tone="quiet", wrap=True)
        self.full = label(wrap=True)
        self.progress = QProgressBar()
        self._box = QFrame()
        self.tabs = QTabWidget()
        self.mend = IconButton("pencil", self.tr("Mend …"))
        self.table = IconButton("file-text", self.tr("Save as a table to fill in …"))
        self.take = QPushButton(self.tr("Import"))
        self.cancel = QPushButton(self.tr("Cancel"))
        self._build()
        self._connect()

    def show_progress(self, done: int, every: int) -> None:
        """Show how far reading is."""
        self.progress.setMaximum(every)
        self.progress.setValue(done)

    def show_preview(self, preview: Preview) -> None:
        """Show what the file would bring."""
        self._file_faults = preview.faults
        self._notes = tuple(map(translated, preview.notes))
        self.progress.hide()
        self.tabs.show()
        self._show(preview.rows)
        self.tabs.setCurrentIndex(0 if preview.good else 1)

    def replace_row(self, row: ImportRow) -> None:
        """Show a row that was mended."""
        old = next((r for r in self.rows if (r.file, r.line) == (row.file, row.line)), None)
        self._show(tuple(row if each is old else each for each in self.rows))

    def _show(self, rows: tuple[ImportRow, ...]) -> None:
        self.rows = rows
        good = tuple(row for row in rows if row.food is not None)
        faults = tuple(fault for row in rows for fault in row.faults)
        self.good.show_rows(good)
        self.faults.show_faults((*self._file_faults, *faults))
        bad = len(rows) - len(good)
        self.tabs.setTabText(0, self.tr("To import ({n})").format(n=number(len(good))))
        self.tabs.setTabText(1, self.tr("To mend ({n})").format(n=number(self.faults.rowCount())))
        words = self.tr("{good} of {all} foods can be imported")
        self.head.setText(words.format(good=number(len(good)), all=number(len(rows))))
        why = self.tr("Nothing is written yet. {n} foods are left out until they are mended.")
        if bad == 1:
            why = self.tr("Nothing is written yet. {n} food is left out until it is mended.")
        told = why.format(n=number(bad)) if bad else self.tr("Nothing is written yet.")
        self.line.setText("\n".join(filter(None, (told, " ".join(self._notes)))))
        self.table.setVisible(bool(bad))
        self.mend.setVisible(bool(bad))

    def _tally(self) -> None:
        count = len(self.good.ticked)
        words = self.tr("Import {n} food") if count == 1 else self.tr("Import {n} foods")
        self.take.setText(words.format(n=number(count)))
        self.take.setEnabled(bool(count))

    def _ask_to_mend(self) -> None:
        fault = self.faults.fault(self.fault_view.currentIndex())
        if fault is None:
            return
        named = [row for row in self.rows if fault in row.faults]
        if named:
            self.mend_requested.emit(named[0])

    def _view(self, model: QAbstractItemModel, name: str, stretched: tuple[int, ...]) -> QTreeView:
        view = QTreeView()
        view.setModel(model)
        view.setAccessibleName(name)
        view.setRootIsDecorated(False)
        view.setUniformRowHeights(True)
        view.setAllColumnsShowFocus(True)
        view.setEditTriggers(QTreeView.EditTrigger.NoEditTriggers)
        view.setTextElideMode(Qt.TextElideMode.ElideRight)
        view.header().setStretchLastSection(False)
        widths = (260, 60, 150, 180) if 0 in stretched else (56, 120, 180, 300)
        for section, wide in enumerate(widths):
            mode = QHeaderView.ResizeMode
            kind = mode.Stretch if section in stretched else mode.Interactive
            view.header().setSectionResizeMode(section, kind)
            view.header().resizeSection(section, px(wide))
        return view

    def _connect(self) -> None:
        self.good.ticked_changed.connect(self._tally)
        self.cancel.clicked.connect(self.reject)
        self.mend.clicked.connect(self._ask_to_mend)
        self.table.clicked.connect(
            lambda: self.table_requested.emit(tuple(r for r in self.rows if r.food is None))
        )
        self.take.clicked.connect(
            lambda: self.confirmed.emit(tuple(row.food for row in self.good.ticked))
        )
        self.fault_view.activated.connect(lambda _: self._ask_to_mend())
        self.fault_view.selectionModel().currentRowChanged.connect(self._allow_mending)
        self.faults.modelReset.connect(lambda: self._allow_mending(QModelIndex()))

    def _allow_mending(self, index: QModelIndex) -> None:
        fault = self.faults.fault(index)
        self.mend.setEnabled(fault is not None and any(fault in r.faults for r in self.rows))
        self.full.setText(problem_words(fault.problem) if fault else "")
        self._box.setVisible(fault is not None)

    def _build(self) -> None:
        self.tabs.addTab(self.good_view, self.tr("To import"))
        self._box.setProperty("box", "warn")
        self._box.setLayout(column(self.full, margin=8))
        mending = column(gap=8)
        mending.addWidget(self.fault_view, 1)
        mending.addWidget(self._box)
        page = QWidget()
        page.setLayout(mending)
        self.tabs.addTab(page, self.tr("To mend"))
        self.tabs.hide()
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Reading"))
        self.take.setProperty("kind", "primary")
        self.take.setEnabled(False)
        for button in (self.mend, self.table):
            button.hide()
        foot = flowing(self.mend, self.table, None, self.cancel, self.take)
        body = column(self.head, self.line, self.progress, gap=8)
        body.addWidget(self.tabs, 1)
        lay_out_dialog(self, body, foot, 760, 520)
