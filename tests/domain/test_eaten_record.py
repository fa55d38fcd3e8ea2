"""What was eaten: the record, what it takes from the pantry and the list, and in the diary."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from foods import Catalogue, Serving
from planner.domain import Plan, meal_totals, with_meal
from planner.domain.diary import (
    DayNote,
    Diary,
    EatenNote,
    EatenRecord,
    MealRecord,
    Said,
    days_of,
    weeks_of,
    with_eaten,
)
from planner.domain.diary.meals_said import as_planned, left_out, meals_said, something_else
from planner.domain.person.eaters import Eater
from planner.domain.plan.shopping_choices import ShoppingChoices
from planner.domain.shopping import shopping_list
from planner.domain.shopping.cooked import with_returned, without_taken
from planner.domain.shopping.list_edits import ticked
from planner.domain.shopping.needs import bought, needs_by_name
from planner.domain.shopping.pantry import Pantry, PantryItem

START = date(2026, 11, 23)
LUNCH = (0, "lunch")


@pytest.fixture
def plan(week: Plan) -> Plan:
    return replace(week, start=START, leftovers={})


@pytest.fixture
def food(plan: Plan, catalogue: Catalogue) -> Serving:
    """Return a food of Monday's lunch, the largest that is bought."""
    servings = bought(plan.meals[LUNCH], catalogue)
    return max(servings, key=lambda serving: serving.grams)


def need(plan: Plan, food: Serving, catalogue: Catalogue) -> float:
    return food.grams * catalogue.foods[food.food].purchase.bought_per_eaten


def at_home(food: Serving, grams: float) -> Pantry:
    return Pantry((PantryItem(food.food, grams),))


def test_eaten_record_holds_what_was_planned(plan: Plan, catalogue: Catalogue) -> None:
    said = as_planned(plan, LUNCH, catalogue, EatenRecord(), Pantry())
    totals = meal_totals(plan.meals[LUNCH], catalogue)
    assert (said.day, said.said, said.title) == (START, Said.EATEN, said.planned_title)
    assert said.amounts["magnesium_mg"] == pytest.approx(totals["magnesium_mg"].amount, abs=1e-3)
    assert said.amounts == said.planned


def test_eaten_record_of_a_portion_has_its_share_of_every_figure(
    plan: Plan, catalogue: Catalogue
) -> None:
    said = as_planned(plan, LUNCH, catalogue, EatenRecord(), Pantry(), 0.5)
    assert said.said is Said.CHANGED
    for key, figure in said.planned.items():
        assert said.amounts[key] == pytest.approx(figure / 2, abs=1e-3)


def test_eaten_record_refuses_what_cannot_be(plan: Plan, catalogue: Catalogue) -> None:
    for wrong in (0.0, 9.0, float("nan")):
        with pytest.raises(ValueError, match=r"portion|figure"):
            as_planned(plan, LUNCH, catalogue, EatenRecord(), Pantry(), wrong)
    with pytest.raises(ValueError, match="figure"):
        MealRecord(START, "lunch", Said.LEFT_OUT, "Soup", {"magnesium_mg": -1.0})
    with pytest.raises(KeyError):
        left_out(replace(plan, start=None), LUNCH, catalogue)


def test_eaten_meal_takes_its_foods_from_the_pantry_and_gives_them_back(
    plan: Plan, catalogue: Catalogue, food: Serving
) -> None:
    grams = need(plan, food, catalogue)
    pantry = at_home(food, grams + 40)
    said = as_planned(plan, LUNCH, catalogue, EatenRecord(), pantry)
    (rest,) = without_taken(pantry, said.taken)
    assert rest.grams == pytest.approx(40, abs=0.01)
    assert with_returned(Pantry((rest,)), said.taken) == pantry
    emptied = without_taken(at_home(food, grams), said.taken)
    assert len(emptied) == 0


def test_meal_that_was_left_out_takes_nothing(
    plan: Plan, catalogue: Catalogue, food: Serving
) -> None:
    assert left_out(plan, LUNCH, catalogue).taken == ()


def test_eaten_meal_takes_nothing_that_the_basket_gave(plan: Plan, catalogue: Catalogue) -> None:
    # What the basket holds spoils, what is at home does not: the basket is used first.
    place, food = next(
        (place, serving)
        for place in sorted(plan.meals)
        for serving in bought(plan.meals[place], catalogue)
        if place[0] == 0 and catalogue.foods[serving.food].purchase.keeps_days is not None
    )
    name = catalogue.foods[food.food].purchase.buy_as
    line = next(line for line in shopping_list(plan, catalogue) if line.name == name)
    shopped = ticked(plan, [line], catalogue)
    spoils_late = Pantry((PantryItem(food.food, 5000.0, date(2027, 6, 1)),))
    said = as_planned(shopped, place, catalogue, EatenRecord(), spoils_late)
    assert not [item for item in said.taken if item.food_id == food.food]
    before = as_planned(plan, place, catalogue, EatenRecord(), spoils_late)
    assert [item for item in before.taken if item.food_id == food.food]


def test_smaller_portion_cooks_the_same_and_a_larger_one_more(
    plan: Plan, catalogue: Catalogue, food: Serving
) -> None:
    pantry, grams = at_home(food, 10_000), need(plan, food, catalogue)

    def taken(portion: float, plan: Plan = plan) -> float:
        said = as_planned(plan, LUNCH, catalogue, EatenRecord(), pantry, portion)
        return sum(item.grams for item in said.taken)

    assert taken(0.5) == pytest.approx(grams, rel=0.01)
    assert taken(2.0) == pytest.approx(2 * grams, rel=0.01)
    two = replace(plan, shopping=ShoppingChoices(eaters=(Eater("B", 1.0, frozenset({"lunch"})),)))
    assert taken(2.0, two) == pytest.approx(3 * grams, rel=0.01)


def test_leftover_is_taken_once_with_the_meal_it_is_left_of(
    plan: Plan, catalogue: Catalogue, food: Serving
) -> None:
    later = (1, "lunch")
    double = replace(with_meal(plan, later, plan.meals[LUNCH]), leftovers={later: LUNCH})
    pantry, grams = at_home(food, 10_000), need(plan, food, catalogue)
    first = as_planned(double, LUNCH, catalogue, EatenRecord(), pantry)
    assert sum(item.grams for item in first.taken) == pytest.approx(2 * grams, rel=0.01)
    record = EatenRecord().with_meal(first)
    second = as_planned(double, later, catalogue, record, without_taken(pantry, first.taken))
    assert second.taken == ()


def test_something_else_takes_what_it_is_made_of(
    plan: Plan, catalogue: Catalogue, food: Serving
) -> None:
    pantry = at_home(food, 10_000)
    eggs = Serving("egg_scrambled", 2, "egg", 122.0)
    assert "egg_scrambled" in catalogue.foods
    pantry = pantry.with_item(PantryItem("egg_scrambled", 500.0))
    said = something_else(
        plan, LUNCH, catalogue, pantry, " 2  eggs ", [eggs], {"magnesium_mg": 14.6}
    )
    assert (said.said, said.title, said.amounts) == (
        Said.CHANGED,
        "2 eggs",
        {"magnesium_mg": 14.6},
    )
    assert {item.food_id for item in said.taken} == {"egg_scrambled"}


def test_list_buys_nothing_for_meals_of_which_something_was_said(
    plan: Plan, catalogue: Catalogue, food: Serving
) -> None:
    alone = replace(plan, meals={LUNCH: plan.meals[LUNCH]})
    before = shopping_list(alone, catalogue)
    assert len(before)
    for said in (
        as_planned(alone, LUNCH, catalogue, EatenRecord(), Pantry()),
        left_out(alone, LUNCH, catalogue),
    ):
        record = EatenRecord().with_meal(said)
        assert not len(shopping_list(alone, catalogue, said=meals_said(alone, record)))


def test_list_after_a_meal_asks_for_what_it_asked_before(
    plan: Plan, catalogue: Catalogue, food: Serving
) -> None:
    """What the meal took from home is not missed by the others, nor given to it twice."""
    name = catalogue.foods[food.food].purchase.buy_as
    total = sum(one.grams for one in needs_by_name(plan, catalogue)[name])
    pantry = at_home(food, 0.6 * total)
    before = shopping_list(plan, catalogue, pantry=pantry)
    said = as_planned(plan, LUNCH, catalogue, EatenRecord(), pantry)
    record = EatenRecord().with_meal(said)
    after = shopping_list(
        plan,
        catalogue,
        pantry=without_taken(pantry, said.taken),
        said=meals_said(plan, record),
    )
    bought_before = sum(line.to_buy_grams for line in before if line.name == name)
    bought_after = sum(line.to_buy_grams for line in after if line.name == name)
    assert bought_after == pytest.approx(bought_before, abs=0.5)


def test_basket_of_a_meal_that_was_left_out_serves_the_others(
    plan: Plan, catalogue: Catalogue, food: Serving
) -> None:
    name = catalogue.foods[food.food].purchase.buy_as
    record = EatenRecord().with_meal(left_out(plan, LUNCH, catalogue))
    before = sum(line.grams for line in shopping_list(plan, catalogue) if line.name == name)
    listed = shopping_list(plan, catalogue, said=meals_said(plan, record))
    after = sum(line.grams for line in listed if line.name == name)
    assert after == pytest.approx(before - need(plan, food, catalogue), abs=0.5)


def note(said: Said, planned: float, eaten: float | None = None) -> MealRecord:
    amounts = {} if eaten is None else {"magnesium_mg": eaten}
    title = {Said.EATEN: "Soup", Said.CHANGED: "Eggs", Said.LEFT_OUT: ""}[said]
    slot = {Said.EATEN: "lunch", Said.CHANGED: "dinner", Said.LEFT_OUT: "snack"}[said]
    return MealRecord(START, slot, said, "Soup", {"magnesium_mg": planned}, title, amounts)


def test_diary_shows_what_was_really_eaten() -> None:
    record = EatenRecord()
    for each in (note(Said.EATEN, 90, 90), note(Said.CHANGED, 120, 12), note(Said.LEFT_OUT, 10)):
        record = record.with_meal(each)
    old = EatenNote("lunch", "Stew", True, {"magnesium_mg": 500.0})
    kept = EatenNote("breakfast", "Porridge", True, {"magnesium_mg": 40.0})
    diary = Diary().with_day(DayNote(START, 7.0, meals=(old, kept)))
    shown = with_eaten(diary, record)
    day = shown.day(START)
    assert day.eaten("magnesium_mg") == 90 + 12 + 40
    assert day.planned("magnesium_mg") == 90 + 120 + 10 + 40
    assert day.sleep_h == 7.0
    assert diary.day(START).meals == (old, kept)
    (count,) = weeks_of(shown, START, START, ("magnesium_mg",))
    assert count.eaten["magnesium_mg"] == 142


def test_day_without_a_word_counts_as_not_said_and_never_as_nothing_eaten() -> None:
    record = EatenRecord().with_meal(note(Said.EATEN, 90, 90))
    shown = with_eaten(Diary(), record)
    spans = days_of(shown, START, START + timedelta(days=1))
    assert [span.note.eaten("magnesium_mg") for span in spans] == [90, None]
