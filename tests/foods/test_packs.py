"""Sizes of packs, how long an opened one is good, what freezes, and prices that are estimates."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from foods import Catalogue, DataError, load_prices
from foods.checks.counts import count_lines
from foods.derive.price_estimates import MENDED, price_estimates
from foods.food.shelf_life import load_shelf_life

from .conftest import TINY

STORAGE = "buy_as,opened_days,freezes,source,note\n"
SIZES = "buy_as,grams,pack,packs\n"


def test_packs_of_several_sizes_fit_the_amount(catalogue: Catalogue) -> None:
    milk = catalogue.foods["milk_2pct"].purchase
    assert milk.fitting(240.0).pack == "small carton"
    assert milk.fitting(900.0).pack == "carton"
    assert milk.fitting(1900.0).pack == "carton"
    onions = catalogue.foods["onions_raw"].purchase
    assert onions.fitting(300.0) is onions and onions.pack == "onion"


def test_packs_say_what_keeps_opened_and_what_freezes(catalogue: Catalogue) -> None:
    tin = catalogue.foods["chickpeas_canned"].purchase
    assert (tin.opened_days, tin.freezes) == (4, True)
    assert catalogue.foods["bread_sourdough"].purchase.freezes
    assert not catalogue.foods["romaine_raw"].purchase.freezes


def test_packs_keep_no_longer_opened_than_closed(catalogue: Catalogue) -> None:
    lives = load_shelf_life(catalogue.foods)
    for name, food in catalogue.foods.items():
        opened = food.purchase.opened_days
        if opened is not None and name in lives:
            assert opened <= lives[name].to_days, name


def test_estimates_are_what_their_group_says(catalogue: Catalogue) -> None:
    prices = load_prices()
    found = {food.id: usd for food, usd, _ in price_estimates(catalogue, prices)}
    table = {name: price.usd_per_100g for name, price in prices.items() if price.estimated}
    assert found == pytest.approx(table, abs=1e-9)
    assert len(table) > 40


@pytest.mark.parametrize(
    ("food", "most_usd_a_kg"),
    [("brown_rice_cooked", 7.5), ("couscous_cooked", 7.5), ("miso", 20.0), ("sesame_seeds", 20.0)],
)
def test_prices_that_could_not_be_right_are_mended(
    catalogue: Catalogue, food: str, most_usd_a_kg: float
) -> None:
    price = load_prices()[food]
    a_kg = 10 * price.usd_per_100g / catalogue.foods[food].purchase.bought_per_eaten
    assert a_kg <= most_usd_a_kg
    assert price.estimated is (food in MENDED)


def test_report_counts_packs_and_prices(catalogue: Catalogue) -> None:
    lines = "\n".join(count_lines(catalogue))
    assert "in several sizes" in lines and "of them an estimate" in lines


@pytest.mark.parametrize(
    ("file", "text", "said"),
    [
        ("storage.csv", STORAGE + "Unicorns,3,,foodkeeper,x\n", "Unicorns"),
        ("storage.csv", STORAGE + "{name},,,{source},x\n", "It says nothing"),
        ("storage.csv", STORAGE + "{name},3,yes,{source},x\n", "freezes"),
        ("storage.csv", STORAGE + "{name},3,,nobody,x\n", "nobody"),
        ("pack_sizes.csv", SIZES + "Unicorns,3,bag,bags\n", "Unicorns"),
        ("pack_sizes.csv", SIZES + "{name},-3,bag,bags\n", "grams"),
        ("pack_sizes.csv", SIZES + "{name},3,bag,bags\n{name},3,bag,bags\n", "twice"),
        ("pack_sizes.csv", SIZES + "{name},{usual},bag,bags\n", "usual pack"),
    ],
)
def test_wrong_row_is_named(tmp_path: Path, file: str, text: str, said: str) -> None:
    shutil.copytree(TINY, tmp_path / "data")
    foods = Catalogue.load(tmp_path / "data").foods.values()
    purchase = next(f.purchase for f in foods if f.purchase.pack_grams)
    source = next(iter(_sources(tmp_path / "data")))
    usual = f"{purchase.pack_grams:g}"
    row = text.format(name=f'"{purchase.buy_as}"', source=source, usual=usual)
    (tmp_path / "data" / file).write_text(row, encoding="utf-8")
    with pytest.raises(DataError) as caught:
        Catalogue.load(tmp_path / "data")
    assert said in str(caught.value)


def _sources(directory: Path) -> list[str]:
    text = (directory / "references.toml").read_text(encoding="utf-8")
    return [line[1:-1] for line in text.splitlines() if line.startswith("[")]
