"""The sheet of shortcuts and what the program is."""

from __future__ import annotations

from PySide6.QtCore import Qt, qVersion
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QLabel, QPushButton, QWidget

from planner.data_folder import usual_week
from planner.logs import log_file
from planner.store.own.places import OwnPlaces
from planner.ui.theme import TITLE, px
from planner.ui.widgets.basic import column, label, section
from planner.ui.widgets.dialog_layout import button_row, lay_out_dialog
from planner.version import VERSION


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
    """What the program is, what it is made of, where it keeps what, and what leaves: nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About"))
        close = QPushButton(self.tr("Close"))
        close.clicked.connect(self.accept)
        name = label(self.tr("Electrolyte Meal Planner"), size=TITLE, bold=True, wrap=True)
        body = column(name, label(self.tr("Version {n}").format(n=VERSION)), gap=12)
        for head, texts in self._parts():
            body.addWidget(section(head))
            for text in texts:
                body.addWidget(self._paragraph(text))
        body.addStretch(1)
        lay_out_dialog(self, body, button_row(close), 560, 520)

    def _parts(self) -> list[tuple[str, tuple[str, ...]]]:
        return [
            (self.tr("What it does"), self._purpose()),
            (self.tr("Privacy"), (self._privacy(),)),
            (self.tr("Where things are kept"), self._places()),
            (self.tr("Sources"), (self._sources(),)),
            (self.tr("Licences"), self._licences()),
        ]

    def _purpose(self) -> tuple[str, ...]:
        return (
            self.tr(
                "Plans a week of meals that reaches magnesium, potassium, calcium and "
                "vitamin D, and prints it with its shopping list."
            ),
            self.tr(
                "The program promises nutrients, never relief. Cramps that are new, strong "
                "or stay are for a doctor."
            ),
        )

    def _privacy(self) -> str:
        return self.tr(
            "Nothing leaves this computer: no account, no network, no counting. Answers, weeks "
            "and the diary lie in files of yours; Settings shows and erases them."
        )

    def _places(self) -> tuple[str, ...]:
        own = OwnPlaces.usual()
        places = (
            (self.tr("Weeks and answers"), usual_week().parent),
            (self.tr("Own foods, prices, pantry and diary"), own.foods.parent),
            (self.tr("Log, of faults only"), log_file()),
        )
        return tuple(f"{what}: {path}" for what, path in places)

    def _sources(self) -> str:
        return self.tr(
            "Composition of foods: USDA FoodData Central (Foundation Foods 2025, FNDDS 2021-2023, "
            "SR Legacy 2018) and SR28 (public domain). Vitamin K2: "
            "Anses, Ciqual 2020 (Licence Ouverte). What is eaten how often: NHANES, What We Eat "
            "in America (public domain). Reference intakes: National Academies (NASEM)."
        )

    def _licences(self) -> tuple[str, ...]:
        return (
            self.tr(
                "The program: MIT. Window and pages: Qt {qt}, through PySide6, under the LGPL 3; "
                "its libraries are files of their own and may be exchanged. Icons: Lucide (ISC). "
                "Type: Inter (OFL)."
            ).format(qt=qVersion()),
            self.tr(
                "PuLP, HiGHS, pandas, NumPy, Jinja2, icalendar, XlsxWriter and platformdirs are "
                "free software; a release brings the texts of all licences."
            ),
        )

    def _paragraph(self, text: str) -> QLabel:
        made = label(text, wrap=True)
        made.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        return made
