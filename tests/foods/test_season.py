"""When fresh fruit and vegetables are in season, north and south."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from foods import Catalogue, DataError
from foods.food.season import (
    SEASON_FILE,
    in_season,
    load_seasons,
    season_problems,
    season_words,
    shipped_seasons,
)
from foods.tables import data_dir


def test_seasons_are_of_fresh_foods_that_are_there(catalogue: Catalogue) -> None:
    assert [*season_problems(catalogue.foods)] == []
    assert [*season_problems({})]
    aisles = {catalogue.foods[food].purchase.aisle for food in shipped_seasons()}
    assert aisles <= {"Vegetables", "Fruit"}
    assert not any("frozen" in food or "canned" in food for food in shipped_seasons())


@pytest.mark.parametrize(
    ("food", "month", "north", "south"),
    [
        ("asparagus_cooked", 4, True, False),
        ("asparagus_cooked", 10, False, True),
        ("strawberries", 1, False, True),
        ("leeks_cooked", 12, True, False),
        ("apple", 1, None, None),
        ("strawberries_frozen", 1, None, None),
    ],
)
def test_season_of_a_month_is_half_a_year_later_in_the_south(
    food: str, month: int, north: bool | None, south: bool | None
) -> None:
    assert in_season(food, month) is north
    assert in_season(food, month, southern=True) is south


def test_season_is_told_in_words() -> None:
    assert season_words("strawberries") == "In season: spring, summer."
    assert season_words("apple") == season_words("rice") == ""


@pytest.mark.parametrize(
    "row",
    ["kale_raw,autumn,usda_season_2016,", "kale_raw,fall,nobody,", "kale_raw,,usda_season_2016,"],
)
def test_seasons_that_do_not_hold_are_refused(row: str, tmp_path: Path) -> None:
    shutil.copy(str(data_dir(None) / "references.toml"), tmp_path / "references.toml")
    (tmp_path / SEASON_FILE).write_text(f"foods,seasons,source,note\n{row}\n")
    with pytest.raises(DataError):
        load_seasons(tmp_path)
