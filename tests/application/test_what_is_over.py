"""What was eaten stays: planning again leaves days past and meals said, and plans around them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from foods import Catalogue
from planner.application import planning_tasks
from planner.application.alternative_weeks import other_weeks
from planner.application.cancellation import Ticket
from planner.application.context import PlanningContext
from planner.application.views.meals import MealReader
from planner.domain import CareRules, Plan, day_totals, meal_totals, shortfalls, verify
from planner.domain.diary import EatenRecord, MealRecord, Said
from planner.domain.diary.meals_said import as_planned, left_out
from planner.domain.person.wishes import Rating
from planner.domain.planning.eaten_otherwise import EatenOtherwise
from planner.domain.planning.to_solver import problem_for
from planner.domain.planning.what_is_over import Over, held, with_past_kept
from planner.domain.shopping.pantry import Pantry
from planner.store.plan_file import open_whole, save_plan
from solver import Effort, MenuSolver

MONDAY = date(2026, 11, 23)
WEDNESDAY = MONDAY + timedelta(days=2)
ENERGY = "energy_kcal"
SLOTS = ("breakfast", "lunch", "dinner", "snack")
PAST = frozenset((day, slot) for day in (0, 1) for slot in SLOTS)


@pytest.fixture(scope="module")
def dated(week: Plan) -> Plan:
    return replace(week, start=MONDAY)


@pytest.fixture(scope="module")
def record(dated: Plan, catalogue: Catalogue) -> EatenRecord:
    """Return a record of Wednesday: breakfast as planned, a sandwich instead of its lunch."""
    said = as_planned(dated, (2, "breakfast"), catalogue, EatenRecord(), Pantry())
    lunch = MealRecord(
        WEDNESDAY,
        "lunch",
        Said.CHANGED,
        "planned",
        {},
        title="Sandwich",
        amounts={ENERGY: 150.0, "magnesium_mg": 20.0},
    )
    return EatenRecord().with_meal(said).with_meal(lunch)


@pytest.fixture(scope="module")
def told(catalogue: Catalogue, care: CareRules, record: EatenRecord) -> PlanningContext:
    over = Over(WEDNESDAY, record)
    meals = MealReader(catalogue)
    return PlanningContext(
        catalogue, care, MenuSolver(catalogue), meals, over=lambda: over, effort=Effort.QUICK
    )


def ticket(tell: Callable[[Any], None] = lambda _: None) -> Ticket:
    return Ticket(1, lambda _number, _kind, part: tell(part))


def changed(before: Plan, after: Plan) -> set[int]:
    places = before.meals.keys() | after.meals.keys()
    return {at[0] for at in places if before.meals.get(at) != after.meals.get(at)}


@pytest.fixture(scope="module")
def again(told: PlanningContext, dated: Plan) -> Plan:
    """Return the week planned again on Wednesday, after lunch."""
    return planning_tasks.plan_another_week(told, dated, ticket())


def test_what_is_over_stays_when_the_week_is_planned_again(dated: Plan, again: Plan) -> None:
    over = PAST | {(2, "breakfast"), (2, "lunch")}
    there = over & dated.meals.keys()
    assert len(there) > 6
    assert {place: again.meals[place] for place in there} == {p: dated.meals[p] for p in there}
    assert changed(dated, again) - {0, 1}, "the days to come were planned anew"


def test_what_is_over_is_locked_only_while_it_is_planned(dated: Plan, again: Plan) -> None:
    assert again.locked == dated.locked
    assert again.empty == dated.empty


def test_changed_meal_counts_as_it_was_eaten(again: Plan, catalogue: Catalogue) -> None:
    rest = [again.meals[2, slot] for slot in again.slots if slot != "lunch"]
    eaten = 150.0 + sum(meal_totals(meal, catalogue)[ENERGY].amount for meal in rest)
    assert day_totals(again, 2, catalogue)[ENERGY].amount == pytest.approx(eaten)
    assert again.eaten[2, "lunch"] == {ENERGY: 150.0, "magnesium_mg": 20.0}


def test_rest_of_today_makes_up_for_what_was_not_eaten(
    dated: Plan, again: Plan, catalogue: Catalogue
) -> None:
    energy = next(t for t in again.targets if t.nutrient == ENERGY)
    missed = [s for s in shortfalls(again, catalogue) if s.day == 2 and s.nutrient == ENERGY]
    assert energy.minimum is not None
    as_before = replace(dated, eaten=again.eaten)
    assert day_totals(as_before, 2, catalogue)[ENERGY].amount < energy.minimum
    assert not missed


def test_week_planned_around_what_was_eaten_keeps_all_rules(
    told: PlanningContext, again: Plan, catalogue: Catalogue, care: CareRules
) -> None:
    over = told.over
    assert over is not None
    assert not verify(held(again, over(), catalogue, care).plan, catalogue, care)


@pytest.mark.parametrize("how", ["fill", "day", "day_first", "others", "better"])
def test_what_is_over_is_changed_by_no_kind_of_planning(
    how: str, told: PlanningContext, dated: Plan
) -> None:
    found: list[Plan] = []
    hearing = ticket(found.append)
    bare = replace(dated, meals={p: m for p, m in dated.meals.items() if p != (4, "dinner")})
    if how == "fill":
        found.append(planning_tasks.fill_empty_places(told, bare, hearing))
    elif how == "day":
        found.append(planning_tasks.replan_day(told, dated, 1, None, hearing))
        found.append(planning_tasks.replan_day(told, dated, 2, None, hearing))
    elif how == "day_first":
        found.append(planning_tasks.replan_day_first(told, dated, 1, hearing))
    elif how == "others":
        found += [each.plan for each in other_weeks(told, dated, ticket())]
        assert found
    else:

        def report(now: Any) -> None:
            found.append(now.plan)
            if len(found) > 2:
                rounds.cancel()

        rounds = ticket(report)
        planning_tasks.improve_plan(told, dated, rounds)
    over = (PAST | {(2, "breakfast"), (2, "lunch")}) & dated.meals.keys()
    assert found
    for plan in found:
        assert {p: plan.meals.get(p) for p in over} == {p: dated.meals[p] for p in over}


def test_meal_that_was_left_out_counts_for_nothing(
    dated: Plan, catalogue: Catalogue, care: CareRules
) -> None:
    said = EatenRecord().with_meal(left_out(dated, (2, "breakfast"), catalogue))
    plan = Over(WEDNESDAY, said).with_eaten(dated)
    assert plan.eaten == {(2, "breakfast"): {}}
    without = replace(plan, meals={p: m for p, m in plan.meals.items() if p != (2, "breakfast")})
    assert day_totals(plan, 2, catalogue) == day_totals(without, 2, catalogue)
    problem = problem_for(plan, catalogue, care)
    assert (2, "breakfast") in problem.empty


def test_half_a_portion_stays_and_the_rest_is_missing(
    dated: Plan, catalogue: Catalogue, care: CareRules
) -> None:
    said = as_planned(dated, (2, "breakfast"), catalogue, EatenRecord(), Pantry(), portion=0.5)
    over = Over(WEDNESDAY, EatenRecord().with_meal(said))
    plan = held(dated, over, catalogue, care).plan
    whole = day_totals(dated, 2, catalogue)[ENERGY].amount
    half = day_totals(plan, 2, catalogue)[ENERGY].amount
    assert half < whole
    more = EatenOtherwise(plan, catalogue, plan.locked).on_day(2)
    assert more[ENERGY] == pytest.approx(half - whole, abs=0.01)
    usual = {limit.nutrient: limit for limit in problem_for(dated, catalogue, care).limits}
    own = {limit.nutrient: limit for limit in problem_for(plan, catalogue, care).of_day[2]}
    low, asked = usual[ENERGY].minimum, own[ENERGY].minimum
    assert low is not None and asked == pytest.approx(low + whole - half, abs=0.01)


def test_meal_that_may_not_be_eaten_any_more_stays_where_it_was_eaten(
    told: PlanningContext, dated: Plan, catalogue: Catalogue
) -> None:
    dish = dated.meals[0, "dinner"].dish
    wishes = replace(dated.profile.wishes, ratings={dish: Rating.NEVER})
    never = replace(dated, profile=replace(dated.profile, wishes=wishes))
    taken = replace(never, meals={p: m for p, m in never.meals.items() if m.dish != dish})
    assert told.over is not None
    kept = with_past_kept(dated, taken, told.over(), catalogue)
    assert kept.meals[0, "dinner"] == dated.meals[0, "dinner"]
    again = planning_tasks.replan_around_locked(told, kept, ticket())
    assert again.meals[0, "dinner"] == dated.meals[0, "dinner"]
    assert all(meal.dish != dish for place, meal in again.meals.items() if place[0] > 1)


def test_plan_without_dates_has_nothing_that_is_over(week: Plan, record: EatenRecord) -> None:
    assert Over(WEDNESDAY, record).places(replace(week, start=None)) == frozenset()


def test_meal_eaten_otherwise_is_in_the_file(
    tmp_path: Path, again: Plan, catalogue: Catalogue, care: CareRules
) -> None:
    path = tmp_path / "week.mealplan"
    save_plan(again, path, catalogue)
    assert open_whole(path, catalogue, care).plan.eaten == dict(again.eaten)
