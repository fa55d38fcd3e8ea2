"""The table: who eats which meal together, who is away, and guests."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from types import MappingProxyType

from foods import ALLERGENS, Diet
from planner.domain.person.profile import SLOTS
from planner.domain.place_names import weekday
from solver import Place

WEEKDAYS = range(7)
_WEEKEND = (5, 6)
MOST_GUESTS = 20
"""Guests of one entry that are believed."""

Cell = tuple[int, str]
"""A meal of the grid: (weekday, 0 for Monday; slot)."""


@dataclass(frozen=True)
class Guest:
    """Guests who eat along: several with the same needs are one entry.

    Attributes:
        name: What they are called.
        count: How many they are.
        style: How they eat.
        allergens: What they must not have; keys of `ALLERGENS`.
        meals: The meals they come to every week.
        on: Meals they come to once, by date and slot.

    Raises:
        ValueError: The count or an allergen is none.
    """

    name: str
    count: int = 1
    style: Diet = Diet.OMNIVORE
    allergens: frozenset[str] = frozenset()
    meals: frozenset[Cell] = frozenset()
    on: frozenset[tuple[date, str]] = frozenset()

    def __post_init__(self) -> None:
        """Refuse a count that is none, and allergens nobody knows."""
        if not 1 <= self.count <= MOST_GUESTS:
            raise ValueError(f"{self.count} is no number of guests from 1 to {MOST_GUESTS}.")
        if unknown := self.allergens - ALLERGENS.keys():
            raise ValueError(f"{min(unknown)} is no allergen of the tables.")

    def cells(self) -> frozenset[Cell]:
        """Return the meals of the grid that they come to, every week or once."""
        return self.meals | {(day.weekday(), slot) for day, slot in self.on}


@dataclass(frozen=True)
class Table:
    """The grid of a week that repeats, by weekday, and what is otherwise on single dates.

    Attributes:
        together: Ids of the people who eat a meal together, by weekday and slot.
        away: Weekdays on which somebody is not there, by id.
        guests: Who else comes.
        away_on: Single dates on which somebody is not there, by id.
    """

    together: Mapping[Cell, frozenset[str]] = field(default_factory=lambda: MappingProxyType({}))
    away: Mapping[str, frozenset[int]] = field(default_factory=lambda: MappingProxyType({}))
    guests: tuple[Guest, ...] = ()
    away_on: Mapping[str, frozenset[date]] = field(default_factory=lambda: MappingProxyType({}))

    def is_away(self, person: str, day: int, start: date | None) -> bool:
        """Return whether somebody is away on a day of a plan that begins on a date."""
        if weekday(day, start) in self.away.get(person, frozenset()):
            return True
        dates = self.away_on.get(person, frozenset())
        return start is not None and start + timedelta(days=day) in dates

    def eaters(self, place: Place, start: date | None) -> frozenset[str]:
        """Return the ids of those who eat a meal of a plan together; away counts."""
        listed = self.together.get((weekday(place[0], start), place[1]), frozenset())
        return frozenset(person for person in listed if not self.is_away(person, place[0], start))

    def guests_at(self, place: Place, start: date | None) -> tuple[Guest, ...]:
        """Return the guests of a meal of a plan."""
        cell = (weekday(place[0], start), place[1])
        once = (start + timedelta(days=place[0]), place[1]) if start is not None else None
        return tuple(each for each in self.guests if cell in each.meals or once in each.on)

    def is_shared(self, place: Place, start: date | None) -> bool:
        """Return whether a meal is one dish for several: two of the household, or with guests."""
        eaters = len(self.eaters(place, start))
        return eaters > 1 or (eaters == 1 and bool(self.guests_at(place, start)))

    def shared_places(self, days: int, start: date | None) -> tuple[Place, ...]:
        """Return the shared meals of a plan, by day and in the order they are eaten."""
        places = ((day, slot) for day in range(days) for slot in SLOTS)
        return tuple(place for place in places if self.is_shared(place, start))

    def without(self, gone: Iterable[str]) -> Table:
        """Return the table without some people."""
        left = frozenset(gone)
        return Table(
            {cell: people - left for cell, people in self.together.items() if people - left},
            {person: days for person, days in self.away.items() if person not in left},
            self.guests,
            {person: dates for person, dates in self.away_on.items() if person not in left},
        )


def default_table(people: Iterable[str]) -> Table:
    """Return the grid of a new household: every dinner and the lunches of the weekend together."""
    everybody = frozenset(people)
    cells = [(day, "dinner") for day in WEEKDAYS] + [(day, "lunch") for day in _WEEKEND]
    return Table(dict.fromkeys(sorted(cells), everybody))
