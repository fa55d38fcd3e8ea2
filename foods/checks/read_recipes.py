"""Print recipes as a cook reads them, as ``python -m foods.checks.read_recipes bean_chili``."""

from __future__ import annotations

import argparse
from collections.abc import Iterator

from foods.catalogue.catalogue import Catalogue
from foods.catalogue.recipe_text import meal_active_minutes, meal_minutes, recipe_steps
from foods.catalogue.title import compose_title
from foods.checks.sample_meals import sample_meals
from foods.dish.dish import Dish
from foods.food.serving_phrase import serving_phrase
from foods.languages import LANGUAGES, in_language


def main(arguments: list[str] | None = None) -> int:
    """Print some meals of dishes with all their steps.

    Returns:
        0, or 1 when there is no such dish or it has no recipe.
    """
    parser = argparse.ArgumentParser(
        prog="python -m foods.checks.read_recipes", description=__doc__
    )
    parser.add_argument("dishes", nargs="+", help="ids of dishes")
    parser.add_argument("--language", choices=["en", *LANGUAGES], default="en")
    parser.add_argument("--meals", type=int, default=2, help="so many of each")
    options = parser.parse_args(arguments)
    catalogue = in_language(Catalogue.load(), options.language)
    for name in options.dishes:
        if name not in catalogue.dishes or not catalogue.dishes[name].steps:
            print(f"{name}: no dish with a recipe is called so.")
            return 1
        print("\n".join(_lines(catalogue.dishes[name], options.meals, catalogue)))
    return 0


def _lines(dish: Dish, count: int, catalogue: Catalogue) -> Iterator[str]:
    for meal in sample_meals(dish, count):
        minutes = f"{meal_minutes(dish, meal)} min, {meal_active_minutes(dish, meal)} active"
        yield f"{compose_title(dish, meal, catalogue)} ({minutes})"
        foods = (serving_phrase(catalogue.foods[s.food], s) for s in meal.servings)
        yield f"  {' · '.join(foods)}"
        for number, step in enumerate(recipe_steps(dish, meal, catalogue), 1):
            facts = [f"{step.minutes} min" if step.minutes else "", step.heat, step.oven]
            facts += ["meanwhile" if step.meanwhile else "", step.kind if step.day_before else ""]
            yield f"  {number}. {step.text} ({', '.join(filter(None, facts))})"
        yield ""


if __name__ == "__main__":
    raise SystemExit(main())
