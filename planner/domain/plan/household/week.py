"""A week of a household: a plan for each person, and what is said of their table."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from types import MappingProxyType

from foods import Meal
from planner.domain.plan.plan import Plan
from solver import Place

from .diner import Diner
from .table import Table

GuestPlates = Mapping[tuple[str, Place], Meal]
"""What a guest has at a meal, by guests' key and place."""


@dataclass(frozen=True)
class HouseholdWeek:
    """The plans of a household for the same days.

    Attributes:
        diners: Its people, in the order they are shown.
        table: Who eats together.
        plans: The plan of each, by id; all begin on one date and have as many days.
        guest_plates: What a guest has at a meal, by guests' key and place.
        apart: Who eats something else at a shared meal, by id and place.
        notes: Sentences for who cooks: which food goes into a pan of its own.
    """

    diners: tuple[Diner, ...]
    table: Table
    plans: Mapping[str, Plan]
    guest_plates: GuestPlates = field(default_factory=lambda: MappingProxyType({}))
    apart: frozenset[tuple[str, Place]] = frozenset()
    notes: tuple[str, ...] = ()

    @property
    def days(self) -> int:
        """Return the number of days."""
        return next(iter(self.plans.values())).days if self.plans else 0

    @property
    def start(self) -> date | None:
        """Return the date of the first day."""
        return next(iter(self.plans.values())).start if self.plans else None

    def diner(self, person: str) -> Diner:
        """Return a person by id; StopIteration if there is none."""
        return next(diner for diner in self.diners if diner.id == person)

    def shared_places(self) -> tuple[Place, ...]:
        """Return the meals that are one dish for several."""
        return self.table.shared_places(self.days, self.start)

    def eaters_at(self, place: Place) -> tuple[Diner, ...]:
        """Return those who eat a meal together, in the order they are shown."""
        there = self.table.eaters(place, self.start)
        return tuple(each for each in self.diners if each.id in there and self._has(each, place))

    def _has(self, diner: Diner, place: Place) -> bool:
        plan = self.plans.get(diner.id)
        there = plan is not None and place[1] in plan.slots and place not in plan.closed
        return there and (diner.id, place) not in self.apart

    def plates_at(self, place: Place) -> Mapping[str, Meal]:
        """Return what each person has at a shared meal, by id; guests by their key."""
        found = {
            diner.id: self.plans[diner.id].meals[place]
            for diner in self.eaters_at(place)
            if place in self.plans[diner.id].meals
        }
        guests = {key: meal for (key, at), meal in self.guest_plates.items() if at == place}
        return {**found, **guests}


def week_of_plans(
    diners: Sequence[Diner], table: Table, plans: Mapping[str, Plan], guests: GuestPlates
) -> HouseholdWeek:
    """Return the week of plans that were kept: who has another dish than most eats apart."""
    week = HouseholdWeek(tuple(diners), table, plans, guests)
    apart = {pair for place in week.shared_places() for pair in _apart(week, place)}
    return replace(week, apart=frozenset(apart))


def _apart(week: HouseholdWeek, place: Place) -> Iterator[tuple[str, Place]]:
    dishes = {
        diner.id: meal.dish
        for diner in week.eaters_at(place)
        if (meal := week.plans[diner.id].meals.get(place)) is not None
    }
    if not dishes:
        return
    most, _ = Counter(dishes.values()).most_common(1)[0]
    for diner in week.eaters_at(place):
        if dishes.get(diner.id) != most:
            yield diner.id, place
