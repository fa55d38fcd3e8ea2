"""Paste a recipe, or the source of a page with one."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QPushButton, QWidget

from planner.ui.widgets.basic import column, label, section
from planner.ui.widgets.dialog_layout import lay_out_dialog
from planner.ui.widgets.flow_layout import flowing


class RecipePaste(QDialog):
    """A field for it; what is in it is looked at in the preview."""

    taken = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Paste a recipe"))
        self.text = QPlainTextEdit()
        self.look = QPushButton(self.tr("Look at it"))
        self._build()

    def accept(self) -> None:
        """Hand over what is there."""
        text = self.text.toPlainText()
        super().accept()
        if text.strip():
            self.taken.emit(text)

    def _build(self) -> None:
        self.text.setAccessibleName(self.tr("A recipe"))
        self.text.setTabChangesFocus(True)
        self.text.textChanged.connect(
            lambda: self.look.setEnabled(not self.text.document().isEmpty())
        )
        self.look.setProperty("kind", "primary")
        self.look.setEnabled(False)
        self.look.clicked.connect(self.accept)
        cancel = QPushButton(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        about = label(
            self.tr(
                "Title, ingredients and steps as text, a recipe in Cooklang or JSON, or the "
                "source of a web page. Nothing is fetched from the network."
            ),
            tone="quiet",
            wrap=True,
        )
        body = column(section(self.tr("A recipe, or a page with one")), about, self.text, gap=8)
        body.setStretchFactor(self.text, 1)
        lay_out_dialog(self, body, flowing(None, cancel, self.look), 560, 460)
