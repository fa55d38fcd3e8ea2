"""What options add to the goals is kept once for each portion."""

from __future__ import annotations

import numpy as np
import pytest

from foods import Catalogue
from solver.model.build import compile_menu
from solver.model.menu import Menu
from solver.model.options import NOTHING, build_options
from solver.problem import Limit

from .tiny import problem

MOST_SHARE = 0.15
"""Portions beside options: there were 1,680 of 20,785."""


@pytest.fixture(scope="module")
def menu(catalogue: Catalogue) -> Menu:
    limits = (Limit("energy_kcal", 1800.0, 2200.0), Limit("magnesium_mg", 350.0))
    asked = problem(catalogue, 7, slots=("breakfast", "lunch", "dinner"), limits=limits)
    return compile_menu(asked, build_options(catalogue))


def test_option_gains_are_those_of_each_option_by_itself(menu: Menu) -> None:
    expected = menu.goals.gains(menu.option_food, menu.option_grams, menu.option_main)
    alone = np.zeros(len(expected), dtype=np.bool_)
    for food, grams in zip(menu.with_food.T, menu.with_grams.T, strict=True):
        beside = menu.goals.gains(food, grams, alone)
        expected += np.where((food == NOTHING)[:, None], 0.0, beside)
    options = np.arange(len(expected))
    assert (menu.gains.of(options) == expected).all()
    for slot, counts in enumerate(menu.counts_in):
        assert (menu.gains.of(options, slot) == expected * counts).all()
    for goal in range(expected.shape[1]):
        assert (menu.gains.of_goal(goal) == expected[:, goal]).all()


def test_option_gains_have_a_row_for_each_portion_and_no_more(menu: Menu) -> None:
    """One for each option and kind of slot took 85 MB."""
    gains = menu.gains
    assert len(gains.rows) < MOST_SHARE * len(menu.option_food)
    assert {part.size for part in (gains.by_goal, *gains.in_slot)} == {gains.rows.size}
    assert len({id(part) for part in gains.in_slot}) == len(np.unique(gains.counts_in, axis=0))
