"""The sheet of shortcuts and what the program is."""

from __future__ import annotations

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QPushButton, QWidget

from planner.ui.theme import TITLE, px
from planner.ui.widgets.basic import column, label, section
from planner.ui.widgets.dialog_layout import button_row, lay_out_dialog


class ShortcutSheet(QDialog):
    """Every key there is."""

    def __init__(self, actions: list[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        body = column(section(self.tr("On a meal")), self._grid(self._on_board()), gap=8)
        body.addSpacing(px(8))
        body.addWidget(section(self.tr("Everywhere")))
        body.addLayout(self._grid(_pairs(actions)))
        body.addStretch(1)
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.accept)
        lay_out_dialog(self, body, button_row(close), 460, 560)

    def _on_board(self) -> list[tuple[str, str]]:
        return [
            (self.tr("Arrows"), self.tr("Walk from meal to meal")),
            (self.tr("Return"), self.tr("Show everything about it")),
            ("L", self.tr("Lock or unlock")),
            ("S", self.tr("Swap for another meal")),
            (self.tr("Delete"), self.tr("Leave empty")),
        ]

    def _grid(self, pairs: list[tuple[str, str]]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(24))
        grid.setVerticalSpacing(px(6))
        grid.setColumnStretch(1, 1)
        for row, (keys, words) in enumerate(pairs):
            grid.addWidget(label(keys, bold=True), row, 0)
            grid.addWidget(label(words, wrap=True), row, 1)
        return grid


def _pairs(actions: list[QAction]) -> list[tuple[str, str]]:
    form = QKeySequence.SequenceFormat.NativeText
    return [
        (a.shortcut().toString(form), a.text().replace("&", "").removesuffix(" …"))
        for a in actions
        if not a.shortcut().isEmpty()
    ]


class About(QDialog):
    """What the program is, and where its figures come from."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About"))
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.accept)
        texts = (
            self.tr(
                "Plans a week of meals that reaches magnesium, potassium, calcium and "
                "vitamin D, and prints it with its shopping list."
            ),
            self.tr(
                "Figures: USDA Foundation Foods 2025, FNDDS 2021-2023, SR Legacy 2018 and SR28. "
                "Reference intakes: "
                "National Academies (NASEM). Icons: Lucide (ISC). Type: Inter (OFL)."
            ),
            self.tr(
                "The program promises nutrients, never relief. Cramps that are new, strong "
                "or stay are for a doctor. Nothing leaves this computer."
            ),
        )
        body = column(
            label(self.tr("Electrolyte Meal Planner"), size=TITLE, bold=True, wrap=True), gap=12
        )
        for text in texts:
            body.addWidget(label(text, wrap=True))
        body.addStretch(1)
        lay_out_dialog(self, body, button_row(close), 440, 260)
