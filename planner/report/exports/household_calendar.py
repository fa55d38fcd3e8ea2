"""The meals of a household as one iCalendar file: each entry carries its person."""

from __future__ import annotations

from dataclasses import replace

from foods import Catalogue
from planner.domain.plan.household import HouseholdWeek
from planner.domain.shopping.household_list import at_home

from .calendar_file import plan_calendar
from .request import Order


def household_calendar(week: HouseholdWeek, catalogue: Catalogue, order: Order) -> bytes:
    """Return an event for every meal of everybody, the person in its summary and its id.

    The meals of days on which somebody is away are not in it.

    Raises:
        StoreError: The week has no date and the order none either.
    """
    from icalendar import Calendar

    whole: Calendar | None = None
    for diner in week.diners:
        own = replace(order, extras=replace(order.extras, person=diner.name))
        one = Calendar.from_ical(plan_calendar(at_home(week, diner.id), catalogue, own))
        if whole is None:
            whole = one
            continue
        for event in one.walk("VEVENT"):
            whole.add_component(event)
    return bytes(whole.to_ical()) if whole is not None else b""
