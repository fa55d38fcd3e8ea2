"""What people usually eat in a week: groups of main meals, families of dishes, no dinner twice."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from foods import Catalogue
from solver import Effort, Frequency, MenuSolution, load_weights, solve_menu
from solver.model.weights import read_weights

from .test_bound import few, least_cost
from .tiny import catalogue, dish, food, problem, random_catalogue, role

SORTS = {"trout": "oily_fish", "hen": "poultry", "calf": "red_meat", "bean": "legume"}
FOODS = tuple(food(name, kind) for name, kind in SORTS.items())
SNACKS = tuple(food(f"nut{i}", "nut") for i in range(6))
DISHES = tuple(
    replace(dish(f"{f.id}{i}", ("dinner",), role("what", f)), minutes=5 + 10 * n)
    for n, f in enumerate(FOODS)
    for i in range(7)
)
BITES = tuple(
    replace(dish(f"bite{f.id}", ("snack",), role("nuts", f)), family="fruit_and_nuts")
    for f in SNACKS[:3]
) + tuple(dish(f"other{f.id}", ("snack",), role("nuts", f), minutes=30) for f in SNACKS[3:])
TABLE = catalogue(
    (*FOODS, *SNACKS), (*DISHES, *BITES), {f.id: (300.0, 10.0, 1.0) for f in (*FOODS, *SNACKS)}
)
QUIET = {"tie_break": 0.0, "mood": 0.0, "food_again": 0.0, "food_often": 0.0}
SILENT = QUIET | dict.fromkeys(
    ("kind_often", "cuisine_again", "near_day", "near_fish", "near_kind"), 0.0
)


def eaten(
    *without: str, slot: str = "dinner", **wishes: object
) -> tuple[Counter[str], MenuSolution]:
    """Return how often each food stands in a week; trout is least work, then hen, calf, beans."""
    allowed = frozenset(TABLE.foods) - set(without)
    weights = SILENT | wishes.pop("weights", {})  # type: ignore[operator]
    asked = problem(
        TABLE, 7, limits=(), slots=(slot,), weights=weights, allowed_foods=allowed, **wishes
    )
    week = solve_menu(asked, effort=Effort.NORMAL)
    return Counter(f for meal in week.meals.values() for f in meal.foods), week


def test_week_of_who_eats_everything_has_something_of_everything() -> None:
    groups = load_weights().groups
    found, _ = eaten()
    assert found["trout"] <= groups["fish"].most
    assert found["hen"] >= groups["poultry"].least
    assert found["calf"] >= groups["red_meat"].least
    assert found["bean"] >= groups["legumes"].least
    alone, _ = eaten(weights=dict.fromkeys(("group_often", "group_seldom"), 0.0))
    assert alone["trout"] == 7, "or the table has no pull of its own"


def test_habits_of_those_who_eat_no_meat_are_their_own() -> None:
    found, _ = eaten("hen", "calf")
    assert found["trout"] == 7


def test_habits_without_fish_offer_the_rest() -> None:
    found, _ = eaten("trout")
    assert found["hen"] <= 4 and found["calf"] >= 1 and found["bean"] >= 2


def test_rule_of_the_person_takes_the_place_of_the_habit() -> None:
    found, _ = eaten(frequencies=(Frequency(frozenset({"trout"}), least=6),))
    assert found["trout"] >= 6
    none, _ = eaten(frequencies=(Frequency(frozenset({"calf"}), most=0),))
    assert none["calf"] == 0


def test_snacks_of_one_family_stand_so_often_and_no_more() -> None:
    found, week = eaten(slot="snack")
    bites = sum(meal.dish.startswith("bite") for meal in week.meals.values())
    assert bites == load_weights().families["fruit_and_nuts"], found
    _, free = eaten(slot="snack", weights={"family_often": 0.0})
    assert sum(meal.dish.startswith("bite") for meal in free.meals.values()) > bites


def test_habits_repeat_no_dinner_while_there_are_others() -> None:
    likes = {f"trout{i}": 3 for i in range(2)}
    _, week = eaten(leanings=likes, weights={"leaning": 0.5})
    assert max(Counter(meal.dish for meal in week.meals.values()).values()) == 1
    _, often = eaten(leanings=likes, weights={"leaning": 0.5, "dish_again": 0.0})
    assert max(Counter(meal.dish for meal in often.meals.values()).values()) == 2


def with_meat(table: Catalogue) -> Catalogue:
    """Return the table with poultry and fish for its first foods."""
    kinds = dict(zip(table.foods, ("poultry", "oily_fish", "legume"), strict=False))
    foods = {k: replace(f, kind=kinds.get(k, f.kind)) for k, f in table.foods.items()}
    dishes = {k: replace(d, family="soup") for k, d in table.dishes.items()}
    return replace(table, foods=foods, dishes=dishes)


@few
@given(st.integers(0, 10_000), st.integers(1, 2))
def test_bound_stays_below_the_best_week(seed: int, days: int) -> None:
    asked = problem(with_meat(random_catalogue(seed, n_foods=4, n_dishes=3)), days)
    least = least_cost(asked)
    answer = solve_menu(asked, effort=Effort.NORMAL)
    assert answer.objective >= least - 1e-6
    assert answer.bound <= least + 1e-4 * max(1.0, abs(least))


@pytest.mark.parametrize(
    "wrong",
    [{"least": 2}, {"kinds": ["egg"], "often": 2}, {"kinds": ["egg"], "least": 3, "most": 2}],
)
def test_faulty_group_is_refused(wrong: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"weights\.toml, groups, x"):
        read_weights({"slots": {}, "kinds": {}, "groups": {"x": wrong}})


def test_groups_and_families_are_of_the_tables(catalogue: Catalogue) -> None:
    table = load_weights()
    assert {kind for group in table.groups.values() for kind in group.kinds} <= set(catalogue.kinds)
    assert set(table.families) == {d.family for d in catalogue.dishes.values()} - {""}
