"""Costs add up what is known and name what is not."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from foods import Catalogue, Price, load_prices
from planner.domain import Plan, shopping_list
from planner.domain.shopping.week_cost import (
    Bill,
    LineCost,
    OwnPrice,
    PriceUnit,
    bill_of,
    bill_words,
    line_costs,
)

from .kitchen import FOODS, kitchen, plan

PANTRY = kitchen()
DAY = date(2026, 11, 22)
FIGURES = st.floats(0, 50)
PRICES = st.dictionaries(st.sampled_from([f.id for f in FOODS]), FIGURES)


def usda(usd: float, year: int = 2018) -> Price:
    return Price(usd, 2025, "USDA ERS", "An item", usd / 1.3, year)


def costs(prices: dict[str, float], own: dict[str, OwnPrice] | None = None) -> dict[str, LineCost]:
    some = plan()
    table = {food: usda(usd) for food, usd in prices.items()}
    found = line_costs(shopping_list(some, PANTRY), PANTRY, table, own or {})
    return {cost.name: cost for cost in found}


def test_line_costs_what_is_eaten_of_it() -> None:
    assert costs({"banana": 0.2})["Bananas"].usd == pytest.approx(2 * 118 / 100 * 0.2)
    spinach = costs({"spinach_raw": 1.0, "spinach_cooked": 2.0})["Spinach"]
    assert spinach.usd == pytest.approx(50 / 100 * 1.0 + 80 / 100 * 2.0)
    assert len(spinach.prices) == 2


def test_line_with_a_food_of_unknown_price_is_unknown() -> None:
    spinach = costs({"spinach_raw": 1.0})["Spinach"]
    assert spinach.usd is None and spinach.unpriced == ("spinach_cooked",)


def test_ones_own_price_goes_first_and_counts_peel() -> None:
    own = {"Bananas": OwnPrice(0.37, PriceUnit.PACK, DAY)}
    bananas = costs({"banana": 0.2}, own)["Bananas"]
    assert bananas.usd == pytest.approx(2 * 118 * 1.5625 / 185 * 0.37)
    assert bananas.own and not bananas.prices
    weighed = {"Salmon": OwnPrice(3.0, PriceUnit.HUNDRED_GRAMS, DAY)}
    assert costs({}, weighed)["Salmon"].usd == pytest.approx(2 * 100 / 100 * 3.0)


def test_price_of_a_pack_where_there_is_none_gives_way_to_usda() -> None:
    own = {"Salmon": OwnPrice(3.0, PriceUnit.PACK, DAY)}
    assert costs({"salmon": 2.0}, own)["Salmon"].own is None
    assert costs({}, own)["Salmon"].usd is None


@given(PRICES)
def test_total_is_the_sum_of_what_is_known(prices: dict[str, float]) -> None:
    found = costs(prices)
    bill = bill_of(found.values())
    known = [cost.usd for cost in found.values() if cost.usd is not None]
    assert bill.total_usd == pytest.approx(sum(known))
    assert set(bill.unknown) == {name for name, cost in found.items() if cost.usd is None}


@given(PRICES)
def test_unknown_is_never_nothing(prices: dict[str, float]) -> None:
    lines = {line.name: line for line in shopping_list(plan(), PANTRY)}
    for name, cost in costs(prices).items():
        missing = set(lines[name].foods) - prices.keys()
        assert (cost.usd is None) == bool(missing) and set(cost.unpriced) == missing


@given(PRICES, st.sampled_from(["Bananas", "Oats", "Milk", "Salmon"]), FIGURES)
def test_price_typed_never_makes_more_unknown(
    prices: dict[str, float], name: str, usd: float
) -> None:
    own = {name: OwnPrice(usd, PriceUnit.HUNDRED_GRAMS, DAY)}
    with_own = set(bill_of(costs(prices, own).values()).unknown)
    assert with_own == set(bill_of(costs(prices).values()).unknown) - {name}


@pytest.mark.parametrize("usd", [-0.01, float("nan"), float("inf"), 10_001])
def test_price_that_cannot_be_is_refused(usd: float) -> None:
    with pytest.raises(ValueError, match="no price"):
        OwnPrice(usd, PriceUnit.PACK, DAY)


@pytest.mark.parametrize(
    ("bill", "words"),
    [
        (
            Bill(48.2, tuple("abcdefg"), (2016, 2018, 2022), 2025),
            "at least $48 (prices of 2016 to 2022 in dollars of 2025; 7 items without a price)",
        ),
        (Bill(48.6, (), (2018,), 2025), "about $49 (prices of 2018 in dollars of 2025)"),
        (
            Bill(5, ("a",), (), None, 2),
            "at least $5 (2 prices of your own; 1 item without a price)",
        ),
        (Bill(0, ("a", "b"), (), None), "cost unknown (2 items without a price)"),
        (Bill(0, (), (), None), "cost unknown"),
    ],
)
def test_bill_says_what_it_does_not_know(bill: Bill, words: str) -> None:
    assert bill_words(bill) == words


def test_real_week_costs_what_a_shopper_expects(week: Plan, catalogue: Catalogue) -> None:
    lines = shopping_list(week, catalogue)
    found = line_costs(lines, catalogue, load_prices(catalogue.foods), {})
    bill = bill_of(found)
    assert 30 < bill.total_usd < 150
    assert len(bill.unknown) < 0.3 * len(found)
    assert bill.money_year == 2025
