"""Numbers and names as the person's language writes them."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from planner.ui.locale.units import energy_in_use, energy_unit, factor, unit_of

if TYPE_CHECKING:
    from foods import Nutrient

_AFTER_A_FIGURE = re.compile(r"(?<=[\d½⅓⅔¼¾⅛⅜⅝⅞]) (?=\w)")


def use_system_locale(language: str = "") -> None:
    """Write numbers and dates as the system does, or as a language does ("de").

    Where the system has no language, they are written as in English.
    """
    system = QLocale.system()
    if language and system.name()[:2] != language:
        QLocale.setDefault(QLocale(language))
        return
    named = system.name() != "C"  # not its enumerations: they take long to make
    QLocale.setDefault(system if named else QLocale(QLocale.Language.English))


def number(value: float, decimals: int = 0) -> str:
    """Return a number: "2,600", "15.2"."""
    return QLocale().toString(round(float(value), decimals) + 0.0, "f", decimals)


def plain_number(value: float, decimals: int = 2) -> str:
    """Return a number without needless decimals: "2", "1.25"."""
    text = number(value, decimals)
    point = QLocale().decimalPoint()
    return text.rstrip("0").removesuffix(point) if point in text else text


def plain_amount(value: float, nutrient: Nutrient) -> str:
    """Return a target's figure without needless decimals: "15", "2.4"."""
    decimals = 0 if float(value).is_integer() else nutrient.decimals
    return number(value * factor(nutrient), decimals)


def unit_word(nutrient: Nutrient) -> str:
    """Return the unit as a word that is read aloud the same everywhere: "milligrams"."""
    tr = QCoreApplication.translate
    words = {
        "mg": tr("Units", "milligrams"),
        "µg": tr("Units", "micrograms"),
        "g": tr("Units", "grams"),
        "ml": tr("Units", "millilitres"),
        "kcal": tr("Units", "kilocalories"),
        "kJ": tr("Units", "kilojoules"),
    }
    unit = unit_of(nutrient)
    return words.get(unit, unit)


def figure(value: float, nutrient: Nutrient) -> str:
    """Return a figure in the unit in use, without it: "412"."""
    return number(value * factor(nutrient), nutrient.decimals)


def amount(value: float, nutrient: Nutrient) -> str:
    """Return a figure with its unit: "412 mg"."""
    return f"{figure(value, nutrient)} {unit_of(nutrient)}"


def held_together(text: str) -> str:
    """Return the text with figures kept on the line of what they count: "3 tbsp", "1½ cups"."""
    return _AFTER_A_FIGURE.sub("\u00a0", text)


def energy(kcal: float) -> str:
    """Return text such as "469 kcal", or "1,962 kJ"."""
    return f"{number(energy_in_use(kcal))} {energy_unit()}"


def day_name(day: date | None, index: int, *, short: bool = False) -> str:
    """Return text such as "Monday"; a plan without dates begins on some Monday."""
    form = QLocale.FormatType.ShortFormat if short else QLocale.FormatType.LongFormat
    weekday = day.isoweekday() if day else index % 7 + 1
    return QLocale().standaloneDayName(weekday, form)


def short_date(day: date | None) -> str:
    """Return text such as "23 Nov"; empty without a date."""
    return (
        QLocale().toString(
            QDate(day.year, day.month, day.day), QCoreApplication.translate("Dates", "d MMM")
        )
        if day
        else ""
    )


def long_date(day: date) -> str:
    """Return text such as "23 November"."""
    return QLocale().toString(
        QDate(day.year, day.month, day.day), QCoreApplication.translate("Dates", "d MMMM")
    )


def full_date(day: date) -> str:
    """Return text such as "23 November 2026"."""
    return QLocale().toString(
        QDate(day.year, day.month, day.day), QCoreApplication.translate("Dates", "d MMMM yyyy")
    )


def slot_name(slot: str) -> str:
    """Return text such as "Breakfast"."""
    tr = QCoreApplication.translate
    names = {
        "breakfast": tr("Names", "Breakfast"),
        "lunch": tr("Names", "Lunch"),
        "dinner": tr("Names", "Dinner"),
        "snack": tr("Names", "Snack"),
        "evening": tr("Names", "Evening"),
        "training": tr("Names", "Training"),
        "supplements": tr("Names", "Supplements"),
    }
    return names.get(slot, slot.capitalize())
