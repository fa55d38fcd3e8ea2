"""Meals that are much alike to who eats them: two of beans, two of noodles, a curry after a curry.

A dish is of a kind by its family, by words of its id, or because a main part of it is made of the
kind's foods. Two meals of a kind cost ``day_kind`` on one day and ``near_kind`` on the next day or,
half of it, the day after; the table ``meal_kinds`` says how much of each.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from itertools import pairwise

import numpy as np

from foods import Catalogue, Dish, Role

from .options import NOTHING, Floats, Ints
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
    found = [[_is_of(dish, kind, catalogue, allowed) for kind in kinds.values()] for dish in dishes]
    return np.array(found, dtype=np.float64).reshape(len(dishes), len(kinds))


def _is_of(dish: Dish, kind: MealKind, catalogue: Catalogue, allowed: Collection[str]) -> bool:
    if not _SLOTS & set(dish.slots):
        return False
    words = dish.id.split("_")
    named = {*words, *("_".join(pair) for pair in pairwise(words)), dish.id}
    if kind.unless & named:
        return False
    if dish.family in kind.families or kind.words & named:
        return True
    mains = (role for role in dish.own_roles if role.part == "main")
    return any(_made_of(role, kind, catalogue, allowed) for role in mains)


def _made_of(role: Role, kind: MealKind, catalogue: Catalogue, allowed: Collection[str]) -> bool:
    """Return whether at least half of what may fill a role is of a kind."""
    names = [choice.food for choice in role.choices if choice.food in allowed]
    foods = [catalogue.foods[name] for name in names if name in catalogue.foods]
    some = [food for food in foods if food.kind in kind.kinds or food.id in kind.foods]
    return bool(some) and 2 * len(some) >= len(foods)


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
