"""What is noted: a cramp, a day."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from foods import Catalogue, compose_title
from planner.domain.plan.plan import Plan
from planner.domain.plan.totals import meal_totals

SITES = ("calf", "foot", "toes", "thigh", "hamstring", "hand", "arm", "belly", "back", "other")
"""Where a cramp may be."""

SIGNS = ("weak", "numb", "swollen", "one_leg", "dark_urine", "heart")
"""What may be noticed besides; each belongs to a time to talk to a doctor."""

STRENGTHS = (1, 10)
MOST_MINUTES, MOST_SLEEP_H, MOST_FLUID_ML = 600.0, 24.0, 12_000.0
LONGEST_TEXT = 400


@dataclass(frozen=True)
class CrampNote:
    """A cramp.

    Attributes:
        at: When, local time, to the minute; an hour that the clock shows twice is one hour.
        site: One of `SITES`.
        strength: 1, hardly felt, to 10, the worst there is.
        minutes: How long it lasted; None if that is not known.
        signs: Some of `SIGNS`.
        text: In the person's own words.
    """

    at: datetime
    site: str = "calf"
    strength: int = 5
    minutes: float | None = None
    signs: frozenset[str] = frozenset()
    text: str = ""

    def __post_init__(self) -> None:
        # No file has the fold, so two notes that differ in it alone would be one when read again.
        object.__setattr__(self, "at", self.at.replace(fold=0))
        _check(self.site in SITES, f'"{self.site}" is no place on the body.')
        _check(STRENGTHS[0] <= self.strength <= STRENGTHS[1], "Strength goes from 1 to 10.")
        _check(self.signs <= set(SIGNS), "A sign is not known.")
        _check_number(self.minutes, MOST_MINUTES, "Minutes")
        _check(len(self.text) <= LONGEST_TEXT, f"A note has {LONGEST_TEXT} letters at most.")

    @property
    def at_night(self) -> bool:
        """Return whether it was between ten in the evening and six in the morning."""
        return self.at.hour >= 22 or self.at.hour < 6


@dataclass(frozen=True)
class EatenNote:
    """A planned meal of a day, as it was when the day was noted.

    Attributes:
        slot: "breakfast".
        title: "Porridge with banana".
        eaten: Whether it was.
        amounts: Known figures by nutrient key, each in its own unit.
        instead: Figures of what was eaten in its place; None where it was the meal itself. Only
            a record of what was eaten knows it; the diary's own file does not hold it.
    """

    slot: str
    title: str
    eaten: bool
    amounts: Mapping[str, float]
    instead: Mapping[str, float] | None = None

    def eaten_amount(self, nutrient: str) -> float:
        """Return what was eaten of a nutrient; nothing of a meal that was left out."""
        figures = self.amounts if self.instead is None else self.instead
        return figures.get(nutrient, 0.0) if self.eaten else 0.0


@dataclass(frozen=True)
class DayNote:
    """A day; what was not noted is None, and never zero.

    Attributes:
        day: Its date.
        sleep_h: Hours slept in the night before it.
        fluid_ml: Drunk that day, ml.
        meals: The planned meals with whether they were eaten; empty if not noted.
        text: In the person's own words.
    """

    day: date
    sleep_h: float | None = None
    fluid_ml: float | None = None
    meals: tuple[EatenNote, ...] = field(default=())
    text: str = ""

    def __post_init__(self) -> None:
        _check_number(self.sleep_h, MOST_SLEEP_H, "Sleep")
        _check_number(self.fluid_ml, MOST_FLUID_ML, "Fluids")
        _check(len(self.text) <= LONGEST_TEXT, f"A note has {LONGEST_TEXT} letters at most.")

    @property
    def is_empty(self) -> bool:
        """Return whether the note says nothing."""
        noted = (self.sleep_h, self.fluid_ml)
        return all(each is None for each in noted) and not self.meals and not self.text

    def eaten(self, nutrient: str) -> float | None:
        """Return what the meals that were eaten brought; None if no meal was noted."""
        if not self.meals:
            return None
        return sum(meal.eaten_amount(nutrient) for meal in self.meals)

    def planned(self, nutrient: str) -> float | None:
        """Return what all planned meals would have brought; None if no meal was noted."""
        if not self.meals:
            return None
        return sum(meal.amounts.get(nutrient, 0.0) for meal in self.meals)


def planned_day(plan: Plan, day: int, catalogue: Catalogue) -> tuple[EatenNote, ...]:
    """Return the meals of a day of a plan, none of them eaten yet."""
    notes = []
    for slot in plan.slots:
        meal = plan.meals.get((day, slot))
        if meal is not None:
            totals = meal_totals(meal, catalogue)
            amounts = {key: round(total.amount, 3) for key, total in totals.items()}
            title = compose_title(catalogue.dishes[meal.dish], meal, catalogue)
            notes.append(EatenNote(slot, title, False, amounts))
    return tuple(notes)


def _check(holds: bool, message: str) -> None:
    if not holds:
        raise ValueError(message)


def _check_number(value: float | None, most: float, name: str) -> None:
    if value is not None and not (math.isfinite(value) and 0 <= value <= most):
        raise ValueError(f"{name} can be 0 to {most:g}.")
