"""What is wanted of single days stays with the plan, holds in planning, and can be taken back."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from foods import Catalogue
from planner.domain import CareRules, Plan, Rule, problem_for, replan, verify
from planner.domain.plan.frame import Frame
from planner.domain.plan.frames import (
    COLD,
    NO_FISH,
    NO_MEAT,
    barred_foods,
    frame_at,
    kinds_at,
    with_frames,
    without_frame,
)
from planner.domain.planning.problem_record import problem_record, recorded_problem
from planner.store import open_plan, save_plan
from solver import Effort

from .kitchen import WEEK, plan

CARE = CareRules.load()
NOBODY_DECIDED = frozenset[tuple[int, str]]()


def test_frame_of_a_day_holds_for_all_its_meals_and_of_a_meal_for_it_alone() -> None:
    made = with_frames(plan(), (0, "breakfast"), frozenset({NO_FISH, COLD}))
    assert kinds_at(made, (0, "breakfast")) == {NO_FISH, COLD}
    assert kinds_at(made, (0, "evening")) == {NO_FISH}
    assert kinds_at(made, (1, "breakfast")) == frozenset()
    assert with_frames(made, (0, "breakfast"), frozenset()).frames == ()
    assert without_frame(made, frame_at((0, "breakfast"), COLD)).frames == (Frame(0, NO_FISH),)


def test_frame_is_held_by_the_verifier(pantry: Catalogue) -> None:
    fishy = next(
        place
        for place, meal in WEEK.items()
        if any(pantry.foods[f].diet.value == "pescatarian" for f in meal.foods)
    )
    made = with_frames(plan(), fishy, frozenset({NO_FISH}))
    assert Rule.FRAME in {v.rule for v in verify(made, pantry, CARE)}
    kept = replace(made, locked=frozenset(WEEK))
    assert Rule.FRAME not in {v.rule for v in verify(kept, pantry, CARE)}
    elsewhere = replace(made, frames=(Frame((fishy[0] + 1) % made.days, NO_FISH),))
    wrong = [v for v in verify(elsewhere, pantry, CARE) if v.rule is Rule.FRAME]
    assert all(fishy not in v.places for v in wrong)


@pytest.mark.parametrize("kind", [NO_FISH, NO_MEAT, COLD])
def test_frame_holds_when_the_week_is_planned_again(
    kind: str, catalogue: Catalogue, week: Plan
) -> None:
    days = replace(week, meals={}, locked=NOBODY_DECIDED)
    framed = with_frames(days, (1, "dinner"), frozenset({kind}))
    made = replan(framed, catalogue, effort=Effort.QUICK)
    assert made.frames == framed.frames
    barred = barred_foods(kind, catalogue)
    if kind == COLD:
        assert catalogue.dishes[made.meals[1, "dinner"].dish].temperature == "cold"
    else:
        assert not any(made.meals[1, slot].foods & barred for slot in made.slots)
    assert Rule.FRAME not in {v.rule for v in verify(made, catalogue, CARE)}


def test_frame_is_kept_in_the_file_of_a_plan(
    catalogue: Catalogue, week: Plan, tmp_path: Path
) -> None:
    framed = with_frames(week, (2, "lunch"), frozenset({NO_MEAT, COLD}))
    save_plan(framed, tmp_path / "a.mealplan", catalogue)
    assert open_plan(tmp_path / "a.mealplan", catalogue, CARE).frames == framed.frames
    text = (tmp_path / "a.mealplan").read_text().replace('"no_meat"', '"no_dragons"')
    (tmp_path / "a.mealplan").write_text(text)
    kept = open_plan(tmp_path / "a.mealplan", catalogue, CARE).frames
    assert kept == (Frame(2, COLD, "lunch"),)


def test_frame_stands_in_the_record_of_a_problem(catalogue: Catalogue, week: Plan) -> None:
    framed = with_frames(week, (2, "lunch"), frozenset({NO_FISH}))
    problem = problem_for(framed, catalogue, CARE)
    assert problem.barred[2, "lunch"].foods == barred_foods(NO_FISH, catalogue)
    again = recorded_problem(problem_record(problem), catalogue)
    assert again.barred == problem.barred
