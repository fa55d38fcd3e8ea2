"""Foods as they are sold where a person buys them: vitamin D that nobody adds is not counted."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from math import isclose

import numpy as np
import pytest

from foods import Catalogue
from foods.catalogue.local_catalogue import MOST_KEPT, VITAMIN_D, as_sold_in, sold_without
from foods.food.fortification import SORTS, Country
from foods.languages import in_language

KNOWN = [each for each in Country if each not in (Country.UNSAID, Country.OTHER)]


@pytest.mark.parametrize("country", [Country.UNSAID, Country.US])
def test_figures_stay_where_vitamin_d_is_added(catalogue: Catalogue, country: Country) -> None:
    assert as_sold_in(catalogue, country) is catalogue


def test_every_country_has_an_answer_for_every_sort_of_food(catalogue: Catalogue) -> None:
    known = catalogue.fortification
    assert set(known.usual) == set(KNOWN)
    assert known.usual[Country.US] == set(SORTS)
    assert {one.sort for one in known.plain.values()} == set(SORTS)
    assert all(source for source in known.source.values())


def test_food_with_vitamin_d_in_its_words_is_known_to_have_it_added(catalogue: Catalogue) -> None:
    named = {
        food.id
        for food in catalogue.foods.values()
        if "with vitamin D" in f"{food.name} {food.purchase.buy_as}"
    }
    assert named and named <= catalogue.fortification.plain.keys()


@pytest.mark.parametrize("country", [Country.DE, Country.AT, Country.CH, Country.GB, Country.OTHER])
def test_fortification_is_not_assumed_in_other_countries(
    catalogue: Catalogue, country: Country
) -> None:
    local = as_sold_in(catalogue, country)
    for key, one in catalogue.fortification.plain.items():
        natural = catalogue.amounts(one.natural)[VITAMIN_D] if one.natural else 0.0
        assert isclose(local.amounts(key)[VITAMIN_D], natural)
        food = local.foods[key]
        assert "itamin D" not in f"{food.name} {food.name_in_text} {food.purchase.buy_as}"
        assert "ortified" not in f"{food.name} {food.name_in_text} {food.purchase.buy_as}"


def test_fortification_changes_no_other_figures_and_foods(catalogue: Catalogue) -> None:
    local, changed = as_sold_in(catalogue, Country.DE), catalogue.fortification.plain
    column = catalogue.column(VITAMIN_D)
    others = [c for c in range(len(catalogue.nutrients)) if c != column]
    assert np.array_equal(local.per_100g[:, others], catalogue.per_100g[:, others], equal_nan=True)
    for key in catalogue.foods.keys() - changed.keys():
        assert local.foods[key] is catalogue.foods[key]
        assert np.array_equal(
            local.per_100g[local.row(key)], catalogue.per_100g[local.row(key)], equal_nan=True
        )


def test_food_bought_with_vitamin_d_keeps_it(catalogue: Catalogue) -> None:
    local = as_sold_in(catalogue, Country.DE, {"spread_fortified"})
    assert local.foods["spread_fortified"] is catalogue.foods["spread_fortified"]
    assert local.amounts("spread_fortified")[VITAMIN_D] > 5
    assert local.amounts("milk_2pct")[VITAMIN_D] == 0


def test_same_answers_give_the_same_tables_and_lead_back(catalogue: Catalogue) -> None:
    local = as_sold_in(catalogue, Country.DE)
    assert as_sold_in(local, Country.AT) is local
    assert as_sold_in(local, Country.UNSAID) is catalogue


def test_words_without_vitamin_d_are_german_too(catalogue: Catalogue) -> None:
    local = as_sold_in(in_language(catalogue, "de"), Country.DE)
    english = as_sold_in(catalogue, Country.DE)
    for key in catalogue.fortification.plain:
        food = local.foods[key]
        words = f"{food.name} {food.name_in_text} {food.purchase.buy_as}"
        assert "itamin D" not in words and "angereichert" not in words
        assert food.name != english.foods[key].name or key in {"corn_flakes"}


def test_own_price_is_found_under_either_name(catalogue: Catalogue) -> None:
    from planner.domain.shopping.food_costs import priced
    from planner.domain.shopping.week_cost import OwnPrice, PriceUnit

    local = as_sold_in(catalogue, Country.DE)
    for name in ("Milk, 2 % fat", "Milk, 2 % fat, with vitamin D"):
        own = {name: OwnPrice(1.5, PriceUnit.HUNDRED_GRAMS, date(2026, 11, 30))}
        for tables in (catalogue, local):
            found = priced(tables, own)
            assert found.paid["milk_2pct"] == pytest.approx(1.5)
            assert found.without_vitamin_d == tables.without_vitamin_d
    assert replace(local, paid={}).as_in_tables is catalogue


def test_catalogues_of_other_answers_are_used_again_and_have_an_end(catalogue: Catalogue) -> None:
    tables = replace(catalogue)
    plain = sorted(tables.fortification.plain)
    assert len(plain) > MOST_KEPT
    made = [sold_without(tables, frozenset({food})) for food in plain]
    assert len(tables.as_sold) == MOST_KEPT
    assert sold_without(tables, frozenset({plain[-1]})) is made[-1]
    assert len(tables.as_sold) == MOST_KEPT
