"""Foods that only USDA's library has: who may plan with them as they are, and as what."""

from __future__ import annotations

from dataclasses import replace

from foods import Catalogue, Diet
from planner.domain.care.rules import CareRules
from planner.domain.person.profile import Profile

from .diet import Diet as EatenDiet
from .eaten import LIBRARY, EatenFood, EatenItem, EatenMeal, eaten_food, in_grams


def must_be_declared(profile: Profile, care: CareRules) -> bool:
    """Return whether something hangs on what a food contains, which USDA does not say.

    Then a person has to say it before the food is planned with.
    """
    diet = profile.diet
    asked = bool(diet.exclude_allergens or diet.observes) or diet.style is not Diet.OMNIVORE
    asked = asked or profile.care.lactose_g_a_meal is not None
    return asked or any(
        rule.leave_out_tags or rule.leave_out_kinds for rule in care.active(profile)
    )


def library_foods(diet: EatenDiet, catalogue: Catalogue) -> tuple[EatenFood, ...]:
    """Return the eaten foods that are not among those of a catalogue yet, each once."""
    found = resolved(diet, catalogue).items()
    return tuple(dict.fromkeys(item.food for item in found if not item.food.planned_with))


def resolved(diet: EatenDiet, catalogue: Catalogue) -> EatenDiet:
    """Return the same with each food of the library as the one of one's own that was made of it."""
    meals = {place: _resolved_meal(meal, catalogue) for place, meal in diet.meals.items()}
    return replace(diet, meals=meals)


def _resolved_meal(meal: EatenMeal, catalogue: Catalogue) -> EatenMeal:
    items = tuple(resolved_item(item, catalogue) for item in meal.items)
    return meal if items == meal.items else meal.with_items(items)


def resolved_item(item: EatenItem, catalogue: Catalogue) -> EatenItem:
    """Return an amount of a food of the library as so much of one's own, if there is one."""
    if item.food.planned_with:
        return item
    number = item.food.id.removeprefix(LIBRARY)
    own = next((food for food in catalogue.foods.values() if food.ndb_no == number), None)
    if own is None:
        return item
    food = eaten_food(own, catalogue)
    measure = food.measure(item.unit)
    if measure is None or abs(measure.grams * item.amount - item.grams) > 0.06:
        return in_grams(food, item.grams)
    return EatenItem(food, item.amount, item.unit)
