"""What is cooked at a place: for how many, and what is done the day before."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from foods import Catalogue
from foods.checks.sample_meals import sample_meals
from planner.domain import Plan, Profile
from planner.domain.person.eaters import Eater
from planner.domain.plan.cooking import ahead_on, cooked_portions, steps_at
from planner.domain.plan.leftovers import minutes_of
from planner.domain.planning.own_record import own_record, with_own

SOURCE, LATER = (1, "dinner"), (2, "lunch")


@pytest.fixture
def plan(catalogue: Catalogue) -> Plan:
    """Chili of dry beans on the second evening, and what is left of it the day after."""
    chili = sample_meals(catalogue.dishes["bean_chili_dry"], 1)[0]
    meals = {SOURCE: chili, LATER: chili}
    return Plan(Profile(), (), 3, meals, leftovers={LATER: SOURCE})


def test_recipe_amounts_include_leftovers_and_eaters(plan: Plan) -> None:
    assert cooked_portions(SOURCE, plan) == 2
    along = replace(plan.shopping, eaters=(Eater("Ann", 0.5),))
    assert cooked_portions(SOURCE, replace(plan, shopping=along)) == 2.5
    assert cooked_portions(SOURCE, replace(plan, leftovers={})) == 1


def test_steps_say_amounts_for_all_that_is_cooked(plan: Plan, catalogue: Catalogue) -> None:
    one = steps_at(SOURCE, replace(plan, leftovers={}), catalogue)
    two = steps_at(SOURCE, plan, catalogue)

    assert one[0].text.startswith("Put 50 g dry kidney beans")
    assert two[0].text.startswith("Put 100 g dry kidney beans")
    assert steps_at(LATER, plan, catalogue) == ()


def test_soaking_is_done_the_day_before(plan: Plan, catalogue: Catalogue) -> None:
    assert [ahead.place for ahead in ahead_on(0, plan, catalogue)] == [SOURCE]
    assert ahead_on(0, plan, catalogue)[0].step.kind == "soak"
    for day in (-1, 1, 2):
        assert ahead_on(day, plan, catalogue) == ()


def test_minutes_are_those_of_the_meal(plan: Plan, catalogue: Catalogue) -> None:
    bowl = catalogue.dishes["burrito_bowl"]
    quick = next(m for m in sample_meals(bowl, 40) if "quinoa_cooked" in m.foods)
    slow = next(m for m in sample_meals(bowl, 40) if "brown_rice_cooked" in m.foods)
    placed = replace(plan, meals={(0, "lunch"): quick, (1, "lunch"): slow}, leftovers={})

    assert minutes_of((0, "lunch"), placed, catalogue) < bowl.minutes
    assert minutes_of((1, "lunch"), placed, catalogue) == bowl.minutes


def test_recipe_of_ones_own_goes_through_a_record_unchanged(catalogue: Catalogue) -> None:
    own = replace(catalogue.dishes["bean_chili_dry"], id="own_chili")
    wider = replace(catalogue, dishes={**catalogue.dishes, own.id: own})
    record = json.loads(json.dumps(own_record(wider, catalogue)))

    assert with_own(catalogue, record).dishes[own.id] == own
