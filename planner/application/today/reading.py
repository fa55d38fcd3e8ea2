"""Reads a day of a plan, and what was said of it, for whoever wants to live by it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from foods import Catalogue, Serving, compose_title, serving_phrase
from foods.catalogue.recipe_text import meal_active_minutes
from planner.domain import CareRules, Plan, meal_totals
from planner.domain.assessment.fluids import day_fluid, fluid_words
from planner.domain.assessment.targets_per_day import targets_on
from planner.domain.care.effects import Apart
from planner.domain.diary import EatenRecord, MealRecord
from planner.domain.person.supplements import Supplement, supplied
from planner.domain.plan.cooking import cooked_portions, steps_at
from planner.domain.plan.leftovers import minutes_of
from planner.domain.translatable import Opening, TranslatableText, Verbatim, number, translatable
from planner.report.exports import MealTime, MealTimes, times_of
from planner.report.labels import weekday_name
from planner.report.meal_words import beside_words
from planner.report.page_steps import ahead_lines
from solver import Place

from .plan_for_date import PlanDay
from .values import Dose, FoodAmount, MealStep, SoFar, TodayView

_LATE = timedelta(minutes=90)
"""So long after its time a meal of which nothing was said still is what comes next."""
_APART_FROM_MEDICINE = frozenset({"calcium_mg", "iron_mg"})
"""Supplements that wait for hours after some medicines; see the effect `Apart`."""
_LATEST_DRINK = time(20, 0)
"""Glasses are dealt to meals before this: whoever drinks late is up at night."""


def read_today(
    found: PlanDay | None,
    day: date,
    now: datetime,
    record: EatenRecord,
    catalogue: Catalogue,
    care: CareRules,
    times: MealTimes,
    tomorrow: PlanDay | None = None,
) -> TodayView:
    """Return what a day holds.

    Args:
        found: The plan that has the day; None if none has.
        day: The date.
        now: Date and time it is.
        record: What was said of meals.
        catalogue: Foods and dishes.
        care: The care rules.
        times: When meals are eaten, by slot.
        tomorrow: The plan that has the next day, for what is done ahead for it.
    """
    is_today = now if now.date() == day else None
    ahead = tuple(_ahead(tomorrow, catalogue, times))
    if found is None:
        said = tuple(_spoken_of(meal, times) for meal in record.of_day(day))
        view = TodayView(day, is_today, (*said, *ahead), said=len(said), planned=False)
    else:
        tables = found.tables(catalogue)
        reader = _Reader(found.plan, found.day, day, record, tables, care, times)
        view = reader.view(is_today, ahead)
    return _with_next(view)


class _Reader:
    """Knows one day."""

    def __init__(
        self,
        plan: Plan,
        index: int,
        day: date,
        record: EatenRecord,
        catalogue: Catalogue,
        care: CareRules,
        times: MealTimes,
    ) -> None:
        self._plan, self._index, self._day = plan, index, day
        self._record, self._catalogue, self._care = record, catalogue, care
        self._times = times_of(plan.profile, care, times)

    def view(self, now: datetime | None, ahead: tuple[Dose, ...]) -> TodayView:
        """Return all of the day."""
        fluid = day_fluid(self._plan, self._index, self._catalogue, self._care)
        meals = _with_glasses(tuple(self._meals()), fluid.glasses)
        entries: list[MealStep | Dose] = [*meals, *self._doses(), *ahead]
        planned = [meal for meal in meals if (self._index, meal.slot) in self._plan.meals]
        return TodayView(
            day=self._day,
            now=now,
            entries=tuple(sorted(entries, key=lambda entry: entry.at)),
            drinks=fluid_words(fluid),
            nutrients=tuple(self._so_far()),
            said=sum(meal.said is not None for meal in planned),
            meals=len(planned),
        )

    def _meals(self) -> Iterator[MealStep]:
        rests = self._plan.rests
        for slot in self._plan.slots:
            if (self._index, slot) not in rests:
                yield self._meal((self._index, slot))
        others = (m for m in self._record.of_day(self._day) if m.slot not in self._plan.slots)
        yield from (_spoken_of(meal, self._times) for meal in others)

    def _meal(self, place: Place) -> MealStep:
        plan, catalogue, slot = self._plan, self._catalogue, place[1]
        at, said = self._times[slot].at, self._record.at(self._day, slot)
        meal, note = plan.meals.get(place), beside_words(plan, place)
        if meal is None:
            away = plan.frame_at(place).kind if plan.is_away(place) else ""
            return MealStep(slot, at, at, "", said=said, note=note, away=away)
        dish, minutes = catalogue.dishes[meal.dish], minutes_of(place, plan, catalogue)
        title = compose_title(dish, meal, catalogue)
        if said is not None and said.planned_title != title:
            # The plan was replaced since: what was said stays what it was said of.
            return _spoken_of(said, self._times)
        left = plan.leftovers.get(place)
        portions = 1.0 if left else cooked_portions(place, plan)
        steps = steps_at(place, plan, catalogue)
        return MealStep(
            slot=slot,
            at=at,
            start=_earlier(at, minutes),
            title=title,
            minutes=minutes,
            active=None if left else meal_active_minutes(dish, meal),
            portions=portions,
            foods=tuple(self._food(serving, portions) for serving in meal.servings),
            steps=steps,
            method="" if steps or left else dish.method,
            left_from=weekday_name(plan, left[0]) if left else "",
            energy_kcal=meal_totals(meal, catalogue)["energy_kcal"].amount,
            said=said,
            note=note,
        )

    def _food(self, serving: Serving, portions: float) -> FoodAmount:
        food = self._catalogue.foods[serving.food]
        grams = serving.grams * portions
        pot = replace(serving, amount=serving.amount * portions, grams=grams)
        return FoodAmount(serving_phrase(food, pot), grams, grams * food.purchase.bought_per_eaten)

    def _doses(self) -> Iterator[Dose]:
        """Yield medicines with their hours, and supplements at meals, kept apart from those."""
        earliest: time | None = None
        for rule, effect in self._care.acting(self._plan.profile):
            if isinstance(effect, Apart):
                meals = {slot: each.at for slot, each in self._times.items()}
                taken, _, after = effect.times(self._plan.profile, meals)
                earliest = max(after, earliest or after)
                for words in effect.words(rule.short_label, self._plan.profile, meals):
                    yield Dose("medicine", taken, Opening(words))
        for supplement in self._plan.profile.care.supplements:
            apart = supplement.nutrient in _APART_FROM_MEDICINE
            yield from self._taken(supplement, earliest if apart else None)

    def _taken(self, supplement: Supplement, earliest: time | None) -> Iterator[Dose]:
        times = sorted(self._times[slot].at for slot in self._plan.profile.meals.slots)
        late = [at for at in times if earliest is None or at >= earliest] or [
            max(*times, earliest or times[0])
        ]
        words = self._dose_words(supplement)
        if supplement.per_day < 1:
            yield Dose("supplement", late[0], _now_and_then(words, supplement.per_day))
            return
        for at in _spread(late, round(supplement.per_day)):
            yield Dose("supplement", at, words)

    def _dose_words(self, supplement: Supplement) -> TranslatableText:
        nutrient = self._catalogue.nutrients[supplement.nutrient]
        return translatable(
            "{name}, {n} {unit}",
            name=Verbatim(supplement.name) if supplement.name else nutrient.label,
            n=number(supplement.amount, 2, trimmed=True),
            unit=supplement.unit,
        )

    def _so_far(self) -> Iterator[SoFar]:
        eaten = [meal.amounts for meal in self._record.of_day(self._day)]
        left = [
            meal_totals(meal, self._catalogue)
            for (day, slot), meal in self._plan.meals.items()
            if day == self._index and self._record.at(self._day, slot) is None
        ]
        taken = supplied(self._plan.profile.care.supplements)
        for target in targets_on(self._plan, self._index):
            key = target.nutrient
            if target.on and not (target.minimum is None and target.maximum is None):
                yield SoFar(
                    self._catalogue.nutrients[key],
                    target,
                    sum(_known(amounts, key) for amounts in eaten),
                    sum(totals[key].amount for totals in left),
                    taken.get(key, 0.0),
                )


def _ahead(tomorrow: PlanDay | None, catalogue: Catalogue, times: MealTimes) -> Iterator[Dose]:
    """Yield what is done in the evening for the meals of the next day, of whatever plan."""
    if tomorrow is not None:
        for line in ahead_lines(tomorrow.day - 1, tomorrow.plan, tomorrow.tables(catalogue)):
            yield Dose("ahead", times["evening"].at, line)


def _known(amounts: Mapping[str, float], key: str) -> float:
    return amounts.get(key, 0.0)


def _spoken_of(meal: MealRecord, times: MealTimes) -> MealStep:
    """Return a meal of which only what was said is left: its plan is another by now."""
    at = times.get(meal.slot, MealTime(time(12), 30)).at
    return MealStep(meal.slot, at, at, meal.planned_title, said=meal)


def _now_and_then(words: TranslatableText, per_day: float) -> TranslatableText:
    days = number(1 / per_day, 1, trimmed=True)
    return translatable("{dose}, about once in {n} days", dose=words, n=days)


def _spread(times: Sequence[time], doses: int) -> Iterator[time]:
    """Yield a time for each dose, as far apart as the times allow; some share a time."""
    for dose in range(doses):
        yield times[round(dose * (len(times) - 1) / max(1, doses - 1))]


def _earlier(at: time, minutes: int) -> time:
    moment = max(0, at.hour * 60 + at.minute - minutes)
    return time(moment // 60, moment % 60)


def _with_glasses(meals: tuple[MealStep, ...], glasses: int) -> tuple[MealStep, ...]:
    """Deal the glasses of a day to its meals in turn, to the late ones only if there are no others.

    Returns:
        The meals, by time of day.
    """
    ordered = sorted(meals, key=lambda meal: meal.at)
    early = [meal.slot for meal in ordered if meal.at < _LATEST_DRINK]
    slots = early or [meal.slot for meal in ordered]
    dealt = dict.fromkeys(slots, 0)
    for turn in range(glasses if slots else 0):
        dealt[slots[turn % len(slots)]] += 1
    return tuple(replace(meal, glasses=dealt.get(meal.slot, 0)) for meal in ordered)


def _with_next(view: TodayView) -> TodayView:
    """Return the day with what comes next marked, if it is today."""
    if view.now is None:
        return view
    at = next((n for n, entry in enumerate(view.entries) if _is_next(entry, view.now)), None)
    entries = tuple(
        replace(entry, next=True) if n == at else entry for n, entry in enumerate(view.entries)
    )
    return replace(view, entries=entries)


def _is_next(entry: MealStep | Dose, now: datetime) -> bool:
    moment = datetime.combine(now.date(), entry.at)
    if isinstance(entry, Dose):
        return moment >= now
    return entry.said is None and bool(entry.title) and moment + _LATE >= now
