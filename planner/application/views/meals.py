"""Read meals once: most of a week is the same after a change."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache, partial
from operator import attrgetter

import numpy as np

from foods import Catalogue, Food, Meal, Serving, compose_title, serving_phrase
from foods.dish.dish import Role
from foods.figures.totals import Floats, known_totals
from planner.application.texts import ENGLISH, Texts
from planner.domain import Plan

from .values import FoodLine, WeekView


@dataclass(frozen=True, eq=False)
class MealReading:
    """What is shown of a meal wherever it stands.

    Attributes:
        amounts: Known totals by column of the catalogue.
        coverage: Share of the energy from foods whose figure is known, by column.
    """

    title: str
    foods: tuple[FoodLine, ...]
    amounts: Floats
    coverage: Floats


MOST_READINGS = 2000
"""A week of 28 days has 168 meals; a window that is open for weeks shows tens of thousands"""


class MealReader:
    """Readings of meals by meal; may be warmed from the worker's thread.

    Attributes:
        catalogue: Where foods and dishes are.
        texts: How what is shown is put into words.
        ahead: Whole plans that were read and are about to be shown: the first form, the last.
    """

    def __init__(self, catalogue: Catalogue, texts: Texts = ENGLISH) -> None:
        self.catalogue, self.texts = catalogue, texts
        self._energy = catalogue.column("energy_kcal")
        # Of the catalogue alone: a cache of a method would hold the reader, and be held by it.
        self._read = lru_cache(MOST_READINGS)(partial(_read, catalogue))
        self.ahead: deque[tuple[Plan, WeekView]] = deque(maxlen=2)

    def reading(self, meal: Meal) -> MealReading:
        """Return what is shown of a meal."""
        return self._read(meal)

    def warm(self, plan: Plan) -> None:
        """Read a whole plan, so that showing it takes no time."""
        for meal in plan.meals.values():
            self.reading(meal)

    def together(self, meals: Iterable[Meal]) -> tuple[Floats, Floats]:
        """Return amounts of some meals and their coverage, which each meal has by its energy."""
        parts = [self.reading(meal) for meal in meals]
        size = len(self.catalogue.nutrients)
        if not parts:
            return np.zeros(size), np.ones(size)
        amounts = np.sum([part.amounts for part in parts], axis=0)
        energy = np.array([part.amounts[self._energy] for part in parts])
        coverage = np.array([part.coverage for part in parts])
        return amounts, energy @ coverage / max(float(energy.sum()), 1e-9)


def _read(catalogue: Catalogue, meal: Meal) -> MealReading:
    rows = [catalogue.row(serving.food) for serving in meal.servings]
    grams = np.array([serving.grams for serving in meal.servings])
    energy = catalogue.column("energy_kcal")
    known = known_totals(grams, catalogue.per_100g[rows], energy)
    title = compose_title(catalogue.dishes[meal.dish], meal, catalogue)
    return MealReading(title, tuple(_lines(catalogue, meal)), known.amounts, known.coverage)


def _lines(catalogue: Catalogue, meal: Meal) -> Iterator[FoodLine]:
    dish = catalogue.dishes[meal.dish]
    for serving in meal.servings:
        food, role = catalogue.foods[serving.food], dish.role_of(serving.food)
        yield FoodLine(
            food.id,
            serving_phrase(food, serving),
            food.title,
            food.name,
            serving.grams,
            food.ndb_no,
            role is None or role.part == "main" or _leads(role),
            *_steps(food, serving),
            beside=role is not None and bool(role.beside),
        )


def _leads(role: Role) -> bool:
    """Return whether a role is what a part of the plate is about: the salad, not its dressing."""
    return bool(role.beside) and not role.comes_with


def _steps(food: Food, serving: Serving) -> tuple[Serving | None, Serving | None]:
    """Return the next household steps below and above, in the same measure."""
    same = [s for s in food.servings() if s.unit == serving.unit]
    less = [s for s in same if s.grams < serving.grams]
    more = [s for s in same if serving.grams < s.grams <= food.max_grams_day]
    grams = attrgetter("grams")
    return max(less, key=grams, default=None), min(more, key=grams, default=None)
