"""A page of foods with its tables loaded."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from foods import Catalogue
from planner.store.own.places import OwnPlaces
from planner.ui.foods import FoodController, FoodsPage

PATIENCE_MS = 60_000


@pytest.fixture(scope="session")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the index, built once for all tests."""
    return tmp_path_factory.mktemp("cache")


@pytest.fixture
def places(tmp_path: Path, cache: Path) -> OwnPlaces:
    return OwnPlaces.within(tmp_path / "data", cache)


@pytest.fixture
def page(qtbot, catalogue: Catalogue, places: OwnPlaces) -> Iterator[FoodsPage]:
    controller = FoodController(places)
    made = FoodsPage(controller)
    made.resize(1280, 800)
    made.show()
    made.equip(catalogue)
    qtbot.waitUntil(lambda: bool(made.library.list.foods.rows), timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: controller.own is not None, timeout=PATIENCE_MS)
    yield made
    controller.close()
