"""Make goals of what people usually eat in a week: kinds, groups, families, cuisines.

A habit is a weekly goal of the form ``miss = max(0, need - sum(gain))``: "at most" has its signs
turned. Groups (fish, poultry, beans ...) count the lunches and dinners that they are a main part
of, and only for people who eat meat: who does not has a habit of their own. A rule of the
person's for any food of a group takes the group's place.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from foods import Dish
from solver.problem import MenuProblem

from .options import Bools, Floats
from .weights import GroupHabit, WeightTable

Names = NDArray[np.str_]

MAIN_MEALS = frozenset({"lunch", "dinner"})
"""Slots whose dishes' main parts count for groups."""


@dataclass(frozen=True, eq=False)
class Habits:
    """Goals of the week; ``n`` of them.

    Attributes:
        need: Of a day on average, shape ``(n,)``; below 0 for what is eaten at most so often.
        price: For a serving or meal too many or too few, ``(n,)``.
        per_serving: Gain of a serving of each food, ``(n_foods, n)``.
        per_main: Gain of a food that is a main part of a main meal, ``(n_foods, n)``.
        per_dish: Gain of each dish, ``(n_dishes, n)``.
    """

    need: Floats
    price: Floats
    per_serving: Floats
    per_main: Floats
    per_dish: Floats


@dataclass(frozen=True, eq=False)
class _Habit:
    """One of them; ``foods`` or ``dishes`` say which count, and the other is None."""

    total: float
    price: float
    foods: Bools | None = None
    dishes: Bools | None = None
    main: bool = False


def build_habits(
    problem: MenuProblem,
    dish_ids: tuple[str, ...],
    table: WeightTable,
    weights: Mapping[str, float],
) -> Habits:
    """Return the habits of a problem, with weekly numbers scaled to its length."""
    kinds = np.array([food.kind for food in problem.catalogue.foods.values()], dtype=np.str_)
    dishes = [problem.catalogue.dishes[name] for name in dish_ids]
    habits = [
        *_kinds(problem, kinds, table, weights),
        *_groups(problem, kinds, table, weights),
        *_families(problem, dishes, table, weights),
        *_cuisines(problem, dishes, weights),
    ]
    return Habits(
        need=np.array([habit.total / problem.days for habit in habits], dtype=np.float64),
        price=np.array([habit.price for habit in habits], dtype=np.float64),
        per_serving=_columns([(h, None if h.main else h.foods) for h in habits], len(kinds)),
        per_main=_columns([(h, h.foods if h.main else None) for h in habits], len(kinds)),
        per_dish=_columns([(h, h.dishes) for h in habits], len(dishes)),
    )


def counts_as_main(dish: Dish, part: str) -> bool:
    """Tell whether a food with such a part in a dish makes a main meal of its group."""
    return part == "main" and bool(MAIN_MEALS & set(dish.slots))


def _columns(marked: list[tuple[_Habit, Bools | None]], height: int) -> Floats:
    none = np.zeros(height)
    columns = [
        none if marks is None else marks * np.where(habit.total < 0, -1.0, 1.0)
        for habit, marks in marked
    ]
    return np.array(columns, dtype=np.float64).reshape(-1, height).T


def _most(problem: MenuProblem, most: float) -> float:
    """Return the bound of so many a week at most; one is free even in a plan of one day."""
    return -max(1.0, most * problem.days / 7.0)


def _kinds(
    problem: MenuProblem, kinds: Names, table: WeightTable, weights: Mapping[str, float]
) -> Iterator[_Habit]:
    for name, habit in sorted(table.kinds.items()):
        if habit.most is not None:
            yield _Habit(_most(problem, habit.most), weights["kind_often"], kinds == name)


def _groups(
    problem: MenuProblem, kinds: Names, table: WeightTable, weights: Mapping[str, float]
) -> Iterator[_Habit]:
    foods = problem.catalogue.foods
    marks = {name: np.isin(kinds, group.kinds) for name, group in table.groups.items()}
    eaten = {
        name: np.array([f in problem.allowed_foods for f in foods]) & marks[name] for name in marks
    }
    if not any(eaten[name].any() for name, group in table.groups.items() if group.meat):
        return
    told = {food for r in problem.frequencies if r.slot is None for food in r.foods}
    for name, group in table.groups.items():
        if eaten[name].any() and not _spoken_of(told, foods, marks[name]):
            yield from _group(problem, group, marks[name], weights)


def _group(
    problem: MenuProblem, group: GroupHabit, marks: Bools, weights: Mapping[str, float]
) -> Iterator[_Habit]:
    """Yield habits: mild beyond the usual, and half as much again for the second meal too many."""
    # Rounded down: a plan of three days is not asked for both fish meals of a week.
    least, price = group.least * problem.days // 7, weights["group_often"]
    if least:
        yield _Habit(float(least), weights["group_seldom"], marks, main=True)
    yield _Habit(_most(problem, group.most), price, marks, main=True)
    if group.least:  # of the rest nobody eats so many that it matters
        yield _Habit(_most(problem, group.most + 1), price / 2, marks, main=True)


def _spoken_of(told: Collection[str], foods: Collection[str], marks: Bools) -> bool:
    return any(food in told for food, marked in zip(foods, marks, strict=True) if marked)


def _families(
    problem: MenuProblem,
    dishes: list[Dish],
    table: WeightTable,
    weights: Mapping[str, float],
) -> Iterator[_Habit]:
    families = np.array([dish.family for dish in dishes], dtype=np.str_)
    for name, most in table.families.items():
        if (families == name).any():
            total, price = _most(problem, most), weights["family_often"]
            yield _Habit(total, price, dishes=families == name)


def _cuisines(
    problem: MenuProblem, dishes: list[Dish], weights: Mapping[str, float]
) -> Iterator[_Habit]:
    cuisines, free = np.array([d.cuisine for d in dishes], dtype=np.str_), weights["cuisine_free"]
    for name in np.unique(cuisines):
        if name and (cuisines == name).sum() > free:  # others pass it by repeats, which cost
            total, price = _most(problem, free), weights["cuisine_again"]
            yield _Habit(total, price, dishes=cuisines == name)
