"""What no single meal may pass: lactose in a sitting, and drink around training."""

from __future__ import annotations

from collections.abc import Collection

from foods import SLOTS, Catalogue, Meal
from foods.catalogue.fluid import DRINKS
from planner.domain.care.lactose import lactose_per_gram
from planner.domain.care.rules import CareRules
from planner.domain.person.profile import Profile
from planner.domain.person.training import TRAINING
from planner.domain.translatable import translatable
from solver import MealCap

from .fluid_ceiling import most_around_training, water_per_gram

CAP = translatable("it has more lactose than you bear at once, or more drink than training allows")


def meal_caps(profile: Profile, catalogue: Catalogue, care: CareRules) -> tuple[MealCap, ...]:
    """Return the caps that follow from a profile."""
    caps = []
    lactose = profile.care.lactose_g_a_meal
    if lactose is not None:
        caps.append(MealCap(lactose_per_gram(catalogue), lactose, frozenset(SLOTS)))
    if profile.care.training is not None:
        most = most_around_training(profile, care)
        caps.append(MealCap(water_per_gram(catalogue, DRINKS), most, frozenset({TRAINING})))
    return tuple(caps)


def passes_cap(meal: Meal, slot: str, caps: Collection[MealCap]) -> bool:
    """Return whether a meal holds more than a person bears in that place."""
    for cap in caps:
        amount = sum(s.grams * cap.per_gram.get(s.food, 0.0) for s in meal.servings)
        if slot in cap.slots and amount > cap.most + 1e-6:
            return True
    return False
