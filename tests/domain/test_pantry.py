"""What is at home: put in, corrected, taken out, and what it gives to a day."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

import pytest

from foods import Catalogue
from planner.domain import CareRules, Plan, Profile, plan_week
from planner.domain.shopping.pantry import Pantry, PantryItem, at_home, eaten_grams
from solver import Effort, MenuSolver

from .kitchen import kitchen

KITCHEN = kitchen()
FRIDAY, SATURDAY = date(2026, 11, 27), date(2026, 11, 28)
OPEN = PantryItem("spinach_raw", 100, FRIDAY)
FROZEN = PantryItem("spinach_cooked", 300)


def test_same_food_with_the_same_date_stands_there_once() -> None:
    pantry = Pantry().with_item(OPEN).with_item(FROZEN).with_item(OPEN)
    assert pantry.items == (PantryItem("spinach_raw", 200, FRIDAY), FROZEN)
    assert pantry.without(FROZEN).items == (PantryItem("spinach_raw", 200, FRIDAY),)


def test_correction_stays_where_it_was_unless_it_makes_a_twin() -> None:
    pantry = Pantry((OPEN, FROZEN))
    less = PantryItem("spinach_raw", 60, FRIDAY)
    assert pantry.changed(OPEN, less).items == (less, FROZEN)
    merged = pantry.changed(OPEN, PantryItem("spinach_cooked", 50))
    assert merged.items == (PantryItem("spinach_cooked", 350),)
    with pytest.raises(ValueError, match="not in"):
        Pantry().changed(OPEN, less)


@pytest.mark.parametrize("grams", [0, -5, float("nan"), float("inf"), 2e6])
def test_pantry_refuses_an_amount_that_is_none(grams: float) -> None:
    with pytest.raises(ValueError, match="no amount"):
        PantryItem("oats", grams)


def test_pantry_joins_foods_bought_as_one_and_uses_the_soonest_first() -> None:
    pantry = Pantry((FROZEN, OPEN, PantryItem("nothing_known", 5)))
    assert pantry.by_purchase(KITCHEN, FRIDAY) == {"Spinach": (OPEN, FROZEN)}
    assert pantry.by_purchase(KITCHEN, SATURDAY) == {"Spinach": (FROZEN,)}
    assert pantry.by_purchase(KITCHEN) == {"Spinach": (OPEN, FROZEN)}


def test_planning_gets_grams_as_eaten() -> None:
    # 1.2 g raw make 1 g cooked.
    found = eaten_grams(Pantry((FROZEN,)), KITCHEN)
    assert found == {
        "spinach_cooked": pytest.approx(250),
        "spinach_raw": pytest.approx(300),
    }


def test_pantry_tells_the_solver_foods_with_their_last_day(catalogue: Catalogue) -> None:
    monday = date(2026, 11, 23)
    pantry = Pantry(
        (
            PantryItem("kale_raw", 300.0, date(2026, 11, 25)),
            PantryItem("almonds", 200.0),
            PantryItem("banana", 500.0, date(2026, 11, 20)),
            PantryItem("eggs_of_dragons", 1.0),
        )
    )
    found = at_home(pantry, catalogue, monday, 7)
    assert found["kale_raw"] == 2
    assert found["almonds"] is None
    assert "banana" not in found, "spoilt before the week begins"
    name = catalogue.foods["kale_raw"].purchase.buy_as
    assert all(found[f.id] == 2 for f in catalogue.foods.values() if f.purchase.buy_as == name)


def test_week_uses_what_is_at_home_while_it_is_good(catalogue: Catalogue) -> None:
    start, solver, care = date(2026, 11, 23), MenuSolver(catalogue), CareRules.load()

    def week(there: Pantry | None) -> Plan:
        return plan_week(
            Profile(),
            catalogue,
            start=start,
            days=4,
            pantry=there,
            solver=solver,
            effort=Effort.QUICK,
            care=care,
        )

    def early(plan: Plan, foods: Collection[str]) -> int:
        """Count meals of the first three days with one of these foods."""
        return sum(bool(meal.foods & foods) for place, meal in plan.meals.items() if place[0] <= 2)

    usual = week(None)
    eaten = {catalogue.foods[f].purchase.buy_as for m in usual.meals.values() for f in m.foods}
    greens = [f for f in catalogue.foods.values() if f.kind == "cruciferous"]
    foods = [f.id for f in greens if f.purchase.buy_as not in eaten][:3]
    pantry = Pantry(tuple(PantryItem(f, 500.0, date(2026, 11, 25)) for f in foods))
    used = at_home(pantry, catalogue, start, 7).keys()
    assert early(usual, used) == 0
    assert early(week(pantry), used) > 0
