"""Medicines that are taken hours away from food or from calcium, as times of the day."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import time
from typing import Any, ClassVar

from planner.domain.person.profile import Profile
from planner.domain.person.usual_times import usual_meal_times
from planner.domain.translatable import TranslatableText, Within, number, translatable

from .when import ALWAYS, When, number_in, only, read_when

_MINUTES_A_DAY = 24 * 60


@dataclass(frozen=True)
class Apart:
    """A medicine on an empty stomach, and calcium hours later.

    Attributes:
        before_minutes: How long before the first meal of the day it is taken.
        hours: How long after it calcium and iron tablets may be taken.
        when: For whom it holds.
        nutrient: Nothing: it acts on no target.
    """

    KEY: ClassVar[str] = "apart"

    before_minutes: float
    hours: float
    when: When = ALWAYS
    nutrient: str = ""

    @classmethod
    def read(cls, where: str, entry: Mapping[str, Any], _: Collection[str]) -> Apart:
        """Read an entry of the table.

        Raises:
            DataError: Naming file, rule and remedy.
        """
        only(where, entry, ("before_minutes", "hours"))
        return cls(
            number_in(where, entry, "before_minutes"),
            number_in(where, entry, "hours"),
            read_when(where, entry),
        )

    def times(
        self, profile: Profile, meals: Mapping[str, time] | None = None
    ) -> tuple[time, time, time]:
        """Return when it is taken, when the first meal is, and from when on calcium may be.

        Args:
            profile: Who takes it.
            meals: When they eat, by slot; at the usual times by default.
        """
        meals = meals or usual_meal_times()
        first = min(meals[slot] for slot in profile.meals.slots)
        minute = first.hour * 60 + first.minute
        taken = minute - int(self.before_minutes)
        return _at(taken), first, _at(taken + int(self.hours * 60))

    def words(
        self, label: str, profile: Profile, meals: Mapping[str, time] | None = None
    ) -> Iterator[TranslatableText]:
        """Yield when to take it, with the times of the day; ``meals`` as in `times`."""
        taken, first, after = self.times(profile, meals)
        yield translatable(
            "{medicine}: take it at about {taken}, {n} minutes before you eat at {first}. Calcium "
            "and iron tablets, and antacids: not before {after}.",
            medicine=Within(label),
            taken=f"{taken:%H:%M}",
            n=number(self.before_minutes),
            first=f"{first:%H:%M}",
            after=f"{after:%H:%M}",
        )


def _at(minute: int) -> time:
    return time(minute % _MINUTES_A_DAY // 60, minute % 60)
