"""The columns of one's own foods: what each holds. Form, CSV and file share them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

# Column to what the template says of it. The nutrients' columns follow.
ABOUT: Mapping[str, str] = {
    "name": "As on a card: Oat drink, fortified",
    "kind": "One of the program's kinds: plant_milk, nut, bread ...",
    "diet": "Who eats it at the strictest: vegan vegetarian pescatarian omnivore",
    "allergens": "What it contains, parted by blanks: milk wheat gluten; or none, if reviewed",
    "portions": "unit=grams:steps, parted by ; as cup/cups=240:0.5 1 1.5; handful=30:1 2",
    "stands_in_for": "May be empty. Ids of foods whose part in dishes it plays: almonds walnuts",
    "max_grams_day": "May be empty. The most an adult eats of it in a day, g",
    "tags": "May be empty. Any of: fortified raw unpasteurised caffeine alcohol ...",
    "buy_as": "May be empty. What stands on the shopping list",
    "refuse_pct": "May be empty. Peel, bone, core in per cent of what is bought",
    "aisle": "May be empty. Vegetables Fruit Bakery Grains Tins Nuts Dairy Fish Meat ...",
    "title": "May be empty. The words inside a dish's title: oat drink",
    "figures_per_g": "May be empty. The figures are per so many grams (100)",
    "cooked_yield": "May be empty. If the figures are for it dry or raw: grams cooked from 1 g",
    "alcohol_g": "May be empty. Alcohol, for the energy to add up",
    "energy_reason": "May be empty. Why the energy does not fit protein, fat, carbohydrate",
    "allergen_reason": "May be empty. Why an allergen its name speaks of is not in it",
    "source": "May be empty. Where the figures come from: label, sr28:12061, fdc:170567",
    "origins": "May be empty. Origin by figure: magnesium_mg=measured",
    "id": "May be empty. own_ and a word; made from the name otherwise",
    "note": "May be empty",
}
NEEDED = ("name", "kind", "diet", "allergens", "portions", "energy_kcal")
NUMBERS = ("max_grams_day", "refuse_pct", "figures_per_g", "cooked_yield", "alcohol_g")
"""Columns of numbers beside the nutrients'"""
FIGURES_PER_G = 100.0
NONE = "none"


def all_columns(nutrients: Iterable[str]) -> tuple[str, ...]:
    """Return every column in the template's order."""
    return (*ABOUT, *nutrients)
