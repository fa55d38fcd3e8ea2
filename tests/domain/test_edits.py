"""Verbs on plans: each makes another plan and leaves the old one alone."""

from __future__ import annotations

from dataclasses import replace

import pytest

from planner.domain import (
    Plan,
    Profile,
    TargetChoice,
    cleared,
    copied_day,
    left_empty,
    locked,
    moved,
    swapped,
    unlocked,
    with_meal,
    with_target,
)
from solver import Status

from .kitchen import FISH, GLASS, PORRIDGE, SALAD, WEEK, plan

BREAKFAST, LUNCH, EMPTY = (0, "breakfast"), (0, "lunch"), (1, "evening")


@pytest.fixture
def old() -> Plan:
    return plan(status=Status.OPTIMAL, locked=frozenset({LUNCH}))


@pytest.fixture(autouse=True)
def untouched(old: Plan) -> object:
    yield
    assert old == plan(status=Status.OPTIMAL, locked=frozenset({LUNCH}))


def test_put_a_meal(old: Plan) -> None:
    new = with_meal(old, EMPTY, GLASS)
    assert new.meals == {**WEEK, EMPTY: GLASS}
    assert EMPTY not in new.empty
    assert new.status is Status.FEASIBLE


def test_clear_a_place(old: Plan) -> None:
    new = cleared(old, LUNCH)
    assert LUNCH not in new.meals
    assert LUNCH not in new.locked
    assert LUNCH not in new.empty


def test_leave_a_place_empty_and_clear_it_again(old: Plan) -> None:
    new = left_empty(old, LUNCH)
    assert (LUNCH in new.empty, LUNCH in new.meals, LUNCH in new.locked) == (True, False, False)
    assert LUNCH not in cleared(new, LUNCH).empty


def test_lock_and_unlock(old: Plan) -> None:
    new = locked(old, BREAKFAST)
    assert new.locked == {BREAKFAST, LUNCH}
    assert unlocked(new, BREAKFAST) == old
    assert new.status is Status.OPTIMAL, "a lock changes no meal"


def test_swap_takes_locks_along(old: Plan) -> None:
    new = swapped(old, LUNCH, BREAKFAST)
    assert (new.meals[BREAKFAST], new.meals[LUNCH]) == (FISH, PORRIDGE)
    assert new.locked == {BREAKFAST}
    assert swapped(new, LUNCH, BREAKFAST).meals == old.meals


def test_move_to_an_empty_place(old: Plan) -> None:
    new = moved(old, LUNCH, EMPTY)
    assert new.meals[EMPTY] == FISH
    assert LUNCH not in new.meals
    assert new.locked == {EMPTY}
    assert new.empty == {(1, "breakfast")}, "what is moved away leaves a place to fill"


def test_copy_a_day_keeps_what_is_fixed(old: Plan) -> None:
    fixed = replace(old, locked=frozenset({(1, "lunch")}))
    new = copied_day(fixed, 0, 1)
    assert new.meals == WEEK, "lunch is locked, the other places are to stay empty"
    free = copied_day(replace(fixed, empty=frozenset(), locked=frozenset()), 0, 1)
    day = {slot: meal for (day, slot), meal in free.meals.items() if day == 1}
    assert day == {"breakfast": PORRIDGE, "lunch": FISH, "evening": GLASS}


@pytest.mark.parametrize(
    "edit",
    [
        lambda p: with_meal(p, (3, "lunch"), SALAD),
        lambda p: with_meal(p, (0, "snack"), SALAD),
        lambda p: cleared(p, (0, "snack")),
        lambda p: left_empty(p, (-1, "lunch")),
        lambda p: locked(p, EMPTY),
        lambda p: swapped(p, LUNCH, (9, "lunch")),
        lambda p: moved(p, EMPTY, LUNCH),
        lambda p: copied_day(p, 0, 3),
    ],
)
def test_places_that_are_not_there(edit: object, old: Plan) -> None:
    with pytest.raises(KeyError):
        edit(old)  # type: ignore[operator]


def test_set_a_target_and_go_back() -> None:
    choice = TargetChoice(minimum=400)
    profile = with_target(Profile(), "magnesium_mg", choice)
    assert profile.targets == {"magnesium_mg": choice}
    assert with_target(profile, "magnesium_mg", None) == Profile()
