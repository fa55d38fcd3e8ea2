"""Where two sources of a food disagree, the larger figure counts towards a ceiling for safety."""

from __future__ import annotations

import numpy as np

from foods import Catalogue, Serving
from foods.figures.older import LARGER_COUNTS
from planner.domain import cautious_amount
from solver.model.goals import cautious, larger


def hundred_grams(food: str) -> list[Serving]:
    return [Serving(food, 1, "g", 100.0)]


def test_older_figure_counts_where_it_is_larger(catalogue: Catalogue) -> None:
    assert catalogue.older["cantaloupe", "potassium_mg"].value == 267
    assert catalogue.amounts("cantaloupe")["potassium_mg"] == 157
    assert cautious_amount(hundred_grams("cantaloupe"), "potassium_mg", catalogue) == 267


def test_newer_figure_counts_where_it_is_larger(catalogue: Catalogue) -> None:
    newer = [
        (food, nutrient)
        for (food, nutrient), older in catalogue.older.items()
        if nutrient in LARGER_COUNTS and catalogue.amounts(food)[nutrient] > older.value
    ]
    assert newer
    for food, nutrient in newer:
        amount = cautious_amount(hundred_grams(food), nutrient, catalogue)
        assert np.isclose(amount, catalogue.amounts(food)[nutrient])


def test_larger_figures_leave_other_nutrients_as_they_are(catalogue: Catalogue) -> None:
    assert catalogue.older["tahini", "calcium_mg"].value > catalogue.amounts("tahini")["calcium_mg"]
    amount = cautious_amount(hundred_grams("tahini"), "calcium_mg", catalogue)
    assert np.isclose(amount, catalogue.amounts("tahini")["calcium_mg"])


def test_solver_and_verifier_count_alike_by_code_of_their_own(catalogue: Catalogue) -> None:
    for nutrient in ("potassium_mg", "phosphorus_mg", "sodium_mg", "protein_g", "vitamin_d_ug"):
        column = catalogue.per_100g[:, catalogue.column(nutrient)]
        planned = cautious(catalogue, larger(catalogue, nutrient, column))
        checked = [
            cautious_amount(hundred_grams(food), nutrient, catalogue) for food in catalogue.foods
        ]
        assert np.allclose(planned, checked), nutrient
