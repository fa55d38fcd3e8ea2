"""What a person writes beside a meal."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QWidget

from planner.domain.plan.meal_notes import LONGEST_NOTE
from planner.ui.theme import SMALL
from planner.ui.widgets.basic import column, label
from planner.ui.widgets.dialog_layout import lay_out_dialog


class NoteDialog(QDialog):
    """One field; emptied, it takes the note away."""

    written = Signal(str)

    def __init__(self, note: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Note on this meal"))
        self.field = QLineEdit(note)
        self.field.setMaxLength(LONGEST_NOTE)
        self.field.selectAll()
        self.field.setAccessibleName(self.tr("Note"))
        self.field.setPlaceholderText(self.tr("Take the big pot, Anna comes at seven …"))
        self._build()

    def accept(self) -> None:
        """Hand the note over."""
        super().accept()
        self.written.emit(self.field.text())

    def _build(self) -> None:
        box = QDialogButtonBox()
        self.take = box.addButton(self.tr("Keep the note"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.take.setProperty("kind", "primary")
        box.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        says = self.tr(
            "It stands on the card, on paper and in every file of the plan. Empty takes it away."
        )
        body = column(self.field, label(says, size=SMALL, tone="quiet", wrap=True), gap=8)
        body.addStretch(1)
        lay_out_dialog(self, body, column(box), 440, 150)
