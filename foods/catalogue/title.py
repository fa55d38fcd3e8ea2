"""Compose a meal's title from its dish's grammar."""

from __future__ import annotations

from collections.abc import Mapping

from foods.catalogue.catalogue import Catalogue
from foods.dish.base_replacements import spoken
from foods.dish.dish import Dish
from foods.dish.meal import Meal
from foods.dish.own_meal import is_own_meal, own_title
from foods.dish.title_grammar import DATIVE, fill_title, without_options


def compose_title(dish: Dish, meal: Meal, catalogue: Catalogue) -> str:
    """Return the title of a concrete meal: "Porridge with kiwi and almonds"."""
    if is_own_meal(meal):
        return own_title(meal, [catalogue.foods[s.food].title for s in meal.servings])
    roles = {s.food: role.name for s in meal.servings if (role := dish.role_of(s.food))}
    filled = _filled(dish.title, roles, catalogue)
    return spoken(filled, dish, roles, catalogue.replacements)


def dish_title(dish: Dish, catalogue: Catalogue) -> str:
    """Return the name of a dish that holds whatever may be added to it: "Porridge".

    A role it has no name without is played by the food that stands first: "Cod with rice".
    """
    roles = {role.choices[0].food: role.name for role in dish.roles if role.choices}
    return _filled(without_options(dish.title), roles, catalogue)


def _filled(pattern: str, roles: Mapping[str, str], catalogue: Catalogue) -> str:
    """Return a pattern with the titles of foods, by the role each plays."""
    spoken = {role: catalogue.foods[food].title for food, role in roles.items()}
    bent = {
        role + DATIVE: catalogue.foods[food].title_dative or spoken[role]
        for food, role in roles.items()
    }
    return fill_title(pattern, spoken | bent, catalogue.conjunction)
