"""Which foods of a meal the shop did not have."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QPushButton, QWidget

from planner.ui.theme import SMALL, TITLE, px
from planner.ui.widgets.basic import column, label, scrolling
from planner.ui.widgets.dialog_layout import lay_out_dialog


class MissingDialog(QDialog):
    """Offers what is still to be bought for a meal; what is ticked goes out by signal."""

    named = Signal(object)
    """Names on the list"""

    def __init__(self, title: str, names: Iterable[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("What did the shop not have?"))
        self.boxes = {name: QCheckBox(name.replace("&", "&&")) for name in names}
        self.change = QPushButton(self.tr("Change the meals"))
        self._build(title)

    def accept(self) -> None:
        """Hand the names over."""
        chosen = self._chosen()
        if chosen:
            self.named.emit(chosen)
            super().accept()

    def _chosen(self) -> tuple[str, ...]:
        return tuple(name for name, box in self.boxes.items() if box.isChecked())

    def _tell(self) -> None:
        self.change.setEnabled(bool(self._chosen()))

    def _build(self, title: str) -> None:
        for box in self.boxes.values():
            box.toggled.connect(lambda _: self._tell())
        self.change.setProperty("kind", "primary")
        self.change.clicked.connect(self.accept)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        inner = QWidget()
        listed = column(*self.boxes.values(), gap=2)
        listed.addStretch(1)
        inner.setLayout(listed)
        words = self.tr(
            "All meals still to come that need it from the shop are changed, and no others. One "
            "step that can be undone."
        )
        body = column(label(title, size=TITLE, bold=True, wrap=True), gap=8)
        body.addWidget(scrolling(inner, self.tr("Still to buy for this meal")), 1)
        body.addWidget(label(words, size=SMALL, tone="quiet", wrap=True))
        foot = QHBoxLayout()
        foot.setSpacing(px(8))
        foot.addStretch(1)
        foot.addWidget(cancel)
        foot.addWidget(self.change)
        lay_out_dialog(self, body, foot, 420, 340)
        self._tell()
