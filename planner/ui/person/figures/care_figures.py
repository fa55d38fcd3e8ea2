"""The figures that a care answer asks for: a clinician's, or those of the person's usual day."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from planner.domain.care.effects import Band, Cap
from planner.domain.care.reader import CareRule
from planner.domain.care.rules import CEILINGS_MG, FLUIDS_ML, USUAL_K1_UG
from planner.domain.person.agreed import AGREED_LIMITS, USUAL_LIMITS
from planner.domain.person.profile import CareAnswers

from .agreed_figures import AgreedFigure

_FLUID = "fluid_ml"
tr = QCoreApplication.translate


class CareFigures:
    """The boxes by what they are for, and which answers ask for each."""

    def __init__(self, rules: Mapping[str, CareRule]) -> None:
        self.potassium = _ceiling(
            tr("CarePage", "Potassium ceiling agreed with my doctor"), CEILINGS_MG, "mg", 2000
        )
        self.fluid = _most_fluid()
        self.vitamin_k = _usual_vitamin_k()
        self.agreed = {
            "phosphorus_mg": _ceiling(
                tr("CarePage", "Phosphorus ceiling agreed with my doctor"),
                AGREED_LIMITS["phosphorus_mg"],
                "mg",
                1000,
            ),
            "protein_g": _ceiling(
                tr("CarePage", "Most protein agreed with my doctor"),
                AGREED_LIMITS["protein_g"],
                "g",
                60,
            ),
        }
        self.usual = {"sodium_mg": _usual_sodium(), _FLUID: _usual_fluid()}
        self.asked_by: dict[AgreedFigure, frozenset[str]] = {
            self.potassium: _capping(rules, "potassium_mg"),
            **{box: _capping(rules, key) for key, box in self.agreed.items()},
            self.fluid: frozenset(key for key, rule in rules.items() if rule.fluid),
            self.vitamin_k: _banding(rules, "vitamin_k1_ug"),
            **{box: _banding(rules, key) for key, box in self.usual.items()},
        }

    @property
    def boxes(self) -> tuple[QWidget, ...]:
        """Return every box, in the order shown."""
        return tuple(self.asked_by)

    def show_answers(self, care: CareAnswers) -> None:
        """Show the figures of some answers."""
        self.potassium.show_value(care.potassium_ceiling_mg)
        self.fluid.show_value(care.fluid_ceiling_ml)
        self.vitamin_k.show_value(care.vitamin_k1_usual_ug)
        for key, box in self.agreed.items():
            box.show_value(care.agreed.get(key))
        for key, box in self.usual.items():
            box.show_value(care.usual.get(key))

    def agreed_figures(self, care: CareAnswers) -> Mapping[str, float]:
        """Return the clinician's figures, with those of the answers that have no box."""
        return _figures(self.agreed, care.agreed)

    def usual_figures(self, care: CareAnswers) -> Mapping[str, float]:
        """Return the amounts of the usual day, with those of the answers that have no box."""
        return _figures(self.usual, care.usual)


def _ceiling(name: str, limits: tuple[float, float], unit: str, first: float) -> AgreedFigure:
    until = tr("CarePage", "Until there is one, the figure of a guideline holds.")
    return AgreedFigure(name, until, limits, unit, first)


def _most_fluid() -> AgreedFigure:
    about = tr(
        "CarePage",
        "Drinks, milk and soup of each day stay below it. Until there is one, no "
        "glasses of water are shown.",
    )
    return AgreedFigure(
        tr("CarePage", "Drink a day agreed with my doctor"), about, FLUIDS_ML, "ml", 1500
    )


def _usual_vitamin_k() -> AgreedFigure:
    about = tr("CarePage", "Each day is kept near it. Without it, the reference intake stands.")
    return AgreedFigure(
        tr("CarePage", "I know the vitamin K1 of my usual day"), about, USUAL_K1_UG, "µg", 100
    )


def _usual_sodium() -> AgreedFigure:
    about = tr(
        "CarePage",
        "Each day is kept near it. Without it, the middle of the reference intake and "
        "the limit stands.",
    )
    name = tr("CarePage", "I know the sodium of my usual day")
    return AgreedFigure(name, about, USUAL_LIMITS["sodium_mg"], "mg", 2000)


def _usual_fluid() -> AgreedFigure:
    name = tr("CarePage", "I know how much I usually drink")
    about = tr("CarePage", "Each day is planned with as much. Without it, what people need.")
    return AgreedFigure(name, about, USUAL_LIMITS[_FLUID], "ml", 2000)


def _figures(boxes: Mapping[str, AgreedFigure], before: Mapping[str, float]) -> Mapping[str, float]:
    kept = {key: value for key, value in before.items() if key not in boxes}
    entered = {key: box.value for key, box in boxes.items()}
    return MappingProxyType(kept | {k: value for k, value in entered.items() if value is not None})


def _capping(rules: Mapping[str, CareRule], nutrient: str) -> frozenset[str]:
    return frozenset(
        key
        for key, rule in rules.items()
        if any(cap.clinical and cap.nutrient == nutrient for cap in rule.of(Cap))
    )


def _banding(rules: Mapping[str, CareRule], nutrient: str) -> frozenset[str]:
    return frozenset(
        key for key, rule in rules.items() if any(b.nutrient == nutrient for b in rule.of(Band))
    )
