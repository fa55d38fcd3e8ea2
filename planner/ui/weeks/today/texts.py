"""A day in words of the window."""

from __future__ import annotations

from datetime import date, time

from PySide6.QtCore import QCoreApplication, QLocale, QTime

from planner.application.today.values import MealStep, SoFar
from planner.ui.locale import translated
from planner.ui.locale.format import (
    amount,
    day_name,
    energy,
    figure,
    long_date,
    number,
    plain_amount,
    plain_number,
)
from planner.ui.locale.units import unit_of


def clock_words(at: time) -> str:
    """Return text such as "12:30", or "12:30 PM" where that is written so."""
    return QLocale().toString(QTime(at.hour, at.minute), QLocale.FormatType.ShortFormat)


def date_words(day: date) -> str:
    """Return text such as "Tuesday, 24 November"."""
    return f"{day_name(day, 0)}, {long_date(day)}"


def facts_of(meal: MealStep) -> str:
    """Return text such as "Start at 12:15 · 15 min · 430 kcal"."""
    tr = QCoreApplication.translate
    parts = []
    if meal.left_from:
        day = translated(meal.left_from)
        parts.append(tr("Today", "left from {day}: warm it up or take it out").format(day=day))
    elif meal.minutes:
        parts.append(tr("Today", "start at {time}").format(time=clock_words(meal.start)))
        parts.append(tr("Today", "{n} min").format(n=number(meal.minutes)))
    if meal.energy_kcal:
        parts.append(energy(meal.energy_kcal))
    if meal.portions != 1:
        portions = plain_number(meal.portions)
        parts.append(tr("Today", "cooked for {n} portions").format(n=portions))
    words = " · ".join(parts)
    return words[:1].upper() + words[1:]


def so_far_words(so_far: SoFar) -> str:
    """Return text such as "180 of 320 mg"."""
    n, target = so_far.nutrient, so_far.target
    have, low, high = figure(so_far.eaten, n), target.minimum, target.maximum
    want = plain_amount(low, n) if low is not None else f"≤ {plain_amount(high or 0.0, n)}"
    words = QCoreApplication.translate("Today", "{have} of {want}")
    return words.format(have=have, want=f"{want} {unit_of(n)}")


def so_far_detail(so_far: SoFar) -> str:
    """Return all figures of a nutrient, a line each."""
    tr, n = QCoreApplication.translate, so_far.nutrient
    lines = [
        tr("Today", "{n} eaten").format(n=amount(so_far.eaten, n)),
        tr("Today", "{n} in meals of which nothing is said").format(n=amount(so_far.open, n)),
    ]
    if so_far.supplement:
        taken = amount(so_far.supplement, n)
        lines.append(tr("Today", "{n} in your supplements, if you take them").format(n=taken))
    return "\n".join(lines)
