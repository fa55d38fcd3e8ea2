"""What time it is: asked of an object, so that nothing depends on the clock of the machine."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Protocol

_MORNING = time(7, 0)


class Clock(Protocol):
    """Tells the time where the person is."""

    def now(self) -> datetime:
        """Return date and time of day, local, without a zone."""


class SystemClock:
    """The clock of the computer."""

    def now(self) -> datetime:
        """Return what the computer's clock says."""
        return datetime.now()


@dataclass(frozen=True)
class DayClock:
    """Stands still on a day.

    Attributes:
        day: The date.
        at: The time of day.
    """

    day: date
    at: time = _MORNING

    def now(self) -> datetime:
        """Return that moment."""
        return datetime.combine(self.day, self.at)
