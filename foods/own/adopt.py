"""Begin a food of one's own from one of USDA's library."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass

from foods.checks.second_opinion import load_second_opinion
from foods.figures.usda import UsdaFood
from foods.food.food import Diet
from foods.food.own_food import own_id
from foods.library import LibraryFood, Measure
from foods.own.cells import LONGEST_NAME
from foods.own.columns import NONE
from foods.own.suspicion import least_diet

_MOST_MEASURES, _MEASURE_G = 4, (4.0, 600.0)
_SMALL_G = 8.0
# USDA's first word of these says nothing in a title ("Fish, salmon"), of those it comes last
# ("Beans, pinto").
_SILENT = frozenset("nuts fish seeds beverages cereals snacks spices candies babyfood".split())
_SILENT |= {"crustaceans", "mollusks", "game meat", "fast foods", "soup"}
_LAST = frozenset("beans cheese oil bread milk squash rice peppers lettuce cabbage".split())
_LAST |= {"yogurt", "mushrooms", "tomatoes", "peas", "pasta", "flour", "cookies", "crackers"}
# Marks that part cells from each other in the column of measures.
_MARKS = str.maketrans({"=": " ", ";": ",", ":": " ", "/": "⁄"})

# The kind that most foods of a group are; the person decides.
_KINDS = {
    "Vegetables and Vegetable Products": "vegetable",
    "Fruits and Fruit Juices": "fruit",
    "Nut and Seed Products": "nut",
    "Legumes and Legume Products": "legume",
    "Cereal Grains and Pasta": "whole_grain",
    "Baked Products": "bread",
    "Breakfast Cereals": "breakfast_cereal",
    "Dairy and Egg Products": "milk",
    "Finfish and Shellfish Products": "white_fish",
    "Poultry Products": "poultry",
    "Beef Products": "red_meat",
    "Pork Products": "red_meat",
    "Lamb, Veal, and Game Products": "red_meat",
    "Sausages and Luncheon Meats": "processed_meat",
    "Fats and Oils": "oil",
    "Spices and Herbs": "seasoning",
    "Sweets": "sweetener",
    "Soups, Sauces, and Gravies": "condiment",
    "Beverages": "juice",
}


_ANY_KIND = "refined_grain"
KEPT_NOTE = "Kept from what is eaten now; what it contains is read from USDA's words alone."


@dataclass(frozen=True)
class Suggestion:
    """What USDA's words say of a food; nothing of it counts until a person has confirmed it."""

    allergens: frozenset[str]
    diet: Diet
    kind: str


def adopted_cells(food: LibraryFood, measures: Iterable[Measure]) -> Mapping[str, str]:
    """Return the cells of a food with USDA's figures, measures and origins.

    The allergen declaration, diet and kind are left out: they are the person's to make.
    """
    cells = {
        "name": food.description[:LONGEST_NAME],
        "title": title_words(food.description),
        "portions": measures_text(measures),
        "source": f"sr28:{food.ndb_no}",
        "refuse_pct": f"{food.refuse_pct:g}" if food.refuse_pct else "",
        "energy_reason": "USDA's own figures",
        "origins": " ".join(f"{key}={f.origin.value}" for key, f in food.figures.items()),
    }
    return cells | {key: f"{figure.amount:.10g}" for key, figure in food.figures.items()}


def kept_cells(
    food: LibraryFood, measures: Iterable[Measure], taken: Container[str]
) -> Mapping[str, str]:
    """Return the cells of a food that is eaten as it is and joins no dish.

    What USDA's words speak of stands in for a declaration, so this is for people to whom nothing
    hangs on one.

    Args:
        food: USDA's food.
        measures: Its household measures.
        taken: Ids and names, in small letters, that other foods have.
    """
    cells, found = dict(adopted_cells(food, measures)), suggestion(food)
    if cells["name"].casefold() in taken or own_id(cells["name"]) in taken:
        number = f" (USDA {food.ndb_no})"
        cells["name"] = cells["name"][: LONGEST_NAME - len(number)] + number
    return cells | {
        "allergens": " ".join(sorted(found.allergens)) or NONE,
        "diet": max(found.diet, least_diet(found.allergens)).value,
        "kind": found.kind or _ANY_KIND,
        "note": KEPT_NOTE,
    }


def title_words(description: str) -> str:
    """Return the words for a dish's title: "salmon", "pinto beans"; the person may say others."""
    first, *others = [part.strip() for part in description.split("(")[0].lower().split(",")]
    if others and first in _SILENT:
        return others[0]
    return f"{others[0]} {first}" if others and first in _LAST else first


def measures_text(measures: Iterable[Measure]) -> str:
    """Return USDA's first measures as a cell; 100 g where there are none of use."""
    low, high = _MEASURE_G
    found: dict[str, str] = {}
    for measure in measures:
        unit = " ".join(measure.unit.translate(_MARKS).split())
        if low <= measure.grams <= high and len(found) < _MOST_MEASURES:
            steps = "1 2 3 4 6" if measure.grams < _SMALL_G else "0.5 1 1.5 2"
            found.setdefault(unit, f"{unit}={measure.grams:g}:{steps}")
    return "; ".join(found.values()) or "portion=100:0.5 1 1.5 2"


def suggestion(food: LibraryFood) -> Suggestion:
    """Return the answers that USDA's words suggest, to be confirmed."""
    opinion = load_second_opinion()
    usda = UsdaFood(food.ndb_no, food.description, food.food_group, None, "", None, 0.0)
    return Suggestion(
        opinion.allergens_of(usda), opinion.diet_of(usda), _KINDS.get(food.food_group, "")
    )
