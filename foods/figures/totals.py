"""Sum nutrients without ever reading an unknown figure as zero."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class KnownTotals:
    """Totals of what is known, and how much of the food that is.

    Attributes:
        amounts: Sum over the foods whose figure is known, shape ``(n_nutrients,)``, in each
            nutrient's own unit. A lower bound of the true total.
        coverage: Share of the energy that comes from those foods, 0 to 1, same shape.
    """

    amounts: Floats
    coverage: Floats


def nutrient_totals(grams: Floats, per_100g: Floats) -> Floats:
    """Sum the nutrients in a set of portions.

    Args:
        grams: Edible mass of each portion, g, shape ``(n_foods,)``, all >= 0.
        per_100g: Composition, shape ``(n_foods, n_nutrients)``; column ``j`` is in
            the unit of nutrient ``j`` (kcal, g, mg or µg) per 100 g edible portion.

    Returns:
        Totals in each nutrient's own unit, shape ``(n_nutrients,)``. A missing value
        (NaN) stays NaN: an unknown must never be read as zero. A portion of 0 g adds
        nothing, known or not.

    Raises:
        ValueError: If the lengths differ or a mass is negative or not finite.

    Source:
        Per-100 g composition, the basis used by USDA FoodData Central.
    """
    grams, per_100g = _checked(grams, per_100g)
    eaten = grams > 0
    totals: Floats = grams[eaten] @ per_100g[eaten] / 100
    return totals


def known_totals(grams: Floats, per_100g: Floats, energy_column: int = 0) -> KnownTotals:
    """Sum what is known, and say how much of the energy it covers.

    Args:
        grams: As for `nutrient_totals`.
        per_100g: As for `nutrient_totals`.
        energy_column: Column of `per_100g` that holds energy, kcal.

    Returns:
        Totals and coverage. With no energy at all (plain water) coverage is by mass, and
        with nothing eaten it is 1: nothing is missing.

    Raises:
        ValueError: As `nutrient_totals`.
    """
    grams, per_100g = _checked(grams, per_100g)
    known = ~np.isnan(per_100g)
    weights = grams * np.nan_to_num(per_100g[:, energy_column])
    weights = weights if weights.sum() > 0 else grams
    whole = weights.sum()
    coverage = weights @ known / whole if whole > 0 else np.ones(per_100g.shape[1])
    return KnownTotals(grams @ np.nan_to_num(per_100g) / 100, coverage)


def _checked(grams: Floats, per_100g: Floats) -> tuple[Floats, Floats]:
    grams = np.asarray(grams, dtype=np.float64)
    per_100g = np.asarray(per_100g, dtype=np.float64)
    if grams.ndim != 1 or per_100g.ndim != 2 or len(grams) != len(per_100g):
        raise ValueError(f"{grams.shape} grams do not fit a composition of {per_100g.shape}")
    if not np.isfinite(grams).all() or (grams < 0).any():
        raise ValueError("a mass is negative or not finite")
    return grams, per_100g
