"""Who the plan is for."""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import StrEnum

from planner.domain.errors import ProfileError

AGES = (4, 120)
"""Youngest and oldest age with reference intakes here, years."""
CHILD_BELOW = 14
"""Age below which a person is a child: no goal for the weight, no supplement is advised, years."""
WEIGHTS_KG = (30.0, 300.0)
HEIGHTS_CM = (120.0, 230.0)
CHILD_WEIGHTS_KG = (10.0, 120.0)
CHILD_HEIGHTS_CM = (80.0, 200.0)
STAGE_AGES = (14, 50)
"""Ages for which pregnancy and lactation have reference intakes, years."""
PREGNANCY_WEEKS = (1, 42)
NURSING_MONTHS = (1, 24)


class Sex(StrEnum):
    """Sex, as the reference intake tables have it."""

    FEMALE = "female"
    MALE = "male"


class Stage(StrEnum):
    """Life stage that has reference intakes of its own."""

    NONE = "none"
    PREGNANT = "pregnant"
    LACTATING = "lactating"


class Activity(StrEnum):
    """Physical activity level of the 2023 energy equations."""

    INACTIVE = "inactive"
    LOW_ACTIVE = "low_active"
    ACTIVE = "active"
    VERY_ACTIVE = "very_active"


@dataclass(frozen=True)
class Person:
    """A person; the defaults are a sensible example, shown as such.

    Attributes:
        age: Years.
        sex, stage: As the reference intakes have them.
        weight_kg, height_cm: Today's.
        activity: Physical activity level.
        pregnancy_week: Week of the pregnancy, or None if it is not said.
        weight_before_kg: Weight before the pregnancy, or None if it is not said.
        nursing_month: Month since the birth while nursing, 1 for the first, or None.
    """

    age: int = 45
    sex: Sex = Sex.FEMALE
    stage: Stage = Stage.NONE
    weight_kg: float = 68.0
    height_cm: float = 166.0
    activity: Activity = Activity.LOW_ACTIVE
    pregnancy_week: int | None = None
    weight_before_kg: float | None = None
    nursing_month: int | None = None

    @property
    def is_child(self) -> bool:
        """Return whether the person is younger than 14."""
        return self.age < CHILD_BELOW


def weights_kg(age: float) -> tuple[float, float]:
    """Return the least and most weight that is believed at an age (years), kg."""
    return CHILD_WEIGHTS_KG if age < CHILD_BELOW else WEIGHTS_KG


def heights_cm(age: float) -> tuple[float, float]:
    """Return the least and most height that is believed at an age (years), cm."""
    return CHILD_HEIGHTS_CM if age < CHILD_BELOW else HEIGHTS_CM


def check_person(person: Person) -> None:
    """Refuse a person for whom there are no reference figures.

    Raises:
        ProfileError: Naming the key and what is allowed.
    """
    _check_range("person.age", person.age, AGES, "years")
    _check_range("person.weight_kg", person.weight_kg, weights_kg(person.age), "kg")
    _check_range("person.height_cm", person.height_cm, heights_cm(person.age), "cm")
    if person.stage is not Stage.NONE:
        _check_stage(person)
    for key, value, limits, unit in (
        ("pregnancy_week", person.pregnancy_week, PREGNANCY_WEEKS, "weeks"),
        ("weight_before_kg", person.weight_before_kg, WEIGHTS_KG, "kg"),
        ("nursing_month", person.nursing_month, NURSING_MONTHS, "months"),
    ):
        if value is not None:
            _check_range(f"person.{key}", value, limits, unit)


def _check_range(key: str, value: float, limits: tuple[float, float], unit: str) -> None:
    if not (math.isfinite(value) and limits[0] <= value <= limits[1]):
        allowed = f"{limits[0]:g} to {limits[1]:g} {unit}"
        raise ProfileError(key, f"{value:g} is outside the reference tables.", allowed)


def _check_stage(person: Person) -> None:
    low, high = STAGE_AGES
    if person.sex is not Sex.FEMALE or not low <= person.age <= high:
        raise ProfileError(
            "person.stage",
            f'there are no figures for "{person.stage}", sex {person.sex}, age {person.age}.',
            f'"none", or sex "female" and age {low} to {high}',
        )
