"""Dishes are found by title and food in two languages, filtered, ordered, and read in full."""

from __future__ import annotations

from dataclasses import replace

import pytest

from foods import Catalogue, Diet
from foods.languages import in_language
from planner.application.cancellation import Ticket
from planner.application.context import PlanningContext
from planner.application.dishes.detail import dish_detail
from planner.application.dishes.entries import DishShelf, dish_shelf
from planner.application.dishes.placing import place_dish
from planner.application.dishes.search import DishIndex, DishQuery
from planner.application.dishes.sentences import Said, said_in
from planner.application.dishes.usual_meal import slot_energy_kcal
from planner.application.views.meals import MealReader
from planner.domain import CareRules, DietRules, MealRules, Plan, Profile, verify
from planner.domain.person.kitchen import Kitchen
from planner.domain.person.wishes import Rating, Wishes
from planner.domain.plan.edits import locked
from planner.domain.planning.blank import blank_plan
from solver import MenuSolver

TICKET = Ticket(1, lambda *_: None)


@pytest.fixture(scope="module")
def context(catalogue: Catalogue) -> PlanningContext:
    care = CareRules.load()
    return PlanningContext(catalogue, care, MenuSolver(catalogue), MealReader(catalogue))


def shelf_of(context: PlanningContext, profile: Profile, style: Diet | None = None) -> DishShelf:
    plan = blank_plan(profile, context.catalogue, days=7, seed=0, start=None, care=context.care)
    return dish_shelf(context, plan, style, TICKET)


@pytest.fixture(scope="module")
def index(context: PlanningContext) -> DishIndex:
    return DishIndex(shelf_of(context, Profile()), "en")


def ids(index: DishIndex, **asked: object) -> list[str]:
    return [entry.dish.id for entry in index.find(DishQuery(**asked), TICKET).entries]


def test_library_holds_every_dish_once(index: DishIndex, context: PlanningContext) -> None:
    assert sorted(ids(index)) == sorted(context.catalogue.dishes)


@pytest.mark.parametrize(("text", "dish"), [("salmon", "baked_salmon_greens"),
    ("Lachs", "baked_salmon_greens"), ("salm", "baked_salmon_greens"),
    ("tofu curry", "spinach_tofu_curry"), ("Haferflocken", "bircher_muesli"),
    ("oats apple", "bircher_muesli")])  # fmt: skip
def test_library_finds_words_in_both_languages(text: str, dish: str, index: DishIndex) -> None:
    if dish not in index.shelf.entries:
        dish = next(d for d in index.shelf.entries if "curry" in d and "tofu" in d)
    assert dish in ids(index, text=text)


def test_library_shows_a_dish_with_the_food_that_was_searched(index: DishIndex) -> None:
    found = index.find(DishQuery(text="pear"), TICKET).entries
    muesli = next(entry for entry in found if entry.dish.id == "bircher_muesli")
    assert "pear" in muesli.meal.foods
    assert "pear" not in index.shelf.entries["bircher_muesli"].meal.foods


def test_library_finds_german_titles_in_an_english_window(context: PlanningContext) -> None:
    german = in_language(context.catalogue, "de")
    spoken = replace(context, catalogue=german, meals=MealReader(german), origin=context.catalogue)
    index = DishIndex(shelf_of(spoken, Profile()), "de")
    assert "bean_chili" in ids(index, text="Bohnenchili")
    assert "bean_chili" in ids(index, text="bean chili")


def test_library_filters_leave_out_what_they_say(index: DishIndex) -> None:
    entries = index.shelf.entries
    assert all("breakfast" in entries[d].slots for d in ids(index, slot="breakfast"))
    assert all(entries[d].minutes <= 10 for d in ids(index, minutes=10))
    worked = ids(index, active=5)
    assert worked and all((entries[d].active or entries[d].minutes) <= 5 or
                          entries[d].active == 0 for d in worked)  # fmt: skip
    without = ids(index, kitchen="stove")
    needs = [set(entries[d].dish.equipment or ()) for d in without]
    assert without and not any({"oven", "stove"} & need for need in needs)
    assert all(entries[d].dish.temperature == "cold" for d in ids(index, kitchen="cold"))
    assert ids(index, kind="favourite") == ids(index, kind="own") == []


def test_library_orders_as_asked(index: DishIndex, context: PlanningContext) -> None:
    entries = index.shelf.entries
    able = [d for d in ids(index, order="minutes") if not entries[d].why_not]
    minutes = [entries[d].minutes for d in able]
    assert minutes == sorted(minutes)
    titles = [entries[d].title.casefold() for d in ids(index, order="title", barred=False)]
    assert titles == sorted(titles)
    liked = Profile(wishes=Wishes(ratings={"borscht": Rating.MORE}))
    assert ids(DishIndex(shelf_of(context, liked), "en"), order="favourite")[0] == "borscht"
    assert ids(DishIndex(shelf_of(context, liked), "en"), kind="favourite") == ["borscht"]


@pytest.mark.parametrize(("profile", "dish", "why"), [
    (Profile(diet=DietRules(style=Diet.VEGAN)), "baked_salmon_greens", "salmon: not vegan"),
    (Profile(diet=DietRules(exclude_allergens=frozenset({"fish"}))), "baked_salmon_greens",
     "salmon: contains fish"),
    (Profile(kitchen=Kitchen(lacks=frozenset({"oven"}))), "baked_salmon_greens", "needs an oven"),
    (Profile(wishes=Wishes(ratings={"borscht": Rating.NEVER})), "borscht", "you never want it"),
    (Profile(meals=MealRules(slots=("breakfast",))), "borscht", "your day has no such meal"),
])  # fmt: skip
def test_library_says_why_a_dish_is_not_planned(
    profile: Profile, dish: str, why: str, context: PlanningContext
) -> None:
    index = DishIndex(shelf_of(context, profile), "en")
    assert index.shelf.entries[dish].why_not == why
    found = ids(index)
    barred = [bool(index.shelf.entries[d].why_not) for d in found]
    assert barred == sorted(barred), "what may be planned stands first"
    assert dish not in ids(index, barred=False)


def test_library_notes_dishes_for_weekends(context: PlanningContext) -> None:
    shelf = shelf_of(context, Profile(meals=MealRules(weekday_minutes=20)))
    slow = [e for e in shelf.entries.values() if e.dish.minutes > 20]
    assert slow and all("20 minutes" in e.note for e in slow)
    assert not any(e.note for e in shelf.entries.values() if e.dish.minutes <= 20)


def test_library_in_a_stricter_style_makes_dishes_of_what_that_style_eats(
    context: PlanningContext,
) -> None:
    shelf = shelf_of(context, Profile(), Diet.VEGAN)
    foods = context.catalogue.foods
    assert len(shelf.entries) > 60
    for entry in shelf.entries.values():
        assert all(foods[f].diet is Diet.VEGAN for f in entry.meal.foods), entry.title


def test_library_that_finds_nothing_says_what_to_leave_out(index: DishIndex) -> None:
    found = index.find(DishQuery(text="salmon", slot="breakfast", minutes=2), TICKET)
    assert found.entries == () and set(found.loosened) <= {"text", "slot", "minutes"}
    for name, count in found.loosened.items():
        plain = getattr(DishQuery(), name)
        assert len(index.find(replace(found.query, **{name: plain}), TICKET).entries) == count
    odd = index.find(DishQuery(text="samlon"), TICKET)
    assert odd.entries == () and "salmon" in odd.near


def test_usual_portions_come_near_the_meal_of_the_day(index: DishIndex) -> None:
    kcal = slot_energy_kcal(index.shelf.plan)
    near = [
        abs(entry.energy_kcal - kcal[entry.slots[0]]) <= 0.25 * kcal[entry.slots[0]]
        for entry in index.shelf.entries.values()
        if entry.slots[0] in ("lunch", "dinner")
    ]
    assert sum(near) > 0.8 * len(near)


def test_dish_in_full_has_foods_steps_and_what_it_brings(index: DishIndex) -> None:
    entry = index.shelf.entries["bean_chili"]
    detail = dish_detail(entry, index.shelf)
    assert {line.food for line in detail.foods} == entry.meal.foods
    assert len(detail.steps) > 2 and detail.method == ""
    assert "Milk" in detail.allergens
    by_key = {each.nutrient.key: each for each in detail.brings}
    target = next(t for t in index.shelf.plan.targets if t.nutrient == "magnesium_mg")
    magnesium = by_key["magnesium_mg"]
    assert target.minimum is not None and magnesium.share is not None
    assert magnesium.share == pytest.approx(magnesium.amount / target.minimum)
    assert by_key["sodium_mg"].limit and not magnesium.limit
    assert any("black beans" in names for names in detail.swaps)


def test_dish_on_a_day_is_served_so_that_nothing_else_changes(
    context: PlanningContext, week: Plan
) -> None:
    shelf, place = dish_shelf(context, week, None, TICKET), (2, "dinner")
    entry = shelf.entries["bean_chili"]
    placed = place_dish(context, week, place, entry, TICKET)
    assert placed.plan is week and placed.meal.dish == "bean_chili"
    mains = {s.food for s in entry.meal.servings if s.food in placed.meal.foods}
    assert {"kidney_beans_canned", "brown_rice_cooked"} <= mains
    meals = {**week.meals, place: placed.meal}
    after = locked(replace(week, meals=meals), place)
    found = {v.rule for v in verify(after, context.catalogue, context.care)}
    assert not found & {"role", "portion", "excluded", "amount"}
    odd = place_dish(context, week, (1, "breakfast"), entry, TICKET)
    assert odd.meal == entry.meal, "where it does not fit it comes in the usual portion"


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("no fish tonight", Said(without=("fish",), slot="dinner")),
        ("quicker than 20 minutes", Said(minutes=20)),
        ("soup in under 30 min, please", Said("soup", minutes=30)),
        ("something quick with chickpeas", Said("chickpeas", minutes=20)),
        ("without nuts and no milk", Said(without=("nuts", "milk"))),
        ("vegan lunch without an oven", Said(style="vegan", slot="lunch", kitchen="oven")),
        ("heute Abend kein Fisch", Said(without=("Fisch",), slot="dinner")),
        ("schneller als 15 Minuten", Said(minutes=15)),
        ("etwas mit Linsen ohne Tomaten", Said("Linsen", ("Tomaten",))),
        ("vegetarisches Frühstück in einer halben Stunde",
         Said(minutes=30, slot="breakfast", style="vegetarian")),
        ("oats and banana", Said("oats banana")),
        ("", Said()),
    ],
)  # fmt: skip
def test_library_reads_sentences(sentence: str, said: Said) -> None:
    assert said_in(sentence) == said


def test_library_finds_by_a_sentence_and_says_how_it_was_read(index: DishIndex) -> None:
    found = index.find(DishQuery(text="no fish tonight"), TICKET)
    assert found.meant == DishQuery(without=("fish",), slot="dinner")
    assert len(found.entries) > 50
    fish = index._foods_of("fish")
    assert fish
    assert not any(entry.meal.foods & fish for entry in found.entries)
    quick = index.find(DishQuery(text="quicker than 20 minutes"), TICKET).entries
    assert quick
    assert all(entry.minutes <= 20 for entry in quick)
    assert index.find(DishQuery(text="salmon"), TICKET).meant is None
    assert index.find(DishQuery(text="no gravel"), TICKET).entries == ()
