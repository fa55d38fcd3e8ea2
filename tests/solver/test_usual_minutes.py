"""A breakfast or lunch that takes long costs more than the same dish as a dinner."""

from __future__ import annotations

from dataclasses import replace

import pytest

from foods import Catalogue
from solver import Effort, MenuProblem, load_weights, solve_menu
from solver.model.weights import read_weights

from .tiny import catalogue, dish, food, problem, role

FAST, SLOW, EGG = food("fast"), food("slow"), food("egg", "egg")
SLOTS = ("lunch", "dinner")
TABLE = catalogue(
    (FAST, SLOW, EGG),
    (
        dish("salad", SLOTS, role("what", FAST), minutes=20),
        dish("roast", SLOTS, role("what", SLOW), minutes=90),
        replace(dish("scramble", ("breakfast",), role("what", FAST)), stands_in_for="egg"),
        dish("fried", ("breakfast",), role("what", EGG), minutes=30),
    ),
    dict.fromkeys(("fast", "slow", "egg"), (300.0, 10.0, 1.0)),
)
QUIET = dict.fromkeys(("tie_break", "mood", "minutes"), 0.0)


def asked(slot: str, **weights: float) -> MenuProblem:
    liked = frozenset({"slow"})
    return problem(TABLE, 1, limits=(), slots=(slot,), liked=liked, weights=QUIET | weights)


def dish_of(of: MenuProblem) -> str:
    return solve_menu(of, effort=Effort.NORMAL).meals[0, of.slots[0]].dish


def test_usual_minutes_move_long_cooking_to_the_evening() -> None:
    assert dish_of(asked("dinner")) == "roast"
    assert dish_of(asked("lunch")) == "salad"
    assert dish_of(asked("lunch", slow_meal=0.0)) == "roast"


def test_bound_knows_it() -> None:
    """Every slot's dishes are priced; `test_bound` holds that it is never above the best."""
    week = solve_menu(asked("lunch", like=0.0), effort=Effort.NORMAL)

    assert week.gap < 1e-6


def test_egg_substitutes_are_for_those_who_eat_no_eggs() -> None:
    of = asked("breakfast")

    assert dish_of(of) == "fried"
    assert dish_of(replace(of, allowed_foods=frozenset({"fast"}))) == "scramble"


def test_table_speaks_of_meals_that_there_are(catalogue: Catalogue) -> None:
    slots = {slot for d in catalogue.dishes.values() for slot in d.slots}

    assert load_weights().usual_minutes.keys() <= slots
    with pytest.raises(ValueError, match="lunch"):
        read_weights({"slots": {}, "kinds": {}, "usual_minutes": {"lunch": -1.0}})
