"""A kitchen of a dozen made-up foods and a few dishes, small enough to reckon by hand."""

from __future__ import annotations

import math

import numpy as np

from foods import (
    Catalogue,
    Diet,
    Dish,
    Food,
    Meal,
    Portion,
    Purchase,
    Role,
    RoleChoice,
    Serving,
    load_nutrients,
)
from planner.domain import MealRules, Plan, Profile, Target
from solver import Per, Place, Status

NUTRIENTS = load_nutrients()


def food(
    name: str,
    *,
    portion: Portion | None = None,
    kind: str = "fruit",
    diet: Diet = Diet.VEGAN,
    tags: str = "",
    allergens: str = "",
    most: float = 500,
    purchase: Purchase | None = None,
) -> Food:
    return Food(
        id=name,
        name=name.replace("_", " ").capitalize(),
        title=name.replace("_", " "),
        ndb_no="00000",
        fdc_id=1,
        kind=kind,
        diet=diet,
        max_grams_day=most,
        tags=frozenset(tags.split()),
        allergens=frozenset(allergens.split()),
        allergen_reason="",
        portions=(portion or Portion("handful", "handfuls", 50.0, (1.0, 2.0), "own: test"),),
        purchase=purchase or bought(name.capitalize()),
        note="",
    )


def bought(
    buy_as: str,
    *,
    ratio: float = 1.0,
    pack: tuple[float, str, str] | None = None,
    aisle: str = "Fruit",
    staple: bool = False,
) -> Purchase:
    grams, one, more = pack or (None, "", "")
    return Purchase(buy_as, aisle, ratio, grams, one, more, 5, staple, "")


CUP = Portion("cup", "cups", 40.0, (1.0, 1.5, 2.0), "own: test")
MEDIUM = Portion("medium", "medium", 118.0, (0.5, 1.0, 2.0), "own: test")
BAG = (300.0, "bag", "bags")

FOODS = (
    food("oats", portion=CUP, kind="whole_grain", purchase=bought("Oats", aisle="Grains")),
    food(
        "banana",
        portion=MEDIUM,
        purchase=bought("Bananas", ratio=1.5625, pack=(185, "banana", "bananas")),
    ),
    food("milk", kind="milk", diet=Diet.VEGETARIAN, allergens="milk", tags="fortified"),
    food("salmon", kind="oily_fish", diet=Diet.PESCATARIAN, allergens="fish"),
    food(
        "spinach_raw", kind="leafy_green", purchase=bought("Spinach", pack=BAG, aisle="Vegetables")
    ),
    food(
        "spinach_cooked",
        kind="leafy_green",
        portion=CUP,
        most=100,
        purchase=bought("Spinach", ratio=1.2, pack=BAG, aisle="Vegetables"),
    ),
    food("liver", kind="red_meat", diet=Diet.OMNIVORE, tags="liver"),
    food("coconut_water", kind="coconut_water", tags="high_potassium_drink"),
    food("stock", kind="broth", diet=Diet.OMNIVORE),
    food("oil", kind="oil", purchase=bought("Oil", aisle="Pantry", staple=True)),
    food("water", kind="water"),
)
# Per 100 g; what is not here is unknown.
FIGURES: dict[str, dict[str, float]] = {
    "oats": {"energy_kcal": 400, "magnesium_mg": 100, "potassium_mg": 400, "vitamin_d_ug": 0},
    "banana": {"energy_kcal": 100, "magnesium_mg": 30, "potassium_mg": 350},
    "milk": {"energy_kcal": 50, "magnesium_mg": 10, "potassium_mg": 150, "vitamin_d_ug": 1},
    "salmon": {"energy_kcal": 200, "magnesium_mg": 40, "potassium_mg": 400, "vitamin_d_ug": 15},
    "spinach_raw": {"energy_kcal": 20, "magnesium_mg": 80, "potassium_mg": 500, "vitamin_d_ug": 0},
    "spinach_cooked": {"energy_kcal": 20, "magnesium_mg": 80, "vitamin_d_ug": 0},
    "liver": {"energy_kcal": 150, "magnesium_mg": 20, "potassium_mg": 300, "vitamin_d_ug": 1},
    "coconut_water": {"energy_kcal": 20, "magnesium_mg": 25, "potassium_mg": 250},
    "stock": {"energy_kcal": 10, "magnesium_mg": 1, "potassium_mg": 20},
    "oil": {"energy_kcal": 900, "magnesium_mg": 0, "potassium_mg": 0, "vitamin_d_ug": 0},
    "water": {"energy_kcal": 0, "magnesium_mg": 1},
}


def role(name: str, *foods: str, optional: bool = False, part: str = "main") -> Role:
    by_id = {f.id: f for f in FOODS}
    return Role(name, part, optional, tuple(RoleChoice(f, by_id[f].servings()) for f in foods))


def dish(name: str, title: str, slots: str, *roles: Role, minutes: int = 10) -> Dish:
    return Dish(
        name, title, tuple(slots.split()), minutes, 0, frozenset(), "", "hot", "Cook.", roles
    )


DISHES = (
    dish(
        "porridge",
        "Porridge[ with {topping}]",
        "breakfast snack",
        role("grain", "oats"),
        role("topping", "banana", optional=True, part="side"),
    ),
    dish(
        "fish",
        "{fish} with {greens}",
        "lunch dinner",
        role("fish", "salmon", "liver"),
        role("greens", "spinach_raw", "spinach_cooked", part="side"),
        minutes=40,
    ),
    dish(
        "glass",
        "Glass of {drink}",
        "snack evening",
        role("drink", "milk", "coconut_water", "water"),
    ),
    dish(
        "salad",
        "{greens} salad",
        "lunch dinner",
        role("greens", "spinach_raw", "spinach_cooked"),
    ),
)


def kitchen() -> Catalogue:
    table = [[FIGURES[f.id].get(key, math.nan) for key in NUTRIENTS] for f in FOODS]
    return Catalogue(
        foods={f.id: f for f in FOODS},
        dishes={d.id: d for d in DISHES},
        nutrients=NUTRIENTS,
        kinds={},
        per_100g=np.array(table, dtype=np.float64),
    )


def serving(food_id: str, amount: float = 1.0) -> Serving:
    portion = next(f for f in FOODS if f.id == food_id).portions[0]
    return Serving(food_id, amount, portion.unit, round(amount * portion.grams, 1))


def meal(dish_id: str, *servings: Serving) -> Meal:
    return Meal(dish_id, servings)


def target(
    nutrient: str, low: float | None = None, high: float | None = None, **more: object
) -> Target:
    return Target(nutrient, low, high, more.pop("per", Per.DAY), "test", **more)  # type: ignore[arg-type]


SLOTS = ("breakfast", "lunch", "evening")
PORRIDGE = meal("porridge", serving("oats"), serving("banana"))
FISH = meal("fish", serving("salmon", 2), serving("spinach_cooked"))
GLASS = meal("glass", serving("milk", 2))
SALAD = meal("salad", serving("spinach_raw"))
WEEK: dict[Place, Meal] = {
    (0, "breakfast"): PORRIDGE,
    (0, "lunch"): FISH,
    (0, "evening"): GLASS,
    (1, "lunch"): SALAD,
    (2, "breakfast"): PORRIDGE,
    (2, "lunch"): FISH,
    (2, "evening"): GLASS,
}


def plan(**changes: object) -> Plan:
    """Three days that break no rule; on the second only lunch is eaten."""
    values: dict[str, object] = {
        "profile": Profile(meals=MealRules(slots=SLOTS)),
        "targets": (target("magnesium_mg", 40),),
        "days": 3,
        "meals": WEEK,
        "empty": frozenset({(1, "breakfast"), (1, "evening")}),
        "status": Status.FEASIBLE,
    }
    return Plan(**{**values, **changes})  # type: ignore[arg-type]
