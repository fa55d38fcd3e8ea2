"""What the dialogs of the list have in common."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLayout, QWidget

from planner.ui.widgets.basic import column, label
from planner.ui.widgets.dialog_layout import lay_out_dialog


class ListDialog(QDialog):
    """A title, a body, and two buttons; what is wrong is said above them."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.problem = label(tone="amber", wrap=True)
        self.problem.hide()

    def lay_out(
        self, *parts: QWidget | QLayout, grow: QWidget | None = None, size: tuple[int, int]
    ) -> None:
        """Put the parts in, and the buttons under them; `size` is in lengths of the design."""
        box = QDialogButtonBox()
        take = box.addButton(self.tr("Apply"), QDialogButtonBox.ButtonRole.AcceptRole)
        take.setProperty("kind", "primary")
        take.setDefault(True)
        box.addButton(QDialogButtonBox.StandardButton.Cancel)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        body = column(*parts, gap=10)
        if grow is not None:
            body.setStretchFactor(grow, 1)
        else:
            body.addStretch(1)
        lay_out_dialog(self, body, column(self.problem, box, gap=8), *size)

    def complain(self, words: str) -> None:
        """Say why it cannot be applied; the dialog stays."""
        self.problem.setText(words)
        self.problem.setVisible(bool(words))
