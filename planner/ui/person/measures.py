"""Boxes for weight and height: their values are metric, what is read and typed need not be."""

from __future__ import annotations

import re

from PySide6.QtCore import QLocale
from PySide6.QtGui import QValidator

from planner.ui.locale.format import number
from planner.ui.locale.units import CM_PER_INCH, KG_PER_POUND, in_us_units
from planner.ui.theme import px
from planner.ui.widgets.number_boxes import NumberBox

_INCHES_PER_FOOT = 12
_FIGURE = re.compile(r"\d+(?:[.,]\d+)?")
_TYPED = re.compile(r"[\d.,\s'\"′″a-zA-Z]*")


class _Box(NumberBox):
    """Holds a metric value finely enough that no unit loses by it."""

    def __init__(self, name: str, low: float, high: float, step: float) -> None:
        super().__init__()
        self._us = in_us_units()
        self.setAccessibleName(name)
        self.setDecimals(4)
        self.setRange(low, high)
        self.setSingleStep(step)
        self.lineEdit().setTextMargins(px(6), 0, 0, 0)

    def validate(self, text: str, at: int) -> tuple[QValidator.State, str, int]:
        """Accept anything that can become figures with units."""
        if not _TYPED.fullmatch(text):
            return QValidator.State.Invalid, text, at
        figure = self.valueFromText(text)
        fits = self.minimum() <= figure <= self.maximum()
        return (QValidator.State.Acceptable if fits else QValidator.State.Intermediate), text, at

    def _figures(self, text: str) -> list[float]:
        point = QLocale().decimalPoint()
        plain = text.replace(QLocale().groupSeparator(), "") if point == "," else text
        return [float(each.replace(",", ".")) for each in _FIGURE.findall(plain)]


class WeightBox(_Box):
    """A weight in kg, shown as "68.0 kg" or "149.9 lb"."""

    def __init__(self, name: str, low_kg: float, high_kg: float) -> None:
        super().__init__(name, low_kg, high_kg, KG_PER_POUND if in_us_units() else 1.0)

    def textFromValue(self, value: float) -> str:
        """Return the weight in the unit in use."""
        if self._us:
            return f"{number(value / KG_PER_POUND, 1)} lb"
        return f"{number(value, 1)} kg"

    def valueFromText(self, text: str) -> float:
        """Return the weight in kg; a unit that is typed counts."""
        figures = self._figures(text)
        pounds = "kg" not in text and (self._us or "lb" in text)
        return figures[0] * (KG_PER_POUND if pounds else 1.0) if figures else 0.0


class HeightBox(_Box):
    """A height in cm, shown as "168 cm" or "5 ft 6 in"."""

    def __init__(self, name: str, low_cm: float, high_cm: float) -> None:
        super().__init__(name, low_cm, high_cm, CM_PER_INCH if in_us_units() else 1.0)

    def textFromValue(self, value: float) -> str:
        """Return the height in the unit in use."""
        if not self._us:
            return f"{number(value)} cm"
        feet, inches = divmod(round(value / CM_PER_INCH, 1), _INCHES_PER_FOOT)
        return f"{number(feet)} ft {number(inches, int(not float(inches).is_integer()))} in"

    def valueFromText(self, text: str) -> float:
        """Return the height in cm; a typed unit counts, and one figure of US size is feet."""
        figures = self._figures(text)
        feet = "cm" not in text and (self._us or "ft" in text or "'" in text)
        if not figures or not feet:
            return figures[0] if figures else 0.0
        if len(figures) == 1 and "ft" not in text and figures[0] > _INCHES_PER_FOOT:
            return figures[0] * CM_PER_INCH
        inches = figures[1] if len(figures) > 1 else 0.0
        return (figures[0] * _INCHES_PER_FOOT + inches) * CM_PER_INCH
