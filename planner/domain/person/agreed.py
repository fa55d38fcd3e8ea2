"""Figures a clinician agreed to, and amounts of a person's usual day."""

from __future__ import annotations

from collections.abc import Mapping

from .profile import CareAnswers

AGREED_LIMITS: Mapping[str, tuple[float, float]] = {
    "phosphorus_mg": (400.0, 4000.0),
    "protein_g": (25.0, 250.0),
    "sodium_mg": (500.0, 6000.0),
}
"""What is believed as a most that a clinician agreed to, by nutrient, in its own unit a day.

Potassium and fluid have fields of their own in `CareAnswers`.
"""

USUAL_LIMITS: Mapping[str, tuple[float, float]] = {
    "sodium_mg": (500.0, 6000.0),
    "vitamin_k1_ug": (20.0, 1000.0),
    "fluid_ml": (500.0, 6000.0),
}
"""What is believed as the amount of a usual day, by nutrient; ``fluid_ml`` is what is drunk."""


def agreed_most(nutrient: str, care: CareAnswers) -> float | None:
    """Return the most in a day that a clinician agreed to, or None."""
    if nutrient == "potassium_mg":
        return care.potassium_ceiling_mg
    return care.agreed.get(nutrient)


def usual_amount(nutrient: str, care: CareAnswers) -> float | None:
    """Return the amount of the person's usual day, or None if it is not known."""
    if nutrient == "vitamin_k1_ug" and care.vitamin_k1_usual_ug is not None:
        return care.vitamin_k1_usual_ug
    return care.usual.get(nutrient)
