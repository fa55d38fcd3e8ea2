"""What follows from weight and height."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from foods import DataError
from foods.tables import read_csv
from planner.domain.tables import DataDir, domain_data

from .person import (
    AGES,
    CHILD_BELOW,
    CHILD_HEIGHTS_CM,
    CHILD_WEIGHTS_KG,
    Person,
    Sex,
    Stage,
)

_FILE = "median_bodies.csv"
_COLUMNS = ("age", "sex", "weight_kg", "height_cm", "source")

HEALTHY_BMI = (18.5, 25.0)
"""Least and most of a healthy body mass index of adults, kg/m2.

Source:
    WHO 2000, Technical Report Series 894, table 2.1.
"""


class Body(NamedTuple):
    """Weight and height, as the example a form begins with."""

    weight_kg: float
    height_cm: float


def reference_body(age: int, sex: Sex) -> Body:
    """Return the median body of an age; from 14 years on that of `Person`.

    Source:
        CDC 2000 growth charts, medians in the middle of the year of age: ``median_bodies.csv``.
    """
    return median_bodies().get((age, sex), Body(Person.weight_kg, Person.height_cm))


def median_bodies(directory: DataDir | None = None) -> Mapping[tuple[int, Sex], Body]:
    """Return the median body of each age below 14 and sex.

    Raises:
        DataError: Naming file, row and remedy.
    """
    return _own_bodies() if directory is None else _read_bodies(directory)


@cache
def _own_bodies() -> Mapping[tuple[int, Sex], Body]:
    return _read_bodies(None)


def _read_bodies(directory: DataDir | None) -> Mapping[tuple[int, Sex], Body]:
    found: dict[tuple[int, Sex], Body] = {}
    for row in read_csv(domain_data(directory), _FILE, _COLUMNS):
        body = Body(row.positive("weight_kg"), row.positive("height_cm"))
        (light, heavy), (small, tall) = CHILD_WEIGHTS_KG, CHILD_HEIGHTS_CM
        if not (light <= body.weight_kg <= heavy and small <= body.height_cm <= tall):
            raise row.error("That is no child's body.", f"{light:g} to {heavy:g} kg.")
        found[int(row.number("age")), Sex(row.text("sex"))] = body
    if missing := {(a, s) for a in range(AGES[0], CHILD_BELOW) for s in Sex} - found.keys():
        age, sex = min(missing)
        raise DataError(_FILE, "", f"Age {age}, {sex}, is missing.", "Write its row.")
    return found


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
