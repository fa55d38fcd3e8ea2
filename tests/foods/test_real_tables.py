"""The tables that come with the program: figures, yields, and that all is well."""

from __future__ import annotations

import csv
import time
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest

import foods
from foods import SLOTS, Catalogue
from foods.checks.command import check_catalogue
from foods.figures.provenance import Origin, load_provenance

DATA = Path(foods.__file__).parent / "data"
MOST_READINGS = 4.0
"""Loading takes about one and a half times as long as reading the files"""

FIGURES = [
    ("spinach_cooked", "calcium_mg", 136),
    ("spinach_cooked", "magnesium_mg", 87),
    ("spinach_cooked", "potassium_mg", 466),
    ("salmon_sockeye_cooked", "vitamin_d_ug", 16.7),
    ("portabella_uv_grilled", "vitamin_d_ug", 13.1),
    # USDA's 2018 release measured kale afresh: SR28 has 150, 491 and 49.
    ("kale_raw", "calcium_mg", 254),
    ("kale_raw", "potassium_mg", 348),
    ("kale_raw", "energy_kcal", 35),
]

YIELDS = [
    ("brown_rice_cooked", 0.30, 0.36),
    ("lentils_cooked", 0.33, 0.41),
    ("oats_cooked", 0.15, 0.21),
    ("pasta_cooked", 0.38, 0.46),
    ("spinach_cooked", 1.0, 1.5),
    ("salmon_sockeye_cooked", 1.1, 1.35),
    ("chicken_breast_roasted", 1.2, 1.5),
    ("banana", 1.5, 1.6),
    ("egg_boiled", 1.1, 1.2),
    ("olive_oil", 1.0, 1.0),
]


@pytest.mark.parametrize(("food", "nutrient", "amount"), FIGURES)
def test_figures_known_by_heart(
    catalogue: Catalogue, food: str, nutrient: str, amount: float
) -> None:
    assert catalogue.amounts(food)[nutrient] == pytest.approx(amount)


@pytest.mark.parametrize(("food", "least", "most"), YIELDS)
def test_yields_a_cook_knows(catalogue: Catalogue, food: str, least: float, most: float) -> None:
    assert least <= catalogue.foods[food].purchase.bought_per_eaten <= most


def test_real_tables_pass_every_check(catalogue: Catalogue) -> None:
    assert check_catalogue(catalogue) == []


def test_newer_figures_say_so() -> None:
    assert load_provenance()["kale_raw", "calcium_mg"].origin is Origin.NEWER


def test_every_slot_has_dishes(catalogue: Catalogue) -> None:
    assert {slot for dish in catalogue.dishes.values() for slot in dish.slots} == set(SLOTS)


def test_loading_computes_little_more_than_reading_the_files() -> None:
    # Measured beside each other, in computing: no matter how quick the machine is or how busy.
    reading = min(_computing(_read_files) for _ in range(3))
    assert min(_computing(Catalogue.load) for _ in range(3)) < MOST_READINGS * reading


def _computing(work: Callable[[], object]) -> float:
    start = time.process_time()
    work()
    return time.process_time() - start


def _read_files() -> None:
    """Read every table and nothing more."""
    for path in DATA.rglob("*.csv"):
        with path.open(encoding="utf-8", newline="") as file:
            list(csv.DictReader(file))
    for path in DATA.rglob("*.toml"):
        tomllib.loads(path.read_text(encoding="utf-8"))
