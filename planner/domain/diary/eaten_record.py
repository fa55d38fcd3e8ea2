"""What was eaten, meal by meal: a frozen record by date and slot. A meal nobody spoke of has none.

A record holds figures, not a reference to a plan: the plan it was made from may be replaced.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum

from planner.domain.shopping.pantry import PantryItem

from .diary import Diary
from .note import DayNote, EatenNote

PORTIONS = (0.1, 5.0)
"""Smallest and largest portion of a planned meal that can be said."""
LONGEST_TITLE = 200
MOST_RECORDS = 30_000
"""More than ten years of six meals a day."""

MealKey = tuple[date, str]


class Said(StrEnum):
    """What a person said of a planned meal."""

    EATEN = "eaten"
    CHANGED = "changed"
    LEFT_OUT = "left_out"


@dataclass(frozen=True)
class MealRecord:
    """What was said of a meal.

    Attributes:
        day: Its date.
        slot: "breakfast".
        said: Whether it was eaten, changed or left out.
        planned_title: What was planned: "Porridge with banana".
        planned: Known figures of what was planned by nutrient key, each in its own unit.
        title: What was eaten; empty if nothing was.
        amounts: Known figures of what was eaten; empty if nothing was.
        dish: Id of the dish that was eaten; empty for foods in words and for nothing.
        portion: How much of one planned portion was eaten, where it was the same meal.
        taken: What the pantry gave for it; it is put back if the record is changed.

    Raises:
        ValueError: A figure or a text is none that can be.
    """

    day: date
    slot: str
    said: Said
    planned_title: str
    planned: Mapping[str, float]
    title: str = ""
    amounts: Mapping[str, float] = field(default_factory=dict)
    dish: str = ""
    portion: float = 1.0
    taken: tuple[PantryItem, ...] = ()

    def __post_init__(self) -> None:
        """Refuse what nobody eats, and what would not be read again."""
        figures = (*self.planned.values(), *self.amounts.values())
        if not all(math.isfinite(figure) and figure >= 0 for figure in figures):
            raise ValueError("A figure of a meal is none.")
        low, high = PORTIONS
        if not (math.isfinite(self.portion) and low <= self.portion <= high):
            raise ValueError(f"A portion is {low:g} to {high:g} of the planned one.")
        if max(len(self.title), len(self.planned_title)) > LONGEST_TITLE:
            raise ValueError(f"A title has {LONGEST_TITLE} letters at most.")
        if (self.said is Said.LEFT_OUT) != (not self.title):
            raise ValueError("What was eaten needs a title, and what was left out has none.")

    @property
    def key(self) -> MealKey:
        """Return date and slot: there is one record for each."""
        return self.day, self.slot

    @property
    def note(self) -> EatenNote:
        """Return the same for the diary."""
        eaten = self.said is not Said.LEFT_OUT
        if self.said is Said.EATEN:
            return EatenNote(self.slot, self.planned_title, eaten, self.planned)
        instead = self.amounts if eaten else None
        title = self.title or self.planned_title
        return EatenNote(self.slot, title, eaten, self.planned, instead)


@dataclass(frozen=True)
class EatenRecord:
    """All that was said of meals.

    Attributes:
        meals: By date and slot.
    """

    meals: Mapping[MealKey, MealRecord] = field(default_factory=dict)

    def __iter__(self) -> Iterator[MealRecord]:
        return iter(self.meals.values())

    def __len__(self) -> int:
        return len(self.meals)

    def at(self, day: date, slot: str) -> MealRecord | None:
        """Return what was said of a meal; None if nothing was."""
        return self.meals.get((day, slot))

    def of_day(self, day: date) -> tuple[MealRecord, ...]:
        """Return what was said of the meals of a day."""
        return tuple(meal for meal in self if meal.day == day)

    def with_meal(self, meal: MealRecord) -> EatenRecord:
        """Return the record with this said of a meal, whatever was said before.

        Raises:
            ValueError: There are as many as a file is read with.
        """
        if meal.key not in self.meals and len(self.meals) >= MOST_RECORDS:
            raise ValueError(f"More than {MOST_RECORDS:,} meals cannot be kept.")
        return replace(self, meals={**self.meals, meal.key: meal})

    def without(self, key: MealKey) -> EatenRecord:
        """Return the record as if nothing had been said of a meal."""
        return replace(self, meals={at: meal for at, meal in self.meals.items() if at != key})


def with_eaten(diary: Diary, record: EatenRecord) -> Diary:
    """Return the diary with the meals of the record on their days, for pictures and tables.

    What the record says of a meal stands in place of a tick of the diary; a meal that neither
    speaks of is on no day. The result is to be shown, not to be written.
    """
    by_day: dict[date, list[MealRecord]] = {}
    for meal in record:
        by_day.setdefault(meal.day, []).append(meal)
    days = {day: _with_meals(diary, day, meals) for day, meals in by_day.items()}
    return replace(diary, days=dict(sorted({**diary.days, **days}.items())))


def _with_meals(diary: Diary, day: date, meals: list[MealRecord]) -> DayNote:
    note = diary.day(day)
    said = {meal.slot: meal.note for meal in meals}
    others = tuple(meal for meal in note.meals if meal.slot not in said)
    return replace(note, meals=(*others, *said.values()))
