"""What a kitchen lacks and who cooks: dishes that ask for more are left out, and said to be."""

from __future__ import annotations

from dataclasses import replace

import pytest

from foods import Catalogue
from foods.dish.dish import Dish
from planner.domain import CareRules, Plan, Profile, Rule, plan_week, problem_for, verify
from planner.domain.assessment.kitchen_words import kitchen_notes, left_out_counts
from planner.domain.assessment.requirements import Requirements
from planner.domain.assessment.without_forbidden import without_forbidden_meals
from planner.domain.explain.week_rules import KITCHEN, rules_of_week
from planner.domain.person.kitchen import Hemisphere, Kitchen, beyond_kitchen, why_beyond
from planner.domain.planning.blank import blank_plan
from solver import Effort

from .kitchen import WEEK, plan

CARE = CareRules.load()
MICROWAVE_ONLY = Kitchen(lacks=frozenset({"oven", "stove"}))
PLACE = (0, "breakfast")


def _cooked(pantry: Catalogue, **more: object) -> Catalogue:
    """Return the little kitchen with another form of the dish of the first breakfast."""
    dish = pantry.dishes[WEEK[PLACE].dish]
    return replace(pantry, dishes={**pantry.dishes, dish.id: replace(dish, **more)})


def _rules(kitchen: Kitchen, pantry: Catalogue, **more: object) -> set[Rule]:
    made: Plan = plan(profile=replace(plan().profile, kitchen=kitchen), **more)
    return {violation.rule for violation in verify(made, pantry, CARE)}


@pytest.mark.parametrize(
    ("kitchen", "dish"),
    [
        (Kitchen(lacks=frozenset({"oven"})), {"equipment": ("oven",)}),
        (MICROWAVE_ONLY, {"equipment": ("stove",)}),
        (Kitchen(active_minutes=20), {"minutes": 21}),
        (Kitchen(beginner=True), {"skill": "usual"}),
    ],
)
def test_kitchen_that_lacks_something_is_held_by_the_verifier(
    kitchen: Kitchen, dish: dict[str, object], pantry: Catalogue
) -> None:
    easy = _cooked(pantry, equipment=(), skill="beginner", minutes=5)
    simple = {
        d: replace(v, equipment=(), skill="beginner", minutes=5) for d, v in easy.dishes.items()
    }
    easy = replace(easy, dishes=simple)
    assert Rule.KITCHEN not in _rules(kitchen, easy)
    hard = _cooked(easy, **dish)
    assert Rule.KITCHEN in _rules(kitchen, hard)
    assert Rule.KITCHEN not in _rules(kitchen, hard, locked=frozenset(WEEK))
    assert WEEK[PLACE].dish in beyond_kitchen(kitchen, hard)


def test_kitchen_reasons_are_said_of_each_dish(catalogue: Catalogue) -> None:
    smoothie = catalogue.dishes["green_smoothie"]
    assert why_beyond(smoothie, Kitchen(lacks=frozenset({"blender"}))) == "needs a blender"
    assert why_beyond(smoothie, MICROWAVE_ONLY) == ""
    roast = catalogue.dishes["roast_chicken_dinner"]
    least = Kitchen(active_minutes=5)
    assert why_beyond(roast, least).endswith("you want at most 5")
    assert why_beyond(roast, least, figures=False) == "more minutes of work than you want"


def test_kitchen_leaves_dishes_out_of_the_problem_and_says_how_many(catalogue: Catalogue) -> None:
    profile = Profile(kitchen=Kitchen(lacks=frozenset({"oven"})))
    blank = blank_plan(profile, catalogue, days=2, seed=0, start=None, care=CARE)
    ovens = {d.id for d in catalogue.dishes.values() if "oven" in (d.equipment or ())}
    assert ovens and problem_for(blank, catalogue, CARE).never == ovens
    counts = left_out_counts(Requirements(profile, catalogue, CARE))
    assert counts == {"needs an oven": len(ovens)}
    said = f"Your kitchen leaves out {len(ovens)} dishes: needs an oven."
    assert [*kitchen_notes(Requirements(profile, catalogue, CARE))] == [said]
    assert said in blank.notes
    assert left_out_counts(Requirements(Profile(), catalogue, CARE)) == {}


def test_kitchen_of_a_microwave_plans_days_without_stove_and_oven(catalogue: Catalogue) -> None:
    profile = Profile(kitchen=MICROWAVE_ONLY)
    made = plan_week(profile, catalogue, days=2, effort=Effort.QUICK)
    dishes: list[Dish] = [catalogue.dishes[meal.dish] for meal in made.meals.values()]
    assert dishes and not any({"oven", "stove"} & {*(d.equipment or ())} for d in dishes)
    assert Rule.KITCHEN not in {v.rule for v in verify(made, catalogue, CARE)}


def test_kitchen_answers_take_meals_away_save_locked_ones(pantry: Catalogue) -> None:
    hard = _cooked(pantry, equipment=("oven",))
    kitchen = Kitchen(lacks=frozenset({"oven"}))
    made = plan(profile=replace(plan().profile, kitchen=kitchen))
    assert PLACE not in without_forbidden_meals(made, Requirements(made.profile, hard, CARE)).meals
    kept = replace(made, locked=frozenset({PLACE}))
    assert PLACE in without_forbidden_meals(kept, Requirements(kept.profile, hard, CARE)).meals


def test_kitchen_is_a_rule_that_an_explanation_can_lift(catalogue: Catalogue) -> None:
    kitchen = Kitchen(lacks=frozenset({"oven"}), hemisphere=Hemisphere.SOUTHERN)
    made = Plan(Profile(kitchen=kitchen), (), 1, {})
    (rule,) = rules_of_week(made, catalogue)
    assert rule.rule.key == KITCHEN and rule.rule.never == beyond_kitchen(kitchen, catalogue)
    assert rule.without.kitchen == Kitchen(hemisphere=Hemisphere.SOUTHERN)
