"""More stands beside the meals of who needs much energy, and of nobody else."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from foods import Catalogue, DataError
from foods.catalogue.plate import beside
from foods.dish.parts import MORE, load_parts
from planner.domain import CareAnswers, CareRules, MealRules, Plan, Profile, plan_week
from planner.domain.person.person import Activity, Person, Sex
from planner.domain.planning.blank import blank_plan
from planner.domain.planning.to_solver import MUCH_ENERGY_KCAL, needs_much_energy, problem_for
from solver import Effort
from solver.model.build import permitted
from solver.model.options import build_options

CARE = CareRules.load()
LARGE = Profile(
    Person(40, Sex.MALE, weight_kg=95, height_cm=190, activity=Activity.VERY_ACTIVE),
    care=CareAnswers(conditions=frozenset({"kidney_disease"})),
)


def more_of(plan: Plan, catalogue: Catalogue) -> list[str]:
    """Return the foods of a plan that stand in the place for more."""
    return [
        serving.food
        for meal in plan.meals.values()
        for serving in meal.servings
        if (role := catalogue.dishes[meal.dish].role_of(serving.food)) and role.beside == MORE
    ]


def test_more_parts_are_of_one_place_and_have_no_worth(catalogue: Catalogue) -> None:
    parts = [part for part in catalogue.parts if part.place == MORE]
    assert parts
    assert not any(worth for part in parts for worth in part.worth.values())
    for dish in catalogue.dishes.values():
        roles = [role for role in dish.roles if role.beside == MORE and not role.comes_with]
        assert len(roles) <= 1, dish.id


def test_more_parts_are_written_in_their_own_table(catalogue: Catalogue, tmp_path: Path) -> None:
    part = (
        '[p]\ntitle = "nuts"\nplace = "{}"\nslots = ["lunch"]\nworth = {{}}\nwords = []\n'
        "cuisines = []\nunless_words = []\nunless_kinds = []\nunless_raw = false\nmost = {{}}\n"
        'foods = [{{ food = "walnuts", grams = [28, 43] }}]\n'
    )
    for file, place in (("parts.toml", MORE), ("more_parts.toml", "side")):
        (tmp_path / file).write_text(part.format(place), encoding="utf-8")
        with pytest.raises(DataError, match=place):
            load_parts(catalogue.foods, tmp_path)
        (tmp_path / file).unlink()
    (tmp_path / "more_parts.toml").write_text(part.format(MORE), encoding="utf-8")
    assert [each.name for each in load_parts(catalogue.foods, tmp_path)] == ["p"]


def test_more_parts_are_options_only_for_high_energy_needs(catalogue: Catalogue) -> None:
    table = build_options(catalogue)
    for profile, wanted in ((Profile(), False), (LARGE, True)):
        plan = blank_plan(profile, catalogue, days=1, care=CARE)
        assert needs_much_energy(plan) is wanted
        problem = problem_for(plan, catalogue, CARE)
        assert problem.eats_more is wanted
        assert np.any(permitted(problem, table).more) == wanted


def test_more_parts_are_asked_from_a_least_energy_on(catalogue: Catalogue) -> None:
    plan = blank_plan(Profile(), catalogue, days=1, care=CARE)
    for least, wanted in ((MUCH_ENERGY_KCAL - 10, False), (MUCH_ENERGY_KCAL, True)):
        targets = tuple(
            replace(t, minimum=least, maximum=least + 300) if t.nutrient == "energy_kcal" else t
            for t in plan.targets
        )
        assert needs_much_energy(replace(plan, targets=targets)) is wanted


def test_large_person_with_weak_kidneys_gets_enough_energy(catalogue: Catalogue) -> None:
    plan = plan_week(LARGE, catalogue, days=1, seed=0, effort=Effort.QUICK)
    assert not plan.status.misses
    assert more_of(plan, catalogue)


def test_more_parts_are_named_beside_their_dish(catalogue: Catalogue) -> None:
    profile = replace(LARGE, meals=MealRules(("breakfast", "lunch", "dinner")))
    plan = plan_week(profile, catalogue, days=1, seed=0, effort=Effort.QUICK)
    said = {word for meal in plan.meals.values() for word in beside(meal, catalogue)}
    titles = {part.title for part in catalogue.parts if part.place == MORE}
    titles |= {catalogue.foods[food].title for food in more_of(plan, catalogue)}
    assert said & titles
