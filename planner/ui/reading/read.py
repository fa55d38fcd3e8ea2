"""Read a plan for the screens. Amounts come from the food table, not from the solver."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import timedelta
from typing import TYPE_CHECKING

import numpy as np

from foods import Catalogue, Food, Meal, Serving, compose_title
from foods.totals import Floats, known_totals
from planner.domain.plan import Plan
from planner.domain.shortfalls import shortfalls
from planner.domain.target import Target
from solver import Per, Place

from .scale import span_and_step
from .values import CardView, DayView, FoodLine, Mark, Segment, TargetView, WeekView

if TYPE_CHECKING:
    from foods import Nutrient


class Reader:
    """Reads one plan with one catalogue."""

    def __init__(self, plan: Plan, catalogue: Catalogue) -> None:
        self._plan, self._catalogue = plan, catalogue
        self._meals = {place: self._sums(meal) for place, meal in plan.meals.items()}
        self._liked = plan.profile.diet.like
        self._lacks = {
            (s.nutrient, s.day): (abs(s.limit - s.amount), not s.low)
            for s in shortfalls(plan, catalogue)
        }

    def week(self) -> WeekView:
        """The whole plan."""
        plan = self._plan
        totals = [self._day_totals(day) for day in range(plan.days)]
        means = np.mean([amounts for amounts, _ in totals], axis=0)
        targets = tuple(self._target(t, means) for t in plan.targets)
        return WeekView(
            days=tuple(self._day(day, *totals[day], means, targets) for day in range(plan.days)),
            slots=plan.slots,
            targets=targets,
            start=plan.start,
            notes=plan.notes,
            status=str(plan.status),
            gap=plan.gap,
        )

    def _sums(self, meal: Meal) -> tuple[Floats, Floats]:
        return sums(meal.servings, self._catalogue)

    def _day_totals(self, day: int) -> tuple[Floats, Floats]:
        meals = [self._plan.meals.get((day, slot)) for slot in self._plan.slots]
        return sums([s for meal in meals if meal for s in meal.servings], self._catalogue)

    def _target(self, target: Target, means: Floats) -> TargetView:
        catalogue = self._catalogue
        nutrient = catalogue.nutrients[target.nutrient]
        span, step = span_and_step(target)
        choice = self._plan.profile.targets.get(target.nutrient)
        return TargetView(
            nutrient=nutrient,
            minimum=target.minimum,
            maximum=target.maximum,
            weekly=target.per == Per.WEEK,
            source=target.source,
            reference=target.reference,
            upper_limit=target.upper_limit,
            locked_reason=target.locked_reason,
            on=target.on,
            own=choice is not None,
            reaches=float(means[catalogue.column(nutrient.key)]) if self._plan.meals else None,
            span=span,
            step=step,
        )

    def _day(
        self,
        day: int,
        amounts: Floats,
        coverage: Floats,
        means: Floats,
        targets: tuple[TargetView, ...],
    ) -> DayView:
        by_key = {target.nutrient.key: target for target in targets}
        marks = {
            n.key: self._mark(n, by_key.get(n.key), day, amounts[i], coverage[i], means[i])
            for i, n in enumerate(self._catalogue.nutrients.values())
        }
        return DayView(
            index=day,
            date=self._plan.start + timedelta(days=day) if self._plan.start else None,
            cards={slot: self._card((day, slot)) for slot in self._plan.slots},
            marks=marks,
            missed=tuple(mark for mark in marks.values() if not mark.met),
        )

    def _mark(
        self,
        nutrient: Nutrient,
        target: TargetView | None,
        day: int,
        amount: float,
        coverage: float,
        mean: float,
    ) -> Mark:
        judged = float(mean) if target and target.weekly else float(amount)
        when = None if target and target.weekly else day
        lack, over = self._lacks.get((nutrient.key, when), (0.0, False))
        segments = tuple(self._segments(day, self._catalogue.column(nutrient.key)))
        return Mark(nutrient, target, float(amount), judged, lack, over, float(coverage), segments)

    def _segments(self, day: int, column: int) -> Iterator[Segment]:
        for slot in self._plan.slots:
            if (day, slot) in self._meals:
                yield Segment(slot, float(self._meals[day, slot][0][column]))

    def _card(self, place: Place) -> CardView:
        meal = self._plan.meals.get(place)
        if meal is None:
            return CardView(place, skipped=place in self._plan.empty)
        return card_of(meal, place, self._plan, self._catalogue, self._liked)


def card_of(
    meal: Meal,
    place: Place,
    plan: Plan,
    catalogue: Catalogue,
    liked: frozenset[str] = frozenset(),
) -> CardView:
    """A meal as its card shows it, whether or not it is in the plan."""
    dish = catalogue.dishes[meal.dish]
    amounts, _ = sums(meal.servings, catalogue)
    by_key = dict(zip(catalogue.nutrients, map(float, amounts), strict=True))
    return CardView(
        place=place,
        title=compose_title(dish, meal, catalogue),
        dish=meal.dish,
        foods=tuple(_lines(meal, catalogue)),
        energy_kcal=by_key["energy_kcal"],
        minutes=dish.minutes,
        method=dish.method,
        locked=place in plan.locked,
        liked=bool(meal.foods & liked),
        amounts=by_key,
    )


def _lines(meal: Meal, catalogue: Catalogue) -> Iterator[FoodLine]:
    for serving in meal.servings:
        food: Food = catalogue.foods[serving.food]
        yield FoodLine(
            food.id, food.words(serving), food.title, food.name, serving.grams, food.ndb_no
        )


def sums(servings: Iterable[Serving], catalogue: Catalogue) -> tuple[Floats, Floats]:
    """Known totals of some servings and their coverage, by column of the catalogue."""
    listed = list(servings)
    if not listed:
        size = len(catalogue.nutrients)
        return np.zeros(size), np.ones(size)
    rows = [catalogue.row(serving.food) for serving in listed]
    known = known_totals(
        np.array([serving.grams for serving in listed]),
        catalogue.per_100g[rows],
        catalogue.column("energy_kcal"),
    )
    return known.amounts, known.coverage


def read_week(plan: Plan, catalogue: Catalogue) -> WeekView:
    """What the screens show of a plan."""
    return Reader(plan, catalogue).week()


def changed_places(old: Mapping[Place, Meal], new: Mapping[Place, Meal]) -> frozenset[Place]:
    """Places whose meal is another one now."""
    return frozenset(p for p in old.keys() | new.keys() if old.get(p) != new.get(p))
