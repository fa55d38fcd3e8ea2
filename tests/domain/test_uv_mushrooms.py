"""UV-treated mushrooms: for who marked them as liked only, once a week at most."""

from __future__ import annotations

from dataclasses import replace

import pytest

from foods import Catalogue, Diet
from planner.domain import CareRules, DietRules, Person, Plan, Profile, Supplement, plan_week
from planner.domain.assessment.notes import notes_for
from planner.domain.assessment.requirements import Requirements
from planner.domain.person.profile import CareAnswers
from planner.domain.person.vitamin_d import treated_mushrooms
from planner.domain.planning.blank import blank_plan
from planner.domain.planning.to_solver import problem_for
from solver import Effort, MenuProblem

CARE = CareRules.load()
LIKED = frozenset({"portabella_uv_grilled"})


def asked(diet: DietRules, catalogue: Catalogue, days: int = 7) -> MenuProblem:
    plan = blank_plan(Profile(Person(34), diet), catalogue, days=days, care=CARE)
    return problem_for(plan, catalogue, CARE)


def _notes(plan: Plan, catalogue: Catalogue) -> tuple[str, ...]:
    return notes_for(plan, Requirements(plan.profile, catalogue, CARE))


@pytest.mark.parametrize("style", list(Diet))
def test_uv_mushrooms_are_planned_for_no_style_unasked(style: Diet, catalogue: Catalogue) -> None:
    treated = treated_mushrooms(catalogue)
    assert len(treated) >= 4
    assert not treated & asked(DietRules(style), catalogue).allowed_foods


@pytest.mark.parametrize(("days", "most"), [(3, 1), (7, 1), (8, 2), (14, 2)])
def test_uv_mushrooms_that_are_liked_come_once_a_week(
    days: int, most: int, catalogue: Catalogue
) -> None:
    problem = asked(DietRules(Diet.VEGAN, like=LIKED), catalogue, days)
    treated = treated_mushrooms(catalogue)
    assert problem.allowed_foods & treated == LIKED
    (bound,) = [each for each in problem.frequencies if each.foods & treated]
    assert (bound.least, bound.most, bound.slot) == (None, most, None)


def test_vitamin_d_that_plants_lack_weighs_less(catalogue: Catalogue) -> None:
    def weight(style: Diet) -> float:
        limits = asked(DietRules(style), catalogue).limits
        return next(limit.weight for limit in limits if limit.nutrient == "vitamin_d_ug")

    assert weight(Diet.VEGAN) == 0.05
    assert weight(Diet.VEGETARIAN) == 0.3
    assert weight(Diet.PESCATARIAN) == weight(Diet.OMNIVORE) == 1.0


def test_uv_mushrooms_note_asks_for_a_supplement_until_there_is_one(
    catalogue: Catalogue,
) -> None:
    plan = blank_plan(Profile(Person(34), DietRules(Diet.VEGAN)), catalogue, days=7, care=CARE)
    words = " ".join(_notes(plan, catalogue))
    assert "fortified drinks" in words
    assert "supplement" in words
    assert "sun on the skin" in words
    taken = CareAnswers(supplements=(Supplement("vitamin_d_ug", 600, "IU"),))
    with_tablet = replace(plan, profile=replace(plan.profile, care=taken))
    assert "fortified drinks" not in " ".join(_notes(with_tablet, catalogue))


def test_plants_alone_are_told_of_vegan_vitamin_d(catalogue: Catalogue) -> None:
    vegan, vegetarian = (
        " ".join(map(str, blank_plan(Profile(diet=DietRules(style)), catalogue, days=1).notes))
        for style in (Diet.VEGAN, Diet.VEGETARIAN)
    )
    for word in ("fortified", "sun on the skin", "supplement"):
        assert word in vegan and word in vegetarian
    assert "D3 made from lichen" in vegan and "NIH Office" in vegan
    assert "lichen" not in vegetarian


def test_vegan_week_with_the_supplement_is_not_short(catalogue: Catalogue) -> None:
    diet, taken = DietRules(Diet.VEGAN), (Supplement("vitamin_d_ug", 1000, "IU"),)
    plan = plan_week(
        Profile(diet=diet, care=CareAnswers(supplements=taken)),
        catalogue,
        days=2,
        seed=1,
        effort=Effort.QUICK,
    )
    assert not plan.status.misses
    assert "lichen" not in " ".join(map(str, plan.notes))
