"""What a profile means is worked out once, and a planning hands it on."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from types import CodeType, FrameType

import pytest

from foods import Catalogue, Diet
from planner.domain import (
    CareRules,
    Profile,
    ProfileError,
    allowed_foods,
    plan_week,
    problem_for,
    replan,
    targets_for,
    why_left_out,
)
from planner.domain.assessment import fluid_ceiling, meal_caps, targets_in_force
from planner.domain.assessment.requirements import Requirements, requirements_of
from planner.domain.care import allowed_foods as allowed
from planner.domain.person import vitamin_d
from planner.domain.person.kitchen import Kitchen, why_beyond
from planner.domain.person.person import Person
from planner.domain.person.profile import CareAnswers, DietRules, MealRules, TargetChoice
from planner.domain.person.training import Training
from planner.domain.person.wishes import Leftovers, Rating, Wishes
from planner.domain.planning.to_solver import menu_problem
from solver import Effort
from tests.architecture import imported, modules

CARE = CareRules.load()
MONDAY = date(2026, 11, 30)
FUNCTIONS = (
    allowed.foods_left_out,
    targets_in_force.targets_for,
    meal_caps.meal_caps,
    fluid_ceiling.fluid_limits,
    fluid_ceiling.drinks_wait_for_a_doctor,
    vitamin_d.unasked_mushrooms,
)
METHODS = (
    CareRules.acting,
    CareRules.energy_floor,
    CareRules.rare_tags,
    CareRules.rare_foods,
)
PARTS: dict[CodeType, str] = {each.__code__: each.__qualname__ for each in (*FUNCTIONS, *METHODS)}
"""Functions that work out of a profile what a part of it means."""
EACH_ONCE = Counter(dict.fromkeys(PARTS.values(), 1))
VERIFIER = "planner.domain.verify"


def everything_asked() -> Profile:
    """Return a profile that has something for each of these functions."""
    return Profile(
        person=Person(age=50),
        diet=DietRules(Diet.PESCATARIAN, exclude_allergens=frozenset({"peanut"})),
        meals=MealRules(weekday_minutes=45),
        targets={"energy_kcal": TargetChoice(on=False)},
        care=CareAnswers(
            conditions=frozenset({"hypertension"}),
            lactose_g_a_meal=12.0,
            training=Training(frozenset({0, 2}), 1.5, 0.8),
            fluid_ceiling_ml=2500.0,
        ),
        wishes=Wishes(
            leftovers=Leftovers.OFTEN, cook_double=2, ratings={"shakshuka": Rating.NEVER}
        ),
        kitchen=Kitchen(lacks=frozenset({"blender"})),
    )


@contextmanager
def calls() -> Iterator[Counter[str]]:
    """Count the calls of these functions but for those from one another and from the verifier."""
    found: Counter[str] = Counter()

    def watch(frame: FrameType, event: str, _: object) -> None:
        if event == "call" and frame.f_code in PARTS and not _is_within(frame.f_back):
            found[PARTS[frame.f_code]] += 1

    before = sys.getprofile()
    sys.setprofile(watch)
    try:
        yield found
    finally:
        sys.setprofile(before)


def _is_within(frame: FrameType | None) -> bool:
    while frame is not None:
        if frame.f_code in PARTS or frame.f_globals.get("__name__", "").startswith(VERIFIER):
            return True
        frame = frame.f_back
    return False


def test_planning_works_out_each_part_of_a_profile_once(catalogue: Catalogue) -> None:
    profile = everything_asked()
    with calls() as found:
        plan = plan_week(profile, catalogue, days=4, start=MONDAY, effort=Effort.QUICK, care=CARE)
    assert plan.meals
    assert found == EACH_ONCE


def test_planning_again_works_out_only_a_changed_profile(catalogue: Catalogue) -> None:
    profile = everything_asked()
    plan = plan_week(profile, catalogue, days=1, start=MONDAY, effort=Effort.QUICK, care=CARE)
    with calls() as again:
        replan(plan, catalogue, seed=1, effort=Effort.QUICK, care=CARE)
    assert not again
    changed = replace(profile, diet=DietRules(Diet.VEGAN))
    with calls() as other:
        replan(plan, catalogue, profile=changed, effort=Effort.QUICK, care=CARE)
    assert other == EACH_ONCE


def test_only_requirements_are_made_of_these_functions() -> None:
    makers = ("planner.domain.assessment", "planner.domain.care")
    public = {"planner.domain.allowed_foods", "planner.domain.targets_for"}
    names = {f"{each.__module__}.{each.__name__}" for each in FUNCTIONS} | public
    users = {
        f"{module} imports {name}"
        for module in modules()
        if module != "planner.domain"
        and not module.startswith((*makers, VERIFIER, "planner.domain.explain"))
        for name in imported(module) & names
    }
    assert not users, "Ask Requirements of planner/domain/assessment/requirements.py."


def test_requirements_say_what_the_rules_say(catalogue: Catalogue) -> None:
    profile = everything_asked()
    found = Requirements(profile, catalogue, CARE)
    assert found.allowed_foods == allowed_foods(profile, catalogue, CARE)
    assert found.targets == targets_for(profile, catalogue.nutrients, care=CARE)
    assert found.effects == CARE.acting(profile)
    assert found.energy_floor == CARE.energy_floor(profile) is not None


def test_requirements_give_a_reason_for_each_food_and_dish_left_out(catalogue: Catalogue) -> None:
    profile = everything_asked()
    found = Requirements(profile, catalogue, CARE)
    assert found.foods_left_out.keys() | found.allowed_foods == catalogue.foods.keys()
    for food, why in found.foods_left_out.items():
        assert why == why_left_out(catalogue.foods[food], profile, CARE, catalogue) != ""
    assert found.dishes_left_out["shakshuka"] == "you never want it"
    others = {dish: why for dish, why in found.dishes_left_out.items() if dish != "shakshuka"}
    assert others
    for dish, why in others.items():
        assert why == why_beyond(catalogue.dishes[dish], profile.kitchen) != ""


def test_requirements_serve_no_meal_with_a_food_left_out(catalogue: Catalogue) -> None:
    omnivore = Requirements(Profile(), catalogue, CARE)
    vegan = Requirements(Profile(diet=DietRules(Diet.VEGAN)), catalogue, CARE)
    plan = plan_week(omnivore.profile, catalogue, days=1, effort=Effort.QUICK)
    for (_, slot), meal in plan.meals.items():
        assert omnivore.may_be_served(meal, slot)
        assert vegan.may_be_served(meal, slot) == (meal.foods <= vegan.allowed_foods)
        never = Profile(wishes=Wishes(ratings={meal.dish: Rating.NEVER}))
        assert not Requirements(never, catalogue, CARE).may_be_served(meal, slot)


def test_requirements_are_shared_by_the_same_objects_alone(catalogue: Catalogue) -> None:
    profile, twin = Profile(), Profile()
    first = requirements_of(profile, catalogue, CARE)
    assert requirements_of(profile, catalogue, CARE) is first
    assert requirements_of(twin, catalogue, CARE) is not first
    assert requirements_of(profile, replace(catalogue), CARE) is not first


def test_requirements_refuse_a_profile_that_cannot_be_planned_for(catalogue: Catalogue) -> None:
    found = Requirements(Profile(targets={"gold_mg": TargetChoice(minimum=1.0)}), catalogue, CARE)
    with pytest.raises(ProfileError, match="gold_mg"):
        _ = found.targets


def test_menu_problem_is_that_of_the_profile(catalogue: Catalogue) -> None:
    plan = plan_week(everything_asked(), catalogue, days=1, start=MONDAY, effort=Effort.QUICK)
    found = menu_problem(plan, Requirements(plan.profile, catalogue, CARE))
    assert found == problem_for(plan, catalogue, CARE)
    assert found.allowed_foods.isdisjoint(
        requirements_of(plan.profile, catalogue, CARE).foods_left_out
    )
