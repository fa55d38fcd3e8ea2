"""What follows from weight and height."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from foods.tables import Row, gather, read_csv
from planner.domain.tables import DataDir, domain_data, whole

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


_FILE = "child_bodies.csv"
_COLUMNS = ("sex", "age", "height_cm", "weight_kg", "source")


@cache
def load_child_bodies(directory: DataDir | None = None) -> Mapping[tuple[Sex, int], Body]:
    """Return the middle child of each age, by sex and age in years.

    Raises:
        foods.DataError: Naming file and row of a fault.
    """
    return dict(gather(read_csv(domain_data(directory), _FILE, _COLUMNS), _child))


def _child(row: Row) -> tuple[tuple[Sex, int], Body]:
    sex = Sex(row.one_of("sex", list(Sex)))
    return (sex, whole(row, "age")), Body(row.positive("weight_kg"), row.positive("height_cm"))


def reference_body(age: float, sex: Sex) -> Body:
    """Return the middle child of an age; from 14 years on the body of `Person`.

    Source:
        `planner/domain/data/child_bodies.csv`: World Health Organization, 2006 and 2007.
    """
    if age >= CHILD_BELOW:
        return Body(Person.weight_kg, Person.height_cm)
    return load_child_bodies()[sex, int(age)]


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
