"""Check what care asks of single meals, by figures summed here and not by the solver's."""

from __future__ import annotations

from collections.abc import Iterator

from foods import Catalogue, fluid_of

from .lactose import lactose_per_gram
from .plan import Plan
from .training import TRAINING
from .violation import Rule, Violation, broken

_ROUNDING = 0.01


def too_much_at_once(plan: Plan, catalogue: Catalogue) -> Iterator[Violation]:
    """Meals with more lactose than is borne, and more drink for training than was sweated.

    What is locked is the person's own doing.
    """
    free = sorted(set(plan.meals) - plan.locked)
    lactose, training = plan.profile.care.lactose_g_a_meal, plan.profile.care.training
    per_gram = lactose_per_gram(catalogue) if lactose is not None else {}
    for place in free:
        servings = plan.meals[place].servings
        grams = sum(s.grams * per_gram.get(s.food, 0.0) for s in servings)
        if lactose is not None and grams > lactose + _ROUNDING:
            said = f"it has {grams:.1f} g of lactose, at most {lactose:g} g is borne"
            yield broken(Rule.SITTING, plan, place, said)
        if place[1] == TRAINING and training is not None:
            drunk = fluid_of(servings, catalogue).drink_g
            if drunk > training.sweat_ml + _ROUNDING:
                said = f"{drunk:.0f} ml to drink, more than the {training.sweat_ml:.0f} ml sweated"
                yield broken(Rule.SITTING, plan, place, said)
