"""Put one's own foods and dishes beside the program's."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from foods.catalogue.catalogue import Catalogue
from foods.catalogue.local_catalogue import sold_without
from foods.dish.dish import Dish, Role, RoleChoice
from foods.dish.reader import fitting_servings
from foods.food.own_food import OwnFood
from foods.food.serving import Serving

if TYPE_CHECKING:
    from foods.figures.totals import Floats

_NO_DISHES: Mapping[str, Dish] = MappingProxyType({})
_NO_ENTRIES: Mapping[str, Mapping[str, Any]] = MappingProxyType({})
# A stand-in may be served a little smaller or larger than what it stands in for.
_ROOM = 0.25


def extended(
    catalogue: Catalogue,
    own: Sequence[OwnFood],
    dishes: Mapping[str, Dish] = _NO_DISHES,
    entries: Mapping[str, Mapping[str, Any]] = _NO_ENTRIES,
) -> Catalogue:
    """Return a catalogue with one's own foods and dishes as well; `catalogue` stays as it is.

    Args:
        catalogue: The program's own.
        own: Foods to add. Each joins the roles that the foods it stands in for play, with
            those of its household steps that weigh about as much. A stand-in for a food
            that is no more is passed over.
        dishes: Dishes to add, made for the foods of both.
        entries: Those of the dishes that are a person's own, as their file says, by id: nothing
            takes the place of a food in their base.

    Returns:
        The new catalogue; rows of the program's foods keep their place in ``per_100g``.

    Raises:
        ValueError: If an id of a food or dish is taken.
    """
    foods = {one.food.id: one.food for one in own}
    taken = [*(foods.keys() & catalogue.foods.keys()), *(dishes.keys() & catalogue.dishes.keys())]
    if taken or len(foods) != len(own):
        raise ValueError(f"taken already: {', '.join(sorted(taken)) or 'an id of your own'}")
    local, catalogue = catalogue.without_vitamin_d, catalogue.as_in_tables or catalogue
    whole = replace(
        catalogue,
        foods={**catalogue.foods, **foods},
        dishes={**with_stand_ins(catalogue.dishes, own), **dishes},
        per_100g=_with_rows(catalogue, own),
        own_foods={**catalogue.own_foods, **{one.food.id: one for one in own}},
        own_dishes={**catalogue.own_dishes, **entries},
    )
    return sold_without(whole, local)


def _with_rows(catalogue: Catalogue, own: Sequence[OwnFood]) -> Floats:
    # Loaded here: whoever only names the types must not pay for numpy.
    import numpy as np

    rows = np.full((len(own), len(catalogue.nutrients)), np.nan)
    for row, one in zip(rows, own, strict=True):
        for key, amount in one.per_100g.items():
            row[catalogue.column(key)] = amount
    figures = np.vstack([catalogue.per_100g, rows])
    figures.flags.writeable = False
    return figures


def with_stand_ins(dishes: Mapping[str, Dish], own: Iterable[OwnFood]) -> Mapping[str, Dish]:
    """Return the dishes with each food of one's own beside what it stands in for."""
    by_food: dict[str, list[OwnFood]] = {}
    for one in own:
        for food in one.stands_in_for:
            by_food.setdefault(food, []).append(one)
    return {key: _widened(dish, by_food) for key, dish in dishes.items()} if by_food else dishes


def _widened(dish: Dish, by_food: Mapping[str, list[OwnFood]]) -> Dish:
    # A dish's roles never share a food: where it could play two, it plays the first.
    placed: set[str] = set()
    roles = []
    for role in dish.roles:
        added = _joining(role, by_food, placed)
        placed |= {choice.food for choice in added}
        roles.append(replace(role, choices=(*role.choices, *added)) if added else role)
    return replace(dish, roles=tuple(roles)) if placed else dish


def _joining(
    role: Role, by_food: Mapping[str, list[OwnFood]], placed: set[str]
) -> list[RoleChoice]:
    added: dict[str, RoleChoice] = {}
    for choice in role.choices:
        for one in by_food.get(choice.food, ()):
            if one.food.id not in placed and one.food.id not in added:
                servings = _servings(one, choice)
                if servings:
                    added[one.food.id] = RoleChoice(one.food.id, servings)
    return list(added.values())


def _servings(one: OwnFood, choice: RoleChoice) -> tuple[Serving, ...]:
    grams = [serving.grams for serving in choice.servings]
    low, high = min(grams) * (1 - _ROOM), max(grams) * (1 + _ROOM)
    return fitting_servings(one.food, low, min(high, one.food.max_grams_day))


def places_of(catalogue: Catalogue, foods: Iterable[str]) -> int:
    """Return in how many dishes one of these foods plays a part."""
    wanted = set(foods)
    return sum(
        any(choice.food in wanted for role in dish.roles for choice in role.choices)
        for dish in catalogue.dishes.values()
    )
