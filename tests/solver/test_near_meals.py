"""Meals near the best: which ones are found, and how many are held on the way."""

from __future__ import annotations

import random
from itertools import product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from foods import Catalogue
from solver.model.build import compile_menu
from solver.model.menu import Menu
from solver.model.options import build_options
from solver.search import pricing
from solver.search.pricing import Costs, Found, best_meals, near_meals

from .tiny import problem, random_catalogue

SLOT, WIDE = 0, 1e6


def menu_of(table: Catalogue) -> Menu:
    return compile_menu(problem(table, slots=("dinner",)), build_options(table))


def drawn_costs(menu: Menu, seed: int) -> Costs:
    """Whole numbers, so that many meals cost the same."""
    draw = random.Random(seed)
    option = [float(draw.randrange(4)) for _ in range(menu.table.n_options)]
    dish = [float(draw.randrange(3)) for _ in menu.table.dish_ids]
    return Costs(np.array([[*option, 0.0]]), np.array([dish]))


def sorted_meals(menu: Menu, costs: Costs, most: int) -> list[tuple[float, int, tuple[int, ...]]]:
    """Every meal of the slot by cost, then dish, then options; the first so many."""
    table, found = menu.table, []
    for run in np.flatnonzero(menu.fits[SLOT, table.dish]).tolist():
        roles = range(*table.first_role[run : run + 2].tolist())
        dish = int(table.dish[run])
        for options in product(*(range(*table.first_option[r : r + 2].tolist()) for r in roles)):
            cost = costs.dish[SLOT, dish] + sum(costs.option[SLOT, option] for option in options)
            found.append((float(cost), dish, options))
    return sorted(found)[:most]


def told(menu: Menu, found: Found) -> list[tuple[float, int, tuple[int, ...]]]:
    real = [row[row < menu.table.n_options].tolist() for row in found.options]
    rows = zip(found.reduced.tolist(), found.dish.tolist(), map(tuple, real), strict=True)
    return list(rows)


@given(st.integers(0, 5_000), st.integers(1, 40))
def test_near_meals_are_the_first_of_all_in_order(seed: int, most: int) -> None:
    menu = menu_of(random_catalogue(seed))
    costs = drawn_costs(menu, seed)
    best = best_meals(menu, costs)[SLOT]
    assert told(menu, near_meals(menu, SLOT, costs, best, WIDE, most)) == sorted_meals(
        menu, costs, most
    )


def test_near_meals_hold_few_where_all_cost_the_same(
    catalogue: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With rules alone in the weights no meal is dearer than another: once 1.6 GB of them."""
    menu, most, held = menu_of(catalogue), 60, 0
    joined = pricing._nearest

    def watched(parts: list[Found], wanted: int) -> Found:
        nonlocal held
        held = max(held, sum(len(part.dish) for part in parts))
        return joined(parts, wanted)

    monkeypatch.setattr(pricing, "_nearest", watched)
    even = Costs(np.zeros((1, menu.table.n_options + 1)), np.zeros((1, len(menu.table.dish_ids))))
    found = near_meals(menu, SLOT, even, best_meals(menu, even)[SLOT], WIDE, most)
    assert len(found.dish) == most
    assert held <= (pricing._HELD + 1) * most
