"""Read a plan for the screens. Amounts come from the food table, not from the solver."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

import numpy as np

from foods import Meal, is_own_meal
from foods.catalogue.plate import beside
from foods.catalogue.recipe_text import meal_active_minutes, meal_minutes, recipe_steps
from foods.figures.totals import Floats
from planner.domain import CareRules, Plan, Target, shortfalls, supplied
from planner.domain.assessment.answer_conflicts import answer_conflicts, conflict_words
from planner.domain.assessment.eaten_out_words import out_notes
from planner.domain.assessment.fluids import day_fluid, fluid_words
from planner.domain.assessment.target_words import (
    care_words,
    floor_words,
    supplement_warning,
    training_words,
)
from planner.domain.assessment.targets_per_day import own_targets_on, training_on
from planner.domain.care.alerts import care_alerts, unasked_nutrients
from planner.domain.care.fasting import hours_in_force, meal_times
from planner.domain.care.low_sodium import SODIUM, low_sodium_words
from planner.domain.plan.cooking import cooked_portions
from planner.domain.plan.guests import guest_words, guests_at
from planner.domain.plan.leftovers import WARM_UP_MINUTES
from planner.report.page_steps import ahead_lines
from solver import Per, Place

from .meals import MealReader
from .slider_scale import span_and_step
from .values import SUPPLEMENTS, CardView, DayView, Mark, Segment, TargetView, WeekView

if TYPE_CHECKING:
    from foods import Nutrient


class Reader:
    """Reads one plan."""

    def __init__(self, plan: Plan, meals: MealReader) -> None:
        self._plan, self._meals, self._catalogue = plan, meals, meals.catalogue
        self._readings = {place: meals.reading(meal) for place, meal in plan.meals.items()}
        self._translate = meals.texts.translate
        self._care = CareRules.load()
        self._clashes = answer_conflicts(plan.profile, self._care)
        taken = supplied(plan.profile.care.supplements)
        self._taken = np.array([taken.get(key, 0.0) for key in self._catalogue.nutrients])
        self._lacks = {
            (s.nutrient, s.day): (abs(s.limit - s.amount), not s.low)
            for s in shortfalls(plan, meals.catalogue)
        }

    def week(self) -> WeekView:
        """Return the whole plan."""
        plan = self._plan
        totals = [self._together(day) for day in range(plan.days)]
        means = np.mean([amounts for amounts, _ in totals], axis=0)
        targets = tuple(self._target(t, means) for t in plan.targets)
        return WeekView(
            days=tuple(self._day(day, *totals[day], means, targets) for day in range(plan.days)),
            slots=plan.open_slots(),
            targets=targets,
            start=plan.start,
            notes=tuple(map(self._translate, (*plan.notes, *out_notes(plan)))),
            status=str(plan.status),
            gap=plan.gap if plan.is_full else math.inf,
            alerts=tuple(map(self._translate, care_alerts(plan, self._catalogue, self._care))),
            unasked=len(unasked_nutrients(plan, self._care)),
            times=self._times(),
        )

    def _times(self) -> dict[str, str]:
        if hours_in_force(self._plan.profile, self._care) is None:
            return {}
        times = meal_times(self._plan.profile, self._care)
        return {slot: f"{times[slot]:%H:%M}" for slot in self._plan.slots}

    def _together(self, day: int) -> tuple[Floats, Floats]:
        amounts, coverage = self._meals.together(self._of_day(day))
        return amounts + self._taken, coverage

    def _of_day(self, day: int) -> list[Meal]:
        found = (self._plan.meals.get((day, slot)) for slot in self._plan.slots)
        return [meal for meal in found if meal is not None]

    def _target(self, target: Target, means: Floats) -> TargetView:
        nutrient = self._catalogue.nutrients[target.nutrient]
        span, step = span_and_step(target)
        reaches = float(means[self._catalogue.column(nutrient.key)]) if self._plan.meals else None
        return TargetView(
            nutrient=nutrient,
            minimum=target.minimum,
            maximum=target.maximum,
            weekly=target.per == Per.WEEK,
            source=target.source,
            reference=target.reference,
            upper_limit=target.upper_limit,
            locked_reason=self._translate(target.locked_reason),
            on=target.on,
            own=target.nutrient in self._plan.profile.targets,
            reaches=reaches,
            supplied=float(self._taken[self._catalogue.column(nutrient.key)]),
            span=span,
            step=step,
            reasons=self._reasons(target),
            missed=self._missed(target),
            warning=self._translate(
                supplement_warning(target.nutrient, self._plan, self._catalogue) or ""
            ),
        )

    def _missed(self, target: Target) -> bool | None:
        """Return whether a day misses it, where some days have bounds of their own."""
        trained = training_words(target.nutrient, self._plan, self._catalogue) is not None
        if not trained and not self._plan.eats_out:
            return None
        return any(nutrient == target.nutrient for nutrient, _ in self._lacks)

    def _reasons(self, target: Target) -> tuple[str, ...]:
        trained = training_words(target.nutrient, self._plan, self._catalogue)
        changed = care_words(target, self._plan, self._care)
        clash = (
            conflict_words(clash, self._catalogue)
            for clash in self._clashes
            if clash.nutrient == target.nutrient
        )
        low = (
            low_sodium_words(self._plan, self._catalogue, self._care)
            if target.nutrient == SODIUM
            else None
        )
        floor = floor_words(target, self._catalogue)
        noted = (*changed, trained, low, floor, *clash)
        return tuple(self._translate(words) for words in noted if words)

    def _day(
        self,
        day: int,
        amounts: Floats,
        coverage: Floats,
        means: Floats,
        targets: tuple[TargetView, ...],
    ) -> DayView:
        own = [self._target(target, means) for target in own_targets_on(self._plan, day)]
        by_key = {target.nutrient.key: target for target in (*targets, *own)}
        marks = {
            n.key: self._mark(n, by_key.get(n.key), day, amounts[i], coverage[i], means[i])
            for i, n in enumerate(self._catalogue.nutrients.values())
        }
        fluid = day_fluid(self._plan, day, self._catalogue, self._care)
        return DayView(
            index=day,
            date=self._plan.start + timedelta(days=day) if self._plan.start else None,
            cards={slot: self._card((day, slot)) for slot in self._plan.slots},
            marks=marks,
            missed=tuple(mark for mark in marks.values() if not mark.met),
            training=training_on(self._plan, day) is not None,
            glasses=fluid.glasses,
            drinks=self._translate(fluid_words(fluid)),
            ahead=tuple(map(self._translate, ahead_lines(day, self._plan, self._catalogue))),
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
        weekly = target is not None and target.weekly
        lack, over = self._lacks.get((nutrient.key, None if weekly else day), (0.0, False))
        return Mark(
            nutrient,
            target,
            float(amount),
            float(mean if weekly else amount),
            lack,
            over,
            float(coverage),
            tuple(self._segments(day, self._catalogue.column(nutrient.key))),
        )

    def _segments(self, day: int, column: int) -> Iterator[Segment]:
        for at, slot in enumerate(self._plan.slots):
            if (day, slot) in self._readings:
                yield Segment(slot, float(self._readings[day, slot].amounts[column]), at)
        if self._taken[column]:
            yield Segment(SUPPLEMENTS, float(self._taken[column]), len(self._plan.slots))

    def _card(self, place: Place) -> CardView:
        meal = self._plan.meals.get(place)
        if meal is None:
            frame = self._plan.frame_at(place)
            return CardView(
                place,
                skipped=place in self._plan.empty,
                closed=place in self._plan.rests,
                away=frame.kind if self._plan.is_away(place) else "",
                most_minutes=frame.minutes,
                guests=tuple(guest.name for guest in guests_at(self._plan, place)),
                company=self._translate(guest_words(self._plan, place) or ""),
                note=self._plan.meal_notes.get(place, ""),
            )
        return card_of(meal, place, self._plan, self._meals)


def card_of(meal: Meal, place: Place, plan: Plan, meals: MealReader) -> CardView:
    """Return a meal as its card shows it, whether or not it is in the plan."""
    catalogue, reading = meals.catalogue, meals.reading(meal)
    dish = catalogue.dishes[meal.dish]
    left_from = _day_cooked(place, plan, meals) if plan.meals.get(place) == meal else ""
    minutes, portions = meal_minutes(dish, meal), cooked_portions(place, plan)
    amounts = dict(zip(catalogue.nutrients, map(float, reading.amounts), strict=True))
    return CardView(
        place=place,
        title=reading.title,
        dish=meal.dish,
        foods=reading.foods,
        energy_kcal=amounts["energy_kcal"],
        minutes=min(minutes, WARM_UP_MINUTES) if left_from else minutes,
        method=dish.method,
        steps=() if left_from else recipe_steps(dish, meal, catalogue, portions),
        active=None if left_from else meal_active_minutes(dish, meal),
        portions=portions,
        locked=place in plan.locked,
        liked=bool(meal.foods & plan.profile.diet.like),
        rating=plan.profile.wishes.ratings.get(meal.dish, ""),
        own_meal=is_own_meal(meal),
        beside=beside(meal, catalogue, drinks=True),
        left_from=left_from,
        amounts=amounts,
        note=plan.meal_notes.get(place, ""),
        guests=tuple(guest.name for guest in guests_at(plan, place)),
        company=meals.texts.translate(guest_words(plan, place) or ""),
        most_minutes=plan.frame_at(place).minutes,
    )


def _day_cooked(place: Place, plan: Plan, meals: MealReader) -> str:
    """Return the short name of the day that leftovers are from, or nothing."""
    source = plan.leftovers.get(place)
    if source is None:
        return ""
    day = plan.start + timedelta(source[0]) if plan.start else None
    return meals.texts.short_day_name(day, source[0])


def is_shown_alike(one: Plan, other: Plan) -> bool:
    """Return whether two plans differ in nothing but the list; who eats along is on the cards."""
    alike = one.shopping.eaters == other.shopping.eaters
    return alike and replace(one, shopping=other.shopping) == other


def read_week(plan: Plan, meals: MealReader) -> WeekView:
    """Return what the screens show of a plan; if it was read ahead, it is there."""
    for known in tuple(meals.ahead):
        if is_shown_alike(known[0], plan):
            meals.ahead.remove(known)
            return known[1]
    return Reader(plan, meals).week()


def read_ahead(plan: Plan, meals: MealReader) -> None:
    """Read a plan on the worker's thread, so that showing it takes no time."""
    meals.ahead.append((plan, Reader(plan, meals).week()))


def changed_places(old: Mapping[Place, Meal], new: Mapping[Place, Meal]) -> frozenset[Place]:
    """Return the places whose meal is another one now."""
    return frozenset(p for p in old.keys() | new.keys() if old.get(p) != new.get(p))
