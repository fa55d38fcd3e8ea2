"""Packs of several sizes on the list, estimates on the bill, leftovers the solver chose."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from foods import Catalogue, Meal, Price, Serving
from planner.domain import CareRules, Plan, Profile, blank_plan, plan_week, shopping_list, verify
from planner.domain.person.wishes import Leftovers, Wishes
from planner.domain.plan.leftovers import added_fresh, true_leftovers
from planner.domain.planning.problem_record import problem_record, recorded_problem
from planner.domain.planning.to_solver import most_leftovers, problem_for
from planner.domain.shopping.food_costs import food_costs
from planner.domain.shopping.list_edits import ticked
from planner.domain.shopping.needs import needs_by_name
from planner.domain.shopping.pantry import Pantry, PantryItem
from planner.domain.shopping.week_cost import bill_of, bill_words, line_costs
from planner.domain.verify.wishes import wrong_leftovers
from planner.store import open_plan, save_plan
from planner.store.answers.wishes_data import wishes_data
from solver import Effort


def with_grams(catalogue: Catalogue, food: str, grams: float) -> Plan:
    plan = blank_plan(Profile(), catalogue, days=3)
    meal = Meal(next(iter(catalogue.dishes)), (Serving(food, grams, "g", grams),))
    return replace(plan, meals={(0, "lunch"): meal})


@pytest.mark.parametrize(
    ("grams", "buy", "left"),
    [(240.0, "small carton", 250.0), (900.0, "1 carton", 130.0), (1500.0, "2 cartons", 560.0)],
)
def test_list_buys_the_size_that_fits(
    catalogue: Catalogue, grams: float, buy: str, left: float
) -> None:
    plan = with_grams(catalogue, "milk_2pct", grams)
    (line,) = shopping_list(plan, catalogue)
    assert buy in line.buy and line.left_grams == pytest.approx(left)
    (cost,) = line_costs((line,), catalogue, {}, {})
    assert cost.unpriced == ("milk_2pct",)
    (bought,) = shopping_list(ticked(plan, (line,), catalogue), catalogue)
    assert bought.ticked and (bought.packs, bought.pack) == (line.packs, line.pack)
    assert bought.bought_grams == pytest.approx(grams + left)


def test_bill_says_what_is_estimated(catalogue: Catalogue) -> None:
    plan = with_grams(catalogue, "milk_2pct", 900.0)
    price = Price(0.1, 2025, "estimate", "Median", 0.1, 2025, estimated=True)
    bill = bill_of(line_costs(shopping_list(plan, catalogue), catalogue, {"milk_2pct": price}, {}))
    assert bill.estimated == 1 and bill.years == ()
    assert "1 price estimated from foods of its kind" in bill_words(bill)
    assert "milk_2pct" in food_costs(catalogue, {"milk_2pct": price}, {}).estimated


def test_how_often_leftovers_are_wanted_reaches_the_solver(
    catalogue: Catalogue, care: CareRules
) -> None:
    found = {}
    for choice in Leftovers:
        plan = blank_plan(Profile(wishes=Wishes(leftovers=choice)), catalogue)
        problem = problem_for(plan, catalogue, care)
        found[choice] = (problem.most_leftovers, problem.weights.get("leftover"))
        assert most_leftovers(plan) == problem.most_leftovers
    assert [most for most, _ in found.values()] == [0, 2, 4]
    assert found[Leftovers.SOME][1] is None and (found[Leftovers.OFTEN][1] or 0) > 3
    assert wishes_data(Wishes()) == {}
    often = wishes_data(Wishes(leftovers=Leftovers.OFTEN, freezer=False))
    assert often == {"leftovers": "often", "freezer": False}


def test_pantry_and_the_freezer_reach_the_solver(catalogue: Catalogue, care: CareRules) -> None:
    plan = blank_plan(Profile(wishes=Wishes(freezer=False)), catalogue)
    pantry = Pantry((PantryItem("onions_raw", 220.0, None),))
    problem = problem_for(plan, catalogue, care, pantry=pantry)
    assert problem.shopping is not None
    assert problem.shopping.at_home == {"Onions": 220.0} and not problem.shopping.freezer
    assert recorded_problem(problem_record(problem), catalogue).shopping == problem.shopping


def test_first_week_has_leftovers_that_another_program_accepts(
    catalogue: Catalogue, care: CareRules, tmp_path: Path
) -> None:
    # Leftovers are made where they pay, so not every week has some.
    weeks = (plan_week(Profile(), catalogue, seed=n, effort=Effort.QUICK) for n in range(1, 13))
    plan = next(week for week in weeks if week.leftovers)
    save_plan(plan, str(tmp_path / "a.mealplan"), catalogue)
    kept = open_plan(str(tmp_path / "a.mealplan"), catalogue, care)
    assert kept.leftovers == plan.leftovers
    assert any(place[1] != source[1] for place, source in plan.leftovers.items())
    assert 1 <= len(plan.leftovers) <= 2
    assert verify(plan, catalogue, care) == ()
    assert true_leftovers(plan.leftovers, plan.meals, catalogue) == dict(plan.leftovers)
    place, source = next(iter(plan.leftovers.items()))
    late = replace(plan, leftovers={place: (source[0] - 5, source[1])})
    assert list(wrong_leftovers(late, catalogue))


def test_shopping_buys_what_spoils_for_the_day_it_is_eaten(catalogue: Catalogue) -> None:
    plan = with_grams(catalogue, "avocado", 100.0)
    meal = plan.meals[0, "lunch"]
    meal = replace(meal, servings=(meal.servings[0], Serving("oats_dry", 50.0, "g", 50.0)))
    tied = replace(
        plan,
        meals={(0, "lunch"): meal, (2, "lunch"): meal},
        leftovers={(2, "lunch"): (0, "lunch")},
    )
    assert added_fresh(meal, catalogue) == ("avocado",)
    needs = needs_by_name(tied, catalogue)
    assert [need.day for need in needs["Avocados"]] == [0, 2]
    assert [need.day for need in needs["Rolled oats"]] == [0, 0]
