"""A family of four that eats the same: one list, four times the food."""

from __future__ import annotations

import pytest

from foods import Catalogue
from planner.domain import Plan, shopping_list
from planner.domain.shopping import ShoppingLine


def test_family_of_four_has_one_list(week: Plan, catalogue: Catalogue) -> None:
    one = {line.name: line for line in shopping_list(week, catalogue)}
    four = {line.name: line for line in shopping_list(week, catalogue, eaters=4)}
    assert four.keys() == one.keys()
    for name, line in four.items():
        assert line.grams == pytest.approx(4 * one[name].grams)
        # Larger packs fit what is needed less closely than small ones: a pack more may be open.
        pack = whole(line) / max(1, line.packs or 1)
        assert whole(one[name]) <= whole(line) <= 4 * whole(one[name]) + pack
        assert line.meals == one[name].meals
        assert line.left_grams >= -1e-6 * line.grams or not line.packs
    assert sum(map(whole, four.values())) < 4 * sum(map(whole, one.values()))


def whole(line: ShoppingLine) -> float:
    """Return what the packs of a line hold, g; larger or smaller ones for another amount."""
    return line.packs * (line.pack_grams or 0.0)
