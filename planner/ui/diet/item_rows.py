"""Foods of a meal in rows: amount, measure, grams, and a way to take each out."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QWidget

from planner.domain.diet import MOST_G, EatenItem
from planner.ui.locale.format import number
from planner.ui.theme import SMALL, IconButton, px
from planner.ui.widgets.basic import clear, label
from planner.ui.widgets.elided_combo import ElidedCombo
from planner.ui.widgets.number_boxes import NumberBox


class AmountBox(NumberBox):
    """A number without needless zeros: "2", "28.4"."""

    def textFromValue(self, value: float) -> str:
        """Return the number as short as it can be, in the person's language."""
        text = number(value, self.decimals())
        point = self.locale().decimalPoint()
        return text.rstrip("0").removesuffix(point) if point in text else text


class ItemRows(QWidget):
    """Shows foods; changes go out as wishes, and what is shown comes back from outside."""

    amended = Signal(int, float, str)
    """(row, amount, unit)"""
    removed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.amounts: list[AmountBox] = []
        self.units: list[QComboBox] = []
        self.removes: list[IconButton] = []
        self._items: tuple[EatenItem, ...] = ()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(px(6))
        self._grid.setVerticalSpacing(px(4))
        self._grid.setColumnStretch(0, 1)

    def show_items(self, items: tuple[EatenItem, ...]) -> None:
        """Show these; nothing is told."""
        if items == self._items and len(self.amounts) == len(items):
            return
        at = self._focused()
        self._items = items
        clear(self._grid)
        self.amounts, self.units, self.removes = [], [], []
        for row, item in enumerate(items):
            for column, widget in enumerate(self._row(row, item)):
                self._grid.addWidget(widget, row, column)
        self.setVisible(bool(items))
        if at is not None and at < len(self.amounts):
            self.amounts[at].setFocus()

    def _focused(self) -> int | None:
        """Return the row whose amount has the focus, so that it keeps it."""
        return next((row for row, box in enumerate(self.amounts) if box.hasFocus()), None)

    def _row(self, row: int, item: EatenItem) -> tuple[QWidget, ...]:
        name = item.food.name
        amount, unit = self._amount(item), self._unit(item)
        amount.valueChanged.connect(lambda value: self.amended.emit(row, value, item.unit))
        unit.currentIndexChanged.connect(lambda _: self._other_unit(row, item, unit))
        grams = label(f"{number(item.grams)} g", size=SMALL, tone="quiet", figures=True)
        grams.setMinimumWidth(px(44))
        grams.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        gone = IconButton("x", "", "icon")
        gone.setAccessibleName(self.tr("Take out {n}").format(n=name))
        gone.setToolTip(self.tr("Take out"))
        gone.clicked.connect(lambda: self.removed.emit(row))
        self.amounts.append(amount)
        self.units.append(unit)
        self.removes.append(gone)
        said = label(name, wrap=True)
        said.setMinimumWidth(px(90))
        if not item.food.planned_with:
            said.setToolTip(self.tr("From USDA's library; not among the planner's foods"))
        return said, amount, unit, grams, gone

    def _amount(self, item: EatenItem) -> AmountBox:
        box = AmountBox()
        box.setAccessibleName(self.tr("Amount of {n}").format(n=item.food.name))
        box.setKeyboardTracking(False)
        box.lineEdit().setTextMargins(px(4), 0, 0, 0)
        measure = item.food.measure(item.unit)
        box.setRange(0.05, MOST_G / (measure.grams if measure else 1.0))
        box.setDecimals(2)
        box.setSingleStep(10 if item.unit == "g" else 0.5)
        box.setValue(item.amount)
        box.setFixedWidth(px(78))
        return box

    def _unit(self, item: EatenItem) -> QComboBox:
        box = ElidedCombo()
        box.setAccessibleName(self.tr("Measure of {n}").format(n=item.food.name))
        for measure in item.food.measures:
            box.addItem(measure.unit_for(item.amount), measure.unit)
        box.setCurrentIndex(max(0, box.findData(item.unit)))
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(8)
        box.setFixedWidth(px(112))
        return box

    def _other_unit(self, row: int, item: EatenItem, box: QComboBox) -> None:
        """Set the same mass in another measure, to the nearest quarter of it."""
        measure = item.food.measure(str(box.currentData()))
        if measure is not None:
            fine = 1.0 if measure.unit == "g" else 0.25
            amount = max(fine, round(item.grams / measure.grams / fine) * fine)
            self.amended.emit(row, amount, measure.unit)
