"""Everything a person tells the program, as one frozen value."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from foods import Diet
from solver import Per

from .person import Person
from .supplements import Supplement
from .wishes import Wishes

SLOTS = ("breakfast", "lunch", "dinner", "snack", "evening")


@dataclass(frozen=True)
class DietRules:
    """What is eaten and what is not; food ids and allergen keys."""

    style: Diet = Diet.OMNIVORE
    exclude_allergens: frozenset[str] = frozenset()
    exclude_foods: frozenset[str] = frozenset()
    like: frozenset[str] = frozenset()
    dislike: frozenset[str] = frozenset()


@dataclass(frozen=True)
class MealRules:
    """Which meals a day has, and the longest a weekday meal may take to prepare."""

    slots: tuple[str, ...] = SLOTS
    weekday_minutes: int | None = None


@dataclass(frozen=True)
class TargetChoice:
    """What the person set for one nutrient; None = leave the reference as it is.

    ``on`` False takes the nutrient out of the targets altogether.
    """

    minimum: float | None = None
    maximum: float | None = None
    per: Per | None = None
    on: bool = True


@dataclass(frozen=True)
class CareAnswers:
    """Answers to the care questions: keys of ``care.toml``, and what is taken beside food."""

    conditions: frozenset[str] = frozenset()
    medicines: frozenset[str] = frozenset()
    potassium_ceiling_mg: float | None = None
    supplements: tuple[Supplement, ...] = ()


@dataclass(frozen=True)
class Profile:
    """A person with diet, meals, own targets, care answers and wishes for a good week."""

    person: Person = field(default_factory=Person)
    diet: DietRules = DietRules()
    meals: MealRules = MealRules()
    targets: Mapping[str, TargetChoice] = field(default_factory=lambda: MappingProxyType({}))
    care: CareAnswers = CareAnswers()
    wishes: Wishes = field(default_factory=Wishes)
