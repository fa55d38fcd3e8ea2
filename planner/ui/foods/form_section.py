"""What a part of the form for a food does, and small things all parts use."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QLineEdit, QWidget

from planner.ui.theme import px

Cells = Mapping[str, str]


class FormSection(Protocol):
    """What the form needs of a widget that is one page of it.

    `show_cells` and `cells` are each other's inverse.
    """

    @property
    def columns(self) -> tuple[str, ...]:
        """Return the columns that are filled in here."""

    def show_cells(self, cells: Cells) -> None:
        """Show what is written."""

    def cells(self) -> Cells:
        """Return the cells that are filled in."""

    def field(self, column: str) -> QWidget | None:
        """Return the field in which a column is filled in, to put the cursor there."""


def line(name: str, hint: str = "") -> QLineEdit:
    """Return a field for a text."""
    made = QLineEdit()
    made.setAccessibleName(name)
    made.setPlaceholderText(hint)
    return made


def local(figure: str) -> str:
    """Return figures of a cell as they are written where the person lives: "14,32"."""
    return figure.replace(".", QLocale().decimalPoint())


def plain(written: str) -> str:
    """Return the figures as cells have them, with points."""
    point = QLocale().decimalPoint()
    return written if point == "." else written.replace(point, ".")


def gap() -> QWidget:
    """Return an empty widget: the room above a section."""
    made = QWidget()
    made.setFixedHeight(px(4))
    return made
