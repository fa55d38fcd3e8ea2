"""Household measures of a food, and what is bought for it."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from planner.ui.person.fields import choice, choose, chosen, form
from planner.ui.theme import px
from planner.ui.widgets.basic import column, label, section

from .form_section import Cells, gap, line, local, plain

_MEASURES = 4


class MeasuresPart(QWidget):
    """Household measures, and what is bought."""

    columns = ("portions", "max_grams_day", "buy_as", "aisle", "refuse_pct")

    def __init__(self) -> None:
        super().__init__()
        self.measures = [self._measure(n) for n in range(1, _MEASURES + 1)]
        self.most = line(self.tr("Most in a day, g"), self.tr("worked out"))
        self.buy_as = line(self.tr("On the shopping list"), self.tr("its name"))
        aisles = {"": self.tr("As what it plays like")}
        from foods import AISLES

        self.aisle = choice(self.tr("Aisle"), aisles | {aisle: aisle for aisle in AISLES})
        self.refuse = line(self.tr("Thrown away, %"), "0")
        self._build()

    def show_cells(self, cells: Cells) -> None:
        """Show the measures as far as there is room."""
        parts = [part for part in cells.get("portions", "").split(";") if part.strip()]
        for at, fields in enumerate(self.measures):
            names, _, rest = (parts[at] if at < len(parts) else "").partition("=")
            grams, _, steps = rest.partition(":")
            for field, text in zip(fields, (names, local(grams), local(steps)), strict=True):
                field.setText(text.strip())
        self.most.setText(local(cells.get("max_grams_day", "")))
        self.buy_as.setText(cells.get("buy_as", ""))
        choose(self.aisle, cells.get("aisle", ""))
        self.refuse.setText(local(cells.get("refuse_pct", "")))

    def cells(self) -> Cells:
        """Return the measures as one cell."""
        parts = [
            f"{unit.text().strip()}={plain(grams.text()).strip()}:{plain(steps.text()).strip()}"
            for unit, grams, steps in self.measures
            if unit.text().strip() or grams.text().strip()
        ]
        return {
            "portions": "; ".join(parts),
            "max_grams_day": plain(self.most.text()),
            "buy_as": self.buy_as.text(),
            "aisle": chosen(self.aisle),
            "refuse_pct": plain(self.refuse.text()),
        }

    def field(self, column: str) -> QWidget | None:
        """Return the field in which a column is filled in."""
        fields: dict[str, QWidget] = {"portions": self.measures[0][0], "buy_as": self.buy_as}
        fields |= {"max_grams_day": self.most, "aisle": self.aisle, "refuse_pct": self.refuse}
        return fields.get(column)

    def _measure(self, row: int) -> tuple[QLineEdit, QLineEdit, QLineEdit]:
        unit = line(self.tr("Measure {n}").format(n=row), self.tr("cup/cups") if row == 1 else "")
        grams = line(self.tr("Grams of measure {n}").format(n=row), "240" if row == 1 else "")
        steps = line(
            self.tr("Steps of measure {n}").format(n=row), local("0.5 1 1.5 2") if row == 1 else ""
        )
        return unit, grams, steps

    def _build(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(8))
        grid.setVerticalSpacing(px(6))
        heads = (self.tr("Measure"), self.tr("Grams of one"), self.tr("Steps a cook uses"))
        for at, head in enumerate(heads):
            grid.addWidget(label(head, tone="quiet"), 0, at)
            grid.setColumnStretch(at, (3, 1, 2)[at])
        for row, fields in enumerate(self.measures, start=1):
            for at, field in enumerate(fields):
                grid.addWidget(field, row, at)
        rows = form(
            (
                (self.tr("&Most in a day, g"), self.most),
                (self.tr("On the shopping &list"), self.buy_as),
                (self.tr("&Aisle"), self.aisle),
                (self.tr("&Thrown away, %"), self.refuse),
            )
        )
        body = column(
            section(self.tr("Household measures, the usual one first")),
            grid,
            gap(),
            section(self.tr("Shopping")),
            rows,
            margin=16,
            gap=10,
        )
        body.addStretch(1)
        self.setLayout(body)
