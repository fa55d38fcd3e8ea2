"""Training days: seven toggles, and how much is sweated on them."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from planner.domain.person.training import Training, sweat_table
from planner.ui.locale.format import number
from planner.ui.theme import SMALL, px
from planner.ui.widgets.basic import column, label

from .fields import form, number_box


class TrainingBox(QWidget):
    """Which days one trains; the rest appears when there is one."""

    def __init__(self) -> None:
        super().__init__()
        self.days = {day: self._toggle(day) for day in range(7)}
        limits = sweat_table().limits
        low, _, high = limits["hours"]
        self.hours = number_box(self.tr("Hours of training"), low, high, self.tr("h"), 2)
        low, _, high = limits["litres_per_hour"]
        self.litres = number_box(self.tr("Sweat in an hour"), low, high, self.tr("l an hour"), 1)
        low, _, high = limits["sodium_mg"]
        self.sodium = number_box(self.tr("Sodium in a litre of sweat"), low, high, "mg")
        for box, step in ((self.hours, 0.25), (self.litres, 0.1), (self.sodium, 50)):
            box.setSingleStep(step)
        self.figures = QWidget()
        self.sum = label(size=SMALL, tone="quiet", wrap=True)
        self._build()

    def show_training(self, training: Training | None) -> None:
        """Show an answer."""
        shown = training or Training(frozenset())
        for day, toggle in self.days.items():
            toggle.setChecked(day in shown.days)
        self.hours.setValue(shown.hours)
        self.litres.setValue(shown.litres_per_hour)
        self.sodium.setValue(shown.sodium_mg_per_litre)
        self._follow()

    def training(self) -> Training | None:
        """Return the answer; None without a training day."""
        days = frozenset(day for day, toggle in self.days.items() if toggle.isChecked())
        if not days:
            return None
        return Training(days, self.hours.value(), self.litres.value(), self.sodium.value())

    def _toggle(self, day: int) -> QPushButton:
        short, long = QLocale.FormatType.ShortFormat, QLocale.FormatType.LongFormat
        button = QPushButton(QLocale().standaloneDayName(day + 1, short))
        name = self.tr("Training on {day}").format(day=QLocale().standaloneDayName(day + 1, long))
        button.setAccessibleName(name)
        button.setCheckable(True)
        button.setProperty("kind", "pick")
        button.setAutoDefault(False)
        return button

    def _build(self) -> None:
        why = self.tr(
            "Sweat takes sodium and potassium with it. Training days get them back, with drinks "
            "around training; rest days stay as they are."
        )
        row = QHBoxLayout()
        row.setSpacing(px(4))
        for toggle in self.days.values():
            row.addWidget(toggle)
            toggle.toggled.connect(self._follow)
        row.addStretch(1)
        rows = form(
            (
                (self.tr("&Hours"), self.hours),
                (self.tr("S&weat"), self.litres),
                (self.tr("Sod&ium in a litre"), self.sodium),
            )
        )
        self.figures.setLayout(column(rows, self.sum, gap=8))
        reason = label(why, size=SMALL, tone="quiet", wrap=True)
        self.setLayout(column(reason, row, self.figures, gap=8))
        for box in (self.hours, self.litres, self.sodium):
            box.valueChanged.connect(self._follow)

    def _follow(self) -> None:
        training = self.training()
        self.figures.setVisible(training is not None)
        if training is not None:
            words = self.tr(
                "About {litres} litres of sweat, with {sodium} mg of sodium and {potassium} mg of "
                "potassium. Drink at most that much for it. A weighing before and after tells "
                "your own figure: a kilogram is a litre."
            )
            self.sum.setText(
                words.format(
                    litres=number(training.sweat_ml / 1000, 1),
                    sodium=number(training.sodium_mg),
                    potassium=number(training.potassium_mg),
                )
            )
