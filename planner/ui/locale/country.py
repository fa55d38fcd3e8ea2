"""The country that the system is set to: it suggests where food is bought, and answers nothing."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from foods.food.fortification import Country


def country_of_the_system() -> Country:
    """Return the country of the system's settings, OTHER where the tables know nothing of it."""
    code = QLocale.territoryToCode(QLocale.system().territory())
    return next((each for each in Country if each.value == code and code), Country.OTHER)


def suggested() -> tuple[Country, ...]:
    """Return all countries to choose from, that of the system first, any other last."""
    likely = country_of_the_system()
    known = [each for each in Country if each not in (Country.UNSAID, Country.OTHER)]
    return (*sorted(known, key=lambda each: each is not likely), Country.OTHER)
