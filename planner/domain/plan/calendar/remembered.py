"""What of the last weeks a new one knows: the dinners, lunches and main foods eaten before it.

What was said of a meal goes before what was planned: one that was left out was not eaten, and of
one that was changed counts what was eaten instead. A meal of which nothing was said counts as
planned: who never says a word would have no memory otherwise.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
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
        said: By date and slot, the dish that was eaten of those meals of which something was said;
            empty where nothing was eaten, or foods that are no dish.
    """

    weeks: Sequence[KeptWeek] = ()
    said: Mapping[tuple[date, str], str] = field(default_factory=dict)


def meals_before(eaten: EatenWeeks, start: date, catalogue: Catalogue) -> tuple[MealBefore, ...]:
    """Return the lunches and dinners of the four weeks before a date, the latest first.

    A leftover is not a meal of its own: it was cooked once. A dish that is not known any more,
    and a meal of one's own making, say nothing of what to plan next.
    """
    found: list[MealBefore] = []
    for ago in range(1, REMEMBERED_DAYS + 1):
        day = start - timedelta(days=ago)
        week = held_on(eaten.weeks, day)
        planned = {meal.slot: meal for meal in week.meals_on(day)} if week else {}
        for slot in _REMEMBERED:
            meal, said = planned.get(slot), eaten.said.get((day, slot))
            dish = _dish_eaten(meal, said)
            if dish in catalogue.dishes:
                as_planned = meal is not None and meal.dish == dish
                mains = _main_foods(meal, catalogue) if meal and as_planned else ()
                found.append(MealBefore(ago, slot, dish, tuple(dict.fromkeys(mains))))
    return tuple(found)


def _dish_eaten(meal: KeptMeal | None, said: str | None) -> str:
    """Return the dish that was cooked and eaten; empty for a leftover, foods in words, nothing."""
    if said is not None and (meal is None or said != meal.dish):
        return said
    return meal.dish if meal is not None and not meal.leftover else ""


def _main_foods(meal: KeptMeal, catalogue: Catalogue) -> Iterator[str]:
    """Yield the foods that the meal's dish has as a main part."""
    dish = catalogue.dishes[meal.dish]
    for food in meal.foods:
        role = dish.role_of(food)
        if role is not None and role.part == "main" and not role.beside:
            yield food
