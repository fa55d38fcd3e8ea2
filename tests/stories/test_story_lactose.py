"""Lactose intolerance: strict has none, tolerant at most 12 g a sitting.

Switching in the window, what it changes and its undo: ``tests/ui/test_care_answers.py``.
"""

from __future__ import annotations

import pytest

from foods import Catalogue

from .teller import PER_100G, Tell, Told


def most_in_a_sitting(told: Told, catalogue: Catalogue) -> float:
    """Return the most lactose in a meal, g; a milk food without a figure as 5 g in 100 g."""
    return max(
        sum(
            food["grams"] * float(PER_100G[food["food"]]["lactose_g"] or 5.0) / 100
            for food in meal["foods"]
            if "milk" in catalogue.foods[food["food"]].allergens
        )
        for day in told.plan["days"]
        for meal in day["meals"]
    )


@pytest.mark.parametrize(("answer", "most"), [("0.0", 0.6), ("12.0", 13.5)])
def test_lactose_of_a_meal_is_at_most_what_is_tolerated(
    answer: str, most: float, tell: Tell, catalogue: Catalogue
) -> None:
    told = tell(f"[care]\nlactose_g_a_meal = {answer}\n", 3)
    assert told.code == 0
    # Traces up to 0.1 g in 100 g count as free; unknown figures as 5 g here, a little above.
    assert most_in_a_sitting(told, catalogue) <= most
    if answer == "0.0":
        assert not told.eaten & {"milk_2pct", "yogurt_lowfat", "ricotta", "butter_unsalted"}
