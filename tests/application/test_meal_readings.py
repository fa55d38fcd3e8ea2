"""Readings of meals are kept for the weeks of now, not for all that were ever shown."""

from __future__ import annotations

from dataclasses import replace

import pytest

from foods import Catalogue
from planner.application.views import meals
from planner.application.views.meals import MealReader
from planner.domain import Plan


def test_readings_have_an_end_and_the_newest_stay(
    catalogue: Catalogue, week: Plan, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(meals, "MOST_READINGS", 8)
    reader, some = MealReader(catalogue), list(dict.fromkeys(week.meals.values()))
    several = [replace(meal, servings=meal.servings[:n]) for meal in some[:12] for n in (1, 2)]
    for meal in several:
        last = reader.reading(meal)
    assert reader._read.cache_info().currsize == 8
    assert reader.reading(several[-1]) is last
    first = reader.reading(several[0])
    assert first.foods  # one that was let go is read anew
