"""The meals as an iCalendar file (RFC 5545), an event each, at the times they are eaten."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING

from foods import Catalogue
from planner.domain import CareRules, Plan
from planner.domain.place_names import SLOT_LABELS
from planner.domain.translatable import translatable
from planner.report.content import PageMeal, chosen_days, page_content
from planner.store.errors import StoreError

from .meal_times import times_of
from .reminders import alarm, drink_events
from .request import Order

if TYPE_CHECKING:
    from icalendar import Event

_PRODUCT = "-//Electrolyte Meal Planner//Meals//EN"
_PLACE = "electrolyte-meal-planner"
_AHEAD_MINUTES = 10
_Dated = tuple[date, str, str, PageMeal | str]
"""(date, slot, its label, the meal or what is said where there is none)"""


def plan_calendar(plan: Plan, catalogue: Catalogue, order: Order) -> bytes:
    """Return an event for every meal or note, and one for each evening with something to do.

    Times are local without a zone, so that breakfast stays breakfast wherever the person is.
    The id of an event is its date, meal and person: a plan that was changed and imported again
    replaces what stood there, and leaves alone the meals of others in the same calendar.

    Raises:
        StoreError: The plan has no date and the order none either.
    """
    order = replace(order, times=times_of(plan.profile, CareRules.load(), order.times))
    from icalendar import Calendar  # a quarter of a second that a start does not wait for

    calendar = Calendar()
    calendar.add("prodid", _PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    person, meals = order.extras.person, order.extras.words(translatable("Meals"))
    calendar.add("x-wr-calname", f"{meals}: {person}" if person else meals)
    stamp, whose = order.stamp or datetime.now(UTC), _person_key(plan, person)
    for meal in _dated_meals(plan, catalogue, order):
        calendar.add_component(_event(meal, whose, order, stamp))
    for ahead in _dated_ahead(plan, catalogue, order):
        calendar.add_component(_ahead_event(ahead, whose, order, stamp))
    if order.reminders:
        start = _start(plan, order)
        for event in drink_events(plan, catalogue, order, start, f"{whose}@{_PLACE}", stamp):
            calendar.add_component(event)
    return bytes(calendar.to_ical())


def _dated_meals(plan: Plan, catalogue: Catalogue, order: Order) -> Iterator[_Dated]:
    start = _start(plan, order)
    content = page_content(plan, catalogue, order.days, order.extras)
    for number, day in zip(chosen_days(plan, order.days), content.days, strict=True):
        date_ = start + timedelta(days=number)
        for slot, _ in content.slots:
            label = order.extras.words(SLOT_LABELS[slot])
            if slot in day.meals:
                yield date_, slot, label, day.meals[slot]
            elif slot in day.unplanned:
                yield date_, slot, label, day.unplanned[slot]


def _start(plan: Plan, order: Order) -> date:
    start = plan.start or order.first_day
    if start is None:
        raise StoreError(
            "calendar", translatable("The plan has no date. Say on which day it begins.")
        )
    return start


def _dated_ahead(
    plan: Plan, catalogue: Catalogue, order: Order
) -> Iterator[tuple[date, tuple[str, ...]]]:
    """Yield what is done on a day for the next, where there is something."""
    start, content = _start(plan, order), page_content(plan, catalogue, order.days, order.extras)
    days = chosen_days(plan, order.days)
    told = {number: day.ahead for number, day in zip(days, content.days, strict=True)}
    if days:
        told.setdefault(days[0] - 1, content.before)
    yield from ((start + timedelta(days=n), told[n]) for n in sorted(told) if told[n])


def _ahead_event(
    dated: tuple[date, tuple[str, ...]], whose: str, order: Order, stamp: datetime
) -> Event:
    from icalendar import Event

    day, lines = dated
    words = order.extras.words
    begins = datetime.combine(day, order.times["evening"].at)
    event = Event()
    event.add("uid", f"{day:%Y%m%d}-ahead-{whose}@{_PLACE}")
    event.add("dtstamp", stamp)
    event.add("dtstart", begins)
    event.add("dtend", begins + timedelta(minutes=_AHEAD_MINUTES))
    event.add("summary", words(translatable("For tomorrow")))
    event.add("description", "\n".join(lines))
    if order.reminders:
        event.add_component(alarm("\n".join(lines)))
    event.add("categories", [words(translatable("Meals"))])
    event.add("transp", "TRANSPARENT")
    return event


def _person_key(plan: Plan, name: str) -> str:
    """Return a short key of the person: of the name, or else of what changes least about them."""
    about = plan.profile.person
    known = name.casefold() or f"{about.sex.value} {about.height_cm:g} {plan.profile.diet.style}"
    return hashlib.sha256(known.encode()).hexdigest()[:12]


def _event(dated: _Dated, whose: str, order: Order, stamp: datetime) -> Event:
    from icalendar import Event

    day, slot, label, meal = dated
    begins = datetime.combine(day, order.times[slot].at)
    event = Event()
    event.add("uid", f"{day:%Y%m%d}-{slot}-{whose}@{_PLACE}")
    event.add("dtstamp", stamp)
    event.add("dtstart", begins)
    event.add("dtend", begins + timedelta(minutes=order.times[slot].minutes))
    name = f" ({order.extras.person})" if order.extras.person else ""
    title = meal if isinstance(meal, str) else meal.title
    event.add("summary", f"{label}{name}: {title}")
    if not isinstance(meal, str):
        event.add("description", _description(meal, order.extras.words))
    event.add("categories", [order.extras.words(translatable("Meals"))])
    event.add("transp", "TRANSPARENT")
    return event


def _description(meal: PageMeal, words: Callable[[str], str]) -> str:
    foods = "\n".join(f"• {food}" for food in meal.foods)
    left = translatable("Left from {day}: warm it up or take it out.", day=meal.left_from)
    time = translatable("{energy}, {n} min to make", energy=meal.energy, n=meal.minutes)
    steps = "\n".join(f"{at}. {step.text}" for at, step in enumerate(meal.steps, 1))
    method = steps or meal.method
    parts = (meal.note, words(left) if meal.left_from else "", foods, method, words(time))
    return "\n\n".join(part for part in parts if part)
