"""Across random people with care answers no plan breaks a safety rule.

Five hundred of them: ``python -m tests.domain.people_with_care_answers 500``.
"""

from __future__ import annotations

import pytest

from foods import Catalogue
from solver import MenuSolver

from .people_with_care_answers import cared, faults, planned
from .second_checker import second_faults


@pytest.fixture(scope="module")
def solver(catalogue: Catalogue) -> MenuSolver:
    return MenuSolver(catalogue)


@pytest.mark.parametrize("number", range(0, 500, 63))
def test_people_with_care_answers_get_plans_that_keep_safety_rules(
    number: int, catalogue: Catalogue, solver: MenuSolver
) -> None:
    plan = planned(number, catalogue, solver)
    assert not list(faults(plan, catalogue))
    assert not list(second_faults(plan, catalogue))


def test_people_differ_and_give_every_kind_of_answer() -> None:
    people = [cared(number).care for number in range(500)]
    assert len({repr(care) for care in people}) > 480
    for answer in ("training", "potassium_ceiling_mg", "lactose_g_a_meal", "fluid_ceiling_ml"):
        assert sum(getattr(care, answer) is not None for care in people) > 50
    assert sum(bool(care.supplements) for care in people) > 100
