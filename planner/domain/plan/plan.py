"""A plan: frozen, so that undo is putting the former value back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from types import MappingProxyType

from foods import Meal
from planner.domain.person.meal_frames import AS_USUAL, NONE, OUT, MealFrame
from planner.domain.person.profile import Profile
from planner.domain.person.training import TRAINING
from planner.domain.place_names import weekday
from planner.domain.target import Target
from solver import Place, Status

from .frame import Frame
from .shopping_choices import ShoppingChoices


@dataclass(frozen=True)
class Plan:
    """A week (or any number of days) of meals for one profile.

    Attributes:
        profile: What was asked.
        targets: The targets in force when it was planned, in nutrient-table order.
        days: Number of days.
        meals: The meal at each place; a place without one is empty.
        locked: Places the solver must not touch.
        empty: Places the person wants left empty.
        leftovers: Places of meals that are left of an earlier one, with the place of that.
        start: Date of the first day.
        seed: The seed it was planned with.
        status: How good it is.
        gap: Distance to the best possible, as a share of the cost.
        notes: Sentences for the person (what was left out and why, cautions).
        shopping: What the person decided about its shopping list, who eats along among it.
        settled: Meals that the next planning leaves as they are, whatever it could better.
        frames: What is wanted of single days, as no fish; they stay until taken back.
        meal_notes: What the person wrote beside meals, with or without a meal there.
        meal_frames: What is wanted of single meals, instead of what the weekday has.
        eaten: What was eaten instead of a meal, or in another portion: known figures by nutrient
            key, each in its own unit. They count in place of the meal; nothing if it was left out.
    """

    profile: Profile
    targets: tuple[Target, ...]
    days: int
    meals: Mapping[Place, Meal]
    locked: frozenset[Place] = frozenset()
    empty: frozenset[Place] = frozenset()
    leftovers: Mapping[Place, Place] = field(default_factory=lambda: MappingProxyType({}))
    start: date | None = None
    seed: int = 0
    status: Status = Status.FEASIBLE
    gap: float = 0.0
    notes: tuple[str, ...] = field(default=())
    shopping: ShoppingChoices = field(default=ShoppingChoices())
    settled: frozenset[Place] = frozenset()
    frames: tuple[Frame, ...] = ()
    meal_notes: Mapping[Place, str] = field(default_factory=lambda: MappingProxyType({}))
    meal_frames: Mapping[Place, MealFrame] = field(default_factory=lambda: MappingProxyType({}))
    eaten: Mapping[Place, Mapping[str, float]] = field(default_factory=lambda: MappingProxyType({}))

    @property
    def slots(self) -> tuple[str, ...]:
        """Return the meals of a day, in the order they are eaten."""
        return self.profile.slots

    @property
    def is_full(self) -> bool:
        """Return whether there is a meal at every place that is open."""
        return len(self.meals.keys() | self.closed) >= self.days * len(self.slots)

    @property
    def closed(self) -> frozenset[Place]:
        """Return the places that are not planned: no training, no meal wanted, or eaten out."""
        return self.rests | self.away

    @property
    def rests(self) -> frozenset[Place]:
        """Return the places that are none: what is had around training, on rest days."""
        training = self.profile.care.training
        if TRAINING not in self.slots or training is None:
            return frozenset()
        rest = (day for day in range(self.days) if weekday(day, self.start) not in training.days)
        return frozenset((day, TRAINING) for day in rest)

    @cached_property
    def away(self) -> frozenset[Place]:
        """Return the places at which nothing is planned: no meal wanted, or eaten out."""
        if not self.profile.meals.week and not self.meal_frames:
            return frozenset()
        places = ((day, slot) for day in range(self.days) for slot in self.slots)
        return frozenset(place for place in places if self.is_away(place))

    @cached_property
    def eats_out(self) -> bool:
        """Return whether a meal is eaten out."""
        return any(self.frame_at(place).kind == OUT for place in self.away)

    def is_away(self, place: Place) -> bool:
        """Return whether nothing is planned at a place, as it is eaten out or not had."""
        return self.frame_at(place).kind in (NONE, OUT)

    def frame_at(self, place: Place) -> MealFrame:
        """Return what is wanted of a meal: for this very day, else on every such weekday."""
        if place in self.meal_frames:
            return self.meal_frames[place]
        day = weekday(place[0], self.start) if self.profile.meals.week else 0
        usual = (
            each.frame
            for each in self.profile.meals.week
            if (each.weekday, each.slot) == (day, place[1])
        )
        return next(usual, AS_USUAL)

    def open_slots(self, days: Iterable[int] | None = None) -> tuple[str, ...]:
        """Return slots that one of these days has, or one of all: none for training without any."""
        wanted, rests = tuple(range(self.days) if days is None else days), self.rests
        return tuple(s for s in self.slots if any((day, s) not in rests for day in wanted))
