"""Mushrooms treated with UV light: planned for who wants them, or who eats no fish.

A portion has several days' vitamin D, so that a model reaches for them whenever the vitamin is
short, and hardly a shop has them. Oily fish comes first. Without fish the rest of the week's
vitamin D would be milk with every meal, so one portion a week stands beside it; who eats neither
milk nor eggs needs more, and is told that a supplement takes their place.
"""

from __future__ import annotations

from foods import Catalogue, Diet

from .profile import DietRules, Profile

VITAMIN_D, UV_TREATED = "vitamin_d_ug", "uv_treated"
_ANIMAL = frozenset({"milk", "egg", "fish"})


def unasked_mushrooms(profile: Profile, catalogue: Catalogue) -> frozenset[str]:
    """Return UV-treated mushrooms not to be planned: who eats fish did not ask for them."""
    if not eats_fish(profile.diet):
        return frozenset()
    treated = {food.id for food in catalogue.foods.values() if UV_TREATED in food.tags}
    return frozenset(treated - profile.diet.like)


def eats_fish(diet: DietRules) -> bool:
    """Return whether fish is among what a person eats."""
    return diet.style in (Diet.OMNIVORE, Diet.PESCATARIAN) and "fish" not in diet.exclude_allergens


def eats_plants_only(diet: DietRules) -> bool:
    """Return whether a person eats none of fish, milk and eggs, where vitamin D comes from."""
    return diet.style is Diet.VEGAN or diet.exclude_allergens >= _ANIMAL
