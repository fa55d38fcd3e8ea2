"""All that is noted, as one frozen value."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from .note import CrampNote, DayNote


@dataclass(frozen=True)
class Diary:
    """The notes.

    Attributes:
        cramps: By time.
        days: By date.
    """

    cramps: tuple[CrampNote, ...] = ()
    days: Mapping[date, DayNote] = field(default_factory=dict)

    @property
    def is_empty(self) -> bool:
        """Return whether nothing is noted."""
        return not self.cramps and not self.days

    @property
    def dates(self) -> tuple[date, ...]:
        """Return every date with a note, ascending."""
        return tuple(sorted({cramp.at.date() for cramp in self.cramps} | self.days.keys()))

    def day(self, day: date) -> DayNote:
        """Return the note of a day, which may say nothing."""
        return self.days.get(day, DayNote(day))

    def cramps_of(self, day: date) -> tuple[CrampNote, ...]:
        """Return the cramps of a day, by time."""
        return tuple(cramp for cramp in self.cramps if cramp.at.date() == day)

    def with_cramp(self, cramp: CrampNote) -> Diary:
        """Return the diary with one more cramp."""
        return replace(self, cramps=_sorted((*self.cramps, cramp)))

    def without_cramp(self, cramp: CrampNote) -> Diary:
        """Return the diary without one of the cramps that are exactly so."""
        rest = list(self.cramps)
        rest.remove(cramp)
        return replace(self, cramps=tuple(rest))

    def with_day(self, note: DayNote) -> Diary:
        """Return the diary with another note of a day; one that says nothing takes it away."""
        days = {day: each for day, each in self.days.items() if day != note.day}
        if not note.is_empty:
            days[note.day] = note
        return replace(self, days=dict(sorted(days.items())))


def _sorted(cramps: tuple[CrampNote, ...]) -> tuple[CrampNote, ...]:
    return tuple(sorted(cramps, key=lambda cramp: (cramp.at, cramp.site, cramp.strength)))
