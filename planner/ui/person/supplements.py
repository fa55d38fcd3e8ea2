"""Supplements: a row for each, with what its label says."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QWidget

from foods import Nutrient
from planner.domain.person.supplements import (
    DOSES_A_DAY,
    MOST_SUPPLEMENTS,
    Supplement,
    supplement_kinds,
)
from planner.ui.theme import SMALL, IconButton, px
from planner.ui.widgets.basic import column, label

from .fields import choice, choose, chosen, plain_box

_LONGEST_NAME = 60


class SupplementRow(QWidget):
    """One nutrient of a product: how much, how often, and what it is called."""

    def __init__(
        self, names: Mapping[str, str], each: Supplement, remove: Callable[[SupplementRow], None]
    ) -> None:
        super().__init__()
        self.nutrient = choice(self.tr("Nutrient"), names)
        self.amount = plain_box(self.tr("Amount in one dose"), 0, 99_999, "")
        self.unit = choice(self.tr("Unit"), {})
        self.doses = plain_box(self.tr("Doses a day"), *DOSES_A_DAY, self.tr("a day"))
        self.amount.setFixedWidth(px(88))
        self.unit.setMinimumWidth(px(64))
        self.doses.setFixedWidth(px(96))
        self.name = QLineEdit()
        self.name.setAccessibleName(self.tr("What it is called"))
        self.name.setPlaceholderText(self.tr("name, if you like"))
        self.name.setMaxLength(_LONGEST_NAME)
        self.gone = IconButton("x", kind="icon")
        self.gone.setAccessibleName(self.tr("Remove this supplement"))
        self.gone.setToolTip(self.tr("Remove this supplement"))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(px(6))
        fields = (self.nutrient, self.amount, self.unit, self.doses, self.name, self.gone)
        for at, field in enumerate(fields):
            grid.addWidget(field, 0, at)
        grid.setColumnStretch(4, 1)
        self.nutrient.currentIndexChanged.connect(self._show_units)
        self.gone.clicked.connect(lambda: remove(self))
        self._show(each)

    def supplement(self) -> Supplement | None:
        """Return the supplement of the row; None while no amount stands there."""
        if not self.amount.value():
            return None
        return Supplement(
            chosen(self.nutrient),
            self.amount.value(),
            chosen(self.unit),
            self.doses.value(),
            self.name.text().strip(),
        )

    def _show(self, each: Supplement) -> None:
        choose(self.nutrient, each.nutrient)
        self._show_units()
        choose(self.unit, each.unit)
        self.amount.setValue(each.amount)
        self.doses.setValue(each.per_day)
        self.name.setText(each.name)

    def _show_units(self) -> None:
        self.unit.clear()
        for unit in supplement_kinds()[chosen(self.nutrient)].units:
            self.unit.addItem(unit, unit)


class Supplements(QWidget):
    """A list of rows; a button adds one."""

    def __init__(self, nutrients: Mapping[str, Nutrient]) -> None:
        super().__init__()
        self._names = {key: nutrients[key].label for key in supplement_kinds() if key in nutrients}
        self.rows: list[SupplementRow] = []
        self.add = IconButton("plus", self.tr("Add a supplement"), "link")
        why = self.tr(
            "They count towards your targets. The limits of magnesium and vitamin E count "
            "supplements alone. Write the amount of the nutrient itself, as the label says."
        )
        self._list = column(gap=6)
        foot = QHBoxLayout()
        foot.addWidget(self.add)
        foot.addStretch(1)
        self.setLayout(column(label(why, size=SMALL, tone="quiet", wrap=True), self._list, foot))
        self.add.clicked.connect(self.add_row)

    def show_supplements(self, supplements: tuple[Supplement, ...]) -> None:
        """Show a list."""
        for row in tuple(self.rows):
            self._remove(row)
        for each in supplements:
            self._new(each)

    def supplements(self) -> tuple[Supplement, ...]:
        """Return the supplements taken; rows without an amount are none."""
        return tuple(each for row in self.rows if (each := row.supplement()))

    def add_row(self) -> None:
        """Add one more row, ready to be written in."""
        first = next(iter(self._names))
        unit = next(iter(supplement_kinds()[first].units))
        self._new(Supplement(first, 0.0, unit)).amount.setFocus()

    def _new(self, each: Supplement) -> SupplementRow:
        row = SupplementRow(self._names, each, self._remove)
        self.rows.append(row)
        self._list.addWidget(row)
        self.add.setEnabled(len(self.rows) < MOST_SUPPLEMENTS)
        return row

    def _remove(self, row: SupplementRow) -> None:
        self.rows.remove(row)
        self._list.removeWidget(row)
        row.hide()
        row.deleteLater()
        self.add.setEnabled(True)
