"""How far combinations of meals are looked at."""

from __future__ import annotations

import numpy as np
import pytest

from solver.search.combinations import _affordable


def looked_at(limit: float, total: np.ndarray, reduced: np.ndarray) -> int:
    return int(np.searchsorted(reduced, limit - total, side="right").sum())


@pytest.mark.parametrize("most", [1, 99, 10_000])
def test_meals_that_are_all_equally_good_are_not_all_combined(most: int) -> None:
    """With 22 foods nothing reaches the targets, and every meal is as near: once 15 GB."""
    total, reduced = np.zeros(1000), np.zeros(500)
    limit = _affordable(total, reduced, 1.0, most)
    assert looked_at(limit, total, reduced) <= most


def test_combinations_are_tried_up_to_their_most() -> None:
    total, reduced = np.array([0.0, 0.5]), np.linspace(0.0, 1.0, 101)
    limit = _affordable(total, reduced, 3.0, 50)
    assert 49 <= looked_at(limit, total, reduced) <= 50
    assert _affordable(total, reduced, 3.0, 1000) == 3.0
