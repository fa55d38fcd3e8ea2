"""Eaters, trips, pantry, ticks and corrections: nothing is lost, and nothing is bought twice."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from foods import Catalogue, Meal
from planner.domain import Plan
from planner.domain.person.eaters import Eater, portions_at
from planner.domain.shopping import (
    Mark,
    Section,
    ShoppingLine,
    ShoppingList,
    list_edits,
    shopping_list,
)
from planner.domain.shopping.leftover_packs import left_over, with_leftovers_stored
from planner.domain.shopping.pantry import Pantry, PantryItem
from planner.domain.shopping.shops import Shop, Shops

from .kitchen import DISHES, FOODS, SLOTS, kitchen, plan

KITCHEN = kitchen()
START = date(2026, 11, 23)
MEALS = [
    Meal(dish.id, tuple(choice.servings[0] for role in dish.roles for choice in role.choices[:1]))
    for dish in DISHES
] + [Meal(dish.id, tuple(role.choices[-1].servings[-1] for role in dish.roles)) for dish in DISHES]
PLACES = [(day, slot) for day in range(7) for slot in SLOTS]
EATERS = st.lists(
    st.builds(
        Eater,
        st.sampled_from(["Ann", "Bo", "Cy"]),
        st.floats(0.25, 2.0),
        st.frozensets(st.sampled_from(SLOTS)),
        st.frozensets(st.integers(0, 6)),
    ),
    max_size=3,
)
ITEMS = st.builds(
    PantryItem,
    st.sampled_from([food.id for food in FOODS]),
    st.floats(1, 900),
    st.none() | st.dates(START, START + timedelta(days=8)),
)
PANTRIES = st.lists(ITEMS, max_size=5).map(lambda items: Pantry(tuple(items)))
TRIPS = st.sets(st.integers(-1, 6), max_size=3)


@st.composite
def plans(draw: st.DrawFn) -> Plan:
    meals = draw(st.dictionaries(st.sampled_from(PLACES), st.sampled_from(MEALS), max_size=14))
    made = replace(plan(days=7, meals=meals, empty=frozenset()), start=START)
    made = list_edits.with_eaters(made, draw(EATERS))
    return list_edits.with_trips(made, draw(TRIPS))


def eaten_grams(some: Plan, days: range) -> dict[str, float]:
    """Return what all who eat take as bought, reckoned from the meals and nothing else."""
    found: dict[str, float] = {}
    for (day, slot), meal in some.meals.items():
        for serving in meal.servings if day in days else ():
            purchase = KITCHEN.foods[serving.food].purchase
            portions = 1 + sum(
                x.factor for x in some.shopping.eaters if slot in x.slots and day not in x.away
            )
            grams = serving.grams * purchase.bought_per_eaten * portions
            found[purchase.buy_as] = found.get(purchase.buy_as, 0.0) + grams
    return found


def grams_of(lines: ShoppingList, what: str = "grams") -> dict[str, float]:
    found: dict[str, float] = {}
    for line in lines:
        found[line.name] = found.get(line.name, 0.0) + getattr(line, what)
    return found


@settings(max_examples=40)
@given(plans(), PANTRIES)
def test_grams_on_the_list_are_grams_in_the_plan(some: Plan, pantry: Pantry) -> None:
    listed = shopping_list(some, KITCHEN, pantry=pantry)
    assert grams_of(listed) == pytest.approx(eaten_grams(some, range(7)))
    for line in listed:
        parts = line.at_home_grams + line.in_basket_grams + line.to_buy_grams
        assert parts == pytest.approx(line.grams, abs=0.06)
        assert line.packs == 0 or line.left_grams >= 0
    stock: dict[str, float] = {}
    for item in pantry:
        name = KITCHEN.foods[item.food_id].purchase.buy_as
        stock[name] = stock.get(name, 0.0) + item.grams
    for name, grams in grams_of(listed, "at_home_grams").items():
        assert grams <= stock.get(name, 0.0) + 1e-6


@settings(max_examples=40)
@given(plans(), PANTRIES, st.integers(1, 6))
def test_two_parts_buy_the_whole_with_pantry_and_eaters(
    some: Plan, pantry: Pantry, cut: int
) -> None:
    whole = shopping_list(some, KITCHEN, pantry=pantry, days=range(7))
    parts = [
        shopping_list(some, KITCHEN, pantry=pantry, days=days)
        for days in (range(cut), range(cut, 7))
    ]
    for what in ("grams", "to_buy_grams"):
        sums = {
            name: sum(grams_of(part, what).get(name, 0.0) for part in parts)
            for name in grams_of(whole, what)
        }
        assert sums == pytest.approx(grams_of(whole, what), abs=0.2)


@settings(max_examples=40)
@given(plans(), PANTRIES)
def test_ticked_lines_are_bought_and_not_bought_again_once_stowed(
    some: Plan, pantry: Pantry
) -> None:
    bought = list_edits.ticked(some, shopping_list(some, KITCHEN, pantry=pantry), KITCHEN)
    listed = shopping_list(bought, KITCHEN, pantry=pantry)
    assert not any(line.open for line in listed)
    assert listed.progress[0] == listed.progress[1]
    after, fuller = with_leftovers_stored(bought, pantry, listed)
    again = shopping_list(after, KITCHEN, pantry=fuller)
    assert not any(line.open for line in again)
    # What is cooked later than it keeps is the one thing that may be shifted about.
    assert listed.spoils or left_over(again) == ()
    there = sum(x.grams for x in after.shopping.bought) + sum(x.grams for x in fuller)
    before = sum(x.grams for x in bought.shopping.bought) + sum(x.grams for x in pantry)
    assert there == pytest.approx(before)
    undone = list_edits.unticked(bought, listed)
    assert undone.shopping.bought == ()


@settings(max_examples=40)
@given(plans(), plans(), PANTRIES)
def test_ticks_survive_any_other_plan(some: Plan, other: Plan, pantry: Pantry) -> None:
    bought = list_edits.ticked(some, shopping_list(some, KITCHEN, pantry=pantry), KITCHEN)
    bought = list_edits.with_own_line(bought, "Toilet paper")
    after = replace(other, shopping=bought.shopping)
    listed = shopping_list(after, KITCHEN, pantry=pantry)
    names = {line.name for line in listed}
    for tick in bought.shopping.bought:
        assert tick.name in names
    assert grams_of(listed) == pytest.approx(
        dict.fromkeys(names, 0.0) | eaten_grams(after, range(7))
    )


def line(some: Plan, name: str, catalogue: Catalogue = KITCHEN, **more: object) -> ShoppingLine:
    return next(x for x in shopping_list(some, catalogue, **more) if x.name == name)  # type: ignore[arg-type]


def test_eaters_eat_the_meals_they_share() -> None:
    child = Eater("Child", 0.5, frozenset({"lunch"}), frozenset({1}))
    some = list_edits.with_eaters(plan(), [child])
    assert portions_at(some.shopping.eaters, (0, "lunch")) == 1.5
    assert portions_at(some.shopping.eaters, (1, "lunch")) == 1.0
    assert portions_at(some.shopping.eaters, (0, "breakfast")) == 1.0
    with pytest.raises(ValueError, match="portion"):
        Eater("Giant", 9)


def test_shopping_list_shows_what_is_taken_off_for_the_pantry() -> None:
    some = plan()
    need = line(some, "Spinach").grams
    less = line(some, "Spinach", pantry=Pantry((PantryItem("spinach_raw", 46),)))
    assert (less.at_home_grams, less.to_buy_grams) == pytest.approx((46, need - 46))
    none = line(some, "Spinach", pantry=Pantry((PantryItem("spinach_raw", 900),)))
    assert none.section is Section.AT_HOME and none.buy == "at home" and not none.open


def test_shopping_list_tells_what_spoils_and_offers_trips(week: Plan, catalogue: Catalogue) -> None:
    listed = shopping_list(week, catalogue)
    assert listed.spoils and listed.suggestion
    spoilt = listed.spoils[0]
    assert spoilt.cooked - spoilt.bought > spoilt.keeps_days
    split = shopping_list(list_edits.with_trips(week, listed.suggestion), catalogue)
    assert not split.spoils and split.suggestion is None
    assert grams_of(split) == pytest.approx(grams_of(listed))
    for one in split:
        if one.keeps_days is not None and one.last_day is not None:
            assert one.last_day - one.trip <= one.keeps_days


def test_change_of_the_plan_marks_what_it_changed_and_nothing_else() -> None:
    some = plan()
    begun = list_edits.ticked(some, [line(some, "Bananas")], KITCHEN)
    assert shopping_list(begun, KITCHEN).marked == {}
    (place, meal), *_ = [x for x in begun.meals.items() if "banana" in x[1].foods]
    without = replace(begun, meals={p: m for p, m in begun.meals.items() if m.dish != meal.dish})
    listed = shopping_list(without, KITCHEN)
    gone = line(without, "Bananas")
    assert gone.ticked and gone.mark is Mark.GONE and gone.grams == 0
    untouched = line(without, "Spinach")
    assert untouched.mark is None
    assert listed.gone
    assert shopping_list(list_edits.seen(without, KITCHEN), KITCHEN).gone == ()
    assert place


def test_ticked_line_that_grows_asks_only_for_the_rest() -> None:
    some = plan()
    begun = list_edits.ticked(some, [line(some, "Bananas")], KITCHEN)
    more = list_edits.with_eaters(begun, [Eater("Guest", 2, frozenset(SLOTS))])
    rest = line(more, "Bananas")
    assert not rest.ticked and rest.in_basket_grams == pytest.approx(370)
    assert rest.to_buy_grams == pytest.approx(rest.grams - 370)
    assert rest.buy == "4 bananas"


def test_corrected_amount_stays_and_says_what_the_meals_need() -> None:
    some = plan()
    less = list_edits.corrected(some, line(some, "Bananas"), 1)
    found = line(less, "Bananas")
    assert found.buy == "1 banana" and found.note == "The meals need 2 bananas."
    assert line(list_edits.ticked(less, [found], KITCHEN), "Bananas").ticked
    none = line(list_edits.corrected(some, found, 0), "Bananas")
    assert none.buy == "none" and not none.open
    assert line(list_edits.corrected(less, found, None), "Bananas").buy == "2 bananas"
    with pytest.raises(ValueError, match="no amount"):
        list_edits.corrected(some, found, -1)


def test_lines_of_ones_own_are_listed_changed_ticked_and_taken_off() -> None:
    some = list_edits.with_own_line(plan(), "  Toilet\n paper ", "8 rolls")
    own = line(some, "Toilet paper")
    assert (own.buy, own.aisle, own.own) == ("8 rolls", "Household", 1)
    other = list_edits.changed_own(some, 1, "Soap", "", "Other")
    assert line(other, "Soap").aisle == "Other"
    assert line(list_edits.ticked(other, [line(other, "Soap")], KITCHEN), "Soap").ticked
    assert list_edits.without_own(other, [1]).shopping.own == ()
    with pytest.raises(ValueError, match="needs a name"):
        list_edits.with_own_line(some, " ")


def test_each_shop_has_its_order_and_its_lines() -> None:
    market = Shop("Market").moved("Fruit", 0)
    shops = Shops().with_shop(market).with_given("Bananas", "Market")
    listed = shopping_list(plan(), KITCHEN, shops=shops)
    assert [x.name for x in listed.of(shop="Market")] == ["Bananas"]
    assert market.order()[0] == "Fruit" and len(set(market.order())) == len(market.order())
    renamed = shops.renamed("Market", "Bazaar")
    assert renamed.shop_of("Bananas").name == "Bazaar"
    assert renamed.without_shop("Bazaar").shop_of("Bananas").name == "Supermarket"
    for wrong in ((), (Shop("A"), Shop("A")), (Shop(" "),)):
        with pytest.raises(ValueError, match=r"shop"):
            Shops(wrong)


def test_list_follows_the_order_of_the_shop() -> None:
    usual = [x.aisle for x in shopping_list(plan(), KITCHEN).part(Section.AISLES)]
    turned = Shops((Shop("Supermarket", tuple(reversed(Shop("").order()))),))
    other = [x.aisle for x in shopping_list(plan(), KITCHEN, shops=turned).part(Section.AISLES)]
    assert sorted(usual) == sorted(other) and usual[0] == other[-1] != other[0]


def test_plan_without_dates_knows_no_use_by() -> None:
    old = Pantry((PantryItem("spinach_raw", 900, START - timedelta(days=9)),))
    assert line(plan(), "Spinach", pantry=old).at_home_grams > 0
    dated = replace(plan(), start=START)
    assert line(dated, "Spinach", pantry=old).at_home_grams == 0
