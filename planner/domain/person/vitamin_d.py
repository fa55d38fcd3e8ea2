"""Mushrooms treated with UV light: planned for who wants them, once a week at most.

A portion has several days' vitamin D, so that a model reaches for them whenever the vitamin is
short, and hardly a shop has them. A week is never to rest on them: who did not mark one as liked
gets none, and is told what else there is where the vitamin falls short.
"""

from __future__ import annotations

from dataclasses import replace

from foods import Catalogue, Diet

from .profile import DietRules, Profile

VITAMIN_D, UV_TREATED = "vitamin_d_ug", "uv_treated"
_ANIMAL = frozenset({"milk", "egg", "fish"})


def treated_mushrooms(catalogue: Catalogue) -> frozenset[str]:
    """Return the mushrooms treated with UV light, by id."""
    return frozenset(food.id for food in catalogue.foods.values() if UV_TREATED in food.tags)


def unasked_mushrooms(profile: Profile, catalogue: Catalogue) -> frozenset[str]:
    """Return UV-treated mushrooms not to be planned: those that the person did not ask for."""
    return treated_mushrooms(catalogue) - profile.diet.like


def with_liked_mushrooms(diet: DietRules, foods: frozenset[str], catalogue: Catalogue) -> DietRules:
    """Return the diet with some foods allowed; mushrooms treated with UV light become liked."""
    liked = diet.like | (foods & treated_mushrooms(catalogue))
    return replace(diet, exclude_foods=diet.exclude_foods - foods, like=liked)


def eats_fish(diet: DietRules) -> bool:
    """Return whether fish is among what a person eats."""
    return diet.style in (Diet.OMNIVORE, Diet.PESCATARIAN) and "fish" not in diet.exclude_allergens


def eats_plants_only(diet: DietRules) -> bool:
    """Return whether a person eats none of fish, milk and eggs, where vitamin D comes from."""
    return diet.style is Diet.VEGAN or diet.exclude_allergens >= _ANIMAL
