"""What the lists of the page show."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from foods.figures.provenance import Origin
from planner.ui.locale.format import number
from planner.ui.locale.units import factor, unit_of

if TYPE_CHECKING:
    from foods import Nutrient
    from foods.library import LibraryFood
    from foods.own import OwnFood

KNOWN = ("energy_kcal", "magnesium_mg", "potassium_mg", "calcium_mg", "vitamin_d_ug")


@dataclass(frozen=True)
class FoodRow:
    """A food in a list.

    Attributes:
        name: As it is called.
        below: What stands under the name: its group, or who eats it.
        amounts: Known figures per 100 g by nutrient key.
        food: The food itself.
    """

    name: str
    below: str
    amounts: Mapping[str, float]
    food: Any

    def figure(self, nutrient: str, per_kcal: bool) -> float | None:
        """Return a figure per 100 g or per 100 kcal; None if it is unknown."""
        amount = self.amounts.get(nutrient)
        if amount is None or not per_kcal:
            return amount
        energy = self.amounts.get("energy_kcal") or 0.0
        return amount * 100 / energy if energy > 0 else None


@dataclass(frozen=True)
class FigureRow:
    """A figure in the table of one food; texts, "–" where it is unknown."""

    label: str
    per_100g: str
    per_100kcal: str
    source: str
    known: bool


def library_row(food: LibraryFood) -> FoodRow:
    """Return a food of the library."""
    amounts = {key: figure.amount for key, figure in food.figures.items()}
    return FoodRow(food.description, food.food_group, amounts, food)


def own_row(one: OwnFood, kinds: Mapping[str, str], allergens: Callable[[str], str]) -> FoodRow:
    """Return a food of one's own."""
    found = ", ".join(allergens(key) for key in sorted(one.food.allergens))
    parts = [kinds.get(one.food.kind, one.food.kind), one.food.diet.value, found]
    return FoodRow(one.food.name, " · ".join(p for p in parts if p), one.per_100g, one)


def figure_rows(
    row: FoodRow, origins: Mapping[str, Origin], nutrients: Mapping[str, Nutrient]
) -> Iterator[FigureRow]:
    """Yield every nutrient of a food, unknown ones too."""
    for key, nutrient in nutrients.items():
        amount, dense = row.figure(key, False), row.figure(key, True)
        source = origin_words(origins.get(key)) if amount is not None else ""
        yield FigureRow(
            nutrient.label,
            plain(amount, nutrient, with_unit=True),
            plain(dense, nutrient) if key != "energy_kcal" else "",
            source,
            amount is not None,
        )


def plain(amount: float | None, nutrient: Nutrient, *, with_unit: bool = False) -> str:
    """Return a figure with as many decimals as it needs: "268", "2.4", "0.03"; "–" if unknown."""
    if amount is None:
        return "–"
    decimals = nutrient.decimals if amount else 0
    if 0 < amount < 10:
        decimals = max(decimals, 1 if amount >= 1 else 2)
    text = number(amount * factor(nutrient), decimals)
    return f"{text} {unit_of(nutrient)}" if with_unit else text


def origin_words(origin: Origin | None) -> str:
    """Return text such as "Measured", "Assumed zero" ...; "Own" where nothing is said."""
    tr = QCoreApplication.translate
    words = {
        Origin.MEASURED: tr("Origin", "Measured"),
        Origin.CALCULATED: tr("Origin", "Calculated"),
        Origin.LABEL: tr("Origin", "Label"),
        Origin.MANUFACTURER: tr("Origin", "Manufacturer"),
        Origin.LITERATURE: tr("Origin", "Literature"),
        Origin.AGGREGATED: tr("Origin", "Aggregated"),
        Origin.ASSUMED_ZERO: tr("Origin", "Assumed zero"),
        Origin.NEWER: tr("Origin", "Newer release"),
    }
    return words[origin] if origin else tr("Origin", "As entered")
