"""Halal, kosher, no pork and no alcohol: what each leaves out, in the tables and of one's own."""

from __future__ import annotations

from dataclasses import replace
from fnmatch import fnmatchcase

import pytest

from foods import Catalogue
from planner.domain import CareRules, Profile, allowed_foods, plan_week, verify
from planner.domain.person.observances import load_observances
from planner.domain.person.profile import DietRules
from planner.domain.plan.violation import Rule
from planner.store.profile_file import profile_data, profile_from_data
from planner.ui.locale.profile_texts import diet_words


def allowed(catalogue: Catalogue, care: CareRules, *keys: str) -> frozenset[str]:
    profile = Profile(diet=DietRules(observes=frozenset(keys)))
    return allowed_foods(profile, catalogue, care)


@pytest.mark.parametrize(
    ("key", "out", "stays"),
    [
        ("no_pork", {"ham_sliced", "bacon_cooked", "pork_chop_broiled"}, {"beef_roast", "vanilla"}),
        ("no_alcohol", {"vanilla"}, {"ham_sliced", "cider_vinegar"}),
        (
            "halal",
            {"ham_sliced", "bacon_cooked", "vanilla"},
            {"beef_roast", "shrimp_cooked"},
        ),
        (
            "kosher_milk",
            {"shrimp_cooked", "beef_roast", "beef_broth"},
            {"cheddar", "cod_cooked"},
        ),
        ("kosher_meat", {"cheddar", "shrimp_cooked", "ham_sliced"}, {"beef_roast", "cod_cooked"}),
    ],
)
def test_diet_leaves_out_what_it_forbids(
    key: str, out: set[str], stays: set[str], catalogue: Catalogue, care: CareRules
) -> None:
    left = allowed(catalogue, care, key)
    assert not out & left
    assert stays <= left


def test_kosher_never_has_meat_and_milk_in_one_week(catalogue: Catalogue, care: CareRules) -> None:
    foods = catalogue.foods
    meat = {key for key, food in foods.items() if food.diet.value == "omnivore"}
    milk = {key for key, food in foods.items() if "milk" in food.allergens}
    assert not meat & allowed(catalogue, care, "kosher_milk")
    assert not milk & allowed(catalogue, care, "kosher_meat")


def test_foods_of_ones_own_are_known_by_their_words(catalogue: Catalogue) -> None:
    food = replace(catalogue.foods["beef_roast"], id="own_salami", name="Salami von daheim")
    known = load_observances()
    assert known["halal"].leaves_out(food)
    assert known["no_pork"].leaves_out(food)
    assert not known["no_alcohol"].leaves_out(food)


def test_week_keeps_the_diet_and_the_verifier_sees_what_does_not(
    catalogue: Catalogue, care: CareRules
) -> None:
    profile = Profile(diet=DietRules(observes=frozenset({"halal"})))
    plan = plan_week(profile, catalogue, days=1)
    assert not [v for v in verify(plan, catalogue, care) if v.rule is Rule.EXCLUDED]
    strict = replace(plan, profile=Profile(diet=DietRules(observes=frozenset(load_observances()))))
    served = {serving.food for meal in plan.meals.values() for serving in meal.servings}
    left = allowed(catalogue, care, *load_observances())
    broken = [v for v in verify(strict, catalogue, care) if v.rule is Rule.EXCLUDED]
    assert bool(broken) == bool(served - left)
    assert broken


def test_observance_is_kept_with_the_profile(catalogue: Catalogue, care: CareRules) -> None:
    profile = Profile(diet=DietRules(observes=frozenset({"halal", "no_pork"})))
    assert profile_from_data(profile_data(profile), catalogue, care) == profile
    assert "observes" not in profile_data(Profile())["diet"]
    assert "No pork" in diet_words(profile, catalogue)


def test_soft_food_leaves_out_what_is_hard_dry_or_stringy(catalogue: Catalogue) -> None:
    soft = load_observances()["soft_food"]
    hard = "almonds popcorn apple carrots_raw bread_whole_wheat beef_sirloin_broiled corn_flakes"
    kept = "banana oats_cooked potatoes_mashed egg_scrambled salmon_farmed_cooked carrots_cooked"
    assert all(soft.leaves_out(catalogue.foods[food]) for food in hard.split())
    assert not any(soft.leaves_out(catalogue.foods[food]) for food in kept.split())
    assert "speech-language therapist" in soft.about
    known = [food for food in catalogue.foods.values() if not soft.leaves_out(food)]
    assert not {"nut", "seed", "bread", "breakfast_cereal"} & {food.kind for food in known}


def test_every_food_that_soft_food_names_is_known(catalogue: Catalogue) -> None:
    for pattern in load_observances()["soft_food"].ids:
        assert any(fnmatchcase(food, pattern) for food in catalogue.foods), pattern
