"""How the meals of a plan are cooked: for how many portions, and what is done the day before."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from foods import Catalogue
from foods.catalogue.recipe_text import recipe_steps
from foods.recipe.recipe import RecipeStep
from planner.domain.person.eaters import portions_at
from solver import Place

from .plan import Plan


@dataclass(frozen=True)
class Ahead:
    """Something to do on the day before a meal.

    Attributes:
        place: The meal it is for.
        step: What is done.
    """

    place: Place
    step: RecipeStep


def cooked_portions(place: Place, plan: Plan) -> float:
    """Return the planned portions cooked at a place: for all who eat, and what is left for later.

    Args:
        place: Where a meal is cooked.
        plan: The plan with those who eat along and its leftovers.
    """
    later = [second for second, source in plan.leftovers.items() if source == place]
    return sum(portions_at(plan.shopping.eaters, each) for each in (place, *later))


def steps_at(place: Place, plan: Plan, catalogue: Catalogue) -> tuple[RecipeStep, ...]:
    """Return the steps of the meal at a place with amounts for all that is cooked there.

    None for leftovers, which are cooked already, and for a dish without a recipe.
    """
    if place in plan.leftovers:
        return ()
    meal = plan.meals[place]
    portions = cooked_portions(place, plan)
    return recipe_steps(catalogue.dishes[meal.dish], meal, catalogue, portions)


def ahead_on(day: int, plan: Plan, catalogue: Catalogue) -> tuple[Ahead, ...]:
    """Return what is done on a day for meals of the next; day -1 is the day before the first."""
    return tuple(_ahead(day + 1, plan, catalogue))


def _ahead(day: int, plan: Plan, catalogue: Catalogue) -> Iterator[Ahead]:
    for slot in plan.slots:
        place = (day, slot)
        if place in plan.meals:
            steps = steps_at(place, plan, catalogue)
            yield from (Ahead(place, step) for step in steps if step.day_before)
