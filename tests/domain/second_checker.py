"""A second check of plans for people with care answers, by figures of its own.

It was written from the guidelines and shares neither table nor code with ``care.toml``: it reads
a plan's meals, the food table and the answers, and nothing that the rules computed.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping

from foods import Catalogue
from planner.domain import Person, Plan, Sex, Stage
from planner.domain.person.profile import CareAnswers

KEEPS_POTASSIUM = {
    "ace_inhibitor",
    "angiotensin_blocker",
    "potassium_sparing_diuretic",
    "salt_substitute",
    "calcineurin_inhibitor",
    "trimethoprim",
    "heparin",
}
FISH = {"oily_fish", "white_fish", "shellfish"}
PER_KG_MOST = 1.3
DIALYSIS_PER_KG = 1.0
LOW_POTASSIUM_MG = 3000.0
PHOSPHORUS_MG = 1000.0
FISH_G = (227.0, 340.0)
_GRAM = 1e-3


def second_faults(plan: Plan, catalogue: Catalogue) -> Iterator[str]:
    """Yield every day or week that passes a figure, unknown figures estimated high."""
    person, care = plan.profile.person, plan.profile.care
    taken = _taken(care)
    for day in range(plan.days):
        for nutrient, most in ceilings(person, care).items():
            amount = _high(plan, day, nutrient, catalogue)
            extra = taken.get(nutrient, 0.0)
            if amount > most + _GRAM and amount + extra > most * 1.0001 and extra < most:
                yield f"day {day}: {nutrient} {amount + extra:.0f}, at most {most:.0f}"
            elif extra < most < amount + extra - 1e-4 * most:
                yield f"day {day}: {nutrient} {amount + extra:.0f} with tablets, {most:.0f}"
    fish = _fish_g(plan, catalogue)
    carrying = person.stage is not Stage.NONE
    if carrying and fish > FISH_G[1] * max(1.0, plan.days / 7) + 1:
        yield f"{fish:.0f} g of fish, raw"
    for meal in plan.meals.values():
        for food in meal.foods:
            if why := _never(food, catalogue, person, care):
                yield f"{food}: {why}"


def ceilings(person: Person, care: CareAnswers) -> Mapping[str, float]:
    """Return the most of some nutrients in a day, by the guidelines."""
    found: dict[str, float] = {}
    weight = min(person.weight_kg, 25.0 * (person.height_cm / 100) ** 2)
    dialysis = "dialysis" in care.conditions
    late = "kidney_disease" in care.conditions and care.kidney_stage.value != "1_to_2"
    adult = person.age >= 19 and person.stage is Stage.NONE
    if care.potassium_ceiling_mg is not None:
        found["potassium_mg"] = care.potassium_ceiling_mg
    elif dialysis or late or "potassium_binder" in care.medicines:
        found["potassium_mg"] = LOW_POTASSIUM_MG
    elif KEEPS_POTASSIUM & care.medicines or {"kidney_disease", "addison"} & care.conditions:
        found["potassium_mg"] = _potassium_need(person)
    if (dialysis or late) and adult:
        found["phosphorus_mg"] = care.agreed.get("phosphorus_mg", PHOSPHORUS_MG)
    if late and not dialysis and adult:
        found["protein_g"] = PER_KG_MOST * weight
    if "kidney_disease" in care.conditions and adult:
        found["sodium_mg"] = 2000.0
    return found


def energy_share(plan: Plan, needed_kcal: float, catalogue: Catalogue) -> tuple[float, float]:
    """Return the mean day and the lowest day, as shares of what is needed."""
    days = [
        sum(
            s.grams * catalogue.amounts(s.food)["energy_kcal"] / 100
            for (at, _), meal in plan.meals.items()
            for s in meal.servings
            if at == day
        )
        for day in range(plan.days)
    ]
    return sum(days) / len(days) / needed_kcal, min(days) / needed_kcal


def _potassium_need(person: Person) -> float:
    """Adequate intake of 2019, mg."""
    if person.stage is Stage.PREGNANT:
        return 2600.0 if person.age < 19 else 2900.0
    if person.stage is Stage.LACTATING:
        return 2500.0 if person.age < 19 else 2800.0
    if person.age < 19:
        return 3000.0 if person.sex is Sex.MALE else 2300.0
    return 3400.0 if person.sex is Sex.MALE else 2600.0


def _taken(care: CareAnswers) -> Mapping[str, float]:
    total: dict[str, float] = {}
    for each in care.supplements:
        total[each.nutrient] = total.get(each.nutrient, 0.0) + each.daily
    return total


def _high(plan: Plan, day: int, nutrient: str, catalogue: Catalogue) -> float:
    total = 0.0
    for (at, _), meal in plan.meals.items():
        for serving in meal.servings if at == day else ():
            figure = catalogue.amounts(serving.food)[nutrient]
            if math.isnan(figure):
                figure = _ninetieth(catalogue.foods[serving.food].kind, nutrient, catalogue)
            total += serving.grams * figure / 100
    return total


def _ninetieth(kind: str, nutrient: str, catalogue: Catalogue) -> float:
    known = sorted(
        n
        for food in catalogue.foods.values()
        if food.kind == kind and not math.isnan(n := catalogue.amounts(food.id)[nutrient])
    )
    if not known:
        return 0.0
    at = 0.9 * (len(known) - 1)
    low = int(at)
    high = min(low + 1, len(known) - 1)
    return known[low] + (at - low) * (known[high] - known[low])


def _fish_g(plan: Plan, catalogue: Catalogue) -> float:
    """Fish as eaten over its cooked yield; a quarter is lost where nothing is known."""
    from foods.figures.usda import load_usda_foods

    usda, total = load_usda_foods(), 0.0
    for meal in plan.meals.values():
        for serving in meal.servings:
            if catalogue.foods[serving.food].kind in FISH:
                entry = usda.get(serving.food)
                ratio = 1.0
                if entry and entry.raw_water_g is not None and entry.water_g is not None:
                    ratio = (100 - entry.water_g) / (100 - entry.raw_water_g)
                total += serving.grams * ratio
    return total


def _never(food: str, catalogue: Catalogue, person: Person, care: CareAnswers) -> str:
    tags, kind = catalogue.foods[food].tags, catalogue.foods[food].kind
    grapefruit = {"simvastatin", "calcineurin_inhibitor"} & care.medicines
    if food.startswith("grapefruit") and (grapefruit or "kidney_transplant" in care.conditions):
        return "grapefruit with such a medicine"
    if "fava" in food and "g6pd_deficiency" in care.conditions:
        return "broad beans with G6PD deficiency"
    if "mao_inhibitor" in care.medicines:
        aged = food in {"cheddar", "blue_cheese", "parmesan", "soy_sauce", "miso", "sauerkraut"}
        if aged or kind == "processed_meat":
            return "tyramine with an MAO inhibitor"
    carrying = person.stage is Stage.PREGNANT
    if carrying and (tags & {"liver", "high_mercury", "raw", "alcohol"} or "halibut" in food):
        return "not in pregnancy"
    return ""
