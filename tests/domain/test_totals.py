"""Totals come from the table, and what is unknown is not zero."""

from __future__ import annotations

import pytest

from foods import Catalogue
from planner.domain import cautious_amount, day_totals, meal_totals, mean_totals

from .kitchen import FISH, PORRIDGE, meal, plan, serving


def test_meal_by_hand(pantry: Catalogue) -> None:
    # 40 g of oats and 118 g of banana
    totals = meal_totals(PORRIDGE, pantry)
    assert totals["energy_kcal"].amount == pytest.approx(160 + 118)
    assert totals["magnesium_mg"].amount == pytest.approx(40 + 35.4)
    assert totals["magnesium_mg"].coverage == 1


def test_unknown_lowers_coverage_by_its_share_of_the_energy(pantry: Catalogue) -> None:
    # Nobody knows the vitamin D of a banana, which brings 118 of 278 kcal.
    vitamin_d = meal_totals(PORRIDGE, pantry)["vitamin_d_ug"]
    assert (vitamin_d.amount, vitamin_d.coverage) == (0, pytest.approx(160 / 278))
    nobody_knows = meal_totals(PORRIDGE, pantry)["sodium_mg"]
    assert (nobody_knows.amount, nobody_knows.coverage) == (0, 0)


def test_day_is_the_sum_of_its_meals(pantry: Catalogue) -> None:
    whole = day_totals(plan(), 0, pantry)
    meals = [meal_totals(m, pantry) for (day, _), m in plan().meals.items() if day == 0]
    for key in ("energy_kcal", "magnesium_mg", "vitamin_d_ug"):
        assert whole[key].amount == pytest.approx(sum(m[key].amount for m in meals))


def test_empty_day_has_nothing_and_lacks_no_figure(pantry: Catalogue) -> None:
    amount = day_totals(plan(meals={}), 1, pantry)["magnesium_mg"]
    assert (amount.amount, amount.coverage) == (0, 1)


def test_mean_counts_every_planned_day(pantry: Catalogue) -> None:
    days = [day_totals(plan(), day, pantry)["energy_kcal"].amount for day in range(3)]
    assert mean_totals(plan(), pantry)["energy_kcal"].amount == pytest.approx(sum(days) / 3)


def test_towards_a_ceiling_an_unknown_figure_counts_as_high(pantry: Catalogue) -> None:
    # Cooked spinach has no figure for potassium; the other leafy green has 500 mg per 100 g.
    amount = cautious_amount(FISH.servings, "potassium_mg", pantry)
    assert amount == pytest.approx(400 + 0.4 * 500)


def test_unknown_figure_without_a_like_food_is_estimated_from_all_foods(pantry: Catalogue) -> None:
    water = meal("glass", serving("water", 2))
    figures = sorted((400, 350, 150, 400, 500, 300, 250, 20, 0))
    ninth = figures[7] + 0.2 * (figures[8] - figures[7])  # 90 % of the way along nine figures
    assert cautious_amount(water.servings, "potassium_mg", pantry) == pytest.approx(ninth)
