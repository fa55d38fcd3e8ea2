"""Reminders in a calendar file: an alarm at what is done ahead, and one a day to drink."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING

from foods import Catalogue
from planner.domain import CareRules, Plan
from planner.domain.assessment.fluids import day_fluid, glass_words
from planner.domain.care.fasting import hours_in_force
from planner.domain.translatable import translatable
from planner.report.content import chosen_days

from .request import Order

if TYPE_CHECKING:
    from icalendar import Alarm, Event

_DRINK_AT = time(10, 0)
"""Early enough that a day's glasses need not be drunk in the evening."""
_DRINK_MINUTES = 5


def alarm(words: str) -> Alarm:
    """Return an alarm that shows words when its event begins."""
    from icalendar import Alarm

    made = Alarm()
    made.add("action", "DISPLAY")
    made.add("description", words)
    made.add("trigger", timedelta(0))
    return made


def drink_events(
    plan: Plan, catalogue: Catalogue, order: Order, start: date, uid_end: str, stamp: datetime
) -> Iterator[Event]:
    """Yield an event with an alarm for each day on which glasses are drunk beside the meals.

    None where a doctor sets how much is drunk and the figure is not known: see `day_fluid`.

    Args:
        plan: The plan.
        catalogue: Its foods.
        order: Which days, and the words of the person's language.
        start: Date of the plan's first day.
        uid_end: What every UID ends in: the person, and this program.
        stamp: When the file is made.
    """
    from icalendar import Event

    care = CareRules.load()
    hours = hours_in_force(plan.profile, care)
    waits = hours is not None and hours.dry and not hours.holds(_DRINK_AT)
    drink_at = hours.start if hours is not None and waits else _DRINK_AT
    for number in chosen_days(plan, order.days):
        glasses = day_fluid(plan, number, catalogue, care).glasses
        if not glasses:
            continue
        day = start + timedelta(days=number)
        begins = datetime.combine(day, drink_at)
        words = order.extras.words(
            translatable("Drink today: {glasses} beside the meals", glasses=glass_words(glasses))
        )
        event = Event()
        event.add("uid", f"{day:%Y%m%d}-drink-{uid_end}")
        event.add("dtstamp", stamp)
        event.add("dtstart", begins)
        event.add("dtend", begins + timedelta(minutes=_DRINK_MINUTES))
        event.add("summary", words)
        event.add("transp", "TRANSPARENT")
        event.add_component(alarm(words))
        yield event
