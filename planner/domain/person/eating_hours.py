"""Hours in which a person eats who fasts at the others, and where meals stand in them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import time

from planner.domain.errors import ProfileError

HOURS = (4, 18)
"""Fewest and most hours a day in which is eaten, for who eats at some hours only."""
DAY_MINUTES = 24 * 60
_BEFORE_DAWN = 3 * 60
"""Hours that end earlier in the night leave no meal before dawn: nobody gets up for it."""
_BETWEEN = 90
"""Minutes from meal to meal that are aimed at."""
_STEP = 5

Sittings = Mapping[str, tuple[time, int]]
"""When each meal is eaten and for how many minutes, by slot."""


@dataclass(frozen=True)
class EatingHours:
    """When a person eats.

    Attributes:
        start: From when on.
        end: Until when; before `start` where the night lies between: after sunset until dawn.
        dry: Whether nothing is drunk at other hours either.
    """

    start: time
    end: time
    dry: bool = False

    @property
    def over_night(self) -> bool:
        """Return whether midnight lies in them."""
        return self.end <= self.start

    @property
    def minutes(self) -> int:
        """Return how long they are, minutes."""
        return (_minute(self.end) - _minute(self.start)) % DAY_MINUTES or DAY_MINUTES

    @property
    def is_possible(self) -> bool:
        """Return whether they are long enough to eat enough in, and short enough to be hours."""
        low, high = HOURS
        return low * 60 <= self.minutes <= high * 60

    def holds(self, at: time, minutes: int = 0) -> bool:
        """Return whether a moment, or a meal that begins there, lies in them."""
        begins = (_minute(at) - _minute(self.start)) % DAY_MINUTES
        return begins + minutes <= self.minutes


def check_hours(key: str, hours: EatingHours) -> None:
    """Refuse hours too short to eat enough in, or so long that they are none.

    Raises:
        ProfileError: Naming the key and what is allowed.
    """
    if not hours.is_possible:
        low, high = HOURS
        said = f"{hours.start:%H:%M} to {hours.end:%H:%M} is {hours.minutes / 60:g} hours."
        raise ProfileError(key, said, f"{low} to {high} hours")


def within_hours(
    usual: Sittings, slots: Sequence[str], hours: EatingHours, *, first_after: int = 0
) -> dict[str, time]:
    """Return when the meals of a day are eaten within the hours, by slot.

    Meals that lie in them already stay. Over night, breakfast is eaten before dawn and all else
    after sunset, so that each meal keeps its date.

    Args:
        usual: Times without the hours.
        slots: The meals.
        hours: The hours.
        first_after: How many minutes of the hours must pass before the first meal: what is
            taken with water before it may wait for them.
    """
    found = {slot: usual[slot][0] for slot in slots}
    if not hours.over_night:
        low = _minute(hours.start) + first_after
        return {**found, **_placed(usual, slots, low, _minute(hours.end), from_start=False)}
    dawn = _minute(hours.end)
    early = [slot for slot in slots if slot == "breakfast" and dawn >= _BEFORE_DAWN]
    late = [slot for slot in slots if slot not in early]
    for slot in early:
        if not hours.holds(usual[slot][0], usual[slot][1]):
            found[slot] = _time(max(0, dawn - usual[slot][1]))
    start = _minute(hours.start) + (first_after if not early else 0)
    return {**found, **_placed(usual, late, start, DAY_MINUTES, from_start=True)}


def _placed(
    usual: Sittings, slots: Sequence[str], low: int, high: int, *, from_start: bool
) -> dict[str, time]:
    """Return times between two minutes of a day, in the usual order and at like distances."""
    order = sorted(slots, key=lambda slot: usual[slot][0])
    at = [_minute(usual[slot][0]) for slot in order]
    lasts = [usual[slot][1] for slot in order]
    if all(low <= n and n + m <= high for n, m in zip(at, lasts, strict=True)) or not order:
        return {}
    first = low if from_start or not low <= at[0] <= high - lasts[0] else at[0]
    least_last = first + _BETWEEN * (len(order) - 1)
    last = min(high - lasts[-1], max(at[-1], least_last))
    span = max(1, at[-1] - at[0])
    spread = [first + (n - at[0]) * (last - first) / span for n in at]
    rounded = [_STEP * round(n / _STEP) for n in spread]
    for n in range(1, len(order)):  # no meal before the last one is over
        rounded[n] = max(rounded[n], rounded[n - 1] + lasts[n - 1])
    until = high
    for n in reversed(range(len(order))):
        rounded[n] = max(low, min(rounded[n], until - lasts[n]))
        until = rounded[n]
    return {slot: _time(n) for slot, n in zip(order, rounded, strict=True)}


def _minute(at: time) -> int:
    return at.hour * 60 + at.minute


def _time(minute: int) -> time:
    return time(minute // 60, minute % 60)
