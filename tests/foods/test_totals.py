"""Sums in which the unknown is never zero."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from foods.figures.totals import known_totals, nutrient_totals

NAN = np.nan
PER_100G = np.array([[100.0, 10.0], [300.0, NAN], [0.0, 4.0]])


def test_totals_are_per_hundred_grams() -> None:
    totals = nutrient_totals(np.array([200.0, 0.0, 50.0]), PER_100G)

    assert totals.tolist() == [200.0, 22.0]


def test_unknown_stays_unknown() -> None:
    totals = nutrient_totals(np.array([200.0, 1.0, 0.0]), PER_100G)

    assert totals[0] == 203
    assert np.isnan(totals[1])


def test_known_totals_say_how_much_they_cover() -> None:
    known = known_totals(np.array([100.0, 100.0, 100.0]), PER_100G)

    assert known.amounts.tolist() == [400.0, 14.0]
    assert known.coverage.tolist() == [1.0, 0.25]


def test_coverage_without_energy_is_by_mass() -> None:
    water = np.array([[0.0, NAN], [0.0, 1.0]])

    assert known_totals(np.array([300.0, 100.0]), water).coverage.tolist() == [1.0, 0.25]


def test_coverage_of_no_food_misses_nothing() -> None:
    known = known_totals(np.zeros(3), PER_100G)

    assert known.coverage.tolist() == [1.0, 1.0]
    assert nutrient_totals(np.zeros(3), PER_100G).tolist() == [0.0, 0.0]


@pytest.mark.parametrize("total", [nutrient_totals, known_totals])
@pytest.mark.parametrize("grams", [[1.0, 2.0], [1.0, 2.0, -3.0], [1.0, 2.0, NAN], [np.inf, 0, 0]])
def test_senseless_masses_are_refused(total, grams: list[float]) -> None:
    with pytest.raises(ValueError, match=r"grams do not fit|negative or not finite"):
        total(np.array(grams), PER_100G)


MASSES = st.lists(st.floats(0, 1000), min_size=3, max_size=3)


@given(MASSES)
def test_totals_are_at_least_what_is_known(grams: list[float]) -> None:
    masses = np.array(grams)
    known, whole = known_totals(masses, PER_100G), nutrient_totals(masses, PER_100G)
    full = ~np.isnan(whole)

    assert np.allclose(known.amounts[full], whole[full])
    assert ((known.coverage >= 0) & (known.coverage <= 1 + 1e-12)).all()
