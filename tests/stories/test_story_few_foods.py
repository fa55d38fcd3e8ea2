"""A picky eater with 22 foods: only those, and what they cannot give is said."""

from __future__ import annotations

import json
import random

import pytest

from foods import Catalogue

from .teller import Tell

EATEN = (
    "oats_cooked milk_2pct banana apple egg_boiled egg_scrambled bread_whole_wheat butter_unsalted"
    " chicken_breast_roasted white_rice_cooked potatoes_boiled carrots_raw carrots_cooked"
    " pasta_cooked tomatoes_raw cheddar yogurt_lowfat salmon_pink_canned peanut_butter olive_oil"
    " broccoli_cooked almonds"
).split()


def removed_meals(kept: set[str], catalogue: Catalogue) -> str:
    return f"[diet]\nexclude_foods = {json.dumps(sorted(set(catalogue.foods) - kept))}\n"


def unsaid(catalogue: Catalogue) -> set[str]:
    """Return seasonings and water, which nobody counts among their foods."""
    return {f.id for f in catalogue.foods.values() if f.kind in ("seasoning", "water")}


def test_plan_of_22_foods_holds_no_others(tell: Tell, catalogue: Catalogue) -> None:
    assert len(EATEN) == 22
    assert set(EATEN) <= set(catalogue.foods)
    told = tell(removed_meals(set(EATEN), catalogue), 3)
    assert told.eaten
    assert told.eaten <= set(EATEN) | unsaid(catalogue)
    assert told.eaten & unsaid(catalogue), "recipes are planned, with salt and spices"
    assert told.code == (3 if told.plan["status"] == "short" else 0)


@pytest.mark.parametrize("number", range(4))
def test_plan_of_any_few_foods_is_an_answer(number: int, tell: Tell, catalogue: Catalogue) -> None:
    kept = set(random.Random(number).sample(sorted(catalogue.foods), 22 * (number % 2)))
    told = tell(removed_meals(kept, catalogue), 1)
    assert told.code == 3
    assert told.eaten <= kept | unsaid(catalogue)
    assert told.short("magnesium_mg")
    assert "magnesium" in told.said
