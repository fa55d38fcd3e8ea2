"""What may be planned, and the words for what may not."""

from __future__ import annotations

import pytest

from foods import Catalogue, Diet
from planner.domain import (
    CareAnswers,
    CareRules,
    DietRules,
    Person,
    Profile,
    Sex,
    Stage,
    allowed_foods,
    why_left_out,
)

CARE = CareRules.load()


def diet(style: Diet = Diet.OMNIVORE, *, allergens: str = "", foods: str = "") -> Profile:
    return Profile(diet=DietRules(style, frozenset(allergens.split()), frozenset(foods.split())))


@pytest.mark.parametrize(
    ("profile", "food", "why"),
    [
        (diet(), "milk", ""),
        (diet(Diet.VEGAN), "milk", "not vegan"),
        (diet(Diet.VEGETARIAN), "milk", ""),
        (diet(Diet.VEGETARIAN), "salmon", "not vegetarian"),
        (diet(Diet.PESCATARIAN), "salmon", ""),
        (diet(Diet.PESCATARIAN), "liver", "not pescatarian"),
        (diet(allergens="milk egg"), "milk", "contains milk"),
        (diet(allergens="egg"), "milk", ""),
        (diet(foods="banana"), "banana", "you left it out"),
        (diet(foods="banan"), "banana", ""),
    ],
)
def test_why(profile: Profile, food: str, why: str, pantry: Catalogue) -> None:
    assert why_left_out(pantry.foods[food], profile, CARE) == why
    assert (food in allowed_foods(profile, pantry, CARE)) == (not why)


def test_care_gives_its_reason(pantry: Catalogue) -> None:
    pregnant = Profile(Person(31, Sex.FEMALE, Stage.PREGNANT))
    assert why_left_out(pantry.foods["liver"], pregnant, CARE) == (
        "pregnancy: liver, it is not safe in pregnancy"
    )
    pressed = Profile(care=CareAnswers(frozenset({"hypertension"})))
    assert why_left_out(pantry.foods["stock"], pressed, CARE).startswith("high blood pressure: ")


@pytest.mark.parametrize("allergen", ["milk", "egg", "fish", "wheat", "soy", "tree_nut", "gluten"])
def test_excluded_allergen_leaves_no_real_food_that_has_it(
    allergen: str, catalogue: Catalogue
) -> None:
    kept = allowed_foods(diet(allergens=allergen), catalogue, CARE)
    without = {f.id for f in catalogue.foods.values() if allergen not in f.allergens}
    assert kept == without
    assert len(kept) < len(catalogue.foods)


@pytest.mark.parametrize("style", list(Diet))
def test_every_style_keeps_only_its_own(style: Diet, catalogue: Catalogue) -> None:
    kept = allowed_foods(diet(style), catalogue, CARE)
    assert kept == {f.id for f in catalogue.foods.values() if f.diet.rank <= style.rank}


def test_salt_and_water_go_without_saying_for_who_named_their_foods(catalogue: Catalogue) -> None:
    all_but = frozenset(catalogue.foods) - {"apple", "pasta_cooked"}
    only = Profile(diet=DietRules(exclude_foods=all_but))
    allowed = allowed_foods(only, catalogue, CARE)
    kinds = {catalogue.foods[food].kind for food in allowed - {"apple", "pasta_cooked"}}
    assert kinds == {"seasoning", "water"}
    few = Profile(diet=DietRules(exclude_foods=frozenset({"salt", "tap_water"})))
    assert not {"salt", "tap_water"} & allowed_foods(few, catalogue, CARE)


def test_seasoning_with_an_allergen_stays_left_out(catalogue: Catalogue) -> None:
    named = frozenset(catalogue.foods) - {"apple"}
    diet_rules = DietRules(exclude_allergens=frozenset({"celery"}), exclude_foods=named)
    allowed = allowed_foods(Profile(diet=diet_rules), catalogue, CARE)
    assert "salt" in allowed
    assert not any("celery" in catalogue.foods[food].allergens for food in allowed)
