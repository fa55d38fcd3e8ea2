"""What of the last weeks a new one knows: the dinners, lunches and main foods eaten before it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from foods import Catalogue
from solver import MealBefore

from .kept_week import KeptMeal, KeptWeek, held_on

REMEMBERED_DAYS = 27
"""How many days before its first a week looks back: with that day they are four weeks"""

_REMEMBERED = ("lunch", "dinner")


@dataclass(frozen=True)
class EatenWeeks:
    """Kept weeks of one person, as far as the dates of interest reach.

    Attributes:
        weeks: In any order; where two cover a date the later written holds.
    """

    weeks: Sequence[KeptWeek] = ()


def meals_before(eaten: EatenWeeks, start: date, catalogue: Catalogue) -> tuple[MealBefore, ...]:
    """Return the lunches and dinners of the four weeks before a date, the latest first.

    A leftover is not a meal of its own: it was cooked once. A dish that is not known any more,
    and a meal of one's own making, say nothing of what to plan next.
    """
    found: list[MealBefore] = []
    for ago in range(1, REMEMBERED_DAYS + 1):
        day = start - timedelta(days=ago)
        week = held_on(eaten.weeks, day)
        for meal in week.meals_on(day) if week else ():
            if meal.slot in _REMEMBERED and not meal.leftover and meal.dish in catalogue.dishes:
                mains = tuple(dict.fromkeys(_main_foods(meal, catalogue)))
                found.append(MealBefore(ago, meal.slot, meal.dish, mains))
    return tuple(found)


def _main_foods(meal: KeptMeal, catalogue: Catalogue) -> Iterator[str]:
    """Yield the foods that the meal's dish has as a main part."""
    dish = catalogue.dishes[meal.dish]
    for food in meal.foods:
        role = dish.role_of(food)
        if role is not None and role.part == "main" and not role.beside:
            yield food
