"""The menu of a day as a column: what it costs by itself, and what it shares with other days."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from solver.model.day_kinds import DayKind, count_uses
from solver.model.meals import Meals, join, together
from solver.model.menu import Menu
from solver.model.options import Floats, Ints
from solver.model.placement_costs import place_cost
from solver.search.week import change_cost, pair_cost, size_cost


@dataclass(frozen=True, eq=False)
class DayColumn:
    """The menu of one day of a plan.

    Attributes:
        day: Its number.
        meals: The chosen meals, by slot; locked ones are counted in all that follows.
        cost: What the day costs whatever the others have.
        gain: What it adds to each goal, ``(n_goals,)``.
        uses: How often it uses each food, ``(n_foods,)``.
        dishes: How often each dish stands on it, ``(n_dishes,)``.
        cooked: How often each thing is a main part of what is cooked, ``(n_foods,)``.
        eaten: The same with leftovers, ``(n_foods,)``.
        kinds: How many meals of each kind it has, ``(n_kinds,)``.
        bought: What it takes of each span of packs, g as bought, ``(n_spans,)``; empty where packs
            are not looked at.
    """

    day: int
    meals: Mapping[int, Meals]
    cost: float
    gain: Floats
    uses: Floats
    dishes: Ints
    cooked: Ints
    eaten: Ints
    kinds: Floats
    bought: Floats


def day_column(menu: Menu, kind: DayKind, day: int, meals: Mapping[int, Meals]) -> DayColumn:
    """Return a day with these meals beside its locked ones."""
    table = join([kind.fixed, *(meals[slot] for slot in sorted(meals))])
    gain = table.gain.sum(axis=0)
    dishes = np.bincount(table.dish[table.dish >= 0], minlength=len(menu.table.dish_ids))
    cooked = np.zeros(len(menu.things), dtype=np.intp)
    for meal in meals.values():
        near = menu.option_near[meal.options]
        np.add.at(cooked, near[near >= 0], 1)
    np.add.at(cooked, kind.mains, 1)
    eaten = cooked.copy()
    np.add.at(eaten, kind.left, 1)
    packs = menu.packs
    bought = np.empty(0) if packs is None else packs.amounts(day, table.food, table.bought)
    cost = _own_cost(menu, kind, day, meals) + pair_cost(menu, together([table]))
    return DayColumn(
        day=day,
        meals=meals,
        cost=cost + float(menu.goals.stakes.cost(_need_of_day(menu, day), gain)),
        gain=gain,
        uses=count_uses(menu, table),
        dishes=dishes,
        cooked=cooked,
        eaten=eaten,
        kinds=np.asarray(dishes @ menu.dish_kinds, dtype=np.float64),
        bought=bought,
    )


def key_of(meals: Mapping[int, Meals]) -> bytes:
    """Return a key by which equal menus of a day are found."""
    return b"".join(meals[slot].keys()[0] for slot in sorted(meals))


def _need_of_day(menu: Menu, day: int) -> Floats:
    return np.where(menu.goals.weekly, -np.inf, menu.goals.need_of(day))


def _own_cost(menu: Menu, kind: DayKind, day: int, meals: Mapping[int, Meals]) -> float:
    total = 0.0
    for slot, meal in meals.items():
        own = meal.cost + kind.slowness(menu, meal.minutes) + size_cost(menu, kind, slot, meal)
        own = own + place_cost(menu, day, slot, meal)
        total += float(own[0]) + change_cost(menu, (day, slot), meal)
    return total
