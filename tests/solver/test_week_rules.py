"""A budget, how often foods are eaten, ratings of dishes, the pantry, the evening."""

from __future__ import annotations

from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from solver import Effort, Frequency, MenuProblem, MenuSolution, WeekAmount, solve_menu

from .tiny import SLOTS, catalogue, dish, every_meal, food, problem, random_catalogue, role

CHEAP, DEAR, FISH = food("cheap"), food("dear", "nut"), food("fish", "oily_fish")
BOTH = tuple(
    dish(f"{name}{i}", SLOTS, role("what", what))
    for name, what in (("cheap", CHEAP), ("dear", DEAR), ("fish", FISH))
    for i in range(4)
)
TABLE = catalogue(
    (CHEAP, DEAR, FISH),
    BOTH,
    {"cheap": (300.0, 10.0, 1.0), "dear": (300.0, 200.0, 1.0), "fish": (300.0, 10.0, 1.0)},
)
USD = {"cheap": 0.1, "dear": 2.0, "fish": 1.0}
QUIET = {"tie_break": 0.0, "mood": 0.0, "cost": 0.0, "dish_again": 0.0, "near_kind": 0.0}


def solved(days: int = 7, **wishes: object) -> MenuSolution:
    weights = {**QUIET, **wishes.pop("weights", {})}  # type: ignore[dict-item]
    asked = problem(TABLE, days, limits=(), usd_per_100g=USD, weights=weights, **wishes)
    return solve_menu(asked, effort=Effort.QUICK)


def servings(week: MenuSolution, name: str) -> int:
    return sum(s.food == name for meal in week.meals.values() for s in meal.servings)


def usd(meals: object) -> float:
    return sum(s.grams * USD.get(s.food, 0.0) / 100 for meal in meals for s in meal.servings)


def test_budget_is_kept_where_it_can_be() -> None:
    liking = {"liked": frozenset({"dear"}), "weights": {"like": 3.0}}
    free = solved(**liking)
    held = solved(**liking, budget_usd=8.0)
    assert usd(free.meals.values()) > 8.0
    assert usd(held.meals.values()) <= 8.0 + 1e-9


@pytest.mark.parametrize("seed", range(4))
def test_day_within_a_budget_is_found_when_there_is_one(seed: int) -> None:
    table = random_catalogue(seed)
    prices = {name: 0.5 + number for number, name in enumerate(table.foods)}

    def cost(meals: object) -> float:
        return sum(s.grams * prices[s.food] / 100 for meal in meals for s in meal.servings)

    meals = [list(every_meal(table, slot, frozenset(table.foods))) for slot in SLOTS]
    if not all(meals):
        return
    least = min(cost(pair) for pair in product(*meals) if pair[0].dish != pair[1].dish)
    asked = problem(table, 1, limits=(), usd_per_100g=prices, budget_usd=least + 0.01)
    found = solve_menu(asked, effort=Effort.NORMAL)
    assert cost(found.meals.values()) <= least + 0.02


@pytest.mark.parametrize(("least", "most"), [(0, 0), (2, 2), (3, 5), (6, None)])
def test_foods_stand_as_often_as_wanted(least: int, most: int | None) -> None:
    week = solved(frequencies=(Frequency(frozenset({"fish"}), least, most),))
    assert least <= servings(week, "fish") <= (14 if most is None else most)


@settings(max_examples=8)
@given(least=st.integers(0, 5), more=st.integers(0, 4), days=st.integers(3, 7))
def test_week_rules_that_days_can_hold_are_held(least: int, more: int, days: int) -> None:
    least = min(least, days - 1)
    week = solved(days, frequencies=(Frequency(frozenset({"fish"}), least, least + more),))
    assert least <= servings(week, "fish") <= least + more


def test_wished_frequency_is_spread_over_the_week() -> None:
    week = solved(frequencies=(Frequency(frozenset({"fish"}), 3, None),))
    days = {place[0] for place, meal in week.meals.items() if "fish" in meal.foods}
    assert len(days) >= 3


def test_dish_never_wanted_does_not_stand() -> None:
    never = frozenset({"cheap0", "cheap1", "fish0"})
    assert not never & {meal.dish for meal in solved(never=never).meals.values()}


def test_leanings_make_a_dish_more_or_less_often() -> None:
    def count(**wishes: object) -> int:
        return sum(meal.dish == "cheap2" for meal in solved(**wishes).meals.values())

    assert count(leanings={"cheap2": 3}) == 2, "as often as a dish may stand"
    assert count(leanings={"cheap2": -3}) == 0


# Fish two days running has a price of its own, which is not asked here.
SOON = {"pantry": 0.5, "spoils": 1.0, "near_fish": 0.0}


def test_food_that_soon_spoils_is_eaten_before_it_does() -> None:
    week = solved(at_home={"fish": 1}, weights=SOON)
    days = [place[0] for place, meal in week.meals.items() if "fish" in meal.foods]
    assert sum(day <= 1 for day in days) >= 2
    late = solved(at_home={"fish": -1}, weights=SOON)
    assert servings(late, "fish") < servings(week, "fish") + 3


def test_evening_leans_towards_magnesium() -> None:
    evening = tuple(
        dish(f"{what.id}{i}", ("evening", "dinner"), role("what", what))
        for what in (CHEAP, DEAR)
        for i in range(4)
    )
    table = catalogue((CHEAP, DEAR), evening, {"cheap": (300, 10, 1), "dear": (300, 200, 1)})

    def rich(weight: float) -> int:
        asked = MenuProblem(
            table, 5, ("dinner", "evening"), (), frozenset(table.foods),
            weights={**QUIET, "evening": weight, "food_again": 0.0, "food_often": 0.0},
        )  # fmt: skip
        found = solve_menu(asked, effort=Effort.QUICK)
        return sum("dear" in m.foods for place, m in found.meals.items() if place[1] == "evening")

    assert rich(3.0) == 5
    assert rich(0.0) < 5


@pytest.mark.parametrize(("least", "most"), [(200.0, 250.0), (None, 150.0), (700.0, None)])
def test_grams_of_foods_in_the_whole_plan_are_kept(least: float | None, most: float | None) -> None:
    liking = {"liked": frozenset({"fish"}), "weights": {"like": 3.0}}
    week = solved(**liking, amounts=(WeekAmount({"fish": 1.25}, least, most),))
    raw = 1.25 * sum(s.grams for m in week.meals.values() for s in m.servings if s.food == "fish")
    assert least is None or raw >= least - 1e-6
    assert most is None or raw <= most + 1e-6
    free = solved(**liking)
    assert servings(free, "fish") != servings(week, "fish")


def test_mean_of_the_days_lies_near_its_centre() -> None:
    def kcal(week: MenuSolution) -> float:
        return 3.0 * sum(s.grams for meal in week.meals.values() for s in meal.servings) / 7

    middle = kcal(solved(weights={"energy_centre": 0.0}))
    low, high = (
        kcal(solved(centres={"energy_kcal": centre}, weights={"energy_centre": 500.0}))
        for centre in (0.8 * middle, 1.2 * middle)
    )
    assert low < high
