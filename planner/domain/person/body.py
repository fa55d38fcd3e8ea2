"""What follows from weight and height."""

from __future__ import annotations

from .person import Person, Stage

HEALTHY_BMI = (18.5, 25.0)
"""Least and most of a healthy body mass index of adults, kg/m2.

Source:
    WHO 2000, Technical Report Series 894, table 2.1.
"""


def body_mass_index(person: Person) -> float:
    """Return the body mass index, kg/m2; in pregnancy that of the weight before, if known."""
    weight = person.weight_kg
    if person.stage is Stage.PREGNANT and person.weight_before_kg is not None:
        weight = person.weight_before_kg
    return weight / (person.height_cm / 100) ** 2


def care_weight_kg(person: Person) -> float:
    """Return the weight that figures per kilogram go by, kg: no more than a healthy one.

    Source:
        KDOQI Nutrition in CKD, 2020 update, section 1.1: in obesity an adjusted weight is taken.
    """
    return min(person.weight_kg, HEALTHY_BMI[1] * (person.height_cm / 100) ** 2)
