"""Meals that are much alike to who eats them: two of beans, two of noodles, a curry after a curry.

A dish is of a kind by its family, by words of its id, or because a main part of it is made of the
kind's foods. Two meals of a kind cost ``day_kind`` on one day and ``near_kind`` on the next day or,
half of it, the day after; the table ``meal_kinds`` says how much of each.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from itertools import pairwise

import numpy as np

from foods import Catalogue, Dish

from .options import NOTHING, Bools, Floats, Ints
from .weights import MealKind

_SLOTS = frozenset({"breakfast", "lunch", "dinner"})
"""Snacks are small: a kind of them is counted by its family alone."""

NEAR_DAYS = ((1, 1.0), (2, 0.5))
"""After how many days a meal of a kind is still near, and which part of the price that costs."""


def kinds_of_dishes(
    catalogue: Catalogue,
    dish_ids: Sequence[str],
    kinds: Mapping[str, MealKind],
    allowed: Collection[str],
) -> Floats:
    """Return 1 where a dish is of a kind, ``(n_dishes, n_kinds)``.

    Args:
        catalogue: Foods and dishes.
        dish_ids: The dishes, in order.
        kinds: The kinds, in order.
        allowed: Foods that may stand in a meal at all.
    """
    dishes = [catalogue.dishes[name] for name in dish_ids]
    found = np.zeros((len(dishes), len(kinds)), dtype=np.bool_)
    unlike = np.zeros_like(found)
    for row, dish in enumerate(dishes):
        named = _words(dish)
        for column, kind in enumerate(kinds.values()):
            found[row, column] = dish.family in kind.families or not kind.words.isdisjoint(named)
            unlike[row, column] = not kind.unless.isdisjoint(named)
    found |= _made_of(dishes, catalogue, kinds, allowed)
    meal = np.array([not _SLOTS.isdisjoint(dish.slots) for dish in dishes], dtype=np.bool_)
    return np.asarray(found & ~unlike & meal[:, None], dtype=np.float64)


def _words(dish: Dish) -> set[str]:
    """Return what a dish's id may be known by: its words, two words together, all of it."""
    words = dish.id.split("_")
    return {*words, *("_".join(pair) for pair in pairwise(words)), dish.id}


def _made_of(
    dishes: Sequence[Dish],
    catalogue: Catalogue,
    kinds: Mapping[str, MealKind],
    allowed: Collection[str],
) -> Bools:
    """Return whether half or more of what may fill a main role is of a kind, as the kinds' table.

    Counted for all roles at once: dish by dish it took a seventh of a week's planning.
    """
    mains = [
        (row, role) for row, d in enumerate(dishes) for role in d.own_roles if role.part == "main"
    ]
    foods = [
        (number, catalogue.row(choice.food))
        for number, (_, role) in enumerate(mains)
        for choice in role.choices
        if choice.food in allowed and choice.food in catalogue.foods
    ]
    of_role, food = np.array(foods, dtype=np.intp).reshape(-1, 2).T
    member = np.array(
        [
            [food.kind in kind.kinds or food.id in kind.foods for kind in kinds.values()]
            for food in catalogue.foods.values()
        ],
        dtype=np.bool_,
    ).reshape(len(catalogue.foods), len(kinds))
    some = np.zeros((len(mains), len(kinds)))
    np.add.at(some, of_role, member[food])
    every = np.bincount(of_role, minlength=len(mains))
    of_kind = (some > 0) & (2 * some >= every[:, None])
    found = np.zeros((len(dishes), len(kinds)), dtype=np.bool_)
    np.logical_or.at(found, np.array([row for row, _ in mains], dtype=np.intp), of_kind)
    return found


def numbers_of_dishes(member: Floats, first: int) -> Ints:
    """Return the kinds of each dish by number, counted from ``first``, padded with -1.

    Returns:
        ``(n_dishes + 1, k)``; the last row is of an unknown dish.
    """
    most = int(member.sum(axis=1).max(initial=0.0))
    numbers = np.full((len(member) + 1, most), NOTHING, dtype=np.intp)
    for row, column in zip(*np.nonzero(member), strict=True):
        place = int(np.flatnonzero(numbers[row] == NOTHING)[0])
        numbers[row, place] = first + column
    return numbers


def near_counts(counts: Floats, day: int) -> Floats:
    """Return how much of each kind stands on the days near a day, ``(n_kinds,)``.

    Args:
        counts: How many meals of each kind each day has, ``(days, n_kinds)``.
        day: Its number.
    """
    near = counts[day] * 0.0
    for distance, part in NEAR_DAYS:
        for other in (day - distance, day + distance):
            if 0 <= other < len(counts):
                near += part * counts[other]
    return np.asarray(near)


def near_total(counts: Floats) -> Floats:
    """Return how often each kind stands near itself in a plan, ``(n_kinds,)``."""
    total = np.zeros(counts.shape[1])
    for distance, part in NEAR_DAYS:
        total += part * (counts[distance:] * counts[:-distance]).sum(axis=0)
    return total
