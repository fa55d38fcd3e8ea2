"""Draw meals from a dish and judge what would stand on the table."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

import numpy as np

from foods.catalogue.catalogue import Catalogue
from foods.checks.dish_rules import DishRules, Look
from foods.dish.dish import Dish
from foods.dish.meal import Meal
from foods.food.serving import Serving

# An optional role is left out in half of the meals drawn.
_LEFT_OUT = 0.5


def sample_meals(dish: Dish, count: int) -> list[Meal]:
    """Return the meals of a dish as it is usually made, drawn at random, always the same ones."""
    random = Random(dish.id)
    return [Meal(dish.id, tuple(_servings(dish, random))) for _ in range(count)]


def _servings(dish: Dish, random: Random) -> Iterator[Serving]:
    for role in dish.roles:
        if not (role.optional and random.random() < _LEFT_OUT):
            usual = [choice for choice in role.choices if not choice.instead_of]
            yield random.choice(random.choice(usual).servings)


def sample_problems(dish: Dish, rules: DishRules, catalogue: Catalogue) -> Iterator[str]:
    """Yield the faults of the meals a dish makes: size, salt, colours, textures."""
    meals = sample_meals(dish, rules.meals)
    amounts = _amounts(meals, catalogue)
    for slot in dish.slots:
        for name, window in rules.slots[slot].windows.items():
            inside = sum(map(window.holds, amounts[name])) / len(meals)
            if inside < rules.share:
                low, high = min(amounts[name]), max(amounts[name])
                yield (
                    f"{dish.id}: {1 - inside:.0%} of its meals are outside {window.low:g} to "
                    f"{window.high:g} {name} at {slot}; they reach from {low:.0f} to {high:.0f}. "
                    "Mend the windows of its roles."
                )
        yield from _looks(dish, slot, meals, rules, catalogue)


def _amounts(meals: list[Meal], catalogue: Catalogue) -> dict[str, list[float]]:
    columns = [catalogue.column("energy_kcal"), catalogue.column("sodium_mg")]
    figures = np.nan_to_num(catalogue.per_100g[:, columns])
    totals = []
    for meal in meals:
        grams = np.array([serving.grams for serving in meal.servings])
        rows = [catalogue.row(serving.food) for serving in meal.servings]
        totals.append((*(grams @ figures[rows] / 100), grams.sum()))
    energy, sodium, mass = (list(map(float, column)) for column in zip(*totals, strict=True))
    return {"energy_kcal": energy, "sodium_mg": sodium, "grams": mass}


def _looks(
    dish: Dish, slot: str, meals: list[Meal], rules: DishRules, catalogue: Catalogue
) -> Iterator[str]:
    held = rules.slots[slot]
    for look, fewest, name in (
        (rules.colour, held.colours, "colours"),
        (rules.texture, held.textures, "textures"),
    ):
        dull = [meal for meal in meals if len(_seen(meal, look, catalogue)) < fewest]
        if len(dull) > (1 - rules.share) * len(meals):
            foods = ", ".join(sorted(dull[0].foods))
            yield f"{dish.id}: fewer than {fewest} {name} at {slot}, as in {foods}. Add a side."


def _seen(meal: Meal, look: Look, catalogue: Catalogue) -> set[str]:
    return {look.of(catalogue.foods[food]) for food in meal.foods} - {""}
