"""Two short questions: to which date, and under what name."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QWidget

from planner.ui.theme import SMALL
from planner.ui.widgets.basic import column, label
from planner.ui.widgets.dialog_layout import lay_out_dialog
from planner.ui.widgets.number_boxes import DateBox


class DateDialog(QDialog):
    """Asks for the first date of a week; what is kept there already is said."""

    dated = Signal(object)
    """The date"""

    def __init__(
        self,
        title: str,
        start: date,
        taken: Callable[[date], bool],
        parent: QWidget | None = None,
    ) -> None:
        """Make the dialog.

        Args:
            title: What is being done.
            start: The date that is offered.
            taken: Whether a kept week begins on a date.
            parent: The window.
        """
        super().__init__(parent)
        self.setWindowTitle(title)
        self._taken = taken
        self.field = DateBox()
        self.field.setCalendarPopup(True)
        self.field.setDisplayFormat("ddd d MMM yyyy")
        self.field.setDate(QDate(start.year, start.month, start.day))
        self.field.setAccessibleName(self.tr("First day"))
        self.note = label("", size=SMALL, tone="amber", wrap=True)
        self._build()
        self.field.dateChanged.connect(lambda _: self._judge())
        self._judge()

    @property
    def day(self) -> date:
        """Return the date in the field."""
        chosen = self.field.date()
        return date(chosen.year(), chosen.month(), chosen.day())

    def accept(self) -> None:
        """Hand the date over."""
        super().accept()
        self.dated.emit(self.day)

    def _judge(self) -> None:
        there = self._taken(self.day)
        words = self.tr("A week is kept there already. Undo on this page brings it back.")
        self.note.setText(words if there else "")
        self.note.setVisible(there)

    def _build(self) -> None:
        box = QDialogButtonBox()
        self.take = box.addButton(self.tr("Copy"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.take.setProperty("kind", "primary")
        box.addButton(QDialogButtonBox.StandardButton.Cancel)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        says = self.tr("Meals that do not fit your answers of now are left out and named.")
        body = column(
            label(self.tr("On which day does it begin?"), bold=True),
            self.field,
            self.note,
            label(says, size=SMALL, tone="quiet", wrap=True),
            gap=8,
        )
        body.addStretch(1)
        lay_out_dialog(self, body, column(box), 380, 210)


class FavouriteDialog(QDialog):
    """Asks for the name of a favourite; without one it stays."""

    named = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keep as a favourite"))
        self.field = QLineEdit(name)
        self.field.setMaxLength(80)
        self.field.selectAll()
        self.field.setAccessibleName(self.tr("Name of the week"))
        self._build()
        self.field.textChanged.connect(lambda _: self._judge())
        self._judge()

    def accept(self) -> None:
        """Hand the name over."""
        super().accept()
        self.named.emit(self.field.text().strip())

    def _judge(self) -> None:
        self.take.setEnabled(bool(self.field.text().strip()))

    def _build(self) -> None:
        box = QDialogButtonBox()
        self.take = box.addButton(self.tr("Keep"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.take.setProperty("kind", "primary")
        box.addButton(QDialogButtonBox.StandardButton.Cancel)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        says = self.tr("It keeps the meals as they are now, whatever becomes of the week.")
        body = column(
            label(self.tr("What is this week called?"), bold=True),
            self.field,
            label(says, size=SMALL, tone="quiet", wrap=True),
            gap=8,
        )
        body.addStretch(1)
        lay_out_dialog(self, body, column(box), 380, 180)
