"""The stretch before bed as a calendar, for any program that reads iCalendar files."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

from icalendar import Alarm, Calendar, Event

from planner.domain.learning import Stretching, stretching

BEFORE_BED = time(21, 30)


def stretching_calendar(
    first: date,
    at: time = BEFORE_BED,
    stamp: datetime | None = None,
    daily: Stretching | None = None,
) -> bytes:
    """Return a stretch of some minutes every day, with a reminder, as an iCalendar file.

    Args:
        first: The first day.
        at: Time of day where the person is; it stays so in every time zone.
        stamp: When the file was made; now if None.
        daily: What to do, in the person's language; in English if None.
    """
    calendar = Calendar()
    calendar.add("prodid", "-//Electrolyte Meal Planner//Stretching//EN")
    calendar.add("version", "2.0")
    event = _event(daily or stretching(), first, at, stamp or datetime.now(UTC))
    calendar.add_component(event)
    return bytes(calendar.to_ical())


def _event(daily: Stretching, first: date, at: time, stamp: datetime) -> Event:
    event = Event()
    event.add("uid", "daily-stretch@electrolyte-meal-planner")
    event.add("dtstamp", stamp)
    event.add("dtstart", datetime.combine(first, at))
    event.add("duration", timedelta(minutes=daily.minutes))
    event.add("rrule", {"freq": "daily"})
    event.add("summary", daily.title)
    event.add("description", "\n".join(daily.lines))
    event.add("transp", "TRANSPARENT")
    event.add_component(_reminder(daily.title))
    return event


def _reminder(title: str) -> Alarm:
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", title)
    alarm.add("trigger", timedelta(0))
    return alarm
