"""One food in full: its figures and where each comes from."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QHeaderView, QPushButton, QTreeView, QWidget

from planner.ui.theme import TITLE, font, px
from planner.ui.widgets.basic import column, label

from .models import FiguresModel
from .rows import FigureRow


class FoodDetail(QWidget):
    """Name, a line about it, what can be done with it, and its figures."""

    def __init__(self, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hint = hint
        self._offered: tuple[QPushButton, ...] = ()
        self.name = label(size=TITLE, bold=True, wrap=True)
        self.about = label(tone="quiet", wrap=True)
        self.note = label(wrap=True)
        self.figures = FiguresModel(self)
        self.table = self._table()
        self.buttons = QHBoxLayout()
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self._box = QFrame()
        self._build()
        self.show_nothing()

    def add_buttons(self, buttons: Sequence[QPushButton]) -> None:
        """Add the buttons for what can be done with the food."""
        self._offered = tuple(buttons)
        for button in buttons:
            button.hide()
            self.buttons.addWidget(button)
        self.buttons.addStretch(1)

    def show_nothing(self) -> None:
        """Show that no food is chosen."""
        self.name.setText(self._hint)
        for each in (self.about, self._box, self.table):
            each.hide()
        self._show_buttons(False)

    def show_food(self, name: str, about: str, note: str, figures: tuple[FigureRow, ...]) -> None:
        """Show a food; `note` stands in a box of its own."""
        self.name.setText(name)
        self.about.setText(about)
        self.about.setVisible(bool(about))
        self.note.setText(note)
        self._box.setVisible(bool(note))
        self.figures.show_rows(figures)
        self.table.show()
        self._show_buttons(True)

    def _show_buttons(self, shown: bool) -> None:
        for button in self._offered:
            button.setVisible(shown)

    def _table(self) -> QTreeView:
        table = QTreeView()
        table.setModel(self.figures)
        table.setAccessibleName(self.tr("Figures with their sources"))
        table.setRootIsDecorated(False)
        table.setUniformRowHeights(True)
        table.setMinimumHeight(px(160))
        table.setEditTriggers(QTreeView.EditTrigger.NoEditTriggers)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.setFont(font(13, figures=True))
        header = table.header()
        header.setStretchLastSection(False)
        for section in range(4):
            mode = QHeaderView.ResizeMode
            header.setSectionResizeMode(section, mode.Fixed if section else mode.Stretch)
        for section, wide in ((1, 76), (2, 70), (3, 104)):
            header.resizeSection(section, px(wide))
        return table

    def _build(self) -> None:
        self.name.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._box.setProperty("box", "note")
        self._box.setLayout(column(self.note, margin=8))
        head = column(self.name, self.about, self._box, self.buttons, gap=8)
        body = column(head, gap=12)
        body.addWidget(self.table, 1)
        body.addStretch(0)
        self.setLayout(body)
