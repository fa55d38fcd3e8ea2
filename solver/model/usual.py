"""What is paid for a meal that people do not eat at that hour, and gained by a whole plate.

Three terms (``usual_food``, ``usual_pair``, ``usual_dish``) come from what a survey says of foods,
pairs and dishes (`foods.dish.usualness`); ``part`` is gained by what stands beside a dish. Usual
dishes
would be the same every week: the seed gives each a mood, and lets some of them rest. What the
person likes costs nothing for being unusual. Who adds a dish asks for it: in its slots it is as
usual as the dishes of ours that people ask for most, and it does not rest.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

import numpy as np

from foods import SLOTS
from solver.problem import MenuProblem

from .options import NOTHING, Floats, Ints, OptionTable

Weights = Mapping[str, float]
Draw = Callable[[str], float]
"""From 0 to 1 by the problem's seed and a name."""

_USUAL = 0.5
"""Up to this cost a dish is usual, and so may rest."""

_REST_SHARE = 0.45
"""Which part of the usual dishes rests in a week."""

_NO_REST = "training"
_FISH = ("oily_fish", "white_fish", "shellfish")
_MEAT = ("poultry", "red_meat")


def option_costs(problem: MenuProblem, table: OptionTable, w: Weights) -> Floats:
    """Return each option's cost for being unusual in a slot, ``(n_slots, n_options + 1)``."""
    columns = [SLOTS.index(slot) for slot in problem.slots]
    liked = np.array([food in problem.liked for food in problem.catalogue.foods] + [False])
    counts = ~liked[table.food][:, None]
    cost = (table.unusual * w["usual_food"] + table.apart * w["usual_pair"]) * counts
    cost = cost - table.worth * w["part"]
    return np.pad(cost[:, columns].T, ((0, 0), (0, 1)))


def slot_moods(problem: MenuProblem, table: OptionTable, w: Weights, draw: Draw) -> Floats:
    """Return each dish's cost in a slot, for being unusual and by seed, ``(n_slots, n_dishes)``.

    A dish that is rated up is never unusual and never rests, and so is one of one's own.
    """
    asked_for = {slot: _asked_for(problem, slot) for slot in problem.slots}
    return np.array(
        [
            [_mood(problem, w, draw, dish, slot, asked_for[slot]) for dish in table.dish_ids]
            for slot in problem.slots
        ]
    )


def _asked_for(problem: MenuProblem, slot: str) -> float:
    """Return what a dish of one's own costs at most in a slot: as ours that is asked for most.

    Read from the dishes there are: a fixed figure would lose its rank as their number grows.
    """
    tables = problem.catalogue
    if not (tables.own_dishes and tables.usualness.dishes):
        return 0.0
    ours = (
        tables.usualness.dish_cost(dish, slot, problem.style)
        for name, dish in tables.dishes.items()
        if slot in dish.slots and name not in tables.own_dishes
    )
    return min(ours, default=0.0)


def _mood(
    problem: MenuProblem, w: Weights, draw: Draw, name: str, slot: str, asked_for: float
) -> float:
    dish = problem.catalogue.dishes[name]
    if slot not in dish.slots:
        return 0.0
    usualness, wanted = problem.catalogue.usualness, problem.leanings.get(name, 0) > 0
    if not usualness.dishes:  # nothing is known to be usual, so nothing need rest
        return draw(name) * w["mood"]
    own = name in problem.catalogue.own_dishes
    unusual = 0.0 if wanted else usualness.dish_cost(dish, slot, problem.style)
    unusual = min(unusual, asked_for) if own else unusual
    cost = unusual * w["usual_dish"]
    if unusual > _USUAL:  # those are no likelier for a good draw
        return cost + w["mood"] / 2 + w["rest"] * _REST_SHARE
    rests = slot != _NO_REST and not (wanted or own) and draw(f"rest:{name}") < _REST_SHARE
    return cost + draw(name) * w["mood"] + rests * w["rest"]


def near_prices(problem: MenuProblem, table: OptionTable, w: Weights, things: Ints) -> Floats:
    """Return the cost of each food for standing on the next day too, ``(n_foods,)``.

    Fish on neighbouring days is dearer, the more so for who eats meat as well, and so is one part
    of a plate.
    """
    foods = problem.catalogue.foods
    price = np.full(len(foods), w["near_day"])
    kinds = np.array([food.kind for food in foods.values()], dtype=np.str_)
    eaten = {foods[name].kind for name in problem.allowed_foods if name in foods}
    fish = w["near_fish"] if eaten & set(_MEAT) else max(w["near_day"], w["near_fish"] / 2.0)
    price[np.isin(kinds, _FISH)] = fish
    sides = table.food[table.beside & (table.food != NOTHING)]
    price[things[sides]] = w["near_part"]
    return price
