"""The verifier watches the solver: random people, and nothing wrong passes."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest

from foods import Catalogue
from planner.domain import SLOTS, MealRules, Profile, allowed_foods, plan_week, shortfalls, verify
from solver import Effort, MenuSolver

from .test_stories import CARE, someone

COMFORT = {"repeat", "time"}


@pytest.fixture(scope="module")
def solver(catalogue: Catalogue) -> MenuSolver:
    return MenuSolver(catalogue)


def particular(number: int, catalogue: Catalogue) -> Profile:
    """Someone who also leaves foods out, skips meals and has little time."""
    dice, profile = random.Random(number), someone(number)
    left_out = dice.sample(sorted(catalogue.foods), dice.choice((0, 20, 150, 350)))
    slots = tuple(slot for slot in SLOTS if dice.random() < 0.8) or SLOTS
    return replace(
        profile,
        diet=replace(profile.diet, exclude_foods=frozenset(left_out)),
        meals=MealRules(slots, dice.choice((None, 20, 35))),
    )


@pytest.mark.parametrize("number", range(1000, 1008))
def test_verified_people_miss_only_comfort_targets_and_have_a_true_status(
    number: int, catalogue: Catalogue, solver: MenuSolver
) -> None:
    profile = particular(number, catalogue)
    plan = plan_week(profile, catalogue, days=2, seed=number, solver=solver, effort=Effort.QUICK)
    found = verify(plan, catalogue, CARE)
    unsteady = {f"{v.message}." for v in found if v.rule.value == "steady"}
    assert {v.rule.value for v in found} <= COMFORT | {"steady"}
    # A band gives way only where next to nothing is left to eat, downwards, and it is said.
    missed = {(s.nutrient, s.low) for s in shortfalls(plan, catalogue)}
    assert unsteady <= {str(note) for note in plan.notes}
    assert not unsteady or (profile.diet.exclude_foods and ("vitamin_k1_ug", False) not in missed)
    assert plan.status.misses == bool(shortfalls(plan, catalogue))
    eaten = {food for meal in plan.meals.values() for food in meal.foods}
    assert eaten <= allowed_foods(profile, catalogue, CARE)
    bare = {(day, slot) for day in range(2) for slot in plan.slots} - set(plan.meals)
    assert not bare or any("left" in note.lower() for note in plan.notes)
