"""How the program is used, chapter by chapter, in the language of the window."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlockFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QPushButton, QTextBrowser, QWidget

from planner.ui.locale import language
from planner.ui.theme import px
from planner.ui.theme.files import resource_bytes
from planner.ui.widgets.basic import column
from planner.ui.widgets.dialog_layout import button_row, lay_out_dialog


def chapters(code: str) -> dict[str, str]:
    """Return the title and text, as Markdown, of each chapter of ``resources/help/CODE.md``."""
    text = resource_bytes(f"help/{code}.md").decode("utf-8")
    parts = re.split(r"^# (.+)\n", text, flags=re.MULTILINE)[1:]
    return dict(zip(parts[::2], (part.strip() for part in parts[1::2]), strict=True))


class Handbook(QDialog):
    """Chapters on the left, what they say on the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Help"))
        self._chapters = chapters(language())
        self.contents, self.reading = self._make_contents(), self._make_reading()
        self.contents.currentTextChanged.connect(self._show)
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.accept)
        sides = QHBoxLayout()
        sides.setSpacing(px(12))
        sides.addWidget(self.contents)
        sides.addWidget(self.reading, 1)
        lay_out_dialog(self, column(sides), button_row(close), 820, 560)
        self.contents.setCurrentRow(0)
        self.contents.setFocus()

    def _make_contents(self) -> QListWidget:
        contents = QListWidget()
        contents.setObjectName("chapters")
        contents.setAccessibleName(self.tr("Chapters"))
        contents.setFixedWidth(px(200))
        contents.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        contents.setWordWrap(True)
        contents.addItems(list(self._chapters))
        return contents

    def _make_reading(self) -> QTextBrowser:
        reading = QTextBrowser()
        reading.setAccessibleName(self.tr("Chapter"))
        reading.document().setDocumentMargin(px(16))
        return reading

    def _show(self, title: str) -> None:
        self.reading.setMarkdown(f"## {title}\n\n{self._chapters.get(title, '')}")
        _give_room(self.reading.document())


def _give_room(document: QTextDocument) -> None:
    """Set the lines of a text apart; Markdown sets them solid."""
    cursor = QTextCursor(document)
    while True:
        shape = cursor.blockFormat()
        shape.setLineHeight(125, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        shape.setBottomMargin(px(8))
        cursor.setBlockFormat(shape)
        if not cursor.movePosition(QTextCursor.MoveOperation.NextBlock):
            return
