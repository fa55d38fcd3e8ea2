"""Find what no single row shows to be wrong: figures, yields, allergens, dishes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from math import isnan

from foods.catalogue.catalogue import Catalogue
from foods.catalogue.title import compose_title
from foods.checks.dish_rules_check import dish_rule_problems
from foods.checks.dish_rules_reader import load_dish_rules
from foods.checks.recipe_check import recipe_problems
from foods.checks.second_opinion import disagreements, load_second_opinion
from foods.dish.dish import Dish
from foods.dish.kitchen_needs import FILE as EQUIPMENT_FILE
from foods.dish.kitchen_needs import shipped_words, unknown_dishes
from foods.dish.meal import Meal
from foods.figures.provenance import load_provenance
from foods.figures.usda import load_usda_foods
from foods.food.food import Food
from foods.food.season import season_problems
from foods.food.shelf_life import shelf_life_problems
from foods.tables import DataDir

# A menu cannot be held to these without a figure for each food.
MUST_BE_KNOWN = (
    "energy_kcal",
    "magnesium_mg",
    "potassium_mg",
    "calcium_mg",
    "sodium_mg",
    "protein_g",
    "carbohydrate_g",
    "fat_g",
    "water_g",
)
# From a thirtieth of a gram of tea leaf to mussels in their shells.
PLAUSIBLE_YIELD = (0.005, 5.0)
# Four lines of a narrow card.
LONGEST_TITLE = 70


def check_catalogue(catalogue: Catalogue, directory: DataDir | None = None) -> list[str]:
    """Return everything that is wrong with the tables though they could be loaded.

    Args:
        catalogue: The tables.
        directory: The data folder it was loaded from; the program's own by default.

    Returns:
        One sentence for each problem, with its remedy; empty when all is well.
    """
    return [
        *_opinions(catalogue, directory),
        *_unknown_figures(catalogue),
        *_untraced_figures(catalogue, directory),
        *(problem for food in catalogue.foods.values() for problem in _food_problems(food)),
        *(p for dish in catalogue.dishes.values() for p in _dish_problems(dish, catalogue)),
        *_broken_rules(catalogue, directory),
        *recipe_problems(catalogue),
        *_unknown_reviewed(catalogue, directory),
        *(season_problems(catalogue.foods) if directory is None else ()),
        *shelf_life_problems(catalogue.foods, directory),
    ]


def _broken_rules(catalogue: Catalogue, directory: DataDir | None) -> Iterator[str]:
    rules = load_dish_rules(catalogue, directory)
    return iter(()) if rules is None else dish_rule_problems(catalogue, rules)


def _unknown_reviewed(catalogue: Catalogue, directory: DataDir | None) -> Iterator[str]:
    """Yield rows on the equipment of dishes that are not there; another folder has others."""
    for name in unknown_dishes(shipped_words(), catalogue.dishes) if directory is None else ():
        yield f"{EQUIPMENT_FILE}, {name}: there is no such dish. Remove the row."


def _opinions(catalogue: Catalogue, directory: DataDir | None) -> Iterator[str]:
    opinion, usda = load_second_opinion(), load_usda_foods(directory)
    for food in catalogue.foods.values():
        yield from disagreements(food, usda[food.id], opinion)
    for food_id in opinion.diet_reasons if directory is None else ():
        if food_id not in catalogue.foods:
            yield f"{food_id}: a diet reason for a food that is not there. Remove it."


def _unknown_figures(catalogue: Catalogue) -> Iterator[str]:
    for food in catalogue.foods:
        amounts = catalogue.amounts(food)
        unknown = [key for key in MUST_BE_KNOWN if isnan(amounts[key])]
        if unknown:
            yield f"{food}: no figure for {', '.join(unknown)}. Choose another entry of USDA's."


def _untraced_figures(catalogue: Catalogue, directory: DataDir | None) -> Iterator[str]:
    traced = load_provenance(directory)
    for food in catalogue.foods:
        for key, amount in catalogue.amounts(food).items():
            if isnan(amount) == ((food, key) in traced):
                yield f"{food}: {key} and its provenance differ. Run: python -m foods.derive"


def _food_problems(food: Food) -> Iterator[str]:
    smallest = min(serving.grams for serving in food.servings())
    if smallest > food.max_grams_day:
        yield f"{food.id}: its smallest step, {smallest:g} g, is above max_grams_day. Mend one."
    low, high = PLAUSIBLE_YIELD
    bought = food.purchase.bought_per_eaten
    if not low <= bought <= high:
        yield f"{food.id}: {bought:.3g} g bought per gram eaten is not plausible. Mend the yield."


def _dish_problems(dish: Dish, catalogue: Catalogue) -> Iterator[str]:
    for role in dish.roles:
        for choice in role.choices:
            most = choice.servings[-1]
            limit = catalogue.foods[choice.food].max_grams_day
            if most.grams > limit:
                said = f"{most.grams:g} g of {choice.food}, of which {limit:g} g a day is the most"
                yield f"{dish.id}, role {role.name}: offers {said}. Narrow the window."
    title = longest_title(dish, catalogue)
    if len(title) > LONGEST_TITLE:
        yield f'{dish.id}: a title has {len(title)} letters: "{title}". Name fewer roles in it.'


def longest_title(dish: Dish, catalogue: Catalogue) -> str:
    """Return the title of the meal whose roles are all played by the food of the longest name."""
    foods: Mapping[str, Food] = catalogue.foods
    choices = [max(role.choices, key=lambda c: len(foods[c.food].title)) for role in dish.own_roles]
    return compose_title(dish, Meal(dish.id, tuple(c.servings[0] for c in choices)), catalogue)
