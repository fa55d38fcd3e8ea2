"""The columns of an Open Food Facts table: figures per 100 g, in grams, under its own names.

Source:
    Open Food Facts, data fields of the CSV export: fields that end in ``_100g`` are per 100 g or
    100 ml, in grams unless the field says otherwise; ``energy_100g`` is in kJ. Allergens are tags
    of a language and a word: ``en:milk,en:gluten``. A product without any tag may contain all:
    nobody has typed them in.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence

from foods.food.food import ALLERGENS

_PER_100G = "_100g"
_ENERGY: Mapping[str, tuple[str, str]] = {
    "energy-kcal": ("energy_kcal", ""),
    "energy-kj": ("energy_kcal", " kJ"),
    "energy": ("energy_kcal", " kJ"),
}
_SALT = ("sodium_mg", " g-salt")
_NAMES: Mapping[str, str] = {
    "proteins": "protein",
    "carbohydrates": "carbohydrate",
    "fiber": "fibre",
    "sugars": "sugars",
    "saturated-fat": "saturated_fat",
    "omega-3-fat": "omega_3",
    "vitamin-d": "vitamin_d",
    "vitamin-k": "vitamin_k1",
    "vitamin-c": "vitamin_c",
    "vitamin-b12": "vitamin_b12",
    "vitamin-b9": "folate",
    "caffeine": "caffeine",
}
_ALLERGENS: Mapping[str, str] = {
    "eggs": "egg",
    "crustaceans": "crustacean",
    "nuts": "tree_nut",
    "peanuts": "peanut",
    "soybeans": "soy",
    "sesame-seeds": "sesame",
    "molluscs": "mollusc",
    "sulphur-dioxide-and-sulphites": "sulphite",
}
# Columns of theirs with the name of one of ours, and another meaning: where it was grown.
_FALSE_FRIENDS = frozenset({"origins"})
_EXPONENT = re.compile(r"\d+(?:\.\d+)?[eE][+-]?\d{1,2}")
USUAL: Mapping[str, str] = {"portions": "portion=100:0.5 1 1.5 2", "source": "label"}
"""What stands in an export's cells that it has no column for"""

_OTHERS: Mapping[str, str] = {"product_name": "name"}


def meant(column: str, known: Sequence[str]) -> tuple[str, str] | None:
    """Return the column of ours that one of theirs is, and the unit of its figures.

    Args:
        column: As it stands in the table: "potassium_100g".
        known: Our columns.

    Returns:
        The column and what is written behind its figures (" g"); None if it is not one of theirs.
    """
    if column in _OTHERS:
        return _OTHERS[column], ""
    if not column.endswith(_PER_100G):
        return None
    stem = column.removesuffix(_PER_100G)
    if stem in _ENERGY:
        return _ENERGY[stem]
    if stem == "salt":
        return _SALT
    ours = _NAMES.get(stem, stem.replace("-", "_"))
    found = next((name for name in known if name.rpartition("_")[0] == ours), None)
    return (found, " g") if found else None


def is_export(columns: Collection[str]) -> bool:
    """Return whether the columns are those of an export of Open Food Facts."""
    return "product_name" in columns and any(name.endswith(_PER_100G) for name in columns)


def false_friends(columns: Iterable[str]) -> tuple[str, ...]:
    """Return the columns of an export that only seem to be ours."""
    return tuple(column for column in columns if column in _FALSE_FRIENDS)


def plain_figure(cell: str) -> str:
    """Return a figure without an exponent: "7.5e-07" as "0.00000075"."""
    if not _EXPONENT.fullmatch(cell):
        return cell
    return f"{float(cell):.12f}".rstrip("0").rstrip(".")


def declared(tags: str) -> str:
    """Return the allergens that tags name, as ours; "" for none, which declares nothing.

    A tag of an allergen that we do not know stays as it is, to be mended.
    """
    found = []
    for tag in filter(None, (each.strip() for each in tags.split(","))):
        word = tag.partition(":")[2] or tag
        ours = _ALLERGENS.get(word, word)
        found.append(ours if ours in ALLERGENS else tag.replace(" ", "-"))
    return " ".join(dict.fromkeys(found))
