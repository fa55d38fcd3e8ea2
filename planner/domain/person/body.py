"""What follows from weight and height."""

from __future__ import annotations

from typing import NamedTuple

from .person import CHILD_BELOW, Person, Sex, Stage

HEALTHY_BMI = (18.5, 25.0)
"""Least and most of a healthy body mass index of adults, kg/m2.

Source:
    WHO 2000, Technical Report Series 894, table 2.1.
"""


class Body(NamedTuple):
    """Weight and height, as the example a form begins with."""

    weight_kg: float
    height_cm: float


_BODIES = (
    (9, Body(20.0, 115.0), Body(20.0, 115.0)),
    (CHILD_BELOW, Body(37.0, 144.0), Body(36.0, 144.0)),
)
"""By age below which they hold (years): of girls, of boys."""


def reference_body(age: float, sex: Sex) -> Body:
    """Return the reference body of an age; from 14 years on that of `Person`.

    Source:
        NASEM (IOM) 2005, Dietary Reference Intakes for Energy and Macronutrients, table 1-1.
    """
    found = (girls if sex is Sex.FEMALE else boys for below, girls, boys in _BODIES if age < below)
    return next(found, Body(Person.weight_kg, Person.height_cm))


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
