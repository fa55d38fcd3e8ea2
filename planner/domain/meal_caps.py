"""What no single meal may pass: lactose in a sitting, and drink around training."""

from __future__ import annotations

from collections.abc import Collection

from foods import SLOTS, Catalogue, Meal
from foods.fluid import DRINKS, WATER
from solver import MealCap

from .lactose import lactose_per_gram
from .profile import Profile
from .said import said
from .training import TRAINING

CAP = said("it has more lactose than you bear at once, or more drink than you sweat")


def meal_caps(profile: Profile, catalogue: Catalogue) -> tuple[MealCap, ...]:
    """The caps that follow from a profile."""
    caps = []
    lactose, training = profile.care.lactose_g_a_meal, profile.care.training
    if lactose is not None:
        caps.append(MealCap(lactose_per_gram(catalogue), lactose, frozenset(SLOTS)))
    if training is not None:
        caps.append(MealCap(_drunk(catalogue), training.sweat_ml, frozenset({TRAINING})))
    return tuple(caps)


def passes_cap(meal: Meal, slot: str, caps: Collection[MealCap]) -> bool:
    """Whether a meal holds more than a person bears in that place."""
    for cap in caps:
        amount = sum(s.grams * cap.per_gram.get(s.food, 0.0) for s in meal.servings)
        if slot in cap.slots and amount > cap.most + 1e-6:
            return True
    return False


def _drunk(catalogue: Catalogue) -> dict[str, float]:
    """Millilitres of water in a gram of each drink; an unknown counts as all water."""
    drinks = [food.id for food in catalogue.foods.values() if food.kind in DRINKS]
    water = {food: catalogue.amounts(food)[WATER] for food in drinks}
    return {food: 1.0 if grams != grams else grams / 100 for food, grams in water.items()}
