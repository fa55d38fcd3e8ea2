"""Shopping days: what is bought when, so that it is fresh when it is cooked."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from .needs import Need


@dataclass(frozen=True)
class Spoils:
    """Something that would be too old when it is cooked.

    Attributes:
        name: What is bought.
        bought: The day it would be bought.
        cooked: The day it would be cooked, the latest.
        keeps_days: How long it keeps.
    """

    name: str
    bought: int
    cooked: int
    keeps_days: int


def trip_for(need: Need, trips: Sequence[int]) -> int:
    """Return the trip a need is bought on."""
    return trip_on(need.day, need.purchase.keeps_days, trips)


def trip_on(day: int, keeps_days: float | None, trips: Sequence[int]) -> int:
    """Return the trip for what a day cooks: the first from which it keeps, else the last before.

    What is cooked before the first trip is bought on that.
    """
    before = [trip for trip in trips if trip <= day]
    if not before:
        return trips[0]
    fresh = (trip for trip in before if keeps_days is None or day - trip <= keeps_days)
    return next(fresh, before[-1])


def nearest_trip(day: int, trips: Sequence[int]) -> int:
    """Return the trip that stands for a shopping day which may be no trip any more."""
    return max((trip for trip in trips if trip <= day), default=trips[0])


def spoiling(needs: Mapping[str, Iterable[Need]], trips: Sequence[int]) -> tuple[Spoils, ...]:
    """Return what would be too old, each thing once."""
    found: dict[str, Spoils] = {}
    for name, of_one in needs.items():
        for need in of_one:
            trip, keeps = trip_for(need, trips), need.purchase.keeps_days
            if keeps is not None and need.day - trip > keeps:
                found[name] = Spoils(name, trip, need.day, int(keeps))
    return tuple(found.values())


def suggested_trips(
    needs: Mapping[str, Iterable[Need]], trips: Sequence[int]
) -> tuple[int, ...] | None:
    """Return the fewest more shopping days that keep everything fresh; None if it is already.

    The classic way to hit intervals with the fewest points: by their ends, the latest day
    that still serves the first one that is missed.
    """
    chosen = list(trips)
    windows = sorted(
        (need.day, max(need.day - int(keeps), trips[0]))
        for of_one in needs.values()
        for need in of_one
        if (keeps := need.purchase.keeps_days) is not None and need.day >= trips[0]
    )
    for last, first in windows:
        if not any(first <= trip <= last for trip in chosen):
            chosen.append(last)
    return tuple(sorted(chosen)) if len(chosen) > len(trips) else None
