"""What is bought is what is eaten, through yield, refuse and packs."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

import pytest
from hypothesis import given
from hypothesis import strategies as st

from foods import AISLES, Catalogue, Meal, Purchase
from planner.domain import Plan, ShoppingLine, shopping_list
from planner.domain.shopping import Section, ShoppingList
from planner.domain.shopping.pack_sizes import buy_words, friendly_mass, packs_needed

from .kitchen import DISHES, SLOTS, WEEK, bought, kitchen, plan

PANTRY = kitchen()
MEALS = [
    Meal(dish.id, tuple(choice.servings[0] for role in dish.roles for choice in role.choices[:1]))
    for dish in DISHES
] + [Meal(dish.id, tuple(role.choices[-1].servings[-1] for role in dish.roles)) for dish in DISHES]
PLACES = [(day, slot) for day in range(7) for slot in SLOTS]
PLANS = st.dictionaries(st.sampled_from(PLACES), st.sampled_from(MEALS)).map(
    lambda meals: plan(days=7, meals=meals, empty=frozenset())
)


def lines(some: Plan, catalogue: Catalogue = PANTRY, **more: object) -> dict[str, ShoppingLine]:
    return {x.name: x for x in shopping_list(some, catalogue, **more)}  # type: ignore[arg-type]


def grams_bought(some: Plan, catalogue: Catalogue) -> Iterator[float]:
    for meal in some.meals.values():
        for serving in meal.servings:
            purchase = catalogue.foods[serving.food].purchase
            yield serving.grams * purchase.bought_per_eaten


def test_foods_bought_as_one_thing_are_merged_whatever_the_measure() -> None:
    # Three cups of 40 g, cooked, need 1.2 g each raw; one handful of 50 g is eaten raw.
    spinach = lines(plan())["Spinach"]
    assert spinach.grams == pytest.approx(2 * 40 * 1.2 + 50)
    assert spinach.foods == ("spinach_cooked", "spinach_raw")
    assert spinach.meals == ((0, "lunch"), (1, "lunch"), (2, "lunch"))
    assert (spinach.packs, spinach.left_grams) == (1, pytest.approx(154))


def test_peel_and_bone_are_bought_too() -> None:
    bananas = lines(plan())["Bananas"]
    assert bananas.grams == pytest.approx(2 * 118 * 1.5625)
    assert bananas.buy == "2 bananas"


def test_shopping_list_is_for_chosen_days_and_eaters() -> None:
    first = lines(plan(), days=range(1))
    assert "Spinach" in first
    assert first["Bananas"].buy == "1 banana"
    assert lines(plan(), days=range(1), eaters=4)["Bananas"].buy == "4 bananas"
    assert lines(plan(), days=range(1, 1)) == {}


def test_order_is_that_of_the_shop_with_staples_apart(week: Plan, catalogue: Catalogue) -> None:
    found = shopping_list(week, catalogue)
    for section in (Section.AISLES, Section.STAPLES):
        aisles = [aisle for aisle, _ in groupby(found.part(section), key=lambda line: line.aisle)]
        assert aisles == sorted(set(aisles), key=AISLES.index)
    assert [group.section for group in found.groups()].index(Section.STAPLES) == len(
        aisles_of(found)
    )
    assert len({line.name for line in found}) == len(found)


def aisles_of(found: ShoppingList) -> list[str]:
    return [group.aisle for group in found.groups() if group.section is Section.AISLES]


def test_every_line_of_a_real_week_reads_well(week: Plan, catalogue: Catalogue) -> None:
    for line in shopping_list(week, catalogue):
        assert line.buy
        assert not line.staple or line.buy.startswith("check you have it (about ")
        assert line.grams > 0
        assert line.left_grams >= -1e-6


@given(PLANS)
def test_grams_on_the_list_are_grams_in_the_plan_through_yield(some: Plan) -> None:
    found = shopping_list(some, PANTRY)
    assert sum(x.grams for x in found) == pytest.approx(sum(grams_bought(some, PANTRY)))
    eaten = {(place, food) for place, meal in some.meals.items() for food in meal.foods}
    assert {(p, f) for x in found for p in x.meals for f in x.foods} >= eaten
    assert len({f for x in found for f in x.foods}) == len({food for _, food in eaten})


@given(PLANS, st.integers(0, 7), st.integers(1, 6))
def test_two_parts_of_the_week_buy_the_week(some: Plan, cut: int, eaters: int) -> None:
    whole = lines(some, eaters=eaters)
    parts = [lines(some, days=days, eaters=eaters) for days in (range(cut), range(cut, 7))]
    for name, line in whole.items():
        bought_in_parts = sum(part[name].grams for part in parts if name in part)
        assert bought_in_parts == pytest.approx(line.grams)
        assert sum(part[name].packs for part in parts if name in part) >= line.packs


@given(PLANS)
def test_packs_hold_what_is_needed_and_not_one_more(some: Plan) -> None:
    for line in shopping_list(some, PANTRY):
        size = PANTRY.foods[line.foods[0]].purchase.pack_grams
        if line.packs and size:
            assert line.packs * size >= line.grams - 1e-3
            assert (line.packs - 1) * size < line.grams


LOOSE = bought("Beef mince")
BAGS = bought("Spinach, fresh", pack=(300.0, "bag", "bags"))
TINS = bought("Chickpeas, tinned", pack=(400.0, "tin", "tins"))
OIL = bought("Olive oil", pack=(460.0, "bottle", "bottles"), staple=True)


@pytest.mark.parametrize(
    ("purchase", "grams", "said"),
    [
        (LOOSE, 137, "about 150 g"),
        (LOOSE, 200, "about 200 g"),
        (LOOSE, 1234, "about 1.3 kg"),
        (LOOSE, 2000, "about 2 kg"),
        (LOOSE, 3, "about 5 g"),
        (BAGS, 520, "2 bags (about 550 g)"),
        (BAGS, 300, "1 bag (about 300 g)"),
        (BAGS, 300.0000001, "1 bag (about 300 g)"),
        (BAGS, 60, "1 bag (about 60 g needed)"),
        (TINS, 700, "2 tins (about 700 g)"),
        (OIL, 41, "check you have it (about 50 g)"),
    ],
)
def test_amounts_as_a_person_says_them(purchase: Purchase, grams: float, said: str) -> None:
    assert buy_words(purchase, grams) == said


@given(st.floats(0.1, 20_000))
def test_friendly_figures_are_enough_and_not_absurd(grams: float) -> None:
    words = friendly_mass(grams)
    number, unit = words.split()
    said = float(number) * (1000 if unit == "kg" else 1)
    assert said >= grams - 1e-3
    assert said <= max(5.0, grams * 1.25 + 5)
    assert said % 5 == pytest.approx(0, abs=1e-6)


def test_shopping_rounds_no_weighed_food_to_packs() -> None:
    assert packs_needed(LOOSE, 500) == 0
    assert packs_needed(BAGS, 0.1) == 1
    assert WEEK
