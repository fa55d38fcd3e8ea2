"""Cook once, eat twice: placed by planning, kept by planning again, told when it ends."""

from __future__ import annotations

from dataclasses import replace

import pytest

from foods import Catalogue
from planner.domain import CareRules, Plan, Profile, TargetChoice, plan_week, replan, verify
from planner.domain.person.wishes import Wishes
from planner.domain.plan.edits import cleared, left_empty, with_meal
from planner.domain.plan.leftovers import lost_leftovers, minutes_of
from planner.domain.planning.review import reviewed
from planner.domain.shopping import shopping_list
from planner.report.plain_text import plan_text
from planner.store import open_plan, save_plan
from solver import Effort


@pytest.fixture(scope="module")
def doubled(catalogue: Catalogue) -> Plan:
    profile = Profile(wishes=Wishes(cook_double=2))
    return plan_week(profile, catalogue, effort=Effort.QUICK)


def test_double_batches_are_as_many_as_wished(
    doubled: Plan, catalogue: Catalogue, care: CareRules
) -> None:
    assert len(doubled.leftovers) == 2
    assert not doubled.locked
    assert not doubled.status.misses
    assert verify(doubled, catalogue, care) == ()
    for place, source in doubled.leftovers.items():
        assert doubled.meals[place] == doubled.meals[source]
        dish = catalogue.dishes[doubled.meals[place].dish]
        assert 1 <= place[0] - source[0] <= dish.keeps_days
        assert minutes_of(place, doubled, catalogue) <= 5 < minutes_of(source, doubled, catalogue)


def test_list_counts_both_dinners(doubled: Plan, catalogue: Catalogue) -> None:
    place, source = next(iter(doubled.leftovers.items()))
    food = doubled.meals[place].servings[0].food
    line = next(x for x in shopping_list(doubled, catalogue) if food in x.foods)
    assert {place, source} <= set(line.meals)
    once = shopping_list(replace(cleared(doubled, place), leftovers={}), catalogue)
    assert line.grams > next(x.grams for x in once if food in x.foods)


def test_planning_again_keeps_the_pairs(doubled: Plan, catalogue: Catalogue) -> None:
    more = replace(doubled.profile, targets={"magnesium_mg": TargetChoice(minimum=400)})
    again = replan(doubled, catalogue, profile=more, effort=Effort.QUICK)
    assert again.leftovers == doubled.leftovers
    assert all(again.meals[p] == doubled.meals[p] for p in doubled.leftovers)


def test_pair_ends_with_a_word(doubled: Plan, catalogue: Catalogue) -> None:
    place, source = next(iter(doubled.leftovers.items()))
    other = next(m for p, m in doubled.meals.items() if m != doubled.meals[source])
    swapped = reviewed(with_meal(doubled, source, other), catalogue)
    assert place not in swapped.leftovers
    assert "is cooked by itself now" in lost_leftovers(doubled, swapped)[0]
    without = reviewed(left_empty(doubled, place), catalogue)
    assert "for one day now" in lost_leftovers(doubled, without)[0]
    assert lost_leftovers(doubled, doubled) == ()


def test_file_and_the_text_keep_the_link(
    doubled: Plan, catalogue: Catalogue, care: CareRules, tmp_path: object
) -> None:
    path = f"{tmp_path}/a.mealplan"
    save_plan(doubled, path, catalogue)
    assert open_plan(path, catalogue, care).leftovers == doubled.leftovers
    assert plan_text(doubled, catalogue).count("(left from ") == 2
