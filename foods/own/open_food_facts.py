"""The columns of an Open Food Facts table: figures per 100 g, in grams, under its own names.

Source:
    Open Food Facts, data fields of the CSV export: fields that end in ``_100g`` are per 100 g or
    100 ml, in grams unless the field says otherwise; ``energy_100g`` is in kJ.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

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
