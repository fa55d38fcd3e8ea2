"""What is at home: put in, corrected, taken out, and what it gives to a day."""

from __future__ import annotations

from datetime import date

import pytest

from planner.domain.pantry import Pantry, PantryItem, eaten_grams

from .kitchen import kitchen

KITCHEN = kitchen()
FRIDAY, SATURDAY = date(2026, 11, 27), date(2026, 11, 28)
OPEN = PantryItem("spinach_raw", 100, FRIDAY)
FROZEN = PantryItem("spinach_cooked", 300)


def test_the_same_food_with_the_same_date_stands_there_once() -> None:
    pantry = Pantry().with_item(OPEN).with_item(FROZEN).with_item(OPEN)
    assert pantry.items == (PantryItem("spinach_raw", 200, FRIDAY), FROZEN)
    assert pantry.without(FROZEN).items == (PantryItem("spinach_raw", 200, FRIDAY),)


def test_a_correction_stays_where_it_was_unless_it_makes_a_twin() -> None:
    pantry = Pantry((OPEN, FROZEN))
    less = PantryItem("spinach_raw", 60, FRIDAY)
    assert pantry.changed(OPEN, less).items == (less, FROZEN)
    merged = pantry.changed(OPEN, PantryItem("spinach_cooked", 50))
    assert merged.items == (PantryItem("spinach_cooked", 350),)
    with pytest.raises(ValueError, match="not in"):
        Pantry().changed(OPEN, less)


@pytest.mark.parametrize("grams", [0, -5, float("nan"), float("inf"), 2e6])
def test_what_is_no_amount_is_refused(grams: float) -> None:
    with pytest.raises(ValueError, match="no amount"):
        PantryItem("oats", grams)


def test_what_is_bought_as_one_thing_is_one_stock_and_the_soonest_goes_first() -> None:
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
