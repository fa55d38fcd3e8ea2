"""Week of a pregnancy, weight before it, month of nursing: asked of those they are for."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from planner.domain.person.person import NURSING_MONTHS, PREGNANCY_WEEKS, WEIGHTS_KG, Person, Stage
from planner.ui.person.measures import WeightBox
from planner.ui.widgets.basic import column

from .agreed_figures import AgreedFigure


class StageFigures(QWidget):
    """Boxes that appear with the life stage they belong to."""

    def __init__(self) -> None:
        super().__init__()
        self.week = AgreedFigure(
            self.tr("I know the week of my pregnancy"),
            self.tr("Energy follows it: in the first twelve weeks none is added."),
            PREGNANCY_WEEKS,
            self.tr("weeks"),
            20,
        )
        self.before = _Weight(self.tr("I know my weight before the pregnancy"))
        self.month = AgreedFigure(
            self.tr("I know the month since the birth"),
            self.tr("From the seventh month on, milk takes a little less energy."),
            NURSING_MONTHS,
            self.tr("months"),
            1,
        )
        self.setLayout(column(self.week, self.before, self.month, gap=8))

    def show_for(self, stage: Stage) -> None:
        """Show what belongs to a life stage."""
        for box in (self.week, self.before):
            box.setVisible(stage is Stage.PREGNANT)
        self.month.setVisible(stage is Stage.LACTATING)

    def show_person(self, person: Person) -> None:
        """Show a person's figures."""
        self.week.show_value(person.pregnancy_week)
        self.before.show_value(person.weight_before_kg, person.weight_kg)
        self.month.show_value(person.nursing_month)

    def with_figures(self, person: Person) -> Person:
        """Return the person with what the boxes say."""
        week, month = self.week.value, self.month.value
        return replace(
            person,
            pregnancy_week=None if week is None else int(week),
            weight_before_kg=self.before.value,
            nursing_month=None if month is None else int(month),
        )


class _Weight(QWidget):
    """A box to tick and a weight beside it."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self.known = QCheckBox(words)
        self.box = WeightBox(words, *WEIGHTS_KG)
        self.box.setEnabled(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.known)
        row.addWidget(self.box)
        row.addStretch(1)
        self.known.toggled.connect(self.box.setEnabled)

    @property
    def value(self) -> float | None:
        """Return the weight, kg, or None while it is not known."""
        return self.box.value() if self.known.isChecked() else None

    def show_value(self, value: float | None, otherwise: float) -> None:
        """Show a weight, or that none is known."""
        self.known.setChecked(value is not None)
        self.box.setValue(otherwise if value is None else value)
