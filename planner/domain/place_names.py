"""How days and places are called in sentences."""

from __future__ import annotations

from datetime import date, timedelta

from foods import Nutrient
from solver import Place

from .translatable import TranslatableText, Within, number, translatable

WEEKDAYS = (
    translatable("Monday"),
    translatable("Tuesday"),
    translatable("Wednesday"),
    translatable("Thursday"),
    translatable("Friday"),
    translatable("Saturday"),
    translatable("Sunday"),
)
_WEEKEND = (5, 6)
SLOT_LABELS = {
    "breakfast": translatable("Breakfast"),
    "lunch": translatable("Lunch"),
    "dinner": translatable("Dinner"),
    "snack": translatable("Snack"),
    "evening": translatable("Evening"),
    "training": translatable("Training"),
}
"""Meals of a day as they stand in a list, by slot."""


def weekday(day: int, start: date | None) -> int:
    """Return the weekday, 0 for Monday; a plan without a date begins on a Monday."""
    return day % 7 if start is None else (start + timedelta(days=day)).weekday()


def is_weekend(day: int, start: date | None) -> bool:
    """Return whether a day of the plan is a Saturday or Sunday."""
    return weekday(day, start) in _WEEKEND


def day_name(day: int, start: date | None = None, days: int = 7) -> TranslatableText:
    """Return text such as "Sunday", or "Sunday of week 2" in a plan of more than seven days."""
    name = WEEKDAYS[weekday(day, start)]
    return translatable("{day} of week {n}", day=name, n=day // 7 + 1) if days > 7 else name


def average_day() -> TranslatableText:
    """Return the words for the average day, of which what holds on average is said."""
    return translatable("The average day")


def meal_name(slot: str) -> str:
    """Return text such as "breakfast", "the snack", "the evening meal"."""
    return {
        "breakfast": translatable("breakfast"),
        "lunch": translatable("lunch"),
        "dinner": translatable("dinner"),
        "snack": translatable("the snack"),
        "evening": translatable("the evening meal"),
        "training": translatable("the drink for training"),
    }.get(slot, slot)


def place_name(place: Place, start: date | None = None, days: int = 7) -> TranslatableText:
    """Return text such as "breakfast on Sunday"."""
    return translatable(
        "{meal} on {day}", meal=meal_name(place[1]), day=day_name(place[0], start, days)
    )


def nutrient_word(nutrient: Nutrient) -> Within:
    """Return a nutrient within a sentence: "magnesium", "vitamin B1"."""
    return Within(nutrient.label.split(" (")[0])


def figure_words(amount: float, nutrient: Nutrient, *, trimmed: bool = False) -> TranslatableText:
    """Return an amount with its unit: "15.0 µg"; trimmed, without needless decimals: "15 µg"."""
    n = number(amount, nutrient.decimals, trimmed=trimmed)
    return translatable("{n} {unit}", n=n, unit=nutrient.unit)
