"""A plan that breaks a rule is never shown, and the log holds all that is needed to repeat it."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator
from dataclasses import fields, replace
from pathlib import Path

import pytest

from foods import Catalogue
from foods.own import extended
from planner.domain import DietRules, PlanRejected, Profile, Rule, blank_plan, plan_week
from planner.domain.assessment.requirements import Requirements
from planner.domain.plan.violation import Violation
from planner.domain.planning.from_solver import _without_excess
from planner.domain.planning.rejected_plans import Fault, log_fault, repeated
from planner.domain.planning.to_solver import problem_for
from planner.logs import keep_log
from solver import (
    Barred,
    Effort,
    Frequency,
    Limit,
    MealBefore,
    MealCap,
    MenuSolver,
    Per,
    WeekAmount,
)
from tests.library.conftest import own_food

from .test_planning import BREAKFAST, CARE, DAY, Fake, planned, profile


@pytest.fixture
def log(tmp_path: Path) -> Iterator[Path]:
    file = tmp_path / "logs" / "planner.log"
    handler = keep_log(file)
    assert handler is not None
    logging.getLogger("planner.faults").setLevel(logging.DEBUG)
    yield file
    logging.getLogger("planner.faults").setLevel(logging.NOTSET)
    logging.getLogger("planner").removeHandler(handler)
    handler.close()


def test_rejected_plan_is_logged_to_be_repeated(pantry: Catalogue, log: Path) -> None:
    no_milk = profile(diet=DietRules(exclude_allergens=frozenset({"milk"})))
    with pytest.raises(PlanRejected):
        plan_week(no_milk, pantry, days=1, seed=7, solver=Fake(DAY), effort=Effort.THOROUGH)

    line = log.read_text(encoding="utf-8").splitlines()[-1]
    fault = json.loads(line[line.index("{") :])

    assert " DEBUG planner.faults " in line
    assert "Python 3" in line
    assert fault["seed"] == 7
    assert fault["days"] == 1
    assert fault["effort"] == "thorough"
    assert fault["profile"] == repr(no_milk)
    assert any("contains milk" in sentence for sentence in fault["violations"])
    assert [0, *BREAKFAST[1:]] == fault["meals"][0][:2]
    assert {meal[2]["dish"] for meal in fault["meals"]} == {meal.dish for meal in DAY.values()}
    assert sorted(fault["allowed_foods"]) == fault["allowed_foods"]


def test_usual_log_of_a_rejected_plan_holds_no_health_data(pantry: Catalogue, log: Path) -> None:
    logging.getLogger("planner.faults").setLevel(logging.NOTSET)
    no_milk = profile(diet=DietRules(exclude_allergens=frozenset({"milk"})))
    with pytest.raises(PlanRejected):
        plan_week(no_milk, pantry, days=1, seed=7, solver=Fake(DAY), effort=Effort.THOROUGH)

    (line,) = log.read_text(encoding="utf-8").splitlines()
    fault = json.loads(line[line.index("{") :])
    assert " ERROR planner.faults " in line
    assert set(fault) == {"what", "rules", "days", "meals", "locked", "effort", "seed"}
    assert fault["rules"]
    for word in (
        "milk",
        "allowed",
        "bounds",
        "profile",
        "_mg",
        *(meal.dish for meal in DAY.values()),
    ):
        assert word not in line
    with pytest.raises(ValueError, match="no rejected plan"):
        repeated(line, pantry)


def test_logged_case_can_be_repeated_from_the_file(pantry: Catalogue, log: Path) -> None:
    """Of every part of what was asked, training days, caps, budget and wishes among them."""
    plan = planned(pantry, Fake(DAY))
    plain = problem_for(plan, pantry, CARE)
    full = replace(
        plain,
        of_day={0: (Limit("energy_kcal", 900.0, None, Per.DAY, False, 0.5),)},
        caps=(MealCap({"oats_dry": 0.25}, 12.0, frozenset({"breakfast"})),),
        budget_usd=31.5,
        frequencies=(Frequency(frozenset({"oats_dry"}), 1, None),),
        max_minutes=(20,),
        leanings={"porridge": 2},
        never=frozenset({"stew"}),
        liked=frozenset({"oats_dry"}),
        at_home={"oats_dry": None},
        weights={"cost": 0.5},
        amounts=(WeekAmount({"salmon": 1.25}, 227.0, 340.0),),
        centres={"energy_kcal": 2000.0},
        locked={BREAKFAST: DAY[BREAKFAST]},
        leftovers=frozenset({BREAKFAST}),
        empty=frozenset({(0, "snack")}),
        keep=dict(DAY),
        barred={BREAKFAST: Barred(frozenset({"salmon"}), frozenset({"stew"}))},
        out_of_season=frozenset({"banana"}),
        obtainable=frozenset({"natto"}),
        before=(MealBefore(3, "dinner", "stew", ("oats_dry",)), MealBefore(9, "lunch", "stew")),
        seed=5,
    )
    unset = [f.name for f in fields(full) if getattr(full, f.name) in ((), {}, None, frozenset())]
    assert unset in ([], ["disliked"]), "or a part that is forgotten would not be seen"
    solver = MenuSolver(pantry)
    asked = replace(plain, seed=5, leanings=full.leanings)
    answer = solver.solve(asked, effort=Effort.QUICK)
    log_fault(Fault((), plan, full, answer, None))
    log_fault(Fault((), plan, asked, answer, Effort.QUICK))

    lines = log.read_text(encoding="utf-8").splitlines()
    first, second = [line for line in lines if " DEBUG " in line][-2:]
    assert repeated(first, pantry)[0] == full
    again, effort = repeated(second, pantry)
    assert solver.solve(again, effort=effort) == answer
    with pytest.raises(ValueError, match="other foods"):
        repeated(first, replace(pantry, dishes=dict(list(pantry.dishes.items())[1:])))
    with pytest.raises(ValueError, match="no rejected plan"):
        repeated("INFO planner: a line {}", pantry)


def test_foods_and_dishes_of_ones_own_stand_in_the_line(catalogue: Catalogue, log: Path) -> None:
    """A food that stands in for another, a dish of one's own that names it: asked again alike."""
    food = own_food(catalogue, stands_in_for="milk_2pct")
    dish = replace(catalogue.dishes["fruit_and_nuts"], id="own_bite", title="My {fruit}")
    mine = extended(catalogue, [food], {dish.id: dish})
    assert mine.dishes["porridge"] != catalogue.dishes["porridge"]
    plan = blank_plan(Profile(), mine, days=1, care=CARE)
    problem = problem_for(plan, mine, CARE)
    answer = MenuSolver(mine).solve(problem, effort=Effort.QUICK)
    log_fault(Fault((), plan, problem, answer, Effort.QUICK))

    again, effort = repeated(log.read_text(encoding="utf-8").splitlines()[-1], catalogue)
    assert again.catalogue.foods[food.food.id] == food.food
    assert again.catalogue.dishes == mine.dishes
    assert again.catalogue.amounts(food.food.id) == pytest.approx(
        mine.amounts(food.food.id), nan_ok=True
    )
    assert MenuSolver(again.catalogue).solve(again, effort=effort) == answer


def test_log_is_opened_once(log: Path) -> None:
    assert keep_log(log) is keep_log(log)


def test_log_that_cannot_be_written_is_none(tmp_path: Path) -> None:
    (tmp_path / "logs").write_text("a file, no folder", encoding="utf-8")

    assert keep_log(tmp_path / "logs" / "planner.log") is None


def test_excess_of_locked_meals_alone_leaves_no_meal_out(
    pantry: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    plan = replace(planned(pantry, Fake(DAY)), locked=frozenset(DAY))
    found = Violation(Rule.AMOUNT, "Too much", tuple(DAY), food="oats_dry")
    monkeypatch.setattr("planner.domain.planning.from_solver.excesses", lambda *_: iter([found]))

    after = _without_excess(
        plan, problem_for(plan, pantry, CARE), Requirements(plan.profile, pantry, CARE)
    )

    assert after.meals == plan.meals
