"""Who the plan is for."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


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
    """A person; the defaults are a sensible example, shown as such."""

    age: int = 45
    sex: Sex = Sex.FEMALE
    stage: Stage = Stage.NONE
    weight_kg: float = 68.0
    height_cm: float = 166.0
    activity: Activity = Activity.LOW_ACTIVE
