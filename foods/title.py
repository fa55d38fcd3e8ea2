"""Compose a meal's title from its dish's grammar."""

from __future__ import annotations

from foods.catalogue import Catalogue
from foods.dish import Dish
from foods.meal import Meal
from foods.own_meal import is_own_meal, own_title
from foods.title_grammar import DATIVE, fill_title


def compose_title(dish: Dish, meal: Meal, catalogue: Catalogue) -> str:
    """The title of a concrete meal: "Porridge with kiwi and almonds"."""
    if is_own_meal(meal):
        return own_title(meal, [catalogue.foods[s.food].title for s in meal.servings])
    roles = {s.food: role.name for s in meal.servings if (role := dish.role_of(s.food))}
    spoken = {role: catalogue.foods[food].title for food, role in roles.items()}
    bent = {
        role + DATIVE: catalogue.foods[food].title_dative or spoken[role]
        for food, role in roles.items()
    }
    return fill_title(dish.title, spoken | bent, catalogue.conjunction)
