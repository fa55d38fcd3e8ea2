"""Ask what somebody is called."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QWidget

from planner.ui.theme import SMALL
from planner.ui.widgets.basic import column, label
from planner.ui.widgets.dialog_layout import lay_out_dialog


class NameDialog(QDialog):
    """One field; a name that cannot be had is explained, and the dialog stays."""

    named = Signal(str)

    def __init__(
        self, title: str, taken: Iterable[str], name: str = "", parent: QWidget | None = None
    ) -> None:
        """Make the dialog.

        Args:
            title: What is being done.
            taken: The names of the others.
            name: What stands in the field.
            parent: The window.
        """
        super().__init__(parent)
        self._taken = tuple(taken)
        self.setWindowTitle(title)
        self.field = QLineEdit(name)
        self.field.selectAll()
        self.field.setAccessibleName(self.tr("Name"))
        self.field.setPlaceholderText(self.tr("First name, or what you call them"))
        self.problem = label(tone="amber", wrap=True)
        self.problem.hide()
        self._build()

    def accept(self) -> None:
        """Hand the name over if it can be had."""
        from planner.domain.person.display_names import name_fault, tidy_name
        from planner.ui.locale import translated

        fault = name_fault(self.field.text(), self._taken)
        if fault is None:
            super().accept()
            self.named.emit(tidy_name(self.field.text()))
        else:
            self.problem.setText(translated(fault))
            self.problem.show()

    def _build(self) -> None:
        box = QDialogButtonBox()
        self.take = box.addButton(self.tr("Continue"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.take.setProperty("kind", "primary")
        box.addButton(QDialogButtonBox.StandardButton.Cancel)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        self.field.textEdited.connect(self.problem.hide)
        says = self.tr("The name stays on this computer.")
        body = column(
            label(self.tr("What are they called?"), bold=True),
            self.field,
            label(says, size=SMALL, tone="quiet", wrap=True),
            self.problem,
            gap=8,
        )
        body.addStretch(1)
        lay_out_dialog(self, body, column(box), 380, 190)
