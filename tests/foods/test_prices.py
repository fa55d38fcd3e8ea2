"""Prices: matched by hand, converted by one visible factor, unknown where there is no match."""

from __future__ import annotations

from pathlib import Path

import pytest

from foods import Catalogue, DataError, load_prices
from foods.food.prices import ESTIMATE, load_price_sources
from foods.tables import data_dir, read_toml

# US dollars of the source's year per 100 g eaten, as a shopper would reckon them.
KNOWN = [
    ("banana", 0.17, 0.24),  # 0.60 a pound, a third of it peel
    ("milk_whole", 0.08, 0.12),  # 3.7 a gallon
    ("egg_boiled", 0.35, 0.55),  # 2.7 a dozen
    ("spinach_raw", 0.8, 1.1),
    ("spinach_cooked", 1.0, 1.4),
    ("salmon_farmed_cooked", 2.0, 3.2),
    ("lentils_cooked", 0.12, 0.2),
    ("pinto_beans_cooked", 0.1, 0.16),
    ("oats_cooked", 0.04, 0.1),
    ("white_rice_cooked", 0.05, 0.12),
    ("chicken_breast_roasted", 0.8, 1.4),
    ("beef_ground_cooked", 1.0, 1.6),
    ("cheddar", 0.9, 1.4),
    ("yogurt_lowfat", 0.3, 0.5),
    ("almonds", 1.5, 2.3),
    ("peanut_butter", 0.4, 0.65),
    ("potatoes_boiled", 0.15, 0.3),
    ("apple", 0.35, 0.55),
    ("broccoli_cooked", 0.6, 1.0),
    ("olive_oil", 0.8, 1.3),
    ("tofu_firm", 0.4, 0.8),
    ("tap_water", 0.0, 0.0),
]


@pytest.mark.parametrize(("food", "least", "most"), KNOWN)
def test_prices_a_shopper_knows(catalogue: Catalogue, food: str, least: float, most: float) -> None:
    assert least <= load_prices(catalogue.foods)[food].source_usd_per_100g <= most


def test_price_is_the_sources_times_its_one_factor(catalogue: Catalogue) -> None:
    banana = load_prices(catalogue.foods)["banana"]
    source = load_price_sources()["ers_fruit_veg_2022"]

    assert banana.usd_per_100g == pytest.approx(banana.source_usd_per_100g * source.factor)
    assert (banana.source_year, banana.year) == (2022, source.to_year)
    assert banana.source == source.label and banana.source_item == "Bananas, fresh"


def test_every_factor_is_above_one_and_says_how_it_came_about() -> None:
    sources = dict(load_price_sources())
    assert sources.pop(ESTIMATE).factor == 1.0
    for source in sources.values():
        assert 1 < source.factor < 1.5 and source.basis and source.year < source.to_year


def test_most_foods_have_a_price_and_the_rest_are_unknown(catalogue: Catalogue) -> None:
    prices = load_prices(catalogue.foods)

    assert len(prices) > 0.8 * len(catalogue.foods)
    assert "black_pepper" not in prices and "clams_canned" not in prices
    assert prices["goat_milk"].estimated and not prices["milk_whole"].estimated


def test_price_is_zero_for_tap_water_only(catalogue: Catalogue) -> None:
    free = [food for food, price in load_prices(catalogue.foods).items() if not price.usd_per_100g]

    assert free == ["tap_water"]


def test_prices_are_within_reason(catalogue: Catalogue) -> None:
    assert max(p.usd_per_100g for p in load_prices(catalogue.foods).values()) < 10


def test_folder_without_prices_has_none(tiny_catalogue: Catalogue, tiny: Path) -> None:
    assert load_prices(tiny_catalogue.foods, tiny) == {}


@pytest.mark.parametrize(
    ("row", "told"),
    [
        ("manna,0.1,2022,ers_fruit_veg_2022,Manna", '"manna" is unknown'),
        ("kiwi,free,2022,ers_fruit_veg_2022,Kiwi", "Write a number"),
        ("kiwi,-1,2022,ers_fruit_veg_2022,Kiwi", "0 or more"),
        ("kiwi,0.7,2021,ers_fruit_veg_2022,Kiwi", '"year" is 2021'),
        ("kiwi,0.7,2022,a shop,Kiwi", '"a shop"'),
        ("kiwi,0.7,2022,ers_fruit_veg_2022,", '"source_item" is empty'),
    ],
)
def test_faulty_price_names_its_row(
    tiny_catalogue: Catalogue, tiny: Path, row: str, told: str
) -> None:
    (tiny / "prices").mkdir()
    header = "food,usd_per_100g_eaten,year,source,source_item"
    (tiny / "prices" / "fruit.csv").write_text(f"{header}\n{row}\n", encoding="utf-8")
    sources = data_dir() / "prices" / "sources.toml"
    (tiny / "prices" / "sources.toml").write_text(sources.read_text(encoding="utf-8"), "utf-8")

    with pytest.raises(DataError, match=r"prices/fruit.csv, line 2") as error:
        load_prices(tiny_catalogue.foods, tiny)
    assert told in str(error.value)


def test_sources_are_a_readable_table() -> None:
    table = read_toml(data_dir() / "prices" / "sources.toml", "prices/sources.toml")

    assert table["to_year"] == 2025
