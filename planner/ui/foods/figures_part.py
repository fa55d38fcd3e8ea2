"""The figures of a food."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from planner.ui.person.fields import form
from planner.ui.theme import px
from planner.ui.widgets.basic import column, label

from .form_section import Cells, line, local, plain

if TYPE_CHECKING:
    from foods import Nutrient


class FiguresPart(QWidget):
    """The figures; an empty field is not known."""

    def __init__(self, nutrients: Mapping[str, Nutrient]) -> None:
        super().__init__()
        self._per = line(self.tr("Figures are per, g"), "100")
        self._yield = line(self.tr("Cooked from 1 g, g"), "–")
        self._fields = {key: line(n.label, "–") for key, n in nutrients.items()}
        self._fields["alcohol_g"] = line(self.tr("Alcohol"), "–")
        self._why = line(self.tr("Reason"), self.tr("if energy does not add up: why"))
        self.columns = ("figures_per_g", "cooked_yield", *self._fields, "energy_reason")
        self._build(nutrients)

    def show_cells(self, cells: Cells) -> None:
        """Show the figures as they were written."""
        self._per.setText(local(cells.get("figures_per_g", "")))
        self._yield.setText(local(cells.get("cooked_yield", "")))
        self._why.setText(cells.get("energy_reason", ""))
        for key, field in self._fields.items():
            field.setText(local(cells.get(key, "")))

    def cells(self) -> Cells:
        """Return the figures."""
        figures = {key: plain(field.text()) for key, field in self._fields.items()}
        return figures | {
            "figures_per_g": plain(self._per.text()),
            "cooked_yield": plain(self._yield.text()),
            "energy_reason": self._why.text(),
        }

    def field(self, column: str) -> QWidget | None:
        """Return the field in which a column is filled in."""
        others = {"figures_per_g": self._per, "energy_reason": self._why}
        others["cooked_yield"] = self._yield
        return self._fields.get(column) or others.get(column)

    def _build(self, nutrients: Mapping[str, Nutrient]) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(8))
        grid.setVerticalSpacing(px(6))
        half = (len(self._fields) + 1) // 2
        for at, (key, field) in enumerate(self._fields.items()):
            row, side = at % half, 4 * (at // half)
            nutrient = nutrients.get(key)
            name = label(nutrient.label if nutrient else field.accessibleName())
            name.setBuddy(field)
            grid.addWidget(name, row, side)
            grid.addWidget(field, row, side + 1)
            grid.addWidget(label(nutrient.unit if nutrient else "g", tone="quiet"), row, side + 2)
            field.setMaximumWidth(px(96))
        grid.setColumnMinimumWidth(3, px(24))
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(4, 1)
        per = QHBoxLayout()
        per.addWidget(label(self.tr("Figures are for this many grams:")))
        per.addWidget(self._per)
        per.addStretch(1)
        dry = QHBoxLayout()
        dry.addWidget(label(self.tr("If they are for it dry or raw, 1 g gives so many cooked:")))
        dry.addWidget(self._yield)
        dry.addStretch(1)
        self._yield.setMaximumWidth(px(80))
        self._per.setMaximumWidth(px(80))
        why = self.tr("Leave empty what is not known: it never counts as zero.")
        body: QVBoxLayout = column(
            label(why, tone="quiet", wrap=True),
            per,
            dry,
            grid,
            form([(self.tr("&Reason"), self._why)]),
            margin=16,
            gap=10,
        )
        self._why.setMinimumWidth(px(280))
        body.addStretch(1)
        self.setLayout(body)
