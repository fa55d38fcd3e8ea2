"""Boxes for servings a week: at least and at most, of which neither passes the other."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QSpinBox

from planner.ui.theme import px
from planner.ui.widgets.number_boxes import WholeBox

ANY = -1
"""What a box says where any number will do."""

_MOST = 21


def servings_box(name: str) -> QSpinBox:
    """Return a box by its accessible name."""
    box = WholeBox()
    box.setRange(ANY, _MOST)
    box.setSpecialValueText(QCoreApplication.translate("Servings", "any"))
    box.setAccessibleName(name)
    box.setMinimumWidth(px(84))
    box.lineEdit().setTextMargins(px(6), 0, 0, 0)
    return box


def pair(least: QSpinBox, most: QSpinBox) -> None:
    """Pair the ends so that neither passes the other: the one that is moved pushes."""
    least.valueChanged.connect(
        lambda value: most.setValue(value) if ANY < most.value() < value else None
    )
    most.valueChanged.connect(
        lambda value: least.setValue(value) if ANY < value < least.value() else None
    )
