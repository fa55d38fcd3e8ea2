"""The units a person reads and types; plans, files and rules stay metric and in kcal.

As its font and locale, the units in use are the application's.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

if TYPE_CHECKING:
    from foods import Nutrient

KJ_PER_KCAL = 4.184
GRAMS_PER_OUNCE = 28.349523125
KG_PER_POUND = 0.45359237
CM_PER_INCH = 2.54
_ML_PER_FLUID_OUNCE = 29.5735295625
_OUNCES_PER_POUND = 16
_PROPERTY = "units"
# Thousands are parted by a comma, a point, a narrow space or an apostrophe.
_MASS = re.compile(r"(\d(?:[\d.,'’\u00a0\u202f]*\d)?)\s?(kg|g|ml|l)\b")


class System(StrEnum):
    """How masses, volumes and lengths are said."""

    METRIC = "metric"
    US = "us"


class EnergyUnit(StrEnum):
    """How energy is said."""

    KCAL = "kcal"
    KJ = "kJ"


@dataclass(frozen=True)
class Units:
    """What a person wants to read."""

    system: System = System.METRIC
    energy: EnergyUnit = EnergyUnit.KCAL


def usual_units() -> Units:
    """Return the units of the system's locale."""
    system = QLocale.system()
    us = QLocale.MeasurementSystem.ImperialUSSystem
    named = system.language() != QLocale.Language.C
    return Units(System.US if named and system.measurementSystem() == us else System.METRIC)


def use_units(units: Units) -> None:
    """Let the application say everything in these."""
    if (app := QCoreApplication.instance()) is not None:
        app.setProperty(_PROPERTY, units)


def units_in_use() -> Units:
    """Return the units in use; metric and kcal where nobody chose."""
    app = QCoreApplication.instance()
    chosen = app.property(_PROPERTY) if app is not None else None
    return chosen if isinstance(chosen, Units) else Units()


def in_us_units() -> bool:
    """Return whether ounces, inches and pounds are wanted."""
    return units_in_use().system is System.US


def in_kilojoules() -> bool:
    """Return whether energies are wanted in kJ."""
    return units_in_use().energy is EnergyUnit.KJ


def factor(nutrient: Nutrient) -> float:
    """Return the factor for a figure in the nutrient's own unit before it is shown."""
    return KJ_PER_KCAL if nutrient.unit == "kcal" and in_kilojoules() else 1.0


def unit_of(nutrient: Nutrient) -> str:
    """Return the unit its figures are shown in."""
    return energy_unit() if nutrient.unit == "kcal" else nutrient.unit


def energy_unit() -> str:
    """Return "kcal" or "kJ"."""
    return units_in_use().energy.value


def energy_in_use(kcal: float) -> float:
    """Return the energy as it is shown."""
    return kcal * (KJ_PER_KCAL if in_kilojoules() else 1.0)


def mass_words(grams: float) -> str:
    """Return text such as "350 g", "0.5 g", "1.50 kg"; in US units "12.3 oz", "1 lb 4 oz"."""
    if in_us_units():
        return _ounces(grams / GRAMS_PER_OUNCE)
    if grams >= 1000:
        return f"{QLocale().toString(grams / 1000, 'f', 2)} kg"
    return f"{_plain(grams, int(grams < 1))} g"


def volume_words(litres: float) -> str:
    """Return text such as "1.5 l", "250 ml"; in US units "8.5 fl oz"."""
    if in_us_units():
        return f"{_plain(litres * 1000 / _ML_PER_FLUID_OUNCE, 1)} fl oz"
    return f"{_plain(litres, 1)} l" if litres >= 1 else f"{_plain(litres * 1000)} ml"


def masses_said(text: str) -> str:
    """Return words about what to buy, its masses and volumes in the units in use."""
    return _MASS.sub(_said_mass, text) if in_us_units() else text


def _said_mass(found: re.Match[str]) -> str:
    value, unit = figure_of(found[1]), found[2]
    if unit in ("ml", "l"):
        return volume_words(value if unit == "l" else value / 1000)
    return mass_words(value * 1000 if unit == "kg" else value)


def _ounces(ounces: float) -> str:
    if ounces < _OUNCES_PER_POUND:
        return f"{_plain(ounces, 1 if ounces >= 0.1 else 2)} oz"
    pounds, rest = divmod(round(ounces), _OUNCES_PER_POUND)
    return f"{pounds} lb {rest} oz" if rest else f"{pounds} lb"


def _plain(value: float, decimals: int = 0) -> str:
    text = QLocale().toString(round(value, decimals) + 0.0, "f", decimals)
    point = QLocale().decimalPoint()
    return text.rstrip("0").removesuffix(point) if point in text else text


def figure_of(text: str) -> float:
    """Return a figure as the person's language writes it, or as English does."""
    value, good = QLocale().toDouble(text.rstrip(".,"))
    return value if good else float(re.sub(r"[,'’\s]", "", text).rstrip(".") or 0)
