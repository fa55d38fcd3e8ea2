"""The library, built once; cells that hold, to be spoilt by a test."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from foods import Catalogue
from foods.library import Library
from foods.own import OwnFood, read_own_food

GOOD: Mapping[str, str] = {
    "name": "Corner shop drink",
    "kind": "plant_milk",
    "diet": "vegan",
    "allergens": "gluten",
    "portions": "cup/cups=240:0.5 1 1.5",
    "energy_kcal": "46",
    "protein_g": "1",
    "fat_g": "1.5",
    "carbohydrate_g": "7",
    "magnesium_mg": "12.5",
}


@pytest.fixture(scope="session")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    made = Library.open(tmp_path_factory.mktemp("library") / "library.sqlite")
    yield made
    made.close()


def own_food(catalogue: Catalogue, **changes: str) -> OwnFood:
    reading = read_own_food({**GOOD, **changes}, catalogue)
    assert reading.food is not None, reading.problems
    return reading.food


def write(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path
