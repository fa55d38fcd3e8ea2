"""Fill a recipe's steps with the foods and raw amounts of a meal.

See `foods.dish.step_grammar` for the places and parts of a text.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from foods.catalogue.catalogue import Catalogue
from foods.dish.base_replacements import spoken
from foods.dish.dish import Dish
from foods.dish.meal import Meal
from foods.dish.step_grammar import OVEN, RAW, fill_step, split_form
from foods.dish.title_grammar import DATIVE
from foods.food.serving import Serving
from foods.recipe.raw_amount import raw_amount
from foods.recipe.recipe import RecipeStep, Step, active_minutes, total_minutes


def recipe_steps(
    dish: Dish, meal: Meal, catalogue: Catalogue, portions: float = 1.0
) -> tuple[RecipeStep, ...]:
    """Return the steps of a meal in order; none where its dish has no recipe.

    Args:
        dish: The meal's dish.
        meal: The meal, whose servings are for one.
        catalogue: The tables, in the language of the steps.
        portions: How many such meals are cooked; amounts are for all of them.
    """
    if not dish.steps:
        return ()
    served = _served(dish, meal)
    present = on_the_plate(served)
    filled = (_filled(s, served, catalogue, portions) for s in dish.steps if s.applies(present))
    known = catalogue.replacements
    return tuple(
        replace(step, text=spoken(step.text, dish, meal.foods, known))
        for step in filled
        if step.text
    )


def meal_method(dish: Dish, meal: Meal, catalogue: Catalogue, portions: float = 1.0) -> str:
    """Return the method of a meal, in one paragraph: its steps, or the method of a dish without."""
    steps = recipe_steps(dish, meal, catalogue, portions)
    return " ".join(step.text for step in steps) or " ".join(dish.method.split())


def dish_method(dish: Dish) -> str:
    """Return the method of a dish for any choice: its steps with names of roles, or its text."""
    present = {role.name for role in dish.roles}
    present |= {choice.food for role in dish.roles for choice in role.choices}

    def spoken(place: str) -> str:
        names, _ = split_form(place)
        return ", ".join(name.replace("_", " ") for name in names if name in present)

    texts = (fill_step(step.text, spoken, present) for step in dish.steps if step.applies(present))
    return " ".join(texts) or dish.method


def meal_minutes(dish: Dish, meal: Meal) -> int:
    """Return the minutes from the fridge to the table of a concrete meal."""
    return total_minutes(_steps_of(dish, meal)) if dish.steps else dish.minutes


def meal_active_minutes(dish: Dish, meal: Meal) -> int | None:
    """Return minutes with a hand in it; None where the dish has no recipe."""
    return active_minutes(_steps_of(dish, meal)) if dish.steps else None


def _steps_of(dish: Dish, meal: Meal) -> list[Step]:
    present = on_the_plate(_served(dish, meal))
    return [step for step in dish.steps if step.applies(present)]


def _served(dish: Dish, meal: Meal) -> dict[str, Serving]:
    """Return the servings by the role each plays."""
    return {role.name: s for s in meal.servings if (role := dish.role_of(s.food)) is not None}


def on_the_plate(served: Mapping[str, Serving]) -> frozenset[str]:
    """Return the names of the roles played and of the foods that play them."""
    return frozenset(served) | {serving.food for serving in served.values()}


def _filled(
    step: Step, served: Mapping[str, Serving], catalogue: Catalogue, portions: float
) -> RecipeStep:
    oven = "" if step.oven_c is None else oven_words(step.oven_c, catalogue)
    spoken = _Spoken(served, catalogue, portions, oven)
    return RecipeStep(
        kind=step.kind,
        text=fill_step(step.text, spoken, on_the_plate(served)),
        minutes=step.minutes,
        hands_off=step.hands_off,
        meanwhile=step.meanwhile,
        heat=step.heat,
        oven="" if "{oven}" in step.text else oven,
    )


def oven_words(celsius: int, catalogue: Catalogue) -> str:
    """Return a temperature of the oven: °F by 25, as dials have it."""
    fahrenheit = round((celsius * 9 / 5 + 32) / 25) * 25
    return catalogue.recipe_words.oven.format(c=celsius, f=fahrenheit)


class _Spoken:
    """Says what stands in a place ``{...}`` of a step's text."""

    def __init__(
        self, served: Mapping[str, Serving], catalogue: Catalogue, portions: float, oven: str
    ) -> None:
        self._served, self._catalogue = served, catalogue
        self._portions, self._oven = portions, oven

    def __call__(self, place: str) -> str:
        """Return the words; empty when none of its roles is played."""
        if place == OVEN:
            return self._oven
        names, form = split_form(place)
        present = [self._served[name] for name in names if name in self._served]
        words = [self._one(serving, form) for serving in present]
        joint = f" {self._catalogue.conjunction} "
        return joint.join(filter(None, (", ".join(words[:-1]), *words[-1:])))

    def _one(self, serving: Serving, form: str) -> str:
        food = self._catalogue.foods[serving.food]
        if form == RAW:
            words = self._catalogue.recipe_words
            return raw_amount(food, serving, words, self._portions)
        return (food.title_dative or food.title) if form == DATIVE else food.title
