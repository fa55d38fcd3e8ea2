"""Whether the figures of a food can be true together."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from foods.figures.nutrient import Nutrient
from foods.own.problem import Problem
from foods.translatable import Within, figure, number, translatable

# Atwater's general factors, kcal a gram. Fibre counts from nothing to a carbohydrate's 4, so
# that labels which count it in carbohydrate and labels which do not both fit.
PROTEIN, FAT, CARBOHYDRATE, ALCOHOL = 4.0, 9.0, 4.0, 7.0
# Of SR28's 8,789 foods 21 lie outside (sweeteners, cocoa, baking powder): then say why.
SLACK_KCAL, SLACK_SHARE = 30.0, 0.2

_GRAMS = {"g": 1.0, "mg": 1e-3, "µg": 1e-6}
_MOST_KCAL = 930.0
_MOST_TOGETHER_G = 106.0
_PARTS = (("saturated_fat_g", "fat_g"), ("sugars_g", "carbohydrate_g"))
_MACROS = ("protein_g", "fat_g", "carbohydrate_g")


def figure_problems(
    figures: Mapping[str, float], alcohol_g: float, nutrients: Mapping[str, Nutrient]
) -> Iterator[Problem]:
    """Yield what cannot be, of figures per 100 g. What is unknown is left out of every sum."""
    for key, amount in figures.items():
        yield from _too_much(amount, nutrients[key])
    yield from _parts_above_wholes(figures, nutrients)
    together = sum(figures.get(key, 0.0) for key in (*_MACROS, "water_g")) + alcohol_g
    if together > _MOST_TOGETHER_G:
        message = translatable(
            "Protein, fat, carbohydrate and water weigh {n} g in 100 g.", n=number(together)
        )
        yield Problem("carbohydrate_g", message, translatable("Check them, and figures_per_g."))


def energy_problem(figures: Mapping[str, float], alcohol_g: float) -> Problem | None:
    """Return the problem if energy does not fit protein, fat, carbohydrate and alcohol, else None.

    None also where one of them is unknown.

    Source:
        Atwater's general factors, 4-9-4 kcal/g and 7 for alcohol (FAO Food and Nutrition
        Paper 77).
    """
    if any(key not in figures for key in ("energy_kcal", *_MACROS)):
        return None
    energy = figures["energy_kcal"]
    low, high = expected_kcal(figures, alcohol_g)
    slack = max(SLACK_KCAL, SLACK_SHARE * energy)
    if low - slack <= energy <= high + slack:
        return None
    span: str = number(high)
    if round(low) != round(high):
        span = translatable("{low} to {high}", low=number(low), high=span)
    message = translatable(
        "{n} kcal in 100 g, but its protein, fat and carbohydrate give {span}.",
        n=number(energy),
        span=span,
    )
    remedy = translatable("Check the four (kJ and kcal?), or say why in energy_reason.")
    return Problem("energy_kcal", message, remedy)


def expected_kcal(figures: Mapping[str, float], alcohol_g: float) -> tuple[float, float]:
    """Return the energy of the macronutrients of 100 g, with fibre counted least and most."""
    fixed = PROTEIN * figures["protein_g"] + FAT * figures["fat_g"] + ALCOHOL * alcohol_g
    carbohydrate, fibre = figures["carbohydrate_g"], figures.get("fibre_g", 0.0)
    low = fixed + CARBOHYDRATE * max(0.0, carbohydrate - fibre)
    return low, fixed + CARBOHYDRATE * carbohydrate


def _too_much(amount: float, nutrient: Nutrient) -> Iterator[Problem]:
    most = _MOST_KCAL if nutrient.unit == "kcal" else 100.0 / _GRAMS[nutrient.unit]
    if amount > most:
        message = translatable(
            "{n} {unit} in 100 g is more than there can be.", n=figure(amount), unit=nutrient.unit
        )
        yield Problem(nutrient.key, message, translatable("Check the unit, and figures_per_g."))


def _parts_above_wholes(
    figures: Mapping[str, float], nutrients: Mapping[str, Nutrient]
) -> Iterator[Problem]:
    for part, whole in _PARTS:
        if part in figures and whole in figures and figures[part] > figures[whole] * 1.05 + 1:
            words = translatable(
                "{part} is more than {whole}.",
                part=nutrients[part].label,
                whole=Within(nutrients[whole].label),
            )
            yield Problem(part, words, translatable("Check both."))
