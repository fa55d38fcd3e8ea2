"""One list and one pot for a household: grams equal the sum of the plates."""

from __future__ import annotations

from dataclasses import replace

import pytest

from foods import Catalogue
from planner.domain import CareRules
from planner.domain.plan.household import Guest, HouseholdWeek, default_table
from planner.domain.plan.household.pot import pots
from planner.domain.planning.household.guest_plates import guest_plates
from planner.domain.planning.household.plan_household import plan_household
from planner.domain.shopping.household_list import at_home, household_list
from planner.domain.shopping.line import ShoppingLine
from planner.domain.shopping.pantry import Pantry, PantryItem
from planner.domain.shopping.shopping_list import shopping_list
from solver import MenuSolver

from .household_people import ANNA, MAX

CARE = CareRules.load()
GUEST = Guest("Oma", 3, meals=frozenset({(0, "dinner")}))


@pytest.fixture(scope="module")
def week(catalogue: Catalogue) -> HouseholdWeek:
    table = replace(default_table(["anna", "max"]), guests=(GUEST,), away={"max": frozenset({1})})
    solver = MenuSolver(catalogue)
    return plan_household((ANNA, MAX), table, catalogue, CARE, days=2, solver=solver)


def _by_hand(week: HouseholdWeek, catalogue: Catalogue) -> dict[str, float]:
    """Sum every plate through yield and refuse, food by food."""
    grams: dict[str, float] = {}
    plates = [
        (meal, 1)
        for person, plan in week.plans.items()
        for (day, _), meal in plan.meals.items()
        if not (person == "max" and day == 1)
    ]
    plates += [(meal, 3) for meal in week.guest_plates.values()]
    for meal, count in plates:
        for serving in meal.servings:
            food = catalogue.foods[serving.food]
            if food.kind != "water":
                bought = serving.grams * food.purchase.bought_per_eaten * count
                name = food.purchase.buy_as
                grams[name] = grams.get(name, 0.0) + bought
    return grams


def test_household_list_is_the_sum_of_all_plates(week: HouseholdWeek, catalogue: Catalogue) -> None:
    found = {line.name: line.grams for line in household_list(week, catalogue)}
    assert found == pytest.approx(_by_hand(week, catalogue))


def test_household_list_of_one_is_the_list_of_the_plan(
    week: HouseholdWeek, catalogue: Catalogue
) -> None:
    alone = HouseholdWeek((ANNA,), replace(week.table, guests=()), {"anna": week.plans["anna"]})
    assert (
        household_list(alone, catalogue).lines == shopping_list(week.plans["anna"], catalogue).lines
    )


def bought_in_packs(line: ShoppingLine) -> float:
    return line.packs * (line.pack_grams or 0.0)


def test_household_buys_packs_once_for_all(week: HouseholdWeek, catalogue: Catalogue) -> None:
    # Packs come in sizes: what counts is the food in them.
    whole = {line.name: bought_in_packs(line) for line in household_list(week, catalogue)}
    single = [shopping_list(at_home(week, who), catalogue) for who in week.plans]
    apart: dict[str, float] = {}
    for line in (line for one in single for line in one):
        apart[line.name] = apart.get(line.name, 0) + bought_in_packs(line)
    guests = {
        catalogue.foods[f].purchase.buy_as for m in week.guest_plates.values() for f in m.foods
    }
    # One large pack may hold a little more than two small ones, never a small one more.
    smallest = {
        food.purchase.buy_as: min(
            (food.purchase.pack_grams or 0.0, *(one.grams for one in food.purchase.other_sizes))
        )
        for food in catalogue.foods.values()
    }
    assert all(
        grams < apart[name] + max(smallest[name], 0.5)
        for name, grams in whole.items()
        if name not in guests
    )
    assert any(packs < apart[name] for name, packs in whole.items() if name in apart)


def test_household_list_takes_from_one_pantry(week: HouseholdWeek, catalogue: Catalogue) -> None:
    line = max(household_list(week, catalogue), key=lambda line: line.grams)
    home = Pantry((PantryItem(line.foods[0], 2 * line.grams),))
    found = next(x for x in household_list(week, catalogue, pantry=home) if x.name == line.name)
    assert found.at_home_grams == pytest.approx(line.grams)
    assert found.to_buy_grams == 0


def test_pot_is_the_sum_of_its_plates(week: HouseholdWeek, catalogue: Catalogue) -> None:
    monday = pots(week)[0]
    assert [plate.key for plate in monday.plates] == ["anna", "max", "guest:Oma"]
    assert monday.count == 5
    for serving in monday.meal.servings:
        plates = (
            s.grams * plate.count
            for plate in monday.plates
            for s in plate.meal.servings
            if s.food == serving.food
        )
        assert serving.grams == pytest.approx(sum(plates), abs=0.1)
    shares = sum(plate.share * plate.count for plate in monday.plates)
    assert shares == pytest.approx(1.0, abs=0.01)


def test_pots_leave_out_people_who_are_away(week: HouseholdWeek) -> None:
    assert all("max" not in week.plates_at(pot.place) for pot in pots(week) if pot.place[0] == 1)


def test_guests_have_a_plate_of_a_week_that_was_kept(
    week: HouseholdWeek, catalogue: Catalogue
) -> None:
    found = guest_plates(replace(week, guest_plates={}), catalogue, CARE)
    assert set(found) == set(week.guest_plates)
    dish = week.plans["anna"].meals[0, "dinner"].dish
    assert found["guest:Oma", (0, "dinner")].dish == dish


def test_recipe_of_a_split_dish_tells_of_the_usual_food(
    week: HouseholdWeek, catalogue: Catalogue
) -> None:
    place = (0, "dinner")
    plate = week.plans["anna"].meals[place]
    dish = catalogue.dishes[plate.dish]
    role, other = next(
        (role.name, choice.servings[0])
        for role in dish.own_roles
        for choice in role.choices
        if choice.food not in plate.foods and role.part == "main"
    )
    mine = tuple(
        other if (r := dish.role_of(s.food)) and r.name == role else s for s in plate.servings
    )
    child = week.plans["max"]
    meals = {**child.meals, place: replace(plate, servings=mine)}
    split = replace(week, plans={**week.plans, "max": replace(child, meals=meals)})
    pot = pots(split)[0]
    assert other.food in {serving.food for serving in pot.meal.servings}
    assert other.food not in pot.usual
    assert pot.usual == plate.foods
