"""Hold the recipes against what a cook expects of one, and count them."""

from __future__ import annotations

from collections.abc import Iterator

from foods.catalogue.catalogue import Catalogue
from foods.catalogue.recipe_text import meal_minutes, recipe_steps
from foods.catalogue.title import compose_title
from foods.checks.counts import STYLES, dishes_for
from foods.checks.recipe_names import absent_names, unnamed
from foods.checks.sample_meals import sample_meals
from foods.dish.dish import SLOTS, Dish, Role
from foods.dish.meal import Meal
from foods.dish.plates import plates
from foods.dish.step_grammar import RAW, fill_step, split_form
from foods.food.food import Food
from foods.recipe.raw_amount import is_drained, is_dry
from foods.recipe.recipe import total_minutes

SAMPLE = 40
"""Meals drawn of a dish to read its recipe for."""
_SPREAD_MINUTES = 15
_SOAKED_KINDS = frozenset({"legume", "soy_food"})
# Small and split pulses need no soaking.
_UNSOAKED = frozenset({"lentils_cooked", "split_peas_cooked", "mung_beans_cooked"})
_DRY_MINUTES = 45
_FULL_SLOTS = frozenset({"lunch", "dinner"})
_FAT_KINDS = frozenset({"oil", "fat", "avocado", "nut_butter", "cheese", "egg", "nut", "oily_fish"})
_FLAVOUR_KINDS = frozenset({"seasoning", "herb", "allium", "condiment", "pickle"})
_SAUCE_KINDS = frozenset({"condiment", "yogurt", "broth", "pickle", "nut_butter"})
_SOUR = frozenset(
    """
    lemon_juice lime_juice cider_vinegar white_vinegar balsamic_vinegar tomatoes_canned
    tomatoes_crushed_canned tomato_puree tomatoes_cooked tomatoes_raw cherry_tomatoes_raw
    coconut_milk_canned sour_cream heavy_cream half_and_half milk_2pct orange hummus
    """.split()
)
_Kinds = frozenset[str]


def recipe_lines(catalogue: Catalogue) -> Iterator[str]:
    """Yield how many dishes are recipes, by slot and style of eating, as lines of plain text."""
    recipes = [dish for dish in catalogue.dishes.values() if dish.steps]
    steps, base = sum(len(d.steps) for d in recipes), sum(r.base for d in recipes for r in d.roles)
    yield f"{len(recipes)} of {len(catalogue.dishes)} dishes are recipes: "
    yield f"  {steps} steps, {base} base ingredients"
    yield f"{'':12}" + "".join(f"{style:>20}" for style in STYLES)
    for slot in SLOTS:
        cells = [dishes_for(catalogue, slot, style) for style in STYLES]
        counts = (f"{sum(bool(d.steps) for d in cell)} of {len(cell)}" for cell in cells)
        yield f"{slot:12}" + "".join(f"{count:>20}" for count in counts)


def recipe_problems(catalogue: Catalogue) -> Iterator[str]:
    """Yield one sentence, with its remedy, for each fault of a recipe."""
    for dish in (one.alone for one in catalogue.dishes.values()):
        if dish.steps:
            yield from _base(dish, catalogue)
            yield from _order(dish)
            yield from _times(dish)
            yield from _pulses(dish, catalogue)
            yield from _read(dish, catalogue)


def _base(dish: Dish, catalogue: Catalogue) -> Iterator[str]:
    """Yield what a lunch or dinner lacks: fat, flavour, something sour or a sauce."""
    if not _FULL_SLOTS & set(dish.slots):
        return
    for kinds, foods, what in (
        (_FAT_KINDS, frozenset({"coconut_milk_canned"}), "fat"),
        (_FLAVOUR_KINDS, frozenset(), "aromatics, herb or spice"),
        (_SAUCE_KINDS, _SOUR, "something sour or a sauce"),
    ):
        if not any(_all_are(role, kinds, foods, catalogue) for role in dish.roles):
            yield f"{dish.id}: it has no {what}. Add it to the base."
    if not any(role.base for role in dish.roles):
        yield f"{dish.id}: it has no base. Say what is in it whatever is chosen."


def _all_are(role: Role, kinds: _Kinds, foods: frozenset[str], catalogue: Catalogue) -> bool:
    played = [catalogue.foods[choice.food] for choice in role.choices]
    return not role.optional and all(f.kind in kinds or f.id in foods for f in played)


def _order(dish: Dish) -> Iterator[str]:
    ranks = [0 if s.day_before else 2 if s.kind == "serve" else 1 for s in dish.steps]
    if ranks != sorted(ranks):
        yield f"{dish.id}: the day before comes first and serving last. Put its steps in order."
    for number, step in enumerate(dish.steps, 1):
        if step.kind in ("prep", "cook") and not step.minutes:
            yield f'{dish.id}, step {number}: it takes no time. Add "minutes".'
        if not step.text.endswith((".", ".]")):
            yield f"{dish.id}, step {number}: it ends without a full stop. Add it."


def _times(dish: Dish) -> Iterator[str]:
    named = frozenset(n for s in dish.steps for n in (*s.only_with, *s.not_with))
    taken = [
        total_minutes(step for step in dish.steps if step.applies(plate))
        for plate in plates(dish.roles, named)
    ]
    if max(taken) - min(taken) > _SPREAD_MINUTES:
        said = f"it takes {min(taken)} to {max(taken)} minutes, by the foods chosen"
        yield f'{dish.id}: {said}. Write two dishes, the second with "like".'


def _pulses(dish: Dish, catalogue: Catalogue) -> Iterator[str]:
    """Yield a fault where dry pulses are not soaked or cooked long; tinned are another dish."""
    soak = [step for step in dish.steps if step.kind == "soak"]
    for role in dish.roles:
        foods = [catalogue.foods[choice.food] for choice in role.choices]
        dry = [f for f in foods if f.kind in _SOAKED_KINDS and is_dry(f) and f.id not in _UNSOAKED]
        if dry and any(is_drained(food) for food in foods):
            said = f"{dry[0].id} is bought dry, others in a tin"
            yield f'{dish.id}, role {role.name}: {said}. Write two dishes, the second with "like".'
        for food in dry:
            if not any(step.applies({role.name, food.id}) for step in soak):
                yield f"{dish.id}: {food.id} is bought dry and not soaked. Add a step of that kind."
            if dish.minutes < _DRY_MINUTES:
                said = f"{food.id} is bought dry and the dish takes {dish.minutes} minutes"
                yield f"{dish.id}: {said}. Say the true time, {_DRY_MINUTES} at least."


def _read(dish: Dish, catalogue: Catalogue) -> Iterator[str]:
    """Yield the faults of the recipes of some meals, each fault of the dish once."""
    faults = (f for meal in sample_meals(dish, SAMPLE) for f in _faults(dish, meal, catalogue))
    yield from dict.fromkeys(faults)


def _faults(dish: Dish, meal: Meal, catalogue: Catalogue) -> Iterator[str]:
    steps = recipe_steps(dish, meal, catalogue)
    text = " ".join(step.text for step in steps)
    plate = [catalogue.foods[serving.food] for serving in meal.servings]
    for word in absent_names(text, plate, catalogue):
        yield f'{dish.id}: its steps say "{word}", which is not on the plate. Name roles in {{ }}.'
    whole = f"{compose_title(dish, meal, catalogue)} {text}"
    for food in unnamed(whole, _main(dish, plate)):
        yield f"{dish.id}: neither title nor steps name {food.id}. Name its role in {{ }}."
    if not meal_minutes(dish, meal):
        yield f'{dish.id}: a meal of it takes no time. Give minutes to steps without "with".'
    yield from _amounts(dish, meal)


def _amounts(dish: Dish, meal: Meal) -> Iterator[str]:
    """Yield each food, no seasoning, whose raw amount is not in the steps, or is there twice."""
    played = [role for food in meal.foods if (role := dish.role_of(food)) is not None]
    present = frozenset(role.name for role in played) | meal.foods

    def told(place: str) -> str:
        names, form = split_form(place)
        return " ".join(f"<{name}{form}>" for name in names if name in present)

    text = " ".join(fill_step(s.text, told, present) for s in dish.steps if s.applies(present))
    for role in played:
        times = text.count(f"<{role.name}{RAW}>")
        if not times and not role.base and role.part != "seasoning":
            yield f"{dish.id}: no step says how much {role.name}. Write {{{role.name}:raw}} once."
        if times > 1:
            yield f"{dish.id}: it says twice how much {role.name}. Say it once."


def _main(dish: Dish, plate: list[Food]) -> list[Food]:
    return [f for f in plate if (role := dish.role_of(f.id)) is not None and role.part == "main"]
