"""Field helpers of the dialog's pages."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QWidget,
)

from planner.ui.theme import px
from planner.ui.widgets.basic import label
from planner.ui.widgets.choice_box import ChoiceBox
from planner.ui.widgets.column_layout import ColumnLayout
from planner.ui.widgets.number_boxes import NumberBox


def choice(name: str, items: Mapping[str, str]) -> QComboBox:
    """Return a box to choose one of some keys by their words."""
    box = ChoiceBox()
    box.setAccessibleName(name)
    for key, words in items.items():
        box.addItem(words, key)
    return box


def choose(box: QComboBox, key: str) -> None:
    """Choose a key."""
    box.setCurrentIndex(max(0, box.findData(key)))


def chosen(box: QComboBox) -> str:
    """Return the key that is chosen."""
    return str(box.currentData())


def number_box(name: str, low: float, high: float, unit: str, decimals: int = 0) -> QDoubleSpinBox:
    """Return a number with a unit."""
    box = NumberBox()
    box.setAccessibleName(name)
    box.setDecimals(decimals)
    box.setRange(low, high)
    box.setSuffix(f" {unit}" if unit else "")
    box.lineEdit().setTextMargins(px(6), 0, 0, 0)
    return box


class _PlainBox(NumberBox):
    """A number with two decimals at most, and none that say nothing: "400", "0.14"."""

    def textFromValue(self, value: float) -> str:
        """Return the number without needless decimals."""
        return QLocale().toString(value, "f", 0 if value == int(value) else self.decimals())


def plain_box(name: str, low: float, high: float, unit: str) -> QDoubleSpinBox:
    """Return a number without needless decimals, with a unit."""
    box = _PlainBox()
    box.setAccessibleName(name)
    box.setDecimals(2)
    box.setRange(low, high)
    box.setSuffix(f" {unit}" if unit else "")
    box.lineEdit().setTextMargins(px(4), 0, 0, 0)
    return box


def form(rows: Iterable[tuple[str, QWidget]]) -> QFormLayout:
    """Return the labelled fields below each other."""
    layout = QFormLayout()
    layout.setHorizontalSpacing(px(16))
    layout.setVerticalSpacing(px(10))
    layout.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    layout.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
    for words, field in rows:
        name = label(words)
        name.setBuddy(field)
        field.setMinimumWidth(px(200))
        layout.addRow(name, field)
    return layout


class Checks(QWidget):
    """Boxes to tick, in columns; knows which keys are ticked."""

    def __init__(
        self, items: Mapping[str, str], columns: int = 3, why: Mapping[str, str] | None = None
    ) -> None:
        super().__init__()
        self.boxes: dict[str, QCheckBox] = {}
        grid = ColumnLayout(columns, self)
        for key, words in items.items():
            box = QCheckBox(words.replace("&", "&&"))
            box.setAccessibleName(words)
            box.setToolTip((why or {}).get(key, ""))
            box.setAccessibleDescription((why or {}).get(key, ""))
            grid.addWidget(box)
            self.boxes[key] = box

    def tick(self, keys: Iterable[str]) -> None:
        """Tick these keys and no others."""
        wanted = set(keys)
        for key, box in self.boxes.items():
            box.setChecked(key in wanted)

    def ticked(self) -> tuple[str, ...]:
        """Return the ticked keys, in order."""
        return tuple(key for key, box in self.boxes.items() if box.isChecked())
